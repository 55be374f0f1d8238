"""A report for machines: CSV, JSON and Parquet."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any, Final

import polars as pl

from pmks.files.frames import flat, without_formulas
from pmks.files.writing import replacing
from pmks.model.source import Language
from pmks.reports.faces.plain_facts import missing, plain_facts
from pmks.reports.report import Report, Status

_AT_ONCE: Final = 10_000
_ROW: Final = json.JSONEncoder(ensure_ascii=False)
_SEPARATORS: Final = frozenset({";", "|", "\t"})


def write_csv(report: Report, target: Path, lang: Language) -> None:  # noqa: ARG001  # a column has one name in files
    """
    Write the table to *target* as CSV: UTF-8, a decimal point, an empty cell where there is no number.

    Cells stand between commas, unless the layout is a form that exists with another separator.
    """
    told = dict(report.layout.file).get("delimiter", "")
    separator = told if told in _SEPARATORS else ","
    form = csv_form(report)
    with replacing(target) as beside, beside.open("w", encoding="utf-8", newline="") as file:
        file.write(form.clear().write_csv(separator=separator))
        for part in form.iter_slices(_AT_ONCE):
            file.write(part.write_csv(separator=separator, include_header=False))


def csv_form(report: Report) -> pl.DataFrame:
    """Return the table as CSV has it: no cell is a formula, and a number has as many decimals as its column."""
    frame = report.frame.with_columns(
        pl.Series(field.name, [_decimals(cell, field.digits) for cell in report.frame[field.name]], pl.String)
        for field in report.fields
        if report.frame.schema[field.name].is_float()
    )
    return without_formulas(flat(frame.lazy())).collect()


def _decimals(cell: float | None, digits: int) -> str | None:
    """Return a number with *digits* decimals, and with more if it has more."""
    if cell is None:
        return None
    written = f"{cell:.{digits}f}"
    return written if float(written) == cell else format(Decimal(repr(cell)), "f")


def write_json(report: Report, target: Path, lang: Language) -> None:
    """Write the report to *target* as one JSON object: what it says of itself, then its rows and totals."""
    with replacing(target) as beside, beside.open("w", encoding="utf-8", newline="") as file:
        file.writelines(_pieces(report, lang))


def _pieces(report: Report, lang: Language) -> Iterator[str]:
    """Yield the JSON in pieces; the rows are never all in memory as text."""
    yield json.dumps(plain_facts(report, lang), ensure_ascii=False, indent=2).removesuffix("\n}")
    body = report.frame.height - report.totals
    for name, frame in (
        ("rows", report.frame.head(body)),
        ("totals", report.frame.tail(report.totals)),
    ):
        yield f',\n  "{name}": '
        yield from _array(_plain(row) for row in _rows(frame))
    for name, statuses in (
        ("statuses_of_rows", report.statuses.head(body)),
        ("statuses_of_totals", report.statuses.tail(report.totals)),
    ):
        yield f',\n  "{name}": '
        yield from _array(_unfilled(row) for row in _rows(statuses))
    yield "\n}\n"


def _rows(frame: pl.DataFrame) -> Iterator[dict[str, Any]]:
    """Yield the rows of *frame*."""
    for part in frame.iter_slices(_AT_ONCE):
        yield from part.iter_rows(named=True)


def _array(rows: Iterator[dict[str, Any]]) -> Iterator[str]:
    """Yield *rows* as a JSON array, a row on a line."""
    comma, end = "[\n    ", "[]"
    for row in rows:
        yield comma + _ROW.encode(row)
        comma, end = ",\n    ", "\n  ]"
    yield end


def _plain(row: dict[str, Any]) -> dict[str, Any]:
    """Return *row* with its days as texts."""
    return {name: cell.isoformat() if isinstance(cell, dt.date) else cell for name, cell in row.items()}


def _unfilled(row: dict[str, Any]) -> dict[str, Any]:
    """Return the statuses of the cells of a row that hold no number."""
    return {name: status for name, status in row.items() if status != Status.TERISI.value}


def write_parquet(report: Report, target: Path, lang: Language) -> None:
    """Write the table to *target* as Parquet; what the report says of itself is metadata under ``pmks.``, as JSON."""
    told = {**plain_facts(report, lang), "totals": report.totals, "missing": missing(report)}
    metadata = {f"pmks.{name}": json.dumps(value, ensure_ascii=False) for name, value in told.items()}
    packed = BytesIO()
    report.frame.write_parquet(packed, metadata=metadata)
    with replacing(target) as beside:
        beside.write_bytes(packed.getbuffer())
