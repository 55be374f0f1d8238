"""Static analysis of a rule set: what can be said of the rules before any record is seen."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TypeVar

from pmks.engine.tree import layout
from pmks.model.condition import Is, OneOf, Range, Scalar, leaves
from pmks.model.days import Period
from pmks.model.fact import AgeFact, Derived, Fact, Kind, MinorFact
from pmks.model.rule import Rule
from pmks.model.verdict import Verdict

C = TypeVar("C")

OLDEST: Final = 130
"""An age that nobody has reached."""

_MANY: Final = 14


def ages(rule: Rule[C], derived: Sequence[Derived]) -> tuple[range, ...]:
    """
    Return the ages, in completed years on the day asked about, at which *rule* does not fail for age alone.

    The bands are in rising order and as long as they can be.
    """
    plan = layout(rule.when)
    own = {fact.name: fact for fact in derived}
    bands: list[range] = []
    for age in range(OLDEST):
        met = unmet = 0
        for place, leaf in enumerate(plan.leaves):
            holds = _holds_at(leaf, own.get(leaf.fact), age)
            met |= (holds is True) << place
            unmet |= (holds is False) << place
        if plan.root.verdict(met, unmet) is Verdict.NOT_MET:
            continue
        if bands and bands[-1].stop == age:
            bands[-1] = range(bands[-1].start, age + 1)
        else:
            bands.append(range(age, age + 1))
    return tuple(bands)


def _holds_at(leaf: Is, fact: Derived | None, age: int) -> bool | None:
    """Return whether *leaf* holds at *age*; None if age does not tell."""
    if isinstance(fact, AgeFact) and fact.at is None and isinstance(leaf.accepted, Range):
        return (leaf.accepted.ge is None or age >= leaf.accepted.ge) and (
            leaf.accepted.lt is None or age < leaf.accepted.lt
        )
    if isinstance(fact, MinorFact) and fact.at is None and isinstance(leaf.accepted, OneOf):
        return (age < fact.below) in leaf.accepted.values
    return None


def gap(first: Iterable[range], second: Iterable[range]) -> tuple[int, ...]:
    """Return the ages between the bands of *first* and of *second* that belong to neither."""
    covered = {age for band in (*first, *second) for age in band}
    return tuple(age for age in range(min(covered), max(covered)) if age not in covered) if covered else ()


def overlap(first: Iterable[range], second: Iterable[range]) -> tuple[int, ...]:
    """Return the ages that belong to the bands of both."""
    return tuple(sorted({age for band in first for age in band} & {age for band in second for age in band}))


def idle_leaves(rule: Rule[C]) -> tuple[Is, ...]:
    """
    Return the leaves of *rule* that can never change its verdict, the other facts being what they may.

    Leaves on one fact are moved together where they accept the same; other leaves count as independent.
    """
    plan = layout(rule.when)
    groups: dict[tuple[str, object], int] = {}
    for place, leaf in enumerate(plan.leaves):
        key = (leaf.fact, leaf.accepted)
        groups[key] = groups.get(key, 0) | 1 << place
    masks = list(groups.values())
    everything = (1 << len(plan.leaves)) - 1
    live = 0
    for met in _assignments(masks):
        says = plan.root.verdict(met, everything & ~met)
        for mask in masks:
            if mask & live != mask and plan.root.verdict(met ^ mask, everything & ~(met ^ mask)) is not says:
                live |= mask
        if live == everything:
            break
    return plan.among(everything & ~live)


def _assignments(masks: list[int]) -> Iterator[int]:
    """Yield which leaves are met: every way for a few groups, else none, all, and all ways of a few of them."""
    yield 0
    yield sum(masks)
    few = masks if len(masks) <= _MANY else [*masks[: _MANY // 2], *masks[-_MANY // 2 :]]
    for size in range(1, len(few)):
        for chosen in itertools.combinations(few, size):
            yield sum(chosen)


def never(rule: Rule[C]) -> Verdict | None:
    """Return the verdict, MET or NOT_MET, that *rule* can never give; None if it can give both."""
    plan = layout(rule.when)
    everything = (1 << len(plan.leaves)) - 1
    seen = {plan.root.verdict(met, everything & ~met) for met in (0, everything)}
    missing = {Verdict.MET, Verdict.NOT_MET} - seen
    return missing.pop() if missing else None


def versions_clash(rules: Iterable[Rule[C]]) -> tuple[tuple[Rule[C], Rule[C]], ...]:
    """Return the pairs among *rules* that are in force on one day."""
    return tuple((one, other) for one, other in itertools.combinations(rules, 2) if _meet(one.in_force, other.in_force))


def _meet(one: Period, other: Period) -> bool:
    """Return whether two periods share a day; their first days are the only days on which they can begin to."""
    starts = [period.start for period in (one, other) if isinstance(period.start, dt.date)]
    return any(one.holds_on(day) is Verdict.MET and other.holds_on(day) is Verdict.MET for day in starts)


def unasked(facts: Iterable[Fact], rules: Iterable[Rule[C]], derived: Iterable[Derived]) -> tuple[str, ...]:
    """Return the names of *facts* that no rule asks for, by itself or through a derived fact."""
    asked = {leaf.fact for rule in rules for leaf in leaves(rule.when)}
    for fact in derived:
        if fact.name in asked:
            asked |= {getattr(fact, "birth", ""), getattr(fact, "unborn", ""), getattr(fact, "base", "")}
            asked.add(getattr(fact, "at", None) or "")
    return tuple(fact.name for fact in facts if fact.name not in asked)


def unaccepted(facts: Iterable[Fact], rules: Iterable[Rule[C]]) -> tuple[tuple[str, Scalar], ...]:
    """Return the choices of *facts* that no rule accepts, of facts that some rule asks for."""
    accepted: dict[str, set[Scalar]] = {}
    for rule in rules:
        for leaf in leaves(rule.when):
            if isinstance(leaf.accepted, OneOf):
                accepted.setdefault(leaf.fact, set()).update(leaf.accepted.values)
    return tuple(
        (fact.name, choice)
        for fact in facts
        if fact.kind is Kind.CHOICE and fact.name in accepted
        for choice in fact.choices
        if choice not in accepted[fact.name]
    )
