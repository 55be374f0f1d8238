"""The institutions that a register names, as the rows of a table."""

from __future__ import annotations

from typing import Final

import polars as pl

from pmks.errors import TableError
from pmks.reports.counting.places import Places
from pmks.tables.tidying.parts import interned

LEVEL: Final = "lembaga"
_NAME: Final = "nama_lembaga"


def folded(text: pl.Expr) -> pl.Expr:
    """Return names of institutions as they compare: capitals and digits; null where nothing is named."""
    plain = text.str.to_uppercase().str.replace_all(r"[^\p{L}\p{N}]+", " ").str.strip_chars()
    return pl.when(plain.str.contains(r"\p{L}")).then(plain)


def institutions_of(records: pl.DataFrame, by_region: Places) -> Places:
    """
    Return the institutions of *records* in the area of *by_region*, each with the region that most of its rows tell.

    Raises:
        TableError: No column names an institution.
    """
    if _NAME not in records.columns:
        raise TableError(
            _NAME,
            "seen no column that names the institution, wanted one; say which with mapping={'HEADER': 'nama_lembaga'}",
        )
    regions = by_region.table.select("place", kode_wilayah="kode_kabupaten_kota", nama_wilayah="nama_kabupaten_kota")
    names = interned(records[_NAME])
    spelt = names.distinct.to_frame("text").select(
        key=folded(pl.col("text")), text=pl.col("text").str.strip_chars().str.replace_all(r"\s+", " ")
    )
    named = by_region.rows.with_columns(spelt.select(pl.col("key", "text").gather(names.places)))
    inside = named.filter(pl.col("place").is_not_null() & pl.col("key").is_not_null())
    texts = _most(inside, "text").select("key", nama_lembaga="text")
    placed = _most(inside, "place").join(regions, on="place", how="left").select("key", "kode_wilayah", "nama_wilayah")
    table = texts.join(placed, on="key").sort("kode_wilayah", "key", nulls_last=True).with_row_index("number")
    table = table.with_columns(pl.col("number").cast(pl.UInt32))
    found = named.join(table.select("key", "number"), on="key", how="left", maintain_order="left")
    within = pl.when(pl.col("place").is_not_null()).then(pl.col("number").fill_null(table.height))
    shown = table.select("kode_wilayah", "nama_wilayah", _NAME, place="number", delivered=pl.lit(value=True))
    return Places(LEVEL, shown, found.select("away", place=within))


def _most(rows: pl.DataFrame, name: str) -> pl.DataFrame:
    """Return for each key the value of *name* that most of *rows* tell."""
    counts = rows.group_by("key", name).agg(count=pl.len())
    return counts.sort("count", name, descending=[True, False]).unique("key", keep="first").select("key", name)
