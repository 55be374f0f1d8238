"""The definitions of the JSON Schema of the law: its classes, its closed words, its days and its conditions."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, get_args, get_origin, get_type_hints

import attrs

from pmks import law
from pmks.exports.meanings import MEANINGS
from pmks.exports.plain import every_property, plain
from pmks.exports.shapes import DAY, ID, Shape, closed_object, described, name_of, object_of, parts_of, words_of
from pmks.exports.words_of_document import CONDITION, DAYS, NODES, OTHERS, WORDS
from pmks.law.authority.values import Level
from pmks.law.places import Region
from pmks.law.whole import Law
from pmks.model.category import Category, NameKind
from pmks.model.condition import Is, Not, OneOf, Quorum, Range
from pmks.model.days import DateInterval, Period
from pmks.model.fact import AgeFact, CodeFact, Kind, MinorFact
from pmks.model.layout import Layout
from pmks.model.profile import RegionalProfile
from pmks.model.rule import Rule
from pmks.model.source import Evidence
from pmks.model.taxonomy import Taxonomy
from pmks.model.verdict import Verdict

_WRITTEN: Final = (Law, CodeFact, Is, Quorum, Not, OneOf, Range, DateInterval, Period)
_WORDS: Final = (Evidence, Level, Verdict, Kind, NameKind)
_ANY_TEXT: Final[Shape] = {"type": "string", "minLength": 1}
_SCALAR: Final[Shape] = {"type": ["boolean", "integer", "string"]}


def definitions() -> dict[str, Shape]:
    """
    Return every definition by name.

    >>> definitions()["Level"]["enum"]
    ['pusat', 'provinsi', 'kabupaten_kota']
    """
    found = {
        words.__name__: described({"enum": [one.value for one in words]}, WORDS[words.__name__]) for words in _WORDS
    }
    found |= dict(_days()) | dict(_conditions())
    found |= {name_of(kind): object_of(kind) for kind in classes_of(Law) if (get_origin(kind) or kind) not in _WRITTEN}
    found |= dict(_own())
    for kind in (AgeFact, MinorFact):
        _put(found[kind.__name__], {"type": _type("age" if kind is AgeFact else "minor")})
    examples = _examples(found)
    return {name: shape | ({"examples": [examples[name]]} if name in examples else {}) for name, shape in found.items()}


def list_of(name: str) -> Shape:
    """
    Return the schema of a list of what the definition *name* says.

    >>> list_of("Term")
    {'type': 'array', 'items': {'$ref': '#/$defs/Term'}}
    """
    return {"type": "array", "items": {"$ref": f"#/$defs/{name}"}}


def classes_of(kind: Any) -> dict[Any, None]:  # noqa: ANN401  # a class or any other type
    """
    Return the attrs classes that values of *kind* are made of, generic ones with what they are of, each once.

    >>> [one.__name__ for one in classes_of(Period)]
    ['Period', 'DateInterval']
    """
    found: dict[Any, None] = {}

    def reach(one: Any) -> None:  # noqa: ANN401  # the same
        """Find what *one* is made of."""
        if attrs.has(get_origin(one) or one):
            if one in found:
                return
            found[one] = None
            for hint in get_type_hints(get_origin(one) or one).values():
                reach(hint)
        for part in get_args(one):
            reach(part)

    reach(kind)
    return found


def _days() -> Iterator[tuple[str, Shape]]:
    """Yield the definitions of days and spans of days."""
    day: Shape = {"type": "string", "format": "date", "pattern": DAY}
    when: Shape = {"anyOf": [{"$ref": "#/$defs/When"}, {"type": "null"}]}
    yield "When", {"description": DAYS["When"], "anyOf": [day, {"$ref": "#/$defs/Interval"}]}
    yield (
        "Interval",
        closed_object(DAYS["Interval"], {end: described(day, DAYS[f"Interval.{end}"]) for end in ("from", "to")}),
    )
    yield (
        "Period",
        closed_object(DAYS["Period"], {end: described(when, DAYS[f"Period.{end}"]) for end in ("from", "until")}),
    )


def _conditions() -> Iterator[tuple[str, Shape]]:
    """Yield the definitions of conditions: any of the four nodes."""
    facts = dict.fromkeys(one.name for told in (law.FACTS, law.FOLLOWING) for some in told.values() for one in some)
    number: Shape = {"type": ["integer", "null"]}
    beside: dict[str, Shape] = {
        "letters": {"type": "array", "items": _ANY_TEXT, "minItems": 1},
        "citations": list_of("Citation") | {"minItems": 1},
    }
    parts = list_of("Condition") | {"minItems": 1}
    values: Shape = {"type": "array", "items": _SCALAR, "minItems": 1, "uniqueItems": True}
    nodes: dict[str, Mapping[str, Shape]] = {
        "in": {"fact": {"enum": list(facts)}, "values": values},
        "range": {"fact": {"enum": list(facts)}, "ge": number, "lt": number},
        "quorum": {"needed": {"type": "integer", "minimum": 1}, "parts": parts},
        "not": {"part": {"$ref": "#/$defs/Condition"}},
    }
    shapes = []
    for op, own in nodes.items():
        told = {"op": {"const": op}, **own, **({} if op == "not" else beside)}
        node = closed_object("", {name: described(shape, NODES[name]) for name, shape in told.items()})
        shapes.append(node | {"description": f"The node `{op}`.", "required": ["op", *own]})
    yield "Condition", {"description": CONDITION, "oneOf": shapes}


def _own() -> Iterator[tuple[str, Shape]]:
    """Yield the definitions that are written otherwise than their classes."""
    reference: dict[str, Shape] = {
        "taxonomy": {"enum": list(words_of("Category", "taxonomy"))},
        "number": {"type": "integer", "minimum": 1},
    }
    told = MEANINGS["Category"]
    yield (
        "CategoryReference",
        closed_object(
            "What names a category everywhere.",
            {
                name: described(shape, told[name])
                for name, shape in {**reference, "id": {"type": "string", "pattern": ID}}.items()
            },
        ),
    )
    taxonomy = object_of(Taxonomy)
    for name in ("categories", "outside"):
        taxonomy["properties"][name] |= list_of("Category")
    yield "Taxonomy", taxonomy
    code = object_of(CodeFact)
    row = {
        "prefix": described(_ANY_TEXT, "The beginning of the code."),
        "value": described(_SCALAR, "What it says."),
        "in_force": described({"$ref": "#/$defs/Period"}, "The days on which it says so."),
    }
    code["properties"]["rows"] |= {"items": closed_object("What one beginning says.", row)}
    _put(code, {"type": _type("code")})
    yield "CodeFact", code
    kinds = [{"$ref": f"#/$defs/{name}"} for name in ("AgeFact", "MinorFact", "CodeFact")]
    yield "DerivedFact", {"description": "A fact that follows from others.", "oneOf": kinds}
    layout = object_of(Layout)
    layout["properties"]["file"] = described(
        {"type": "object", "additionalProperties": _ANY_TEXT}, MEANINGS["Layout"]["file"]
    )
    yield "Layout", layout
    profile = object_of(RegionalProfile)
    place = {
        "code": described(_ANY_TEXT, "The code of the Kemendagri."),
        "name": described(_ANY_TEXT, "The full name."),
    }
    profile["properties"]["regions"] |= {"items": closed_object("A region.", place)}
    yield "RegionalProfile", profile
    yield "Region", _region()


def _region() -> Shape:
    """Return the definition of a region: its class, and what follows from its code."""
    region = object_of(Region)
    more: dict[str, Shape] = {
        "bps_code": {"type": ["string", "null"], "pattern": "^[0-9]{2}([0-9]{2})?$"},
        "regime": {"enum": ["umum", *words_of("Regime", "id")]},
        "autonomous": {"type": "boolean"},
    }
    region["properties"] |= {name: described(shape, MEANINGS["Region"][name]) for name, shape in more.items()}
    region["required"] += list(more)
    return region


def _type(word: str) -> Shape:
    """Return the property that tells one kind of conclusion from the others."""
    return described({"const": word}, OTHERS["type"])


def _put(shape: Shape, first: Mapping[str, Shape]) -> None:
    """Put the properties *first* before those of *shape*."""
    shape["properties"] = {**first, **shape["properties"]}
    shape["required"] = [*first, *shape["required"]]


def _examples(names: Iterable[str]) -> dict[str, Any]:
    """Return the shortest value that the law holds of each definition in *names*."""
    wanted = frozenset(names)
    told: dict[str, list[Any]] = {}
    for value in parts_of(law.whole()):
        name = type(value).__name__ + (f"Of{type(value.then).__name__}" if isinstance(value, Rule) else "")
        if name in wanted:
            told.setdefault(name, []).append(every_property(value) if isinstance(value, Category) else plain(value))
    return {name: min(some, key=lambda one: len(json.dumps(one))) for name, some in told.items()}
