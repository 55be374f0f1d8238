"""What each value of a fact settles among the leaves of a plan: tables, bands, and ages parted at days of birth."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import TypeAlias

import attrs

from pmks.model.condition import Is, OneOf, Range, Scalar
from pmks.model.days import last_birth_of_age
from pmks.model.fact import AgeFact, CodeFact, MinorFact
from pmks.model.verdict import Verdict

Bits: TypeAlias = tuple[int, int]
"""The leaves of a plan that are met, and those that are not met."""


Leaves: TypeAlias = list[tuple[int, Is]]
"""Leaves on one fact, each with its place in the plan."""


@attrs.frozen
class Table:
    """What each value of a told fact settles."""

    fact: str
    bits: dict[Scalar, Bits] = attrs.field(repr=False, hash=False)


@attrs.frozen
class Bands:
    """
    What a number settles: *bits* of the band it lies in, bands being parted at *cuts* in rising order.

    Band 0 lies below the first cut; a number equal to a cut lies above it.
    """

    fact: str
    cuts: tuple[int, ...]
    bits: tuple[Bits, ...] = attrs.field(repr=False)


@attrs.frozen
class Ages:
    """
    What an age settles, and the same parted at days of birth.

    *births* are the last days of birth of those who have reached each cut, in rising order, so the oldest first:
    whoever was born on such a day or before has reached it. Only an age on the day asked about has them.
    """

    fact: AgeFact
    bands: Bands
    unborn: Bits
    births: tuple[dt.date, ...] = ()
    by_birth: tuple[Bits, ...] = attrs.field(default=(), repr=False)


@attrs.frozen
class Minors:
    """What being younger than a bound settles."""

    fact: MinorFact
    yes: Bits
    no: Bits


@attrs.frozen
class Codes:
    """What a code, or the fact told in its place, settles."""

    fact: CodeFact[bool] | CodeFact[str]
    by_code: Mapping[str, Scalar] = attrs.field(repr=False, hash=False)
    table: Table


def _accepts(leaf: Is, value: Scalar) -> bool:
    """Return whether *leaf* is met by *value*."""
    accepted = leaf.accepted
    if isinstance(accepted, OneOf):
        return value in accepted.values
    number = int(value)
    return (accepted.ge is None or number >= accepted.ge) and (accepted.lt is None or number < accepted.lt)


def bits_of(at: Leaves, value: Scalar) -> Bits:
    """Return the leaves that *value* meets and those that it does not."""
    met = unmet = 0
    for place, leaf in at:
        if _accepts(leaf, value):
            met |= 1 << place
        else:
            unmet |= 1 << place
    return met, unmet


def table_of(name: str, at: Leaves, values: Iterable[Scalar]) -> Table:
    """Return what each of *values* settles."""
    return Table(name, {value: bits_of(at, value) for value in values})


def bands_of(name: str, at: Leaves) -> Bands:
    """Return what a number settles, band by band."""
    bounds = {
        bound for _, leaf in at if isinstance(leaf.accepted, Range) for bound in (leaf.accepted.ge, leaf.accepted.lt)
    }
    cuts = tuple(sorted(bound for bound in bounds if bound is not None))
    return Bands(name, cuts, tuple(bits_of(at, number) for number in (min(cuts) - 1, *cuts)))


def ages_of(fact: AgeFact, at: Leaves, on: dt.date) -> Ages:
    """Return what an age settles, and the same by days of birth for an age on *on*."""
    bands = bands_of(fact.name, at)
    unborn = sum(1 << place for place, leaf in at if isinstance(leaf.accepted, Range) and leaf.accepted.ge is not None)
    if fact.at is not None:
        return Ages(fact, bands, (0, unborn))
    reached = [born for cut in bands.cuts if (born := last_birth_of_age(cut, on)) is not None]
    return Ages(fact, bands, (0, unborn), tuple(reversed(reached)), tuple(reversed(bands.bits[: len(reached) + 1])))


def codes_of(fact: CodeFact[bool] | CodeFact[str], at: Leaves, on: dt.date, told: Iterable[Scalar]) -> Codes:
    """Return what each code says on *on*, and what that settles; *told* are values that a record may tell itself."""
    by_code: dict[str, Scalar] = {}
    for prefix, value, period in fact.rows:
        if period.holds_on(on) is Verdict.MET:
            by_code.setdefault(prefix, value)
    return Codes(fact, by_code, table_of(fact.name, at, {*told, *(value for _, value, _ in fact.rows)}))
