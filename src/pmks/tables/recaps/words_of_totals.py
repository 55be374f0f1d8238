"""The words that stand before totals, in headers and in rows."""

from __future__ import annotations

import re
from typing import Final

from pmks.issues import of_types
from pmks.tables.headers.counts import types_named
from pmks.tables.headers.folding import JOIN, fold
from pmks.tables.tidying.category_cells import read_category

_TOTAL_WORD: Final = r"(?:grand|sub)?(?:jumlah|jml|jlh|total)"
_BARE: Final = re.compile(
    rf"{_TOTAL_WORD}(?:seluruhnya|seluruh|keseluruhan|semua|kasus|pmks|ppks|jenis|lakilaki|perempuan|pria|wanita"
    r"|dalampanti|luarpanti|jumlah|jml|total|l\+p|lk|pr|dp|lp|l|p|\+)*"
)
_WHOLE: Final = re.compile(
    rf"{_TOTAL_WORD}(?:seluruh)?(?:pmks|ppks|penyandangmasalahkesejahteraansosial|pemerlupelayanankesejahteraansosial)"
    r"(?P<what>orang|jiwa|kasus)?"
)
_WIDE: Final = frozenset(one.code for one in (of_types.TYPE_UNCLEAR, of_types.TYPE_PART, of_types.TYPE_NEAR))
"""What is said of a label that names no single type, but is not wider than several."""

_ABOUT_TOTAL: Final = re.compile(r"(?i)^\W*(?:(?:grand|sub)[\s\-]*)?(?:jumlah|jml|jlh|total)(?:[\W_]|$)")
_PREFIX: Final = re.compile(
    r"\W*(?:(?:grand|sub)[\s\-]*)?(?:jumlah|jml|jlh|total)[\s_.:]+(.+)", re.IGNORECASE | re.DOTALL
)


def is_bare_total(header: str) -> bool:
    """
    Return whether *header* says total and nothing about what is added.

    >>> is_bare_total("JUMLAH > L+P"), is_bare_total("Total Binaan"), is_bare_total("jumlah_kasus_l")
    (True, False, True)
    """
    return _BARE.fullmatch(fold(header)) is not None


def whole_of(header: str) -> str | None:
    """
    Return what a header such as "Jumlah PPKS (orang)" counts: people, cases or (empty text) it does not say.

    >>> whole_of("Jumlah PPKS"), whole_of("TOTAL PMKS JIWA"), whole_of("Jumlah Anak")
    ('', 'orang', None)
    """
    found = _WHOLE.fullmatch(fold(header))
    if found is None:
        return None
    return {"jiwa": "orang", None: ""}.get(found["what"], found["what"])


def adds_a_group(header: str) -> bool:
    """
    Return whether *header* adds a group of columns.

    >>> adds_a_group("Sub Jumlah Anak"), adds_a_group("ANAK > JUMLAH"), adds_a_group("Jumlah Anak Jalanan")
    (True, True, False)
    """
    pieces = header.split(JOIN)
    if any(about_types(without_total(piece)) for piece in pieces):
        return False
    return any(_ABOUT_TOTAL.match(piece) for piece in pieces)


def says_sub(header: str) -> bool:
    """
    Return whether *header* certainly adds types: it says subtotal, or the group is a wide name of types.

    >>> says_sub("Sub Jumlah Dewasa"), says_sub("Jumlah Anak"), says_sub("Jumlah Penduduk")
    (True, True, False)
    """
    pieces = [without_total(piece) for piece in header.split(JOIN)]
    return any(is_sub_total(piece) for piece in header.split(JOIN)) or any(
        read_category(one).candidates for one in pieces
    )


def about_types(text: str) -> bool:
    """
    Return whether *text* names a type or several, not a wide group of them.

    >>> about_types("Gepeng"), about_types("Anak"), about_types("Kab. Lebak")
    (True, False, False)
    """
    if types_named(text):
        return True
    read = read_category(text)
    return bool(read.numbers) or not _WIDE.isdisjoint(one.kind.code for one in read.said)


def is_total(text: str) -> bool:
    """
    Return whether *text* is what stands before totals, and not a type with "Jumlah" before it.

    >>> is_total("Jml. Kab/Kota"), is_total("Sub jumlah anak"), is_total("Jumlah Anak Jalanan")
    (True, True, False)
    """
    return _ABOUT_TOTAL.match(text.strip()) is not None and not about_types(without_total(text))


def is_sub_total(text: str) -> bool:
    """Return whether *text* says that it is a subtotal."""
    return fold(text).startswith("sub")


def without_total(text: str) -> str:
    """
    Return *text* without a "Jumlah" before it.

    >>> without_total("Jumlah Anak Jalanan"), without_total("Jumlah")
    ('Anak Jalanan', 'Jumlah')
    """
    found = _PREFIX.fullmatch(text.strip())
    return found[1] if found else text
