"""The verb: the law in one or several forms, as files that are given back and, with a folder, written."""

from __future__ import annotations

import os
from pathlib import Path

from pmks.errors import CallError
from pmks.exports.file import ExportFile
from pmks.exports.forms import files_of
from pmks.exports.writing import write


def export(
    form: str, *more: str, to: str | os.PathLike[str] | None = None, base: str | None = None, home: str | None = None
) -> tuple[ExportFile, ...]:
    """
    Return the law as files for systems that are not Python; with a folder, write them there as well.

    >>> [file.name for file in export("json")]
    ['pmks.json', 'pmks.schema.json']
    >>> export("sql")[0].media_type
    'application/sql'

    Args:
        form: ``json`` (the whole law, with its JSON Schema), ``csv`` (a file a table), ``sql`` (schema and seed for
            PostgreSQL, MySQL/MariaDB and SQLite), ``json-schema`` (of records and of the register), ``table-schema``
            (of the register and the tables), ``skos``, ``fhir`` or ``dcat``.
        more: Further forms; a file that two forms share is there once.
        to: The folder to write to, all files or none. It is made if only its last part is missing.
        base: What the IRIs of skos, fhir and dcat begin with: a URN that ends in a colon, or an address of your own
            that ends in a slash.
        home: The address of the folder where the files will stand, for dcat.

    Raises:
        UnknownNameError: There is no such form.
        CallError: *to* is no folder that can be written to, or *base* or *home* no address that can be used.
    """
    if not all(isinstance(one, str) for one in (form, *more)):
        raise CallError("form", "seen a value that is no text, wanted the names of forms")
    files = dict.fromkeys(file for one in (form, *more) for file in files_of(one, base=base, home=home))
    if to is not None:
        write(tuple(files), Path(to))
    return tuple(files)
