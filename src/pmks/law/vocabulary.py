"""Every fact there is: by kind of record, with the places in the law that use it."""

from __future__ import annotations

from typing import Final

from pmks.law.derived import DERIVED, REZIM_WILAYAH, WILAYAH_OTONOM_KABKOTA
from pmks.law.records import Case, Community, Family, Group, Person
from pmks.model.fact import CodeFact, Derived, Fact, facts_of

RECORDS: Final = (Person, Family, Group, Community, Case)
"""The kinds of record, the person first."""

FACTS: Final[dict[str, tuple[Fact, ...]]] = {record.kind: tuple(facts_of(record).values()) for record in RECORDS}
"""The facts that each kind of record can tell."""

FOLLOWING: Final[dict[str, tuple[Derived, ...]]] = {
    **{record.kind: () for record in (Family, Group, Community)},
    Person.kind: tuple(fact for fact in DERIVED if not isinstance(fact, CodeFact)),
    Case.kind: (WILAYAH_OTONOM_KABKOTA, REZIM_WILAYAH),
}
"""The facts that follow from those, by kind of record."""
