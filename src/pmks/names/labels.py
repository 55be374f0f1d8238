"""One label as it is written: with a number, a letter, a title around it, or another name in brackets."""

from __future__ import annotations

import re
from typing import Final

import attrs

from pmks.model.category import Category
from pmks.model.source import Text
from pmks.names import remarks
from pmks.names.against import Against
from pmks.names.brackets import Bracketed, unbracket
from pmks.names.closeness import says_only
from pmks.names.lexicon import HOME, OLDER, lexicon
from pmks.names.numbers import Code, code_beside, code_only, letter_before
from pmks.names.others import OTHERS, Other
from pmks.names.plain import plain
from pmks.names.resolution import Candidate, Resolution, ranked, remarked
from pmks.names.spelling import clean, key, words
from pmks.names.titles import body, unit

_DASH: Final = re.compile(r"\s[-\u2013\u2014=/]\s|:\s?")
_LONGEST_CODE: Final = 10
_NAMED_IN: Final = frozenset({"narrower", "candidates"})
_NUMBERED: Final = (HOME, OLDER, "depsos-27", "pas-12-2025")

_BY_NUMBER: Final = Text("nomor ini dalam daftar itu", "the number in that list")
_BY_LABEL: Final = Text("nama yang tertulis di samping nomor", "the label written beside the number")


def label(text: str, against: Against) -> Resolution:
    """Return what one label stands for."""
    code = code_only(text)
    if code is not None:
        return _numbered(text, code, against)
    code, rest = code_beside(text)
    if code is not None:
        return _agreed(text, code, worded(rest, against), against)
    lettered = letter_before(text)
    if lettered is not None:
        return worded(lettered, against).with_remarks(remarks.LETTER_LEFT_OUT)
    return worded(text, against)


def _numbered(text: str, code: Code, against: Against) -> Resolution:
    """Return the type with a bare number: certain only where the list is declared."""
    if against.declared and (code.bare or against.home):
        found = against.known.by_number.get(code.number)
        if found is None:
            return Resolution(text, "unknown", remarks=(remarks.NUMBER_OUTSIDE,))
        return Resolution(text, "number", (found,))
    known = (lexicon(one).by_number.get(code.number) for one in (_NUMBERED if code.bare else (HOME,)))
    offered = tuple(Candidate(found, 0.5, _BY_NUMBER) for found in known if found is not None)
    if not offered:
        return Resolution(text, "unknown", remarks=(remarks.NUMBER_OUTSIDE,))
    return Resolution(text, "candidates", candidates=offered, remarks=(remarks.NUMBER_WITHOUT_LIST,))


def _agreed(text: str, code: Code, found: Resolution, against: Against) -> Resolution:
    """Return *found* if the number beside the label names the same type; otherwise both as candidates."""
    numbered = against.known.by_number.get(code.number)
    if found.kind in {"not_a_type", "empty"} or (found.category is not None and found.category == numbered):
        return found
    if numbered is None:
        return remarked(found, remarks.NUMBER_OUTSIDE)
    beside = Candidate(numbered, 0.5, _BY_NUMBER)
    if found.category is None:
        known = found.offered and found.offered[0] == numbered
        both = found.candidates if known else (*found.candidates, beside)
        noted = () if known else (remarks.NUMBER_BESIDE_LABEL,)
        return attrs.evolve(found, candidates=ranked(both)).with_remarks(*noted)
    both = (Candidate(found.category, 0.6, _BY_LABEL), beside)
    return Resolution(text, "candidates", candidates=both, remarks=(*found.remarks, remarks.NUMBER_BESIDE_LABEL))


def worded(text: str, against: Against) -> Resolution:
    """Return what the words of a label stand for, without its number."""
    parts = unbracket(text)
    if not parts.inner and parts.whole:
        whole = plain(text, against)
        if whole.category is not None:
            return whole
        return _titled(text, whole, against)
    if not key(parts.outer) and len(parts.inner) == 1 and parts.whole:
        return worded(parts.inner[0], against)
    outer = body(parts.outer) or parts.outer
    inner = tuple(part for part in parts.inner if not unit(part))
    found = beside(Bracketed(outer, inner, parts.whole), against)
    return found if parts.whole else remarked(found, remarks.BRACKET_OPEN)


def _titled(text: str, whole: Resolution, against: Against) -> Resolution:
    """Return what a label stands for without title words, or with another name after a dash."""
    rest = body(text)
    if not rest:
        total = next(one for one in OTHERS if "PMKS" in one.labels)
        return Resolution(text, "not_a_type", remarks=(remarks.no_type(Other((), (), total.why)),))
    bare = whole if rest == text else plain(rest, against)
    if bare.category is not None:
        return bare
    sides = _DASH.split(rest, maxsplit=1)
    if len(sides) == 2 and all(key(side) for side in sides):
        both = beside(Bracketed(sides[0].strip(), (sides[1].strip(),), whole=True), against)
        return both if both.category is not None else (bare if bare.kind != "unknown" else both)
    return bare


def beside(parts: Bracketed, against: Against) -> Resolution:
    """Return what a label with another name in brackets stands for; both must name the same type."""
    outer = plain(parts.outer, against)
    inner = tuple(plain(part, against) for part in parts.inner)
    if outer.category is not None:
        for found in inner:
            outer = _confirmed(outer, found, against)
        return outer
    category = inner[0].category if len(inner) == 1 else None
    if category is not None and _names(outer, category, against):
        return inner[0]
    if category is not None and outer.kind == "unknown" and _made_of(outer.text, inner[0].text):
        return inner[0].with_remarks(remarks.BRACKET_UNKNOWN)
    return _neither(outer, inner)


def _confirmed(label_: Resolution, found: Resolution, against: Against) -> Resolution:
    """Return *label_*, which names a type, after reading what stands in brackets beside it."""
    number = code_only(found.text)
    if number is not None:
        return _agreed(label_.text, number, label_, against)
    if label_.category is None or _names(found, label_.category, against):
        return label_
    if _contradicts(found, label_):
        return _neither(label_, (found,))
    if found.kind == "unknown" and _made_of(found.text, label_.text):
        return label_.with_remarks(remarks.BRACKET_UNKNOWN)
    if found.kind == "unknown" and found.text.isupper() and len(found.text) <= _LONGEST_CODE:
        return remarked(label_, remarks.BRACKET_UNKNOWN)
    offered = remarked(label_).candidates
    return Resolution(label_.text, "narrower", candidates=offered, remarks=(remarks.NARROWER,), part=found.text)


def _contradicts(found: Resolution, label_: Resolution) -> bool:
    """Return whether *found* names, or may name, another type than *label_*."""
    elsewhere = bool(found.offered) and label_.category not in found.offered
    split = any(remark.code == "istilah-daftar-lain" for remark in found.remarks) and len(found.candidates) > 1
    local = found.remarks == (remarks.LOCAL_ABBREVIATION,)
    code = " " not in found.text and found.kind != "broader"
    return found.category is not None or split or local or (elsewhere and (code or found.kind in _NAMED_IN))


def _names(found: Resolution, category: Category, against: Against) -> bool:
    """Return whether *found*, beside a label of *category*, says the same: the type, its abbreviation, or its words."""
    if found.category is not None:
        return found.category == category
    abbreviation = any(remark == remarks.LOCAL_ABBREVIATION for remark in found.remarks)
    number = code_only(found.text)
    if number is not None:
        return number.number == category.number
    return (abbreviation and category in found.offered) or says_only(found.text, category, against.known)


def _made_of(code: str, text: str) -> bool:
    """
    Return whether *code* is one short word of letters that *text* has in the same order.

    Where the case does not tell an abbreviation from a word, each letter must begin a word of *text*.
    """
    if not code.isalpha() or len(code) > _LONGEST_CODE:
        return False
    capital = code.isupper() and not text.isupper()
    rest = iter(key(text) if capital else "".join(word[0] for word in words(text)))
    return all(letter in rest for letter in code.casefold())


def _neither(outer: Resolution, inner: tuple[Resolution, ...]) -> Resolution:
    """Return the candidates of parts that do not settle one type together."""
    every = (outer, *inner)
    offered = ranked(tuple(one for found in every for one in remarked(found).candidates))
    noted = tuple(dict.fromkeys(remark for found in every for remark in found.remarks))
    text = " ".join(found.text for found in every)
    if all(found.category is None for found in every):
        kind = next((found.kind for found in every if found.kind != "unknown"), "unknown")
        part = next((found.part for found in reversed(every) if found.part), None)
        return Resolution(clean(text), kind, candidates=offered, remarks=noted, part=part)
    return Resolution(text, "candidates", candidates=offered, remarks=(*noted, remarks.BRACKET_OTHER))
