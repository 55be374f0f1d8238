"""Records to cells: split by Polars, and every row proved to be whole by the length of its text."""

from __future__ import annotations

from typing import Final

import polars as pl

from pmks.errors import TableError
from pmks.tables.reading.lines import Records
from pmks.tables.reading.records import QUOTE, refuse_wide, width_of

RAGGED: Final = pl.Schema([("row", pl.UInt32), ("width", pl.UInt32), ("cells", pl.List(pl.String))])
"""The columns of rows with fewer or more cells than the header: how many they have, and those beyond the header."""


def cells_in(records: Records, first: int, width: int, separator: str) -> pl.DataFrame:
    """
    Return the cells of *records* from the number *first* on, in *width* columns, each record with its number.

    Raises:
        TableError: The text does not come apart into these records.

    """
    count = records.lines.len() - (first - 1)
    columns = dict.fromkeys((f"c{at}" for at in range(width)), pl.String)
    if count <= 0:
        return pl.DataFrame(schema={"row": pl.UInt32, **columns})
    body = records.text
    if first != 2 or width_of(records.lines.head(1), separator)[0] != width or 0 in records.mended:  # noqa: PLR2004  # the second record
        head = separator.encode() * (width - 1) + b'""\n'
        body = b"".join((head, memoryview(body)[records.begins(first - 1) :]))
    try:
        frame = pl.read_csv(
            body,
            has_header=False,
            separator=separator,
            schema=columns,
            truncate_ragged_lines=True,
            quote_char=QUOTE if records.quoted.any() else None,
            glob=False,
        )
    except pl.exceptions.PolarsError:
        raise TableError("file", "it cannot be split into records; wanted a CSV file") from None
    if frame.height != count + 1:
        raise TableError("file", f"it was split into {frame.height - 1:,} records, wanted {count:,}")
    number = pl.int_range(first, first + count, dtype=pl.UInt32, eager=True).alias("row")
    return frame.slice(1).insert_column(0, number)


def ragged(records: Records, frame: pl.DataFrame, separator: str) -> pl.DataFrame:
    """
    Return the rows of *frame* that have fewer or more cells than it has columns.

    A row is whole if its cells, its separators and its quotation marks make up the length of its line.

    Raises:
        TableError: A row has more cells than any table.

    """
    first = records.lines.len() - frame.height
    lines, quoted = records.lines.slice(first), records.quoted.slice(first)
    columns = frame.columns[1:]
    length = pl.sum_horizontal(pl.col(column).str.len_bytes() for column in columns)
    rest = lines.str.len_bytes().cast(pl.Int64) - frame.select(length).to_series()
    whole = rest == len(columns) - 1
    if (marked := quoted.arg_true()).len():
        whole = whole.scatter(marked, rest.gather(marked) - _outside(lines, frame, marked) == len(columns) - 1)
    mended = {at - first: width for at, width in records.mended.items() if at >= first}
    if mended:
        whole = whole.scatter(list(mended), [width == len(columns) for width in mended.values()])
    wrong = (~whole).arg_true()
    return _further(lines.gather(wrong), frame["row"].gather(wrong), len(columns), separator)


def _outside(lines: pl.Series, frame: pl.DataFrame, marked: pl.Series) -> pl.Series:
    """Return how many signs of the lines at *marked* are quotation marks that are in no cell: a cell halves its own."""
    texts = lines.gather(marked)
    signs = texts.str.count_matches(QUOTE, literal=True).cast(pl.Int64)
    twice = texts.str.contains(QUOTE * 2, literal=True).arg_true()
    if not twice.len():
        return signs
    few = frame if twice.len() == frame.height else frame[marked.gather(twice)]
    inside = few.select(pl.sum_horizontal(pl.exclude("row").str.count_matches(QUOTE, literal=True)).cast(pl.Int64))
    return signs.scatter(twice, signs.gather(twice) - inside.to_series())


def _further(lines: pl.Series, rows: pl.Series, width: int, separator: str) -> pl.DataFrame:
    """Return how many cells *lines* have, and those beyond *width*."""
    widths = width_of(lines, separator)
    told = pl.DataFrame([rows, widths.cast(pl.UInt32).alias("width")])
    widest = max(width, *widths) if widths.len() else width
    refuse_wide(widest, separator)
    if widest == width:
        return told.with_columns(cells=pl.lit([], pl.List(pl.String)))
    head = separator * (widest - 1) + '""'
    frame = pl.read_csv(
        "\n".join((head, *lines, "")).encode(),
        has_header=False,
        separator=separator,
        schema=dict.fromkeys((f"c{at}" for at in range(widest)), pl.String),
        glob=False,
    ).slice(1)
    cells = pl.concat_list(pl.col(frame.columns[width:]).fill_null(""))
    beyond = pl.when(pl.col("width") > width).then(cells.list.head(pl.col("width") - width)).otherwise([])
    return told.hstack(frame).select("row", "width", cells=beyond.cast(pl.List(pl.String)))
