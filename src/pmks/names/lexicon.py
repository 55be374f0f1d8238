"""The names of one list, ready to be looked up: labels, ids, codes and every other name."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, TypeVar

import attrs

from pmks.law.crosswalks import CROSSWALKS
from pmks.law.taxonomies import TAXONOMIES
from pmks.model.category import Category, Name, NameKind
from pmks.model.taxonomy import Bridge, Taxonomy
from pmks.names.spelling import canonical, key, short_key

K = TypeVar("K")

HOME: Final = "permensos-8-2012"
"""The list that a label is read against where the caller names none."""

OLDER: Final = "depsos-22-2007"
"""The list before it."""

_KINDS: Final = {
    NameKind.LEGAL_ALIAS: "legal_alias",
    NameKind.OLDER_TERM: "older_term",
    NameKind.ABBREVIATION: "abbreviation",
    NameKind.SPELLING: "spelling",
    NameKind.COLLOQUIAL: "alias",
}


@attrs.frozen
class Entry:
    """A name in a list: its category, the kind of name, and whether it is only safe where the list is declared."""

    category: Category
    kind: str
    name: Name | None = None
    local: bool = False


@attrs.frozen
class Lexicon:
    """A list by label in small letters, by name, by name without function words, by canonical words and by number."""

    taxonomy: Taxonomy
    by_label: Mapping[str, Entry]
    by_key: Mapping[str, Entry]
    by_short_key: Mapping[str, Entry]
    by_words: Mapping[tuple[str, ...], Entry]
    by_number: Mapping[int, Category]

    @property
    def categories(self) -> tuple[Category, ...]:
        """The categories of the list and those beside it."""
        return (*self.taxonomy.categories, *self.taxonomy.outside)


@functools.cache
def lexicon(taxonomy: str) -> Lexicon:
    """Return the lexicon of the list *taxonomy*."""
    found = next(one for one in TAXONOMIES if one.id == taxonomy)
    categories = (*found.categories, *found.outside)
    entries = [(text, entry) for category in categories for text, entry in _entries(category)]
    spoken = [(text, entry) for text, entry in entries if entry.kind in {"exact", "legal_alias", "spelling"}]
    return Lexicon(
        found,
        _first((category.label.casefold(), Entry(category, "exact")) for category in categories),
        _first((key(text), entry) for text, entry in entries),
        _first((short_key(text), entry) for text, entry in entries),
        _first((canonical(text), attrs.evolve(entry, kind="alias")) for text, entry in spoken),
        {category.number: category for category in categories},
    )


def _entries(category: Category) -> Iterator[tuple[str, Entry]]:
    """Yield every name of *category*, the official label first."""
    yield category.label, Entry(category, "exact")
    yield category.id, Entry(category, "spelling")
    for name in category.names:
        yield name.name, Entry(category, _KINDS[name.kind], name, local=name.local)
    for short in (*category.abbreviations, *((category.code,) if category.code else ())):
        yield short, Entry(category, "abbreviation", local=category.taxonomy != HOME)


def _first(pairs: Iterable[tuple[K, Entry]]) -> dict[K, Entry]:
    """Return the first entry of each key; no two categories of a list share one, and a test says so."""
    found: dict[K, Entry] = {}
    for text, entry in pairs:
        found.setdefault(text, entry)
    return found


@functools.cache
def older_labels() -> dict[str, Bridge]:
    """Return the bridge of every label and code of the list of 2007 to the list of today, by key."""
    walk = next(one for one in CROSSWALKS if (one.source, one.target) == (OLDER, HOME))
    labels = {key(bridge.source.label): bridge for bridge in walk}
    return {key(bridge.source.code): bridge for bridge in walk} | labels


@functools.cache
def groups() -> dict[tuple[str, ...], tuple[tuple[Category, tuple[Category, ...]], ...]]:
    """Return the categories of other lists that take in types of today, each with those types, by canonical words."""
    found: dict[tuple[str, ...], dict[Category, list[Category]]] = {}
    for walk in CROSSWALKS:
        for bridge in walk if walk.source == HOME else ():
            for group in bridge.targets:
                found.setdefault(canonical(group.label), {}).setdefault(group, []).append(bridge.source)
    return {label: tuple((group, tuple(types)) for group, types in by.items()) for label, by in found.items()}


@functools.cache
def counterparts(category: Category, taxonomy: str) -> tuple[Category, ...]:
    """
    Return the categories of the list *taxonomy* that a crosswalk joins with *category*, in either direction.

    >>> [one.id for one in counterparts(lexicon(HOME).by_number[11], "pas-12-2025")]
    ['berpendapatan_rendah']
    """
    bridges = [bridge for walk in CROSSWALKS if taxonomy in {walk.source, walk.target} for bridge in walk]
    onward = [target for bridge in bridges if bridge.source == category for target in bridge.targets]
    back = [bridge.source for bridge in bridges if category in bridge.targets]
    return tuple(one for one in dict.fromkeys((*onward, *back)) if one.taxonomy == taxonomy)
