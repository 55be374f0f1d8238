"""A layout: the table that an office hands to another, column by column, and where it was met."""

from __future__ import annotations

import attrs

from pmks.model.source import Evidence, Text


@attrs.frozen
class LayoutColumn:
    """
    One column of a layout.

    *name* is the header in files; ``<id>_l`` stands for one column for each type. *kind* is what the cells hold:
    ``text``, ``code``, ``count``, ``number``, ``percent``, ``money``, ``day``, ``year``, ``list`` or ``object``.
    *allowed* are the values of a code, *unit* what a count counts, *field* the field of a register that is told, in
    the notation of headers; ``<id>`` stands in it for the type of a column that each type has.

    *form* says how the cells are written, *digits* how many decimals a number has; *others* says that values beside
    *allowed* occur.
    """

    name: str
    kind: str = "text"
    allowed: tuple[str, ...] = attrs.field(default=(), repr=False)
    unit: str = attrs.field(default="", repr=False)
    required: bool = attrs.field(default=False, repr=False)
    meaning: Text | None = attrs.field(default=None, repr=False)
    field: str = attrs.field(default="", repr=False)
    form: Text | None = attrs.field(default=None, repr=False)
    digits: int = attrs.field(default=0, repr=False)
    others: bool = attrs.field(default=False, repr=False)


@attrs.frozen(cache_hash=True)
class Layout:
    """
    A layout of a report or of a file that is exchanged.

    *uses* are ``write`` and ``read``; *shape* is ``wide``, ``long``, ``person`` or ``record``; *level* says what a row
    stands for. *origin* is ``met`` for a form that exists outside, ``project`` for one that was designed here because
    no prescribed or common form covers it. *rules* are what holds between its numbers.

    *types* are the ids of the types that ``<id>`` stands for. *example* are lines of a file that follows the layout,
    whose people and numbers are invented; it need not have every column.
    """

    id: str
    title: Text = attrs.field(repr=False)
    group: str = attrs.field(repr=False)
    uses: tuple[str, ...] = attrs.field(repr=False)
    shape: str = attrs.field(repr=False)
    level: Text = attrs.field(repr=False)
    origin: str = attrs.field(repr=False)
    evidence: Evidence = attrs.field(repr=False)
    sources: tuple[str, ...] = attrs.field(repr=False)
    columns: tuple[LayoutColumn, ...] = attrs.field(repr=False)
    evidence_note: Text | None = attrs.field(default=None, repr=False)
    rows: Text | None = attrs.field(default=None, repr=False)
    totals: Text | None = attrs.field(default=None, repr=False)
    rules: tuple[Text, ...] = attrs.field(default=(), repr=False)
    file: tuple[tuple[str, str], ...] = attrs.field(default=(), repr=False)
    types: tuple[str, ...] = attrs.field(default=(), repr=False)
    shape_note: Text | None = attrs.field(default=None, repr=False)
    note: Text | None = attrs.field(default=None, repr=False)
    print_form: tuple[Text, ...] = attrs.field(default=(), repr=False)
    example: tuple[str, ...] = attrs.field(default=(), repr=False)
    example_note: Text | None = attrs.field(default=None, repr=False)
