"""A checked register made by hand, in the shape that `pmks.validate` gives; all people are invented."""

import datetime as dt

import attrs
import polars as pl

from pmks.issues.of_columns import COLUMN_MISSING
from pmks.tables.checked import OfCategory, OfCode, Summary
from pmks.tables.findings import FINDINGS
from pmks.tables.headers import Column, Mapping
from pmks.tables.sheet import Source

ISSUES = pl.DataFrame(
    {
        "row": [4, 2, None],
        "column": ["JK", "JK", "JK"],
        "code": ["kelamin-tak-dikenal", "kelamin-kosong", "kelamin-skema"],
        "severity": ["warning", "info", "error"],
        "seen": ["=1/2", None, None],
        "message": ["Isi sel bukan jenis kelamin.", "Jenis kelamin tidak diisi.", "Kolom memakai 0 dan 1."],
        "hint": ["Tulis L atau P.", "Isi bila diketahui.", "Sebutkan skemanya."],
        "citation": [None, None, None],
        "others": [[5, 6], [], []],
    },
    schema_overrides={"row": pl.UInt32, "citation": pl.String, "others": pl.List(pl.UInt32)},
)
RECORDS = pl.DataFrame(
    {
        "row": [2, 4],
        "nik": ["3602994912879902", None],
        "nomor_kk": ["3602994912879903", "belum ada"],
        "nama": ["TUMAMANG BELAWIRA", None],
        "KET.": ["=HYPERLINK(1)", "-4"],
    }
)


MAPPED = Mapping(
    (
        Column(0, "NIK", "nik", "exact"),
        Column(1, "JK", "jenis_kelamin", "alias"),
        Column(2, "KET."),
        Column(3, ""),
        Column(4, "STATUS", None, "ambiguous"),
    ),
    findings=pl.DataFrame(
        [(None, None, COLUMN_MISSING.code, "info", None, [name], []) for name in ("tanggal_lahir", "kategori")],
        schema=FINDINGS,
        orient="row",
    ),
)


SUMMARY = Summary(
    rows_read=1500,
    rows_valid=1499,
    rows_invalid=1,
    skipped={"kosong": 2, "total": 1, "judul": 0},
    persons_at_least=1200,
    persons_at_most=1250,
    rows_without_key=50,
    cases=1600,
    by_category=(OfCategory(8, "lanjut_usia_terlantar", "Lanjut Usia Terlantar", 1600, 600, 10, 990),),
    by_code=(
        OfCode("kelamin-skema", "error", 1, ()),
        OfCode("kelamin-tak-dikenal", "warning", 12, (4, 5, 6)),
        OfCode("kelamin-kosong", "info", 1, (2,)),
    ),
    errors=1,
    warnings=12,
    infos=1,
    on=dt.date(2024, 12, 31),
    profile="definisi",
    taxonomy="permensos-8-2012",
    law_version="2025.08.20",
)


@attrs.frozen(eq=False)
class Checked:
    """The register."""

    records: pl.DataFrame = RECORDS
    valid: pl.DataFrame = RECORDS.head(1)
    invalid: pl.DataFrame = RECORDS.tail(1)
    summary: Summary = SUMMARY
    mapping: Mapping = MAPPED
    counts: pl.DataFrame | None = None
    source: Source = Source("xlsx", encoding=None, sheet="data", other_sheets=("rekap",), header_at=3)
