"""Section 2 of the facts on dirty data: headers, and what follows from them in a whole register."""

from __future__ import annotations

import datetime as dt

import pytest
from dirty_registers import checked, codes, info, lines, said, warning

PERSON = {"NAMA": "RANUWA DALUMI", "JENIS PPKS": "Pemulung"}
CARD = "3671051102109901"


@pytest.mark.parametrize(
    ("header", "cell", "field"),
    [
        ("  Nama  Lengkap ", "RANUWA", "nama"),
        ("no_kk", CARD, "nomor_kk"),
        ("NO.KK", CARD, "nomor_kk"),
        ("DESA/KELUARAHAN", "SUKARASA", "desa_kelurahan"),
        ("NIK ", "3671051102839901", "nik"),
    ],
)
def test_a_header_is_known_whatever_its_blanks_and_case(header: str, cell: str, field: str) -> None:
    """
    Headers are matched folded, misspelt ones that are standard too; the mapping is part of the result.
    """
    found = checked({header: cell, "JENIS PPKS": "Pemulung"})

    assert cell == found.records[field].item()
    assert (header, field) == (found.mapping.columns[0].header, found.mapping.columns[0].field)


def test_a_misspelt_header_is_offered_and_not_taken() -> None:
    """
    What looks like a header is a warning with the field; the column is kept as it came.
    """
    found = checked({"TANGAL LAHIR": "02-11-1968", **PERSON})

    assert warning("kolom-mirip") == said(found, None, "TANGAL LAHIR")
    assert "tanggal_lahir" not in found.records.columns
    assert "02-11-1968" == found.records["TANGAL LAHIR"].item()
    assert (
        dt.date(1968, 11, 2)
        == checked({"TANGAL LAHIR": "02-11-1968", **PERSON}, mapping={"TANGAL LAHIR": "tanggal_lahir"})
        .records["tanggal_lahir"]
        .item()
    )


@pytest.mark.parametrize(("header", "cell"), [("NO BPJS", "77"), ("KOORDINAT", "-6.1, 106.2")])
def test_an_unknown_column_is_kept_and_listed(header: str, cell: str) -> None:
    """
    Never fatal: an info, and the cells beside the fields that were read.
    """
    found = checked({header: cell, **PERSON})

    assert (cell, info("kolom-tak-dikenal")) == (found.records[header].item(), said(found, None, header))
    assert 1 == found.summary.rows_valid


def test_two_columns_of_one_field_are_read_if_all_cells_agree() -> None:
    """
    Two columns that differ are both kept with an error on the file, and neither is read.
    """
    same = checked({"TGL LAHIR": "02-11-1968", "TANGGAL LAHIR": "02-11-1968", **PERSON})
    other = checked({"TGL LAHIR": "02-11-1968", "TANGGAL LAHIR": "03-11-1968", **PERSON})

    assert dt.date(1968, 11, 2) == same.records["tanggal_lahir"].item()
    assert "kolom-ganda" not in codes(same, None)
    assert ("kolom-ganda", "error") in said(other, None)
    assert ["02-11-1968", "03-11-1968"] == [other.records[name].item() for name in ("TGL LAHIR", "TANGGAL LAHIR")]
    assert "tanggal_lahir" not in other.records.columns


@pytest.mark.parametrize(
    ("header", "cells", "field", "values"),
    [
        ("LP", ("L", "P"), "jenis_kelamin", ["laki_laki", "perempuan"]),
        ("LP", ("LP", "DP"), "dalam_panti", [False, True]),
        ("STATUS", ("Kawin", "Cerai Mati"), "status_perkawinan", ["Kawin", "Cerai Mati"]),
        ("JENIS", ("L", "P"), "jenis_kelamin", ["laki_laki", "perempuan"]),
        ("KK", (CARD, CARD), "nomor_kk", [CARD, CARD]),
        ("KK", ("DALUMI", "SITA"), "nama_kepala_keluarga", ["DALUMI", "SITA"]),
    ],
)
def test_an_ambiguous_header_is_decided_by_its_cells(
    header: str, cells: tuple[str, str], field: str, values: list[object]
) -> None:
    """
    All cells fit one meaning: that is it.
    """
    assert values == checked(*({header: cell, **PERSON} for cell in cells)).records[field].to_list()


def test_a_column_of_types_may_be_called_jenis() -> None:
    """
    Cells that name types make a column of types of it.
    """
    found = checked({"NAMA": "RANUWA", "JENIS": "Pemulung"}, {"NAMA": "SITA", "JENIS": "Pengemis"})

    assert [13, 12] == found.cases["kategori"].to_list()


@pytest.mark.parametrize(
    ("header", "cells"),
    [("LP", ("3", "12")), ("STATUS", ("aktif", "Kawin")), ("JENIS", ("merah", "biru")), ("KK", ("4", "5"))],
)
def test_an_ambiguous_header_that_its_cells_do_not_decide_is_not_read(header: str, cells: tuple[str, str]) -> None:
    """
    A warning, and the cells as they came.
    """
    found = checked(*({header: cell, "NAMA": "RANUWA"} for cell in cells))

    assert warning("kolom-rancu") == said(found, None, header)
    assert list(cells) == found.records[header].to_list()


@pytest.mark.parametrize(
    ("rows", "cases"),
    [
        ((";;1;0", ";;;1", ";;;"), [12, 13]),
        ((";;1;", ";;0;1", ";;;1"), [12, 13, 13]),
    ],
)
def test_columns_of_0_and_1_beside_people_are_flags(rows: tuple[str, ...], cases: list[int]) -> None:
    """
    Beside a NIK or a name a column of 1, 0 and nothing tells the type of each row.
    """
    found = lines("NAMA;NIK;pengemis;pemulung", *(f"ORANG {at}{row}" for at, row in zip("ABC", rows, strict=True)))

    assert cases == found.cases["kategori"].to_list()
    assert found.counts is None


def test_a_row_without_a_flag_has_no_type() -> None:
    """
    No flag is set and no other column names a type: an error on the row, which stays.
    """
    found = lines("NAMA;NIK;pengemis", "RANUWA;;1", "SITA;;0", "DALUMI;;")

    assert [False, True, True] == ["jenis-kosong" in codes(found, row) for row in (2, 3, 4)]
    assert 3 == found.summary.rows_read


def test_columns_of_numbers_without_people_are_counts() -> None:
    """
    Without a NIK or a name the same columns are counts of a region, also where all of them are 0 and 1.
    """
    found = lines("KAB/KOTA;pengemis;pemulung", "KAB. LEBAK;1;0", "KAB. SERANG;;1")

    assert found.counts is not None
    assert [1, 0, None, 1] == found.counts["value"].to_list()
    assert (0, "berkas-rekap" in codes(found, None)) == (found.summary.cases, True)


def test_a_missing_column_is_said_once() -> None:
    """
    No date of birth at all: one info on the file, nothing on the rows.
    """
    found = checked(*({"NAMA": name, "JENIS PPKS": "Lanjut Usia Terlantar"} for name in ("RANU", "SITA")))

    assert 1 == found.issues["message"].str.contains("tanggal_lahir").sum()
    assert [[], []] == [codes(found, row) for row in (2, 3)]


def test_counts_beside_people_are_told_and_not_read() -> None:
    """
    A column of a type that holds more than 0 and 1 beside names is no flag: its numbers are kept, and that is said.
    """
    found = lines("NAMA;NIK;pengemis;pemulung", "RANUWA;;1;3", "SITA;;1;1")

    assert info("kolom-jumlah") == said(found, None, "pemulung")
    assert (["3", "1"], [12, 12]) == (found.records["pemulung"].to_list(), found.cases["kategori"].to_list())
