"""JSON Schemas of records as `pmks.structure` reads them, and of one row of the register."""

from __future__ import annotations

import inspect
from typing import Any, Final

from pmks import law
from pmks.exports.file import ExportFile, as_json
from pmks.exports.law_schema import DIALECT
from pmks.exports.origin import FORMAT, said
from pmks.exports.register import RegisterColumn, portable, register_columns, whole
from pmks.exports.shapes import DAY, Shape, or_null
from pmks.law.vocabulary import RECORDS
from pmks.model.fact import Fact, Kind, facts_of

_MEDIA_TYPE: Final = "application/schema+json"

_WHEN: Final[Shape] = {
    "description": "A day, a month, a year, or the two days, both included, between which the day lies.",
    "anyOf": [
        {"type": "string", "format": "date", "pattern": DAY},
        {"type": "string", "pattern": "^(?!0000)[0-9]{4}(-(0[1-9]|1[0-2]))?$"},
        {
            "type": "object",
            "properties": {"from": {"$ref": "#/$defs/Day"}, "to": {"$ref": "#/$defs/Day"}},
            "required": ["from", "to"],
            "additionalProperties": False,
        },
        {"type": "null"},
    ],
}
_DAY: Final[Shape] = {"type": "string", "format": "date", "pattern": DAY}
_EXAMPLES: Final[dict[str, tuple[dict[str, Any], ...]]] = {
    "orang": (
        {"tanggal_lahir": "1950-01-05", "jenis_kelamin": "perempuan", "kebutuhan_dasar_terpenuhi": False},
        {"tanggal_lahir": {"from": "2007-01-01", "to": "2007-06-30"}},
    ),
    "kasus": ({"kategori": 8, "layanan": "rehabilitasi", "dalam_panti": True, "wilayah": "36.73"},),
}
_ROW: Final = {
    "id_sumber": "CONTOH-1",
    "nik": "3673994501500001",
    "jenis_kelamin": "P",
    "tanggal_lahir": "1950-01-05",
    "kode_wilayah": "36.73",
    "edisi_daftar": "permensos-8-2012",
    "kategori": 8,
    "dalam_panti": "tidak",
    "tanggal_data": "2024-12-31",
}


def files() -> tuple[ExportFile, ...]:
    """
    Return a schema for each kind of record, and one for a row of the register.

    >>> [file.name for file in files()][-2:]
    ['case.schema.json', 'register.schema.json']
    """
    records = (
        ExportFile(f"{record.__name__.lower()}.schema.json", _MEDIA_TYPE, as_json(record_schema(record)))
        for record in RECORDS
    )
    return (*records, ExportFile("register.schema.json", _MEDIA_TYPE, as_json(register_schema())))


def record_schema(record: type) -> Shape:
    """
    Return the JSON Schema of the records of the class *record*.

    It accepts what `pmks.structure` reads, but cannot say that the first day of an interval is not after its last.

    >>> from pmks.law.records import Case
    >>> record_schema(Case)["properties"]["kategori"]["enum"][-2:]
    [26, None]
    """
    facts = facts_of(record)
    kind: str = record.kind  # type: ignore[attr-defined]  # every record has one
    return {
        **_head(record.__name__.lower(), f"{record.__name__} ({kind})"),
        "description": f"{(inspect.getdoc(record) or '').splitlines()[0]} A fact that is absent or null is not known.",
        "type": "object",
        "properties": {name: _fact(fact) for name, fact in facts.items()},
        "additionalProperties": False,
        "examples": list(_EXAMPLES.get(kind, ({"mengalami_diskriminasi": True},))),
        "$defs": {"Day": _DAY, "When": _WHEN},
    }


def register_schema() -> Shape:
    """
    Return the JSON Schema of one row of the register: one person and one type.

    >>> register_schema()["required"]
    ['edisi_daftar', 'kategori', 'tanggal_data']
    """
    columns = register_columns()
    return {
        **_head("register", "Register"),
        "description": "One row of the register that offices exchange: one person and one type. Null is not known.",
        "type": "object",
        "properties": {one.name: _cell(one) for one in columns},
        "required": [one.name for one in columns if one.required],
        "additionalProperties": False,
        "examples": [_ROW],
    }


def _head(name: str, title: str) -> Shape:
    """Return what a schema says of itself."""
    return {
        "$schema": DIALECT,
        "$id": f"urn:pmks:schema:{name}:{FORMAT}",
        "$comment": f"pmks {law.version}, {said()['law_as_of']}, {said()['licence']}. {said()['source_en']}",
        "title": title,
    }


def _fact(fact: Fact) -> Shape:
    """Return the schema of the values of *fact*."""
    notes = " ".join(f"{one.en}." for one in (fact.label, fact.note) if one is not None).replace("..", ".")
    if fact.glosses:
        meant = zip(fact.choices, fact.glosses, strict=True)
        notes += f" {'; '.join(f'{value}: {gloss.en}' for value, gloss in meant)}."
    head = {"title": fact.label.id, "description": notes}
    if fact.kind is Kind.DATE:
        return {**head, "$ref": "#/$defs/When"}
    if fact.choices:
        return {**head, "enum": [*fact.choices, None]}
    shapes: dict[Kind, Shape] = {
        Kind.BOOL: {"type": "boolean"},
        Kind.NUMBER: {"type": "integer", "minimum": 0},
        Kind.CODE: {"type": "string", "pattern": whole(portable(fact.pattern))},
    }
    return {**head, **or_null(shapes[fact.kind])}


def _cell(column: RegisterColumn) -> Shape:
    """Return the schema of the cells of *column*."""
    head = {"title": column.meaning.id, "description": f"{column.meaning.en}."}
    shape: Shape = {"type": "string"} | ({"pattern": whole(column.pattern)} if column.pattern else {})
    if column.kind == "code":
        shape = {"enum": list(column.allowed)}
    elif column.kind == "day":
        shape = {"type": "string", "format": "date", "pattern": DAY}
    elif column.bounds is not None:
        shape = {"type": "integer", "minimum": column.bounds[0], "maximum": column.bounds[1]}
    return {**head, **(shape if column.required else or_null(shape))}
