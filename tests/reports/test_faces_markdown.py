"""Markdown of a report: a table whose texts are no marks, and what must be said below."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from handmade_reports import LEFT_OUT, TYPES, recap
from hostile_reports import HOSTILE, reports
from hypothesis import given

from pmks.model.source import Language
from pmks.reports.faces import markdown
from pmks.reports.faces.markdown import plain_line, plain_text
from pmks.reports.faces.printed import printed, texts
from pmks.reports.report import Report


def written(report: Report, lang: Language = "id") -> list[str]:
    """Return the lines of *report*."""
    with TemporaryDirectory() as folder:
        return report.write(Path(folder, "rekap.md"), lang=lang).read_text(encoding="utf-8").split("\n")


@given(reports())
def test_a_table_has_the_cells_of_the_frame(report: Report) -> None:
    """
    Every row of the table is one line with one cell for each column, whatever the texts say.
    """
    table = printed(report)
    rows = [line for line in written(report) if line.startswith("| ")]
    cells = [row.replace("\\|", "").count("|") - 1 for row in rows]

    assert table.frame.height + 2 == len(rows)
    assert {len(table.fields)} == set(cells)
    for row, told in zip(rows[2:], zip(*texts(table, "id"), strict=True), strict=True):
        assert all(plain_text(text) in row for text in told)


def test_the_lines_are_in_order() -> None:
    """
    Title, region, facts, table, legend, notes, what is left out, source and versions stand in this order.
    """
    lines = written(recap(types=TYPES[:1], omitted=LEFT_OUT))

    assert "# Rekapitulasi PPKS menurut jenis dan kabupaten/kota" == lines[0]
    assert "**Provinsi Banten**" == lines[2]
    assert lines[4].startswith("Keadaan 31 Desember 2024; Daftar jenis: permensos-8-2012; Satuan: kasus")
    assert lines[6].startswith("| Kode | Kabupaten/Kota | 1. Anak Balita Terlantar: L | ")
    assert lines[7].startswith("| --- | --- | ---: | ")
    assert lines[16].startswith("|  | **JUMLAH** | **1.953** |")
    assert ["## Keterangan", "## Catatan", "## Yang tidak dihitung"] == [line for line in lines if line[:2] == "##"]
    assert "- 1.250 kasus: jenis di luar cakupan (UU 23/2014, Lampiran)" in lines
    assert "Sumber: register-banten.csv, 396 baris." in lines
    assert "Bentuk rekap-kabkota; pmks 26.1.0; data hukum versi 2025.08.20." == lines[-2]
    assert "## Signs" in written(recap(types=TYPES[:1]), "en")


def test_a_report_without_notes_has_no_heading_for_them() -> None:
    """
    Notes are told where there are some; that nothing was left out is always told.
    """
    lines = written(recap(types=TYPES[:1], notes=()))

    assert "## Catatan" not in lines
    assert "- Tidak ada yang ditinggalkan." in lines


def test_a_long_table_is_cut_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """
    A long table has its first rows and its totals, and says how many rows there are.
    """
    monkeypatch.setattr(markdown, "_MOST", 2)
    lines = written(recap(types=TYPES[:1]))

    assert 5 == sum(line.startswith("| ") for line in lines)
    assert any(line.startswith("2 baris pertama dari 8;") for line in lines)


@pytest.mark.parametrize("text", HOSTILE)
def test_no_text_is_a_mark(text: str) -> None:
    """
    A text is one line without tags, and every sign that Markdown reads stands behind a backslash.
    """
    plain = plain_line(text)

    assert "<" not in plain
    assert "\n" not in plain
    assert all(plain[at - 1] == "\\" for at, sign in enumerate(plain) if sign in "|*_`[]{}#~")
    assert not plain.startswith(("---", "1. "))
