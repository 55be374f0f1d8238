"""Exact look-ups: a region by its code or name, the regencies of a province, and the codes of BPS."""

from __future__ import annotations

import datetime as dt
from typing import get_args

from pmks.errors import CallError, UnknownNameError
from pmks.law.places import Region, bps_codes, regions, successor
from pmks.model.days import not_a_day
from pmks.regions.cells import cell_of
from pmks.regions.codes import Scheme, code_of
from pmks.regions.spelling import key
from pmks.regions.tables import Table, by_bps, table_on, tables


def region(name: str | Region, *, on: dt.date | None = None, scheme: Scheme | None = None) -> Region:
    """
    Return the region that *name* is the exact name or code of, on the day *on* or by the newest list.

    A name is a full name, or a bare one that no other region has; a code has dots, or a *scheme* that is told.

    >>> region("36.73") is region("Kota Serang")
    True
    >>> region("3171", scheme="bps").name
    'Kota Administrasi Jakarta Selatan'
    >>> region("64.73", on=dt.date(2014, 1, 1)).successor
    '65.71'

    Raises:
        UnknownNameError: If no region is called so, or more than one.
        CallError: If *name* is no text, *on* no day or *scheme* no scheme.

    """
    if isinstance(name, Region):
        name = name.code
    table = _table(name, on, scheme)
    known = table.by_code.values()
    exact = next((one for one in known if one.code == name and scheme != "bps"), None)
    exact = exact or next((one for one in known if key(one.name) == key(name)), None)
    if exact is not None:
        return exact
    fields = ("kode_wilayah",) if code_of(name) is not None else ("kabupaten_kota", "provinsi")
    cells = [cell_of(field, name, scheme, table) for field in fields]  # type: ignore[arg-type]  # both are fields
    sure = [cell for cell in cells if cell.state == "sure"]
    if sure and len(sure[0].regions) == 1:
        return sure[0].regions[0]
    now = regions().get(successor(name.strip()) or "")
    found = (*(() if now is None else (now,)), *(one for cell in cells for one in cell.regions))
    close = tuple(dict.fromkeys(str(one) for one in found))
    raise UnknownNameError(name, close[:3], "region")


def regencies(province: str | Region, *, on: dt.date | None = None) -> tuple[Region, ...]:
    """
    Return the kabupaten and kota of *province*, in the order of their codes.

    >>> [one.code for one in regencies("Banten")]
    ['36.01', '36.02', '36.03', '36.04', '36.71', '36.72', '36.73', '36.74']

    Raises:
        UnknownNameError: If no province is called so.

    """
    found = region(province, on=on)
    if found.kind != "provinsi":
        raise UnknownNameError(str(province), (str(regions()[found.province]),), "province")
    known = _table(found.code, on, None).by_code.values()
    return tuple(one for one in known if one.kind != "provinsi" and one.province == found.code)


def to_bps(code: str) -> str:
    """
    Return the BPS code, without dots, of the province or regency with the Kemendagri code *code*.

    >>> to_bps("31.74"), to_bps("36.04")
    ('3171', '3604')

    Raises:
        UnknownNameError: If no region in force has this code.

    """
    found = bps_codes().get(code)
    if found is None:
        raise UnknownNameError(code, (), "region")
    return found


def from_bps(code: str) -> str:
    """
    Return the Kemendagri code, with dots, of the province or regency with the BPS code *code*.

    >>> from_bps("3171"), from_bps("97")
    ('31.74', '95')

    Raises:
        UnknownNameError: If no region in force has this code.

    """
    found = by_bps().get(code)
    if found is None:
        raise UnknownNameError(code, (), "region of BPS")
    return found.code


def _table(name: object, on: dt.date | None, scheme: object) -> Table:
    """Return the table of the day *on*, the newest where none is told; raise if the call cannot be understood."""
    if not isinstance(name, str):
        raise CallError("name", f"seen {type(name).__name__}, wanted the code or the name of a region")
    if on is not None and (wrong := not_a_day(on)) is not None:
        raise CallError("on", wrong)
    if scheme is not None and scheme not in get_args(Scheme):
        raise CallError("scheme", f"seen {scheme!r}, wanted one of {', '.join(get_args(Scheme))}")
    return tables()[-1] if on is None else table_on(on)
