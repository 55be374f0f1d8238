"""Types against the rest of their record: age, sex, scope and setting, in a whole register."""

from __future__ import annotations

import datetime as dt

import polars as pl
import pytest
from dirty_registers import FIRST, Code, checked, codes, error, info, said, warning

import pmks

LABELS = {one.number: one.label for one in pmks.taxonomy("permensos-8-2012").categories}


def case(number: int, born: str = "", **asked: object) -> tuple[str, list[Code]]:
    """Return how a case of the type *number* stands to its record, and what was said of its type."""
    found = checked({"NAMA": "RANUWA", "TGL LAHIR": born, "JENIS PPKS": LABELS[number]}, **asked)
    return found.cases["verification"].item(), said(found, FIRST, "JENIS PPKS")


@pytest.mark.parametrize(
    ("number", "born", "profile", "verdict", "told"),
    [
        pytest.param(8, "30-06-1967", "definisi", "contradicted", error("usia-di-luar-jenis"), id="type 8 at 56"),
        pytest.param(3, "10-02-2014", "definisi", "not_verifiable", info("usia-di-batas-jenis"), id="type 3 at 9"),
        pytest.param(
            3,
            "10-02-2014",
            "harfiah",
            "contradicted",
            [*info("usia-di-batas-jenis"), *error("usia-di-luar-jenis")],
            id="type 3 at 9, as worded",
        ),
        pytest.param(8, "31-12-1963", "definisi", "not_verifiable", [], id="60 on the day itself"),
        pytest.param(8, "01-01-1964", "definisi", "contradicted", error("usia-di-luar-jenis"), id="60 a day later"),
        pytest.param(
            2,
            "31-12-2005",
            "definisi",
            "contradicted",
            [*info("usia-di-batas-jenis"), *error("usia-di-luar-jenis")],
            id="type 2 at exactly 18",
        ),
        pytest.param(
            2, "31-12-2005", "harfiah", "not_verifiable", info("usia-di-batas-jenis"), id="type 2 at 18, as worded"
        ),
        pytest.param(2, "01-01-2006", "definisi", "not_verifiable", [], id="type 2 a day before 18"),
        pytest.param(1, "", "definisi", "not_verifiable", info("usia-tak-diketahui"), id="no age"),
        pytest.param(
            5,
            "02-02-2001",
            "definisi",
            "contradicted",
            [*error("usia-di-luar-jenis"), *info("usia-jenis-lain")],
            id="wrong neighbour",
        ),
        pytest.param(25, "02-02-1950", "definisi", "not_verifiable", [], id="a type of families"),
        pytest.param(26, "", "definisi", "not_verifiable", [], id="a type of communities"),
    ],
)
def test_a_type_is_held_against_the_age(number: int, born: str, profile: str, verdict: str, told: list[Code]) -> None:
    """
    The birthday belongs to the new age; what two profiles read otherwise is told by both; no age decides nothing.
    """
    assert (verdict, told) == case(number, born, profile=profile)


def test_an_age_outside_tells_age_rule_list_and_profile() -> None:
    """
    The message tells the age on the day of the data, the texts, the list and the profile; never the date of birth.
    """
    found = checked({"NAMA": "RANUWA", "TGL LAHIR": "30-06-1967", "JENIS PPKS": LABELS[8]}).issues
    message = found.filter(pl.col("code") == "usia-di-luar-jenis")["message"].item()

    assert {"56", "UU 13/1998", "permensos-8-2012", "definisi"} == {
        word for word in ("56", "UU 13/1998", "permensos-8-2012", "definisi", "1967", "30-06") if word in message
    }


def test_a_wrong_neighbour_is_suggested_and_not_taken() -> None:
    """
    A child with a disability aged 22: what may be meant is type 9; the case stays of type 5.
    """
    found = checked({"NAMA": "RANUWA", "TGL LAHIR": "02-02-2001", "JENIS PPKS": LABELS[5]})

    assert LABELS[9] in found.issues.filter(pl.col("code") == "usia-jenis-lain")["message"].item()
    assert [5] == found.cases["kategori"].to_list()


def test_a_record_that_was_right_on_its_day_stays_right() -> None:
    """
    The day of the data counts, not today: a child of 2019 is a child in the data of 2019.
    """
    assert "not_verifiable" == case(2, "02-02-2003", on=dt.date(2019, 12, 31))[0]
    assert "contradicted" == case(2, "02-02-2003", on=dt.date(2023, 12, 31))[0]


def test_a_row_whose_age_is_not_known_stays_valid() -> None:
    """
    A verdict that is not known is no error.
    """
    found = checked({"NAMA": "RANUWA", "TGL LAHIR": "", "JENIS PPKS": LABELS[1]})

    assert (1, 0) == (found.summary.rows_valid, found.summary.rows_invalid)


def test_a_file_without_births_says_so_once() -> None:
    """
    No column of births: one info on the file, none on the rows, and every verdict that needs an age is not known.
    """
    found = checked(*({"NAMA": name, "JENIS PPKS": LABELS[8]} for name in ("RANU", "SITA")))
    missing = found.issues.filter(pl.col("message").str.contains("tanggal_lahir"))

    assert [(None, "kolom-tidak-ada", "info")] == missing.select("row", "code", "severity").rows()
    assert ["not_verifiable", "not_verifiable"] == found.cases["verification"].to_list()
    assert [[], []] == [codes(found, row) for row in (2, 3)]


def test_sex_is_held_against_the_type() -> None:
    """
    Type 23 is of women: a man is outside by the definition.
    """
    row = {"NAMA": "RANUWA", "TGL LAHIR": "01-01-1980", "JENIS PPKS": LABELS[23]}

    assert error("kelamin-di-luar-jenis") == said(checked({**row, "JK": "L"}))
    assert [] == said(checked({**row, "JK": "P"}))
    assert info("kelamin-kosong") == said(checked({**row, "JK": ""}))


def test_a_type_outside_the_scope_is_kept() -> None:
    """
    Types 16 and 17 in the list of a province: a warning; the row is kept and authority is central.
    """
    rows = [{"NAMA": "RANUWA", "JENIS PPKS": LABELS[number]} for number in (16, 17, 8)]
    found = checked(*rows, scope="banten-rehsos-18")

    assert [warning("di-luar-cakupan"), warning("di-luar-cakupan"), []] == [said(found, row) for row in (2, 3, 4)]
    assert [16, 17, 8] == found.cases["kategori"].to_list()
    assert ["PUSAT", "PUSAT"] == found.cases["tingkat"].to_list()[:2]
    assert 3 == found.summary.rows_valid


@pytest.mark.parametrize(
    ("setting", "level", "told", "words"),
    [
        ("Dalam Panti", "kabupaten_kota", info("panti-kewenangan"), "kewenangan provinsi menurut UU 23/2014"),
        ("Luar Panti", "kabupaten_kota", [], ""),
        ("Luar Panti", "provinsi", info("panti-kewenangan"), "kewenangan kabupaten/kota menurut UU 23/2014"),
        ("Dalam Panti", "provinsi", [], ""),
        ("", "kabupaten_kota", [], ""),
        ("Dalam Panti", None, [], ""),
    ],
)
def test_a_setting_of_another_level_is_an_info(setting: str, level: str | None, told: list[Code], words: str) -> None:
    """
    A home of another level is told with the article, never as an error; nothing is said where no level was named.
    """
    row = {"TGL LAHIR": "02-02-1950", "JENIS PPKS": LABELS[8], "DALAM/LUAR PANTI": setting, "KAB/KOTA": "KAB. LEBAK"}
    found = checked({"NAMA": "RANUWA", **row}, level=level)

    assert told == said(found)
    assert all(words in message for message in found.issues.filter(pl.col("row") == FIRST)["message"])


def test_in_jakarta_the_province_acts_for_its_cities() -> None:
    """
    The cities of Jakarta are no autonomous regions: their tasks are the province's.
    """
    row = {"JENIS PPKS": LABELS[8], "DALAM/LUAR PANTI": "Luar Panti", "KAB/KOTA": "Kota Adm. Jakarta Selatan"}
    found = checked({"NAMA": "RANUWA", **row}, level="kabupaten_kota")

    assert ["PROVINSI"] == found.cases["tingkat"].to_list()
    assert info("panti-kewenangan") == said(found)


@pytest.mark.parametrize(("kind", "verdict"), [("fisik", "not_verifiable"), ("Tidak Ada Disabilitas", "contradicted")])
def test_a_disability_is_held_against_the_type(kind: str, verdict: str) -> None:
    """
    No disability contradicts the types of people with one; a kind of it never names a type.
    """
    row = {"NAMA": "RANUWA", "TGL LAHIR": "02-02-1980", "RAGAM DISABILITAS": kind}
    found = checked({**row, "JENIS PPKS": LABELS[9]}, {**row, "JENIS PPKS": LABELS[24]})

    assert [9, 24] == found.cases["kategori"].to_list()
    assert verdict == found.cases["verification"][0]
    assert (verdict == "contradicted") == ("kriteria-di-luar-jenis" in codes(found))
