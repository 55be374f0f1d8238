"""What a label is read against: the list, and whether the caller named it."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from pmks.model.category import Category
from pmks.model.source import Text
from pmks.names.lexicon import HOME, Lexicon
from pmks.names.resolution import Candidate


@attrs.frozen
class Against:
    """The list that a label is read against, and whether the caller named it."""

    known: Lexicon
    declared: bool

    @property
    def home(self) -> bool:
        """Whether it is the list of Permensos 8/2012."""
        return self.known.taxonomy.id == HOME

    def numbers(self, numbers: Iterable[int], score: float, reason: Text) -> tuple[Candidate, ...]:
        """Return the types of Permensos 8/2012 with these numbers as candidates."""
        return tuple(Candidate(self.known.by_number[number], score, reason) for number in numbers) if self.home else ()


def scored(found: tuple[tuple[Category, float], ...], reason: Text) -> tuple[Candidate, ...]:
    """Return *found* as candidates."""
    return tuple(Candidate(category, score, reason) for category, score in found)
