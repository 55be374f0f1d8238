"""What is asked of a report: the layout, the day, the area, what its rows are, and the types that are collected."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from typing import Final

import attrs

from pmks.errors import CallError, TableError, UnknownNameError
from pmks.law.layouts import LAYOUTS
from pmks.model.category import Category
from pmks.model.layout import Layout
from pmks.names import category, scope, taxonomy
from pmks.names.closeness import closest
from pmks.names.lexicon import HOME
from pmks.regions import Region, region
from pmks.reports.counting.places import LEVELS
from pmks.tables.checked import Checked

INSTITUTION: Final = "lembaga"
"""Rows that are institutions, where the layout allows it."""

_ROWS: Final[Mapping[str, tuple[str, ...]]] = {
    "rekap-kabkota": ("kabupaten_kota",),
    "rekap-kecamatan": ("kecamatan",),
    "rekap-desa": ("desa_kelurahan",),
    "rekap-panjang": LEVELS,
    "rekap-panti": ("kabupaten_kota", INSTITUTION),
    "satudata-per-jenis": ("kabupaten_kota",),
    "satudata-jenis": ("kabupaten_kota",),
    "banten-rehsos-18": ("kabupaten_kota",),
}
"""What the rows of a layout may be, the usual one first."""

_PROVINCES: Final = frozenset({"rekap-kabkota", "banten-rehsos-18"})
"""Layouts of a whole province."""

_BANTEN: Final = "36"
_REGION: Final = "wilayah"
_SOME: Final = 4


@attrs.frozen
class Counting:
    """
    How the cases of a register are counted, as a caller says it.

    *collected* are the types that the office asks for: the id of a scope, or types; *by* what the rows of the table
    are; *hide_below* the number from which on small cells of sensitive types are shown. *include_invalid* counts rows
    with an error as well; *silent_is_zero* says that a place without a row has nobody.
    """

    area: str | Region | None = None
    by: str | None = None
    category: str | int | Category | None = None
    collected: str | Iterable[str | int | Category] | None = None
    hide_below: int | None = None
    include_invalid: bool = False
    silent_is_zero: bool = False


@attrs.frozen
class Asked:
    """
    A report that is asked for: everything that the call left open is settled.

    *types* are those of the table, *asked_for* the numbers of those that the office collects.
    """

    layout: Layout
    on: dt.date
    area: Region
    by: str
    types: tuple[Category, ...]
    asked_for: frozenset[int]
    scope: str | None
    hide_below: int | None
    include_invalid: bool
    silent_is_zero: bool

    @property
    def province(self) -> Region:
        """The province of the area."""
        return region(self.area.province, on=self.on)

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of the types that the table has columns or rows for."""
        return tuple(one.number for one in self.types)


def layout_called(name: str) -> Layout:
    """
    Return the layout with the id *name*.

    >>> layout_called("rekap-kabkota").shape
    'wide'

    Raises:
        UnknownNameError: No layout is called so.
    """
    found = LAYOUTS.get(str(name))
    if found is None:
        written = [one for one, layout in LAYOUTS.items() if "write" in layout.uses]
        raise UnknownNameError(str(name), closest(str(name), written), "layout")
    return found


def settled(checked: Checked, layout: Layout, counting: Counting) -> Asked:
    """
    Return what is asked of a report of *checked*.

    Raises:
        CallError: An argument can only be a mistake, or the area is to be told.
        TableError: No row tells a region.
        UnknownNameError: A region, a scope or a type does not exist.
    """
    on = checked.summary.on
    below = counting.hide_below
    if below is not None:
        refuse_fraction("hide_below", below, 2)
    rows = _ROWS[layout.id]
    if counting.by is not None and counting.by not in rows:
        raise CallError("by", f"seen {counting.by!r}, wanted one of {', '.join(rows)} for the layout {layout.id}")
    area = _area(checked, layout, counting.area, on)
    by = counting.by or (rows[1] if layout.id == "rekap-panjang" and area.kind != "provinsi" else rows[0])
    named, only = collected_types(counting.collected)
    types = tuple(one for one in taxonomy(HOME) if one.id in layout.types or not layout.types)
    if layout.id == "satudata-per-jenis":
        if counting.category is None:
            raise CallError("category", "seen none, wanted the type that the data set is about, such as 8")
        types = (category(counting.category),)
        if types[0].number not in only:
            raise CallError("category", f"seen {types[0].id}, which is not among the types that are collected")
    else:
        only = only & {one.number for one in types}
    return Asked(layout, on, area, by, types, only, named, below, counting.include_invalid, counting.silent_is_zero)


def refuse_fraction(argument: str, value: object, least: int) -> None:
    """
    Refuse what is no whole number from *least* on.

    Raises:
        CallError: It is none.
    """
    if isinstance(value, bool) or not isinstance(value, int) or value < least:
        raise CallError(argument, f"seen {value!r}, wanted a whole number from {least} on")


def collected_types(told: str | Iterable[str | int | Category] | None) -> tuple[str | None, frozenset[int]]:
    """Return the scope that *told* names, and the numbers of the types that are collected."""
    if told is None:
        return None, frozenset(one.number for one in taxonomy(HOME))
    if isinstance(told, str):
        found = scope(told)
        return found.id, frozenset(one.number for one in found.categories)
    return None, frozenset(category(one).number for one in told)


def _area(checked: Checked, layout: Layout, told: str | Region | None, on: dt.date) -> Region:
    """Return the area of the report: what the caller says, else the one province or regency of the register."""
    named = _BANTEN if told is None and layout.id == "banten-rehsos-18" else told
    area = _told_by(checked, layout, on) if named is None else region(named, on=on)
    if layout.id in _PROVINCES and area.kind != "provinsi":
        raise CallError("area", f"seen {area}, wanted a province for the layout {layout.id}")
    if layout.id == "banten-rehsos-18" and area.code != _BANTEN:
        raise CallError("area", f"seen {area}, wanted {region(_BANTEN)} for the layout {layout.id}")
    return area


def _told_by(checked: Checked, layout: Layout, on: dt.date) -> Region:
    """Return the area that the register itself tells."""
    records = checked.tidied
    codes = sorted(records[_REGION].drop_nulls().unique()) if _REGION in records.columns else []
    if not codes:
        raise TableError(
            _REGION,
            "seen no row with a region that is known, wanted a column of kabupaten/kota or of codes; say which with "
            "mapping={'HEADER': 'kabupaten_kota'}, and with area= what the report is about",
        )
    provinces = sorted({code[:2] for code in codes})
    if len(provinces) > 1:
        known = [str(region(code, on=on)) for code in provinces]
        some = ", ".join(known[:_SOME]) + (" ..." if len(known) > _SOME else "")
        raise CallError("area", f"seen rows of {len(known)} provinces ({some}), wanted the area of the report")
    one_regency = len(codes) == 1 and layout.id not in _PROVINCES
    return region(codes[0] if one_regency else provinces[0], on=on)
