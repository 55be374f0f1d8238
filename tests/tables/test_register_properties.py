"""Laws of every register, however dirty: no row is lost, no value is made up, the order of rows does not matter."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter

import polars as pl
from dirty_registers import ON
from hypothesis import given, settings
from hypothesis import strategies as st

import pmks

NIKS = (
    "3671051102839901", "3671051102839902", "'3671051102839901", "3671 0511 0283 9901", "3671051102839901.0",
    "3.671E+15", "367105110283990", "36710511028399O1", "3671053102839901", "3671051102830000", "3671055102839903",
    "9999999999999999", "-", "", "BELUM ADA", "0",
)  # fmt: skip
CARDS = ("3671050505109901", "3671050505109902", "3671051102839901", "3671050000009901", "", "-", "3.67E+15")
NAMES = ("RANUWA DALUMI", "Ranuwa  Dalumi", "SITATMI KARUMA", "Tanpa Identitas", "", "X")
DATES = (
    "11-02-1983", "11/02/1983", "1983-02-11", "11 Pebruari 1983", "30358", "11-02-83", "02-11-15", "1983", "Mei 1983",
    "30-02-1983", "02/28/1983", "01-07-1970", "2029-01-01", "1902-05-01", "lupa", "", "-", "\u00b1 70 th",
)  # fmt: skip
SEXES = ("L", "P", "Laki-laki", "WANITA", "1", "2", "0", "9", "L/P", "", "-")
PLACES = ("KAB. LEBAK", "LEBAK", "TANGERANG", "KOTA LEBAK", "36.72", "3672", "35.1", "Mamuju Utara", "LEBK", "", "-")
TYPES = (
    "Pemulung", "PEMULUNG; Fakir Miskin", "Lanjut Usia Terlantar", "Anak Terlantar", "13", "12. Pemulung", "Gelandngan",
    "Perempuan Rawan Sosial Ekonomi", "Penerima PKH", "Anak", "WTS", "Pengemis; PENGEMIS", "", "-",
)  # fmt: skip
SETTINGS = ("DP", "Luar Panti", "panti?", "rumah singgah", "")
AGES = ("40", "58 th", "\u00b1 70", "121", "", "7,5")
POOLS = {
    "NIK": NIKS,
    "NO KK": CARDS,
    "NAMA": NAMES,
    "TGL LAHIR": DATES,
    "JK": SEXES,
    "KAB/KOTA": PLACES,
    "JENIS PPKS": TYPES,
    "DALAM/LUAR PANTI": SETTINGS,
    "USIA": AGES,
}
STRANGE = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)
"""Texts that nobody would write into a register."""

FEWER = settings(max_examples=max(1, settings().max_examples // 5))
"""Each example reads and checks a whole register."""

ANY = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r\n"), max_size=30)
"""Any text on one line: a line end in a cell becomes a blank."""

MISSING = re.compile(r"\W*|belum ada|lupa|0", re.IGNORECASE)


def rows_of(pools: dict[str, st.SearchStrategy[str]]) -> st.SearchStrategy[pl.DataFrame]:
    """Draw a register: some of the columns, some rows, each with a mark that no other has."""
    columns = st.lists(st.sampled_from(sorted(pools)), min_size=1, unique=True)
    rows = columns.flatmap(
        lambda some: st.lists(st.fixed_dictionaries({one: pools[one] for one in some}), min_size=1, max_size=12)
    )
    return rows.map(
        lambda drawn: pl.DataFrame(drawn).select(pl.format("k{}", pl.int_range(pl.len())).alias("KUNCI"), pl.all())
    )


REGISTERS = rows_of({name: st.sampled_from(pool) for name, pool in POOLS.items()})
STRANGE_REGISTERS = rows_of({name: st.sampled_from(pool) | STRANGE for name, pool in POOLS.items()})
ASKED = st.fixed_dictionaries(
    {
        "taxonomy": st.sampled_from([None, "permensos-8-2012"]),
        "region_scheme": st.sampled_from([None, "kemendagri"]),
        "scope": st.sampled_from([None, "banten-rehsos-18"]),
        "level": st.sampled_from([None, "kabupaten_kota"]),
        "profile": st.sampled_from(["definisi", "harfiah"]),
    }
)


def csv_file(frame: pl.DataFrame) -> bytes:
    """Return *frame* as a CSV file with quotes where they are needed."""
    text = io.StringIO()
    csv.writer(text, delimiter=";", lineterminator="\r\n").writerows([frame.columns, *frame.rows()])
    return text.getvalue().encode()


@FEWER
@given(STRANGE_REGISTERS, ASKED)
def test_every_row_is_read_once_and_valid_or_invalid(frame: pl.DataFrame, asked: dict[str, str | None]) -> None:
    """
    Nothing raises; each row of the file is in the records once, and valid or invalid.
    """
    found = pmks.validate(csv_file(frame), on=ON, separator=";", **asked)
    summary = found.summary

    assert frame["KUNCI"].to_list() == found.records["KUNCI"].to_list()
    assert frame.height == summary.rows_read == summary.rows_valid + summary.rows_invalid
    assert sorted([*found.valid["row"], *found.invalid["row"]]) == found.records["row"].to_list()
    assert set(found.cases["row"]) <= set(found.records["row"])


@FEWER
@given(STRANGE_REGISTERS, ASKED)
def test_counts_agree_with_each_other(frame: pl.DataFrame, asked: dict[str, str | None]) -> None:
    """
    At least so many people are no more than at most so many; cases by type are all cases; findings by code are all.
    """
    found = pmks.validate(frame, on=ON, **asked)
    summary = found.summary

    assert 0 < summary.persons_at_least <= summary.persons_at_most <= summary.rows_read
    assert summary.rows_without_key <= summary.persons_at_most
    assert summary.cases == sum(one.cases for one in summary.by_category) <= found.cases.height
    assert all(one.cases == one.supported + one.contradicted + one.not_verifiable for one in summary.by_category)
    assert found.issues.height == sum(one.count for one in summary.by_code)
    assert found.issues.height == summary.errors + summary.warnings + summary.infos


@FEWER
@given(REGISTERS, ASKED, st.randoms(use_true_random=False))
def test_the_order_of_rows_does_not_matter(frame: pl.DataFrame, asked: dict[str, str | None], chance: object) -> None:
    """
    Shuffled rows give the same values and the same findings, apart from the numbers of rows.
    """
    order = list(range(frame.height))
    chance.shuffle(order)  # type: ignore[attr-defined]  # an instance of Random
    one, other = (pmks.validate(rows, on=ON, **asked) for rows in (frame, frame[order]))

    assert told(one) == told(other)
    assert one.records.drop("row").equals(other.records.drop("row").sort(pl.col("KUNCI").str.slice(1).cast(int)))


def told(found: pmks.tables.Checked) -> Counter[tuple[object, ...]]:
    """Return what was found, each row by its own mark."""
    marks = dict(found.records.select("row", "KUNCI").iter_rows())
    rows = found.found.select("row", "column", "code", "severity", "seen", "others").rows()
    return Counter((marks.get(row), *rest, frozenset(map(marks.get, others or ()))) for row, *rest, others in rows)


@FEWER
@given(STRANGE_REGISTERS, ASKED)
def test_the_same_call_gives_the_same_answer(frame: pl.DataFrame, asked: dict[str, str | None]) -> None:
    """
    Twice the same call: the same records, cases, findings and summary, in the same order.
    """
    one, other = (pmks.validate(frame, on=ON, **asked) for _ in range(2))

    assert one.summary == other.summary
    assert one.records.equals(other.records)
    assert one.cases.equals(other.cases)
    assert one.issues.equals(other.issues)


@FEWER
@given(REGISTERS, ASKED)
def test_a_value_is_what_the_cell_says_or_there_is_a_finding(frame: pl.DataFrame, asked: dict[str, str | None]) -> None:
    """
    No value of the records tells more than its cell; where a cell tells something and no value is set, that is said.
    """
    found = pmks.validate(frame, on=ON, **asked)
    said = {((column or "").strip(), row) for column, row in found.issues.select("column", "row").iter_rows()}
    for header, field in FIELDS.items():
        if header not in frame.columns:
            continue
        pairs = zip(found.records["row"], frame[header], found.records[field], strict=True)
        for row, cell, value in pairs:
            here = (header, row) in said or (header, None) in said
            silent = MISSING.fullmatch(cell) if value is None else says(field, cell, value)

            assert here or silent, (header, cell, value)


FIELDS = {
    "NIK": "nik",
    "NO KK": "nomor_kk",
    "NAMA": "nama",
    "TGL LAHIR": "tanggal_lahir",
    "JK": "jenis_kelamin",
    "KAB/KOTA": "wilayah",
    "DALAM/LUAR PANTI": "dalam_panti",
    "USIA": "usia_tercatat",
}
MONTHS = {"pebruari": 2, "mei": 5}
SAME = {
    "jenis_kelamin": {"l": "laki_laki", "laki-laki": "laki_laki", "p": "perempuan", "wanita": "perempuan"},
    "dalam_panti": {"dp": True, "luar panti": False},
    "wilayah": {"kab. lebak": "36.02"},
}


def says(field: str, cell: str, value: object) -> bool:
    """Return whether *cell* says *value*, and nothing less."""
    words = [MONTHS.get(word, word) for word in re.findall(r"[^\W\d]+|\d+", cell.casefold())]
    if field == "tanggal_lahir":
        told = sorted(int(word) for word in words if str(word).isdecimal())
        return told == sorted((value.day, value.month, value.year))  # type: ignore[attr-defined]  # a date
    if field in SAME:
        return SAME[field].get(cell.casefold().strip()) == value
    if field == "usia_tercatat":
        return int(words[0]) == value
    return cell.strip() == value


@FEWER
@given(st.fixed_dictionaries({name: st.lists(ANY, min_size=3, max_size=3) for name in POOLS}))
def test_cells_of_any_texts_stay_as_they_came(cells: dict[str, list[str]]) -> None:
    """
    Whatever stands in a cell, nothing raises, and it stays beside what was read of it.
    """
    found = pmks.validate(pl.DataFrame({"KUNCI": ["k0", "k1", "k2"], **cells}), on=ON)
    came = found.sheet.cells.select(pl.exclude("row").fill_null(""))

    assert [["k0", "k1", "k2"], *cells.values()] == [column.to_list() for column in came]
