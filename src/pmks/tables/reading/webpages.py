"""Tables of HTML, which many apps save with the ending of a spreadsheet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import polars as pl

from pmks.errors import TableError
from pmks.tables.reading.heading import recognised
from pmks.tables.reading.lines import LONGEST_CELL
from pmks.tables.reading.markup import Mark, attributes, marks
from pmks.tables.reading.records import MOST_COLUMNS
from pmks.tables.reading.tables import sheet_of
from pmks.tables.reading.workbooks import table_of
from pmks.tables.sheet import Sheet, Source

_BLANKS: Final = re.compile(r"[ \t\r\n\f\v\u00a0]+")
_NUMBER: Final = re.compile(r"\s*(\d{1,5})")
_LEAST_ALLOWED: Final = 1 << 22
_SAMPLE: Final = 60


class _Tables:
    """What gathers the tables of a page, each as rows of cells; a table in a cell is a table of its own."""

    def __init__(self, size: int) -> None:
        self.tables: list[list[list[str]]] = []
        self._open: list[list[list[str]]] = []
        self._spans: list[dict[int, int]] = []
        self._cells: list[list[str] | None] = []
        self._wide: list[int] = []
        self._left = max(_LEAST_ALLOWED, size)

    def take(self, mark: Mark) -> None:
        """Take up one mark of the page."""
        if mark.closes:
            self._end(mark.tag)
        elif not mark.tag:
            self._add(mark.inside)
        elif mark.tag == "table":
            self._open.append([])
            self._spans.append({})
            self._cells.append(None)
            self._wide.append(1)
            self.tables.append(self._open[-1])
        elif mark.tag == "tr" and self._open:
            self._finish()
            self._open[-1].append([])
        elif mark.tag in {"td", "th"} and self._open:
            told = attributes(mark.inside) if "span" in mark.inside.lower() else {}
            self._begin(_count(told.get("colspan")), _count(told.get("rowspan")))
        elif mark.tag in {"br", "p", "div", "li"}:
            self._add("\n")

    def finish(self) -> None:
        """End what is still open."""
        while self._open:
            self._end("table")

    def _end(self, tag: str) -> None:
        """End a table, a row or a cell."""
        if tag in {"td", "th", "tr"} and self._open:
            self._finish()
        elif tag == "table" and self._open:
            self._finish()
            for stack in (self._open, self._spans, self._cells, self._wide):
                stack.pop()

    def _add(self, text: str) -> None:
        """Add *text* to the cell that is open."""
        if self._open and (cell := self._cells[-1]) is not None:
            cell.append(text)

    def _begin(self, wide: int, high: int) -> None:
        """Begin a cell of several columns and rows; those that it covers stay empty."""
        self._finish()
        if not self._open[-1]:
            self._open[-1].append([])
        row, spans = self._open[-1][-1], self._spans[-1]
        while spans.get(len(row), 0) > 0:
            spans[len(row)] -= 1
            row.append("")
        if high > 1:
            spans.update(dict.fromkeys(range(len(row), len(row) + wide), high - 1))
        self._left -= wide
        if len(row) + wide > MOST_COLUMNS or self._left < 0:
            raise TableError("file", f"a table of it has too many cells, wanted at most {MOST_COLUMNS:,} columns")
        self._cells[-1], self._wide[-1] = [], wide

    def _finish(self) -> None:
        """End the cell that is open."""
        cell = self._cells[-1]
        if cell is None:
            return
        text = "".join(cell)
        if len(text) > LONGEST_CELL:
            raise TableError("file", f"a cell has {len(text):,} characters, wanted at most {LONGEST_CELL:,}")
        lines = (_BLANKS.sub(" ", line).strip() for line in text.split("\n"))
        self._open[-1][-1] += ["\n".join(line for line in lines if line), *[""] * (self._wide[-1] - 1)]
        self._cells[-1] = None


def _count(told: str | None) -> int:
    """Return how many columns or rows a cell says that it covers."""
    number = _NUMBER.match(told or "")
    return max(1, int(number[1])) if number else 1


def sheet_of_page(
    text: bytes, encoding: str, noticed: Sequence[pl.DataFrame] = (), *, header_row: int | None = None
) -> Sheet:
    """
    Return the sheet of a page of HTML: of its tables the one whose header is known best, else the longest.

    Raises:
        TableError: A table has more cells than any.
        CallError: *header_row* is no record.

    """
    found = _Tables(len(text))
    for mark in marks(text.decode("utf-8", "replace")):
        found.take(mark)
    found.finish()
    rows = max(found.tables, key=lambda rows: (_known(rows), len(rows)), default=[])
    width = max(map(len, rows), default=0)
    columns = [[row[at] if at < len(row) else "" for row in rows] for at in range(width)]
    cells = pl.DataFrame({f"c{at}": pl.Series(column, dtype=pl.String) for at, column in enumerate(columns)})
    return sheet_of(table_of(cells, header_row), Source("html", encoding), noticed)


def _known(rows: Sequence[Sequence[str]]) -> int:
    """Return how many headers of a table are known."""
    return max(map(recognised, rows[:_SAMPLE]), default=0)
