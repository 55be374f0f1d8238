"""Files that offices exchange about people: a row for each person and type, masked unless the caller asks for all."""

from __future__ import annotations

from typing import Final

import attrs
import polars as pl

from pmks import law
from pmks.model.layout import Layout
from pmks.model.source import Text
from pmks.names.lexicon import HOME, lexicon
from pmks.regions import Region
from pmks.reports import words
from pmks.reports.assembly import assembled
from pmks.reports.counting.people import persons
from pmks.reports.counting.places import places_of
from pmks.reports.report import Content, Field, Omitted, Report
from pmks.reports.table import Table
from pmks.tables.checked import Checked, wrong_rows
from pmks.tables.headers import FIELDS
from pmks.tables.masks import masked
from pmks.tables.tidying.disabilities import read_disabilities

EXCHANGES: Final = ("register", "buleleng-impor")
"""The layouts that are about people."""

_INVALID: Final = Text(
    "ada sedikitnya satu galat; perbaiki dengan pmks validate, atau sertakan dengan include_invalid",
    "at least one error; mend them with pmks validate, or take them in with include_invalid",
)
_NOT_ASKED: Final = Text("jenisnya di luar yang diminta", "their type is not among those that are asked for")
_AWAY: Final = Text("wilayahnya lain atau tidak diketahui", "their region is another one, or not known")
_AGAIN: Final = Text("orang dan jenis yang sama sudah ada", "the same person and type is there already")
_LACKING: Final = Text(
    "tidak memiliki isian yang diwajibkan bentuk ini: {columns}", "a cell that the layout requires is empty: {columns}"
)
_MASKED: Final = Text(
    "NIK, nomor KK, nama, alamat, dan catatan disamarkan; dengan personal=True (--show-personal) ditulis utuh, untuk "
    "penerima yang berhak.",
    "NIK, family card, name, address and remarks are masked; personal=True (--show-personal) writes them in full, "
    "for a receiver who may have them.",
)
_FULL: Final = Text(
    "Berkas ini memuat data pribadi: serahkan hanya kepada penerima yang berhak.",
    "This file holds personal data: hand it only to a receiver who may have it.",
)
_UNIT: Final = Text("orang per jenis", "person and type")
_FREE: Final = ("alamat", "catatan", "id_sumber")
_SEXES: Final = {"laki_laki": "L", "perempuan": "P"}
_DISABLED: Final = (5, 9)
_REQUIRED: Final = {"buleleng-impor": ("nik", "nama", "tgl_lahir", "jenis_kelamin")}
_CONTENTS: Final = {"day": Content.DAY, "code": Content.CODE, "number": Content.CODE}
_CODE: Final = r"^\s*([0-9]{2}(?:\.[0-9]{2}){0,2}(?:\.[0-9]{4})?)\s*$"


@attrs.frozen
class Exchange:
    """What goes into a file about people: of which *area* and types, whether in full, whether with invalid rows."""

    area: Region | None = None
    asked_for: frozenset[int] | None = None
    include_invalid: bool = False
    personal: bool = False


def people_of(checked: Checked, layout: Layout, wanted: Exchange, *, file: str | None = None) -> Report:
    """Return the people of *checked* in the *layout*, a row for each person and type."""
    rows, omitted = _rows(checked, layout, wanted)
    made = rows.select(_register(checked)) if layout.id == "register" else rows.select(_buleleng())
    required = list(_REQUIRED.get(layout.id, ()))
    lacking = (
        made.select(pl.any_horizontal(pl.col(name).is_null() for name in required)).to_series() if required else None
    )
    if lacking is not None:
        needs = pl.col("kode_kategori").is_in([f"PMKS-{number:02d}" for number in _DISABLED])
        lacking = lacking | made.select(needs & pl.col("jenis_disabilitas").is_null()).to_series()
        columns = ", ".join((*required, "jenis_disabilitas"))
        why = Text(_LACKING.id.format(columns=columns), _LACKING.en.format(columns=columns))
        omitted = (*omitted, Omitted(why, int(lacking.sum()), words.CASES_UNIT))
        made = made.filter(~lacking)
    shown = made if wanted.personal else _masked(made)
    fields = tuple(
        Field(column.name, _label(column.name), _CONTENTS.get(column.kind, Content.TEXT)) for column in layout.columns
    )
    return assembled(
        layout,
        checked,
        wanted.area,
        Table(fields, shown.select(field.name for field in fields), pl.DataFrame()),
        unit=_UNIT,
        file=file,
        omitted=tuple(one for one in omitted if one.count),
        notes=(_FULL if wanted.personal else _MASKED, *(one.text for one in law.notices(checked.summary.on))),
    )


def _masked(made: pl.DataFrame) -> pl.DataFrame:
    """Return *made* without numbers and names, and without free text that may hold them."""
    free = [name for name in _FREE if name in made.columns]
    hidden = made.with_columns(
        pl.when(pl.col(name).str.len_chars() > 0).then(pl.lit("***")).alias(name) for name in free
    )
    return masked(hidden.lazy()).collect()


def _rows(checked: Checked, layout: Layout, wanted: Exchange) -> tuple[pl.DataFrame, tuple[Omitted, ...]]:
    """Return every type of every row that is wanted, beside what the row tells, and what was left out."""
    records = checked.tidied
    wrong = wrong_rows(checked.found)
    cases = checked.claimed.select("row", "kategori").with_columns(
        bad=pl.lit(value=False) if wanted.include_invalid else pl.col("row").is_in(wrong.implode())
    )
    at = records["row"].search_sorted(cases["row"])
    cases = cases.with_columns(
        person=persons(checked).select("person").collect().to_series().gather(at), inside=pl.lit(value=True)
    )
    if wanted.area is not None:
        here = places_of(records, wanted.area, "kabupaten_kota", checked.summary.on).rows["place"].is_not_null()
        cases = cases.with_columns(inside=here.gather(at))
    left = [Omitted(_INVALID, cases.filter("bad")["row"].n_unique(), words.ROWS)]
    steps: list[tuple[pl.Expr, Text | None]] = [(~pl.col("bad"), None)]
    if wanted.asked_for is not None:
        steps.append((pl.col("kategori").is_in(sorted(wanted.asked_for)), _NOT_ASKED))
    steps.append((pl.col("inside"), _AWAY))
    if layout.id == "buleleng-impor":
        steps.append((pl.struct("person", "kategori").is_first_distinct(), _AGAIN))
    for kept, why in steps:
        before = cases.height
        cases = cases.filter(kept)
        if why is not None:
            left.append(Omitted(why, before - cases.height, words.CASES_UNIT))
    beside = records.drop("kategori", strict=False).with_columns(_told(checked))
    return cases.select("row", "kategori").join(beside, on="row", how="left", maintain_order="left"), tuple(left)


def _told(checked: Checked) -> list[pl.Expr]:
    """Return the columns of *checked* that every layout asks for, null where the register has none."""
    records, column = checked.tidied, checked.mapping.column("ragam_disabilitas")
    kinds = pl.lit(None, pl.String)
    if column is not None:
        texts = checked.sheet.cells[column.name].fill_null("")
        read = read_disabilities(texts).values
        named = {text: "|".join(names) or None for text, names in read.select("text", "kinds").iter_rows()}
        kinds = pl.lit(texts.replace_strict(named, default=None, return_dtype=pl.String))
    days = ("tanggal_lahir", "tanggal_masuk", "tanggal_keluar", "tanggal_data")
    texts_of = ("id_sumber", "nik", "nomor_kk", "nama", "tempat_lahir", "alamat", "rt", "rw", "desa_kelurahan")
    others = ("kecamatan", "provinsi", "kode_wilayah", "nama_lembaga", "catatan", "wilayah", "wilayah_nama")
    told = [_column(records, name, pl.Date()) for name in days]
    told += [_column(records, name, pl.String()) for name in (*texts_of, *others, "kabupaten_kota", "jenis_kelamin")]
    return [*told, _column(records, "dalam_panti", pl.Boolean()), kinds.alias("ragam")]


def _column(records: pl.DataFrame, name: str, kind: pl.DataType) -> pl.Expr:
    """Return the column *name* if *records* have it in this *kind*, else nothing."""
    return pl.col(name) if records.schema.get(name) == kind else pl.lit(None, kind).alias(name)


def _register(checked: Checked) -> list[pl.Expr]:
    """Return the columns of the register of the project."""
    plain = ("id_sumber", "nik", "nomor_kk", "nama", "tempat_lahir", "alamat", "rt", "rw", "desa_kelurahan")
    others = ("kecamatan", "provinsi", "nama_lembaga", "catatan")
    code = pl.col("kode_wilayah").str.extract(_CODE, 1)
    return [
        *(pl.col(name) for name in (*plain, *others)),
        *(pl.col(name) for name in ("tanggal_lahir", "tanggal_masuk", "tanggal_keluar")),
        pl.col("jenis_kelamin").replace_strict(_SEXES, default=None, return_dtype=pl.String),
        pl.coalesce("kabupaten_kota", "wilayah_nama").alias("kabupaten_kota"),
        pl.coalesce(pl.when(code.str.starts_with(pl.col("wilayah"))).then(code), "wilayah").alias("kode_wilayah"),
        pl.lit(HOME).alias("edisi_daftar"),
        pl.col("kategori").cast(pl.Int64),
        pl.col("ragam").alias("ragam_disabilitas"),
        pl.when("dalam_panti")
        .then(pl.lit("ya"))
        .when(~pl.col("dalam_panti"))
        .then(pl.lit("tidak"))
        .alias("dalam_panti"),
        pl.col("tanggal_data").fill_null(checked.summary.on),
    ]


def _buleleng() -> list[pl.Expr]:
    """Return the columns of the import of Kab. Buleleng."""
    codes = {number: f"PMKS-{number:02d}" for number in lexicon(HOME).by_number}
    return [
        pl.when(pl.col("nik").str.contains(r"^[0-9]{16}$")).then("nik").alias("nik"),
        pl.col("nama"),
        pl.col("tanggal_lahir").dt.strftime("%d-%m-%Y").alias("tgl_lahir"),
        pl.col("jenis_kelamin").replace_strict(_SEXES, default=None, return_dtype=pl.String),
        pl.col("kategori").replace_strict(codes, return_dtype=pl.String).alias("kode_kategori"),
        pl.col("catatan"),
        pl.col("ragam").alias("jenis_disabilitas"),
    ]


def _label(name: str) -> Text:
    """Return what stands above the column *name*."""
    known = {"tgl_lahir": "tanggal_lahir", "jenis_disabilitas": "ragam_disabilitas"}
    field = FIELDS.get(known.get(name, name))
    return words.HEADS[name] if field is None else field.label
