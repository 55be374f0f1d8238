"""The rows of a form that is filled from numbers: its columns found, its cells read, and what could not be read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from fractions import Fraction
from typing import Final, TypeAlias

import attrs
import polars as pl

from pmks.errors import CallError, TableError
from pmks.model.days import not_a_day
from pmks.model.layout import Layout, LayoutColumn
from pmks.model.source import Text
from pmks.reports.forms.cells import Value, values_of
from pmks.reports.forms.remarks import Left, Remark
from pmks.tables.headers.folding import fold
from pmks.tables.recaps.words_of_totals import is_bare_total

Row: TypeAlias = dict[str, Value]
"""One row of a form: what it holds, by the name of the column."""

EMPTY: Final = Left(Text("baris tanpa isi", "rows that hold nothing"))
TOTAL: Final = Left(
    Text("baris jumlah pada masukan: dihitung sendiri", "total rows of the input: the form counts for itself")
)

_LABELS: Final = ("kode_wilayah", "nama_wilayah", "jenis_layanan", "kategori", "nama_bapas")
_SOME: Final = 5


@attrs.frozen(eq=False)
class Entries:
    """
    The rows of a frame, read by a layout.

    *given* are the columns that the frame has, *rows* what they hold; *left* are rows that are no entries, *remarks*
    what is to be said of the reading.
    """

    layout: Layout
    given: frozenset[str]
    rows: list[Row]
    left: tuple[Left, ...]
    remarks: tuple[Remark, ...]


def entries(
    frame: object,
    layout: Layout,
    *,
    on: dt.date,
    needed: Iterable[tuple[str, ...]],
    beside: Iterable[LayoutColumn] = (),
) -> Entries:
    """
    Return the rows of *frame*, read by the columns of *layout* and those *beside* it.

    Of each tuple of *needed* at least one column must be there. Headers are matched by their letters and figures;
    columns that are not of the layout are left aside and named.

    Raises:
        CallError: *frame* is no frame of Polars, or *on* no day.
        TableError: A column that is needed is missing, or one stands twice.
    """
    if (problem := not_a_day(on)) is not None:
        raise CallError("on", problem)
    if isinstance(frame, pl.LazyFrame):
        frame = frame.collect()
    if not isinstance(frame, pl.DataFrame):
        raise CallError("frame", f"seen {type(frame).__name__}, wanted a frame of Polars")
    columns = {fold(column.name): column for column in (*layout.columns, *beside)}
    found = _found(frame, columns)
    for names in needed:
        _refuse_missing(names, found, layout)
    remarks: list[Remark] = []
    cells: dict[str, list[Value]] = {}
    for name, header in found.items():
        cells[name], unread = values_of(frame[header], columns[fold(name)].kind, on)
        if unread:
            remarks.append(Remark(_unread(name, unread)))
    strange = [header for header in frame.columns if header not in found.values()]
    if strange:
        remarks.append(Remark(_strange(strange)))
    kept, left = _entered([dict(zip(cells, row, strict=True)) for row in zip(*cells.values(), strict=True)])
    return Entries(layout, frozenset(found), kept, tuple(left), tuple(remarks))


def _found(frame: pl.DataFrame, columns: dict[str, LayoutColumn]) -> dict[str, str]:
    """Return the header of each column of the layout that *frame* has, in the order of the layout."""
    found: dict[str, str] = {}
    for header in frame.columns:
        column = columns.get(fold(header))
        if column is not None and column.name in found:
            raise TableError(column.name, f"seen two columns, {found[column.name]!r} and {header!r}, wanted one")
        if column is not None:
            found[column.name] = header
    return {column.name: found[column.name] for column in columns.values() if column.name in found}


def _refuse_missing(names: tuple[str, ...], found: Iterable[str], layout: Layout) -> None:
    """Refuse a frame that has none of the columns *names*."""
    if not set(names).isdisjoint(found):
        return
    meanings = {column.name: column.meaning for column in layout.columns}
    meaning = meanings.get(names[0])
    what = "" if meaning is None else f" ({meaning.en})"
    other = f" or {' or '.join(names[1:])}" if len(names) > 1 else ""
    seen = ", ".join(found) or "none of the layout"
    raise TableError(names[0], f"seen no such column (seen: {seen}), wanted {names[0]}{what}{other} for {layout.id}")


def _entered(rows: list[Row]) -> tuple[list[Row], list[Left]]:
    """Return the rows that are entries, and why the others are none."""
    kept: list[Row] = []
    left: list[Left] = []
    for row in rows:
        if all(value is None for value in row.values()):
            left.append(EMPTY)
        elif any(is_bare_total(text(row, name) or "") for name in _LABELS):
            left.append(TOTAL)
        else:
            kept.append(row)
    return kept, left


def _unread(name: str, count: int) -> Text:
    """Return what is said of *count* cells that hold nothing that the column can hold."""
    return Text(
        f"Kolom {name}: {count} sel tidak terbaca dan dikosongkan",
        f"Column {name}: {count} cell{'s' * (count > 1)} could not be read and stay{'s' * (count == 1)} empty",
    )


def _strange(headers: list[str]) -> Text:
    """Return what is said of columns that the layout does not have."""
    some = ", ".join(" ".join(header.split()) for header in headers[:_SOME]) + (" ..." if len(headers) > _SOME else "")
    return Text(
        f"Kolom di luar susunan, tidak dimuat: {some}", f"Columns that the layout does not have, left aside: {some}"
    )


def number(row: Row, name: str) -> Fraction | None:
    """Return the number of *row* in the column *name*."""
    value = row.get(name)
    return value if isinstance(value, Fraction) else None


def text(row: Row, name: str) -> str | None:
    """Return the text of *row* in the column *name*."""
    value = row.get(name)
    return value if isinstance(value, str) else None


def told(left: Fraction | None) -> str:
    """Return *left* as it is told in a remark: without needless decimals."""
    if left is None:
        return "-"
    return str(int(left)) if left.denominator == 1 else f"{float(left):.2f}"
