"""Section 9 of the facts on dirty data: people, cases and duplicates."""

from __future__ import annotations

import polars as pl
import pytest
from dirty_registers import checked, codes, said, warning

N = "3671051102839901"
M = "3671051102839902"
CARD = "3671050505109901"


def person(nik: str = N, name: str = "RANUWA DALUMI", born: str = "11-02-1983", **more: str) -> dict[str, str]:
    """Return one row."""
    return {"NIK": nik, "NAMA": name, "TGL LAHIR": born, "JENIS PPKS": "Pemulung", **more}


def test_one_nik_with_two_types_is_one_person_with_two_cases() -> None:
    """
    Types overlap by design: no issue.
    """
    found = checked(person(), person(**{"JENIS PPKS": "Pengemis"}))

    assert (1, 1, 2) == (found.summary.persons_at_least, found.summary.persons_at_most, found.summary.cases)
    assert [[], []] == [codes(found, row) for row in (2, 3)]


def test_the_same_case_twice_is_one_case() -> None:
    """
    Same number, type and period: a warning on both rows with the row numbers, one case, both rows kept.
    """
    found = checked(person(), person(), person(N, **{"JENIS PPKS": "Pengemis"}))
    told = found.issues.filter(pl.col("code") == "kasus-ganda").select("row", "severity", "others")

    assert [(2, "warning", [3]), (3, "warning", [2])] == told.rows()
    assert (2, 3) == (found.summary.cases, found.records.height)
    assert [2, 2, 4] == found.cases["first_row"].to_list()


def test_several_cases_twice_are_told_one_by_one() -> None:
    """
    Two types in one cell, twice: each message names its type.
    """
    row = person(**{"JENIS PPKS": "Pemulung; Pengemis"})
    found = checked(row, row)
    messages = found.issues.filter((pl.col("code") == "kasus-ganda") & (pl.col("row") == 2))["message"]

    assert [True, True] == ["Pemulung" in messages[0] or "Pengemis" in messages[0], messages[0] != messages[1]]


@pytest.mark.parametrize(
    ("header", "one", "two"), [("TAHUN", "2022", "2023"), ("TGL PENDATAAN", "04-05-2022", "04-05-2023")]
)
def test_the_same_case_in_two_years_is_no_issue(header: str, one: str, two: str) -> None:
    """
    Two records of one case over time.
    """
    found = checked(person(**{header: one}), person(**{header: two}))

    assert [[], []] == [codes(found, row) for row in (2, 3)]


def test_one_nik_with_two_names_is_never_merged() -> None:
    """
    Two names: a warning on both rows, and two cases of perhaps two people.
    """
    found = checked(person(name="RANUWA D."), person(name="DALUMI RANUWA"))

    assert [warning("nik-dua-nama")] * 2 == [said(found, row) for row in (2, 3)]
    assert (1, 2, 2) == (found.summary.persons_at_least, found.summary.persons_at_most, found.summary.cases)


def test_one_name_written_two_ways_is_one_name() -> None:
    """
    Case, blanks and points make no other name.
    """
    found = checked(person(name="Ranuwa  Dalumi"), person(name="RANUWA DALUMI.", **{"JENIS PPKS": "Pengemis"}))

    assert [[], []] == [codes(found, row) for row in (2, 3)]


@pytest.mark.parametrize("name", ["", "-", "Tanpa Nama"])
def test_a_name_that_is_not_told_is_no_other_name(name: str) -> None:
    """
    One row tells the name and the other does not: one person, and one case told twice.
    """
    found = checked(person(), person(name=name))

    assert [warning("kasus-ganda")] * 2 == [said(found, row) for row in (2, 3)]
    assert (1, 1, 1) == (found.summary.persons_at_least, found.summary.persons_at_most, found.summary.cases)


@pytest.mark.parametrize("niks", [("", ""), ("-", "BELUM ADA"), (N, ""), ("367105110283990", N)])
def test_without_a_nik_the_same_name_and_birth_may_be_one_person(niks: tuple[str, str]) -> None:
    """
    A suspicion on both rows, never merged, also where only one of the two tells a usable number.
    """
    rows = [person(nik, **{"DESA/KEL": "SUKARASA"}) for nik in niks]
    found = checked(*rows)

    assert [True, True] == [("orang-ganda-dugaan", "warning") in said(found, row) for row in (2, 3)]
    assert (1, 2, 2) == (found.summary.persons_at_least, found.summary.persons_at_most, found.summary.cases)


@pytest.mark.parametrize(
    ("one", "two"),
    [
        pytest.param(person("", born="01-07-1970"), person("-", born="01-07-1970"), id="a placeholder date"),
        pytest.param(person("", born="31-12-1970"), person("-", born="31-12-1970"), id="the other placeholder date"),
        pytest.param(person("", "Tanpa Identitas", ""), person("", "Tanpa Identitas", ""), id="no name, no date"),
        pytest.param(person("", "Tak Dikenal", ""), person("", "Tak Dikenal", ""), id="not known twice"),
        pytest.param(person("", "Mr. X"), person("", "Mr. X"), id="no name, one date"),
        pytest.param(person("", born=""), person("", born=""), id="no date"),
        pytest.param(person("", born="1983"), person("", born="1983"), id="a year alone"),
        pytest.param(person("", "RANUWA"), person("", "DALUMI"), id="another name"),
        pytest.param(person(N), person(M), id="two numbers"),
    ],
)
def test_two_unknown_people_are_not_suspected(one: dict[str, str], two: dict[str, str]) -> None:
    """
    Words and dates that stand for nobody are no key.
    """
    found = checked(one, two)

    assert [False, False] == ["orang-ganda-dugaan" in codes(found, row) for row in (2, 3)]


def test_empty_numbers_are_never_one_person() -> None:
    """
    Rows without a number are counted apart, and no case of them is told twice.
    """
    found = checked(*(person("-", f"ORANG {'ABCDE'[at]}", "") for at in range(5)))

    assert (1, 5, 5) == (
        found.summary.persons_at_least,
        found.summary.persons_at_most,
        found.summary.rows_without_key,
    )
    assert 5 == found.summary.cases
    assert "kasus-ganda" not in {code for row in range(2, 7) for code in codes(found, row)}


def test_twins_are_two_people() -> None:
    """
    The same birth, the same card and serials that follow: nothing.
    """
    found = checked(*(person(nik, name, **{"NO KK": CARD}) for nik, name in ((N, "SITA RANUWA"), (M, "DALU RANUWA"))))

    assert [[], []] == [codes(found, row) for row in (2, 3)]
    assert 2 == found.summary.persons_at_least


def test_the_number_of_the_head_in_every_row_of_a_family() -> None:
    """
    One number beside the names of a whole family card: told as that, on each row, and nobody is merged.
    """
    found = checked(*(person(N, name, "", **{"NO KK": CARD}) for name in ("RANUWA", "SITA", "DALUMI")))

    assert [("nik-satu-keluarga", "warning")] * 3 == [said(found, row, "NIK")[0] for row in (2, 3, 4)]
    assert 3 == found.summary.cases
    assert (1, 3) == (found.summary.persons_at_least, found.summary.persons_at_most)


def test_people_and_cases_are_counted_apart() -> None:
    """
    40 rows, 31 numbers, 6 rows without: at least 31 people, at most 37, 40 cases.
    """
    numbers = [f"36710511028399{serial:02d}" for serial in range(1, 32)]
    keyed = [person(nik, f"ORANG {nik[-2:]}") for nik in numbers]
    twice = [{**row, "JENIS PPKS": "Pengemis"} for row in keyed[:3]]
    without = [person("", f"TANPA {'ABCDEF'[at]}", "") for at in range(6)]
    summary = checked(*keyed, *twice, *without).summary

    assert (40, 6) == (summary.rows_read, summary.rows_without_key)
    assert (31, 37, 40) == (summary.persons_at_least, summary.persons_at_most, summary.cases)
    assert 40 == sum(one.cases for one in summary.by_category)
