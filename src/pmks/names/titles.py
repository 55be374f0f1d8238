"""Words around a label in the title of a dataset or column: how many, where, when, counted how."""

from __future__ import annotations

import re
from typing import Final

from pmks.names.spelling import key, words

_LEAD: Final = re.compile(
    r"(?:(?:jumlah|data|daftar|rekap|rekapitulasi|banyaknya|total|kategori|jenis|pmks|ppks)(?:[\W_]|$)[\s_:.\u2013-]*)+",
    re.IGNORECASE,
)
_TAIL: Final = re.compile(
    r"(?<=[\s_,(-])(?:(?:di|se)[\s_-]{1,3})?"
    r"(?:kota|kabupaten|kab|provinsi|prov|kecamatan|kec|kelurahan|desa|menurut|berdasarkan|tahun|thn|per)"
    r"(?:[\s_.:-]{1,3}[^\W_].*)",
    re.IGNORECASE,
)
_YEAR: Final = re.compile(r"(?<=[\s_,(-])(?:19|20)[0-9]{2}\)?$")
_SEXES: Final = re.compile(r"[\s(_]*\bL\s?/\s?P\b[\s)_]*$", re.IGNORECASE)
_UNITS: Final = frozenset({"orang", "jiwa", "kk", "pmks", "ppks"})


def body(text: str) -> str:
    """
    Return *text* without the words of a title around it; empty if it has no others.

    >>> body("Jumlah Anak Jalanan di Kota Sukabumi Tahun 2023")
    'Anak Jalanan'
    """
    lead = _LEAD.match(text)
    rest = _SEXES.sub("", text[lead.end() :] if lead else text)
    for end in (_TAIL, _YEAR):
        found = end.search(rest)
        if found is not None and rest[: found.start()].strip():
            rest = rest[: found.start()]
    return rest.rstrip(" ,_(-\u2013:.").lstrip(" ,_\u2013:")


def unit(text: str) -> bool:
    """Return whether *text* in brackets says nothing, or only what is counted: persons, households, by sex."""
    return not words(text) or key(text) in _UNITS or text.replace(" ", "").casefold() == "l/p"
