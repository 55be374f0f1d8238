"""Records as the law asks about them: persons, families, groups, communities and cases, with gaps."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final, TypeVar

from hypothesis import strategies as st

from pmks.law.records import Case, Community, Family, Group, Person
from pmks.law.vocabulary import RECORDS
from pmks.model.days import DateInterval
from pmks.model.fact import Fact, Kind, facts_of

Record = TypeVar("Record")

_DAYS: Final = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))
_CODES: Final = ("36", "36.73", "31.71", "11.01", "91.03", "34", "64.09.04")
_MOST: Final = 40


@st.composite
def intervals(draw: st.DrawFn) -> DateInterval:
    """
    Draw a day that is only known as an interval.

    >>> from hypothesis import find
    >>> find(intervals(), lambda one: one.last.year == 2012).last.year
    2012
    """
    first, last = sorted((draw(_DAYS), draw(_DAYS)))
    return DateInterval(first, last)


def values_of(fact: Fact) -> st.SearchStrategy[object]:
    """Draw a value that *fact* can have."""
    match fact.kind:
        case Kind.BOOL:
            return st.booleans()
        case Kind.CHOICE:
            return st.sampled_from(fact.choices)
        case Kind.DATE:
            return _DAYS | intervals()
        case Kind.NUMBER:
            return st.sampled_from(fact.choices) if fact.choices else st.integers(0, _MOST)
        case Kind.CODE:
            return st.sampled_from(_CODES)


@st.composite
def facts_told(draw: st.DrawFn, cls: type, *, known: float = 0.4) -> dict[str, object]:
    """
    Draw what a record of the class *cls* tells, as a dict that it can be made of.

    >>> from hypothesis import find
    >>> find(facts_told(Person), lambda told: "jenis_kelamin" in told)["jenis_kelamin"] in ("laki_laki", "perempuan")
    True

    Args:
        cls: One of `pmks.Person`, `pmks.Family`, `pmks.Group`, `pmks.Community` and `pmks.Case`.
        known: The share of its facts that is known at most, from 0 to 1.
    """
    facts = facts_of(cls)
    names = draw(st.sets(st.sampled_from(sorted(facts)), max_size=min(int(len(facts) * known) + 1, len(facts))))
    values = {name: draw(values_of(facts[name])) for name in facts if name in names}
    if values.get("tanggal_lahir") is not None:
        values.pop("dalam_kandungan", None)
    if "wilayah" in values:  # beside a code, what follows from it is not told
        values.pop("wilayah_otonom_kabkota", None)
        values.pop("rezim_wilayah", None)
    return values


def _of(cls: type[Record], known: float, told: dict[str, object]) -> st.SearchStrategy[Record]:
    """Draw records of the class *cls* that tell at least *told*."""
    return facts_told(cls, known=known).map(lambda drawn: cls(**_joined(drawn, told)))


def _joined(drawn: dict[str, object], told: dict[str, object]) -> dict[str, object]:
    """Return *drawn* with what is *told*, which goes first."""
    joined = drawn | told
    if told.get("tanggal_lahir") is not None:
        joined.pop("dalam_kandungan", None)
    if told.get("dalam_kandungan"):
        joined.pop("tanggal_lahir", None)
    if told.get("wilayah") is not None:
        joined.pop("wilayah_otonom_kabkota", None)
        joined.pop("rezim_wilayah", None)
    return joined


def persons(*, known: float = 0.4, **told: object) -> st.SearchStrategy[Person]:
    """
    Draw a `pmks.Person` with gaps.

    >>> from hypothesis import find
    >>> find(persons(jenis_kelamin="perempuan"), lambda person: True).jenis_kelamin
    'perempuan'

    Args:
        known: The share of the facts that is known at most, from 0 to 1.
        told: Facts that every person has.
    """
    return _of(Person, known, told)


def families(*, known: float = 0.4, **told: object) -> st.SearchStrategy[Family]:
    """Draw a `pmks.Family` with gaps; arguments as for `persons`."""
    return _of(Family, known, told)


def groups(*, known: float = 0.4, **told: object) -> st.SearchStrategy[Group]:
    """Draw a group with gaps; arguments as for `persons`."""
    return _of(Group, known, told)


def communities(*, known: float = 0.4, **told: object) -> st.SearchStrategy[Community]:
    """Draw a `pmks.Community` with gaps; arguments as for `persons`."""
    return _of(Community, known, told)


def cases(*, known: float = 0.4, **told: object) -> st.SearchStrategy[Case]:
    """
    Draw a `pmks.Case` with gaps; arguments as for `persons`.

    >>> from hypothesis import find
    >>> case = find(cases(kategori=8), lambda case: case.dalam_panti)
    >>> case.kategori, case.dalam_panti
    (8, True)
    """
    return _of(Case, known, told)


def records(cls: type | None = None) -> st.SearchStrategy[Any]:
    """Draw a record of the class *cls*, or of any class that a category is checked on."""
    kinds = [record for record in RECORDS if record.kind != "kasus"] if cls is None else [cls]
    return st.sampled_from(kinds).flatmap(lambda one: _of(one, 0.4, {}))
