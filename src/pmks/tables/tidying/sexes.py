"""A column that tells the sex of people: letters, words, and codes that only their scheme makes certain."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

import attrs
import polars as pl

from pmks.errors import CallError
from pmks.issues import of_sex
from pmks.tables.reading_of_texts import Said, Texts, findings_of
from pmks.tables.tidying.distinct import distinct, flat
from pmks.tables.tidying.missing import is_missing

SEX_VALUES: Final = pl.Schema([("text", pl.String), ("value", pl.String)])
"""The columns of sexes that were read: ``laki_laki``, ``perempuan`` or null."""

_MALE: Final = "laki_laki"
_FEMALE: Final = "perempuan"
_WORDS: Final = dict.fromkeys(("l", "lk", "laki", "laki laki", "lelaki", "pria", "male"), _MALE) | dict.fromkeys(
    ("p", "pr", "perempuan", "wanita", "female"), _FEMALE
)
_ISO: Final = {"1": _MALE, "2": _FEMALE}
_CODE: Final = re.compile(r"0*([0-9]+)(?:[.,]0+)?")
_JOINTS: Final = re.compile(r"[\s\-\u2010-\u2015_]+")


@attrs.frozen
class SexRead:
    """A text read as a sex: *value* is ``laki_laki`` or ``perempuan``, None where nothing may be set."""

    value: str | None = attrs.field(default=None, repr=False)
    said: tuple[Said, ...] = ()


def read_sex(text: str, *, scheme: Mapping[str, str] | None = None, codes: frozenset[str] = frozenset()) -> SexRead:
    """
    Return *text* read as a sex; no text raises.

    >>> read_sex(" Laki - laki ").value, read_sex("2.0").value, read_sex("M").value
    ('laki_laki', 'perempuan', None)
    >>> read_sex("0", scheme={"0": "P", "1": "L"}).value
    'perempuan'

    Args:
        text: One cell.
        scheme: What each code of the column means, ``L`` or ``P``, if that was declared.
        codes: The codes that stand in the column, as `codes_in` gives them.

    """
    return _read(text, None if scheme is None else _declared(scheme), codes)


def _read(text: str, scheme: Mapping[str, str] | None, codes: frozenset[str]) -> SexRead:
    """Return *text* read as a sex, after the scheme was looked at."""
    said = _said(text)
    if scheme is not None and said in scheme:
        return SexRead(scheme[said])
    if said in _WORDS:
        return SexRead(_WORDS[said])
    if is_missing(text, "nihil", "tidak ada"):
        return SexRead(said=(Said(of_sex.SEX_EMPTY),))
    if scheme is None and said in {"0", "1"} and _lacks_scheme(codes | {said}):
        return SexRead()
    if scheme is None and said in _ISO:
        return SexRead(_ISO[said])
    return SexRead(said=(Said(of_sex.SEX_UNKNOWN),))


def _said(text: str) -> str:
    """Return *text* in small letters without points and hyphens, a code without zeros around it."""
    said = flat(text).casefold().strip(" .'\"`")
    code = _CODE.fullmatch(said)
    return code[1] if code is not None else _JOINTS.sub(" ", said)


def _declared(scheme: Mapping[str, str]) -> dict[str, str]:
    """Return *scheme* by what a cell says."""
    meant = {code: _WORDS.get(_said(str(sex))) for code, sex in scheme.items()}
    wrong = [sex for code, sex in scheme.items() if meant[code] is None]
    if wrong:
        raise CallError("sex_scheme", f"seen {wrong[0]!r} as a sex, wanted L or P")
    return {_said(str(code)): sex for code, sex in meant.items() if sex is not None}


def _lacks_scheme(codes: frozenset[str]) -> bool:
    """Return whether the codes of a column are those of a scheme with zero, which has to be declared."""
    return "0" in codes and "2" not in codes


def codes_in(texts: pl.Series) -> frozenset[str]:
    """
    Return the codes of one figure that stand among *texts*.

    >>> sorted(codes_in(pl.Series(["1", "2.0", "L"])))
    ['1', '2']
    """
    return frozenset(said for said in map(_said, distinct(texts)) if len(said) == 1 and said in "0123456789")


def read_sexes(texts: pl.Series, *, scheme: Mapping[str, str] | None = None) -> Texts:
    """
    Return the distinct *texts* of a column read as sexes, as `read_sex` reads each beside the others.

    Raises:
        CallError: If *scheme* names anything but a sex.

    """
    codes, declared = codes_in(texts), None if scheme is None else _declared(scheme)
    read = [(text, _read(text, declared, codes)) for text in distinct(texts)]
    values = pl.DataFrame([(text, one.value) for text, one in read], schema=SEX_VALUES, orient="row")
    return Texts(values, findings_of((text, said) for text, one in read for said in one.said))


def noticed_in_sexes(texts: pl.Series, *, scheme: Mapping[str, str] | None = None) -> tuple[Said, ...]:
    """
    Return what is to be said once of a column of sexes: how its codes were read, or that they were not.

    >>> [said.kind.code for said in noticed_in_sexes(pl.Series(["0", "1"]))]
    ['kelamin-skema']
    """
    codes = codes_in(texts)
    if scheme is not None:
        return ()
    if _lacks_scheme(codes):
        return (Said(of_sex.SEX_SCHEME),)
    mixed = (Said(of_sex.SEX_MIXED),) if codes >= {"0", "2"} else ()
    return (*mixed, Said(of_sex.SEX_CODES)) if codes & _ISO.keys() else mixed
