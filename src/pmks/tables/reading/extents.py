"""How far the cells of a sheet of XLSX reach, and which of them hold an error, read from its XML piece by piece."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from typing import Final

import attrs
import polars as pl

from pmks.errors import TableError

DECLARES: Final = "it declares a document type, which no spreadsheet does"
"""What is said of XML with entities of its own."""

_KEY: Final = r"""(?-u)[\s"']r\s*=\s*["']"""
_PLACE: Final = rf"{_KEY}[A-Za-z]*[0-9]+"
_BEYOND: Final = rf"{_KEY}(?:[A-Za-z]{{4}}|[A-Za-z]*(?:[0-9]{{8}}|[2-9][0-9]{{6}}|1[1-9][0-9]{{5}}|10[5-9][0-9]{{4}}))"
"""A place that no spreadsheet has: more than three letters, or below row 1,049,999."""

_LONG_ROWS: Final = tuple((rf"{_KEY}[A-Za-z]*[0-9]{{{digits}}}", digits) for digits in (7, 6, 5))
_FAR_COLUMNS: Final = tuple((rf"{_KEY}[A-Za-z]{{{letters}}}", letters) for letters in (3, 2))
_PREFIXED: Final = re.compile(rb"<[\w.\-]+:(c|row|sheetData)\b")
_HIDDEN: Final = r"""["'][^"'<>]*<(?:[\w.\-]+:)?(?:c|row)\b"""
"""A tag inside an attribute, where no writer puts one."""

_CELL: Final = re.compile(rb'\br="([A-Z]{1,3})(\d{1,7})"')
_ERROR: Final = re.compile(rb'<c\b([^>]*\bt="e"[^>]*)>(.*?)</c>', re.DOTALL)
_LARGE: Final = re.compile(rb"<v>(9\d{15}(?:\.0*)?|9\.\d{1,16}[Ee]\+?15)</v>")
_TYPED: Final = re.compile(rb'\bt="(?!n")')
_EXACT: Final = 1 << 53
"""Above it a float holds no whole number for certain."""

_SHOWN: Final = re.compile(rb"<v>([^<]{1,40})</v>")
_DECLARING: Final = b"<!DOCTYPE"
_LAST_ROW: Final = 1_048_576
_LAST_COLUMN: Final = 16_384
_LETTERS: Final = 26
_LONGEST: Final = 1 << 23


@attrs.frozen
class Extent:
    """
    How far a sheet reaches: *rows* and *columns* from its first cell, and the *size* of its XML.

    *coarse* says that they are upper bounds; *cells* how many cells there are at most, 0 for what is no sheet; *errors*
    are cells with an error, and those with a number that no float holds for certain: row, column (both from 0) and
    text.
    """

    rows: int
    columns: int
    size: int
    coarse: bool = False
    cells: int = 0
    errors: tuple[tuple[int, int, str], ...] = attrs.field(default=(), repr=False)


def extent_of_xlsx(chunks: Iterable[bytes], *, exact: bool = False) -> Extent:
    """
    Return how far the cells of a sheet of XLSX reach; without *exact* as upper bounds, which is faster.

    >>> sheet = b'<sheetData><row r="3"><c r="B3"><v>1</v></c><c r="C3" t="e"><v>#N/A</v></c></row></sheetData>'
    >>> extent_of_xlsx([sheet], exact=True)
    Extent(rows=3, columns=3, size=93, coarse=False, cells=2)

    Raises:
        TableError: A cell stands where no spreadsheet has one.

    """
    digits, letters, size, wide, rows, cells, last = 4, 1, 0, 0, 0, 0, 0
    columns: set[str] = set()
    errors: list[tuple[int, int, str]] = []
    is_sheet = declares = False
    for text, new in overlapping(chunks):
        size += new
        is_sheet, declares = is_sheet or b"<sheetData" in text, declares or _DECLARING in text
        counts = [part.count(b"<c") for part in text.split(b"<row")]
        wide, rows, cells = max(wide, *counts), rows + len(counts) - 1, cells + sum(counts)
        shown = pl.Series([text.decode("latin-1")])
        if is_sheet and (_has(shown, _BEYOND) or _has(shown, _HIDDEN)):
            raise TableError("sheet", "a cell of it stands beyond the last row or column of any spreadsheet")
        if is_sheet and declares:
            raise TableError("file", DECLARES)
        if exact:
            places = shown.str.extract_all(_PLACE).explode().drop_nulls()
            columns |= set(places.str.extract(r"([A-Za-z]*)[0-9]+$").unique())
            below = places.str.extract(r"([0-9]+)$").cast(pl.Int64).to_frame().max().to_series().drop_nulls()
            last = max((last, *below))
        else:
            digits = next((n for form, n in _LONG_ROWS if n > digits and _has(shown, form)), digits)
            letters = next((n for form, n in _FAR_COLUMNS if n > letters and _has(shown, form)), letters)
        if b't="e"' in text:
            errors += _errors_in(text)
        errors += _large_in(text)
    if exact:
        width = max((_number(column.upper().encode()) for column in columns), default=0)
    else:
        width = (_LETTERS, _LETTERS * (_LETTERS + 1), _LAST_COLUMN)[letters - 1]
        last = min(10**digits - 1, _LAST_ROW)
    found = tuple(dict.fromkeys(errors))
    return Extent(max(last, rows), max(width, wide), size, not exact, cells if is_sheet else 0, found)


def _has(shown: pl.Series, form: str) -> bool:
    """Return whether the only text of *shown* has a place of the *form*."""
    return bool(shown.str.contains(form)[0])


def overlapping(chunks: Iterable[bytes]) -> Iterator[tuple[bytes, int]]:
    """
    Yield *chunks*, each from the last cell of the one before it on, and how much of it is new.

    No tag is cut in two, and those of rows and cells have no prefix.

    Raises:
        TableError: A cell or a tag is longer than any.

    """
    rest = b""
    for chunk in chunks:
        text = rest + chunk
        if b":c" in text or b":row" in text or b":sheetData" in text:
            text = _PREFIXED.sub(rb"<\1", text)
        yield text, len(chunk)
        rest = text[max(text.rfind(b"<c"), 0) :]
        if len(rest) > _LONGEST:
            rest = text[max(text.rfind(b"<"), 0) :]
        if len(rest) > _LONGEST:
            raise TableError("file", f"a cell or a mark of it has more than {_LONGEST:,} characters")


def _errors_in(text: bytes) -> Iterator[tuple[int, int, str]]:
    """Yield the cells of *text* that hold an error: row, column and what is shown."""
    for attributes, inside in _ERROR.findall(text):
        place, shown = _CELL.search(attributes), _SHOWN.search(inside)
        if place and shown:
            yield int(place[2]) - 1, _number(place[1]) - 1, html.unescape(shown[1].decode("utf-8", "replace"))


def _large_in(text: bytes) -> Iterator[tuple[int, int, str]]:
    """Yield the cells of *text* with a number that no float holds for certain, told as the float that it is."""
    for found in _LARGE.finditer(text):
        tag = text[max(0, text.rfind(b"<c ", 0, found.start())) : found.start()].partition(b">")[0]
        place, value = _CELL.search(tag), int(float(found[1]))
        if place and value > _EXACT and not _TYPED.search(tag):
            yield int(place[2]) - 1, _number(place[1]) - 1, f"{value}.0"


def _number(column: bytes) -> int:
    """Return the number of the *column*, the first being 1; 0 for no letters."""
    number = 0
    for letter in column:
        number = number * _LETTERS + letter - ord("A") + 1
    return number
