"""
Indonesia's social-welfare taxonomy (PMKS, today often PPKS) as typed data with its law.

Who belongs to which of the 26 types, on which day, by which text; and which level of government must act.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from pmks import law
    from pmks.authority import Mandate, authorities
    from pmks.codec import structure, unstructure
    from pmks.eligibility import Answer, check, screen
    from pmks.errors import CallError, PmksError, RecordError, UnknownCategoryError, UnknownNameError
    from pmks.law.authority.values import Level
    from pmks.law.records import Case, Community, Family, Group, Person
    from pmks.model.category import Category
    from pmks.model.days import DateInterval
    from pmks.model.rule import Rule
    from pmks.model.verdict import Verdict
    from pmks.names import Resolution, category, crosswalk, resolve, scope, taxonomy
    from pmks.wording import explain

__all__ = [
    "Answer",
    "CallError",
    "Case",
    "Category",
    "Community",
    "DateInterval",
    "Family",
    "Group",
    "Level",
    "Mandate",
    "Person",
    "PmksError",
    "RecordError",
    "Resolution",
    "Rule",
    "UnknownCategoryError",
    "UnknownNameError",
    "Verdict",
    "authorities",
    "category",
    "check",
    "crosswalk",
    "explain",
    "law",
    "resolve",
    "scope",
    "screen",
    "structure",
    "taxonomy",
    "unstructure",
]

_HOMES: Final = {
    "pmks.authority": ("Mandate", "authorities"),
    "pmks.codec": ("structure", "unstructure"),
    "pmks.eligibility": ("Answer", "check", "screen"),
    "pmks.errors": ("CallError", "PmksError", "RecordError", "UnknownCategoryError", "UnknownNameError"),
    "pmks.law.authority.values": ("Level",),
    "pmks.law.records": ("Case", "Community", "Family", "Group", "Person"),
    "pmks.model.category": ("Category",),
    "pmks.model.days": ("DateInterval",),
    "pmks.model.rule": ("Rule",),
    "pmks.model.verdict": ("Verdict",),
    "pmks.names": ("Resolution", "category", "crosswalk", "resolve", "scope", "taxonomy"),
    "pmks.wording": ("explain",),
}


def __getattr__(name: str) -> object:
    """Load the home of a public name when the name is first used: an app that only resolves labels loads no rules."""
    if name == "law":
        return importlib.import_module("pmks.law")
    for home, names in _HOMES.items():
        if name in names:
            value: object = getattr(importlib.import_module(home), name)
            globals()[name] = value
            return value
    msg = f"module 'pmks' has no attribute {name!r}"
    raise AttributeError(msg)


def __dir__() -> list[str]:
    """Return the public names."""
    return __all__
