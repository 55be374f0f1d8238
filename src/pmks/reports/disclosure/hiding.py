"""Small cells of sensitive types hidden, with as many others as it takes that none can be computed."""

from __future__ import annotations

import bisect
from collections.abc import Collection, Iterable, Iterator
from typing import Final

import attrs

from pmks.reports.counting.cube import ALL, PEOPLE, Cube
from pmks.reports.disclosure.sensitive import SENSITIVE
from pmks.reports.disclosure.table import MOVES, NEEDS, SPLIT, WHOLE, Cell, Count, Table

_NEIGHBOURS: Final = 24
"""How many places on either side are looked at for a partner, where there are many."""

_OF_SUM: Final = 1_000_000
_OF_CELL: Final = 10_000
_MORE: Final = 1_000
"""What it costs to hide a sum, another cell, or more of a cell; the smaller number is hidden among equals."""


@attrs.frozen
class Mask:
    """
    What is hidden in a recapitulation.

    In the cells *split* the sexes are hidden, in the cells *whole* everything, in the places *people* the people.
    """

    split: frozenset[Cell] = frozenset()
    whole: frozenset[Cell] = frozenset()
    people: frozenset[int] = frozenset()


def mask_of(cube: Cube, below: int | None) -> Mask:
    """
    Return what must be hidden in *cube* so that no number from 1 to *below* - 1 of a sensitive type can be computed.

    For each such number there is another table with the same shown numbers in which it differs: four cells in two
    places and two types, all hidden, in which a case moves around.
    """
    if below is None:
        return Mask()
    table = _table(cube)
    small = {
        cell: needs
        for cell, count in sorted(table.cells.items())
        if cell[1] in SENSITIVE and (needs := _small(count, below))
    }
    for cell, needs in small.items():
        table.hide(cell, WHOLE if NEEDS[0] in needs else SPLIT)
    for cell, needs in small.items():
        for need in needs:
            if not table.is_safe(cell, need):
                _protect(table, cell, need, below)
    return Mask(
        frozenset(cell for cell, kind in table.hidden.items() if kind == SPLIT),
        frozenset(cell for cell, kind in table.hidden.items() if kind == WHOLE),
        frozenset(table.hidden_people),
    )


def _table(cube: Cube) -> Table:
    """Return the numbers of *cube* as a table of sums; types of other units are in no sum, and not in it."""
    cells: dict[Cell, Count] = {}
    people: dict[int, Count] = {}
    in_sum = {*cube.counted_in_cases(), ALL}
    for place, kind, men, women, total in cube.cells.iter_rows():
        if total is None:
            continue
        count = Count(men or 0, women or 0, total - (men or 0) - (women or 0))
        if kind == PEOPLE:
            people[place] = count
        elif kind in in_sum:
            cells[place, kind] = count
    return Table(cells, people, cube.places.total, ALL)


def _small(count: Count, below: int) -> tuple[str, ...]:
    """Return the numbers of a cell that are small."""
    numbers = zip(NEEDS, (count.total, count.men, count.women), strict=True)
    return tuple(need for need, number in numbers if 0 < number < below)


def _protect(table: Table, cell: Cell, need: str, below: int) -> None:
    """
    Hide the cheapest rectangle in which the number *need* of *cell* could be another one.

    There always is one: the cell, the sums that add it, and the sum of these, one more in each, with the people hidden.
    """
    ways = sorted(_ways(table, cell, need, below))
    other, least, free = next(
        (other, least, free)
        for free in (False, True)
        for _, other, least in ways
        if _protects(table, cell, other, need, least, free=free)
    )
    for one, _ in table.corners(cell, other):
        table.hide(one, least)
    table.hidden_people |= {cell[0], other[0]} if free else set()


def _protects(table: Table, cell: Cell, other: Cell, need: str, least: int, *, free: bool) -> bool:
    """Return whether hiding so much of the rectangle between *cell* and *other* lets the number be another one."""
    corners = table.corners(cell, other)
    return any(table.may_move(corners, move, free=free) for move in MOVES[need] if move.least == least)


def _ways(table: Table, cell: Cell, need: str, below: int) -> Iterator[tuple[int, Cell, int]]:
    """Yield what it costs to hide a rectangle with *cell*, the opposite corner, and how much of each is hidden."""
    kinds = {move.least for move in MOVES[need]}
    for place in _partners(table, cell):
        for kind in table.types:
            other = (place, kind)
            if kind == cell[1] or not table.has(cell, other):
                continue
            for least in kinds:
                yield _cost(table, (cell, (cell[0], kind), (place, cell[1]), other), least, below), other, least


def _partners(table: Table, cell: Cell) -> Collection[int]:
    """Return the places that may be the other side of a rectangle."""
    place, kind = cell
    at = bisect.bisect(table.places, place)
    near = table.places[max(0, at - _NEIGHBOURS) : at + _NEIGHBOURS]
    return sorted({*near, *table.places_of[kind][:_NEIGHBOURS], table.whole} - {place})


def _cost(table: Table, corners: Iterable[Cell], least: int, below: int) -> int:
    """Return what it costs to hide *corners*: sums above all, then cells, then large numbers."""
    cost = 0
    for one in corners:
        kind = table.hidden.get(one, 0)
        if kind < least:
            cost += _OF_SUM if table.is_sum(one) else 0
            cost += _MORE if kind else _OF_CELL
            cost += min(max(table.cells[one].total, below), _MORE - 1)
    return cost
