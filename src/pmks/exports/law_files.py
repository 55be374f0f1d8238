"""The files of the exported law: the document, and the schema that it keeps."""

from __future__ import annotations

from pmks.exports.file import ExportFile, as_json
from pmks.exports.law_document import law_document
from pmks.exports.law_schema import law_schema


def files() -> tuple[ExportFile, ...]:
    """
    Return the whole law as JSON, and its JSON Schema.

    >>> [file.name for file in files()]
    ['pmks.json', 'pmks.schema.json']
    """
    return (
        ExportFile("pmks.json", "application/json", as_json(law_document())),
        ExportFile("pmks.schema.json", "application/schema+json", as_json(law_schema())),
    )
