"""Headers of counts that no list of aliases knows: units in brackets, groups of columns, classes of several types."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from pmks.issues import of_tables, of_types
from pmks.names.lexicon import HOME, lexicon
from pmks.tables.headers.counts import Counted, counted, is_sign
from pmks.tables.headers.folding import JOIN, fold
from pmks.tables.reading_of_texts import Said
from pmks.tables.recaps.words_of_totals import without_total
from pmks.tables.tidying.categories import read_category
from pmks.tables.tidying.category_findings import CategoryRead, told_of

_UNITS: Final = {
    **dict.fromkeys(("orang", "org", "jiwa"), "orang"),
    **dict.fromkeys(("kk", "keluarga", "klg", "kepalakeluarga"), "keluarga"),
    **dict.fromkeys(("komunitas",), "komunitas"),
    **dict.fromkeys(("kasus",), "kasus"),
}
_BRACKET: Final = re.compile(r"\s*[(\[]\s*([^\W\d_][^()\[\]]{0,20}?)\s*[)\]]")
_UNKNOWN_SETTING: Final = re.compile(r"tidak_diketahui(?:_(?:l|p|jumlah))?", re.IGNORECASE)
_HANDLED: Final = re.compile(r"(belum|sudah|telah)?(?:di|ter)tangani")
_GROUP: Final = re.compile(
    r"(?:jenis|kategori|kelompok|klaster|menurut|jumlah|banyaknya|data)*(?:pmks|ppks|penyandangmasalahkesejahteraansosial"
    r"|pemerlupelayanankesejahteraansosial|anak|dewasa|lansia|lanjutusia|keluarga|disabilitas)?"
)
"""Groups of columns that say which types stand below, and nothing of the count."""

_SIGNED: Final = re.compile(
    rf"(.*\S)(?:{JOIN}|[\s_(\-]+)(l\+p|l/p|l|p|lk|pr|laki[\s_-]*laki|perempuan|pria|wanita|jml|jumlah|total|dp|lp"
    r"|dalam[\s_]panti|luar[\s_]panti)\)?\.?",
    re.IGNORECASE | re.DOTALL,
)
_PARTS: Final = {
    **dict.fromkeys(("l", "lk", "lakilaki", "pria"), "L"),
    **dict.fromkeys(("p", "pr", "perempuan", "wanita"), "P"),
    **dict.fromkeys(("dp", "dalampanti"), "dalam_panti"),
    **dict.fromkeys(("lp", "luarpanti"), "luar_panti"),
}
_SEVERAL: Final = 2


class Named(NamedTuple):
    """
    What a header names beside the labels that are known.

    *kategori* is a type that is certain, *kelas* the text of a class and *anggota* the types that it may hold; *parts*
    narrow it, *said* is what is to be said.
    """

    kategori: int | None
    kelas: str
    anggota: tuple[int, ...]
    parts: tuple[str, ...]
    said: tuple[Said, ...]


def unit_in(header: str) -> tuple[str, str | None]:
    """
    Return *header* without a unit in brackets, and the unit.

    >>> unit_in("24. Fakir Miskin (KK) > L"), unit_in("Korban (NAPZA)")
    (('24. Fakir Miskin > L', 'keluarga'), ('Korban (NAPZA)', None))
    """
    named = ((found, _UNITS.get(fold(found[1]))) for found in _BRACKET.finditer(header))
    found, unit = next((one for one in named if one[1] is not None), (None, None))
    return (header, None) if found is None else ((header[: found.start()] + header[found.end() :]).strip(), unit)


def unit_named(text: str) -> str | None:
    """
    Return the unit that a cell names; None if it names none.

    >>> unit_named("ORANG"), unit_named("Kepala Keluarga"), unit_named("%")
    ('orang', 'keluarga', None)
    """
    return _UNITS.get(fold(text))


def arranged(header: str) -> str:
    """
    Return *header* with signs behind the words and without groups of columns that say nothing of the count.

    >>> arranged("Laki-laki > Pengemis"), arranged("JENIS PMKS > Pengemis > L"), arranged("Meninggal > Pengemis")
    ('Pengemis > Laki-laki', 'Pengemis > L', 'Meninggal > Pengemis')
    """
    pieces = [piece.strip() for piece in header.split(JOIN)]
    words = [piece for piece in pieces if not is_sign(piece)]
    said = [word for word in words[:-1] if not _GROUP.fullmatch(fold(word))]
    return JOIN.join([*said, *words[-1:], *(piece for piece in pieces if is_sign(piece))])


def counted_in(header: str, pairs: frozenset[str], bare: set[str]) -> Counted | None:
    """Return what *header* says as a count, also where it is nothing but a sign such as L, P or L+P."""
    if is_sign(header):
        if fold(header) == "lp" and "/" not in header:
            return counted(f"Jumlah{JOIN}Luar Panti") if "dp" in bare else None
        return counted(f"Jumlah{JOIN}{header}")
    return counted(header, pairs) or counted(arranged(header), pairs)


def handled(header: str) -> str | None:
    """
    Return the part of the count that *header* names by whether it was served; None if it names none.

    >>> handled("sudah_ditangani"), handled("Belum Tertangani"), handled("Pengemis")
    ('sudah_ditangani', 'belum_ditangani', None)
    """
    found = _HANDLED.fullmatch(fold(header))
    if found is None:
        return None
    return "belum_ditangani" if found[1] == "belum" else "sudah_ditangani"


def is_unknown_setting(header: str) -> bool:
    """
    Return whether *header* counts those whose setting is not known, as the project's own layout writes it.

    >>> is_unknown_setting("tidak_diketahui_l"), is_unknown_setting("tidak_diketahui")
    (True, True)
    """
    return _UNKNOWN_SETTING.fullmatch(header.strip()) is not None


def merged(read: CategoryRead) -> bool:
    """Return whether a text names several types as one."""
    codes = {one.kind.code for one in read.said}
    several = len(read.numbers) >= _SEVERAL
    return several or (len(read.candidates) >= _SEVERAL and of_types.TYPE_UNCLEAR.code in codes)


def merged_types(numbers: Iterable[int], taxonomy: str = HOME) -> Said:
    """Return that types of the list *taxonomy* were merged, by their labels."""
    known = lexicon(taxonomy).by_number
    return Said(of_tables.MERGED_TYPES, (told_of(known[number] for number in numbers),))


def class_named(header: str, pairs: frozenset[str]) -> Named | None:
    """
    Return the class of types that *header* names; None if it has nothing to do with types.

    >>> class_named("Gelandangan dan Pengemis > L", frozenset()).anggota, class_named("Luas wilayah", frozenset())
    ((11, 12), None)
    """
    label, signs = arranged(header), list[str]()
    while found := _SIGNED.fullmatch(label):
        label = found[1]
        signs.append(fold(found[2]))
    read = read_category(without_total(label.split(JOIN)[-1]))
    anggota = read.numbers or read.candidates
    if not anggota or ("lp" in signs and fold(label) not in pairs):
        return None
    parts = [_PARTS[sign] for sign in signs if sign in _PARTS]
    alone = JOIN not in label and len(read.numbers) == 1 and not read.candidates
    return Named(
        anggota[0] if alone else None,
        label,
        anggota,
        tuple(parts),
        (merged_types(anggota),) if merged(read) else read.said,
    )
