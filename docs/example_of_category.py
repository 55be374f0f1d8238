"""An example of a type that runs: the shortest record that meets its rule, and what is asked of an empty one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any, Final

import attrs
import page_words as words
from trees_of_rules import rules_of

import pmks
from pmks import law
from pmks.law.vocabulary import RECORDS
from pmks.model.category import Category
from pmks.model.condition import Condition, Is, Not, OneOf, Range
from pmks.model.fact import AgeFact, MinorFact, facts_of
from pmks.model.rule import Rule
from pmks.model.source import Language
from pmks.model.verdict import Verdict

ON = law.law_as_of
_CLASSES: Final[dict[str, type[Any]]] = {record.kind: record for record in RECORDS}


def example(category: Category, lang: Language) -> Iterator[str]:
    """Yield the example of *category*; its answers are those of the library."""
    rule = next(
        rule for rule in rules_of(category) if rule.profile == "definisi" and rule.in_force.holds_on(ON) is Verdict.MET
    )
    record = _CLASSES[rule.records[0]]
    told = _values(rule)
    made = record(**told)
    answer = pmks.check(made, category, on=ON)
    assert answer.verdict is Verdict.MET, (category, told)
    missing = pmks.check(record(), category, on=ON).missing
    yield f"{words.EXAMPLE_HOW.says(lang)}\n"
    yield "```python"
    yield ">>> import datetime as dt"
    yield ">>> import pmks"
    yield f">>> on = {_said(ON)}"
    yield f">>> record = pmks.{record.__name__}("
    yield from (f"...     {name}={_said(value)}," for name, value in told.items())
    yield "... )"
    yield f'>>> pmks.check(record, "{category.id}", on=on).verdict'
    yield f"{answer.verdict!r}"
    yield "```\n"
    yield f"{words.EXAMPLE_ASK.says(lang)}\n"
    yield "```python"
    yield f'>>> for fact in pmks.check(pmks.{record.__name__}(), "{category.id}", on=on).missing:'
    yield "...     print(fact)"
    yield from missing
    yield "```\n"


def _said(value: object) -> str:
    """Return *value* as code."""
    if isinstance(value, dt.date):
        return f"dt.date({value.year}, {value.month}, {value.day})"
    return f'"{value}"' if isinstance(value, str) else repr(value)


def _values(rule: Rule[Category]) -> dict[str, object]:
    """Return the values of a record that meets *rule*, in the order of its class."""
    kind = rule.records[0]
    derived = {fact.name: fact for fact in law.FOLLOWING[kind]}
    facts = facts_of(_CLASSES[kind])
    ages: dict[str, Range] = {}
    found: dict[str, object] = {}
    for leaf, want in _needed(rule.when, want=True):
        fact = derived.get(leaf.fact)
        if isinstance(fact, MinorFact):
            _narrow(ages, fact.birth, Range(lt=fact.below) if _accepts(leaf, want) else Range(ge=fact.below))
        elif isinstance(fact, AgeFact):
            assert isinstance(leaf.accepted, Range)
            _narrow(ages, fact.birth, leaf.accepted if want else _outside(leaf.accepted))
            if fact.at is not None:
                found[fact.at] = dt.date(ON.year, 2, 3)
        else:
            assert isinstance(leaf.accepted, OneOf)
            found[leaf.fact] = _value(leaf.accepted, facts[leaf.fact].choices, want)
    for birth, ages_there in ages.items():
        found[birth] = dt.date(ON.year - _age(ages_there), 1, 5)
    return {name: found[name] for name in facts if name in found}


def _needed(part: Condition, *, want: bool) -> Iterator[tuple[Is, bool]]:
    """Yield the fewest leaves that settle *part* as wanted, those that stand first."""
    if isinstance(part, Is):
        yield part, want
    elif isinstance(part, Not):
        yield from _needed(part.part, want=not want)
    else:
        count = part.needed if want else len(part.parts) - part.needed + 1
        for inner in part.parts[:count]:
            yield from _needed(inner, want=want)


def _accepts(leaf: Is, want: bool) -> bool:  # noqa: FBT001  # what is wanted of the leaf
    """Return the truth value that *leaf* asks for."""
    return (leaf.accepted == OneOf((True,))) is want


def _value(accepted: OneOf, choices: tuple[int | str, ...], want: bool) -> object:  # noqa: FBT001  # the same
    """Return a value that is among the accepted ones, or is not."""
    if want:
        return accepted.values[0]
    return next(one for one in (choices or (True, False)) if one not in accepted.values)


def _outside(accepted: Range) -> Range:
    """Return ages outside *accepted*."""
    return Range(lt=accepted.ge) if accepted.ge is not None else Range(ge=accepted.lt)


def _narrow(ages: dict[str, Range], birth: str, more: Range) -> None:
    """Narrow the ages that the day *birth* may give."""
    now = ages.get(birth, Range(ge=0))
    lows = [one.ge for one in (now, more) if one.ge is not None]
    highs = [one.lt for one in (now, more) if one.lt is not None]
    ages[birth] = attrs.evolve(now, ge=max(lows, default=None), lt=min(highs, default=None))


def _age(ages: Range) -> int:
    """Return an age in *ages*, away from their edges where there is room."""
    low, high = ages.ge or 0, ages.lt
    return low + 5 if high is None else min(max(low, high - 5), high - 1)
