"""The columns of a register in words: which were understood, which were kept as they came, which are not there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pmks.cli.tables_of_text import Block, Table, Title
from pmks.cli.telling_of_law import heads
from pmks.issues.of_columns import COLUMN_MISSING
from pmks.model.source import Language, Text
from pmks.tables.headers import Mapping, field_named

HOW: Final = {
    "exact": Text("nama field", "name of the field"),
    "alias": Text("nama lain", "other name"),
    "declared": Text("ditetapkan", "declared"),
    "values": Text("menurut isinya", "by its cells"),
}
_COLUMNS: Final = Text("Kolom", "Columns")
_HEADS: Final = (
    Text("kolom", "column"),
    Text("field", "field"),
    Text("arti", "meaning"),
    Text("dikenali dari", "known by"),
)
_UNREAD: Final = {
    "unknown": Text("Tidak dikenal, disimpan apa adanya: {names}", "Not known, kept as they came: {names}"),
    "similar": Text("Mirip kolom yang dikenal, tidak dibaca: {names}", "Like a known column, not read: {names}"),
    "ambiguous": Text(
        "Dapat berarti beberapa hal, tidak dibaca: {names}", "May mean several things, not read: {names}"
    ),
    "double": Text(
        "Sama artinya tetapi berbeda isinya, tidak dibaca: {names}", "Mean the same but differ, not read: {names}"
    ),
    "declared": Text("Tidak dibaca atas permintaan: {names}", "Not read, as asked: {names}"),
}
_MISSING: Final = Text("Tidak ada di register: {names}", "Not in the register: {names}")
_NAMELESS: Final = Text("(tanpa nama)", "(no name)")


def blocks_of_columns(mapping: Mapping, lang: Language) -> Iterator[Block]:
    """Yield the columns that were read, those that were not, and the important ones that are not there."""
    yield ""
    yield Title(_COLUMNS.says(lang))
    rows = tuple(
        (one.header or _NAMELESS.says(lang), one.field, meaning(one.field, lang), _how(one.how, lang))
        for one in mapping.columns
        if one.field
    )
    if rows:
        yield Table(heads(lang, _HEADS), rows)
    unread = [one for one in mapping.columns if not one.field]
    for how, words in _UNREAD.items():
        names = [one.header or _NAMELESS.says(lang) for one in unread if one.how == how]
        if names:
            yield words.says(lang).format(names=", ".join(names))
    missing = [f"{meaning(field, lang)} ({field})" for field in missing_fields(mapping)]
    if missing:
        yield _MISSING.says(lang).format(names=", ".join(missing))


def missing_fields(mapping: Mapping) -> tuple[str, ...]:
    """Return the important fields that no column tells, as the mapping found them."""
    if mapping.findings.is_empty():
        return ()
    found = mapping.findings.filter(code=COLUMN_MISSING.code)
    return tuple(str(details[0]) for details in found["details"].to_list())


def meaning(field: str, lang: Language) -> str:
    """
    Return what *field* tells.

    >>> meaning("nomor_kk", "id")
    'Nomor Kartu Keluarga'
    """
    known = field_named(field)
    return field if known is None else known.label.says(lang)


def _how(how: str, lang: Language) -> str:
    """Return how a column came to its field."""
    return HOW[how].says(lang) if how in HOW else how
