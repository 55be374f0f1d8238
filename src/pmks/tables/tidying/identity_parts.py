"""The parts of a whole column of numbers: how the code of the region stands, and the days that the date may mean."""

from __future__ import annotations

import datetime as dt
import functools
from typing import Final

import polars as pl

from pmks.law.places import kecamatan, regions, retired, successor
from pmks.nik.digits import ABROAD, CENTURIES, FEMALE, LAST_DAY, OLD_PREFIXES

CURRENT: Final = 0
RETIRED: Final = 1
RETIRED_REGENCY: Final = 2
UNKNOWN_DISTRICT: Final = 3
UNKNOWN_REGENCY: Final = 4
UNKNOWN_PROVINCE: Final = 5
OLD_PREFIX: Final = 6
NIT: Final = 7

_MONTH: Final = 31
_YEAR: Final = 12 * _MONTH


@functools.cache
def standings() -> pl.Series:
    """Return how every code of six digits stands, the code being the place in the series."""
    code = pl.int_range(10**6, dtype=pl.UInt32, eager=True)
    provinces = {int(one) for one in regions() if len(one) == len("36")} | {ABROAD}
    now = {int(one.replace(".", "")) for one in regions() if len(one) == len("36.04")}
    past = {int(one.replace(".", "")) for one in retired() if len(one) == len("36.04")}
    ever = _codes({one: masks.ever for one, masks in kecamatan().items()})
    in_force = _codes({one: masks.in_force for one, masks in kecamatan().items()})
    rough = pl.select(
        pl.when(code // 10**4 == ABROAD)
        .then(NIT)
        .when((code // 10**4).is_in(list(OLD_PREFIXES)))
        .then(OLD_PREFIX)
        .when(~(code // 10**4).is_in(list(provinces)))
        .then(UNKNOWN_PROVINCE)
        .when((code // 100).is_in(list(now)))
        .then(UNKNOWN_DISTRICT)
        .when((code // 100).is_in(list(past)))
        .then(RETIRED_REGENCY)
        .otherwise(UNKNOWN_REGENCY)
        .cast(pl.UInt8)
    ).to_series()
    return rough.scatter(ever, RETIRED).scatter(in_force, CURRENT)


def _codes(masks: dict[str, int]) -> list[int]:
    """Return the codes of six digits of the kecamatan in *masks*, by regency."""
    return [
        int(regency.replace(".", "")) * 100 + number
        for regency, mask in masks.items()
        for number in range(mask.bit_length())
        if mask >> number & 1
    ]


def dates(on: dt.date) -> pl.DataFrame:
    """
    Return the days that two digits each of day, month and year may mean on the day *on*, by `at`.

    The older one is ``born_1``, the other ``born_2``; both are null where the calendar has no such day.
    """
    first, last = dt.date(CENTURIES[0], 1, 1), min(on, dt.date(CENTURIES[-1] + 99, 12, 31))
    day = pl.col("day")
    placed = pl.DataFrame({"day": pl.date_range(first, max(first, last), eager=True)}).select(
        day,
        at=at(day.dt.day().cast(pl.Int32), day.dt.month().cast(pl.Int32), day.dt.year() % 100).cast(pl.UInt32),
        old=day.dt.year() < CENTURIES[1],
    )
    placed = placed.filter(day <= on)
    nothing = pl.select(pl.repeat(None, 100 * _YEAR, dtype=pl.Date)).to_series()
    early, late = placed.filter("old"), placed.filter(~pl.col("old"))
    both = pl.DataFrame(
        {
            "early": nothing.clone().scatter(early["at"], early["day"]),
            "late": nothing.clone().scatter(late["at"], late["day"]),
        }
    )
    return both.select(born_1=pl.coalesce("early", "late"), born_2=pl.when(pl.col("early").is_not_null()).then("late"))


def at(day: pl.Expr, month: pl.Expr, year: pl.Expr) -> pl.Expr:
    """Return the place of a day in `dates`, null where no month has such a day or the year no such month."""
    possible = day.is_between(1, _MONTH) & month.is_between(1, 12)
    return pl.when(possible).then(year * _YEAR + (month - 1) * _MONTH + (day - 1))


def day_of_birth(day: pl.Expr) -> pl.Expr:
    """Return the day of the month that the day *day* of a NIK tells."""
    return pl.when(day.is_between(FEMALE + 1, FEMALE + LAST_DAY)).then(day - FEMALE).otherwise(day)


def is_placeholder(date: pl.Expr) -> pl.Expr:
    """Return whether the six digits *date* of a NIK tell 31 December, 1 July or a 15th."""
    day, month = day_of_birth(date // 10**4), date // 100 % 100
    return day.eq(15) | (day.eq(31) & month.eq(12)) | (day.eq(1) & month.eq(7))


def successors(codes: pl.Series) -> pl.Series:
    """Return what took the place of each of *codes*, of six digits, as code and name; ``?`` where it is not known."""
    return pl.Series([_successor(f"{code:06d}") for code in codes], dtype=pl.String)


def _successor(code: str) -> str:
    """Return the regency in which the kecamatan *code* of the past lies now."""
    dotted = f"{code[:2]}.{code[2:4]}.{code[4:]}"
    now = successor(dotted) or successor(dotted[:5])
    return "?" if now is None else str(regions()[now[:5]])
