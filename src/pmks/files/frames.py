"""Frames as files: CSV and workbooks without formulas, Parquet as it is; each whole or not at all."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

import polars as pl
import xlsxwriter  # type: ignore[import-untyped]  # it ships no types

from pmks.files.inert import FORMULA, NUMBER, inert
from pmks.files.writing import replacing

_ROWS: Final = 1_000_000
"""How many rows a sheet takes; a longer frame goes on in the next sheet."""

_LONGEST: Final = 32_767
"""How many signs a cell of a workbook takes."""


def write_frame(frame: pl.LazyFrame, target: Path) -> None:
    """
    Write *frame* to *target*, a CSV file, a workbook or a Parquet file by its ending.

    Raises:
        OSError: It does not fit on the disk, or *target* cannot be written.
    """
    if target.suffix.lower() == ".xlsx":
        write_book({"data": frame.collect()}, target)
        return
    with replacing(target) as beside, _told_as_a_fault_of_the_disk():
        if target.suffix.lower() == ".parquet":
            frame.sink_parquet(beside)
        else:
            without_formulas(flat(frame)).sink_csv(beside)
            _refuse_cut(beside)


def write_book(sheets: Mapping[str, pl.DataFrame], target: Path) -> None:
    """Write *sheets* to the workbook *target*; every text stays a text."""
    with (
        replacing(target) as beside,
        _told_as_a_fault_of_the_disk(),
        xlsxwriter.Workbook(str(beside), {"constant_memory": True, "strings_to_urls": False}) as book,
    ):
        head = book.add_format({"bold": True})
        for name, frame in sheets.items():
            flattened = flat(frame.lazy()).collect()
            for first in range(0, max(flattened.height, 1), _ROWS):
                sheet = book.add_worksheet(f"{name} {first // _ROWS + 1}" if first else name)
                sheet.freeze_panes(1, 0)
                for column, title in enumerate(flattened.columns):
                    sheet.write_string(0, column, title, head)
                _fill(sheet, flattened.slice(first, _ROWS))


@contextmanager
def _told_as_a_fault_of_the_disk() -> Iterator[None]:
    """Raise what the writers of Parquet and of workbooks say of a full disk as the error that it is."""
    try:
        yield
    except (pl.exceptions.ComputeError, xlsxwriter.exceptions.FileCreateError) as error:
        number = getattr(error.args[0], "errno", None) if error.args else None
        if number is None and "os error" not in str(error):
            raise
        raise OSError(number or errno.EIO, str(error)) from None


def _refuse_cut(written: Path) -> None:
    """Refuse a file of lines that does not end with one: Polars before 1.44 is silent where the disk is full."""
    if not written.is_file():
        return
    with written.open("rb") as file:
        file.seek(max(written.stat().st_size - 1, 0))
        if file.read() != b"\n":
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(written))


def _fill(sheet: Any, frame: pl.DataFrame) -> None:  # noqa: ANN401  # a sheet of xlsxwriter, which ships no types
    """Write the rows of *frame* below the head of *sheet*."""
    for row, cells in enumerate(frame.iter_rows(), start=1):
        for column, cell in enumerate(cells):
            if isinstance(cell, bool):
                sheet.write_boolean(row, column, cell)
            elif isinstance(cell, int | float):
                sheet.write_number(row, column, cell)
            elif cell is not None:
                sheet.write_string(row, column, str(cell)[:_LONGEST])


def flat(frame: pl.LazyFrame) -> pl.LazyFrame:
    """Return *frame* with lists as texts; an empty list is an empty cell."""
    lists = [name for name, kind in frame.collect_schema().items() if isinstance(kind, pl.List)]
    joined = (pl.col(name).cast(pl.List(pl.String)).list.join("; ") for name in lists)
    return frame.with_columns(
        pl.when(pl.col(name).list.len() > 0).then(text).alias(name) for name, text in zip(lists, joined, strict=True)
    )


def without_formulas(frame: pl.LazyFrame) -> pl.LazyFrame:
    """Return *frame* with an apostrophe in front of every text and title that a spreadsheet would run."""
    schema = frame.collect_schema()
    texts = [name for name, kind in schema.items() if kind == pl.String]
    changed = (
        pl.when(pl.col(name).str.contains(FORMULA) & ~pl.col(name).str.contains(NUMBER))
        .then(pl.concat_str(pl.lit("'"), pl.col(name)))
        .otherwise(pl.col(name))
        .alias(name)
        for name in texts
    )
    return frame.with_columns(*changed).rename({name: inert(name) for name in schema.names() if inert(name) != name})
