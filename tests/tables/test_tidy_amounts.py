"""Numbers of a register as Indonesia writes them, and what a column says about its separators."""

from __future__ import annotations

from decimal import Decimal

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmks.tables.tidying.amounts import Measure, marks_in, read_amount, read_amounts


def column(role: Measure, *texts: str) -> dict[str, float | int | None]:
    """Return the values of a column by text."""
    return dict(read_amounts(pl.Series(texts), role=role).values.select("text", "value").iter_rows())


@pytest.mark.parametrize(
    ("role", "text", "value", "unit", "said"),
    [
        ("jumlah", "4.708", 4708, None, []),
        ("jumlah", "6,019", 6019, None, []),
        ("jumlah", "12 560", 12560, None, []),
        ("jumlah", "12\u00a0560", 12560, None, []),
        ("jumlah", "3'402", 3402, None, []),
        ("jumlah", "3\u2019402", 3402, None, []),
        ("jumlah", " 1.044 ", 1044, None, []),
        ("jumlah", "1.234.567", 1234567, None, []),
        ("jumlah", "15.0", 15, None, []),
        ("jumlah", "007", 7, None, []),
        ("jumlah", "0", 0, None, []),
        ("jumlah", "nihil", 0, None, ["angka-dibaca"]),
        ("jumlah", "NIHIL.", 0, None, ["angka-dibaca"]),
        ("jumlah", "7,25", None, None, ["angka-tak-sah"]),
        ("jumlah", "0,8", None, None, ["angka-tak-sah"]),
        ("jumlah", "12 56", None, None, ["angka-tak-sah"]),
        ("jumlah", "1.23.456", None, None, ["angka-tak-sah"]),
        ("jumlah", "12..5", None, None, ["angka-tak-sah"]),
        ("jumlah", "banyak", None, None, ["angka-tak-sah"]),
        ("jumlah", "15 ekor", None, None, ["angka-tak-sah"]),
        ("jumlah", "1,5E+06", None, None, ["angka-tak-sah"]),
        ("jumlah", "12\u00b2", None, None, ["angka-tak-sah"]),
        ("jumlah", "15 org", 15, "orang", []),
        ("jumlah", "8 KK", 8, "keluarga", []),
        ("jumlah", "5%", None, "persen", ["angka-satuan"]),
        ("jumlah", "-4", None, None, ["angka-janggal"]),
        ("jumlah", "99999", None, None, ["angka-janggal"]),
        ("jumlah", "400000000", None, None, ["angka-janggal"]),
        ("jumlah", "1234567890123456", None, None, ["angka-janggal"]),
        ("jumlah", "\u00b1 70", None, None, ["angka-kira-kira"]),
        ("persen", "7,25", 7.25, None, []),
        ("persen", "0,8", 0.8, None, []),
        ("persen", ",8", 0.8, None, []),
        ("persen", "7,25 %", 7.25, "persen", []),
        ("persen", "1.250", None, None, ["angka-rancu"]),
        ("persen", "1.234,567", 1234.567, None, []),
        ("uang", "Rp 350.000,-", 350000, "rupiah", []),
        ("uang", "Rp1.500.000,00", 1500000, "rupiah", []),
        ("uang", "Rp. 350.000", 350000, "rupiah", []),
        ("uang", "350000.50", 350000.5, None, []),
        ("uang", "1,5 juta", None, None, ["angka-tak-sah"]),
        ("usia", "58", 58, None, []),
        ("usia", "58 th", 58, "tahun", []),
        ("usia", "8 bulan", None, "bulan", ["angka-satuan"]),
        ("usia", "\u00b1 70 th", None, "tahun", ["angka-kira-kira"]),
        ("usia", "60+", None, None, ["angka-kira-kira"]),
        ("usia", "121", None, None, ["angka-janggal"]),
        ("usia", "58.000", None, None, ["angka-rancu"]),
        ("usia", "7,5", None, None, ["angka-tak-sah"]),
    ],
)
def test_a_number_is_read_for_its_column(
    role: Measure, text: str, value: float | None, unit: str | None, said: list[str]
) -> None:
    """
    A number is read where it is certain, its unit is kept apart, and a count has no fraction.
    """
    read = read_amount(text, role=role)

    assert (None if value is None else Decimal(str(value)), unit) == (read.value, read.unit)
    assert said == [one.kind.code for one in read.said]


@pytest.mark.parametrize(
    ("text", "missing", "said"),
    [
        ("", "kosong", []),
        (" ", "kosong", []),
        ("-", "tanda", []),
        ("\u2013", "tanda", []),
        ("n.a.", "tanda", []),
        ("tad", "tanda", []),
        ("tidak ada", "tanda", []),
        ("#REF!", "galat", ["angka-galat"]),
        ("#N/A", "galat", ["angka-galat"]),
    ],
)
def test_no_number_has_its_reason(text: str, missing: str, said: list[str]) -> None:
    """
    A cell without a number says why there is none, and is never zero.
    """
    read = read_amount(text)

    assert (None, missing, said) == (read.value, read.missing, [one.kind.code for one in read.said])


def test_nihil_is_zero_only_in_a_count_or_a_sum() -> None:
    """
    The word stands for zero people or zero rupiah, and for nothing in a column of ages.
    """
    assert (Decimal(0), Decimal(0)) == (read_amount("nihil").value, read_amount("nihil", role="uang").value)
    assert "tanda" == read_amount("nihil", role="usia").missing


def test_the_rest_of_the_column_decides_what_a_point_parts() -> None:
    """
    A point that parts decimals elsewhere in a count leaves a thousand open; one that parts thousands settles it.
    """
    assert {"4.708": 4708, "5": 5} == column("jumlah", "4.708", "5")
    assert {"4.708": 4708, "17,176": 17176} == column("jumlah", "4.708", "17,176")
    assert {"4.708": None, "12.0": 12} == column("jumlah", "4.708", "12.0")
    assert {"1,250": 1.25, "7,25": 7.25} == column("persen", "1,250", "7,25")
    assert {"1.250": 1250, "1.234.567": 1234567} == column("persen", "1.250", "1.234.567")
    assert {"350.000": None, "1500000.00": 1500000} == column("uang", "350.000", "1500000.00")


def test_both_readings_are_told() -> None:
    """
    An open number has both readings as candidates and as details of what is said.
    """
    read = read_amount("1.250", role="persen")

    assert (Decimal(1250), Decimal("1.25")) == read.candidates
    assert [("1250", "1.25")] == [one.details for one in read.said]


PIECES = st.sampled_from(
    [*"0123456789", "000", "999", *".,' -+%", "rp", "org", "th", "\u00b1", "nihil", ",-", "\u00a0"]
)
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=8).map("".join), st.integers(0, 10**17).map(str))


@given(st.lists(TEXTS, max_size=6), st.sampled_from(["jumlah", "persen", "uang", "usia"]))
def test_both_readers_agree(texts: list[str], role: Measure) -> None:
    """
    The reader of a column says of each text what the reader of one text says beside the same separators.
    """
    series = pl.Series(texts, dtype=pl.String)
    read, marks = read_amounts(series, role=role), marks_in(series)

    alone = {text: read_amount(text, role=role, marks=marks) for text in texts}

    assert {
        text: (None if one.value is None else float(one.value), one.unit, one.missing, list(map(float, one.candidates)))
        for text, one in alone.items()
    } == {text: (value, *rest) for text, value, *rest in read.values.iter_rows()}
    assert sorted((text, said.kind.code) for text, one in alone.items() for said in one.said) == sorted(
        (text, code) for text, code, _ in read.findings.iter_rows()
    )
