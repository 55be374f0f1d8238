"""The Hypothesis strategies that only this project needs: conditions, verdicts and days; the others are public."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

from pmks.engine.plan import Vocabulary
from pmks.model.condition import Condition, Is, Not, OneOf, Quorum, Range
from pmks.model.fact import AgeFact, CodeFact, Derived, Fact, Kind, MinorFact
from pmks.model.verdict import Verdict

DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))
LAWFUL_DAYS = st.dates(dt.date(2010, 1, 1), dt.date(2027, 12, 31))
VERDICTS = st.sampled_from(Verdict)


def leaves_of(fact: Fact | Derived) -> st.SearchStrategy[Is]:
    """Draw a leaf on *fact*."""
    if isinstance(fact, AgeFact) or (isinstance(fact, Fact) and fact.kind is Kind.NUMBER and not fact.choices):
        bounds = st.tuples(st.integers(0, 70), st.integers(1, 70)).map(lambda two: (two[0], two[0] + two[1]))
        ranges = bounds.flatmap(lambda two: st.sampled_from([Range(two[0]), Range(None, two[1]), Range(*two)]))
        return st.builds(Is, st.just(fact.name), ranges)
    if isinstance(fact, MinorFact) or (isinstance(fact, Fact) and fact.kind is Kind.BOOL):
        return st.builds(Is, st.just(fact.name), st.booleans().map(lambda value: OneOf((value,))))
    values = tuple({value for _, value, _ in fact.rows}) if isinstance(fact, CodeFact) else fact.choices
    some = st.lists(st.sampled_from(sorted(values, key=str)), min_size=1, max_size=len(values), unique=True)
    return st.builds(Is, st.just(fact.name), some.map(lambda chosen: OneOf(tuple(chosen))))


def conditions(vocabulary: Vocabulary) -> st.SearchStrategy[Condition]:
    """Draw a condition over the facts of *vocabulary*."""
    testable = [fact for fact in vocabulary.facts if fact.kind not in (Kind.DATE, Kind.CODE)]
    leaf = st.sampled_from([*testable, *vocabulary.derived]).flatmap(leaves_of)
    return st.recursive(leaf, _joined, max_leaves=12)


def _joined(parts: st.SearchStrategy[Condition]) -> st.SearchStrategy[Condition]:
    """Draw a node above *parts*."""
    several = st.lists(parts, min_size=1, max_size=5).map(tuple)
    quorums = several.flatmap(lambda some: st.builds(Quorum, st.integers(1, len(some)), st.just(some)))
    return quorums | st.builds(Not, parts)
