"""The register that offices exchange: what a cell of each of its columns may hold, and in which forms."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import attrs

from pmks import law
from pmks.law.records import Case
from pmks.model.fact import facts_of
from pmks.model.layout import Layout, LayoutColumn
from pmks.model.source import Text

LAYOUT: Final = "register"
"""The id of the layout; one row tells one person and one type."""


@attrs.frozen
class RegisterColumn:
    """
    A column of the register as machines check it.

    *kind* is ``text``, ``integer``, ``day``, ``code`` (one of *allowed*) or ``list`` (some of *allowed*, joined by a
    bar); *pattern* is the form of the whole text of a cell. A column that is not *required* may be empty.
    """

    name: str
    kind: str
    meaning: Text = attrs.field(repr=False)
    allowed: tuple[str, ...] = attrs.field(default=(), repr=False)
    pattern: str = attrs.field(default="", repr=False)
    bounds: tuple[int, int] | None = attrs.field(default=None, repr=False)
    required: bool = attrs.field(default=False, repr=False)


_NUMBER: Final = "[0-9]{16}|[0-9]{4}[*]{10}[0-9]{2}|[*]{16}"
_MEANINGS: Final[Mapping[str, Text]] = {
    "id_sumber": Text("Nomor pada sumber", "Number in the source"),
    "nik": Text("NIK, 16 angka atau disamarkan; bukan kunci", "Identity number (NIK), 16 digits or masked; no key"),
    "nomor_kk": Text(
        "Nomor Kartu Keluarga, 16 angka, atau disamarkan", "Number of the family card, 16 digits or masked"
    ),
    "nama": Text("Nama", "Name"),
    "jenis_kelamin": Text("Jenis kelamin: L laki-laki, P perempuan", "Sex: L male, P female"),
    "tempat_lahir": Text("Tempat lahir", "Place of birth"),
    "tanggal_lahir": Text("Tanggal lahir", "Day of birth"),
    "alamat": Text("Alamat", "Address"),
    "rt": Text("RT", "Neighbourhood unit (RT)"),
    "rw": Text("RW", "Neighbourhood association (RW)"),
    "desa_kelurahan": Text("Desa/kelurahan", "Village"),
    "kecamatan": Text("Kecamatan", "District (kecamatan)"),
    "kabupaten_kota": Text("Kabupaten/kota", "Regency or city"),
    "provinsi": Text("Provinsi", "Province"),
    "kode_wilayah": Text("Kode wilayah Kemendagri, dengan titik", "Code of the Kemendagri, with dots"),
    "edisi_daftar": Text("Daftar jenis yang dipakai", "The list of types that is used"),
    "kategori": Text("Nomor jenis dalam daftar itu", "Number of the type in that list"),
    "ragam_disabilitas": Text("Ragam disabilitas", "Kinds of disability"),
    "dalam_panti": Text("Di dalam panti: ya, tidak, atau kosong", "Inside a panti: ya, tidak, or empty"),
    "nama_lembaga": Text("Nama lembaga", "Name of the institution"),
    "tanggal_masuk": Text("Tanggal masuk", "Day of admission"),
    "tanggal_keluar": Text("Tanggal keluar", "Day of leaving"),
    "tanggal_data": Text("Tanggal data", "Day of the data"),
    "catatan": Text("Catatan", "Remark"),
}
_KINDS: Final = {"text": "text", "code": "text", "number": "integer", "day": "day", "list": "list"}


def layout() -> Layout:
    """
    Return the layout of the register.

    >>> layout().shape
    'person'
    """
    return law.LAYOUTS[LAYOUT]


def register_columns() -> tuple[RegisterColumn, ...]:
    """
    Return the columns of the register, in the order of its layout.

    >>> [one.name for one in register_columns() if one.required]
    ['edisi_daftar', 'kategori', 'tanggal_data']
    """
    return tuple(_column(one) for one in layout().columns)


def portable(pattern: str) -> str:
    r"""
    Return the regular expression *pattern* as every language reads it alike: no backslash, no group without a number.

    >>> portable(r"(?:11|36)(\.\d\d)?")
    '(11|36)([.][0-9][0-9])?'
    """
    return pattern.replace(chr(92) + "d", "[0-9]").replace(chr(92) + ".", "[.]").replace("(?:", "(")


def whole(pattern: str) -> str:
    """
    Return a regular expression that the whole text must match.

    >>> whole("[0-9]{16}")
    '^([0-9]{16})$'
    """
    return f"^({pattern})$"


def _column(column: LayoutColumn) -> RegisterColumn:
    """Return *column* as machines check it."""
    kind = "code" if column.allowed and column.kind == "code" else _KINDS[column.kind]
    allowed = column.allowed
    if column.name == "edisi_daftar":
        kind, allowed = "code", tuple(one.id for one in law.TAXONOMIES if one.categories)
    return RegisterColumn(
        column.name,
        kind,
        column.meaning or _MEANINGS[column.name],
        allowed,
        _pattern(column),
        (1, max(one.number for listed in law.TAXONOMIES for one in listed)) if kind == "integer" else None,
        column.required,
    )


def _pattern(column: LayoutColumn) -> str:
    """Return the form of the cells of *column*; empty for any."""
    if column.name in {"nik", "nomor_kk"}:
        return _NUMBER
    if column.name == "kode_wilayah":
        return portable(facts_of(Case)["wilayah"].pattern)
    if column.kind == "list":
        one = f"({'|'.join(column.allowed)})"
        return f"{one}([|]{one})*"
    return ""
