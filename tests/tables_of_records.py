"""Frames made of records: the columns that tell the same facts, in every kind of frame."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

import attrs
import polars as pl

from pmks.engine.calendar_columns import FIRST, LAST
from pmks.engine.plan import Vocabulary
from pmks.model.days import DateInterval
from pmks.model.fact import Kind

_TYPES = {
    Kind.BOOL: pl.Boolean,
    Kind.CHOICE: pl.String,
    Kind.DATE: pl.Date,
    Kind.NUMBER: pl.Int64,
    Kind.CODE: pl.String,
}


def frame_of(records: Sequence[object], vocabulary: Vocabulary, *, all_columns: bool = False) -> pl.DataFrame:
    """Return *records* as a frame; a fact that no record tells has no column, unless *all_columns*."""
    columns: dict[str, pl.Series] = {"nomor": pl.Series(range(len(records)), dtype=pl.Int64)}
    for fact in vocabulary.facts:
        values = [getattr(record, fact.name) for record in records]
        if fact.kind is Kind.DATE and any(isinstance(value, DateInterval) for value in values):
            columns[fact.name + FIRST] = pl.Series([_end(value, "first") for value in values], dtype=pl.Date)
            columns[fact.name + LAST] = pl.Series([_end(value, "last") for value in values], dtype=pl.Date)
            values = [None if isinstance(value, DateInterval) else value for value in values]
        if all_columns or any(value is not None for value in values):
            columns[fact.name] = pl.Series(values, dtype=_TYPES[fact.kind])
    return pl.DataFrame(columns)


def _end(value: object, which: str) -> dt.date | None:
    """Return an end of a rough day; an exact day needs none."""
    return getattr(value, which) if isinstance(value, DateInterval) else None


def attributes(record: object) -> dict[str, object]:
    """Return what *record* tells."""
    return {field.name: getattr(record, field.name) for field in attrs.fields(type(record))}
