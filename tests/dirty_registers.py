"""Small dirty registers for tests: written as CSV, validated, and asked what was found where."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Mapping
from typing import Any, Final

import pmks

ON: Final = dt.date(2023, 12, 31)
"""The date of the data, unless a test says otherwise."""

FIRST: Final = 2
"""The number of the first row below the header."""

Code = tuple[str, str]
"""The code and the severity of a finding."""


def csv_of(*rows: Mapping[str, str], separator: str = ";") -> bytes:
    """Return *rows* as a CSV file; a row leaves a cell empty that it does not tell."""
    headers = list(dict.fromkeys(header for row in rows for header in row))
    text = io.StringIO()
    writer = csv.DictWriter(text, headers, restval="", delimiter=separator, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode()


def checked(*rows: Mapping[str, str], **asked: Any) -> pmks.tables.Checked:  # noqa: ANN401  # arguments of validate
    """Return *rows* as a register, validated on `ON`, with what else is *asked*."""
    return pmks.validate(csv_of(*rows), **{"on": ON, **asked})


def lines(*texts: str, **asked: Any) -> pmks.tables.Checked:  # noqa: ANN401  # arguments of validate
    """Return the lines of a file, validated."""
    return pmks.validate("".join(f"{text}\n" for text in texts).encode(), **{"on": ON, **asked})


def said(found: pmks.tables.Checked, row: int | None = FIRST, column: str | None = None) -> list[Code]:
    """Return what was said of *row* (None: of the file), of one *column* or of all, each thing once, sorted."""
    told = {
        (str(one["code"]), str(one["severity"]))
        for one in found.found.iter_rows(named=True)
        if one["row"] == row and (column is None or (one["column"] or "").strip() == column)
    }
    return sorted(told)


def codes(found: pmks.tables.Checked, row: int | None = FIRST) -> list[str]:
    """Return the codes that were said of *row*, sorted."""
    return [code for code, _ in said(found, row)]


def error(*names: str) -> list[Code]:
    """Return errors of these codes."""
    return [(name, "error") for name in names]


def warning(*names: str) -> list[Code]:
    """Return warnings of these codes."""
    return [(name, "warning") for name in names]


def info(*names: str) -> list[Code]:
    """Return infos of these codes."""
    return [(name, "info") for name in names]
