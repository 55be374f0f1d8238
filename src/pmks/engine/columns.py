"""The columnar reader: the rules of a plan as expressions on a frame, a nullable boolean for each rule."""

from __future__ import annotations

import functools
import operator
from collections.abc import Iterable, Sequence
from typing import Final

import attrs
import narwhals.stable.v2 as nw

from pmks.engine.calendar_columns import Calendar, Shelf, unknown
from pmks.engine.plan import Plan, Slot, Vocabulary
from pmks.engine.telling import Telling
from pmks.engine.tree import AllOf, AtLeast, Branch, Turned
from pmks.errors import CallError
from pmks.model.condition import Is, OneOf, Range

_WIDTHS: Final = ((3, nw.Int8), (7, nw.Int16), (15, nw.Int32), (31, nw.Int64))
"""How many leaves the reasons of a rule can have, and the number that holds two bits for each."""


@attrs.frozen(eq=False)
class Columns:
    """
    The rules of a plan as expressions: *steps* make helper columns, each from those before it.

    *verdicts* and *reasons* stand in the order of the plan's slots; *helpers* are the columns to drop at the end.
    """

    steps: tuple[tuple[nw.Expr, ...], ...]
    verdicts: tuple[nw.Expr, ...]
    reasons: tuple[nw.Expr, ...]
    helpers: tuple[str, ...]


def columns(plan: Plan, vocabulary: Vocabulary, told: Iterable[str], *, prefix: str, reasons: bool = False) -> Columns:
    """
    Return the rules of *plan* as expressions on a frame with the columns *told*.

    A verdict is a nullable boolean: true is met, false not met, null not known. A reason has two bits for each leaf
    of the rule from left to right: 1 met, 2 not met, 0 not known. The names of helper columns begin with *prefix*.

    Raises:
        CallError: A rule has more leaves than the bits of its reasons can hold.
    """
    shelf = Shelf(prefix)
    facts = {fact.name: fact for fact in vocabulary.facts}
    derived = {fact.name: fact for fact in vocabulary.derived}
    names = frozenset(told)
    telling = Telling(plan, facts, derived, names, Calendar(plan.on, names, shelf))
    leaves: dict[tuple[str, OneOf | Range], nw.Expr | None] = {}

    def read(leaf: Is) -> nw.Expr | None:
        """Return whether *leaf* is met, made once for the same fact and values."""
        key = (leaf.fact, leaf.accepted)
        if key not in leaves:
            leaves[key] = telling.leaf(leaf)
        return leaves[key]

    parts = [[read(leaf) for leaf in slot.layout.leaves] for slot in plan.slots]
    says = [_verdict(slot.layout.root, each) for slot, each in zip(plan.slots, parts, strict=True)]
    why = [_reasons(slot, each) for slot, each in zip(plan.slots, parts, strict=True)] if reasons else []
    steps = tuple(tuple(shelf.steps[step]) for step in sorted(shelf.steps))
    return Columns(steps, tuple(unknown() if one is None else one for one in says), tuple(why), tuple(shelf.names))


def bits_of(code: int) -> tuple[int, int]:
    """
    Return the leaves that are met and those that are not, from the *code* of a reason.

    >>> bits_of(0b10_00_01)
    (1, 4)
    """
    met = unmet = place = 0
    while code >> 2 * place:
        met |= (code >> 2 * place & 1) << place
        unmet |= (code >> 2 * place + 1 & 1) << place
        place += 1
    return met, unmet


def _verdict(branch: Branch, leaves: Sequence[nw.Expr | None]) -> nw.Expr | None:
    """Return the verdict of *branch* as a nullable boolean; None if nothing tells it."""
    if isinstance(branch, Turned):
        part = _verdict(branch.branches[0], leaves)
        return None if part is None else ~part
    parts = [leaf for place, leaf in enumerate(leaves) if branch.leaves >> place & 1]
    parts += [_verdict(one, leaves) for one in branch.branches]
    known = [part for part in parts if part is not None]
    if not known:
        return None
    if isinstance(branch, AtLeast):
        return _counted(known, branch.needed, branch.slack)
    join = operator.and_ if isinstance(branch, AllOf) else operator.or_
    return functools.reduce(join, known if len(known) == len(parts) else [*known, unknown()])


def _counted(parts: list[nw.Expr], needed: int, slack: int) -> nw.Expr:
    """Return whether at least *needed* of *parts* are met, and no more than *slack* are not."""

    def number(of: list[nw.Expr]) -> nw.Expr:
        """Return how many of the expressions are true."""
        return functools.reduce(operator.add, (nw.when(one).then(nw.lit(1)).otherwise(nw.lit(0)) for one in of))

    enough, failed = number(parts) >= needed, number([~part for part in parts]) > slack
    return nw.when(enough | failed).then(enough)


def _reasons(slot: Slot, leaves: Sequence[nw.Expr | None]) -> nw.Expr:
    """Return two bits for each of *leaves*, the leaves of *slot*."""
    width = next((width for most, width in _WIDTHS if len(leaves) <= most), None)
    if width is None:
        raise CallError("rules", f"{slot.rule.id}: seen {len(leaves)} criteria, reasons hold {_WIDTHS[-1][0]} at most")
    bits = [_two_bits(leaf).cast(width) * 4**place for place, leaf in enumerate(leaves) if leaf is not None]
    return functools.reduce(operator.add, bits).cast(width) if bits else nothing()


def nothing() -> nw.Expr:
    """Return the reasons of a rule of which nothing is known, for every row."""
    return nw.lit(0).cast(nw.Int8)


def _two_bits(leaf: nw.Expr) -> nw.Expr:
    """Return 1 where *leaf* is met, 2 where it is not, 0 where it is not known."""
    return (nw.lit(2).cast(nw.Int8) - leaf.cast(nw.Int8)).fill_null(0)
