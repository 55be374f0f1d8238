"""Performance indicators: the value of each, with its numerator and denominator beside it."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import Final

import polars as pl

from pmks.law import INDICATORS, LAYOUTS, SPM_MEASURES
from pmks.model.source import Text
from pmks.regions import Region
from pmks.reports.forms import areas
from pmks.reports.forms.entries import Row, entries, number, text, told
from pmks.reports.forms.making import Form, made
from pmks.reports.forms.quarters import YEAR
from pmks.reports.forms.quotients import percent, rounded
from pmks.reports.forms.remarks import Left, Remark
from pmks.reports.report import Report
from pmks.tables.headers.folding import fold

_LAYOUT: Final = "ikk-lkpj"
_ID: Final = "id_indikator"
_NAME: Final = "nama_indikator"
_SHARE: Final = "%"

_BY_ID: Final = {one.id: one for one in INDICATORS}
_BY_NAME: Final = {fold(one.name.id): one for one in INDICATORS}

NO_YEAR: Final = Left(Text("tahun tidak terbaca", "the year could not be read"))
NO_NAME: Final = Left(Text("indikator tanpa nama", "an indicator without a name"))
OVER: Final = Text("Nilai di atas 100 persen; dicetak apa adanya", "A value over 100 percent; printed as it is")

_NO_WHOLE: Final = Text(
    "Persentase tanpa penyebut: nilainya dikosongkan", "A percentage without a denominator: its value stays empty"
)
_NOT_SHARED: Final = Text(
    "Satuan bukan persen: nilai ialah pembilang, penyebut hanya dicetak",
    "The unit is not percent: the value is the numerator, the denominator is only printed",
)
_DIFFERS: Final = Text(
    "nilai: yang dilaporkan berbeda dengan hasil hitung (dilaporkan / dihitung)",
    "nilai: the reported number is not the computed one (reported / computed)",
)
_UNITS: Final = Text("Satuan di luar daftar; antarsatuan tidak dijumlahkan", "The unit is not in the list; never added")


def ikk_lkpj(
    frame: pl.DataFrame, *, on: dt.date, area: str | Region | None = None, source: Text | None = None
) -> Report:
    """
    Return the table of performance indicators.

    >>> row = {"tahun": 2024, "kode_wilayah": "36.72", "id_indikator": "pmks-tertangani"}
    >>> filled = ikk_lkpj(pl.DataFrame([row | {"pembilang": 840, "penyebut": 1120}]), on=dt.date(2024, 12, 31)).frame
    >>> filled.select("nama_indikator", "satuan", "nilai").row(0)
    ('Persentase PMKS tertangani', '%', 75.0)

    A percentage is 100 times the numerator over the denominator, with two decimals; a count is its numerator. The name
    and the unit of an indicator that the law lists are filled in. Nothing is added over rows: units differ.

    Args:
        frame: One row for each indicator, with ``tahun``, ``kode_wilayah`` (or *area*), ``id_indikator`` or
            ``nama_indikator``, ``pembilang``, and ``penyebut`` for a percentage.
        on: The day of the data.
        area: The region that the table is about; rows of other regions are left out.
        source: Where the numbers are from.

    Raises:
        CallError: *frame* is no frame of Polars, or the rows are of several provinces and *area* is not told.
        TableError: A column that is needed is missing.
        UnknownNameError: No region is called *area*.
    """
    layout = LAYOUTS[_LAYOUT]
    region_needed = () if area is not None else ((areas.CODE, areas.NAME),)
    read = entries(frame, layout, on=on, needed=((YEAR,), *region_needed, (_ID, _NAME), ("pembilang",)))
    located = areas.placed(read.rows, area, on)
    left: list[Left] = []
    remarks: list[Remark] = []
    rows: list[Row] = []
    for row, _ in located.rows:
        reason = _named(row)
        if reason is None:
            _valued(row, remarks)
            rows.append(row)
        else:
            left.append(reason)
    allowed = next(column.allowed for column in layout.columns if column.name == "satuan")
    remarks.extend(Remark(_UNITS, _where(row)) for row in rows if text(row, "satuan") not in (None, *allowed))
    rows.sort(key=lambda row: (row[YEAR], row[areas.CODE]))
    return made(
        Form(
            layout,
            on,
            Text(located.area.name, located.area.name),
            located.area.code,
            Text("menurut kolom satuan", "as the column of units says"),
            rows,
            source,
            (*read.left, *located.left, *left),
            (*read.remarks, *located.remarks, *remarks),
        )
    )


def _named(row: Row) -> Left | None:
    """Write the id, the name and the unit of *row* where the law knows them; return why it is no row, or None."""
    if not isinstance(row.get(YEAR), int):
        return NO_YEAR
    known = _BY_ID.get(text(row, _ID) or "") or _BY_NAME.get(fold(text(row, _NAME) or ""))
    name = text(row, _NAME) or (None if known is None else known.name.id) or text(row, _ID)
    if name is None:
        return NO_NAME
    row[_ID] = text(row, _ID) or (fold(name) if known is None else known.id)
    row[_NAME] = name
    shares = number(row, "penyebut") is not None
    row["satuan"] = text(row, "satuan") or (_SHARE if shares else None if known is None else known.unit)
    return None


def _valued(row: Row, remarks: list[Remark]) -> None:
    """Write the value and the note of *row*, and say what does not agree."""
    part, whole, here = number(row, "pembilang"), number(row, "penyebut"), _where(row)
    value = percent(part, whole) if text(row, "satuan") == _SHARE else part
    exact, reported = rounded(value), number(row, "nilai")
    row["nilai"] = None if exact is None else Fraction(exact)
    if whole == 0:
        row["catatan"] = text(row, "catatan") or SPM_MEASURES.nobody.id
        remarks.append(Remark(SPM_MEASURES.nobody, here))
    if text(row, "satuan") == _SHARE and whole is None:
        remarks.append(Remark(_NO_WHOLE, here))
    if text(row, "satuan") != _SHARE and whole is not None:
        remarks.append(Remark(_NOT_SHARED, here))
    if reported is not None and exact is not None and reported != Fraction(exact):
        remarks.append(Remark(_DIFFERS, f"{here} ({told(reported)} / {told(Fraction(exact))})"))
    if text(row, "satuan") == _SHARE and value is not None and value > 100:  # noqa: PLR2004  # a hundred percent
        remarks.append(Remark(OVER, here))


def _where(row: Row) -> str:
    """Return how a remark calls *row*."""
    return f"{row[areas.CODE]} {row[_ID]} {row[YEAR]}"
