"""Words that are no type: catch-alls, sexes, totals, institutions, acts on people, and what other offices count."""

from __future__ import annotations

import functools
import itertools
from typing import Final

import attrs

from pmks.law.psks import PSKS
from pmks.law.terms import AMBIGUOUS, NOT_A_TYPE, AmbiguousName
from pmks.model.category import Category
from pmks.model.source import Text
from pmks.names.spelling import canonical, key


@attrs.frozen
class Other:
    """Labels that are no type, which types are near them, and what they are."""

    labels: tuple[str, ...]
    near: tuple[int, ...]
    why: Text


EMPTY: Final = frozenset({"", "nihil", "na", "null", "none", "nan", "tidakada", "kosong", "belumada"})
"""What stands in a cell that says nothing, as keys."""

_CATCH_ALL = Text("pilihan sisa, bukan jenis", "a catch-all answer, not a type")
_TOTAL = Text("seluruh jenis atau namanya, bukan satu jenis", "all types or their name, not one type")
_SEX = Text("jenis kelamin, bukan jenis", "a sex, not a type")
_HEALTH = Text("istilah kesehatan jiwa, bukan jenis tersendiri", "a term of mental health, not a type of its own")
_STREET = Text("kelompok atau pekerjaan di jalan, bukan jenis", "a group or work in the street, not a type")
_AGELESS = Text("tanpa kelompok umur; bukan salah satu dari 26 jenis", "without an age group; not one of the 26 types")
_HOUSE = Text("perihal rumah: program, bukan jenis", "about houses: a programme, not a type")
_REGISTER = Text("daftar atau ukuran kemiskinan, bukan jenis", "a register or measure of poverty, not a type")
_PLACE = Text("lembaga atau tempat, bukan jenis", "an institution or place, not a type")
_RISK = Text("penghuni daerah, bukan jenis sejak 2008", "inhabitants of an area, not a type since 2008")
_NONNATURAL = Text(
    "bencana nonalam tidak termasuk bencana alam maupun bencana sosial",
    "a non-natural disaster is neither a natural nor a social one",
)

OTHERS: Final[tuple[Other, ...]] = (
    Other(("lainnya", "lain-lain", "lain lain", "lainya", "dll", "bukan PPKS", "bukan PMKS"), (), _CATCH_ALL),
    Other(("PMKS", "PPKS", "PAS", "PSKS", "PPKS lainnya", "semua", "total", "jumlah"), (), _TOTAL),
    Other(("pria", "wanita", "perempuan", "laki-laki", "laki", "L", "P"), (), _SEX),
    Other(
        ("ODGJ", "ODMK", "orang dengan gangguan jiwa", "orang dengan masalah kejiwaan", "ODGJ terlantar"), (9,), _HEALTH
    ),
    Other(("psikotik", "eks psikotik", "gangguan jiwa"), (9,), _HEALTH),
    Other(("punk", "anak punk", "pengamen"), (), _STREET),
    Other(("orang terlantar", "OT"), (), _AGELESS),
    Other(("DTKS", "DTSEN", "kemiskinan", "kemiskinan DTKS"), (), _REGISTER),
    Other(("panti asuhan", "panti jompo", "panti sosial", "lembaga pemasyarakatan"), (), _PLACE),
)

LOCAL_CODES: Final = {"peng": 12, "pem": 13, "gel": 11, "kpn": 17, "km": 14, "pmi": 20, "lp": None}
"""Abbreviations of single apps, and abbreviations that mean other things as well; never a match."""

GROUPS: Final = {"tuna sosial": (10, 11, 12, 13), "perempuan tuna sosial": (10, 11, 12, 13)}
"""Words of practice for several types, as canonical words."""

_NEVER: Final[tuple[tuple[str, Text], ...]] = (
    ("layak huni", _HOUSE),
    ("gangguan jiwa", _HEALTH),
    ("masalah kejiwaan", _HEALTH),
    ("daerah rawan bencana", _RISK),
    ("bencana non alam", _NONNATURAL),
    ("transmigran", Text("penduduk yang berpindah, bukan jenis", "settlers, not a type")),
)
"""Words that together never belong to a type, whatever stands beside them."""

_TURNS_AWAY = (
    "persentase persen rasio angka indeks kasus rekomendasi calon program bantuan bansos pelayanan penanganan "
    "rehabilitasi pendamping pendampingan relawan petugas panti lembaga yayasan lksa balai rumah bukan non tidak tanpa "
    "penyuluhan sosialisasi pembinaan alat biaya anggaran kegiatan wabah"
)
_TURNED_AWAY: Final = Text(
    "judul tentang layanan, ukuran, lembaga, atau lawan kata; bukan nama jenis",
    "a title about a service, a measure, an institution or the opposite; not the name of a type",
)


_NEGATIONS: Final = frozenset({"bukan", "non", "tidak", "tanpa"})

OPPOSITE: Final = Other((), (), Text("lawan dari nama jenisnya", "the opposite of the name of the type"))


@functools.cache
def ambiguous_names() -> dict[str, AmbiguousName]:
    """Return the names that stand for several types, by key with and without "dan"."""
    by_key = {key(one.name): one for one in AMBIGUOUS}
    return by_key | {key(one.name.replace(" dan ", " ")): one for one in AMBIGUOUS}


@functools.cache
def _others() -> dict[str, Other]:
    """Return what is no type, by key."""
    known = (*(Other((one.name,), one.near, one.why) for one in NOT_A_TYPE), *OTHERS)
    return {key(label): other for other in known for label in other.labels}


@functools.cache
def _psks() -> dict[tuple[str, ...], Category]:
    """Return the kinds of PSKS by the words of their names and abbreviations."""
    return {canonical(name): kind for kind in PSKS for name in (kind.label, *kind.abbreviations)}


def psks(text: str) -> Category | None:
    """Return the kind of PSKS that *text* names."""
    return _psks().get(canonical(text))


def other(text: str) -> Other | None:
    """Return what *text* is where it is known to be no type."""
    found = _others().get(key(text))
    if found is not None:
        return found
    said = canonical(text)
    return next((Other((), (), why) for need, why in _NEVER if set(need.split()) <= set(said)), None)


def turned_away(text: str) -> Other | None:
    """Return why *text* is no label of a type although it may hold the words of one."""
    said = canonical(text)
    leads = said[:1] and said[0] in _TURNS_AWAY.split()
    return Other((), (), _TURNED_AWAY) if leads or {"wabah", "kasus"} & set(said) else None


def negated(text: str) -> frozenset[str]:
    """
    Return the words of *text* that stand after a negation.

    >>> sorted(negated("Lanjut Usia Tidak Terlantar"))
    ['terlantar']
    """
    said = canonical(text)
    return frozenset(word for before, word in itertools.pairwise(said) if before in _NEGATIONS)
