"""Which columns a total column adds: one for each type, place or year, or the halves of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Final, NamedTuple

from pmks.tables.recaps.measures import Measure, Sex, added_twice

_MEN: Final[Sex] = "laki_laki"
_WOMEN: Final[Sex] = "perempuan"
_ONLY_WOMEN: Final = frozenset({23})
"""Types that only women have: without a column for men nothing is missing."""


class Cover(NamedTuple):
    """The columns that make up a whole, those of other units apart, and whether none is missing."""

    main: tuple[str, ...]
    others: tuple[str, ...]
    complete: bool


def cover(total: Measure, measures: Sequence[Measure]) -> Cover:
    """Return the columns among *measures* that *total* adds: types, else places, else years."""
    found = [(of, *_cover(list(of), sex=total.sex, setting=total.setting)) for of in _groups(total, measures)]
    units = sorted({str(of[0].unit) for of, _, _ in found if of[0].other_unit})
    people = any(columns for of, columns, _ in found if not of[0].other_unit)
    apart = set(units if people else units[1:])
    main = [one.name for of, columns, _ in found for one in columns if of[0].unit not in apart]
    others = [one.name for of, columns, _ in found for one in columns if of[0].unit in apart]
    return Cover(tuple(main), tuple(others), all(whole for of, _, whole in found if of[0].unit not in apart))


def _groups(total: Measure, measures: Sequence[Measure]) -> list[tuple[Measure, ...]]:
    """Return the columns of each type, place or year that a total can add."""
    parts = [one for one in measures if not one.total and not one.people and not one.soft]
    twice = added_twice(tuple(measures))
    typed = [one for one in parts if one.typed and one.year == total.year and one.name not in twice]
    placed = [one for one in parts if one.place is not None and not one.typed]
    yearly = [one for one in parts if one.year is not None and not one.typed and total.year is None]
    for kind, key in ((typed, _type), (placed, _place), (yearly, _year)):
        if kind:
            ordered = sorted(kind, key=key)
            return [tuple(same) for _, same in groupby(ordered, key=key)]
    return []


def _type(one: Measure) -> str:
    """Return what tells a type or class from the others."""
    return f"{one.kategori} {one.kelas} {one.year}"


def _place(one: Measure) -> str:
    """Return what tells a place from the others."""
    return str(one.place)


def _year(one: Measure) -> str:
    """Return what tells a year from the others."""
    return str(one.year)


def _cover(of: list[Measure], *, sex: Sex | None, setting: bool | None) -> tuple[list[Measure], bool]:
    """
    Return the columns *of* one type that make up the count of *sex* and *setting*, and whether that is all of it.

    Kinds of disability are not added: a person with two of them stands in both.
    """
    exact = [one for one in of if one.sex == sex and one.setting == setting and one.part is None]
    if exact:
        return exact, True
    if sex is None and any(one.sex is not None for one in of):
        return _both(
            _cover(of, sex=_MEN, setting=setting),
            _cover(of, sex=_WOMEN, setting=setting),
            alone=of[0].kategori in _ONLY_WOMEN,
        )
    if setting is None and any(one.setting is not None for one in of):
        return _both(_cover(of, sex=sex, setting=True), _cover(of, sex=sex, setting=False))
    if of[0].kategori in _ONLY_WOMEN and sex == _MEN:
        return [], True
    return [], False


def _both(
    first: tuple[list[Measure], bool], second: tuple[list[Measure], bool], *, alone: bool = False
) -> tuple[list[Measure], bool]:
    """Return two halves as a whole; *alone* says that the second is all of it."""
    if alone and second[0]:
        return [*first[0], *second[0]], True
    return [*first[0], *second[0]], bool(first[0] and second[0]) and first[1] and second[1]


def blocks(measures: Iterable[Measure]) -> dict[str, int]:
    """Return for each column how many runs of total columns stand before it: a subtotal adds its own block."""
    found: dict[str, int] = {}
    block, after = 0, False
    for one in sorted(measures, key=lambda each: each.position):
        if one.total:
            after = True
        elif after:
            block, after = block + 1, False
        found[one.name] = block
    return found
