"""A cell as people fill it: one label, several labels, or nothing."""

from __future__ import annotations

import re
from typing import Final

import attrs

from pmks.errors import CallError
from pmks.names import remarks
from pmks.names.against import Against
from pmks.names.brackets import cut, unbracket
from pmks.names.labels import label
from pmks.names.lexicon import HOME, lexicon
from pmks.names.lookup import taxonomy as list_named
from pmks.names.numbers import code_only
from pmks.names.others import EMPTY, ambiguous_names
from pmks.names.plain import plain
from pmks.names.resolution import Resolution, ranked, remarked
from pmks.names.spelling import HIV_AIDS, clean, key
from pmks.names.titles import body

_LONGEST: Final = 2_000
_MOST_PARTS: Final = 60
_STRONG: Final = ";+|\n,"
_AND: Final = re.compile(r"\s(?:dan|serta|&)\s|\s?[/&]\s?", re.IGNORECASE)
_LEADING_AND: Final = re.compile(r"\A(?:dan|serta|&)\s+", re.IGNORECASE)
_SUBSTANCES: Final = re.compile(r"narkotika, ?psikotropika,? ?(?:dan|&) ?zat adiktif(?: lain(?:nya)?)?", re.IGNORECASE)


def resolve(text: str, *, taxonomy: str | None = None) -> Resolution:
    """
    Return what *text* stands for; a guess is offered, never taken. No text raises.

    >>> resolve("LANSIA  Telantar").category
    Category(number=8, id='lanjut_usia_terlantar')
    >>> [one.category.number for one in resolve("Korban Bencana").candidates]
    [21, 22]
    >>> print(resolve("Penyandang Cacat").citation)
    UU 8/2016, Pasal 148

    Args:
        text: One cell, column head or title as people write it.
        taxonomy: The list that the text follows, if that is known; numbers and local abbreviations need it.

    Raises:
        UnknownNameError: If there is no list *taxonomy*.
        CallError: If *text* is no text; no text raises.

    """
    if not isinstance(text, str):
        raise CallError("text", f"seen {type(text).__name__}, wanted a text")
    against = Against(lexicon(HOME if taxonomy is None else list_named(taxonomy).id), taxonomy is not None)
    if len(text) > _LONGEST:
        return Resolution(text, "unknown", remarks=(remarks.TOO_LONG,))
    seen = clean(text)
    if key(seen) in EMPTY:
        return Resolution(text, "empty")
    return attrs.evolve(_cell(HIV_AIDS.sub("HIVAIDS", _SUBSTANCES.sub("NAPZA", seen)), against), text=text)


def _cell(text: str, against: Against) -> Resolution:
    """Return what a cell stands for: one label, or labels between separators."""
    if text.casefold() in against.known.by_label:
        return plain(text, against)
    parts = tuple(_LEADING_AND.sub("", part, count=1) for part in cut(text, _STRONG))
    if len(parts) == 2 and code_only(parts[0]) is not None and code_only(parts[1]) is None:
        return _joined(" ".join(parts), against)
    if len(parts) < 2 or len(parts) > _MOST_PARTS:
        return _joined(parts[0] if len(parts) == 1 else text, against)
    whole = _joined(text, against) if "," in text else None
    return _several(text, tuple(_joined(part, against) for part in parts), whole)


def _several(text: str, found: tuple[Resolution, ...], whole: Resolution | None) -> Resolution:
    """Return the types that the parts name; a part that names none makes the cell partly understood."""
    certain = tuple(dict.fromkeys(category for one in found for category in one.categories))
    noted = tuple(dict.fromkeys(remark for one in found for remark in one.remarks))
    open_ = tuple(one for one in found if not one.categories or one.kind == "partial")
    offered = ranked(tuple(candidate for one in open_ for candidate in one.candidates))
    if not certain:
        kinds = {one.kind for one in found}
        kind = "not_a_type" if kinds == {"not_a_type"} or (whole and whole.kind == "not_a_type") else "candidates"
        return Resolution(
            text, kind if offered or kind == "not_a_type" else "unknown", candidates=offered, remarks=noted
        )
    if open_:
        return Resolution(text, "partial", certain, offered, remarks=(*noted, remarks.PARTLY))
    return Resolution(text, found[0].kind if len(certain) == 1 else "several", certain, remarks=noted)


def _joined(text: str, against: Against) -> Resolution:
    """Return what one label stands for, or labels joined by "dan" or a slash: each must be a whole label."""
    single = label(text, against)
    if single.categories or single.kind in {"empty", "not_a_type"} or key(body(text)) in ambiguous_names():
        return single
    parts = tuple(part for part in _AND.split(body(text)) if part.strip())
    if not 2 <= len(parts) <= _MOST_PARTS or not all(unbracket(part).whole for part in parts):
        return single
    found = tuple(label(part.strip(), against) for part in parts)
    if all(one.category is not None for one in found):
        return _several(text, found, None)
    certain = tuple(one for one in found if one.category is not None)
    if not certain:
        return single
    offered = tuple(candidate for one in (single, *found) for candidate in remarked(one).candidates)
    return Resolution(text, "candidates", candidates=ranked(offered), remarks=(*single.remarks, remarks.PARTLY))
