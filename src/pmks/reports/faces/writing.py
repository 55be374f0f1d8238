"""A report as a file, by the ending of its name, whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

import polars as pl

from pmks.errors import CallError
from pmks.files.writing import ending, refuse_target
from pmks.model.source import Language
from pmks.reports.faces.data_files import write_csv, write_json, write_parquet
from pmks.reports.faces.markdown import write_markdown
from pmks.reports.faces.webpage import write_webpage
from pmks.reports.faces.workbook import write_workbook
from pmks.reports.report import Report, Status, Writer

_WRITERS: Final[Mapping[str, Writer]] = MappingProxyType(
    {
        "csv": write_csv,
        "json": write_json,
        "parquet": write_parquet,
        "md": write_markdown,
        "xlsx": write_workbook,
        "html": write_webpage,
    }
)

ENDINGS: Final = tuple(_WRITERS)
"""The endings of a file that a report is written to."""


def write(report: Report, target: Path, lang: Language) -> None:
    """
    Write *report* to *target* by its ending, one of `ENDINGS`, in *lang*; whole or not at all.

    Nothing is written before the call was found to be right.

    Raises:
        CallError: The ending is not known, *target* cannot be written, or the parts of *report* do not fit together.
        OSError: The disk is full, or *target* went away meanwhile.
    """
    kind = ending("target", target, ENDINGS)
    refuse_target("target", target)
    _refuse_unfit(report)
    _WRITERS[kind](report, target, lang)


def _refuse_unfit(report: Report) -> None:
    """Refuse a report whose parts do not fit together: its faces would not say the same."""
    names, statuses = [field.name for field in report.fields], report.statuses
    if names != report.frame.columns:
        raise CallError("report", f"seen a frame with the columns {report.frame.columns}, wanted {names}")
    if not 0 <= report.totals <= report.frame.height:
        raise CallError("report", f"seen {report.totals} total rows, wanted at most {report.frame.height}")
    if statuses.width and statuses.height != report.frame.height:
        raise CallError("report", f"seen {statuses.height} rows of statuses, wanted {report.frame.height}")
    strange = [name for name in statuses.columns if name not in names or not _known(statuses[name])]
    if strange:
        raise CallError("report", f"seen statuses of {strange}, wanted a status for every cell of a column of numbers")
    shown = [name for name in statuses.columns if _hidden_but_there(report.frame[name], statuses[name])]
    if shown:
        raise CallError("report", f"seen a number in a hidden cell of {shown}, wanted none")
    endless = [one.name for one in report.frame.iter_columns() if one.dtype.is_float() and not _finite(one)]
    if endless:
        raise CallError("report", f"seen a number without end in {endless}, wanted a number or none")


def _known(statuses: pl.Series) -> bool:
    """Return whether every one of *statuses* is known."""
    return bool(statuses.is_in([status.value for status in Status]).all())


def _hidden_but_there(cells: pl.Series, statuses: pl.Series) -> bool:
    """Return whether a cell that is hidden holds a number."""
    return bool((cells.is_not_null() & (statuses == Status.DISAMARKAN.value)).any())


def _finite(numbers: pl.Series) -> bool:
    """Return whether every number is one that can be written."""
    return bool(numbers.drop_nulls().is_finite().all())
