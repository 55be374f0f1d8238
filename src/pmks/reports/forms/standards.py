"""Satu Data Indonesia: the table of data standards, and the metadata of indicators."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import Final

import polars as pl

from pmks.law import INDICATORS, LAYOUTS
from pmks.law.reporting import Indicator
from pmks.model.layout import Layout
from pmks.model.source import Text
from pmks.regions import Region
from pmks.reports.forms.areas import asked_area
from pmks.reports.forms.entries import Entries, Row, entries, text
from pmks.reports.forms.making import Form, made
from pmks.reports.forms.remarks import Left, Remark
from pmks.reports.report import Report
from pmks.tables.headers.folding import fold
from pmks.tables.tidying.answers import read_answer

_STANDARD: Final = "standar-data"
_METADATA: Final = "metadata-indikator"
_FIVE: Final = ("Konsep", "Definisi", "Klasifikasi", "Ukuran", "Satuan")
_NAME: Final = "nama_indikator"
_PUBLIC: Final = "dapat_diakses_umum"
_BY_NAME: Final = {fold(one.name.id): one for one in INDICATORS}

NO_CONCEPT: Final = Left(Text("konsep tidak disebut", "no concept is named"))
NO_NAME: Final = Left(Text("indikator tidak disebut", "no indicator is named"))
WANTING: Final = Text("Bagian standar data yang kosong", "A part of the standard is empty")
OTHERS: Final = Text("Isi di luar daftar yang dijumpai", "A value that is not in the list that was met")
FILLED: Final = Text(
    "Rumus atau satuan diisi dari daftar indikator pustaka ini, menurut tingkat buktinya",
    "The formula or the unit was filled from the indicators of this library, graded as they were read",
)


def standar_data(
    frame: pl.DataFrame, *, on: dt.date, area: str | Region | None = None, source: Text | None = None
) -> Report:
    """
    Return the table of data standards: one row for each concept.

    >>> row = {"Konsep": "PPKS", "Definisi": "...", "Klasifikasi": "26 jenis", "Ukuran": "Jumlah", "Satuan": "Kasus"}
    >>> standar_data(pl.DataFrame([row]), on=dt.date(2024, 12, 31)).frame["No"].to_list()
    [1]

    Args:
        frame: The five parts of a standard (``Konsep``, ``Definisi``, ``Klasifikasi``, ``Ukuran``, ``Satuan``) and the
            other columns of the layout, as far as they are known. Rows without a number are numbered.
        on: The day of the data.
        area: The region whose office keeps the standard; the country where it is not told.
        source: Where the texts are from.

    Raises:
        CallError: *frame* is no frame of Polars.
        TableError: One of the five parts is missing.
        UnknownNameError: No region is called *area*.
    """
    layout = LAYOUTS[_STANDARD]
    read = entries(frame, layout, on=on, needed=tuple((name,) for name in _FIVE))
    rows = [row for row in read.rows if text(row, "Konsep") is not None]
    for place, row in enumerate(rows, start=1):
        row["No"] = row.get("No") or Fraction(place)
    remarks = [
        Remark(WANTING, f"{text(row, 'Konsep')} ({name})") for row in rows for name in _FIVE if text(row, name) is None
    ]
    remarks += [
        Remark(OTHERS, f"{text(row, 'Konsep')} ({column.name})")
        for row in rows
        for column in layout.columns
        if column.allowed and text(row, column.name) not in (None, *column.allowed)
    ]
    return _made(layout, on, area, source, read, rows, NO_CONCEPT, remarks)


def metadata_indikator(
    frame: pl.DataFrame, *, on: dt.date, area: str | Region | None = None, source: Text | None = None
) -> Report:
    """
    Return the metadata of indicators: one row for each.

    >>> row = {"nama_indikator": "Persentase PMKS tertangani", "dapat_diakses_umum": "Y"}
    >>> metadata_indikator(pl.DataFrame([row]), on=dt.date(2024, 12, 31)).frame["rumus"][0]
    '100 x (PMKS tertangani) / (PMKS yang ada)'

    The formula and the unit of an indicator that the law lists are filled in where they are empty.

    Args:
        frame: ``nama_indikator`` and the other columns of the layout, as far as they are known.
        on: The day of the data.
        area: The region whose office keeps the indicators; the country where it is not told.
        source: Where the texts are from.

    Raises:
        CallError: *frame* is no frame of Polars.
        TableError: ``nama_indikator`` is missing.
        UnknownNameError: No region is called *area*.
    """
    layout = LAYOUTS[_METADATA]
    read = entries(frame, layout, on=on, needed=((_NAME,),))
    rows = [row for row in read.rows if text(row, _NAME) is not None]
    remarks: list[Remark] = []
    for row in rows:
        _described(row, remarks)
    return _made(layout, on, area, source, read, rows, NO_NAME, remarks)


def _described(row: Row, remarks: list[Remark]) -> None:
    """Write the formula, the unit and the access of *row* as far as they are known."""
    name = text(row, _NAME) or ""
    known = _BY_NAME.get(fold(name))
    if known is not None:
        before = (text(row, "rumus"), text(row, "satuan"))
        row["rumus"] = before[0] or _formula(known)
        row["satuan"] = before[1] or known.unit
        if (row["rumus"], row["satuan"]) != before:
            remarks.append(Remark(FILLED, f"{name} ({known.evidence.value})"))
    answer = text(row, _PUBLIC)
    if answer is not None:
        said = read_answer(answer, beside=frozenset({"y", "t"})).value
        row[_PUBLIC] = None if said is None else "ya" if said else "tidak"
        if said is None:
            remarks.append(Remark(OTHERS, f"{name} ({_PUBLIC})"))


def _formula(indicator: Indicator) -> str | None:
    """Return the formula of *indicator* in words."""
    part, whole = indicator.numerator, indicator.denominator
    if part is None or whole is None:
        return None if part is None else part.id
    return f"100 x ({part.id}) / ({whole.id})"


def _made(
    layout: Layout,
    on: dt.date,
    area: str | Region | None,
    source: Text | None,
    read: Entries,
    rows: list[Row],
    nameless: Left,
    remarks: list[Remark],
) -> Report:
    """Return the report of *rows*."""
    about = asked_area(area, on)
    place = Text("Indonesia", "Indonesia") if about is None else Text(about.name, about.name)
    return made(
        Form(
            layout,
            on,
            place,
            "" if about is None else about.code,
            Text("satu baris per uraian", "one row for each entry"),
            rows,
            source,
            (*read.left, *(nameless for _ in range(len(read.rows) - len(rows)))),
            (*read.remarks, *remarks),
        )
    )
