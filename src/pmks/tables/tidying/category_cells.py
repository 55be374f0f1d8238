"""A cell that names types: a whole label is tried before any split, and each part is read on its own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final, TypeAlias

from pmks.issues import of_types
from pmks.names.brackets import cut
from pmks.names.lexicon import HOME, lexicon
from pmks.names.lookup import taxonomy as list_named
from pmks.names.numbers import code_only
from pmks.names.others import ambiguous_names
from pmks.names.spelling import HIV_AIDS, clean, key
from pmks.tables.reading_of_texts import Said
from pmks.tables.tidying.category_findings import EMPTY, CategoryRead, one_label

LabelReader: TypeAlias = Callable[[str], CategoryRead]
"""What reads one label."""

_STRONG: Final = ";+|\n"
_WEAK: Final = re.compile(r"\s*[,/]\s*|\s*&\s*")
_MOST_PARTS: Final = 60
_LONGEST: Final = 2_000
_TWO: Final = 2
_FINE: Final = frozenset(kind.code for kind in (of_types.TYPE_ALIAS, of_types.TYPE_OLDER, of_types.TYPE_TWICE))
"""What may be said of a label that names its type for certain."""


def read_category(text: str, *, taxonomy: str | None = None) -> CategoryRead:
    """
    Return *text* read as types; no text raises.

    >>> read_category("PEMULUNG; fakir miskin").numbers
    (13, 24)
    >>> read_category("Gelandngan").candidates, read_category("13").numbers
    ((11,), ())

    Args:
        text: One cell.
        taxonomy: The list that the column follows, if that was declared: bare numbers need it.

    Raises:
        UnknownNameError: If there is no list *taxonomy*.

    """
    return read_cell(text, label_reader(taxonomy))


def label_reader(taxonomy: str | None) -> LabelReader:
    """Return what reads a label by the list *taxonomy*, official labels without being resolved."""
    asked = None if taxonomy is None else list_named(taxonomy).id
    known = lexicon(asked or HOME).by_label

    def read(text: str) -> CategoryRead:
        found = known.get(plain_label(text))
        return one_label(text, asked) if found is None else CategoryRead((found.category.number,))

    return read


def plain_label(text: str) -> str:
    """Return *text* in small letters with single blanks, as official labels are looked up."""
    return " ".join(text.split()).casefold()


def read_cell(text: str, label: LabelReader) -> CategoryRead:
    """Return *text* read as types, each label by *label*."""
    if len(text) > _LONGEST:
        return label(text)
    said = HIV_AIDS.sub("HIVAIDS", clean(text))
    parts = cut(said, _STRONG)
    if len(parts) < _TWO or len(parts) > _MOST_PARTS:
        return _piece(parts[0] if len(parts) == 1 else said, label)
    if len(parts) == _TWO and code_only(parts[0]) is not None and code_only(parts[1]) is None:
        return _piece(" ".join(parts), label)
    read = [_piece(part, label) for part in parts]
    if "\n" in said and not all(_certain(one) for one in read):
        whole = label(" ".join(said.split()))
        if _certain(whole):
            return whole
    return _joined(read)


def _certain(read: CategoryRead) -> bool:
    """Return whether *read* is nothing but types that are certain."""
    return bool(read.numbers) and not read.candidates and all(one.kind.code in _FINE for one in read.said)


def _piece(text: str, label: LabelReader) -> CategoryRead:
    """Return a label, or labels between commas, slashes or "&" of which each is certain on its own."""
    parts = [part for part in _WEAK.split(text) if part.strip()]
    if not _TWO <= len(parts) <= _MOST_PARTS:
        return label(text)
    if all(code_only(part) is not None for part in parts):
        return _joined([label(part) for part in parts])
    whole = label(text)
    if ("," not in text and _certain(whole) and len(whole.numbers) == 1) or ("&" in text and _ambiguous(text)):
        return whole
    read = [label(part) for part in parts]
    if all(_certain(one) for one in read):
        return _joined(read)
    if "," not in text or _certain(whole) or not any(_certain(one) for one in read):
        return whole
    return _joined([_piece(part, label) for part in cut(text, ",")])


def _ambiguous(text: str) -> bool:
    """Return whether *text* as a whole is a name that several types share."""
    return key(text) in ambiguous_names()


def _joined(read: Iterable[CategoryRead]) -> CategoryRead:
    """Return the types of the parts of a cell, each once, and what is to be said of them."""
    parts = tuple(one for one in read if one != EMPTY)
    every = [number for one in parts for number in one.numbers]
    numbers = tuple(dict.fromkeys(every))
    candidates = dict.fromkeys(number for one in parts for number in one.candidates if number not in numbers)
    said = dict.fromkeys(one for part in parts for one in part.said)
    repeated = (Said(of_types.TYPE_TWICE),) if len(every) > len(numbers) else ()
    part = next((one.part for one in parts if one.part), None)
    return CategoryRead(numbers, tuple(candidates), part, (*said, *repeated)) if parts else EMPTY
