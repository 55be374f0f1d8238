"""(c) A million NIKs checked, by columns and one by one, against python-stdnum: how fast, and who is right."""

from __future__ import annotations

import argparse
import datetime as dt
import importlib
import json
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final, NamedTuple, cast

import dirty_register
import polars as pl
from population import ON
from timing import Line, Work, lines, machine, show, taking_turns, versions

from pmks import nik
from pmks.tables.tidying.identity import read_numbers

EXAMPLES: Final = Path(__file__).parents[1] / "tests" / "nik" / "nik-examples.json"
COLUMNS: Final = "pmks, by columns"
PACKAGES: Final = ("polars", "python-stdnum")
SCALAR_ROWS: Final = 20_000
"""Those that read one number after the other read these only: their time is told per number."""

NOTES: Final = {
    COLUMNS: "digits, usable or not, region, sex, dates of birth, key, and every finding",
    "pmks.nik.read": f"the same of one cell; {SCALAR_ROWS:,} numbers",
    "stdnum.id.nik.is_valid": "yes or no: sixteen digits, a day that exists, a known province; as many",
}


class Case(NamedTuple):
    """A number with one trait; whether it can be right as it stands, and after what is lossless was taken off."""

    about: str
    number: str
    stands: bool
    tidied: bool


CRAFTED: Final = (
    Case("day 00", "3601010001909901", stands=False, tidied=False),
    Case("day 40, a woman born on day 0", "3601014001909901", stands=False, tidied=False),
    Case("day 81, 40 put on twice", "3601018101909901", stands=False, tidied=False),
    Case("woman born on 30 February", "3601017002909901", stands=False, tidied=False),
    Case("blanks between", "3601 0115 0185 9901", stands=False, tidied=True),
    Case("hyphens between", "3601-0115-0185-9901", stands=False, tidied=True),
    Case("no-break space", "3601011501\u00a0859901", stands=False, tidied=True),
    Case("a letter O", "36010115018599O1", stands=False, tidied=False),
    Case("17 digits", "36010115018599011", stands=False, tidied=False),
)


def measure(rows: int, rounds: int) -> list[Line]:
    """Return what checking *rows* numbers of a dirty register takes."""
    texts = dirty_register.dirty_register(rows)["NIK "]
    some = texts.head(SCALAR_ROWS).fill_null("").to_list()
    is_valid = _stdnum()
    contestants: dict[str, Work] = {
        COLUMNS: lambda: read_numbers(texts, on=ON, kind="nik"),
        "pmks.nik.read": lambda: [nik.read(text, on=ON) for text in some],
        "stdnum.id.nik.is_valid": lambda: [is_valid(text) for text in some],
    }
    size = dict.fromkeys(contestants, len(some)) | {COLUMNS: len(texts)}
    return lines(taking_turns(contestants, rounds), size, COLUMNS, notes=NOTES)


def show_agreement(examples: Path) -> None:
    """Print who accepts which number, and where that is at odds with what the notes on the law say."""
    told = json.loads(examples.read_text(encoding="utf-8"))
    on, is_valid = dt.date.fromisoformat(told["on"]), _stdnum()
    cases = [*(_case(each) for each in told["cases"] if each["kind"] == "nik"), *CRAFTED]
    by_columns = [read_numbers(pl.Series([case.number]), on=on, kind="nik").values["usable"].item() for case in cases]
    print("\nWho accepts which number; ! is at odds with what the number can be\n")
    head = ("trait", "as it stands", "check", "tidied", "read", "columns", "stdnum")
    print("{:52} {:>12} {:>7} {:>9} {:>7} {:>8} {:>7}".format(*head))
    wrong = dict.fromkeys(("check", "read", "columns", "stdnum"), 0)
    for case, usable in zip(cases, by_columns, strict=True):
        either = {case.stands, case.tidied}
        said = {
            "check": (nik.check(case.number, on=on).usable, {case.stands}),
            "read": (nik.read(case.number, on=on).usable, {case.tidied}),
            "columns": (bool(usable), {case.tidied}),
            "stdnum": (is_valid(case.number), either),
        }
        for who, (accepts, right) in said.items():
            wrong[who] += accepts not in right
        marked = {who: f"{_word(accepts)}{'' if accepts in right else ' !'}" for who, (accepts, right) in said.items()}
        print(f"{case.about[:52]:52} {_word(case.stands):>12} {marked['check']:>7} {_word(case.tidied):>9} ", end="")
        print(f"{marked['read']:>7} {marked['columns']:>8} {marked['stdnum']:>7}")
    print(f"{len(cases)} numbers; at odds: {', '.join(f'{who} {count}' for who, count in wrong.items())}")
    print("stdnum takes some marks off before it checks: where tidying matters, either answer of it is right.")


def show_differences(rows: int) -> None:
    """Print how often both accept a number of a dirty register, one of them, and none."""
    is_valid = _stdnum()
    texts = dirty_register.dirty_register(rows)["NIK "].head(SCALAR_ROWS)
    usable = read_numbers(texts, on=ON, kind="nik").values["usable"].fill_null(value=False)
    seen = Counter(zip(usable, map(is_valid, texts.fill_null("")), strict=True))
    print(f"\n{len(texts):,} numbers of a dirty register: both accept {seen[True, True]:,}, ", end="")
    print(f"pmks alone {seen[True, False]:,}, stdnum alone {seen[False, True]:,}, none {seen[False, False]:,}")


def _case(told: Mapping[str, Any]) -> Case:
    """Return the example *told* as a case."""
    stands = told["expected"]["verdict"] != "invalid"
    tidied = told["after_tidy"] is not None if "after_tidy" in told else stands
    return Case(told.get("note") or told["id"], told["value"], stands, tidied)


def _word(accepts: bool) -> str:  # noqa: FBT001  # what somebody said, not a switch
    """Return yes or no."""
    return "yes" if accepts else "no"


def _stdnum() -> Callable[[str], bool]:
    """Return the check of python-stdnum."""
    return cast("Callable[[str], bool]", importlib.import_module("stdnum.id.nik").is_valid)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--examples", type=Path, default=EXAMPLES)
    asked = parser.parse_args()
    print(machine(), versions(PACKAGES), sep="\n")
    show(str(__doc__), measure(asked.rows, asked.rounds))
    show_differences(asked.rows)
    show_agreement(asked.examples)


if __name__ == "__main__":
    main()
