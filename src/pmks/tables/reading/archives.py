"""Workbooks that are ZIP archives: what they are, and whether they are safe to open."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import Final

from pmks.errors import TableError
from pmks.tables.reading.extents import Extent, extent_of_xlsx
from pmks.tables.reading.open_documents import extent_of_ods
from pmks.tables.reading.shared_texts import MOST_TEXT, shared_texts, spelled_out

_WANTED: Final = "wanted CSV, XLSX, XLS, ODS or Parquet"
_ODS: Final = b"application/vnd.oasis.opendocument.spreadsheet"
_BOOK: Final = re.compile(rb"(?:spreadsheetml\.(?:sheet|template)|sheet\.macroenabled)\.main\+xml", re.IGNORECASE)
_PROTECTED: Final = "it is protected by a password; wanted a workbook without one"
_OTHERS: Final = (
    ("xl/workbook.bin", "an XLSB workbook"),
    ("word/", "a Word document"),
    ("ppt/", "a presentation"),
    ("META-INF/MANIFEST.MF", "a Java archive"),
)
_MOST_ENTRIES: Final = 10_000
_MOST_BYTES: Final = 1 << 32
_SMALL: Final = 1 << 26
_MOST_RATIO: Final = 100
_STEP: Final = 1 << 20
_SPOILT: Final = (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, RuntimeError, ValueError)


def workbook_in(raw: bytes) -> tuple[str, dict[str, Extent]]:
    """
    Return what kind of workbook *raw* is, and the extents of its sheets by the name of their part.

    Sizes are counted before anything is opened: a small archive can hold endless blanks, and one cell far away makes
    a table of billions.

    Raises:
        TableError: It is no workbook, it is damaged, or it would take too much memory.

    """
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            _refuse_bomb(archive.infolist())
            kind = _kind(archive)
            extents = {name: extent for name, extent in _extents(archive, kind) if _fits(extent)}
            if kind == "xlsx":
                _refuse_long(archive, extents)
            return kind, extents
    except _SPOILT as error:
        if isinstance(error, TableError):
            raise
        raise TableError("file", f"it is a damaged ZIP archive, {_WANTED}") from None


def _refuse_bomb(entries: list[zipfile.ZipInfo]) -> None:
    """Refuse an archive that unpacks to far more than it is."""
    if len(entries) > _MOST_ENTRIES or sum(entry.file_size for entry in entries) > _MOST_BYTES:
        raise TableError("file", f"it unpacks to more than {_MOST_BYTES >> 30} GiB or {_MOST_ENTRIES:,} parts")
    whole = [(sum(entry.file_size for entry in entries), sum(entry.compress_size for entry in entries))]
    for unpacked, packed in (*whole, *((entry.file_size, entry.compress_size) for entry in entries)):
        if unpacked > _SMALL and unpacked > _MOST_RATIO * max(packed, 1):
            raise TableError("file", f"it, or a part of it, unpacks to more than {_MOST_RATIO} times its size")
    if any(entry.flag_bits & 1 for entry in entries):
        raise TableError("file", _PROTECTED)


def _kind(archive: zipfile.ZipFile) -> str:
    """Return whether *archive* is ``xlsx`` or ``ods``."""
    names = archive.namelist()
    told = {name.replace("\\", "/").casefold(): name for name in names}
    if "xl/workbook.xml" in told or _BOOK.search(_read(archive, told.get("[content_types].xml"))):
        return "xlsx"
    if _read(archive, told.get("mimetype")).strip() == _ODS and "content.xml" in names:
        if b"encryption-data" in _read(archive, told.get("meta-inf/manifest.xml")):
            raise TableError("file", _PROTECTED)
        return "ods"
    for part, name in _OTHERS:
        if any(one.startswith(part) for one in names):
            raise TableError("file", f"it is {name}, {_WANTED}")
    raise TableError("file", f"it is a ZIP archive, {_WANTED}")


def _read(archive: zipfile.ZipFile, name: str | None) -> bytes:
    """Return the beginning of a part of *archive*; nothing if it has no such part."""
    if name is None:
        return b""
    with archive.open(name) as part:
        return part.read(_STEP)


def _extents(archive: zipfile.ZipFile, kind: str) -> Iterator[tuple[str, Extent]]:
    """Yield the extent of each sheet; every part is unpacked once, so that one that lies about its size shows."""
    for entry in archive.infolist():
        if kind == "xlsx":
            extent = extent_of_xlsx(_chunks(archive, entry))
            if extent.cells and not _small(extent):
                extent = extent_of_xlsx(_chunks(archive, entry), exact=True)
            if extent.cells:
                yield entry.filename, extent
        elif entry.filename == "content.xml":
            yield entry.filename, extent_of_ods(_chunks(archive, entry))
        else:
            for _ in _chunks(archive, entry):
                pass


def _refuse_long(archive: zipfile.ZipFile, extents: Mapping[str, Extent]) -> None:
    """Refuse a workbook in which a long text stands in so many cells that no memory holds them."""
    for entry in archive.infolist():
        if "sharedstrings" in entry.filename.casefold():
            texts = shared_texts(_chunks(archive, entry))
            for sheet in archive.infolist():
                extent = extents.get(sheet.filename)
                if extent is not None and extent.cells * texts.longest > MOST_TEXT:
                    _refuse_sum(spelled_out(_chunks(archive, sheet), texts))


def _refuse_sum(size: int) -> None:
    """Refuse texts of too great a *size*."""
    if size > MOST_TEXT:
        raise TableError("file", f"its cells come to more than {MOST_TEXT >> 30} GiB of text")


def _chunks(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    """Yield the text of *entry* piece by piece."""
    with archive.open(entry) as part:
        while chunk := part.read(_STEP):
            yield chunk


def _small(extent: Extent) -> bool:
    """Return whether a table of the *extent* fits into memory beside a file of its size."""
    return extent.rows * extent.columns <= max(1 << 25, extent.size >> 2)


def _fits(extent: Extent) -> bool:
    """Refuse a sheet with a cell far from all others."""
    if not _small(extent):
        seen = f"its cells reach over {extent.rows:,} rows and {extent.columns:,} columns"
        raise TableError("sheet", f"{seen}, most of them empty; delete what stands far from the table")
    return True
