"""What one record costs: a verdict and its grounds per rule, and importing the library; figures, no assertions."""

from __future__ import annotations

import argparse
import datetime as dt
import functools
import json
import platform
import random
import statistics
import subprocess
import sys
import time
import timeit
from collections.abc import Callable

import pmks

DAY = dt.date(2024, 7, 1)
SEED = 20240701
"""The seed of the invented crowd."""

PEOPLE = {
    "nothing known": pmks.Person(),
    "elder, two facts": pmks.Person(tanggal_lahir=dt.date(1950, 1, 5), kebutuhan_dasar_terpenuhi=False),
    "child, ten facts": pmks.Person(
        tanggal_lahir=dt.date(2012, 3, 1),
        jenis_kelamin="perempuan",
        disangka=True,
        kebutuhan_dasar_terpenuhi=False,
        ditelantarkan_orang_tua=True,
        keluarga_miskin=True,
        mengalami_kekerasan=True,
        menyandang_disabilitas=False,
        pekerja_migran=False,
        memiliki_mata_pencaharian=False,
    ),
}


def crowd(size: int, known: float) -> list[pmks.Person]:
    """Return *size* invented people, each with about *known* of the facts at random: no two are alike."""
    chance = random.Random(SEED)  # noqa: S311  # invented people, no secret
    people = []
    for _ in range(size):
        told: dict[str, object] = {"tanggal_lahir": dt.date(1930, 1, 1) + dt.timedelta(days=chance.randrange(34000))}
        for fact in pmks.law.FACTS["orang"]:
            if fact.kind.value == "bool" and fact.name != "dalam_kandungan" and chance.random() < known:
                told[fact.name] = chance.random() < 0.5
        people.append(pmks.Person(**told))  # type: ignore[arg-type]  # facts by name
    return people


def explained(person: pmks.Person) -> None:
    """Screen *person* and read the grounds and the missing facts of every answer."""
    for answer in pmks.screen(person, on=DAY):
        _ = answer.grounds, answer.missing


def microseconds(work: Callable[[], object], calls: int = 500, rounds: int = 15) -> float:
    """Return the median time of one call of *work* over several rounds, in microseconds."""
    return statistics.median(timeit.repeat(work, number=calls, repeat=rounds)) / calls * 1e6


def start(code: str, rounds: int = 15) -> float:
    """Return the median time of a process that runs *code* less that of one that runs nothing, in milliseconds."""

    def once(source: str) -> float:
        """Return how long one process takes, in milliseconds."""
        begin = time.perf_counter()
        subprocess.run([sys.executable, "-c", source], check=True)  # noqa: S603  # this interpreter
        return (time.perf_counter() - begin) * 1e3

    once(code)
    return statistics.median(once(code) - once("pass") for _ in range(rounds))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON")
    rules = len(pmks.law.CATEGORIES)
    figures: dict[str, float] = {}
    for name, person in PEOPLE.items():
        figures[f"screen, us a rule ({name})"] = microseconds(functools.partial(pmks.screen, person, on=DAY)) / rules
        told = microseconds(functools.partial(explained, person), 200)
        figures[f"with grounds, us a rule ({name})"] = told / rules
    people = crowd(2000, 0.3)
    screened = microseconds(lambda: [pmks.screen(person, on=DAY) for person in people], 1, 7)
    figures["screen, us a rule (2,000 people, all different)"] = screened / rules / len(people)
    all_told = microseconds(lambda: list(map(explained, people)), 1, 7)
    figures["with grounds, us a rule (2,000 people)"] = all_told / rules / len(people)
    figures["check, us"] = microseconds(lambda: pmks.check(PEOPLE["elder, two facts"], 8, on=DAY))
    case = pmks.Case(kategori=8, layanan="rehabilitasi", dalam_panti=True, wilayah="36.73")
    figures["authorities, us"] = microseconds(lambda: pmks.authorities(case, on=DAY), 200)
    figures["import pmks, ms"] = start("import pmks")
    figures["every public name loaded, ms"] = start("import pmks; [getattr(pmks, name) for name in pmks.__all__]")
    figures["first answer of a process, ms"] = start(
        "import datetime, pmks; pmks.screen(pmks.Person(), on=datetime.date(2024, 7, 1))"
    )
    if parser.parse_args().json:
        print(json.dumps(figures, indent=1))
        return
    print(f"Python {platform.python_version()}, {platform.machine()}")
    for name, figure in figures.items():
        print(f"{name:50} {figure:8.2f}")


if __name__ == "__main__":
    main()
