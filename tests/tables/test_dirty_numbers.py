"""Section 8 of the facts on dirty data: numbers, in tables of counts and in the ages of a register."""

from __future__ import annotations

import pytest
from dirty_registers import FIRST, Code, checked, error, info, said, warning

REGENCIES = ("KAB. LEBAK", "KAB. SERANG", "KOTA CILEGON", "KOTA SERANG", "KAB. PANDEGLANG")


def counts(*cells: str) -> tuple[list[int | None], list[list[Code]]]:
    """Return the counts of a column of one type, and what was said of each cell."""
    rows = [{"KAB/KOTA": regency, "Pengemis": cell} for regency, cell in zip(REGENCIES, cells, strict=False)]
    found = checked(*rows)
    assert found.counts is not None
    told = [said(found, row, "Pengemis") for row in range(FIRST, FIRST + len(cells))]
    return found.counts["value"].to_list(), told


@pytest.mark.parametrize(
    ("cell", "beside", "value"),
    [
        ("4.708", ("1.234", "12"), 4708),
        ("6,019", ("1,234", "12"), 6019),
        ("12 560", ("1 234", "12"), 12560),
        ("3'402", ("1'234", "12"), 3402),
        (" 1.044 ", ("12", "1.234"), 1044),
        ("0", ("12", "7"), 0),
    ],
)
def test_thousands_are_read(cell: str, beside: tuple[str, ...], value: int) -> None:
    """
    A mark for thousands is taken off where the column agrees.
    """
    values, told = counts(cell, *beside)

    assert (value, []) == (values[0], told[0])


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        pytest.param("7,25", error("angka-tak-sah"), id="a fraction of a head"),
        pytest.param("0,8", error("angka-tak-sah"), id="less than a head"),
        pytest.param("-4", warning("angka-janggal"), id="negative"),
        pytest.param("99999", warning("angka-janggal"), id="all nines"),
        pytest.param("#REF!", warning("angka-galat"), id="an error of a spreadsheet"),
        pytest.param("#N/A", warning("angka-galat"), id="another error of a spreadsheet"),
        pytest.param("tujuh", error("angka-tak-sah"), id="a word"),
        pytest.param("Rp 350.000,-", warning("angka-satuan"), id="money among heads"),
        pytest.param("-", [], id="a dash"),
        pytest.param("n.a.", [], id="not available"),
        pytest.param("tad", [], id="no data"),
        pytest.param("", [], id="empty"),
    ],
)
def test_what_is_no_count_is_none(cell: str, told: list[Code]) -> None:
    """
    A missing count is not 0, and a number that is not credible is not used.
    """
    values, found = counts("5", cell, "7")

    assert ([5, None, 7], [[], told, []]) == (values, found)


@pytest.mark.parametrize("cell", ["nihil", "NIHIL.", "Nihil"])
def test_nihil_is_zero_in_a_count(cell: str) -> None:
    """
    The word for none is the number 0, and said.
    """
    values, told = counts("5", cell)

    assert ([5, 0], info("angka-dibaca")) == (values, told[1])


def test_a_unit_in_the_cell_goes_to_the_unit_column() -> None:
    """
    Number and unit are kept apart.
    """
    rows = [
        {"KAB/KOTA": place, "Pengemis": cell} for place, cell in zip(REGENCIES, ("15 org", "8 KK", "3"), strict=False)
    ]
    found = checked(*rows)

    assert found.counts is not None
    assert [(15, "orang"), (8, "keluarga"), (3, "kasus")] == found.counts.select("value", "satuan").rows()


@pytest.mark.parametrize(
    ("cell", "value", "told"),
    [
        ("58", 58, []),
        ("58 th", 58, []),
        ("\u00b1 70", None, warning("angka-kira-kira")),
        ("121", None, warning("angka-janggal")),
        ("7,5", None, error("angka-tak-sah")),
        ("-4", None, warning("angka-janggal")),
        ("8 bulan", None, warning("angka-satuan")),
        ("lupa", None, []),
        ("", None, []),
    ],
)
def test_a_recorded_age_is_a_number_of_years(cell: str, value: int | None, told: list[Code]) -> None:
    """
    Whole years are an age; what is roughly known, not credible or in another unit is told and not used.
    """
    found = checked({"USIA": cell, "NAMA": "RANUWA", "JENIS PPKS": "Pemulung"})

    assert (value, told) == (found.records["usia_tercatat"].item(), said(found))


def test_a_column_of_another_purpose_is_kept_as_it_came() -> None:
    """
    Percentages and sums of money that no field holds are kept as text, point and comma as they were.
    """
    cells = {"PERSENTASE": "1.250", "NILAI BANTUAN": "Rp1.500.000,00"}
    found = checked({"NAMA": "RANUWA", "JENIS PPKS": "Pemulung", **cells}).records

    assert list(cells.values()) == [found[header].item() for header in cells]
