"""A checked register as files: the issues, and the records that are valid or not."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Final

import polars as pl

from pmks.cli.data_of_checked import pieces_of_json
from pmks.cli.telling_of_issues import as_options
from pmks.files.frames import flat, without_formulas, write_frame
from pmks.files.writing import replacing
from pmks.model.source import Language
from pmks.reports.mending import laporan, rows_to_mend
from pmks.tables.masks import masked

if TYPE_CHECKING:
    from pmks.tables.checked import Checked

_AT_ONCE: Final = 10_000


def write_issues(
    checked: Checked, issues: pl.DataFrame, target: Path, *, file: str, lang: Language, personal: bool
) -> None:
    """Write *issues* to *target* by its ending: JSON holds the whole result, a page or a workbook what to do."""
    kind = target.suffix.lower()
    if kind == ".json":
        with replacing(target) as beside, beside.open("w", encoding="utf-8") as out:
            out.writelines(pieces_of_json(checked, file, issues))
    elif kind in {".html", ".xlsx"}:
        laporan(checked, target, file=file, lang=lang, personal=personal, worded=as_options)
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
    write_frame(rows_to_mend(checked, lang, personal=personal).lazy(), target)


def _shown(records: pl.DataFrame, *, personal: bool) -> pl.LazyFrame:
    """Return *records* as they may be shown."""
    return records.lazy() if personal else masked(records.lazy())
