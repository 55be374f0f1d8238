"""A report as a value: its table, what it says of its numbers, and what was left out and why."""

from __future__ import annotations

import datetime as dt
import enum
import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import attrs
import polars as pl

from pmks.model.layout import Layout
from pmks.model.source import Citation, Language, Text


class Status(enum.StrEnum):
    """Why a number stands in a cell, or why none does; the value is what files say."""

    TERISI = "terisi"
    TIDAK_DIKUMPULKAN = "tidak_dikumpulkan"
    TIDAK_TERSEDIA = "tidak_tersedia"
    DISAMARKAN = "disamarkan"

    @property
    def sign(self) -> str:
        """The sign that is printed in place of a number."""
        return _SIGNS[self]


_SIGNS = {Status.TERISI: "", Status.TIDAK_DIKUMPULKAN: "td", Status.TIDAK_TERSEDIA: "-", Status.DISAMARKAN: "*"}


class Content(enum.Enum):
    """What the cells of a column hold, and so how they are printed."""

    TEXT = "text"
    CODE = "code"
    COUNT = "count"
    NUMBER = "number"
    PERCENT = "percent"
    MONEY = "money"
    DAY = "day"
    YEAR = "year"


@attrs.frozen
class Field:
    """A column of a report: its *name* in files, its *label* in print, the *band* of columns that it stands under."""

    name: str
    label: Text
    content: Content
    band: Text | None = None
    digits: int = 0


@attrs.frozen
class Omitted:
    """What is not in the numbers: how many rows, cases or people (*unit*), and why."""

    why: Text
    count: int
    unit: Text
    citation: Citation | None = None


@attrs.frozen(eq=False, slots=False)
class Report:
    """
    A report, ready to be written.

    *frame* is the table as CSV has it: one column for each of *fields*, in order, numbers as numbers, null where there
    is none. *statuses* has the same height and one column of texts for each column of numbers: a `Status` each, so
    that zero, ``-`` and "not collected" stay apart. The last *totals* rows are totals. *counts* is the long form of
    the same numbers, None where the layout is no recap.

    *area* is the region that is reported on; *unit* what the cells count; *taxonomy* the list of types; *scheme* the
    scheme of the region codes. *source* says what was counted, *omitted* what was not, and *notes* how to read it.
    """

    layout: Layout
    title: Text
    area: Text
    area_code: str
    on: dt.date
    taxonomy: str
    unit: Text
    scheme: str = attrs.field(repr=False)
    fields: tuple[Field, ...] = attrs.field(repr=False)
    frame: pl.DataFrame = attrs.field(repr=False)
    statuses: pl.DataFrame = attrs.field(repr=False)
    source: Text = attrs.field(repr=False)
    law_version: str = attrs.field(repr=False)
    version: str = attrs.field(repr=False)
    writer: Writer = attrs.field(repr=False)
    totals: int = attrs.field(default=0, repr=False)
    omitted: tuple[Omitted, ...] = attrs.field(default=(), repr=False)
    notes: tuple[Text, ...] = attrs.field(default=(), repr=False)
    counts: pl.DataFrame | None = attrs.field(default=None, repr=False)

    def write(self, target: str | os.PathLike[str], *, lang: Language = "id") -> Path:
        """
        Write the report to *target* by its ending, whole or not at all, in *lang*; return the path.

        Raises:
            CallError: *target* cannot be written, or its ending is not known.
        """
        path = Path(target)
        self.writer(self, path, lang)
        return path


Writer: TypeAlias = Callable[[Report, Path, Language], None]
"""Writes a report to a path, in a language."""
