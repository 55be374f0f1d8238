"""What a file is by its content, whatever its name says."""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import attrs

from pmks.errors import CallError, PmksError, TableError

_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OTHERS: Final = (
    (b"%PDF", "a PDF"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"BZh", "a bzip2 archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"\x28\xb5\x2f\xfd", "a zstd archive"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"SQLite format 3", "an SQLite database"),
    (b"ARROW1", "an Arrow file"),
    (b"{\\rtf", "an RTF document"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
)
_WANTED: Final = "wanted CSV, XLSX, XLS, ODS or Parquet"
_PARQUET: Final = b"PAR1"
_MARKUP: Final = re.compile(rb"\s*<[!?a-z]", re.IGNORECASE)
_TABLE: Final = re.compile(rb"<(?:table|tr|td|th)\b", re.IGNORECASE)
_XML: Final = re.compile(rb"\s*<(?:\?xml|!doctype|html|\w+\s+xmlns)", re.IGNORECASE)
_JSON: Final = re.compile(rb"\s*(?:\[\s*\{|\{\s*\")")
_ENDINGS: Final = {
    **dict.fromkeys((".csv", ".tsv", ".txt", ".tab", ".psv"), "csv"),
    **dict.fromkeys((".html", ".htm"), "html"),
    **{f".{kind}": kind for kind in ("xlsx", "xls", "ods", "parquet")},
}
_STEP: Final = 1 << 20
_MOST_STREAMED: Final = 1 << 30
_HEAD: Final = 4096
_LONG_HEAD: Final = 1 << 18


@attrs.frozen
class Opened:
    """The bytes of a source, and the ending of its name where it has one."""

    raw: bytes = attrs.field(repr=False)
    ending: str | None = None

    def lies(self, kind: str) -> bool:
        """Return whether the name says something else than *kind*."""
        return self.ending is not None and _ENDINGS.get(self.ending, kind) != kind


def opened(source: object) -> Opened | None:
    """
    Return the bytes of *source*, a path, bytes or a binary file; None if it is nothing of the kind.

    Raises:
        CallError: The path cannot be read, or the file gives text.
        TableError: A stream has no end.

    """
    if isinstance(source, (str, os.PathLike)):
        path = Path(os.fsdecode(source))
        try:
            return Opened(_bytes_at(path), path.suffix.lower() or None)
        except PmksError:
            raise
        except (OSError, ValueError) as error:
            raise CallError(
                "source", f"seen a path that cannot be read ({type(error).__name__}), wanted a file"
            ) from None
    if isinstance(source, (bytes, bytearray, memoryview)):
        return Opened(bytes(source))
    read: Any = getattr(source, "read", None)
    if not callable(read):
        return None
    raw = _streamed(read)
    name = getattr(source, "name", None)
    return Opened(raw, Path(name).suffix.lower() or None if isinstance(name, str) else None)


def _bytes_at(path: Path) -> bytes:
    """Return what stands at *path*, a file or what gives bytes one after another, such as a pipe."""
    if path.is_file():
        return path.read_bytes()
    with path.open("rb") as stream:
        return _streamed(stream.read)


def _streamed(read: Callable[[int], object]) -> bytes:
    """Return all that *read* gives; what gives more than any table is refused."""
    whole = bytearray()
    while piece := read(_STEP):
        if not isinstance(piece, bytes):
            break
        whole += piece
        if len(whole) > _MOST_STREAMED:
            raise TableError("file", f"it gives more than {_MOST_STREAMED >> 30} GiB; save it as a file first")
    if not isinstance(piece, bytes):
        raise CallError("source", f"seen a file that gives {type(piece).__name__}, wanted one opened in binary mode")
    return bytes(whole)


def kind_of(raw: bytes) -> str:
    """
    Return what *raw* is: ``zip``, ``xls``, ``parquet`` or ``text``.

    >>> kind_of(b"NIK;NAMA"), kind_of(b"PAR1....PAR1")
    ('text', 'parquet')

    Raises:
        TableError: It is a file of another kind.

    """
    if raw.startswith(_ZIP):
        return "zip"
    if raw.startswith(_OLD_OFFICE):
        return "xls"
    if raw.startswith(_PARQUET):
        return "parquet"
    for mark, name in _OTHERS:
        if raw.startswith(mark) and (mark != b"MZ" or b"\0" in raw[:_HEAD]):
            raise TableError("file", f"it is {name}, {_WANTED}")
    return "text"


def kind_of_text(text: bytes) -> str:
    """
    Return what a *text* in UTF-8 is: ``html`` or ``csv``.

    >>> kind_of_text(b"<table><tr><td>NIK"), kind_of_text(b"NIK;NAMA")
    ('html', 'csv')

    Raises:
        TableError: It is XML or JSON.

    """
    head = text[:_HEAD]
    if _MARKUP.match(head) and _TABLE.search(text[:_LONG_HEAD]):
        return "html"
    if _XML.match(head):
        raise TableError("file", f"it is XML or HTML without a table, {_WANTED}")
    if _JSON.match(head):
        raise TableError("file", f"it is JSON, {_WANTED}")
    return "csv"
