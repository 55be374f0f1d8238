"""The index of the SPM and its category: weights, bands, and what is missing."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmks.errors import CallError, TableError
from pmks.reports.forms import spm_ringkas
from pmks.reports.forms.quotients import category_of
from pmks.reports.forms.summary import WEIGHTS
from pmks.reports.report import Report

ON: Final = dt.date(2024, 12, 31)
ROW: Final = {"tahun": 2024, "triwulan": "TW4", "kode_wilayah": "36", "kode_layanan": "prov-c"}
MADE: Final = ("capaian_penerima", "capaian_mutu", "indeks", "kategori_capaian")


def filled(*rows: dict[str, Any], **call: Any) -> Report:  # noqa: ANN401  # the arguments of the form
    """Return the form of *rows*."""
    return spm_ringkas(pl.DataFrame(list(rows), infer_schema_length=None), on=ON, **call)


def notes(report: Report) -> str:
    """Return everything that is said of *report*."""
    return " | ".join(note.id for note in report.notes)


def test_the_index_is_made_of_its_parts() -> None:
    """
    With the usual weights 80 of recipients and 20 of quality make the index; its category is told.
    """
    report = filled({**ROW, "capaian_penerima": "88,33", "capaian_mutu": 100})

    assert (88.33, 100.0, 90.66, "Tuntas Utama") == report.frame.select(MADE).row(0)
    assert (Decimal("0.8"), Decimal("0.2")) == WEIGHTS
    assert "Indeks = 0.8 x capaian penerima + 0.2 x capaian mutu" in notes(report)


def test_percentages_are_made_of_numbers() -> None:
    """
    The numbers that a percentage is made of count before the percentage that is told.
    """
    numbers = {"jumlah_terlayani": 53, "jumlah_harus_dilayani": 60, "jumlah_terpenuhi": 9, "jumlah_harus_dipenuhi": 12}

    report = filled({**ROW, **numbers, "capaian_penerima": 1})

    assert (88.33, 75.0, 85.67, "Tuntas Madya") == report.frame.select(MADE).row(0)


@given(st.integers(0, 300), st.integers(0, 300), st.integers(0, 20))
def test_any_weights_make_an_index(one: int, two: int, part: int) -> None:
    """
    Whatever the percentages and the weights, index and category are what the formula says.
    """
    weights = (Decimal(part) / 20, 1 - Decimal(part) / 20)

    report = filled({**ROW, "capaian_penerima": one, "capaian_mutu": two}, weights=weights)

    exact = one * Fraction(weights[0]) + two * Fraction(weights[1])
    assert (float(exact), category_of(exact)) == report.frame.select("indeks", "kategori_capaian").row(0)


def test_a_category_is_found_before_rounding() -> None:
    """
    99.996 is printed as 100.00 and is not complete; that is told.
    """
    numbers = {"jumlah_terlayani": 24_999, "jumlah_harus_dilayani": 25_000, "capaian_mutu": 100}

    report = filled({**ROW, **numbers}, weights=(1, 0))

    assert (100.0, "Tuntas Utama") == report.frame.select("indeks", "kategori_capaian").row(0)
    assert "Kategori ditentukan sebelum indeks dibulatkan: 36 prov-c TW4 2024." in notes(report)


def test_a_missing_part_leaves_no_index() -> None:
    """
    Without one of the percentages there is no index and no category, and that is told.
    """
    report = filled({**ROW, "capaian_penerima": 90, "capaian_mutu": None})

    assert (90.0, None, None, None) == report.frame.select(MADE).row(0)
    assert "Indeks kosong" in notes(report)
    assert "tidak_tersedia" == report.statuses["indeks"][0]


@pytest.mark.parametrize(
    ("note", "wanted"),
    [
        (None, "tidak ada sasaran"),
        ("Belum didata", "Belum didata; tidak ada sasaran"),
        ("tidak ada sasaran", "tidak ada sasaran"),
    ],
)
def test_nobody_to_serve_stands_in_the_note(note: str | None, wanted: str) -> None:
    """
    A denominator of 0 is said in the note of the row, beside what stands there.
    """
    numbers = {"jumlah_terlayani": 0, "jumlah_harus_dilayani": 0, "capaian_mutu": 100, "catatan": note}

    report = filled({**ROW, **numbers})

    assert (None, wanted) == report.frame.select("capaian_penerima", "catatan").row(0)


def test_over_a_hundred_is_not_cut() -> None:
    """
    A percentage over 100 goes into the index as it is, and that is told.
    """
    report = filled({**ROW, "capaian_penerima": 120, "capaian_mutu": 100})

    assert (116.0, "Tuntas Paripurna") == report.frame.select("indeks", "kategori_capaian").row(0)
    assert "Di atas 100 persen; dicetak apa adanya: 36 prov-c TW4 2024 capaian_penerima." in notes(report)


def test_a_reported_index_that_differs_is_told() -> None:
    """
    The computed index stands, and that the reported one is another is told; one that agrees is not.
    """
    row = {**ROW, "capaian_penerima": 90, "capaian_mutu": 100}

    assert "Indeks yang dilaporkan berbeda" in notes(filled({**row, "indeks": 95}))
    assert "Indeks yang dilaporkan berbeda" not in notes(filled({**row, "indeks": 92}))


def test_a_row_for_all_services_is_kept_and_never_made() -> None:
    """
    How services are combined was not found: a row for all is kept as handed in, else it is said to be missing.
    """
    row = {**ROW, "capaian_penerima": 90, "capaian_mutu": 100}

    report = filled({**row, "kode_layanan": "SEMUA"}, row)

    assert [("prov-c", row_name()), ("semua", "Semua layanan")] == report.frame.select(
        "kode_layanan", "jenis_layanan"
    ).rows()
    assert "Baris semua layanan tidak dibuat" not in notes(report)
    assert "Baris semua layanan tidak dibuat" in notes(filled(row))


def row_name() -> str:
    """Return the name of the service of the rows here."""
    return "Rehabilitasi sosial dasar lanjut usia telantar di dalam panti"


def test_rows_that_are_none_are_left_out() -> None:
    """
    A row without a quarter, or of a service that is not known, is left out and counted.
    """
    row = {**ROW, "capaian_penerima": 90, "capaian_mutu": 100}

    report = filled(row, {**row, "kode_layanan": "semua", "triwulan": "x"}, {**row, "kode_layanan": "z"}, area="Banten")

    assert 1 == report.frame.height
    assert [1, 1] == [one.count for one in report.omitted]


@pytest.mark.parametrize("weights", [(0.8, 0.3), (1.2, -0.2), ("a", 1), (1,), 5])
def test_weights_make_a_whole(weights: object) -> None:
    """
    Weights are two parts of 1; anything else is refused by name.
    """
    with pytest.raises(CallError, match=r"^weights: .* wanted two parts"):
        filled({**ROW, "capaian_penerima": 90, "capaian_mutu": 100}, weights=weights)


def test_a_percentage_or_its_numbers_are_needed() -> None:
    """
    The error names the percentage and the numbers that it could be made of.
    """
    with pytest.raises(TableError, match="capaian_mutu or jumlah_harus_dipenuhi for spm-ringkas"):
        filled({**ROW, "capaian_penerima": 90})


def test_the_form_is_written(tmp_path: Path) -> None:
    """
    The form is written with its notes.
    """
    target = filled({**ROW, "capaian_penerima": 90, "capaian_mutu": 100}).write(tmp_path / "ringkas.xlsx")

    assert target.stat().st_size
