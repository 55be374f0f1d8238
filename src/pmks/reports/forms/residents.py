"""Residents of the UPTD of Banten by group and day, against its places, as a stock that must add up."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import Final

import polars as pl

from pmks import law
from pmks.law import LAYOUTS
from pmks.model.source import Text
from pmks.names.lexicon import HOME
from pmks.regions import Region, region
from pmks.reports.forms.areas import asked_area
from pmks.reports.forms.entries import Row, entries, number, text, told
from pmks.reports.forms.making import Form, made
from pmks.reports.forms.quotients import percent, rounded
from pmks.reports.forms.remarks import Left, Remark
from pmks.reports.report import Report

_LAYOUT: Final = "banten-uptd-penghuni"
_BANTEN: Final = "36"
_DAY: Final = "tanggal_data"
_FACILITY: Final = next(one for profile in law.PROFILES if profile.code == _BANTEN for one in profile.facilities)
_WARDS: Final = dict(zip(("lansia", "anak"), _FACILITY.wards, strict=True))
_NUMBERS: Final = {category.id: category.number for category in law.CATEGORIES}

NO_GROUP: Final = Left(Text("hari atau kelompok tidak terbaca", "the day or the group could not be read"))
OVER: Final = Text("Penghuni melebihi kapasitas; dicetak apa adanya", "More residents than places; printed as it is")
SEXES: Final = Text("penghuni_l + penghuni_p melebihi penghuni", "penghuni_l + penghuni_p is more than penghuni")
STOCK: Final = Text(
    "Penghuni bukan penghuni hari sebelumnya + masuk - keluar (dilaporkan / dihitung)",
    "Residents are not those of the day before + masuk - keluar (reported / computed)",
)


def banten_uptd_penghuni(
    frame: pl.DataFrame, *, on: dt.date, area: str | Region | None = None, source: Text | None = None
) -> Report:
    """
    Return the table of residents of the UPTD.

    >>> row = {"tanggal_data": "2024-12-31", "kelompok": "lansia", "penghuni": 53}
    >>> filled = banten_uptd_penghuni(pl.DataFrame([row]), on=dt.date(2024, 12, 31)).frame
    >>> filled.select("kapasitas", "terisi_persen").row(0)
    (60, 88.3)

    Places that are not told are those of the profile of Banten: 60 for older people, 25 for children. Between two days
    of a group the residents must be those of the day before, and who came, less who left; what does not agree is told.

    Args:
        frame: One row for each group and day, with ``tanggal_data``, ``kelompok`` (``lansia`` or ``anak``) and
            ``penghuni``.
        on: The day of the data.
        area: The region that reports; Banten where it is not told.
        source: Where the numbers are from.

    Raises:
        CallError: *frame* is no frame of Polars.
        TableError: A column that is needed is missing.
        UnknownNameError: No region is called *area*.
    """
    about = asked_area(area, on) or region(_BANTEN, on=on)
    read = entries(frame, LAYOUTS[_LAYOUT], on=on, needed=((_DAY,), ("kelompok",), ("penghuni",)))
    rows = [row for row in read.rows if isinstance(row.get(_DAY), dt.date) and _group(row) in _WARDS]
    remarks: list[Remark] = []
    for row in rows:
        _completed(row, remarks)
    rows.sort(key=lambda row: (str(row["nama_lembaga"]), row[_DAY], list(_WARDS).index(_group(row))))
    remarks.extend(_stock(rows))
    return made(
        Form(
            LAYOUTS[_LAYOUT],
            on,
            Text(about.name, about.name),
            about.code,
            Text("orang", "people"),
            rows,
            source,
            (*read.left, *(NO_GROUP for _ in range(len(read.rows) - len(rows)))),
            (*read.remarks, *remarks),
        )
    )


def _group(row: Row) -> str:
    """Return the group of *row*."""
    return (text(row, "kelompok") or "").casefold()


def _completed(row: Row, remarks: list[Remark]) -> None:
    """Write the list, the institution, the types, the places and their use of *row*; say what does not agree."""
    ward, here = _WARDS[_group(row)], _where(row)
    row["kelompok"] = _group(row)
    row["edisi_daftar"] = text(row, "edisi_daftar") or HOME
    row["nama_lembaga"] = text(row, "nama_lembaga") or _FACILITY.name
    row["kategori"] = text(row, "kategori") or ";".join(str(_NUMBERS[one]) for one in ward.categories)
    if number(row, "kapasitas") is None:
        row["kapasitas"] = Fraction(ward.places)
    people, men, women = (number(row, name) for name in ("penghuni", "penghuni_l", "penghuni_p"))
    used = percent(people, number(row, "kapasitas"))
    exact = rounded(used, 1)
    row["terisi_persen"] = None if exact is None else Fraction(exact)
    if used is not None and used > 100:  # noqa: PLR2004  # a hundred percent
        remarks.append(Remark(OVER, here))
    if people is not None and men is not None and women is not None and men + women > people:
        remarks.append(Remark(SEXES, here))


def _stock(rows: list[Row]) -> list[Remark]:
    """Return a remark for each row of *rows* that does not follow from the day before of its group."""
    found: list[Remark] = []
    before: dict[tuple[str, ...], Fraction | None] = {}
    for row in rows:
        key = (str(row["nama_lembaga"]), str(row["kelompok"]), str(row.get("asal_kabupaten_kota")))
        people, came, went = (number(row, name) for name in ("penghuni", "masuk", "keluar"))
        start = before.get(key)
        if None not in (start, people, came, went):
            made_up = (start or Fraction(0)) + (came or Fraction(0)) - (went or Fraction(0))
            if made_up != people:
                found.append(Remark(STOCK, f"{_where(row)} ({told(people)} / {told(made_up)})"))
        before[key] = people
    return found


def _where(row: Row) -> str:
    """Return how a remark calls *row*."""
    return f"{_group(row)} {row[_DAY]}"
