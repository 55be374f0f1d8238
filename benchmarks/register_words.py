"""What the cells of the invented register are made of: places, types, syllables of names, hands that write dates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import polars as pl

import pmks

HEADER: Final = (
    "NO",
    "NIK ",
    "NO. KK",
    "NAMA  LENGKAP",
    "TEMPAT LAHIR",
    "TGL LAHIR",
    "JK",
    "ALAMAT",
    "RT",
    "RW",
    "DESA/KEL",
    "KECAMATAN ",
    "KAB/KOTA",
    "JENIS PPKS",
    "RAGAM DISABILITAS",
    "DALAM/LUAR PANTI",
    "NAMA PANTI",
    "TGL PENDATAAN",
    "NO BPJS",
    "KET.",
)

REGENCIES: Final = (
    ("36.01", "KABUPATEN PANDEGLANG", "KAB. PANDEGLANG", ("LABUAN", "MENES", "SAKETI", "PICUNG")),
    ("36.02", "KABUPATEN LEBAK", "KAB. LEBAK", ("RANGKASBITUNG", "MALINGPING", "CIPANAS", "BAYAH")),
    ("36.03", "KABUPATEN TANGERANG", "KAB. TANGERANG", ("BALARAJA", "MAUK", "CIKUPA", "TELUKNAGA")),
    ("36.04", "KABUPATEN SERANG", "KAB. SERANG", ("KRAMATWATU", "CIRUAS", "PONTANG", "ANYAR")),
    ("36.71", "KOTA TANGERANG", "KOTA TANGERANG", ("CIPONDOH", "CILEDUG", "KARAWACI", "PERIUK")),
    ("36.72", "KOTA CILEGON", "KOTA CILEGON", ("PULOMERAK", "CIWANDAN", "JOMBANG", "CITANGKIL")),
    ("36.73", "KOTA SERANG", "KOTA SERANG", ("KASEMEN", "WALANTAKA", "TAKTAKAN", "CIPOCOK JAYA")),
    ("36.74", "KOTA TANGERANG SELATAN", "KOTA TANGERANG SELATAN", ("PAMULANG", "SERPONG", "SETU", "CIPUTAT")),
)
"""Code, name, name with the kind cut short, and four kecamatan."""

VILLAGES: Final = ("SUKARASA", "MARGALAYA", "MEKARWANGI", "CIBENTANG", "PASIRNANGKA", "TANJUNGSIH", "KARANGPASIR")
FIRST: Final = ("Ranu", "Sita", "Dalu", "Mera", "Waru", "Kalo", "Nira", "Bawi", "Tuma", "Gari", "Lesa", "Pandu", "Omi")
END: Final = ("rwa", "tmi", "lesa", "ndro", "wati", "gung", "nika", "suro", "mang", "dewa", "lira", "kusa")
MIDDLE: Final = tuple(f" {letter}." for letter in "ABCDEFGHIJKLMNOPRSTUWY")
LAST: Final = (
    "Dalumi",
    "Karuma",
    "Sawerna",
    "Tiloka",
    "Pragota",
    "Wendira",
    "Malungsa",
    "Nosari",
    "Belawira",
    "Hutomi",
)

LABELS: Final = {category.number: category.label for category in pmks.law.CATEGORIES}
OTHER_NAMES: Final = {
    1: "ABT",
    2: "Anak Telantar",
    3: "ABH",
    4: "Anjal",
    5: "ADK",
    8: "Lansia Terlantar",
    15: "BWBLP",
    16: "ODHA",
    18: "Korban Perdagangan Orang",
    20: "PMBS",
    23: "PRSE",
    25: "KBSP",
}
NO_TYPE: Final = ("ODMK", "Pedagang Kaki Lima", "Penerima PKH", "Bukan PPKS")
TOO_BROAD: Final = ("Lanjut Usia", "Tuna Sosial", "Korban Kekerasan dan Bencana", "Anak")

PROFILES: Final = (
    ((1,), 1, 4, "", 6),
    ((2,), 7, 16, "", 8),
    ((2, 4), 8, 15, "", 4),
    ((2, 5), 7, 15, "", 3),
    ((4,), 8, 15, "", 5),
    ((5,), 3, 16, "", 6),
    ((3, 7), 13, 16, "", 3),
    ((6, 7), 8, 16, "", 3),
    ((8,), 62, 90, "", 16),
    ((8, 24), 62, 88, "", 10),
    ((8, 9), 63, 85, "", 6),
    ((8, 9, 24), 64, 84, "", 3),
    ((9,), 20, 57, "", 14),
    ((9, 24), 22, 57, "", 8),
    ((10,), 21, 40, "", 2),
    ((11,), 22, 58, "", 5),
    ((11, 12), 24, 58, "", 5),
    ((12,), 24, 58, "", 5),
    ((13, 24), 22, 57, "", 6),
    ((14,), 22, 50, "", 2),
    ((15,), 22, 55, "L", 4),
    ((16,), 22, 50, "", 5),
    ((17,), 20, 45, "", 3),
    ((18,), 20, 38, "", 2),
    ((19,), 20, 55, "", 4),
    ((20,), 22, 50, "", 4),
    ((21,), 20, 58, "", 5),
    ((22,), 20, 58, "", 2),
    ((23,), 20, 57, "P", 8),
    ((23, 24), 21, 57, "P", 6),
    ((24,), 20, 58, "", 14),
    ((25,), 25, 55, "", 3),
)
"""Types that one person may hold together, the ages in completed years, a sex, and how often."""

MONTHS: Final = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)
OLD_MONTHS: Final = {2: "Pebruari", 11: "Nopember"}


def type_cells() -> tuple[str, ...]:
    """Return seven ways to write each type, one type after the other: label, number, code, another name."""
    return tuple(
        form
        for number, label in LABELS.items()
        for form in (
            label.upper(),
            label,
            f"{number}. {label}",
            f"PMKS-{number:02d}",
            str(number),
            f" {label.lower()} ",
            OTHER_NAMES.get(number, label),
        )
    )


TYPE_FORMS: Final = (40, 25, 8, 6, 4, 5, 12)
"""How often each way is met, in 100."""


def joined_cells() -> tuple[str, ...]:
    """Return four ways to write the types of each profile in one cell, one profile after the other."""
    return tuple(
        separator.join(LABELS[number].upper() for number in numbers)
        for numbers, *_ in PROFILES
        for separator in ("; ", ", ", " / ", ";")
    )


def misspelt_cells() -> tuple[str, ...]:
    """Return eight typing errors of each type: a letter left out, or two letters in the wrong order."""
    return tuple(_misspelt(label, place) for label in LABELS.values() for place in range(8))


def _misspelt(label: str, place: int) -> str:
    """Return *label* with the typing error number *place*."""
    at = 1 + (place * 5 + 2) % (len(label) - 3)
    if place % 2:
        return label[:at] + label[at + 1] + label[at] + label[at + 2 :]
    return label[:at] + label[at + 1 :]


def picked(words: Sequence[str | None], place: pl.Expr) -> pl.Expr:
    """Return the word at *place*."""
    return pl.lit(pl.Series("words", words, pl.String)).gather(place)
