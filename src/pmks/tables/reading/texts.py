"""Text files: CSV and its kin."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import polars as pl

from pmks.tables.reading.damage import may_be_damaged
from pmks.tables.reading.encodings import Decoded
from pmks.tables.reading.heading import SAMPLE, heading_of, one_line
from pmks.tables.reading.lines import lines_of, records_of, unused_sign
from pmks.tables.reading.records import cells_of, refuse_wide, width_of
from pmks.tables.reading.separators import separator_asked, separator_in
from pmks.tables.reading.splitting import cells_in, ragged
from pmks.tables.reading.tables import Table, sheet_of
from pmks.tables.sheet import Sheet, Source

_MANY: Final = 1000


def sheet_of_text(
    decoded: Decoded,
    noticed: Sequence[pl.DataFrame] = (),
    *,
    separator: str | None = None,
    header_row: int | None = None,
) -> Sheet:
    """
    Return the sheet of a text file.

    Raises:
        TableError: A cell or a record is too long for any table.
        CallError: *separator* is no sign, or *header_row* no record.

    """
    text, lines = lines_of(decoded.text)
    sign = separator_in(lines.head(SAMPLE)) if separator is None else separator_asked(separator)
    between = unused_sign(text) if sign is None else sign
    records = records_of(text, lines, between)
    first = records.lines.head(max(SAMPLE, (header_row or 0) + 1))
    refuse_wide(max(width_of(first, between), default=0), between)
    heading = heading_of([cells_of(record, between).told for record in first], header_row)
    names = tuple(one_line(name) for name in heading.names) or _nameless(
        records.lines.slice(heading.first - 1), between
    )
    frame = cells_in(records, heading.first, len(names), between)
    table = Table(
        frame,
        heading,
        names,
        ragged(records, frame, between) if frame.height else None,
        tuple(at + 1 for at in records.broken),
        {at: [place + 1 for place in places] for at, places in records.joined.items()},
        damaged=may_be_damaged(text),
    )
    return sheet_of(table, Source("csv", decoded.encoding, sign), noticed)


def _nameless(lines: pl.Series, separator: str) -> tuple[str, ...]:
    """Return the headers of a file that has none: as many empty ones as most of its first rows have cells."""
    return ("",) * max(width_of(lines.head(_MANY), separator).mode().to_list(), default=0)
