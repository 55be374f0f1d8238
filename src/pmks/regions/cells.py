"""What one cell of a register may mean as a region: nothing, one, several, or something near."""

from __future__ import annotations

import difflib
import functools
from typing import Final, Literal, NamedTuple, TypeAlias

import attrs

from pmks.issues.kind import IssueKind
from pmks.issues.of_places import (
    PLACE_ABROAD,
    PLACE_CODE_CUT,
    PLACE_CODE_RETIRED,
    PLACE_EMPTY,
    PLACE_NEAR,
    PLACE_READ,
    PLACE_RENAMED,
    PLACE_ROAMING,
    PLACE_UNKNOWN,
)
from pmks.law.places import Region, retired
from pmks.regions.codes import Code, Scheme, code_of, dotted, is_certain, kemendagri, meanings
from pmks.regions.spelling import province_key, readings, words
from pmks.regions.tables import Table, is_of_kind

Field: TypeAlias = Literal["kode_wilayah", "provinsi", "kabupaten_kota", "kecamatan"]
State: TypeAlias = Literal["absent", "missing", "elsewhere", "sure", "open", "cut", "near", "unknown"]

_NOTHING: Final = frozenset(
    {
        "", "0", "x", "xx", "xxx", "na", "null", "none", "nan", "nihil", "kosong", "tad",
        "tidakada", "tdkada", "takada", "tidakdiketahui", "tdkdiketahui", "belumdiketahui",
        "tidakdikenal", "tidaktahu", "tidakjelas", "lupa",
    }
)  # fmt: skip
_ROAMING: Final = frozenset(
    {
        "tidaktetap", "tdktetap", "tidakmenetap", "tdkmenetap", "berpindah", "berpindahpindah", "nomaden",
        "tanpaalamat", "tidakberalamat", "tidakadaalamat", "alamattidaktetap", "domisilitidaktetap",
        "tempattinggaltidaktetap", "tidakpunyatempattinggal",
    }
)  # fmt: skip
_LEAST: Final = 4
"""A shorter name is near every other."""
_LONGEST: Final = 60
_NEAR: Final = 0.84


class Told(NamedTuple):
    """What is to be said of a cell: the kind of issue, its details in their order, and the field."""

    kind: IssueKind
    details: tuple[str, ...]
    field: Field


@attrs.frozen
class Cell:
    """
    What the cell *field* may mean.

    *state*: ``absent`` (there is no such cell), ``missing``, ``elsewhere`` (abroad or roaming), ``sure`` (one of
    *regions*, which is one unless the name is shared), ``open`` (one of them, if the scheme of the code were known),
    ``cut`` (a code that lost a zero), ``near`` or ``unknown``. *told* is said whatever the other cells say, *remark*
    once the cell was understood.
    """

    field: Field
    state: State
    regions: tuple[Region, ...] = ()
    told: tuple[Told, ...] = ()
    remark: IssueKind | None = None


def listed(regions: tuple[Region, ...]) -> str:
    """Return *regions* as an officer reads them; ``?`` if there are none."""
    return ", ".join(str(one) for one in regions) or "?"


def cell_of(field: Field, text: str | None, scheme: Scheme | None, table: Table, *, offers: bool = True) -> Cell:
    """Return what *text* may mean in the cell *field*, in the regions of *table*; near names only if *offers*."""
    if text is None:
        return Cell(field, "absent")
    untold = _untold(text)
    if untold is not None:
        state: State = "missing" if untold is PLACE_EMPTY else "elsewhere"
        return Cell(field, state, told=(Told(untold, (), field),))
    code = code_of(text)
    if code is not None:
        return _coded(field, code, scheme, table)
    if field == "kode_wilayah":
        return Cell(field, "unknown", told=(Told(PLACE_UNKNOWN, (), field),))
    found = _province(text, table) if field == "provinsi" else _regency(text, table)
    return _near(found, text, table) if offers and found.state == "unknown" else found


def _untold(text: str) -> IssueKind | None:
    """Return why *text* names no region, None if it may name one."""
    said = words(text)
    letters = "".join(said)
    if letters in _NOTHING:
        return PLACE_EMPTY
    if letters in _ROAMING:
        return PLACE_ROAMING
    return PLACE_ABROAD if "luar negeri" in " ".join(said) else None


def is_code(cell: Cell, text: str | None) -> bool:
    """Return whether *cell* tells a code rather than a name."""
    return cell.state not in {"absent", "missing", "elsewhere"} and text is not None and code_of(text) is not None


def _coded(field: Field, code: Code, scheme: Scheme | None, table: Table) -> Cell:
    """Return what a code in the cell *field* may mean."""
    if code.form == "cut":
        whole = kemendagri(code.text, table)
        near = () if whole is None else (whole,)
        return Cell(field, "cut", near, (Told(PLACE_CODE_CUT, (listed(near),), field),))
    found = meanings(code, scheme, table)
    if not found:
        return Cell(field, "unknown", told=(_no_code(field, code, scheme),))
    remark = None if code.plain and field == "kode_wilayah" else PLACE_READ
    return Cell(field, "sure" if is_certain(code, scheme) else "open", found, remark=remark)


def _no_code(field: Field, code: Code, scheme: Scheme | None) -> Told:
    """Say that a code is in no table: of the past without a successor, or never seen."""
    whole = code.text if code.form == "dots" else dotted(code.text)
    past = retired().get(whole[:5]) if scheme != "bps" and code.form in {"dots", "digits"} else None
    if past is not None and past.successor is None:
        return Told(PLACE_CODE_RETIRED, (past.code, "?"), field)
    return Told(PLACE_UNKNOWN, (), field)


def _province(text: str, table: Table) -> Cell:
    """Return what the name of a province may mean."""
    named = table.provinces.get(province_key(text))
    if named is None:
        return Cell("provinsi", "unknown", told=(Told(PLACE_UNKNOWN, (), "provinsi"),))
    return Cell("provinsi", "sure", (named[0][0],), remark=PLACE_RENAMED if named[0][1] else None)


def _regency(text: str, table: Table) -> Cell:
    """Return what the name of a kabupaten or kota may mean; the two are never taken for each other."""
    ways = readings(text)
    for kind, key in ways:
        named = [(one, old) for one, old in table.regencies.get(key, ()) if is_of_kind(one, kind)]
        if named:
            old = all(past for _, past in named)
            remark = PLACE_RENAMED if old else PLACE_READ if kind is None else None
            return Cell("kabupaten_kota", "sure", tuple(one for one, _ in named), remark=remark)
    other = tuple(one for one, _ in table.regencies.get(ways[0].key, ()))
    if other:
        return Cell("kabupaten_kota", "near", other)
    return Cell("kabupaten_kota", "unknown", told=(Told(PLACE_UNKNOWN, (), "kabupaten_kota"),))


def _near(unknown: Cell, text: str, table: Table) -> Cell:
    """Return the regions whose name looks like *text*; *unknown* if there are none."""
    if unknown.field == "provinsi":
        kind, key, names = None, province_key(text), table.provinces
    else:
        (kind, key), names = readings(text)[0], table.regencies
    found = _close(key, tuple(names)) if _LEAST <= len(key) <= _LONGEST else ()
    every = tuple(dict.fromkeys(one for name in found for one, _ in names[name]))
    same = tuple(one for one in every if is_of_kind(one, kind))
    return Cell(unknown.field, "near", same or every) if every else unknown


@functools.lru_cache(maxsize=1024)
def _close(key: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Return up to three of *names* that look like *key*, nearest first."""
    return tuple(difflib.get_close_matches(key, names, n=3, cutoff=_NEAR))


def near_to(cell: Cell, within: tuple[Region, ...]) -> Told:
    """Return what is said of a cell that is near some regions, those *within* the province alone if there are any."""
    return Told(PLACE_NEAR, (listed(within or cell.regions),), cell.field)
