"""Facts that follow from other facts: ages, childhood, and what a region code says."""

from __future__ import annotations

import datetime as dt
from typing import Final

from pmks.law.provinces import PROVINCES
from pmks.model.days import DateInterval, Period
from pmks.model.fact import AgeFact, CodeFact, Derived, MinorFact
from pmks.model.source import Citation, Evidence, Text

USIA: Final = AgeFact(
    "usia",
    Text("Usia dalam tahun penuh pada hari pemeriksaan", "Age in completed years on the day asked about"),
    birth="tanggal_lahir",
    unborn="dalam_kandungan",
    citations=(Citation("PP 65/2015", "Pasal 74"),),
    evidence=Evidence.PRACTICE,
)
USIA_SAAT_TINDAK_PIDANA: Final = AgeFact(
    "usia_saat_tindak_pidana",
    Text("Usia dalam tahun penuh pada tanggal tindak pidana", "Age in completed years on the date of the offence"),
    birth="tanggal_lahir",
    unborn="dalam_kandungan",
    at="tanggal_tindak_pidana",
    citations=(
        Citation("UU 11/2012", "Pasal 20"),
        Citation("UU 11/2012", "Pasal 21"),
        Citation("UU 1/2023", "Pasal 40"),
    ),
)
USIA_SAAT_PERDAGANGAN_ORANG: Final = AgeFact(
    "usia_saat_perdagangan_orang",
    Text(
        "Usia dalam tahun penuh pada hari perbuatan perdagangan orang",
        "Age in completed years on the day of the act of trafficking",
    ),
    birth="tanggal_lahir",
    unborn="dalam_kandungan",
    at="tanggal_perdagangan_orang",
    citations=(Citation("UU 21/2007", "Pasal 17"),),
)
ANAK: Final = MinorFact(
    "anak",
    Text("Anak: belum berusia 18 tahun, termasuk yang masih dalam kandungan", "Child: under 18, the unborn included"),
    below=18,
    birth="tanggal_lahir",
    unborn="dalam_kandungan",
    citations=(
        Citation("UU 23/2002", "Pasal 1 angka 1"),
        Citation("UU 35/2014", "Pasal 1 angka 1"),
        Citation("UU 21/2007", "Pasal 1 angka 5"),
    ),
)
ANAK_SAAT_PERDAGANGAN_ORANG: Final = MinorFact(
    "anak_saat_perdagangan_orang",
    Text(
        "Anak pada hari perbuatan perdagangan orang; bila hari itu tidak diketahui, pada hari pemeriksaan",
        "Child on the day of the act of trafficking; where that is not known, on the day asked about",
    ),
    below=18,
    birth="tanggal_lahir",
    unborn="dalam_kandungan",
    at="tanggal_perdagangan_orang",
    citations=(Citation("UU 21/2007", "Pasal 1 angka 5"), Citation("UU 21/2007", "Pasal 17")),
)
WILAYAH_OTONOM_KABKOTA: Final = CodeFact(
    "wilayah_otonom_kabkota",
    Text("Kabupaten/kotanya daerah otonom", "The kabupaten/kota is an autonomous region"),
    base="wilayah",
    length=2,
    rows=(
        ("31", False, Period(dt.date(2007, 7, 30))),
        *((code, True, Period()) for code, _ in PROVINCES if code != "31"),
    ),
    citations=(
        Citation("UU 29/2007", "Pasal 7 ayat (1)"),
        Citation("UU 29/2007", "Pasal 9 ayat (1)"),
        Citation("UU 23/2014", "Penjelasan Pasal 3 ayat (1)"),
    ),
)
REZIM_WILAYAH: Final = CodeFact(
    "rezim_wilayah",
    Text("Rezim khusus wilayah", "Special regime of the region"),
    base="wilayah",
    length=2,
    rows=(
        ("31", "dki", Period(dt.date(2007, 7, 30))),
        ("11", "aceh", Period(dt.date(2006, 8, 1))),
        ("34", "diy", Period(dt.date(2012, 9, 3))),
        *((code, "papua", Period(DateInterval.of_year(2001))) for code in ("91", "92", "93", "94", "95", "96")),
        *((code, "umum", Period()) for code, _ in PROVINCES),
    ),
)

DERIVED: Final[tuple[Derived, ...]] = (
    USIA,
    ANAK,
    USIA_SAAT_TINDAK_PIDANA,
    USIA_SAAT_PERDAGANGAN_ORANG,
    ANAK_SAAT_PERDAGANGAN_ORANG,
    WILAYAH_OTONOM_KABKOTA,
    REZIM_WILAYAH,
)
