"""Section 11 of the facts on dirty data: what must never happen to a register."""

from __future__ import annotations

import ast
import datetime as dt
import logging
import os
import re
import subprocess
import sys
from pathlib import Path

import polars as pl
import pytest
from dirty_registers import ON, checked, codes

import pmks

HEADERS = ("NIK", "NO KK", "NAMA", "TGL LAHIR", "USIA", "JK", "KAB/KOTA", "DALAM/LUAR PANTI", "JENIS PPKS")
FIELDS = ("nik", "nomor_kk", "nama", "tanggal_lahir", "usia_tercatat", "jenis_kelamin", "wilayah", "dalam_panti")
NIK, BORN = "3671056511839901", "11-12-1983"
WHO = {
    "NIK": NIK,
    "NAMA": "RANUWA DALUMI",
    "TGL LAHIR": BORN,
    "JK": "L",
    "KAB/KOTA": "KAB. LEBAK",
    "JENIS PPKS": "Orang dengan HIV/AIDS",
}
SOURCES = sorted(Path(pmks.__file__).parent.rglob("*.py"))


@pytest.mark.parametrize("mark", ["", "-", "n/a", "NULL", "?"])
def test_a_missing_value_becomes_no_value(mark: str) -> None:
    """
    No today, no L, no 0, no region of the office, no last type of the list.
    """
    found = checked({**dict.fromkeys(HEADERS, mark), "NAMA": "RANUWA"}, taxonomy="permensos-8-2012")

    assert [None] * 7 == [found.records[field].item() for field in FIELDS if field != "nama"]
    assert (0, 1) == (found.cases.height, found.records.height)


def test_a_mismatch_overwrites_and_drops_nothing() -> None:
    """
    A NIK that tells another sex and another day leaves both as the row tells them.
    """
    found = checked(WHO)

    assert {"nik-beda-tanggal-lahir", "nik-beda-jenis-kelamin"} <= set(codes(found))
    assert (NIK, dt.date(1983, 12, 11), "laki_laki") == found.records.select(
        "nik", "tanggal_lahir", "jenis_kelamin"
    ).row(0)
    assert (1, 0) == (found.summary.rows_valid, found.summary.rows_invalid)


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("JENIS PPKS", "Gelandngan"),
        ("JENIS PPKS", "Pengmis"),
        ("KAB/KOTA", "PANDEGLNG"),
        ("KAB/KOTA", "KOTA LEBAK"),
        ("JK", "Prempuan"),
        ("DALAM/LUAR PANTI", "Dalm Panti"),
        ("TGL LAHIR", "2 Novmber 1968"),
        ("NIK", "36719965118388O1"),
    ],
)
def test_a_near_match_is_never_taken(header: str, cell: str) -> None:
    """
    What is nearly a type, a region, a sex, a setting, a month or a digit sets nothing, and is told.
    """
    clean = {"NIK": "-", "JK": "P", "TGL LAHIR": "02-11-1968", "KAB/KOTA": "KAB. LEBAK", "DALAM/LUAR PANTI": "DP"}
    found = checked({"NAMA": "RANUWA", "JENIS PPKS": "Pemulung", **clean, header: cell})
    fields = {"NIK": "nik", "JK": "jenis_kelamin", "TGL LAHIR": "tanggal_lahir", "KAB/KOTA": "wilayah"}
    field = fields.get(header, "dalam_panti")

    assert [] == (found.cases["kategori"] if header == "JENIS PPKS" else found.records[field].drop_nulls()).to_list()
    assert header in found.issues.filter(pl.col("row") == 2)["column"].to_list()


@pytest.mark.parametrize("at", [0, 1, 2])
def test_one_dirty_row_refuses_no_file_and_one_good_row_accepts_none(at: int) -> None:
    """
    Wherever the dirty row stands, it alone is invalid.
    """
    rows = [{"NAMA": f"ORANG {one}", "JENIS PPKS": "Pemulung"} for one in "ABC"]
    rows[at]["JENIS PPKS"] = "Pedagang kaki lima"
    found = checked(*rows)

    assert (3, 2) == (found.records.height, found.summary.rows_valid)
    assert [at + 2] == found.invalid["row"].to_list()


def test_no_person_and_no_health_fact_stands_in_words(caplog: pytest.LogCaptureFixture) -> None:
    """
    Messages, hints, shown cells, exceptions, logs and what a result prints of itself tell nothing about the person.
    """
    ragged = {**WHO, "JENIS PPKS": "Penyakit HIV; RANUWA", "NIK": NIK[:15]}
    with caplog.at_level(logging.DEBUG):
        found = checked(WHO, {**WHO, "NAMA": "SITATMI KARUMA"}, ragged, scope="banten-rehsos-18", level="provinsi")
    with pytest.raises(pmks.InvalidRecordsError) as raised:
        found.raise_for_issues()
    texts = [
        text
        for lang in ("id", "en")
        for column in found.issues_in("en" if lang == "en" else "id").select("message", "hint", "seen")
        for text in column.drop_nulls()
    ]
    said = " ".join([*texts, str(raised.value), repr(raised.value), repr(found), str(found.summary), caplog.text])

    assert re.search(r"\d{6,}|1983|HIV|AIDS|RANUWA|DALUMI|SITATMI|KARUMA", said.replace("*", "")) is None


@pytest.mark.parametrize("header", ["JENIS PPKS", "JK", "KAB/KOTA", "DALAM/LUAR PANTI", "BANSOS PKH"])
@pytest.mark.parametrize("cell", ["RANUWA DALUMI", "SITATMI KARUMA", "2 Nopember 1968", "2-11-68", "Nov 2, 1968", NIK])
def test_a_cell_in_the_wrong_column_is_not_shown(header: str, cell: str) -> None:
    """
    A name of the register, a date or a number that stands where it does not belong is told and not repeated.
    """
    row = {"NAMA": "RANUWA DALUMI", "NAMA IBU KANDUNG": "SITATMI KARUMA", "JENIS PPKS": "Pemulung"}
    found = checked({**row, header: cell})

    assert [None] == found.issues.filter(pl.col("row") == 2)["seen"].unique().to_list()


def test_a_wrong_call_tells_no_cell() -> None:
    """
    An exception about the call names arguments and columns, never what stands in the cells.
    """
    with pytest.raises(pmks.CallError) as raised:
        checked(WHO, mapping={"NOT THERE": "nik"})

    assert re.search(rf"{NIK}|{BORN}|RANUWA|HIV", str(raised.value)) is None


def caught_too_widely(path: Path) -> list[str]:
    """Return the handlers of *path* that catch every exception and do not raise another in its place."""
    handlers = [one for one in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(one, ast.ExceptHandler)]
    wide = {"Exception", "BaseException"}
    return [
        f"{path.name}:{one.lineno}"
        for one in handlers
        if one.type is None or wide & {name.id for name in ast.walk(one.type) if isinstance(name, ast.Name)}
        if not isinstance(one.body[-1], ast.Raise)
    ]


def test_no_crash_of_a_check_is_a_pass() -> None:
    """
    Nothing behind the reader catches every exception and goes on: a check that crashes is a crash.
    """
    assert [] == [place for path in SOURCES if "reading" not in path.parts for place in caught_too_widely(path)]


def chance_in(path: Path) -> set[str]:
    """Return what in *path* asks for the time, the place or a random number."""
    tree = ast.parse(path.read_text("utf-8"))
    calls = [one.func for one in ast.walk(tree) if isinstance(one, ast.Call)]
    called = {one.attr for one in calls if isinstance(one, ast.Attribute)}
    imports = [one for one in ast.walk(tree) if isinstance(one, ast.Import | ast.ImportFrom)]
    imported = {alias.name for one in imports for alias in one.names}
    clock = called & {"today", "now", "utcnow", "time_ns", "perf_counter"}
    return {f"{path.name}: {name}" for name in clock | imported & {"time", "random", "secrets", "locale"}}


def test_no_answer_depends_on_the_clock_or_on_chance() -> None:
    """
    Nothing but the command, and what names a new file, asks for the day, the time or a random number.
    """
    apart = {"cli", "files"}

    assert set() == {found for path in SOURCES if not apart & {*path.parts} for found in chance_in(path)}


def test_the_same_file_gives_the_same_answer_tomorrow() -> None:
    """
    Another process, another time zone, another order of hashing: the same findings in the same order.
    """
    sample = Path(__file__).parents[2] / "examples" / "register-banten.csv"
    code = (
        "import datetime as dt, hashlib, sys, pmks\n"
        "found = pmks.validate(sys.argv[1], on=dt.date(2024, 12, 31), scope='banten-rehsos-18')\n"
        "texts = [repr(one.rows()) for one in (found.issues, found.cases, found.records)]\n"
        "print(found.summary, hashlib.sha256('\\n'.join(texts).encode()).hexdigest())\n"
    )
    answers = {
        subprocess.run(
            [sys.executable, "-c", code, str(sample)],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C.UTF-8"},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed, zone in (("1", "Asia/Jakarta"), ("2", "America/Lima"), ("3", "UTC"))
    }

    assert 1 == len(answers)


def test_the_day_that_is_asked_about_is_told_in_the_answer() -> None:
    """
    An answer says by which day, list, profile and state of the law it was given.
    """
    summary = checked(WHO).summary

    assert (ON, "permensos-8-2012", "definisi") == (summary.on, summary.taxonomy, summary.profile)
    assert summary.law_version
