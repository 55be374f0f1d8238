"""The columnar reader: the rules of a plan as expressions on a frame, a nullable boolean for each rule."""

from __future__ import annotations

import functools
import operator
from collections.abc import Sequence
from typing import Final, NamedTuple

import attrs

from pmks.engine.calendar_columns import Calendar, Shelf
from pmks.engine.plan import Plan, Slot, Vocabulary
from pmks.engine.telling import Telling
from pmks.engine.tree import AllOf, AtLeast, Branch, Turned
from pmks.engine.words import Expression, Words
from pmks.errors import CallError


class _Width(NamedTuple):
    """A kind of number: how many leaves it holds, two bits for each, and how many are added up in it on the way."""

    name: str
    leaves: int
    span: int


_WIDTHS: Final = (_Width("Int8", 3, 3), _Width("Int16", 7, 6), _Width("Int32", 15, 12), _Width("Int64", 31, 24))
_LATE: Final = 9
"""The step in which the leaves are read: after every day of birth."""


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


@functools.lru_cache(maxsize=64)
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
    keys = {(leaf.fact, leaf.accepted): leaf for slot in plan.slots for leaf in slot.layout.leaves}
    leaves = {key: telling.leaf(leaf) for key, leaf in keys.items()}
    codes = {key: _two_bits(shelf, leaf) for key, leaf in leaves.items() if reasons and leaf is not None}
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


def _two_bits(shelf: Shelf, leaf: Expression) -> Expression:
    """Return 1 where *leaf* is met, 2 where it is not, 0 where it is not known."""
    words = shelf.words
    one, two, none = (words.lit(number).cast(words.Int8) for number in (1, 2, 0))
    known = words.when(leaf).then(one).otherwise(two)
    return shelf.put(_LATE, words.when(leaf.is_null()).then(none).otherwise(known))


def _reasons(words: Words, slot: Slot, codes: Sequence[Expression | None]) -> Expression:
    """
    Return two bits for each leaf of *slot*.

    Few leaves are added up in small numbers, these in wider ones: the wider a number, the more it costs to make.
    """
    if len(codes) > _WIDTHS[-1].leaves:
        raise CallError("rules", f"{slot.rule.id}: seen {len(codes)} criteria, reasons hold {_WIDTHS[-1].leaves}")
    sums: dict[int, Expression] = {place: code for place, code in enumerate(codes) if code is not None}
    for width in _WIDTHS:
        last = len(codes) <= width.leaves
        wider: dict[int, Expression] = {}
        for place, part in sums.items():
            home = 0 if last else place - place % width.span
            cast = part if width is _WIDTHS[0] else part.cast(getattr(words, width.name))
            moved = cast if place == home else cast * 4 ** (place - home)
            wider[home] = wider[home] + moved if home in wider else moved
        sums = wider
        if last:
            break
    return sums.get(0, nothing(words))
