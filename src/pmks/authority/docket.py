"""The matters in force on a day, with every condition beside them in one plan."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Iterator
from typing import Final

import attrs

from pmks import law
from pmks.engine.plan import Plan, Slot, Vocabulary, in_force, plan
from pmks.law.authority.values import Assignment, Duty
from pmks.law.derived import WILAYAH_OTONOM_KABKOTA
from pmks.law.records import Case
from pmks.model.condition import Condition, OneOf, leaves
from pmks.model.days import Period
from pmks.model.fact import is_false
from pmks.model.rule import Rule
from pmks.model.source import Citation, Evidence

NOT_AUTONOMOUS: Final = is_false(WILAYAH_OTONOM_KABKOTA)


@attrs.frozen(eq=False)
class Docket:
    """The matters in force on a day, and every condition beside them, in one plan."""

    on: dt.date
    matters: tuple[Rule[Assignment], ...]
    duties: tuple[Rule[Duty], ...]
    plan: Plan
    slots: dict[Condition, Slot]


@functools.lru_cache(maxsize=256)
def docket(on: dt.date, *, general: bool) -> Docket:
    """Return the docket of *on* for the services to the 26 types, or for the *general* services."""
    matters = in_force(law.GENERAL_MATTERS if general else law.MATTERS, on, "")
    duties = in_force(law.DUTIES, on, "")
    conditions = dict.fromkeys((*_conditions(matters, duties), NOT_AUTONOMOUS))
    vocabulary = Vocabulary(Case.kind, law.FACTS[Case.kind], law.FOLLOWING[Case.kind])
    the_plan = plan(tuple(_as_rule(condition) for condition in conditions), vocabulary, on)
    return Docket(on, matters, duties, the_plan, dict(zip(conditions, the_plan.slots, strict=True)))


def _conditions(matters: tuple[Rule[Assignment], ...], duties: tuple[Rule[Duty], ...]) -> Iterator[Condition]:
    """Yield every condition that can matter for a case."""
    for rule in (*matters, *duties):
        yield rule.when
        yield from (reading.when for reading in rule.readings if reading.when is not None)
    for matter in matters:
        yield from (other.when for other in matter.then.alternatives if other.when is not None)
        yield from (also.when for also in matter.then.also)
    for regime in law.REGIMES:
        yield from (other.when for other in regime.alternatives if other.when is not None)
        yield from (added.when for added in regime.additions)


def _as_rule(condition: Condition) -> Rule[object]:
    """Return *condition* in the form that a plan takes."""
    return Rule("", None, condition, Citation("", ""), Period(), Evidence.READ, ())


@functools.cache
def general_services() -> frozenset[str]:
    """Return the services that are not for one of the 26 types."""
    return frozenset(
        str(value)
        for rule in law.GENERAL_MATTERS
        for leaf in leaves(rule.when)
        if leaf.fact == "layanan" and isinstance(leaf.accepted, OneOf)
        for value in leaf.accepted.values
    )
