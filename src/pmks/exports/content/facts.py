"""The vocabulary of conditions as tables: facts that are told, their values, and facts that follow from others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pmks import law
from pmks.exports.content.lists import POSITION
from pmks.exports.register import portable
from pmks.exports.tabular import (
    EVIDENCE,
    Column,
    Reference,
    Row,
    Table,
    both,
    days,
    joined,
    says,
    span,
)
from pmks.model.fact import AgeFact, CodeFact, Derived, Fact, Kind, MinorFact

RECORD: Final = Column("record", "code", "The kind of record.", allowed=tuple(law.FACTS))
_FACT: Final = Column("fact", "code", "The name of the fact.")
_KINDS: Final = tuple(one.value for one in Kind)


def _told() -> Iterator[tuple[str, int, Fact]]:
    """Yield every fact with its record and its place there."""
    for record, facts in law.FACTS.items():
        yield from ((record, at, fact) for at, fact in enumerate(facts, 1))


def _facts() -> Iterator[Row]:
    """Yield a row for each fact."""
    for record, at, one in _told():
        pattern = portable(one.pattern) if one.pattern else None
        yield (
            *(record, one.name, at, one.kind.value, *says(one.label), pattern, one.wanted or None),
            *(one.privacy, one.sensitive, one.tested, *says(one.question), *says(one.note)),
        )


def _values() -> Iterator[Row]:
    """Yield a row for each value that a fact can have."""
    for record, _, one in _told():
        for at, value in enumerate(one.choices):
            gloss = one.glosses[at] if one.glosses else None
            yield record, one.name, at + 1, str(value), *says(gloss)


def _derived() -> Iterator[Row]:
    """Yield a row for each fact that follows from others."""
    for record, facts in law.FOLLOWING.items():
        for one in facts:
            told = (joined(one.citations), one.evidence.value)
            yield record, one.name, _kind(one), *says(one.label), *_made_of(one), *told


def _kind(one: Derived) -> str:
    """Return the kind of conclusion of *one*."""
    return "age" if isinstance(one, AgeFact) else "minor" if isinstance(one, MinorFact) else "code"


def _made_of(one: Derived) -> Row:
    """Return what *one* is made of: birth, unborn, day, age; code and length."""
    if isinstance(one, CodeFact):
        return None, None, None, None, one.base, one.length
    return one.birth, one.unborn, one.at, one.below if isinstance(one, MinorFact) else None, None, None


FACTS: Final = Table(
    "facts",
    "What a record can tell; a fact that is absent is not known, and not known is not false.",
    (
        RECORD,
        Column("name", "code", "The name of the fact, one within the kind of record."),
        POSITION,
        Column("kind", "code", "What its value looks like.", allowed=_KINDS),
        *both("label", "What officers call it."),
        Column("pattern", "text", "The form of a code, as a regular expression.", required=False),
        Column("wanted", "text", "The same in words.", required=False),
        Column("privacy", "code", "The class of the data under UU 27/2022 Pasal 4."),
        Column("masked", "boolean", "Whether its value is masked wherever it is shown."),
        Column("tested", "boolean", "Whether a rule asks for it."),
        *both("question", "How a user is asked for it.", required=False),
        *both("note", "What else is to be known of it.", required=False),
    ),
    ("record", "name"),
    _facts,
)
"""The facts."""

FACT_VALUES: Final = Table(
    "fact_values",
    "The values that a fact can have, where they are fixed.",
    (
        RECORD,
        _FACT,
        POSITION,
        Column("choice", "code", "The value."),
        *both("gloss", "What it means.", required=False),
    ),
    ("record", "fact", "position"),
    _values,
    (Reference(("record", "fact"), "facts", ("record", "name")),),
    unique=(("record", "fact", "choice"),),
)
"""Their values."""

DERIVED_FACTS: Final = Table(
    "derived_facts",
    "Facts that follow from others: ages, childhood, and what a region code says.",
    (
        RECORD,
        Column("name", "code", "The name under which conditions ask for it."),
        Column(
            "kind",
            "code",
            "age: completed years from birth to a day. minor: younger than age_below. code: what a code says.",
            allowed=("age", "minor", "code"),
        ),
        *both("label", "What officers call it."),
        Column("birth_fact", "code", "The fact that holds the day of birth.", required=False),
        Column("unborn_fact", "code", "The fact that says whether the person is still unborn.", required=False),
        Column("day_fact", "code", "The fact that holds the day; empty for the day asked about.", required=False),
        Column("age_below", "integer", "The age from which it is false.", required=False),
        Column("code_fact", "code", "The fact that holds the code.", required=False),
        Column("code_length", "integer", "How many characters of the code count.", required=False),
        Column("citations", "text", "The texts that it rests on.", required=False, several=True),
        EVIDENCE,
    ),
    ("record", "name"),
    _derived,
)
"""The facts that follow from others."""

CODE_FACTS: Final = Table(
    "code_facts",
    "What the beginning of a code says; the first row that fits and holds on the day asked about counts.",
    (
        RECORD,
        _FACT,
        POSITION,
        Column("prefix", "code", "The beginning of the code."),
        Column("says", "code", "What it says."),
        *days("in_force", "it says so"),
    ),
    ("record", "fact", "position"),
    lambda: (
        (record, one.name, at, prefix, str(value).lower(), *span(period))
        for record, facts in law.FOLLOWING.items()
        for one in facts
        if isinstance(one, CodeFact)
        for at, (prefix, value, period) in enumerate(one.rows, 1)
    ),
    (Reference(("record", "fact"), "derived_facts", ("record", "name")),),
)
"""What codes say."""
