"""A checked register made by hand, in the shape that `pmks.validate` gives; all people are invented."""

import datetime as dt

import attrs
import polars as pl

from pmks.issues.of_columns import COLUMN_MISSING
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


@attrs.frozen
class Summary:
    """The summary."""

    rows_read: int = 1500
    rows_valid: int = 1499
    rows_invalid: int = 1
    skipped: dict[str, int] = attrs.field(factory=lambda: {"kosong": 2, "total": 1, "judul": 0})
    persons_at_least: int = 1200
    persons_at_most: int = 1250
    rows_without_key: int = 50
    cases: int = 1600
    by_category: tuple[tuple[int, str, int, int, int, int], ...] = ((8, "lanjut_usia_terlantar", 1600, 600, 10, 990),)
    by_code: tuple[tuple[str, str, int, tuple[int, ...]], ...] = (
        ("kelamin-kosong", "info", 1, (2,)),
        ("kelamin-tak-dikenal", "warning", 12, (4, 5, 6)),
        ("kelamin-skema", "error", 1, ()),
    )
    errors: int = 1
    warnings: int = 12
    infos: int = 1
    on: dt.date = dt.date(2024, 12, 31)
    profile: str = "definisi"
    taxonomy: str | None = "permensos-8-2012"
    law_version: str = "2025.08.20"


@attrs.frozen(eq=False)
class Checked:
    """The register."""

    records: pl.DataFrame = RECORDS
    valid: pl.DataFrame = RECORDS.head(1)
    invalid: pl.DataFrame = RECORDS.tail(1)
    summary: Summary = attrs.field(factory=Summary)
    mapping: Mapping = MAPPED
    source: Source = Source("xlsx", encoding=None, sheet="data", other_sheets=("rekap",), header_at=3)
