"""A table of counts from a sheet: read, made long, and held against its own totals."""

from __future__ import annotations

import datetime as dt
from typing import Final

import attrs
import polars as pl

from pmks.regions import Scheme
from pmks.tables.findings import FINDINGS
from pmks.tables.headers import Mapping
from pmks.tables.question import Question, question
from pmks.tables.recaps.across import across, settled
from pmks.tables.recaps.cells import dashes_noticed, numbers_of, wide, with_status
from pmks.tables.recaps.columns import Counts, count_columns
from pmks.tables.recaps.dimensions import editions_of, places_of, types_of
from pmks.tables.recaps.down import Down, down
from pmks.tables.recaps.frames import COUNTS, TOTALS, Recap
from pmks.tables.recaps.groups import grouped, keys_of
from pmks.tables.recaps.long import long_form
from pmks.tables.recaps.measures import Measure
from pmks.tables.recaps.notes import notes_of
from pmks.tables.recaps.oddities import all_zero, like_total, list_changed, rows_twice
from pmks.tables.recaps.pairs import pairs
from pmks.tables.recaps.rows import DATA, Lines, all_records, classified, with_types
from pmks.tables.recaps.rows import TOTALS as TOTAL_ROWS
from pmks.tables.recaps.saying import said
from pmks.tables.recaps.signs import Dash, legend_in, marks_of
from pmks.tables.recaps.splits import splits_of
from pmks.tables.sheet import Sheet

_TYPES: Final = frozenset({"kategori", "kode_kategori"})


@attrs.frozen(eq=False)
class _Told:
    """What the rows of a table tell, row by row, and what was found on the way."""

    rows: pl.DataFrame
    splits: pl.DataFrame
    findings: tuple[pl.DataFrame, ...]


def tidy_recap(
    sheet: Sheet,
    mapping: Mapping,
    *,
    on: dt.date,
    taxonomy: str | None = None,
    region_scheme: Scheme | None = None,
    dash: Dash | None = None,
) -> Recap:
    """
    Return the table of counts in *sheet* in long form, with what is wrong with it.

    Every number is kept as it was written; totals stand apart, compared with what they add. A dash is no number: a note
    of the file may say why, only the caller that it is a zero.

    Args:
        sheet: The table as it came.
        mapping: Which field each column tells.
        on: The day of the data: regions are read as of it.
        taxonomy: The list of types that the table follows; without it a bare number names no type.
        region_scheme: The scheme of bare region codes.
        dash: What a dash means: ``nol``, ``tidak_dikumpulkan`` or ``tidak_tersedia``.

    Raises:
        CallError: An argument can only be a mistake.
        UnknownNameError: Nothing is called *taxonomy*.

    """
    asked = question(on=on, taxonomy=taxonomy, region_scheme=region_scheme)
    records = all_records(sheet)
    named = with_types(mapping, sheet.cells)
    in_rows = any(column.field in _TYPES for column in named.columns)
    heads = count_columns(named, records.filter(~pl.col("below")), on, types_in_rows=in_rows)
    lines = classified(records, named, heads.measures)
    notes = notes_of(sheet, lines)
    legend = legend_in(notes)
    numbers = numbers_of(lines, heads.measures, marks_of(legend, dash))
    told = _told(lines, named, asked)
    cells = with_status(numbers.cells, told.splits)
    measures = settled(heads.measures, wide(cells, lines, heads.measures, DATA))
    long = long_form(cells, measures, told.rows)
    summed = down(long, keys_of(lines, told.splits), _added_twice(told.rows) if in_rows else ())
    beside = across(measures, wide(cells, lines, measures).join(summed.computed, on="row", how="anti"))
    findings = [
        _of_heads(heads, sheet),
        numbers.findings,
        *told.findings,
        summed.findings,
        beside.findings,
        *_odd(long, lines, told.rows, in_rows=in_rows),
        like_total(_without_totals(cells, lines, measures)),
        dashes_noticed(lines, heads.measures, legend, dash),
    ]
    counts, totals = _apart(long, summed, beside.computed, asked)
    return Recap(counts, totals, pl.concat([FINDINGS.to_frame(), *findings]), measures, notes)


def _told(lines: Lines, mapping: Mapping, asked: Question) -> _Told:
    """Return what the rows tell."""
    places, editions, splits = places_of(lines, mapping, asked), editions_of(lines, mapping), splits_of(lines, asked)
    types = types_of(lines, mapping, editions, asked)
    rows = places.values.join(lines.cells.select("row", "kind"), on="row", how="left", maintain_order="left")
    for more in (editions, types.values, splits.values.drop("status")):
        rows = rows.join(more, on="row", how="left", maintain_order="left")
    return _Told(rows, splits.values, (places.findings, types.findings, splits.findings))


def _added_twice(rows: pl.DataFrame) -> tuple[str, ...]:
    """Return the classes in the rows whose types all have rows of their own: never added to their parts."""
    data = rows.filter(pl.col("kind") == DATA)
    own = set(data["kategori"].drop_nulls())
    classes = data.filter(pl.col("kelas").is_not_null() & (pl.col("anggota").list.len() > 1))
    told = classes.select("kelas", "anggota").unique("kelas", maintain_order=True)
    return tuple(kelas for kelas, anggota in told.iter_rows() if own >= set(anggota))


def _of_heads(heads: Counts, sheet: Sheet) -> pl.DataFrame:
    """Return what is to be said of the headers of columns of counts."""
    return said((None, sheet.headers[at], one, ()) for at, one in heads.said)


def _without_totals(cells: pl.DataFrame, lines: Lines, measures: tuple[Measure, ...]) -> pl.DataFrame:
    """Return the numbers of a table in which no row says that it is a total; else none."""
    numbers = wide(cells, lines, measures, DATA)
    return numbers if lines.of(*TOTAL_ROWS).is_empty() else numbers.clear()


def _odd(long: pl.DataFrame, lines: Lines, rows: pl.DataFrame, *, in_rows: bool) -> list[pl.DataFrame]:
    """Return what is odd among the rows."""
    groups = grouped(lines, rows, in_rows=in_rows)
    cells = long.join(groups.select("row", "group", "place"), on="row", how="left", maintain_order="left")
    data = cells.filter(pl.col("kind") == DATA)
    header = next((one.header for one in lines.labels if one.field == "kategori"), None)
    return [
        pairs(cells),
        all_zero(data),
        rows_twice(groups.filter(pl.col("kind") == DATA), types=in_rows, header=header),
        list_changed(data),
    ]


def _apart(
    long: pl.DataFrame, summed: Down, beside: pl.DataFrame, asked: Question
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the counts, and the totals with what they come to."""
    people = summed.people.with_columns(is_count=pl.lit(value=True))
    every = long.with_columns(edisi_daftar=pl.coalesce("edisi_daftar", pl.lit(asked.taxonomy, pl.String)))
    every = every.join(people, on=["row", "name"], how="left", maintain_order="left").sort("row", maintain_order=True)
    count = ((pl.col("kind") == DATA) & ~pl.col("total")) | pl.col("is_count").fill_null(value=False)
    totals = every.filter(~count)
    for name, computed in (("down", summed.computed), ("across", beside)):
        totals = totals.join(computed.rename({"computed": name}), on=["row", "name"], how="left", maintain_order="left")
    totals = totals.with_columns(computed=pl.coalesce("down", "across"))
    return every.filter(count).select(COUNTS.names()).cast(COUNTS), totals.select(TOTALS.names()).cast(TOTALS)
