"""One job on a large register in a process of its own: what it took and the peak of its memory, as JSON."""

from __future__ import annotations

import importlib
import json
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple

import polars as pl
from hand_written import screened, verdicts
from population import ON

from pmks.tables.screening import screen

KABUPATEN: Final = "kabupaten_kota"


class Done(NamedTuple):
    """What a job took; *met* is how many persons meet a rule, counted once a rule; *beside* a process that helped."""

    seconds: float
    met: int = 0
    beside: int = 0


def memory(process: int | str, field: str) -> float:
    """Return the MiB of *field* in the status of *process*: VmHWM is the peak, RssAnon leaves mapped files out."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    except (FileNotFoundError, ProcessLookupError):
        return 0.0
    for line in status.splitlines():
        if line.startswith(f"{field}:"):
            return int(line.split()[1]) / 1024
    return 0.0


def _counted(frame: pl.LazyFrame) -> Done:
    """Count who meets each rule in each kabupaten, streaming."""
    begin = time.perf_counter()
    counts = frame.group_by(KABUPATEN).agg(pl.col(*verdicts()).sum()).collect(engine="streaming")
    return Done(time.perf_counter() - begin, counts.select(pl.sum_horizontal(pl.col(*verdicts()).sum())).item())


def _sunk(frame: pl.LazyFrame, path: Path) -> Done:
    """Write *frame* as Parquet beside *path*, streaming; the file is removed."""
    out = path.with_suffix(".out")
    begin = time.perf_counter()
    frame.sink_parquet(out)
    seconds = time.perf_counter() - begin
    out.unlink()
    return Done(seconds)


def _by_duckdb(path: Path) -> Done:
    """Count with DuckDB, two threads."""
    duckdb = importlib.import_module("duckdb")
    connection = duckdb.connect(config={"threads": 2})
    begin = time.perf_counter()
    relation = screen(connection.read_parquet(str(path)), on=ON)
    sums = ", ".join(f"count(*) filter (where {category})" for category in verdicts())
    counts = relation.aggregate(f"{KABUPATEN}, {sums}", KABUPATEN).fetchall()
    return Done(time.perf_counter() - begin, sum(sum(row[1:]) for row in counts))


def _by_pyspark(path: Path) -> Done:
    """Count with PySpark, two local threads; the start of the session is not counted, the memory of the JVM is."""
    sql = importlib.import_module("pyspark.sql")
    builder = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", value=False)
    session = builder.config("spark.driver.memory", "4g").getOrCreate()
    session.sparkContext.setLogLevel("ERROR")
    begin = time.perf_counter()
    frame: Any = screen(session.read.parquet(str(path)), on=ON)
    sums = [sql.functions.count_if(category).alias(category) for category in verdicts()]
    counts = frame.groupBy(KABUPATEN).agg(*sums).collect()
    seconds = time.perf_counter() - begin
    java = session.sparkContext._gateway.proc.pid  # noqa: SLF001  # there is no other way to the process
    return Done(seconds, sum(sum(row[1:]) for row in counts), java)


JOBS: Final[Mapping[str, Callable[[Path], Done]]] = {
    "count, Polars by hand": lambda path: _counted(screened(pl.scan_parquet(path))),
    "count, pmks on Polars": lambda path: _counted(screen(pl.scan_parquet(path), on=ON)),
    "to Parquet, Polars by hand": lambda path: _sunk(screened(pl.scan_parquet(path)), path),
    "to Parquet, pmks on Polars": lambda path: _sunk(screen(pl.scan_parquet(path), on=ON), path),
    "to Parquet, pmks on Polars, reasons": lambda path: _sunk(screen(pl.scan_parquet(path), on=ON, reasons=True), path),
    "count, pmks on DuckDB": _by_duckdb,
    "count, pmks on PySpark": _by_pyspark,
}


def main() -> None:
    """Do the job that the command line names."""
    job, path = sys.argv[1:]
    done = JOBS[job](Path(path))
    peak = memory("self", "VmHWM") + (memory(done.beside, "VmHWM") if done.beside else 0)
    print(json.dumps({"seconds": done.seconds, "met": done.met, "peak": peak}))


if __name__ == "__main__":
    main()
