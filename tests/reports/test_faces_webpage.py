"""A page that stands alone: every number, nothing that loads or runs, texts that stay texts, room for long tables."""

import re
from pathlib import Path
from tempfile import TemporaryDirectory

import attrs
import polars as pl
import pytest
from handmade_reports import BANTEN, LEFT_OUT, TYPES, achievements, made, recap
from hostile_reports import reports
from hypothesis import given
from reading_pages import Page

from pmks.model.source import Language, Text
from pmks.reports.faces import webpage
from pmks.reports.faces.pictured import picture
from pmks.reports.faces.printed import parts, printed, texts
from pmks.reports.faces.spelling import NUMBERS, printable
from pmks.reports.faces.style import STYLE
from pmks.reports.report import Content, Field, Report

MISSING = {
    **{(f"kelompok_minoritas_{end}", row): "td" for end in ("l", "p", "jumlah") for row in range(9)},
    **{(f"orang_dengan_hiv_aids_{end}", 1): "*" for end in ("l", "p", "jumlah")},
    ("anak_terlantar_jumlah", 5): "-",
}
LONG = {
    "kode_wilayah": ["36.01", "36.01", "36.01", None, "36", "36.01"],
    "nama_wilayah": ["Pandeglang", "Pandeglang", "Pandeglang", "Tidak diketahui", "Banten", "Pandeglang"],
    "nomor_jenis": [8, 8, 0, 8, 8, 99],
    "jenis_kelamin": ["SEMUA", "L", "SEMUA", "SEMUA", "SEMUA", "SEMUA"],
    "status_panti": ["semua"] * 6,
    "jumlah": [12, 5, 12, 3, 15, 1],
    "status_nilai": ["terisi"] * 6,
}


def written(report: Report, lang: Language = "id") -> str:
    """Return the page of *report*."""
    with TemporaryDirectory() as folder:
        return report.write(Path(folder, "rekap.html"), lang=lang).read_text(encoding="utf-8")


@given(reports())
def test_a_page_stands_alone_and_its_texts_stay_texts(report: Report) -> None:
    """
    Every tag closes; nothing loads or runs, whatever the texts say; and they all can be read.
    """
    page = Page(written(report))
    read = printable(page.text)

    assert [] == page.wrong
    assert {"html", "head", "meta", "title", "style", "body", "p", "a"} == {tag for tag, _ in page.tags[:13]} & {
        *("html", "head", "meta", "title", "style", "body", "p", "a")
    }
    for text in (report.title, report.area, *report.notes):
        assert printable(text.id) in read


@given(reports())
def test_every_cell_is_on_the_page(report: Report) -> None:
    """
    The cells of the page are those of the frame, as they are printed, in their order.
    """
    table = printed(report)
    columns = texts(table, "id")
    wanted = [
        columns[at][row]
        for part in parts(table, 15)
        for row in range(table.frame.height)
        for at in [*range(table.keys), *part]
    ]
    page = Page(written(report))

    assert wanted == [text for tag, given_, text in page.cells if tag == "td" or given_.get("scope") == "row"]


def test_every_number_of_a_recap_is_on_the_page() -> None:
    """
    A recap of 26 types by 8 regions has all its numbers, with Indonesian thousands, in parts that are not too wide.
    """
    report = recap(missing=MISSING, omitted=LEFT_OUT)
    page = Page(written(report))
    numeric = [field.name for field in report.fields if field.content in NUMBERS]
    numbers = [text for tag, told, text in page.cells if tag == "td" and "n" in (told.get("class") or "").split()]
    wanted = [
        f"{number:,}".replace(",", ".")
        for name in numeric
        for number in report.frame[name].to_list()
        if number is not None
    ]

    assert [] == page.wrong
    assert sorted(wanted) == sorted(text for text in numbers if text not in {"-", "td", "*"})
    assert 31 == sum(text in {"-", "td", "*"} for text in numbers)
    assert 6 == sum(tag == "caption" for tag, _ in page.tags)
    assert "bagian 6 dari 6" in page.text


def test_a_page_says_what_must_be_said() -> None:
    """
    Title, region, data date, list, unit, legend, notes, what is left out, source and versions are there.
    """
    page = Page(written(recap(omitted=LEFT_OUT)))

    for text in (
        "Rekapitulasi PPKS menurut jenis dan kabupaten/kota",
        "Provinsi Banten",
        "Keadaan 31 Desember 2024",
        "permensos-8-2012",
        "Satuan: kasus",
        "tidak dikumpulkan",
        "Satu orang dihitung sekali.",
        "1.250 kasus: jenis di luar cakupan (UU 23/2014, Lampiran)",
        "register-banten.csv, 396 baris.",
        "pmks 26.1.0; data hukum versi 2025.08.20",
    ):
        assert text in page.text
    assert 'lang="id"' in written(recap(BANTEN[:1], TYPES[:1]))
    assert ('lang="en"', "As of 31 December 2024") == tuple(
        one for one in ('lang="en"', "As of 31 December 2024") if one in written(recap(BANTEN[:1], TYPES[:1]), "en")
    )


def test_heads_name_their_columns_and_rows() -> None:
    """
    Bands head groups of columns, labels columns, names of regions rows; each table has a caption and a named box.
    """
    page = Page(written(recap(types=TYPES[:2])))
    scopes = [told.get("scope") for tag, told, _ in page.cells if tag == "th"]
    boxes = [told for tag, told in page.tags if told.get("class", "").startswith("box")]

    assert None not in scopes
    assert 4 == scopes.count("colgroup")
    assert "JUMLAH" in [text for tag, told, text in page.cells if told.get("scope") == "row"]
    assert all(told["role"] == "region" and told["tabindex"] == "0" and told["aria-label"] for told in boxes)


def test_people_and_cases_stand_apart() -> None:
    """
    The sums above are those of the total row: cases and people, each under its own name.
    """
    report = recap(types=TYPES[:3])
    page = written(report)

    for name, label in (("jumlah_kasus", "Jumlah kasus"), ("jumlah_orang", "Jumlah orang")):
        number = f"{report.frame[name][-1]:,}".replace(",", ".")
        assert f"<dt>{label}</dt><dd>{number}</dd>" in page
    assert '<dl class="figures">' not in written(recap(types=TYPES[:3], totals=0))


def test_a_bar_stands_for_the_cases_of_a_type() -> None:
    """
    The longest bar is the type with most cases; a type without a number has its sign; families have no bar.
    """
    page = written(recap(missing=MISSING))
    bars = dict(re.findall(r'<span class="no">(\d+)</span>.*?class="fill" x="0.00" width="([\d.]+)"', page))

    assert "100.00" == bars["24"]
    assert {"25", "26"}.isdisjoint(bars)
    assert "0.00" == bars["14"]
    assert re.search(r'>Kelompok Minoritas</span>.*<span class="value">td</span>', page)
    assert re.search(r'>Keluarga Bermasalah Sosial Psikologis</span>.*<span class="value">1.424 keluarga</span>', page)
    assert "communities</span>" in written(recap(), "en")


def test_shades_compare_within_a_type() -> None:
    """
    The highest number of a type is darkest, zero and signs have no shade, and few are never dark.
    """
    page = Page(written(recap(BANTEN[:3], TYPES[1:2], missing={("anak_terlantar_jumlah", 2): "*"})))
    heat = [(told.get("class"), text) for tag, told, text in page.cells if tag == "td"][:3]
    few = recap(BANTEN[:1], TYPES[:1])
    few = attrs.evolve(few, frame=few.frame.with_columns(pl.lit(1).alias("anak_balita_terlantar_jumlah")))

    assert [("h1", "27"), ("h5", "432"), ("m", "*")] == heat
    assert '<td class="h1">1</td>' in written(few)


def test_many_regions_stand_below_each_other() -> None:
    """
    Up to 12 regions are columns; more are rows under the numbers of the types; of many, those with most are shown.
    """
    regions = [(f"32.{at:02}", f"Kabupaten {at}") for at in range(70)]
    page = Page(written(recap(regions, TYPES[:3])))
    heat = [text for tag, told, text in page.cells if told.get("scope") == "row"][:60]

    assert [("abbr", "Anak Balita Terlantar")] == [
        (tag, told.get("title")) for tag, told in page.tags if tag == "abbr"
    ][:1]
    assert 60 == len(set(heat) & {name for _, name in regions})
    assert "60 wilayah dengan angka terbanyak dari 70 wilayah" in page.text


def test_pictures_come_from_the_long_form_where_there_is_one() -> None:
    """
    Of the long form the numbers of all sexes and settings are drawn, the whole area apart from its regions.
    """
    report = attrs.evolve(achievements(), counts=pl.DataFrame(LONG))
    drawn = picture(report)

    assert drawn is not None
    assert ("Pandeglang", "Tidak diketahui") == drawn.regions
    assert [(8, (15, "terisi"), ((12, "terisi"), (3, "terisi")))] == [
        (one.category.number, one.whole, one.regions) for one in drawn.types
    ]
    assert "Lanjut Usia Terlantar" in written(report)


def test_a_report_without_types_has_no_pictures() -> None:
    """
    A report that counts no types has no pictures, whatever its long form is; nor is a bar drawn without a total.
    """
    other = attrs.evolve(achievements(), counts=pl.DataFrame(LONG).filter(nomor_jenis=0))
    areas = attrs.evolve(achievements(), counts=pl.DataFrame(LONG).filter(kode_wilayah="36"))
    parts_only = attrs.evolve(achievements(), counts=pl.DataFrame(LONG).filter(pl.col("kode_wilayah") == "36.01"))

    assert [None, None, None] == [
        picture(one) for one in (achievements(), other, attrs.evolve(recap(), taxonomy="tidak-ada"))
    ]
    assert "<svg" not in written(achievements())
    assert ("bars", "heat") == tuple(kind for kind in ("bars", "heat") if f'class="{kind}' in written(recap()))
    assert ["bars"] == [kind for kind in ("bars", "heat") if f'class="{kind}' in written(areas)]
    assert ["heat"] == [kind for kind in ("bars", "heat") if f'class="{kind}' in written(parts_only)]
    assert ["heat"] == [kind for kind in ("bars", "heat") if f'class="{kind}' in written(recap(totals=0))]


def test_a_type_without_cases_has_no_bar() -> None:
    """
    Where nobody was counted no bar is longest.
    """
    report = recap(BANTEN[:1], TYPES[:1])
    report = attrs.evolve(report, frame=report.frame.with_columns(pl.lit(0).alias("anak_balita_terlantar_jumlah")))

    assert '<span class="none"></span><span class="value">0</span>' in written(report)


def test_a_long_table_is_cut_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A page has room for so many cells; the totals are always there, and how many rows are not is told.
    """
    monkeypatch.setattr(webpage, "_CELLS", 60)
    page = Page(written(recap(types=TYPES[:1])))

    assert "4 baris pertama dari 8" in page.text
    assert "JUMLAH" in [text for _, told, text in page.cells if told.get("scope") == "row"]


def test_a_page_of_other_contents() -> None:
    """
    Days, years, percentages, money and codes are printed as an Indonesian office writes them.
    """
    page = Page(written(achievements()))
    cells = [text for tag, _, text in page.cells if tag == "td"]

    assert ["2024", "prov-c", "01-01-2024", "1.153", "88,33", "1.500.000.000", "-1.234,5", ""] == cells[:8]
    assert "2024-01-01" in Page(written(achievements(), "en")).text


def test_a_table_of_texts_alone() -> None:
    """
    In a table without numbers the first column heads the rows, and lists are one cell.
    """
    fields = (Field("a", Text("A", "A"), Content.TEXT), Field("b", Text("B", "B"), Content.TEXT))
    page = Page(written(made(fields, pl.DataFrame({"a": ["x", "y"], "b": [[1, 2], None]}))))

    assert [("th", "x"), ("td", "1; 2"), ("th", "y"), ("td", "")] == [(tag, text) for tag, _, text in page.cells][2:]


def test_columns_that_say_all_the_same_stay_if_they_are_all_there_is() -> None:
    """
    A column is not printed if it says what stands above the table, but a row keeps something that names it.
    """
    fields = (Field("kode", Text("Kode", "Code"), Content.CODE), Field("n", Text("N", "N"), Content.COUNT))
    table = printed(made(fields, pl.DataFrame({"kode": ["36"], "n": [1]})))

    assert ("kode", "n") == tuple(field.name for field in table.fields)
    assert ("n",) == tuple(field.name for field in printed(made(fields[1:], pl.DataFrame({"n": [1]}))).fields)


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours, as WCAG computes it."""

    def light(colour: str) -> float:
        digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
        parts_of = [int(digits[at : at + 2], 16) / 255 for at in (0, 2, 4)]
        red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts_of)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    high, low = sorted((light(first), light(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", [0, 1, 2], ids=["light", "dark", "print"])
def test_texts_can_be_read_on_every_colour(scheme: int) -> None:
    """
    Every text has a contrast of at least 4.5 to what it stands on, on a light and a dark screen and on paper.
    """
    colours = dict(re.findall(r"--(\w+):(#[0-9a-f]+)", STYLE.split(":root{")[scheme + 1].partition("}")[0]))
    pairs = [("ink", ground) for ground in ("paper", "faint", "h1", "h2", "h3", "h4", "h5")]
    pairs += [
        (text, ground) for text in ("soft", "accent", "error", "warning", "info") for ground in ("paper", "faint")
    ]

    assert [] == [pair for pair in pairs if contrast(colours[pair[0]], colours[pair[1]]) < 4.5]


def test_the_style_loads_nothing() -> None:
    """
    No font, picture or sheet comes from elsewhere, and the policy of the page forbids it.
    """
    page = written(recap(BANTEN[:1], TYPES[:1]))

    assert [] == re.findall(r"url\(|@import|@font-face|https?:|javascript:|//", page)
    assert "default-src 'none'; style-src 'unsafe-inline'" in page
