"""The JSON Schema of the exported law."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Iterable, Iterator
from typing import Final

from pmks import law
from pmks.exports.definitions import definitions, list_of
from pmks.exports.law_document import LAW_ID
from pmks.exports.origin import FORMAT, LICENCE, TITLE
from pmks.exports.shapes import Shape, closed_object, described, shape_of
from pmks.exports.words_of_document import ABOUT, AUTHORITY, DOCUMENT, OTHERS, PARTS, REPORTING

DIALECT: Final = "https://json-schema.org/draft/2020-12/schema"
"""The version of JSON Schema."""

_LISTS: Final = {
    "taxonomies": "Taxonomy",
    "potentials": "Category",
    "scopes": "Scope",
    "crosswalks": "Crosswalk",
    "ambiguous_names": "AmbiguousName",
    "not_types": "NotAType",
    "terms": "Term",
    "rules": "RuleOfCategory",
    "notes": "Note",
    "regional_profiles": "RegionalProfile",
    "regions": "Region",
    "oddities": "Oddity",
    "instruments": "Instrument",
}
_OF_AUTHORITY: Final = {
    "matters": "RuleOfAssignment",
    "general_matters": "RuleOfAssignment",
    "cells": "Cell",
    "duties": "RuleOfDuty",
    "regimes": "Regime",
}
_OF_REPORTING: Final = {
    "layouts": "Layout",
    "rules": "ReportRule",
    "cell_statuses": "CellStatus",
    "disclosures": "Disclosure",
    "indicators": "Indicator",
}


@functools.cache
def law_schema() -> Shape:
    """
    Return the JSON Schema of the exported law, draft 2020-12.

    >>> law_schema()["$id"]
    'urn:pmks:schema:law:1'
    """
    shapes = {name: list_of(of) for name, of in _LISTS.items()} | dict(_others())
    properties = {name: described(shapes[name], meaning) for name, meaning in PARTS.items()}
    head = {"$schema": DIALECT, "$id": LAW_ID, "title": TITLE.en}
    return {**head, **closed_object(DOCUMENT, properties), "$defs": definitions()}


def _others() -> Iterator[tuple[str, Shape]]:
    """Yield the parts that are no lists."""
    yield "$schema", {"const": LAW_ID}
    yield "about", closed_object(PARTS["about"], dict(_about()))
    profile = {
        "id": described({"enum": list(law.PROFILE_NAMES)}, OTHERS["profiles.id"]),
        "complete": described({"type": "boolean"}, OTHERS["profiles.complete"]),
    }
    yield "profiles", {"type": "array", "items": closed_object("A profile of rules.", profile)}
    yield "facts", _each("facts", law.FACTS, list_of("Fact"))
    yield "derived_facts", _each("derived_facts", law.FACTS, list_of("DerivedFact"))
    yield "several_types", {"$ref": "#/$defs/Text"}
    number: Shape = {"type": "integer", "minimum": 1, "maximum": len(law.CATEGORIES)}
    order: Shape = {"type": "array", "items": number}
    yield "single_label_order", _each("single_label_order", law.SINGLE_LABEL_ORDER, order)
    told = {name: described(list_of(of), AUTHORITY[name]) for name, of in _OF_AUTHORITY.items()}
    yield "authority", closed_object(PARTS["authority"], told)
    reporting = {name: list_of(of) for name, of in _OF_REPORTING.items()}
    reporting["spm_measures"] = {"$ref": "#/$defs/SpmMeasures"}
    told = {name: described(reporting[name], meaning) for name, meaning in REPORTING.items()}
    yield "reporting", closed_object(PARTS["reporting"], told)


def _each(part: str, names: Iterable[str], shape: Shape) -> Shape:
    """Return the schema of *part*: under each of *names* a value of *shape*."""
    return closed_object(PARTS[part], {name: described(shape, OTHERS[part]) for name in names})


def _about() -> Iterator[tuple[str, Shape]]:
    """Yield what the document says of itself."""
    text: Shape = {"$ref": "#/$defs/Text"}
    shapes: dict[str, Shape] = {
        "format": {"const": FORMAT},
        "title": text,
        "version": {"type": "string", "pattern": "^[0-9]{4}[.][0-9]{2}[.][0-9]{2}$"},
        "law_as_of": shape_of(dt.date),
        "source": text,
        "licence": {"const": LICENCE},
        "licence_url": {"type": "string", "format": "uri"},
        "rights": text,
    }
    yield from ((name, described(shapes[name], meaning)) for name, meaning in ABOUT.items())
