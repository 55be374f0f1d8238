"""What a label turned out to stand for: one type, several, candidates, or none, with remarks."""

from __future__ import annotations

import attrs

from pmks.model.category import Category, Name, NameKind
from pmks.model.source import Citation, Text


@attrs.frozen
class Remark:
    """Something that the reader of a resolution should know; *code* never changes."""

    code: str
    text: Text = attrs.field(repr=False)


@attrs.frozen
class Candidate:
    """A type that may be meant, how near it is (0 to 1), and why it is offered."""

    category: Category
    score: float
    reason: Text = attrs.field(repr=False)


@attrs.frozen
class Resolution:
    """
    What *text* stands for; a guess is offered, never taken.

    *categories* are the types that the text certainly names, *candidates* those that it may name, best first.
    *kind* says how the text was understood, *name* which other name of the type it is, *part* what narrows it.
    """

    text: str
    kind: str
    categories: tuple[Category, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    name: Name | None = attrs.field(default=None, repr=False)
    remarks: tuple[Remark, ...] = ()
    part: str | None = attrs.field(default=None, repr=False)

    @property
    def category(self) -> Category | None:
        """The one type that the text certainly names; None if a part of the text is not understood."""
        return self.categories[0] if len(self.categories) == 1 and self.kind != "partial" else None

    @property
    def citation(self) -> Citation | None:
        """The article that made the name a legal alias."""
        return self.name.citation if self.name is not None and self.name.kind is NameKind.LEGAL_ALIAS else None

    @property
    def offered(self) -> tuple[Category, ...]:
        """The types that are certain or may be meant, each once."""
        return tuple(dict.fromkeys((*self.categories, *(candidate.category for candidate in self.candidates))))

    def with_remarks(self, *remarks: Remark) -> Resolution:
        """Return the resolution with further *remarks*, each once."""
        return attrs.evolve(self, remarks=tuple(dict.fromkeys((*self.remarks, *remarks))))


def ranked(candidates: tuple[Candidate, ...]) -> tuple[Candidate, ...]:
    """Return *candidates* best first, each type once."""
    best: dict[Category, Candidate] = {}
    for candidate in sorted(candidates, key=lambda one: (-one.score, one.category.number)):
        best.setdefault(candidate.category, candidate)
    return tuple(best.values())


def remarked(found: Resolution, *more: Remark) -> Resolution:
    """Return *found* as candidates only, with further remarks."""
    reason = Text("nama di dalam tulisan ini", "a label in the words")
    offered = (*(Candidate(category, 0.9, reason) for category in found.categories), *found.candidates)
    return Resolution(found.text, "candidates", candidates=ranked(offered), remarks=(*found.remarks, *more))
