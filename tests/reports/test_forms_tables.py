"""Forms without months: indicators, people served, training, residents, standards, metadata."""

from __future__ import annotations

import csv
import datetime as dt
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmks.errors import CallError, TableError
from pmks.law import INDICATORS, LAYOUTS
from pmks.reports.forms import FORMS
from pmks.reports.forms.quotients import percent, rounded
from pmks.reports.report import Report

ON: Final = dt.date(2024, 12, 31)
INDICATOR: Final = {"tahun": 2024, "kode_wilayah": "36.72", "id_indikator": "pmks-tertangani"}
TRAINING: Final = {"tahun_anggaran": 2024, "nama_bapas": "Bapas Kelas II Serang", "jenis_layanan": "konseling"}
RESIDENTS: Final = {"tanggal_data": "2024-12-31", "kelompok": "lansia", "penghuni": 53}
STANDARD: Final = {
    "Konsep": "PPKS",
    "Definisi": "orang yang tidak dapat menjalankan fungsi sosialnya",
    "Klasifikasi": "26 jenis",
    "Ukuran": "Jumlah",
    "Satuan": "Kasus",
}
USUAL: Final[dict[str, dict[str, Any]]] = {
    "ikk-lkpj": {**INDICATOR, "pembilang": 840, "penyebut": 1120},
    "tertangani": {"kategori": "Pemulung", "jumlah_orang": 5, "sudah_ditangani": 2},
    "banten-bwblp-pelatihan": {**TRAINING, "peserta": 12},
    "banten-uptd-penghuni": RESIDENTS,
    "standar-data": STANDARD,
    "metadata-indikator": {"nama_indikator": "Persentase PMKS tertangani"},
}


def filled(name: str, *rows: dict[str, Any], **call: Any) -> Report:  # noqa: ANN401  # the arguments of the form
    """Return the form called *name* of *rows*."""
    return FORMS[name](pl.DataFrame(list(rows), infer_schema_length=None), on=ON, **call)


def notes(report: Report) -> str:
    """Return everything that is said of *report*."""
    return " | ".join(note.id for note in report.notes)


def example(name: str) -> list[dict[str, str]]:
    """Return the rows of the example of the layout *name*."""
    return list(csv.DictReader(LAYOUTS[name].example))


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("ikk-lkpj", ("nilai", "nama_indikator", "satuan")),
        ("banten-bwblp-pelatihan", ("peserta",)),
        ("banten-uptd-penghuni", ("terisi_persen", "kapasitas", "kategori", "nama_lembaga", "edisi_daftar")),
    ],
)
def test_the_example_of_a_layout_is_what_the_form_makes(name: str, made: tuple[str, ...], tmp_path: Path) -> None:
    """
    From the numbers that an office knows the form makes the lines of the example.
    """
    lines = example(name)
    rows = [{key: cell or None for key, cell in line.items() if key not in made} for line in lines]

    report = filled(name, *rows)
    written = report.write(tmp_path / "form.csv").read_text(encoding="utf-8").splitlines()

    found = [{key: cell for key, cell in line.items() if key in lines[0]} for line in csv.DictReader(written)]
    assert lines == found
    assert () == report.omitted


@pytest.mark.parametrize(("name", "row"), USUAL.items())
@pytest.mark.parametrize("ending", ["csv", "xlsx", "html"])
def test_a_form_is_written(name: str, row: dict[str, Any], ending: str, tmp_path: Path) -> None:
    """
    Every form is written like every report.
    """
    target = filled(name, row, area="36.72").write(tmp_path / f"{name}.{ending}")

    assert target.stat().st_size


@pytest.mark.parametrize("name", USUAL)
def test_a_form_needs_its_columns(name: str) -> None:
    """
    Without the column that a form is about, the error names it.
    """
    with pytest.raises(TableError, match=f"for {name}"):
        filled(name, {"warna": "biru"}, area="36.72")


# Indicators ------------------------------------------------------------------------------------------------------


@given(st.integers(0, 10**6), st.integers(0, 10**6))
def test_a_percentage_is_made_of_its_parts(part: int, whole: int) -> None:
    """
    A percentage is 100 times numerator over denominator; without a whole it is empty and the note says so.
    """
    report = filled("ikk-lkpj", {**INDICATOR, "pembilang": part, "penyebut": whole})

    exact = rounded(percent(Fraction(part), Fraction(whole)))
    value, note = report.frame.select("nilai", "catatan").row(0)
    assert (None if exact is None else float(exact)) == value
    assert ("tidak ada sasaran" if whole == 0 else None) == note


def test_a_count_is_its_numerator() -> None:
    """
    An indicator without a denominator is a count in its own unit, as the law lists it.
    """
    row = {**INDICATOR, "id_indikator": "pmks-bansos", "pembilang": "1.250", "penyebut": None}

    report = filled("ikk-lkpj", row)

    assert ("PMKS yang memperoleh bantuan sosial", "Orang", 1250.0) == report.frame.select(
        "nama_indikator", "satuan", "nilai"
    ).row(0)
    assert pl.Int64 == report.frame.schema["pembilang"]


def test_an_indicator_is_known_by_its_name() -> None:
    """
    A name of the list gives the id; an indicator of an office's own keeps its name, and gets an id of it.
    """
    row = {"tahun": 2024, "nama_indikator": "persentase pmks tertangani", "pembilang": 1, "penyebut": 4}

    report = filled("ikk-lkpj", row, {**row, "nama_indikator": "Panti layak", "satuan": "Unit"}, area="36.72")

    assert [("pmks-tertangani", "%", 25.0), ("pantilayak", "Unit", 1.0)] == report.frame.select(
        "id_indikator", "satuan", "nilai"
    ).rows()
    assert "nilai ialah pembilang, penyebut hanya dicetak: 36.72 pantilayak 2024." in notes(report)


def test_an_id_alone_is_a_name() -> None:
    """
    An id that the list does not have stands for its name; a row without either is left out, as is one without a year.
    """
    row = {**INDICATOR, "pembilang": 5}

    report = filled("ikk-lkpj", {**row, "id_indikator": "rs-01"}, {**row, "id_indikator": None}, {**row, "tahun": None})

    assert [("rs-01", "rs-01", None)] == report.frame.select("id_indikator", "nama_indikator", "satuan").rows()
    assert {"indikator tanpa nama": 1, "tahun tidak terbaca": 1} == {one.why.id: one.count for one in report.omitted}


def test_what_does_not_agree_is_told() -> None:
    """
    Another value than the computed one, a percentage without a whole or over 100, and a strange unit are told.
    """
    row = {**INDICATOR, "pembilang": 3, "penyebut": 2}

    over = filled("ikk-lkpj", {**row, "nilai": 140})
    bare = filled("ikk-lkpj", {**row, "penyebut": None, "satuan": "%"})
    strange = filled("ikk-lkpj", {**row, "satuan": "Lusin", "penyebut": None, "nilai": 3})

    assert "(140 / 150)" in notes(over)
    assert "Nilai di atas 100 persen" in notes(over)
    assert "Persentase tanpa penyebut" in notes(bare)
    assert [None] == bare.frame["nilai"].to_list()
    assert "Satuan di luar daftar" in notes(strange)
    assert "dilaporkan berbeda" not in notes(strange)


def test_a_fall_may_be_a_rise() -> None:
    """
    The numerator of a fall lies below zero where the number rose.
    """
    row = {**INDICATOR, "id_indikator": "penurunan-pmks", "pembilang": "-50", "penyebut": "1.000"}

    assert -5.0 == filled("ikk-lkpj", row).frame["nilai"][0]


# People served ---------------------------------------------------------------------------------------------------


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.integers(0, 2))
def test_two_numbers_make_the_third(done: int, not_yet: int, missing: int) -> None:
    """
    Served and not yet served make the whole; of the three two are enough.
    """
    names = ("jumlah_orang", "belum_ditangani", "sudah_ditangani")
    row = dict(zip(names, (done + not_yet, not_yet, done), strict=True))
    given_row = {name: None if place == missing else row[name] for place, name in enumerate(names)}

    report = filled("tertangani", {"kategori": "x", **given_row}, area="36")

    assert tuple(row.values()) == report.frame.select(names).row(0)


def test_numbers_that_do_not_agree_stay() -> None:
    """
    Nothing is mended: what does not add up is told and stays, and so is a part that is more than the whole.
    """
    row = {"bidang": "Rehabilitasi", "kategori": "Pengemis"}

    report = filled(
        "tertangani",
        {**row, "jumlah_orang": "10", "belum_ditangani": "3", "sudah_ditangani": "5"},
        {**row, "jumlah_orang": "10", "belum_ditangani": None, "sudah_ditangani": "12"},
        {**row, "jumlah_orang": None, "belum_ditangani": None, "sudah_ditangani": "12"},
        {**row, "jumlah_orang": "12", "belum_ditangani": None, "sudah_ditangani": None},
        {**row, "jumlah_orang": "12", "belum_ditangani": "5", "sudah_ditangani": "7"},
        {**row, "kategori": None, "jumlah_orang": "1", "belum_ditangani": "1", "sudah_ditangani": "0"},
        area="Kota Cilegon",
    )

    numbers = report.frame.select("jumlah_orang", "belum_ditangani", "sudah_ditangani").rows()
    assert [(10, 3, 5), (10, None, 12), (None, None, 12), (12, None, None), (12, 5, 7)] == numbers
    assert "(dilaporkan / dihitung): Pengemis (10 / 8)." in notes(report)
    assert "Bagian melebihi jumlah_orang" in notes(report)
    assert [1] == [one.count for one in report.omitted]
    assert ("Kota Cilegon", "36.72") == (report.area.id, report.area_code)


def test_the_numbers_of_people_served_need_an_area_and_two_columns() -> None:
    """
    The table has no column for its region, so the call tells it; one number is not enough.
    """
    with pytest.raises(CallError, match=r"^area:"):
        filled("tertangani", USUAL["tertangani"])
    with pytest.raises(TableError, match=r"^belum_ditangani: seen jumlah_orang of"):
        filled("tertangani", {"kategori": "x", "jumlah_orang": 1}, area="36")


# Training --------------------------------------------------------------------------------------------------------


def test_participants_are_made_of_their_parts() -> None:
    """
    Clients and released make the participants, else men and women; a number that was told stands.
    """
    report = filled(
        "banten-bwblp-pelatihan",
        {**TRAINING, "klien_bapas": 10, "bebas": 2, "peserta_l": 1, "peserta_p": 1, "peserta": None},
        {**TRAINING, "klien_bapas": None, "bebas": 2, "peserta_l": 3, "peserta_p": 9, "peserta": None},
        {**TRAINING, "klien_bapas": None, "bebas": None, "peserta_l": None, "peserta_p": None, "peserta": 7},
        {**TRAINING, "klien_bapas": None, "bebas": None, "peserta_l": None, "peserta_p": None, "peserta": None},
    )

    assert [12, 12, 7, None] == report.frame["peserta"].to_list()
    assert ("Banten", "36") == (report.area.id, report.area_code)
    assert "bukan kasus jenis 15" in notes(report)


def test_training_that_does_not_agree_is_told() -> None:
    """
    Clients and released must make the participants; sexes, graduates and days must fit; a service must be known.
    """
    report = filled(
        "banten-bwblp-pelatihan",
        {
            **TRAINING,
            "jenis_layanan": "senam",
            "peserta": 12,
            "klien_bapas": 10,
            "bebas": 1,
            "peserta_l": 9,
            "peserta_p": 9,
            "selesai": 13,
            "tanggal_mulai": "16-08-2024",
            "tanggal_selesai": "05-08-2024",
        },
        {**TRAINING, "nama_bapas": None, "peserta": 1},
    )

    said = notes(report)
    assert "Bapas Kelas II Serang 2024 (12 / 11)" in said
    assert "peserta_l + peserta_p melebihi peserta" in said
    assert "selesai melebihi peserta" in said
    assert "tanggal_selesai mendahului tanggal_mulai" in said
    assert "jenis_layanan di luar daftar" in said
    assert [1] == [one.count for one in report.omitted]


# Residents -------------------------------------------------------------------------------------------------------


def test_places_are_those_of_the_profile() -> None:
    """
    Older people have 60 places, children 25, unless the row says another number; over 100 is printed.
    """
    row = {**RESIDENTS, "kapasitas": None, "penghuni_l": None, "penghuni_p": None}

    report = filled(
        "banten-uptd-penghuni",
        row,
        {**row, "kelompok": "Anak", "penghuni": 30},
        {**row, "kelompok": "anak", "tanggal_data": "2025-01-31", "kapasitas": 40, "penghuni_l": 30, "penghuni_p": 30},
        {**row, "kelompok": "remaja"},
        {**row, "tanggal_data": "2024"},
        {**row, "tanggal_data": "2025-01-31", "penghuni": None},
    )

    assert [(60, 88.3, "8"), (25, 120.0, "1;2"), (60, None, "8"), (40, 132.5, "1;2")] == report.frame.select(
        "kapasitas", "terisi_persen", "kategori"
    ).rows()
    assert "Penghuni melebihi kapasitas; dicetak apa adanya: anak 2024-12-31, anak 2025-01-31." in notes(report)
    assert "penghuni_l + penghuni_p melebihi penghuni: anak 2025-01-31." in notes(report)
    assert [2] == [one.count for one in report.omitted]


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)), min_size=1, max_size=6), st.booleans())
def test_the_stock_adds_up(moves: list[tuple[int, int]], wrong: bool) -> None:  # noqa: FBT001  # drawn
    """
    Residents are those of the day before, and who came, less who left; a day that breaks this is told.
    """
    people = 1000
    rows: list[dict[str, Any]] = [{**RESIDENTS, "penghuni": 1000, "masuk": None, "keluar": None, "kapasitas": 2000}]
    for place, (came, went) in enumerate(moves, start=1):
        people += came - went
        day = (ON + dt.timedelta(days=place)).isoformat()
        rows.append({**rows[0], "tanggal_data": day, "penghuni": people, "masuk": came, "keluar": went})
    rows[-1]["penghuni"] += int(wrong)

    report = filled("banten-uptd-penghuni", *rows)

    assert wrong is ("Penghuni bukan penghuni hari sebelumnya + masuk - keluar" in notes(report))


# Satu Data -------------------------------------------------------------------------------------------------------


def test_a_standard_has_five_parts() -> None:
    """
    Rows are numbered, an empty part and a strange unit are told, and a row without a concept is left out.
    """
    report = filled(
        "standar-data",
        {**STANDARD, "No": None},
        {**STANDARD, "No": 7, "Satuan": "Lusin", "Klasifikasi": None},
        {**STANDARD, "No": None, "Konsep": None},
    )

    assert [1, 7] == report.frame["No"].to_list()
    assert "Bagian standar data yang kosong: PPKS (Klasifikasi)." in notes(report)
    assert "Isi di luar daftar yang dijumpai: PPKS (Satuan)." in notes(report)
    assert {"konsep tidak disebut": 1} == {one.why.id: one.count for one in report.omitted}
    assert ("Indonesia", "") == (report.area.id, report.area_code)


def test_metadata_are_filled_from_the_list_of_indicators() -> None:
    """
    The formula and the unit of a known indicator are filled in with their grade; what is told stands.
    """
    row = {"nama_indikator": "Persentase PMKS tertangani", "rumus": None, "satuan": None, "dapat_diakses_umum": "T"}

    report = filled(
        "metadata-indikator",
        row,
        {**row, "rumus": "a/b", "satuan": "%", "dapat_diakses_umum": "entah"},
        {**row, "nama_indikator": "Panti layak", "dapat_diakses_umum": None},
        {**row, "nama_indikator": None},
        area="Banten",
    )

    assert [
        ("100 x (PMKS tertangani) / (PMKS yang ada)", "%", "tidak"),
        ("a/b", "%", None),
        (None, None, None),
    ] == report.frame.select("rumus", "satuan", "dapat_diakses_umum").rows()
    assert "menurut tingkat buktinya: Persentase PMKS tertangani (read)." in notes(report)
    assert "Isi di luar daftar yang dijumpai: Persentase PMKS tertangani (dapat_diakses_umum)." in notes(report)
    assert "36" == report.area_code


@pytest.mark.parametrize("indicator", INDICATORS, ids=lambda one: one.id)
def test_every_indicator_of_the_law_can_be_described(indicator: Any) -> None:  # noqa: ANN401  # an indicator
    """
    A count has its numerator as formula, a sum of two tables none, a percentage both parts.
    """
    row = {"nama_indikator": indicator.name.id, "rumus": None, "satuan": None, "dapat_diakses_umum": "ya"}

    frame = filled("metadata-indikator", row).frame

    wanted = None if indicator.numerator is None else indicator.numerator.id
    if indicator.denominator is not None:
        wanted = f"100 x ({wanted}) / ({indicator.denominator.id})"
    assert indicator.unit == frame["satuan"][0]
    assert wanted == frame["rumus"][0]
