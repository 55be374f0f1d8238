"""A register is checked from the command line: exit codes, files, forms, and nothing personal in what is told."""

import csv
import datetime as dt
import functools
import io
import json
from pathlib import Path

import attrs
import polars as pl
import pytest
from calling import Done, call

from pmks.tables.validating import validate

DAY = dt.date(2024, 12, 31)
REGISTER = """\
DAFTAR PPKS KECAMATAN CONTOH;;;;;;
NO;NIK ;NAMA  LENGKAP;TGL LAHIR;JK;JENIS PPKS;NO BPJS
1;3602995105809901;TUMAMANG BELAWIRA;11/05/1980;P;Pemulung;=1+1
2;'3602991505509902;MERAMANG CAKRASU;15-05-1950;L;LANJUT USIA  TERLANTAR;-
3;36029955058099;NIRADEWA KARUMA;15/05/1980;1/2;Pengemis;
;;;;;;
4;;OMILESA CAKRASU;1965;P;13;
"""
PERSONAL = (
    "3602995105809901",
    "3602991505509902",
    "36029955058099",
    "TUMAMANG",
    "MERAMANG",
    "NIRADEWA",
    "OMILESA",
)
FINE = "NIK;NAMA;TGL LAHIR;JK;JENIS PPKS\n;TUMAMANG BELAWIRA;11/05/1980;P;Pemulung\n"


@pytest.fixture(name="register")
def _register(tmp_path: Path) -> Path:
    """Return a small dirty register of invented people."""
    file = tmp_path / "register.csv"
    file.write_text(REGISTER, encoding="utf-8")
    return file


def check(capsys: pytest.CaptureFixture[str], *arguments: object) -> Done:
    """Call the command for the day of the tests."""
    return call(capsys, "validate", *arguments, "--on", DAY)


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_summary_tells_what_validate_found(capsys: pytest.CaptureFixture[str], register: Path, lang: str) -> None:
    """
    Counts, day and codes are those of `pmks.validate`; errors end the call with 1; nobody is named.
    """
    checked = validate(register, on=DAY)
    done = check(capsys, register, "--lang", lang)
    grave = [one.code for one in checked.summary.by_code if one.severity != "info"]
    word = {"id": "31 Desember 2024", "en": "31 December 2024"}[lang]

    assert (1, "") == (done.code, done.err)
    assert word in done.out
    assert [] == [code for code in grave if code not in done.out]
    assert [] == [name for name in PERSONAL if name in done.out]


def test_every_form_tells_the_same(capsys: pytest.CaptureFixture[str], register: Path) -> None:
    """
    JSON holds the whole result and CSV the issues, as `pmks.validate` gives them; nobody is named in either.
    """
    checked = validate(register, on=DAY)
    english = json.loads(check(capsys, register, "--format", "json", "--lang", "en").out)
    plain = check(capsys, register, "--format", "csv").out
    table = list(csv.DictReader(io.StringIO(plain)))

    assert checked.issues_in("en").to_dicts() == english["issues"]
    assert checked.summary.rows_read == english["summary"]["rows_read"] == 4
    assert "2024-12-31" == english["summary"]["on"]
    assert [attrs.asdict(one) for one in checked.summary.by_category] == english["summary"]["by_category"]
    assert ["NIK ", "nik"] == [english["mapping"][1][name] for name in ("header", "field")]
    assert ";" == english["source"]["separator"]
    assert checked.issues["code"].to_list() == [one["code"] for one in table]
    assert [] == [name for name in PERSONAL if name in plain or name in json.dumps(english)]


@pytest.mark.parametrize(
    ("text", "arguments", "code"),
    [
        (REGISTER, (), 1),
        (REGISTER, ("--fail-on", "warning"), 1),
        (REGISTER, ("--fail-on", "never"), 0),
        (FINE, (), 0),
        (FINE.replace(";P;", ";1/2;"), (), 0),
        (FINE.replace(";P;", ";1/2;"), ("--fail-on", "warning"), 1),
    ],
)
def test_the_exit_code_says_whether_there_are_errors(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str, arguments: tuple[str, ...], code: int
) -> None:
    """
    0 without an error, 1 with one; ``--fail-on`` tightens or loosens it.
    """
    file = tmp_path / "register.csv"
    file.write_text(text, encoding="utf-8")

    assert code == check(capsys, file, *arguments).code


@pytest.mark.parametrize("ending", ["csv", "json", "parquet", "xlsx"])
def test_all_issues_go_to_a_file(capsys: pytest.CaptureFixture[str], register: Path, ending: str) -> None:
    """
    The file holds every issue; the summary stays on the standard output, the note on the error output.
    """
    target = register.with_name(f"temuan.{ending}")
    done = check(capsys, register, "--output", target)
    codes = validate(register, on=DAY).issues["code"].to_list()
    read = {
        "csv": pl.read_csv,
        "json": lambda file: pl.DataFrame(json.loads(file.read_text(encoding="utf-8"))["issues"]),
        "parquet": pl.read_parquet,
        "xlsx": functools.partial(pl.read_excel, sheet_name="temuan"),
    }[ending]

    assert codes == read(target)["code"].to_list()
    assert f"Tertulis: {target}\n" == done.err
    assert done.out.startswith("Register: register.csv\n")


def test_a_file_for_machines_leaves_the_standard_output_empty(
    capsys: pytest.CaptureFixture[str], register: Path
) -> None:
    """
    With a form for machines and a file, the data stand in the file alone.
    """
    done = check(capsys, register, "--output", register.with_name("x.json"), "--format", "json")

    assert (1, "") == (done.code, done.out)


def test_valid_and_invalid_records_make_the_whole(capsys: pytest.CaptureFixture[str], register: Path) -> None:
    """
    Every row is in one of both files; numbers and names are masked, and no cell is a formula.
    """
    valid, invalid = register.with_name("layak.csv"), register.with_name("tidak.csv")
    check(capsys, register, "--valid", valid, "--invalid", invalid)
    rows = [pl.read_csv(file)["row"].to_list() for file in (valid, invalid)]
    text = valid.read_text(encoding="utf-8") + invalid.read_text(encoding="utf-8")

    assert validate(register, on=DAY).records["row"].to_list() == sorted(rows[0] + rows[1])
    assert [] == [name for name in PERSONAL if name in text]
    assert "'=1+1" in text


def test_personal_columns_are_shown_if_asked_for(capsys: pytest.CaptureFixture[str], register: Path) -> None:
    """
    With ``--show-personal`` the records hold the numbers and names as they were read.
    """
    target = register.with_name("layak.parquet")
    check(capsys, register, "--valid", target, "--show-personal")
    frame = pl.read_parquet(target)

    assert "3602995105809901" in frame["nik"]
    assert "TUMAMANG BELAWIRA" in frame["nama"]


def test_a_workbook_has_summary_issues_rows_and_records(capsys: pytest.CaptureFixture[str], register: Path) -> None:
    """
    A workbook has four sheets; the records and the rows to mend in it are masked as everywhere.
    """
    target = register.with_name("temuan.xlsx")
    check(capsys, register, "--output", target, "--lang", "en")
    sheets = pl.read_excel(target, sheet_id=0)

    assert ["summary", "issues", "to mend", "records"] == list(sheets)
    assert 4 == sheets["records"].height
    assert [] == [name for name in PERSONAL for sheet in sheets.values() if name in str(sheet.rows())]
    assert "=1+1" in str(sheets["records"].rows())


def test_a_page_tells_officers_what_to_do(capsys: pytest.CaptureFixture[str], register: Path) -> None:
    """
    The page has every code with what to do in the options of the command, and no number or name of a person.
    """
    target = register.with_name("laporan.html")
    done = check(capsys, register, "--output", target)
    page = target.read_text(encoding="utf-8")

    assert f"Tertulis: {target}\n" == done.err
    assert [] == [one.code for one in validate(register, on=DAY).summary.by_code if one.code not in page]
    assert [] == [name for name in PERSONAL if name in page]


def test_what_is_declared_is_used(capsys: pytest.CaptureFixture[str], register: Path, tmp_path: Path) -> None:
    """
    List, sex scheme and mapping reach the register; a mapping comes in pairs and from a file.
    """
    toml = tmp_path / "kolom.toml"
    toml.write_text('[columns]\n"NO BPJS" = ""\n', encoding="utf-8")
    plain = check(capsys, register, "--format", "json").data
    declared = check(
        capsys,
        register,
        *("--taxonomy", "permensos-8-2012", "--sex-scheme", "1/2=P", "--scope", "banten-rehsos-18"),
        *("--region-scheme", "kemendagri", "--level", "provinsi", "--separator", ";", "--encoding", "utf-8"),
        *("--mapping", toml, "--mapping", "NO=id_sumber", "--format", "json"),
    ).data

    assert "jenis-skema" in {one["code"] for one in plain["issues"]}
    assert "jenis-skema" not in {one["code"] for one in declared["issues"]}
    assert ["declared", "declared"] == [declared["mapping"][place]["how"] for place in (0, 6)]
    assert declared["mapping"][6]["field"] is None


@pytest.mark.parametrize(
    "arguments",
    [
        ("--taxonomy", "permensos"),
        ("--scope", "banten"),
        ("--profile", "longgar"),
        ("--sex-scheme", "L"),
        ("--mapping", "JK"),
        ("--mapping", "JK=kelamin"),
        ("--mapping", "TIDAK ADA=nik"),
        ("--mapping", "tidak-ada.toml"),
        ("--region-scheme", "bpn"),
        ("--level", "desa"),
        ("--fail-on", "info"),
        ("--encoding", "tidak-ada"),
        ("--limit", "-1"),
        ("--output", "temuan.txt"),
        ("--output", "register.csv"),
        ("--output", "temuan.csv", "--format", "json"),
        ("--valid", "x.json"),
        ("--valid", "x.csv", "--invalid", "./x.csv"),
        ("--invalid", "folder/x.csv"),
    ],
    ids=" ".join,
)
def test_a_wrong_call_is_refused_and_nothing_is_written(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, register: Path, arguments: tuple[str, ...]
) -> None:
    """
    A wrong option ends with 2 and a sentence; no file is written, and the register stays as it is.
    """
    monkeypatch.chdir(register.parent)
    done = check(capsys, register.name, *arguments)

    assert (2, "") == (done.code, done.out)
    assert done.err.strip()
    assert "Traceback" not in done.err
    assert [register] == list(register.parent.iterdir())
    assert REGISTER == register.read_text(encoding="utf-8")


@pytest.mark.parametrize("command", ["validate", "screen"])
@pytest.mark.parametrize("name", ["tidak-ada.csv", ""], ids=["none", "folder"])
def test_a_file_that_is_not_there_is_told(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, command: str, name: str
) -> None:
    """
    A file that cannot be opened ends with 2 and names the file.
    """
    done = call(capsys, command, tmp_path / name)

    assert (2, "") == (done.code, done.out)
    assert done.err.startswith(f"pmks: Berkas tidak dapat dibuka: {tmp_path / name}: ")


def test_a_table_of_counts_is_told_as_one(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """
    A table of counts has no persons and no cases, and the summary says what it is.
    """
    file = tmp_path / "rekap.csv"
    file.write_text("KAB/KOTA;PENGEMIS;PEMULUNG\nKAB. LEBAK;12;1.044\nKOTA SERANG;3;-\n", encoding="utf-8")
    done = check(capsys, file)

    assert "Ini tabel rekap, bukan register orang" in done.out
    assert "Orang:" not in done.out
