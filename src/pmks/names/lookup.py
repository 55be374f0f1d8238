"""Exact names: a category, a list, a part of a list, or a crosswalk; anything else is an error with what is near."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, TypeVar

from pmks.errors import CallError, UnknownCategoryError, UnknownNameError
from pmks.law.crosswalks import CROSSWALKS
from pmks.law.scopes import SCOPES
from pmks.law.taxonomies import TAXONOMIES
from pmks.law.terms import AMBIGUOUS
from pmks.model.category import Category
from pmks.model.taxonomy import Crosswalk, Scope, Taxonomy
from pmks.names.closeness import closest
from pmks.names.lexicon import HOME, Lexicon, lexicon
from pmks.names.numbers import code_only
from pmks.names.spelling import canonical, clean, key, short_key

_BRACKETED: Final = re.compile(r"([^()]+)\(([^()]+)\)")
_FOREIGN: Final = re.compile(r"[,;+|&<>=\n]")

_COMMON: Final = frozenset(
    {"anak", "bekas", "eks", "keluarga", "korban", "orang", "perempuan", "sosial", "tuna", "warga"}
)
"""Words that say who or what kind; sharing one of them tells nothing, and may hurt."""

T = TypeVar("T", Taxonomy, Scope)


def category(name: str | int | Category, *, taxonomy: str = HOME) -> Category:
    """
    Return the category of *taxonomy* that *name* is the exact name of.

    A name is a value, an id, a number, a code, the official label or another name of the list; case, blanks and
    separators do not matter. A text that may be anything is read by `resolve`.

    >>> category("lansia terlantar")
    Category(number=8, id='lanjut_usia_terlantar')
    >>> category("PPKS-08") is category(8)
    True

    Raises:
        UnknownCategoryError: If no category of the list is called so.
        UnknownNameError: If there is no such list.

    """
    known = lexicon(_list(taxonomy).id)
    if isinstance(name, bool) or not isinstance(name, (str, int, Category)):
        raise CallError("name", f"{name!r} is not the name, number or value of a category")
    found = _found(name, known)
    if found is None:
        asked = name.id if isinstance(name, Category) else str(name)
        raise UnknownCategoryError(asked, _close(asked, known))
    return found


def taxonomy(name: str) -> Taxonomy:
    """
    Return the list of types with the id *name*.

    >>> taxonomy("permensos-8-2012").count
    26
    """
    return _list(name)


def scope(name: str) -> Scope:
    """Return the part of a list with the id *name*."""
    return _exact(name, SCOPES, "scope")


def crosswalk(source: str, target: str) -> Crosswalk:
    """
    Return the crosswalk from the list *source* to the list *target*.

    >>> len(crosswalk("depsos-22-2007", "permensos-8-2012"))
    22
    """
    pair = (_list(source).id, _list(target).id)
    for walk in CROSSWALKS:
        if (walk.source, walk.target) == pair:
            return walk
    known = tuple(f"{walk.source} -> {walk.target}" for walk in CROSSWALKS)
    near = tuple(name for name in known if name.split(" -> ")[0] == pair[0] or name.split(" -> ")[1] == pair[1])
    raise UnknownNameError(" -> ".join(pair), near[:3], "crosswalk")


def _list(name: str) -> Taxonomy:
    """Return the list *name*; this name is free where a parameter is called taxonomy."""
    return _exact(name, TAXONOMIES, "taxonomy")


def _exact(name: str, known: Iterable[T], what: str) -> T:
    """Return the one of *known* with the id *name*, whatever its case."""
    by_id = {one.id: one for one in known}
    found = by_id.get(str(name).strip().casefold())
    if found is None:
        raise UnknownNameError(str(name), closest(str(name), by_id), what)
    return found


def _found(name: str | int | Category, known: Lexicon) -> Category | None:
    """Return the category that *name* names exactly."""
    if isinstance(name, Category):
        return name if name in known.categories else None
    return known.by_number.get(name) if isinstance(name, int) else _written(clean(name), known)


def _written(text: str, known: Lexicon) -> Category | None:
    """Return the category that a clean text is the exact name of."""
    if text.casefold() in known.by_label:
        return known.by_label[text.casefold()].category
    if _FOREIGN.search(text):
        return None
    code = code_only(text)
    if code is not None and (code.bare or known.taxonomy.id == HOME):
        return known.by_number.get(code.number)
    parts = _BRACKETED.fullmatch(text)
    if parts is None:
        return _named(text, known)
    outer, inner = (_named(part, known) for part in parts.groups())
    return outer if outer == inner else None


def _named(text: str, known: Lexicon) -> Category | None:
    """Return the category that a text without brackets names."""
    entry = known.by_key.get(key(text)) or known.by_short_key.get(short_key(text))
    return entry.category if entry else None


def _close(asked: str, known: Lexicon) -> tuple[str, ...]:
    """Return up to three ids of categories that *asked* looks like, shares a telling word with, or may stand for."""
    if known.taxonomy.id == HOME:
        for one in AMBIGUOUS:
            if key(one.name) == key(asked):
                return tuple(known.by_number[number].id for number in one.candidates)
    said = frozenset(canonical(asked[:200])) - _COMMON
    near = sorted(known.categories, key=lambda one: -len(said & frozenset(canonical(one.label))))
    shared = tuple(one.id for one in near if said and len(said & frozenset(canonical(one.label))) * 2 >= len(said))
    by_look = {entry: one.id for one in known.categories for entry in (one.id, one.label)}
    looks = tuple(by_look[name] for name in closest(asked, by_look))
    return tuple(dict.fromkeys((*looks, *shared)))[:3]
