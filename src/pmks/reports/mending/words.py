"""The fixed phrases of the validation report, in both languages."""

from __future__ import annotations

from typing import Final

from pmks.issues.kind import Severity
from pmks.model.source import Text

TITLE: Final = Text("Laporan pemeriksaan register", "Validation report of a register")
LIST: Final = Text("Daftar jenis: {taxonomy}", "List of types: {taxonomy}")
LAW: Final = Text("Data hukum versi {law}", "Data of the law version {law}")
USABLE: Final = Text("Baris yang layak dipakai", "Usable rows")
USABLE_SAID: Final = Text(
    "{valid} dari {read} baris layak dipakai ({share} %); {invalid} baris perlu diperbaiki.",
    "{valid} of {read} rows are usable ({share} %); {invalid} rows are to be mended.",
)
NO_ROWS: Final = Text("Tidak ada baris yang dibaca.", "No row was read.")
ROWS_READ: Final = Text("Baris dibaca", "Rows read")
ROWS_VALID: Final = Text("Baris layak", "Usable rows")
ROWS_INVALID: Final = Text("Baris perlu diperbaiki", "Rows to mend")
SKIPPED: Final = Text("Dilewati, bukan data", "Skipped, no data")
PERSONS: Final = Text("Orang", "Persons")
PERSONS_SAID: Final = Text(
    "sekurang-kurangnya {least}, sebanyak-banyaknya {most}; {without} baris tanpa kunci orang",
    "at least {least}, at most {most}; {without} rows without a key of the person",
)
CASES: Final = Text("Kasus", "Cases")
CASES_SAID: Final = Text(
    "{cases}; satu orang dapat tercatat dalam beberapa jenis, jadi kasus bukan jumlah orang",
    "{cases}; a person can be of several types, so cases are not a number of persons",
)
COUNTS: Final = Text("Angka dibaca", "Counts read")
COUNTS_SAID: Final = Text(
    "{counts}; ini tabel rekap, bukan register orang", "{counts}; this is a table of counts, no register of people"
)
BY_CODE: Final = Text("Yang perlu dilakukan", "What to do")
BY_CODE_SAID: Final = Text(
    "Kesalahan membuat baris tidak dapat dipakai; peringatan perlu dilihat petugas; keterangan hanya untuk diketahui.",
    "An error makes a row unusable; somebody should look at a warning; an info is only to be known.",
)
NOTHING: Final = Text("Tidak ada temuan: tidak ada yang perlu diperbaiki.", "No issues: there is nothing to mend.")
BY_COLUMN: Final = Text("Temuan menurut kolom", "Issues by column")
BY_CATEGORY: Final = Text("Kasus menurut jenis", "Cases by type")
ONE_BY_ONE: Final = Text("Temuan satu per satu", "Issues one by one")
MORE: Final = Text(
    "{shown} dari {count} temuan; semuanya ada di bentuk XLSX, CSV, JSON, dan Parquet.",
    "{shown} of {count} issues; all of them are in the XLSX, CSV, JSON and Parquet forms.",
)
TO_MEND: Final = Text("Baris yang perlu diperbaiki", "Rows to mend")
TO_MEND_SAID: Final = Text(
    "Sel ditulis sebagaimana ada di berkas; nomor dan nama orang disamarkan.",
    "The cells stand as they are in the file; numbers and names of people are masked.",
)
TO_MEND_SHOWN: Final = Text("Sel ditulis sebagaimana ada di berkas.", "The cells stand as they are in the file.")
MORE_ROWS: Final = Text(
    "{shown} dari {count} baris; semuanya ada di bentuk XLSX.",
    "{shown} of {count} rows; all of them are in the XLSX form.",
)
DO: Final = Text("Lakukan", "Do")
BASIS: Final = Text("Dasar", "Basis")
WHOLE_FILE: Final = Text("seluruh berkas", "the whole file")
NAMELESS: Final = Text("(tanpa nama)", "(no name)")
MADE_BY: Final = Text("Dibuat oleh pmks {version}.", "Made by pmks {version}.")

SEVERITIES: Final = {
    Severity.ERROR.value: Text("kesalahan", "error"),
    Severity.WARNING.value: Text("peringatan", "warning"),
    Severity.INFO.value: Text("keterangan", "info"),
}
SEVERITIES_MANY: Final = {
    Severity.ERROR.value: Text("Kesalahan", "Errors"),
    Severity.WARNING.value: Text("Peringatan", "Warnings"),
    Severity.INFO.value: Text("Keterangan", "Infos"),
}

REASONS: Final = {
    "kosong": Text("baris kosong", "blank rows"),
    "judul": Text("judul", "titles"),
    "kepala": Text("kepala kolom", "headers"),
    "kepala_ulang": Text("kepala kolom yang berulang", "headers that stand again"),
    "nomor_kolom": Text("nomor kolom", "column numbers"),
    "total": Text("jumlah", "totals"),
    "penutup": Text("penutup dan tanda tangan", "closing lines and signatures"),
}
"""Why records of a file are no rows."""

HEADS: Final = {
    "severity": Text("Tingkat", "Severity"),
    "code": Text("Kode", "Code"),
    "count": Text("Jumlah", "Count"),
    "column": Text("Kolom", "Column"),
    "field": Text("Arti", "Meaning"),
    "rows": Text("Baris pertama", "First rows"),
    "row": Text("Baris", "Row"),
    "seen": Text("Terlihat", "Seen"),
    "message": Text("Yang salah", "What is wrong"),
    "hint": Text("Yang perlu dilakukan", "What to do"),
    "number": Text("No", "No"),
    "category": Text("Jenis", "Type"),
    "cases": Text("Kasus", "Cases"),
    "supported": Text("Didukung", "Supported"),
    "contradicted": Text("Bertentangan", "Contradicted"),
    "not_verifiable": Text("Belum dapat diperiksa", "Not verifiable"),
    "what": Text("Keterangan", "What"),
    "share": Text("Bagian", "Share"),
}
"""The heads of the tables."""

ISSUES_SHEET: Final = Text("temuan", "issues")
SUMMARY_SHEET: Final = Text("ringkasan", "summary")
ROWS_SHEET: Final = Text("perbaikan", "to mend")
RECORDS_SHEET: Final = Text("catatan", "records")
