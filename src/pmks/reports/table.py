"""The table of a report before anything is said about it: its columns, its cells, and why cells are empty."""

from __future__ import annotations

import attrs
import polars as pl

from pmks.reports.report import Field


@attrs.frozen(eq=False)
class Table:
    """
    The table of a report.

    *fields* are its columns, *frame* its cells, *statuses* the status of every number, column by column; the last
    *totals* rows are totals.
    """

    fields: tuple[Field, ...]
    frame: pl.DataFrame
    statuses: pl.DataFrame
    totals: int = 0
