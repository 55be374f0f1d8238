"""The types whose small numbers may point to a person, and what is said of tables of small places."""

from __future__ import annotations

from typing import Final

from pmks.law import DISCLOSURES
from pmks.model.source import Text

SENSITIVE: Final = frozenset(one.number for one in DISCLOSURES if one.hides)
"""The numbers of the types that need care; that small cells of theirs are hidden is a choice of this project."""

INTERNAL: Final = Text(
    "Tabel kecamatan dan desa/kelurahan untuk jenis yang peka bersifat internal: jangan dipublikasikan.",
    "Tables of kecamatan and villages for sensitive types are internal: do not publish them.",
)
"""What is said below a table of small places."""
