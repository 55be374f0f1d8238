"""Section 5 of the facts on dirty data, and the codes of answers, disability and setting, in a whole register."""

from __future__ import annotations

import pytest
from dirty_registers import FIRST, Code, checked, codes, error, info, said, warning

PERSON = {"NAMA": "RANUWA DALUMI", "JENIS PPKS": "Pemulung"}
MALE = ("L", "l", " L ", "Laki-laki", "LAKI - LAKI", "laki laki", "lelaki", "PRIA", "lk", "lk.", "male")
FEMALE = ("P", "p", "Perempuan", "perempuan ", "WANITA", "pr", "pr.", "female")


def column(header: str, field: str, *cells: str, **asked: object) -> tuple[list[object], list[list[Code]]]:
    """Return the tidy values of a column, and what was said of each of its cells."""
    found = checked(*({header: cell, **PERSON} for cell in cells), **asked)
    rows = range(FIRST, FIRST + len(cells))
    return found.records[field].to_list(), [said(found, row, header) for row in rows]


@pytest.mark.parametrize(("cells", "value"), [(MALE, "laki_laki"), (FEMALE, "perempuan")])
def test_words_and_letters_of_a_sex_are_read(cells: tuple[str, ...], value: str) -> None:
    """
    Every way to write a sex without a code is read, and nothing is said.
    """
    assert ([value] * len(cells), [[]] * len(cells)) == column("JK", "jenis_kelamin", *cells)


@pytest.mark.parametrize("cell", ["L,P", "9", "lainnya", "1/2", "L/P", "waria", "M", "F", "3"])
def test_what_is_no_sex_is_none(cell: str) -> None:
    """
    All that is not L is not P: the cell is told, and no value is set.
    """
    values, told = column("JK", "jenis_kelamin", cell, "L", "P")

    assert (None, warning("kelamin-tak-dikenal")) == (values[0], told[0])


@pytest.mark.parametrize("cell", ["", "-", "tidak diketahui"])
def test_an_empty_sex_is_an_info(cell: str) -> None:
    """
    An empty cell is unknown, never L.
    """
    values, told = column("JK", "jenis_kelamin", cell, "L")

    assert (None, info("kelamin-kosong")) == (values[0], told[0])


def test_one_and_two_are_read_with_a_note_on_the_file() -> None:
    """
    1 and 2 follow the order of the standard; that they were read so is said once.
    """
    found = checked(*({"JK": cell, **PERSON} for cell in ("1", "2", "2.0", "L")))

    assert ["laki_laki", "perempuan", "perempuan", "laki_laki"] == found.records["jenis_kelamin"].to_list()
    assert ("kelamin-kode", "info") in said(found, None, "JK")
    assert [[], [], [], []] == [said(found, row, "JK") for row in range(2, 6)]


def test_zero_and_one_need_a_scheme() -> None:
    """
    0 and 1 have opposite meanings in two apps: one error on the file and no value, until the scheme is named.
    """
    rows = [{"JK": cell, **PERSON} for cell in ("0", "1", "1.0")]
    open_, told = checked(*rows), checked(*rows, sex_scheme="0=P,1=L")

    assert [None, None, None] == open_.records["jenis_kelamin"].to_list()
    assert [("kelamin-skema", "error")] == said(open_, None, "JK")
    assert 3 == open_.summary.rows_valid
    assert ["perempuan", "laki_laki", "laki_laki"] == told.records["jenis_kelamin"].to_list()
    assert [] == said(told, None, "JK")


def test_zero_beside_one_and_two_is_a_stray() -> None:
    """
    No scheme has 0, 1 and 2: the file is told, the 0 is unknown, 1 and 2 are read.
    """
    found = checked(*({"JK": cell, **PERSON} for cell in ("0", "1", "2")))

    assert [None, "laki_laki", "perempuan"] == found.records["jenis_kelamin"].to_list()
    assert ("kelamin-skema-campur", "warning") in said(found, None, "JK")
    assert warning("kelamin-tak-dikenal") == said(found, FIRST, "JK")


def test_m_and_f_need_a_scheme() -> None:
    """
    M may be male; only a scheme says so.
    """
    values, _ = column("JK", "jenis_kelamin", "M", "F", sex_scheme={"M": "L", "F": "P"})

    assert ["laki_laki", "perempuan"] == values


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        *((cell, True) for cell in ("ya", "Y", "yes", "ada", "TRUE", "benar", "v", "\u221a", "1", "Sudah", "PADAN")),
        *((cell, False) for cell in ("tidak", "TDK", "no", "n", "tidak ada", "false", "0", "Belum", "TIDAK PADAN")),
        *((cell, None) for cell in ("-", "", "n/a", "NULL", "tidak tahu")),
    ],
)
def test_yes_and_no(cell: str, value: object) -> None:
    """
    An empty answer is unknown, never no.
    """
    assert ([value, None], [[], []]) == column("BANSOS PKH", "penerima_pkh", cell, "")


def test_one_and_two_are_answers_only_if_declared() -> None:
    """
    Questionnaires number the answers: without a word of the caller 1 beside 2 is not read.
    """
    found = checked(*({"BANSOS PKH": cell, **PERSON} for cell in ("1", "2")))

    assert [None, None] == found.records["penerima_pkh"].to_list()
    assert ("jawaban-skema", "warning") in said(found, None)


@pytest.mark.parametrize(
    ("cells", "values"),
    [
        (("t", "ya"), [False, True]),
        (("t", "f"), [True, False]),
        (("t", ""), [None, None]),
        (("x", ""), [True, None]),
        (("x", "v"), [None, True]),
    ],
)
def test_a_sign_of_two_meanings_is_read_by_its_column(cells: tuple[str, ...], values: list[bool | None]) -> None:
    """
    The letter t is tidak beside ya and true beside f; x is a tick where nothing else stands.
    """
    assert values == column("BANSOS PKH", "penerima_pkh", *cells)[0]


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        *((cell, "fisik") for cell in ("fisik", "tuna daksa", "disabilitas fisik", "tubuh fisik")),
        *((cell, "intelektual") for cell in ("intelektual", "tuna grahita", "disabilitas intelektual")),
        *((cell, "mental") for cell in ("mental", "mental/jiwa", "disabilitas mental (ODGJ)", "eks psikotik")),
        *((cell, "sensorik") for cell in ("sensorik", "netra", "netra/buta", "rungu", "wicara", "rungu/wicara")),
        ("ganda", "ganda"),
        ("fisik|sensorik", "ganda"),
        ("fisik dan mental", "ganda"),
        ("Tidak Ada Disabilitas", None),
        ("lainnya", None),
        ("", None),
    ],
)
def test_kinds_of_disability(cell: str, value: str | None) -> None:
    """
    The words of four vocabularies are the four kinds of the law; none of them names a type.
    """
    assert ([value], [[]]) == column("RAGAM DISABILITAS", "ragam_disabilitas", cell)


@pytest.mark.parametrize(
    ("cell", "value", "told"),
    [
        *((cell, True, []) for cell in ("Dalam Panti", "DP", "panti", "residensial", "asrama")),
        *((cell, False, []) for cell in ("Luar Panti", "LP", "non panti", "keluarga", "masyarakat", "home care")),
        *((cell, False, info("panti-singgah")) for cell in ("rumah singgah", "shelter")),
        *((cell, None, warning("panti-belum-jelas")) for cell in ("sentra", "balai")),
        ("panti?", None, warning("panti-tak-dikenal")),
        ("-", None, []),
        ("", None, []),
    ],
)
def test_a_setting_is_inside_or_outside_a_home(cell: str, value: object, told: list[Code]) -> None:
    """
    A passing place is outside; a sentra or balai is asked about; an empty cell is unknown.
    """
    assert ([value], [told]) == column("DALAM/LUAR PANTI", "dalam_panti", cell)


def test_a_column_of_codes_that_nobody_explained_loses_no_row() -> None:
    """
    Cells that no code table knows are told; the rows stay.
    """
    found = checked({"JK": "7", "DALAM/LUAR PANTI": "7", "BANSOS PKH": "7", **PERSON})

    assert ["jawaban-tak-dikenal", "kelamin-tak-dikenal", "panti-tak-dikenal"] == codes(found)
    assert error() == [one for one in said(found) if one[1] == "error"]
