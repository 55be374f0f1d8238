"""One column of a register, tidied: its values row by row, and what was found in its cells."""

from __future__ import annotations

from typing import Final

import attrs
import polars as pl

from pmks.issues.catalogue import by_code
from pmks.issues.kind import IssueKind
from pmks.tables.findings import FINDINGS
from pmks.tables.headers import Column
from pmks.tables.reading_of_texts import Said

NOTHING: Final = pl.DataFrame(schema=[("index", pl.UInt32), ("code", pl.String), ("details", pl.List(pl.String))])
"""No finding."""

_LONGEST: Final = 60
_MANY_FIGURES: Final = 6
_DATE: Final = r"(?:^|[^\d])(?:\d{1,2}[\s./-]+(?:\d{1,2}|\p{L}{3,9})|\p{L}{3,9}[\s./-]+\d{1,2},?)[\s./-]+\d{2,4}"


@attrs.frozen(eq=False)
class Part:
    """
    What one column, or a group of them, comes to.

    *values* are columns of the tidy register, *aids* further columns that only the checks read, both row by row;
    *findings* what was found, in the form of `pmks.tables.findings.FINDINGS`.
    """

    values: tuple[pl.Series, ...]
    findings: pl.DataFrame
    aids: tuple[pl.Series, ...] = ()


@attrs.frozen(eq=False)
class Interned:
    """A column of texts as its *distinct* texts and, row by row, the *places* of its texts among them."""

    distinct: pl.Series
    places: pl.Series

    def back(self, values: pl.DataFrame, *names: str) -> pl.DataFrame:
        """Return the columns *names* of *values* (``text``, each once, and further columns) for every row."""
        known = self.distinct.to_frame("text").join(values, on="text", how="left", maintain_order="left")
        return known.select(pl.col(*names).gather(self.places))

    def found(self, findings: pl.DataFrame) -> pl.DataFrame:
        """Return the *findings* of distinct texts as findings of cells: ``index``, ``code``, ``details``."""
        if findings.is_empty():
            return NOTHING
        told = self.distinct.to_frame("text").with_row_index("place").join(findings, on="text").drop("text")
        nowhere = pl.repeat(value=False, n=len(self.distinct), eager=True)
        index = nowhere.scatter(told["place"], values=True).gather(self.places).arg_true()
        cells = pl.DataFrame({"index": index.cast(pl.UInt32), "place": self.places.gather(index)})
        return cells.join(told, on="place", maintain_order="left").select("index", "code", "details")


def interned(texts: pl.Series) -> Interned:
    """Return *texts* as distinct texts and places; an empty cell is empty text."""
    coded = texts.fill_null("").alias("text").cast(pl.Categorical(pl.Categories.random()))
    once = coded.unique()
    distinct = once.gather(once.to_physical().arg_sort()).cast(pl.String)
    return Interned(distinct, coded.to_physical().alias("place"))


def placed(found: pl.DataFrame, rows: pl.Series, column: Column | None, seen: pl.Series | None = None) -> pl.DataFrame:
    """
    Return *found* (``index``, ``code``, ``details``; no index for the whole column) as findings of a register.

    *seen* is what may be shown of the cell of each finding.
    """
    if found.is_empty():
        return FINDINGS.to_frame()
    header = None if column is None else column.header
    severities = {code: by_code()[code].severity.value for code in found["code"].unique()}
    return found.select(
        row=pl.lit(rows).gather(pl.col("index")),
        column=pl.lit(header, pl.String),
        code=pl.col("code"),
        severity=pl.col("code").replace_strict(severities, return_dtype=pl.String),
        seen=pl.lit(None, pl.String) if seen is None else seen,
        details=pl.col("details"),
        others=pl.lit([], pl.List(pl.UInt32)),
    )


def said_once(said: tuple[Said, ...], column: Column | None) -> pl.DataFrame:
    """Return what is to be said once of a column or of the whole file."""
    header = None if column is None else column.header
    told = [(None, header, one.kind.code, one.kind.severity.value, None, [*one.details], None) for one in said]
    return pl.DataFrame(told, schema=FINDINGS, orient="row")


def told_of_rows(rows: pl.Series, kind: IssueKind, column: Column | None = None) -> pl.DataFrame:
    """Return that *kind* holds for each of *rows*."""
    index = pl.DataFrame({"index": pl.int_range(len(rows), dtype=pl.UInt32, eager=True)})
    found = index.with_columns(code=pl.lit(kind.code), details=pl.lit([], pl.List(pl.String)))
    return placed(found, rows, column)


def visible(texts: pl.Series) -> pl.Series:
    """Return *texts* as they may be shown: long ones cut, and none that could be a number or the birth of a person."""
    plain = texts.str.strip_chars().str.slice(0, _LONGEST)
    secret = (texts.str.count_matches(r"\d") >= _MANY_FIGURES) | texts.str.contains(_DATE)
    return pl.select(pl.when(~secret).then(plain)).to_series()
