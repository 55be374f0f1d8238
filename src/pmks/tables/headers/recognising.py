"""Whether a text looks like a header: what a reader needs to find the header of a file."""

from __future__ import annotations

import functools
from collections.abc import Iterable
from typing import Final, Literal, TypeAlias

from pmks.tables.headers.aliases import DOUBTFUL, aliases, known_folds
from pmks.tables.headers.counts import counted, is_sign
from pmks.tables.headers.folding import JOIN, LONGEST, fold
from pmks.tables.headers.mapping import PERSONS

Look: TypeAlias = Literal["field", "type", "sign"]
"""What a text looks like: the header of a field, of a type or count, or what stands below a group, such as L and P."""

_LISTS: Final = frozenset({"kategori", "ragam_disabilitas"})
_DOUBTFUL_LIST: Final = fold("JENIS")


@functools.lru_cache(maxsize=16_384)
def looks_like(text: str) -> Look | None:
    """
    Return what *text* looks like as a header; None if it is none that is known.

    >>> looks_like("NO. KK"), looks_like("8. Lanjut Usia Terlantar"), looks_like("L+P"), looks_like("KP. SAWAH")
    ('field', 'type', 'sign', None)
    """
    if not text or len(text) > LONGEST:
        return None
    folded = fold(text)
    if is_sign(text):
        return "sign"
    count = counted(text)
    if folded in aliases().anywhere or (folded in known_folds() and count is None):
        return "field"
    return None if count is None else "type"


def holds_lists(header: str) -> bool:
    """
    Return whether a line end in a cell below *header* may part two values, such as two types.

    >>> holds_lists("JENIS PPKS"), holds_lists("ALAMAT")
    (True, False)
    """
    folded = fold(header.rpartition(JOIN)[2])
    known = aliases().anywhere.get(folded)
    return known is not None and (known.field in _LISTS or (known.field == DOUBTFUL and folded == _DOUBTFUL_LIST))


def of_people(headers: Iterable[str]) -> bool:
    """
    Return whether one of *headers* tells the number or the name of a person.

    >>> of_people(["NO", "Nama Lengkap"]), of_people(["KECAMATAN", "Pengemis"])
    (True, False)
    """
    known = (aliases().anywhere.get(fold(header.rpartition(JOIN)[2])) for header in headers)
    return any(one is not None and one.field in PERSONS for one in known)
