"""The quarters of a year: how they are written, which months they close, and their last day."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from pmks.reports.forms.heads import MONTHS

YEAR: Final = "tahun"
QUARTER: Final = "triwulan"

_FORM: Final = re.compile(r"(?:tw|triwulan|tri wulan|t w|q)?\s*\.?\s*-?\s*(1|2|3|4|i|ii|iii|iv)(?:\s*\(\w+\))?")
_NUMBERS: Final = {"1": 1, "2": 2, "3": 3, "4": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4}
_LENGTH: Final = 3


def quarter_of(written: str | None) -> str | None:
    """
    Return the quarter that *written* names; None if it names none.

    >>> quarter_of("Triwulan II"), quarter_of("tw 4"), quarter_of("semester 1")
    ('TW2', 'TW4', None)
    """
    found = _FORM.fullmatch((written or "").strip().casefold())
    return None if found is None else f"TW{_NUMBERS[found[1]]}"


def months_until(quarter: str | None) -> tuple[str, ...]:
    """
    Return the months from January to the end of *quarter*.

    >>> months_until("TW1")
    ('jan', 'feb', 'mar')
    """
    return MONTHS[: _LENGTH * int((quarter or "TW0")[2:])]


def last_day(year: int, quarter: str) -> dt.date:
    """
    Return the last day of *quarter*.

    >>> last_day(2024, "TW1")
    datetime.date(2024, 3, 31)
    """
    months = len(months_until(quarter))
    after = dt.date(year + months // len(MONTHS), months % len(MONTHS) + 1, 1)
    return after - dt.timedelta(days=1)
