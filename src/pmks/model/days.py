"""Days, spans of days that are only roughly known, and ages in completed years."""

from __future__ import annotations

import datetime as dt
from typing import TypeAlias

import attrs
from dateutil.relativedelta import relativedelta

from pmks.errors import CallError
from pmks.model.verdict import Verdict


@attrs.frozen
class DateInterval:
    """
    A day that is only known to lie between two days, both included.

    >>> DateInterval.of_year(1965)
    DateInterval(1965-01-01..1965-12-31)
    >>> DateInterval.of_month(1965, 2).last
    datetime.date(1965, 2, 28)

    Raises:
        CallError: An end is not a `datetime.date`, or is a `datetime.datetime`, or the first day lies after the last.
    """

    first: dt.date
    last: dt.date

    def __attrs_post_init__(self) -> None:
        """Refuse ends that are no days or stand in the wrong order."""
        for name, end in (("first", self.first), ("last", self.last)):
            if (wrong := not_a_day(end)) is not None:
                raise CallError(name, wrong)
        if self.first > self.last:
            raise CallError("first", "seen a day after the last one, wanted the same day or an earlier one")

    @classmethod
    def of_year(cls, year: int) -> DateInterval:
        """Return the days of *year*."""
        return cls(dt.date(year, 1, 1), dt.date(year, 12, 31))

    @classmethod
    def of_month(cls, year: int, month: int) -> DateInterval:
        """Return the days of *month*, counted from 1, in *year*."""
        first = dt.date(year, month, 1)
        return cls(first, first + relativedelta(day=31))

    def __repr__(self) -> str:
        """Return both ends on one line."""
        return f"DateInterval({self.first}..{self.last})"


When: TypeAlias = dt.date | DateInterval
"""A day, or the interval in which it lies."""


@attrs.frozen
class Period:
    """
    The days on which something holds: *start* included, *end* not.

    A start or an end may itself be only roughly known; *start* ``None`` says that the first day is not known at
    all, *end* ``None`` that no last day is known.

    >>> Period(dt.date(2014, 10, 2)).holds_on(dt.date(2014, 10, 1))
    Verdict.NOT_MET
    >>> Period(DateInterval.of_year(2018)).holds_on(dt.date(2018, 6, 1))
    Verdict.UNKNOWN
    """

    start: When | None = None
    end: When | None = None

    def holds_on(self, day: dt.date) -> Verdict:
        """Say whether *day* lies inside; unknown while a rough end does not decide it."""
        begun = Verdict.MET if self.start is None else _reached(self.start, day)
        ended = Verdict.NOT_MET if self.end is None else _reached(self.end, day)
        return begun & ~ended

    def __repr__(self) -> str:
        """Return both ends on one line."""
        return f"Period({self.start or ''}..{self.end or ''})"


def _reached(mark: When, day: dt.date) -> Verdict:
    """Say whether *day* is *mark* or later."""
    first, last = (mark.first, mark.last) if isinstance(mark, DateInterval) else (mark, mark)
    if day >= last:
        return Verdict.MET
    return Verdict.NOT_MET if day < first else Verdict.UNKNOWN


def not_a_day(value: object) -> str | None:
    """
    Say what is wrong with *value* as a day, or None if it is one; the value itself, perhaps a birthday, is not said.

    >>> not_a_day("2024-07-01")
    'seen a text, wanted a datetime.date; datetime.date.fromisoformat() reads ISO dates'
    """
    if isinstance(value, dt.datetime):
        zone = "without a time zone" if value.tzinfo is None else "with a time zone"
        return f"seen a datetime.datetime {zone}, wanted a datetime.date; take the local day with .date()"
    if isinstance(value, dt.date):
        return None
    if isinstance(value, str):
        return "seen a text, wanted a datetime.date; datetime.date.fromisoformat() reads ISO dates"
    return f"seen {type(value).__name__}, wanted a datetime.date"


def age_on(born: dt.date, day: dt.date) -> int:
    """
    Return the completed years from *born* to *day*; negative before birth.

    The birthday belongs to the new age. Whoever was born on 29 February has the birthday on 1 March in common
    years: no rule of law is known, this is a convention of the project.

    >>> age_on(dt.date(2008, 2, 29), dt.date(2026, 2, 28))
    17
    >>> age_on(dt.date(2008, 2, 29), dt.date(2026, 3, 1))
    18
    """
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def last_birth_of_age(years: int, day: dt.date) -> dt.date | None:
    """
    Return the last day of birth of those who have completed *years* on *day*; None if the calendar has none.

    Whoever was born on that day or before is *years* old or older, everybody else is younger.

    >>> last_birth_of_age(18, dt.date(2026, 2, 28))
    datetime.date(2008, 2, 28)
    >>> last_birth_of_age(60, dt.date(2024, 2, 29))
    datetime.date(1964, 2, 29)
    """
    if day.year - years < dt.MINYEAR:
        return None
    return day - relativedelta(years=years)
