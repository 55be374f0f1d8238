"""The registers in ``examples`` are read as their key says, and their headers are all understood."""

import csv
import subprocess
import sys
from pathlib import Path

import pytest

from pmks.tables.headers import match
from pmks.tables.reading import read
from pmks.tables.sheet import Sheet

EXAMPLES = Path(__file__).parents[2] / "examples"


def lines_of(name: str, separator: str) -> list[list[str]]:
    """Return the records of a sample as the csv module reads them."""
    with (EXAMPLES / name).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=separator))


def same(sheet: Sheet, name: str, separator: str) -> bool:
    """Return whether every row of *sheet* is the record of its number, a line end being a blank."""
    records = lines_of(name, separator)
    return all(
        [cell or "" for cell in row[1:]] == [cell.replace("\n", " ") for cell in records[row[0] - 1]]
        for row in sheet.cells.rows()
    )


def test_the_register_of_a_district() -> None:
    """
    A semicolon, a byte order mark and CRLF; 396 rows, two blank rows and a total.
    """
    sheet = read(EXAMPLES / "register-banten.csv")

    assert (396, {"kosong": 2, "total": 1}) == (sheet.cells.height, sheet.source.skipped)
    assert (";", "utf-8", 1) == (sheet.source.separator, sheet.source.encoding, sheet.source.header_at)
    assert same(sheet, "register-banten.csv", ";")
    assert [400] == sheet.footer["row"].to_list()
    assert 0 == sheet.findings.height


def test_the_register_with_bars() -> None:
    """
    A bar and LF; 120 rows and nothing else.
    """
    sheet = read(EXAMPLES / "register-siksng-style.txt")

    assert (120, {}, "|") == (sheet.cells.height, sheet.source.skipped, sheet.source.separator)
    assert same(sheet, "register-siksng-style.txt", "|")
    assert 0 == sheet.findings.height


def test_the_table_of_counts() -> None:
    """
    Titles, two header rows, column numbers, eight rows, a total and a legend.
    """
    sheet = read(EXAMPLES / "rekap-kabkota.csv")

    assert 8 == sheet.cells.height
    assert (5, 2, 3) == (sheet.source.header_at, sheet.source.header_rows, len(sheet.source.notes))
    assert {"judul": 3, "kosong": 2, "nomor_kolom": 1, "penutup": 2, "total": 1} == sheet.source.skipped
    assert [16, 18, 19] == sheet.footer["row"].to_list()
    assert same(sheet, "rekap-kabkota.csv", ";")


@pytest.mark.parametrize(
    ("name", "missing"), [("register-banten.csv", {"NO BPJS"}), ("register-siksng-style.txt", set())]
)
def test_the_headers_of_the_registers_are_known(name: str, missing: set[str]) -> None:
    """
    Every column but one that is foreign is mapped, and no important one is missing.
    """
    sheet = read(EXAMPLES / name)
    mapping = match(sheet.headers, sheet.cells)

    assert missing == {column.header for column in mapping.columns if column.field is None}
    assert not mapping.is_aggregate
    assert ["kolom-tak-dikenal"] * len(missing) == mapping.findings["code"].to_list()


def test_the_headers_of_the_counts_are_known() -> None:
    """
    Each of the 26 types is counted for men and women, and the totals stand beside them.
    """
    sheet = read(EXAMPLES / "rekap-kabkota.csv")
    mapping = match(sheet.headers, sheet.cells)
    counts = [f"jumlah:{number}/{sex}" for number in range(1, 27) for sex in "LP"]

    assert mapping.is_aggregate
    assert ["id_sumber", "kabupaten_kota", *counts, "jumlah/L", "jumlah/P", "jumlah"] == [
        column.field for column in mapping.columns
    ]
    assert 0 == mapping.findings.height


def test_every_record_of_the_key_is_read() -> None:
    """
    What the key tells of a row stands in a row of that number.
    """
    for name in {key["berkas"] for key in keys()}:
        told = {*(sheet := read(EXAMPLES / name)).cells["row"], *sheet.footer["row"]}

        assert {int(key["baris"]) for key in keys() if key["berkas"] == name and key["baris"]} <= told


def keys() -> list[dict[str, str]]:
    """Return the rows of the key."""
    with (EXAMPLES / "kunci.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_samples_are_what_their_script_writes() -> None:
    """
    The same seed gives the same bytes.
    """
    script = EXAMPLES / "make_samples.py"
    done = subprocess.run([sys.executable, str(script), "--check"], capture_output=True, text=True, check=False)

    assert (0, "same") == (done.returncode, done.stdout.strip())
