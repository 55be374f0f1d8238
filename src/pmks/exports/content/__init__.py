"""The law as tables: lists, names, facts, rules, authority and regions, each a table with its rows."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from pmks.exports.content.authority import CELLS, DUTIES, MATRIX, MATTERS, REGIMES
from pmks.exports.content.bridges import BRIDGE_TARGETS, BRIDGES, CROSSWALKS, SCOPE_CATEGORIES, SCOPES
from pmks.exports.content.facts import CODE_FACTS, DERIVED_FACTS, FACT_VALUES, FACTS
from pmks.exports.content.lists import AGES, CATEGORIES, CRITERIA, POINTS, POTENTIALS, TAXONOMIES
from pmks.exports.content.names import NAMES
from pmks.exports.content.places import REGION_NAMES, REGIONS
from pmks.exports.content.reports import DISCLOSURES, INDICATORS, LAYOUT_COLUMNS, LAYOUTS
from pmks.exports.content.rules import NOTES, READINGS, RULE_CITATIONS, RULE_NODES, RULES
from pmks.exports.content.sources import INSTRUMENTS, META
from pmks.exports.tabular import Row, Table

TABLES: Final[tuple[Table, ...]] = (
    *(META, INSTRUMENTS, TAXONOMIES, CATEGORIES, CRITERIA, AGES, POINTS, NAMES, POTENTIALS),
    *(CROSSWALKS, BRIDGES, BRIDGE_TARGETS, SCOPES, SCOPE_CATEGORIES),
    *(FACTS, FACT_VALUES, DERIVED_FACTS, CODE_FACTS, RULES, RULE_NODES, READINGS, RULE_CITATIONS, NOTES),
    *(CELLS, MATTERS, DUTIES, REGIMES, REGIONS, REGION_NAMES, MATRIX),
    *(LAYOUTS, LAYOUT_COLUMNS, DISCLOSURES, INDICATORS),
)
"""The tables; one that refers to another stands after it."""


@functools.cache
def rows() -> Mapping[str, tuple[Row, ...]]:
    """
    Return the rows of every table by its name.

    >>> len(rows()["scopes"])
    15
    """
    return MappingProxyType({table.name: tuple(tuple(row) for row in table.rows()) for table in TABLES})
