"""(d, e) More persons than memory wants to hold: screened and counted, or from Parquet to Parquet, each job alone."""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

import attrs
import population
from big_jobs import memory
from timing import Line, machine, show, versions

PACKAGES: Final = ("polars", "narwhals", "duckdb", "pyspark", "pyarrow")
BYTES_PER_ROW: Final = 45
"""What the register and the largest result take on the disk, generously."""

BY_HAND: Final = ("count, Polars by hand", "to Parquet, Polars by hand")
COUNT, TO_PARQUET, REASONS = (
    "count, pmks on Polars",
    "to Parquet, pmks on Polars",
    "to Parquet, pmks on Polars, reasons",
)
ENGINES: Final = ("count, pmks on DuckDB", "count, pmks on PySpark")
AGAINST: Final = {COUNT: BY_HAND[0], TO_PARQUET: BY_HAND[1], REASONS: BY_HAND[1]}
BUDGETS: Final = {TO_PARQUET: "512 MiB"}


@attrs.frozen
class Run:
    """What one job took in a process of its own: *peak* is resident memory with mapped files, *own* without them."""

    seconds: float
    peak: float
    own: float
    met: int


def measure(rows: int, engine_rows: int, rounds: int, work: Path) -> list[Line]:
    """Return what the jobs of Polars take on *rows* persons, and those of every engine on *engine_rows*."""
    _room(rows + engine_rows, work)
    streamed = (*BY_HAND, COUNT, TO_PARQUET, REASONS)
    large = _told(streamed, _register(rows, work), rows, rounds, AGAINST)
    less = _told((COUNT, *ENGINES), _register(engine_rows, work), engine_rows, rounds, dict.fromkeys(ENGINES, COUNT))
    return [*large, *less]


def _told(jobs: Sequence[str], path: Path, rows: int, rounds: int, against: Mapping[str, str]) -> list[Line]:
    """Return a line for each of *jobs*; they take turns, each in a fresh process."""
    runs: dict[str, list[Run]] = {job: [] for job in jobs}
    for _ in range(rounds):
        for job in jobs:
            runs[job].append(run(job, path))
    counted = {one.met for job, each in runs.items() if job.startswith("count") for one in each}
    assert len(counted) == 1, f"the jobs count differently: { {job: each[0].met for job, each in runs.items()} }"
    return [
        Line(
            job,
            statistics.median(one.seconds for one in each),
            rows,
            _ratio(each, runs.get(against.get(job, ""))),
            against.get(job, ""),
            BUDGETS.get(job, ""),
            max(one.peak for one in each),
            f"without mapped files {max(one.own for one in each):,.0f} MiB",
        )
        for job, each in runs.items()
    ]


def run(job: str, path: Path) -> Run:
    """Return what *job* takes on the register at *path*."""
    command = [sys.executable, str(Path(__file__).with_name("big_jobs.py")), job, str(path)]
    own = 0.0
    with tempfile.TemporaryFile("w+") as said, tempfile.TemporaryFile("w+") as warned:
        with subprocess.Popen(command, stdout=said, stderr=warned) as process:  # noqa: S603  # this interpreter
            while process.poll() is None:
                own = max(own, memory(process.pid, "RssAnon"))
                time.sleep(0.02)
        said.seek(0)
        warned.seek(0)
        assert process.returncode == 0, f"{job}: {warned.read()}"
        took = json.loads(said.read().splitlines()[-1])
    return Run(took["seconds"], took["peak"], own, took["met"])


def _ratio(mine: Sequence[Run], others: Sequence[Run] | None) -> float | None:
    """Return the median over the rounds of the seconds of *mine* over those of *others*."""
    if others is None:
        return None
    return statistics.median(one.seconds / other.seconds for one, other in zip(mine, others, strict=True))


def _register(rows: int, work: Path) -> Path:
    """Return the register of *rows* persons in *work*, written if it is not there."""
    path = work / f"population-{rows}.parquet"
    if not path.exists():
        population.write(path, rows)
    return path


def _room(rows: int, work: Path) -> None:
    """Refuse to begin where the disk has no room for what the jobs write."""
    free, wanted = shutil.disk_usage(work).free, rows * BYTES_PER_ROW
    if free < wanted:
        raise SystemExit(f"{work}: seen {free / 2**30:.1f} GiB free, wanted {wanted / 2**30:.1f}; name another --work")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000_000)
    parser.add_argument("--engine-rows", type=int, default=10_000_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument(
        "--work", type=Path, help="where registers are written and kept; a temporary folder if not given"
    )
    asked = parser.parse_args()
    print(machine(), versions(PACKAGES), sep="\n")
    if asked.work:
        show(str(__doc__), measure(asked.rows, asked.engine_rows, asked.rounds, asked.work))
        return
    with tempfile.TemporaryDirectory() as work:
        show(str(__doc__), measure(asked.rows, asked.engine_rows, asked.rounds, Path(work)))


if __name__ == "__main__":
    main()
