"""The types whose small numbers may point to a person, and the texts that protect such data."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import attrs

from pmks.model.source import Citation, Evidence, Text


@attrs.frozen
class Care:
    """
    Why the numbers of a type need care.

    *grade* is ``tinggi`` (identity secret by statute, or specific data), ``anak`` (data of children) or ``kesehatan``
    (health data); *citations* are the texts, none where it is a choice of this project.
    """

    grade: str
    citations: tuple[Citation, ...] = attrs.field(default=(), repr=False)
    evidence: Evidence = attrs.field(default=Evidence.SECONDARY, repr=False)


def _of(grade: str, *texts: tuple[str, str]) -> Care:
    """Return the care that *texts* ask for, each an instrument and a place in it."""
    return Care(grade, tuple(Citation(*text) for text in texts))


_SPECIFIC: Final = "UU 27/2022"
_CHILDREN: Final = (_SPECIFIC, "Pasal 4 ayat (2) huruf e")
_HEALTH: Final = (_SPECIFIC, "Pasal 4 ayat (2) huruf a")
_CRIMINAL: Final = (_SPECIFIC, "Pasal 4 ayat (2) huruf d")
_DISABILITY: Final = (_SPECIFIC, "Pasal 26")
_CHILD_VICTIM: Final = ("UU 35/2014", "Pasal 64 huruf i")
_CHILD_JUSTICE: Final = tuple(("UU 11/2012", f"Pasal {number}") for number in (19, 61, 97))
_STIGMA: Final = Care("tinggi", (), Evidence.INFERRED)

SENSITIVE: Final[Mapping[int, Care]] = MappingProxyType(
    {
        1: _of("anak", _CHILDREN),
        2: _of("anak", _CHILDREN),
        3: _of("tinggi", *_CHILD_JUSTICE, _CRIMINAL, _CHILDREN),
        4: _of("anak", _CHILDREN),
        5: _of("anak", _HEALTH, _CHILDREN, _DISABILITY),
        6: _of("tinggi", _CHILD_VICTIM, _CHILDREN),
        7: _of("tinggi", _CHILD_VICTIM, _CHILDREN),
        9: _of("kesehatan", _HEALTH, _DISABILITY),
        10: _STIGMA,
        14: _STIGMA,
        15: _of("tinggi", _CRIMINAL),
        16: _of("tinggi", _HEALTH),
        17: _of("tinggi", _HEALTH),
        18: _of("tinggi", ("UU 21/2007", "Pasal 44")),
        19: _of("tinggi", ("UU 23/2004", "Pasal 10 huruf c"), ("UU 12/2022", "Pasal 69 huruf d")),
    }
)
"""The types that need care, by number. That small cells of theirs are hidden is a choice of this project."""

INTERNAL: Final = Text(
    "Tabel kecamatan dan desa/kelurahan untuk jenis yang peka bersifat internal: jangan dipublikasikan.",
    "Tables of kecamatan and villages for sensitive types are internal: do not publish them.",
)
"""What is said below a table of small places."""
