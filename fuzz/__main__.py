"""Every target with one command, one after another: `python fuzz --minutes 8`."""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

from seeds import write

HERE: Final = Path(__file__).parent
TARGETS: Final = ("read", "validate", "nik", "resolve", "dates", "workbook")
FLAGS: Final = (
    "-max_len=6000",
    "-len_control=0",
    "-keep_seed=1",
    "-timeout=30",
    "-rss_limit_mb=3072",
    "-print_final_stats=1",
)
"""What holds for every target: an input takes at most half a minute and three gibibytes."""

_COVERED: Final = re.compile(r"cov: (\d+)")
_EXECUTED: Final = re.compile(r"stat::number_of_executed_units:\s+(\d+)")


def run(name: str, minutes: float) -> bool:
    """Run one target for so many minutes, tell what came of it, and return whether nothing was found."""
    findings = HERE / "findings"
    findings.mkdir(exist_ok=True)
    corpus = HERE / "corpus"
    began = time.monotonic()
    log = findings / f"{name}.log"
    with log.open("w", encoding="utf-8") as out:
        done = subprocess.run(
            [
                sys.executable,
                str(HERE / f"fuzz_{name}.py"),
                *FLAGS,
                f"-max_total_time={round(minutes * 60)}",
                f"-dict={corpus / 'words.dict'}",
                f"-artifact_prefix={findings}/{name}-",
                str(corpus / name),
            ],
            stdout=out,
            stderr=subprocess.STDOUT,
            check=False,
            preexec_fn=lambda: os.nice(10),
        )
    said = log.read_text(encoding="utf-8", errors="replace")
    executed = _EXECUTED.findall(said)
    covered = _COVERED.findall(said)
    spent = (time.monotonic() - began) / 60
    state = "nothing found" if done.returncode == 0 else f"FOUND, see {log}"
    print(
        f"{name:10} {executed[-1] if executed else '?':>10} executions {spent:5.1f} minutes "
        f"{covered[-1] if covered else '?':>6} branches covered  {state}",
        flush=True,
    )
    return done.returncode == 0


def main() -> int:
    """Run the targets that the call names, or all of them."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("targets", nargs="*", choices=[*TARGETS, []], metavar="TARGET", help=", ".join(TARGETS))
    asked.add_argument("--minutes", type=float, default=8, help="how long each target runs")
    told = asked.parse_args()
    write(HERE / "corpus")
    return 0 if all([run(name, told.minutes) for name in told.targets or TARGETS]) else 1


if __name__ == "__main__":
    sys.exit(main())
