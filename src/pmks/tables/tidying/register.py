"""A whole register tidied: every column read by its field, every row kept, the cells as they came beside it."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Final

import attrs
import polars as pl

from pmks.issues.of_files import ROW_CELLS
from pmks.tables.findings import FINDINGS
from pmks.tables.headers import Column, Mapping
from pmks.tables.question import Question
from pmks.tables.sheet import Sheet
from pmks.tables.tidying.fields import BORN, Cells, reader_of
from pmks.tables.tidying.placed_rows import PLACES, places_of_rows
from pmks.tables.tidying.ticked_rows import HEADS, ticks_of_rows
from pmks.tables.tidying.types_of_rows import Types, types_of_rows

_AT_ONCE: Final = 4
"""How many columns are read at the same time; most of the work leaves Python alone."""

_APART: Final = ("kategori:", *HEADS)
"""How the fields begin of columns that are read together and kept as they came."""

_TYPES: Final = frozenset({"kategori", "kode_kategori"})
_NAMES: Final = ("nama", "nama_wali", "nama_ibu_kandung", "nama_orang_tua", "nama_kepala_keluarga")


@attrs.frozen(eq=False)
class Tidy:
    """
    A register, tidied.

    *records* has a row for each row of the register: ``row``, the fields that were read, then the columns of types and
    those that are not known, as they came. *aids* stands beside it, row by row, for the checks alone; *types* are the
    types of the rows; *findings* what was found in cells.
    """

    records: pl.DataFrame
    aids: pl.DataFrame
    types: Types
    findings: pl.DataFrame


def tidied(sheet: Sheet, mapping: Mapping, asked: Question) -> Tidy:
    """Return the register in *sheet*, each column read by the field that *mapping* gives it."""
    rows = sheet.cells["row"]
    read = [Cells(column, field, sheet.cells[column.name], rows, asked) for column, field in _read(mapping)]
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        placed = pool.submit(places_of_rows, sheet.cells, mapping, asked)
        named = pool.submit(types_of_rows, sheet.cells, mapping, asked)
        parts = [*pool.map(lambda cells: reader_of(cells.field)(cells), read), placed.result()]
        parts += ticks_of_rows(sheet.cells, mapping)
        types = named.result()
    values = [one for part in parts for one in part.values]
    aids = {one.name: one for part in parts for one in part.aids}
    records = pl.DataFrame([rows, *_once(values), *_unread(sheet, mapping, {one.name for one in values})])
    if aids.keys() >= {"nik_key", "kk_key"}:
        card = (aids["nik_key"] == aids["kk_recent"]).fill_null(value=False).alias("is_card")
        records = records.with_columns(nik=pl.when(~card).then("nik")) if card.any() else records
        aids[card.name] = card
    findings = pl.concat([FINDINGS.to_frame(), *(part.findings for part in parts), types.findings])
    findings = _unshown(findings, sheet.findings, records)
    return Tidy(records, pl.DataFrame([rows, *aids.values()]), types, findings)


def _read(mapping: Mapping) -> Iterator[tuple[Column, str]]:
    """Yield the columns that are read one by one, each with its field."""
    for column in mapping.columns:
        field = column.field
        if field and field not in PLACES and field not in _TYPES and not field.startswith(("jumlah:", *_APART)):
            yield column, field


def _unshown(findings: pl.DataFrame, came: pl.DataFrame, records: pl.DataFrame) -> pl.DataFrame:
    """Return *findings* without cells that hold the name of somebody, and without those of rows that may be shifted."""
    seen = findings["seen"].drop_nulls().unique().implode()
    names = [records[name].filter(records[name].is_in(seen)) for name in _NAMES if name in records.columns]
    shifted = came.filter(pl.col("code") == ROW_CELLS.code)["row"]
    secret = pl.concat([one.alias("name") for one in names]).unique() if names else pl.Series(dtype=pl.String)
    if shifted.is_empty() and secret.is_empty():
        return findings
    hidden = pl.col("row").is_in(shifted.implode()) | pl.col("seen").is_in(secret.implode())
    return findings.with_columns(seen=pl.when(~hidden.fill_null(value=False)).then("seen"))


def _once(values: list[pl.Series]) -> list[pl.Series]:
    """Return *values* with each name once; a place or a date told by two columns is that of its own column."""
    found: dict[str, pl.Series] = {}
    for one in values:
        known = found.get(one.name)
        found[one.name] = one if known is None else pl.select(pl.coalesce(known, one)).to_series().alias(one.name)
    return list(found.values())


def _unread(sheet: Sheet, mapping: Mapping, taken: set[str]) -> list[pl.Series]:
    """Return the columns without a field and those of types as they came, each under its field or its header."""
    used = {"row", BORN, *taken}
    made = []
    for column in mapping.columns:
        if column.field is None or column.field in _TYPES or column.field.startswith(("jumlah", *_APART)):
            header = column.field if column.field in _TYPES else column.header.strip()
            name = header if header and header not in used else f"{header} ({column.name})".strip()
            used.add(name)
            made.append(sheet.cells[column.name].alias(name))
    return made
