"""The numbers in long form: each cell beside what its row and its column tell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import polars as pl

from pmks.names.lexicon import HOME
from pmks.tables.recaps.columns import unit_of_type
from pmks.tables.recaps.measures import Measure

_OF_COLUMNS: Final = pl.Schema(
    [
        ("name", pl.String),
        ("column", pl.String),
        ("m_kategori", pl.UInt8),
        ("m_kelas", pl.String),
        ("m_anggota", pl.List(pl.UInt8)),
        ("m_what", pl.String),
        ("m_sex", pl.String),
        ("m_setting", pl.Boolean),
        ("m_part", pl.String),
        ("m_year", pl.Int32),
        ("m_place", pl.String),
        ("m_region", pl.String),
        ("m_note", pl.String),
        ("m_unit", pl.String),
        ("m_total", pl.Boolean),
    ]
)


def of_columns(measures: Sequence[Measure]) -> pl.DataFrame:
    """Return what each column tells, as a frame."""
    rows = [
        (
            one.name,
            one.header,
            one.kategori,
            one.kelas,
            list(one.anggota) if one.kelas is not None else None,
            one.what,
            one.sex,
            one.setting,
            one.part,
            one.year,
            one.place,
            one.region,
            one.note,
            one.unit,
            one.total,
        )
        for one in measures
    ]
    return pl.DataFrame(rows, schema=_OF_COLUMNS, orient="row")


def long_form(cells: pl.DataFrame, measures: Sequence[Measure], rows: pl.DataFrame) -> pl.DataFrame:
    """
    Return *cells* beside what their columns (*measures*) and their *rows* tell, in the form of `frames.COUNTS`.

    Further columns: ``name``, ``kind`` of the row; ``total``, ``people``, ``what`` and ``typed`` of the column. Where a
    row follows another list of types than the headers, the header is kept as a class.
    """
    beside = cells.lazy().join(of_columns(measures).lazy(), on="name", how="left", maintain_order="left")
    beside = beside.join(rows.lazy(), on="row", how="left", maintain_order="left")
    elsewhere = pl.col("m_kategori").is_not_null() & (pl.col("edisi_daftar").fill_null(HOME) != HOME)
    typed = pl.col("m_kategori").is_not_null() | pl.col("m_kelas").is_not_null()
    part = pl.concat_str(["bagian", "m_part"], separator="+", ignore_nulls=True)
    units = {number: unit_of_type(number) for number in range(1, 27)}
    home = pl.col("edisi_daftar").fill_null(HOME) == HOME
    of_type = pl.when(home).then(pl.col("kategori").replace_strict(units, default=None, return_dtype=pl.String))
    whole = pl.when(pl.col("m_total") & pl.col("kategori").is_null() & pl.col("kelas").is_null()).then(pl.lit("kasus"))
    return beside.select(
        "row",
        "column",
        pl.when(pl.col("m_place").is_null()).then("wilayah").otherwise("m_region").alias("wilayah"),
        "provinsi",
        pl.coalesce("m_place", "kabupaten_kota").alias("kabupaten_kota"),
        "kecamatan",
        "desa_kelurahan",
        "nama_lembaga",
        "tempat",
        "edisi_daftar",
        pl.when(typed).then(pl.when(~elsewhere).then("m_kategori")).otherwise("kategori").alias("kategori"),
        pl.when(elsewhere).then("column").when(typed).then("m_kelas").otherwise("kelas").alias("kelas"),
        pl.when(typed).then("m_anggota").otherwise("anggota").alias("anggota"),
        pl.coalesce("m_sex", "jenis_kelamin").alias("jenis_kelamin"),
        pl.coalesce("m_setting", "dalam_panti").alias("dalam_panti"),
        pl.when(part != "").then(part).alias("bagian"),
        pl.coalesce("m_year", "tahun").alias("tahun"),
        pl.coalesce("cell_unit", "satuan", "m_unit", pl.when(~typed).then(of_type), whole).alias("satuan"),
        "value",
        "mark",
        pl.concat_str(["m_note", "cell_note"], separator=" ", ignore_nulls=True).replace("", None).alias("catatan"),
        "name",
        "kind",
        total="m_total",
        people=(pl.col("m_what") == "orang") & ~typed,
        what="m_what",
        typed=typed,
    ).collect()
