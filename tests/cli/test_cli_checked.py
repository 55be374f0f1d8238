"""A checked register is told so that an officer can act on it, in every form, without numbers of people."""

import json
from pathlib import Path

import attrs
import polars as pl
import pytest
from checked_by_hand import ISSUES, MAPPED, RECORDS, SUMMARY, Checked

from pmks.cli.data_of_checked import pieces_of_json
from pmks.cli.files_of_checked import pieces_of_csv, write_issues, write_records
from pmks.cli.tables_of_text import plain
from pmks.cli.telling_of_checked import blocks_of_checked
from pmks.cli.validate import FailOn, fails
from pmks.tables.checked import Summary

FINE = attrs.evolve(SUMMARY, rows_invalid=0, by_code=(), errors=0, warnings=0, infos=0, by_category=(), cases=0)


def text(checked: Checked, lang: str = "id", *, limit: int = 10, today: bool = False) -> str:
    """Return the summary as plain text."""
    issues = ISSUES if checked.summary.by_code else ISSUES.clear()
    blocks = blocks_of_checked(checked, file="register.xlsx", today=today, issues=issues, limit=limit, lang=lang)  # type: ignore[arg-type]
    return "\n".join(plain(blocks))


def test_the_summary_tells_all_counts_apart() -> None:
    """
    File, day, rows, persons and cases are told, each by its own count, in Indonesian numbers.
    """
    told = text(Checked())

    assert "Register: register.xlsx\n" in told
    assert "dibaca sebagai xlsx; lembar 'data'; kepala kolom di baris 3" in told
    assert "Lembar yang tidak dibaca: rekap" in told
    assert "31 Desember 2024; profil definisi; daftar jenis permensos-8-2012; hukum versi 2025.08.20" in told
    assert "Baris: 1.500 dibaca = 1.499 layak + 1 tidak layak" in told
    assert "Dilewati, bukan data: baris kosong 2, jumlah 1\n" in told
    assert "Orang: sekurang-kurangnya 1.200, sebanyak-banyaknya 1.250 (50 baris tanpa kunci orang)" in told
    assert "Kasus: 1.600;" in told


def test_the_summary_tells_the_gravest_first_and_what_to_do() -> None:
    """
    Codes stand by gravity, with count, rows, message and hint; the column is named where no row is.
    """
    told = text(Checked())
    codes = ("kesalahan kelamin-skema", "peringatan kelamin-tak-dikenal", "keterangan: kelamin-kosong 1")
    places = [told.index(code) for code in codes]

    assert sorted(places) == places
    assert "1 x kesalahan kelamin-skema (kolom JK)" in told
    assert "12 x peringatan kelamin-tak-dikenal (baris 4, 5, 6, ...)" in told
    assert "-> Tulis L atau P." in told
    assert "1. 1 x kelamin-skema: sebutkan daftar atau skema" in told
    assert "2. Perbaiki 1 baris" in told


def test_the_summary_tells_the_columns() -> None:
    """
    Columns that were mapped, that are not known, and that are missing are told apart.
    """
    told = text(Checked())

    assert "JK     jenis_kelamin  Jenis kelamin  nama lain" in told
    assert "Tidak dikenal, disimpan apa adanya: KET., (tanpa nama)" in told
    assert "Dapat berarti beberapa hal, tidak dibaca: STATUS" in told
    assert "Tidak ada di register: Tanggal lahir (tanggal_lahir), " in told


@pytest.mark.parametrize(("limit", "shown"), [(0, 0), (1, 1), (10, 3)])
def test_as_many_issues_are_told_as_asked(limit: int, shown: int) -> None:
    """
    ``--limit`` says how many issues are told one by one.
    """
    told = text(Checked(), limit=limit)

    one_by_one = told.partition("temuan pertama")[2].partition("Kolom\n")[0]

    assert shown == sum(message in one_by_one for message in ISSUES["message"])
    assert (shown > 0) == ("kelamin-skema" in one_by_one)


def test_a_register_without_issues_needs_nothing() -> None:
    """
    Without issues there is nothing to mend.
    """
    told = text(Checked(summary=FINE, mapping=attrs.evolve(MAPPED, findings=pl.DataFrame())))

    assert "Tidak ada temuan." in told
    assert "--invalid" not in told


def test_the_summary_speaks_english() -> None:
    """
    Every sentence of the summary has its English.
    """
    told = text(Checked(), "en", today=True)

    assert "Rows: 1,500 read = 1,499 valid + 1 invalid" in told
    assert "Day asked about: 31 December 2024 (today; set it with --on)" in told
    assert "What to do next\n  1. 1 x kelamin-skema: name the list or scheme" in told
    assert "12 x warning kelamin-tak-dikenal (rows 4, 5, 6, ...)" in told


@pytest.mark.parametrize(
    ("summary", "on_error", "on_warning"),
    [(SUMMARY, True, True), (attrs.evolve(SUMMARY, errors=0), False, True), (FINE, False, False)],
)
def test_the_command_fails_as_it_is_told(summary: Summary, *, on_error: bool, on_warning: bool) -> None:
    """
    Errors make the command fail, warnings only if asked, and nothing with ``never``.
    """
    assert [on_error, on_warning, False] == [fails(summary, one) for one in FailOn]  # type: ignore[arg-type]


@pytest.mark.parametrize("issues", [ISSUES, ISSUES.clear()], ids=["some", "none"])
def test_the_whole_result_is_json(issues: pl.DataFrame) -> None:
    """
    Summary, mapping, source and every issue stand in one JSON object.
    """
    data = json.loads("".join(pieces_of_json(Checked(), "register.xlsx", issues)))  # type: ignore[arg-type]

    assert {"file", "summary", "mapping", "source", "issues"} == set(data)
    assert issues.to_dicts() == data["issues"]
    assert ("2024-12-31", 1500, {"kosong": 2, "total": 1, "judul": 0}) == (
        data["summary"]["on"],
        data["summary"]["rows_read"],
        data["summary"]["skipped"],
    )
    assert {"header": "KET.", "field": None, "how": "unknown"} == data["mapping"][2]


def test_the_issues_are_csv_without_formulas() -> None:
    """
    A cell that a spreadsheet would run is made plain text.
    """
    lines = "".join(pieces_of_csv(ISSUES)).splitlines()

    assert ",".join(ISSUES.columns) == lines[0]
    assert "4,JK,kelamin-tak-dikenal,warning,'=1/2,Isi sel bukan jenis kelamin.,Tulis L atau P.,,5; 6" == lines[1]


@pytest.mark.parametrize("ending", ["csv", "json", "parquet"])
def test_the_issues_are_written_in_every_form(tmp_path: Path, ending: str) -> None:
    """
    The ending names the form; JSON holds the whole result.
    """
    target = tmp_path / f"temuan.{ending}"
    write_issues(Checked(), ISSUES, target, file="register.xlsx", lang="id", personal=False)  # type: ignore[arg-type]
    written = target.read_bytes()

    assert b"3602994912879902" not in written
    if ending == "parquet":
        assert ISSUES.equals(pl.read_parquet(target))
    elif ending == "json":
        assert 3 == len(json.loads(written)["issues"])
    else:
        assert "".join(pieces_of_csv(ISSUES)) == written.decode()


def test_records_are_masked_unless_asked_for(tmp_path: Path) -> None:
    """
    Numbers and names of people stand in a file only with ``--show-personal``.
    """
    write_records(RECORDS, tmp_path / "x.csv", personal=False)
    write_records(RECORDS, tmp_path / "y.csv", personal=True)
    hidden, shown = ((tmp_path / name).read_text(encoding="utf-8") for name in ("x.csv", "y.csv"))

    assert (
        "2,3602**********02,3602**********03,***,'=HYPERLINK(1)\n4,,****************,,-4\n" == hidden.partition("\n")[2]
    )
    assert "2,3602994912879902,3602994912879903,TUMAMANG BELAWIRA,'=HYPERLINK(1)" == shown.splitlines()[1]
