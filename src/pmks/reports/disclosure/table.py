"""A table as somebody sees it who wants to compute what is hidden in it: cells, sums, and people as bounds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple, TypeAlias

import attrs

Cell: TypeAlias = tuple[int, int]
"""A place and a type."""

SPLIT: Final = 1
"""The two sexes of a cell are hidden, their sum is shown."""

WHOLE: Final = 2
"""The cell is hidden with its sexes."""

NEEDS: Final = ("jumlah", "l", "p")


class Count(NamedTuple):
    """How many men, women, and people whose sex is not known."""

    men: int
    women: int
    others: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.men + self.women + self.others

    def plus(self, step: Count, times: int) -> Count:
        """Return the count with *step* added so many *times*."""
        return Count(*(mine + times * one for mine, one in zip(self, step, strict=True)))


class Move(NamedTuple):
    """A way in which a hidden number may be another one: the *step*, and how much of each cell must be hidden."""

    step: Count
    least: int


_MEN: Final = Move(Count(1, 0, 0), WHOLE)
_WOMEN: Final = Move(Count(0, 1, 0), WHOLE)
_OTHERS: Final = Move(Count(0, 0, 1), WHOLE)
_EXCHANGE: Final = Move(Count(1, -1, 0), SPLIT)

MOVES: Final[Mapping[str, tuple[Move, ...]]] = {
    "jumlah": (_MEN, _WOMEN, _OTHERS),
    "l": (_MEN, _EXCHANGE),
    "p": (_WOMEN, _EXCHANGE),
}
"""The moves that change each number of a cell."""


@attrs.define(eq=False)
class Table:
    """
    A table and how much of it is hidden.

    *cells* are the counts of every place and type, with the sums: *whole* is the place that adds all places, *every*
    the type that adds all types. *people* are the people of each place, who bound its cells; *hidden* says how much of
    a cell is hidden (`SPLIT`, `WHOLE`), *hidden_people* in which places the people are.
    """

    cells: dict[Cell, Count]
    people: dict[int, Count]
    whole: int
    every: int
    hidden: dict[Cell, int] = attrs.field(factory=dict)
    hidden_people: set[int] = attrs.field(factory=set)
    types_at: dict[int, list[int]] = attrs.field(factory=dict)
    places_of: dict[int, list[int]] = attrs.field(factory=dict)
    places: tuple[int, ...] = attrs.field(init=False)
    types: tuple[int, ...] = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        """Keep the places and the types in their order."""
        self.places = tuple(sorted({place for place, _ in self.cells}))
        self.types = tuple(sorted({kind for _, kind in self.cells}))

    def hide(self, cell: Cell, kind: int) -> None:
        """Hide *cell* at least as much as *kind* says."""
        if cell not in self.hidden:
            self.types_at.setdefault(cell[0], []).append(cell[1])
            self.places_of.setdefault(cell[1], []).append(cell[0])
        self.hidden[cell] = max(kind, self.hidden.get(cell, 0))

    def is_sum(self, cell: Cell) -> bool:
        """Return whether *cell* adds others."""
        return cell[0] == self.whole or cell[1] == self.every

    def has(self, cell: Cell, other: Cell) -> bool:
        """Return whether the rectangle between *cell* and *other* is in the table."""
        return {other, (cell[0], other[1]), (other[0], cell[1])} <= self.cells.keys()

    def corners(self, cell: Cell, other: Cell) -> tuple[tuple[Cell, int], ...]:
        """Return the rectangle between *cell* and *other*, each corner with the sign of a move that keeps all sums."""
        every = (cell, 1), ((cell[0], other[1]), -1), ((other[0], cell[1]), -1), (other, 1)
        return tuple((one, -sign if self._turned(one) else sign) for one, sign in every)

    def _turned(self, cell: Cell) -> bool:
        """Return whether *cell* is a sum of one direction: it rises with what it adds."""
        return (cell[0] == self.whole) is not (cell[1] == self.every)

    def may_move(self, corners: tuple[tuple[Cell, int], ...], move: Move, *, free: bool = False) -> bool:
        """Return whether *move* along *corners* gives another table that could be; *free* of the bound of people."""
        return any(
            all(self._could_be(cell, move.step, sign * way, free=free) for cell, sign in corners) for way in (1, -1)
        )

    def _could_be(self, cell: Cell, step: Count, times: int, *, free: bool) -> bool:
        """Return whether *cell* could be that much more."""
        other = self.cells[cell].plus(step, times)
        if min(other) < 0:
            return False
        people = self.people.get(cell[0])
        if free or people is None or cell[0] in self.hidden_people:
            return True
        pairs = zip(other, people, strict=True)
        return all(mine >= bound if cell[1] == self.every else mine <= bound for mine, bound in pairs)

    def is_safe(self, cell: Cell, need: str) -> bool:
        """Return whether the number *need* of *cell* could be another one, as far as the table tells."""
        return any(
            all(self.hidden[one] >= move.least for one, _ in corners) and self.may_move(corners, move)
            for corners in self._hidden_rectangles(cell)
            for move in MOVES[need]
        )

    def _hidden_rectangles(self, cell: Cell) -> Iterator[tuple[tuple[Cell, int], ...]]:
        """Yield the rectangles with *cell* whose corners are all hidden."""
        place, kind = cell
        for place_too in self.places_of.get(kind, ()):
            if place_too == place:
                continue
            for kind_too in self.types_at.get(place, ()):
                if kind_too != kind and (place_too, kind_too) in self.hidden:
                    yield self.corners(cell, (place_too, kind_too))
