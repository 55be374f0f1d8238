"""The Hypothesis strategies: conditions, records, cases and days; one home for all of them."""

from __future__ import annotations

import datetime as dt

from hypothesis import strategies as st

import pmks
from pmks.engine.plan import Vocabulary
from pmks.law.vocabulary import RECORDS
from pmks.model.condition import Condition, Is, Not, OneOf, Quorum, Range
from pmks.model.fact import AgeFact, CodeFact, Derived, Fact, Kind, MinorFact, facts_of
from pmks.model.verdict import Verdict

DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))
LAWFUL_DAYS = st.dates(dt.date(2010, 1, 1), dt.date(2027, 12, 31))
VERDICTS = st.sampled_from(Verdict)


@st.composite
def intervals(draw: st.DrawFn) -> pmks.DateInterval:
    """Draw an interval of days."""
    first, last = sorted((draw(DAYS), draw(DAYS)))
    return pmks.DateInterval(first, last)


def values_of(fact: Fact) -> st.SearchStrategy[object]:
    """Draw a value that *fact* can have."""
    match fact.kind:
        case Kind.BOOL:
            return st.booleans()
        case Kind.CHOICE:
            return st.sampled_from(fact.choices)
        case Kind.DATE:
            return DAYS | intervals()
        case Kind.NUMBER:
            return st.sampled_from(fact.choices) if fact.choices else st.integers(0, 40)
        case Kind.CODE:
            return st.sampled_from(["36", "36.73", "31.71", "11.01", "91.03", "34", "64.09.04"])


@st.composite
def told(draw: st.DrawFn, cls: type, *, known: float = 0.4) -> dict[str, object]:
    """Draw what a record of the class *cls* tells; about *known* of its facts."""
    facts = facts_of(cls)
    names = draw(st.sets(st.sampled_from(sorted(facts)), max_size=int(len(facts) * known) + 1))
    values = {name: draw(values_of(facts[name])) for name in facts if name in names}
    if values.get("tanggal_lahir") is not None:
        values.pop("dalam_kandungan", None)
    if "wilayah" in values:  # beside a code, what follows from it is not told
        values.pop("wilayah_otonom_kabkota", None)
        values.pop("rezim_wilayah", None)
    return values


def records(cls: type | None = None) -> st.SearchStrategy[object]:
    """Draw a record; of the class *cls*, or of any class that a category is checked on."""
    classes = [cls] if cls else [record for record in RECORDS if record.kind != "kasus"]
    return st.sampled_from(classes).flatmap(lambda one: told(one).map(lambda values: one(**values)))


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
