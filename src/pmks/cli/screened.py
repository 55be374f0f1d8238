"""A register of any kind judged by every type, and its verdicts counted."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Final, NamedTuple

import polars as pl

from pmks import law
from pmks.errors import TableError
from pmks.issues.kind import Severity
from pmks.model.fact import Kind
from pmks.tables.headers import match
from pmks.tables.question import Question
from pmks.tables.reading import read
from pmks.tables.tidying.register import tidied

_TYPED: Final = {Kind.BOOL: pl.Boolean, Kind.DATE: pl.Date}
_GRAVE: Final = (Severity.ERROR.value, Severity.WARNING.value)


class Counted(NamedTuple):
    """How many records of one type are met, not met or not known."""

    number: int
    id: str
    label: str
    met: int
    not_met: int
    unknown: int


class Facts(NamedTuple):
    """A frame of facts, which of its columns tell one, and how much was found in its cells that is no info."""

    frame: pl.LazyFrame
    told: tuple[str, ...]
    found: int


class Reading(NamedTuple):
    """What the caller says of how a file is to be read."""

    sheet: str | None = None
    separator: str | None = None
    encoding: str | None = None
    mapping: dict[str, str | None] | None = None


def facts_in(file: Path, record: str, asked: Question, how: Reading) -> Facts:
    """
    Return the facts in *file*: a Parquet file of typed facts as it stands, any other register read and tidied.

    Raises:
        TableError: The file cannot be read.
    """
    names = [fact.name for fact in law.FACTS.get(record, ())]
    typed = _typed(file, record)
    if typed is not None:
        return Facts(typed, tuple(name for name in names if name in typed.collect_schema()), 0)
    sheet = read(file, sheet=how.sheet, separator=how.separator, encoding=how.encoding)
    mapping = match(sheet.headers, sheet.cells, how.mapping)
    tidy = tidied(sheet, mapping, asked)
    grave = tidy.findings.filter(pl.col("severity").is_in(_GRAVE)).height
    return Facts(tidy.records.lazy(), tuple(name for name in names if name in tidy.records.columns), grave)


def _typed(file: Path, record: str) -> pl.LazyFrame | None:
    """Return *file* if it is Parquet and a column of it holds a fact as days or as true and false."""
    with file.open("rb") as opened:
        if opened.read(4) != b"PAR1":
            return None
    kinds = {fact.name: _TYPED.get(fact.kind) for fact in law.FACTS.get(record, ())}
    frame = pl.scan_parquet(file)
    try:
        schema = frame.collect_schema()
    except pl.exceptions.PolarsError:
        raise TableError(file.name, "seen a Parquet file that is damaged or cut, wanted a whole one") from None
    told = any(kinds.get(name) is not None and kind == kinds[name] for name, kind in schema.items())
    return frame if told else None


def counted(judged: pl.LazyFrame) -> tuple[int, tuple[Counted, ...]]:
    """Return how many records there are, and the verdicts of each type."""
    asked = law.CATEGORIES
    met = (pl.col(one.id).sum().alias(f"{one.id}+") for one in asked)
    not_met = ((~pl.col(one.id)).sum().alias(f"{one.id}-") for one in asked)
    sums = judged.select(pl.len().alias("rows"), *met, *not_met).collect(engine="streaming")
    row: dict[str, Any] = sums.row(0, named=True)
    rows = int(row["rows"])
    counts = ((one, int(row[f"{one.id}+"]), int(row[f"{one.id}-"])) for one in asked)
    return rows, tuple(Counted(one.number, one.id, one.label, yes, no, rows - yes - no) for one, yes, no in counts)
