"""The table of a report as it is printed: which columns, under which bands, and every cell as a text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import attrs
import polars as pl

from pmks.model.source import Language, Text
from pmks.reports.faces.spelling import NUMBERS, spelled
from pmks.reports.report import Content, Field, Report

_LANGUAGES: Final[tuple[Language, Language]] = ("id", "en")


@attrs.frozen
class Band:
    """Columns that stand together from *first* to *last*, both included, under *label*, None for a column alone."""

    label: Text | None
    first: int
    last: int

    @property
    def width(self) -> int:
        """How many columns it spans."""
        return self.last - self.first + 1


@attrs.frozen(eq=False)
class Printed:
    """
    The table as it is printed.

    *fields* are its columns, the first *keys* of them say what a row is about, and the one at *name* heads the row
    (None: none does). *frame* and *statuses* hold the rows, the last *totals* being totals; *count* is how many rows
    there are before the totals, of which *frame* may hold the first only.
    """

    fields: tuple[Field, ...]
    keys: int
    name: int | None
    frame: pl.DataFrame
    statuses: pl.DataFrame
    totals: int
    count: int

    @property
    def body(self) -> int:
        """How many rows stand before the totals."""
        return self.frame.height - self.totals

    @property
    def banded(self) -> bool:
        """Whether a column stands under a band."""
        return any(field.band for field in self.fields)


def printed(report: Report, most: int | None = None) -> Printed:
    """
    Return the table of *report* as it is printed, with the first *most* rows and the totals.

    A column that says in every row what stands above the table anyway, such as the list of types, is not printed.
    """
    said: set[object] = {report.taxonomy, report.scheme, report.on, report.layout.id, report.area_code}
    said |= {report.area.id, report.area.en}
    fields = tuple(field for field in report.fields if not _says_only(report.frame[field.name], said, field))
    if not fields or fields[0].content in NUMBERS:
        fields = report.fields
    fields = tuple(_alone(fields))
    leading = next((at for at, field in enumerate(fields) if field.content in NUMBERS), 1)
    names = [at for at in range(leading) if fields[at].content is Content.TEXT]
    height, totals = report.frame.height, report.totals
    few = slice(None) if most is None else [*range(min(most, height - totals)), *range(height - totals, height)]
    return Printed(
        fields=fields,
        keys=leading,
        name=names[-1] if names and leading < len(fields) else None,
        frame=report.frame.select(field.name for field in fields)[few],
        statuses=report.statuses[few] if report.statuses.width else report.statuses,
        totals=totals,
        count=height - totals,
    )


def _alone(fields: tuple[Field, ...]) -> Iterator[Field]:
    """Yield *fields*; one that stands alone under its band has both in its label."""
    for at, field in enumerate(fields):
        beside = [other.band for other in fields[max(at - 1, 0) : at + 2]]
        if field.band is None or beside.count(field.band) > 1:
            yield field
        else:
            both = (f"{field.band.says(lang)} ({field.label.says(lang)})" for lang in _LANGUAGES)
            yield attrs.evolve(field, label=Text(*both), band=None)


def _says_only(cells: pl.Series, said: set[object], field: Field) -> bool:
    """Return whether *cells* of *field* hold one value, which is *said* already."""
    if field.content not in {Content.TEXT, Content.CODE, Content.DAY} or cells.dtype.is_nested():
        return False
    values = cells.drop_nulls().unique().to_list()
    return len(values) == 1 and values[0] in said


def bands(table: Printed, columns: Iterable[int]) -> tuple[Band, ...]:
    """Return the bands of *table* in *columns*; neighbours under one label are one band."""
    made: list[Band] = []
    for at in columns:
        label = table.fields[at].band
        if made and label is not None and made[-1].label == label and made[-1].last == at - 1:
            made[-1] = attrs.evolve(made[-1], last=at)
        else:
            made.append(Band(label, at, at))
    return tuple(made)


def parts(table: Printed, widest: int) -> tuple[range, ...]:
    """Return the columns of *table* behind its keys in parts of at most *widest* columns; no band is parted."""
    made, start = [], table.keys
    for band in bands(table, range(table.keys, len(table.fields))):
        if band.last + 1 - start > widest and band.first > start:
            made.append(range(start, band.first))
            start = band.first
    return (*made, range(start, len(table.fields)))


def texts(table: Printed, lang: Language) -> tuple[tuple[str, ...], ...]:
    """Return the cells of *table* as texts, column by column."""
    return tuple(_column(table, field, lang) for field in table.fields)


def _column(table: Printed, field: Field, lang: Language) -> tuple[str, ...]:
    """Return the cells of *field* as texts."""
    cells = table.frame[field.name].to_list()
    if field.name not in table.statuses.columns:
        return tuple(spelled(cell, field, lang) for cell in cells)
    statuses = table.statuses[field.name].to_list()
    return tuple(spelled(cell, field, lang, status) for cell, status in zip(cells, statuses, strict=True))
