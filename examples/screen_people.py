"""Screen the people of orang.json (all invented) against the 26 types and print why they belong."""

from __future__ import annotations

import argparse
import datetime as dt
import json
import sys
from pathlib import Path

import pmks
from pmks.model.condition import leaves

PEOPLE = Path(__file__).parent / "orang.json"


def main(arguments: list[str] | None = None) -> int:
    """Print the answers; return 0, or 1 if a record cannot be read."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", type=Path, default=PEOPLE, help="a list of {catatan, fakta}")
    parser.add_argument("--on", type=dt.date.fromisoformat, default=dt.date(2024, 12, 31), help="the day asked about")
    parser.add_argument("--profile", default="definisi", choices=["definisi", "harfiah"])
    parser.add_argument("--lang", default="id", choices=["id", "en"])
    asked = parser.parse_args(arguments)
    people = json.loads(asked.file.read_text(encoding="utf-8"))
    try:
        persons = pmks.structure([one.get("fakta") for one in people], list[pmks.Person])
    except pmks.RecordError as error:
        print(error, file=sys.stderr)
        return 1
    for one, person in zip(people, persons, strict=True):
        print(f"== {one['catatan']}")
        answers = pmks.screen(person, on=asked.on, profile=asked.profile)
        met = [answer for answer in answers if answer.verdict is pmks.Verdict.MET]
        asking = [answer for answer in answers if answer.verdict is pmks.Verdict.UNKNOWN and answer.missing]
        for answer in met:
            print(pmks.explain(answer, asked.lang), end="\n\n")
        told = one["fakta"].keys() - {"tanggal_lahir", "jenis_kelamin"}
        for answer in asking:
            assert answer.rule is not None
            if not told.isdisjoint(leaf.fact for leaf in leaves(answer.rule.when)):
                print(pmks.explain(answer, asked.lang), end="\n\n")
        names = ", ".join(str(answer.category.number) for answer in asking)
        print(f"-- {len(met)} terpenuhi; {len(asking)} belum dapat dipastikan: {names}", end="\n\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
