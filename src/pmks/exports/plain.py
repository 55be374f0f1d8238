"""Any value of the law as plain data that another language reads: every property there, null where nothing is known."""

from __future__ import annotations

import datetime as dt
import enum
import functools
from typing import Any

import attrs

from pmks.model.category import Category
from pmks.model.condition import Condition, Is, Not, OneOf, Quorum
from pmks.model.days import DateInterval, Period
from pmks.model.fact import AgeFact, CodeFact, MinorFact
from pmks.model.layout import Layout
from pmks.model.profile import RegionalProfile
from pmks.model.taxonomy import Taxonomy


@functools.singledispatch
def plain(value: object) -> Any:  # noqa: ANN401  # plain data
    """
    Return *value* as objects, lists, texts, numbers, true, false and null.

    An object has every property of its class, in their order; an empty text is null, as is what is not known. A day
    is a text, a day that is only roughly known an object with its first and last day; a category is told by
    reference, but in full inside its list.

    >>> plain(Period(dt.date(2014, 10, 2)))
    {'from': '2014-10-02', 'until': None}
    """
    if attrs.has(type(value)):
        return every_property(value)
    return None if value == "" else value


def every_property(value: Any) -> dict[str, Any]:  # noqa: ANN401  # any attrs value
    """
    Return every property of *value*, whatever is written otherwise elsewhere: a category in full.

    >>> from pmks import law
    >>> every_property(law.CATEGORIES[7])["code"]
    'PMKS-08'
    """
    return {field.name: plain(getattr(value, field.name)) for field in attrs.fields(type(value))}


def condition(node: Condition) -> dict[str, Any]:
    """
    Return a condition as a tree that says at every node what it is: ``quorum``, ``not``, ``in`` or ``range``.

    Letters and citations are left out where there are none.

    >>> from pmks.model.condition import Range
    >>> condition(Is("usia", Range(6, 18), ("definisi",)))
    {'op': 'range', 'fact': 'usia', 'ge': 6, 'lt': 18, 'letters': ['definisi']}
    """
    if isinstance(node, Not):
        return {"op": "not", "part": condition(node.part)}
    if isinstance(node, Quorum):
        told: dict[str, Any] = {"op": "quorum", "needed": node.needed, "parts": [condition(one) for one in node.parts]}
    elif isinstance(node.accepted, OneOf):
        told = {"op": "in", "fact": node.fact, "values": list(node.accepted.values)}
    else:
        told = {"op": "range", "fact": node.fact, "ge": node.accepted.ge, "lt": node.accepted.lt}
    beside = {"letters": plain(node.letters), "citations": plain(node.citations)}
    return told | {name: texts for name, texts in beside.items() if texts}


@plain.register
def _(value: enum.Enum) -> Any:  # noqa: ANN401  # plain data
    """Return the word that stands for a member."""
    return value.value


@plain.register
def _(value: dt.date) -> str:
    """Return a day."""
    return value.isoformat()


@plain.register
def _(value: tuple) -> list[Any]:  # type: ignore[type-arg]  # dispatch takes classes only
    """Return a list."""
    return [plain(one) for one in value]


@plain.register
def _(value: DateInterval) -> dict[str, Any]:
    """Return a day that is only roughly known."""
    return {"from": plain(value.first), "to": plain(value.last)}


@plain.register
def _(value: Period) -> dict[str, Any]:
    """Return a span of days."""
    return {"from": plain(value.start), "until": plain(value.end)}


@plain.register(Is)
@plain.register(Quorum)
@plain.register(Not)
def _(value: Condition) -> dict[str, Any]:
    """Return a condition."""
    return condition(value)


@plain.register
def _(value: Category) -> dict[str, Any]:
    """Return what names a category: its list, its number there, and its id."""
    return {"taxonomy": value.taxonomy, "number": value.number, "id": value.id}


@plain.register
def _(value: Taxonomy) -> dict[str, Any]:
    """Return a list with its categories in full."""
    full = {
        "categories": [every_property(one) for one in value.categories],
        "outside": [every_property(one) for one in value.outside],
    }
    return every_property(value) | full


@plain.register(AgeFact)
@plain.register(MinorFact)
def _(value: AgeFact | MinorFact) -> dict[str, Any]:
    """Return a fact that follows from a day of birth, with its kind in *type*."""
    return {"type": "age" if isinstance(value, AgeFact) else "minor", **every_property(value)}


@plain.register
def _(value: CodeFact) -> dict[str, Any]:  # type: ignore[type-arg]  # dispatch takes classes only
    """Return a fact that follows from a code."""
    rows = [{"prefix": code, "value": plain(says), "in_force": plain(days)} for code, says, days in value.rows]
    return {"type": "code", **every_property(value), "rows": rows}


@plain.register
def _(value: Layout) -> dict[str, Any]:
    """Return a layout."""
    return every_property(value) | {"file": dict(value.file)}


@plain.register
def _(value: RegionalProfile) -> dict[str, Any]:
    """Return the profile of a region."""
    return every_property(value) | {"regions": [{"code": code, "name": name} for code, name in value.regions]}
