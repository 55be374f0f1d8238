"""The cells of a form that is filled from numbers: texts, codes, counts, shares, money, days and years."""

from __future__ import annotations

import datetime as dt
import functools
import math
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Final, TypeAlias, cast

import polars as pl

from pmks.tables.tidying.amount_forms import Marks
from pmks.tables.tidying.amounts import Measure, marks_in, read_amount
from pmks.tables.tidying.date_reading import read_date
from pmks.tables.tidying.missing import is_missing

Value: TypeAlias = str | int | Fraction | dt.date | None
"""What a cell holds: a text, a year, an exact number, a day, or nothing."""

_MEASURES: Final[Mapping[str, tuple[Measure, ...]]] = {
    "count": ("jumlah",),
    "money": ("uang",),
    "percent": ("persen",),
    "number": ("jumlah", "uang"),
}
_YEAR: Final = re.compile(r"(19|20)\d\d")
_MINUS: Final = re.compile(r"\s*[-\u2212]\s*(?=[\d.,])")

NUMBERS: Final = frozenset(_MEASURES)
"""The kinds of columns that hold numbers."""


class Unread(Exception):  # noqa: N818  # it never leaves this module: a cell that is no value of its kind
    """A cell holds something else than its column."""


def values_of(cells: pl.Series, kind: str, on: dt.date) -> tuple[list[Value], int]:
    """
    Return what *cells* hold in a column of *kind*, and how many of them hold something else.

    >>> values_of(pl.Series(["1.250", "-", "dua"]), "count", dt.date(2024, 6, 30))
    ([Fraction(1250, 1), None, None], 1)
    """
    texts = _texts(cells)
    exact = functools.partial(_exact, kind=kind) if cells.dtype.is_numeric() and kind in NUMBERS else None
    read = functools.lru_cache(maxsize=None)(exact or _reader(texts, kind, on))
    values: list[Value] = []
    unread = 0
    for text in texts:
        try:
            values.append(None if text is None else read(text))
        except Unread:
            values.append(None)
            unread += 1
    return values, unread


def _texts(cells: pl.Series) -> pl.Series:
    """Return *cells* as texts that lose nothing; a whole float is written without its point."""
    if cells.dtype.is_float():
        written = (
            None if one is None or not math.isfinite(one) else f"{Decimal(repr(one)):f}" for one in cells.to_list()
        )
        return pl.Series([one if one is None else one.removesuffix(".0") for one in written], dtype=pl.String)
    return cells.cast(pl.String, strict=False)


def _reader(texts: pl.Series, kind: str, on: dt.date) -> Callable[[str], Value]:
    """Return what reads a cell of *kind* in a column of *texts*."""
    if kind in NUMBERS:
        return functools.partial(_number, measures=_MEASURES[kind], marks=marks_in(texts), signed=kind == "number")
    if kind == "day":
        return functools.partial(_day, on=on)
    return _year if kind == "year" else _text


def _exact(cell: str, kind: str) -> Fraction:
    """Return the number of a *cell* that was a number already: no separator is in doubt, and none is a placeholder."""
    number = Fraction(cell)
    if (number < 0 and kind != "number") or (kind == "count" and number.denominator != 1):
        raise Unread
    return number


def _text(cell: str) -> str | None:
    """Return the text of *cell*."""
    return None if is_missing(cell) else " ".join(cell.split())


def _year(cell: str) -> int | None:
    """Return the year of *cell*."""
    if is_missing(cell):
        return None
    if _YEAR.fullmatch(cell.strip()) is None:
        raise Unread
    return int(cell)


def _day(cell: str, on: dt.date) -> dt.date | None:
    """Return the day of *cell*."""
    if is_missing(cell):
        return None
    day = read_date(cell, on=on, role="lain").value
    if not isinstance(day, dt.date):
        raise Unread
    return day


def _number(cell: str, measures: tuple[Measure, ...], marks: Marks, *, signed: bool) -> Fraction | None:
    """Return the number of *cell* by the first of *measures* that it has; only a *signed* one may be below zero."""
    below = signed and _MINUS.match(cell) is not None
    text = _MINUS.sub("", cell, count=1) if below else cell
    for measure in measures:
        read = read_amount(text, role=measure, marks=marks)
        if read.missing in ("kosong", "tanda"):
            return None
        if read.value is not None:
            return Fraction(-read.value if below else read.value)
    raise Unread


def plain(value: Value, *, whole: bool) -> object:
    """Return *value* as a frame holds it: a number as int where it is *whole*, else as float."""
    if isinstance(value, Fraction):
        return int(value) if whole else float(value)
    return cast("object", value)
