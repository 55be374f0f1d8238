"""What every exported file says of itself: title, version, date, source and licence."""

from __future__ import annotations

from typing import Final

from pmks import law
from pmks.model.source import Text

FORMAT: Final = 1
"""The number of the shape of the exports; it is raised when a reader of the shape before it would fail."""

TITLE: Final = Text(
    "Taksonomi PMKS/PPKS Indonesia beserta hukumnya", "Indonesia's social-welfare taxonomy (PMKS/PPKS) with its law"
)
"""What is exported."""

SOURCE: Final = Text(
    "Proyek pmks, dari peraturan yang disebut pada setiap pernyataan; tingkat keterbacaan sumber ada pada evidence.",
    "The pmks project, from the instruments that each statement cites; evidence says how well each was read.",
)
"""Where it comes from."""

LICENCE: Final = "MIT"
"""The licence of the wording, as SPDX has it."""

LICENCE_URL: Final = "https://spdx.org/licenses/MIT.html"
"""Where that licence can be read."""

RIGHTS: Final = Text(
    "Nomor, nama, tanggal, dan pasal peraturan serta kode dan nama wilayah adalah fakta publik; susunan kata proyek "
    "ini berlisensi MIT. Bukan nasihat hukum.",
    "Numbers, names, dates and articles of instruments and the codes and names of regions are public facts; the "
    "wording of the project is under the MIT licence. This is no legal advice.",
)
"""What may be done with it."""


def said() -> dict[str, str]:
    """
    Return the same as plain texts, under the names that tables and headers use.

    >>> said()["version"], said()["law_as_of"]
    ('2025.08.20', '2025-08-20')
    """
    return {
        "format": str(FORMAT),
        "title": TITLE.id,
        "title_en": TITLE.en,
        "version": law.version,
        "law_as_of": law.law_as_of.isoformat(),
        "source": SOURCE.id,
        "source_en": SOURCE.en,
        "licence": LICENCE,
        "licence_url": LICENCE_URL,
        "rights": RIGHTS.id,
        "rights_en": RIGHTS.en,
    }
