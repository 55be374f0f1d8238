"""The plan between the law and its readers: what a set of rules comes to on one day for one kind of record."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Mapping
from typing import TypeVar, cast

import attrs

from pmks.engine.tables import Ages, Bands, Codes, Minors, Table, ages_of, bands_of, codes_of, table_of
from pmks.engine.tree import Layout, layout
from pmks.errors import CallError
from pmks.model.canon import digest
from pmks.model.condition import Is, OneOf, Range, Scalar
from pmks.model.fact import AgeFact, CodeFact, Derived, Fact, Kind, MinorFact
from pmks.model.rule import Rule
from pmks.model.verdict import Verdict

C = TypeVar("C")


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
            ages.append(ages_of(follows, at, on))
        elif isinstance(follows, MinorFact):
            table = table_of(name, at, (True, False))
            minors.append(Minors(follows, table.bits[True], table.bits[False]))
        elif isinstance(follows, CodeFact):
            codes.append(codes_of(follows, at, on, values_of(told[name])))
        elif any(isinstance(leaf.accepted, Range) for _, leaf in at):
            numbers.append(bands_of(name, at))
        else:
            tables.append(table_of(name, at, values_of(told[name])))
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


def values_of(fact: Fact) -> tuple[Scalar, ...]:
    """Return the values that *fact* can have: yes and no, or its choices."""
    return (True, False) if fact.kind is Kind.BOOL else fact.choices


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
        raise CallError("rules", f"{rule.id}: a record of the kind {kind} has no fact called {name!r}")
    is_number = isinstance(follows, AgeFact) or (fact is not None and fact.kind is Kind.NUMBER)
    if wants_number != is_number and not (is_number and fact is not None and fact.choices):
        wanted = "a number" if is_number else "values"
        raise CallError("rules", f"{rule.id}: the fact {name!r} is compared with {wanted}, seen {leaf.accepted}")
    if follows is None and fact is not None and fact.kind in (Kind.DATE, Kind.CODE):
        raise CallError("rules", f"{rule.id}: a {fact.kind.value} such as {name!r} is tested through an age or a table")
    if fact is not None and isinstance(leaf.accepted, OneOf) and follows is None:
        known = values_of(fact)
        strange = [value for value in leaf.accepted.values if value not in known]
        if strange:
            raise CallError("rules", f"{rule.id}: the fact {name!r} is never {', '.join(map(repr, strange))}")
