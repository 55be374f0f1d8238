"""Letters that a wrong encoding has broken: told, never mended."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import polars as pl

from pmks.issues.of_files import TEXT_BROKEN
from pmks.tables.findings import FINDINGS, Check, found

_SECOND: Final = "".join(bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xC0))
_FORM: Final = (
    rf"\x{{FFFD}}|[\x{{C2}}\x{{C3}}][\x{{80}}-\x{{BF}}{_SECOND}]|[\x{{E2}}\x{{EF}}][\x{{80}}-\x{{BF}}{_SECOND}]{{2}}"
)
"""A mark for a broken letter, or UTF-8 that was read as Windows-1252: the first byte and those behind it."""

_FIRST: Final = tuple(sign.encode() for sign in "\u00c2\u00c3\u00e2\u00ef\ufffd")


def may_be_damaged(text: bytes) -> bool:
    """Return whether *text* has a letter that broken text begins with."""
    return not text.isascii() and any(sign in text for sign in _FIRST)


def damaged(cells: pl.DataFrame, headers: Sequence[str], header_at: int) -> pl.DataFrame:
    r"""
    Return where letters of *cells* and *headers* are broken.

    >>> cells = pl.DataFrame({"row": [2], "c0": ["Pand\u00c3\u00a9glang"]}, {"row": pl.UInt32, "c0": pl.String})
    >>> damaged(cells, ["KAB"], 1).select("row", "column").rows()
    [(2, 'KAB')]
    """
    checks = [
        Check(TEXT_BROKEN, header, pl.col(f"c{at}").str.contains(_FORM))
        for at, header in enumerate(headers)
        if cells[f"c{at}"].str.contains(_FORM).any()
    ]
    names = pl.Series(list(headers), dtype=pl.String)
    kind: tuple[object, ...] = (TEXT_BROKEN.code, TEXT_BROKEN.severity.value, None, [], [])
    above = [(header_at or None, name, *kind) for name in names.filter(names.str.contains(_FORM))]
    return pl.concat([pl.DataFrame(above, schema=FINDINGS, orient="row"), found(cells, checks)])
