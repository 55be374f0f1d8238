"""SPM A, B and C: recipients, quality and money of each service, month by month up to the end of the quarter."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import Final

import attrs
import polars as pl

from pmks.law import LAYOUTS, SPM_MEASURES
from pmks.model.source import Text
from pmks.regions import Region
from pmks.reports.forms import areas, services
from pmks.reports.forms.entries import Row, entries, number, text, told
from pmks.reports.forms.heads import MONTHS
from pmks.reports.forms.making import Form, made
from pmks.reports.forms.quarters import QUARTER, YEAR, months_until
from pmks.reports.forms.quotients import percent, rounded
from pmks.reports.forms.remarks import Left, Remark
from pmks.reports.forms.rows_of_services import doubles, order, period_and_service, where
from pmks.reports.report import Report

OVER: Final = Text("Di atas 100 persen; dicetak apa adanya", "Over 100 percent; printed as it is")
_PART: Final = Text(
    "Ada bulan tanpa angka, sehingga jumlahnya tidak dihitung; isi 0 bila memang tidak ada",
    "A month has no number, so that the sum is not made; write 0 where there was nothing",
)
_KEPT: Final = Text(
    "Bulan tidak lengkap; jumlah yang dilaporkan yang dipakai", "Months are missing; the reported sum was used"
)
_LATER: Final = Text(
    "Angka pada bulan sesudah triwulan dikosongkan", "Numbers in months after the quarter were left out"
)
_UNITS: Final = Text("Satuan di luar daftar formulir", "The unit is not in the list of the form")


@attrs.frozen
class _Kind:
    """What one of the three forms counts: what is *due*, what was *done*, and the *rest*; *owed* is never below 0."""

    layout: str
    due: str
    done: str
    rest: str
    unit: Text
    band: Text
    owed: bool = True
    usual: str | None = None
    by_service: bool = True


_RECIPIENTS: Final = _Kind(
    "spm-penerima",
    "jumlah_harus_dilayani",
    "jumlah_terlayani",
    "belum_terlayani",
    Text("orang", "people"),
    Text("Baru dilayani pada bulan", "Newly served in the month"),
    usual="Orang",
)
_QUALITY: Final = _Kind(
    "spm-mutu",
    "jumlah_harus_dipenuhi",
    "jumlah_terpenuhi",
    "belum_terpenuhi",
    Text("menurut kolom satuan", "as the column of units says"),
    Text("Dipenuhi pada bulan", "Provided in the month"),
    by_service=False,
)
_MONEY: Final = _Kind(
    "spm-anggaran",
    "alokasi",
    "jumlah_realisasi",
    "selisih",
    Text("rupiah", "rupiah"),
    Text("Realisasi pada bulan", "Spent in the month"),
    owed=False,
    by_service=False,
)


def spm_penerima(
    frame: pl.DataFrame, *, on: dt.date, area: str | Region | None = None, source: Text | None = None
) -> Report:
    """
    Return form A of the SPM: who is to be served, who was newly served each month, the sum, the rest, the percentage.

    >>> row = {"tahun": 2024, "triwulan": "TW1", "kode_wilayah": "36", "kode_layanan": "prov-c"}
    >>> row |= {"jumlah_harus_dilayani": 60, "jan": 38, "feb": 4, "mar": 3}
    >>> filled = spm_penerima(pl.DataFrame([row]), on=dt.date(2024, 3, 31)).frame
    >>> filled.select("jumlah_terlayani", "belum_terlayani", "persen").row(0)
    (45, 15, 75.0)

    Args:
        frame: One row for each service, with the columns of the layout: ``tahun``, ``triwulan``, ``kode_wilayah`` (or
            *area*), ``kode_layanan`` (or the name of the service), ``jumlah_harus_dilayani``, and the months or
            ``jumlah_terlayani``. Numbers may be texts.
        on: The day of the data.
        area: The region that the form is about; rows of other regions are left out.
        source: Where the numbers are from.

    Raises:
        CallError: *frame* is no frame of Polars, or the rows are of several provinces and *area* is not told.
        TableError: A column that is needed is missing.
        UnknownNameError: No region is called *area*.
    """
    return _filled(frame, _RECIPIENTS, on, area, source)


def spm_mutu(
    frame: pl.DataFrame, *, on: dt.date, area: str | Region | None = None, source: Text | None = None
) -> Report:
    """
    Return form B of the SPM: items of quality to be provided, provided each month, the sum, the rest, the percentage.

    One row for each item (``uraian``) of a service; otherwise as `spm_penerima`, with ``jumlah_harus_dipenuhi`` and
    ``jumlah_terpenuhi``. Items have different units and are never added.
    """
    return _filled(frame, _QUALITY, on, area, source)


def spm_anggaran(
    frame: pl.DataFrame, *, on: dt.date, area: str | Region | None = None, source: Text | None = None
) -> Report:
    """
    Return form C of the SPM: the budget of each service, spent each month, the sum, the difference, the percentage.

    As `spm_penerima`, with ``alokasi`` and ``jumlah_realisasi`` in rupiah; the difference may lie below 0.
    """
    return _filled(frame, _MONEY, on, area, source)


def _filled(frame: pl.DataFrame, kind: _Kind, on: dt.date, area: str | Region | None, source: Text | None) -> Report:
    """Return the form *kind* filled from *frame*."""
    layout = LAYOUTS[kind.layout]
    region_needed = () if area is not None else ((areas.CODE, areas.NAME),)
    needed = ((YEAR,), (QUARTER,), *region_needed, (services.CODE, services.NAME), (kind.due,), (kind.done, *MONTHS))
    read = entries(frame, layout, on=on, needed=needed)
    located = areas.placed(read.rows, area, on)
    left: list[Left] = []
    remarks: list[Remark] = []
    rows: list[Row] = []
    for row, own in located.rows:
        reason = period_and_service(row, own)
        if reason is None:
            rows.append(row)
        else:
            left.append(reason)
    rows.sort(key=order)
    given = bool(read.given & set(MONTHS))
    for row in rows:
        _completed(row, kind, remarks, months_given=given)
    if kind.by_service:
        remarks.extend(doubles(rows))
    allowed = next((column.allowed for column in layout.columns if column.name == "satuan"), ())
    remarks.extend(
        Remark(_UNITS, where(row)) for row in rows if allowed and text(row, "satuan") not in (None, *allowed)
    )
    return made(
        Form(
            layout,
            on,
            Text(located.area.name, located.area.name),
            located.area.code,
            kind.unit,
            rows,
            source,
            (*read.left, *located.left, *left),
            (*read.remarks, *located.remarks, *remarks),
            tuple(frozenset(MONTHS) - frozenset(months_until(text(row, QUARTER))) for row in rows),
            kind.band,
        )
    )


def _completed(row: Row, kind: _Kind, remarks: list[Remark], *, months_given: bool) -> None:
    """Write the sum, the rest and the percentage of *row*, and say what does not agree."""
    here, months = where(row), months_until(text(row, QUARTER))
    if any(row.get(month) is not None for month in MONTHS if month not in months):
        remarks.append(Remark(_LATER, here))
    row |= dict.fromkeys((month for month in MONTHS if month not in months), None)
    due = number(row, kind.due)
    done = _sum(row, kind, months, remarks) if months_given else number(row, kind.done)
    rest = None if due is None or done is None else due - done
    reported = number(row, kind.rest)
    row[kind.done] = done
    row[kind.rest] = rest if rest is None or not kind.owed else max(rest, Fraction(0))
    if reported is not None and row[kind.rest] is not None and reported != row[kind.rest]:
        remarks.append(Remark(_differs(kind.rest), f"{here} ({told(reported)} / {told(number(row, kind.rest))})"))
    share = percent(done, due)
    exact = rounded(share)
    row["persen"] = None if exact is None else Fraction(exact)
    if kind.usual is not None:
        row["satuan"] = text(row, "satuan") or kind.usual
    if due == 0:
        remarks.append(Remark(SPM_MEASURES.nobody, here))
    if share is not None and share > 100:  # noqa: PLR2004  # a hundred percent
        remarks.append(Remark(OVER, here))


def _sum(row: Row, kind: _Kind, months: tuple[str, ...], remarks: list[Remark]) -> Fraction | None:
    """Return the sum of the *months* of *row*; where one has no number, what was reported as the sum."""
    here, reported = where(row), number(row, kind.done)
    numbers = [number(row, month) for month in months]
    known = [one for one in numbers if one is not None]
    if len(known) < len(months):
        if known or reported is None:
            remarks.append(Remark(_PART if reported is None else _KEPT, here))
        return reported
    total = sum(known, Fraction(0))
    if reported is not None and reported != total:
        remarks.append(Remark(_differs(kind.done), f"{here} ({told(reported)} / {told(total)})"))
    return total


def _differs(name: str) -> Text:
    """Return what is said where a sum that was reported is not the one that was made."""
    return Text(
        f"{name}: yang dilaporkan berbeda dengan hasil hitung (dilaporkan / dihitung)",
        f"{name}: the reported number is not the computed one (reported / computed)",
    )
