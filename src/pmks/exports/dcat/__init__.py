"""The law in the catalogue of a portal: DCAT, data.json, and the table of data standards of Satu Data Indonesia."""

from __future__ import annotations

from collections.abc import Sequence

from pmks.errors import CallError
from pmks.exports.dcat.catalogue import linked, open_data
from pmks.exports.dcat.entry import Figures, dataset_title, dcat_entry, described
from pmks.exports.dcat.parts import Distribution, checked_address
from pmks.exports.dcat.standard import Standard, standard_files, standards
from pmks.exports.fhir import fhir
from pmks.exports.file import ExportFile
from pmks.exports.iris import BASE, checked_base
from pmks.exports.skos import skos


def dcat(
    *, base: str = BASE, home: str | None = None, files: Sequence[ExportFile] | None = None
) -> tuple[ExportFile, ...]:
    """
    Return the export as an entry of a catalogue, in DCAT and in data.json, and the table of data standards.

    >>> [file.name for file in dcat()]
    ['dcat.jsonld', 'data.json', 'standar-data.csv', 'standar-data.json']

    Args:
        base: What the IRIs begin with: a URN that ends in a colon, or an address of your own that ends in a slash.
        home: The address of the folder where the files will stand, ending in a slash; without it the entry names the
            files and promises no address.
        files: The files to name; without them those of SKOS, of FHIR (the bundles) and of the table of standards.

    Raises:
        CallError: *base* or *home* is no such address.
    """
    checked_base(base)
    if home is not None and not checked_address("home", home).endswith("/"):
        raise CallError("home", f"seen {home!r}, wanted the address of a folder, which ends in '/'")
    table = standard_files()
    bundles = [file for file in fhir(base=base) if file.name.startswith("fhir-")] if files is None else []
    named = [*skos(base=base), *bundles, *table] if files is None else list(files)
    return (linked(base, home, named), open_data(base, home, named), *table)


__all__ = ["Distribution", "Figures", "Standard", "dataset_title", "dcat", "dcat_entry", "described", "standards"]
