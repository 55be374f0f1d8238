"""A second reading of conditions, slow and plain, to hold the engine against."""

from __future__ import annotations

import datetime as dt

from pmks.engine.plan import Vocabulary
from pmks.model.condition import Condition, Is, Not, OneOf
from pmks.model.days import DateInterval, age_on
from pmks.model.fact import AgeFact, CodeFact, Derived, MinorFact
from pmks.model.verdict import Verdict


def verdict_of(condition: Condition, record: object, vocabulary: Vocabulary, on: dt.date) -> Verdict:
    """Return what *condition* says of *record*, node by node."""
    if isinstance(condition, Is):
        return _leaf(condition, record, vocabulary, on)
    if isinstance(condition, Not):
        return ~verdict_of(condition.part, record, vocabulary, on)
    says = [verdict_of(part, record, vocabulary, on) for part in condition.parts]
    if says.count(Verdict.MET) >= condition.needed:
        return Verdict.MET
    if says.count(Verdict.NOT_MET) > len(says) - condition.needed:
        return Verdict.NOT_MET
    return Verdict.UNKNOWN


def _leaf(leaf: Is, record: object, vocabulary: Vocabulary, on: dt.date) -> Verdict:
    """Return what *leaf* says: the join over everything that is possible."""
    derived = {fact.name: fact for fact in vocabulary.derived}
    says = {_holds(leaf, value) for value in _possible(leaf.fact, derived.get(leaf.fact), record, on)}
    return says.pop() if len(says) == 1 else Verdict.UNKNOWN


def _possible(name: str, fact: Derived | None, record: object, on: dt.date) -> list[object]:
    """Return the values that the fact may have; None is anything, -1 an age that was never reached."""
    if fact is None:
        return [getattr(record, name)]
    if isinstance(fact, CodeFact):
        code = getattr(record, fact.base)
        says = None if code is None else fact.says(code, on)
        return [getattr(record, name) if says is None else says]
    day = on if fact.at is None else getattr(record, fact.at)
    if day is None and isinstance(fact, MinorFact):
        day = on
    if isinstance(day, DateInterval) and day.first <= on < day.last:
        day = DateInterval(day.first, on)
    if day is not None and (day.last if isinstance(day, DateInterval) else day) > on:
        day = None
    ages = _ages(getattr(record, fact.birth), getattr(record, fact.unborn), day)
    if isinstance(fact, AgeFact):
        return ages
    return [None if age is None else age < fact.below for age in ages]


def _ages(birth: object, unborn: bool | None, day: object) -> list[object]:  # noqa: FBT001  # a fact
    """Return every age that is possible on *day*."""
    if day is None:
        return [None]
    ends = (day.first, day.last) if isinstance(day, DateInterval) else (day, day)
    if birth is None:
        return [-1] if unborn else [None]
    first, last = (birth.first, birth.last) if isinstance(birth, DateInterval) else (birth, birth)
    born: list[object] = list(range(max(age_on(last, ends[0]), 0), age_on(first, ends[1]) + 1))
    if last <= ends[0]:
        return born
    return [*born, -1] if unborn else [None]


def _holds(leaf: Is, value: object) -> Verdict:
    """Return what *leaf* says of one value."""
    if value is None:
        return Verdict.UNKNOWN
    if isinstance(leaf.accepted, OneOf):
        return Verdict.MET if value in leaf.accepted.values else Verdict.NOT_MET
    if value == -1:
        return Verdict.UNKNOWN if leaf.accepted.ge is None else Verdict.NOT_MET
    at_least = leaf.accepted.ge is None or int(str(value)) >= leaf.accepted.ge
    below = leaf.accepted.lt is None or int(str(value)) < leaf.accepted.lt
    return Verdict.MET if at_least and below else Verdict.NOT_MET
