"""(f) A checked register counted: the full recapitulation, beside one group-by of the same file in Polars."""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

import attrs
import dirty_register
import polars as pl
from population import ON
from timing import Line, Work, lines, machine, show, taking_turns, versions

import pmks

BASELINE: Final = "Polars, one group-by of the file"
PACKAGES: Final = ("polars",)
REPORTS: Final[Mapping[str, Mapping[str, Any]]] = {
    "rekap-kabkota": {},
    "rekap-kabkota, small numbers hidden": {"hide_below": 5},
    "rekap-kecamatan": {},
    "rekap-panjang, with settings": {},
    "rekap-panti": {},
}
"""What is asked of each report beside the area."""

NOTES: Final = {
    BASELINE: "scan_csv as text, group_by of the two columns as they came, count",
    "rekap-kabkota": "from the checked register: cases and people by region, type and sex, each once; what is left out",
}
_STATUS: Final = Path("/proc/self/status")
_FORGET: Final = Path("/proc/self/clear_refs")


def measure(rows: int, rounds: int, work: Path) -> list[Line]:
    """Return what each report of a file of *rows* rows takes after it was validated, and the memory of the first."""
    path = work / f"register-{rows}.csv"
    if not path.exists():
        dirty_register.write(path, rows)
    checked = pmks.validate(path, on=ON, taxonomy="permensos-8-2012", region_scheme="kemendagri")
    _same(checked)
    contestants: dict[str, Work] = {BASELINE: lambda: _grouped(path)}
    for name, asked in REPORTS.items():
        contestants[name] = lambda name=name, asked=asked: _report(checked, name.partition(",")[0], asked)  # type: ignore[misc]  # bound here
    told = lines(taking_turns(contestants, rounds), rows, BASELINE, notes=NOTES)
    peak = _more_memory(lambda: _report(checked, "rekap-kabkota", {}))
    return [attrs.evolve(line, mebibytes=peak) if line.what == "rekap-kabkota" else line for line in told]


def _grouped(path: Path) -> int:
    """Return how many groups of region and type the file has, as texts."""
    scan = pl.scan_csv(path, separator=";", infer_schema=False)
    return scan.group_by("KAB/KOTA", "JENIS PPKS").agg(pl.len()).collect().height


def _report(checked: pmks.Checked, layout: str, asked: Mapping[str, Any]) -> int:
    """Return how many rows a report has."""
    return pmks.report(checked, layout, area="36", **asked).frame.height


def _same(checked: pmks.Checked) -> None:
    """Refuse to measure a report that loses a case."""
    rekap = pmks.report(checked, "rekap-kabkota", area="36")
    valid = checked.claimed.filter(pl.col("row").is_in(checked.valid["row"].implode())).height
    shown = sum(rekap.frame[name][-1] for name in rekap.frame.columns if name.endswith("_jumlah"))
    left = sum(one.count for one in rekap.omitted if one.unit.id == "kasus")
    assert valid == shown + left, f"{valid} cases, {shown} counted and {left} left out"


def _more_memory(work: Work) -> float | None:
    """Return by how many MiB *work* raises the peak of this process; None where the kernel does not tell it."""
    if not _FORGET.exists():
        return None
    _FORGET.write_text("5", encoding="ascii")
    before = _told("VmRSS")
    work()
    return (_told("VmHWM") - before) / 1024


def _told(name: str) -> int:
    """Return a number of the status of this process, in KiB."""
    text = _STATUS.read_text(encoding="ascii")
    return int(next(line.split()[1] for line in text.splitlines() if line.startswith(f"{name}:")))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--work", type=Path, help="where files are written; a temporary folder if not given")
    asked = parser.parse_args()
    print(machine(), versions(PACKAGES), sep="\n")
    with tempfile.TemporaryDirectory(dir=asked.work) as work:
        show(str(__doc__), measure(asked.rows, asked.rounds, Path(work)))


if __name__ == "__main__":
    main()
