"""What is measured and how it is told: contestants take turns in one process, and ratios are within a round."""

from __future__ import annotations

import gc
import importlib.metadata
import os
import platform
import statistics
import time
from collections.abc import Callable, Iterable, Mapping

import attrs

Work = Callable[[], object]


@attrs.frozen
class Line:
    """
    One line of the table.

    *seconds* is the median for *rows* rows; *ratio* the median over the rounds of the seconds over those of the
    contestant called *to*; *budget* the highest ratio, or MiB where the line tells memory, that the design allows;
    *mebibytes* the peak of memory; *note* what the contestant does and does not do.
    """

    what: str
    seconds: float
    rows: int
    ratio: float | None = None
    to: str = ""
    budget: str = ""
    mebibytes: float | None = None
    note: str = ""


def taking_turns(contestants: Mapping[str, Work], rounds: int) -> dict[str, tuple[float, ...]]:
    """
    Return the seconds of each round of each contestant.

    Each works once unmeasured; in each round another one begins, so that none always follows the same neighbour.
    """
    for work in contestants.values():
        work()
    seconds: dict[str, list[float]] = {name: [] for name in contestants}
    names = list(contestants)
    for turn in range(rounds):
        first = turn % len(names)
        for name in (*names[first:], *names[:first]):
            seconds[name].append(_seconds(contestants[name]))
    return {name: tuple(each) for name, each in seconds.items()}


def lines(
    seconds: Mapping[str, tuple[float, ...]],
    rows: int | Mapping[str, int],
    to: str,
    *,
    budgets: Mapping[str, str] | None = None,
    notes: Mapping[str, str] | None = None,
) -> list[Line]:
    """Return a line for each contestant; *rows* may differ, then the ratio is that of the time a row takes."""
    size = rows if isinstance(rows, Mapping) else dict.fromkeys(seconds, rows)
    told = []
    for name, each in seconds.items():
        ratios = [(mine / size[name]) / (other / size[to]) for mine, other in zip(each, seconds[to], strict=True)]
        told.append(
            Line(
                name,
                statistics.median(each),
                size[name],
                statistics.median(ratios),
                to,
                (budgets or {}).get(name, ""),
                note=(notes or {}).get(name, ""),
            )
        )
    return told


def show(title: str, told: Iterable[Line]) -> None:
    """Print a table."""
    print(f"\n{title}\n")
    print(f"{'what':44} {'seconds':>9} {'rows':>12} {'rows/s':>13} {'ratio':>8}  {'to':26} {'budget':>8} {'MiB':>7}")
    for line in told:
        ratio = "" if line.ratio is None else f"{line.ratio:.2f}"
        memory = "" if line.mebibytes is None else f"{line.mebibytes:,.0f}"
        print(
            f"{line.what:44} {line.seconds:9.4f} {line.rows:12,} {line.rows / line.seconds:13,.0f} {ratio:>8}  "
            f"{line.to:26} {line.budget:>8} {memory:>7}"
        )
        if line.note:
            print(f"    {line.note}")


def machine() -> str:
    """Return the machine: cores, memory, Python."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{os.cpu_count()} cores, {memory:.0f} GiB, {platform.machine()}, Python {platform.python_version()}"


def versions(packages: Iterable[str]) -> str:
    """Return the versions of *packages*; what is not installed is said so."""
    told = []
    for package in packages:
        try:
            told.append(f"{package} {importlib.metadata.version(package)}")
        except importlib.metadata.PackageNotFoundError:
            told.append(f"{package} not installed")
    return ", ".join(told)


def _seconds(work: Work) -> float:
    """Return how long *work* takes; the collector has run before and does not run meanwhile."""
    gc.collect()
    gc.disable()
    try:
        begin = time.perf_counter()
        made = work()
        taken = time.perf_counter() - begin
        del made
    finally:
        gc.enable()
    return taken
