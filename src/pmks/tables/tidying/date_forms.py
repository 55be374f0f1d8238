"""The forms in which people write a date: what a text says of day, month and year, before it is judged."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from pmks.tables.tidying.distinct import flat

MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "januari january jan",
            "februari pebruari february feb peb",
            "maret march mar mrt",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august agu ags agt agust aug",
            "september sep sept",
            "oktober october okt oct",
            "november nopember nov nop",
            "desember december des dec",
        ),
        1,
    )
    for name in names.split()
}
"""The number of every month by its names, old and new."""

_DASHES: Final = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"))
_EDGES: Final = " '\"`\u2018\u2019\u201c\u201d.,;"

_CLOCK: Final = re.compile(
    r"(?P<date>.*[0-9])(?: ?t ?| +)(?P<hour>[0-9]{1,2})[:.](?P<minute>[0-9]{2})"
    r"(?:[:.](?P<second>[0-9]{2})(?:[.,][0-9]+)?)?"
    r" ?(?P<half>am|pm)? ?(?P<zone>z|utc|gmt|wib|wita|wit|[+-][0-9]{2}:?[0-9]{2})?"
)
_BETWEEN: Final = r" ?[-/. ] ?"
_DAY_FIRST: Final = re.compile(rf"([0-9]{{1,2}}){_BETWEEN}([0-9]{{1,2}}){_BETWEEN}([0-9]{{4}}|[0-9]{{2}})")
_YEAR_FIRST: Final = re.compile(rf"([0-9]{{4}}){_BETWEEN}([0-9]{{1,2}}){_BETWEEN}([0-9]{{1,2}})")
_DAY_WORD: Final = re.compile(r"([0-9]{1,2})[-/. ]*([a-z]+)[-/., ]*([0-9]{4}|[0-9]{2})")
_WORD_DAY: Final = re.compile(r"([a-z]+)[-/. ]*([0-9]{1,2})(?:st|nd|rd|th)?(?:, ?| )([0-9]{4})")
_YEAR_WORD: Final = re.compile(r"([0-9]{4})[-/. ]*([a-z]+)[-/. ]*([0-9]{1,2})")
_WORD_YEAR: Final = re.compile(r"([a-z]+)[-/., ]*([0-9]{4}|[0-9]{2})")
_MONTH_YEAR: Final = re.compile(rf"([0-9]{{1,2}}){_BETWEEN}([0-9]{{4}})")
_YEAR_MONTH: Final = re.compile(rf"([0-9]{{4}}){_BETWEEN}([0-9]{{1,2}})")
_YEAR: Final = re.compile(r"(?:(?:tahun|thn|th)\.? ?)?([0-9]{4})")
_WHOLE: Final = re.compile(r"([0-9]+)(?:[.,]0+)?")
_ROUGHLY: Final = (
    r"(?:(?:\u00b1|\+ ?/? ?-|~|kurang lebih|k\.?l\.?|ca\.?|sekitar|kira[- ]?kira|umur|usia|berumur|berusia) ?)"
)
_AGE: Final = re.compile(rf"({_ROUGHLY}*)([0-9]{{1,3}}) ?-?(an)? ?(tahun|thn|th|years?|bulan|bln|hari)?(?: lebih)?")

_FULL_YEAR: Final = 4
_CENTURIES: Final = range(1800, 2100)
_MOST_MONTHS: Final = 12
_COMPACT: Final = 8
_NOON: Final = 12
_DAY: Final = 24
_SIXTY: Final = 60
_LONGEST: Final = 60


class Clock(NamedTuple):
    """The time of day beside a date, and the zone where it is told."""

    hour: int
    minute: int
    second: int
    zone: str

    @property
    def midnight(self) -> bool:
        """Whether it is the first moment of the day."""
        return self[:3] == (0, 0, 0)


class Told(NamedTuple):
    """
    What a text says: day, month and year, None where it does not say, 0 where it says zero.

    *short* marks a year of two digits; *numeric* that day and month are both figures, the day written first.
    """

    day: int | None
    month: int | None
    year: int
    short: bool = False
    numeric: bool = False
    clock: Clock | None = None


def written(text: str) -> str:
    """Return *text* in small letters with one kind of dash and without marks at its edges."""
    return flat(text).translate(_DASHES).casefold().strip(_EDGES)


def whole(said: str) -> str:
    """
    Return the figures of the whole number that a written text is nothing but; empty if it is none.

    >>> whole("25144.0"), whole("25144.5")
    ('25144', '')
    """
    found = _WHOLE.fullmatch(said)
    return found[1] if found is not None else ""


def age_in(said: str) -> tuple[bool, int | None]:
    """
    Return whether a written text tells an age, and the years where it tells exactly that.

    >>> age_in("\u00b1 70 th"), age_in("8 bulan"), age_in("70")
    ((True, 70), (True, None), (False, None))
    """
    found = _AGE.fullmatch(said)
    if found is None or not (found[1] or found[4]):
        return False, None
    return True, int(found[2]) if found[4] not in {"bulan", "bln", "hari"} else None


def told(said: str) -> Told | None:
    """
    Return what a written text says of a date; None if it has none of the known forms.

    >>> told("2 nopember 1968")
    Told(day=2, month=11, year=1968, short=False, numeric=False, clock=None)
    """
    if len(said) > _LONGEST:
        return None
    found = _date(said)
    if found is not None:
        return found
    timed = _CLOCK.fullmatch(said)
    if timed is None:
        return None
    dated, clock = _date(timed["date"].rstrip(" ,")), _clock(timed)
    return None if dated is None or clock is None or dated.day is None else dated._replace(clock=clock)


def _clock(found: re.Match[str]) -> Clock | None:
    """Return the time of day of a match; None if there is no such time."""
    hour, minute, second = int(found["hour"]), int(found["minute"]), int(found["second"] or 0)
    if found["half"] is not None:
        if not 1 <= hour <= _NOON:
            return None
        hour = hour % _NOON + _NOON * (found["half"] == "pm")
    real = hour < _DAY and minute < _SIXTY and second < _SIXTY
    return Clock(hour, minute, second, found["zone"] or "") if real else None


def _date(said: str) -> Told | None:
    """Return what a text without a time says."""
    if found := _DAY_FIRST.fullmatch(said):
        return Told(int(found[1]), int(found[2]), int(found[3]), len(found[3]) < _FULL_YEAR, numeric=True)
    if found := _YEAR_FIRST.fullmatch(said):
        return Told(int(found[3]), int(found[2]), int(found[1]))
    if found := _YEAR.fullmatch(said):
        return Told(None, None, int(found[1]))
    if found := _MONTH_YEAR.fullmatch(said):
        return Told(None, int(found[1]), int(found[2]))
    if found := _YEAR_MONTH.fullmatch(said):
        return Told(None, int(found[2]), int(found[1]))
    return _worded(said)


def _worded(said: str) -> Told | None:
    """Return what a text with the name of a month says."""
    for form, day, month, year in ((_DAY_WORD, 1, 2, 3), (_WORD_DAY, 2, 1, 3), (_YEAR_WORD, 3, 2, 1)):
        found = form.fullmatch(said)
        if found is not None and found[month] in MONTHS:
            return Told(int(found[day]), MONTHS[found[month]], int(found[year]), len(found[year]) < _FULL_YEAR)
    found = _WORD_YEAR.fullmatch(said)
    if found is not None and found[1] in MONTHS:
        return Told(None, MONTHS[found[1]], int(found[2]), len(found[2]) < _FULL_YEAR)
    return None


def compact(figures: str) -> Told | None:
    """
    Return what eight figures without separators say.

    A year of these centuries at the end begins with figures that no month has, so never both readings hold.

    >>> compact("02111968")[:3] == compact("19681102")[:3]
    True
    """
    if len(figures) != _COMPACT:
        return None
    if int(figures[:4]) in _CENTURIES and int(figures[4:6]) <= _MOST_MONTHS:
        return Told(int(figures[6:]), int(figures[4:6]), int(figures[:4]))
    if int(figures[4:]) in _CENTURIES:
        return Told(int(figures[:2]), int(figures[2:4]), int(figures[4:]), numeric=True)
    return None
