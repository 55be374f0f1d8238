"""Draw the pictures of the README: a page of a report, and what the command says of a register; needs Chromium."""

from __future__ import annotations

import datetime as dt
import html
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

import pmks
from pmks.reports.reporting import report

ROOT: Final = Path(__file__).resolve().parent.parent
PICTURES: Final = ROOT / "docs" / "pictures"
REGISTER: Final = ROOT / "examples" / "register-banten.csv"
DAY: Final = dt.date(2024, 12, 31)
LIST: Final = "permensos-8-2012"
BROWSERS: Final = ("chromium", "chromium-browser", "google-chrome")
QUIET: Final = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--hide-scrollbars",
)
LINES: Final = 16
"""How many lines of each part of what the command says are shown."""

ISSUES: Final = "Temuan: "
"""What the part about issues begins with."""

LARGEST: Final = 150_000
"""How many bytes a picture may have."""

TERMINAL: Final = """<!DOCTYPE html><html lang="id"><meta charset="utf-8"><style>
body{{margin:0;background:#12181f;color:#dfe6ee;font:12.5px/1.4 "DejaVu Sans Mono",monospace}}
pre{{margin:0;padding:18px 22px;white-space:pre-wrap}}b{{color:#93bbe3;font-weight:400}}</style>
<pre><b>$ {command}</b>
{said}</pre></html>"""


def main() -> None:
    """Draw both pictures, and say how large they are."""
    PICTURES.mkdir(exist_ok=True)
    with TemporaryDirectory() as folder:
        page, terminal = Path(folder, "page.html"), Path(folder, "terminal.html")
        checked = pmks.validate(REGISTER, on=DAY, taxonomy=LIST)
        report(checked, "rekap-kabkota", area="36").write(page)
        terminal.write_text(_terminal(), encoding="utf-8")
        _draw(page, PICTURES / "report.png", (1080, 1760, 0.72), Path(folder))
        _draw(terminal, PICTURES / "validate.png", (1180, 700, 0.8), Path(folder))


def _terminal() -> str:
    """Return the first lines of what the command says, as a page that looks like a terminal."""
    options = ["--on", DAY.isoformat(), "--taxonomy", LIST]
    shown = " ".join(["pmks", "validate", str(REGISTER.relative_to(ROOT)), *options])
    command = [sys.executable, "-m", "pmks.cli", "validate", str(REGISTER), *options]
    done = subprocess.run(command, capture_output=True, check=False, encoding="utf-8")  # noqa: S603  # this interpreter
    lines = done.stdout.splitlines()
    issues = next(at for at, line in enumerate(lines) if line.startswith(ISSUES))
    lines = [*lines[:LINES], "...", "", *lines[issues : issues + LINES], "..."]
    return TERMINAL.format(command=html.escape(shown), said=html.escape("\n".join(lines)))


def _draw(source: Path, picture: Path, size: tuple[int, int, float], folder: Path) -> None:
    """Draw the page *source* as *picture*; *size* is how wide and tall it is, and by what it is drawn smaller."""
    browser = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    if browser is None:
        sys.exit(f"Pictures need one of {', '.join(BROWSERS)}.")
    wide, tall, scale = size
    asked = (f"--window-size={wide},{tall}", f"--force-device-scale-factor={scale}", f"--screenshot={picture}")
    command = [browser, *QUIET, f"--user-data-dir={folder}/browser", *asked, source.as_uri()]
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603  # a program that was found
    written = picture.stat().st_size
    print(f"{picture.relative_to(ROOT)}: {written} bytes")
    if written > LARGEST:
        sys.exit(f"A picture has at most {LARGEST} bytes.")


if __name__ == "__main__":
    main()
