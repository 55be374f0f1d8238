"""Every name of a type as a table with a key, so that a label is looked up by one query in any language."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Final

import attrs

from pmks import law
from pmks.exports.content.lists import OF_CATEGORY, OF_TAXONOMY, TAXONOMY, categories
from pmks.exports.tabular import Cell, Column, Row, Table, both, joined, place, says
from pmks.model.category import Category, Name, NameKind
from pmks.model.source import Evidence, Text
from pmks.names.forms import FORMS, spelled
from pmks.names.lexicon import HOME

_OTHER: Final = re.compile("[^a-z0-9]")
_PRACTICE: Final = Text("bentuk pendek yang dipahami pustaka ini", "a short form that this library understands")


@attrs.frozen
class _Told:
    """A name of the table: whose it is, why, how sure it is, and what is said of it."""

    name: str
    category: Category | None
    kind: str
    sure: str
    remark: Text | None = None
    source: Text | None = None
    citation: str | None = None
    evidence: Evidence | None = None
    near: tuple[int, ...] = ()


def label_key(label: str) -> str:
    """
    Return the key by which *label* is looked up: its letters and digits in small letters.

    >>> label_key("Orang dengan HIV/AIDS")
    'orangdenganhivaids'
    """
    return _OTHER.sub("", label.lower())


def _of(category: Category) -> Iterator[_Told]:
    """Yield the names of *category*, the official label first."""
    home = category.taxonomy == HOME
    sure = "always" if home else "in_list"
    yield _Told(category.label, category, "label", sure, None, None, place(category.citation), category.evidence)
    yield _Told(category.id, category, "id", sure)
    for name in category.names:
        yield _named(name, category, "in_list" if name.local else sure)
    yield from (_Told(short, category, "abbreviation", sure) for short in category.abbreviations)
    if category.code:
        yield _Told(category.code, category, "code", "in_list")
    forms = (spelled(form) for number, form in FORMS if home and number == category.number)
    for ways in forms:
        for way in (ways[0], ways[-1]):
            yield _Told(" ".join(way), category, "short_form", sure, source=_PRACTICE)


def _named(name: Name, category: Category, sure: str) -> _Told:
    """Return another name of *category*."""
    return _Told(name.name, category, name.kind.value, sure, None, name.source, place(name.citation), name.evidence)


def _of_none() -> Iterator[_Told]:
    """Yield the names that stand for several types, one row for each, and the words that are no type."""
    numbers = {one.number: one for one in law.CATEGORIES}
    for several in law.AMBIGUOUS:
        for number in several.candidates:
            yield _Told(several.name, numbers[number], "several", "candidate", several.decide, several.source)
    for none in law.NOT_A_TYPE:
        yield _Told(none.name, None, "no_type", "no_type", none.why, near=none.near)


def _names() -> Iterator[Row]:
    """Yield a row for each name, one for each spelling that has a key of its own."""
    own = ((one.taxonomy, name) for one in categories() for name in _of(one))
    told: tuple[tuple[str, _Told], ...] = (*own, *((HOME, one) for one in _of_none()))
    counts = {taxonomy.id: itertools.count(1) for taxonomy in law.TAXONOMIES}
    seen: set[tuple[Cell, ...]] = set()
    barred = {(HOME, label_key(one.name)) for one in _of_none()}
    for taxonomy, one in told:
        key = label_key(one.name)
        number = None if one.category is None else one.category.number
        again = (taxonomy, key, number) in seen or ((taxonomy, key) in barred and one.kind == "short_form")
        seen.add((taxonomy, key, number))
        if not again:
            yield (
                *(taxonomy, next(counts[taxonomy]), number, one.name, key, one.kind, one.sure, joined(one.near)),
                *(*says(one.remark), *says(one.source), one.citation),
                None if one.evidence is None else one.evidence.value,
            )


_KINDS: Final = ("label", "id", "code", *(one.value for one in NameKind), "short_form", "several", "no_type")

NAMES: Final = Table(
    "names",
    "Every name of a type. To look up a label, make its key (small letters, then letters and digits only) and ask for "
    "label_key within one list: one row with sure = always or in_list is the answer, several rows are a question.",
    (
        TAXONOMY,
        Column("position", "integer", "The number of the name in the list."),
        Column("number", "integer", "The number of the category; empty for a word that is no type.", required=False),
        Column("name", "label", "The name."),
        Column("label_key", "code", "Its letters and digits in small letters."),
        Column("kind", "code", "Why the category is called so.", allowed=_KINDS),
        Column(
            "sure",
            "code",
            "always: it means this type. in_list: it does where the data are known to use this list. candidate: it "
            "may; ask. no_type: it is no type.",
            allowed=("always", "in_list", "candidate", "no_type"),
        ),
        Column("near", "code", "The numbers of types to be tested, never assumed.", required=False, several=True),
        *both("remark", "What decides, or why it is no type.", required=False),
        *both("source", "Where the name was met.", required=False),
        Column("citation", "label", "The text that holds it or made it a legal alias.", required=False),
        Column(
            "evidence",
            "code",
            "How well the source was read.",
            required=False,
            allowed=tuple(one.value for one in Evidence),
        ),
    ),
    ("taxonomy", "position"),
    _names,
    (OF_TAXONOMY, OF_CATEGORY),
    index=(("taxonomy", "label_key"),),
)
"""The names."""
