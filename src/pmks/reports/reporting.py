"""Reports by the name of their layout: counted from a register, or filled from a frame of numbers."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Final, TypedDict, Unpack

import polars as pl

from pmks.errors import CallError, TableError
from pmks.law.layouts import LAYOUTS
from pmks.model.category import Category
from pmks.model.days import not_a_day
from pmks.model.layout import Layout
from pmks.names.lexicon import HOME
from pmks.regions import Region, region
from pmks.reports import residents
from pmks.reports.asked import Counting, collected_types, layout_called, settled
from pmks.reports.exchange import EXCHANGES, Exchange, people_of
from pmks.reports.forms import FORMS
from pmks.reports.recapitulations import RECAPITULATIONS, recapitulation
from pmks.reports.report import Report
from pmks.tables.checked import Checked
from pmks.tables.headers import Declared
from pmks.tables.headers.folding import fold
from pmks.tables.reading import read
from pmks.tables.validating import validate

_TAKEN: Final[Mapping[str, tuple[str, ...]]] = {
    "recap": ("area", "by", "collected", "hide_below", "include_invalid", "silent_is_zero"),
    "exchange": ("area", "collected", "include_invalid", "personal"),
    "residents": ("capacity", "since", "hide_below", "include_invalid"),
    "form": ("area",),
}
"""What each kind of report has a use for."""


class Reading(TypedDict, total=False):
    """How a register is read and checked before it is counted: the options of `pmks.validate` of the same names."""

    taxonomy: str | None
    region_scheme: str | None
    sex_scheme: Mapping[str, str] | str | None
    mapping: Declared | None
    sheet: str | None
    separator: str | None
    encoding: str | None
    header_row: int | None
    profile: str


_OF_FILES: Final = frozenset({"sheet", "separator", "encoding", "header_row"})


def report(
    source: object,
    layout: str,
    *,
    on: dt.date | None = None,
    area: str | Region | None = None,
    by: str | None = None,
    category: str | int | Category | None = None,
    collected: str | Iterable[str | int | Category] | None = None,
    hide_below: int | None = None,
    include_invalid: bool = False,
    silent_is_zero: bool = False,
    personal: bool = False,
    capacity: Mapping[str, int] | None = None,
    since: dt.date | None = None,
    **reading: Unpack[Reading],
) -> Report:
    r"""
    Return a report in the form that offices exchange, counted from a register or filled from numbers.

    >>> import datetime as dt
    >>> text = "NIK;JK;KAB/KOTA;JENIS PPKS\n3602995105809901;P;Kota Serang;Pemulung\n;L;Kota Serang;Pengemis\n"
    >>> rekap = report(text.encode(), "rekap-kabkota", on=dt.date(2024, 12, 31))
    >>> rekap.frame.filter(kode_kabupaten_kota="36.73").select("pemulung_p", "jumlah_kasus", "jumlah_orang").row(0)
    (1, 2, 2)

    Args:
        source: The result of `pmks.validate`, or what it reads: a path, bytes, a frame. For a form that is filled from
            numbers: a frame or a file of them, with the columns of the layout.
        layout: The id of the layout, such as ``rekap-kabkota``.
        on: The date of the data; not needed for a checked register, which has its own.
        area: The region that the report is about, by code or name; the one province or regency of the register where
            it is not told.
        by: What the rows of ``rekap-panjang`` and ``rekap-panti`` are: ``kabupaten_kota``, ``kecamatan``,
            ``desa_kelurahan`` or ``lembaga``.
        category: The type that ``satudata-per-jenis`` is about.
        collected: The types that the office asks for: the id of a scope, or types; all of the layout where not told.
        hide_below: Hide numbers of sensitive types that are below it and not 0, with the cells that would tell them; 5
            for publication. Without it all numbers are shown.
        include_invalid: Count rows with an error as well.
        silent_is_zero: Say 0 for a region without a row; else it has not delivered.
        personal: Write NIK and names in full, where the layout is about people.
        capacity: The places of each group of ``banten-uptd-penghuni``.
        since: The day of the count before, for who came and left in ``banten-uptd-penghuni``.
        reading: ``taxonomy``, ``region_scheme``, ``sex_scheme``, ``mapping``, ``sheet``, ``separator``, ``encoding``,
            ``header_row`` and ``profile``, as for `pmks.validate`.

    Raises:
        CallError: An argument can only be a mistake, or the layout has no use for it.
        UnknownNameError: No layout, region, scope or type is called so.
        TableError: The register lacks a column that the layout needs, or cannot be read.
    """
    known = layout_called(layout)
    given = {
        "area": area,
        "by": by,
        "collected": collected,
        "hide_below": hide_below,
        "include_invalid": include_invalid or None,
        "silent_is_zero": silent_is_zero or None,
        "personal": personal or None,
        "capacity": capacity,
        "since": since,
    }
    if "write" not in known.uses:
        raise CallError("layout", f"seen {known.id!r}, a layout that is read and not written")
    if known.id == residents.LAYOUT and not _is_filled(source, reading):
        _refuse_useless(known, given, category, "residents")
        stay = residents.Stay(capacity, since, hide_below, include_invalid)
        return residents.residents_of(_register(source, on, reading), stay, file=_name(source))
    if known.id in RECAPITULATIONS:
        _refuse_useless(known, given, category, "recap")
        checked = _register(source, on, reading)
        counting = Counting(area, by, category, collected, hide_below, include_invalid, silent_is_zero)
        return recapitulation(checked, settled(checked, known, counting), file=_name(source))
    if known.id in EXCHANGES:
        _refuse_useless(known, given, category, "exchange")
        checked = _register(source, on, reading)
        about = None if area is None else region(area, on=checked.summary.on)
        types = None if collected is None else collected_types(collected)[1]
        wanted = Exchange(about, types, include_invalid, personal)
        return people_of(checked, known, wanted, file=_name(source))
    if known.id not in FORMS:
        raise CallError("layout", f"seen {known.id!r}, which is no report: pmks.export writes it")
    _refuse_useless(known, given, category, "form")
    return FORMS[known.id](_numbers(source, reading), on=_day(on), area=area)


def written_layouts() -> tuple[Layout, ...]:
    """
    Return the layouts that `report` writes, in the order of the reference.

    >>> [layout.id for layout in written_layouts()][:3]
    ['rekap-kabkota', 'rekap-kecamatan', 'rekap-desa']
    """
    known = {*RECAPITULATIONS, *EXCHANGES, *FORMS}
    return tuple(layout for layout in LAYOUTS.values() if layout.id in known)


def _refuse_useless(layout: Layout, given: Mapping[str, object], category: object, kind: str) -> None:
    """Refuse an argument that the layout has no use for."""
    taken = {*_TAKEN[kind], *(("category",) if layout.id == "satudata-per-jenis" else ())}
    for name, value in {**given, "category": category}.items():
        if value is not None and name not in taken:
            raise CallError(name, f"seen {value!r}, which the layout {layout.id} has no use for")


def _day(on: object) -> dt.date:
    """Return the date of the data."""
    if on is None:
        raise CallError("on", "seen none, wanted the date of the data, such as datetime.date(2024, 12, 31)")
    if (problem := not_a_day(on)) is not None:
        raise CallError("on", problem)
    return on  # type: ignore[return-value]  # it is a day


def _register(source: object, on: dt.date | None, reading: Reading) -> Checked:
    """Return the checked register that *source* is, or what it holds, checked."""
    if isinstance(source, Checked):
        if on is not None and on != source.summary.on:
            raise CallError("on", f"seen {on}, but the register was checked on {source.summary.on}")
        for name, value in reading.items():
            raise CallError(name, f"seen {value!r} beside a register that is checked; give it to pmks.validate")
        checked = source
    else:
        checked = validate(source, on=_day(on), **reading)
    if checked.counts is not None:
        raise CallError("source", "seen a table of counts, wanted a register of people or cases")
    if checked.summary.taxonomy != HOME:
        raise CallError("taxonomy", f"seen {checked.summary.taxonomy!r}, wanted a register that follows {HOME!r}")
    return checked


def _is_filled(source: object, reading: Reading) -> bool:
    """Return whether *source* holds numbers of residents already, and no people."""
    if isinstance(source, Checked) or hasattr(source, "read"):
        return False
    headers = {fold(header) for header in read(source, **_of_file(reading)).headers}
    return "penghuni" in headers and "kelompok" in headers


def _numbers(source: object, reading: Reading) -> pl.DataFrame:
    """Return the frame of numbers that *source* is or holds; the cells of a file are texts."""
    if isinstance(source, Checked):
        raise CallError("source", "seen a checked register, wanted a frame or a file of numbers")
    if isinstance(source, pl.DataFrame):
        return source
    if isinstance(source, pl.LazyFrame):
        return source.collect()
    for name, value in reading.items():
        if name not in _OF_FILES:
            raise CallError(name, f"seen {value!r} beside numbers, which are not read as a register")
    sheet = read(source, **_of_file(reading))
    names = [header.strip() for header in sheet.headers]
    double = sorted({name for name in names if name and names.count(name) > 1})
    if double:
        raise TableError(double[0], "seen two columns with this header, wanted one")
    kept = {f"c{at}": name for at, name in enumerate(names) if name}
    return sheet.cells.select(list(kept)).rename(kept)


def _of_file(reading: Reading) -> dict[str, Any]:
    """Return what *reading* says of the file itself."""
    return {name: value for name, value in reading.items() if name in _OF_FILES}


def _name(source: object) -> str | None:
    """Return the name of the file that *source* names, without its folders."""
    return Path(source).name if isinstance(source, str | os.PathLike) else None
