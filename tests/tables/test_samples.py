"""The sample registers hold what was planted in them, and nothing else."""

from __future__ import annotations

import csv
import datetime as dt
import functools
import re
from collections import Counter
from pathlib import Path
from typing import NamedTuple

import polars as pl
import pytest

import pmks

EXAMPLES = Path(__file__).parents[2] / "examples"
FILES = ("register-banten.csv", "register-siksng-style.txt")
COLUMNS = {
    "NIK": "nik",
    "NO. KK": "nomor_kk",
    "TGL LAHIR": "tanggal_lahir",
    "TANGGAL LAHIR": "tanggal_lahir",
    "JK": "jenis_kelamin",
    "JENIS KELAMIN": "jenis_kelamin",
    "KAB/KOTA": "wilayah",
    "DALAM/LUAR PANTI": "dalam_panti",
    "TGL PENDATAAN": "tanggal_data",
}
NAMES = ("NAMA  LENGKAP", "NAMA", "NAMA IBU KANDUNG")
SIXTEEN = re.compile(r"\d(?:[\s.\-]?\d){14,}")

EVERYWHERE = {
    ("nik-kecamatan-tak-dikenal", "NIK"): "kecamatan 99 does not exist",
    ("kk-kecamatan-tak-dikenal", "NO. KK"): "kecamatan 99 does not exist",
    ("kk-kecamatan-tak-dikenal", "NOKK"): "kecamatan 99 does not exist",
    ("jenis-alias", "JENIS PPKS"): "another name of a type was read, and the official one is told",
    ("jenis-istilah-lama", "JENIS PPKS"): "an older name of a type was read, and the present one is told",
}
"""What may be told of any row without being planted, and why."""

FOLLOWS = {
    "usia-tak-diketahui": {"tanggal-kosong", "tanggal-tak-ada", "tanggal-masa-depan"},
    "usia-jenis-lain": {"usia-di-luar-jenis"},
}
"""What follows from something that was planted in the same row."""

NO_NIK = {f"nik-{why}" for why in ("kosong", "presisi-hilang", "panjang", "bukan-angka", "tanggal-mustahil")} | {
    "nik-nomor-urut-nol"
}
"""What leaves a row without a NIK: then the other rows of the same name and birth may be the same person."""

OF_THE_FILE = {
    "register-banten.csv": {
        ("jenis-nomor", "JENIS PPKS"): "numbers of types were read by the list that was named",
        ("kelamin-kode", "JK"): "1 and 2 were read as L and P",
        ("kolom-tak-dikenal", "NO BPJS"): "a column of another purpose",
    },
    "register-siksng-style.txt": {},
}
"""What may be told of the file as a whole, and why."""


class Planted(NamedTuple):
    """A row of the key."""

    file: str
    row: int
    column: str
    code: str
    severity: str
    value: str
    note: str

    def __str__(self) -> str:
        """Return where it stands."""
        return f"{self.file[:12]}-{self.row}-{self.column}-{self.code}"


def key() -> list[Planted]:
    """Return what was planted in the registers."""
    with (EXAMPLES / "kunci.csv").open(encoding="utf-8", newline="") as file:
        rows = [Planted(row[0], int(row[1]), *row[2:]) for row in list(csv.reader(file))[1:]]
    return [row for row in rows if row.file in FILES]


@functools.cache
def checked(file: str) -> pmks.tables.Checked:
    """Return a sample, validated as its notes say."""
    return pmks.validate(
        EXAMPLES / file, on=dt.date(2024, 12, 31), taxonomy="permensos-8-2012", region_scheme="kemendagri"
    )


@functools.cache
def told(file: str) -> Counter[tuple[int | None, str, str, str]]:
    """Return what was told: row, column, code and severity."""
    issues = checked(file).issues.select("row", "column", "code", "severity").rows()
    return Counter((row, (column or "").strip(), code, severity) for row, column, code, severity in issues)


def partners(planted: Planted) -> set[int]:
    """Return the rows of a pair that the key names."""
    return {planted.row, *map(int, re.findall(r"with row (\d+)", planted.note))}


@pytest.mark.parametrize("planted", key(), ids=str)
def test_what_was_planted_is_found_in_its_place(planted: Planted) -> None:
    """
    Every row of the key is found: in its row and column, with its code and severity; what loses nothing may be silent.
    """
    found = {
        (row, code, severity) for row, column, code, severity in told(planted.file) if planted.column in {"", column}
    }
    for row in partners(planted):
        assert planted.code.endswith("-dibaca") or (row, planted.code, planted.severity) in found


@pytest.mark.parametrize("planted", [one for one in key() if one.column], ids=str)
def test_the_tidy_value_is_the_right_one_or_none(planted: Planted) -> None:
    """
    Where the key tells a value the register has it after tidying; where it tells none, none is set.
    """
    found = checked(planted.file)
    if planted.column == "JENIS PPKS":
        numbers = found.cases.filter(pl.col("row") == planted.row)["kategori"].to_list()

        assert planted.value == ",".join(map(str, numbers))
        return
    value = found.records.filter(pl.col("row") == planted.row)[COLUMNS[planted.column]].item()
    sexes = {"laki_laki": "L", "perempuan": "P"}

    assert planted.value == ("" if value is None else sexes.get(value, str(value)))


@pytest.mark.parametrize("file", FILES)
def test_nothing_else_is_found(file: str) -> None:
    """
    What is neither planted, nor follows from it, nor holds for every row, is not told.
    """
    mine = [one for one in key() if one.file == file]
    planted = {(row, one.code) for one in mine for row in partners(one)}
    by_row = {row: {code for at, code in planted if at == row} for row, _ in planted}
    namesakes = by_name(file)
    stray = []
    for row, column, code, severity in told(file):
        if row is None:
            allowed = (code, column) in OF_THE_FILE[file]
        elif code == "orang-ganda-dugaan":
            allowed = any(by_row.get(one, set()) & (NO_NIK | {code}) for one in namesakes[row])
        else:
            follows = bool(FOLLOWS.get(code, set()) & by_row.get(row, set()))
            allowed = (row, code) in planted or (code, column) in EVERYWHERE or follows
        if not allowed:
            stray.append((row, column, code, severity))

    assert [] == stray


def by_name(file: str) -> dict[int, set[int]]:
    """Return the rows of the same name and birth as each row: a person without a usable NIK may be one of them."""
    records = checked(file).records
    same = records.group_by(pl.col("nama").str.to_uppercase(), "tanggal_lahir").agg("row")["row"].to_list()
    return {row: set(rows) for rows in same for row in rows}


@pytest.mark.parametrize("file", FILES)
def test_a_case_and_a_row_are_told_once(file: str) -> None:
    """
    No sentence is told twice of the same cell: several cases of one row each have a sentence of their own.
    """
    issues = checked(file).issues.select("row", "column", "code", "message")

    assert issues.height == issues.unique().height


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("lang", ["id", "en"])
def test_no_person_stands_in_a_sentence(file: str, lang: str) -> None:
    """
    No message, hint or cell that is shown holds the number or the name of anybody in the file.
    """
    found = checked(file)
    texts = found.issues_in("en" if lang == "en" else "id").select("message", "hint", "seen")
    shown = " \n ".join(text for column in texts for text in column.drop_nulls().unique()).upper()
    headers = dict(zip(found.sheet.headers, found.sheet.cells.columns[1:], strict=True))
    people = {name.upper() for one in NAMES if one in headers for name in found.sheet.cells[headers[one]].drop_nulls()}
    parts = {part for name in people for part in name.split() if len(part) > 3}

    assert SIXTEEN.search(shown) is None
    assert {part for part in parts if re.search(rf"\b{re.escape(part)}\b", shown)} == set()


def test_counts_of_the_samples_add_up() -> None:
    """
    Rows are valid or invalid, blank rows and totals are counted apart; two numbers with two names may be four people.
    """
    banten, siksng = (checked(file).summary for file in FILES)

    assert (396, 396) == (banten.rows_read, banten.rows_valid + banten.rows_invalid)
    assert {"kosong": 2, "total": 1} == dict(banten.skipped)
    assert (120, 120, 0) == (siksng.rows_read, siksng.rows_valid, siksng.rows_invalid)
    assert checked(FILES[0]).records["nik"].drop_nulls().n_unique() == banten.persons_at_least
    assert banten.persons_at_least + banten.rows_without_key + 2 == banten.persons_at_most


def test_a_scope_loses_no_row() -> None:
    """
    Types outside the list of an office are told as such; their rows stay valid and all are there.
    """
    found = pmks.validate(
        EXAMPLES / FILES[0], on=dt.date(2024, 12, 31), taxonomy="permensos-8-2012", scope="banten-rehsos-18"
    )
    away = found.issues.filter(pl.col("code") == "di-luar-cakupan")["row"].to_list()
    outside = found.cases.filter(pl.col("kategori").is_in([16, 17, *range(21, 26)]))["row"].to_list()

    assert sorted(outside) == sorted(away)
    assert 396 == found.records.height
