"""Text files as offices send them: each situation is read as it must be, and what was noticed is told."""

import io
from pathlib import Path

import pytest

from pmks.errors import CallError, TableError
from pmks.tables.reading import read
from pmks.tables.sheet import Sheet


def rows(sheet: Sheet) -> list[tuple[str, ...]]:
    """Return the cells of *sheet* without the numbers of the rows, an empty cell as empty text."""
    return [tuple("" if cell is None else cell for cell in row[1:]) for row in sheet.cells.rows()]


def told(sheet: Sheet) -> list[tuple[int | None, str | None, str]]:
    """Return what was noticed: row, column and code."""
    return sheet.findings.select("row", "column", "code").rows()


def test_a_byte_order_mark_is_no_part_of_the_first_header() -> None:
    """
    A byte order mark goes unseen, and nothing is reported.
    """
    sheet = read(b"\xef\xbb\xbfno;NIK;NAMA\n1;x;RANUWA\n")

    assert ("no", "NIK", "NAMA") == sheet.headers
    assert [] == told(sheet)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32", "windows-1252"])
def test_another_encoding_is_read_and_told(encoding: str) -> None:
    """
    UTF-16 with and without a mark, UTF-32 and Windows-1252 are found by their bytes.
    """
    sheet = read("NIK;NAMA\n1;André Ñ\n".encode(encoding))

    assert [("1", "André Ñ")] == rows(sheet)
    assert [(None, None, "berkas-enkode")] == told(sheet)
    assert sheet.source.encoding in {encoding, f"{encoding}-le"}


def test_windows_1252_has_dashes() -> None:
    """
    The dash and the curly quotes of Windows-1252 are read as such.
    """
    sheet = read("NIK;NAMA\n1;SITA \u2013 \u201cRANUWA\u201d\n".encode("cp1252"))

    assert [("1", "SITA \u2013 \u201cRANUWA\u201d")] == rows(sheet)


def test_an_encoding_that_is_named_is_used() -> None:
    """
    The caller's word stands, with a code page that nothing would show.
    """
    sheet = read("NIK;NAMA\n1;Čapek\n".encode("cp1250"), encoding="cp1250")

    assert [("1", "Čapek")] == rows(sheet)
    assert "cp1250" == sheet.source.encoding


def test_broken_letters_stay_and_are_told() -> None:
    """
    Letters that a wrong encoding broke are kept as they came, also in a header; nothing is mended.
    """
    sheet = read("NIK;KÃ©AB\n1;PandÃ©glang\n2;x\ufffdy\n3;Café\n".encode())

    assert [("1", "PandÃ©glang"), ("2", "x\ufffdy"), ("3", "Café")] == rows(sheet)
    assert [(1, "KÃ©AB", "teks-rusak"), (2, "KÃ©AB", "teks-rusak"), (3, "KÃ©AB", "teks-rusak")] == told(sheet)


def test_bytes_that_are_no_utf8_among_utf8_are_told() -> None:
    """
    In a file of UTF-8 a byte that is none becomes a mark, and the cell is told.
    """
    sheet = read("NIK;NAMA\n1;Café é é\n2;Caf".encode() + b"\xe9\n")

    assert [("1", "Café é é"), ("2", "Caf\ufffd")] == rows(sheet)
    assert [(3, "NAMA", "teks-rusak")] == told(sheet)


@pytest.mark.parametrize(
    ("text", "separator", "row"),
    [
        ("nik;ipk\n1;2,5\n2;3,5\n", ";", ("1", "2,5")),
        ("NIK|NAMA\n1|a,b;c\n", "|", ("1", "a,b;c")),
        ("NIK\tNAMA\n1\ta,b;c\n", "\t", ("1", "a,b;c")),
        ('NIK,ALAMAT\n1,"KP. A, RT 2; RW 1"\n', ",", ("1", "KP. A, RT 2; RW 1")),
        ('NIK,ALAMAT\n1,"KP. A\nRT 2; RW 1"\n', ",", ("1", "KP. A RT 2; RW 1")),
    ],
)
def test_the_separator_is_found(text: str, separator: str, row: tuple[str, ...]) -> None:
    """
    The sign between the cells is found from the header and the first rows, and is part of the result.
    """
    sheet = read(text.encode())

    assert separator == sheet.source.separator
    assert [row] == rows(sheet)[:1]


def test_a_file_of_one_column_has_no_separator() -> None:
    """
    Where the header is one cell, a comma in a cell is a comma.
    """
    sheet = read(b"ALAMAT\nKP. SAWAH, RT 2\nKP. KEBUN, RT 3, RW 1\n")

    assert None is sheet.source.separator
    assert [("KP. SAWAH, RT 2",), ("KP. KEBUN, RT 3, RW 1",)] == rows(sheet)


def test_a_separator_that_is_named_is_used() -> None:
    """
    The caller may name a sign that would not be found.
    """
    assert [("1", "a")] == rows(read(b"NIK~NAMA\n1~a\n", separator="~"))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_line_ends_in_any_way(end: str) -> None:
    """
    LF, CRLF and a lone CR end a line.
    """
    assert [("1", "a"), ("2", "b")] == rows(read(f"NIK;NAMA{end}1;a{end}2;b{end}".encode()))


def test_a_quoted_line_end_is_a_blank() -> None:
    """
    A line end inside quotation marks starts no record and becomes one blank.
    """
    sheet = read(b'NIK;ALAMAT\r\n1;"KP. SAWAH\r\nRT 02"\r\n2;"a \n\n b;c"\r\n3;x\r\n')

    assert [("1", "KP. SAWAH RT 02"), ("2", "a b;c"), ("3", "x")] == rows(sheet)
    assert [2, 3, 4] == sheet.cells["row"].to_list()


def test_a_line_end_parts_types() -> None:
    """
    In a column of types a line end may part two of them and is kept, as a line feed.
    """
    sheet = read(b'NIK;JENIS PPKS\r\n1;"Pemulung\r\nPengemis"\r\n')

    assert [("1", "Pemulung\nPengemis")] == rows(sheet)


def test_blank_rows_are_skipped_and_counted() -> None:
    """
    Blank lines and lines of separators are no rows; the numbers of the others do not change.
    """
    sheet = read(b"NIK;NAMA\n1;a\n\n;\n ; \n2;b\n;;;;;;\n\n")

    assert [2, 6] == sheet.cells["row"].to_list()
    assert {"kosong": 5} == sheet.source.skipped
    assert [] == told(sheet)


def test_title_rows_are_kept_as_notes() -> None:
    """
    The header is found by its names; what stands above it is a note on the file.
    """
    sheet = read(b"DAFTAR NAMA PPKS KEC. CIPANAS\n\nNIK;NAMA;DESA\n1;a;b\n")

    assert ("NIK", "NAMA", "DESA") == sheet.headers
    assert ("DAFTAR NAMA PPKS KEC. CIPANAS",) == sheet.source.notes
    assert (3, 1, {"judul": 1, "kosong": 1}) == (
        sheet.source.header_at,
        sheet.source.header_rows,
        sheet.source.skipped,
    )
    assert [4] == sheet.cells["row"].to_list()


@pytest.mark.parametrize("numbers", ["(1);(2);(3)", "1;2;3", "\n(1);(2);(3)", "(1);(2);(3=1+2)"])
def test_a_row_of_column_numbers_is_skipped(numbers: str) -> None:
    """
    A row that numbers the columns below the header is no row.
    """
    sheet = read(f"NIK;NAMA;DESA\n{numbers}\n7;a;b\n".encode())

    assert [("7", "a", "b")] == rows(sheet)
    assert 1 == sheet.source.skipped["nomor_kolom"]


def test_totals_and_signatures_are_no_rows() -> None:
    """
    Totals and what is signed below are counted and kept apart.
    """
    text = (
        "NO;NAMA;JUMLAH ANAK\n1;RANUWA;3\n;JUMLAH;212\nSub jumlah anak;;1.044\nJml. Kab/Kota;-;nihil\nTOTAL;;\n;;\n"
        "Mengetahui, Kepala Seksi;;\n;;\nRANUWA DALUMI;;\nNIP. 19;;\n"
    )
    sheet = read(text.encode())

    assert [("1", "RANUWA", "3")] == rows(sheet)
    assert {"kosong": 2, "penutup": 3, "total": 4} == sheet.source.skipped
    assert [3, 4, 5, 6, 8, 10, 11] == sheet.footer["row"].to_list()
    assert [] == told(sheet)


@pytest.mark.parametrize(
    "row",
    [
        "7;3671996511838801;TOTAL;02-11-1968",
        ";3671996511838801;TOTAL;",
        ";;TOTAL;02-11-1968",
        ";;JUMLAH;3671996511838801",
        ";;TOTAL;LEBAK",
    ],
)
def test_a_person_is_never_a_total(row: str) -> None:
    """
    A row with a word, a date or a long number beside the word is about a person.
    """
    sheet = read(f"NO;NIK;NAMA;KET\n1;x;y;z\n{row}\n".encode())

    assert [2, 3] == sheet.cells["row"].to_list()
    assert {} == sheet.source.skipped


def test_a_header_that_stands_again_is_no_row() -> None:
    """
    Files that were pasted together repeat their header.
    """
    sheet = read(b"NIK;NAMA\n1;a\nNIK;NAMA\n2;b\n")

    assert [("1", "a"), ("2", "b")] == rows(sheet)
    assert {"kepala_ulang": 1} == sheet.source.skipped


def test_a_header_of_two_rows_is_joined() -> None:
    """
    A group and what stands below it are one header.
    """
    sheet = read(b"NO;NAMA;ALAMAT;;;KET\n;;JALAN;RT;RW;\n1;a;x;1;2;k\n")

    assert ("NO", "NAMA", "ALAMAT > JALAN", "ALAMAT > RT", "ALAMAT > RW", "KET") == sheet.headers
    assert (1, 2) == (sheet.source.header_at, sheet.source.header_rows)
    assert [3] == sheet.cells["row"].to_list()


def test_groups_above_types_are_joined() -> None:
    """
    Where headers repeat below groups, the groups belong to them.
    """
    text = "NO;KECAMATAN;DALAM PANTI;;LUAR PANTI;\n;;Anak Terlantar;Pemulung;Anak Terlantar;Pemulung\n1;A;1;2;3;4\n"
    sheet = read(text.encode())

    assert ("DALAM PANTI > Anak Terlantar", "LUAR PANTI > Pemulung") == (sheet.headers[2], sheet.headers[5])


def test_a_row_with_more_or_fewer_cells_is_kept_whole() -> None:
    """
    No cell is shifted and none is lost: what stands beyond the header is kept beside the row.
    """
    sheet = read(b'NIK;NAMA;ALAMAT;RT\n1;a;KP. A; RT 2;3\n2;b;c\n3;d;e;f\n4;g;h;i;;\n5;j;k;l;;"m;n"\n')

    assert [("1", "a", "KP. A", " RT 2"), ("2", "b", "c", "")] == rows(sheet)[:2]
    assert [(2, ["3"]), (6, ["", "m;n"])] == sheet.extra.rows()
    assert [(2, None, "baris-kolom"), (3, None, "baris-kolom"), (6, None, "baris-kolom")] == told(sheet)
    assert [["5", "4"], ["3", "4"], ["6", "4"]] == sheet.findings["details"].to_list()


def test_empty_cells_without_a_header_are_nothing() -> None:
    """
    A separator at the end of the header alone, or of the rows alone, makes no row wrong.
    """
    assert [] == told(read(b"NIK;NAMA;\n1;a\n2;b\n"))
    assert [] == told(read(b"NIK;NAMA\n1;a;\n2;b;;\n"))


def test_a_short_row_and_a_long_row_do_not_hide_each_other() -> None:
    """
    A missing cell in one row and an empty one too many in another are not weighed against each other.
    """
    sheet = read(b"NIK;NAMA;DESA\n1;a\n2;b;c;\n3;d;e\n")

    assert [(2, None, "baris-kolom")] == told(sheet)


def test_a_quotation_mark_that_does_not_close_takes_in_nothing() -> None:
    """
    It is a plain sign: the row is kept and told, and every other row stands as it is.
    """
    sheet = read(b'NIK;NAMA;ALAMAT\n1;"open;x\n2;b;"ok; x"\n3;5" pipa;y\n4;"say "ho"";z\n5;c;"end\n')

    assert [
        ("1", '"open', "x"),
        ("2", "b", "ok; x"),
        ("3", '5" pipa', "y"),
        ("4", '"say "ho""', "z"),
        ("5", "c", '"end'),
    ] == rows(sheet)
    assert [(2, None, "baris-kutip"), (5, None, "baris-kutip"), (6, None, "baris-kutip")] == told(sheet)


def test_a_quotation_mark_that_does_not_close_takes_in_nothing_of_a_long_file() -> None:
    """
    The mark is as harmless where a mebibyte follows.
    """
    text = 'NIK;NAMA\n1;"open\n' + "".join(f"{number};RANUWA DALUMI\n" for number in range(2, 90_000))
    sheet = read(text.encode())

    assert 89_999 == sheet.cells.height
    assert [(2, None, "baris-kutip")] == told(sheet)


@pytest.mark.parametrize("text", ["", "\n", "\n\n \n", "NIK;NAMA\n", "NIK;NAMA", "DAFTAR PPKS\n\nNIK;NAMA\n\n"])
def test_an_empty_file_has_no_rows(text: str) -> None:
    """
    No byte, blank lines or a header alone: zero rows and a warning, no exception.
    """
    sheet = read(text.encode())

    assert 0 == sheet.cells.height
    assert [(None, None, "berkas-kosong")] == told(sheet)


def test_a_file_without_a_header_loses_no_person() -> None:
    """
    A first record with a NIK is a row, not a header.
    """
    sheet = read(b"3671996511838801;RANUWA;LEBAK\n3671996511838802;SITA;LEBAK\n")

    assert ("", "", "") == sheet.headers
    assert [1, 2] == sheet.cells["row"].to_list()
    assert [(None, None, "berkas-tanpa-judul-kolom")] == told(sheet)


def test_a_header_that_is_not_known_is_told() -> None:
    """
    Where no header is known, the first record with several cells is taken for it, and that is told.
    """
    sheet = read(b"JUDUL\nsatu;dua\n1;2\n")

    assert ("satu", "dua") == sheet.headers
    assert [(None, None, "berkas-judul-kolom")] == told(sheet)


def test_the_caller_names_the_header() -> None:
    """
    The record of the header may be named; zero says that there is none.
    """
    text = b"NIK;NAMA\nsatu;dua\n1;2\n"

    assert ("satu", "dua") == read(text, header_row=2).headers
    assert 3 == read(text, header_row=0).cells.height
    assert [] == told(read(text, header_row=0))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"PK\x03\x04xxxx", "damaged ZIP"),
        (b"%PDF-1.4 x", "PDF"),
        (b"\x89PNG\r\n", "PNG"),
        (b"SQLite format 3\0", "SQLite"),
        (b'[{"NIK": 1}]', "JSON"),
        (b'<?xml version="1.0"?><Workbook/>', "XML"),
        (b"a;b\n1;\x002\n", "NUL"),
        (b"a;b\n\x01\x02\x03\x04;2\n", "control characters"),
    ],
)
def test_what_is_no_table_is_refused_by_name(content: bytes, said: str) -> None:
    """
    A file of another kind is refused with what it is.
    """
    with pytest.raises(TableError, match=said):
        read(content)


def test_the_content_decides_not_the_name(tmp_path: Path) -> None:
    """
    A text with the ending of a workbook is read as the text that it is, and told.
    """
    path = tmp_path / "ekspor.xlsx"
    path.write_bytes(b"NIK;NAMA\n1;a\n")
    sheet = read(path)

    assert [("1", "a")] == rows(sheet)
    assert "csv" == sheet.source.kind
    assert [(None, None, "berkas-bentuk")] == told(sheet)
    assert [[".xlsx", "CSV"]] == sheet.findings["details"].to_list()


def test_a_file_that_is_open_is_read(tmp_path: Path) -> None:
    """
    A path as text, a file opened in binary mode and bytes give the same.
    """
    path = tmp_path / "data.csv"
    path.write_bytes(b"NIK;NAMA\n1;a\n")

    with path.open("rb") as file:
        assert [("1", "a")] == rows(read(file))
    assert [("1", "a")] == rows(read(str(path)))
    assert [("1", "a")] == rows(read(io.BytesIO(b"NIK;NAMA\n1;a\n")))


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"source": io.StringIO("NIK")}, "binary mode"),
        ({"source": "tidak-ada.csv"}, "FileNotFoundError"),
        ({"source": 5}, "seen int"),
        ({"source": b"NIK;NAMA", "encoding": "utf-99"}, "utf-99"),
        ({"source": b"NIK;NAMA", "encoding": "base64"}, "base64"),
        ({"source": b"NIK;NAMA", "separator": ";;"}, "one sign"),
        ({"source": b"NIK;NAMA", "header_row": 9}, "seen 9"),
        ({"source": b"NIK;NAMA", "header_row": -1}, "seen -1"),
        ({"source": b"NIK;NAMA", "sheet": "data"}, "no sheets"),
    ],
)
def test_a_wrong_call_is_refused(arguments: dict[str, object], said: str) -> None:
    """
    An argument that does not fit is an error that says what was seen.
    """
    with pytest.raises(CallError, match=said):
        read(**arguments)  # type: ignore[arg-type]  # that is the point
