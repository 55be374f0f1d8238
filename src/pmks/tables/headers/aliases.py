"""What headers are known to mean: anywhere, or only in a file of one layout."""

from __future__ import annotations

import csv
import functools
from collections.abc import Iterable, Mapping
from importlib.resources import files
from types import MappingProxyType
from typing import Final

import attrs

from pmks.tables.headers.fields import FIELDS
from pmks.tables.headers.folding import fold

DOUBTFUL: Final = "?"
"""What stands in place of a field where a header can mean several things."""

_LEAST: Final = 4
_SHARE: Final = 0.8


@attrs.frozen
class Known:
    """A header that is known: as it is printed, and the field that it means (empty text: kept, not read)."""

    header: str
    field: str


@attrs.frozen
class Aliases:
    """Headers by their folded form: those that are known *anywhere*, and those of each of the *layouts*."""

    anywhere: Mapping[str, Known] = attrs.field(repr=False)
    layouts: Mapping[str, Mapping[str, Known]] = attrs.field(repr=False)


@functools.cache
def aliases() -> Aliases:
    """Return what headers are known to mean; names of fields mean themselves, labels of facts the facts."""
    anywhere: dict[str, Known] = {}
    layouts: dict[str, dict[str, Known]] = {}
    text = files(__package__).joinpath("aliases.csv").read_text(encoding="utf-8")
    for row in csv.DictReader(text.splitlines()):
        known = layouts.setdefault(row["layout"], {}) if row["layout"] else anywhere
        known.setdefault(fold(row["header"]), Known(row["header"], row["field"]))
    for name in FIELDS:
        anywhere.setdefault(fold(name), Known(name, name))
    return Aliases(MappingProxyType(anywhere), MappingProxyType(layouts))


@functools.cache
def labels() -> Mapping[str, Known]:
    """Return the labels of the fields by their folded form; a label of a type comes before them."""
    return MappingProxyType({fold(field.label.id): Known(field.label.id, field.name) for field in FIELDS.values()})


@functools.cache
def known_folds() -> frozenset[str]:
    """Return every folded header that is known, in whatever layout."""
    known = aliases()
    return frozenset({*known.anywhere, *labels(), *(text for layout in known.layouts.values() for text in layout)})


def layout_of(headers: Iterable[str]) -> str | None:
    """
    Return the layout that *headers* follow: most of its headers are there, and more than of any other.

    >>> layout_of(("NIK", "Nama", "Kategori PPKS", "Kecamatan", "Kelurahan", "Lokasi Penemuan", "Status", "Keterangan"))
    'makassar-ppks'
    """
    seen = {fold(header) for header in headers}
    best: tuple[float, int, str] | None = None
    for name, known in aliases().layouts.items():
        there = len(seen & known.keys())
        if there >= _LEAST and there >= _SHARE * len(known):
            best = max(best or (0.0, 0, ""), (there / len(known), there, name))
    return best[2] if best else None
