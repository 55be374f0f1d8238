"""What static analysis finds in the law itself: documented here, not hidden."""

from __future__ import annotations

from typing import Final

import attrs

from pmks.model.source import Citation, Text


@attrs.frozen
class Oddity:
    """
    Something odd that follows from the law as it stands.

    *kind* is the check that finds it and *found* what the check gives: ``unaccepted`` a value that no rule accepts,
    ``unasked`` a fact that no rule asks for, ``overlap`` and ``gap`` ages of two types that follow each other,
    ``same`` a type whose two profiles agree.
    """

    kind: str
    found: str
    text: Text = attrs.field(repr=False)
    citations: tuple[Citation, ...] = attrs.field(default=(), repr=False)


CHAINS: Final = ((1, 2), (2, 23), (3, 15), (4, 11), (5, 9), (6, 19), (7, 16), (23, 8))
"""The types that follow each other at a birthday, and whose ages are therefore compared."""

_UNBOUNDED: Final = (
    "Jenis {0} tidak berbatas usia, sehingga anak memenuhi keduanya; sampai ulang tahun ke-18 dicatat pada jenis {1}.",
    "Type {0} has no age bound, so a child meets both; until the 18th birthday the record stands under type {1}.",
)
_AGREE: Final = (
    "Definisi dan daftar huruf jenis {0} sejalan: kedua profil sama.",
    "Definition and list of type {0} agree: both profiles are the same.",
)


def _with(texts: tuple[str, str], *numbers: int) -> Text:
    """Return *texts* with *numbers* filled in."""
    return Text(texts[0].format(*numbers), texts[1].format(*numbers))


ODDITIES: Final[tuple[Oddity, ...]] = (
    Oddity(
        "unaccepted",
        "jenis_bencana=nonalam",
        Text(
            "Korban bencana nonalam, misalnya pandemi, tidak masuk satu pun dari 26 jenis; UU 24/2007 dan 12 PAS "
            "mengenalnya.",
            "Victims of a non-natural disaster, such as a pandemic, fit none of the 26 types; UU 24/2007 and the "
            "12 PAS know them.",
        ),
        (Citation("UU 24/2007", "Pasal 1 angka 3"), Citation("Kepmensos 103/HUK/2025", "diktum")),
    ),
    Oddity(
        "unaccepted",
        "jenis_kelamin=laki_laki",
        Text(
            "Jenis kelamin hanya ditanyakan oleh jenis 23; tidak ada jenis yang khusus bagi laki-laki.",
            "Only type 23 asks for the sex; no type is for men alone.",
        ),
        (Citation("Permensos 8/2012", "Lampiran, angka 23"),),
    ),
    Oddity(
        "unasked",
        "ragam_disabilitas",
        Text(
            "Dibawa untuk laporan; ragam tidak menentukan jenis 5 atau 9.",
            "Carried for reports; the kind of disability decides neither type 5 nor type 9.",
        ),
        (Citation("UU 8/2016", "Pasal 4 ayat (1)"),),
    ),
    Oddity(
        "unasked",
        "lingkup_migrasi",
        Text(
            "Dibawa untuk laporan; jenis 20 mencakup migran dalam negeri dan lintas negara.",
            "Carried for reports; type 20 covers domestic and cross-border migrants.",
        ),
        (Citation("Permensos 8/2012", "Lampiran, angka 20"),),
    ),
    *(
        Oddity("overlap", f"{profile} {young}/{old}: 0-17", _with(_UNBOUNDED, old, young))
        for profile in ("definisi", "harfiah")
        for young, old in ((4, 11), (5, 9), (6, 19))
    ),
    Oddity(
        "overlap",
        "harfiah 2/23: 18",
        Text(
            'Menurut kata Lampiran jenis 2 berlaku "sampai dengan 18" dan jenis 23 mulai 18: pada usia 18 seorang '
            "perempuan dapat memenuhi keduanya.",
            'By the words of the annex type 2 lasts "sampai dengan 18" and type 23 begins at 18: at 18 a woman can '
            "meet both.",
        ),
        (Citation("Permensos 8/2012", "Lampiran, angka 2"), Citation("Permensos 8/2012", "Lampiran, angka 23")),
    ),
    Oddity(
        "gap",
        "harfiah 3/15: 18",
        Text(
            'Menurut kata Lampiran jenis 3 berakhir pada 18 dan jenis 15 "di atas 18": usia 18 tidak masuk keduanya. '
            "Profil definisi menutup celah itu.",
            'By the words of the annex type 3 ends at 18 and type 15 is for those "di atas 18": the age of 18 is in '
            "neither. The profile definisi closes the gap.",
        ),
        (Citation("Permensos 8/2012", "Lampiran, angka 3"), Citation("Permensos 8/2012", "Lampiran, angka 15")),
    ),
    *(Oddity("same", str(number), _with(_AGREE, number)) for number in (4, 13, 14, 20)),
)
"""Everything that the checks find today; a test holds the list to what they give."""
