"""Which rows a total row may add: those that share its cells, those above it, or those below it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import polars as pl

from pmks.tables.headers import Column
from pmks.tables.headers.folding import fold
from pmks.tables.recaps.frames import PLACES
from pmks.tables.recaps.rows import DATA, GRAND, SUB, TOTALS, Lines

_NO_KEYS: Final = frozenset(
    {"id_sumber", "satuan", "jenis_kelamin", "dalam_panti", "catatan", "kode_kategori", "edisi_daftar"}
)
_NO_KEY_HEADERS: Final = frozenset({"statusnilai", "idjenis"})
_SPLIT: Final = ("jenis_kelamin", "dalam_panti")
_UNKNOWN: Final = {"jenis_kelamin": "kelamin_tidak_diketahui", "dalam_panti": "panti_tidak_diketahui"}
_CODES: Final = ("kode_wilayah", "kode_provinsi", "kode_kabupaten_kota", "kode_kecamatan", "kode_desa_kelurahan")
_NARROW: Final = frozenset(
    {"kecamatan", "desa_kelurahan", "nama_lembaga", "tempat", "kode_kecamatan", "kode_desa_kelurahan"}
)
_WHOLE: Final = "\0"
_BETWEEN: Final = "\x1f"
SHARED, ABOVE, BELOW = "sama", "atas", "bawah"
"""How the parts of a total row were found: they share its cells, stand above it, or below it."""


def key_columns(labels: Sequence[Column]) -> tuple[Column, ...]:
    """Return the columns whose cells two rows of one group share."""
    return tuple(one for one in labels if one.field not in _NO_KEYS and fold(one.header) not in _NO_KEY_HEADERS)


def grouped(lines: Lines, rows: pl.DataFrame, *, in_rows: bool) -> pl.DataFrame:
    """
    Return ``row``, ``kind`` and three texts.

    Rows with the same ``group`` tell the same but for sex and setting; with the same ``place`` the same place (where
    types stand in the rows, else each row is one); with the same ``key`` the very same (null: neither type nor place).
    """
    columns = key_columns(lines.labels)
    texts = [pl.col(one.name).str.strip_chars().str.to_lowercase() for one in columns]
    beside = rows.join(lines.of(DATA, *TOTALS).select("row", *texts), on="row", how="left", maintain_order="left")
    places = [one.name for one in columns if one.field in {*PLACES, *_CODES}]
    others = [one.name for one in columns if one.field not in {"kategori", *PLACES, *_CODES}]
    narrow = any(one.field in _NARROW for one in columns)
    region = pl.coalesce("wilayah", *(pl.when(pl.col(name) != "").then(name) for name in reversed(places)))
    place = _joined(places) if narrow else region
    named = pl.any_horizontal(pl.col("kategori", "kelas").is_not_null()) if in_rows else region.is_not_null()
    told = _joined(["edisi_daftar", "kategori", "kelas", *others, *_SPLIT, "bagian", "satuan"])
    alone = pl.col("row").cast(pl.String)
    split = any(one.field in _SPLIT for one in lines.labels)
    return beside.select(
        "row",
        "kind",
        group=_joined([one.name for one in columns]) if split else alone,
        place=_joined(places) if in_rows else alone,
        key=pl.when(named).then(pl.concat_str([place.fill_null(""), told], separator=_BETWEEN)),
    )


def _joined(names: Sequence[str]) -> pl.Expr:
    """Return the columns *names* as one text, nulls as empty text."""
    texts = [pl.col(name).cast(pl.String).fill_null("") for name in names]
    return pl.concat_str(texts, separator=_BETWEEN) if texts else pl.lit("")


def keys_of(lines: Lines, splits: pl.DataFrame) -> pl.DataFrame:
    """
    Return ``row``, ``kind``, ``block`` and a column for each key; a key that a total row leaves open is null.

    ``block`` counts the total rows above.
    """
    columns = key_columns(lines.labels)
    total = pl.col("kind").is_in(TOTALS)
    rows = lines.of(DATA, *TOTALS).join(splits.select("row", "bagian", *_SPLIT), on="row", how="left")
    rows = rows.sort("row").with_columns(block=total.cast(pl.UInt32).cum_sum() - total.cast(pl.UInt32))
    data = rows.filter(~total)
    keys: dict[str, pl.Expr] = {}
    for one in columns:
        text = pl.col(one.name).str.strip_chars().str.to_lowercase()
        known = data.select(text.unique()).to_series().implode()
        open_ = total & (pl.col(one.name).is_in(sorted(lines.words[one.name])) | ~text.is_in(known) | (text == ""))
        keys[f"k_{one.name}"] = pl.when(~open_).then(text)
    for name in _SPLIT:
        unknown = pl.col("bagian").str.split("+").list.contains(_UNKNOWN[name])
        value = pl.coalesce(pl.col(name).cast(pl.String), pl.when(unknown).then(pl.lit(_UNKNOWN[name])))
        split = bool(data[name].is_not_null().any() and data[name].is_null().any())
        known = data.select(value.unique()).to_series().implode()
        narrow = pl.when(~total | value.is_in(known)).then(value)
        keys[f"k_{name}"] = pl.coalesce(value, pl.lit(_WHOLE)) if split else narrow
    return rows.select("row", "kind", "block", **keys)


def parts_of_totals(keys: pl.DataFrame, cells: pl.DataFrame, added: Sequence[pl.Expr]) -> pl.DataFrame:
    """
    Return what the total rows may add, for each of the *cells* of data: ``row``, ``name``, ``how``, ``rank``, *added*.

    *cells* has ``row`` and ``name``; *added* are expressions over them. ``rank`` orders the ways of each total row, the
    likeliest first.
    """
    totals = keys.filter(pl.col("kind").is_in(TOTALS))
    data = keys.filter(pl.col("kind") == DATA)
    parts = cells.join(data.drop("kind"), on="row", how="inner")
    names = [name for name in keys.columns if name.startswith("k_")]
    found = [
        _sums(parts, pattern, used, added).with_columns(how=pl.lit(SHARED), shared=pl.lit(bool(used)))
        for used, pattern in _patterns(totals, names)
    ]
    for how, block in ((ABOVE, totals["block"]), (BELOW, totals["block"] + 1)):
        here = totals.select("row", "kind", block=block)
        found.append(_sums(parts, here, ["block"], added).with_columns(how=pl.lit(how), shared=pl.lit(value=False)))
    return pl.concat(found).with_columns(rank=_rank(totals)).drop("kind", "shared")


def _patterns(totals: pl.DataFrame, names: Sequence[str]) -> Iterator[tuple[list[str], pl.DataFrame]]:
    """Yield the total rows by the keys that they tell."""
    told = pl.concat_str(
        [pl.when(pl.col(name).is_not_null()).then(pl.lit(f"{name};")) for name in names], ignore_nulls=True
    )
    marked = totals.with_columns(_told=told if names else pl.lit(""))
    for (used,), part in marked.partition_by("_told", as_dict=True, include_key=False).items():
        yield [name for name in str(used).split(";") if name], part


def _sums(parts: pl.DataFrame, totals: pl.DataFrame, on: list[str], added: Sequence[pl.Expr]) -> pl.DataFrame:
    """Return *added* over the parts that agree with each of *totals* in the columns *on*."""
    here = totals.select("row", "kind", *on)
    if on:
        few = parts.join(here.select(on).unique(), on=on, how="semi")
        return here.join(few.group_by("name", *on).agg(added), on=on, how="inner").drop(on)
    return here.join(parts.group_by("name").agg(added), how="cross")


def _rank(totals: pl.DataFrame) -> pl.Expr:
    """Return the place of a way among those of its total row; a smaller one is likelier."""
    last = totals["row"].max()
    way = pl.col("how")
    block_first = way.replace_strict({ABOVE: 0, BELOW: 1, SHARED: 2}, return_dtype=pl.Int8)
    shared_first = way.replace_strict({SHARED: 0, ABOVE: 1, BELOW: 2}, return_dtype=pl.Int8)
    above_first = way.replace_strict({ABOVE: 0, SHARED: 1, BELOW: 2}, return_dtype=pl.Int8)
    at_end = pl.col("row") == (0 if last is None else last)
    return (
        pl.when(pl.col("kind") == SUB)
        .then(block_first)
        .when((pl.col("kind") == GRAND) | at_end | pl.col("shared"))
        .then(shared_first)
        .otherwise(above_first)
    )
