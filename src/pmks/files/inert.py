"""Cells that a spreadsheet would run as a formula, made plain text."""

from __future__ import annotations

import re
from typing import Final

FORMULA: Final = r"^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]"
"""What a spreadsheet may run: a text that begins so."""

NUMBER: Final = r"^\s*[+\-]?[\d.,\s]*$"
"""What begins so and is harmless: a number, or a lone sign."""

_FORMULA: Final = re.compile(FORMULA)
_NUMBER: Final = re.compile(NUMBER)


def inert(cell: str) -> str:
    """
    Return *cell* with an apostrophe in front if a spreadsheet would run it.

    >>> inert("=1+1"), inert("-4"), inert("- Gelandangan")
    ("'=1+1", '-4', "'- Gelandangan")
    """
    return f"'{cell}" if _FORMULA.match(cell) and not _NUMBER.match(cell) else cell
