"""Section 3 of the facts on dirty data: NIK and KK, in a whole register."""

from __future__ import annotations

import polars as pl
import pytest
from dirty_registers import FIRST, ON, Code, checked, codes, error, info, said, warning

import pmks

PERSON = {"NAMA": "RANUWA DALUMI", "JENIS PPKS": "Pemulung"}
N = "3671996511838801"
DISTRICT = warning("nik-kecamatan-tak-dikenal")
"""Kecamatan 99 marks invented numbers: a warning by design."""


def number(cell: str, header: str = "NIK", **beside: str) -> tuple[str | None, str | None, list[Code]]:
    """Return the tidy number, the cell as it came, and what was said of the row."""
    found = checked({header: cell, **PERSON, **beside})
    field = "nik" if header == "NIK" else "nomor_kk"
    return found.records[field].item(), found.sheet.cells["c0"].item(), said(found)


@pytest.mark.parametrize(
    ("cell", "value", "told"),
    [
        pytest.param(f"'{N}", N, info("nik-dibersihkan"), id="apostrophe"),
        pytest.param("3671 9965 1183 8801", N, info("nik-dibersihkan"), id="blanks"),
        pytest.param("3671-9965-1183-8801", N, info("nik-dibersihkan"), id="hyphens"),
        pytest.param("36.71.99.651183.8801", N, info("nik-dibersihkan"), id="points"),
        pytest.param("36719965\u00a011838801", N, info("nik-dibersihkan"), id="no-break blank"),
        pytest.param(N, N, [], id="an integer with all digits, as text"),
        pytest.param(f"{N}.0", N, info("nik-dari-angka"), id="float with all digits"),
        pytest.param("3.671996511838801E+15", N, info("nik-dari-angka"), id="scientific with all digits"),
        pytest.param("3671993006318804", "3671993006318804", [], id="30 June is a day"),
        pytest.param("3671996511838800", "3671996511838800", [], id="one number that ends in 0"),
    ],
)
def test_a_number_that_is_all_there_is_read(cell: str, value: str, told: list[Code]) -> None:
    """
    Marks and blanks are taken off and said; the sixteen digits are as they were.
    """
    assert (value, cell, sorted([*told, *DISTRICT])) == number(cell)


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        pytest.param("3.672E+15", error("nik-presisi-hilang"), id="scientific, cut short"),
        pytest.param("3,67199651E+15", error("nik-presisi-hilang"), id="scientific with a comma, cut short"),
        pytest.param("9171996511838801.0", error("nik-presisi-hilang"), id="float above what is exact"),
        pytest.param("9.171996511838801E+15", error("nik-presisi-hilang"), id="scientific above what is exact"),
        pytest.param("367199651183880", error("nik-panjang"), id="15 digits"),
        pytest.param("36719965118388011", error("nik-panjang"), id="17 digits"),
        pytest.param("36719965118388O1", error("nik-bukan-angka"), id="letter O"),
        pytest.param("3671996511838B01", error("nik-bukan-angka"), id="letter B"),
        pytest.param("3671993902838802", [*DISTRICT, *error("nik-tanggal-mustahil")], id="day 39"),
        pytest.param("3671996513838803", [*DISTRICT, *error("nik-tanggal-mustahil")], id="month 13"),
        pytest.param("3671993106318804", [*DISTRICT, *error("nik-tanggal-mustahil")], id="31 June"),
        pytest.param("3671996511830000", [*DISTRICT, *error("nik-nomor-urut-nol")], id="serial 0000"),
        pytest.param("9999999999999999", [*warning("nik-pengganti"), *error("nik-tanggal-mustahil")], id="all nines"),
        pytest.param("1234512345123451", [*warning("nik-pengganti"), *error("nik-tanggal-mustahil")], id="counting"),
        pytest.param("9736010101009901", error("nik-provinsi-tak-dikenal"), id="a province of BPS alone"),
        pytest.param("1001010101009901", error("nik-awalan-lama"), id="a prefix of before 2004"),
        *(
            pytest.param(mark, info("nik-kosong"), id=f"marker {mark or 'empty'}")
            for mark in ("-", "0", "BELUM ADA", "tdk punya NIK", "X", "tidak ada", "TIDAK PUNYA NIK", "")
        ),
    ],
)
def test_a_number_that_is_not_all_there_is_never_made_up(cell: str, told: list[Code]) -> None:
    """
    No zero is put in front, none is cut off, no digit is guessed: the cell stays as it came, and no value is set.
    """
    value, raw, found = number(cell)

    assert (None, cell, sorted(told)) == (value, raw or "", found)


@pytest.mark.parametrize(("cell", "meant"), [("36719965118388O1", "O = 0"), ("3671996511838B01", "B = 8")])
def test_the_digit_that_a_letter_may_stand_for_is_told(cell: str, meant: str) -> None:
    """
    A letter that looks like a digit is told with the digit, and not replaced.
    """
    found = checked({"NIK": cell, **PERSON}).issues.filter(pl.col("code") == "nik-bukan-angka")

    assert meant in found["message"].item()


def test_a_placeholder_with_a_possible_date_is_a_warning_and_no_key() -> None:
    """
    One digit sixteen times stands for nobody: two rows with it are not one person.
    """
    found = checked(*({"NIK": "1" * 16, "NAMA": name, "JENIS PPKS": "Pemulung"} for name in ("RANU", "SITA")))

    assert ["nik-pengganti"] == codes(found)
    assert 2 == found.summary.rows_without_key


def test_a_column_that_ends_in_zero_lost_its_last_digit() -> None:
    """
    Most numbers end in 0: one warning on the file and one on each such row; they stay, but are no key.
    """
    numbers = [f"36710511{day:02d}83{serial}0" for day in range(1, 13) for serial in ("991",)]
    found = checked(*({"NIK": one, **PERSON} for one in [*numbers, "3671051111839917"]))

    assert ("nik-akhir-nol", "warning") in said(found, None, "NIK")
    assert warning("nik-akhir-nol") == said(found, FIRST, "NIK")
    assert [] == said(found, 14, "NIK")
    assert [*numbers, "3671051111839917"] == found.records["nik"].to_list()
    assert 12 == found.summary.rows_without_key


def test_a_code_of_the_past_is_told_with_its_successor() -> None:
    """
    Serpong was 36.03.21: a number of that time stays valid.
    """
    found = checked({"NIK": "3603210203719901", **PERSON})

    assert warning("nik-kode-lama") == said(found)
    assert "36.74 Kota Tangerang Selatan" in found.issues.filter(pl.col("row") == FIRST)["message"].item()
    assert "3603210203719901" == found.records["nik"].item()


def test_a_number_given_abroad_is_a_warning() -> None:
    """
    A number with 99 in front is told, and is a number.
    """
    assert ("9910110203719901", warning("nik-luar-negeri")) == number("9910110203719901")[::2]


@pytest.mark.parametrize(
    ("nik", "born", "told"),
    [
        pytest.param("3671052511839901", "11-12-1983", ["nik-beda-tanggal-lahir"], id="another day"),
        pytest.param(
            "3671051112839901", "12-11-1983", ["nik-beda-tanggal-lahir", "nik-hari-bulan-tertukar"], id="swapped"
        ),
        pytest.param("3671051112839901", "11-12-1983", [], id="the same day"),
        pytest.param("3671051112139901", "11-12-1913", [], id="the same day of the older century"),
    ],
)
def test_the_record_wins_against_the_nik_on_birth(nik: str, born: str, told: list[str]) -> None:
    """
    The law allows a difference: a warning at the date, never another date, never an error.
    """
    found = checked({"NIK": nik, "TGL LAHIR": born, **PERSON})

    assert told == [code for code, _ in said(found, FIRST, "TGL LAHIR")]
    assert born == found.records["tanggal_lahir"].item().strftime("%d-%m-%Y")
    assert 1 == found.summary.rows_valid


def test_the_record_wins_against_the_nik_on_sex() -> None:
    """
    Day 65 tells a woman, the record a man: the record counts, with a warning at the sex.
    """
    found = checked({"NIK": "3671056511839901", "JK": "L", **PERSON})

    assert warning("nik-beda-jenis-kelamin") == said(found, FIRST, "JK")
    assert "laki_laki" == found.records["jenis_kelamin"].item()


def test_an_empty_field_is_not_filled_from_the_nik() -> None:
    """
    The NIK tells a sex and a date; the fields of the record stay empty.
    """
    found = checked({"NIK": "3671050907489901", "TGL LAHIR": "", "JK": "", **PERSON})

    assert (None, None) == (found.records["tanggal_lahir"].item(), found.records["jenis_kelamin"].item())
    assert ["kelamin-kosong", "tanggal-kosong", "usia-tak-diketahui"] == codes(
        checked({"NIK": "3671050907489901", "TGL LAHIR": "", "JK": "", "JENIS PPKS": "Lanjut Usia Terlantar"})
    )


def test_two_people_with_one_nik_are_both_kept() -> None:
    """
    The same number beside two names and dates: a warning on both rows, which name each other.
    """
    one = {"NIK": "3671051102839901", "NAMA": "RANUWA DALUMI", "TGL LAHIR": "11-02-1983", "JENIS PPKS": "Pemulung"}
    found = checked(one, {**one, "NAMA": "SITATMI KARUMA", "TGL LAHIR": "02-03-1990"})
    told = found.issues.filter(pl.col("code") == "nik-dua-nama")

    assert [(2, "warning", [3]), (3, "warning", [2])] == told.select("row", "severity", "others").rows()
    assert ["baris 3" in told["message"][0], "baris 2" in told["message"][1]] == [True, True]
    assert (2, 2) == (found.records.height, found.summary.cases)


def test_the_number_of_the_card_in_the_nik_column() -> None:
    """
    A KK number in the NIK column is said once, sets no NIK, and makes no person of a family.
    """
    card = "3671050410169901"
    rows = [{"NIK": card, "NO KK": card, "TGL LAHIR": "02-03-1980", "JK": "P", **PERSON, "NAMA": n} for n in "AB"]
    found = checked(*rows)

    assert warning("nik-seperti-kk") == said(found)
    assert ([None, None], [card, card]) == (found.records["nik"].to_list(), found.records["nomor_kk"].to_list())
    assert 2 == found.summary.rows_without_key


def test_the_nik_in_the_column_of_the_card() -> None:
    """
    A number whose date lies before any card is the NIK, written twice: it stays, and the column of cards is told.
    """
    found = checked({"NIK": "3671051102839901", "NO KK": "3671051102839901", **PERSON})

    assert warning("kk-sebelum-2004", "nik-seperti-kk") == said(found)
    assert ("3671051102839901", 0) == (found.records["nik"].item(), found.summary.rows_without_key)


@pytest.mark.parametrize(
    ("cell", "value", "told"),
    [
        pytest.param("3671050410169901", "3671050410169901", [], id="clean"),
        pytest.param("'3671050410169901", "3671050410169901", info("kk-dibersihkan"), id="apostrophe"),
        pytest.param("-", None, info("kk-kosong"), id="marker"),
        pytest.param("3.67E+15", None, error("kk-presisi-hilang"), id="scientific"),
        pytest.param("367105041016990", None, error("kk-panjang"), id="15 digits"),
        pytest.param("36710504101699O1", None, error("kk-bukan-angka"), id="letter"),
        pytest.param("3671053106169901", None, error("kk-tanggal-mustahil"), id="31 June"),
        pytest.param("3671054410169901", None, error("kk-tanggal-mustahil"), id="no woman's day"),
        pytest.param("3671050410160000", None, error("kk-nomor-urut-nol"), id="serial 0000"),
        pytest.param("3671050000009901", None, error("kk-tanggal-nol"), id="date 000000"),
        pytest.param("3671050505999901", "3671050505999901", warning("kk-sebelum-2004"), id="before 2004"),
    ],
)
def test_a_card_number_is_held_against_its_own_rules(cell: str, value: str | None, told: list[Code]) -> None:
    """
    As for a NIK, but the date is that of recording and never has 40 added.
    """
    assert (value, cell, told) == number(cell, "NO KK")


def test_numbers_of_a_frame_keep_their_digits() -> None:
    """
    A column of integers or floats is read as its digits; a float above what is exact tells no number.
    """
    frame = pl.DataFrame({"NIK": [3671996511838801.0, 9171996511838801.0], "NAMA": ["A", "B"]})
    whole = pl.DataFrame({"NIK": [3671996511838801], "NAMA": ["A"]})

    assert [N, None] == pmks.validate(frame, on=ON).records["nik"].to_list()
    assert [N] == pmks.validate(whole, on=ON).records["nik"].to_list()
