"""What the SPM comes to: the percentages of a service, their index, and the category of attainment."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Final

import polars as pl

from pmks.errors import CallError
from pmks.law import LAYOUTS, SPM_MEASURES
from pmks.model.layout import LayoutColumn
from pmks.model.source import Text
from pmks.regions import Region
from pmks.reports.forms import areas, services
from pmks.reports.forms.entries import Row, entries, number, text
from pmks.reports.forms.making import Form, made
from pmks.reports.forms.quarters import QUARTER, YEAR, quarter_of
from pmks.reports.forms.quotients import category_of, percent, rounded, weighted
from pmks.reports.forms.remarks import Left, Remark
from pmks.reports.forms.rows_of_services import doubles, order, period_and_service, where
from pmks.reports.forms.spm import OVER
from pmks.reports.report import Report

WEIGHTS: Final = (Decimal(SPM_MEASURES.weights[0]) / 100, Decimal(SPM_MEASURES.weights[1]) / 100)
"""The parts that recipients and quality have in the index, unless a call says other ones."""

ALL: Final = "semua"
"""The code of the row for all services."""

_LAYOUT: Final = "spm-ringkas"
_PARTS: Final = {
    "capaian_penerima": ("jumlah_terlayani", "jumlah_harus_dilayani"),
    "capaian_mutu": ("jumlah_terpenuhi", "jumlah_harus_dipenuhi"),
}
_BESIDE: Final = tuple(LayoutColumn(name, "count") for names in _PARTS.values() for name in names)
_NO_ALL: Final = Text(
    "Baris semua layanan tidak dibuat: cara menggabungkan layanan tidak ditemukan dalam peraturan yang dibaca; baris "
    "berkode semua dimuat bila diserahkan",
    "No row for all services is made: how services are combined was not found in a text that was read; a row with the "
    "code semua is kept where one is handed in",
)
_ROUNDED: Final = Text(
    "Kategori ditentukan sebelum indeks dibulatkan", "The category was found before the index was rounded"
)
_INCOMPLETE: Final = Text(
    "Indeks kosong: capaian penerima atau mutu tidak ada",
    "No index: the percentage of recipients or quality is missing",
)
_DIFFERS: Final = Text(
    "Indeks yang dilaporkan berbeda dengan hasil hitung", "The reported index is not the computed one"
)


def spm_ringkas(
    frame: pl.DataFrame,
    *,
    on: dt.date,
    area: str | Region | None = None,
    source: Text | None = None,
    weights: tuple[Decimal | float | str, Decimal | float | str] = WEIGHTS,
) -> Report:
    """
    Return the index and the category of attainment of each service.

    >>> row = {"tahun": 2024, "triwulan": "TW2", "kode_wilayah": "36", "kode_layanan": "prov-c"}
    >>> filled = spm_ringkas(
    ...     pl.DataFrame([row | {"capaian_penerima": "88,33", "capaian_mutu": "100"}]), on=dt.date(2024, 6, 30)
    ... ).frame
    >>> filled.select("indeks", "kategori_capaian").row(0)
    (90.66, 'Tuntas Utama')

    The category is that of the index before it is rounded: 89.999 is printed as 90.00 and is not 90 yet.

    Args:
        frame: One row for each service, with ``capaian_penerima`` and ``capaian_mutu`` in percent, or with the numbers
            that they are made of (``jumlah_terlayani`` and ``jumlah_harus_dilayani``, ``jumlah_terpenuhi`` and
            ``jumlah_harus_dipenuhi``); otherwise as for `spm_penerima`.
        on: The day of the data.
        area: The region that the form is about.
        source: Where the numbers are from.
        weights: The parts of recipients and of quality in the index; together 1.

    Raises:
        CallError: The weights are no two parts of 1; otherwise as `spm_penerima`.
        TableError: A column that is needed is missing.
        UnknownNameError: No region is called *area*.
    """
    parts = _weights(weights)
    layout = LAYOUTS[_LAYOUT]
    region_needed = () if area is not None else ((areas.CODE, areas.NAME),)
    shares = tuple((name, names[1]) for name, names in _PARTS.items())
    needed = ((YEAR,), (QUARTER,), *region_needed, (services.CODE, services.NAME), *shares)
    read = entries(frame, layout, on=on, needed=needed, beside=_BESIDE)
    located = areas.placed(read.rows, area, on)
    left: list[Left] = []
    remarks: list[Remark] = []
    rows: list[Row] = []
    for row, own in located.rows:
        reason = None if _is_all(row) else period_and_service(row, own)
        if reason is None:
            rows.append(row)
        else:
            left.append(reason)
    rows.sort(key=order)
    for row in rows:
        _completed(row, parts, remarks)
    if not any(row[services.CODE] == ALL for row in rows):
        remarks.append(Remark(_NO_ALL))
    return made(
        Form(
            layout,
            on,
            Text(located.area.name, located.area.name),
            located.area.code,
            Text("persen", "percent"),
            rows,
            source,
            (*read.left, *located.left, *left),
            (*read.remarks, *located.remarks, *remarks, *doubles(rows), Remark(_formula(parts))),
        )
    )


def _weights(weights: tuple[Decimal | float | str, Decimal | float | str]) -> tuple[Decimal, Decimal]:
    """Return *weights* as two exact parts of 1."""
    try:
        one, two = (Decimal(str(weight)) for weight in weights)
    except (TypeError, ValueError, InvalidOperation):
        raise CallError("weights", f"seen {weights!r}, wanted two parts of 1, such as (0.80, 0.20)") from None
    if one + two != 1 or min(one, two) < 0:
        raise CallError("weights", f"seen {one} and {two}, wanted two parts that make 1, such as 0.80 and 0.20")
    return one, two


def _is_all(row: Row) -> bool:
    """Return whether *row* is the row for all services, and write its quarter as the form has it."""
    quarter = quarter_of(text(row, QUARTER))
    code = (text(row, services.CODE) or "").casefold()
    if code != ALL or quarter is None or not isinstance(row.get(YEAR), int):
        return False
    row[QUARTER], row[services.CODE] = quarter, ALL
    row[services.NAME] = text(row, services.NAME) or "Semua layanan"
    return True


def _completed(row: Row, weights: tuple[Decimal, Decimal], remarks: list[Remark]) -> None:
    """Write the percentages, the index, the category and the note of *row*."""
    here = where(row)
    shares = [_share(row, name, remarks) for name in _PARTS]
    index = weighted(shares[0], shares[1], weights)
    printed, reported = rounded(index), number(row, "indeks")
    for name, share in zip(_PARTS, shares, strict=True):
        exact = rounded(share)
        row[name] = None if exact is None else Fraction(exact)
    row["indeks"] = None if printed is None else Fraction(printed)
    row["kategori_capaian"] = category_of(index)
    if printed is None:
        remarks.append(Remark(_INCOMPLETE, here))
    elif category_of(Fraction(printed)) != category_of(index):
        remarks.append(Remark(_ROUNDED, here))
    if reported is not None and printed is not None and reported != Fraction(printed):
        remarks.append(Remark(_DIFFERS, here))


def _share(row: Row, name: str, remarks: list[Remark]) -> Fraction | None:
    """Return the percentage *name* of *row*: of the numbers that it is made of, else as it is told."""
    part, whole = (number(row, column) for column in _PARTS[name])
    share = percent(part, whole) if part is not None and whole is not None else number(row, name)
    if whole == 0:
        note = text(row, "catatan")
        nobody = SPM_MEASURES.nobody.id
        row["catatan"] = nobody if note is None else note if nobody in note else f"{note}; {nobody}"
    if share is not None and share > 100:  # noqa: PLR2004  # a hundred percent
        remarks.append(Remark(OVER, f"{where(row)} {name}"))
    return share


def _formula(weights: tuple[Decimal, Decimal]) -> Text:
    """Return how the index was made."""
    one, two = weights
    return Text(
        f"Indeks = {one} x capaian penerima + {two} x capaian mutu; bobotnya parameter, bukan bunyi peraturan yang "
        "dibaca, dan capaian di atas 100 tidak dipotong",
        f"Index = {one} x recipients + {two} x quality; the weights are a parameter and not the words of a text that "
        "was read, and percentages over 100 are not cut",
    )
