"""The columnar reader: the rules of a plan as expressions on a frame, a nullable boolean for each rule."""

from __future__ import annotations

import functools
import operator
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple, TypeAlias

import attrs

from pmks.engine.calendar_columns import Calendar, Shelf
from pmks.engine.plan import Plan, Slot, Vocabulary
from pmks.engine.telling import Telling
from pmks.engine.tree import AllOf, AtLeast, Branch, Turned
from pmks.engine.words import Expression, Words
from pmks.errors import CallError
from pmks.model.condition import OneOf, Range


class _Width(NamedTuple):
    """A kind of number: how many leaves it holds, two bits for each, and how many are added up in it on the way."""

    name: str
    leaves: int
    span: int


_WIDTHS: Final = (_Width("Int8", 3, 3), _Width("Int16", 7, 6), _Width("Int32", 15, 12), _Width("Int64", 31, 24))
_NARROW: Final = _WIDTHS[0]
_LATE: Final = 9
"""The step in which the leaves are read: after every day of birth."""


_Key: TypeAlias = tuple[str, OneOf | Range]


class _Code(NamedTuple):
    """Two bits for a leaf in each row, moved by *place* leaves already."""

    bits: Expression
    place: int


@attrs.frozen(eq=False)
class Columns:
    """
    The rules of a plan as expressions: *steps* make helper columns, each from those before it.

    *verdicts* and *reasons* stand in the order of the plan's slots; *helpers* are the columns to drop at the end.
    """

    steps: tuple[tuple[Expression, ...], ...]
    verdicts: tuple[Expression, ...]
    reasons: tuple[Expression, ...]
    helpers: tuple[str, ...]


@functools.lru_cache(maxsize=256)
def columns(
    plan: Plan, vocabulary: Vocabulary, told: frozenset[str], words: Words, *, prefix: str, reasons: bool = False
) -> Columns:
    """
    Return the rules of *plan* as expressions, in *words*, on a frame with the columns *told*.

    A verdict is a nullable boolean: true is met, false not met, null not known. A reason has two bits for each leaf
    of the rule from left to right: 1 met, 2 not met, 0 not known. The names of helper columns begin with *prefix*.

    Raises:
        CallError: A rule has more leaves than the bits of its reasons can hold.
    """
    shelf = Shelf(words, prefix)
    facts = {fact.name: fact for fact in vocabulary.facts}
    derived = {fact.name: fact for fact in vocabulary.derived}
    telling = Telling(words, plan, facts, derived, told, Calendar(words, plan.on, told, shelf))
    places: dict[_Key, list[int]] = {}
    for slot in plan.slots:
        for place, leaf in enumerate(slot.layout.leaves):
            places.setdefault((leaf.fact, leaf.accepted), []).append(place % _NARROW.span)
    keys = {(leaf.fact, leaf.accepted): leaf for slot in plan.slots for leaf in slot.layout.leaves}
    leaves = {key: telling.leaf(leaf) for key, leaf in keys.items()}
    codes = {key: _code(shelf, leaf, places[key]) for key, leaf in leaves.items() if reasons and leaf is not None}
    says: list[Expression] = []
    why: list[Expression] = []
    for slot in plan.slots:
        named = [(leaf.fact, leaf.accepted) for leaf in slot.layout.leaves]
        verdict = _verdict(words, slot.layout.root, [leaves[key] for key in named])
        says.append(unknown(words) if verdict is None else verdict)
        if reasons:
            why.append(_reasons(words, slot, [codes.get(key) for key in named]))
    steps = tuple(tuple(shelf.steps[step]) for step in sorted(shelf.steps))
    return Columns(steps, tuple(says), tuple(why), tuple(shelf.names))


def unknown(words: Words) -> Expression:
    """Return what is not known, for every row."""
    return words.lit(None, words.Boolean)


def nothing(words: Words) -> Expression:
    """Return the reasons of a rule of which nothing is known, for every row."""
    return words.lit(0).cast(words.Int8)


def _verdict(words: Words, branch: Branch, leaves: Sequence[Expression | None]) -> Expression | None:
    """Return the verdict of *branch* as a nullable boolean; None if nothing tells it."""
    if isinstance(branch, Turned):
        part = _verdict(words, branch.branches[0], leaves)
        return None if part is None else ~part
    parts = [leaf for place, leaf in enumerate(leaves) if branch.leaves >> place & 1]
    parts += [_verdict(words, one, leaves) for one in branch.branches]
    known = [part for part in parts if part is not None]
    if not known:
        return None
    if isinstance(branch, AtLeast):
        return _counted(words, known, branch.needed, branch.slack)
    join = operator.and_ if isinstance(branch, AllOf) else operator.or_
    return functools.reduce(join, known if len(known) == len(parts) else [*known, unknown(words)])


def _counted(words: Words, parts: list[Expression], needed: int, slack: int) -> Expression:
    """Return whether at least *needed* of *parts* are met, and no more than *slack* are not."""

    def number(of: list[Expression]) -> Expression:
        """Return how many of the expressions are true."""
        return functools.reduce(
            operator.add, (words.when(one).then(words.lit(1)).otherwise(words.lit(0)) for one in of)
        )

    enough, failed = number(parts) >= needed, number([~part for part in parts]) > slack
    return words.when(enough | failed).then(enough)


def _code(shelf: Shelf, leaf: Expression, places: Sequence[int]) -> _Code:
    """
    Return 1 where *leaf* is met, 2 where it is not, 0 where it is not known, moved to the first of its *places*.

    A choice between two numbers costs least: what is not known is first taken as not met, then that is taken off again.
    What stands in several places is kept in a column of its own.
    """
    words, first = shelf.words, min(places)
    one, two, none = (words.lit(number * 4**first, words.Int8) for number in (1, 2, 0))
    off = words.when(leaf.is_null()).then(two).otherwise(none)
    code = words.when(leaf).then(one).otherwise(two) - off
    return _Code(shelf.put(_LATE, code) if len(places) > 1 else code, first)


def _reasons(words: Words, slot: Slot, codes: Sequence[_Code | None]) -> Expression:
    """
    Return two bits for each leaf of *slot*.

    Few leaves are added up in small numbers, these in wider ones: the wider a number, the more it costs to make.
    """
    if len(codes) > _WIDTHS[-1].leaves:
        raise CallError("rules", f"{slot.rule.id}: seen {len(codes)} criteria, reasons hold {_WIDTHS[-1].leaves}")
    sums: dict[int, Expression] = {}
    for place, code in enumerate(codes):
        if code is not None:
            home = place - place % _NARROW.span
            bits = _moved(code.bits, place - home - code.place)
            sums[home] = sums[home] + bits if home in sums else bits
    for width, narrower in zip(_WIDTHS[1:], _WIDTHS, strict=False):
        if len(codes) <= narrower.leaves:
            break
        homes: dict[int, list[int]] = {}
        for place in sums:
            homes.setdefault(0 if len(codes) <= width.leaves else place - place % width.span, []).append(place)
        sums = {
            home: _wider(words, width.name, {place - home: sums[place] for place in places})
            for home, places in homes.items()
        }
    return sums.get(0, nothing(words))


def _wider(words: Words, name: str, parts: Mapping[int, Expression]) -> Expression:
    """Return the sum of *parts*, each moved by so many leaves, as the numbers *name*; a first one widens by itself."""
    kind = getattr(words, name)
    wide = [_moved(part.cast(kind), leaves) for leaves, part in parts.items() if leaves or len(parts) == 1]
    return functools.reduce(operator.add, wide if len(wide) == len(parts) else [parts[0], *wide])


def _moved(part: Expression, leaves: int) -> Expression:
    """Return *part* moved by so many *leaves*."""
    return part * 4**leaves if leaves else part
