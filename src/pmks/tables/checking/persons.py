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
from pmks.tables.tidying.parts import interned
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
_WITHIN: Final = frozenset({"nik", "nomor_kk", "tanggal_lahir", "jenis_kelamin", "usia_tercatat", "tanggal_data"})
_MANY_DAYS: Final = 10
_SHARE_OF_DAYS: Final = 50
_FAMILY: Final = 3
_SHOWN: Final = 20


def persons(tidy: Tidy) -> pl.DataFrame:
    """
    Return what identifies the person of each row, in numbers, which are quick to compare.

    ``row``, ``key`` (the NIK where it may stand for one person, not where it is the number of the family card),
    ``name`` (the same number for the same letters),
    ``born`` (the exact day, if it is no placeholder), ``birth`` (the exact day), ``kk``, ``place``, and ``again``
    (whether the key stands in another row as well).
    """
    height = tidy.records.height

    def column(name: str, kind: pl.DataType, frame: pl.DataFrame = tidy.aids) -> pl.Series:
        """Return the column *name* of *frame*, or nothing where the register has none."""
        there = frame[name] if name in frame.columns else None
        return there if there is not None and there.dtype == kind else pl.Series(name, [None] * height, dtype=kind)

    born = column("tanggal_lahir", pl.Date(), tidy.records)
    held = column("pengganti", pl.Boolean()).fill_null(value=False)
    return (
        pl.DataFrame({"row": tidy.records["row"], "born": born, "birth": born, "held": held})
        .select(
            "row",
            pl.when(~pl.col("held")).then("born").alias("born"),
            "birth",
            key=column("nik_key", pl.String()).cast(pl.Int64),
            kk=column("kk_key", pl.String()).cast(pl.Int64),
            place=column("wilayah", pl.String(), tidy.records),
            name=_names(column("nama", pl.String(), tidy.records)),
        )
        .with_columns(key=pl.when(~column("is_card", pl.Boolean()).fill_null(value=False)).then("key"))
        .with_columns(again=pl.col("key").is_not_null() & pl.col("key").is_duplicated())
    )


def _names(names: pl.Series) -> pl.Series:
    """Return a number for each name, the same for the same letters; null for what names nobody."""
    texts = interned(names)
    letters = texts.distinct.str.to_uppercase().str.replace_all(r"[^\p{L}]+", "")
    named = letters.to_frame("letters").select(
        pl.when((pl.col("letters") != "") & ~pl.col("letters").is_in(_NAMELESS)).then(pl.col("letters").rank("dense"))
    )
    return named.to_series().cast(pl.UInt32).gather(texts.places)


def counted_persons(people: pl.DataFrame) -> tuple[int, int, int]:
    """Return how many people there are at least and at most, and how many rows have no key."""
    without, several = people["key"].null_count(), people.filter("again")
    once = people.height - without - several.height
    keys = once + several["key"].n_unique()
    named = several.filter(pl.col("name").is_not_null()).select("key", "name").unique()
    names = keys + named.height - named["key"].n_unique()
    return max(keys, min(1, without)), names + without, without


def check_persons(tidy: Tidy, people: pl.DataFrame, mapping: Mapping, asked: Question) -> pl.DataFrame:
    """Return what is wrong with the identity of persons."""
    told = [name for name in tidy.records.columns if name in _WITHIN]
    records = tidy.aids.with_columns(tidy.records[name] for name in told)
    within = found(records, _within(records, mapping, asked))
    return pl.concat([within, _two_names(people, mapping), _alike(people, mapping)])


def _within(records: pl.DataFrame, mapping: Mapping, asked: Question) -> Iterator[Check]:
    """Yield what a row says of itself: its NIK against birth, sex and family card, its age against the day."""
    there = set(records.columns)
    born = pl.col("tanggal_lahir")
    own = ~pl.col("is_card") if "is_card" in there else pl.lit(value=True)
    if {"nik", "tanggal_lahir"} <= there:
        header = _header(mapping, "tanggal_lahir") or _header(mapping, "tempat_tanggal_lahir")
        yield Check(of_identity.NIK_BIRTH_DIFFERS, header, own & differs(born))
        yield Check(of_identity.NIK_BIRTH_SWAPPED, header, own & swapped(born))
    if {"nik", "jenis_kelamin"} <= there:
        header = _header(mapping, "jenis_kelamin")
        yield Check(of_identity.NIK_SEX_DIFFERS, header, own & (pl.col("nik_sex") != pl.col("jenis_kelamin")))
    if {"nik", "nomor_kk"} <= there:
        yield Check(of_identity.NIK_IS_KK, _header(mapping, "nik"), pl.col("nik_digits") == pl.col("kk_digits"))
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
    named = people.filter(pl.col("again") & pl.col("name").is_not_null())
    groups = (
        named.group_by("key")
        .agg("row", names=pl.col("name").n_unique(), cards=pl.col("kk").n_unique(), without=pl.col("kk").null_count())
        .filter(pl.col("names") > 1)
    )
    family = (pl.col("names") >= _FAMILY) & (pl.col("cards") == 1) & (pl.col("without") == 0)
    rows = groups.with_columns(others=first_rows(pl.col("row"))).explode("row")
    others = other_rows()
    header = _header(mapping, "nik")
    return found(
        rows,
        (
            Check(of_identity.NIK_ONE_FAMILY, header, family, details=(listed(others),), others=others),
            Check(of_identity.NIK_TWO_NAMES, header, ~family, details=(listed(others),), others=others),
        ),
    )


def _alike(people: pl.DataFrame, mapping: Mapping) -> pl.DataFrame:
    """Return the rows that may be about the same person although no NIK says so."""
    known = people.filter(pl.col("name").is_not_null() & pl.col("born").is_not_null())
    without = known.filter(pl.col("key").is_null()).select("name", "born").unique()
    if without.is_empty():
        return FINDINGS.to_frame()
    groups = (
        known.join(without, on=["name", "born"], how="semi")
        .group_by("name", "born", pl.col("place").fill_null(""))
        .agg("row", keys=pl.col("key").drop_nulls().n_unique(), without=pl.col("key").null_count())
        .filter((pl.col("row").list.len() > 1) & (pl.col("without") > 0) & (pl.col("keys") <= 1))
    )
    rows = groups.select(pl.col("row"), others=first_rows(pl.col("row"))).explode("row")
    others = other_rows()
    check = Check(
        of_cases.PERSON_TWICE, _header(mapping, "nama"), pl.lit(value=True), details=(listed(others),), others=others
    )
    return found(rows, (check,))


def first_rows(rows: pl.Expr) -> pl.Expr:
    """Return the first rows of each list of *rows*: enough to name some beside any of them."""
    return rows.list.sort().list.head(_SHOWN + 1)


def other_rows() -> pl.Expr:
    """Return the rows beside ``row`` in the list ``others``, the first of them if they are many."""
    return pl.col("others").list.set_difference(pl.concat_list("row")).list.sort().list.head(_SHOWN)


def listed(rows: pl.Expr) -> pl.Expr:
    """Return a list of rows as words."""
    return rows.cast(pl.List(pl.String)).list.join(", ")
