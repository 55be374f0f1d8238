"""A workbook that an office hands in: the same numbers, totals that are sums, texts that stay texts."""

import datetime as dt
import math
import re
import zipfile
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import attrs
import fastexcel
import polars as pl
import pytest
from handmade_reports import BANTEN, LEFT_OUT, TYPES, achievements, made, recap
from hostile_reports import reports
from hypothesis import given, settings
from xlsxwriter.utility import xl_col_to_name

from pmks.model.source import Language, Text
from pmks.reports.faces import sheets, workbook
from pmks.reports.faces.paper import paper, widths
from pmks.reports.faces.printed import printed, texts
from pmks.reports.faces.sheets import add_frame, book
from pmks.reports.faces.sums import unit_of
from pmks.reports.report import Content, Field, Report
from pmks.tables.validating import validate

HEAD = 7
"""How many rows stand above the table of a recap."""


def written(report: Report, lang: Language = "id") -> bytes:
    """Return the workbook of *report*."""
    with TemporaryDirectory() as folder:
        return report.write(Path(folder, "rekap.xlsx"), lang=lang).read_bytes()


def sheet(content: bytes, name: str) -> pl.DataFrame:
    """Return the cells of a sheet as texts."""
    return fastexcel.read_excel(content).load_sheet(name, header_row=None, dtypes="string").to_polars()


def formulas(content: bytes, at: int = 1) -> dict[str, tuple[str, str]]:
    """Return the formula and the value of each cell of a sheet that has one."""
    xml = zipfile.ZipFile(BytesIO(content)).read(f"xl/worksheets/sheet{at}.xml").decode()
    found = re.findall(r'<c r="([A-Z]+\d+)"[^>]*><f>([^<]*)</f><v>([^<]*)</v>', xml)
    assert len(found) == xml.count("<f>")
    return {cell: (formula, value) for cell, formula, value in found}


def part(content: bytes, name: str) -> str:
    """Return a part of a workbook."""
    return zipfile.ZipFile(BytesIO(content)).read(name).decode()


def test_a_sheet_is_laid_out_as_the_layout_says() -> None:
    """
    Title, region, one line of facts; two rows of heads, the numbers of the columns, rows, the total, what is below.
    """
    content = written(recap(types=TYPES[:2], omitted=LEFT_OUT))
    cells = sheet(content, "laporan").rows()
    first = [row[0] for row in cells]

    assert ["laporan", "data"] == fastexcel.read_excel(content).sheet_names
    assert ["Rekapitulasi PPKS menurut jenis dan kabupaten/kota", "Provinsi Banten"] == first[:2]
    assert (
        "Keadaan 31 Desember 2024; Daftar jenis: permensos-8-2012; Satuan: kasus; Kode wilayah: kemendagri" == first[2]
    )
    assert ("Kode", "Kabupaten/Kota", "1. Anak Balita Terlantar", None, None, "2. Anak Terlantar") == cells[4][:6]
    assert (None, None, "L", "P", "JML", "L") == cells[5][:6]
    assert tuple(f"({at})" for at in range(1, 15)) == cells[6]
    assert ("36.01", "Kabupaten Pandeglang", "217", "121", "338") == cells[7][:5]
    assert (None, "JUMLAH", "1953", "1247", "3200") == cells[15][:5]
    assert [
        "Keterangan",
        "Catatan",
        "Satu orang dihitung sekali.",
        "Yang tidak dihitung",
        "74 baris: baris dengan kesalahan",
        "1.250 kasus: jenis di luar cakupan (UU 23/2014, Lampiran)",
        "Sumber",
        "register-banten.csv, 396 baris.",
        "Bentuk rekap-kabkota; pmks 26.1.0; data hukum versi 2025.08.20.",
    ] == [line for line in first[16:] if line and " = " not in line]


def test_what_is_said_above_is_not_said_in_every_row() -> None:
    """
    List and data date stand above the printed table, and in the sheet of data in every row.
    """
    content = written(recap(types=TYPES[:1]))
    data = fastexcel.read_excel(content).load_sheet("data").to_polars()

    assert recap(types=TYPES[:1]).frame.columns == data.columns
    assert {"permensos-8-2012"} == set(data["edisi_daftar"])
    assert "edisi_daftar" not in sheet(content, "laporan").rows()[4]


@given(reports())
@settings(max_examples=50)
def test_the_sheet_of_data_gives_the_frame_back(report: Report) -> None:
    """
    What is read from the sheet of data is the frame: the same numbers, days and texts; nothing stays nothing.
    """
    kinds = {at: "string" if kind in {pl.String, pl.Date} else "float" for at, kind in enumerate(report.frame.dtypes)}
    cells = fastexcel.read_excel(written(report)).load_sheet("data", dtypes=kinds).to_polars().rows()  # type: ignore[arg-type]
    wanted = [row for row in report.frame.rows() if any(cell not in {None, ""} for cell in row)]
    read = [row for row in cells if any(cell is not None for cell in row)]

    assert len(wanted) == len(read)
    for row, told in zip(wanted, read, strict=True):
        assert all(same(cell, text) for cell, text in zip(row, told, strict=True))


def same(cell: object, read: object) -> bool:
    """Return whether *read* came from *cell*; signs that no workbook keeps are not compared."""
    if cell is None or cell == "":
        return read is None
    if isinstance(cell, int | float):
        return isinstance(read, float) and math.isclose(cell, read, rel_tol=1e-15)
    if isinstance(cell, dt.date):
        return str(read).startswith(cell.isoformat())
    kept = str(cell)[: sheets.LONGEST]
    return read == kept or not kept.isprintable()


@given(reports())
@settings(max_examples=50)
def test_no_text_is_a_formula_or_a_link(report: Report) -> None:
    """
    Whatever a text says, a workbook has no formula but the sums of totals, and no link.
    """
    content = written(report)
    names = zipfile.ZipFile(BytesIO(content)).namelist()

    assert [] == [formula for formula, _ in formulas(content).values() if not re.fullmatch(_SUM, formula)]
    assert {} == formulas(content, 2)
    assert [] == [name for name in names if "rels" in name and "hyperlink" in part(content, name)]
    assert [] == [name for name in names if "externalLink" in name or "vba" in name]


_SUM = r"SUM\(([A-Z]+)(\d+):\1(\d+)\)"


def test_totals_are_formulas_where_they_are_sums() -> None:
    """
    Cases are added by a formula whose value is the total; people are counted once and stand as a number.
    """
    report = recap(types=TYPES[:3])
    content = written(report)
    found = formulas(content)
    names = [*report.frame.columns[2:]]
    cases = [name for name in names[2:] if "orang" not in name]

    assert len(cases) == len(found)
    for at, name in enumerate(names):
        column = xl_col_to_name(at)
        if name in cases:
            assert (f"SUM({column}8:{column}15)", str(report.frame[name][-1])) == found[f"{column}16"]
            assert report.frame[name][:-1].sum() == report.frame[name][-1]
        else:
            assert f"{column}16" not in found
    assert str(report.frame["jumlah_orang"][-1]) == sheet(content, "laporan").rows()[15][len(names) - 1]


@pytest.mark.parametrize(
    ("missing", "is_sum"),
    [({}, True), ({("anak_terlantar_l", 1): "*"}, False), ({("anak_terlantar_l", 5): "-"}, False)],
    ids=["whole", "hidden", "unequal"],
)
def test_a_total_that_is_no_sum_is_a_number(missing: dict[tuple[str, int], str], *, is_sum: bool) -> None:
    """
    Where a number is hidden, or the rows do not add up to the total, the total is a number.
    """
    report = recap(types=TYPES[1:2], missing=missing)

    assert is_sum is ("C16" in formulas(written(report)))
    assert str(report.frame["anak_terlantar_l"][-1]) == sheet(written(report), "laporan").rows()[15][2]


@pytest.mark.parametrize("totals", [0, 2])
def test_only_one_total_can_be_a_sum(totals: int) -> None:
    """
    Without a total row, or with several, there is no formula.
    """
    assert {} == formulas(written(recap(types=TYPES[:1], totals=totals)))


def test_a_sign_stands_where_there_is_no_number() -> None:
    """
    Zero, not delivered, not collected and hidden stay apart.
    """
    missing = {("anak_terlantar_l", 0): "-", ("anak_terlantar_l", 1): "td", ("anak_terlantar_l", 2): "*"}
    report = recap(types=TYPES[1:2], missing=missing)
    report = attrs.evolve(report, frame=report.frame.with_columns(anak_terlantar_p=0))

    assert [("-", "0"), ("td", "0"), ("*", "0")] == [row[2:4] for row in sheet(written(report), "laporan").rows()[7:10]]


@pytest.mark.parametrize("lang", ["id", "en"])
def test_every_content_has_its_form(lang: Language) -> None:
    """
    Years without points, percentages with their decimals, money, days and codes each as they are.
    """
    content = written(achievements(), lang)
    styles = part(content, "xl/styles.xml")
    row = sheet(content, "laporan" if lang == "id" else "report").rows()[6]

    assert ("2024", "prov-c", "1153", "88.33", "1500000000", "-1234.5") == (*row[:2], *row[4:8])
    assert row[3].startswith("2024-01-01")
    assert ("[$-421]#,##0.00" in styles, 'formatCode="0"' in styles) == (lang == "id", False)
    assert (r"dd\-mm\-yyyy" in styles) is (lang == "id")


def test_counts_have_points_on_every_machine() -> None:
    """
    The points between thousands stand inside the format of counts, unless decimals stand beside them or one is huge.
    """
    big = made((Field("n", Text("N", "N"), Content.COUNT),), pl.DataFrame({"n": [10**9]}))

    assert r"[&lt;1000]0;[&lt;1000000]0\.000;0\.000\.000" in part(written(recap(types=TYPES[:1])), "xl/styles.xml")
    assert r"0\.000" not in part(written(achievements()), "xl/styles.xml")
    assert r"0\.000" not in part(written(big), "xl/styles.xml")
    assert r"0\.000" not in part(written(recap(types=TYPES[:1]), "en"), "xl/styles.xml")


def test_a_wide_table_is_parted_between_types() -> None:
    """
    All 26 types stand on several pages of A3, broken between types, with heads and regions on each.
    """
    report = recap()
    table = printed(report)
    asked = paper(table, widths(table, texts(table, "id"), "id"))
    xml = part(written(report), "xl/worksheets/sheet1.xml")
    names = part(written(report), "xl/workbook.xml")

    assert (8, 65) == (asked.paper, asked.scale)
    assert 1 < len(asked.breaks) + 1 <= 4
    assert [] == [at for at in asked.breaks if table.fields[at].band == table.fields[at - 1].band]
    assert 'scale="65"' in xml
    assert f'<colBreaks count="{len(asked.breaks)}"' in xml
    assert "laporan!$A:$B,laporan!$5:$7" in names
    assert '<pane xSplit="2" ySplit="7"' in xml


@pytest.mark.parametrize(("types", "paper_of"), [(2, 9), (9, 8)])
def test_a_table_that_fits_is_one_page_wide(types: int, paper_of: int) -> None:
    """
    A small table is printed on A4, a larger one on A3, one page wide.
    """
    xml = part(written(recap(types=TYPES[:types])), "xl/worksheets/sheet1.xml")

    assert f'paperSize="{paper_of}"' in xml
    assert ('fitToHeight="0"' in xml, "colBreaks" in xml) == (True, False)


def test_wide_names_do_not_stay_in_sight() -> None:
    """
    Columns that name a row are frozen and repeated only where they leave room for numbers.
    """
    fields = [Field(f"nama_{at}", Text("N", "N"), Content.TEXT) for at in range(3)]
    fields += [Field(f"n{at}", Text("N", "N"), Content.COUNT) for at in range(80)]
    frame = pl.DataFrame(
        {field.name: ["Kabupaten Nun Jauh di Sana"] if at < 3 else [1] for at, field in enumerate(fields)}
    )
    content = written(made(tuple(fields), frame))

    assert "<pane ySplit=" in part(content, "xl/worksheets/sheet1.xml")
    assert "laporan!$5:$6<" in part(content, "xl/workbook.xml")


def test_a_long_report_flows(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A report that is too long for memory, for one sheet of data or for print is whole in the sheets of data.
    """
    report = recap(types=TYPES[:2])
    small = written(report)
    monkeypatch.setattr(workbook, "_MANY", 10)
    monkeypatch.setattr(workbook, "_MOST", 3)
    monkeypatch.setattr(sheets, "_ROWS", 5)
    content = written(report)
    cells = sheet(content, "laporan").rows()
    data = [fastexcel.read_excel(content).load_sheet(name).to_polars() for name in ("data", "data 2")]

    assert ["laporan", "data", "data 2"] == fastexcel.read_excel(content).sheet_names
    assert sheet(small, "laporan").rows()[7:10] == cells[7:10]
    assert (None, "JUMLAH") == cells[10][:2]
    assert ("Kode", "Kabupaten/Kota") == cells[5][:2]
    assert "3 baris pertama dari 8; semuanya ada di lembar data." in [row[0] for row in cells]
    assert {} == formulas(content)
    assert report.frame["jumlah_orang"].to_list() == [*data[0]["jumlah_orang"], *data[1]["jumlah_orang"]]


def test_a_book_says_what_it_is() -> None:
    """
    Title, area, list and source are properties of the workbook; an ampersand in a title stays one in the footer.
    """
    content = written(recap(types=TYPES[:1], title=Text("PPKS & PSKS", "PPKS & PSKS")))
    told = part(content, "docProps/core.xml")

    assert "<dc:title>PPKS &amp; PSKS</dc:title>" in told
    assert "<dc:subject>Provinsi Banten; permensos-8-2012</dc:subject>" in told
    assert "2024-12-31T12:00:00Z" in told
    assert "&amp;8PPKS &amp;&amp; PSKS&amp;R" in part(content, "xl/worksheets/sheet1.xml")


def test_cells_of_every_kind_are_written(tmp_path: Path) -> None:
    """
    Yes and no, old days and lists are what they are; an error while writing leaves no file.
    """
    frame = pl.DataFrame({"a": [True, None], "b": [dt.date(1850, 1, 2), dt.date(1990, 1, 2)], "c": [["x", "y"], []]})
    with book(tmp_path / "a.xlsx", flowing=False) as made_book:
        add_frame(made_book, "data", frame)
    with pytest.raises(ZeroDivisionError), book(tmp_path / "b.xlsx", flowing=True) as made_book:
        add_frame(made_book, "data", frame.head(1 // 0))

    assert ("true", "1850-01-02", "x; y") == sheet((tmp_path / "a.xlsx").read_bytes(), "data").rows()[1]
    assert [tmp_path / "a.xlsx"] == list(tmp_path.iterdir())


def test_a_folder_that_goes_away_is_an_error(tmp_path: Path) -> None:
    """
    Where the parts of a workbook cannot be kept, the error is one of the system, and no file is left.
    """

    def away() -> None:
        with book(tmp_path / "a.xlsx", flowing=False) as made_book:
            made_book.add_worksheet("a")
            Path(made_book.tmpdir).rmdir()

    with pytest.raises(OSError, match="No such file"):
        away()

    assert [] == list(tmp_path.iterdir())


def test_a_printed_recap_is_read_back(tmp_path: Path) -> None:
    """
    The reader of recaps finds the same numbers in the printed sheet as in the CSV, and nothing wrong with it.
    """
    missing = {(f"kelompok_minoritas_{end}", row): "td" for end in ("l", "p", "jumlah") for row in range(9)}
    report = recap(missing=missing, omitted=LEFT_OUT)
    told = [
        validate(report.write(tmp_path / name), on=report.on, taxonomy=report.taxonomy, sheet=chosen).counts
        for name, chosen in (("rekap.xlsx", "laporan"), ("rekap.csv", None))
    ]
    numbers = [
        frame.select("wilayah", "kategori", "bagian", "value").sort(pl.all()) for frame in told if frame is not None
    ]

    assert 2 == len(numbers)
    assert numbers[0].equals(numbers[1])
    assert 600 < numbers[0].height


@pytest.mark.parametrize(
    ("name", "unit"),
    [("anak_terlantar_l", "kasus"), ("jumlah_kasus_l", "kasus"), ("jumlah_orang_l", "orang"), ("nama", "")],
)
def test_a_column_of_a_type_has_the_unit_of_the_layout(name: str, unit: str) -> None:
    """
    A column that the layout names has its unit; one for a type has the unit of its pattern.
    """
    assert unit == unit_of(recap(types=TYPES[:1]).layout, name)


def test_one_column_and_no_row_is_a_report(tmp_path: Path) -> None:
    """
    A report of one column without rows is written in every form.
    """
    empty = made((Field("n", Text("N", "N"), Content.COUNT),), pl.DataFrame({"n": []}, schema={"n": pl.Int64}))
    for ending in ("csv", "json", "parquet", "md", "xlsx", "html"):
        empty.write(tmp_path / f"x.{ending}")

    assert [["N", "(1)"]] == [[row[0] for row in sheet(written(empty), "laporan").rows()[4:6]]]


def test_the_regions_are_those_of_the_table() -> None:
    """
    A workbook has a row for every region, in order.
    """
    cells = sheet(written(recap(types=TYPES[:1])), "laporan").rows()

    assert [*BANTEN] == [row[:2] for row in cells[HEAD : HEAD + 8]]
