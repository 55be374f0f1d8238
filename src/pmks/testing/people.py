"""Invented people, whose numbers, days of birth and homes agree with each other."""

from __future__ import annotations

import datetime as dt
from typing import Final

import attrs
from hypothesis import strategies as st

from pmks.testing.numbers import SEXES, Sex, days_of_birth, kk_numbers, niks, region_codes

_SYLLABLES: Final = ("ba", "dalu", "ka", "lumi", "mi", "nu", "ranu", "si", "tawe", "wa", "yu")
"""Of these no name is made that anybody is known to bear."""


@attrs.frozen
class Invented:
    """Somebody who does not exist; the fields are called as those of a register."""

    nik: str = attrs.field(repr=False)
    nomor_kk: str = attrs.field(repr=False)
    nama: str = attrs.field(repr=False)
    jenis_kelamin: Sex
    tanggal_lahir: dt.date
    kode_wilayah: str


def names() -> st.SearchStrategy[str]:
    """Draw the name of nobody: two words of two or three syllables."""
    word = st.lists(st.sampled_from(_SYLLABLES), min_size=2, max_size=3).map("".join).map(str.title)
    return st.tuples(word, word).map(" ".join)


@st.composite
def people(
    draw: st.DrawFn, *, region: str | None = None, birth: dt.date | None = None, card: str | None = None
) -> Invented:
    """
    Draw somebody whose NIK agrees with the day of birth, the sex and the home.

    >>> from hypothesis import find
    >>> someone = find(people(region="36.02"), lambda one: one.tanggal_lahir.year < 1965)
    >>> someone.nik[:6], someone.kode_wilayah
    ('360299', '36.02')

    Args:
        region: The code of the kabupaten or kota; any of today if None.
        birth: The day of birth; from 1930 to 2024 if None.
        card: The number of the family card.
    """
    home = draw(region_codes()) if region is None else region
    day = draw(days_of_birth()) if birth is None else birth
    sex = draw(st.sampled_from(SEXES))
    return Invented(
        nik=draw(niks(region=home, birth=day, sex=sex)),
        nomor_kk=draw(kk_numbers(region=home)) if card is None else card,
        nama=draw(names()),
        jenis_kelamin=sex,
        tanggal_lahir=day,
        kode_wilayah=home,
    )


@st.composite
def families_of(draw: st.DrawFn, *, region: str | None = None, most: int = 5) -> tuple[Invented, ...]:
    """
    Draw people on one family card, no two with the same NIK.

    >>> from hypothesis import find
    >>> family = find(families_of(), lambda some: len(some) == 3)
    >>> len({one.nomor_kk for one in family}), len({one.nik for one in family})
    (1, 3)
    """
    home = draw(region_codes()) if region is None else region
    card = draw(kk_numbers(region=home))
    some = st.lists(people(region=home, card=card), min_size=1, max_size=most, unique_by=lambda one: one.nik)
    return tuple(draw(some))
