"""Which types need care before their numbers are published, by which text, and how far the text reaches."""

from __future__ import annotations

from typing import Final

from pmks.law.categories import CATEGORIES
from pmks.law.reporting import Disclosure
from pmks.model.source import Citation, Text

LEVELS: Final = {
    "tinggi": Text(
        "sel kecil disamarkan; tabel kecamatan dan desa untuk kalangan sendiri",
        "small cells are hidden; tables of kecamatan and villages are internal",
    ),
    "anak": Text("sel kecil disamarkan: data anak", "small cells are hidden: data of children"),
    "kesehatan": Text("sel kecil disamarkan: data kesehatan", "small cells are hidden: health data"),
    "biasa": Text("tanpa aturan selain aturan kantor sendiri", "no rule beyond the office's own"),
}
"""What each level asks for."""

SMALLEST: Final = 5
"""The smallest number that is published of a type that hides small ones: the project's choice, a parameter."""

_HEALTH: Final = Citation("UU 27/2022", "Pasal 4 ayat (2) huruf a")
_CRIME: Final = Citation("UU 27/2022", "Pasal 4 ayat (2) huruf d")
_CHILD: Final = Citation("UU 27/2022", "Pasal 4 ayat (2) huruf e")
_OF_CHILDREN: Final = Citation("UU 27/2022", "Pasal 25")
_OF_DISABILITY: Final = Citation("UU 27/2022", "Pasal 26")
_PRIVACY_OF_DISABILITY: Final = Citation("UU 8/2016", "Pasal 8 huruf e")
_COURT_OF_CHILDREN: Final = Citation("UU 11/2012", "Pasal 19")
_SECRET_CHILD: Final = Citation("UU 23/2002", "Pasal 17 ayat (2)")
_NOT_PUBLISHED: Final = Citation("UU 35/2014", "Pasal 64 huruf i")
_STIGMA: Final = Text("pilihan proyek: stigma", "choice of the project: stigma")
_NO_TEXT: Final = Text(
    "tidak ada ketentuan khusus yang ditemukan", "no text that asks for more than ordinary care was found"
)

_CHILDREN: Final = ("anak", (_CHILD, _OF_CHILDREN))
_BY_NUMBER: Final[dict[int, tuple[str, tuple[Citation, ...]]]] = {
    1: _CHILDREN,
    2: _CHILDREN,
    3: (
        "tinggi",
        (
            _COURT_OF_CHILDREN,
            Citation("UU 11/2012", "Pasal 61 ayat (2)"),
            Citation("UU 11/2012", "Pasal 97"),
            _NOT_PUBLISHED,
            _SECRET_CHILD,
            _CRIME,
            _CHILD,
        ),
    ),
    4: _CHILDREN,
    5: ("anak", (_CHILD, _OF_CHILDREN, _HEALTH, _OF_DISABILITY, _PRIVACY_OF_DISABILITY)),
    6: ("tinggi", (_COURT_OF_CHILDREN, _SECRET_CHILD, _CHILD, _OF_CHILDREN)),
    7: ("tinggi", (_NOT_PUBLISHED, _SECRET_CHILD, _COURT_OF_CHILDREN, _CHILD, _OF_CHILDREN)),
    9: ("kesehatan", (_HEALTH, _OF_DISABILITY, _PRIVACY_OF_DISABILITY)),
    10: ("tinggi", ()),
    14: ("tinggi", ()),
    15: ("tinggi", (_CRIME,)),
    16: ("tinggi", (_HEALTH,)),
    17: ("tinggi", (_HEALTH,)),
    18: ("tinggi", (Citation("UU 21/2007", "Pasal 44 ayat (1)"), Citation("UU 21/2007", "Pasal 24"))),
    19: ("tinggi", (Citation("UU 23/2004", "Pasal 10 huruf c"), Citation("UU 12/2022", "Pasal 69 huruf d"))),
}

_READINGS: Final = {
    3: Text(
        "UU 11/2012 Pasal 19 merahasiakan identitas anak, anak korban, dan anak saksi dalam pemberitaan; UU 35/2014 "
        "Pasal 64 huruf i berlaku bagi anak yang berhadapan dengan hukum.",
        "UU 11/2012 Pasal 19 keeps the identity of the child, the child victim and the child witness out of the news; "
        "UU 35/2014 Pasal 64 huruf i holds for children in conflict or contact with the law.",
    ),
    6: Text(
        "Anak korban tindak pidana dilindungi UU 11/2012 Pasal 19, anak korban kekerasan seksual oleh UU 23/2002 "
        "Pasal 17 ayat (2); UU 35/2014 Pasal 64 huruf i hanya mengenai anak yang berhadapan dengan hukum.",
        "A child victim of an offence is covered by UU 11/2012 Pasal 19, one of sexual violence by UU 23/2002 Pasal 17 "
        "ayat (2); UU 35/2014 Pasal 64 huruf i speaks of children in contact with the law only.",
    ),
    7: Text(
        "Kerahasiaan menurut undang-undang hanya untuk sebagian kelompok: UU 35/2014 Pasal 59 ayat (2) huruf b dengan "
        "Pasal 64 huruf i; untuk selebihnya tingkat ini pilihan proyek atas dasar data anak.",
        "The statute keeps the identity secret for a part of the groups only: UU 35/2014 Pasal 59 ayat (2) huruf b "
        "with Pasal 64 huruf i; for the others the level is the choice of the project, on the ground of data of "
        "children.",
    ),
    9: Text(
        "Disabilitas sendiri bukan data spesifik menurut Pasal 4 ayat (2), tetapi diatur khusus dalam Pasal 26; data "
        "dan informasi kesehatan termasuk huruf a.",
        "Disability as such is no specific data of Pasal 4 ayat (2), yet Pasal 26 has a rule of its own; data and "
        "information on health are huruf a.",
    ),
    15: Text(
        "Catatan kejahatan mencakup orang yang pernah melanggar hukum (Penjelasan Pasal 4 ayat (2) huruf d).",
        "A criminal record covers people who once broke the law (Penjelasan Pasal 4 ayat (2) huruf d).",
    ),
    19: Text(
        "Kerahasiaan diatur bagi korban kekerasan dalam rumah tangga dan korban tindak pidana kekerasan seksual; "
        "untuk korban lain tingkat ini pilihan proyek.",
        "Secrecy is laid down for victims of domestic and of sexual violence; for other victims the level is the "
        "choice of the project.",
    ),
}


def _reason(number: int) -> Text | None:
    """Return why the type *number* has its level, where no text says so."""
    if number not in _BY_NUMBER:
        return _NO_TEXT
    return None if _BY_NUMBER[number][1] else _STIGMA


DISCLOSURES: Final = tuple(
    Disclosure(
        category.id,
        category.number,
        *_BY_NUMBER.get(category.number, ("biasa", ())),
        reason=_reason(category.number),
        reading=_READINGS.get(category.number),
    )
    for category in CATEGORIES
)
"""The disclosure of the 26 types, in the order of the annex."""
