"""What every property of the exported law means, which words are closed, and which texts may be missing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pmks.exports.meanings_of_lists import OF_LISTS
from pmks.exports.meanings_of_reports import OF_REPORTS
from pmks.exports.meanings_of_rules import OF_RULES

MEANINGS: Final[Mapping[str, Mapping[str, str]]] = {**OF_LISTS, **OF_RULES, **OF_REPORTS}
"""The meaning of each property by class and name; that of the class itself under the empty name."""

CLOSED: Final[frozenset[tuple[str, str]]] = frozenset(
    {
        ("Instrument", "kind"),
        ("Taxonomy", "id"),
        ("Category", "taxonomy"),
        ("Category", "units"),
        ("Category", "sex"),
        ("Category", "groups"),
        ("Category", "confidence"),
        ("Scope", "id"),
        ("Scope", "taxonomy"),
        ("Crosswalk", "source"),
        ("Crosswalk", "target"),
        ("Bridge", "relation"),
        ("Bridge", "skos"),
        ("Bridge", "confidence"),
        ("AgeBand", "profile"),
        ("Fact", "privacy"),
        ("AgeFact", "birth"),
        ("AgeFact", "unborn"),
        ("AgeFact", "at"),
        ("MinorFact", "birth"),
        ("MinorFact", "unborn"),
        ("MinorFact", "at"),
        ("CodeFact", "base"),
        ("Rule", "profile"),
        ("Rule", "variant"),
        ("Rule", "records"),
        ("Note", "kind"),
        ("Note", "on"),
        ("Note", "about"),
        ("Note", "profiles"),
        ("Assignment", "cells"),
        ("Assignment", "duties"),
        ("Cell", "id"),
        ("Regime", "id"),
        ("RegionalProfile", "scopes"),
        ("Bureau", "categories"),
        ("Facility", "duties"),
        ("Ward", "categories"),
        ("Cooperation", "categories"),
        ("Oddity", "kind"),
        ("Layout", "id"),
        ("Layout", "group"),
        ("Layout", "uses"),
        ("Layout", "shape"),
        ("Layout", "origin"),
        ("Layout", "types"),
        ("LayoutColumn", "kind"),
        ("Disclosure", "category"),
        ("Disclosure", "level"),
        ("CellStatus", "status"),
        ("Indicator", "duties"),
        ("Formula", "layout"),
        ("BudgetCode", "duties"),
    }
)
"""The properties whose texts are words of a closed list: those that the law of this version uses."""

EMPTY: Final[frozenset[tuple[str, str]]] = frozenset(
    {("AgeBand", "profile"), ("Cell", "huruf"), ("Cell", "words"), ("CellStatus", "sign")}
)
"""The properties that every value has and that may all the same be empty in print."""
