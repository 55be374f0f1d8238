"""Marks that stand in a cell where nothing is known."""

from __future__ import annotations

import re
from typing import Final

from pmks.tables.tidying.distinct import flat

_NOTHING: Final = re.compile(r"[\s\-\u2010-\u2015\u2212_.,?:;'\"`\ufffd\u2026]*")
_ERROR: Final = re.compile(r"#(?:ref!|n/a|value!|div/0!|name\?|num!|null!|spill!|calc!|#+)")

_MARKS: Final = frozenset(
    {
        "n/a",
        "na",
        "n.a",
        "null",
        "none",
        "nan",
        "kosong",
        "tad",
        "t.a.d",
        "tidak diketahui",
        "tdk diketahui",
        "belum diketahui",
        "blm diketahui",
        "tidak tahu",
        "tdk tahu",
        "tidak tau",
        "tidak ingat",
        "lupa",
        "tidak diisi",
        "belum diisi",
        "belum ada",
        "blm ada",
        "tidak ada data",
        "unknown",
        "undefined",
    }
)
"""What is written where nothing is known, whatever the column; "nihil" and "tidak ada" depend on the column."""


def is_missing(text: str, *also: str) -> bool:
    """
    Return whether *text* says that nothing is known; *also* are further marks of the column, in small letters.

    >>> is_missing(" - "), is_missing("Lupa"), is_missing("0"), is_missing("NIHIL", "nihil")
    (True, True, False, True)
    """
    said = flat(text).casefold()
    return _NOTHING.fullmatch(said) is not None or said.rstrip(" .") in _MARKS or said.rstrip(" .") in also


def is_spreadsheet_error(text: str) -> bool:
    """
    Return whether *text* is what a spreadsheet writes into a cell that it cannot compute.

    >>> is_spreadsheet_error("#REF!"), is_spreadsheet_error("REF")
    (True, False)
    """
    return _ERROR.fullmatch(flat(text).casefold()) is not None
