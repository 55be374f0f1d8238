"""The worked examples that the encoded law was accepted by."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any, Final

import pytest

import pmks

HERE: Final = Path(__file__).parent
RECORDS: Final[dict[str, type[pmks.Person | pmks.Family | pmks.Group | pmks.Community]]] = {
    "orang": pmks.Person,
    "keluarga": pmks.Family,
    "kelompok": pmks.Group,
    "komunitas": pmks.Community,
}
REGIONS: Final = {"aceh": "11.01", "papua": "91.03", True: "36.73", False: "31.71"}

Example = dict[str, Any]


def examples(name: str) -> list[Example]:
    """Return the examples of the file called *name*."""
    data = json.loads((HERE / name).read_text(encoding="utf-8"))
    found: list[Example] = data["examples"]
    return found


def by_profile(example: Example) -> dict[str, str]:
    """Return the verdict that *example* wants of each profile."""
    return {**example["expect"], **example.get("optional", {})}


ELIGIBILITY: Final = [
    pytest.param(example, profile, id=f"{example['id']}-{profile}")
    for example in examples("examples.json")
    for profile in by_profile(example)
]
AUTHORITY: Final = [pytest.param(example, id=example["id"]) for example in examples("authority_examples.json")]


@pytest.mark.parametrize(("example", "profile"), ELIGIBILITY)
def test_each_profile_says_what_the_example_wants(example: Example, profile: str) -> None:
    """
    The verdict is the one of the example, and an unknown one asks for the facts of the example.
    """
    record = pmks.structure(example["facts"], RECORDS[example["record"]])
    answer = pmks.check(record, example["type"], on=dt.date.fromisoformat(example["on"]), profile=profile)
    ask = example.get("ask", {}).get(profile)

    expected = (by_profile(example)[profile], None if ask is None else tuple(ask))

    assert expected == (answer.verdict.value, None if ask is None else answer.missing)


def with_region_code(case: Example) -> Example:
    """Return *case* with a region code in place of what follows from one."""
    told = dict(case)
    autonomous, regime = told.pop("wilayah_otonom_kabkota", None), told.pop("rezim_wilayah", None)
    place = REGIONS.get(regime if regime in REGIONS else autonomous)
    return told if place is None else {**told, "wilayah": place}


def wanted(expect: Example) -> Example:
    """Return what an example wants in the words of a mandate; the question for the region asks for its code."""
    if expect["verdict"] == "unknown":
        ask = "wilayah" if expect["ask"] == "wilayah_otonom_kabkota" else expect["ask"]
        return {"verdict": "UNKNOWN", "missing": (ask,), "possible": set(expect["possible"])}
    names = ("levels", "rules", "alternatives", "spm", "spm_maybe", "reading")
    return {"verdict": "MET", "citation": True, **{name: expect[name] for name in names}}


def said(who: pmks.Mandate, expect: Example) -> Example:
    """Return what *who* says of everything that the example wants."""
    if who.ground is None:
        return {
            "verdict": who.verdict.value,
            "missing": who.missing,
            "possible": {level.value for level in who.possible},
        }
    cited = {str(text) for ground in who.grounds for text in ground.citations} | {str(text) for text in who.regional}
    return {
        "verdict": who.verdict.value,
        "citation": expect.get("citation") in cited,
        "levels": [level.value for level in who.levels],
        "rules": [ground.rule.id for ground in who.grounds],
        "alternatives": [other.level.value for other in who.alternatives],
        "spm": [duty.id for duty in who.spm],
        "spm_maybe": [duty.id for duty in who.spm_maybe],
        "reading": bool(who.ground.readings),
    }


@pytest.mark.parametrize("example", AUTHORITY)
def test_authority_over_the_example_as_given(example: Example) -> None:
    """
    Levels, grounds, readings and duties are those of the example, or the one fact to ask for is.
    """
    case = pmks.structure(example["case"], pmks.Case)
    who = pmks.authorities(case, on=dt.date.fromisoformat(example["on"]))

    assert wanted(example["expect"]) == said(who, example["expect"])


@pytest.mark.parametrize("example", AUTHORITY)
def test_authority_over_the_example_with_a_region_code(example: Example) -> None:
    """
    A region code says the same as the facts that follow from it.
    """
    case = pmks.structure(with_region_code(example["case"]), pmks.Case)
    who = pmks.authorities(case, on=dt.date.fromisoformat(example["on"]))

    assert wanted(example["expect"]) == said(who, example["expect"])


def test_no_example_was_lost() -> None:
    """
    There are 60 examples of eligibility and 40 of authority, with an id each.
    """
    counts = [
        len({example["id"] for example in examples(name)}) for name in ("examples.json", "authority_examples.json")
    ]

    assert [60, 40] == counts
