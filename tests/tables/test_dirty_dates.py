"""Section 4 of the facts on dirty data: dates, in a whole register."""

from __future__ import annotations

import datetime as dt

import polars as pl
import pytest
from dirty_registers import FIRST, Code, checked, codes, error, info, said, warning

PERSON = {"NAMA": "RANUWA DALUMI", "JENIS PPKS": "Pemulung"}
DAY = dt.date(1968, 11, 2)


def date(cell: str, *others: str) -> tuple[dt.date | None, str, list[Code]]:
    """Return the tidy date, the cell as it came, and what was said of it; *others* stand below it."""
    found = checked(*({"TGL LAHIR": one, **PERSON} for one in (cell, *others)))
    return found.records["tanggal_lahir"][0], found.sheet.cells["c0"][0] or "", said(found)


@pytest.mark.parametrize(
    "cell",
    [
        "02/11/1968",
        "2-11-1968",
        "1968-11-02",
        "2 Nopember 1968",
        "02-Nov-1968",
        "1968-11-02 00:00:00",
        "2.11.1968",
        "02111968",
        "19681102",
    ],
)
def test_one_date_has_many_forms(cell: str) -> None:
    """
    Every form that tells one day for certain is that day, and nothing is said.
    """
    assert (DAY, cell, []) == date(cell)


@pytest.mark.parametrize(
    ("month", "names"),
    [
        (1, "Januari Jan January"),
        (2, "Februari Pebruari Feb Peb February"),
        (3, "Maret Mar Mrt March"),
        (4, "April Apr"),
        (5, "Mei May"),
        (6, "Juni Jun June"),
        (7, "Juli Jul July"),
        (8, "Agustus Agu Ags Agt Agust Aug August"),
        (9, "September Sep Sept"),
        (10, "Oktober Okt Oct October"),
        (11, "November Nopember Nov Nop"),
        (12, "Desember Des Dec December"),
    ],
)
def test_months_have_indonesian_and_english_names(month: int, names: str) -> None:
    """
    Months are read by their names in both languages, old and new, whatever the machine speaks.
    """
    found = checked(*({"TGL LAHIR": f"3 {name.upper()} 1957", **PERSON} for name in names.split()))

    assert {dt.date(1957, month, 3)} == set(found.records["tanggal_lahir"])


@pytest.mark.parametrize(
    ("cell", "value", "told"),
    [
        pytest.param("25144", DAY, info("tanggal-serial"), id="spreadsheet serial"),
        pytest.param("25144.0", DAY, info("tanggal-serial"), id="serial as a float"),
        pytest.param("03/07/1975", dt.date(1975, 7, 3), [], id="could be swapped: day first"),
        pytest.param("02-11-68", DAY, warning("tahun-dua-angka"), id="two-digit year, one century"),
        pytest.param("01-07-1970", dt.date(1970, 7, 1), [], id="a placeholder once"),
        pytest.param("31-12-1923", dt.date(1923, 12, 31), [], id="a hundred years old"),
    ],
)
def test_a_date_that_is_certain_enough_is_set(cell: str, value: dt.date, told: list[Code]) -> None:
    """
    The day is set, and what was done is said.
    """
    assert (value, cell, told) == date(cell)


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        pytest.param("300", error("tanggal-tak-ada"), id="a small number is no date"),
        pytest.param("11/28/1968", warning("tanggal-bulan-dulu"), id="month first"),
        pytest.param("02-11-15", warning("tahun-dua-angka"), id="two-digit year, two centuries"),
        pytest.param("30-02-1977", error("tanggal-tak-ada"), id="30 February"),
        pytest.param("31/09/1966", error("tanggal-tak-ada"), id="31 September"),
        pytest.param("29-02-1970", error("tanggal-tak-ada"), id="29 February in a common year"),
        pytest.param("\u00b1 70 th", error("tanggal-tak-ada"), id="age instead of a date"),
        pytest.param("2029-04-12", error("tanggal-masa-depan"), id="future"),
        pytest.param("1899-12-30", warning("tanggal-janggal"), id="spreadsheet zero"),
        pytest.param("1900-01-01", warning("tanggal-janggal"), id="spreadsheet one"),
        pytest.param("1902-05-01", warning("tanggal-janggal"), id="age 121"),
        *(
            pytest.param(mark, warning("tanggal-kosong"), id=f"missing {mark or 'empty'}")
            for mark in ("00-00-0000", "0000-00-00", "1900-01-00", "?", "lupa", "-", "", "0")
        ),
    ],
)
def test_a_date_that_is_not_certain_is_not_set(cell: str, told: list[Code]) -> None:
    """
    Nothing is rolled over, turned round or filled with today or 1 January: the cell stays as it came.
    """
    assert (None, cell, told) == date(cell)


@pytest.mark.parametrize(
    ("cell", "first", "last"),
    [
        ("1951", dt.date(1951, 1, 1), dt.date(1951, 12, 31)),
        ("1951-00-00", dt.date(1951, 1, 1), dt.date(1951, 12, 31)),
        ("00-00-1951", dt.date(1951, 1, 1), dt.date(1951, 12, 31)),
        ("Nopember 1951", dt.date(1951, 11, 1), dt.date(1951, 11, 30)),
        ("11/1951", dt.date(1951, 11, 1), dt.date(1951, 11, 30)),
    ],
)
def test_a_year_or_a_month_is_an_interval(cell: str, first: dt.date, last: dt.date) -> None:
    """
    Only what is told is known: both ends are set beside the empty day.
    """
    found = checked({"TGL LAHIR": cell, **PERSON})
    ends = found.records.select("tanggal_lahir", "tanggal_lahir_awal", "tanggal_lahir_akhir").row(0)

    assert (None, first, last) == ends
    assert warning("tanggal-sebagian") == said(found)


@pytest.mark.parametrize(
    ("cell", "verdict"),
    [("1951", "not_verifiable"), ("1963", "not_verifiable"), ("1964", "contradicted"), ("1980", "contradicted")],
)
def test_a_rule_is_decided_only_if_the_whole_interval_agrees(cell: str, verdict: str) -> None:
    """
    Born some day in 1963 may be 60 on 31 December 2023; born in 1964 cannot be.
    """
    found = checked({"TGL LAHIR": cell, "NAMA": "RANUWA", "JENIS PPKS": "Lanjut Usia Terlantar"})

    assert verdict == found.cases["verification"].item()
    assert (verdict == "contradicted") == ("usia-di-luar-jenis" in codes(found))


def test_a_column_may_show_that_the_month_comes_first() -> None:
    """
    A second part above 12 and no first part above 12: the column is told once, and no date of it is turned.
    """
    found = checked(*({"TGL LAHIR": one, **PERSON} for one in ("03/07/1975", "11/28/1968")))
    plain = checked(*({"TGL LAHIR": one, **PERSON} for one in ("03/07/1975", "28/11/1968")))

    assert ("tanggal-urutan", "warning") in said(found, None, "TGL LAHIR")
    assert [] == said(plain, None, "TGL LAHIR")
    assert [dt.date(1975, 7, 3), None] == found.records["tanggal_lahir"].to_list()


def test_a_day_that_stands_too_often_is_told_as_a_placeholder() -> None:
    """
    Many first Julys in one file: the value stays, with an info, and is no key to match people by.
    """
    rows = [{"TGL LAHIR": f"01-07-19{year}", **PERSON} for year in range(50, 62)]
    found = checked(*rows, {"TGL LAHIR": "02-07-1970", **PERSON}, {"TGL LAHIR": "01-07-1950", **PERSON})

    assert info("tanggal-pengganti") == said(found, FIRST, "TGL LAHIR")
    assert [] == said(found, 14, "TGL LAHIR")
    assert dt.date(1950, 7, 1) == found.records["tanggal_lahir"][0]
    assert "orang-ganda-dugaan" not in codes(found)


@pytest.mark.parametrize(
    ("age", "told"),
    [("58", warning("usia-tercatat-beda")), ("72", []), ("72 th", []), ("-", [])],
)
def test_the_date_wins_against_a_recorded_age(age: str, told: list[Code]) -> None:
    """
    A recorded age that differs is told with both, and the date of birth counts.
    """
    found = checked({"USIA": age, "TGL LAHIR": "1951-05-09", **PERSON})
    messages = found.issues.filter(pl.col("code") == "usia-tercatat-beda")["message"].to_list()

    assert told == said(found, FIRST, "USIA")
    assert all("58" in message and "72" in message for message in messages)
    assert dt.date(1951, 5, 9) == found.records["tanggal_lahir"].item()


def test_an_age_in_place_of_a_date_does_not_become_a_recorded_age() -> None:
    """
    An age in the column of dates stays there; the caller may say that the column tells ages.
    """
    rows = {"TGL LAHIR": "70 th", **PERSON}

    assert "usia_tercatat" not in checked(rows).records.columns
    assert [70] == checked(rows, mapping={"TGL LAHIR": "usia_tercatat"}).records["usia_tercatat"].to_list()


@pytest.mark.parametrize(
    ("cell", "place", "day", "told"),
    [
        ("LEBAK, 3 Mei 1957", "LEBAK", dt.date(1957, 5, 3), []),
        ("KP. A, B, 03-05-1957", "KP. A, B", dt.date(1957, 5, 3), []),
        ("3 Mei 1957", None, dt.date(1957, 5, 3), []),
        ("LEBAK, 30-02-1977", "LEBAK", None, error("tanggal-tak-ada")),
        ("LEBAK", "LEBAK", None, warning("tanggal-kosong")),
        ("LEBAK, -", "LEBAK", None, warning("tanggal-kosong")),
        ("-", None, None, warning("tanggal-kosong")),
    ],
)
def test_a_place_and_a_date_in_one_cell_are_split(
    cell: str, place: str | None, day: dt.date | None, told: list[Code]
) -> None:
    """
    The cell is split at the last comma if what follows is a date; words alone are a place.
    """
    found = checked({"TEMPAT/TGL LAHIR": cell, **PERSON})

    assert (place, day) == found.records.select("tempat_lahir", "tanggal_lahir").row(0)
    assert told == said(found)


def test_another_date_may_be_before_any_birth_of_today_or_after_the_day() -> None:
    """
    A date that is no birth is told, not refused, when it is after the date of the data.
    """
    found = checked({"TGL PENDATAAN": "05-02-2024", **PERSON})

    assert warning("tanggal-setelah-acuan") == said(found)
    assert dt.date(2024, 2, 5) == found.records["tanggal_data"].item()
