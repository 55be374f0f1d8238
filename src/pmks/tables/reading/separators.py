"""Which sign separates the cells of a text file: found from its header and its first rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

import polars as pl

from pmks.errors import CallError, TableError
from pmks.tables.reading.heading import recognised
from pmks.tables.reading.lines import LONGEST_CELL, records_of
from pmks.tables.reading.records import MOST_COLUMNS, QUOTE, cells_of, refuse_wide, width_of

SEPARATORS: Final = (";", ",", "\t", "|")
"""The signs that may separate cells, the most likely first."""

_LEAST_KNOWN: Final = 2
_SHARE: Final = 0.3
_NO_MARK: Final = (0, 0.0, 0)


def separator_in(lines: pl.Series) -> str | None:
    r"""
    Return the sign that separates the cells of the first *lines* of a file; None where each line is one cell.

    >>> separator_in(pl.Series(["nik;ipk", "1;2,5", "2;3,5"])), separator_in(pl.Series(["ALAMAT", "KP. SAWAH, RT 2"]))
    (';', None)
    """
    widest = {sign: max(width_of(lines, sign), default=0) for sign in SEPARATORS}
    short = lines.filter(lines.str.len_bytes() <= LONGEST_CELL)
    marks = [(_mark_of(short, sign), sign) for sign in SEPARATORS]
    (known, share, width), sign = max(marks, key=lambda mark: mark[0])
    if share >= _SHARE or (known and width > 1):
        return sign
    most = max(SEPARATORS, key=lambda sign: widest[sign])
    refuse_wide(widest[most], most)
    return None


def _mark_of(lines: pl.Series, sign: str) -> tuple[int, float, int]:
    """Return how well *sign* separates the cells of *lines*; not at all if a record or a cell is too long."""
    if max(width_of(lines, sign), default=0) > MOST_COLUMNS:
        return _NO_MARK
    try:
        return _mark(list(_rows(lines, sign)))
    except TableError:
        return _NO_MARK


def _rows(lines: pl.Series, sign: str) -> Iterator[list[str]]:
    """Yield the cells of the records among *lines* that are not blank, split at *sign*."""
    for record in records_of(b"", lines, sign).lines:
        if record.strip():
            yield cells_of(record, sign).told


def _mark(rows: Sequence[Sequence[str]]) -> tuple[int, float, int]:
    """Return how many headers are known, the share of rows as wide as the header, and that width."""
    known, header = max(((recognised(row), -at) for at, row in enumerate(rows)), default=(0, 0))
    width = len(rows[-header]) if known else max(_widths(rows), key=lambda pair: (pair[1], pair[0]), default=(1, 0))[0]
    share = sum(len(row) == width for row in rows) / len(rows) if rows and width > 1 else 0.0
    return (known if known >= _LEAST_KNOWN else 0, share, width)


def _widths(rows: Sequence[Sequence[str]]) -> list[tuple[int, int]]:
    """Return the widths of *rows* that have several cells, and how many rows have each."""
    return list(Counter(len(row) for row in rows if len(row) > 1).items())


def separator_asked(separator: str) -> str:
    """
    Return the *separator* that the caller names.

    Raises:
        CallError: It is no single sign, or one that a cell is made of.

    """
    if len(separator) != 1 or separator in f"{QUOTE}\r\n\0" or not separator.isascii():
        raise CallError("separator", f"seen {separator!r}, wanted one sign such as ';' or '\\t'")
    return separator
