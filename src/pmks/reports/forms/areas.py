"""The region that each row of a form is about, and the region of the whole form."""

from __future__ import annotations

import datetime as dt
import functools
from typing import Final

import attrs

from pmks.errors import CallError, TableError, UnknownNameError
from pmks.model.source import Text
from pmks.regions import Region, region
from pmks.reports.forms.entries import Row, text
from pmks.reports.forms.remarks import Left, Remark

CODE: Final = "kode_wilayah"
NAME: Final = "nama_wilayah"

UNKNOWN: Final = Left(Text("wilayah tidak dikenal", "the region is not known"))
AWAY: Final = Left(Text("wilayah di luar daerah laporan", "the region lies outside the area of the report"))
DIFFERENT: Final = Text("Kode dan nama wilayah berbeda; kode yang dipakai", "Code and name differ; the code was used")

_PROVINCE: Final = "provinsi"


@attrs.frozen(eq=False)
class Placed:
    """The rows whose region is known and lies in *area*, with that region; what was left out, and what is said."""

    area: Region
    rows: list[tuple[Row, Region]]
    left: tuple[Left, ...]
    remarks: tuple[Remark, ...]


def asked_area(told: str | Region | None, on: dt.date) -> Region | None:
    """
    Return the area that a call tells, or None.

    Raises:
        UnknownNameError: No region is called so.
        CallError: *told* is neither text nor region.
    """
    return None if told is None else region(told, on=on)


def placed(rows: list[Row], told: str | Region | None, on: dt.date) -> Placed:
    """
    Return *rows* with their regions; where no row tells one, all are about the area that is *told*.

    Raises:
        CallError: The rows are of several provinces and no area is told.
        TableError: No row tells a region that is known, and no area is told.
        UnknownNameError: No region is called as *told*.
    """
    asked = asked_area(told, on)
    remarks: list[Remark] = []
    found: list[tuple[Row, Region]] = []
    left: list[Left] = []
    for row in rows:
        own = _region_of(row, on, remarks)
        if own is None and asked is not None and text(row, CODE) is None and text(row, NAME) is None:
            own = asked
        if own is None:
            left.append(UNKNOWN)
        else:
            found.append((row, own))
    area = asked or _common([own for _, own in found], on)
    inside = [(row, own) for row, own in found if _lies_in(own, area)]
    left.extend(AWAY for _ in range(len(found) - len(inside)))
    for row, own in inside:
        row[CODE] = own.code
        row[NAME] = text(row, NAME) or own.name
    return Placed(area, inside, tuple(left), tuple(remarks))


def _region_of(row: Row, on: dt.date, remarks: list[Remark]) -> Region | None:
    """Return the region that *row* tells; its code before its name."""
    code, name = text(row, CODE), text(row, NAME)
    by_code, by_name = _known(code, on), _known(name, on)
    if by_code is None and by_name is not None and code is not None and code != by_name.code.replace(".", ""):
        return None
    if by_code is not None and by_name is not None and by_code != by_name:
        remarks.append(Remark(DIFFERENT, by_code.code))
    return by_code or by_name


@functools.lru_cache(maxsize=1024)
def _known(name: str | None, on: dt.date) -> Region | None:
    """Return the region called *name*; None where none is, or several are."""
    try:
        return None if name is None else region(name, on=on)
    except UnknownNameError:
        return None


def _lies_in(own: Region, area: Region) -> bool:
    """Return whether *own* is *area* or a part of it."""
    return own == area or (area.kind == _PROVINCE and own.province == area.code)


def _common(regions: list[Region], on: dt.date) -> Region:
    """Return the one region of *regions*, or the province that they share."""
    if not regions:
        raise TableError(CODE, "seen no row with a region that is known, wanted codes such as 36 or 36.04, or area=")
    if len({own.code for own in regions}) == 1:
        return regions[0]
    provinces = sorted({own.province for own in regions})
    if len(provinces) > 1:
        raise CallError("area", f"seen rows of {len(provinces)} provinces, wanted the area of the report")
    return region(provinces[0], on=on)
