"""A text that is a code of a region: with dots, with digits alone, as a float, or cut short."""

from __future__ import annotations

import re
import unicodedata
from typing import Final, Literal, NamedTuple, TypeAlias

from pmks.law.places import Region, bps_codes
from pmks.regions.tables import Table, as_in, by_bps

Scheme: TypeAlias = Literal["kemendagri", "bps"]

_LOOSE: Final = re.compile(r"['\x22\x60\xb4\u2018-\u201f\u00ad\u200b-\u200f\ufeff\s]")
_CODE: Final = re.compile(r"[0-9]+(?:[.,][0-9]+)*")
_DOTTED: Final = re.compile(r"[0-9]{2}\.[0-9]{2}(?:\.[0-9]{2}(?:\.[0-9]{4})?)?")
_DECIMAL: Final = re.compile(r"[0-9]{2},[0-9]{2}")
_FLOAT: Final = re.compile(r"([0-9]{4,10})[.,]0+|([0-9]{2})[.,]0")
_CUT: Final = re.compile(r"([0-9]{2})[.,]([1-9])")
_PROVINCE: Final = 2
_REGENCY: Final = 4
_DISTRICT: Final = 6
_DISTRICT_OF_BPS: Final = 7
_LENGTHS: Final = frozenset({_PROVINCE, _REGENCY, _DISTRICT, _DISTRICT_OF_BPS, 10})


class Code(NamedTuple):
    """
    A code as it is written.

    *form* is ``dots``, ``digits``, ``cut`` for a decimal that lost a zero, or ``none`` for digits that are no code;
    *text* the code itself, of a cut one with its zero; *plain* says that nothing was taken off.
    """

    form: Literal["dots", "digits", "cut", "none"]
    text: str
    plain: bool


def code_of(text: str) -> Code | None:
    """
    Return the code that *text* is, None if it is no row of digits at all.

    >>> code_of("36.04"), code_of("3604.0")
    (Code(form='dots', text='36.04', plain=True), Code(form='digits', text='3604', plain=False))
    >>> code_of("35.1"), code_of("Kab. Lebak")
    (Code(form='cut', text='35.10', plain=False), None)
    """
    tight = _LOOSE.sub("", unicodedata.normalize("NFKC", text)).removesuffix(".")
    if not _CODE.fullmatch(tight):
        return None
    plain = tight == text.strip()
    if _DOTTED.fullmatch(tight):
        return Code("dots", tight, plain)
    if _DECIMAL.fullmatch(tight):
        return Code("dots", tight.replace(",", "."), plain=False)
    if cut := _CUT.fullmatch(tight):
        return Code("cut", f"{cut[1]}.{cut[2]}0", plain=False)
    number = _FLOAT.fullmatch(tight)
    digits = tight if number is None else number[1] or number[2]
    if digits.isdigit() and len(digits) in _LENGTHS:
        return Code("digits", digits, plain=plain and number is None)
    return Code("none", tight, plain)


def dotted(digits: str) -> str:
    """
    Return the Kemendagri code *digits* with dots.

    >>> dotted("3604052001"), dotted("36")
    ('36.04.05.2001', '36')
    """
    parts = (digits[:2], digits[2:4], digits[4:6], digits[6:])
    return ".".join(part for part in parts if part)


def kemendagri(code: str, table: Table) -> Region | None:
    """Return the province or regency of the code with dots *code* in *table*."""
    return table.by_code.get(code[:5])


def bps(digits: str, table: Table) -> Region | None:
    """Return the province or regency of the BPS code *digits* under the code that it has in *table*."""
    found = None if len(digits) == _DISTRICT else by_bps().get(digits[:_REGENCY])
    return None if found is None else as_in(found, table)


def meanings(code: Code, scheme: Scheme | None, table: Table) -> tuple[Region, ...]:
    """
    Return the regions in *table* that *code* can mean: one where the scheme is told or the form tells it.

    A kecamatan of BPS has seven digits, one of Kemendagri never.
    """
    found: tuple[Region | None, ...]
    if code.form == "dots":
        found = (kemendagri(code.text, table),)
    elif code.form != "digits" or (len(code.text) == _DISTRICT_OF_BPS and scheme == "kemendagri"):
        found = ()
    elif scheme == "bps" or len(code.text) == _DISTRICT_OF_BPS:
        found = (bps(code.text, table),)
    elif scheme == "kemendagri":
        found = (kemendagri(dotted(code.text), table),)
    else:
        found = (kemendagri(dotted(code.text), table), bps(code.text, table))
    return tuple(dict.fromkeys(one for one in found if one is not None))


def is_certain(code: Code, scheme: Scheme | None) -> bool:
    """
    Return whether the scheme of *code* is told: by the caller, by its form, or as the code of a province in both.

    >>> is_certain(Code("digits", "36", plain=True), None), is_certain(Code("digits", "94", plain=True), None)
    (True, False)
    """
    told = code.form == "dots" or scheme is not None or len(code.text) == _DISTRICT_OF_BPS
    return told or (len(code.text) == _PROVINCE and bps_codes().get(code.text) == code.text)


def district(code: Code, scheme: Scheme | None) -> str | None:
    """Return the kecamatan of a Kemendagri code, with dots; None where it names none, or is one of BPS."""
    if code.form == "dots":
        whole = code.text
    elif code.form == "digits" and scheme != "bps" and len(code.text) != _DISTRICT_OF_BPS:
        whole = dotted(code.text)
    else:
        return None
    return whole[:8] if len(whole) >= len("36.04.05") else None
