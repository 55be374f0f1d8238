"""One spelling for the many ways of writing the name of a region, its kind told apart from it."""

from __future__ import annotations

import re
import unicodedata
from typing import Final, Literal, NamedTuple, TypeAlias

Kind: TypeAlias = Literal["kabupaten", "kota"]

_UNSEEN: Final = re.compile(r"['\x22\x60\xb4\u02b9\u02bc\u2018-\u201f\u2032\u00ad\u200b-\u200f\u2060\ufeff]")
_WORD: Final = re.compile(r"[^\W_]+")
_KINDS: Final[dict[str, Kind]] = {
    "kab": "kabupaten",
    "kabupaten": "kabupaten",
    "kota": "kota",
    "kotamadya": "kota",
    "kodya": "kota",
}
_ADMINISTRATIVE: Final = frozenset({"adm", "administrasi", "administratif"})
_PROVINCE: Final = frozenset({"prov", "provinsi", "propinsi"})
_DISTRICT: Final = frozenset({"kec", "kecamatan"})
_LONG: Final = {"kep": "kepulauan"}


class Spelled(NamedTuple):
    """One way to read a name: the kind that it tells, if any, and the letters of the rest."""

    kind: Kind | None
    key: str


def words(text: str) -> tuple[str, ...]:
    """
    Return the words of *text* in small letters, short words written out.

    >>> words("KAB.KEP. SERIBU")
    ('kab', 'kepulauan', 'seribu')
    """
    small = _UNSEEN.sub("", unicodedata.normalize("NFKC", text)).casefold()
    return tuple(_LONG.get(word, word) for word in _WORD.findall(small))


def key(text: str) -> str:
    """
    Return what two spellings of one name have in common: hyphens, blanks and apostrophes do not matter.

    >>> key("Toli-Toli") == key("TOLITOLI")
    True
    """
    return "".join(words(text))


def readings(text: str) -> tuple[Spelled, ...]:
    """
    Return the ways to read *text* as the name of a kabupaten or kota, the one with a kind first.

    The kind is a whole word at the start, or after a comma at the end. A name may itself begin with such a word, so
    the whole text is another reading.

    >>> readings("LEBAK, KAB")
    (Spelled(kind='kabupaten', key='lebak'), Spelled(kind=None, key='lebakkab'))
    >>> readings("Kabun")
    (Spelled(kind=None, key='kabun'),)
    """
    said = words(text)
    front, comma, end = text.rpartition(",")
    tail = words(end)
    if comma and len(tail) == 1 and tail[0] in _KINDS:
        return Spelled(_KINDS[tail[0]], key(front)), Spelled(None, "".join(said))
    whole = Spelled(None, "".join(said))
    if len(said) > 1 and said[0] in _KINDS:
        rest = said[2:] if said[1] in _ADMINISTRATIVE else said[1:]
        return Spelled(_KINDS[said[0]], "".join(rest)), whole
    return (whole,)


def province_key(text: str) -> str:
    """
    Return the letters of the name of a province.

    >>> province_key("PROV. D.I. YOGYAKARTA")
    'diyogyakarta'
    """
    return _without(text, _PROVINCE)


def district_key(text: str) -> str:
    """
    Return the letters of the name of a kecamatan.

    >>> district_key("Kec. Pulo Ampel"), district_key("Kecapi")
    ('puloampel', 'kecapi')
    """
    return _without(text, _DISTRICT)


def _without(text: str, first: frozenset[str]) -> str:
    """Return the letters of *text* without its first word, if that is one of *first*."""
    said = words(text)
    return "".join(said[1:] if len(said) > 1 and said[0] in first else said)
