"""Files made to hurt: refused clearly, and without much memory."""

import io
import struct
import subprocess
import sys
import zipfile
from pathlib import Path

import polars as pl
import pytest
import xlsxwriter
from test_reading_workbooks import CELL, open_document, several, workbook

from pmks.errors import TableError
from pmks.tables.reading import read

READS = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (3 << 30, 3 << 30))
from pmks.errors import TableError
from pmks.tables.reading import read
for path in sys.argv[1:]:
    try:
        read(path)
    except TableError:
        print("refused")
"""


def repacked(content: bytes, changed: dict[str, bytes]) -> bytes:
    """Return the archive *content* with some parts *changed*."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, changed.get(name, old.read(name)))
    return out.getvalue()


def test_a_part_that_unpacks_without_end_is_refused() -> None:
    """
    A small part of a hundred mebibytes of blanks is not unpacked.
    """
    blanks = b" " * (100 << 20)

    with pytest.raises(TableError, match="times its size"):
        read(repacked(workbook(several), {"xl/worksheets/sheet1.xml": blanks}))


def test_a_part_that_lies_about_its_size_is_refused() -> None:
    """
    A part that says that it is small and is not shows when it is unpacked.
    """
    packed = bytearray(repacked(workbook(several), {"xl/worksheets/sheet1.xml": b" " * (8 << 20)}))
    at = packed.rfind(b"xl/worksheets/sheet1.xml") - 46
    packed[at + 24 : at + 28] = struct.pack("<I", 100)

    with pytest.raises(TableError, match="damaged"):
        read(bytes(packed))


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_workbook_that_was_cut_off_is_refused(share: float) -> None:
    """
    A workbook that did not arrive whole is damaged.
    """
    content = workbook(several)

    with pytest.raises(TableError):
        read(content[: int(len(content) * share)])


def corner(book: xlsxwriter.Workbook) -> None:
    """Write a header, and a stray cell in the last corner of the sheet."""
    book.add_worksheet().write_row(0, 0, ["NIK", "NAMA"])
    book.get_worksheet_by_name("Sheet1").write(1_048_575, 16_383, "x")


def test_a_cell_far_away_is_refused() -> None:
    """
    A stray cell in the last corner makes a table of billions of cells, which nothing holds.
    """
    with pytest.raises(TableError, match="reach over"):
        read(workbook(corner))


def test_what_is_refused_took_little_memory(tmp_path: Path) -> None:
    """
    Endless blanks, a far corner, a cell of fifty megabytes and a hundred thousand columns fit into three gibibytes.
    """
    hostile = [
        repacked(workbook(several), {"xl/worksheets/sheet1.xml": b" " * (100 << 20)}),
        workbook(corner),
        b'NIK;NAMA\n1;"' + b"x" * 50_000_000,
        b";".join(b"h%d" % at for at in range(100_000)),
    ]
    for at, content in enumerate(hostile):
        (tmp_path / f"{at}.xlsx").write_bytes(content)
    command = [sys.executable, "-c", READS, *sorted(map(str, tmp_path.iterdir()))]
    done = subprocess.run(command, capture_output=True, text=True, check=True)

    assert ["refused"] * 4 == done.stdout.split()


def test_cells_without_a_place_are_counted() -> None:
    """
    A row of cells that do not say where they stand is as wide as it has cells.
    """
    cells = b"<c/>" * 16_384
    sheet = b'<worksheet><sheetData><row r="1">' + cells + b'</row><row r="1048576"><c t="str"><v>x</v></c></row>'

    with pytest.raises(TableError, match="reach over"):
        read(repacked(workbook(several), {"xl/worksheets/sheet1.xml": sheet + b"</sheetData></worksheet>"}))


def test_a_tall_sheet_is_no_attack() -> None:
    """
    A note far below a table of few columns is read.
    """

    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["NIK", "NAMA"])
        sheet.write_row(1, 0, ["1", "a"])
        sheet.write(20_000, 40, "x")

    sheet = read(workbook(fill))

    assert [2, 20_001] == sheet.cells["row"].to_list()


def test_rows_repeated_without_end_are_refused() -> None:
    """
    A row of an ODS workbook that says it stands there a million times is not written out.
    """
    row = f'<table:table-row table:number-rows-repeated="1048576">{CELL.format("x") * 100}</table:table-row>'

    with pytest.raises(TableError, match="reach over"):
        read(open_document(row))


def test_a_protected_part_is_refused() -> None:
    """
    An archive with a password is refused with the reason.
    """
    packed = bytearray(workbook(several))
    at = packed.rfind(b"xl/worksheets/sheet1.xml") - 46
    packed[at + 8] |= 1

    with pytest.raises(TableError, match="password"):
        read(bytes(packed))


@pytest.mark.parametrize(
    "content", [b'NIK;NAMA\n1;"%b"\n2;b\n', b"NIK;NAMA\n1;%b\n2;b\n", b"<table><tr><td>%b</table>"]
)
def test_a_cell_without_end_is_refused(content: bytes) -> None:
    """
    A cell of fifty megabytes is refused, in a text with the number of its record.
    """
    with pytest.raises(TableError, match="50,000,000 characters"):
        read(content.replace(b"%b", b"x" * 50_000_000))


def test_a_cell_of_many_lines_is_refused() -> None:
    """
    Two million lines between two quotation marks are one cell, and too long for one.
    """
    with pytest.raises(TableError, match="record 2: a cell"):
        read(b'NIK;NAMA\n1;"' + b"x\n" * 2_000_000 + b'"\n2;b\n')


@pytest.mark.parametrize("lines", [[";".join("ab"), ";" * 20_000], [";".join(map(str, range(20_000))), "1"]])
def test_columns_without_end_are_refused(lines: list[str]) -> None:
    """
    A record wider than any spreadsheet is refused, be it the header or a row.
    """
    with pytest.raises(TableError, match="cells, wanted at most 16,384"):
        read("\n".join(["NIK;NAMA", *lines]).encode())


def test_cells_over_columns_without_end_are_refused() -> None:
    """
    A cell of HTML that covers a million columns, or many that cover thousands, is refused.
    """
    with pytest.raises(TableError, match="too many cells"):
        read(b"<table><tr><td colspan=99999>x</table>")
    with pytest.raises(TableError, match="too many cells"):
        read(b"<table>" + b"<tr><td colspan=16000>x" * 1000)


def test_marks_that_open_again_and_again_take_no_longer() -> None:
    """
    Where every line opens a cell that none closes, each line is a record of its own.
    """
    sheet = read(b"NIK;NAMA\n" + (b'1;"x\n' + b'2;""\n' * 3) * 20_000)

    assert 80_000 == sheet.cells.height
    assert 20_000 == sheet.findings["code"].to_list().count("baris-kutip")


def test_a_small_file_of_endless_rows_is_refused() -> None:
    """
    A Parquet file can hold a value a hundred million times in a few bytes.
    """
    out = io.BytesIO()
    pl.select(x=pl.repeat(1, 100_000_000, dtype=pl.Int8)).write_parquet(out)

    with pytest.raises(TableError, match="rows of 1 columns"):
        read(out.getvalue())
