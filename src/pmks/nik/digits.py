"""What the digits of a number mean: its parts, the days that it may tell, and rows of digits that fill a cell."""

from __future__ import annotations

import datetime as dt
from typing import Final, Literal

DATE: Final = slice(6, 12)
SERIAL: Final = slice(12, 16)
CENTURIES: Final = (1900, 2000)
"""The years from which the two digits of a year are counted: whoever has a number was born in one of them."""
FEMALE: Final = 40
"""What is added to the day of birth of a woman (PP 40/2019 Pasal 31(1) huruf b)."""
LAST_DAY: Final = 31
OLD_PREFIXES: Final = range(1, 11)
ABROAD: Final = 99
FIRST_CARD: Final = dt.date(2004, 1, 1)
"""Family cards of the present system were recorded from about this day on."""


def _repeating() -> frozenset[str]:
    """Return the numbers that repeat one digit, count up or down, or count to a digit and begin again."""
    one = {str(digit) * 16 for digit in range(10)}
    up = {"".join(str((start + at) % 10) for at in range(16)) for start in range(10)}
    down = {number[::-1] for number in up}
    again = {"".join(str(at % last + 1) for at in range(16)) for last in range(2, 10)}
    return frozenset(one | up | down | again)


PLACEHOLDERS: Final = _repeating()


def is_placeholder(digits: str) -> bool:
    """
    Say whether *digits* are written to fill a cell.

    >>> is_placeholder("1234512345123451"), is_placeholder("3602994912879902")
    (True, False)
    """
    return digits in PLACEHOLDERS


def sex_and_day(day: int) -> tuple[Literal["laki_laki", "perempuan"] | None, int]:
    """
    Return the sex and the day of the month that the day *day* of a NIK tells.

    >>> sex_and_day(9), sex_and_day(49), sex_and_day(39)
    (('laki_laki', 9), ('perempuan', 9), (None, 39))
    """
    if 1 <= day <= LAST_DAY:
        return "laki_laki", day
    if 1 <= day - FEMALE <= LAST_DAY:
        return "perempuan", day - FEMALE
    return None, day


def dates_of(day: int, month: int, year: int, on: dt.date) -> tuple[dt.date, ...]:
    """
    Return the days of every century that exist and are not after *on*, oldest first.

    >>> dates_of(29, 2, 0, dt.date(2026, 1, 1))
    (datetime.date(2000, 2, 29),)
    """
    found = (_date(century + year, month, day) for century in CENTURIES)
    return tuple(one for one in found if one is not None and one <= on)


def _date(year: int, month: int, day: int) -> dt.date | None:
    """Return the day, None if the calendar does not have it."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
