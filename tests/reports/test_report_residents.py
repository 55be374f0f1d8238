"""The residents of the UPTD of Banten, counted from its register or filled from numbers, against its places."""

import datetime as dt

import polars as pl
from drawn_registers import ON, checked, csv_of

import pmks

UPTD = "UPTD PERLINDUNGAN SOSIAL"


def resident(number: int, kind: str, sex: str, came: str = "", left: str = "", **more: str) -> dict[str, str]:
    """Return the row of a resident."""
    day = 45 if sex == "P" else 5
    return {
        "NIK": f"367399{day:02d}038099{number:02d}",
        "JK": sex,
        "JENIS PPKS": kind,
        "NAMA PANTI": UPTD,
        "DALAM/LUAR PANTI": "DP",
        "TANGGAL MASUK": came,
        "TANGGAL KELUAR": left,
        **more,
    }


ROWS = [
    resident(1, "Lanjut Usia Terlantar", "L", "01/02/2020"),
    resident(2, "Lanjut Usia Terlantar", "P", "01/02/2024"),
    resident(2, "Fakir Miskin", "P", "01/02/2024"),
    resident(3, "Lanjut Usia Terlantar", "P", "01/02/2020", "01/06/2024"),
    resident(4, "Anak Terlantar", "P"),
    resident(5, "Pemulung", "L"),
    resident(6, "Lanjut Usia Terlantar", "L", **{"NAMA PANTI": "LKS Contoh"}),
    resident(7, "Lanjut Usia Terlantar", "L", **{"DALAM/LUAR PANTI": "LP"}),
    resident(8, "Lanjut Usia Terlantar", "L", "01/02/2025"),
]


def numbers(report: pmks.Report) -> list[tuple[object, ...]]:
    """Return the numbers of each group."""
    return report.frame.select(
        "kelompok", "kapasitas", "penghuni_l", "penghuni_p", "penghuni", "masuk", "keluar", "terisi_persen"
    ).rows()


def test_residents_are_people_who_live_there_on_the_day() -> None:
    """
    A resident with two types is one; who left, is elsewhere or not yet there is none; a group of no type is told.
    """
    report = pmks.report(checked(ROWS), "banten-uptd-penghuni")

    assert [("lansia", 60, 1, 1, 2, None, None, 3.3), ("anak", 25, 0, 1, 1, None, None, 4.0)] == numbers(report)
    assert [("orang", 1)] == [(one.unit.id, one.count) for one in report.omitted]


def test_who_came_and_left_adds_up_with_the_day_before() -> None:
    """
    Residents at the end are those at the start, and who came, less who left.
    """
    since = dt.date(2023, 12, 31)
    before = pmks.report(checked(ROWS, on=since), "banten-uptd-penghuni")
    after = pmks.report(checked(ROWS), "banten-uptd-penghuni", since=since)

    assert [(2, None, None), (1, None, None)] == before.frame.select("penghuni", "masuk", "keluar").rows()
    assert [(2, 1, 1), (1, 0, 0)] == after.frame.select("penghuni", "masuk", "keluar").rows()
    assert any(note.id.startswith("1 penghuni tanpa tanggal masuk") for note in after.notes)


def test_places_are_configuration_and_more_residents_than_places_are_told() -> None:
    """
    Over 100 percent is printed as it is.
    """
    report = pmks.report(checked(ROWS), "banten-uptd-penghuni", capacity={"lansia": 1})

    assert ("lansia", 1, 1, 1, 2, None, None, 200.0) == numbers(report)[0]
    assert any("melebihi kapasitas" in note.id for note in report.notes)


def test_small_numbers_of_children_are_hidden_with_what_tells_them() -> None:
    """
    One child is hidden with the percentage; older people are not; of many children only the sexes are.
    """
    one = pmks.report(checked(ROWS), "banten-uptd-penghuni", hide_below=5, since=dt.date(2023, 12, 31))
    many = [resident(number, "Anak Terlantar", "LP"[number > 8], "01/02/2024") for number in range(1, 10)]
    several = pmks.report(checked(many), "banten-uptd-penghuni", hide_below=5)
    none = pmks.report(checked(ROWS[:1]), "banten-uptd-penghuni", hide_below=5)

    assert ("anak", 25, None, None, None, 0, 0, None) == numbers(one)[1]
    assert ("lansia", 60, 1, 1, 2, 1, 1, 3.3) == numbers(one)[0]
    assert ("anak", 25, None, None, 9, None, None, 36.0) == numbers(several)[1]
    assert ["disamarkan", "terisi"] == [several.statuses[name][1] for name in ("penghuni_l", "penghuni")]
    assert any("tentang anak" in note.id for note in several.notes)
    assert not any("tentang anak" in note.id for note in none.notes)


def test_rows_with_an_error_are_told() -> None:
    """
    An invalid row is no resident unless it is asked for.
    """
    rows = [ROWS[0], {**ROWS[1], "NIK": "123"}]
    left, counted = (pmks.report(checked(rows), "banten-uptd-penghuni", include_invalid=one) for one in (False, True))

    assert (1, 2) == (left.frame["penghuni"][0], counted.frame["penghuni"][0])
    assert [("baris", 1)] == [(one.unit.id, one.count) for one in left.omitted]


def test_numbers_that_are_counted_already_fill_the_form() -> None:
    """
    A file of numbers is not read as a register; a file of people is.
    """
    filled = pmks.report(
        pl.DataFrame({"tanggal_data": ["2024-12-31"], "kelompok": ["lansia"], "penghuni": [53]}),
        "banten-uptd-penghuni",
        on=ON,
    )
    report = pmks.report(csv_of(ROWS), "banten-uptd-penghuni", on=ON)

    assert (53, 88.3) == filled.frame.select("penghuni", "terisi_persen").row(0)
    assert 2 == report.frame["penghuni"][0]


def test_a_file_is_named_in_the_source(tmp_path_factory: object) -> None:
    """
    The name of the file stands in the source, without its folders.
    """
    folder = tmp_path_factory.mktemp("uptd")  # type: ignore[attr-defined]  # a factory of folders
    file = folder / "penghuni.csv"
    file.write_bytes(csv_of(ROWS))
    report = pmks.report(file, "banten-uptd-penghuni", on=ON)

    assert report.source.id.startswith("penghuni.csv. Register: 9 baris dibaca")
