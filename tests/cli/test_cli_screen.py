"""A file of facts is judged as its records are, and counted by type."""

import csv
import datetime as dt
import io
from pathlib import Path

import polars as pl
import pytest
from calling import Done, call

import pmks

REGISTER = """\
NIK ;NAMA LENGKAP;TGL LAHIR;kebutuhan_dasar_terpenuhi;JK;KET.
3602991505509901;TUMAMANG BELAWIRA;15/05/1950;tidak;L;=1+1
;MERAMANG CAKRASU;1965;ya;P;
;;1950-02;mungkin;x;-
"""
DAY = dt.date(2024, 7, 1)


@pytest.fixture(name="register")
def _register(tmp_path: Path) -> Path:
    """Return a small register of invented people."""
    file = tmp_path / "fakta.csv"
    file.write_text("\ufeff" + REGISTER, encoding="utf-8")
    return file


def judge(capsys: pytest.CaptureFixture[str], *arguments: object) -> Done:
    """Call the command for the day of the tests."""
    return call(capsys, "screen", *arguments, "--on", DAY)


def test_a_file_is_judged_as_its_records_are(capsys: pytest.CaptureFixture[str], register: Path) -> None:
    """
    The counts are those of `pmks.screen` on each record; what could not be read is not known, and told.
    """
    people = [
        {"tanggal_lahir": "1950-05-15", "kebutuhan_dasar_terpenuhi": False, "jenis_kelamin": "laki_laki"},
        {"tanggal_lahir": "1965", "kebutuhan_dasar_terpenuhi": True, "jenis_kelamin": "perempuan"},
        {"tanggal_lahir": "1950-02"},
    ]
    answers = [pmks.screen(pmks.structure(one, pmks.Person), on=DAY) for one in people]
    met = [sum(one[place].verdict is pmks.Verdict.MET for one in answers) for place in range(26)]
    unknown = [sum(one[place].verdict is pmks.Verdict.UNKNOWN for one in answers) for place in range(26)]
    done = judge(capsys, register, "--format", "json")

    assert (0, 3) == (done.code, done.data["rows"])
    assert met == [one["met"] for one in done.data["categories"]]
    assert unknown == [one["unknown"] for one in done.data["categories"]]
    assert "temuan dalam sel" in done.err
    assert "TUMAMANG" not in done.err


def test_the_counts_are_told_in_every_form(capsys: pytest.CaptureFixture[str], register: Path) -> None:
    """
    Words, JSON and CSV tell the same counts and the day.
    """
    english = judge(capsys, register, "--lang", "en")
    table = list(csv.DictReader(io.StringIO(judge(capsys, register, "--format", "csv").out)))

    assert "3 records (orang)" in english.out
    assert "1 July 2024" in english.out
    assert ("2024-07-01", "lanjut_usia_terlantar", "1") == (table[7]["on"], table[7]["id"], table[7]["met"])


@pytest.mark.parametrize("ending", ["csv", "parquet", "xlsx"])
def test_the_judged_register_is_written(capsys: pytest.CaptureFixture[str], register: Path, ending: str) -> None:
    """
    Every row is kept with its verdicts; numbers and names are masked.
    """
    target = register.with_name(f"hasil.{ending}")
    done = judge(capsys, register, "-o", target, "--reasons")
    read = {"csv": pl.read_csv, "parquet": pl.read_parquet, "xlsx": pl.read_excel}[ending]
    frame = read(target)

    assert (0, 3) == (done.code, frame.height)
    assert {"lanjut_usia_terlantar", "lanjut_usia_terlantar_alasan", "tanggal_lahir_awal"} <= set(frame.columns)
    assert ["3602**********01", None, None] == frame["nik"].to_list()
    assert ["***", "***", None] == frame["nama"].to_list()
    assert [True, False, None] == frame["lanjut_usia_terlantar"].to_list()
    assert str(target) in done.err


def test_personal_columns_are_written_if_asked_for(capsys: pytest.CaptureFixture[str], register: Path) -> None:
    """
    ``--show-personal`` keeps numbers and names, and a formula is made plain all the same.
    """
    target = register.with_name("hasil.csv")
    judge(capsys, register, "-o", target, "--show-personal")
    text = target.read_text(encoding="utf-8")

    assert "3602991505509901" in text
    assert "TUMAMANG BELAWIRA" in text
    assert ",'=1+1," in text


def test_a_parquet_file_is_judged_as_it_stands(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """
    Typed columns are judged without being read as texts.
    """
    file = tmp_path / "fakta.parquet"
    pl.DataFrame({"tanggal_lahir": [dt.date(1950, 1, 5)], "kebutuhan_dasar_terpenuhi": [False]}).write_parquet(file)
    done = judge(capsys, file, "--format", "json")

    assert (0, "", 1) == (done.code, done.err, done.data["categories"][7]["met"])


def test_a_file_without_facts_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """
    A file in which no column tells a fact is judged, all of it unknown, and that is said.
    """
    file = tmp_path / "x.csv"
    file.write_text("a,b\n1,2\n", encoding="utf-8")
    done = judge(capsys, file)

    assert 0 == done.code
    assert "Tidak ada kolom yang terbaca sebagai fakta" in done.err


def test_a_file_that_is_cut_is_refused(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """
    A Parquet file that is cut is a clear refusal.
    """
    file = tmp_path / "fakta.parquet"
    file.write_bytes(b"PAR1 and no more")
    done = judge(capsys, file)

    assert (2, "") == (done.code, done.out)
    assert "fakta.parquet" in done.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("--profile", "longgar"),
        ("--record", "kasus"),
        ("--output", "hasil.json"),
        ("--output", "fakta.csv"),
    ],
    ids="=".join,
)
def test_a_wrong_call_is_refused(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, register: Path, arguments: tuple[str, ...]
) -> None:
    """
    A wrong option is told and nothing is written: the file that is read is never overwritten.
    """
    monkeypatch.chdir(register.parent)
    done = judge(capsys, register.name, *arguments)

    assert (2, "") == (done.code, done.out)
    assert [register.name] == [file.name for file in register.parent.iterdir()]
    assert "\ufeff" + REGISTER == register.read_text(encoding="utf-8")
