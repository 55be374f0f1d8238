"""SPM A, B and C: sums, rests, percentages, months, services and regions."""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmks.errors import CallError, TableError, UnknownNameError
from pmks.law import LAYOUTS
from pmks.model.source import Text
from pmks.reports.forms import FORMS, spm_anggaran, spm_mutu, spm_penerima
from pmks.reports.forms.heads import MONTHS
from pmks.reports.forms.quotients import percent, rounded
from pmks.reports.report import Report

ON: Final = dt.date(2024, 6, 30)
ROW: Final = {"tahun": 2024, "triwulan": "TW2", "kode_wilayah": "36", "kode_layanan": "prov-c"}
HALF: Final = dict(zip(MONTHS, (38, 4, 3, 5, 2, 1), strict=False))


def filled(*rows: dict[str, Any], form: Callable[..., Report] = spm_penerima, **call: object) -> Report:
    """Return the form of *rows*."""
    return form(pl.DataFrame(list(rows), infer_schema_length=None), on=ON, **call)


def notes(report: Report) -> str:
    """Return everything that is said of *report*."""
    return " | ".join(note.id for note in report.notes)


def left(report: Report) -> dict[str, int]:
    """Return why rows were left out, and how many."""
    return {one.why.id: one.count for one in report.omitted}


def test_the_example_of_the_layout_is_what_the_form_makes() -> None:
    """
    From the numbers that an office knows the form makes the row of the example: 53 served, 7 to go, 88.33 percent.
    """
    (line,) = list(csv.DictReader(LAYOUTS["spm-penerima"].example))
    made = ("jumlah_terlayani", "belum_terlayani", "persen", "jenis_layanan", "satuan")
    row: dict[str, Any] = {name: cell or None for name, cell in line.items() if name not in made}

    report = filled(row)

    assert [tuple(line)] == [tuple(report.frame.columns)]
    assert [cell or None for cell in line.values()] == [
        None if cell is None else str(cell) for cell in report.frame.row(0)
    ]
    assert () == report.omitted
    assert () == report.notes


def test_months_after_the_quarter_are_empty() -> None:
    """
    A number in a month that is to come is left out and told; the columns of such months have no status.
    """
    report = filled({**ROW, "jumlah_harus_dilayani": 60, **HALF, "jul": 9, "des": 0})

    assert [None] * 6 == list(report.frame.select(MONTHS[6:]).row(0))
    assert set(MONTHS[6:]).isdisjoint(report.statuses.columns)
    assert "bulan sesudah triwulan dikosongkan: 36 prov-c TW2 2024" in notes(report)


def test_in_a_mixed_table_a_month_to_come_is_not_collected() -> None:
    """
    Where another row has the month, the empty cell says that it is not collected, and zero stays zero.
    """
    later = {**ROW, "triwulan": "TW4", "jumlah_harus_dilayani": 60, **dict.fromkeys(MONTHS, 0)}

    report = filled({**ROW, "jumlah_harus_dilayani": 60, **HALF}, later)

    assert ["TW2", "TW4"] == report.frame["triwulan"].to_list()
    assert ["tidak_dikumpulkan", "terisi"] == report.statuses["des"].to_list()
    assert [None, 0] == report.frame["des"].to_list()


def test_a_month_without_a_number_leaves_no_sum() -> None:
    """
    A missing number is not 0: there is no sum, no rest and no percentage, and what to do is told.
    """
    report = filled({**ROW, "jumlah_harus_dilayani": 60, **HALF, "mei": None})

    assert (None, None, None) == report.frame.select("jumlah_terlayani", "belum_terlayani", "persen").row(0)
    assert ("tidak_tersedia",) == tuple(report.statuses["persen"])
    assert "isi 0 bila memang tidak ada: 36 prov-c TW2 2024" in notes(report)


def test_a_reported_sum_stands_where_months_are_missing() -> None:
    """
    The reported sum is used where the months are not whole, and that is told where some of them are known.
    """
    part = filled({**ROW, "jumlah_harus_dilayani": 60, **HALF, "mei": None, "jumlah_terlayani": 50})
    none = filled({**ROW, "jumlah_harus_dilayani": 60, "jan": None, "jumlah_terlayani": 50})
    only = filled({**ROW, "jumlah_harus_dilayani": 60, "jumlah_terlayani": 50})

    assert [50, 50, 50] == [one.frame["jumlah_terlayani"][0] for one in (part, none, only)]
    assert "jumlah yang dilaporkan yang dipakai" in notes(part)
    assert "" == notes(none) == notes(only)


def test_a_reported_sum_that_differs_is_told() -> None:
    """
    The computed sum stands, and the reported one is told beside it; so is the rest.
    """
    report = filled({**ROW, "jumlah_harus_dilayani": 60, **HALF, "jumlah_terlayani": 55, "belum_terlayani": 5})

    assert (53, 7) == report.frame.select("jumlah_terlayani", "belum_terlayani").row(0)
    assert "36 prov-c TW2 2024 (55 / 53)" in notes(report)
    assert "36 prov-c TW2 2024 (5 / 7)" in notes(report)


def test_nobody_to_serve_has_no_percentage() -> None:
    """
    A denominator of 0 leaves the percentage empty and says "tidak ada sasaran"; zero stays zero.
    """
    report = filled({**ROW, "jumlah_harus_dilayani": 0, "jumlah_terlayani": 0})

    assert (0, 0, 0, None) == report.frame.select(
        "jumlah_harus_dilayani", "jumlah_terlayani", "belum_terlayani", "persen"
    ).row(0)
    assert "tidak ada sasaran: 36 prov-c TW2 2024." == notes(report)
    assert "terisi" == report.statuses["jumlah_harus_dilayani"][0]


def test_over_a_hundred_is_printed() -> None:
    """
    More served than to be served is printed as it is; the rest is not below 0.
    """
    report = filled({**ROW, "jumlah_harus_dilayani": 40, **HALF})

    assert (0, 132.5) == report.frame.select("belum_terlayani", "persen").row(0)
    assert "Di atas 100 persen" in notes(report)


@given(st.lists(st.integers(0, 10**6), min_size=6, max_size=6), st.integers(0, 10**7))
def test_a_row_adds_up(months: list[int], due: int) -> None:
    """
    Whatever the numbers: the sum is that of the months, served and rest make the whole, the percentage is rounded.
    """
    report = filled({**ROW, "jumlah_harus_dilayani": due, **dict(zip(MONTHS, months, strict=False))})

    done, rest, share = report.frame.select("jumlah_terlayani", "belum_terlayani", "persen").row(0)
    exact = rounded(percent(Fraction(sum(months)), Fraction(due)))
    assert sum(months) == done
    assert max(due - done, 0) == rest
    assert (None if exact is None else float(exact)) == share


def test_texts_with_indonesian_numbers_are_read() -> None:
    """
    Numbers may come as texts with points for thousands; what is no number is told and stays empty.
    """
    row = {name: str(value) for name, value in ROW.items()}

    report = filled(
        {**row, "jumlah_harus_dilayani": "1.250", "jumlah_terlayani": "1.000"},
        {**row, "kode_layanan": "prov-b", "jumlah_harus_dilayani": "banyak", "jumlah_terlayani": "-"},
    )

    assert [(None, None), (1250, 80.0)] == report.frame.select("jumlah_harus_dilayani", "persen").rows()
    assert "Kolom jumlah_harus_dilayani: 1 sel tidak terbaca" in notes(report)


def test_services_stand_in_the_order_of_the_regulation() -> None:
    """
    Rows are sorted by quarter, region and service; the name of a service is filled in from PP 2/2018.
    """
    rows = [{**ROW, "kode_layanan": code, "jumlah_harus_dilayani": 1, "jumlah_terlayani": 1} for code in
            ("PROV-E", "prov b", "prov_a")]  # fmt: skip

    report = filled(*rows, {**rows[0], "triwulan": "I"})

    assert ["prov-e", "prov-a", "prov-b", "prov-e"] == report.frame["kode_layanan"].to_list()
    assert "Rehabilitasi sosial dasar anak telantar di dalam panti" == report.frame["jenis_layanan"][2]
    assert ["Orang"] * 4 == report.frame["satuan"].to_list()


def test_a_service_may_be_told_by_its_name() -> None:
    """
    Without a code the name that the regulation gives a service says which one it is.
    """
    row = {name: cell for name, cell in ROW.items() if name != "kode_layanan"}
    row |= {"jenis_layanan": "Rehabilitasi Sosial Dasar Lanjut Usia Telantar di Luar Panti", "kode_wilayah": "36.72"}

    report = filled({**row, "jumlah_harus_dilayani": 2, "jumlah_terlayani": 1})

    assert ("kab-c", "36.72", "Kota Cilegon") == report.frame.select(
        "kode_layanan", "kode_wilayah", "nama_wilayah"
    ).row(0)


def test_a_service_belongs_to_its_level() -> None:
    """
    The province serves in the panti, the kabupaten/kota outside; other rows are left out, with the law that says so.
    """
    numbers = {"jumlah_harus_dilayani": 2, "jumlah_terlayani": 1}

    report = filled(
        {**ROW, **numbers},
        {**ROW, "kode_layanan": "kab-c", **numbers},
        {**ROW, "kode_wilayah": "36.72", **numbers},
        {**ROW, "kode_wilayah": "36.72", "kode_layanan": "kab-c", **numbers},
        {**ROW, "kode_layanan": "pusat-a", **numbers},
        {**ROW, "tahun": 2017, **numbers},
        {**ROW, "triwulan": "semester 1", **numbers},
        {**ROW, "tahun": None, **numbers},
    )

    assert [("36", "prov-c"), ("36.72", "kab-c")] == report.frame.select("kode_wilayah", "kode_layanan").rows()
    assert [1, 1, 1, 1, 2] == [one.count for one in report.omitted]
    assert {"Pasal 10 ayat (2)", "Pasal 10 ayat (3)", "Pasal 10"} == {
        one.citation.at for one in report.omitted if one.citation
    }


def test_where_no_kabupaten_is_autonomous_all_services_are_the_provinces() -> None:
    """
    In Jakarta the province holds the duties outside the panti as well.
    """
    row = {**ROW, "kode_wilayah": "31", "kode_layanan": "kab-c", "jumlah_harus_dilayani": 2, "jumlah_terlayani": 1}

    assert 1 == filled(row).frame.height


def test_the_same_service_twice_is_told() -> None:
    """
    Two rows of one service in a quarter stay, and that is told.
    """
    row = {**ROW, "jumlah_harus_dilayani": 2, "jumlah_terlayani": 1}

    report = filled(row, row)

    assert 2 == report.frame.height
    assert "lebih dari satu baris pada triwulan dan wilayah itu: 36 prov-c TW2 2024." in notes(report)


def test_rows_of_other_regions_are_left_out() -> None:
    """
    What lies outside the area of the report is left out and counted; so is a region that nobody knows.
    """
    numbers = {"jumlah_harus_dilayani": 2, "jumlah_terlayani": 1}
    rows = [{**ROW, "kode_wilayah": code, **numbers} for code in ("36", "32", "98")]

    report = filled(*rows, {**ROW, "kode_wilayah": None, **numbers, "nama_wilayah": "Nirwana"}, area="Banten")

    assert ["36"] == report.frame["kode_wilayah"].to_list()
    assert {"wilayah di luar daerah laporan": 1, "wilayah tidak dikenal": 2} == left(report)
    assert ("Banten", "36") == (report.area.id, report.area_code)


def test_an_area_stands_in_for_missing_regions() -> None:
    """
    Without columns of regions all rows are about the area that the call tells.
    """
    row = {name: cell for name, cell in ROW.items() if name != "kode_wilayah"}
    row |= {"jumlah_harus_dilayani": 2, "jumlah_terlayani": 1}

    report = filled(row, area="36")

    assert ("36", "Banten") == report.frame.select("kode_wilayah", "nama_wilayah").row(0)
    with pytest.raises(TableError, match="kode_wilayah"):
        filled(row)


def test_a_name_tells_the_region_where_the_code_has_no_dots() -> None:
    """
    Bare digits count where the name agrees; a code that disagrees with its name is used, and that is told.
    """
    numbers = {"jumlah_harus_dilayani": 2, "jumlah_terlayani": 1, "kode_layanan": "kab-c"}

    report = filled(
        {**ROW, **numbers, "kode_wilayah": "3672", "nama_wilayah": "Kota Cilegon"},
        {**ROW, **numbers, "kode_wilayah": "3699", "nama_wilayah": "Kota Serang"},
        {**ROW, **numbers, "kode_wilayah": "36.04", "nama_wilayah": "Kota Serang"},
        {**ROW, **numbers, "kode_wilayah": None, "nama_wilayah": "Kota Tangerang"},
    )

    assert ["36.04", "36.71", "36.72"] == report.frame["kode_wilayah"].to_list()
    assert {"wilayah tidak dikenal": 1} == left(report)
    assert "Kode dan nama wilayah berbeda; kode yang dipakai: 36.04." in notes(report)
    assert "36" == report.area_code


def test_the_area_is_told_where_the_rows_leave_it_open() -> None:
    """
    Rows of several provinces need an area; rows without a known region make no form; an area must exist.
    """
    numbers = {"jumlah_harus_dilayani": 2, "jumlah_terlayani": 1}

    with pytest.raises(CallError, match=r"area: seen rows of 2 provinces"):
        filled({**ROW, **numbers}, {**ROW, "kode_wilayah": "32", **numbers})
    with pytest.raises(TableError, match="seen no row with a region that is known"):
        filled({**ROW, "kode_wilayah": "98", **numbers})
    with pytest.raises(UnknownNameError):
        filled({**ROW, **numbers}, area="Nirwana")


@pytest.mark.parametrize("missing", ["tahun", "triwulan", "kode_wilayah", "kode_layanan", "jumlah_harus_dilayani"])
def test_a_column_that_is_needed_is_named(missing: str) -> None:
    """
    The error names the column and the layout.
    """
    row = {**ROW, "jumlah_harus_dilayani": 2, "jumlah_terlayani": 1}
    del row[missing]

    with pytest.raises(TableError, match=rf"^{missing}: .*for spm-penerima"):
        filled(row)


def test_items_of_quality_keep_their_units() -> None:
    """
    Form B has a row for each item, in its own unit, in the order they came; a strange unit is told.
    """
    row = {**ROW, "jumlah_harus_dipenuhi": 4, "jumlah_terpenuhi": 3}

    report = filled(
        {**row, "uraian": "Sandang", "satuan": "Paket"},
        {**row, "uraian": "Pangan", "satuan": "Lusin"},
        form=spm_mutu,
    )

    assert [("Sandang", "Paket", 1, 75.0), ("Pangan", "Lusin", 1, 75.0)] == report.frame.select(
        "uraian", "satuan", "belum_terpenuhi", "persen"
    ).rows()
    assert "Satuan di luar daftar formulir: 36 prov-c TW2 2024." == notes(report)


def test_money_may_be_overspent() -> None:
    """
    In form C the difference lies below 0 where more was spent than given, and sen are kept.
    """
    report = filled(
        {**ROW, "alokasi": "Rp 1.000.000", "jumlah_realisasi": "1.250.000,50"},
        form=spm_anggaran,
    )

    assert (1_000_000, 1_250_000.5, -250_000.5, 125.0) == report.frame.select(
        "alokasi", "jumlah_realisasi", "selisih", "persen"
    ).row(0)
    assert [pl.Int64, pl.Float64] == [report.frame.schema[name] for name in ("alokasi", "jumlah_realisasi")]
    assert 2 == next(field.digits for field in report.fields if field.name == "selisih")


def test_a_report_says_where_it_is_from() -> None:
    """
    The day, the list, the scheme, the versions and the source stand in the report.
    """
    source = Text("Buku bantu SPM", "Working sheet of the SPM")

    report = filled({**ROW, "jumlah_harus_dilayani": 2, "jumlah_terlayani": 1}, source=source)

    assert (ON, "permensos-8-2012", "kemendagri", source) == (report.on, report.taxonomy, report.scheme, report.source)
    assert report.version
    assert report.law_version
    assert "Baru dilayani pada bulan" == next(field.band for field in report.fields if field.name == "jan").id  # type: ignore[union-attr]  # a month has a band


@pytest.mark.parametrize("ending", ["csv", "xlsx", "json", "parquet", "md", "html"])
def test_a_form_is_written(ending: str, tmp_path: Path) -> None:
    """
    A form is written like every report; the CSV has the columns of the layout and empty cells for no number.
    """
    report = filled({**ROW, "jumlah_harus_dilayani": 60, **HALF})

    target = report.write(tmp_path / f"spm.{ending}")

    assert target.stat().st_size
    if ending == "csv":
        (line,) = list(csv.DictReader(target.read_text(encoding="utf-8").splitlines()))
        assert [column.name for column in LAYOUTS["spm-penerima"].columns] == list(line)
        assert ("53", "", "88.33") == (line["jumlah_terlayani"], line["jul"], line["persen"])


def test_an_empty_form_is_a_form() -> None:
    """
    A form whose rows are all left out has its columns and says why it is empty.
    """
    report = filled({**ROW, "kode_layanan": "x", "jumlah_harus_dilayani": 2, "jumlah_terlayani": 1})

    assert (0, 23) == report.frame.shape
    assert report.omitted


def test_every_form_is_a_layout_that_is_written() -> None:
    """
    What can be filled from numbers is a layout with the use write.
    """
    assert [] == [name for name in FORMS if "write" not in LAYOUTS[name].uses]
