"""A table of counts, tidied."""

from __future__ import annotations

import datetime as dt

import polars as pl

from pmks.regions import Scheme
from pmks.tables.findings import FINDINGS
from pmks.tables.headers import Mapping
from pmks.tables.recaps.frames import COUNTS, TOTALS, Recap
from pmks.tables.sheet import Sheet


def tidy_recap(
    sheet: Sheet, mapping: Mapping, *, on: dt.date, taxonomy: str | None = None, region_scheme: Scheme | None = None
) -> Recap:
    """Return the table of counts in *sheet*."""
    del sheet, mapping, on, taxonomy, region_scheme
    return Recap(COUNTS.to_frame(), TOTALS.to_frame(), FINDINGS.to_frame())
