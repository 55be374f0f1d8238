"""Headers of counts that no list of aliases knows: units in brackets, wholes, subtotals, classes of several types."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from pmks.issues import of_tables, of_types
from pmks.names.lexicon import HOME, lexicon
from pmks.tables.headers.counts import Counted, counted, is_sign, types_named
from pmks.tables.headers.folding import JOIN, fold
from pmks.tables.reading_of_texts import Said
from pmks.tables.tidying.categories import read_category
from pmks.tables.tidying.category_findings import CategoryRead, told_of

_UNITS: Final = {
    **dict.fromkeys(("orang", "org", "jiwa"), "orang"),
    **dict.fromkeys(("kk", "keluarga", "klg", "kepalakeluarga"), "keluarga"),
    **dict.fromkeys(("komunitas",), "komunitas"),
    **dict.fromkeys(("kasus",), "kasus"),
}
_BRACKET: Final = re.compile(r"\s*[(\[]\s*([^\W\d_][^()\[\]]{0,20}?)\s*[)\]]")
_TOTAL_WORD: Final = r"(?:grand|sub)?(?:jumlah|jml|jlh|total)"
_BARE: Final = re.compile(
    rf"{_TOTAL_WORD}(?:seluruhnya|seluruh|keseluruhan|semua|kasus|pmks|ppks|jenis|lakilaki|perempuan|pria|wanita"
    r"|dalampanti|luarpanti|jumlah|jml|total|l\+p|lk|pr|dp|lp|l|p|\+)*"
)
_WHOLE: Final = re.compile(
    rf"{_TOTAL_WORD}(?:seluruh)?(?:pmks|ppks|penyandangmasalahkesejahteraansosial|pemerlupelayanankesejahteraansosial)"
    r"(?P<what>orang|jiwa|kasus)?"
)
_UNKNOWN_SETTING: Final = re.compile(r"tidak_diketahui(?:_(?:l|p|jumlah))?", re.IGNORECASE)
_ABOUT_TOTAL: Final = re.compile(r"(?i)^\W*(?:(?:grand|sub)[\s\-]*)?(?:jumlah|jml|jlh|total)(?:[\W_]|$)")
_PREFIX: Final = re.compile(
    r"\W*(?:(?:grand|sub)[\s\-]*)?(?:jumlah|jml|jlh|total)[\s_.:]+(.+)", re.IGNORECASE | re.DOTALL
)
_SEVERAL: Final = 2


class Named(NamedTuple):
    """A class that a header names: its text, the types that it may hold, the sex, and what is to be said."""

    kelas: str
    anggota: tuple[int, ...]
    sex: str | None
    said: tuple[Said, ...]


def unit_in(header: str) -> tuple[str, str | None]:
    """
    Return *header* without a unit in brackets, and the unit.

    >>> unit_in("24. Fakir Miskin (KK) > L"), unit_in("Korban (NAPZA)")
    (('24. Fakir Miskin > L', 'keluarga'), ('Korban (NAPZA)', None))
    """
    for found in _BRACKET.finditer(header):
        unit = _UNITS.get(fold(found[1]))
        if unit is not None:
            return (header[: found.start()] + header[found.end() :]).strip(), unit
    return header, None


def unit_named(text: str) -> str | None:
    """
    Return the unit that a cell names; None if it names none.

    >>> unit_named("ORANG"), unit_named("Kepala Keluarga"), unit_named("%")
    ('orang', 'keluarga', None)
    """
    return _UNITS.get(fold(text))


def counted_in(header: str, pairs: frozenset[str], bare: set[str]) -> Counted | None:
    """Return what *header* says as a count, also where it is nothing but a sign such as L, P or L+P."""
    if is_sign(header):
        if fold(header) == "lp" and "/" not in header:
            return counted(f"Jumlah{JOIN}Luar Panti") if "dp" in bare else None
        return counted(f"Jumlah{JOIN}{header}")
    return counted(header, pairs)


def is_bare_total(header: str) -> bool:
    """
    Return whether *header* says total and nothing about what is added.

    >>> is_bare_total("JUMLAH > L+P"), is_bare_total("Total Binaan"), is_bare_total("jumlah_kasus_l")
    (True, False, True)
    """
    return _BARE.fullmatch(fold(header)) is not None


def is_unknown_setting(header: str) -> bool:
    """
    Return whether *header* counts those whose setting is not known, as the project's own layout writes it.

    >>> is_unknown_setting("tidak_diketahui_l"), is_unknown_setting("tidak_diketahui")
    (True, True)
    """
    return _UNKNOWN_SETTING.fullmatch(header.strip()) is not None


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


def sub_total(header: str) -> str | None:
    """
    Return the sex (L, P or empty text) of a header that adds a group of columns; None if it adds none.

    >>> sub_total("Sub Jumlah Anak"), sub_total("ANAK > JUMLAH > L"), sub_total("Anak Jalanan > JML") is None
    ('', 'L', True)
    """
    pieces = header.split(JOIN)
    sign = fold(pieces[-1]) if len(pieces) > 1 and is_sign(pieces[-1]) and not _ABOUT_TOTAL.match(pieces[-1]) else ""
    words = pieces[:-1] if sign else pieces
    if any(types_named(piece) or types_named(without_total(piece)) for piece in words):
        return None
    if not any(_ABOUT_TOTAL.match(piece) for piece in words):
        return None
    return {"l": "L", "lk": "L", "p": "P", "pr": "P"}.get(sign, "")


def is_total(text: str) -> bool:
    """
    Return whether *text* is what stands before totals, and not a type with "Jumlah" before it.

    >>> is_total("Jml. Kab/Kota"), is_total("Sub jumlah anak"), is_total("Jumlah Anak Jalanan")
    (True, True, False)
    """
    return _ABOUT_TOTAL.match(text.strip()) is not None and not types_named(without_total(text))


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


def merged(read: CategoryRead) -> bool:
    """Return whether a text names several types as one."""
    codes = {one.kind.code for one in read.said}
    several = len(read.numbers) >= _SEVERAL
    return several or (len(read.candidates) >= _SEVERAL and of_types.TYPE_UNCLEAR.code in codes)


def merged_types(numbers: Iterable[int], taxonomy: str = HOME) -> Said:
    """Return that types of the list *taxonomy* were merged, by their labels."""
    known = lexicon(taxonomy).by_number
    return Said(of_tables.MERGED_TYPES, (told_of(known[number] for number in numbers),))


def class_named(header: str) -> Named | None:
    """
    Return the class of types that *header* names; None if it has nothing to do with types.

    >>> class_named("Gelandangan dan Pengemis").anggota, class_named("Luas wilayah")
    ((11, 12), None)
    """
    pieces = header.split(JOIN)
    sign = fold(pieces[-1]) if len(pieces) > 1 and is_sign(pieces[-1]) else ""
    label = JOIN.join(pieces[:-1]) if sign else header
    read = read_category(without_total(pieces[-1] if not sign else pieces[-2]))
    anggota = read.numbers or read.candidates
    if not anggota:
        return None
    said = (merged_types(anggota),) if merged(read) else read.said
    return Named(label, anggota, {"l": "L", "lk": "L", "p": "P", "pr": "P"}.get(sign), said)
