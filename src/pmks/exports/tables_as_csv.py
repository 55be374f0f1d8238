"""The tables of the law as CSV files."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from pmks.exports.content import TABLES, rows
from pmks.exports.file import ExportFile
from pmks.exports.packages import law_package
from pmks.exports.tabular import Cell, Row, Table
from pmks.files.inert import inert


def files() -> tuple[ExportFile, ...]:
    """
    Return a file for each table, and the data package that describes them.

    >>> [file.name for file in files()][:3]
    ['meta.csv', 'instruments.csv', 'taxonomies.csv']
    """
    return (
        *(ExportFile(f"{one.name}.csv", "text/csv", as_csv(one, rows()[one.name])) for one in TABLES),
        law_package(),
    )


def as_csv(table: Table, lines: Iterable[Row]) -> str:
    """
    Return *lines*, rows of *table*, as CSV: a header, one row a line, an empty cell for what is not there.

    >>> from pmks.exports.content.bridges import SCOPE_CATEGORIES
    >>> as_csv(SCOPE_CATEGORIES, rows()["scope_categories"]).splitlines()[:2]
    ['scope,taxonomy,number', 'permensos-8-2012,permensos-8-2012,1']
    """
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(column.name for column in table.columns)
    writer.writerows([written(cell) for cell in row] for row in lines)
    return text.getvalue()


def written(cell: Cell) -> str:
    """
    Return a cell as text; what a spreadsheet would run is made inert.

    >>> import datetime as dt
    >>> written(True), written(None), written(dt.date(2012, 6, 7))
    ('true', '', '2012-06-07')
    """
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, str):
        return inert(cell)
    return "" if cell is None else str(cell)
