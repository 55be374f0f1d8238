"""JSON Schema out of the classes of the law: every property named, none beside them, every closed word listed."""

from __future__ import annotations

import datetime as dt
import functools
import operator
import types
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final, Literal, Union, get_args, get_origin, get_type_hints

import attrs

from pmks import law
from pmks.exports.meanings import CLOSED, EMPTY, MEANINGS
from pmks.model.category import Category
from pmks.model.condition import Condition
from pmks.model.days import DateInterval, Period, When

DAY: Final = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
ID: Final = r"^[a-z0-9]+([_-][a-z0-9]+)*$"

Shape = dict[str, Any]

_NOTHING: Final[Shape] = {"type": "null"}
_SCALARS: Final[Mapping[object, Shape]] = {
    str: {"type": "string", "minLength": 1},
    int: {"type": "integer"},
    bool: {"type": "boolean"},
    dt.date: {"type": "string", "format": "date", "pattern": DAY},
    Condition: {"$ref": "#/$defs/Condition"},
    When: {"$ref": "#/$defs/When"},
    DateInterval: {"$ref": "#/$defs/Interval"},
    Period: {"$ref": "#/$defs/Period"},
    Category: {"$ref": "#/$defs/CategoryReference"},
}


def shape_of(kind: Any, closed: tuple[str, ...] = ()) -> Shape:  # noqa: ANN401  # a class or any other type
    """
    Return the schema of the values of *kind*; its texts are among *closed*, if those are told.

    >>> shape_of(int | None)
    {'type': ['integer', 'null']}
    >>> shape_of(tuple[str, ...], ("a", "b"))
    {'type': 'array', 'items': {'enum': ['a', 'b']}}
    """
    if kind in _SCALARS:
        return {"enum": list(closed)} if closed and kind is str else dict(_SCALARS[kind])
    origin, members = get_origin(kind), get_args(kind)
    if origin is tuple:
        return {"type": "array", "items": shape_of(members[0], closed)}
    if origin in (Union, types.UnionType):
        return _union(tuple(one for one in members if one is not type(None)), closed, nullable=type(None) in members)
    if origin is Literal:
        return {"enum": list(members)}
    return {"$ref": f"#/$defs/{name_of(kind)}"}


def _union(members: tuple[Any, ...], closed: tuple[str, ...], *, nullable: bool) -> Shape:
    """Return the schema of the values of one of *members*."""
    together = functools.reduce(operator.or_, members)
    if len(members) == 1 or together in _SCALARS:
        shape = shape_of(together, closed)
    else:
        shape = {"anyOf": [shape_of(one) for one in members]}
    return or_null(shape) if nullable else shape


def or_null(shape: Shape) -> Shape:
    """
    Return *shape*, or null.

    >>> or_null({"enum": ["a"]})
    {'enum': ['a', None]}
    """
    if "enum" in shape:
        return shape | {"enum": [*shape["enum"], None]}
    if isinstance(shape.get("type"), str):
        return shape | {"type": [shape["type"], "null"]}
    return {"anyOf": [shape, dict(_NOTHING)]}


def name_of(kind: Any) -> str:  # noqa: ANN401  # a class, or a generic one with its argument
    """Return the name of the definition for *kind*: that of its class, and of what a rule gives."""
    inner = "".join(f"Of{one.__name__}" for one in get_args(kind) if isinstance(one, type))
    return f"{(get_origin(kind) or kind).__name__}{inner}"


def object_of(kind: Any) -> Shape:  # noqa: ANN401  # a class, or a generic one with its argument
    """Return the schema of the objects of *kind*: each property with what it means, all of them required."""
    cls = get_origin(kind) or kind
    hints = {**get_type_hints(cls)}
    given = dict(zip(getattr(cls, "__parameters__", ()), get_args(kind), strict=False))
    properties = {}
    for field in attrs.fields(cls):
        closed = words_of(cls.__name__, field.name) if (cls.__name__, field.name) in CLOSED else ()
        shape = shape_of(given.get(hints[field.name], hints[field.name]), closed)
        if field.default == "" or (cls.__name__, field.name) in EMPTY:
            shape = or_null(shape)
        properties[field.name] = described(shape, MEANINGS[cls.__name__][field.name])
    return closed_object(MEANINGS[cls.__name__][""], properties)


def described(shape: Shape, meaning: str) -> Shape:
    """Return *shape* with what it means in front."""
    return {"description": meaning, **shape}


def closed_object(meaning: str, properties: Mapping[str, Shape]) -> Shape:
    """Return the schema of an object with exactly *properties*."""
    return {
        "description": meaning,
        "type": "object",
        "properties": dict(properties),
        "required": list(properties),
        "additionalProperties": False,
    }


@functools.cache
def words_of(cls: str, field: str) -> tuple[str, ...]:
    """
    Return the texts that *field* of the class *cls* has anywhere in the law, in order.

    >>> words_of("Category", "units")
    ('kelompok', 'keluarga', 'komunitas', 'orang')
    """
    return tuple(sorted(_words()[cls, field]))


@functools.cache
def _words() -> Mapping[tuple[str, str], frozenset[str]]:
    """Return the texts of every field of every class of the law."""
    found: dict[tuple[str, str], set[str]] = {}
    for value in parts_of(law.whole()):
        for field in attrs.fields(type(value)):
            told = getattr(value, field.name)
            texts = {one for one in (told if isinstance(told, tuple) else (told,)) if isinstance(one, str) and one}
            found.setdefault((type(value).__name__, field.name), set()).update(texts)
    return {key: frozenset(texts) for key, texts in found.items()}


def parts_of(value: object) -> Iterator[Any]:
    """Yield every attrs value inside *value*, itself first."""
    cls: type = type(value)
    parts: Iterable[object] = ()
    if attrs.has(cls):
        yield value
        parts = (getattr(value, field.name) for field in attrs.fields(cls))
    elif isinstance(value, tuple):
        parts = value
    elif isinstance(value, dict):
        parts = value.values()
    for one in parts:
        yield from parts_of(one)
