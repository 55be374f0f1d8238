"""The fixed phrases on the faces of a report, in both languages."""

from __future__ import annotations

from typing import Final

from pmks.model.source import Text

AS_OF: Final = Text("Keadaan {day}", "As of {day}")
LIST: Final = Text("Daftar jenis: {taxonomy}", "List of types: {taxonomy}")
UNIT: Final = Text("Satuan: {unit}", "Unit: {unit}")
SCHEME: Final = Text("Kode wilayah: {scheme}", "Region codes: {scheme}")
SIGNS: Final = Text("Keterangan", "Signs")
NOTES: Final = Text("Catatan", "Notes")
OMITTED: Final = Text("Yang tidak dihitung", "What is not counted")
NOTHING_OMITTED: Final = Text("Tidak ada yang ditinggalkan.", "Nothing was left out.")
SOURCE: Final = Text("Sumber", "Source")
MADE_BY: Final = Text(
    "Bentuk {layout}; pmks {version}; data hukum versi {law}.",
    "Layout {layout}; pmks {version}; data of the law version {law}.",
)
CASES: Final = Text("Kasus menurut jenis", "Cases by type")
CASES_SAID: Final = Text(
    "Satu orang dapat tercatat dalam beberapa jenis: jumlah antarjenis adalah kasus, bukan orang.",
    "A person can be of several types: a sum over types is cases, not people.",
)
OTHER_UNITS: Final = Text(
    "Jenis dengan satuan lain (keluarga, komunitas) tidak dijumlahkan dengan yang lain.",
    "Types with another unit (families, communities) are not added to the others.",
)
UNITS: Final = {
    "keluarga": Text("keluarga", "families"),
    "komunitas": Text("komunitas", "communities"),
    "kelompok": Text("kelompok", "groups"),
}
"""What is counted of a type that has no persons."""

HEAT: Final = Text("Jenis menurut wilayah", "Types by region")
HEAT_SAID: Final = Text(
    "Warna dibandingkan di dalam satu jenis: makin kuat, makin dekat ke angka tertinggi jenis itu.",
    "Colours compare within one type: the stronger, the closer to the highest number of that type.",
)
HEAT_PART: Final = Text(
    "{shown} wilayah dengan angka terbanyak dari {count} wilayah; semuanya ada di tabel.",
    "The {shown} regions with most of {count}; all of them are in the table.",
)
TYPE: Final = Text("Jenis", "Type")
REGION: Final = Text("Wilayah, menurut nomor jenis", "Region, by number of type")
TABLE: Final = Text("Tabel", "Table")
PART: Final = Text("bagian {part} dari {parts}", "part {part} of {parts}")
SHORT: Final = Text(
    "{shown} baris pertama dari {count}; semuanya ada di bentuk XLSX, CSV, JSON, dan Parquet.",
    "The first {shown} rows of {count}; all of them are in the XLSX, CSV, JSON and Parquet forms.",
)
SHORT_SHEET: Final = Text(
    "{shown} baris pertama dari {count}; semuanya ada di lembar {sheet}.",
    "The first {shown} rows of {count}; all of them are in the sheet {sheet}.",
)
REPORT: Final = Text("laporan", "report")
PAGE: Final = Text("Halaman {page} dari {pages}", "Page {page} of {pages}")
SKIP: Final = Text("Langsung ke tabel", "Skip to the table")
SCROLL: Final = Text(
    "Geser tabel ke samping untuk melihat semua kolom.", "Scroll the table sideways to see all columns."
)
