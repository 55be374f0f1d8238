"""A register as it came: every cell as text, the number of every record, and what was noticed in the file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import attrs
import polars as pl

EXTRA: Final = pl.Schema([("row", pl.UInt32), ("cells", pl.List(pl.String))])
"""The columns of what stands beyond the last column of the header."""


@attrs.frozen
class Source:
    """
    How a file was read.

    *kind* is ``csv``, ``xlsx``, ``xls``, ``ods``, ``html``, ``parquet`` or ``frame``; *encoding* and *separator* those
    of a text file (no separator: it has one column); *sheet* the sheet of a workbook that was read and *other_sheets*
    those that were not; *header_rows* how many records the header takes (0: there is none) and *header_at* the number
    of its first record; *notes* the title rows above; *skipped* how many records were no rows, by reason: ``kosong``
    (blank), ``judul`` (titles), ``nomor_kolom``, ``kepala_ulang`` (the header, where it stands again), ``total``,
    ``penutup`` (signatures and notes below).
    """

    kind: str
    encoding: str | None = None
    separator: str | None = None
    sheet: str | None = None
    other_sheets: tuple[str, ...] = ()
    header_at: int = 1
    header_rows: int = 1
    notes: tuple[str, ...] = attrs.field(default=(), repr=False)
    skipped: Mapping[str, int] = attrs.field(factory=dict, hash=False)


@attrs.frozen(eq=False)
class Sheet:
    """
    A register as it came.

    *cells* has the column ``row`` (the number of the record in the file, the first being 1, title rows and header
    included) and one text column for each column of the file, called ``c0``, ``c1`` ...; an empty cell is null or
    empty text. *headers* are the headers as they stand in the file, in the same order (empty text where there is
    none); *footer* the records that are no rows but may be compared, such as totals, with the same columns;
    *findings* what was noticed while reading, in the form of `pmks.tables.findings.FINDINGS`; *extra* the cells of
    records that have more cells than the header, as ``row`` and ``cells``.
    """

    cells: pl.DataFrame
    headers: tuple[str, ...]
    source: Source
    footer: pl.DataFrame
    findings: pl.DataFrame
    extra: pl.DataFrame = attrs.field(factory=lambda: pl.DataFrame(schema=EXTRA))
