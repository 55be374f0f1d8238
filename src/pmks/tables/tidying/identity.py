"""Whole columns of NIK or family card numbers, read as `pmks.nik.read` reads one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple, get_args

import polars as pl

from pmks.errors import CallError
from pmks.issues.kind import IssueKind
from pmks.issues.of_identity import KK_BEFORE_2004, KK_DATE_ZERO, NIK_DATE_PLACEHOLDER, NUMBER_ISSUES
from pmks.issues.of_identity_number import NumberIssues, NumberKind
from pmks.model.days import not_a_day
from pmks.nik.digits import ABROAD, FEMALE, FIRST_CARD, LAST_DAY, PLACEHOLDERS
from pmks.tables.tidying import identity_form as form
from pmks.tables.tidying import identity_parts as parts

FINDINGS_OF_CELLS = pl.Schema([("index", pl.UInt32), ("code", pl.String), ("details", pl.List(pl.String))])

_ENOUGH: Final = 10
"""Of fewer numbers nothing is said of how they end."""


class Numbers(NamedTuple):
    """
    A column of numbers, read.

    *values* has a row for each cell: ``value`` (the sixteen digits), ``usable`` (no error was found), ``region`` (the
    code of the kecamatan with dots, on the day of registration), ``sex``, ``born_1`` and ``born_2`` (the days that the
    date may mean, older first; of recording in a family card number) and ``key`` (the digits where they may stand for
    one person or one family). *findings* has a row for each thing found: ``index`` of the cell, null for the whole
    column, ``code`` and ``details``.
    """

    values: pl.DataFrame
    findings: pl.DataFrame


def read_numbers(texts: pl.Series, *, on: dt.date, kind: NumberKind) -> Numbers:
    """
    Read the cells *texts* as NIK or, with *kind* ``kk``, as family card numbers.

    Raises:
        CallError: If *on* is no day, *kind* no kind of number, or *texts* hold no texts.

    """
    _refuse(texts, on, kind)
    told = _told(form.forms(texts), on, kind)
    zeros = _zeros(told)
    values = told.select("value", "usable", "region", "sex", "born_1", "born_2", key=_key(damaged=zeros is not None))
    known = NUMBER_ISSUES[kind]
    about_zeros = () if zeros is None else _about_zeros(told, zeros, known)
    findings = (*_unread(told, known), *_found(told, kind, known), *about_zeros)
    return Numbers(values, pl.concat([pl.DataFrame(schema=FINDINGS_OF_CELLS), *findings]))


def masked(value: pl.Expr) -> pl.Expr:
    """Return what may be shown of the sixteen digits *value*: the first four and last two; null without digits."""
    return pl.concat_str([value.str.slice(0, 4), pl.lit("*" * 10), value.str.slice(14)])


def differs(born: pl.Expr) -> pl.Expr:
    """Return whether the date *born* of a record is none of those of its NIK; null where either is not known."""
    first = born != pl.col("born_1")
    return first & (born != pl.col("born_2")).fill_null(value=True)


def swapped(born: pl.Expr) -> pl.Expr:
    """Return whether the date *born* of a record is one of those of its NIK, day and month swapped."""

    def mirrored(other: pl.Expr) -> pl.Expr:
        """Return whether *other* is *born* with day and month swapped."""
        same_year = born.dt.year() == other.dt.year()
        return same_year & (born.dt.day() == other.dt.month()) & (born.dt.month() == other.dt.day())

    return differs(born) & (mirrored(pl.col("born_1")) | mirrored(pl.col("born_2")).fill_null(value=False))


def _refuse(texts: pl.Series, on: object, kind: object) -> None:
    """Raise if the call cannot be understood."""
    if (wrong := not_a_day(on)) is not None:
        raise CallError("on", wrong)
    if kind not in get_args(NumberKind):
        raise CallError("kind", f"seen {kind!r}, wanted one of {', '.join(get_args(NumberKind))}")
    if texts.dtype not in {pl.String, pl.Null}:
        raise CallError("texts", f"seen a column of {texts.dtype}, wanted one of texts")


def _told(formed: pl.DataFrame, on: dt.date, kind: NumberKind) -> pl.DataFrame:
    """Return what the digits of *formed* tell, part by part."""
    number, date, born = pl.col("number"), pl.col("date"), parts.dates(on)
    day = pl.col("day")
    sexes = (
        pl.when(day.is_between(1, LAST_DAY))
        .then(pl.lit("laki_laki"))
        .when(day.is_between(FEMALE + 1, FEMALE + LAST_DAY))
        .then(pl.lit("perempuan"))
    )
    cut = formed.with_columns(
        code=(number // 10**10).cast(pl.UInt32),
        date=(number // 10**4 % 10**6).cast(pl.Int32),
        placeholder=number.is_in([int(one) for one in PLACEHOLDERS]),
        serial_zero=number % 10**4 == 0,
    ).with_columns(day=date // 10**4)
    month_day = parts.day_of_birth(day) if kind == "nik" else day
    at = cut.select(parts.at(month_day, date // 100 % 100, date % 100).cast(pl.UInt32)).to_series()
    standing = parts.standings().gather(cut["code"])
    return cut.with_columns(
        born["born_1"].gather(at).alias("born_1"),
        born["born_2"].gather(at).alias("born_2"),
        standing.alias("standing"),
        _regions(cut["code"]).alias("region"),
        index=pl.int_range(pl.len(), dtype=pl.UInt32),
        sex=sexes if kind == "nik" else pl.lit(None, pl.String),
    ).with_columns(
        usable=(
            pl.col("born_1").is_not_null()
            & ~pl.col("standing").is_in([parts.UNKNOWN_PROVINCE, parts.OLD_PREFIX])
            & ~pl.col("serial_zero")
        ).fill_null(value=False)
    )


def _regions(codes: pl.Series) -> pl.Series:
    """Return *codes*, of six digits, as texts with dots; null for those that were given abroad."""
    known = pl.select(codes.unique()).drop_nulls().filter(pl.first() // 10**4 != ABROAD).to_series()
    digits = known.cast(pl.String).str.zfill(6)
    dotted = digits.str.replace(r"^(..)(..)(..)$", "${1}.${2}.${3}")
    places = pl.select(pl.repeat(None, 10**6, dtype=pl.UInt32)).to_series()
    places = places.scatter(known, pl.int_range(len(known), dtype=pl.UInt32, eager=True))
    return dotted.gather(places.gather(codes))


def _key(*, damaged: bool) -> pl.Expr:
    """Return the digits where they may stand for one person; never the rounded ones of a *damaged* column."""
    certain = pl.col("usable") & ~pl.col("placeholder")
    return pl.when(certain & (pl.col("number") % 10 != 0) if damaged else certain).then("value")


def _unread(told: pl.DataFrame, known: NumberIssues) -> Iterator[pl.DataFrame]:
    """Yield why there is no number."""
    if told["outcome"].max() == form.AS_IT_STANDS:
        return
    yield _rows(told, pl.col("outcome") == form.CLEANED, known.cleaned)
    yield _rows(told, pl.col("outcome") == form.FROM_NUMBER, known.from_number)
    yield _rows(told, pl.col("outcome") == form.EMPTY, known.empty)
    yield _rows(told, pl.col("outcome") == form.PRECISION, known.precision)
    yield _rows(told, pl.col("outcome") == form.LENGTH, known.length, pl.col("left").str.len_chars())
    yield _rows(told, pl.col("outcome") == form.NOT_DIGITS, known.not_digits, form.meant(pl.col("left")))


def _found(told: pl.DataFrame, kind: NumberKind, known: NumberIssues) -> Iterator[pl.DataFrame]:
    """Yield what is wrong with the numbers."""
    born, last = pl.col("born_1"), pl.coalesce("born_2", "born_1")
    yield _rows(told, pl.col("standing") == parts.OLD_PREFIX, known.old_prefix)
    yield _rows(told, pl.col("standing") == parts.UNKNOWN_PROVINCE, known.province_unknown)
    standing = pl.when(~pl.col("placeholder")).then("standing")
    yield _rows(told, standing == parts.NIT, known.abroad)
    yield _rows(told, standing == parts.UNKNOWN_REGENCY, known.regency_unknown)
    yield _rows(told, standing == parts.UNKNOWN_DISTRICT, known.district_unknown)
    past = told.filter(standing.is_between(parts.RETIRED, parts.RETIRED_REGENCY)).select("index", "code")
    if not past.is_empty():
        codes = past["code"].unique()
        now = pl.col("code").replace_strict(codes, parts.successors(codes), return_dtype=pl.String)
        yield _rows(past, pl.lit(value=True), known.retired, now)
    impossible = pl.col("value").is_not_null() & born.is_null()
    if kind == "nik":
        yield _rows(told, impossible, known.date)
        yield _rows(told, born.is_not_null() & parts.is_placeholder(pl.col("date")), NIK_DATE_PLACEHOLDER)
    else:
        yield _rows(told, impossible & (pl.col("date") != 0), known.date)
        yield _rows(told, pl.col("date") == 0, KK_DATE_ZERO)
        yield _rows(told, last < FIRST_CARD, KK_BEFORE_2004)
    yield _rows(told, pl.col("serial_zero"), known.serial)
    yield _rows(told, pl.col("placeholder"), known.placeholder)


def _rows(told: pl.DataFrame, when: pl.Expr, kind: IssueKind, *details: pl.Expr) -> pl.DataFrame:
    """Return a finding of *kind* for each row of *told* where *when* is true."""
    listed = pl.concat_list([one.cast(pl.String) for one in details]) if details else pl.lit([], pl.List(pl.String))
    return told.lazy().filter(when).select("index", code=pl.lit(kind.code), details=listed).collect()


def _zeros(told: pl.DataFrame) -> Sequence[int] | None:
    """Return how many of how many numbers end in 0, if most of them do; then a spreadsheet cut the last digit off."""
    numbers = told["number"].count()
    zeros = int((told["number"] % 10 == 0).sum())
    return (zeros, numbers) if numbers >= _ENOUGH and zeros * 2 > numbers else None


def _about_zeros(told: pl.DataFrame, zeros: Sequence[int], known: NumberIssues) -> Iterator[pl.DataFrame]:
    """Yield what is to be said of a column whose last digits are lost: once, and of each of these numbers."""
    counts = [str(one) for one in zeros]
    row = [(None, known.trailing_zeros.code, counts)]
    yield pl.DataFrame(row, schema=FINDINGS_OF_CELLS, orient="row")
    yield _rows(told, pl.col("number") % 10 == 0, known.trailing_zeros, *(pl.lit(one) for one in counts))
