"""Files about people: masked unless they are asked for in full, and never with a row that the receiver refuses."""

from pathlib import Path

import pytest
from drawn_registers import LABELS, ON, checked

import pmks

PERSON = {
    "NO": "1",
    "NIK": "3673990503809901",
    "NO KK": "3673990101109902",
    "NAMA": "RANUWA DALUMI",
    "JK": "L",
    "TGL LAHIR": "05/03/1980",
    "ALAMAT": "KP. CONTOH 3",
    "KAB/KOTA": "Kota Serang",
    "KECAMATAN": "Kasemen",
    "JENIS PPKS": "Pemulung; Penyandang Disabilitas",
    "RAGAM DISABILITAS": "fisik, sensorik",
    "DALAM/LUAR PANTI": "LP",
    "KETERANGAN": "anak dari 3673990503809903",
}


def test_the_register_of_the_project_has_a_row_for_each_type() -> None:
    """
    Every column of the layout is there in its order; what is not known is empty.
    """
    handed = pmks.report(checked([PERSON]), "register", personal=True)
    row = handed.frame.row(1, named=True)

    assert [column.name for column in pmks.law.LAYOUTS["register"].columns] == handed.frame.columns
    assert [9, 13] == sorted(handed.frame["kategori"])
    assert ("3673990503809901", "RANUWA DALUMI", "L") == (row["nik"], row["nama"], row["jenis_kelamin"])
    assert ("36.73", "tidak", "fisik|sensorik") == (row["kode_wilayah"], row["dalam_panti"], row["ragam_disabilitas"])
    assert (ON, None, "permensos-8-2012") == (row["tanggal_data"], row["tempat_lahir"], row["edisi_daftar"])
    assert any("data pribadi" in note.id for note in handed.notes)


def test_numbers_names_and_free_text_are_masked_by_default() -> None:
    """
    Nobody gets a NIK, a name, an address or a remark who did not ask for them.
    """
    handed = pmks.report(checked([PERSON]), "register")
    row = handed.frame.row(0, named=True)
    text = str(row)

    assert ("3673**********01", "3673**********02", "***", "***", "***") == tuple(
        row[name] for name in ("nik", "nomor_kk", "nama", "alamat", "catatan")
    )
    assert not any(secret in text for secret in ("RANUWA", "CONTOH", "0503809901", "0503809903"))
    assert any("disamarkan" in note.id for note in handed.notes)


def test_codes_finer_than_the_regency_are_kept() -> None:
    """
    A code with dots that lies in the region of the row is handed on; another one is not.
    """
    rows = [{**PERSON, "KODE": code} for code in ("36.73.04.1001", "3673041001", "")]
    register = checked(rows, mapping={"KODE": "kode_wilayah"}, region_scheme="kemendagri")
    handed = pmks.report(register, "register")

    assert {"36.73.04.1001", "36.73"} == set(handed.frame["kode_wilayah"])


def test_only_the_types_and_the_area_that_are_asked_for() -> None:
    """
    Cases of other types or regions are left out, and told.
    """
    rows = [PERSON, {**PERSON, "KAB/KOTA": "Kota Cilegon", "NIK": ""}]
    handed = pmks.report(checked(rows), "register", collected=("pemulung",), area="36.73")

    assert [13] == handed.frame["kategori"].to_list()
    assert ("36.73", "Kota Serang") == (handed.area_code, handed.area.id)
    assert {"jenisnya di luar yang diminta": 2, "wilayahnya lain atau tidak diketahui": 1} == {
        one.why.id: one.count for one in handed.omitted
    }


def test_the_import_of_buleleng_has_what_it_requires() -> None:
    """
    A row without one of the required cells, or with the same person and type again, is left out and told.
    """
    rows = [
        PERSON,
        {**PERSON, "JENIS PPKS": "Pemulung"},
        {**PERSON, "NIK": "", "JENIS PPKS": "Pengemis"},
        {**PERSON, "JENIS PPKS": LABELS[9], "RAGAM DISABILITAS": "", "NIK": "3673990503809909", "NAMA": "OMILESA"},
    ]
    handed = pmks.report(checked(rows), "buleleng-impor", personal=True)

    assert [
        ("3673990503809901", "RANUWA DALUMI", "05-03-1980", "L", "PMKS-09", "fisik|sensorik"),
        ("3673990503809901", "RANUWA DALUMI", "05-03-1980", "L", "PMKS-13", "fisik|sensorik"),
    ] == sorted(handed.frame.drop("catatan").rows())
    assert [1, 2] == [one.count for one in handed.omitted]
    assert "nik, nama, tgl_lahir, jenis_kelamin, jenis_disabilitas" in handed.omitted[1].why.id


@pytest.mark.parametrize("include", [False, True])
def test_rows_with_an_error_are_handed_on_only_if_asked(*, include: bool) -> None:
    """
    Invalid rows are left out by row; who asks gets them.
    """
    rows = [PERSON, {**PERSON, "NIK": "36739905", "JENIS PPKS": "Pengemis"}]
    handed = pmks.report(checked(rows), "register", include_invalid=include)

    assert (3 if include else 2) == handed.frame.height
    assert ([] if include else [("baris", 1)]) == [(one.unit.id, one.count) for one in handed.omitted]


def test_a_register_with_few_columns_is_handed_on(tmp_path: Path) -> None:
    """
    What the register does not tell is empty, and the file can be written.
    """
    handed = pmks.report(checked([{"JENIS PPKS": "Pemulung"}]), "register")
    lines = handed.write(tmp_path / "register.csv").read_text(encoding="utf-8").splitlines()

    assert ("", "Seluruh register") == (handed.area_code, handed.area.id)
    assert 2 == len(lines)
    assert "permensos-8-2012,13" in lines[1]
