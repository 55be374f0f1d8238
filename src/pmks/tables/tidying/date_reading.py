"""One text as a date: the day, the interval in which it lies, or what speaks against it."""

from __future__ import annotations

import datetime as dt
from typing import Final, Literal, TypeAlias

import attrs

from pmks.issues import of_dates
from pmks.model.days import DateInterval, When, age_on
from pmks.tables.reading_of_texts import Said
from pmks.tables.tidying.date_forms import Clock, Told, age_in, compact, told, whole, written
from pmks.tables.tidying.distinct import flat
from pmks.tables.tidying.missing import is_missing

Role: TypeAlias = Literal["lahir", "lain"]
"""What a date is for: a birth, or anything else."""

OLDEST: Final = 120
"""Completed years above which an age is not credible."""

FIRST_YEAR: Final = 1945
"""Before this year there was no register of the Republic; it bounds dates that are no births."""

ZEROS: Final = (dt.date(1899, 12, 30), dt.date(1899, 12, 31), dt.date(1900, 1, 1))
"""The days that spreadsheets show for the number zero or one."""

PLACEHOLDERS: Final = ((7, 1), (12, 31))
"""Month and day that are written where the day is not known."""

_DAY_ZERO: Final = dt.date(1899, 12, 30)
_SERIALS: Final = range(3_650, 60_001)
_YEAR_FIGURES: Final = 4
_SERIAL_FIGURES: Final = 5
_LAST_MONTH: Final = 12
_LAST_DAY: Final = 31
_YEARS_AHEAD: Final = 10
_HERE: Final = frozenset(
    {"", "wib", "wita", "wit", *(f"+0{hours}{mark}00" for hours in (7, 8, 9) for mark in (":", ""))}
)
_UTC: Final = frozenset({"z", "utc", "gmt", "+00:00", "+0000"})
_SAME_DAY_UNTIL: Final = 15
"""Before this hour of UTC it is the same day in every zone of the country."""


@attrs.frozen
class DateRead:
    """
    A text read as a date.

    *value* is the day or the interval, None where nothing may be set; *candidates* are days that may be meant;
    *age* are the years of an age that stands in place of a date.
    """

    value: When | None = attrs.field(default=None, repr=False)
    candidates: tuple[dt.date, ...] = attrs.field(default=(), repr=False)
    said: tuple[Said, ...] = ()
    age: int | None = attrs.field(default=None, repr=False)

    @property
    def placeholder(self) -> bool:
        """Whether the day is one that often stands for a day that is not known."""
        return isinstance(self.value, dt.date) and (self.value.month, self.value.day) in PLACEHOLDERS


_EMPTY: Final = DateRead(said=(Said(of_dates.DATE_EMPTY),))
_IMPOSSIBLE: Final = DateRead(said=(Said(of_dates.DATE_IMPOSSIBLE),))
_DOUBTED: Final = DateRead(said=(Said(of_dates.DATE_DOUBTED),))


def read_date(text: str, *, on: dt.date, role: Role = "lahir") -> DateRead:
    """
    Return *text* read as a date, day first; no text raises.

    A birth that is not told is noted; of other days, such as that of leaving a home, an empty cell says nothing.

    >>> read_date("2 Nopember 1968", on=dt.date(2023, 12, 31)).value
    datetime.date(1968, 11, 2)
    >>> read_date("11/28/1968", on=dt.date(2023, 12, 31)).value is None
    True

    Args:
        text: One cell.
        on: The date of the data.
        role: Whether it is a birth, which cannot be after *on*, or another date.

    """
    if is_missing(text, "nihil", "tidak ada", "tdk ada"):
        return DateRead() if role == "lain" and not flat(text).strip("- \u2013") else _EMPTY
    said = written(text)
    figures = whole(said)
    if figures:
        return _counted(figures, on, role)
    found = told(said)
    if found is None:
        return attrs.evolve(_IMPOSSIBLE, age=age_in(said)[1])
    return _judged(found, on, role)


def _counted(figures: str, on: dt.date, role: Role) -> DateRead:
    """Return what a whole number says: nothing, the day of a spreadsheet, a year, or eight figures of a date."""
    if not figures.strip("0"):
        return _EMPTY
    if len(figures) <= _SERIAL_FIGURES and int(figures) in _SERIALS:
        read = _settled(_DAY_ZERO + dt.timedelta(days=int(figures)), on, role)
        return _also(Said(of_dates.DATE_SERIAL), read)
    found = Told(None, None, int(figures)) if len(figures) == _YEAR_FIGURES else compact(figures)
    return _IMPOSSIBLE if found is None else _judged(found, on, role)


def _judged(found: Told, on: dt.date, role: Role) -> DateRead:
    """Return what day, month and year come to."""
    if not (found.day or found.month or found.year) or found[:3] == (0, 1, 1900):
        return _EMPTY
    if found.numeric and (found.month or 0) > _LAST_MONTH >= (found.day or 0) > 0:
        turned = _possible(found._replace(day=found.month, month=found.day), on, role)
        days = tuple(span for span in turned if isinstance(span, dt.date))
        return DateRead(candidates=days, said=(Said(of_dates.MONTH_FIRST),)) if days else _IMPOSSIBLE
    spans = _possible(found, on, role)
    if not spans:
        return _IMPOSSIBLE
    read = _short(spans, on, role) if found.short else _settled(spans[0], on, role)
    return read if found.clock is None else _timed(read, found.clock, role)


def _possible(found: Told, on: dt.date, role: Role) -> tuple[When, ...]:
    """Return the days or intervals that may be meant: one, or those of each century that is credible."""
    if not found.short:
        span = _span(found, found.year)
        return () if span is None else (span,)
    century = on.year // 100 * 100
    spans = tuple(span for start in (century - 100, century) if (span := _span(found, start + found.year)) is not None)
    kept = tuple(span for span in spans if _doubt(span, on, role) is None)
    return kept or spans[-1:]


def _span(found: Told, year: int) -> When | None:
    """Return the day or the interval in *year*; None if the calendar has none."""
    if not dt.MINYEAR <= year <= dt.MAXYEAR or (found.month or 0) > _LAST_MONTH or (found.day or 0) > _LAST_DAY:
        return None
    if not found.month:
        return DateInterval.of_year(year)
    if not found.day:
        return DateInterval.of_month(year, found.month)
    try:
        return dt.date(year, found.month, found.day)
    except ValueError:
        return None


def _doubt(span: When, on: dt.date, role: Role) -> Said | None:
    """Return what speaks against *span* as a date of this role."""
    first, last = (span.first, span.last) if isinstance(span, DateInterval) else (span, span)
    if role == "lahir":
        if first > on:
            return Said(of_dates.DATE_FUTURE)
        credible = age_on(last, on) <= OLDEST
    else:
        credible = last.year >= FIRST_YEAR and first.year <= on.year + _YEARS_AHEAD
    return None if credible and span not in ZEROS else Said(of_dates.DATE_DOUBTED)


def _settled(span: When, on: dt.date, role: Role) -> DateRead:
    """Return *span* as the value, or what speaks against it."""
    doubt = _doubt(span, on, role)
    if doubt is not None:
        return DateRead(said=(doubt,))
    rough = isinstance(span, DateInterval)
    later = (span.first if isinstance(span, DateInterval) else span) > on
    noted = ((of_dates.DATE_PARTLY, rough), (of_dates.DATE_LATER, later))
    return DateRead(span, said=tuple(Said(kind) for kind, holds in noted if holds))


def _short(spans: tuple[When, ...], on: dt.date, role: Role) -> DateRead:
    """Return the only credible century of a year of two figures; nothing where two are possible."""
    short = Said(of_dates.SHORT_YEAR)
    if len(spans) == 1:
        return _also(short, _settled(spans[0], on, role))
    days = tuple(span.first if isinstance(span, DateInterval) else span for span in spans)
    return DateRead(candidates=days, said=(short,))


def _also(said: Said, read: DateRead) -> DateRead:
    """Return *read* with something that is said before the rest."""
    return DateRead(read.value, read.candidates, (said, *read.said), read.age)


def _timed(read: DateRead, clock: Clock, role: Role) -> DateRead:
    """Return *read* if its time of day cannot have moved the day."""
    local = clock.zone in _HERE and (clock.midnight or role == "lain")
    world = clock.zone in _UTC and (clock.midnight or (role == "lain" and clock.hour < _SAME_DAY_UNTIL))
    if local or world or not isinstance(read.value, dt.date):
        return read
    return DateRead(candidates=(read.value,), said=(*read.said, Said(of_dates.DATE_TIMED)))
