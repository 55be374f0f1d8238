"""The validation report: what share is usable, what to do, issue by issue, bounded, and nobody's number or name."""

import datetime as dt
from pathlib import Path

import attrs
import fastexcel
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading_pages import Page

from pmks.cli.telling_of_issues import as_options
from pmks.errors import CallError
from pmks.model.source import Language
from pmks.reports.mending import ENDINGS, laporan, rows_to_mend
from pmks.reports.mending.told import as_it_is, mending_of, share
from pmks.tables.checked import Checked
from pmks.tables.validating import validate

DAY = dt.date(2024, 12, 31)
REGISTER = """\
NO;NIK;NAMA;NAMA;NAMA IBU;TGL LAHIR;JK;JENIS PPKS;KAB/KOTA;KET.
1;3602995105809901;TUMAMANG BELAWIRA;T. BELAWIRA;MERAMANG;11/05/1980;P;Pemulung;KOTA SERANG;<b>=1+1</b>
2;36029915055099;MERAMANG CAKRASU;M. CAKRASU;NIRADEWA;15-05-1950;L;LANJUT USIA TERLANTAR;SERANG;-
3;3602995505809903;NIRADEWA KARUMA;N. KARUMA;OMILESA;15/05/1980;X;Pengemis;KABUPATEN LEBAK;anak 3602995105809901
4;3602991111659904;OMILESA CAKRASU;O. CAKRASU;RANUWA;31/02/1965;P;13;KOTA CILEGON;\u202eterbalik
5;3602991111659904;RANUWA DALUMI;R. DALUMI;SITAWE;1965;P;kucing;KOTA CILEGON;
"""
PERSONAL = ("3602995105809901", "36029915055099", "BELAWIRA", "MERAMANG", "CAKRASU", "NIRADEWA", "OMILESA", "DALUMI")


@pytest.fixture(scope="module")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Checked:
    """Return a small register of invented people, checked."""
    file = tmp_path_factory.mktemp("register") / "register.csv"
    file.write_text(REGISTER, encoding="utf-8")
    return validate(file, on=DAY)


def page_of(checked: Checked, folder: Path, **options: object) -> str:
    """Return the page of *checked*."""
    target = laporan(checked, folder / "laporan.html", **options)  # type: ignore[arg-type]
    return target.read_text(encoding="utf-8")


def sheets_of(checked: Checked, folder: Path, **options: object) -> dict[str, list[tuple[object, ...]]]:
    """Return the cells of the workbook of *checked*, by sheet."""
    book = fastexcel.read_excel(laporan(checked, folder / "laporan.xlsx", **options))  # type: ignore[arg-type]
    return {
        name: book.load_sheet(name, header_row=None, dtypes="string").to_polars().rows() for name in book.sheet_names
    }


@pytest.mark.parametrize("lang", ["id", "en"])
def test_a_page_tells_everything_that_is_to_mend(checked: Checked, tmp_path: Path, lang: Language) -> None:
    """
    Rows usable and not, every code with its count and what to do, every column: all of it is on the page.
    """
    text = page_of(checked, tmp_path, lang=lang, file="register.csv")
    page = Page(text)
    issues = checked.issues_in(lang)

    assert [] == page.wrong
    assert f'lang="{lang}"' in text
    assert "register.csv" in page.text
    assert [] == [one.code for one in checked.summary.by_code if one.code not in page.text]
    assert [] == [hint for hint in issues["hint"].unique() if hint not in page.text]
    assert [] == [
        message for message in issues.filter(pl.col("severity") != "info")["message"] if message not in page.text
    ]
    assert [] == [
        header.strip() for header in issues["column"].drop_nulls().unique() if header.strip() not in page.text
    ]
    valid, read = checked.summary.rows_valid, checked.summary.rows_read
    assert f"{valid} {'dari' if lang == 'id' else 'of'} {read} " in page.text


@pytest.mark.parametrize("ending", ENDINGS)
def test_numbers_and_names_are_masked_unless_asked_for(checked: Checked, tmp_path: Path, ending: str) -> None:
    """
    No number or name of a person is in a file, also where two columns share a header; with *personal* they are.
    """
    masked, shown = tmp_path / f"a.{ending}", tmp_path / f"b.{ending}"
    laporan(checked, masked)
    laporan(checked, shown, personal=True)
    texts = [
        file.read_text(encoding="utf-8")
        if ending == "html"
        else str([fastexcel.read_excel(file).load_sheet(at).to_polars().rows() for at in range(4)])
        for file in (masked, shown)
    ]

    assert [] == [one for one in PERSONAL if one in texts[0]]
    assert [] == [
        one for one in ("36029915055099", "MERAMANG CAKRASU", "M. CAKRASU", "NIRADEWA") if one not in texts[1]
    ]


def test_the_rows_to_mend_stand_as_they_came(checked: Checked) -> None:
    """
    Rows with an error stand with their errors and their cells; the first of them, if only those are asked for.
    """
    rows = rows_to_mend(checked, "id")

    assert checked.invalid["row"].to_list() == rows["row"].to_list()
    assert ["row", "kode", "masalah", "NO", "NIK", "c2", "c3", "NAMA IBU"] == rows.columns[:8]
    assert "31/02/1965" in rows["TGL LAHIR"]
    assert {"***"} == {*rows["c2"], *rows["c3"], *rows["NAMA IBU"]}
    assert rows.head(2).equals(rows_to_mend(checked, "id", most=2))
    assert checked.to_mend("en").equals(rows_to_mend(checked, "en", personal=True))


def test_a_workbook_is_whole(checked: Checked, tmp_path: Path) -> None:
    """
    A workbook has the summary, every issue, every row to mend and every record.
    """
    sheets = sheets_of(checked, tmp_path, file="register.csv")
    summary = [cell for row in sheets["ringkasan"] for cell in row if cell is not None]

    assert ["ringkasan", "temuan", "perbaikan", "catatan"] == list(sheets)
    assert ["Laporan pemeriksaan register", "register.csv"] == summary[:2]
    assert checked.issues_in("id")["code"].to_list() == [row[2] for row in sheets["temuan"]][1:]
    assert checked.invalid.height == len(sheets["perbaikan"]) - 1
    assert checked.summary.rows_read == len(sheets["catatan"]) - 1
    assert [] == [one.code for one in checked.summary.by_code if one.code not in summary]
    assert ["summary", "issues", "to mend", "records"] == list(sheets_of(checked, tmp_path, lang="en"))


def test_what_to_do_comes_in_the_words_of_whoever_asks(tmp_path: Path) -> None:
    """
    A command is told its options, a program its arguments.
    """
    file = tmp_path / "register.csv"
    file.write_text("NIK;NAMA;JK;JENIS PPKS\n3602995105809901;TUMAMANG;0;Pemulung\n;NIRADEWA;1;Pengemis\n", "utf-8")
    checked = validate(file, on=DAY)

    assert "sex_scheme=" in Page(page_of(checked, tmp_path)).text
    assert "--sex-scheme " in Page(page_of(checked, tmp_path, worded=as_options)).text
    assert "--sex-scheme " in str(sheets_of(checked, tmp_path, worded=as_options)["ringkasan"])


def test_a_page_stays_small(checked: Checked, tmp_path: Path) -> None:
    """
    Of very many issues the first of each code are told, and how many there are; the page does not grow with them.
    """
    rows, many = checked.sheet.cells.height, 500
    found = pl.concat([checked.found.with_columns(pl.col("row") + pl.lit(at * 10, pl.UInt32)) for at in range(many)])
    cells = pl.concat(
        [checked.sheet.cells.with_columns(pl.col("row") + pl.lit(at * 10, pl.UInt32)) for at in range(many)]
    )
    counts = tuple(attrs.evolve(one, count=one.count * many) for one in checked.summary.by_code)
    summary = attrs.evolve(checked.summary, rows_read=rows * many, rows_invalid=4 * many, by_code=counts)
    large = attrs.evolve(checked, found=found, sheet=attrs.evolve(checked.sheet, cells=cells), summary=summary)
    small, big = (page_of(one, tmp_path) for one in (checked, large))
    page = Page(big)

    assert len(big) < 4 * len(small)
    assert "temuan; semuanya ada di bentuk XLSX" in page.text
    assert "50 dari 2.000 baris; semuanya ada di bentuk XLSX." in page.text
    assert {len(kind.examples) for kind in mending_of(large, "", "id", as_it_is).kinds} == {1, 10, 25}


def test_a_register_without_issues_has_nothing_to_mend(tmp_path: Path) -> None:
    """
    Where nothing is wrong the report says so, and has no empty tables.
    """
    file = tmp_path / "register.csv"
    file.write_text("NIK;NAMA;TANGGAL LAHIR;JENIS KELAMIN;KATEGORI\n", encoding="utf-8")
    checked = validate(file, on=DAY)
    fine = attrs.evolve(
        checked, found=checked.found.clear(), summary=attrs.evolve(checked.summary, by_code=(), by_category=())
    )
    text = Page(page_of(fine, tmp_path)).text
    summary = str(sheets_of(fine, tmp_path)["ringkasan"])

    assert "Tidak ada temuan" in text
    assert "Tidak ada temuan" in summary
    assert "Tidak ada baris yang dibaca." in text
    assert "%" not in text
    assert "Baris yang perlu diperbaiki" not in text
    assert "Temuan satu per satu" not in text


def test_a_table_of_counts_has_no_persons(tmp_path: Path) -> None:
    """
    A recap that is read has counts, and neither persons nor cases.
    """
    file = tmp_path / "rekap.csv"
    file.write_text("kabupaten_kota;pengemis;pemulung\nKota Serang;12;3\nKota Cilegon;x;4\n;;\nJUMLAH;12;9\n", "utf-8")
    checked = validate(file, on=DAY)
    text = Page(page_of(checked, tmp_path)).text

    assert checked.counts is not None
    assert "ini tabel rekap, bukan register orang" in text
    assert "sekurang-kurangnya" not in text
    assert "Dilewati, bukan data" in text


def test_a_wrong_call_is_refused(checked: Checked, tmp_path: Path) -> None:
    """
    Another ending and a folder that does not exist are refused before any work.
    """
    for name in ("laporan.pdf", "tidak/ada.html"):
        with pytest.raises(CallError, match="target: seen"):
            laporan(checked, tmp_path / name)

    assert [] == list(tmp_path.iterdir())


def test_the_same_report_is_the_same_file(checked: Checked, tmp_path: Path) -> None:
    """
    The same register gives the same bytes, whenever it is asked.
    """
    for ending in ENDINGS:
        files = [laporan(checked, tmp_path / f"{at}.{ending}").read_bytes() for at in range(2)]

        assert files[0] == files[1]


@given(st.integers(1, 10**9), st.data())
def test_all_is_all_and_none_is_none(whole: int, data: st.DataObject) -> None:
    """
    100 percent are said of all rows alone, and 0 of none.
    """
    part = data.draw(st.integers(0, whole))
    said = float(share(part, whole, "en"))

    assert (part == whole, part == 0) == (said == 100, said == 0)
    assert abs(said - 100 * part / whole) <= 0.1
