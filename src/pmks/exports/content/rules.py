"""The rules of membership as tables, with their conditions node by node, their readings, and the notes beside them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Final

from pmks import law
from pmks.exports.content.lists import NUMBER, OF_CATEGORY, POSITION, TAXONOMY
from pmks.exports.shapes import words_of
from pmks.exports.tabular import (
    EVIDENCE,
    Cell,
    Column,
    Reference,
    Row,
    Table,
    both,
    days,
    joined,
    place,
    says,
    span,
    tree,
)
from pmks.model.condition import Condition, Is, Not, OneOf

RULE: Final = Column("rule", "code", "The id of the rule.")
_OF_RULE: Final = Reference(("rule",), "rules", ("id",))
_WHEN: Final = Column("condition_tree", "tree", "The condition as JSON: quorum, not, in, range; see rule_nodes.")


def _rules() -> Iterator[Row]:
    """Yield a row for each rule."""
    for one in law.RULES:
        yield (
            *(one.id, one.then.taxonomy, one.then.number, one.profile, one.variant, joined(one.records)),
            *(*span(one.in_force), one.citation.instrument, place(one.citation), one.evidence.value, tree(one.when)),
        )


def _nodes() -> Iterator[Row]:
    """Yield a row for each node of each condition, a node before its parts."""
    for rule in law.RULES:
        numbers = itertools.count(1)
        yield from ((rule.id, *row) for row in below(rule.when, None, 1, numbers))


def below(node: Condition, parent: int | None, position: int, numbers: Iterator[int]) -> Iterator[Row]:
    """
    Yield the row of *node* and of all below it: number, parent, place among its parts, and what it says.

    >>> next(below(Is("telantar", OneOf((True,))), None, 1, itertools.count(1)))[:3]
    (1, None, 1)
    """
    own = next(numbers)
    beside = (None, None) if isinstance(node, Not) else (joined(node.letters), joined(node.citations))
    yield own, parent, position, *_said(node), *beside
    parts = () if isinstance(node, Is) else (node.part,) if isinstance(node, Not) else node.parts
    for at, part in enumerate(parts, 1):
        yield from below(part, own, at, numbers)


def _said(node: Condition) -> tuple[Cell, ...]:
    """Return what a node says: op, needed, fact, accepted, bounds."""
    if isinstance(node, Not):
        return "not", None, None, None, None, None
    if not isinstance(node, Is):
        return "quorum", node.needed, None, None, None, None
    if isinstance(node.accepted, OneOf):
        values = (str(one).lower() if isinstance(one, bool) else one for one in node.accepted.values)
        return "in", None, node.fact, joined(values), None, None
    return "range", None, node.fact, None, node.accepted.ge, node.accepted.lt


def _citations() -> Iterator[Row]:
    """Yield a row for each text that a rule rests on or points to."""
    for rule in law.RULES:
        told = (*((one, "basis") for one in rule.basis), *((one, "see") for one in rule.see))
        for at, (text, role) in enumerate(told, 1):
            yield rule.id, at, role, text.instrument, text.at


RULES: Final = Table(
    "rules",
    "Who belongs to which type: of the rules of a type, the one of your profile that is in force on the day counts.",
    (
        Column("id", "code", "The id of the rule: it names the type, the profile and the first day."),
        TAXONOMY,
        NUMBER,
        Column(
            "profile",
            "code",
            "definisi: the definition and one indicator. harfiah: the annex as printed. The others decide nothing.",
            allowed=tuple(law.PROFILE_NAMES),
        ),
        Column("variant", "code", "What tells apart optional rules of one profile.", required=False),
        Column("records", "code", "The kinds of record that it judges.", several=True),
        *days("in_force", "the rule holds"),
        Column("instrument", "code", "The instrument that the letters belong to."),
        Column("citation", "label", "The place in it."),
        EVIDENCE,
        _WHEN,
    ),
    ("id",),
    _rules,
    (OF_CATEGORY, Reference(("instrument",), "instruments", ("id",))),
)
"""The rules."""

RULE_NODES: Final = Table(
    "rule_nodes",
    "The condition of each rule node by node. A quorum is met when needed of its parts are met, not met when too many "
    "are not, else not known.",
    (
        RULE,
        Column("node", "integer", "The number of the node in the rule; 1 is the root."),
        Column("parent", "integer", "The node that it is a part of; empty for the root.", required=False),
        POSITION,
        Column("op", "code", "What the node is.", allowed=("quorum", "not", "in", "range")),
        Column("needed", "integer", "How many parts of a quorum must be met.", required=False),
        Column("fact", "code", "The fact, told or derived.", required=False),
        Column(
            "accepted", "text", "The accepted values; true or false for a truth value.", required=False, several=True
        ),
        Column("number_from", "integer", "At least this number.", required=False),
        Column("number_below", "integer", "Below this number.", required=False),
        Column("letters", "code", "The letters of the rule's own text.", required=False, several=True),
        Column("citations", "text", "Further texts that the node rests on.", required=False, several=True),
    ),
    ("rule", "node"),
    _nodes,
    (_OF_RULE, Reference(("rule", "parent"), "rule_nodes", ("rule", "node"))),
)
"""Their conditions."""

READINGS: Final = Table(
    "rule_readings",
    "How an unclear text was understood, and who reads it otherwise.",
    (
        RULE,
        POSITION,
        *both("reading", "How it is read here."),
        *both("alternative", "Who reads it otherwise, and how.", required=False),
    ),
    ("rule", "position"),
    lambda: (
        (rule.id, at, *says(one.text), *says(one.alternative))
        for rule in law.RULES
        for at, one in enumerate(rule.readings, 1)
    ),
    (_OF_RULE,),
)
"""Their readings."""

RULE_CITATIONS: Final = Table(
    "rule_citations",
    "Further texts that a rule stands on, and related ones that decide nothing.",
    (
        RULE,
        POSITION,
        Column("role", "code", "basis: the rule stands on it. see: it decides nothing.", allowed=("basis", "see")),
        Column("instrument", "code", "The instrument."),
        Column("place", "label", "The place in it."),
    ),
    ("rule", "position"),
    _citations,
    (_OF_RULE, Reference(("instrument",), "instruments", ("id",))),
)
"""Their texts."""

NOTES: Final = Table(
    "notes",
    "What else an official should know beside a verdict; a note never changes one.",
    (
        Column("id", "code", "The id of the note."),
        Column("kind", "code", "What sort of note it is.", allowed=words_of("Note", "kind")),
        *both("note", "What is said."),
        Column("types", "text", "The ids of the types that it goes with; empty for all.", required=False, several=True),
        Column("verdicts", "code", "The verdicts that it goes with; empty for all.", required=False, several=True),
        Column("profiles", "code", "The profiles that it goes with; empty for all.", required=False, several=True),
        Column("while_tree", "tree", "It is said only while this condition is met.", required=False),
        Column("unless_tree", "tree", "It is not said while this condition is met.", required=False),
        Column("about_types", "text", "The ids of the types that it speaks of.", required=False, several=True),
        *days("in_force", "it is said"),
        Column("citations", "text", "The texts that it rests on.", required=False, several=True),
        EVIDENCE,
    ),
    ("id",),
    lambda: (
        (
            *(one.id, one.kind, *says(one.text), joined(one.on), joined(verdict.value for verdict in one.verdicts)),
            *(joined(one.profiles), tree(one.when), tree(one.unless), joined(one.about)),
            *(*span(one.in_force), joined(one.citations), one.evidence.value),
        )
        for one in law.NOTES
    ),
)
"""The notes."""
