"""Workbooks: XLSX, XLS and ODS, by their content; one sheet is read, the others are listed."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import attrs
import fastexcel
import polars as pl

from pmks.errors import CallError, TableError
from pmks.issues.of_files import FILE_SHEETS
from pmks.names.closeness import closest
from pmks.tables.reading.extents import Extent
from pmks.tables.reading.heading import SAMPLE, heading_of, one_line, recognised
from pmks.tables.reading.markup import unescaped
from pmks.tables.reading.tables import Table, finding, sheet_of
from pmks.tables.sheet import Sheet, Source

_MIDNIGHT: Final = r"^(\d{4}-\d\d-\d\d) 00:00:00$"
_ATTRIBUTE: Final = re.compile(r'([\w:]+)="([^"]*)"')
_TAG: Final = r"<(?:\w+:)?{}\b([^>]*)>"


@attrs.frozen(eq=False)
class _Page:
    """A sheet of a workbook: its *name*, its *cells* from the first row on, how well its header is known."""

    name: str
    cells: pl.DataFrame
    known: int
    shown: bool


def sheet_of_workbook(
    raw: bytes,
    kind: str,
    noticed: Sequence[pl.DataFrame] = (),
    *,
    extents: Mapping[str, Extent] | None = None,
    sheet: str | None = None,
    header_row: int | None = None,
) -> Sheet:
    """
    Return one sheet of a workbook: the one that the caller names, or the one whose header is known best.

    Raises:
        TableError: The workbook is damaged or protected.
        CallError: There is no such sheet, or *header_row* is no record.

    """
    book = _opened(raw, kind)
    names = book.sheet_names
    if sheet is not None and sheet not in names:
        near = closest(sheet, names) or names
        raise CallError("sheet", f"seen {sheet!r}, wanted one of {', '.join(map(repr, near))}")
    errors = _errors(raw, extents) if kind == "xlsx" and extents else {}
    page = _best(_pages(book, kind, names if sheet is None else [sheet], errors))
    others = tuple(name for name in names if page is None or name != page.name)
    told = Source(kind, sheet=page.name if page else None, other_sheets=others)
    if sheet is None and others and page:
        noticed = (*noticed, finding(FILE_SHEETS, page.name, ", ".join(others)))
    return sheet_of(table_of(page.cells if page else pl.DataFrame(), header_row), told, noticed)


def table_of(cells: pl.DataFrame, header_row: int | None) -> Table:
    """Return *cells*, the texts of all records in columns, as a table below the header among them."""
    look = cells.head(max(SAMPLE, (header_row or 0) + 1)).fill_null("")
    heading = heading_of([[str(cell) for cell in record] for record in look.rows()], header_row)
    width = max(cells.width, len(heading.names))
    names = tuple(one_line(name) for name in heading.names) + ("",) * (width - len(heading.names))
    body = cells.slice(heading.first - 1).rename({name: f"c{at}" for at, name in enumerate(cells.columns)})
    number = pl.int_range(heading.first, heading.first + body.height, dtype=pl.UInt32, eager=True).alias("row")
    used = max((at + 1 for at in range(width) if names[at].strip() or _used(body, at)), default=0)
    return Table(pl.DataFrame([number, *body.get_columns()[:used]]), heading, names[:used])


def _used(body: pl.DataFrame, at: int) -> bool:
    """Return whether any cell of a column holds more than blanks."""
    return bool(body[f"c{at}"].str.contains(r"\S").any())


def _opened(raw: bytes, kind: str) -> fastexcel.ExcelReader:
    """Return the workbook in *raw*."""
    try:
        return fastexcel.read_excel(raw)
    except BaseException as error:  # noqa: BLE001  # a panic inside the library is no Exception
        raise _refused(error, kind) from None


def _refused(error: BaseException, kind: str) -> BaseException:
    """Return what to raise in place of *error*; what is no fault of the file goes on as it is."""
    if not isinstance(error, fastexcel.FastExcelError) and type(error).__name__ != "PanicException":
        return error
    if "password" in str(error).casefold() or "encrypted" in str(error).casefold():
        return TableError("file", "it is protected by a password; wanted a workbook without one")
    return TableError("file", f"it cannot be read as {kind.upper()}: it is damaged, or another kind of Office file")


def _pages(
    book: fastexcel.ExcelReader, kind: str, names: Sequence[str], errors: Mapping[str, Sequence[tuple[int, int, str]]]
) -> Iterator[_Page | TableError]:
    """Yield the sheets *names* of *book*; in place of one that cannot be read, why not."""
    for name in names:
        try:
            found = book.load_sheet(name, header_row=None, skip_rows=0, dtypes="string")
            cells = found.to_polars()
            columns = found.available_columns()
        except BaseException as error:  # noqa: BLE001  # a panic inside the library is no Exception
            refused = _refused(error, kind)
            if not isinstance(refused, TableError):
                raise refused from None
            yield refused
            continue
        cells = cells.rename({column: f"c{at}" for at, column in enumerate(cells.columns)})
        first = columns[0].absolute_index if columns else 0
        cells = _with_errors(_iso(cells), errors.get(name, ()), first)
        records = cells.head(SAMPLE).fill_null("").rows()
        known = max((recognised([str(cell) for cell in record]) for record in records), default=0)
        yield _Page(name, cells, known, found.visible == "visible")


def _best(pages: Iterator[_Page | TableError]) -> _Page | None:
    """
    Return the page whose header is known best; a page that is hidden or empty only if there is no other.

    Raises:
        TableError: A sheet cannot be read, and no other is known to be the register.

    """
    best: _Page | None = None
    refused: TableError | None = None
    for page in pages:
        if isinstance(page, TableError):
            refused = page
        elif best is None or _rank(page) > _rank(best):
            best = page
    if refused is not None and (best is None or best.known == 0):
        raise refused
    return best


def _rank(page: _Page) -> tuple[int, bool, bool]:
    """Return how well *page* serves as the register."""
    return (page.known if page.shown else min(page.known, 1), page.cells.height > 0, page.shown)


def _iso(cells: pl.DataFrame) -> pl.DataFrame:
    """Return *cells* with the day alone where a moment is midnight: a spreadsheet keeps a date so."""
    days = [name for name in cells.columns if cells[name].str.contains(_MIDNIGHT).any()]
    return cells.with_columns(pl.col(name).str.replace(_MIDNIGHT, "$1") for name in days)


def _with_errors(cells: pl.DataFrame, errors: Sequence[tuple[int, int, str]], first: int) -> pl.DataFrame:
    """Return *cells* with the *errors* that a spreadsheet shows in their places; *first* is its first column."""
    places: dict[int, list[tuple[int, str]]] = {}
    for row, column, shown in errors:
        if 0 <= row < cells.height and 0 <= column - first < cells.width:
            places.setdefault(column - first, []).append((row, shown))
    return cells.with_columns(
        cells.to_series(at).clone().scatter([row for row, _ in told], [shown for _, shown in told])
        for at, told in places.items()
    )


def _errors(raw: bytes, extents: Mapping[str, Extent]) -> dict[str, Sequence[tuple[int, int, str]]]:
    """Return the cells with errors by the name of their sheet."""
    if not any(extent.errors for extent in extents.values()):
        return {}
    with zipfile.ZipFile(io.BytesIO(raw)) as archive:
        told = {name.casefold(): name for name in archive.namelist()}
        names = [told.get(name) for name in ("xl/workbook.xml", "xl/_rels/workbook.xml.rels")]
        book, links = ("" if name is None else archive.read(name).decode("utf-8", "replace") for name in names)
    parts = {one.get("Id"): one.get("Target", "") for one in _attributes(links, "Relationship")}
    found: dict[str, Sequence[tuple[int, int, str]]] = {}
    for one in _attributes(book, "sheet"):
        target = parts.get(one.get("r:id"), "")
        part = target.lstrip("/") if target.startswith("/") else f"xl/{target}"
        if part in extents:
            found[one.get("name", "")] = extents[part].errors
    return found


def _attributes(text: str, tag: str) -> Iterator[dict[str, str]]:
    """Yield the attributes of every *tag* in *text*."""
    for inside in re.findall(_TAG.format(tag), text):
        yield {name: unescaped(value) for name, value in _ATTRIBUTE.findall(inside)}
