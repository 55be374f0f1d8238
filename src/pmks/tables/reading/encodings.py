"""Bytes to text: byte order marks, UTF-8, UTF-16 and Windows-1252; what is broken stays broken and is told."""

from __future__ import annotations

import codecs
import re
from typing import Final

import attrs

from pmks.errors import CallError, TableError

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_WINDOWS: Final = "windows-1252"
_TABLE: Final = "".join(bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(256))
"""Windows-1252 with the five codes that it leaves open as they are, so that no byte is lost."""

_HEAD: Final = 4096
_LAST: Final = 8
_STEP: Final = 1 << 23
_AROUND: Final = 1 << 19
_MANY: Final = 0.3
_FEW: Final = 0.05
_SEVERAL_BYTES: Final = re.compile(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")
_END_OF_FILE: Final = b"\x1a"
"""What DOS programs write behind the last line."""

_CONTROL: Final = bytes(code for code in range(32) if code not in b"\t\n\v\f\r\x1a\x1b")


@attrs.frozen
class Decoded:
    """A text as UTF-8 without a byte order mark, and the encoding that it came in."""

    text: bytes = attrs.field(repr=False)
    encoding: str


def decoded(raw: bytes, encoding: str | None) -> Decoded:
    r"""
    Return the text in *raw*; the content decides where *encoding* is not given.

    >>> decoded(b"\xff\xfen\x00o\x00", None), decoded(b"Caf\xe9", None).encoding
    (Decoded(encoding='utf-16-le'), 'windows-1252')

    Raises:
        TableError: It is no text.
        CallError: There is no such encoding.

    """
    found = _asked(raw, encoding) if encoding is not None else _seen(raw)
    if _END_OF_FILE in found.text[-_LAST:]:
        found = attrs.evolve(found, text=found.text.rstrip(_END_OF_FILE + b"\r\n"))
    if b"\0" in found.text:
        raise TableError("file", "it holds NUL characters, so it is no text; wanted CSV, XLSX, XLS, ODS or Parquet")
    head = found.text[:_HEAD]
    if len(head) - len(head.translate(None, _CONTROL)) > _FEW * len(head):
        raise TableError("file", "it holds control characters, so it is no text; wanted CSV, XLSX, XLS, ODS or Parquet")
    return found


def _asked(raw: bytes, encoding: str) -> Decoded:
    """Return *raw* read in the encoding that the caller names; a mark of that encoding is no text."""
    try:
        name = codecs.lookup(encoding).name
        text = raw.decode(name, "replace")
    except (LookupError, ValueError):
        raise CallError("encoding", f"seen {encoding!r}, wanted a name such as 'utf-8' or 'windows-1252'") from None
    return Decoded(_utf8(text.removeprefix("\ufeff")), _WINDOWS if name == "cp1252" else name)


def _seen(raw: bytes) -> Decoded:
    """Return *raw* read in the encoding that its bytes show."""
    for mark, name in _MARKS:
        if raw.startswith(mark):
            rest = raw[len(mark) :]
            return _utf8_or_windows(rest) if name == "utf-8" else Decoded(_utf8(rest.decode(name, "replace")), name)
    wide = _wide(raw[:_HEAD])
    return Decoded(_utf8(raw.decode(wide, "replace")), wide) if wide else _utf8_or_windows(raw)


def _wide(head: bytes) -> str | None:
    """Return the kind of UTF-16 that *head* is without a mark: every other byte of Latin text is NUL."""
    half = len(head) // 2
    first, second = (head[at::2].count(0) for at in (0, 1))
    if half and second > _MANY * half and first <= _FEW * half:
        return "utf-16-le"
    return "utf-16-be" if half and first > _MANY * half and second <= _FEW * half else None


def _utf8_or_windows(raw: bytes) -> Decoded:
    """Return *raw* as UTF-8, with marks for broken bytes where most are UTF-8, else as Windows-1252."""
    bad = _first_bad(raw)
    if bad is None:
        return Decoded(raw, "utf-8")
    around = raw[max(0, bad - _AROUND) : bad + _AROUND]
    good = sum(1 for _ in _SEVERAL_BYTES.finditer(around))
    wrong = around.decode("utf-8", "replace").count("\ufffd")
    if good > wrong:
        return Decoded(_utf8(raw.decode("utf-8", "replace")), "utf-8")
    return Decoded(_utf8(codecs.charmap_decode(raw, "strict", _TABLE)[0]), _WINDOWS)


def _first_bad(raw: bytes) -> int | None:
    """Return the place of the first byte that is no UTF-8; None if there is none."""
    if raw.isascii():
        return None
    reader = codecs.getincrementaldecoder("utf-8")()
    for start in range(0, len(raw), _STEP):
        try:
            reader.decode(raw[start : start + _STEP], start + _STEP >= len(raw))
        except UnicodeDecodeError as error:
            return max(0, start + error.start - len(error.object) + len(raw[start : start + _STEP]))
    return None


def _utf8(text: str) -> bytes:
    """Return *text* as UTF-8."""
    return text.encode("utf-8", "replace")
