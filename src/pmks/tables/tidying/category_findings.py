"""What one label comes to in a register: its type, or why none is set and which types may be meant."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

import attrs

from pmks.issues import of_types
from pmks.issues.kind import IssueKind
from pmks.law.taxonomies import TAXONOMIES
from pmks.model.category import Category, NameKind
from pmks.names import Resolution, resolve
from pmks.names.closeness import cut_short
from pmks.names.forms import NARROWER, inside, spelled, wider
from pmks.names.lexicon import HOME, OLDER, lexicon, older_labels
from pmks.names.numbers import code_beside
from pmks.names.others import psks
from pmks.names.spelling import OLDER_WORDS, canonical, key, short_key, words
from pmks.tables.reading_of_texts import Said

_OLDER_SHORT: Final = frozenset({"wts", "psk", "pekerjasekskomersial"})
"""Words of practice that an older time had for type 10."""

_DISABILITY_TERM: Final = "UU 8/2016, Pasal 148"
_OLDER_DISABILITY: Final = frozenset({"cacat", "kecacatan"})
_OLDEST_LIST: Final = "depsos-27"
_DROPPED: Final = ((frozenset({"daerah", "rawan", "bencana"}), _OLDEST_LIST),)
"""Words of a type that only an older list had, and that list."""

_PROGRAMMES: Final = frozenset({"pkh", "bpnt", "bst", "blt", "pbi", "kis", "kip", "sembako", "rastra", "kks"})
_LISTS: Final = (OLDER, _OLDEST_LIST, "pas-12-2025", *(one.id for one in TAXONOMIES))
_AND: Final = frozenset({"dan", "atau", "serta"})
_GROUPS: Final = re.compile(r"\b(?:pas|atensi)\b", re.IGNORECASE)
_FLOAT: Final = re.compile(r"([0-9]{1,2})[.,]0+")
_CODE: Final = re.compile(r"kode\s*[.:]?\s*([0-9]{1,2})\s*[-/:.,)\u2013]\s*(.+)", re.IGNORECASE | re.DOTALL)
_OWN_WORDS: Final = frozenset(frozenset(way) for _, form in NARROWER for way in spelled(form))
"""Words that are a part of a type by themselves, with no label of the type beside them."""

_TERRORIST: Final = re.compile(r"\bnapiter\b", re.IGNORECASE)


@attrs.frozen
class CategoryRead:
    """
    A text read as types.

    *numbers* are the types that are certain, by their numbers in the list; *candidates* those that may be meant, best
    first; *part* the words that are narrower than the type.
    """

    numbers: tuple[int, ...] = ()
    candidates: tuple[int, ...] = ()
    part: str | None = attrs.field(default=None, repr=False)
    said: tuple[Said, ...] = ()


UNKNOWN: Final = CategoryRead(said=(Said(of_types.TYPE_UNKNOWN),))
EMPTY: Final = CategoryRead(said=(Said(of_types.TYPE_EMPTY),))


def told_of(categories: Iterable[Category]) -> str:
    """Return the numbers and official labels of *categories*, for a message."""
    return "; ".join(f"{category.number} {category.label}" for category in dict.fromkeys(categories))


def one_label(text: str, taxonomy: str | None) -> CategoryRead:
    """Return what one label, or a text that is not split further, comes to."""
    asked = _asked(text)
    found = resolve(asked, taxonomy=taxonomy)
    if found.kind == "empty":
        return EMPTY
    if found.categories and found.kind != "partial":
        numbers = tuple(category.number for category in found.categories)
        return CategoryRead(numbers, said=_named(asked, found))
    return _open(asked, found, taxonomy or HOME)


def _asked(text: str) -> str:
    """Return *text* with a number, a code and a short word in the way in which labels are resolved."""
    float_ = _FLOAT.fullmatch(text.strip())
    if float_ is not None:
        return float_[1]
    coded = _CODE.fullmatch(text.strip())
    return _TERRORIST.sub("narapidana terorisme", f"{coded[1]} - {coded[2]}" if coded is not None else text)


def _named(text: str, found: Resolution) -> tuple[Said, ...]:
    """Return what is to be said of a label that names its type by another name."""
    if found.kind in {"exact", "number", "abbreviation", "several"} or len(found.categories) != 1:
        return ()
    category = found.categories[0]
    if _is_older(text, found, category):
        return (Said(of_types.TYPE_OLDER, (told_of((category,)), _because(text, found, category))),)
    return (Said(of_types.TYPE_ALIAS, (told_of((category,)),)),)


def _is_older(text: str, found: Resolution, category: Category) -> bool:
    """Return whether a label is an older term: it has a word that the official label has not."""
    if key(text) in _OLDER_SHORT or OLDER_WORDS & set(words(text)):
        return True
    return found.kind == "older_term" and not set(canonical(text)) <= set(canonical(category.label))


def _because(text: str, found: Resolution, category: Category) -> str:
    """Return what shows that a term is older: the article, the list that had it, or the text of today."""
    if found.citation is not None:
        return str(found.citation)
    if _OLDER_DISABILITY & set(words(text)):
        return _DISABILITY_TERM
    if found.name is not None and found.name.kind is NameKind.OLDER_TERM and found.name.citation is not None:
        return str(found.name.citation)
    if key(text) in older_labels():
        return OLDER
    return category.taxonomy if category.citation is None else str(category.citation)


def _open(text: str, found: Resolution, taxonomy: str) -> CategoryRead:
    """Return a label that names no type for certain, with what may be meant."""
    offered = tuple(one.category for one in found.candidates if one.category.taxonomy == taxonomy)
    numbers = tuple(dict.fromkeys(category.number for category in offered))
    said = _why(text, found, offered, taxonomy)
    if found.kind == "not_a_type" or said[0].kind in {of_types.TYPE_UNKNOWN, of_types.TYPE_SCHEME}:
        numbers = ()
    certain = tuple(category.number for category in found.categories)
    part = _part(text, found) if said[0].kind is of_types.TYPE_PART else None
    left = tuple(one for one in numbers if one not in certain)
    return CategoryRead(certain, left, part, _older_too(text, offered, said))


def _part(text: str, found: Resolution) -> str:
    """Return the words that narrow the type: those beside its label, or all of them."""
    own = any(need in _OWN_WORDS for _, need in inside(frozenset(canonical(text))))
    return text.strip() if own or found.part is None else found.part


def _older_too(text: str, offered: tuple[Category, ...], said: tuple[Said, ...]) -> tuple[Said, ...]:
    """Return *said*, and that the words of the label are older ones."""
    if not offered or not _OLDER_DISABILITY & set(words(text)):
        return said
    return (*said, Said(of_types.TYPE_OLDER, (told_of(offered[:1]), _DISABILITY_TERM)))


def _why(text: str, found: Resolution, offered: tuple[Category, ...], taxonomy: str) -> tuple[Said, ...]:
    """Return why a label names no type."""
    codes = {remark.code for remark in found.remarks}
    if "nomor-beda-label" in codes or ("nomor-di-luar-daftar" in codes and offered):
        return (_number_against_label(text, offered, taxonomy),)
    if "nomor-tanpa-daftar" in codes:
        return (Said(of_types.TYPE_SCHEME),)
    if "mungkin-salah-tulis" in codes and offered:
        return (Said(of_types.TYPE_NEAR, (told_of(offered),)),)
    elsewhere = _other_list(text, codes, taxonomy)
    told = found.kind in {"not_a_type", "broader"} or "istilah-daftar-lain" in codes or _GROUPS.search(text)
    if elsewhere is not None and (told or not offered):
        return (Said(of_types.TYPE_OTHER_LIST, (elsewhere,)),)
    if found.kind == "not_a_type" or not offered:
        return (Said(of_types.TYPE_UNKNOWN), *_known_elsewhere(text))
    return (Said(_openness(text, found.kind, codes), (told_of(offered),)),)


def _openness(text: str, kind: str, codes: set[str]) -> IssueKind:
    """Return how a label stands to the types that it may mean: wider, a part, or neither."""
    said = frozenset(canonical(text))
    held = inside(said)
    wide = bool(held) and all(need in wider() for _, need in held)
    merged = wide and len(held) > 1 and said - _AND <= frozenset[str]().union(*(need for _, need in held))
    if kind == "broader" or (merged and "beberapa-jenis" not in codes):
        return of_types.TYPE_TOO_BROAD
    return of_types.TYPE_PART if kind == "narrower" and not wide else of_types.TYPE_UNCLEAR


def _number_against_label(text: str, offered: tuple[Category, ...], taxonomy: str) -> Said:
    """Return that the number of a label names another type than its words."""
    code = code_beside(text)[0]
    numbered = lexicon(taxonomy).by_number.get(code.number) if code is not None else None
    worded = told_of(category for category in offered if category != numbered)
    return Said(of_types.TYPE_NUMBER_LABEL, (told_of((numbered,)) if numbered else "-", worded or "-"))


def _other_list(text: str, codes: set[str], taxonomy: str) -> str | None:
    """Return the list that *text* is of, where that is another one."""
    if "beberapa-jenis" in codes:
        return None
    dropped = next((one for need, one in _DROPPED if need <= set(canonical(text))), None)
    if dropped is not None:
        return dropped
    group = _GROUPS.search(text) is not None
    if "kelompok-daftar-lain" in codes and not group and cut_short(text, taxonomy):
        return None
    bare = key(_GROUPS.sub("", text))
    for name in _LISTS:
        known = lexicon(name)
        entry = known.by_key.get(bare) or known.by_short_key.get(short_key(_GROUPS.sub("", text)))
        if name != taxonomy and entry is not None:
            return name
    return None


def _known_elsewhere(text: str) -> tuple[Said, ...]:
    """Return what *text* is where it is a known programme or kind of PSKS."""
    kind = psks(text)
    if kind is not None:
        return (Said(of_types.TYPE_RESOURCE, (kind.label,)),)
    programme = next((word for word in words(text) if word in _PROGRAMMES), None)
    return () if programme is None else (Said(of_types.TYPE_PROGRAMME, (programme.upper(),)),)
