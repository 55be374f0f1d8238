"""Three nodes are enough to write a rule: Is, Quorum and Not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TypeAlias

import attrs

from pmks.model.source import Citation

Scalar: TypeAlias = bool | int | str


def _as_set(values: Iterable[Scalar]) -> tuple[Scalar, ...]:
    """Return *values* once each and in order; kinds do not mix."""
    return tuple(sorted(set(values), key=lambda value: (type(value).__name__, value)))


@attrs.frozen
class OneOf:
    """The accepted values of a fact, as a set: order does not count."""

    values: tuple[Scalar, ...] = attrs.field(converter=_as_set)


@attrs.frozen
class Range:
    """The accepted numbers of a fact: at least *ge*, below *lt*."""

    ge: int | None = None
    lt: int | None = None

    def __attrs_post_init__(self) -> None:
        """Refuse a range without a bound or without a member."""
        if self.ge is None and self.lt is None:
            msg = "a range needs a bound: ge, lt or both"
            raise ValueError(msg)
        if self.ge is not None and self.lt is not None and self.ge >= self.lt:
            msg = f"the range is empty: at least {self.ge} and below {self.lt}"
            raise ValueError(msg)


@attrs.frozen(cache_hash=True)
class Is:
    """
    A fact has one of the accepted values.

    *letters* say which letter of the rule's own text the leaf stands for, several if they replace each other;
    *citations* are further texts that it rests on.
    """

    fact: str
    accepted: OneOf | Range
    letters: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()


@attrs.frozen(cache_hash=True)
class Quorum:
    """
    At least *needed* of the *parts* are met.

    Kleene's logic as counting: met when enough parts are met, not met when too many are not, else unknown.
    """

    needed: int
    parts: tuple[Condition, ...]
    letters: tuple[str, ...] = ()
    citations: tuple[Citation, ...] = ()

    def __attrs_post_init__(self) -> None:
        """Refuse a quorum that can never be met or never fail."""
        if not 1 <= self.needed <= len(self.parts):
            msg = f"a quorum of {len(self.parts)} parts needs a number from 1 to {len(self.parts)}, not {self.needed}"
            raise ValueError(msg)


@attrs.frozen(cache_hash=True)
class Not:
    """The part is not met."""

    part: Condition


Condition: TypeAlias = Is | Quorum | Not


def all_of(*parts: Condition) -> Condition:
    """Return the condition that every part is met."""
    return parts[0] if len(parts) == 1 else Quorum(len(parts), parts)


def any_of(*parts: Condition) -> Condition:
    """Return the condition that one part is met."""
    return parts[0] if len(parts) == 1 else Quorum(1, parts)


def leaves(condition: Condition) -> Iterator[Is]:
    """Yield the leaves of *condition* from left to right."""
    if isinstance(condition, Is):
        yield condition
    elif isinstance(condition, Not):
        yield from leaves(condition.part)
    else:
        for part in condition.parts:
            yield from leaves(part)
