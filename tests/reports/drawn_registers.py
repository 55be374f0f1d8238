"""Small registers of invented people, drawn at random, and their cases counted by hand."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any, Final, NamedTuple

from hypothesis import settings
from hypothesis import strategies as st

import pmks

ON: Final = dt.date(2024, 12, 31)
"""The date of the data."""

LIST: Final = "permensos-8-2012"
LABELS: Final = {category.number: category.label for category in pmks.taxonomy(LIST)}
IDS: Final = {category.number: category.id for category in pmks.taxonomy(LIST)}
BANTEN: Final = {
    "36.01": "Kabupaten Pandeglang",
    "36.02": "Kabupaten Lebak",
    "36.03": "Kabupaten Tangerang",
    "36.04": "Kabupaten Serang",
    "36.71": "Kota Tangerang",
    "36.72": "Kota Cilegon",
    "36.73": "Kota Serang",
    "36.74": "Kota Tangerang Selatan",
}
MEN: Final = tuple(f"36739905038099{number:02d}" for number in range(1, 5))
WOMEN: Final = tuple(f"36739945038099{number:02d}" for number in range(11, 15))
"""Numbers of nobody: there is no kecamatan 99."""

FEWER: Final = settings(max_examples=max(1, settings().max_examples // 6))
"""Each example reads, checks and counts a whole register."""

Row = dict[str, str]


class Case(NamedTuple):
    """One case, counted by hand."""

    person: str
    kategori: int
    sex: str | None
    wilayah: str | None
    kecamatan: str
    setting: str


def csv_of(rows: Iterable[Mapping[str, str]]) -> bytes:
    """Return *rows* as a CSV file."""
    some = list(rows)
    text = io.StringIO()
    headers = list(dict.fromkeys(header for row in some for header in row))
    writer = csv.DictWriter(text, headers, restval="", delimiter=";", lineterminator="\n")
    writer.writeheader()
    writer.writerows(some)
    return text.getvalue().encode()


def checked(rows: Iterable[Mapping[str, str]], **asked: Any) -> pmks.Checked:  # noqa: ANN401  # arguments of validate
    """Return *rows* as a checked register."""
    return pmks.validate(csv_of(rows), **{"on": ON, "taxonomy": LIST, "separator": ";", **asked})


@st.composite
def _rows(draw: st.DrawFn) -> Row:
    """Draw a row: somebody, somewhere, of one type or several."""
    number = draw(st.sampled_from((*MEN, *WOMEN, "")))
    sex = "P" if number in WOMEN else "L" if number in MEN else draw(st.sampled_from("LP"))
    types = draw(st.lists(st.sampled_from(sorted(LABELS)), min_size=1, max_size=3, unique=True))
    return {
        "NIK": number,
        "JENIS KELAMIN": draw(st.sampled_from((sex, sex, ""))),
        "KAB/KOTA": draw(st.sampled_from((*tuple(BANTEN.values())[:4], "", "Kota Bandung"))),
        "KECAMATAN": draw(st.sampled_from(("Menes", "KEC. MENES", "Labuan", ""))),
        "JENIS PPKS": "; ".join(LABELS[one] for one in types),
        "DALAM/LUAR PANTI": draw(st.sampled_from(("DP", "Luar Panti", ""))),
    }


REGISTERS: Final = st.lists(_rows(), min_size=1, max_size=14)
"""Registers of a few rows: people in several rows, types in several regions, gaps everywhere."""


def cases_in(rows: Iterable[Row], register: pmks.Checked) -> list[Case]:
    """
    Return the cases of *rows* by hand, each person and type once; rows with an error as *register* has it are no rows.

    A case stands where its region is told, else in its first row; the sex of a person is what all rows agree on.
    """
    told = list(enumerate(rows, start=2))
    wrong = set(register.invalid["row"])
    codes = {name: code for code, name in BANTEN.items()} | {"Kota Bandung": "32.73"}
    sexes: dict[str, set[str]] = defaultdict(set)
    for at, row in told:
        sexes[_person(at, row)] |= {row["JENIS KELAMIN"]} - {""}
    found: dict[tuple[str, int], Case] = {}
    for at, row in told:
        for number, label in LABELS.items():
            if at in wrong or label not in row["JENIS PPKS"].split("; "):
                continue
            person = _person(at, row)
            known = sexes[person]
            place = codes.get(row["KAB/KOTA"])
            case = Case(
                person,
                number,
                next(iter(known)) if len(known) == 1 else None,
                place,
                row["KECAMATAN"].upper().removeprefix("KEC. "),
                {"DP": "dalam_panti", "Luar Panti": "luar_panti"}.get(row["DALAM/LUAR PANTI"], "tidak_diketahui"),
            )
            before = found.get((person, number))
            if before is None or (before.wilayah is None and place is not None):
                found[person, number] = case
    return list(found.values())


def _person(at: int, row: Row) -> str:
    """Return who the row is about: its number, or the row itself."""
    return row["NIK"] or f"row {at}"


def counted(cases: Iterable[Case]) -> tuple[int, int, int]:
    """Return how many men, women and all there are among *cases*."""
    some = list(cases)
    return sum(one.sex == "L" for one in some), sum(one.sex == "P" for one in some), len(some)


def people(cases: Iterable[Case]) -> tuple[int, int, int]:
    """Return how many people of each sex and in all have one of *cases* of types 1 to 24."""
    known = {one.person: one for one in cases if one.kategori <= 24}
    return counted(known.values())
