"""Section 1 of the facts on dirty data: files as they come, validated."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import polars as pl
import pytest
import xlsxwriter
from dirty_registers import FIRST, ON, checked, codes, csv_of, lines, said, warning

import pmks

HEADER = "NIK;NAMA;JENIS PPKS"
ROW = "3671051102839901;RANUWA DALUMI;Pemulung"
PERSON = {"NIK": "3671051102839901", "NAMA": "RANUWA DALUMI", "JENIS PPKS": "Pemulung"}


def workbook(sheets: dict[str, list[list[str]]], merged: tuple[int, int, int, str] | None = None) -> bytes:
    """Return a workbook; *merged* is a first row, a last row, a column and the text of the merged cells."""
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True})
    for name, rows in sheets.items():
        page = book.add_worksheet(name)
        for at, row in enumerate(rows):
            page.write_row(at, 0, row)
        if merged is not None:
            first, last, column, text = merged
            page.merge_range(first, column, last, column, text)
    book.close()
    return file.getvalue()


def test_a_byte_order_mark_is_no_part_of_a_header() -> None:
    """
    The mark is taken off, and there is nothing to report.
    """
    found = pmks.validate(b"\xef\xbb\xbf" + csv_of(PERSON), on=ON)

    assert "NIK" == found.sheet.headers[0]
    assert {"kolom-tidak-ada"} == set(codes(found, None))


@pytest.mark.parametrize(
    ("encoding", "name"),
    [("utf-16", "RANUWA \u00e9 \u2013"), ("utf-16-le", "RANUWA"), ("cp1252", "RANUWA \u00e9 \u2013")],
)
def test_another_encoding_is_decoded_and_told(encoding: str, name: str) -> None:
    """
    UTF-16 and Windows-1252 are found out, and told once as an info.
    """
    found = pmks.validate(csv_of({**PERSON, "NAMA": name}).decode().encode(encoding), on=ON)

    assert name == found.records["nama"].item()
    assert ("berkas-enkode", "info") in said(found, None)


@pytest.mark.parametrize("text", ["Pand\u00c3\u00a9glang", "Pand\ufffdglang"])
def test_broken_letters_are_told_and_never_mended(text: str) -> None:
    """
    The cell stays as it came, with a warning.
    """
    found = checked({**PERSON, "ALAMAT": text})

    assert (text, warning("teks-rusak")) == (found.records["alamat"].item(), said(found))


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("NIK;NAMA;ALAMAT;NO BPJS\n;RANUWA;KP. A;1,5\n;SITA;KP. B;2,5\n", ";"),
        ("NIK|NAMA|ALAMAT|NO BPJS\n|RANUWA|KP. A, B; C|1\n|SITA|KP. B|2\n", "|"),
        ("NIK\tNAMA\tALAMAT\tNO BPJS\n\tRANUWA\tKP. A, B\t1\n\tSITA\tKP. B\t2\n", "\t"),
        ('NIK,NAMA,ALAMAT,NO BPJS\n,RANUWA,"KP. A, B",1\n,SITA,"KP. B, C",2\n', ","),
    ],
)
def test_the_separator_is_found_and_part_of_the_result(text: str, separator: str) -> None:
    """
    A semicolon beside decimal commas, a bar, a tab, a comma beside quoted commas.
    """
    found = pmks.validate(text.encode(), on=ON)

    assert (separator, ["RANUWA", "SITA"]) == (found.source.separator, found.records["nama"].to_list())
    assert [] == [code for row in (2, 3) for code in codes(found, row) if code == "baris-kolom"]


def test_a_line_end_inside_a_cell_is_a_blank() -> None:
    """
    One cell, one row; the rows below keep their number.
    """
    found = lines("NAMA;ALAMAT;JENIS PPKS", 'RANUWA;"KP. SAWAH', 'RT 02";Pemulung', "SITA;KP. B;Pengemis")

    assert ["KP. SAWAH RT 02", "KP. B"] == found.records["alamat"].to_list()
    assert [2, 3] == found.records["row"].to_list()


def test_blank_rows_are_counted_and_say_nothing() -> None:
    """
    Blank lines and lines of separators are no rows; nothing is missing in them.
    """
    found = lines(HEADER, ROW, ";;", "", " ; ; ", ROW.replace("9901", "9902"))

    assert ([2, 6], {"kosong": 3}) == (found.records["row"].to_list(), dict(found.source.skipped))
    assert [[], [], []] == [said(found, row) for row in (3, 4, 5)]


def test_titles_above_the_header_are_notes() -> None:
    """
    The header is found by names that are known; what stands above it is kept.
    """
    found = lines("DAFTAR NAMA PPKS KEC. CIPANAS", "", HEADER, ROW)

    assert (("DAFTAR NAMA PPKS KEC. CIPANAS",), 3) == (found.source.notes, found.source.header_at)
    assert [4] == found.records["row"].to_list()


@pytest.mark.parametrize("numbers", ["(1);(2);(3)", "1;2;3"])
def test_a_row_of_column_numbers_is_no_row(numbers: str) -> None:
    """
    The numbers below the header are recognised and counted.
    """
    found = lines(HEADER, numbers, ROW)

    assert ([3], {"nomor_kolom": 1}) == (found.records["row"].to_list(), dict(found.source.skipped))


def test_totals_and_signatures_are_no_rows() -> None:
    """
    A total and what is signed below are counted apart, not validated.
    """
    signed = ("JUMLAH;212;", ";;", "Mengetahui, Kepala Seksi;;", "SITATMI KARUMA;;")
    found = lines("NAMA;NIK;JENIS PPKS", "RANUWA;3671051102839901;Pemulung", *signed)

    assert [2] == found.records["row"].to_list()
    assert 1 == found.source.skipped["total"]
    assert 2 == found.source.skipped["penutup"]


@pytest.mark.parametrize(
    "row", ["3671051102839901;RANUWA;KP. A;BLOK B;Pemulung", "3671051102839901;RANUWA"], ids=["more", "fewer"]
)
def test_a_row_of_another_width_is_kept_whole(row: str) -> None:
    """
    More or fewer cells than the header: the row stays, nothing is shifted, and no message shows its cells.
    """
    found = lines("NIK;NAMA;ALAMAT;JENIS PPKS", row, "3671051102839902;SITA;KP. C;Pengemis")
    cells = row.split(";")

    assert ("baris-kolom", "error") in said(found)
    assert (2, 1) == (found.summary.rows_read, found.summary.rows_invalid)
    assert cells[:2] == [found.sheet.cells[name][0] for name in ("c0", "c1")]
    assert [None] == found.issues.filter(pl.col("row") == FIRST)["seen"].unique().to_list()
    assert [] == said(found, 3)


def test_a_file_whose_name_lies_is_read_by_its_content(tmp_path: Path) -> None:
    """
    An HTML table that is called a workbook, and a workbook that is called text, are read, with an info.
    """
    page = tmp_path / "data.xlsx"
    page.write_text(
        "<html><table><tr><th>NIK</th><th>NAMA</th></tr><tr><td>3671051102839901</td><td>RANUWA</td></tr></table>"
    )
    book = tmp_path / "data.csv"
    book.write_bytes(workbook({"data": [["NIK", "NAMA"], ["3671051102839901", "RANUWA"]]}))

    for path, kind in ((page, "html"), (book, "xlsx")):
        found = pmks.validate(path, on=ON)

        assert (kind, ["RANUWA"]) == (found.source.kind, found.records["nama"].to_list())
        assert ("berkas-bentuk", "info") in said(found, None)


def test_a_file_that_is_no_table_says_what_it_is(tmp_path: Path) -> None:
    """
    An archive of something else is refused with what was found in it.
    """
    path = tmp_path / "data.csv"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("photo.jpg", b"\xff\xd8\xff")

    with pytest.raises(pmks.TableError, match=r"(?i)zip"):
        pmks.validate(path, on=ON)


def test_the_sheet_is_that_whose_header_is_known_or_the_named_one() -> None:
    """
    Of several sheets the one with a known header is read, the others are listed; the caller may name another.
    """
    rows = [["NIK", "NAMA", "JENIS PPKS"], ["3671051102839901", "RANUWA", "Pemulung"]]
    book = workbook({"rekap": [["x", "y"], ["1", "2"]], "data": rows, "Sheet3": [["NAMA", "NIK"], ["SITA", "-"]]})
    found = pmks.validate(book, on=ON)

    assert ("data", ("rekap", "Sheet3")) == (found.source.sheet, found.source.other_sheets)
    assert ("berkas-lembar", "info") in said(found, None)
    assert ["SITA"] == pmks.validate(book, on=ON, sheet="Sheet3").records["nama"].to_list()


def test_merged_cells_are_not_filled_down() -> None:
    """
    A region in the first of its rows is that of this row: the rows below tell none, and say so.
    """
    rows = [["KAB/KOTA", "NAMA"], ["", "RANUWA"], ["", "SITA"], ["", "DALUMI"]]
    merged = pmks.validate(workbook({"data": rows}, (1, 2, 0, "KAB. LEBAK")), on=ON)
    plain = pmks.validate(csv_of({"KAB/KOTA": "KAB. LEBAK", "NAMA": "RANUWA"}, {"KAB/KOTA": "", "NAMA": "SITA"}), on=ON)

    assert ["36.02", None, None] == merged.records["wilayah"].to_list()
    assert ["36.02", None] == plain.records["wilayah"].to_list()
    assert "wilayah-kosong" in set(codes(plain, 3)) & set(codes(merged, 3))


@pytest.mark.parametrize("raw", [b"", b"\n\n", b"NIK;NAMA;JENIS PPKS\n", b"NIK;NAMA;JENIS PPKS\n;;\n"])
def test_an_empty_file_is_no_exception(raw: bytes) -> None:
    """
    Nothing, or a header only: zero rows, a warning on the file.
    """
    found = pmks.validate(raw, on=ON)

    assert (0, 0, 0) == (found.summary.rows_read, found.summary.persons_at_most, found.summary.cases)
    assert ("berkas-kosong", "warning") in said(found, None)
