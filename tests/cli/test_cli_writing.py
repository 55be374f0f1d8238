"""Files are written whole or not at all, without formulas, and without numbers and names of people."""

import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import fastexcel
import polars as pl
import pytest
from calling import call
from hypothesis import given
from hypothesis import strategies as st

from pmks.cli.tables_of_text import Table, aligned, plain, printable
from pmks.files.frames import _refuse_cut, _told_as_a_fault_of_the_disk, flat, without_formulas, write_book, write_frame
from pmks.files.inert import inert
from pmks.files.writing import replacing
from pmks.tables.masks import masked


def test_an_output_takes_the_place_of_the_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """
    A file that is written replaces the old one, keeps its rights, and leaves nothing beside it.
    """
    target = tmp_path / "jenis.json"
    target.write_text("lama", encoding="utf-8")
    target.chmod(0o640)
    done = call(capsys, "category", "--output", target)

    assert (0, "") == (done.code, done.out)
    assert target.read_text(encoding="utf-8").startswith("{")
    assert 0o640 == stat.S_IMODE(target.stat().st_mode)
    assert [target] == list(tmp_path.iterdir())


def test_the_ending_names_the_form(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """
    A file that ends in .csv is CSV, any other is text, and no text file has colours.
    """
    call(capsys, "category", "-o", tmp_path / "x.csv")
    call(capsys, "category", "-o", tmp_path / "x.txt")

    assert "number,id,code,label,gloss" == (tmp_path / "x.csv").read_text(encoding="utf-8").splitlines()[0]
    assert (tmp_path / "x.txt").read_text(encoding="utf-8").startswith("no  id")


def test_a_failure_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    """
    An error while writing leaves the old file as it was, and no other.
    """
    target = tmp_path / "x.csv"
    target.write_text("lama", encoding="utf-8")
    with pytest.raises(FileNotFoundError), replacing(target) as beside:
        beside.with_name("no such folder").joinpath(beside.write_text("setengah", encoding="utf-8") and "x").touch()

    assert [("x.csv", "lama")] == [(file.name, file.read_text(encoding="utf-8")) for file in tmp_path.iterdir()]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signal")
def test_a_process_that_is_killed_leaves_the_old_file(tmp_path: Path) -> None:
    """
    A process that is killed while writing leaves the old file as it was.
    """
    target = tmp_path / "x.csv"
    target.write_text("lama", encoding="utf-8")
    script = (
        "import os, signal, sys\nfrom pathlib import Path\nfrom pmks.files.writing import replacing\n"
        "with replacing(Path(sys.argv[1])) as beside:\n"
        "    beside.write_text('setengah')\n    os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(target)], check=False)

    assert -signal.SIGKILL == done.returncode
    assert "lama" == target.read_text(encoding="utf-8")


BOUNDED = """
import hashlib, resource, signal, sys
from pathlib import Path
import polars as pl
from pmks.files.frames import write_frame
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
texts = [hashlib.sha256(str(at).encode()).hexdigest() for at in range(int(sys.argv[2]))]
frame = pl.LazyFrame({"a": texts})
try:
    write_frame(frame, Path(sys.argv[1]))
except OSError:
    print("OSError")
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such limit")
@pytest.mark.parametrize("rows", [1_000, 50_000])
@pytest.mark.parametrize("ending", ["csv", "parquet", "xlsx"])
def test_a_file_that_does_not_fit_leaves_the_old_one(tmp_path: Path, ending: str, rows: int) -> None:
    """
    Where no more can be written the call says so as an error of the system, and the old file stays alone.
    """
    target = tmp_path / f"x.{ending}"
    target.write_text("lama", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", BOUNDED, str(target), str(rows)], capture_output=True, text=True, check=True
    )

    assert "OSError\n" == done.stdout
    assert [(target.name, "lama")] == [(file.name, file.read_text(encoding="utf-8")) for file in tmp_path.iterdir()]


def test_a_file_that_was_cut_is_told(tmp_path: Path) -> None:
    """
    A file of lines whose last line has no end was not written whole.
    """
    path = tmp_path / "x.csv"
    path.write_text("a,b\n1,", encoding="utf-8")

    with pytest.raises(OSError, match="space"):
        _refuse_cut(path)


def test_another_error_of_a_writer_stays_what_it_is() -> None:
    """
    What is no fault of the disk is not called one.
    """
    with pytest.raises(pl.exceptions.ComputeError, match="other"), _told_as_a_fault_of_the_disk():
        raise pl.exceptions.ComputeError("other")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such device")
def test_a_device_is_written_directly(capsys: pytest.CaptureFixture[str]) -> None:
    """
    A device has no file to replace.
    """
    assert 0 == call(capsys, "category", "-o", "/dev/null").code
    assert not Path("/dev/null").is_file()


def test_a_link_is_followed(tmp_path: Path) -> None:
    """
    The file that a link names is replaced, not the link.
    """
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    real.write_text("lama", encoding="utf-8")
    link.symlink_to(real)
    with replacing(link) as beside:
        beside.write_text("baru", encoding="utf-8")

    assert link.is_symlink()
    assert "baru" == real.read_text(encoding="utf-8")


@given(st.text())
def test_no_cell_is_run_by_a_spreadsheet(text: str) -> None:
    """
    A cell never begins as a formula does, unless it is a number; what is left is the same text.
    """
    cell = inert(text)

    assert text == cell.removeprefix("'") or text == cell
    assert not cell.lstrip().startswith(("=", "@")) or cell != text.lstrip()
    assert cell.startswith("'") or cell.lstrip()[:1] not in {"=", "@", "\uff1d", "\uff20"}


@given(st.lists(st.text(alphabet=st.sampled_from("=+-@\uff1d\t\r '1.,a"), max_size=5)))
def test_frames_and_texts_agree_on_formulas(texts: list[str]) -> None:
    """
    A cell of a frame is made plain exactly as a text is.
    """
    frame = pl.LazyFrame({"a": texts}, schema={"a": pl.String})

    assert [inert(text) for text in texts] == without_formulas(frame).collect()["a"].to_list()


def test_a_workbook_holds_texts_only_as_texts(tmp_path: Path) -> None:
    """
    No cell of a workbook is a formula or a link; lists are one cell, and nothing stays empty.
    """
    target = tmp_path / "x.xlsx"
    frame = pl.DataFrame({"=a": ["=1+1", "https://contoh.invalid", None], "b": [[1, 2], [], [3]], "c": [1, 2, None]})
    write_book({"data": frame, "kosong": frame.clear()}, target)
    read = fastexcel.read_excel(target)
    cells = read.load_sheet("data").to_polars()

    assert ["data", "kosong"] == read.sheet_names
    assert ["=a", "b", "c"] == cells.columns
    assert ["=1+1", "https://contoh.invalid", None] == cells["=a"].to_list()
    assert ["1; 2", "3"] == [one for one in cells["b"].to_list() if one]
    assert [1, 2, None] == cells["c"].to_list()


def test_a_frame_is_written_by_its_ending(tmp_path: Path) -> None:
    """
    CSV is made plain, heads too; Parquet keeps every value as it is.
    """
    frame = pl.LazyFrame({"=a": ["@x", "-4"], "b": [["p"], ["q", "r"]]})
    write_frame(frame, tmp_path / "x.csv")
    write_frame(frame, tmp_path / "x.parquet")
    write_frame(frame, tmp_path / "x.xlsx")

    assert "'=a,b\n'@x,p\n-4,q; r\n" == (tmp_path / "x.csv").read_text(encoding="utf-8")
    assert frame.collect().equals(pl.read_parquet(tmp_path / "x.parquet"))
    assert flat(frame).collect().equals(fastexcel.read_excel(tmp_path / "x.xlsx").load_sheet("data").to_polars())


@given(st.lists(st.text(alphabet="0123456789 ", max_size=17) | st.none()))
def test_no_number_of_a_person_is_shown_whole(numbers: list[str | None]) -> None:
    """
    Of a number at most its first four and last two digits are left; empty stays empty.
    """
    frame = pl.LazyFrame({"nik": numbers, "nama_ibu": numbers}, schema={"nik": pl.String, "nama_ibu": pl.String})
    shown = masked(frame).collect()

    assert [number or None for number in numbers] == [
        number if one is not None else None for number, one in zip(numbers, shown["nik"], strict=True)
    ]
    assert {0, 6} >= {sum(sign.isdigit() for sign in one) for one in shown["nik"].drop_nulls()}
    assert {"***"} >= set(shown["nama_ibu"].drop_nulls())


@given(st.text())
def test_a_line_cannot_steer_a_terminal(text: str) -> None:
    """
    What is printed is one line of signs that can be seen.
    """
    assert printable(text).isprintable()
    assert all(line.isprintable() for line in plain([text]))


def test_columns_stand_under_their_heads() -> None:
    """
    Texts stand at the left, numbers at the right, two blanks between columns, none at the end of a line.
    """
    table = Table(("no", "jenis"), (("8", "a\nb"), ("10", "c")), frozenset({0}))

    assert ["no  jenis", " 8  a b", "10  c"] == list(aligned(table))
