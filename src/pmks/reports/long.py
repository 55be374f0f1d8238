"""The long recapitulation: a row for each place, type, sex, setting and measure, with the status of its number."""

from __future__ import annotations

from typing import Final

import polars as pl

from pmks.reports import words
from pmks.reports.asked import Asked
from pmks.reports.counting.cases import COMMUNITY, FAMILY
from pmks.reports.counting.cube import ALL, OTHER_UNITS, PEOPLE
from pmks.reports.counting.places import Places
from pmks.reports.report import Content, Field
from pmks.reports.table import Table

_SEXES: Final = (
    ("L", "l", "status_pisah"),
    ("P", "p", "status_pisah"),
    ("TIDAK_DIKETAHUI", "sisa", "status_sisa"),
    ("SEMUA", "jumlah", "status_jumlah"),
)
_SETTINGS: Final = {"dalam_panti": 0, "luar_panti": 1, "tidak_diketahui": 2, "semua": 3}
_CONTENTS: Final = {
    "edisi_daftar": Content.TEXT,
    "tanggal_data": Content.DAY,
    "skema_wilayah": Content.CODE,
    "tingkat": Content.CODE,
    "kode_wilayah": Content.CODE,
    "nama_wilayah": Content.TEXT,
    "nomor_jenis": Content.CODE,
    "id_jenis": Content.TEXT,
    "nama_jenis": Content.TEXT,
    "jenis_kelamin": Content.CODE,
    "status_panti": Content.CODE,
    "ukuran": Content.CODE,
    "jumlah": Content.COUNT,
    "satuan": Content.CODE,
    "status_nilai": Content.CODE,
}


def long_table(asked: Asked, places: Places, told: pl.DataFrame, settings: pl.DataFrame) -> Table:
    """
    Return the numbers *told* with a row for each of them; the rows of the whole area are the last.

    *settings* are the same numbers by ``setting``, none where the register tells no setting.
    """
    numbers = pl.concat([told.with_columns(setting=pl.lit("semua")), settings], how="diagonal")
    rows = pl.concat([_of_sex(numbers, sex, part, status, order) for order, (sex, part, status) in enumerate(_SEXES)])
    split = pl.col("sex_order") < len(_SEXES) - 1
    rows = rows.filter(~(split & pl.col("kategori").is_in(OTHER_UNITS)))
    named = rows.join(_places(asked, places), on="place", how="left").join(_types(asked), on="kategori", how="left")
    whole = named.with_columns(
        rank=pl.when(pl.col("kategori") == ALL).then(PEOPLE).otherwise("kategori"),
        setting_order=pl.col("setting").replace_strict(_SETTINGS, return_dtype=pl.Int8),
    )
    table = whole.sort("place", "rank", "ukuran", "sex_order", "setting_order").select(
        edisi_daftar=pl.lit(words.LIST),
        tanggal_data=pl.lit(asked.on),
        skema_wilayah=pl.lit(words.SCHEME),
        tingkat="tingkat",
        kode_wilayah="kode",
        nama_wilayah="nama",
        nomor_jenis="nomor_jenis",
        id_jenis="id_jenis",
        nama_jenis="nama_jenis",
        jenis_kelamin="sex",
        status_panti="setting",
        ukuran="ukuran",
        jumlah="number",
        satuan="satuan",
        status_nilai="status",
    )
    fields = tuple(Field(name, words.HEADS[name], content) for name, content in _CONTENTS.items())
    totals = whole.filter(pl.col("place") == places.total).height
    return Table(fields, table, table.select(jumlah="status_nilai"), totals)


def _of_sex(numbers: pl.DataFrame, sex: str, part: str, status: str, order: int) -> pl.DataFrame:
    """Return the numbers of one sex, or of all."""
    return numbers.select(
        "place",
        "kategori",
        "setting",
        sex=pl.lit(sex),
        sex_order=pl.lit(order, pl.Int8),
        number=part,
        status=status,
    )


def _places(asked: Asked, places: Places) -> pl.DataFrame:
    """Return code and name of each place, with its level; the area itself is the last."""
    code, name = places.columns[-2:]
    level = "provinsi" if asked.area.regency is None else "kabupaten_kota"
    beside = [
        (places.unknown, places.level, None, words.UNKNOWN.id),
        (places.total, level, asked.area.code, asked.area.name),
    ]
    schema = {"place": pl.UInt32, "tingkat": pl.String, "kode": pl.String, "nama": pl.String}
    every = places.table.select("place", tingkat=pl.lit(places.level), kode=code, nama=name)
    return pl.concat([every, pl.DataFrame(beside, schema=schema, orient="row")])


def _types(asked: Asked) -> pl.DataFrame:
    """Return number, id, name, measure and unit of each type, and of all of them."""
    units = {FAMILY: ("keluarga", "KELUARGA"), COMMUNITY: ("komunitas", "KOMUNITAS")}
    rows = [
        (one.number, one.number, one.id, one.label, *units.get(one.number, ("kasus", "ORANG"))) for one in asked.types
    ]
    rows.append((ALL, ALL, "semua", "Semua jenis", "kasus", "KASUS"))
    rows.append((PEOPLE, ALL, "semua", "Semua jenis", "orang", "ORANG"))
    schema = {
        "kategori": pl.UInt8,
        "nomor_jenis": pl.Int64,
        "id_jenis": pl.String,
        "nama_jenis": pl.String,
        "ukuran": pl.String,
        "satuan": pl.String,
    }
    return pl.DataFrame(rows, schema=schema, orient="row")
