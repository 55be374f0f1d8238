"""The forms of export by name; the module of a form is loaded when the form is asked for."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import attrs

from pmks.errors import UnknownNameError
from pmks.exports.file import ExportFile
from pmks.model.source import Text
from pmks.names.closeness import closest


@attrs.frozen
class Form:
    """
    A form of export: what it is, and the function of the module *home* that gives its files.

    *takes* are the keywords that the function knows: ``base``, what IRIs begin with, and ``home``, the address of the
    folder where the files will stand.
    """

    about: Text
    home: str = attrs.field(repr=False)
    maker: str = attrs.field(default="files", repr=False)
    takes: tuple[str, ...] = attrs.field(default=(), repr=False)


FORMS: Final[Mapping[str, Form]] = MappingProxyType(
    {
        "json": Form(
            Text("seluruh hukum dalam satu dokumen JSON, dengan JSON Schema", "the whole law in one JSON document"),
            "pmks.exports.law_files",
        ),
        "csv": Form(
            Text("satu berkas CSV per tabel, dengan paket data", "a CSV file for each table, with a data package"),
            "pmks.exports.tables_as_csv",
        ),
        "sql": Form(
            Text(
                "skema dan isi untuk PostgreSQL, MySQL/MariaDB, dan SQLite; dapat dijalankan ulang",
                "schema and seed for PostgreSQL, MySQL/MariaDB and SQLite; can be run again",
            ),
            "pmks.exports.tables_as_sql",
        ),
        "json-schema": Form(
            Text(
                "JSON Schema untuk catatan dan baris register", "JSON Schemas of records and of a row of the register"
            ),
            "pmks.exports.record_schemas",
        ),
        "table-schema": Form(
            Text("Table Schema untuk register dan untuk tabel CSV", "Table Schema of the register and the CSV tables"),
            "pmks.exports.packages",
        ),
        "skos": Form(
            Text("SKOS dalam Turtle dan JSON-LD", "SKOS as Turtle and JSON-LD"), "pmks.exports.skos", "skos", ("base",)
        ),
        "fhir": Form(
            Text("FHIR: CodeSystem, ValueSet, ConceptMap", "FHIR: CodeSystem, ValueSet, ConceptMap"),
            "pmks.exports.fhir",
            "fhir",
            ("base",),
        ),
        "dcat": Form(
            Text(
                "entri katalog DCAT dan data.json, dengan tabel standar data Satu Data Indonesia",
                "an entry of a catalogue in DCAT and data.json, with the data standards of Satu Data Indonesia",
            ),
            "pmks.exports.catalogued",
            takes=("base", "home"),
        ),
    }
)
"""The forms, in the order in which they are told."""


def files_of(form: str, **given: str | None) -> tuple[ExportFile, ...]:
    """
    Return the files of *form*; what is *given* goes to those that know it.

    >>> [file.name for file in files_of("json-schema")][0]
    'person.schema.json'

    Raises:
        UnknownNameError: There is no such form.
    """
    found = FORMS.get(form)
    if found is None:
        raise UnknownNameError(form, closest(form, FORMS) or tuple(FORMS), "form")
    make = getattr(importlib.import_module(found.home), found.maker)
    files: tuple[ExportFile, ...] = make(**{name: given[name] for name in found.takes if given.get(name) is not None})
    return files
