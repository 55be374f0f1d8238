"""The hooks of the one cattrs converter; it is made when it is first used."""

from __future__ import annotations

import datetime as dt
import functools
import types
from collections.abc import Callable
from typing import Any, Union, get_args, get_origin

from cattrs import Converter
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn
from cattrs.preconf.json import make_converter

from pmks import law
from pmks.codec.records import day_from
from pmks.model.category import Category
from pmks.model.condition import Is, Not, OneOf, Quorum, Range
from pmks.model.days import DateInterval, Period
from pmks.model.fact import AgeFact, CodeFact, Fact, MinorFact
from pmks.model.rule import Rule
from pmks.model.source import Citation, Evidence, Text

_FACTS = {"fact": Fact, "age": AgeFact, "minor": MinorFact, "code": CodeFact}


@functools.cache
def converter() -> Converter:
    """Return the converter."""
    made = make_converter(omit_if_default=True, forbid_extra_keys=True)
    made.register_structure_hook(dt.date, _date)
    made.register_unstructure_hook(
        DateInterval, lambda one: {"from": one.first.isoformat(), "to": one.last.isoformat()}
    )
    made.register_structure_hook(DateInterval, _interval)
    made.register_structure_hook_func(_is_union_of({dt.date, DateInterval}), _when)
    made.register_structure_hook_func(_is_union_of({bool, int, str}), lambda value, _: value)
    made.register_unstructure_hook(
        Period, lambda one: _without_none(_from=made.unstructure(one.start), to=made.unstructure(one.end))
    )
    made.register_structure_hook(Period, lambda data, _: Period(_when(data.get("from")), _when(data.get("to"))))
    made.register_unstructure_hook_func(_is_rule, lambda rule: made.unstructure(rule, Rule))
    _conditions(made)
    _facts(made)
    _categories(made)
    return made


def _date(data: object, _: object = None) -> dt.date:
    """Return the day that *data* names."""
    day = day_from(data)
    if isinstance(day, dt.date):
        return day
    msg = "wanted a day (YYYY-MM-DD)"
    raise ValueError(msg)


def _interval(data: Any, _: object = None) -> DateInterval:  # noqa: ANN401  # plain data
    """Return the interval that *data* tells."""
    return DateInterval(_date(data["from"]), _date(data["to"]))


def _when(data: Any, _: object = None) -> dt.date | DateInterval | None:  # noqa: ANN401  # plain data
    """Return the day or interval that *data* tells."""
    if data is None:
        return None
    return _interval(data) if isinstance(data, dict) else _date(data)


def _is_union_of(kinds: set[type]) -> Callable[[object], bool]:
    """Return whether a type is a union of some of *kinds*, with or without None."""

    def is_one(cls: object) -> bool:
        """Return whether *cls* is such a union."""
        members = set(get_args(cls)) - {type(None)}
        return _is_union(cls) and len(members) > 1 and members <= kinds

    return is_one


def _is_rule(cls: object) -> bool:
    """Return whether a type is a rule with a consequence; older versions of cattrs do not see through that."""
    origin: object = get_origin(cls)
    return origin is Rule


def _is_union(cls: object) -> bool:
    """Return whether a type is a union, however it is written."""
    origin: object = get_origin(cls)
    return origin is Union or origin is types.UnionType


def _without_none(**values: object) -> dict[str, object]:
    """Return *values* that are something; ``_from`` stands for ``from``, which is no name."""
    return {name.lstrip("_"): value for name, value in values.items() if value is not None}


def _conditions(made: Converter) -> None:
    """Teach *made* conditions: all, any, at_least ... of, not, and leaves with is, in, ge and lt."""
    made.register_unstructure_hook(Is, functools.partial(_leaf_to, made))
    made.register_unstructure_hook(Quorum, functools.partial(_quorum_to, made))
    made.register_unstructure_hook(Not, lambda node: {"not": made.unstructure(node.part)})

    def read(data: dict[str, Any] | None, _: object = None) -> Is | Quorum | Not | None:
        """Return the condition that *data* tells, or None."""
        return None if data is None else _condition_from(made, data)

    made.register_structure_hook_func(_is_union_of({Is, Quorum, Not}), read)
    for cls in (Is, Quorum, Not):
        made.register_structure_hook(cls, read)


def _beside(made: Converter, node: Is | Quorum) -> dict[str, object]:
    """Return the letters and citations of *node*."""
    letters = {"letters": list(node.letters)} if node.letters else {}
    return {**letters, **({"cite": made.unstructure(list(node.citations))} if node.citations else {})}


def _leaf_to(made: Converter, leaf: Is) -> dict[str, object]:
    """Return a leaf as plain data."""
    accepted = leaf.accepted
    if isinstance(accepted, Range):
        return {"fact": leaf.fact, **_without_none(ge=accepted.ge, lt=accepted.lt), **_beside(made, leaf)}
    if len(accepted.values) == 1 and isinstance(accepted.values[0], bool):
        return {"fact": leaf.fact, "is": accepted.values[0], **_beside(made, leaf)}
    return {"fact": leaf.fact, "in": list(accepted.values), **_beside(made, leaf)}


def _quorum_to(made: Converter, node: Quorum) -> dict[str, object]:
    """Return a quorum as plain data."""
    parts = [made.unstructure(part) for part in node.parts]
    if node.needed == len(parts):
        return {"all": parts, **_beside(made, node)}
    if node.needed == 1:
        return {"any": parts, **_beside(made, node)}
    return {"at_least": node.needed, "of": parts, **_beside(made, node)}


def _condition_from(made: Converter, data: dict[str, Any]) -> Is | Quorum | Not:
    """Return the condition that *data* tells."""
    if "not" in data:
        return Not(_condition_from(made, data["not"]))
    letters = tuple(data.get("letters", ()))
    cited = tuple(made.structure(text, Citation) for text in data.get("cite", ()))
    if "fact" in data:
        return Is(data["fact"], _accepted_from(data), letters, cited)
    key = next(key for key in ("all", "any", "of") if key in data)
    parts = tuple(_condition_from(made, part) for part in data[key])
    needed = {"all": len(parts), "any": 1}.get(key) or data["at_least"]
    return Quorum(needed, parts, letters, cited)


def _accepted_from(data: dict[str, Any]) -> OneOf | Range:
    """Return what a leaf accepts."""
    if "in" in data:
        return OneOf(data["in"])
    return OneOf((data["is"],)) if "is" in data else Range(data.get("ge"), data.get("lt"))


def _facts(made: Converter) -> None:
    """Teach *made* facts: each says which type it is."""
    readers: dict[str, Callable[[Any, Any], Any]] = {"code": functools.partial(_code_fact, made)}
    for tag, cls in _FACTS.items():
        write: Any = make_dict_unstructure_fn(cls, made, _cattrs_omit_if_default=True)
        made.register_unstructure_hook(cls, functools.partial(_tagged, tag, write))
        if cls is not CodeFact:
            readers[tag] = make_dict_structure_fn(cls, made, _cattrs_forbid_extra_keys=True)

    def fact_from(data: dict[str, Any], _: object = None) -> Any:  # noqa: ANN401  # any kind of fact
        """Return the fact that *data* tells."""
        untagged = {name: value for name, value in data.items() if name != "type"}
        return readers[data["type"]](untagged, _FACTS[data["type"]])

    made.register_structure_hook(Fact, fact_from)
    made.register_structure_hook_func(_is_union_with(AgeFact), fact_from)


def _is_union_with(member: type) -> Callable[[object], bool]:
    """Return whether a type is a union that has *member*."""
    return lambda cls: _is_union(cls) and member in get_args(cls)


def _tagged(tag: str, write: Callable[[Any], dict[str, Any]], value: object) -> dict[str, Any]:
    """Return *value* as plain data with its *tag*."""
    return {"type": tag, **write(value)}


def _code_fact(made: Converter, data: dict[str, Any], _: object) -> CodeFact[Any]:
    """Return the fact that follows from a code."""
    return CodeFact(
        name=data["name"],
        label=made.structure(data["label"], Text),
        base=data["base"],
        length=int(data["length"]),
        rows=tuple((code, value, made.structure(days, Period)) for code, value, days in data["rows"]),
        citations=made.structure(data.get("citations", []), tuple[Citation, ...]),
        evidence=Evidence(data.get("evidence", Evidence.READ.value)),
    )


def _categories(made: Converter) -> None:
    """Teach *made* categories: one of the law by its taxonomy and number, any other in full."""
    write = make_dict_unstructure_fn(Category, made, _cattrs_omit_if_default=True)
    read = make_dict_structure_fn(Category, made, _cattrs_forbid_extra_keys=True)

    def category_to(category: Category) -> dict[str, Any]:
        """Return a short reference where the law has the category."""
        if _of_the_law().get((category.taxonomy, category.number)) == category:
            return {"taxonomy": category.taxonomy, "number": category.number, "id": category.id}
        return full(category)

    def category_from(data: dict[str, Any], cls: object) -> Category:
        """Return the category that *data* names or tells."""
        known = _of_the_law().get((data.get("taxonomy", ""), data.get("number", 0)))
        if "label" not in data and known is not None and known.id == data.get("id"):
            return known
        found: Category = read(data, cls)
        return found

    def full(category: Category) -> dict[str, Any]:
        """Return a category as plain data."""
        data: dict[str, Any] = write(category)
        return data

    made.register_unstructure_hook(Category, category_to)
    made.register_structure_hook(Category, category_from)


@functools.cache
def _of_the_law() -> dict[tuple[str, int], Category]:
    """Return every category of every list by taxonomy and number."""
    lists = (category for taxonomy in law.TAXONOMIES for category in (*taxonomy.categories, *taxonomy.outside))
    return {(category.taxonomy, category.number): category for category in (*lists, *law.PSKS)}


def category_in_full(category: Category) -> dict[str, Any]:
    """Return *category* with everything that is known of it."""
    write = make_dict_unstructure_fn(Category, converter(), _cattrs_omit_if_default=True)
    data: dict[str, Any] = write(category)
    return data
