"""
Indonesia's social-welfare taxonomy (PMKS, today often PPKS) as typed data with its law.

Who belongs to which of the 26 types, on which day, by which text; and which level of government must act.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from types import ModuleType

    from pmks import law, nik, regions, tables
    from pmks.authority import Mandate, authorities
    from pmks.codec import structure, unstructure
    from pmks.eligibility import Answer, check, screen
    from pmks.errors import (
        CallError,
        InvalidRecordsError,
        MissingExtraError,
        PmksError,
        RecordError,
        TableError,
        UnknownCategoryError,
        UnknownNameError,
    )
    from pmks.exports.exporting import export
    from pmks.issues.kind import Issue
    from pmks.law.authority.values import Level
    from pmks.law.records import Case, Community, Family, Group, Person
    from pmks.model.category import Category
    from pmks.model.days import DateInterval
    from pmks.model.rule import Rule
    from pmks.model.verdict import Verdict
    from pmks.names import Resolution, category, crosswalk, resolve, scope, taxonomy
    from pmks.reports.report import Report
    from pmks.reports.reporting import report
    from pmks.tables.checked import Checked
    from pmks.tables.validating import validate
    from pmks.wording import explain

__all__ = [
    "Answer",
    "CallError",
    "Case",
    "Category",
    "Checked",
    "Community",
    "DateInterval",
    "Family",
    "Group",
    "InvalidRecordsError",
    "Issue",
    "Level",
    "Mandate",
    "MissingExtraError",
    "Person",
    "PmksError",
    "RecordError",
    "Report",
    "Resolution",
    "Rule",
    "TableError",
    "UnknownCategoryError",
    "UnknownNameError",
    "Verdict",
    "authorities",
    "category",
    "check",
    "crosswalk",
    "explain",
    "export",
    "law",
    "nik",
    "regions",
    "report",
    "resolve",
    "scope",
    "screen",
    "structure",
    "tables",
    "taxonomy",
    "unstructure",
    "validate",
]

_HOMES: Final = {
    "pmks.authority": ("Mandate", "authorities"),
    "pmks.codec": ("structure", "unstructure"),
    "pmks.eligibility": ("Answer", "check", "screen"),
    "pmks.errors": (
        "CallError",
        "InvalidRecordsError",
        "MissingExtraError",
        "PmksError",
        "RecordError",
        "TableError",
        "UnknownCategoryError",
        "UnknownNameError",
    ),
    "pmks.exports.exporting": ("export",),
    "pmks.issues.kind": ("Issue",),
    "pmks.law.authority.values": ("Level",),
    "pmks.law.records": ("Case", "Community", "Family", "Group", "Person"),
    "pmks.model.category": ("Category",),
    "pmks.model.days": ("DateInterval",),
    "pmks.model.rule": ("Rule",),
    "pmks.model.verdict": ("Verdict",),
    "pmks.names": ("Resolution", "category", "crosswalk", "resolve", "scope", "taxonomy"),
    "pmks.reports.report": ("Report",),
    "pmks.reports.reporting": ("report",),
    "pmks.tables.checked": ("Checked",),
    "pmks.tables.validating": ("validate",),
    "pmks.wording": ("explain",),
}
_ROOMS: Final = ("law", "nik", "regions", "tables")
_EXTRA: Final = ("narwhals", "polars", "xlsxwriter")


def __getattr__(name: str) -> object:
    """Load the home of a public name when the name is first used: an app that only resolves labels loads no rules."""
    if name in _ROOMS:
        return importlib.import_module(f"pmks.{name}")
    for home, names in _HOMES.items():
        if name in names:
            value: object = getattr(_loaded(home, name), name)
            globals()[name] = value
            return value
    msg = f"module 'pmks' has no attribute {name!r}"
    raise AttributeError(msg)


def _loaded(home: str, name: str) -> ModuleType:
    """Return the module *home*; one that reads registers needs an extra."""
    try:
        return importlib.import_module(home)
    except ModuleNotFoundError as error:
        if str(error.name).partition(".")[0] not in _EXTRA:
            raise
        from pmks.errors import MissingExtraError  # noqa: PLC0415  # nothing is loaded before it is used

        raise MissingExtraError(f"pmks.{name}", "etl") from None


def __dir__() -> list[str]:
    """Return the public names."""
    return __all__
