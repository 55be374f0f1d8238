"""A category of a taxonomy: number, names, unit, definition and criteria."""

from __future__ import annotations

import enum

import attrs

from pmks.model.source import Citation, Evidence, Text


class NameKind(enum.Enum):
    """Why a category is also called so."""

    LEGAL_ALIAS = "legal_alias"
    OLDER_TERM = "older_term"
    ABBREVIATION = "abbreviation"
    SPELLING = "spelling"
    COLLOQUIAL = "colloquial_input_only"

    __hash__ = object.__hash__

    def __repr__(self) -> str:
        """Return the name as code would write it."""
        return f"NameKind.{self.name}"


@attrs.frozen
class Name:
    """
    Another name of a category, where it comes from, and how well that was read.

    *citation* is the article that made it a legal alias; *local* marks a name that is only safe inside its own list.
    """

    name: str
    kind: NameKind
    source: Text = attrs.field(repr=False)
    evidence: Evidence = attrs.field(repr=False)
    citation: Citation | None = attrs.field(default=None, repr=False)
    local: bool = attrs.field(default=False, repr=False)


@attrs.frozen
class Criterion:
    """A criterion of the text, with the letter under which it stands there."""

    letter: str
    text: Text


@attrs.frozen
class Disagreement:
    """A point on which texts or users differ, and what was chosen."""

    what: Text
    texts: Text
    choice: Text


@attrs.frozen
class AgeBand:
    """The ages that a text names: completed years, at least *ge* and below *lt*."""

    text: str
    profile: str
    ge: int | None = None
    lt: int | None = None
    note: Text | None = None


@attrs.frozen(cache_hash=True)
class Category:
    """
    One category of a taxonomy; a category is named by its taxonomy and number, or by its taxonomy and id.

    *units* are the kinds of record that belong to it. *connective* is the word that joins the criteria in print.
    """

    number: int
    id: str
    label: str = attrs.field(repr=False)
    taxonomy: str = attrs.field(repr=False)
    code: str = attrs.field(default="", repr=False)
    gloss: str = attrs.field(default="", repr=False)
    abbreviations: tuple[str, ...] = attrs.field(default=(), repr=False)
    names: tuple[Name, ...] = attrs.field(default=(), repr=False)
    units: tuple[str, ...] = attrs.field(default=(), repr=False)
    sex: str | None = attrs.field(default=None, repr=False)
    groups: tuple[str, ...] = attrs.field(default=(), repr=False)
    definition: Text | None = attrs.field(default=None, repr=False)
    criteria: tuple[Criterion, ...] = attrs.field(default=(), repr=False)
    connective: str = attrs.field(default="", repr=False)
    ages: tuple[AgeBand, ...] = attrs.field(default=(), repr=False)
    citation: Citation | None = attrs.field(default=None, repr=False)
    parents: tuple[Citation, ...] = attrs.field(default=(), repr=False)
    evidence: Evidence = attrs.field(default=Evidence.SECONDARY, repr=False)
    copies: int | None = attrs.field(default=None, repr=False)
    confidence: str = attrs.field(default="", repr=False)
    disagreements: tuple[Disagreement, ...] = attrs.field(default=(), repr=False)
    note: Text | None = attrs.field(default=None, repr=False)
