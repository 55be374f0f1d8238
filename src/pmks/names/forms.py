"""How people call the 26 types for short: words in brackets may be missing, a bar parts words that are equal."""

from __future__ import annotations

import functools
import itertools
import re
from typing import Final

_PART: Final = re.compile(r"\[[^]]*\]|\S+")

FORMS: Final[tuple[tuple[int, str], ...]] = (
    (1, "[anak] balita terlantar"),
    (2, "anak terlantar"),
    (3, "anak berhadapan|bermasalah hukum"),
    (4, "anak jalanan"),
    (5, "anak [penyandang|menyandang] disabilitas"),
    (6, "anak [menjadi] korban [tindak] kekerasan"),
    (6, "anak [menjadi] korban [tindak] kekerasan [atau] diperlakukan salah"),
    (6, "anak [menjadi] [korban|mendapatkan|mendapat|mengalami] diperlakukan salah"),
    (6, "anak mengalami [tindak] kekerasan"),
    (7, "anak [memerlukan] perlindungan khusus"),
    (8, "lanjut usia terlantar"),
    (9, "penyandang|orang disabilitas"),
    (10, "[perempuan] tuna susila"),
    (10, "[perempuan] pekerja seks [komersial]"),
    (11, "gelandangan"),
    (12, "pengemis"),
    (13, "pemulung"),
    (14, "[kelompok] minoritas"),
    (15, "bekas warga binaan [lembaga] [pemasyarakatan]"),
    (15, "bekas narapidana"),
    (16, "orang [hidup|terkena|terinfeksi|mengidap] hivaids"),
    (17, "[korban] penyalahgunaan napza"),
    (17, "korban napza"),
    (18, "korban trafficking"),
    (19, "korban tindak kekerasan [atau] [diperlakukan] [salah]"),
    (20, "pekerja migran [indonesia] bermasalah [sosial]"),
    (21, "korban bencana alam"),
    (22, "korban bencana sosial"),
    (23, "perempuan rawan sosial [dan] ekonomi"),
    (24, "[keluarga] fakir miskin"),
    (25, "keluarga bermasalah [sosial] [dan] psikologis"),
    (26, "komunitas|masyarakat adat terpencil"),
)
"""A label that is one of these names the type, and no other."""

DECLARED_FORMS: Final[tuple[tuple[int, str], ...]] = ((19, "korban kekerasan"),)
"""Forms that name the type only where the caller named the list: elsewhere the same words are a group."""

NARROWER: Final[tuple[tuple[int, str], ...]] = (
    (3, "anak berkonflik hukum"),
    (5, "anak tunanetra|tunarungu|tunawicara|tunadaksa|tunagrahita|tunalaras"),
    (5, "anak netra|rungu|wicara|daksa|grahita"),
    (6, "anak kdrt"),
    (7, "anak darurat"),
    (7, "anak diskriminatif|diskriminasi"),
    (7, "anak trafficking"),
    (7, "anak eksploitasi"),
    (7, "anak pornografi"),
    (7, "anak penculikan"),
    (7, "anak terorisme"),
    (7, "anak minoritas"),
    (7, "anak napza"),
    (7, "anak hivaids"),
    (9, "tunanetra|tunarungu|tunawicara|tunadaksa|tunagrahita|tunalaras"),
    (9, "tuna netra|rungu|wicara|daksa|grahita|laras"),
    (17, "pecandu|penyalahguna narkotika|napza"),
    (17, "korban [penyalahgunaan] narkotika"),
    (19, "kdrt"),
    (21, "korban [bencana] banjir|longsor|gempa|tsunami|erupsi|kekeringan"),
    (22, "korban [bencana] konflik|kerusuhan"),
)
"""A label with these words is a part of the type at most."""

WIDER: Final[tuple[tuple[int, str], ...]] = (
    (3, "anak nakal"),
    (5, "anak [berkebutuhan|kebutuhan] khusus"),
    (6, "kekerasan anak"),
    (9, "disabilitas"),
    (11, "tunawisma"),
    (11, "tuna wisma"),
    (11, "gepeng"),
    (12, "gepeng"),
    (16, "hivaids"),
    (17, "napza"),
    (18, "trafficking"),
    (19, "korban kekerasan"),
    (20, "pekerja migran"),
    (20, "tki bermasalah"),
    (21, "korban bencana"),
    (22, "korban bencana"),
    (23, "perempuan rawan"),
    (24, "miskin"),
    (25, "keluarga bermasalah"),
    (26, "komunitas|masyarakat adat"),
    (26, "masyarakat|suku terpencil|terasing"),
)
"""A label with these words is near the type or wider than it; it never names it."""


def spelled(form: str) -> tuple[tuple[str, ...], ...]:
    """
    Return every way of saying *form*.

    >>> spelled("[anak] balita terlantar")
    (('anak', 'balita', 'terlantar'), ('balita', 'terlantar'))
    """
    choices = (_choices(part) for part in _PART.findall(form))
    return tuple(tuple(word for word in ways if word) for ways in itertools.product(*choices))


def _choices(part: str) -> tuple[str, ...]:
    """Return the words that may stand for *part*; the empty word where it may be missing."""
    if part.startswith("["):
        return (*part[1:-1].split("|"), "")
    return tuple(part.split("|"))


@functools.cache
def short_names(*, declared: bool) -> dict[tuple[str, ...], int]:
    """Return the type of every short name."""
    forms = (*FORMS, *DECLARED_FORMS) if declared else FORMS
    return {way: number for number, form in forms for way in spelled(form)}


@functools.cache
def _needs() -> tuple[tuple[frozenset[str], int], ...]:
    """Return the words that each form needs, most words first."""
    needs = {(frozenset(way), number) for number, form in (*FORMS, *NARROWER, *WIDER) for way in spelled(form)}
    return tuple(sorted(needs, key=lambda need: (-len(need[0]), need[1], sorted(need[0]))))


def inside(found: frozenset[str]) -> tuple[tuple[int, frozenset[str]], ...]:
    """
    Return the types whose words are all in *found*, each with those words; a type inside a fuller one is left out.

    >>> [number for number, _ in inside(frozenset({"anak", "disabilitas", "fisik"}))]
    [5]
    """
    kept: list[tuple[int, frozenset[str]]] = []
    for need, number in _needs():
        if need <= found and not any(need < fuller or number == other for other, fuller in kept):
            kept.append((number, need))
    return tuple(kept)


@functools.cache
def wider() -> frozenset[frozenset[str]]:
    """Return the words of each form that is wider than its type."""
    return frozenset(frozenset(way) for _, form in WIDER for way in spelled(form))
