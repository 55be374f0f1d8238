"""The regions of a day, to be looked up by code and by name: a name and a code belong to a day."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TypeAlias

import attrs

from pmks.law.places import Region, bps_codes, former_regions, other_names, regions
from pmks.regions.spelling import Kind, province_key, readings

Names: TypeAlias = Mapping[str, tuple[tuple[Region, bool], ...]]
"""Regions by the letters of their name, each with whether that is a name of the past."""


@attrs.frozen(eq=False)
class Table:
    """
    The regions in force from the day *since* on.

    *by_code* has provinces and regencies by their code; *provinces* and *regencies* by the letters of their names, the
    kind left out.
    """

    since: dt.date
    by_code: Mapping[str, Region] = attrs.field(repr=False)
    provinces: Names = attrs.field(repr=False)
    regencies: Names = attrs.field(repr=False)


@functools.cache
def tables() -> tuple[Table, ...]:
    """
    Return the tables of the days on which regions came or went, oldest first.

    >>> [str(table.since) for table in tables()]
    ['2013-02-13', '2015-07-13', '2022-11-09', '2025-04-25']
    """
    days = sorted({one.seen_from for one in regions().values()})
    return tuple(_table(day) for day in days)


def table_on(on: dt.date) -> Table:
    """Return the table in force on the day *on*; before the first one that was seen, that one."""
    return next((table for table in reversed(tables()) if table.since <= on), tables()[0])


def in_order(on: dt.date) -> tuple[Table, ...]:
    """Return the table of the day *on*, then the later ones, then the earlier ones, the nearest first."""
    now = table_on(on)
    later = (table for table in tables() if table.since > now.since)
    earlier = (table for table in reversed(tables()) if table.since < now.since)
    return (now, *later, *earlier)


def as_in(region: Region, table: Table) -> Region | None:
    """Return *region* under the code that it has in *table*."""
    for code in (region.code, region.predecessor, region.successor):
        if code is not None and code in table.by_code:
            return table.by_code[code]
    return None


@functools.cache
def by_bps() -> Mapping[str, Region]:
    """
    Return the regions in force by their BPS code, without dots.

    >>> by_bps()["3171"].name
    'Kota Administrasi Jakarta Selatan'
    """
    return MappingProxyType({bps: regions()[code] for code, bps in bps_codes().items()})


def is_of_kind(region: Region, kind: Kind | None) -> bool:
    """Return whether *region* is a *kind*, administrative or not; every region is one where no kind is told."""
    return kind is None or region.kind.startswith(kind)


def base_name(name: str) -> str:
    """Return the letters of the full name *name* of a regency without its kind."""
    return readings(name)[0].key


def _table(day: dt.date) -> Table:
    """Return the table in force from *day* on."""
    now = [one for one in regions().values() if one.seen_from <= day]
    past = [one for one in former_regions().values() if one.retired_on is not None and one.retired_on > day]
    known = sorted((*now, *past), key=lambda one: one.code)
    provinces = [one for one in known if one.kind == "provinsi"]
    regencies = [one for one in known if one.kind != "provinsi"]
    return Table(
        day,
        MappingProxyType({one.code: one for one in known}),
        _by_name((province_key(name), one, old) for one in provinces for name, old in _names(one)),
        _by_name((base_name(name), one, old) for one in regencies for name, old in _names(one)),
    )


def _names(region: Region) -> tuple[tuple[str, bool], ...]:
    """Return the names of *region*, each with whether it is one of the past."""
    return ((region.name, False), *other_names().get(region.code, ()))


def _by_name(named: Iterable[tuple[str, Region, bool]]) -> Names:
    """Return the regions of *named* by their letters."""
    found: dict[str, tuple[tuple[Region, bool], ...]] = {}
    for letters, one, old in named:
        found[letters] = (*found.get(letters, ()), (one, old))
    return MappingProxyType(found)
