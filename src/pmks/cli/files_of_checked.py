"""A checked register as files: the issues, and the records that are valid or not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import polars as pl

from pmks.cli.data_of_checked import pieces_of_json, summary_rows
from pmks.files.frames import flat, without_formulas, write_book, write_frame
from pmks.files.writing import replacing
from pmks.model.source import Language, Text
from pmks.tables.headers import FIELDS
from pmks.tables.masks import masked

if TYPE_CHECKING:
    from pmks.tables.checked import Checked

_ISSUES: Final = Text("temuan", "issues")
_SUMMARY: Final = Text("ringkasan", "summary")
_RECORDS: Final = Text("catatan", "records")
_AT_ONCE: Final = 10_000
_SECRET: Final = frozenset(
    ("nik", "nomor_kk", *(name for name in FIELDS if name.startswith("nama_") and FIELDS[name].personal), "nama")
)


def write_issues(
    checked: Checked, issues: pl.DataFrame, target: Path, *, file: str, lang: Language, personal: bool
) -> None:
    """Write *issues* to *target* by its ending: JSON holds the whole result, a workbook summary and records as well."""
    kind = target.suffix.lower()
    if kind == ".json":
        with replacing(target) as beside, beside.open("w", encoding="utf-8") as out:
            out.writelines(pieces_of_json(checked, file, issues))
    elif kind == ".xlsx":
        summary = pl.DataFrame(list(summary_rows(checked)), schema=["", " "], orient="row")
        records = _shown(checked.records, personal=personal).collect()
        sheets = {_ISSUES.says(lang): issues, _SUMMARY.says(lang): summary, _RECORDS.says(lang): records}
        write_book(sheets, target)
    else:
        write_frame(issues.lazy(), target)


def pieces_of_csv(issues: pl.DataFrame) -> Iterator[str]:
    """Yield the issues as CSV in which no cell is a formula."""
    plain = without_formulas(flat(issues.lazy())).collect()
    yield plain.clear().write_csv()
    yield from (part.write_csv(include_header=False) for part in plain.iter_slices(_AT_ONCE))


def write_records(records: pl.DataFrame, target: Path, *, personal: bool) -> None:
    """Write *records* to *target*; numbers and names of people are masked unless *personal* asks for them."""
    write_frame(_shown(records, personal=personal), target)


def write_rejects(checked: Checked, target: Path, *, lang: Language, personal: bool) -> None:
    """Write the rows to mend as they came, each with its errors; masked unless *personal* asks for them as they are."""
    rows = checked.to_mend(lang).lazy()
    if not personal:
        fields = {column.header.strip(): column.field for column in checked.mapping.columns}
        secret = {name: f"{field}_{at}" for at, (name, field) in enumerate(fields.items()) if field in _SECRET}
        hidden = masked(rows.rename(secret, strict=False))
        rows = hidden.rename({mask: name for name, mask in secret.items()}, strict=False)
    write_frame(rows, target)


def _shown(records: pl.DataFrame, *, personal: bool) -> pl.LazyFrame:
    """Return *records* as they may be shown."""
    return records.lazy() if personal else masked(records.lazy())
