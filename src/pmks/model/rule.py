"""A rule: a condition, what follows from it, by which text, on which days, and how the text was read."""

from __future__ import annotations

from typing import Final, Generic, TypeVar

import attrs

from pmks.model.condition import Condition, Is, Quorum
from pmks.model.days import Period
from pmks.model.source import Citation, Evidence, Text
from pmks.model.verdict import Verdict

C_co = TypeVar("C_co", covariant=True)

NO_RULE_IN_FORCE: Final = "no_rule_in_force"
"""The reason of an answer without a verdict: no rule held on the day."""


@attrs.frozen
class Reading:
    """How an unclear text was understood, who reads it otherwise, and when the point arises at all."""

    text: Text
    alternative: Text | None = None
    when: Condition | None = None


@attrs.frozen
class Omission:
    """A letter of the text that is left out of a rule on purpose."""

    letter: str
    why: Text


@attrs.frozen(cache_hash=True)
class Rule(Generic[C_co]):
    """
    What follows, *then*, for a record of one of the kinds *records* that meets *when*.

    *citation* is the text that the letters of the condition belong to; *basis* are further texts the whole rule
    stands on, *see* related ones that decide nothing. *evidence* is the weakest grade among them. *variant* tells
    apart optional rules of one profile. Rules of different days stand side by side: none is ever edited.
    """

    id: str
    then: C_co
    when: Condition = attrs.field(repr=False)
    citation: Citation = attrs.field(repr=False)
    in_force: Period = attrs.field(repr=False)
    evidence: Evidence = attrs.field(repr=False)
    readings: tuple[Reading, ...] = attrs.field(repr=False)
    profile: str = attrs.field(default="", repr=False)
    variant: str | None = attrs.field(default=None, repr=False)
    records: tuple[str, ...] = attrs.field(default=(), repr=False)
    basis: tuple[Citation, ...] = attrs.field(default=(), repr=False)
    see: tuple[Citation, ...] = attrs.field(default=(), repr=False)
    omits: tuple[Omission, ...] = attrs.field(default=(), repr=False)

    def __repr__(self) -> str:
        """Return the id: it names type, profile and first day."""
        return f"Rule({self.id!r})"

    def citations_of(self, part: Is | Quorum) -> tuple[Citation, ...]:
        """Return what *part* of the condition rests on: its letters in the rule's own text, then further texts."""
        return (*(self.citation.within(place(letter)) for letter in part.letters), *part.citations)


@attrs.frozen
class Note:
    """
    What else an official should know when a rule gave a verdict.

    *kind* is one of ``needs`` (what else is needed), ``also`` (what else holds), ``passes_on`` (what follows at an
    age), ``implied`` (a fact that another fact implies), ``excludes``, ``act`` and ``notice``. The note belongs to
    the categories in *on*, the verdicts in *verdicts* and the profiles in *profiles* (to all where one is empty), and
    only while *when* is met and *unless* is not; *about* names the categories that it speaks of.
    """

    id: str
    kind: str
    text: Text = attrs.field(repr=False)
    on: tuple[str, ...] = attrs.field(default=(), repr=False)
    verdicts: tuple[Verdict, ...] = attrs.field(default=(), repr=False)
    profiles: tuple[str, ...] = attrs.field(default=(), repr=False)
    when: Condition | None = attrs.field(default=None, repr=False)
    unless: Condition | None = attrs.field(default=None, repr=False)
    about: tuple[str, ...] = attrs.field(default=(), repr=False)
    in_force: Period = attrs.field(default=Period(), repr=False)
    citations: tuple[Citation, ...] = attrs.field(default=(), repr=False)
    evidence: Evidence = attrs.field(default=Evidence.READ, repr=False)


def place(letter: str) -> str:
    """
    Return the words for a letter of a text.

    >>> place("a"), place("g1"), place("definisi")
    ('huruf a', 'huruf g angka 1', 'definisi')
    """
    if not letter[0].isalpha() or len(letter) > 2:  # noqa: PLR2004  # one letter, or one letter and one digit
        return letter
    return f"huruf {letter}" if len(letter) == 1 else f"huruf {letter[0]} angka {letter[1]}"
