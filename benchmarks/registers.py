"""(b) A dirty register validated: the library, reading alone, and validators on the checks that they can do."""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Final

import attrs
import dirty_register
import polars as pl
import register_checks
import with_dataframely
import with_pandera
import with_pydantic
from population import ON
from timing import Line, Work, lines, machine, show, taking_turns, versions

import pmks

BASELINE: Final = "Polars, text to Parquet"
PACKAGES: Final = ("polars", "dataframely", "pandera", "pydantic")
PYDANTIC_ROWS: Final = 20_000
"""pydantic reads these only: its time is told per row."""

PART: Final = "12 checks of a row, no regions, no other names, no duplicates, no messages"
NOTES: Final = {
    BASELINE: "read_csv as text, write_parquet; nothing is checked",
    "Polars, text to Parquet, streaming": "scan_csv as text, sink_parquet; nothing is checked",
    "pmks.validate": "everything: every finding of every row, region, type, duplicate, with place and severity",
    "Polars by hand": PART,
    "dataframely": PART,
    "pandera on Polars": PART,
    "pydantic": f"{PART}; {PYDANTIC_ROWS:,} rows, dicts made beforehand",
}


def measure(rows: int, rounds: int, work: Path) -> list[Line]:
    """Return what validating a file of *rows* rows takes each way, and then the same from cells in memory."""
    path, out = work / f"register-{rows}.csv", work / "register.parquet"
    if not path.exists():
        dirty_register.write(path, rows)
    by_frames, by_pandera, by_pydantic = with_dataframely.schema(), with_pandera.schema(), with_pydantic.model()
    cells = register_checks.read(path)
    some = with_pydantic.rows_of(cells.head(PYDANTIC_ROWS))
    _same(cells)
    on_file: dict[str, Work] = {
        BASELINE: lambda: pl.read_csv(path, separator=";", infer_schema=False).write_parquet(out),
        "Polars, text to Parquet, streaming": lambda: pl.scan_csv(path, separator=";", infer_schema=False).sink_parquet(
            out
        ),
        "pmks.validate": lambda: _validated(path),
        "Polars by hand": lambda: register_checks.by_hand(register_checks.read(path)),
        "dataframely": lambda: with_dataframely.validated(by_frames, register_checks.read(path)),
        "pandera on Polars": lambda: with_pandera.validated(by_pandera, register_checks.read(path)),
    }
    in_memory: dict[str, Work] = {
        "pmks.validate": lambda: _validated(cells),
        "Polars by hand": lambda: register_checks.by_hand(cells),
        "dataframely": lambda: with_dataframely.validated(by_frames, cells),
        "pandera on Polars": lambda: with_pandera.validated(by_pandera, cells),
        "pydantic": lambda: with_pydantic.validated(by_pydantic, some),
    }
    told = lines(taking_turns(on_file, rounds), rows, BASELINE, budgets={"pmks.validate": "4"}, notes=NOTES)
    size = dict.fromkeys(in_memory, rows) | {"pydantic": len(some)}
    beside = lines(taking_turns(in_memory, rounds), size, "Polars by hand", notes=NOTES)
    return [*told, *(attrs.evolve(line, what=f"in memory: {line.what}") for line in beside)]


def _validated(source: Path | pl.DataFrame) -> tuple[int, int]:
    """Return how many rows of *source* are valid and invalid; the lists are declared as the sample's notes say."""
    checked = pmks.validate(source, on=ON, taxonomy="permensos-8-2012", region_scheme="kemendagri")
    assert len(checked.issues), "a dirty register without an issue"
    return len(checked.valid), len(checked.invalid)


def _same(cells: pl.DataFrame) -> None:
    """Refuse to compare what does not find the same."""
    some = cells.head(PYDANTIC_ROWS)
    found = {
        "Polars by hand": register_checks.by_hand(some),
        "dataframely": with_dataframely.validated(with_dataframely.schema(), some),
        "pandera": with_pandera.validated(with_pandera.schema(), some),
        "pydantic": with_pydantic.validated(with_pydantic.model(), with_pydantic.rows_of(some)),
    }
    assert len(set(found.values())) == 1, f"rows that pass and fail differ: {found}"


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
