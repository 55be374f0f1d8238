"""People counted, served and not yet served, by type."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import Final

import polars as pl

from pmks.errors import CallError, TableError
from pmks.law import LAYOUTS
from pmks.model.source import Text
from pmks.regions import Region
from pmks.reports.forms.areas import asked_area
from pmks.reports.forms.entries import Row, entries, number, text, told
from pmks.reports.forms.making import Form, made
from pmks.reports.forms.remarks import Left, Remark
from pmks.reports.report import Report

_LAYOUT: Final = "tertangani"
_TYPE: Final = "kategori"
_ALL, _NOT_YET, _DONE = "jumlah_orang", "belum_ditangani", "sudah_ditangani"
_NUMBERS: Final = (_ALL, _NOT_YET, _DONE)
_ENOUGH: Final = 2

NO_TYPE: Final = Left(Text("jenis tidak disebut", "no type is named"))
DIFFERS: Final = Text(
    "jumlah_orang bukan jumlah sudah_ditangani dan belum_ditangani (dilaporkan / dihitung)",
    "jumlah_orang is not the sum of sudah_ditangani and belum_ditangani (reported / computed)",
)
BELOW: Final = Text(
    "Bagian melebihi jumlah_orang; sisanya dikosongkan", "A part is more than jumlah_orang; the rest stays empty"
)
_NOT_PEOPLE: Final = Text(
    "Jumlah antarjenis tidak dibuat: seorang dapat memiliki beberapa jenis",
    "No total over types is made: a person may have several types",
)


def tertangani(
    frame: pl.DataFrame, *, on: dt.date, area: str | Region | None = None, source: Text | None = None
) -> Report:
    """
    Return the table of people counted, served and not yet served.

    >>> row = {"kategori": "Lanjut Usia Terlantar", "jumlah_orang": "1.250", "sudah_ditangani": 840}
    >>> tertangani(pl.DataFrame([row]), on=dt.date(2024, 12, 31), area="36.72").frame["belum_ditangani"][0]
    410

    Of the three numbers two are enough, and the third is made of them. Where all three are there and do not agree,
    they stay as they came and that is told.

    Args:
        frame: One row for each type, with ``kategori`` and two of ``jumlah_orang``, ``sudah_ditangani`` and
            ``belum_ditangani``; numbers may be texts.
        on: The day of the data.
        area: The region that the numbers are about; the table has no column for it.
        source: Where the numbers are from.

    Raises:
        CallError: *frame* is no frame of Polars, or *area* is not told.
        TableError: A column that is needed is missing.
        UnknownNameError: No region is called *area*.
    """
    about = asked_area(area, on)
    if about is None:
        raise CallError("area", f"seen none, wanted the region that the numbers are about, for {_LAYOUT}")
    layout = LAYOUTS[_LAYOUT]
    read = entries(frame, layout, on=on, needed=((_TYPE,),))
    given = [name for name in _NUMBERS if name in read.given]
    if len(given) < _ENOUGH:
        wanted = next(name for name in _NUMBERS if name not in read.given)
        raise TableError(
            wanted, f"seen {', '.join(given) or 'none'} of {', '.join(_NUMBERS)}, wanted two for {_LAYOUT}"
        )
    remarks: list[Remark] = []
    rows = [row for row in read.rows if text(row, _TYPE) is not None]
    for row in rows:
        _completed(row, remarks)
    return made(
        Form(
            layout,
            on,
            Text(about.name, about.name),
            about.code,
            Text("orang", "people"),
            rows,
            source,
            (*read.left, *(NO_TYPE for _ in range(len(read.rows) - len(rows)))),
            (*read.remarks, *remarks, Remark(_NOT_PEOPLE)),
        )
    )


def _completed(row: Row, remarks: list[Remark]) -> None:
    """Write the number of *row* that follows from the two others, and say what does not agree."""
    here = str(row[_TYPE])
    whole, not_yet, done = (number(row, name) for name in _NUMBERS)
    if not_yet is not None and done is not None:
        if whole is None:
            row[_ALL] = not_yet + done
        elif whole != not_yet + done:
            remarks.append(Remark(DIFFERS, f"{here} ({told(whole)} / {told(not_yet + done)})"))
    elif whole is not None and (not_yet is not None or done is not None):
        rest = whole - (not_yet or Fraction(0)) - (done or Fraction(0))
        if rest < 0:
            remarks.append(Remark(BELOW, here))
        else:
            row[_DONE if done is None else _NOT_YET] = rest
