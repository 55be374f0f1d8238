"""The cells of a row that name a region, read together: one region, or candidates with what is to be said."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final, NamedTuple, get_args

from pmks.errors import CallError
from pmks.issues.of_places import PLACE_CODE_RETIRED, PLACE_PROVINCE_PAST, PLACE_READ, PLACE_RENAMED
from pmks.law.places import Region
from pmks.model.days import not_a_day
from pmks.regions.agreeing import Cells, Reading, agreed
from pmks.regions.cells import Cell, Told, cell_of, is_code
from pmks.regions.codes import Scheme
from pmks.regions.districts import Districts, about_code, about_name, decided
from pmks.regions.tables import Table, as_in, in_order

_REMARKS: Final = (PLACE_READ, PLACE_RENAMED)
"""What names the region that was found."""


class Asked(NamedTuple):
    """The cells of a row, and what the caller says of them."""

    kode_wilayah: str | None
    provinsi: str | None
    kabupaten_kota: str | None
    kecamatan: str | None
    scheme: Scheme | None
    districts: Districts | None


def read(
    *,
    on: dt.date,
    kode_wilayah: str | None = None,
    provinsi: str | None = None,
    kabupaten_kota: str | None = None,
    kecamatan: str | None = None,
    scheme: Scheme | None = None,
    districts: Districts | None = None,
) -> Reading:
    """
    Return what the cells of a row stand for on the day *on*; what a register holds is never a reason to raise.

    Names are those of the day, else of a later or an earlier list; a code and a name must agree; digits without dots
    need the *scheme* or an agreeing name. *districts* are names of kecamatan that the caller brings. A guess is
    offered, never taken.

    >>> day = dt.date(2024, 12, 31)
    >>> read(kabupaten_kota="KAB. LEBAK", on=day).region
    Region(code='36.02', name='Kabupaten Lebak', kind='kabupaten')
    >>> [one.code for one in read(kabupaten_kota="TANGERANG", on=day).candidates]
    ['36.03', '36.71']
    >>> read(kode_wilayah="3171", on=day).told[0].kind.code
    'wilayah-skema'

    Raises:
        CallError: If *on* is no day, *scheme* no scheme, or a cell no text.

    """
    asked = Asked(kode_wilayah, provinsi, kabupaten_kota, kecamatan, scheme, districts)
    _refuse(asked, on)
    order = in_order(on)
    tried = []
    for table in order:
        found = _attempt(asked, table, offers=table is order[0])
        if found.settled:
            return _finished(found, asked, table, order[0], on)
        tried.append(found)
    return _finished(tried[0], asked, order[0], order[0], on)


def _refuse(asked: Asked, on: object) -> None:
    """Raise if the call cannot be understood."""
    if (wrong := not_a_day(on)) is not None:
        raise CallError("on", wrong)
    if asked.scheme is not None and asked.scheme not in get_args(Scheme):
        raise CallError("scheme", f"seen {asked.scheme!r}, wanted one of {', '.join(get_args(Scheme))}")
    for name, text in zip(Asked._fields[:4], asked[:4], strict=True):
        if text is not None and not isinstance(text, str):
            raise CallError(name, f"seen {type(text).__name__}, wanted a text or None")


def _finished(found: Reading, asked: Asked, table: Table, now: Table, on: dt.date) -> Reading:
    """Return *found* under the codes of the table *now*, with what is to be said of the kecamatan."""
    region = found.region
    if region is None:
        return found
    moved = (as_in(region, now) if table.since < now.since else None) or region
    districts = () if moved.kind == "provinsi" else tuple(_of_districts(moved, asked, on))
    told = tuple(one._replace(details=(str(moved),)) if one.kind in _REMARKS else one for one in found.told)
    if moved != region:
        told = (*told, *_of_the_past(region, moved, _cells(asked, table, offers=False), districts))
    return Reading(moved, found.candidates, (*told, *districts))


def _of_the_past(region: Region, moved: Region, cells: Cells, districts: tuple[Told, ...]) -> Iterator[Told]:
    """Say that *region* has become *moved*, unless it was said of its kecamatan."""
    code = next((cell for cell in cells.codes if cell.state == "sure"), None)
    if code is None:
        yield Told(PLACE_PROVINCE_PAST, (str(moved),), "provinsi")
    elif not any(one.kind is PLACE_CODE_RETIRED and one.field == code.field for one in districts):
        yield Told(PLACE_CODE_RETIRED, (region.code, str(moved)), code.field)


def _of_districts(region: Region, asked: Asked, on: dt.date) -> Iterator[Told]:
    """Say what is wrong with the kecamatan of the row."""
    yield from about_code("kode_wilayah", asked.kode_wilayah, region, asked.scheme, on)
    yield from about_code("kecamatan", asked.kecamatan, region, asked.scheme, on)
    yield from about_name(asked.kecamatan, region, asked.districts, on)


def _cells(asked: Asked, table: Table, *, offers: bool) -> Cells:
    """Return what the cells may mean in *table*; a code in the place of a name counts as a code."""
    code = cell_of("kode_wilayah", asked.kode_wilayah, asked.scheme, table)
    regency = cell_of("kabupaten_kota", asked.kabupaten_kota, asked.scheme, table, offers=offers)
    province = cell_of("provinsi", asked.provinsi, asked.scheme, table, offers=offers)
    codes = [] if code.state == "absent" else [code]
    if is_code(regency, asked.kabupaten_kota):
        codes, regency = [*codes, regency], Cell("kabupaten_kota", "absent")
    if is_code(province, asked.provinsi):
        codes, province = [*codes, province], Cell("provinsi", "absent")
    return Cells(tuple(codes), regency, province)


def _attempt(asked: Asked, table: Table, *, offers: bool) -> Reading:
    """Return what the cells stand for among the regions of *table*; names that are near are for the first to offer."""

    def decide(among: tuple[Region, ...]) -> tuple[Region, ...]:
        """Return those of *among* in which the kecamatan stands."""
        return decided(among, asked.kecamatan, asked.scheme, asked.districts)

    return agreed(_cells(asked, table, offers=offers), decide)
