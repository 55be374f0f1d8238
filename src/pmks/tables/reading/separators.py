"""Which sign separates the cells of a text file: found from its header and its first rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Final

from pmks.errors import CallError
from pmks.tables.reading.heading import recognised
from pmks.tables.reading.records import QUOTE, cells_of

SEPARATORS: Final = (";", ",", "\t", "|")
"""The signs that may separate cells, the most likely first."""

_LEAST_KNOWN: Final = 2
_SHARE: Final = 0.3


def separator_in(lines: Sequence[str]) -> str | None:
    r"""
    Return the sign that separates the cells of *lines*; None where each line is one cell.

    >>> separator_in(["nik;ipk", "1;2,5", "2;3,5"]), separator_in(["ALAMAT", "KP. SAWAH, RT 2"])
    (';', None)
    """
    marks = [(_mark([cells_of(line, sign).told for line in lines if line.strip()]), sign) for sign in SEPARATORS]
    best = max(marks, key=lambda mark: mark[0])
    return best[1] if best[0][1] >= _SHARE else None


def _mark(rows: Sequence[Sequence[str]]) -> tuple[int, float, int]:
    """Return how many headers are known, the share of rows as wide as the header, and that width."""
    known, header = max(((recognised(row), -at) for at, row in enumerate(rows)), default=(0, 0))
    width = len(rows[-header]) if known else max(_widths(rows), key=lambda pair: (pair[1], pair[0]), default=(1, 0))[0]
    share = sum(len(row) == width for row in rows) / len(rows) if width > 1 else 0.0
    return (known if known >= _LEAST_KNOWN else 0, share, width)


def _widths(rows: Sequence[Sequence[str]]) -> list[tuple[int, int]]:
    """Return the widths of *rows* that have several cells, and how many rows have each."""
    return list(Counter(len(row) for row in rows if len(row) > 1).items())


def separator_asked(separator: str) -> str:
    """
    Return the *separator* that the caller names.

    Raises:
        CallError: It is no single sign, or one that a cell is made of.

    """
    if len(separator) != 1 or separator in f"{QUOTE}\r\n\0" or not separator.isascii():
        raise CallError("separator", f"seen {separator!r}, wanted one sign such as ';' or '\\t'")
    return separator
