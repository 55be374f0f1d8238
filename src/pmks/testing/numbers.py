"""Numbers of the population register that belong to nobody, as they should be and as files have them."""

from __future__ import annotations

import datetime as dt
import functools
from typing import Final, Literal

import attrs
from hypothesis import strategies as st

from pmks.law.places import in_force, regions
from pmks.model.verdict import Verdict

NOBODY: Final = "99"
"""The kecamatan code of every number here: no kabupaten or kota has it."""

_FIRST: Final = dt.date(1930, 1, 1)
_LAST: Final = dt.date(2024, 12, 31)
_FEMALE: Final = 40
_LENGTH: Final = 16

Sex = Literal["laki_laki", "perempuan"]
SEXES: Final[tuple[Sex, Sex]] = ("laki_laki", "perempuan")


@attrs.frozen
class DirtyNumber:
    """
    A number as a cell has it.

    *text* is the cell, *meant* the number that was meant, and *lossless* says whether it can still be known: a reader
    that gives back anything but *meant* where it is True, or any number where it is False, is wrong.
    """

    text: str = attrs.field(repr=False)
    meant: str = attrs.field(repr=False)
    lossless: bool
    what: str


@functools.cache
def _regencies() -> tuple[str, ...]:
    """Return the codes of the kabupaten and kota of the newest list that stood at the end of 2024 as well."""
    codes = sorted(code for code, one in regions().items() if one.kind != "provinsi")
    return tuple(code for code in codes if in_force(code, _LAST) is Verdict.MET)


@st.composite
def region_codes(draw: st.DrawFn) -> str:
    """Draw the code of a kabupaten or kota, such as ``36.02``."""
    return draw(st.sampled_from(_regencies()))


def days_of_birth() -> st.SearchStrategy[dt.date]:
    """Draw a day of birth of somebody who may live at the end of 2024."""
    return st.dates(_FIRST, _LAST)


@st.composite
def niks(draw: st.DrawFn, *, region: str | None = None, birth: dt.date | None = None, sex: Sex | None = None) -> str:
    """
    Draw a NIK of nobody: region, day of birth (a woman's with 40 added) and serial are right, the kecamatan is 99.

    >>> from hypothesis import find
    >>> nik = find(niks(region="36.02", birth=dt.date(1987, 12, 9), sex="perempuan"), lambda nik: True)
    >>> nik[:12], len(nik)
    ('360299491287', 16)

    Args:
        region: The code of a kabupaten or kota with its point; any of today if None.
        birth: The day of birth; from 1930 to 2024 if None.
        sex: As in `pmks.Person`; any if None.
    """
    home = draw(region_codes()) if region is None else region
    day = draw(days_of_birth()) if birth is None else birth
    woman = draw(st.sampled_from(SEXES)) if sex is None else sex
    number = day.day + (_FEMALE if woman == "perempuan" else 0)
    return f"{home.replace('.', '')}{NOBODY}{number:02}{day:%m%y}{draw(st.integers(9901, 9999))}"


@st.composite
def kk_numbers(draw: st.DrawFn, *, region: str | None = None) -> str:
    """
    Draw the number of a family card of nobody: region, day of issue and serial are right, the kecamatan is 99.

    >>> from hypothesis import find
    >>> find(kk_numbers(region="36.73"), lambda number: True)[:6]
    '367399'
    """
    home = draw(region_codes()) if region is None else region
    issued = draw(st.dates(dt.date(2005, 1, 1), _LAST))
    return f"{home.replace('.', '')}{NOBODY}{issued:%d%m%y}{draw(st.integers(9901, 9999))}"


_KEPT: Final = {
    "apostrophe": "'{0}",
    "blanks around": "  {0} ",
    "no-break space": "{0}\u00a0",
    "in groups": "{0[0]} {0[1]} {0[2]} {0[3]}",
    "with points": "{0[0]}.{0[1]}.{0[2]}.{0[3]}",
    "as it is": "{0}",
}
LOST: Final = ("as a float", "one digit short", "one digit more", "a letter")
"""What may be done to a number so that it can no longer be known."""


def dirty_niks(*, lossless: bool | None = None, of: str | None = None) -> st.SearchStrategy[DirtyNumber]:
    """
    Draw a NIK as files have it: with apostrophes, blanks and points, or mangled by a spreadsheet.

    >>> from hypothesis import find
    >>> find(dirty_niks(lossless=False), lambda one: one.what == "as a float").lossless
    False

    Args:
        lossless: True for those whose number can still be known, False for the others, None for both.
        of: The NIK that is meant; one of nobody if None.
    """
    meant = niks() if of is None else st.just(of)
    kept = st.builds(_kept, meant, st.sampled_from(sorted(_KEPT)))
    lost = st.builds(_lost, meant, st.sampled_from(LOST))
    return kept | lost if lossless is None else kept if lossless else lost


def _kept(nik: str, what: str) -> DirtyNumber:
    """Return *nik* in a form that loses nothing."""
    four = [nik[at : at + 4] for at in range(0, _LENGTH, 4)]
    grouped = "[" in _KEPT[what]
    return DirtyNumber(_KEPT[what].format(four if grouped else nik), nik, lossless=True, what=what)


def _lost(nik: str, what: str) -> DirtyNumber:
    """Return *nik* in a form that loses a part of it."""
    text = {
        "as a float": f"{nik[0]}.{nik[1:6]}E+15",
        "one digit short": nik[:15],
        "one digit more": f"{nik}1",
        "a letter": f"{nik[:15]}O",
    }[what]
    return DirtyNumber(text, nik, lossless=False, what=what)
