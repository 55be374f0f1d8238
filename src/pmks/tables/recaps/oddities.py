"""What is odd in a table of counts: rows twice, nothing but zeros, a list of types that changes in a series."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import polars as pl

from pmks.issues import of_tables
from pmks.law.taxonomies import PERMENSOS_8_2012, TAXONOMIES
from pmks.model.days import DateInterval
from pmks.tables.findings import FINDINGS, Check, found
from pmks.tables.reading_of_texts import Said
from pmks.tables.recaps.saying import said

_LEAST_TYPES: Final = 3
_LEAST_ADDED: Final = 2
_LEAST_COLUMNS: Final = 2
_MOST_OTHERS: Final = 20
"""How many further rows are named beside one."""


def all_zero(cells: pl.DataFrame) -> pl.DataFrame:
    """Return where all types of a place and year are 0; *cells* has ``place``, which the cells of one place share."""
    of_type = pl.coalesce(pl.col("kategori").cast(pl.String), "kelas")
    typed = cells.filter(of_type.is_not_null() & pl.col("value").is_not_null()).with_columns(type=of_type)
    groups = (
        typed.group_by("place", "tahun", "kabupaten_kota", maintain_order=True)
        .agg(
            most=pl.col("value").max(),
            types=pl.col("type").n_unique(),
            rows=pl.col("row").unique(maintain_order=True),
            columns=pl.col("column").unique(maintain_order=True),
        )
        .filter((pl.col("most") == 0) & (pl.col("types") >= _LEAST_TYPES))
    )
    told = []
    for group in groups.iter_rows(named=True):
        first, *others = group["rows"]
        header = group["columns"][0] if len(group["columns"]) == 1 else None
        told.append((first, header, Said(of_tables.ALL_ZERO, (str(group["types"]),)), others[:_MOST_OTHERS]))
    return said(told)


def rows_twice(rows: pl.DataFrame, *, types: bool, header: str | None) -> pl.DataFrame:
    """
    Return which of *rows* tell the same type, or the same place.

    *rows* has ``key``, which two such rows share; null where a row names neither.
    """
    kind = of_tables.TYPE_ROWS_TWICE if types else of_tables.PLACE_ROWS_TWICE
    told = rows.drop_nulls("key")
    groups = told.group_by("key").agg(count=pl.len(), same=pl.col("row").head(_MOST_OTHERS + 1))
    many = told.join(groups.filter(pl.col("count") > 1), on="key", how="inner", maintain_order="left")
    others = pl.col("same").list.set_difference(pl.concat_list("row")).list.sort()
    return found(many, [Check(kind, header, pl.lit(value=True), details=(pl.col("count"),), others=others)])


def like_total(numbers: pl.DataFrame) -> pl.DataFrame:
    """Return which of the first and the last row of *numbers* adds all others, column by column."""
    names = [name for name in numbers.columns if name != "row"]
    sums = dict(zip(names, numbers.select(pl.col(name).sum() for name in names).row(0), strict=True)) if names else {}
    told = []
    for row in (numbers.row(at, named=True) for at in (0, -1)) if numbers.height > _LEAST_ADDED else ():
        counts = {name: row[name] for name in names if row[name] is not None}
        adds = all(2 * count == sums[name] for name, count in counts.items())
        some = sum(1 for count in counts.values() if count)
        if adds and some and (some >= _LEAST_COLUMNS or numbers.height > _LEAST_ADDED + 1):
            told.append((row["row"], None, Said(of_tables.ROW_LIKE_TOTAL, (str(some),)), ()))
    return said(told)


def list_changed(cells: pl.DataFrame) -> pl.DataFrame:
    """Return that a series holds several lists: two are named, or its years lie on both sides of the list of today."""
    told = cells.select("edisi_daftar", "tahun").drop_nulls("edisi_daftar").unique().sort("tahun", "edisi_daftar")
    if told["edisi_daftar"].n_unique() > 1:
        names = told.group_by("edisi_daftar", maintain_order=True).agg(pl.col("tahun"))
        return _changed("; ".join(_of_list(name, years) for name, years in names.iter_rows()))
    start = PERMENSOS_8_2012.start
    open_ = pl.col("edisi_daftar").is_null()
    typed = cells.filter(open_ & (pl.col("kategori").is_not_null() | pl.col("kelas").is_not_null()))
    years = typed["tahun"].drop_nulls().unique().sort().to_list()
    if start is None or isinstance(start, DateInterval) or not years or not years[0] < start.year <= years[-1]:
        return FINDINGS.to_frame()
    before = [year for year in years if year < start.year]
    after = [year for year in years if year >= start.year]
    return _changed(f"{_span(before)} < {PERMENSOS_8_2012.id} ({start.isoformat()}) <= {_span(after)}")


def _changed(lists: str) -> pl.DataFrame:
    """Return the one finding about several *lists*."""
    return said([(None, None, Said(of_tables.LIST_CHANGED, (lists,)), ())])


def _of_list(name: str, years: Sequence[int | None]) -> str:
    """Return a list and its years; a name that no list has is not shown."""
    known = [year for year in years if year is not None]
    shown = name if name in {one.id for one in TAXONOMIES} else "?"
    return f"{shown} ({_span(known)})" if known else shown


def _span(years: Sequence[int]) -> str:
    """Return the first and the last of *years*."""
    return str(years[0]) if years[0] == years[-1] else f"{years[0]}-{years[-1]}"
