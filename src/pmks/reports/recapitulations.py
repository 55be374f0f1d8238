"""The recapitulations of a register: counted once, told in every layout by the same numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

import attrs
import polars as pl

from pmks.model.source import Text
from pmks.reports import open_data, words
from pmks.reports.asked import INSTITUTION, Asked
from pmks.reports.assembly import assembled
from pmks.reports.counting.cases import Cases, cases_of
from pmks.reports.counting.cube import Cube, cube_of
from pmks.reports.counting.institutions import institutions_of
from pmks.reports.counting.places import Places, places_of
from pmks.reports.disclosure.hiding import Mask, mask_of
from pmks.reports.long import long_table
from pmks.reports.notes import notes_of
from pmks.reports.omissions import omissions_of
from pmks.reports.report import Report
from pmks.reports.settings import by_setting, refuse_without_settings, settings_table
from pmks.reports.table import Table
from pmks.reports.told import numbers_told
from pmks.reports.wide import wide_table
from pmks.tables.checked import Checked

_BPS: Final = "bps"
_OF_TYPE: Final = Text("Jumlah {label} menurut kabupaten/kota", "{label} by kabupaten/kota")
_WITHOUT_STRAYS: Final = frozenset({"satudata-per-jenis", "satudata-jenis"})


@attrs.frozen(eq=False)
class Counted:
    """A register counted for a report: what was asked, the cases, the numbers, and what of them is hidden."""

    asked: Asked
    cases: Cases
    cube: Cube
    mask: Mask
    told: pl.DataFrame
    settings: pl.DataFrame

    @property
    def places(self) -> Places:
        """The places of the rows."""
        return self.cube.places


def recapitulation(checked: Checked, wanted: Asked, *, file: str | None = None) -> Report:
    """Return the report *wanted* of *checked*."""
    found = counted(checked, wanted)
    layout = wanted.layout
    open_layout = layout.id in _WITHOUT_STRAYS
    strays = found.cases.counted.filter(pl.col("place") == found.places.unknown).height if open_layout else 0
    return assembled(
        layout,
        checked,
        wanted.area,
        _TABLES[layout.id](found),
        unit=words.CASES_UNIT,
        file=file,
        scheme=_BPS if open_layout else words.SCHEME,
        title=_title(wanted),
        omitted=omissions_of(wanted, found.cases, stray=strays),
        notes=notes_of(wanted, found.cases, found.cube, found.mask),
        counts=None if wanted.by == INSTITUTION else long_table(wanted, found.places, found.told, found.settings).frame,
    )


def counted(checked: Checked, wanted: Asked) -> Counted:
    """Return *checked* counted for the report *wanted*."""
    if wanted.layout.id == "rekap-panti":
        refuse_without_settings(checked)
    records = checked.tidied
    level = "kabupaten_kota" if wanted.by == INSTITUTION else wanted.by
    places = places_of(records, wanted.area, level, wanted.on)
    if wanted.by == INSTITUTION:
        places = institutions_of(records, places)
    cases = cases_of(checked, places, wanted.asked_for, include_invalid=wanted.include_invalid)
    one = wanted.layout.id == "satudata-per-jenis"
    types = sorted(wanted.asked_for) if one else wanted.numbers
    cube = cube_of(cases, places, types, wanted.asked_for, silent_is_zero=wanted.silent_is_zero)
    mask = mask_of(cube, wanted.hide_below)
    settings = by_setting(cube, cases, mask, wanted.hide_below)
    if "dalam_panti" not in records.columns:
        settings = settings.clear()
    numbers = numbers_told(cube, mask)
    if one:
        number = wanted.types[0].number
        cases, only = cases.of_type(number), pl.col("kategori") == number
        numbers, settings = numbers.filter(only), settings.filter(only)
    return Counted(wanted, cases, cube, mask, numbers, settings)


def _title(wanted: Asked) -> Text | None:
    """Return the title of a report about one type, which stands nowhere else in it."""
    if wanted.layout.id != "satudata-per-jenis":
        return None
    label = wanted.types[0].label
    return Text(_OF_TYPE.id.format(label=label), _OF_TYPE.en.format(label=label))


def _wide(found: Counted) -> Table:
    """Return the wide table."""
    return wide_table(found.asked, found.places, found.told)


def _long(found: Counted) -> Table:
    """Return the long table."""
    return long_table(found.asked, found.places, found.told, found.settings)


def _settings(found: Counted) -> Table:
    """Return the table of settings."""
    return settings_table(found.asked, found.cube, found.told, found.settings)


def _of_one_type(found: Counted) -> Table:
    """Return the open data of one type."""
    return open_data.of_one_type(found.asked, found.places, found.told)


def _of_types(found: Counted) -> Table:
    """Return the open data of all types."""
    return open_data.of_types(found.asked, found.places, found.told, with_sex=found.cases.with_sex)


_TABLES: Final[Mapping[str, Callable[[Counted], Table]]] = MappingProxyType(
    {
        "rekap-kabkota": _wide,
        "rekap-kecamatan": _wide,
        "rekap-desa": _wide,
        "banten-rehsos-18": _wide,
        "rekap-panjang": _long,
        "rekap-panti": _settings,
        "satudata-per-jenis": _of_one_type,
        "satudata-jenis": _of_types,
    }
)

RECAPITULATIONS: Final = tuple(_TABLES)
"""The layouts that are counted from the cases of a register."""
