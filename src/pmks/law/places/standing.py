"""How a code stands: in force, of the past, or never seen; what took its place, and on which days it held."""

from __future__ import annotations

import datetime as dt
import functools
from typing import Final

from pmks.law.places.shipped import kecamatan, regions, retired, vintages
from pmks.law.places.values import Standing
from pmks.model.verdict import Verdict

_PROVINCE: Final = 2
_REGENCY: Final = 5


def standing(code: str) -> Standing:
    """
    Say how the code *code*, with dots, of a province, a regency or a kecamatan stands today.

    >>> standing("36.03.20"), standing("36.03.21"), standing("36.03.99"), standing("73.20.01")
    ('current', 'retired', 'unknown-district', 'retired-regency')
    """
    regency = code[:_REGENCY]
    number = int(code[_REGENCY + 1 :] or 0)
    masks = kecamatan().get(regency) if len(code) > _REGENCY else None
    if code in regions() or (masks is not None and masks.in_force >> number & 1):
        return "current"
    if code in retired():
        return "retired" if len(code) > _REGENCY else "retired-regency"
    if code[:_PROVINCE] not in regions():
        return "unknown-province"
    if regency in regions():
        return "unknown-district"
    return "retired-regency" if regency in retired() else "unknown-regency"


def was_ever(code: str) -> bool:
    """
    Say whether *code*, with dots, was ever in force as far as the lists tell.

    >>> was_ever("36.03.21"), was_ever("36.03.99"), was_ever("97")
    (True, False, False)
    """
    return code in retired() or standing(code) == "current"


def successor(code: str) -> str | None:
    """
    Return the code in force that took the place of *code*; None for a code in force and where it is not known.

    >>> successor("91.01.01"), successor("73.20"), successor("36.04")
    ('93.01.01', None, None)
    """
    past = retired().get(code)
    return None if past is None else past.successor


def in_force(code: str, on: dt.date) -> Verdict:
    """
    Say whether *code*, with dots, was in force on the day *on*; unknown where the lists do not tell.

    Nothing is told of the days before the first list that was seen, of the days between an instrument whose list was
    not seen and the next one that was, nor of the day on which a kecamatan that is still in force began.

    >>> in_force("65.71", dt.date(2014, 1, 1)), in_force("64.73", dt.date(2014, 1, 1))
    (Verdict.NOT_MET, Verdict.MET)
    >>> in_force("65.71", dt.date(2015, 3, 1)), in_force("36.04", dt.date(2005, 1, 1))
    (Verdict.UNKNOWN, Verdict.UNKNOWN)
    """
    if not was_ever(code):
        return Verdict.NOT_MET
    first = _lists()[0]
    past = retired().get(code)
    if past is not None and on >= (past.retired_on or first):
        return Verdict.NOT_MET
    if on < first or (past is not None and past.retired_on is not None and on >= _unseen_before(past.retired_on)):
        return Verdict.UNKNOWN
    if len(code) > _REGENCY:
        return Verdict.MET if past is None and on >= _lists()[-1] else Verdict.UNKNOWN
    since = first if past is not None else regions()[code].seen_from
    if on >= since:
        return Verdict.MET
    return Verdict.UNKNOWN if on >= _unseen_before(since) else Verdict.NOT_MET


@functools.cache
def _lists() -> tuple[dt.date, ...]:
    """Return the days of the lists that were seen, oldest first."""
    return tuple(one.effective for one in vintages() if one.in_set and isinstance(one.effective, dt.date))


@functools.cache
def _unseen_before(day: dt.date) -> dt.date:
    """Return the first day from which the list of *day* may have held already, in an instrument not seen."""
    before = max((one for one in _lists() if one < day), default=dt.date.min)
    unseen = (
        one.effective
        for one in vintages()
        if not one.in_set and one.provinces is not None and isinstance(one.effective, dt.date)
    )
    return min((one for one in unseen if before < one < day), default=day)
