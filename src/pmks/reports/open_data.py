"""Open data as Jawa Barat has it: dimensions before the value, the unit behind it, the year last, codes of BPS."""

from __future__ import annotations

from typing import Final

import polars as pl

from pmks.errors import UnknownNameError
from pmks.regions import to_bps
from pmks.reports import words
from pmks.reports.asked import Asked
from pmks.reports.counting.cases import COMMUNITY, FAMILY
from pmks.reports.counting.cube import OTHER_UNITS
from pmks.reports.counting.places import Places
from pmks.reports.report import Content, Field, Status
from pmks.reports.table import Table

_UNITS: Final = {FAMILY: "KELUARGA", COMMUNITY: "KOMUNITAS"}
_SEXES: Final = (
    ("LAKI-LAKI", "l", "status_pisah"),
    ("PEREMPUAN", "p", "status_pisah"),
    ("TIDAK DIKETAHUI", "sisa", "status_sisa"),
    (None, "jumlah", "status_jumlah"),
)
_CONTENTS: Final = {
    "kode_provinsi": Content.CODE,
    "nama_provinsi": Content.TEXT,
    "kode_kabupaten_kota": Content.CODE,
    "nama_kabupaten_kota": Content.TEXT,
    "edisi_daftar": Content.TEXT,
    "nomor_jenis": Content.CODE,
    "jenis_ppks": Content.TEXT,
    "jenis_kelamin": Content.TEXT,
    "jumlah": Content.COUNT,
    "jumlah_ppks": Content.COUNT,
    "satuan": Content.TEXT,
    "tahun": Content.YEAR,
}


def of_one_type(asked: Asked, places: Places, told: pl.DataFrame) -> Table:
    """Return the numbers of one type, whose name stands only in the title."""
    kind = asked.types[0]
    rows = _regions(asked, places).join(
        told.filter(pl.col("kategori") == kind.number), on="place", how="left", maintain_order="left"
    )
    frame = rows.with_columns(satuan=pl.lit(_UNITS.get(kind.number, "ORANG")), tahun=pl.lit(asked.on.year))
    names = [*_of_region(), "jumlah", "satuan", "tahun"]
    return Table(_fields(names), frame.select(names), frame.select(jumlah="status_jumlah"))


def of_types(asked: Asked, places: Places, told: pl.DataFrame, *, with_sex: bool) -> Table:
    """
    Return the numbers of all types by sex: no row for a type that is not collected.

    Those whose sex is not known have a row of their own where there are any; so have all people of a type where the
    register tells no sex, and types that have no people.
    """
    shown = [one for one in asked.types if one.number in asked.asked_for]
    kinds = pl.DataFrame(
        [(one.number, one.number, one.label.upper(), _UNITS.get(one.number, "ORANG")) for one in shown],
        schema={"kategori": pl.UInt8, "nomor_jenis": pl.Int64, "jenis_ppks": pl.String, "satuan": pl.String},
        orient="row",
    )
    numbers = pl.concat(
        told.select(
            "place", "kategori", order=pl.lit(order), jenis_kelamin=pl.lit(sex, pl.String), number=part, status=status
        )
        for order, (sex, part, status) in enumerate(_SEXES)
    )
    split = pl.col("order") < len(_SEXES) - 1
    alone = pl.col("kategori").is_in(OTHER_UNITS) | pl.lit(not with_sex)
    rest = pl.col("order") == len(_SEXES) - 2
    some = (rest & ((pl.col("number") > 0) | (pl.col("status") == Status.DISAMARKAN.value))).any().over("kategori")
    numbers = numbers.filter((split != alone) & (~rest | some))
    grid = _regions(asked, places).join(kinds, how="cross", maintain_order="left_right")
    rows = grid.join(numbers, on=["place", "kategori"], how="inner", maintain_order="left").sort(
        "place", "nomor_jenis", "order", maintain_order=True
    )
    frame = rows.with_columns(edisi_daftar=pl.lit(words.LIST), jumlah_ppks="number", tahun=pl.lit(asked.on.year))
    names = [
        *_of_region(),
        "edisi_daftar",
        "nomor_jenis",
        "jenis_ppks",
        "jenis_kelamin",
        "jumlah_ppks",
        "satuan",
        "tahun",
    ]
    return Table(_fields(names), frame.select(names), frame.select(jumlah_ppks="status"))


def _regions(asked: Asked, places: Places) -> pl.DataFrame:
    """Return the regions with the codes of BPS and names in capitals; those that stand in no place are no region."""
    table = places.table
    codes = [_bps(code) for code in table["kode_kabupaten_kota"]]
    province = asked.province
    return table.select(
        "place",
        kode_provinsi=pl.lit(_bps(province.code)),
        nama_provinsi=pl.lit(province.name.upper()),
        kode_kabupaten_kota=pl.Series(codes, dtype=pl.String),
        nama_kabupaten_kota=pl.col("nama_kabupaten_kota").str.to_uppercase(),
    )


def _bps(code: str) -> str | None:
    """Return the code of BPS for the region *code*; None where the lists have none for a region of the past."""
    try:
        return to_bps(code)
    except UnknownNameError:
        return None


def _of_region() -> list[str]:
    """Return the columns of a region."""
    return ["kode_provinsi", "nama_provinsi", "kode_kabupaten_kota", "nama_kabupaten_kota"]


def _fields(names: list[str]) -> tuple[Field, ...]:
    """Return the fields called *names*."""
    return tuple(Field(name, words.HEADS[name], _CONTENTS[name]) for name in names)
