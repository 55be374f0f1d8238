"""How far the cells of a sheet reach, and which of them hold an error, read from its XML piece by piece."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator
from typing import Final

import attrs

_REFERENCE: Final = re.compile(rb'\br="([A-Z]{0,3})(\d{1,7})"')
_COLUMN: Final = re.compile(rb'\br="([A-Z]{1,3})\d')
_LONG_ROWS: Final = tuple((re.compile(rb'\br="[A-Z]{0,3}\d{%d}"' % digits), digits) for digits in (7, 6, 5))
_FAR_COLUMNS: Final = ((re.compile(rb'\br="[A-Z]{3}\d'), 3), (re.compile(rb'\br="[A-Z]{2}\d'), 2))
_ERROR: Final = re.compile(rb'<c\b([^>]*\bt="e"[^>]*)>(.*?)</c>', re.DOTALL)
_SHOWN: Final = re.compile(rb"<v>([^<]{1,40})</v>")
_ROW_OF_ODS: Final = re.compile(rb"<table:table-row\b([^>]*)>(.*?)</table:table-row>|</table:table>", re.DOTALL)
_CELL_OF_ODS: Final = re.compile(
    rb"<table:(?:covered-)?table-cell\b([^>]*?)(/?)>(?:(.*?)</table:(?:covered-)?table-cell>)?", re.DOTALL
)
_ROWS_REPEATED: Final = re.compile(rb'number-rows-repeated="(\d{1,9})"')
_COLUMNS_REPEATED: Final = re.compile(rb'number-columns-repeated="(\d{1,9})"')
_LAST_ROW: Final = 1_048_576
_LAST_COLUMN: Final = 16_384
_LETTERS: Final = 26
_OVERLAP: Final = 1 << 16
_LONGEST_ROW: Final = 1 << 26


@attrs.frozen
class Extent:
    """
    How far a sheet reaches: *rows* and *columns* from its first cell, and the *size* of its XML.

    *coarse* says that they are upper bounds; *errors* are cells with an error: row, column (both from 0) and text.
    """

    rows: int
    columns: int
    size: int
    coarse: bool = False
    errors: tuple[tuple[int, int, str], ...] = attrs.field(default=(), repr=False)


def extent_of_xlsx(chunks: Iterable[bytes], *, exact: bool = False) -> Extent:
    """
    Return how far the cells of a sheet of XLSX reach; without *exact* as upper bounds, which is faster.

    >>> extent_of_xlsx([b'<row r="3"><c r="B3"><v>1</v></c><c r="C3" t="e"><v>#N/A</v></c></row>'], exact=True)
    Extent(rows=3, columns=3, size=83, coarse=False)
    """
    digits, letters, size, cells, rows = 4, 1, 0, 0, 0
    columns: set[bytes] = set()
    last = 0
    errors: list[tuple[int, int, str]] = []
    for chunk in _overlapping(chunks):
        text, new = chunk
        size += new
        cells = max(cells, *(part.count(b"<c") for part in text.split(b"<row")))
        rows += text.count(b"<row")
        if exact:
            found = _REFERENCE.findall(text)
            columns |= {column for column, _ in found}
            last = max(last, max((int(row) for _, row in found), default=0))
        else:
            digits = next((n for form, n in _LONG_ROWS if n > digits and form.search(text)), digits)
            letters = next((n for form, n in _FAR_COLUMNS if n > letters and form.search(text)), letters)
        if b't="e"' in text:
            errors += _errors_in(text)
    if exact:
        width = max((_number(column) for column in columns), default=0)
        return Extent(max(last, rows), max(width, cells), size, errors=tuple(dict.fromkeys(errors)))
    width = (_LETTERS, _LETTERS * (_LETTERS + 1), _LAST_COLUMN)[letters - 1]
    height = min(10**digits - 1, _LAST_ROW)
    return Extent(max(height, rows), max(width, cells), size, coarse=True, errors=tuple(dict.fromkeys(errors)))


def _overlapping(chunks: Iterable[bytes]) -> Iterator[tuple[bytes, int]]:
    """Yield *chunks*, each with the end of the one before it in front, and how much of it is new."""
    rest = b""
    for chunk in chunks:
        yield rest + chunk, len(chunk)
        rest = (rest + chunk)[-_OVERLAP:]


def _errors_in(text: bytes) -> Iterator[tuple[int, int, str]]:
    """Yield the cells of *text* that hold an error: row, column and what is shown."""
    for attributes, inside in _ERROR.findall(text):
        place, shown = _REFERENCE.search(attributes), _SHOWN.search(inside)
        if place and place[1] and shown:
            yield int(place[2]) - 1, _number(place[1]) - 1, html.unescape(shown[1].decode("utf-8", "replace"))


def _number(column: bytes) -> int:
    """Return the number of the *column*, the first being 1; 0 for no letters."""
    number = 0
    for letter in column:
        number = number * _LETTERS + letter - ord("A") + 1
    return number


def extent_of_ods(chunks: Iterable[bytes]) -> Extent:
    """Return how far the largest sheet of an ODS workbook reaches, with the rows and cells that are repeated."""
    size, width, height, row, widest = 0, 0, 0, 0, 0
    largest = (0, 0)
    rest = b""
    for chunk in chunks:
        size += len(chunk)
        text = rest + chunk
        end = 0
        for found in _ROW_OF_ODS.finditer(text):
            end = found.end()
            if found[1] is None:
                largest = max(largest, (height, width), key=lambda one: one[0] * one[1])
                row = height = width = 0
                continue
            repeated = _ROWS_REPEATED.search(found[1])
            row += int(repeated[1]) if repeated else 1
            widest = _width_of_ods(found[2])
            if widest:
                height, width = row, max(width, widest)
        rest = text[end:] if len(text) - end <= _LONGEST_ROW else b""
    largest = max(largest, (height, width), key=lambda one: one[0] * one[1])
    return Extent(min(largest[0], _LAST_ROW), min(largest[1], _LAST_COLUMN), size)


def _width_of_ods(row: bytes) -> int:
    """Return how many columns of a *row* come up to its last cell that holds something."""
    at = width = 0
    for attributes, _, inside in _CELL_OF_ODS.findall(row):
        repeated = _COLUMNS_REPEATED.search(attributes)
        at += int(repeated[1]) if repeated else 1
        if inside or b"office:value" in attributes:
            width = at
    return width
