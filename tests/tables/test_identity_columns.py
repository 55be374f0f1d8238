"""Whole columns of NIK and family card numbers: read as one number is, row by row."""

import datetime as dt

import polars as pl
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pmks import CallError, nik
from pmks.issues.of_identity import NUMBER_ISSUES
from pmks.issues.of_identity_number import NumberKind
from pmks.law.places import kecamatan, retired, standing
from pmks.nik.digits import PLACEHOLDERS
from pmks.tables.tidying import identity_parts as parts
from pmks.tables.tidying.identity import Numbers, differs, masked, read_numbers, swapped

ON = dt.date(2024, 12, 31)
STANDINGS = {
    parts.CURRENT: "current",
    parts.RETIRED: "retired",
    parts.RETIRED_REGENCY: "retired-regency",
    parts.UNKNOWN_DISTRICT: "unknown-district",
    parts.UNKNOWN_REGENCY: "unknown-regency",
    parts.UNKNOWN_PROVINCE: "unknown-province",
    parts.OLD_PREFIX: "unknown-province",
    parts.NIT: "unknown-province",
}
MARKS = st.sampled_from(
    [*"' .-,=\"Ee+0", "\u00a0", "\u200b", "\u2013", "\uff10", "\uff0e", "O", "\u0663", "\u212a", "\u017f"]
)


REGENCIES = [*kecamatan(), "36.50", "97.01", "09.50", "00.00", "99.68", "73.20"]
PAST = sorted(code for code in retired() if len(code) == len("36.04.05"))
DATES = ["290200", "290201", "000000", "311299", "010704", "151285", "711299", "320101", "311324", "410190", "070795"]
WORDS = ["", "-", "0", "BELUM ADA", "tdk punya NIK", "Tidak Punya NIK.", "X", "NULL", "KARTU HILANG", "nihil"]


def whole(region: str, date: str, serial: int) -> str:
    """Return the sixteen digits of these parts."""
    return f"{region.replace('.', '')}{date}{serial:04d}"


DISTRICTS = st.builds("{}.{:02d}".format, st.sampled_from(REGENCIES), st.integers(0, 99)) | st.sampled_from(PAST)
DAYS = st.sampled_from(DATES) | st.from_regex(r"[0-7][0-9][01][0-9][0-9]{2}", fullmatch=True)
NUMBERS = st.one_of(
    st.builds(whole, DISTRICTS, DAYS, st.integers(0, 9999)),
    st.builds(whole, DISTRICTS, DAYS, st.integers(0, 9999)),
    st.builds(whole, DISTRICTS, DAYS, st.just(0)),
    st.sampled_from(sorted(PLACEHOLDERS)),
)


@st.composite
def written(draw: st.DrawFn) -> str:
    """Draw a number as registers have it, with a stray mark or two."""
    number = draw(NUMBERS)
    made = [
        number,
        f"'{number}",
        f"{number}.0",
        f"{number},00",
        f"{number[:15]}.0",
        f"{number[:15]}.\u00a00",
        f"{number[:4]} {number[4:8]}-{number[8:]}",
        f"{number[:6]}.{number[6:]}",
        f"{number[0]}.{number[1:]}E+15",
        f"{number[0]},{number[1:9]}E+15",
        number[:15],
        f"{number}1",
        f"0{number[1:]}",
        f"+{number[1:]}",
        number.replace("0", "O"),
        number.translate({ord("1"): "\uff11"}),
    ]
    text = draw(st.sampled_from(made))
    for _ in range(draw(st.sampled_from([0, 0, 0, 1, 2]))):
        at = draw(st.integers(0, len(text)))
        text = f"{text[:at]}{draw(MARKS)}{text[at:]}"
    return text


CELLS = st.one_of(NUMBERS, written(), written(), st.sampled_from([None, *WORDS]), st.text(max_size=20))


def told(read: Numbers) -> list[set[tuple[str, tuple[str, ...]]]]:
    """Return what was found, by row."""
    found: list[set[tuple[str, tuple[str, ...]]]] = [set() for _ in range(len(read.values))]
    for at, code, details in read.findings.iter_rows():
        if at is not None:
            found[at].add((code, tuple(details)))
    return found


def plain(number: nik.Number) -> dict[str, object]:
    """Return a number as a row of the columns."""
    older, newer = [*number.dates, None, None][:2]
    return {
        "value": number.value,
        "usable": number.usable,
        "region": number.region,
        "sex": number.sex,
        "born_1": older,
        "born_2": newer,
        "key": number.key,
    }


@given(
    st.lists(CELLS, max_size=9),
    st.sampled_from(["nik", "kk"]),
    st.sampled_from([ON, dt.date(2000, 2, 28), dt.date(1950, 1, 1), dt.date(1800, 1, 1), dt.date(2150, 1, 1)]),
)
@example(["36719965118388\u212a1", "0.0", "3671996511838801.0 ", "3671996511838801\uff0e0"], "nik", ON)
def test_a_column_is_read_as_each_of_its_cells(cells: list[str | None], kind: NumberKind, on: dt.date) -> None:
    """
    Values, candidates, sex and findings of a column are those of the cells, read one by one.
    """
    read = read_numbers(pl.Series("nik", cells, dtype=pl.String), on=on, kind=kind)
    alone = [nik.read(cell, on=on, kind=kind) for cell in cells]

    assert [plain(number) for number in alone] == read.values.to_dicts()
    for number, found in zip(alone, told(read), strict=True):
        messages = {issue.code: issue.message for issue in number.issues if issue.code in {code for code, _ in found}}

        assert {issue.code for issue in number.issues} == {code for code, _ in found} == set(messages)
        for code, details in found:
            assert all(detail in messages[code].id for detail in details)


def test_every_code_of_six_digits_stands_as_the_law_says() -> None:
    """
    The table of the columnar reader holds what is told of a code alone.
    """
    codes = [
        f"{one}.{number:02d}" for one in (*kecamatan(), "36.50", "97.01", "09.50", "73.20") for number in range(100)
    ]
    table = parts.standings()

    assert [standing(code) for code in codes] == [STANDINGS[table[int(code.replace(".", ""))]] for code in codes]
    assert parts.NIT == table[996821]
    assert parts.OLD_PREFIX == table[95001]


def test_a_column_that_lost_its_last_digits_is_said_once_and_by_row() -> None:
    """
    Where most of the numbers of a file end in 0, the file is damaged: one warning on it, one on each of these rows.
    """
    cells = [f"36719965118388{serial:02d}" for serial in (10, 20, 30, 40, 50, 60, 70, 80, 90, 11, 12, 13)]
    read = read_numbers(pl.Series(cells), on=ON, kind="nik")
    found = read.findings.filter(pl.col("code") == NUMBER_ISSUES["nik"].trailing_zeros.code)

    assert [None, *range(9)] == found["index"].to_list()
    assert [["9", "12"]] * 10 == found["details"].to_list()
    assert read.values["usable"].all()
    assert [None] * 9 + cells[9:] == read.values["key"].to_list()


@pytest.mark.parametrize("kept", [5, 9])
def test_few_zeros_are_no_damage(kept: int) -> None:
    """
    A tenth of all numbers ends in 0; of a handful of numbers nothing is said.
    """
    cells = [f"36719965118388{serial:02d}" for serial in (10, 20, 30, 40, 50, 61, 71, 81, 91, 11)]
    read = read_numbers(pl.Series(cells[:kept] if kept < 9 else cells), on=ON, kind="nik")

    assert "nik-akhir-nol" not in read.findings["code"].to_list()


def test_a_column_is_masked_as_a_number_is() -> None:
    """
    The first four and the last two digits may be seen, of a column as of one number.
    """
    values = pl.DataFrame({"value": ["3604996805919407", None]})

    assert [nik.mask("3604996805919407"), None] == values.select(masked(pl.col("value")))["value"].to_list()


def test_a_record_is_compared_with_its_number() -> None:
    """
    A date of birth differs if it is none of the candidates; day and month may be swapped.
    """
    values = pl.DataFrame(
        {
            "born_1": [dt.date(1983, 12, 11), dt.date(1915, 5, 4), dt.date(1915, 5, 4), None],
            "born_2": [None, dt.date(2015, 5, 4), dt.date(2015, 5, 4), None],
            "born": [dt.date(1983, 11, 12), dt.date(2015, 5, 4), dt.date(2015, 4, 5), dt.date(2015, 4, 5)],
        }
    )
    compared = values.select(differs=differs(pl.col("born")), swapped=swapped(pl.col("born")))

    assert [True, False, True, None] == compared["differs"].to_list()
    assert [True, False, True] == compared["swapped"].to_list()[:3]


@pytest.mark.parametrize(
    ("arguments", "argument"),
    [
        ({"texts": pl.Series(["x"]), "on": "2024-01-01", "kind": "nik"}, "on"),
        ({"texts": pl.Series(["x"]), "on": ON, "kind": "ktp"}, "kind"),
        ({"texts": pl.Series([1.5]), "on": ON, "kind": "nik"}, "texts"),
    ],
)
def test_a_wrong_call_raises(arguments: dict[str, object], argument: str) -> None:
    """
    A wrong argument is refused by its name.
    """
    with pytest.raises(CallError) as caught:
        read_numbers(**arguments)  # type: ignore[arg-type]  # what is tested

    assert argument == caught.value.argument
