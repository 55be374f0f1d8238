"""A checked register as plain data, written piece by piece: summary, mapping, source, and every issue."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Final

import attrs
import polars as pl

from pmks import law

if TYPE_CHECKING:
    from pmks.tables.checked import Checked

COUNTS: Final = (
    "rows_read",
    "rows_valid",
    "rows_invalid",
    "persons_at_least",
    "persons_at_most",
    "rows_without_key",
    "cases",
    "errors",
    "warnings",
    "infos",
    "profile",
    "taxonomy",
    "law_version",
)
_AT_ONCE: Final = 10_000


def pieces_of_json(checked: Checked, file: str, issues: pl.DataFrame) -> Iterator[str]:
    """Yield the whole result as one JSON object; the issues are never all in memory as text."""
    head = {
        "file": file,
        "summary": plain_summary(checked),
        "mapping": [{"header": one.header, "field": one.field, "how": one.how} for one in checked.mapping.columns],
        "source": plain_source(checked),
    }
    yield json.dumps(head, ensure_ascii=False, indent=2).removesuffix("\n}")
    yield ',\n  "issues": ['
    comma = "\n    "
    for part in issues.iter_slices(_AT_ONCE):
        for one in part.iter_rows(named=True):
            yield comma + json.dumps(one, ensure_ascii=False)
            comma = ",\n    "
    yield "\n  ]\n}\n" if issues.height else "]\n}\n"


def plain_summary(checked: Checked) -> dict[str, Any]:
    """Return the summary as plain data."""
    summary = checked.summary
    return {
        "on": summary.on.isoformat(),
        **{name: getattr(summary, name) for name in COUNTS},
        "law_as_of": law.law_as_of.isoformat(),
        "skipped": dict(summary.skipped),
        "by_category": [attrs.asdict(one) for one in summary.by_category],
        "by_code": [{**attrs.asdict(one), "first_rows": list(one.first_rows)} for one in summary.by_code],
    }


def plain_source(checked: Checked) -> dict[str, Any]:
    """Return how the file was read as plain data."""
    source = checked.source
    return {
        "kind": source.kind,
        "encoding": source.encoding,
        "separator": source.separator,
        "sheet": source.sheet,
        "other_sheets": list(source.other_sheets),
        "header_at": source.header_at,
        "header_rows": source.header_rows,
        "notes": list(source.notes),
    }
