"""Every benchmark with one command: `python benchmarks`, or `python benchmarks --quick` to see that it works."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from timing import machine, versions

PACKAGES: Final = (
    "pmks",
    "polars",
    "narwhals",
    "pyarrow",
    "pandas",
    "numpy",
    "duckdb",
    "pyspark",
    "OpenFisca-Core",
    "dataframely",
    "pandera",
    "pydantic",
    "python-stdnum",
)

FULL: Final = {
    "one_record": (),
    "frames": ("--rows", "1000000", "--rounds", "7"),
    "registers": ("--rows", "1000000", "--rounds", "5"),
    "reports": ("--rows", "1000000", "--rounds", "5"),
    "identity_numbers": ("--rows", "1000000", "--rounds", "5"),
    "big": ("--rows", "100000000", "--engine-rows", "10000000", "--rounds", "3"),
}
QUICK: Final = {
    "one_record": (),
    "frames": ("--rows", "100000", "--rounds", "3"),
    "registers": ("--rows", "20000", "--rounds", "1"),
    "reports": ("--rows", "20000", "--rounds", "1"),
    "identity_numbers": ("--rows", "50000", "--rounds", "1"),
    "big": ("--rows", "500000", "--engine-rows", "100000", "--rounds", "1"),
}
"""What is asked of each script; small sizes show that it works, and are no figures."""

WITH_FILES: Final = ("registers", "reports", "big")


def main() -> int:
    """Run the scripts one after the other, each in a process of its own; return how many failed."""
    parser = argparse.ArgumentParser(prog="benchmarks", description=__doc__)
    parser.add_argument("scripts", nargs="*", metavar="SCRIPT", help=f"some of {', '.join(FULL)}; all if none is named")
    parser.add_argument("--quick", action="store_true", help="small sizes: they show that it works, and are no figures")
    parser.add_argument("--work", type=Path, help="where files are written; the large register is kept there")
    asked = parser.parse_args()
    sizes = QUICK if asked.quick else FULL
    unknown = set(asked.scripts) - set(FULL)
    if unknown:
        parser.error(f"seen {', '.join(sorted(unknown))}, wanted some of {', '.join(FULL)}")
    print(machine(), versions(PACKAGES), sep="\n", flush=True)
    if asked.work:
        return _run_all(sizes, asked.scripts, asked.work)
    with tempfile.TemporaryDirectory() as work:
        return _run_all(sizes, asked.scripts, Path(work))


def _run_all(sizes: dict[str, tuple[str, ...]], named: Sequence[str], work: Path) -> int:
    """Return how many of the scripts *named* failed; all of *sizes* if none is named."""
    failed = 0
    for script, options in sizes.items():
        if named and script not in named:
            continue
        files = ("--work", str(work)) if script in WITH_FILES else ()
        command = (sys.executable, str(Path(__file__).with_name(f"{script}.py")), *options, *files)
        print(f"\n== {script} {' '.join(options)}", flush=True)
        failed += subprocess.run(command, check=False).returncode != 0  # noqa: S603  # this interpreter
    return failed


if __name__ == "__main__":
    sys.exit(main())
