"""Dates of a register: what each form is read as, what is refused, and that both readers agree."""

from __future__ import annotations

import datetime as dt

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmks.issues.kind import Severity
from pmks.issues.of_dates import KINDS
from pmks.model.days import DateInterval, When
from pmks.tables.reading_of_texts import Texts
from pmks.tables.tidying.date_forms import MONTHS
from pmks.tables.tidying.dates import (
    Role,
    noticed_in_dates,
    read_date,
    read_dates,
    split_place_and_date,
    split_places_and_dates,
)

ON = dt.date(2023, 12, 31)
DAY = dt.date(1968, 11, 2)
KNOWN = {kind.code: kind for kind in KINDS}


def codes(text: str, role: Role = "lahir", on: dt.date = ON) -> list[str]:
    """Return the codes of what is said of *text*."""
    return [said.kind.code for said in read_date(text, on=on, role=role).said]


@pytest.mark.parametrize(
    "text",
    [
        "02/11/1968",
        "2-11-1968",
        "1968-11-02",
        "2 Nopember 1968",
        "02-Nov-1968",
        "1968-11-02 00:00:00",
        "2.11.1968",
        " 02/11/1968 ",
        "'02-11-1968",
        "02 11 1968",
        "02\u201311\u20131968",
        "1968/11/02",
        "1968-11-02T00:00:00.000Z",
        "1968-11-02 00:00:00+07:00",
        "02/11/1968 00.00",
        "2/11/1968 12:00:00 AM",
        "2 NOVEMBER 1968.",
        "2Nov1968",
        "November 2, 1968",
        "1968-Nov-02",
        "19681102",
        "02111968",
        "02\u00a0Nop\u00a01968",
    ],
)
def test_one_date_has_many_forms(text: str) -> None:
    """
    Every form of one day is that day, and nothing is said of it.
    """
    read = read_date(text, on=ON)

    assert (DAY, ()) == (read.value, read.said)


@pytest.mark.parametrize(("name", "month"), sorted(MONTHS.items()))
def test_every_month_has_its_names(name: str, month: int) -> None:
    """
    A month is read by each of its names, old and new, Indonesian and English, whatever the case.
    """
    assert dt.date(1957, month, 3) == read_date(f"3 {name.title()} 1957", on=ON).value
    assert dt.date(1957, month, 3) == read_date(f"03-{name.upper()}.-1957", on=ON).value


def test_the_months_are_those_of_the_list() -> None:
    """
    The names of the months are those that registers use.
    """
    listed = (
        "januari jan februari feb peb pebruari maret mar mrt april apr mei may juni jun juli jul agustus agu ags agt "
        "agust aug september sep sept oktober okt oct november nov nop nopember desember des dec"
    )

    assert set(listed.split()) <= MONTHS.keys()


@pytest.mark.parametrize(
    ("text", "value", "said"),
    [
        ("25144", DAY, ["tanggal-serial"]),
        ("25144.0", DAY, ["tanggal-serial"]),
        ("03/07/1975", dt.date(1975, 7, 3), []),
        ("11/28/1968", None, ["tanggal-bulan-dulu"]),
        ("11/28/68", None, ["tanggal-bulan-dulu"]),
        ("11/31/1968", None, ["tanggal-tak-ada"]),
        ("02-11-68", DAY, ["tahun-dua-angka"]),
        ("02-11-15", None, ["tahun-dua-angka"]),
        ("29-02-00", dt.date(2000, 2, 29), ["tahun-dua-angka"]),
        ("1951", DateInterval.of_year(1951), ["tanggal-sebagian"]),
        ("1951.0", DateInterval.of_year(1951), ["tanggal-sebagian"]),
        ("th. 1951", DateInterval.of_year(1951), ["tanggal-sebagian"]),
        ("1951-00-00", DateInterval.of_year(1951), ["tanggal-sebagian"]),
        ("00/00/1951", DateInterval.of_year(1951), ["tanggal-sebagian"]),
        ("Nopember 1951", DateInterval.of_month(1951, 11), ["tanggal-sebagian"]),
        ("11-1951", DateInterval.of_month(1951, 11), ["tanggal-sebagian"]),
        ("1951-11", DateInterval.of_month(1951, 11), ["tanggal-sebagian"]),
        ("1951-11-00", DateInterval.of_month(1951, 11), ["tanggal-sebagian"]),
        ("Nop 51", DateInterval.of_month(1951, 11), ["tahun-dua-angka", "tanggal-sebagian"]),
        ("30-02-1977", None, ["tanggal-tak-ada"]),
        ("31/09/1966", None, ["tanggal-tak-ada"]),
        ("1968-28-11", None, ["tanggal-tak-ada"]),
        ("30-02-77", None, ["tanggal-tak-ada"]),
        ("02-13-0000", None, ["tanggal-tak-ada"]),
        ("2 Brumaire 1968", None, ["tanggal-tak-ada"]),
        ("70", None, ["tanggal-tak-ada"]),
        ("60001", None, ["tanggal-tak-ada"]),
        ("25144.5", None, ["tanggal-tak-ada"]),
        ("2111968", None, ["tanggal-tak-ada"]),
        ("99999999", None, ["tanggal-tak-ada"]),
        ("2 Nopember 1968" + " x" * 40, None, ["tanggal-tak-ada"]),
        ("1968\u00b2", None, ["tanggal-tak-ada"]),
        ("Kp. Sawah", None, ["tanggal-tak-ada"]),
        ("00-00-0000", None, ["tanggal-kosong"]),
        ("0000-00-00", None, ["tanggal-kosong"]),
        ("00-00-00", None, ["tanggal-kosong"]),
        ("1900-01-00", None, ["tanggal-kosong"]),
        ("0", None, ["tanggal-kosong"]),
        ("?", None, ["tanggal-kosong"]),
        ("lupa", None, ["tanggal-kosong"]),
        ("", None, ["tanggal-kosong"]),
        ("-", None, ["tanggal-kosong"]),
        ("\u00b1 70 th", None, ["tanggal-tak-ada"]),
        ("2029-04-12", None, ["tanggal-masa-depan"]),
        ("2029", None, ["tanggal-masa-depan"]),
        ("47500", None, ["tanggal-serial", "tanggal-masa-depan"]),
        ("1899-12-30", None, ["tanggal-janggal"]),
        ("1900-01-01", None, ["tanggal-janggal"]),
        ("1902-05-01", None, ["tanggal-janggal"]),
        ("02-11-0968", None, ["tanggal-janggal"]),
        ("1968-11-02 07:30:00", None, ["tanggal-jam"]),
        ("1968-11-01T17:00:00.000Z", None, ["tanggal-jam"]),
        ("1968-11-02 25:00", None, ["tanggal-tak-ada"]),
        ("1968-11-02 13:00 PM", None, ["tanggal-tak-ada"]),
    ],
)
def test_a_birth_is_read_day_first_or_not_at_all(text: str, value: When | None, said: list[str]) -> None:
    """
    What is certain is the value, what is not stays open; nothing is turned, rolled over or made up.
    """
    assert value == read_date(text, on=ON).value
    assert said == codes(text)


def test_a_century_is_open_where_two_are_possible() -> None:
    """
    Both days of a year of two figures are candidates; one that would be after the date of the data is none.
    """
    assert (dt.date(1915, 11, 2), dt.date(2015, 11, 2)) == read_date("02-11-15", on=ON).candidates
    assert (dt.date(1968, 11, 28),) == read_date("11/28/1968", on=ON).candidates
    assert dt.date(1924, 11, 2) == read_date("02-11-24", on=ON).value


@pytest.mark.parametrize(
    ("text", "age"), [("\u00b1 70 th", 70), ("+/- 70 tahun", 70), ("umur 8 bln", None), ("70 thn", 70), ("70", None)]
)
def test_an_age_is_told_and_never_taken(text: str, age: int | None) -> None:
    """
    An age in place of a date is no date, and the years are kept beside.
    """
    read = read_date(text, on=ON)

    assert (None, age) == (read.value, read.age)


def test_the_oldest_age_that_is_credible_is_120() -> None:
    """
    Who completes 121 years on the date of the data is not credible, the day after is.
    """
    assert ["tanggal-janggal"] == codes("31-12-1902")
    assert [] == codes("01-01-1903")


@pytest.mark.parametrize(
    ("text", "value", "said"),
    [
        ("06/10/2023", dt.date(2023, 10, 6), []),
        ("09-05-23", dt.date(2023, 5, 9), ["tahun-dua-angka"]),
        ("2024-02-01", dt.date(2024, 2, 1), ["tanggal-setelah-acuan"]),
        ("2023-05-09 13:45:12", dt.date(2023, 5, 9), []),
        ("2023-05-09T13:45:12Z", dt.date(2023, 5, 9), []),
        ("2023-05-09T16:45:12Z", None, ["tanggal-jam"]),
        ("2023-05-09 13:45:12 -05:00", None, ["tanggal-jam"]),
        ("1899-12-30", None, ["tanggal-janggal"]),
        ("9999-12-31", None, ["tanggal-janggal"]),
        ("09-05-40", None, ["tahun-dua-angka", "tanggal-janggal"]),
    ],
)
def test_another_date_may_be_recent_and_have_a_time(text: str, value: When | None, said: list[str]) -> None:
    """
    A date that is no birth may lie after the date of the data, and its time counts only where it can move the day.
    """
    assert value == read_date(text, on=ON, role="lain").value
    assert said == codes(text, "lain")


def test_placeholders_are_marked() -> None:
    """
    1 July and 31 December may stand for a day that is not known; the day itself is kept.
    """
    read = read_dates(pl.Series(["01/07/1960", "31 Desember 1960", "02/07/1960", "1960"]), on=ON).values

    assert {"01/07/1960", "31 Desember 1960"} == set(read.filter("placeholder")["text"])


def test_an_interval_has_two_ends() -> None:
    """
    The ends of a year are its first and last day; those of a day are the day.
    """
    rows = read_dates(pl.Series(["1951", "02/11/1968", "?"]), on=ON).values.rows_by_key("text", named=True)

    assert [None, dt.date(1951, 1, 1), dt.date(1951, 12, 31)] == [
        rows["1951"][0][name] for name in ("value", "first", "last")
    ]
    assert [DAY] * 3 == [rows["02/11/1968"][0][name] for name in ("value", "first", "last")]
    assert [None] * 3 == [rows["?"][0][name] for name in ("value", "first", "last")]


def test_a_column_that_writes_the_month_first_is_noticed() -> None:
    """
    A second part above 12 without a first part above 12 shows the order of the column; a mixture shows nothing.
    """
    assert [KNOWN["tanggal-urutan"]] == [
        said.kind for said in noticed_in_dates(pl.Series(["03/07/1975", "11/28/1968"]))
    ]
    assert () == noticed_in_dates(pl.Series(["03/07/1975", "11/28/1968", "28/11/1968"]))
    assert () == noticed_in_dates(pl.Series(["03/07/1975", None, "1968-11-28"]))


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("LEBAK, 3 Mei 1957", ("LEBAK", "3 Mei 1957")),
        ("LEBAK,03-05-57", ("LEBAK", "03-05-57")),
        ("KAB. LEBAK, BANTEN, 30-02-1957", ("KAB. LEBAK, BANTEN", "30-02-1957")),
        ("Lebak, May 3, 1957", ("Lebak", "May 3, 1957")),
        ("Lebak, Banten", None),
        ("Lebak", None),
        ("3 Mei 1957", None),
    ],
)
def test_a_place_is_parted_from_a_date(text: str, pair: tuple[str, str] | None) -> None:
    """
    A text is parted at the comma before its date, and not at all where no date follows.
    """
    assert pair == split_place_and_date(text)
    assert ([] if pair is None else [(text, *pair)]) == split_places_and_dates(pl.Series([text, None])).rows()


def test_no_message_repeats_a_birth() -> None:
    """
    What is said of a date has no details of it, and an error leaves no value.
    """
    for text in ("02-11-15", "11/28/1968", "2029-04-12", "30-02-1977", "02-11-68"):
        read = read_date(text, on=ON)

        assert all(said.details == () for said in read.said)
        assert read.value is None or all(said.kind.severity is not Severity.ERROR for said in read.said)


PIECES = st.sampled_from(
    [*"0123456789", "00", "31", "12", "02", "1968", "2023", *"/-. ,'", "T", "00:00:00", "13:45", "Z", "th", *MONTHS]
)
DAYS = st.dates(dt.date(1890, 1, 1), dt.date(2035, 12, 31))
FORMS = st.sampled_from(
    ["%d/%m/%Y", "%d-%m-%y", "%Y-%m-%d", "%Y-%m-%d 00:00:00", "%d.%m.%Y", "%d %b %Y", "%m/%d/%Y", "%Y-%m-%dT%H:%M:%SZ"]
)
TEXTS = st.one_of(
    st.text(),
    st.lists(PIECES, max_size=8).map("".join),
    st.builds(lambda day, form: day.strftime(form), DAYS, FORMS),
)


@given(
    st.lists(TEXTS, max_size=8), st.sampled_from(["lahir", "lain"]), st.dates(dt.date(1950, 1, 1), dt.date(2040, 1, 1))
)
def test_both_readers_agree(texts: list[str], role: Role, on: dt.date) -> None:
    """
    The reader of a column says of each text what the reader of one text says, and no text raises.
    """
    assert one_by_one(texts, role, on) == in_bulk(read_dates(pl.Series(texts, dtype=pl.String), on=on, role=role))


def one_by_one(texts: list[str], role: Role, on: dt.date) -> dict[str, tuple[object, ...]]:
    """Return what is read of each text alone."""
    return {
        text: (
            *ends(read.value),
            list(read.candidates),
            read.placeholder,
            read.age,
            [one.kind.code for one in read.said],
        )
        for text, read in ((text, read_date(text, on=on, role=role)) for text in texts)
    }


def ends(value: When | None) -> tuple[dt.date | None, dt.date | None, dt.date | None]:
    """Return the day and both ends of *value*."""
    return (None, value.first, value.last) if isinstance(value, DateInterval) else (value, value, value)


def in_bulk(read: Texts) -> dict[str, tuple[object, ...]]:
    """Return what is read of a column, by text."""
    said: dict[str, list[str]] = {}
    for text, code, _ in read.findings.iter_rows():
        said.setdefault(text, []).append(code)
    return {row[0]: (*row[1:], said.get(row[0], [])) for row in read.values.iter_rows()}
