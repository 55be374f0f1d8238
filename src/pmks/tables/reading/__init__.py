"""Reading a register: a file or a frame as it came, every cell as text, every record with its number."""

from __future__ import annotations

import os
from typing import IO, Any, TypeAlias

import polars as pl

from pmks.errors import CallError
from pmks.issues.of_files import FILE_ENCODING, FILE_FORM
from pmks.tables.reading.archives import workbook_in
from pmks.tables.reading.content import Opened, kind_of, kind_of_text, opened
from pmks.tables.reading.encodings import decoded
from pmks.tables.reading.frames import sheet_of_frame, sheet_of_parquet
from pmks.tables.reading.old_workbooks import refuse_endless
from pmks.tables.reading.tables import finding
from pmks.tables.reading.texts import sheet_of_text
from pmks.tables.reading.webpages import sheet_of_page
from pmks.tables.reading.workbooks import sheet_of_workbook
from pmks.tables.sheet import Sheet

Readable: TypeAlias = str | os.PathLike[str] | bytes | IO[bytes] | Any
"""A path, bytes, a binary file, or any dataframe that narwhals knows."""


def read(
    source: Readable,
    *,
    sheet: str | None = None,
    separator: str | None = None,
    encoding: str | None = None,
    header_row: int | None = None,
) -> Sheet:
    r"""
    Return the register in *source* as it came; its content decides how it is read, not its name.

    >>> found = read(b"DAFTAR PPKS\n\nNIK;NAMA\n3671996511838801;RANUWA\n;JUMLAH\n")
    >>> found.headers, found.cells.height, found.source.skipped
    (('NIK', 'NAMA'), 1, {'judul': 1, 'kosong': 1, 'total': 1})

    Args:
        source: A path, bytes, a binary file, or a dataframe: CSV and its kin, XLSX, XLS, ODS, HTML tables, Parquet.
        sheet: The sheet of a workbook; if None, the one whose header is known best.
        separator: The sign between the cells of a text file; if None, it is found.
        encoding: The encoding of a text file; if None, it is found.
        header_row: The number of the record that the header begins with, 0 for no header; if None, it is found.

    Raises:
        TableError: The source is no table, or one that no memory holds.
        CallError: An argument that does not fit the source.

    """
    found = opened(source)
    if found is None:
        _no_sheet(sheet, "a dataframe")
        return sheet_of_frame(source)
    kind = kind_of(found.raw)
    if kind == "zip":
        kind, extents = workbook_in(found.raw)
        return sheet_of_workbook(
            found.raw, kind, _lie(found, kind), extents=extents, sheet=sheet, header_row=header_row
        )
    if kind == "xls":
        refuse_endless(found.raw)
        return sheet_of_workbook(found.raw, kind, _lie(found, kind), sheet=sheet, header_row=header_row)
    _no_sheet(sheet, "a file that is no workbook")
    if kind == "parquet":
        return sheet_of_parquet(found.raw, _lie(found, kind))
    text = decoded(found.raw, encoding)
    kind = kind_of_text(text.text)
    noticed = (*_lie(found, kind), *_encoding(text.encoding))
    if kind == "html":
        return sheet_of_page(text.text, text.encoding, noticed, header_row=header_row)
    return sheet_of_text(text, noticed, separator=separator, header_row=header_row)


def _lie(found: Opened, kind: str) -> tuple[pl.DataFrame, ...]:
    """Return what is to be said of a name that says something else than the content."""
    return (finding(FILE_FORM, str(found.ending), kind.upper()),) if found.lies(kind) else ()


def _encoding(name: str) -> tuple[pl.DataFrame, ...]:
    """Return what is to be said of a text that is not UTF-8."""
    return () if name in {"utf-8", "ascii"} else (finding(FILE_ENCODING, name),)


def _no_sheet(sheet: str | None, what: str) -> None:
    """Refuse the name of a sheet for something that has no sheets."""
    if sheet is not None:
        raise CallError("sheet", f"seen {sheet!r} for {what}, which has no sheets")


__all__ = ["Readable", "read"]
