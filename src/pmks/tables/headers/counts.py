"""Headers that name a type, a count, or a part of a count: ``8. Lanjut Usia Terlantar``, ``Pemulung_DP``, ``JML``."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from typing import Final

import attrs

from pmks.names import resolve
from pmks.names.lexicon import HOME, lexicon
from pmks.names.spelling import key
from pmks.tables.headers.folding import JOIN, LONGEST, fold

_ALL: Final = ""
_PAIRED: Final = "lp"
_SIGNS: Final = {
    **dict.fromkeys(("l", "lk", "lakilaki", "pria"), "L"),
    **dict.fromkeys(("p", "pr", "perempuan", "wanita"), "P"),
    **dict.fromkeys(("dp", "dalampanti"), "dalam_panti"),
    **dict.fromkeys(("luarpanti",), "luar_panti"),
    **dict.fromkeys(("jml", "jumlah", "total", "l+p", "lakilaki+perempuan"), _ALL),
    _PAIRED: _PAIRED,
}
"""What stands behind a type or below it, folded; LP means Luar Panti only beside a DP."""

_WHOLES: Final = {
    **dict.fromkeys(("jumlah", "jml", "total"), ""),
    **dict.fromkeys(("orang", "jiwa"), "orang"),
    "kasus": "kasus",
    "dalampanti": "dalam_panti",
    "luarpanti": "luar_panti",
}
_SETTINGS: Final = frozenset({"dalam_panti", "luar_panti"})
_SUFFIX: Final = re.compile(
    r"(.*?\S)[\s_(\-]+(l\+p|l/p|l|p|lk|pr|laki[\s_-]*laki|perempuan|pria|wanita|jml|jumlah|total|dp|lp"
    r"|dalam[\s_]panti|luar[\s_]panti)\)?\.?",
    re.IGNORECASE | re.DOTALL,
)
_PREFIX: Final = re.compile(r"(?:jumlah|jml|total)[\s_.]+(.+)", re.IGNORECASE | re.DOTALL)
_NUMBERED: Final = re.compile(r"\(?(\d{1,2})\)?[\s.)\-]+(\D.*)", re.DOTALL)


@attrs.frozen
class Counted:
    """
    What a header of a type or a count says.

    *types* are the types that it names (two where number and label disagree), *what* is counted where it names none,
    *parts* narrow it, and *counted* says that it cannot be a flag.
    """

    types: tuple[int, ...] = ()
    what: str = ""
    parts: tuple[str, ...] = ()
    counted: bool = False

    def field(self, head: str) -> str:
        """Return the name of the field, beginning with *head*."""
        what = str(self.types[0]) if self.types else self.what
        return "/".join((f"{head}:{what}" if what else head, *self.parts))


@functools.lru_cache(maxsize=4096)
def types_named(text: str) -> tuple[int, ...]:
    """
    Return the number of the type that *text* is a name of; both numbers where a number before it is another's.

    >>> types_named("8. Lanjut Usia Terlantar"), types_named("3. Anak Terlantar"), types_named("Alamat")
    ((8,), (3, 2), ())
    """
    numbered = _NUMBERED.fullmatch(text.strip())
    label = numbered[2] if numbered else text
    entry = lexicon(HOME).by_key.get(key(label))
    if entry is None or entry.local:
        return ()
    found = resolve(label).category
    if found is None:
        return ()
    first = int(numbered[1]) if numbered else found.number
    return (found.number,) if first == found.number else (first, found.number)


def is_sign(text: str) -> bool:
    """Return whether *text* is what stands below a type or behind it: L, P, L+P, DP, LP, JML."""
    return fold(text) in _SIGNS


def sign_of(text: str) -> str | None:
    """Return what *text* stands for as a sign: L, P, a setting, or nothing for the whole; None if it is no sign."""
    return _SIGNS.get(fold(text))


def paired(headers: Iterable[str]) -> frozenset[str]:
    """Return the folded stems behind which a DP stands: there LP is its other half."""
    split = (_SUFFIX.fullmatch(header.replace(JOIN, " ").strip()) for header in headers)
    return frozenset(fold(one[1]) for one in split if one and _SIGNS.get(fold(one[2])) == "dalam_panti")


def counted(header: str, pairs: frozenset[str] = frozenset()) -> Counted | None:
    """
    Return what *header* says if it names a type or a count; *pairs* as `paired` gives them.

    >>> counted("Pemulung_P").field("jumlah"), counted("JUMLAH > L+P").field("jumlah"), counted("Nama")
    ('jumlah:13/P', 'jumlah', None)
    """
    if len(header) > LONGEST:
        return None
    stems: list[str] = []
    signs: list[str] = []
    for piece in header.split(JOIN):
        stem, more = ("", [piece]) if stems and fold(piece) in _SIGNS else _stripped(piece)
        stems += [stem] if stem else []
        signs += more
    named = [types_named(stem) for stem in stems]
    types = next((one for one in named if one), ())
    wholes = [_WHOLES.get(fold(stem)) for stem, one in zip(stems, named, strict=True) if not one]
    parts = [_part(sign, header, pairs) for sign in signs]
    if None in wholes or None in parts or len(wholes) + bool(types) < len(stems):
        return None
    told = tuple(dict.fromkeys(one for one in (*wholes, *parts) if one))
    if types:
        return Counted(types, "", told, counted=not {*wholes, *parts} <= _SETTINGS)
    what = next((one for one in wholes if one), "")
    if not wholes or (what and not signs) or len({one for one in wholes if one}) > 1:
        return None
    return Counted((), what, tuple(one for one in told if one != what), counted=True)


def _stripped(piece: str) -> tuple[str, list[str]]:
    """Return *piece* without the signs of a count behind and before it, and these signs."""
    rest, signs = piece.strip(), list[str]()
    while not types_named(rest) and (found := _SUFFIX.fullmatch(rest)):
        rest = found[1]
        signs.append(found[2])
    before = None if types_named(rest) else _PREFIX.fullmatch(rest)
    return (before[1], [*signs, "jumlah"]) if before else (rest, signs)


def _part(sign: str, header: str, pairs: frozenset[str]) -> str | None:
    """Return the part that *sign* stands for, empty for the whole; None where it may mean several things."""
    said = _SIGNS.get(fold(sign))
    if said != _PAIRED:
        return said
    if "/" in sign:
        return _ALL
    stem = _SUFFIX.fullmatch(header.replace(JOIN, " ").strip())
    return "luar_panti" if stem and fold(stem[1]) in pairs else None
