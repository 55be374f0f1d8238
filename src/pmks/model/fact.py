"""The vocabulary of conditions: facts that are told, and facts that follow from others."""

from __future__ import annotations

import datetime as dt
import enum
from collections.abc import Mapping
from typing import Any, Final, Generic, TypeAlias, TypeVar, cast

import attrs

from pmks.model.condition import Is, OneOf, Range, Scalar
from pmks.model.days import Period
from pmks.model.source import Citation, Evidence, Text
from pmks.model.verdict import Verdict

T = TypeVar("T")

FACT: Final = "pmks_fact"
"""The key under which the field of a record carries its `Fact`."""


class Kind(enum.Enum):
    """What the value of a fact looks like."""

    BOOL = "bool"
    CHOICE = "choice"
    DATE = "date"
    NUMBER = "number"
    CODE = "code"

    __hash__ = object.__hash__

    def __repr__(self) -> str:
        """Return the name as code would write it."""
        return f"Kind.{self.name}"


@attrs.frozen
class Fact:
    """
    A fact that a record can tell.

    *choices* are the values it can have, *glosses* what they mean, in the same order; *pattern* is the form of a
    code and *wanted* the same in words. *privacy* is the class of the data under the law on personal data,
    *sensitive* whether its value is masked, *tested* whether a rule asks for it (the rest is carried for reports),
    *question* how a user is asked for it.
    """

    name: str
    kind: Kind
    label: Text = attrs.field(repr=False)
    choices: tuple[int | str, ...] = attrs.field(default=(), repr=False)
    glosses: tuple[Text, ...] = attrs.field(default=(), repr=False)
    pattern: str = attrs.field(default="", repr=False)
    wanted: str = attrs.field(default="", repr=False)
    privacy: str = attrs.field(default="", repr=False)
    sensitive: bool = attrs.field(default=True, repr=False)
    tested: bool = attrs.field(default=True, repr=False)
    question: Text | None = attrs.field(default=None, repr=False)
    note: Text | None = attrs.field(default=None, repr=False)


@attrs.frozen
class AgeFact:
    """
    The completed years from the day in *birth* to the day asked about, or to the day in *at*.

    While *unborn* is true no age has been reached: at least n is not met, below n is not known.
    """

    name: str
    label: Text = attrs.field(repr=False)
    birth: str = attrs.field(repr=False)
    unborn: str = attrs.field(repr=False)
    at: str | None = attrs.field(default=None, repr=False)
    citations: tuple[Citation, ...] = attrs.field(default=(), repr=False)
    evidence: Evidence = attrs.field(default=Evidence.READ, repr=False)


@attrs.frozen
class MinorFact:
    """
    Whether somebody is younger than *below*, the unborn included, on the day asked about.

    With *at* the day in that fact counts instead wherever it is known.
    """

    name: str
    label: Text = attrs.field(repr=False)
    below: int = attrs.field(repr=False)
    birth: str = attrs.field(repr=False)
    unborn: str = attrs.field(repr=False)
    at: str | None = attrs.field(default=None, repr=False)
    citations: tuple[Citation, ...] = attrs.field(default=(), repr=False)
    evidence: Evidence = attrs.field(default=Evidence.READ, repr=False)


@attrs.frozen
class CodeFact(Generic[T]):
    """
    What the first *length* characters of a code in *base* say, each row with the days on which it says so.

    A record may tell the fact itself where the code is not known.
    """

    name: str
    label: Text = attrs.field(repr=False)
    base: str = attrs.field(repr=False)
    length: int = attrs.field(repr=False)
    rows: tuple[tuple[str, T, Period], ...] = attrs.field(repr=False)
    citations: tuple[Citation, ...] = attrs.field(default=(), repr=False)
    evidence: Evidence = attrs.field(default=Evidence.READ, repr=False)

    def says(self, code: str, day: dt.date) -> T | None:
        """Return what *code* says on *day*; None where it says nothing."""
        for prefix, value, period in self.rows:
            if code[: self.length] == prefix and period.holds_on(day) is Verdict.MET:
                return value
        return None


Derived: TypeAlias = AgeFact | MinorFact | CodeFact[bool] | CodeFact[str]


def fact_of(field: attrs.Attribute[T]) -> Fact:
    """Return the fact that *field* of a record tells."""
    found: Fact = field.metadata[FACT]
    return found


def facts_of(record: type) -> Mapping[str, Fact]:
    """Return the facts that records of the class *record* can tell, by name, in order."""
    return {field.name: fact_of(field) for field in attrs.fields(record)}


def _name(fact: attrs.Attribute[Any] | AgeFact | MinorFact | CodeFact[Any], kinds: tuple[Kind, ...]) -> str:
    """Return the name of *fact*, which must be of one of *kinds*."""
    if not isinstance(fact, attrs.Attribute):
        return fact.name
    told = fact_of(fact)
    if told.kind not in kinds:
        wanted = " or ".join(kind.value for kind in kinds)
        msg = f"the fact {told.name!r} is a {told.kind.value}, wanted a {wanted}"
        raise TypeError(msg)
    return told.name


def is_true(
    fact: attrs.Attribute[bool | None] | MinorFact | CodeFact[bool], *letters: str, cite: tuple[Citation, ...] = ()
) -> Is:
    """Return the leaf that *fact* is true."""
    return Is(_name(fact, (Kind.BOOL,)), OneOf((True,)), letters, cite)


def is_false(
    fact: attrs.Attribute[bool | None] | MinorFact | CodeFact[bool], *letters: str, cite: tuple[Citation, ...] = ()
) -> Is:
    """Return the leaf that *fact* is false; absent is not false."""
    return Is(_name(fact, (Kind.BOOL,)), OneOf((False,)), letters, cite)


def one_of(
    fact: attrs.Attribute[T] | CodeFact[T],
    values: tuple[T, ...],
    *letters: str,
    cite: tuple[Citation, ...] = (),
) -> Is:
    """
    Return the leaf that *fact* has one of *values*.

    Raises:
        ValueError: A value is not among the choices of the fact.
    """
    name = _name(fact, (Kind.CHOICE, Kind.NUMBER))
    if isinstance(fact, attrs.Attribute) and (choices := fact_of(fact).choices):
        for value in values:
            if value not in choices:
                msg = f"{value!r} is no value of the fact {name!r}; it has {', '.join(map(str, choices))}"
                raise ValueError(msg)
    return Is(name, OneOf(cast("tuple[Scalar, ...]", values)), letters, cite)


def at_least(
    fact: attrs.Attribute[int | None] | AgeFact, number: int, *letters: str, cite: tuple[Citation, ...] = ()
) -> Is:
    """Return the leaf that *fact* is *number* or more."""
    return Is(_name(fact, (Kind.NUMBER,)), Range(ge=number), letters, cite)


def below(
    fact: attrs.Attribute[int | None] | AgeFact, number: int, *letters: str, cite: tuple[Citation, ...] = ()
) -> Is:
    """Return the leaf that *fact* is less than *number*."""
    return Is(_name(fact, (Kind.NUMBER,)), Range(lt=number), letters, cite)


def between(
    fact: attrs.Attribute[int | None] | AgeFact,
    number: int,
    limit: int,
    *letters: str,
    cite: tuple[Citation, ...] = (),
) -> Is:
    """Return the leaf that *fact* is *number* or more and less than *limit*."""
    return Is(_name(fact, (Kind.NUMBER,)), Range(number, limit), letters, cite)
