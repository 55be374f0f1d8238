"""Every label met in the wild, and labels of practice that were written down before the resolver was."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from pmks.names import Resolution, resolve

HERE = Path(__file__).parent
SEEN = HERE.parent / "corpora" / "labels.csv"
HOLDOUT = HERE / "holdout.txt"

CERTAIN = {"exact", "spelling", "alias", "older_term"}
OFFERED = {"typo", "narrower"}

EXCEPTIONS = {
    "Korban Kekerasan": "the same words are a group of the 12 PAS: the type is offered first, with the others",
    "KEKERASAN (Korban Kekerasan)": "the same words",
}
"""Labels that one list gives to one type, and that are offered only."""


def rows() -> list[dict[str, str]]:
    """Return the rows of the corpus."""
    with SEEN.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def numbers(found: Resolution) -> set[int]:
    """Return the numbers of the types that are certain or offered."""
    return {category.number for category in found.offered}


def one(found: Resolution) -> int | None:
    """Return the number of the one type."""
    return found.category.number if found.category else None


@pytest.mark.parametrize("row", rows(), ids=lambda row: f"{row['list_id']}:{row['raw'][:40]}")
def test_a_seen_label_resolves_as_people_meant_it(row: dict[str, str]) -> None:
    """
    A label is its type, or an offer that holds it; a part, a group or a foreign word is never a type.
    """
    found, meant = resolve(row["raw"]), int(row["canonical"]) if row["canonical"] else None
    listed = {int(number) for number in row["candidates"].split(";") if number}

    assert one(found) in {None, meant}
    assert (listed | ({meant} if meant else set())) <= numbers(found)
    if row["raw"] in EXCEPTIONS:
        return
    if row["kind"] in CERTAIN and meant:
        assert meant == one(found)
    elif row["kind"] != "abbreviation":
        assert one(found) is None


def test_the_corpus_is_whole() -> None:
    """The corpus keeps its 478 labels."""
    assert len(rows()) == 478


def test_every_exception_is_met() -> None:
    """No exception outlives its label, and its type is the first that is offered once the list is named."""
    raws = {row["raw"] for row in rows()}

    assert raws >= EXCEPTIONS.keys()
    assert {19} == {one(resolve(raw, taxonomy="permensos-8-2012")) for raw in EXCEPTIONS}


def holdout() -> list[tuple[str, str]]:
    """Return the labels of practice and what each must give."""
    lines = HOLDOUT.read_text(encoding="utf-8").splitlines()
    pairs = (line.rsplit("=>", 1) for line in lines if "=>" in line and not line.startswith("#"))
    return [(raw.strip(), wanted.strip()) for raw, wanted in pairs]


@pytest.mark.parametrize(("raw", "wanted"), holdout())
def test_a_label_of_practice_gives_what_was_written_down(raw: str, wanted: str) -> None:
    """A number resolves, ? is offered only, + is several, ! is none."""
    found = resolve(raw)
    if wanted == "!":
        assert found.categories == ()
    elif wanted.startswith("?"):
        assert one(found) is None
        assert {int(number) for number in wanted[1:].split(",")} <= numbers(found)
    elif wanted.startswith("+"):
        assert [int(number) for number in wanted[1:].split(",")] == sorted(one.number for one in found.categories)
    else:
        assert int(wanted) == one(found)
