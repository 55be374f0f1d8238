"""The numbers of a table of counts, cell by cell: what was written, why there is none, what was found."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

import polars as pl

from pmks.issues import of_tables
from pmks.tables.findings import FINDINGS
from pmks.tables.reading_of_texts import Said
from pmks.tables.recaps.measures import Measure
from pmks.tables.recaps.rows import DATA, TOTALS, Lines
from pmks.tables.recaps.saying import said, said_of_cells
from pmks.tables.recaps.signs import ZERO, Dash, plain_sign
from pmks.tables.tidying.amounts import read_amounts

NUMBERS: Final = pl.Schema(
    [
        ("row", pl.UInt32),
        ("name", pl.String),
        ("value", pl.Int64),
        ("cell_unit", pl.String),
        ("mark", pl.String),
        ("cell_note", pl.String),
    ]
)
"""One cell of a column of counts."""

OPEN: Final = "tanda"
"""The mark of a sign whose meaning nobody told."""

_NOTED: Final = r"^(.*[0-9])\s*([*\x{2020}\x{2021}]{1,3}\)?)\s*$"
_DASH: Final = r"^\s*[-\x{2010}-\x{2015}\x{2212}]+\s*$"


class Numbers(NamedTuple):
    """The cells of the columns of counts, and what was found in them."""

    cells: pl.DataFrame
    findings: pl.DataFrame


def numbers_of(lines: Lines, measures: Sequence[Measure], marks: Mapping[str, str]) -> Numbers:
    """Return the numbers of *lines* in the columns *measures*; *marks* tell what a sign says."""
    rows = lines.of(DATA, *TOTALS)
    cells = [NUMBERS.to_frame()]
    findings = [FINDINGS.to_frame()]
    for one in measures:
        read = _column(rows["row"], rows[one.name], one, marks)
        cells.append(read.cells)
        findings.append(read.findings)
    return Numbers(pl.concat(cells), pl.concat(findings))


def _column(rows: pl.Series, texts: pl.Series, measure: Measure, marks: Mapping[str, str]) -> Numbers:
    """Return the numbers of one column."""
    plain = texts.str.strip_chars().alias("text")
    noted = plain.str.extract(_NOTED, 1)
    written = pl.select(pl.coalesce(noted, plain)).to_series().alias("text")
    strange = written.filter(~written.str.contains("[0-9]")).unique()
    signs = {text: marks[sign] for text in strange if (sign := plain_sign(text)) in marks}
    told = written.replace_strict(signs, default=None, return_dtype=pl.String)
    amounts = pl.select(pl.when(told.is_null() & (written != "")).then(written).otherwise(pl.lit(""))).to_series()
    read = read_amounts(amounts)
    values = amounts.to_frame("text").join(read.values, on="text", how="left", maintain_order="left")
    value = pl.when(pl.lit(told) == ZERO).then(0).otherwise(pl.col("value"))
    word = (pl.col("value") == 0) & ~pl.col("text").str.contains("[0-9]")
    mark = (
        pl.when(pl.lit(told).is_not_null())
        .then(pl.lit(told))
        .when(word)
        .then(pl.lit(ZERO))
        .when(pl.col("value").is_not_null())
        .then(None)
        .otherwise(pl.coalesce("missing", pl.lit("tak_sah")))
    )
    cells = values.select(
        row=pl.lit(rows),
        name=pl.lit(measure.name),
        value=value,
        cell_unit="unit",
        mark=mark,
        cell_note=pl.lit(plain.str.extract(_NOTED, 2)),
    )
    found = said_of_cells(amounts, rows, measure.header, read.findings)
    return Numbers(cells.cast(NUMBERS), found)


def with_status(cells: pl.DataFrame, splits: pl.DataFrame) -> pl.DataFrame:
    """Return *cells* with the reason that a row gives for a number that is missing."""
    known = cells.join(splits.select("row", "status"), on="row", how="left", maintain_order="left")
    told = pl.col("value").is_null() & pl.col("status").is_not_null()
    return known.with_columns(mark=pl.when(told).then("status").otherwise("mark")).drop("status")


def dashes_noticed(
    lines: Lines, measures: Sequence[Measure], legend: Mapping[str, str], dash: Dash | None
) -> pl.DataFrame:
    """Return what is to be said once of dashes: asked where nobody told what they mean."""
    rows, names = lines.of(DATA), [one.name for one in measures]
    dashed = lines.of(DATA, *TOTALS).select(pl.col(name).str.contains(_DASH).sum() for name in names)
    count = sum(dashed.row(0)) if names and rows.height else 0
    if dash is not None or not count:
        return FINDINGS.to_frame()
    full = sum(rows.select(pl.col(name).str.contains(_DASH).all() for name in names).row(0))
    meaning = legend.get("-")
    if meaning is None:
        one = Said(of_tables.DASH_OPEN, (str(count), str(full), str(len(names))))
    elif meaning == ZERO:
        one = Said(of_tables.DASH_ZERO, (str(count),))
    else:
        one = Said(of_tables.DASH_TOLD, (meaning.replace("_", " "), str(count)))
    return said([(None, None, one, ())])


def wide(cells: pl.DataFrame, lines: Lines, measures: Sequence[Measure], *kinds: str) -> pl.DataFrame:
    """Return the values of *cells* with a column for each of *measures*, a record for each row of these *kinds*."""
    rows = lines.of(*(kinds or (DATA, *TOTALS))).select("row")
    parts = {name: part for (name,), part in cells.partition_by("name", as_dict=True).items()}
    for one in measures:
        values = parts.get(one.name, cells.clear()).select("row", pl.col("value").alias(one.name))
        rows = rows.join(values, on="row", how="left", maintain_order="left")
    return rows
