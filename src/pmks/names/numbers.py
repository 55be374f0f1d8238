"""Numbers and codes that stand alone or beside a label: 8, 08., PMKS-08, "13. PEMULUNG"."""

from __future__ import annotations

import re
from typing import Final

import attrs

_CODE: Final = r"(?P<scheme>pmks|ppks)?[\s._-]*(?:no(?:mor)?[.\s]*)?(?P<number>[0-9]{1,9})"
_ALONE: Final = re.compile(rf"[(\s]*{_CODE}[\s.):]*", re.IGNORECASE)
_BEFORE: Final = re.compile(
    rf"[(\s]*{_CODE}(?P<rest>(?:[\s.)\]:,/_\u2013\u2014-]|(?=[a-z])).*[^\W\d_].*)", re.IGNORECASE
)
_AFTER: Final = re.compile(
    r"(?P<rest>.*[^\W\d_][\s/(\u2013\u2014-]+)(?P<scheme>pmks|ppks)[\s._-]*(?P<number>[0-9]{1,3})\)?", re.IGNORECASE
)
_LETTER: Final = re.compile(r"[a-z][.)]\s*(?P<rest>[^\W\d_]{3}.*)", re.IGNORECASE)
_EDGES: Final = " \t.,:;)(]/_\u2013\u2014-"


@attrs.frozen
class Code:
    """A number; *bare* if no scheme such as PMKS stands before it."""

    number: int
    bare: bool


def code_only(text: str) -> Code | None:
    """
    Return the number that *text* is nothing but.

    >>> code_only("PPKS-08"), code_only("8 orang")
    (Code(number=8, bare=False), None)
    """
    found = _ALONE.fullmatch(text)
    return None if found is None else _code(found)


def code_beside(text: str) -> tuple[Code | None, str]:
    """
    Return the number that stands before or after a label, and the label.

    >>> code_beside("13. PEMULUNG")
    (Code(number=13, bare=True), 'PEMULUNG')
    """
    found = _BEFORE.fullmatch(text) or _AFTER.fullmatch(text)
    return (None, text) if found is None else (_code(found), found["rest"].strip(_EDGES) + ")" * _closes(found["rest"]))


def letter_before(text: str) -> str | None:
    """Return the label after a letter of an enumeration, such as "a. Anak Terlantar"."""
    found = _LETTER.fullmatch(text)
    return None if found is None else found["rest"]


def _code(found: re.Match[str]) -> Code:
    """Return the code of a match."""
    return Code(int(found["number"]), bare=found["scheme"] is None)


def _closes(rest: str) -> bool:
    """Return whether stripping the edges of *rest* took the end of a bracket that it opened."""
    inner = rest.strip(_EDGES)
    return inner.count("(") > inner.count(")") and rest.rstrip(" .,:;-\u2013\u2014_/").endswith(")")
