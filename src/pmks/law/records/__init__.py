"""The records that rules are judged on; a record class is the vocabulary of its rules."""

from typing import Final, TypeAlias

import attrs

from pmks.law.records.case import Case
from pmks.law.records.community import Community
from pmks.law.records.family import Family
from pmks.law.records.group import Group
from pmks.law.records.person import Person

Record: TypeAlias = Person | Family | Group | Community
"""What a category is checked on."""

P: Final = attrs.fields(Person)
F: Final = attrs.fields(Family)
G: Final = attrs.fields(Group)
K: Final = attrs.fields(Community)
C: Final = attrs.fields(Case)

__all__ = ["C", "Case", "Community", "F", "Family", "G", "Group", "K", "P", "Person", "Record"]
