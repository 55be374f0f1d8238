"""The texts that the cells of an XLSX workbook share: how many, how long, and what they come to in all cells."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

import attrs
import polars as pl

from pmks.errors import TableError
from pmks.tables.reading.extents import DECLARES, overlapping

MOST_TEXT: Final = 1 << 31
"""How many bytes the texts of all cells may come to."""

_DECLARED: Final = re.compile(rb"""\buniqueCount\s*=\s*["'](\d{1,20})""")
_PREFIXED: Final = re.compile(rb"<(/?)[\w.\-]+:si\b")
_EMPTY: Final = re.compile(rb"<si\b[^>]*/>")
_ODD: Final = re.compile(rb"""<!|=\s*["'][^"'<>]*<""")
_VALUE: Final = r"(?-u)[0-9]{1,9}\s*</(?:[A-Za-z0-9_.\-]+:)?v"
_MOST: Final = 1 << 25
_FEW: Final = 1 << 24
_LONGEST: Final = 1 << 23


@attrs.frozen(eq=False)
class SharedTexts:
    """The *lengths* of the shared texts in bytes, and the most that one of them can have."""

    lengths: pl.Series = attrs.field(factory=lambda: pl.Series(dtype=pl.Int64))
    longest: int = 0


def shared_texts(chunks: Iterable[bytes]) -> SharedTexts:
    """
    Return how long the shared texts in a part of a workbook are; a part without any has none.

    >>> shared_texts([b'<sst uniqueCount="2"><si><t>NIK</t></si><si><t>NAMA</t></si></sst>']).lengths.to_list()
    [35, 15]

    Raises:
        TableError: There are more than any sheet needs, or it says so.

    """
    size, odd, rest = 0, False, b""
    parts: list[pl.Series] = []
    count = 0
    for chunk in chunks:
        size += len(chunk)
        text = rest + chunk
        if b"<!DOCTYPE" in text:
            raise TableError("file", DECLARES)
        odd = odd or _ODD.search(text) is not None
        if b":si" in text:
            text = _PREFIXED.sub(rb"<\1si", text)
        _refuse_declared(text, size)
        *whole, rest = _EMPTY.sub(b"<si></si>", text).split(b"</si>")
        parts.append(pl.Series([len(one) for one in whole], dtype=pl.Int64))
        count += len(whole)
        if count > _MOST or len(rest) > _LONGEST:
            raise TableError("file", f"it has more than {_MOST:,} texts, or one of more than {_LONGEST:,} characters")
    lengths = pl.concat(parts) if parts else pl.Series(dtype=pl.Int64)
    longest = size if odd else max(lengths.to_frame().max().to_series().drop_nulls().to_list(), default=0)
    return SharedTexts(lengths, longest)


def _refuse_declared(text: bytes, size: int) -> None:
    """Refuse a part that says that it has far more texts than its *size* can hold."""
    declared = max(map(int, _DECLARED.findall(text)), default=0)
    if declared > max(_FEW, size):
        raise TableError("file", f"it says that it has {declared:,} texts, far more than its size")


def spelled_out(chunks: Iterable[bytes], texts: SharedTexts) -> int:
    """Return how many bytes the shared *texts* come to in the cells of a sheet, at most."""
    total = 0
    for text, _ in overlapping(chunks):
        if b"<!" in text:
            return MOST_TEXT + 1
        values = pl.Series([text.decode("latin-1")]).str.extract_all(_VALUE).explode().drop_nulls()
        places = values.str.extract(r"^([0-9]+)").cast(pl.Int64)
        total += int(texts.lengths.gather(places.filter(places < texts.lengths.len())).sum())
    return total
