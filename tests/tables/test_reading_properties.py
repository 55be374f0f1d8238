"""Whatever a table holds, reading gives back its cells and loses no row; whatever bytes come, no other error."""

import contextlib
import csv
import io
import re

from hypothesis import example, given, settings
from hypothesis import strategies as st

from pmks.errors import TableError
from pmks.tables.reading import read
from pmks.tables.sheet import Sheet

HEADERS = ("NIK", "NAMA", "ALAMAT", "DESA", "KET", "RT")
SIGNS = st.sampled_from([*"ab1 7\"',;|\t.-é", "\r\n", "\n", "\u00a0", "\x0b", "\x85", "\u2028", "JUMLAH", "NIK"])
CELLS = st.lists(SIGNS, max_size=6).map("".join)
QUOTING = st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC])


@st.composite
def tables(draw: st.DrawFn, least: int = 1) -> list[list[str]]:
    """Draw a table: a header that is known, and rows as wide as it."""
    width = draw(st.integers(least, len(HEADERS)))
    rows = draw(st.lists(st.lists(CELLS, min_size=width, max_size=width), max_size=8))
    return [list(HEADERS[:width]), *rows]


def written(table: list[list[str]], separator: str, quoting: int, end: str) -> str:
    """Return *table* as the csv module writes it."""
    out = io.StringIO()
    csv.writer(out, delimiter=separator, quoting=quoting, lineterminator=end).writerows(table)  # type: ignore[arg-type]  # one of its constants
    return out.getvalue()


def one_line(cell: str) -> str:
    """Return *cell* as it is read: a line end is a blank."""
    return re.sub(r"[ \t]*[\r\n]+[ \t]*", " ", cell)


def check(sheet: Sheet, table: list[list[str]]) -> None:
    """Assert that *sheet* holds the rows of *table*, each as it was, or counts it among what is no row."""
    read_back = {row[0]: tuple(cell or "" for cell in row[1:]) for row in sheet.cells.rows()}
    wanted = {number: tuple(map(one_line, row)) for number, row in enumerate(table, 1)}

    assert tuple(table[0]) == sheet.headers
    assert {number: wanted[number] for number in read_back} == read_back
    assert len(table) - 1 == len(read_back) + sum(sheet.source.skipped.values())
    assert 0 == sheet.extra.height
    assert set() == {"baris-kolom", "baris-kutip"} & set(sheet.findings["code"])


@given(tables(), st.sampled_from(",;|\t~"), QUOTING, st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]))
def test_every_table_comes_back(table: list[list[str]], separator: str, quoting: int, encoding: str) -> None:
    """
    With any separator, quoting and encoding the cells come back, and rows are those in the file less what is skipped.
    """
    text = written(table, separator, quoting, "\r\n")

    check(read(text.encode(encoding), separator=separator), table)


@given(tables(least=2), st.sampled_from(",;|\t"), QUOTING)
def test_the_separator_is_found_beside_a_known_header(table: list[list[str]], separator: str, quoting: int) -> None:
    """
    A header that is known shows the separator, whatever signs stand in the cells.
    """
    sheet = read(written(table, separator, quoting, "\r\n").encode())

    assert separator == sheet.source.separator
    check(sheet, table)


@given(tables(least=2), st.sampled_from(["\n", "\r", "\r\n"]), st.sampled_from(["utf-8", "utf-16-le", "cp1252"]))
def test_every_line_end_and_encoding_is_found(table: list[list[str]], end: str, encoding: str) -> None:
    """
    Line ends and encodings are found from the bytes.
    """
    narrow = str.maketrans(dict.fromkeys("\u2028\x85\r\n", "."))
    plain = [[cell.translate(narrow) for cell in row] for row in table]

    check(read(written(plain, ";", csv.QUOTE_MINIMAL, end).encode(encoding)), plain)


@given(tables(least=2), st.integers(0, 3), st.integers(0, 7))
def test_no_cell_of_a_ragged_row_is_lost(table: list[list[str]], more: int, at: int) -> None:
    """
    Further cells of one row stand beside it, and the other rows stay as they are.
    """
    rows = [*table, ["1", "RANUWA", *["x"] * (len(table[0]) - 2), *["y"] * more]]
    rows.insert(min(len(rows), 1 + at), rows.pop())
    sheet = read(written(rows, ";", csv.QUOTE_MINIMAL, "\n").replace("\r", "").encode())

    assert ([["y"] * more] if more else []) == [cells for _, cells in sheet.extra.rows()]
    assert (1 if more else 0) == sheet.findings["code"].to_list().count("baris-kolom")


@given(st.lists(st.sampled_from([*'ab;"\n', "\r\n", '";"', '""']), max_size=40).map("".join))
@example('"\n"";"\n')
@example('a;"b\nc;"d"e\n"f";g\n')
def test_any_quotation_marks_leave_every_letter(text: str) -> None:
    """
    However quotation marks stand, every letter of the file is in some cell.
    """
    sheet = read(f"NIK;NAMA\n{text}".encode())
    letters = [cell for row in (*sheet.cells.rows(), *sheet.footer.rows()) for cell in row[1:] if cell]
    letters += [cell for _, cells in sheet.extra.rows() for cell in cells]

    assert sorted(re.sub("[^ab]", "", text)) == sorted(re.sub("[^ab]", "", "".join(letters)))


@given(st.binary(max_size=300))
@example(b"\xff\xfe\x00")
@example(b"\x85\r\x1d\x00")
@example(b"PK\x05\x06" + b"\0" * 18)
@settings(max_examples=300)
def test_no_bytes_raise_anything_else(content: bytes) -> None:
    """
    Bytes are read or refused; no error of a library comes through.
    """
    with contextlib.suppress(TableError):
        read(content)


@given(
    st.sampled_from([b"<table><tr><td>", b"PAR1", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"PK\x03\x04", b""]), st.binary()
)
def test_no_beginning_raises_anything_else(head: bytes, content: bytes) -> None:
    """
    Bytes that begin as a known kind of file and go on as anything are read or refused.
    """
    with contextlib.suppress(TableError):
        read(head + content)
