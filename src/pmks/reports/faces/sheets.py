"""Workbooks: opened so that no text runs, filled with frames as they are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import polars as pl
import xlsxwriter  # type: ignore[import-untyped]  # it ships no types
from xlsxwriter.exceptions import FileCreateError  # type: ignore[import-untyped]  # the same

from pmks.files.frames import flat
from pmks.files.writing import replacing

LONGEST: Final = 32_767
"""How many signs a cell takes."""

_FIRST_YEAR: Final = 1900
"""A workbook knows no day before this year: it is written as a text."""

_LOOKED_AT: Final = 200
"""How many cells decide how wide a column is."""

_WIDEST: Final = 60

_ROWS: Final = 1_000_000
"""How many rows a sheet takes; a longer frame goes on in the next sheet."""


@contextmanager
def book(target: Path, *, flowing: bool) -> Iterator[Any]:
    """
    Give a new workbook that takes the place of *target* when it is filled.

    A *flowing* one keeps one row in memory, so that its rows are written in order.
    """
    options = {
        "constant_memory": flowing,
        "strings_to_urls": False,
        "strings_to_formulas": False,
        "strings_to_numbers": False,
    }
    with replacing(target) as beside, TemporaryDirectory(prefix="pmks-", ignore_cleanup_errors=True) as folder:
        packed = BytesIO()
        made = xlsxwriter.Workbook(packed, {**options, "tmpdir": folder})
        yield made
        try:
            made.close()
        except FileCreateError as error:
            raise OSError(*error.args[0].args) from None
        beside.write_bytes(packed.getbuffer())


def describe(made: Any, *, title: str, subject: str, said: str, day: dt.date) -> None:  # noqa: ANN401  # it ships no types
    """Give a workbook its properties; its day is the day of the data, as no clock is read."""
    noon = dt.datetime(day.year, day.month, day.day, 12, tzinfo=dt.UTC)
    made.set_properties({"title": title, "subject": subject, "comments": said, "author": "pmks", "created": noon})


def add_frame(made: Any, name: str, frame: pl.DataFrame) -> None:  # noqa: ANN401  # it ships no types
    """Add *frame* to a workbook as the sheet *name*, and as further sheets where it is long."""
    head = made.add_format({"bold": True, "bottom": 1, "bg_color": "#E9EEF3"})
    day = made.add_format({"num_format": "yyyy\\-mm\\-dd"})
    flattened = flat(frame.lazy()).collect()
    for first in range(0, max(flattened.height, 1), _ROWS):
        sheet = made.add_worksheet(f"{name} {first // _ROWS + 1}" if first else name)
        sheet.freeze_panes(1, 0)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        sheet.autofilter(0, 0, min(flattened.height, _ROWS), max(flattened.width - 1, 0))
        for column, title in enumerate(flattened.columns):
            longest = max(map(len, flattened[title].head(_LOOKED_AT).cast(pl.String).drop_nulls()), default=0)
            sheet.set_column(column, column, min(max(len(title) + 3, longest + 1, 8), _WIDEST))
            sheet.write_string(0, column, title, head)
        for row, cells in enumerate(flattened.slice(first, _ROWS).iter_rows(), start=1):
            for column, cell in enumerate(cells):
                put(sheet, row, column, cell, day if isinstance(cell, dt.date) else None)


def put(sheet: Any, row: int, column: int, cell: object, style: Any) -> None:  # noqa: ANN401  # it ships no types
    """Write one cell as what it is: a text stays a text, whatever it begins with."""
    if isinstance(cell, bool):
        sheet.write_boolean(row, column, cell, style)
    elif isinstance(cell, int | float):
        sheet.write_number(row, column, cell, style)
    elif isinstance(cell, dt.date) and cell.year >= _FIRST_YEAR:
        sheet.write_datetime(row, column, dt.datetime(cell.year, cell.month, cell.day), style)  # noqa: DTZ001  # a day
    elif cell is None or cell == "":
        sheet.write_blank(row, column, None, style)
    else:
        sheet.write_string(row, column, str(cell)[:LONGEST], style)
