"""Registers of invented people, clean and as offices have them."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Callable, Mapping
from typing import Final

import attrs
from hypothesis import strategies as st

from pmks import regions
from pmks.names import category, resolve
from pmks.testing.numbers import dirty_niks
from pmks.testing.people import Invented, people

_LIST: Final = "permensos-8-2012"
_TODAY: Final = dt.date(2024, 12, 31)
_PERSONS: Final = 24
"""Types from 25 on are families and communities."""

HEADERS: Final[Mapping[str, tuple[str, ...]]] = {
    "nik": ("nik", "NIK", "No. KTP", "NIK "),
    "nomor_kk": ("nomor_kk", "NO KK", "NOKK", "No. KK"),
    "nama": ("nama", "NAMA", "Nama Lengkap"),
    "jenis_kelamin": ("jenis_kelamin", "JK", "L/P", "Jenis Kelamin"),
    "tanggal_lahir": ("tanggal_lahir", "TGL LAHIR", "Tanggal Lahir", "TGL. LAHIR"),
    "kabupaten_kota": ("kabupaten_kota", "KAB/KOTA", "Kabupaten/Kota"),
    "kategori": ("kategori", "JENIS PPKS", "Jenis PMKS", "Kategori PPKS"),
}
"""How each field may be headed: the first is its own name."""

_MONTHS: Final = (
    "Januari", "Pebruari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "Nopember",
    "Desember",
)  # fmt: skip
_SEXES: Final = {
    "laki_laki": ("L", "Laki-laki", "LAKI - LAKI", "Pria", "l"),
    "perempuan": ("P", "Perempuan", "PEREMPUAN", "Wanita", "p"),
}


@attrs.frozen
class Register:
    """
    A register: its *headers*, and its *rows* of cells.

    *meant* is what each row means: one of the people of `people`, and the number of the type. A dirty register means
    the same as a clean one, because all its dirt can be mended without a guess.
    """

    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...] = attrs.field(repr=False)
    meant: tuple[tuple[Invented, int], ...] = attrs.field(repr=False)

    def as_csv(self, separator: str = ",", *, encoding: str = "utf-8", line_end: str = "\n") -> bytes:
        r"""
        Return the register as a CSV file.

        >>> Register(("NIK", "NAMA"), (("", "a;b"),), ()).as_csv(";")
        b'NIK;NAMA\n;"a;b"\n'
        """
        text = io.StringIO()
        writer = csv.writer(text, delimiter=separator, lineterminator=line_end)
        writer.writerows([self.headers, *self.rows])
        return text.getvalue().encode(encoding)

    def as_dicts(self) -> list[dict[str, str]]:
        """
        Return the rows as dicts.

        >>> Register(("NIK", "NAMA"), (("", "a"),), ()).as_dicts()
        [{'NIK': '', 'NAMA': 'a'}]
        """
        return [dict(zip(self.headers, row, strict=True)) for row in self.rows]


@st.composite
def registers(draw: st.DrawFn, *, region: str | None = None, min_rows: int = 1, max_rows: int = 20) -> Register:
    """
    Draw a clean register: one row for each person and type, every cell as it should be.

    >>> from hypothesis import find
    >>> find(registers(region="36.02"), lambda register: True).headers
    ('nik', 'nomor_kk', 'nama', 'jenis_kelamin', 'tanggal_lahir', 'kabupaten_kota', 'kategori')

    Args:
        region: The code of the kabupaten or kota that everybody lives in; any of today if None.
        min_rows: How many rows there are at least.
        max_rows: How many rows there are at most.
    """
    meant = draw(_meant(region, min_rows, max_rows))
    return Register(tuple(HEADERS), tuple(tuple(_clean(*one).values()) for one in meant), meant)


@st.composite
def dirty_registers(draw: st.DrawFn, *, region: str | None = None, min_rows: int = 1, max_rows: int = 20) -> Register:
    """
    Draw a register as offices have it; all its dirt can be mended without a guess.

    Headers and columns stand in any order, and each cell is written in one of the ways that are met: a NIK behind an
    apostrophe, days in four notations, sexes and types under other names. A reader that is right gives back what is
    `Register.meant`. Arguments as for `registers`.

    >>> from hypothesis import find
    >>> register = find(dirty_registers(region="36.02"), lambda one: "JENIS PPKS" in one.headers)
    >>> len(register.rows) == len(register.meant)
    True
    """
    meant = draw(_meant(region, min_rows, max_rows))
    fields = draw(st.permutations(list(HEADERS)))
    headers = tuple(draw(st.sampled_from(HEADERS[field])) for field in fields)
    rows = []
    for one in meant:
        cells = _clean(*one)
        rows.append(tuple(draw(_DIRT[field](*one)) if field in _DIRT else cells[field] for field in fields))
    return Register(headers, tuple(rows), meant)


@st.composite
def _meant(draw: st.DrawFn, region: str | None, least: int, most: int) -> tuple[tuple[Invented, int], ...]:
    """Draw people and types; no two people with the same NIK."""
    some = draw(st.lists(people(region=region), min_size=least, max_size=most, unique_by=lambda one: one.nik))
    return tuple((one, draw(st.integers(1, _PERSONS))) for one in some)


def _clean(one: Invented, number: int) -> dict[str, str]:
    """Return the cells of somebody with a type, by their fields."""
    return {
        "nik": one.nik,
        "nomor_kk": one.nomor_kk,
        "nama": one.nama,
        "jenis_kelamin": _SEXES[one.jenis_kelamin][0],
        "tanggal_lahir": one.tanggal_lahir.isoformat(),
        "kabupaten_kota": _home(one),
        "kategori": category(number, taxonomy=_LIST).label,
    }


def _home(one: Invented) -> str:
    """Return the name of the kabupaten or kota that somebody lives in."""
    return regions.region(one.kode_wilayah, on=_TODAY).name


def _nik(one: Invented, _: int) -> st.SearchStrategy[str]:
    """Draw the NIK of somebody as cells have it."""
    return dirty_niks(lossless=True, of=one.nik).map(lambda dirty: dirty.text)


def _sex(one: Invented, _: int) -> st.SearchStrategy[str]:
    """Draw a word for the sex of somebody."""
    return st.sampled_from(_SEXES[one.jenis_kelamin])


def _day(one: Invented, _: int) -> st.SearchStrategy[str]:
    """Draw a notation of the day of birth: the day goes first, or the year does."""
    day = one.tanggal_lahir
    return st.sampled_from(
        (f"{day:%d-%m-%Y}", f"{day:%d/%m/%Y}", day.isoformat(), f"{day.day} {_MONTHS[day.month - 1]} {day.year}")
    )


def _place(one: Invented, _: int) -> st.SearchStrategy[str]:
    """Draw a name of the home, or its code."""
    name = _home(one)
    return st.sampled_from((name, name.upper(), name.upper().replace("KABUPATEN", "KAB."), one.kode_wilayah))


def _type(_: Invented, number: int) -> st.SearchStrategy[str]:
    """Draw a name of a type that stands for it alone."""
    meant = category(number, taxonomy=_LIST)
    names = (meant.label, meant.label.upper(), *(name.name for name in meant.names if not name.local))
    return st.sampled_from([name for name in names if resolve(name, taxonomy=_LIST).category == meant])


_DIRT: Final[Mapping[str, Callable[[Invented, int], st.SearchStrategy[str]]]] = {
    "nik": _nik,
    "jenis_kelamin": _sex,
    "tanggal_lahir": _day,
    "kabupaten_kota": _place,
    "kategori": _type,
}
