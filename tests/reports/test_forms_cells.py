"""What a cell of a form holds, which columns and rows it has, and how shares are made and rounded."""

from __future__ import annotations

import datetime as dt
import math
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Final

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmks.errors import CallError, TableError
from pmks.law import LAYOUTS, SPM_MEASURES
from pmks.model.source import Text
from pmks.reports.forms.cells import values_of
from pmks.reports.forms.entries import EMPTY, TOTAL, entries, told
from pmks.reports.forms.heads import MONTHS, head_of
from pmks.reports.forms.quarters import last_day, months_until, quarter_of
from pmks.reports.forms.quotients import category_of, percent, rounded, weighted
from pmks.reports.forms.remarks import Left, Remark, notes_of, omitted_of

ON: Final = dt.date(2024, 12, 31)
SERVED: Final = LAYOUTS["tertangani"]


@pytest.mark.parametrize(
    ("kind", "cells", "wanted", "unread"),
    [
        (
            "count",
            ["1.250", "1,250", "1 250", "12", "nihil", "-", "", None],
            [1250, 1250, 1250, 12, 0, None, None, None],
            0,
        ),
        ("count", ["dua", "1,5", "#REF!", "99999"], [None, None, None, None], 4),
        ("money", ["Rp 1.500.000", "1.500.000,50"], [1500000, Fraction("1500000.5")], 0),
        ("percent", ["88,33", "100 %", "75.00"], [Fraction("88.33"), 100, 75], 0),
        ("percent", ["1.250"], [None], 1),
        ("number", ["-5", "840 orang", "7,25", "-"], [-5, 840, Fraction("7.25"), None], 0),
        ("count", ["-5"], [None], 1),
        ("year", ["2024", "-", "24", "1066"], [2024, None, None, None], 2),
        ("day", ["2024-08-05", "5 Agustus 2024", "", "2024", "besok"], [dt.date(2024, 8, 5)] * 2 + [None] * 3, 2),
        ("text", ["  Kota   Serang ", "-", "n/a"], ["Kota Serang", None, None], 0),
        ("code", ["36.04"], ["36.04"], 0),
    ],
)
def test_a_cell_is_read_as_its_column_says(
    kind: str, cells: list[str | None], wanted: list[object], unread: int
) -> None:
    """
    Texts with Indonesian numbers are read; what is no value of the column stays empty and is counted.
    """
    assert (wanted, unread) == values_of(pl.Series(cells, dtype=pl.String), kind, ON)


@pytest.mark.parametrize(
    ("cells", "kind", "wanted"),
    [
        (pl.Series([1, None, 0]), "count", [1, None, 0]),
        (pl.Series([12.0, math.nan, 0.5]), "count", [12, None, None]),
        (pl.Series([0.1, 88.33]), "percent", [Fraction("0.1"), Fraction("88.33")]),
        (pl.Series([36.0, 36.04]), "code", ["36", "36.04"]),
        (pl.Series([1e9, math.inf]), "money", [1_000_000_000, None]),
        (pl.Series([99_999, -1]), "count", [99_999, None]),
        (pl.Series([-1, 2]), "number", [-1, 2]),
        (pl.Series([dt.date(2024, 8, 5)]), "day", [dt.date(2024, 8, 5)]),
        (pl.Series([Decimal("1.5")]), "number", [Fraction("1.5")]),
        (pl.Series([None, None]), "count", [None, None]),
    ],
)
def test_a_number_of_a_frame_is_taken_as_it_is(cells: pl.Series, kind: str, wanted: list[object]) -> None:
    """
    Numbers, floats and days that a frame holds are exact: 88.33 is 88.33 and no binary neighbour.
    """
    assert wanted == values_of(cells, kind, ON)[0]


@pytest.mark.parametrize(
    ("written", "quarter"),
    [
        ("TW1", "TW1"),
        ("tw 2", "TW2"),
        ("Triwulan III", "TW3"),
        ("IV", "TW4"),
        ("4", "TW4"),
        ("Q1", "TW1"),
        ("I (satu)", "TW1"),
        ("5", None),
        ("semester 1", None),
        (None, None),
    ],
)
def test_a_quarter_is_known_by_its_number(written: str | None, quarter: str | None) -> None:
    """
    A quarter is written in several ways; anything else is none.
    """
    assert quarter == quarter_of(written)


def test_a_quarter_closes_its_months() -> None:
    """
    The first quarter has three months, the fourth all twelve, and its last day is that of its last month.
    """
    assert [3, 6, 9, 12] == [len(months_until(f"TW{one}")) for one in range(1, 5)]
    assert () == months_until(None)
    assert [(3, 31), (6, 30), (9, 30), (12, 31)] == [
        (day.month, day.day) for day in (last_day(2024, f"TW{one}") for one in range(1, 5))
    ]


COUNTS: Final = st.integers(0, 10**9)


@given(COUNTS, COUNTS, st.integers(0, 4))
def test_a_share_is_rounded_half_up(part: int, whole: int, digits: int) -> None:
    """
    A percentage is 100 times part over whole, rounded half up; without a whole there is none.
    """
    share = percent(Fraction(part), Fraction(whole))

    if whole == 0:
        assert share is None
        assert rounded(share, digits) is None
    else:
        exact = Decimal(100 * part * 10**6) / Decimal(whole) if 100 * part * 10**6 % whole == 0 else None
        found = rounded(share, digits)
        assert found is not None
        assert abs(Fraction(found) - Fraction(100 * part, whole)) <= Fraction(1, 2 * 10**digits)
        if exact is not None:
            assert (exact / 10**6).quantize(Decimal(1).scaleb(-digits), ROUND_HALF_UP) == found


@given(st.fractions(min_value=-1000, max_value=1000), st.integers(0, 3))
def test_rounding_has_no_side(value: Fraction, digits: int) -> None:
    """
    A number and its opposite are rounded alike.
    """
    one, other = rounded(value, digits), rounded(-value, digits)

    assert one is not None
    assert other is not None
    assert one == -other


@given(st.fractions(min_value=0, max_value=250))
def test_a_category_is_the_last_whose_minimum_is_reached(value: Fraction) -> None:
    """
    A minimum belongs to its category, nothing falls between two, and over 100 is complete.
    """
    reached = [band for band in SPM_MEASURES.bands if value >= band.minimum]

    assert max(reached, key=lambda band: band.minimum).name == category_of(value)


@pytest.mark.parametrize("band", SPM_MEASURES.bands, ids=lambda band: band.name)
def test_a_minimum_belongs_to_its_category(band: object) -> None:
    """
    At the minimum of a category the category begins, and just below it another one holds.
    """
    minimum = Fraction(band.minimum)  # type: ignore[attr-defined]  # a band of the law
    name = band.name  # type: ignore[attr-defined]  # the same

    assert name == category_of(minimum)
    assert name != category_of(minimum - Fraction(1, 10**6)) or minimum == 0


def test_what_is_not_known_has_no_category() -> None:
    """
    No percentage, no index and no category; below zero the last category holds.
    """
    weights = (Decimal("0.8"), Decimal("0.2"))

    assert category_of(None) is None
    assert weighted(None, Fraction(1), weights) is None
    assert weighted(Fraction(1), None, weights) is None
    assert "Belum Tuntas" == category_of(Fraction(-1))


@given(st.fractions(0, 200), st.fractions(0, 200), st.integers(0, 100))
def test_the_index_lies_between_its_parts(one: Fraction, two: Fraction, part: int) -> None:
    """
    Whatever the weights, the index is between the two percentages.
    """
    found = weighted(one, two, (Decimal(part) / 100, Decimal(100 - part) / 100))

    assert found is not None
    assert min(one, two) <= found <= max(one, two)


def test_headers_are_matched_by_their_letters() -> None:
    """
    Case, blanks and points in a header do not count; what the layout does not have is named and left aside.
    """
    frame = pl.DataFrame({" Kategori ": ["x"], "JUMLAH ORANG": [1], "Warna": ["a"], **{f"k{n}": [1] for n in range(6)}})

    read = entries(frame, SERVED, on=ON, needed=(("kategori",),))

    assert frozenset({"kategori", "jumlah_orang"}) == read.given
    assert [{"kategori": "x", "jumlah_orang": 1}] == read.rows
    assert any("Warna, k0, k1, k2, k3 ..." in remark.text.en for remark in read.remarks)


def test_rows_that_are_no_entries_are_left_out() -> None:
    """
    Empty rows and total rows are no entries, and both are counted.
    """
    frame = pl.DataFrame({"kategori": ["x", None, "JUMLAH", "Total"], "jumlah_orang": [1, None, 1, 2]})

    read = entries(frame.lazy(), SERVED, on=ON, needed=())

    assert 1 == len(read.rows)
    assert (EMPTY, TOTAL, TOTAL) == read.left


def test_a_missing_column_is_named() -> None:
    """
    The error names the column that is needed, what it means and what was seen.
    """
    with pytest.raises(TableError, match=r"jumlah_harus_dilayani.*seen: tahun.*Jumlah Total Yang Harus Dilayani"):
        entries(pl.DataFrame({"tahun": [1]}), LAYOUTS["spm-penerima"], on=ON, needed=(("jumlah_harus_dilayani",),))
    with pytest.raises(TableError, match=r"none of the layout.*kategori or bidang"):
        entries(pl.DataFrame({"x": [1]}), SERVED, on=ON, needed=(("kategori", "bidang"),))


def test_a_column_that_stands_twice_is_refused() -> None:
    """
    Two headers for one column leave open which of them counts.
    """
    with pytest.raises(TableError, match=r"seen two columns, 'kategori' and 'KATEGORI'"):
        entries(pl.DataFrame({"kategori": ["x"], "KATEGORI": ["y"]}), SERVED, on=ON, needed=())


@pytest.mark.parametrize(("frame", "on", "argument"), [([1], ON, "frame"), (pl.DataFrame(), "2024", "on")])
def test_a_wrong_call_says_which_argument(frame: object, on: object, argument: str) -> None:
    """
    What is no frame and no day is refused by name.
    """
    with pytest.raises(CallError, match=f"^{argument}:"):
        entries(frame, SERVED, on=on, needed=())  # type: ignore[arg-type]  # it is wrong on purpose


def test_remarks_are_said_once() -> None:
    """
    A remark names its first rows and how many more there are; one without a row stands alone.
    """
    same, alone = Text("Sama", "Same"), Text("Sendiri", "Alone")
    notes = notes_of([*(Remark(same, str(place)) for place in range(7)), Remark(alone)])

    assert ("Same: 0, 1, 2, 3, 4, and 2 more.", "Alone.") == tuple(note.en for note in notes)
    assert "Sama: 0, 1, 2, 3, 4, dan 2 lainnya." == notes[0].id


def test_reasons_are_counted() -> None:
    """
    Rows that are left out for one reason are told together.
    """
    one, two = Left(Text("a", "a")), Left(Text("b", "b"))

    assert [("a", 2), ("b", 1)] == [(found.why.id, found.count) for found in omitted_of([one, two, one])]


def test_a_number_in_a_remark_is_short() -> None:
    """
    Whole numbers have no decimals, others two.
    """
    assert ("53", "0.33", "-") == (told(Fraction(53)), told(Fraction(1, 3)), told(None))


def test_every_column_of_a_form_has_a_head() -> None:
    """
    Every column that a form prints says what it holds, in both languages.
    """
    filled = [
        "spm-penerima",
        "spm-mutu",
        "spm-anggaran",
        "spm-ringkas",
        "ikk-lkpj",
        "tertangani",
        "banten-bwblp-pelatihan",
        "banten-uptd-penghuni",
        "standar-data",
        "metadata-indikator",
    ]

    assert all(head_of(column).id and head_of(column).en for name in filled for column in LAYOUTS[name].columns)
    assert 12 == len(MONTHS)
