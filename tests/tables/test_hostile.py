"""Files made to hurt, through the whole check and the command: refused clearly or read rightly, in little memory."""

import csv
import datetime as dt
import io
import os
import random
import re
import sys
import threading
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import polars as pl
import pytest
import xlsxwriter
from hostile_files import HEAD, ODS, ROW, XLSX, packed, refused

import pmks
from pmks.cli import main
from pmks.errors import CallError, TableError
from pmks.tables.reading import read

if sys.platform == "win32":
    pytest.skip("the memory of a process cannot be bounded there", allow_module_level=True)

from apart import commanded, validated

ON = dt.date(2024, 12, 31)
LONG_NUMBER = re.compile(r"\d(?:[ .\-]?\d){11}")
FORMULAS = ("=cmd|' /C calc'!A0", "+1+1", "@SUM(A1)", "-2+3", "\t=1+1", "\r=1+1", " =1+1", "\uff1d1+1")


@pytest.fixture(scope="module")
def refusals(tmp_path_factory: pytest.TempPathFactory) -> dict[Path, str]:
    """Return files that are no register, and what must be said of each."""
    folder = tmp_path_factory.mktemp("tertolak")
    wanted = {}
    for name, content, said in refused():
        (folder / name).write_bytes(content)
        wanted[folder / name] = said
    return wanted


def test_what_is_no_register_is_refused_by_the_command(refusals: dict[Path, str]) -> None:
    """
    The command ends with 2 and one line that says why, without a trace of itself and without a number of a person.
    """
    found = commanded(sorted(refusals))

    assert {path.name for path in refusals} == set(found)
    for path, said in refusals.items():
        code, out, err = found[path.name]
        assert (path.name, 2, "") == (path.name, code, out)
        assert said in err
        assert 1 == len(err.splitlines())
        assert not LONG_NUMBER.search(err)


def test_what_is_no_register_is_refused_by_the_reader(refusals: dict[Path, str]) -> None:
    """
    A call says the same as the command, and the name of the file does not matter.
    """
    small = {path: said for path, said in refusals.items() if path.stat().st_size <= 1 << 20}

    assert len(small) > 20
    for path, said in small.items():
        with pytest.raises(TableError, match=re.escape(said)):
            read(path.read_bytes())


def wide() -> bytes:
    """Return a workbook as wide as a sheet can be."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["NIK", "NAMA", *(f"h{at}" for at in range(16_382))])
        sheet.write_row(1, 0, ["3602995105809901", "CONTOH", *["1"] * 16_382])
    return out.getvalue()


def labels() -> bytes:
    """Return a register with five megabytes of types that no list has, all of them different."""
    drawn = random.Random(1)  # noqa: S311  # a seed, so that the file is the same in every run
    texts = ("anak " + "".join(drawn.choices("abcdefghijklmnopqrstuvwxyz ", k=245)) for _ in range(20_000))
    return HEAD + b"".join(ROW.replace(b"Pemulung", text.encode()) for text in texts)


def days() -> bytes:
    """Return a register with 200,000 texts in place of dates, all of them different."""
    return HEAD + b"".join(
        ROW.replace(b"11/05/1980", b"%d Peb 1970 jam %d" % (at % 28 + 1, at)) for at in range(200_000)
    )


def named() -> bytes:
    """Return a workbook whose sheets have odd names."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out) as book:
        for name in ("\u202edata\u200b", "\U0001f600 ppks", "data\u0301", "a\u2028b", "-", "=1+1"):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, ["NIK", "NAMA", "JENIS PPKS"])
            sheet.write_row(1, 0, ["3602995105809901", "CONTOH", "Pemulung"])
    return out.getvalue()


READ: dict[str, tuple[Callable[[], bytes], dict[str, object]]] = {
    "unclosed.csv": (lambda: HEAD + ROW.replace(b"CONTOH", b'"CONTOH') + ROW * 300_000, {"rows": 300_001}),
    "empty.csv": (lambda: HEAD + b"\n" * 1_000_000 + ROW, {"rows": 1, "skipped": {"kosong": 1_000_000}}),
    "blank.csv": (lambda: HEAD + b";;;;;\r\n" * 1_000_000 + ROW, {"rows": 1, "skipped": {"kosong": 1_000_000}}),
    "same.csv": (lambda: b";".join([b"NIK"] * 10_000) + b"\n" + b";".join([b"1"] * 10_000), {"rows": 1}),
    "labels.csv": (labels, {"rows": 20_000, "invalid": 20_000}),
    "days.csv": (days, {"rows": 200_000, "invalid": 200_000}),
    "deep.html": (lambda: b"<table><tr><td>" * 100_000, {"rows": 0}),
    "marks.html": (lambda: b"<table><tr><td>NIK<td>NAMA<tr><td>1<td>" + b"<!--" * 500_000, {"rows": 1}),
    "spaced.html": (lambda: b"<table><tr><td " + b"a=b " * 1_000_000 + b">NIK<td>NAMA<tr><td>1<td>A", {"rows": 1}),
    "wide.xlsx": (wide, {"rows": 1, "shape": [1, 16_385]}),
    "names.xlsx": (named, {"rows": 1, "valid": 1}),
}


def test_what_can_be_read_is_read(tmp_path: Path) -> None:
    """
    A file that is large, wide, deep or empty gives all of its rows, and no more memory than others.
    """
    for name, (content, _) in READ.items():
        (tmp_path / name).write_bytes(content())
    found = validated(sorted(tmp_path.iterdir()))
    wanted = {name: told for name, (_, told) in READ.items()}

    assert wanted == {name: {key: told[key] for key in wanted[name]} for name, told in found.items()}
    assert all(told["rows"] == told["valid"] + told["invalid"] for told in found.values())
    assert 1 == found["unclosed.csv"]["codes"]["baris-kutip"]
    assert 1 == found["labels.csv"]["codes"]["jenis-terlalu-banyak"]


@pytest.mark.parametrize(
    ("content", "name", "codes"),
    [
        pytest.param(
            b"\xff\xfe" + (HEAD + ROW).decode().encode("utf-16-le") + b"A", "CONTOH", ["teks-rusak"], id="an odd byte"
        ),
        pytest.param(
            (HEAD + ROW).decode().encode("utf-16-be") + b"\0", "CONTOH", ["teks-rusak"], id="an odd byte, no mark"
        ),
        pytest.param(
            b"\xff\xfe"
            + (HEAD + ROW).replace(b"CONTOH", b"A?B").decode().encode("utf-16-le").replace(b"?\0", b"\0\xd8"),
            "A\ufffdB",
            ["teks-rusak"],
            id="a lone surrogate in UTF-16",
        ),
        pytest.param(HEAD + ROW.replace(b"CONTOH", b"A\xed\xa0\x80B"), "A\u00ed\u00a0\u20acB", [], id="and in UTF-8"),
        pytest.param(
            HEAD + ROW.replace(b"CONTOH", b"A\xe9B") + ROW.replace(b"CONTOH", "\u00e9\u00e8\u00e0".encode()) * 9,
            "A\ufffdB",
            ["teks-rusak"],
            id="two encodings",
        ),
    ],
)
def test_a_broken_encoding_is_told_and_loses_no_row(content: bytes, name: str, codes: list[str]) -> None:
    """
    What is no letter stays as a mark, the cell is told, and every other cell is read.
    """
    checked = pmks.validate(content, on=ON)

    assert (name, "3602995105809901") == checked.records.select("nama", "nik").row(0)
    assert codes == [one.code for one in checked.summary.by_code if one.code == "teks-rusak"]


def test_a_place_without_a_file_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """
    A folder and a missing file are refused by the command, and by a call as a wrong argument.
    """
    for path in (tmp_path, tmp_path / "tidak-ada.csv"):
        with pytest.raises(CallError, match="source"):
            pmks.validate(path, on=ON)

        assert 2 == main(["validate", str(path)])
        assert 1 == len(capsys.readouterr().err.splitlines())


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """
    A file that may not be read is refused by the command.
    """
    path = tmp_path / "rahasia.csv"
    path.write_bytes(HEAD + ROW)
    path.chmod(0)

    assert 2 == main(["validate", str(path)])
    assert 1 == len(capsys.readouterr().err.splitlines())


def test_a_pipe_is_read(tmp_path: Path) -> None:
    """
    What comes through a pipe is read to its end, like a file.
    """
    path = tmp_path / "pipa.csv"
    os.mkfifo(path)
    writer = threading.Thread(target=path.write_bytes, args=(HEAD + ROW * 1000,))
    writer.start()
    checked = pmks.validate(path, on=ON)
    writer.join()

    assert 1000 == checked.summary.rows_read


def test_a_device_without_end_is_refused() -> None:
    """
    The command reads no more of an endless stream than it may.
    """
    code, out, err = commanded([Path("/dev/zero")])["zero"]

    assert (2, "") == (code, out)
    assert "more than 1 GiB" in err


class Endless(io.RawIOBase):
    """A stream that has no end, and gives a text if it shall."""

    def __init__(self, piece: object) -> None:
        self.piece = piece
        self.given = 0

    def read(self, size: int = -1) -> object:  # type: ignore[override]  # it gives what no stream should
        """Return the piece again and again; to ask for everything never ends."""
        assert size > 0
        self.given += 1
        return self.piece


def test_a_stream_without_end_is_refused() -> None:
    """
    A file object is read piece by piece, and no more of it than a gibibyte.
    """
    stream = Endless(ROW * 100_000)

    with pytest.raises(TableError, match="more than 1 GiB"):
        read(stream)

    assert stream.given <= 1 + (1 << 30) // len(ROW * 100_000)


@pytest.mark.parametrize("piece", ["NIK;NAMA", None, 5])
def test_a_stream_of_anything_else_is_refused(piece: object) -> None:
    """
    A stream that gives no bytes is a wrong call.
    """
    with pytest.raises(CallError, match="binary mode"):
        read(Endless(piece))


def neutral(cells: Iterator[object]) -> Iterator[str]:
    """Yield the texts among *cells* that a spreadsheet would run."""
    return (cell for cell in cells if isinstance(cell, str) and re.match(r"[\s]*[=+\-@\uff1d]", cell))


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_no_formula_is_written(capsys: pytest.CaptureFixture[str], tmp_path: Path, ending: str) -> None:
    """
    What a spreadsheet would run stays as it is in the records and comes out as plain text in every file.
    """
    path = tmp_path / "masuk.csv"
    rows = [
        ["3602995105809901", text, "11/05/1980", "P", kind, text]
        for text in FORMULAS
        for kind in ("Pemulung", "Tidak Ada Jenisnya", text)
    ]
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([["NIK", "NAMA", "TGL LAHIR", "JK", "JENIS PPKS", "=LAIN"], *rows])
    written = {option: tmp_path / f"{option}.{ending}" for option in ("output", "valid", "invalid")}
    options = [word for option, target in written.items() for word in (f"--{option}", str(target))]
    code = main(["validate", str(path), "--on", "2024-12-31", "--show-personal", *options])
    records = pmks.validate(path, on=ON).records

    assert 1 == code
    assert "Traceback" not in capsys.readouterr().err
    assert [row[5].replace("\r", " ").strip() for row in rows] == [cell.strip() for cell in records["=LAIN"]]
    for target in written.values():
        for cells in tables(target):
            assert [] == list(neutral(cells))


def tables(path: Path) -> Iterator[Iterator[object]]:
    """Yield the cells of a CSV file; a workbook has none that is a formula."""
    if path.suffix == ".csv":
        with path.open(encoding="utf-8", newline="") as file:
            yield iter([cell for row in csv.reader(file) for cell in row])
        return
    with zipfile.ZipFile(path) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/")]

    assert sheets
    assert not any(b"<f>" in sheet or b"<f " in sheet for sheet in sheets)


def test_the_small_workbooks_are_whole() -> None:
    """
    What the hostile workbooks are made of is read: it is what was changed in them that is refused.
    """
    assert [("3602995105809901", "CONTOH")] == read(packed(XLSX)).cells.drop("row").rows()
    assert [("1", "CONTOH")] == read(packed(ODS)).cells.drop("row").rows()
    assert pl.String == read(packed(XLSX)).cells["c0"].dtype
