"""(a) Persons screened for all 26 types in memory: the library on four kinds of frame, the yardstick, and others."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from typing import Any, Final

import polars as pl
from hand_written import disagreements, screened, verdicts
from population import ON, population
from timing import Line, Work, lines, machine, show, taking_turns, versions
from with_openfisca import certain, inputs, system_of

import pmks
from pmks.tables.screening import screen

YARDSTICK: Final = "Polars lazy, by hand"
PACKAGES: Final = ("polars", "narwhals", "pyarrow", "pandas", "numpy", "OpenFisca-Core")
SCALAR_ROWS: Final = 2000
"""The scalar reader answers these only: its time is told per row."""

BUDGETS: Final = {"pmks, Polars lazy": "1.5", "pmks, Polars lazy, reasons": "3"}
NOTES: Final = {
    "OpenFisca-core": "two-valued: says who certainly meets a rule (10 of 26 variables have a formula), not who is "
    "unknown; arrays made beforehand",
    "pmks.screen, one record": f"{SCALAR_ROWS:,} persons made beforehand; each answer knows its grounds and notes",
}


def measure(rows: int, rounds: int) -> list[Line]:
    """Return what screening *rows* persons takes each way."""
    differ = disagreements()
    assert not differ, f"the yardstick differs from pmks.screen: {differ}"
    persons = population(rows)
    lazy, table, frame = persons.lazy(), persons.to_arrow(), persons.to_pandas(use_pyarrow_extension_array=True)
    people = [pmks.Person(**told) for told in persons.head(SCALAR_ROWS).drop("kabupaten_kota").iter_rows(named=True)]
    arrays = inputs(persons)
    system = system_of(arrays)
    contestants: dict[str, Work] = {
        YARDSTICK: lambda: screened(lazy).collect(),
        "pmks, Polars lazy": lambda: screen(lazy, on=ON).collect(),
        "pmks, Polars lazy, reasons": lambda: screen(lazy, on=ON, reasons=True).collect(),
        "pmks, Polars eager": lambda: screen(persons, on=ON),
        "pmks, Polars eager, reasons": lambda: screen(persons, on=ON, reasons=True),
        "pmks, PyArrow": lambda: screen(table, on=ON),
        "pmks, PyArrow, reasons": lambda: screen(table, on=ON, reasons=True),
        "pmks, pandas (Arrow types)": lambda: screen(frame, on=ON),
        "pmks, pandas (Arrow types), reasons": lambda: screen(frame, on=ON, reasons=True),
        "OpenFisca-core": lambda: certain(system, arrays),
        "pmks.screen, one record": lambda: [pmks.screen(person, on=ON) for person in people],
    }
    _same(screened(lazy).collect(), screen(lazy, on=ON).collect(), certain(system, arrays))
    size = dict.fromkeys(contestants, rows) | {"pmks.screen, one record": len(people)}
    return lines(taking_turns(contestants, rounds), size, YARDSTICK, budgets=BUDGETS, notes=NOTES)


def _same(by_hand: pl.DataFrame, read: pl.DataFrame, met: Mapping[str, Any]) -> None:
    """Refuse to compare what does not say the same."""
    for category in verdicts():
        assert by_hand[category].equals(read[category]), f"by hand and read by pmks differ: {category}"
        certainly = pl.Series(category, met[category])
        assert read[category].fill_null(value=False).equals(certainly), f"OpenFisca and pmks differ: {category}"


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=7)
    asked = parser.parse_args()
    print(machine(), versions(PACKAGES), sep="\n")
    show(str(__doc__), measure(asked.rows, asked.rounds))


if __name__ == "__main__":
    main()
