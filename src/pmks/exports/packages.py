"""Table Schema, of the tables of the law and of the register, in the data packages of Frictionless."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from pmks import law
from pmks.exports.content import TABLES
from pmks.exports.content.lists import CATEGORIES, TAXONOMIES
from pmks.exports.content.sources import INSTRUMENTS
from pmks.exports.file import ExportFile, as_json
from pmks.exports.origin import LICENCE, LICENCE_URL, RIGHTS, SOURCE, TITLE
from pmks.exports.register import RegisterColumn, layout, register_columns
from pmks.exports.tabular import BAR, Column, Reference, Table

Descriptor = dict[str, Any]

REGISTER: Final = "register.csv"
"""The file in which whoever checks a register has it, beside the tables."""

_MEDIA_TYPE: Final = "application/json"
_TYPES: Final[Mapping[str, str]] = {"integer": "integer", "boolean": "boolean", "day": "date", "tree": "object"}


def files() -> tuple[ExportFile, ...]:
    """
    Return the Table Schema of the register, its data package, and that of the tables of the law.

    >>> [file.name for file in files()]
    ['register.tableschema.json', 'register.datapackage.json', 'datapackage.json']
    """
    schema = ExportFile("register.tableschema.json", _MEDIA_TYPE, as_json(register_table_schema()))
    return schema, register_package(), law_package()


def law_package() -> ExportFile:
    """
    Return the data package of the tables of the law.

    >>> law_package().name
    'datapackage.json'
    """
    resources = [_resource(f"{one.name}.csv", one.meaning, table_schema(one)) for one in TABLES]
    return ExportFile("datapackage.json", _MEDIA_TYPE, as_json(_package("pmks", TITLE.en, resources)))


def register_package() -> ExportFile:
    """
    Return the data package of a register beside the tables that it refers to.

    >>> register_package().media_type
    'application/json'
    """
    title = layout().title.en
    references = [Reference(("edisi_daftar", "kategori"), "categories", ("taxonomy", "number"))]
    schema = register_table_schema() | {"foreignKeys": [_reference(one, "register") for one in references]}
    beside = [
        _resource(f"{one.name}.csv", one.meaning, table_schema(one)) for one in (INSTRUMENTS, TAXONOMIES, CATEGORIES)
    ]
    package = _package("pmks-register", title, [_resource(REGISTER, title, schema), *beside])
    return ExportFile("register.datapackage.json", _MEDIA_TYPE, as_json(package))


def table_schema(table: Table) -> Descriptor:
    """
    Return the Table Schema of *table*.

    >>> from pmks.exports.content.sources import META
    >>> table_schema(META)["primaryKey"]
    ['name']
    """
    whole = [one for one in table.references if _is_whole(table, one)]
    keys = {"foreignKeys": [_reference(one, table.name) for one in whole]} if whole else {}
    fields = [_field(one, unique=(one.name,) in table.unique) for one in table.columns]
    return {"fields": fields, "missingValues": [""], "primaryKey": list(table.key), **keys}


def register_table_schema() -> Descriptor:
    """
    Return the Table Schema of the register; it has no key, because not every source numbers its records.

    >>> [field["type"] for field in register_table_schema()["fields"]][6]
    'date'
    """
    return {"fields": [_cell(one) for one in register_columns()], "missingValues": [""]}


def _package(name: str, title: str, resources: Iterable[Descriptor]) -> Descriptor:
    """Return a data package."""
    return {
        "profile": "tabular-data-package",
        "name": name,
        "title": title,
        "description": RIGHTS.en,
        "version": law.version,
        "created": f"{law.law_as_of}T00:00:00Z",
        "licenses": [{"name": LICENCE, "path": LICENCE_URL}],
        "sources": [{"title": SOURCE.en}],
        "resources": list(resources),
    }


def _resource(path: str, meaning: str, schema: Descriptor) -> Descriptor:
    """Return a file of a data package."""
    return {
        "profile": "tabular-data-resource",
        "name": path.removesuffix(".csv"),
        "path": path,
        "description": meaning,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema,
    }


def _is_whole(table: Table, one: Reference) -> bool:
    """Return whether a reference is there in whole or not at all: Table Schema has no other."""
    required = {column.name for column in table.columns if column.required}
    return len(one.columns) == 1 or required >= set(one.columns)


def _reference(one: Reference, table: str) -> Descriptor:
    """Return a foreign key; a table that refers to itself has no name there."""
    there = {"resource": "" if one.table == table else one.table, "fields": list(one.there)}
    return {"fields": list(one.columns), "reference": there}


def _field(column: Column, *, unique: bool) -> Descriptor:
    """Return a field for *column*."""
    constraints: Descriptor = {"required": True} if column.required else {}
    if unique:
        constraints["unique"] = True
    if column.allowed:
        constraints["enum"] = list(column.allowed)
    meaning = f"{column.meaning} Joined by {BAR}." if column.several else column.meaning
    told = {"constraints": constraints} if constraints else {}
    return {"name": column.name, "type": _TYPES.get(column.kind, "string"), "description": meaning, **told}


def _cell(column: RegisterColumn) -> Descriptor:
    """Return a field for a column of the register."""
    constraints: Descriptor = {"required": True} if column.required else {}
    if column.kind == "code" and column.allowed:
        constraints["enum"] = list(column.allowed)
    if column.pattern:
        constraints["pattern"] = column.pattern
    if column.bounds is not None:
        constraints |= {"minimum": column.bounds[0], "maximum": column.bounds[1]}
    told = {"constraints": constraints} if constraints else {}
    head = {"name": column.name, "title": column.meaning.id, "description": column.meaning.en}
    return {**head, "type": {"integer": "integer", "day": "date"}.get(column.kind, "string"), **told}
