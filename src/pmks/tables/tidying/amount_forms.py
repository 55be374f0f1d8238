"""The forms in which people write a number: its groups, its decimals, its unit, and what a separator may mean."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal
from typing import Final, NamedTuple

from pmks.tables.tidying.distinct import flat

UNITS: Final = {
    word: unit
    for unit, words in {
        "orang": "orang org jiwa",
        "keluarga": "kk keluarga klg kel",
        "rupiah": "rp rupiah idr",
        "persen": "% persen",
        "tahun": "th thn tahun",
        "bulan": "bln bulan",
        "hari": "hr hari",
        "kasus": "kasus",
        "unit": "unit buah",
    }.items()
    for word in words.split()
}
"""The unit that a word beside a number stands for."""

_DASHES: Final = str.maketrans(dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"))
_QUOTES: Final = str.maketrans(dict.fromkeys("`\u2018\u2019\u02bc", "'"))
_ROUGHLY: Final = (
    r"\u00b1|\+ ?/? ?-|~|kurang lebih|lebih kurang|k\.?l\.?|ca\.?|sekitar|kira[- ]?kira|[<>]=?|\u2264|\u2265"
)
_FORM: Final = re.compile(
    rf"(?P<roughly>(?:{_ROUGHLY}) ?)?(?P<money>(?:rp|idr)\.? ?)?(?P<minus>- ?)?"
    r"(?P<number>[0-9.,' ]*[0-9])(?P<closed>,-{1,2}|,=)?(?P<more> ?\+)? ?(?P<unit>%|[a-z]+)?"
)
_TOKENS: Final = re.compile(r"[.,' ]")
_GROUP: Final = 3
_LONGEST: Final = 80
_MOST_DIGITS: Final = 15


class Figure(NamedTuple):
    """
    A number as it is written.

    *parts* are its figures between the separators, *marks* the separators; *unit* is None without a unit and empty
    where the word is no known unit; *roughly* says that it is only about that number.
    """

    parts: tuple[str, ...]
    marks: str
    unit: str | None
    negative: bool
    roughly: bool


def figure(text: str) -> Figure | None:
    """
    Return the number that *text* is written as; None if it is no number.

    >>> figure("Rp 350.000,-")
    Figure(parts=('350', '000', '00'), marks='.,', unit='rupiah', negative=False, roughly=False)
    """
    said = flat(text).translate(_DASHES).translate(_QUOTES).casefold().strip("'\" ")
    found = _FORM.fullmatch(said.rstrip(" .")) if len(said) <= _LONGEST else None
    if found is None:
        return None
    number = found["number"].strip() + (",00" if found["closed"] else "")
    word = found["unit"] or ("rp" if found["money"] or found["closed"] else None)
    unit = None if word is None else UNITS.get(word, "")
    marks = "".join(_TOKENS.findall(number))
    roughly = bool(found["roughly"] or found["more"])
    return Figure(tuple(_TOKENS.split(number)), marks, unit, bool(found["minus"]), roughly)


class Marks(NamedTuple):
    """The separators that certainly part thousands, and those that certainly part decimals."""

    thousands: frozenset[str]
    decimals: frozenset[str]


NO_MARKS: Final = Marks(frozenset(), frozenset())


def marks_of(figures: Iterable[Figure]) -> Marks:
    """
    Return what the separators of a column certainly mean.

    >>> marks_of([figure("1.234.567"), figure("0,8")])
    Marks(thousands=frozenset({'.'}), decimals=frozenset({','}))
    """
    thousands: set[str] = set()
    decimals: set[str] = set()
    for one in figures:
        if one.marks and len(readings(one)) == 1:
            last, rest = one.marks[-1], one.marks[:-1]
            if _decimal(one):
                decimals.add(last)
                thousands.update(rest)
            else:
                thousands.update(one.marks)
    return Marks(frozenset(thousands), frozenset(decimals))


def readings(one: Figure) -> tuple[Decimal, ...]:
    """
    Return the numbers that *one* may be: none, one, or two where a point may part thousands or decimals.

    >>> readings(figure("4.708")), readings(figure("7,25")), readings(figure("12 56"))
    ((Decimal('4708'), Decimal('4.708')), (Decimal('7.25'),), ())
    """
    joined = "".join(one.parts)
    if not one.marks:
        return (Decimal(joined),)
    if _both(one):
        return Decimal(joined), Decimal(f"{one.parts[0]}.{one.parts[1]}")
    if _decimal(one):
        return (Decimal(f"{''.join(one.parts[:-1]) or '0'}.{one.parts[-1]}"),)
    return (Decimal(joined),) if _grouped(one.parts) and len(set(one.marks)) == 1 else ()


def too_long(one: Figure) -> bool:
    """Return whether *one* has more figures than a number is known to exactly."""
    return sum(map(len, one.parts)) > _MOST_DIGITS


def _grouped(parts: tuple[str, ...]) -> bool:
    """Return whether *parts* are the groups of three figures of one number."""
    head, *rest = parts
    return 1 <= len(head) <= _GROUP and not (rest and head.startswith("0")) and all(len(one) == _GROUP for one in rest)


def _both(one: Figure) -> bool:
    """Return whether the only separator of *one* may part thousands or decimals."""
    return len(one.marks) == 1 and one.marks in ".," and _grouped(one.parts)


def _decimal(one: Figure) -> bool:
    """Return whether the last separator of *one* parts decimals, and nothing else can be."""
    last, rest = one.marks[-1], one.marks[:-1]
    if last not in ".," or last in rest or not one.parts[-1]:
        return False
    if not rest:
        return not _grouped(one.parts)
    return len(set(rest)) == 1 and _grouped(one.parts[:-1])
