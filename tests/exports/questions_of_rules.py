"""Questions to the rules of the law: a record that tells much of what a rule asks for, type, profile and day."""

from __future__ import annotations

import datetime as dt
from typing import Any, NamedTuple

from hypothesis import strategies as st
from strategies import LAWFUL_DAYS

from pmks import law
from pmks.law.vocabulary import RECORDS
from pmks.model.condition import leaves
from pmks.model.fact import facts_of
from pmks.testing.records import values_of

CLASSES = {record.kind: record for record in RECORDS}
RULED = [rule for rule in law.RULES if rule.profile in ("definisi", "harfiah")]


class Question(NamedTuple):
    """A record, and what is asked of it."""

    record: Any
    number: int
    profile: str
    on: dt.date


@st.composite
def questions(draw: st.DrawFn) -> Question:
    """Draw a question."""
    rule = draw(st.sampled_from(RULED))
    kind = draw(st.sampled_from(rule.records))
    derived = {one.name: one for one in law.FOLLOWING[kind]}
    names: set[str] = set()
    for leaf in leaves(rule.when):
        fact = derived.get(leaf.fact)
        names |= {leaf.fact} if fact is None else {one for one in (fact.birth, fact.unborn, fact.at) if one}
    facts = facts_of(CLASSES[kind])
    told = {name: draw(st.none() | values_of(facts[name])) for name in sorted(names)}
    if told.get("tanggal_lahir") is not None:
        told.pop("dalam_kandungan")
    return Question(CLASSES[kind](**told), rule.then.number, rule.profile, draw(LAWFUL_DAYS))
