"""Crosswalks between lists, and parts of lists, as tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pmks import law
from pmks.exports.content.lists import NUMBER, OF_CATEGORY, POSITION, TAXONOMY
from pmks.exports.shapes import words_of
from pmks.exports.tabular import EVIDENCE, Column, Reference, Row, Table, both, days, joined, place, says, span

_SOURCE: Final = Column("source_taxonomy", "code", "The id of the list that the bridges start from.")
_TARGET: Final = Column("target_taxonomy", "code", "The id of the list that they lead to.")
_FROM: Final = Column("source_number", "integer", "The number of the category in the list that they start from.")
_INFERRED: Final = Column("inferred", "boolean", "Whether no text states it.")
_PAIR: Final = ("source_taxonomy", "target_taxonomy")
_BRIDGE: Final = (*_PAIR, "source_number")


def _bridges() -> Iterator[Row]:
    """Yield a row for each bridge."""
    for walk in law.CROSSWALKS:
        for one in walk:
            found = (
                one.relation,
                one.skos,
                *says(one.decide),
                one.evidence.value,
                one.inferred,
                one.confidence or None,
            )
            yield walk.source, walk.target, one.source.number, *found


def _targets() -> Iterator[Row]:
    """Yield a row for each category that a bridge leads to."""
    for walk in law.CROSSWALKS:
        for one in walk:
            for at, target in enumerate(one.targets, 1):
                yield walk.source, walk.target, one.source.number, at, target.number


CROSSWALKS: Final = Table(
    "crosswalks",
    "Pairs of lists between which there are bridges.",
    (
        _SOURCE,
        _TARGET,
        Column("new_numbers", "code", "Categories of the target without an earlier one.", required=False, several=True),
        Column("citations", "text", "The texts that they rest on.", required=False, several=True),
        EVIDENCE,
        *both("note", "What else is to be known of it."),
    ),
    _PAIR,
    lambda: (
        (
            *(one.source, one.target, joined(new.number for new in one.new), joined(one.citations)),
            *(one.evidence.value, *says(one.note)),
        )
        for one in law.CROSSWALKS
    ),
    (
        Reference(("source_taxonomy",), "taxonomies", ("id",)),
        Reference(("target_taxonomy",), "taxonomies", ("id",)),
    ),
)
"""The crosswalks."""

BRIDGES: Final = Table(
    "bridges",
    "What became of each category of one list in another.",
    (
        _SOURCE,
        _TARGET,
        _FROM,
        Column("relation", "code", "How they stand to each other.", allowed=words_of("Bridge", "relation")),
        Column("skos", "code", "The mapping property of SKOS.", required=False, allowed=words_of("Bridge", "skos")),
        *both("decide", "The rule that picks among the targets.", required=False),
        EVIDENCE,
        _INFERRED,
        Column("confidence", "code", "How sure it is.", required=False, allowed=words_of("Bridge", "confidence")),
    ),
    _BRIDGE,
    _bridges,
    (
        Reference(_PAIR, "crosswalks", _PAIR),
        Reference(("source_taxonomy", "source_number"), "categories", ("taxonomy", "number")),
    ),
)
"""The bridges."""

BRIDGE_TARGETS: Final = Table(
    "bridge_targets",
    "The categories that each bridge leads to; several where a rule decides among them.",
    (
        _SOURCE,
        _TARGET,
        _FROM,
        POSITION,
        Column("target_number", "integer", "The number of the category in the list that the bridge leads to."),
    ),
    (*_BRIDGE, "position"),
    _targets,
    (
        Reference(_BRIDGE, "bridges", _BRIDGE),
        Reference(("target_taxonomy", "target_number"), "categories", ("taxonomy", "number")),
    ),
)
"""Where the bridges lead to."""

SCOPES: Final = Table(
    "scopes",
    "Parts of a list: what one office, service or article deals with.",
    (
        Column("id", "code", "The id of the scope."),
        Column("name", "label", "What it is called."),
        TAXONOMY,
        *days("in_force", "it holds"),
        *both("source", "Where it comes from."),
        Column("citation", "label", "The text that states it.", required=False),
        EVIDENCE,
        _INFERRED,
        *both("note", "What else is to be known of it."),
    ),
    ("id",),
    lambda: (
        (
            *(one.id, one.name, one.taxonomy, *span(one.in_force), *says(one.source)),
            *(place(one.citation), one.evidence.value, one.inferred, *says(one.note)),
        )
        for one in law.SCOPES
    ),
    (Reference(("taxonomy",), "taxonomies", ("id",)),),
)
"""The scopes."""

SCOPE_CATEGORIES: Final = Table(
    "scope_categories",
    "The categories in each scope.",
    (Column("scope", "code", "The id of the scope."), TAXONOMY, NUMBER),
    ("scope", "taxonomy", "number"),
    lambda: ((one.id, member.taxonomy, member.number) for one in law.SCOPES for member in one),
    (Reference(("scope",), "scopes", ("id",)), OF_CATEGORY),
)
"""What is in the scopes."""
