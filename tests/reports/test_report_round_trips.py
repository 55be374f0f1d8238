"""A report that is written and read again says the same numbers; a register that is handed on is the same register."""

from pathlib import Path

import polars as pl
import pytest
from drawn_registers import BANTEN, FEWER, IDS, LIST, ON, REGISTERS, Row, checked
from hypothesis import given

import pmks

NUMBERS = {id_: number for number, id_ in IDS.items()}
SEXES = {"l": "laki_laki", "p": "perempuan", "jumlah": None}
OF_CODES = {"L": "laki_laki", "P": "perempuan", "SEMUA": None, "TIDAK_DIKETAHUI": None}
SETTINGS = {"dalam_panti": True, "luar_panti": False, "semua": None, "tidak_diketahui": None}


def again(report: pmks.Report, folder: Path) -> pmks.Checked:
    """Return *report*, written as CSV and validated."""
    return pmks.validate(report.write(folder / f"{report.layout.id}.csv"), on=ON)


def wrong(found: pmks.Checked) -> list[str]:
    """Return the codes of what is wrong with a table that was read."""
    return [one.code for one in found.summary.by_code if one.severity == "error" or "berbeda" in one.code]


def wide_numbers(report: pmks.Report) -> dict[tuple[object, ...], int | None]:
    """Return the numbers of a wide report but those of its total, by region, place, type or people, and sex."""
    told = {}
    body = report.frame.head(report.frame.height - report.totals)
    narrow = next((name for name in reversed(report.frame.columns) if name.startswith("nama_")), "")
    for row in body.iter_rows(named=True):
        for name, value in row.items():
            stem, _, part = name.rpartition("_")
            if name == "jumlah_orang" or stem == "jumlah_orang":
                told[row["kode_kabupaten_kota"], row[narrow], "orang", SEXES[part if part in SEXES else "jumlah"]] = (
                    value
                )
            elif stem in NUMBERS:
                told[row["kode_kabupaten_kota"], row[narrow], NUMBERS[stem], SEXES[part]] = value
    return told


@FEWER
@given(rows=REGISTERS)
@pytest.mark.parametrize("layout", ["rekap-kabkota", "rekap-kecamatan", "banten-rehsos-18"])
def test_a_wide_report_is_read_as_it_was_written(
    tmp_path_factory: pytest.TempPathFactory, layout: str, rows: list[Row]
) -> None:
    """
    Region, type, sex and number of every cell come back, and the total row agrees with what it adds.
    """
    rekap = pmks.report(checked(rows), layout, area="36", silent_is_zero=True)
    found = again(rekap, tmp_path_factory.mktemp("rekap"))
    counts = found.counts
    narrow = "kecamatan" if layout == "rekap-kecamatan" else "kabupaten_kota"
    read = {
        (row["wilayah"], row[narrow], row["kategori"] or "orang", row["jenis_kelamin"]): row["value"]
        for row in counts.iter_rows(named=True)
    }

    if rekap.frame.height > rekap.totals:
        assert wide_numbers(rekap) == read
    assert [] == wrong(found)


@FEWER
@given(rows=REGISTERS)
def test_the_long_report_is_read_as_it_was_written(tmp_path_factory: pytest.TempPathFactory, rows: list[Row]) -> None:
    """
    Every number of a region comes back with its type, sex, setting and unit; rows for the whole area are totals.
    """
    rekap = pmks.report(checked(rows), "rekap-panjang", area="36", silent_is_zero=True)
    found = again(rekap, tmp_path_factory.mktemp("rekap"))
    written = rekap.frame.filter(pl.col("nomor_jenis") > 0, tingkat="kabupaten_kota")
    parts = {"TIDAK_DIKETAHUI": "kelamin_tidak_diketahui", "tidak_diketahui": "panti_tidak_diketahui"}
    told = {
        (
            row["kode_wilayah"] or None,
            row["nomor_jenis"],
            OF_CODES[row["jenis_kelamin"]],
            SETTINGS[row["status_panti"]],
            "+".join(parts[one] for one in (row["jenis_kelamin"], row["status_panti"]) if one in parts) or None,
            row["ukuran"],
        ): row["jumlah"]
        for row in written.iter_rows(named=True)
    }
    names = ("wilayah", "kategori", "jenis_kelamin", "dalam_panti", "bagian", "satuan")
    typed = found.counts.filter(pl.col("kategori").is_not_null())
    read = {tuple(row[name] for name in names): row["value"] for row in typed.iter_rows(named=True)}

    assert told == read
    assert [] == wrong(found)


def test_the_status_of_a_missing_number_is_read_again(tmp_path: Path) -> None:
    """
    Not collected, not delivered and hidden come back as such from the long form, never as 0.
    """
    rows = [{"NIK": "", "JK": "L", "KAB/KOTA": "Kota Serang", "JENIS PPKS": "Pemulung; Orang dengan HIV/AIDS"}]
    rekap = pmks.report(checked(rows), "rekap-panjang", area="36", collected=(13, 16), hide_below=5)
    counts = again(rekap, tmp_path).counts.filter(pl.col("jenis_kelamin").is_null(), pl.col("bagian").is_null())
    marks = {(row["wilayah"], row["kategori"]): row["mark"] for row in counts.iter_rows(named=True)}

    assert ("tidak_tersedia", "tidak_dikumpulkan") == (marks["36.01", 13], marks["36.73", 8])
    assert ("disamarkan", None) == (marks["36.73", 16], counts.filter(kategori=16)["value"].max())


@FEWER
@given(rows=REGISTERS)
def test_open_data_and_settings_are_read_as_they_were_written(
    tmp_path_factory: pytest.TempPathFactory, rows: list[Row]
) -> None:
    """
    The open data of all types and of one type, and the table of settings, come back with their numbers.
    """
    register, folder = checked(rows), tmp_path_factory.mktemp("rekap")
    asked = {"area": "36", "silent_is_zero": True}
    open_data = pmks.report(register, "satudata-jenis", **asked)
    read = again(open_data, folder).counts
    one = pmks.report(register, "satudata-per-jenis", category=8, **asked)
    settings = pmks.report(register, "rekap-panti", **asked)
    inside = again(settings, folder).counts.filter("dalam_panti", pl.col("jenis_kelamin").is_null())

    assert open_data.frame["jumlah_ppks"].to_list() == read["value"].to_list()
    assert open_data.frame["nomor_jenis"].to_list() == read["kategori"].to_list()
    assert [*BANTEN] == read["wilayah"].unique(maintain_order=True).to_list()
    assert one.frame["jumlah"].to_list() == again(one, folder).counts["value"].to_list()
    assert settings.frame["dalam_panti_jumlah"].to_list() == inside["value"].to_list()


@FEWER
@given(rows=REGISTERS)
def test_a_register_that_is_handed_on_holds_the_same_cases(
    tmp_path_factory: pytest.TempPathFactory, rows: list[Row]
) -> None:
    """
    The exchange register, in full and validated again, has the cases of the valid rows with number, sex and setting.
    """
    register = checked(rows)
    target = tmp_path_factory.mktemp("register") / "register.csv"
    handed = pmks.report(register, "register", personal=True)
    found = pmks.validate(handed.write(target), on=ON, taxonomy=LIST)
    valid = register.claimed.filter(pl.col("row").is_in(register.valid["row"].implode()))
    names = ["nik", "jenis_kelamin", "wilayah", "kecamatan", "dalam_panti"]

    def cases(of: pmks.Checked, claimed: pl.DataFrame) -> list[tuple[object, ...]]:
        """Return the cases with what their rows tell, sorted."""
        told = of.tidied.select("row", *(name for name in names if name in of.tidied.columns))
        rows_of = claimed.select("row", "kategori").join(told, on="row").drop("row")
        return sorted(rows_of.rows(), key=str)

    assert handed.frame.height == valid.height
    if valid.height:
        assert cases(register, valid) == cases(found, found.claimed)
        assert found.summary.errors == 0
