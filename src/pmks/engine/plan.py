"""The plan between the law and its readers: what a set of rules comes to on one day for one kind of record."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Iterable, Mapping
from typing import TypeAlias, TypeVar, cast

import attrs

from pmks.engine.tree import Layout, layout
from pmks.errors import CallError
from pmks.model.canon import digest
from pmks.model.condition import Is, OneOf, Range, Scalar
from pmks.model.days import last_birth_of_age
from pmks.model.fact import AgeFact, CodeFact, Derived, Fact, Kind, MinorFact
from pmks.model.rule import Rule
from pmks.model.verdict import Verdict

C = TypeVar("C")

Bits: TypeAlias = tuple[int, int]
"""The leaves of a plan that are met, and those that are not met."""


@attrs.frozen
class Vocabulary:
    """The facts that a kind of record can tell, and those that follow from them."""

    kind: str
    facts: tuple[Fact, ...] = attrs.field(repr=False)
    derived: tuple[Derived, ...] = attrs.field(default=(), repr=False)

    def __hash__(self) -> int:
        """Return a quick key; equal vocabularies have equal kinds."""
        return hash(self.kind)


@attrs.frozen(eq=False)
class Slot:
    """Where the leaves of one rule stand among those of the plan."""

    rule: Rule[object]
    layout: Layout = attrs.field(repr=False)
    shift: int
    full: int


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


@attrs.frozen(eq=False)
class Plan:
    """
    The rules in force on one day for one kind of record, with what every value of a fact settles.

    A plan is equal to itself only, which makes it a quick key.

    *digest* is the hash of the rules and the vocabulary: the same digest gives the same verdicts for ever.
    """

    on: dt.date
    kind: str
    slots: tuple[Slot, ...] = attrs.field(repr=False)
    tables: tuple[Table, ...] = attrs.field(repr=False)
    numbers: tuple[Bands, ...] = attrs.field(repr=False)
    ages: tuple[Ages, ...] = attrs.field(repr=False)
    minors: tuple[Minors, ...] = attrs.field(repr=False)
    codes: tuple[Codes, ...] = attrs.field(repr=False)
    digest: str = attrs.field(repr=False)


def in_force(rules: tuple[Rule[C], ...], on: dt.date, profile: str) -> tuple[Rule[C], ...]:
    """
    Return the rules of *profile* that are in force on *on*, in their order.

    A profile is named by itself or with the variant (``lapangan-bps_0_4``); a rule without a profile belongs to all.
    """
    return cast("tuple[Rule[C], ...]", _in_force(rules, on, profile))


@functools.lru_cache(maxsize=1024)
def _in_force(rules: tuple[Rule[object], ...], on: dt.date, profile: str) -> tuple[Rule[object], ...]:
    """Return the rules of *profile* that are in force on *on*."""
    return tuple(
        rule
        for rule in rules
        if (not rule.profile or profile in (rule.profile, f"{rule.profile}-{rule.variant}"))
        and rule.in_force.holds_on(on) is Verdict.MET
    )


@functools.lru_cache(maxsize=1024)
def plan(rules: tuple[Rule[object], ...], vocabulary: Vocabulary, on: dt.date) -> Plan:
    """
    Return what *rules* come to on the day *on* for the records of *vocabulary*.

    Raises:
        CallError: A rule asks for a fact that the records do not have, or for a value that the fact cannot have.
    """
    slots: list[Slot] = []
    leaves: list[tuple[Rule[object], Is]] = []
    for rule in rules:
        bits = layout(rule.when)
        slots.append(Slot(rule, bits, len(leaves), (1 << len(bits.leaves)) - 1))
        leaves += [(rule, leaf) for leaf in bits.leaves]
    told = {fact.name: fact for fact in vocabulary.facts}
    derived = {fact.name: fact for fact in vocabulary.derived}
    by_fact: dict[str, list[tuple[int, Is]]] = {}
    for place, (rule, leaf) in enumerate(leaves):
        _refuse_strange(rule, leaf, told, derived, vocabulary.kind)
        by_fact.setdefault(leaf.fact, []).append((place, leaf))
    tables: list[Table] = []
    numbers: list[Bands] = []
    ages: list[Ages] = []
    minors: list[Minors] = []
    codes: list[Codes] = []
    for name, at in by_fact.items():
        follows = derived.get(name)
        if isinstance(follows, AgeFact):
            ages.append(_ages(follows, at, on))
        elif isinstance(follows, MinorFact):
            table = _table(name, at, (True, False))
            minors.append(Minors(follows, table.bits[True], table.bits[False]))
        elif isinstance(follows, CodeFact):
            codes.append(_codes(follows, at, on))
        elif any(isinstance(leaf.accepted, Range) for _, leaf in at):
            numbers.append(_bands(name, at))
        else:
            fact = told[name]
            tables.append(_table(name, at, (True, False) if fact.kind is Kind.BOOL else fact.choices))
    return Plan(
        on,
        vocabulary.kind,
        tuple(slots),
        tuple(tables),
        tuple(numbers),
        tuple(ages),
        tuple(minors),
        tuple(codes),
        _digest(rules, vocabulary),
    )


@functools.lru_cache(maxsize=256)
def _digest(rules: tuple[Rule[object], ...], vocabulary: Vocabulary) -> str:
    """Return the hash of the rules and of what their facts mean."""
    return digest((rules, vocabulary))


def _refuse_strange(
    rule: Rule[object], leaf: Is, told: Mapping[str, Fact], derived: Mapping[str, Derived], kind: str
) -> None:
    """Refuse a leaf whose fact the records do not have, or whose kind does not fit."""
    name, wants_number = leaf.fact, isinstance(leaf.accepted, Range)
    follows, fact = derived.get(name), told.get(name)
    if follows is None and fact is None:
        raise CallError("rules", f"{rule.id}: a {kind} has no fact called {name!r}")
    is_number = isinstance(follows, AgeFact) or (fact is not None and fact.kind is Kind.NUMBER)
    if wants_number != is_number and not (is_number and fact is not None and fact.choices):
        wanted = "a number" if is_number else "values"
        raise CallError("rules", f"{rule.id}: the fact {name!r} is compared with {wanted}, seen {leaf.accepted}")
    if follows is None and fact is not None and fact.kind in (Kind.DATE, Kind.CODE):
        raise CallError("rules", f"{rule.id}: a {fact.kind.value} such as {name!r} is tested through an age or a table")
    if fact is not None and isinstance(leaf.accepted, OneOf) and follows is None:
        known: tuple[Scalar, ...] = (True, False) if fact.kind is Kind.BOOL else fact.choices
        strange = [value for value in leaf.accepted.values if value not in known]
        if strange:
            raise CallError("rules", f"{rule.id}: the fact {name!r} is never {', '.join(map(repr, strange))}")


def _accepts(leaf: Is, value: Scalar) -> bool:
    """Return whether *leaf* is met by *value*."""
    accepted = leaf.accepted
    if isinstance(accepted, OneOf):
        return value in accepted.values
    number = int(value)
    return (accepted.ge is None or number >= accepted.ge) and (accepted.lt is None or number < accepted.lt)


def _bits(at: Iterable[tuple[int, Is]], value: Scalar) -> Bits:
    """Return the leaves that *value* meets and those that it does not."""
    met = unmet = 0
    for place, leaf in at:
        if _accepts(leaf, value):
            met |= 1 << place
        else:
            unmet |= 1 << place
    return met, unmet


def _table(name: str, at: list[tuple[int, Is]], values: Iterable[Scalar]) -> Table:
    """Return what each of *values* settles."""
    return Table(name, {value: _bits(at, value) for value in values})


def _bands(name: str, at: list[tuple[int, Is]]) -> Bands:
    """Return what a number settles, band by band."""
    bounds = {
        bound for _, leaf in at if isinstance(leaf.accepted, Range) for bound in (leaf.accepted.ge, leaf.accepted.lt)
    }
    cuts = tuple(sorted(bound for bound in bounds if bound is not None))
    return Bands(name, cuts, tuple(_bits(at, number) for number in (min(cuts) - 1, *cuts)))


def _ages(fact: AgeFact, at: list[tuple[int, Is]], on: dt.date) -> Ages:
    """Return what an age settles, and the same by days of birth for an age on *on*."""
    bands = _bands(fact.name, at)
    unborn = sum(1 << place for place, leaf in at if isinstance(leaf.accepted, Range) and leaf.accepted.ge is not None)
    if fact.at is not None:
        return Ages(fact, bands, (0, unborn))
    reached = [born for cut in bands.cuts if (born := last_birth_of_age(cut, on)) is not None]
    return Ages(fact, bands, (0, unborn), tuple(reversed(reached)), tuple(reversed(bands.bits[: len(reached) + 1])))


def _codes(fact: CodeFact[bool] | CodeFact[str], at: list[tuple[int, Is]], on: dt.date) -> Codes:
    """Return what each code says on *on*, and what that settles."""
    by_code: dict[str, Scalar] = {}
    for prefix, value, period in fact.rows:
        if period.holds_on(on) is Verdict.MET:
            by_code.setdefault(prefix, value)
    return Codes(fact, by_code, _table(fact.name, at, {value for _, value, _ in fact.rows}))
