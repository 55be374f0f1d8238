"""Who is who: a NIK beside the rest of its row, and rows that may be about the same person."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import polars as pl

from pmks.issues import of_cases, of_dates, of_identity
from pmks.tables.findings import FINDINGS, Check, found
from pmks.tables.headers import Mapping
from pmks.tables.question import Question
from pmks.tables.tidying.identity import differs, swapped
from pmks.tables.tidying.register import Tidy

_NAMELESS: Final = (
    "TANPANAMA",
    "TANPAIDENTITAS",
    "TAKDIKENAL",
    "TIDAKDIKENAL",
    "TIDAKDIKETAHUI",
    "MRX",
    "MRSX",
    "NN",
    "X",
)
_MANY_DAYS: Final = 10
_SHARE_OF_DAYS: Final = 50
_FAMILY: Final = 3
_SHOWN: Final = 20


def persons(tidy: Tidy) -> pl.DataFrame:
    """
    Return what identifies the person of each row.

    ``row``, ``key`` (the NIK where it may stand for one person), ``name`` (letters alone), ``born`` (the exact day, if
    it is no placeholder), ``kk``, ``place``, and ``birth`` (the exact day, placeholder or not).
    """
    records = pl.concat([tidy.records, tidy.aids.drop("row")], how="horizontal")
    there = set(records.columns)

    def column(name: str, kind: pl.DataType) -> pl.Expr:
        """Return the column *name*, or nothing where the register has none."""
        return pl.col(name) if name in there else pl.lit(None, kind)

    letters = column("nama", pl.String()).str.to_uppercase().str.replace_all(r"[^\p{L}]+", "")
    known = letters.is_not_null() & (letters != "") & ~letters.is_in(_NAMELESS)
    born = column("tanggal_lahir", pl.Date())
    return records.select(
        "row",
        key=column("nik_key", pl.String()),
        name=pl.when(known).then(letters),
        born=pl.when(~column("pengganti", pl.Boolean()).fill_null(value=False)).then(born),
        kk=column("kk_key", pl.String()),
        place=column("wilayah", pl.String()),
        birth=born,
    )


def counted_persons(people: pl.DataFrame) -> tuple[int, int, int]:
    """Return how many people there are at least and at most, and how many rows have no key."""
    keyed = people.filter(pl.col("key").is_not_null())
    without = people.height - keyed.height
    names = keyed.select(pl.struct("key", pl.col("name").fill_null("")).n_unique()).item() if keyed.height else 0
    keys = keyed["key"].n_unique()
    return max(keys, min(1, without)), names + without, without


def check_persons(tidy: Tidy, people: pl.DataFrame, mapping: Mapping, asked: Question) -> pl.DataFrame:
    """Return what is wrong with the identity of persons."""
    records = pl.concat([tidy.records, tidy.aids.drop("row")], how="horizontal")
    within = found(records, _within(records, mapping, asked))
    return pl.concat([within, _two_names(people, mapping), _alike(people, mapping)])


def _within(records: pl.DataFrame, mapping: Mapping, asked: Question) -> Iterator[Check]:
    """Yield what a row says of itself: its NIK against birth, sex and family card, its age against the day."""
    there = set(records.columns)
    nik, born = _header(mapping, "nik"), pl.col("tanggal_lahir")
    if {"nik", "tanggal_lahir"} <= there:
        yield Check(of_identity.NIK_BIRTH_DIFFERS, nik, differs(born))
        yield Check(of_identity.NIK_BIRTH_SWAPPED, nik, swapped(born))
    if {"nik", "jenis_kelamin"} <= there:
        yield Check(of_identity.NIK_SEX_DIFFERS, nik, pl.col("nik_sex") != pl.col("jenis_kelamin"))
    if {"nik", "nomor_kk"} <= there:
        yield Check(of_identity.NIK_IS_KK, nik, pl.col("nik") == pl.col("nomor_kk"))
    if "tanggal_lahir" in there:
        days = records["pengganti"].fill_null(value=False).sum()
        if days >= _MANY_DAYS and days * _SHARE_OF_DAYS >= records.height:
            yield Check(of_dates.DATE_PLACEHOLDER, _header(mapping, "tanggal_lahir"), pl.col("pengganti"))
    if {"tanggal_lahir", "usia_tercatat"} <= there:
        age = age_of(born, pl.lit(asked.on))
        wrong = pl.col("usia_tercatat") != age
        if "tanggal_data" in there:
            wrong = wrong & (pl.col("usia_tercatat") != age_of(born, pl.col("tanggal_data"))).fill_null(value=True)
        yield Check(
            of_dates.AGE_DIFFERS, _header(mapping, "usia_tercatat"), wrong, details=(pl.col("usia_tercatat"), age)
        )


def age_of(born: pl.Expr, day: pl.Expr) -> pl.Expr:
    """Return the completed years from *born* to *day*; null before birth."""

    def mark(of: pl.Expr) -> pl.Expr:
        """Return month and day as one number that rises through the year."""
        return of.dt.month().cast(pl.Int32) * 100 + of.dt.day().cast(pl.Int32)

    years = day.dt.year() - born.dt.year() - (mark(day) < mark(born)).cast(pl.Int32)
    return pl.when(born <= day).then(years)


def _header(mapping: Mapping, field: str) -> str | None:
    """Return the header of the column that tells *field*."""
    column = mapping.column(field)
    return None if column is None else column.header


def _two_names(people: pl.DataFrame, mapping: Mapping) -> pl.DataFrame:
    """Return the rows whose NIK stands beside several names."""
    named = people.filter(pl.col("key").is_not_null() & pl.col("name").is_not_null())
    groups = (
        named.group_by("key")
        .agg("row", names=pl.col("name").n_unique(), cards=pl.col("kk").n_unique(), without=pl.col("kk").null_count())
        .filter(pl.col("names") > 1)
    )
    family = (pl.col("names") >= _FAMILY) & (pl.col("cards") == 1) & (pl.col("without") == 0)
    rows = groups.with_columns(others=pl.col("row")).explode("row")
    others = _others()
    header = _header(mapping, "nik")
    return found(
        rows,
        (
            Check(of_identity.NIK_ONE_FAMILY, header, family, others=others),
            Check(of_identity.NIK_TWO_NAMES, header, ~family, others=others),
        ),
    )


def _alike(people: pl.DataFrame, mapping: Mapping) -> pl.DataFrame:
    """Return the rows that may be about the same person although no NIK says so."""
    known = people.filter(pl.col("name").is_not_null() & pl.col("born").is_not_null())
    if known["key"].null_count() == 0:
        return FINDINGS.to_frame()
    groups = (
        known.group_by("name", "born", pl.col("place").fill_null(""))
        .agg("row", keys=pl.col("key").drop_nulls().n_unique(), without=pl.col("key").null_count())
        .filter((pl.col("row").list.len() > 1) & (pl.col("without") > 0) & (pl.col("keys") <= 1))
    )
    rows = groups.select(pl.col("row"), others=pl.col("row")).explode("row")
    others = _others()
    check = Check(
        of_cases.PERSON_TWICE, _header(mapping, "nama"), pl.lit(value=True), details=(listed(others),), others=others
    )
    return found(rows, (check,))


def _others() -> pl.Expr:
    """Return the rows beside ``row`` in the list ``others``, the first of them if they are many."""
    return pl.col("others").list.set_difference(pl.concat_list("row")).list.sort().list.head(_SHOWN)


def listed(rows: pl.Expr) -> pl.Expr:
    """Return a list of rows as words."""
    return rows.cast(pl.List(pl.String)).list.join(", ")
