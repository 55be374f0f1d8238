"""How a leaf of a condition is read from the columns of a frame: a nullable boolean for each row."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import attrs

from pmks.engine.calendar_columns import Calendar, within
from pmks.engine.plan import Plan
from pmks.engine.words import Expression, Words
from pmks.model.condition import Is, OneOf, Range, Scalar
from pmks.model.fact import AgeFact, CodeFact, Derived, Fact, Kind, MinorFact

_FEW: Final = 3


@attrs.frozen(eq=False)
class Telling:
    """What the *columns* of a frame tell of the facts of a plan; what has none of them is not known."""

    words: Words
    plan: Plan
    facts: Mapping[str, Fact]
    derived: Mapping[str, Derived]
    columns: frozenset[str]
    calendar: Calendar

    def leaf(self, leaf: Is) -> Expression | None:
        """Return whether *leaf* is met; None if no column tells it."""
        fact, accepted = self.derived.get(leaf.fact), leaf.accepted
        if isinstance(fact, AgeFact):
            assert isinstance(accepted, Range)
            if fact.at is None:
                return self.calendar.age(fact.birth, fact.unborn, accepted)
            return self.calendar.age_at(fact.birth, fact.unborn, fact.at, accepted)
        if isinstance(fact, MinorFact):
            young = self._minor(fact)
            return None if young is None else _among(self.words, young, accepted)
        if isinstance(fact, CodeFact):
            return self._code(fact, accepted)
        return self._told(leaf.fact, accepted)

    def _told(self, name: str, accepted: OneOf | Range) -> Expression | None:
        """Return whether the fact *name*, as it is told, is accepted."""
        if name not in self.columns:
            return None
        column, fact = self.words.col(name), self.facts[name]
        if isinstance(accepted, Range):
            return within(lambda bound: column >= bound, accepted)
        return (
            _among(self.words, column, accepted)
            if fact.kind is Kind.BOOL
            else _chosen(self.words, column, accepted, fact.choices)
        )

    def _minor(self, fact: MinorFact) -> Expression | None:
        """Return whether somebody is younger than the bound."""
        if fact.at is None:
            return self.calendar.younger(fact.birth, fact.unborn, fact.below)
        return self.calendar.younger_at(fact.birth, fact.unborn, fact.at, fact.below)

    def _code(self, fact: CodeFact[bool] | CodeFact[str], accepted: OneOf | Range) -> Expression | None:
        """Return what a code says, or the fact told in its place."""
        assert isinstance(accepted, OneOf)
        told = self._told(fact.name, accepted)
        if fact.base not in self.columns:
            return told
        codes = next(codes for codes in self.plan.codes if codes.fact.name == fact.name).by_code
        prefix = self.words.col(fact.base).str.slice(0, fact.length)
        yes = [code for code, value in codes.items() if value in accepted.values]
        says = self.words.when(prefix.is_in(list(codes))).then(prefix.is_in(yes))
        return says if told is None else self.words.coalesce(says, told)


def _among(words: Words, column: Expression, accepted: OneOf | Range) -> Expression:
    """Return whether the yes or no in *column* is accepted."""
    assert isinstance(accepted, OneOf)
    if len(accepted.values) > 1:
        return words.when(~column.is_null()).then(words.lit(value=True))
    return column if accepted.values[0] else ~column


def _chosen(words: Words, column: Expression, accepted: OneOf | Range, choices: tuple[Scalar, ...]) -> Expression:
    """Return whether the choice in *column* is accepted; what is no choice of the fact is not known."""
    assert isinstance(accepted, OneOf)
    others = [value for value in choices if value not in accepted.values]
    return words.when(_one_of(words, column, list(accepted.values)) | _one_of(words, column, others)).then(
        _one_of(words, column, list(accepted.values))
    )


def _one_of(words: Words, column: Expression, values: list[Scalar]) -> Expression:
    """Return whether *column* has one of *values*."""
    if not values:
        return words.lit(value=False)
    if len(values) > _FEW:
        return column.is_in(values)
    found = column == values[0]
    for value in values[1:]:
        found = found | (column == value)
    return found
