"""``pmks report``: exit codes, forms, files, and what is told beside the table."""

import csv
import io
import json
from pathlib import Path
from typing import NamedTuple

import polars as pl
import pytest
from drawn_registers import LIST, ON, csv_of

import pmks
from pmks.cli import main

ROWS = [
    {"NIK": "3673990503809901", "NAMA": "RANUWA", "JK": "L", "KAB/KOTA": "Kota Serang", "JENIS PPKS": "13; 16"},
    {"NIK": "3673994503809911", "NAMA": "SITATMI", "JK": "P", "KAB/KOTA": "Kota Cilegon", "JENIS PPKS": "12"},
    {"NIK": "", "NAMA": "OMILESA", "JK": "P", "KAB/KOTA": "Kota Bandung", "JENIS PPKS": "12"},
]


class Done(NamedTuple):
    """What a call gave back."""

    code: int
    out: str
    err: str


@pytest.fixture(name="register")
def _register(tmp_path: Path) -> Path:
    """Return a small register of invented people."""
    file = tmp_path / "register.csv"
    file.write_bytes(csv_of(ROWS))
    return file


def call(capsys: pytest.CaptureFixture[str], *arguments: object) -> Done:
    """Call the command for the day of the tests."""
    code = main(["report", *map(str, arguments), "--on", str(ON), "--taxonomy", LIST])
    said = capsys.readouterr()
    return Done(code, said.out, said.err)


@pytest.mark.parametrize("ending", ["xlsx", "html", "csv", "json", "parquet", "md"])
def test_a_report_is_written_and_what_is_left_out_is_told(
    capsys: pytest.CaptureFixture[str], register: Path, tmp_path: Path, ending: str
) -> None:
    """
    The file stands where it was asked for; rows that were left out are told on the standard error.
    """
    target = tmp_path / f"rekap.{ending}"
    done = call(capsys, register, "--layout", "rekap-kabkota", "--area", "36", "--output", target)

    assert (0, "") == (done.code, done.out)
    assert "1 kasus: wilayahnya di luar 36 Banten" in done.err
    assert done.err.endswith(f"Tertulis: {target}\n")
    assert target.stat().st_size > 0


@pytest.mark.parametrize("lang", ["id", "en"])
def test_the_text_turns_the_wide_table_over(capsys: pytest.CaptureFixture[str], register: Path, lang: str) -> None:
    """
    A line for each type, a column for each region; notes, what is left out, and the source stand below.
    """
    done = call(capsys, register, "--layout", "rekap-kabkota", "--area", "36", "--lang", lang)
    lines = done.out.splitlines()
    pemulung = next(line.split() for line in lines if "Pemulung" in line)

    assert 0 == done.code
    assert ["13", "Pemulung", "-", "-", "-", "-", "-", "0", "1", "-", "1"] == pemulung
    assert any(
        line.split()[-9:] == [*(f"36.0{one}" for one in range(1, 5)), "36.71", "36.72", "36.73", "36.74", "JUMLAH"]
        for line in lines
    )
    assert ("Yang tidak dihitung" if lang == "id" else "What is not counted") in lines
    assert "register.csv" in lines[-1]
    assert not any(name in done.out for name in ("RANUWA", "SITATMI", "OMILESA"))


def test_a_long_table_is_shown_in_part_and_a_wide_one_as_its_total(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    """
    Sixty rows are enough on a terminal; of many regions only the whole is shown.
    """
    file = tmp_path / "register.csv"
    rows = [{**ROWS[0], "NIK": "", "KECAMATAN": f"Kecamatan {chr(65 + at)}"} for at in range(14)]
    file.write_bytes(csv_of(rows))
    long = call(capsys, file, "--layout", "rekap-panjang", "--by", "kecamatan", "--lang", "en")
    wide = call(capsys, file, "--layout", "rekap-kecamatan", "--lang", "en")

    assert "The first 60 rows of " in long.out
    assert "The table has 14 regions" in wide.out
    assert ["13", "Pemulung", "14"] == next(line.split() for line in wide.out.splitlines() if "Pemulung" in line)


def test_the_day_of_today_is_said(capsys: pytest.CaptureFixture[str], register: Path) -> None:
    """
    Without a day today is taken, and the text says so.
    """
    code = main(["report", str(register), "--layout", "rekap-kabkota", "--area", "36", "--taxonomy", LIST])

    assert 0 == code
    assert "(hari ini; tetapkan dengan --on)" in capsys.readouterr().out


def test_machines_get_json_and_csv(capsys: pytest.CaptureFixture[str], register: Path) -> None:
    """
    Both hold what the files hold; what is left out is told on the standard error.
    """
    asked = (register, "--layout", "rekap-panjang", "--area", "36", "--collected", "pemulung", "--collected", "12")
    data, table = (call(capsys, *asked, "--format", form) for form in ("json", "csv"))
    rows = list(csv.DictReader(io.StringIO(table.out)))
    told = json.loads(data.out)

    assert "rekap-panjang" == told["layout"]
    assert len(rows) == len(told["rows"]) + len(told["totals"])
    assert "tidak_dikumpulkan" in {row["status_nilai"] for row in rows}
    assert data.err == table.err != ""


def test_options_of_reports_and_of_registers_are_passed_on(
    capsys: pytest.CaptureFixture[str], register: Path, tmp_path: Path
) -> None:
    """
    The command gives what the call from Python gives.
    """
    target = tmp_path / "rekap.parquet"
    done = call(
        capsys, register, "--layout", "rekap-kabkota", "--area", "Banten", "--collected", "banten-rehsos-18",
        "--hide-below", "3", "--silent-is-zero", "--include-invalid", "--mapping", "JK=jenis_kelamin", "--separator",
        ";", "--encoding", "utf-8", "--header-row", "1", "--profile", "harfiah", "--region-scheme", "bps", "-o", target,
    )  # fmt: skip
    told = pmks.report(
        register, "rekap-kabkota", on=ON, area="36", collected="banten-rehsos-18", hide_below=3, silent_is_zero=True,
        include_invalid=True, taxonomy=LIST, profile="harfiah",
    )  # fmt: skip

    assert 0 == done.code
    assert told.frame.equals(pl.read_parquet(target))


def test_people_are_masked_unless_they_are_asked_for(capsys: pytest.CaptureFixture[str], register: Path) -> None:
    """
    A file about people is in full only with --show-personal.
    """
    asked = (register, "--layout", "register", "--format", "csv")
    masked, full = call(capsys, *asked), call(capsys, *asked, "--show-personal")

    assert ("RANUWA" not in masked.out, "RANUWA" in full.out) == (True, True)


def test_residents_take_their_places_and_days(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """
    Capacity is told as pairs, the day of the count before as a day.
    """
    file = tmp_path / "penghuni.csv"
    row = {
        "NIK": "",
        "JK": "L",
        "JENIS PPKS": "8",
        "NAMA PANTI": "UPTD Perlindungan Sosial",
        "TANGGAL MASUK": "01/02/2024",
    }
    file.write_bytes(csv_of([row]))
    asked = (
        file,
        "--layout",
        "banten-uptd-penghuni",
        "--capacity",
        "lansia=2",
        "--since",
        "2023-12-31",
        "--format",
        "csv",
    )
    done = call(capsys, *asked)
    lansia = next(csv.DictReader(io.StringIO(done.out)))

    assert ("2", "1", "1", "50.0") == tuple(
        lansia[name] for name in ("kapasitas", "penghuni", "masuk", "terisi_persen")
    )


def test_a_form_is_filled_from_a_file_of_numbers(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    """
    A form has no register: only what is about the file and the area is asked.
    """
    file = tmp_path / "ikk.csv"
    file.write_text("tahun,id_indikator,pembilang,penyebut\n2024,pmks-tertangani,84,112\n", encoding="utf-8")
    code = main(["report", str(file), "--layout", "ikk-lkpj", "--area", "36.72", "--on", str(ON)])
    out = capsys.readouterr().out

    assert 0 == code
    assert "75,00" in out
    assert "Catatan" not in out.splitlines()


@pytest.mark.parametrize("form", ["text", "json", "csv"])
def test_the_layouts_are_listed(capsys: pytest.CaptureFixture[str], form: str) -> None:
    """
    Every layout that can be written is named with its title.
    """
    done = Done(main(["report", "--list", "--format", form]), *capsys.readouterr())
    names = ("rekap-kabkota", "spm-penerima", "buleleng-impor", "banten-rehsos-18")

    assert 0 == done.code
    assert all(name in done.out for name in names)
    assert "semarang-rekap" not in done.out


@pytest.mark.parametrize(
    ("asked", "problem"),
    [
        (("--layout", "rekap-kabkot"), "Tidak ada bentuk laporan bernama 'rekap-kabkot'. Maksudnya rekap-kabkota"),
        (("--layout", "rekap-kabkota", "--area", "Bantn"), "Tidak ada wilayah bernama 'Bantn'"),
        ((), "--layout: seen none, wanted a file and a layout"),
        (("--layout", "rekap-kabkota", "--output", "rekap.pdf"), "--output: seen a file that ends in '.pdf'"),
        (("--layout", "rekap-kabkota", "--output", "nowhere/rekap.csv"), "--output: seen 'nowhere/rekap.csv', wanted"),
        (("--layout", "rekap-kabkota", "--output", "x.csv", "--format", "json"), "--format: seen json beside a file"),
        (("--layout", "banten-uptd-penghuni", "--capacity", "lansia"), "--capacity: seen 'lansia', wanted GROUP=N"),
        (("--layout", "banten-uptd-penghuni", "--since", "dulu"), "--since: seen 'dulu', wanted a day"),
        (("--layout", "rekap-kabkota"), "area: seen rows of 2 provinces"),
    ],
)
def test_a_wrong_call_ends_with_2(
    capsys: pytest.CaptureFixture[str], register: Path, asked: tuple[str, ...], problem: str
) -> None:
    """
    What was seen and wanted is told on the standard error, and nothing is written.
    """
    before = sorted(register.parent.iterdir())
    done = call(capsys, register, *asked)

    assert (2, "") == (done.code, done.out)
    assert done.err.startswith(f"pmks: {problem}")
    assert before == sorted(register.parent.iterdir())


def test_a_file_is_needed(capsys: pytest.CaptureFixture[str]) -> None:
    """
    Without a file there is nothing to count.
    """
    done = call(capsys, "--layout", "rekap-kabkota")

    assert 2 == done.code
    assert done.err.startswith("pmks: FILE: seen none")
