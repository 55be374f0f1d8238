"""What stands above and below a table of counts and explains it; signatures are left out."""

from __future__ import annotations

from typing import Final

from pmks.tables.recaps.rows import NOTE, Lines
from pmks.tables.sheet import Sheet

_EXPLAINS: Final = (
    r"(?i)^\W*(?:ket(?:erangan)?\b|catatan\b|sumber\b|notes?\b|source\b|legenda\b)|^\s*\*+|=|berarti|artinya"
)
_LONGEST: Final = 500


def notes_of(sheet: Sheet, lines: Lines) -> tuple[str, ...]:
    """Return the titles above the table, and the notes below it that explain a sign, a number or a source."""
    below = lines.of(NOTE)
    texts = [name for name in below.columns if name not in {"row", "kind"}]
    cells = below.unpivot(on=texts, index="row").sort("row", maintain_order=True)["value"].str.strip_chars()
    explain = cells.filter(cells.str.contains(_EXPLAINS)).str.slice(0, _LONGEST)
    return (*sheet.source.notes, *explain)
