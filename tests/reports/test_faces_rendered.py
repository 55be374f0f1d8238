"""Workbooks and pages as programs show them: LibreOffice, Chromium and poppler; left out where they are not there."""

import csv
import datetime as dt
import re
import shutil
import subprocess
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from handmade_reports import BANTEN, LEFT_OUT, TYPES, recap

from pmks.reports.mending import laporan
from pmks.reports.report import Report
from pmks.tables.checked import Checked
from pmks.tables.validating import validate

OFFICE = shutil.which("soffice")
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
BROWSER = next((found for name in BROWSERS if (found := shutil.which(name))), None)
POPPLER = shutil.which("pdftotext")
QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
    "--enable-logging=stderr",
)
FRAME = """<!DOCTYPE html><html><body>
<iframe id="f" width="{width}" height="900" src="{page}"></iframe><p id="said"></p>
<script>
document.getElementById("f").onload = (event) => {{
  const root = event.target.contentDocument.documentElement;
  document.getElementById("said").textContent = `wide=${{root.scrollWidth}} tall=${{root.scrollHeight}}`;
}};
</script></body></html>"""

needs_office = pytest.mark.skipif(OFFICE is None or POPPLER is None, reason="LibreOffice or poppler is not there")
needs_browser = pytest.mark.skipif(BROWSER is None or POPPLER is None, reason="Chromium or poppler is not there")


def converted(file: Path, form: str) -> Path:
    """Return *file* as LibreOffice writes it in another *form*."""
    command = [str(OFFICE), f"-env:UserInstallation=file://{file.parent}/office", "--headless", "--convert-to", form]
    subprocess.run([*command, "--outdir", str(file.parent), str(file)], check=True, capture_output=True, timeout=180)
    return file.with_suffix(f".{form.partition(':')[0]}")


def browsed(folder: Path, *arguments: str) -> str:
    """Return what Chromium writes, with nothing remembered; a message of a page is an error."""
    command = [str(BROWSER), *QUIET, f"--user-data-dir={folder}/browser", *arguments]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=180)

    assert [] == [line for line in done.stderr.splitlines() if "CONSOLE" in line]
    return done.stdout


def read(pdf: Path) -> str:
    """Return the text of *pdf*; a page ends with a form feed."""
    command = [str(POPPLER), "-layout", str(pdf), "-"]
    return subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stdout


def report() -> Report:
    """Return a recap of all types and the regions of Banten."""
    missing = {(f"kelompok_minoritas_{end}", row): "td" for end in ("l", "p", "jumlah") for row in range(9)}
    return recap(missing=missing, omitted=LEFT_OUT)


@needs_office
def test_an_office_shows_indonesian_thousands(tmp_path: Path) -> None:
    """
    On paper every total has its points, every page the regions, and the footer the number of the page.
    """
    told = report()
    pages = read(converted(told.write(tmp_path / "rekap.xlsx"), "pdf")).split("\f")
    totals = [told.frame[field.name][-1] for field in told.fields[4:]]
    shown = "\n".join(pages)

    assert [] == [number for number in totals if number is not None and f"{number:,}".replace(",", ".") not in shown]
    assert "Halaman 1 dari" in pages[0]
    parted = [page for page in pages if "JML" in page]
    assert 2 <= len(parted) <= 4
    assert all(name in page for page in parted for _, name in BANTEN)
    assert "Rekapitulasi PPKS menurut jenis dan kabupaten/kota" in pages[0]


@needs_office
def test_a_small_table_is_one_page(tmp_path: Path) -> None:
    """
    Two types by four regions stand on one page with everything below them; the data stand on the next.
    """
    pages = read(converted(recap(BANTEN[:4], TYPES[:2]).write(tmp_path / "rekap.xlsx"), "pdf")).split("\f")

    assert 3 == len(pages)
    assert "data hukum versi" in pages[0]
    assert "jumlah_kasus" in pages[1]


@needs_office
def test_an_office_computes_the_same_totals(tmp_path: Path) -> None:
    """
    Formulas without their kept values are computed by LibreOffice: the totals are those of the report.
    """
    told = report()
    source = zipfile.ZipFile(BytesIO(told.write(tmp_path / "rekap.xlsx").read_bytes()))
    bare = tmp_path / "tanpa.xlsx"
    with zipfile.ZipFile(bare, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            if name == "xl/worksheets/sheet1.xml":
                content, count = re.subn(rb"(</f>)<v>[^<]*</v>", rb"\1", content)
                assert count > 70
            target.writestr(name, content)
    rows = list(csv.reader(converted(bare, "csv").read_text(encoding="utf-8").splitlines()))
    wanted = ["td" if (number := told.frame[field.name][-1]) is None else number for field in told.fields[4:]]
    total = next(row for row in rows if "JUMLAH" in row)

    assert [str(one) for one in wanted] == total[2 : 2 + len(wanted)]


def register(folder: Path) -> Checked:
    """Return a register of invented people with an error in it, checked."""
    file = folder / "register.csv"
    rows = (
        "NIK;NAMA;TGL LAHIR;JK;JENIS PPKS\n3602995105809901;TUMAMANG;31/02/1980;0;Pemulung\n;NIRADEWA;1965;P;kucing\n"
    )
    file.write_text(rows, encoding="utf-8")
    return validate(file, on=dt.date(2024, 12, 31))


@needs_browser
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("kind", ["rekap", "laporan"])
def test_a_page_is_as_wide_as_its_screen(tmp_path: Path, width: int, kind: str) -> None:
    """
    Tables scroll in their boxes: the page itself is never wider than a phone, and no message is in the console.
    """
    target = tmp_path / f"{kind}.html"
    told = report().write(target) if kind == "rekap" else laporan(register(tmp_path), target)
    frame = tmp_path / "bingkai.html"
    frame.write_text(FRAME.format(width=width, page=told.name), encoding="utf-8")
    said = browsed(
        tmp_path, "--allow-file-access-from-files", "--virtual-time-budget=5000", "--dump-dom", frame.as_uri()
    )
    found = re.search(r"wide=(\d+) tall=(\d+)", said)

    assert found is not None
    assert width >= int(found[1])
    assert int(found[2]) >= 900


@needs_browser
def test_a_page_is_drawn(tmp_path: Path) -> None:
    """
    The page is shown without a message in the console.
    """
    told = report().write(tmp_path / "rekap.html")
    picture = tmp_path / "rekap.png"
    browsed(tmp_path, "--window-size=1280,900", f"--screenshot={picture}", told.as_uri())

    assert picture.stat().st_size > 10_000


@needs_browser
def test_every_number_is_on_paper(tmp_path: Path) -> None:
    """
    Printed on A4, the page has every number and cuts nothing off.
    """
    told = report()
    pdf = tmp_path / "rekap.pdf"
    page = told.write(tmp_path / "rekap.html").as_uri()
    browsed(tmp_path, "--no-pdf-header-footer", f"--print-to-pdf={pdf}", page)
    words = set(read(pdf).split())
    numbers = {f"{cell:,}".replace(",", ".") for row in told.frame.rows() for cell in row if isinstance(cell, int)}

    assert set() == numbers - words
