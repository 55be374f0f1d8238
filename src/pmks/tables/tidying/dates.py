"""A column of dates: its distinct texts read, common forms by expressions and the rest one by one."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final

import polars as pl

from pmks.issues import of_dates
from pmks.model.days import DateInterval, last_birth_of_age
from pmks.tables.reading_of_texts import Said, Texts, findings_of
from pmks.tables.tidying.date_forms import MONTHS, told, written
from pmks.tables.tidying.date_reading import FIRST_YEAR, OLDEST, PLACEHOLDERS, ZEROS, DateRead, Role, read_date
from pmks.tables.tidying.distinct import distinct

__all__ = [
    "DATE_VALUES",
    "DateRead",
    "Role",
    "noticed_in_dates",
    "read_date",
    "read_dates",
    "split_place_and_date",
    "split_places_and_dates",
]

DATE_VALUES: Final = pl.Schema(
    [
        ("text", pl.String),
        ("value", pl.Date),
        ("first", pl.Date),
        ("last", pl.Date),
        ("candidates", pl.List(pl.Date)),
        ("placeholder", pl.Boolean),
        ("age", pl.UInt16),
    ]
)
"""The columns of dates that were read; *first* and *last* are the interval, equal to *value* where that is known."""

_MIDNIGHT: Final = r"(?:[T ]00:00(?::00(?:\.0{1,9})?)?)?"
_ANY_TIME: Final = r"(?:[T ](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\.[0-9]{1,9})?)?)?"
_DAY_FIRST: Final = r"^([0-9]{1,2})[/.-]([0-9]{1,2})[/.-]([0-9]{4})"
_YEAR_FIRST: Final = r"^([0-9]{4})[/.-]([0-9]{1,2})[/.-]([0-9]{1,2})"
_WORDED: Final = r"^([0-9]{1,2})[ -]([a-z]+)[ -]([0-9]{4})$"
_NUMBERS: Final = {name: str(number) for name, number in MONTHS.items()}
_TWO_FIGURES: Final = r"^\s*'?([0-9]{1,2})[/. -]([0-9]{1,2})[/. -](?:[0-9]{4}|[0-9]{2})(?:[^0-9]|$)"
_MOST_MONTHS: Final = 12
_LONGEST: Final = 200
"""How many letters a date behind a place has at most."""
_WORDS_THEN_FIGURES: Final = re.compile(r"([^\W\d_][^\d]*?)[\s/.\-]+(\d.*)", re.DOTALL)


def read_dates(texts: pl.Series, *, on: dt.date, role: Role = "lahir") -> Texts:
    """
    Return the distinct *texts* of a column read as dates, as `read_date` reads each.

    >>> read = read_dates(pl.Series(["02/11/1968", "1951"]), on=dt.date(2023, 12, 31))
    >>> read.values["first"].to_list()
    [datetime.date(1968, 11, 2), datetime.date(1951, 1, 1)]

    Args:
        texts: The texts; a null is no text, an empty cell that counts is empty text.
        on: The date of the data.
        role: Whether they are births, which cannot be after *on*, or other dates.

    """
    once = distinct(texts)
    frame = pl.DataFrame({"text": once, "value": _days(once, role)}).with_columns(sure=_undoubted(on, role))
    clean = frame.filter("sure")
    read = [(text, read_date(text, on=on, role=role)) for text in frame.filter(~pl.col("sure"))["text"]]
    slow = pl.DataFrame([_row(text, one) for text, one in read], schema=DATE_VALUES, orient="row")
    return Texts(pl.concat([_exact(clean), slow]), findings_of((text, said) for text, one in read for said in one.said))


def _days(texts: pl.Series, role: Role) -> pl.Series:
    """Return the day of each text in one of the common forms; null for any other text."""
    clock = _MIDNIGHT if role == "lahir" else _ANY_TIME
    plain = texts.str.strip_chars()
    day_first = plain.str.extract_groups(_DAY_FIRST + clock + "$").struct
    year_first = plain.str.extract_groups(_YEAR_FIRST + clock + "$").struct
    worded = plain.str.to_lowercase().str.extract_groups(_WORDED).struct
    named = worded.field("2").replace_strict(_NUMBERS, default=None, return_dtype=pl.String)
    year = pl.coalesce(day_first.field("3"), year_first.field("1"), worded.field("3"))
    month = pl.coalesce(day_first.field("2"), year_first.field("2"), named).str.zfill(2)
    day = pl.coalesce(day_first.field("1"), year_first.field("3"), worded.field("1")).str.zfill(2)
    return pl.select(pl.concat_str(year, month, day, separator="-").str.to_date("%Y-%m-%d", strict=False)).to_series()


def _undoubted(on: dt.date, role: Role) -> pl.Expr:
    """Return whether a day may be taken as it is."""
    value = pl.col("value")
    too_old = last_birth_of_age(OLDEST + 1, on)
    bound = too_old if role == "lahir" and too_old is not None else dt.date(FIRST_YEAR - 1, 12, 31)
    return (value.is_not_null() & (value > bound) & (value <= on) & ~value.is_in(ZEROS)).fill_null(value=False)


def _exact(frame: pl.DataFrame) -> pl.DataFrame:
    """Return the days of *frame* with every column of a date that was read."""
    value = pl.col("value")
    held = [(value.dt.month() == month) & (value.dt.day() == day) for month, day in PLACEHOLDERS]
    return frame.select(
        "text",
        "value",
        first=value,
        last=value,
        candidates=pl.lit([], pl.List(pl.Date)),
        placeholder=pl.any_horizontal(held),
        age=pl.lit(None, pl.UInt16),
    )


def _row(text: str, read: DateRead) -> tuple[object, ...]:
    """Return one row of values."""
    value = read.value
    if isinstance(value, DateInterval):
        return text, None, value.first, value.last, [], False, read.age
    return text, value, value, value, list(read.candidates), read.placeholder, read.age


def noticed_in_dates(texts: pl.Series) -> tuple[Said, ...]:
    """
    Return what is to be said once of a column of dates: that it seems to write the month before the day.

    >>> [said.kind.code for said in noticed_in_dates(pl.Series(["03/07/1975", "11/28/1968"]))]
    ['tanggal-urutan']
    """
    pair = texts.cast(pl.String).str.extract_groups(_TWO_FIGURES).struct
    first, second = (pair.field(name).cast(pl.UInt8) for name in ("1", "2"))
    month_first = ((second > _MOST_MONTHS) & (first <= _MOST_MONTHS)).any()
    day_first = ((first > _MOST_MONTHS) & (second <= _MOST_MONTHS)).any()
    return (Said(of_dates.DATE_ORDER),) if month_first and not day_first else ()


def split_place_and_date(text: str) -> tuple[str, str] | None:
    """
    Return the place and the date that *text* holds; None if what follows no comma, or the words, is a date.

    >>> split_place_and_date("LEBAK, 3 Mei 1957"), split_place_and_date("LEBAK/3-5-1957")
    (('LEBAK', '3 Mei 1957'), ('LEBAK', '3-5-1957'))
    """
    if told(written(text)) is not None:
        return None
    parted = next(((place, date) for place, date in _cuts(text) if told(written(date)) is not None), None)
    return _before_figures(text) if parted is None else parted


def _before_figures(text: str) -> tuple[str, str] | None:
    """Return the words before the first figure and the day that begins with it; None if it is no day of a year."""
    found = _WORDS_THEN_FIGURES.fullmatch(text.strip())
    date = None if found is None else told(written(found[2]))
    return None if found is None or date is None or date.day is None else (found[1].rstrip(), found[2])


def _cuts(text: str) -> Iterator[tuple[str, str]]:
    """Yield both sides of every comma of *text* before what may be a date, the longest right side first."""
    text = text.strip()
    at = text.find(",", max(0, len(text) - _LONGEST))
    while at >= 0:
        yield text[:at].strip(), text[at + 1 :].strip()
        at = text.find(",", at + 1)


def split_places_and_dates(texts: pl.Series) -> pl.DataFrame:
    """
    Return the distinct *texts* that hold a place and a date: ``text``, ``place``, ``date``.

    A text without both is left out.
    """
    pairs = [(text, split_place_and_date(text)) for text in distinct(texts)]
    rows = [(text, *pair) for text, pair in pairs if pair is not None]
    return pl.DataFrame(rows, schema=dict.fromkeys(("text", "place", "date"), pl.String), orient="row")
