"""A call that can only be a mistake, or a register that lacks what a layout needs, is answered clearly."""

import datetime as dt
from pathlib import Path

import pandas as pd
import polars as pl
import pytest
from drawn_registers import LIST, ON, checked, csv_of

import pmks

ROWS = [{"NIK": "", "JK": "L", "KAB/KOTA": "Kota Serang", "JENIS PPKS": "Pemulung"}]


def test_an_unknown_layout_is_answered_with_what_is_near() -> None:
    """
    A misspelt layout names the ones that look like it.
    """
    with pytest.raises(pmks.UnknownNameError, match=r"No layout is called 'rekap-kabkot'\. Did you mean rekap-kabkota"):
        pmks.report(checked(ROWS), "rekap-kabkot")


@pytest.mark.parametrize(
    ("layout", "asked", "problem"),
    [
        ("semarang-rekap", {}, "layout: seen 'semarang-rekap', a layout that is read and not written"),
        ("dcat-dataset", {}, "layout: seen 'dcat-dataset', which is no report: pmks.export writes it"),
        ("rekap-kabkota", {"area": "36.73"}, "area: seen 36.73 Kota Serang, wanted a province for the layout"),
        ("banten-rehsos-18", {"area": "32"}, "area: seen 32 Jawa Barat, wanted 36 Banten for the layout"),
        ("rekap-kabkota", {"by": "kecamatan"}, "by: seen 'kecamatan', wanted one of kabupaten_kota for the layout"),
        ("rekap-kabkota", {"hide_below": 1}, "hide_below: seen 1, wanted a whole number from 2 on"),
        ("rekap-kabkota", {"hide_below": True}, "hide_below: seen True, wanted a whole number"),
        ("rekap-kabkota", {"hide_below": 2.5}, "hide_below: seen 2.5, wanted a whole number"),
        ("rekap-kabkota", {"personal": True}, "personal: seen True, which the layout rekap-kabkota has no use for"),
        ("rekap-kabkota", {"category": 8}, "category: seen 8, which the layout rekap-kabkota has no use for"),
        ("register", {"hide_below": 5}, "hide_below: seen 5, which the layout register has no use for"),
        ("satudata-per-jenis", {}, "category: seen none, wanted the type that the data set is about"),
        (
            "satudata-per-jenis",
            {"category": 8, "collected": (9,)},
            "category: seen lanjut_usia_terlantar, which is not",
        ),
        (
            "rekap-kabkota",
            {"on": dt.date(2023, 1, 1)},
            "on: seen 2023-01-01, but the register was checked on 2024-12-31",
        ),
        ("rekap-kabkota", {"taxonomy": LIST}, "taxonomy: seen 'permensos-8-2012' beside a register that is checked"),
        ("spm-penerima", {}, "source: seen a checked register, wanted a frame or a file of numbers"),
        ("banten-uptd-penghuni", {"capacity": {"bayi": 3}}, "capacity: seen the group 'bayi', wanted lansia or anak"),
        ("banten-uptd-penghuni", {"capacity": {"anak": -3}}, "capacity: seen -3, wanted a whole number from 0 on"),
        (
            "banten-uptd-penghuni",
            {"since": ON},
            "since: seen datetime.date(2024, 12, 31), wanted a day before 2024-12-31",
        ),
        ("banten-uptd-penghuni", {"since": "2024"}, "since: seen '2024', wanted a day before 2024-12-31"),
    ],
)
def test_a_wrong_argument_says_what_was_seen_and_wanted(layout: str, asked: dict[str, object], problem: str) -> None:
    """
    Every argument that can only be a mistake is refused by its name.
    """
    with pytest.raises(pmks.CallError) as told:
        pmks.report(checked(ROWS), layout, **asked)

    assert str(told.value).startswith(problem)


def test_names_that_do_not_exist_are_refused() -> None:
    """
    A region, a scope or a type that does not exist is refused with what is near.
    """
    register = checked(ROWS)

    with pytest.raises(pmks.UnknownNameError, match="No region is called 'Bantn'"):
        pmks.report(register, "rekap-kabkota", area="Bantn")
    with pytest.raises(pmks.UnknownNameError, match="No scope is called 'banten-18'"):
        pmks.report(register, "rekap-kabkota", collected="banten-18")
    with pytest.raises(pmks.UnknownCategoryError, match="No category is called 'pemulun'"):
        pmks.report(register, "rekap-kabkota", collected=("pemulun",))


@pytest.mark.parametrize(
    ("layout", "rows", "asked", "problem"),
    [
        ("rekap-kabkota", [{"JENIS PPKS": "Pemulung"}], {}, "wilayah: seen no row with a region that is known"),
        ("rekap-kabkota", [{"JENIS PPKS": "Pemulung"}], {"area": "36"}, "kabupaten_kota: seen no column that tells a"),
        (
            "rekap-kecamatan",
            ROWS,
            {},
            "kecamatan: seen no column that tells the kecamatan, wanted one of names or codes",
        ),
        ("rekap-desa", [{**ROWS[0], "KECAMATAN": "Kasemen"}], {}, "desa_kelurahan: seen no column that tells the desa"),
        ("rekap-panti", ROWS, {}, "dalam_panti: seen no column that tells whether somebody lives in a panti"),
        (
            "rekap-panti",
            [{**ROWS[0], "DALAM/LUAR PANTI": "DP"}],
            {"by": "lembaga"},
            "nama_lembaga: seen no column that names the institution",
        ),
        ("banten-uptd-penghuni", ROWS, {}, "nama_lembaga: seen no column that names the institution"),
    ],
)
def test_a_missing_column_is_named_with_what_to_do(
    layout: str, rows: list[dict[str, str]], asked: dict[str, object], problem: str
) -> None:
    """
    The error names the field, and the argument that says which column it is.
    """
    with pytest.raises(pmks.TableError) as told:
        pmks.report(checked(rows), layout, **asked)

    assert str(told.value).startswith(problem)
    assert "mapping={" in str(told.value)


def test_an_area_that_nobody_can_know_is_asked_for() -> None:
    """
    A register of several provinces names them and asks for the area; rows of the others are then left out and told.
    """
    rows = [ROWS[0], {**ROWS[0], "KAB/KOTA": "Kota Bandung"}]

    with pytest.raises(pmks.CallError, match=r"area: seen rows of 2 provinces \(32 Jawa Barat, 36 Banten\), wanted"):
        pmks.report(checked(rows), "rekap-kabkota")

    rekap = pmks.report(checked(rows), "rekap-kabkota", area="Banten")

    assert ["wilayahnya di luar 36 Banten"] == [one.why.id for one in rekap.omitted]


def test_many_provinces_are_named_in_part() -> None:
    """
    The first provinces are enough to see what is wrong.
    """
    places = ("Kota Serang", "Kota Bandung", "Kota Semarang", "Kota Surabaya", "Kota Medan")

    with pytest.raises(pmks.CallError, match=r"seen rows of 5 provinces \(.* \.\.\.\), wanted"):
        pmks.report(checked([{**ROWS[0], "KAB/KOTA": place} for place in places]), "rekap-kabkota")


def test_a_region_that_is_not_known_well_enough_is_told() -> None:
    """
    In the report of a regency, a row that tells only its province may be anywhere, and is left out.
    """
    rows = [{**ROWS[0], "KECAMATAN": "Kasemen", "PROVINSI": ""}, {"PROVINSI": "Banten", "JENIS PPKS": "Pemulung"}]
    rekap = pmks.report(checked(rows), "rekap-kecamatan", area="36.73")

    assert ["wilayahnya tidak diketahui, atau tidak cukup rinci untuk 36.73 Kota Serang"] == [
        one.why.id for one in rekap.omitted
    ]


def test_a_path_bytes_and_frames_are_validated_first(tmp_path: Path) -> None:
    """
    What `pmks.validate` reads can be reported at once, with its options; the day is then needed.
    """
    file = tmp_path / "register.csv"
    file.write_bytes(csv_of([{**ROWS[0], "JENIS PPKS": "13"}]))
    frames = (pl.read_csv(file, separator=";", infer_schema=False), pd.read_csv(file, sep=";", dtype=str))
    sources = (file, str(file), file.read_bytes(), *frames)
    reports = [pmks.report(one, "rekap-kabkota", on=ON, taxonomy=LIST) for one in sources]

    assert [1] * len(sources) == [one.frame["pemulung_jumlah"][-1] for one in reports]
    assert ["Register register.csv: 1 baris dibaca, 1 layak."] * 2 == [one.source.id for one in reports[:2]]
    assert "Register: 1 baris dibaca, 1 layak." == reports[2].source.id
    for day, problem in ((None, "on: seen none, wanted the date of the data"), ("2024", "on: ")):
        with pytest.raises(pmks.CallError) as told:
            pmks.report(file, "rekap-kabkota", on=day)
        assert str(told.value).startswith(problem)


def test_a_checked_register_of_pandas_is_counted() -> None:
    """
    The kind of frame that was given does not matter.
    """
    register = pmks.validate(pd.DataFrame(ROWS), on=ON)

    assert 1 == pmks.report(register, "rekap-kabkota").frame["jumlah_kasus"][-1]


def test_a_table_of_counts_or_of_another_list_is_no_register() -> None:
    """
    A recap cannot be counted again, and a register by another list of types has other columns.
    """
    recap = pmks.validate(b"KAB/KOTA;PEMULUNG;PENGEMIS\nKota Serang;3;4\nKota Cilegon;1;2\n", on=ON)

    with pytest.raises(pmks.CallError, match="source: seen a table of counts, wanted a register"):
        pmks.report(recap, "rekap-kabkota")
    with pytest.raises(pmks.CallError, match="taxonomy: seen 'depsos-22-2007', wanted a register that follows"):
        pmks.report(csv_of(ROWS), "rekap-kabkota", on=ON, taxonomy="depsos-22-2007")


def test_forms_are_filled_from_a_frame_or_a_file_of_numbers(tmp_path: Path) -> None:
    """
    A form takes a frame of Polars, eager or lazy, another frame, or a file; options of registers do not fit.
    """
    frame = pl.DataFrame(
        {"tahun": ["2024"], "id_indikator": ["pmks-tertangani"], "pembilang": ["84"], "penyebut": ["112"]}
    )
    file = tmp_path / "ikk.csv"
    frame.write_csv(file)
    sources = (frame, frame.lazy(), file, frame.to_pandas())

    assert 75.0 == pmks.report(file, "ikk-lkpj", on=ON, area="36.72", separator=",").frame["nilai"][0]
    assert [75.0] * 4 == [pmks.report(one, "ikk-lkpj", on=ON, area="36.72").frame["nilai"][0] for one in sources]
    with pytest.raises(pmks.CallError, match="profile: seen 'harfiah' beside numbers"):
        pmks.report(file, "ikk-lkpj", on=ON, profile="harfiah")
    with pytest.raises(pmks.TableError, match="nilai: seen two columns with this header"):
        pmks.report(b"tahun,nilai,nilai\n2024,1,2\n", "ikk-lkpj", on=ON)


def test_a_report_that_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    """
    A folder that is not there, an ending that nobody knows: refused, and nothing is written.
    """
    rekap = pmks.report(checked(ROWS), "rekap-kabkota")

    for name in ("rekap.pdf", "nowhere/rekap.csv"):
        with pytest.raises(pmks.CallError, match="seen"):
            rekap.write(tmp_path / name)

    assert [] == list(tmp_path.iterdir())
