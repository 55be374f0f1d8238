"""Workbooks and pages of HTML: every cell as text, the right sheet, the right row numbers."""

import datetime as dt
import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
import xlsxwriter
from old_workbook import old_workbook

from pmks.errors import CallError, TableError
from pmks.tables.reading import read

CELL = '<table:table-cell office:value-type="string"><text:p>{}</text:p></table:table-cell>'
CONTENT = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document-content'
    ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
    '<table:table table:name="data">{}</table:table></office:spreadsheet></office:body></office:document-content>'
)
MANIFEST = (
    '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    '<manifest:file-entry manifest:full-path="/" manifest:media-type="'
    'application/vnd.oasis.opendocument.spreadsheet"/></manifest:manifest>'
)


def workbook(fill: Callable[[xlsxwriter.Workbook], None]) -> bytes:
    """Return the workbook that *fill* writes."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    fill(book)
    book.close()
    return out.getvalue()


def open_document(table: str) -> bytes:
    """Return an ODS workbook with the rows *table*."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        archive.writestr("META-INF/manifest.xml", MANIFEST)
        archive.writestr("content.xml", CONTENT.format(table))
    return out.getvalue()


def test_every_kind_of_cell_becomes_text() -> None:
    """
    Numbers show what the spreadsheet holds, dates their day, errors what is shown.
    """

    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet("data")
        day = book.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write_row(0, 0, ["NIK", "TGL LAHIR", "RT", "KET", "AKTIF", "NILAI"])
        sheet.write_number(1, 0, 3671996511838801)
        sheet.write_datetime(1, 1, dt.datetime(1968, 11, 2), day)  # noqa: DTZ001  # a spreadsheet knows no zone
        sheet.write_number(1, 2, 7, book.add_format({"num_format": "000"}))
        sheet.write_formula(1, 3, "=NA()", None, "#N/A")
        sheet.write_boolean(1, 4, boolean=True)
        sheet.write_number(1, 5, 2.5)
        sheet.write_number(2, 0, 3671996511838800)
        sheet.write_datetime(2, 1, dt.datetime(1968, 11, 2, 10, 20), day)  # noqa: DTZ001  # the same
        sheet.write_string(2, 2, "007")
        sheet.write_string(2, 3, "a\nb")

    sheet = read(workbook(fill))

    assert [
        (2, "3671996511838801", "1968-11-02", "7", "#N/A", "true", "2.5"),
        (3, "3671996511838800", "1968-11-02 10:20:00", "007", "a b", None, None),
    ] == sheet.cells.rows()
    assert ("xlsx", "data") == (sheet.source.kind, sheet.source.sheet)


def test_rows_are_numbered_as_the_spreadsheet_shows_them() -> None:
    """
    Empty rows and columns before the table change nothing of the numbers.
    """

    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet()
        sheet.write(2, 1, "DAFTAR PPKS")
        sheet.write_row(4, 1, ["NIK", "NAMA"])
        sheet.write_row(5, 1, ["(1)", "(2)"])
        sheet.write_row(6, 1, ["1", "RANUWA"])
        sheet.write_row(8, 1, ["2", "SITA"])
        sheet.write_row(9, 1, ["", "JUMLAH", 2])
        sheet.write_formula(8, 3, "=1/0", None, "#DIV/0!")

    sheet = read(workbook(fill))

    assert ("NIK", "NAMA", "") == sheet.headers
    assert [(7, "1", "RANUWA", None), (9, "2", "SITA", "#DIV/0!")] == sheet.cells.rows()
    assert {"judul": 1, "kosong": 4, "nomor_kolom": 1, "total": 1} == sheet.source.skipped


def test_merged_cells_are_not_filled() -> None:
    """
    A merged cell stands in the first of its rows; the header above merged columns is joined.
    """

    def fill(book: xlsxwriter.Workbook) -> None:
        sheet = book.add_worksheet()
        for place, name in enumerate(["KABUPATEN", "NAMA"]):
            sheet.merge_range(0, place, 1, place, name)
        sheet.merge_range(0, 2, 0, 3, "ALAMAT")
        sheet.write_row(1, 2, ["DESA", "RT"])
        sheet.merge_range(2, 0, 3, 0, "LEBAK")
        sheet.write_row(2, 1, ["RANUWA", "A", "1"])
        sheet.write_row(3, 1, ["SITA", "B", "2"])

    sheet = read(workbook(fill))

    assert ("KABUPATEN", "NAMA", "ALAMAT > DESA", "ALAMAT > RT") == sheet.headers
    assert [(3, "LEBAK", "RANUWA", "A", "1"), (4, None, "SITA", "B", "2")] == sheet.cells.rows()


def several(book: xlsxwriter.Workbook) -> None:
    """Write three sheets, the register being the last."""
    book.add_worksheet("Sheet1")
    book.add_worksheet("rekap").write_row(0, 0, ["URAIAN", "ANGKA"])
    book.add_worksheet("data").write_row(0, 0, ["NIK", "NAMA", "DESA"])
    book.get_worksheet_by_name("data").write_row(1, 0, ["1", "a", "b"])


def test_the_sheet_with_the_known_header_is_read() -> None:
    """
    Of several sheets the one whose header is known is read, and the others are listed.
    """
    sheet = read(workbook(several))

    assert ("data", ("Sheet1", "rekap")) == (sheet.source.sheet, sheet.source.other_sheets)
    assert ["berkas-lembar"] == sheet.findings["code"].to_list()


def test_the_caller_names_the_sheet() -> None:
    """
    The caller's word decides; a sheet that is not there is an error with those that are.
    """
    assert ("URAIAN", "ANGKA") == read(workbook(several), sheet="rekap").headers
    with pytest.raises(CallError, match="'rekap'"):
        read(workbook(several), sheet="rekp")


def test_an_empty_sheet_has_no_rows() -> None:
    """
    A sheet without a cell, or with a header alone, is read to zero rows.
    """
    for fill in (lambda book: book.add_worksheet(), lambda book: book.add_worksheet().write(0, 0, "NIK")):
        sheet = read(workbook(fill))

        assert 0 == sheet.cells.height
        assert ["berkas-kosong"] == sheet.findings["code"].to_list()


def test_an_old_workbook_is_read_by_its_content(tmp_path: Path) -> None:
    """
    An old binary workbook with the ending of a new one is read, and told.
    """
    path = tmp_path / "data.xlsx"
    path.write_bytes(old_workbook([["NIK", "NAMA"], [3671996511838801.0, "RANUWA"], ["x", 2.5]]))
    sheet = read(path)

    assert [(2, "3671996511838801", "RANUWA"), (3, "x", "2.5")] == sheet.cells.rows()
    assert ("xls", ["berkas-bentuk"]) == (sheet.source.kind, sheet.findings["code"].to_list())


def test_an_open_document_is_read() -> None:
    """
    An ODS workbook is read; a long run of empty rows and columns at its end is nothing.
    """
    rows = [["NIK", "NAMA"], ["1", "RANUWA"]]
    table = "".join(f"<table:table-row>{''.join(map(CELL.format, row))}</table:table-row>" for row in rows)
    table += (
        '<table:table-row table:number-rows-repeated="1048000">'
        '<table:table-cell table:number-columns-repeated="16384"/></table:table-row>'
    )
    sheet = read(open_document(table))

    assert [(2, "1", "RANUWA")] == sheet.cells.rows()
    assert "ods" == sheet.source.kind


def test_a_page_of_html_is_read(tmp_path: Path) -> None:
    """
    A table of HTML with the ending of a workbook is read, with cells over several columns and rows.
    """
    path = tmp_path / "laporan.xls"
    path.write_text(
        "<html><style>td {color: red}</style><table><tr><td>menu</td></tr></table>"
        "<table border=1><tr><th colspan=3>DAFTAR PPKS</th></tr>"
        "<tr><th rowspan=2>NIK</th><th colspan=2>ALAMAT</th></tr><tr><th>RT<th>RW</tr>"
        "<tr><td>36&nbsp;1</td><td>a<br>b</td><td>3 &amp; 4</td></tr><tr><td>2<td>c<td>d</table>",
        encoding="utf-8",
    )
    sheet = read(path)

    assert ("NIK", "ALAMAT > RT", "ALAMAT > RW") == sheet.headers
    assert [(4, "36 1", "a b", "3 & 4"), (5, "2", "c", "d")] == sheet.cells.rows()
    assert ("html", ["berkas-bentuk"]) == (sheet.source.kind, sheet.findings["code"].to_list())


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        (["word/document.xml"], "Word"),
        (["ppt/presentation.xml"], "presentation"),
        (["xl/workbook.bin"], "XLSB"),
        (["catatan.txt"], "a ZIP archive"),
        (["xl/workbook.xml"], "cannot be read as XLSX"),
    ],
)
def test_an_archive_that_is_no_workbook_is_refused_by_name(parts: list[str], said: str) -> None:
    """
    A ZIP archive of another kind is refused with what it is.
    """
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for part in parts:
            archive.writestr(part, "x")

    with pytest.raises(TableError, match=said):
        read(out.getvalue())
