"""The entry of a catalogue that names the files of every other form."""

from __future__ import annotations

from collections.abc import Iterator

from pmks.exports.dcat import dcat
from pmks.exports.dcat.standard import standard_files
from pmks.exports.fhir import BUNDLES
from pmks.exports.file import ExportFile
from pmks.exports.forms import FORMS, files_of
from pmks.exports.iris import BASE

_DESCRIBED: frozenset[str] = frozenset({"csv", "dcat"})


def files(*, base: str = BASE, home: str | None = None) -> tuple[ExportFile, ...]:
    """
    Return the entry, in DCAT and in data.json, and the table of data standards.

    The CSV tables are named by the data package that describes them, the resources of FHIR by their bundles.

    >>> [file.name for file in files()]
    ['dcat.jsonld', 'data.json', 'standar-data.csv', 'standar-data.json']

    Raises:
        CallError: *base* or *home* is no address that can be used.
    """
    return dcat(base=base, home=home, files=(*_named(base), *standard_files()))


def _named(base: str) -> Iterator[ExportFile]:
    """Yield the files that the entry names."""
    for form in FORMS:
        if form not in _DESCRIBED:
            found = files_of(form, base=base)
            yield from (one for one in found if form != "fhir" or one.name in BUNDLES.values())
