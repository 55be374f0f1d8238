"""What is to be said of the columns of a register, once each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import polars as pl

from pmks.issues import of_columns
from pmks.issues.kind import IssueKind
from pmks.tables.findings import FINDINGS
from pmks.tables.headers.counts import counted
from pmks.tables.headers.fields import IMPORTANT
from pmks.tables.headers.folding import JOIN, fold
from pmks.tables.headers.mapping import Column, Mapping
from pmks.tables.headers.meanings import meanings
from pmks.tables.headers.near import similar

_ALSO_TICKED = frozenset({"kategori", "jenis_kelamin"})
_ALSO_TOLD_BY = {"kategori": ("kode_kategori",), "tanggal_lahir": ("tempat_tanggal_lahir",)}


def noticed(mapping: Mapping, cells: pl.DataFrame, doubles: Iterable[Sequence[Column]]) -> pl.DataFrame:
    """Return what is to be said of the columns: unknown, similar, doubtful, double, and which are missing."""
    rows = [
        *(found for column in mapping.columns for found in _of_column(column, cells)),
        *(found for same in doubles for found in _of_double(same)),
        *(_finding(of_columns.COLUMN_MISSING, None, field) for field in _missing(mapping)),
        *(_finding(of_columns.COLUMN_COUNTS, one.header, str(one.field)) for one in _counts_beside_people(mapping)),
    ]
    return pl.DataFrame(rows, schema=FINDINGS, orient="row")


def _counts_beside_people(mapping: Mapping) -> tuple[Column, ...]:
    """Return the columns of counts in a list of people, which nothing reads."""
    counts = (one for one in mapping.columns if one.field and one.field.startswith("jumlah") and one.how != "declared")
    return () if mapping.is_aggregate else tuple(counts)


def _finding(kind: IssueKind, header: str | None, *details: str) -> tuple[object, ...]:
    """Return one finding about the column *header*, or about the file."""
    return (None, header, kind.code, kind.severity.value, None, list(details), [])


def _of_column(column: Column, cells: pl.DataFrame) -> Iterator[tuple[object, ...]]:
    """Yield what is to be said of one column; a column without header and cells is nothing."""
    if column.how == "similar" and (offered := similar(column.header)):
        yield _finding(of_columns.COLUMN_SIMILAR, column.header, offered.header, offered.field)
    elif column.how == "ambiguous" and not _empty(cells[column.name]):
        yield _finding(of_columns.COLUMN_AMBIGUOUS, column.header, " / ".join(_may_mean(column.header)))
    elif column.how in {"unknown", "ambiguous"} and (column.header.strip() or not _empty(cells[column.name])):
        yield _finding(of_columns.COLUMN_UNKNOWN, column.header, str(column.position + 1))


def _may_mean(header: str) -> tuple[str, ...]:
    """Return what a doubtful header can mean."""
    count = counted(header)
    if count is None:
        return meanings(fold(header)) or meanings(fold(header.rpartition(JOIN)[2]))
    if len(count.types) > 1:
        return tuple(f"kategori:{number}" for number in count.types)
    return (count.field("kategori"), count.field("jumlah"))


def _of_double(same: Sequence[Column]) -> Iterator[tuple[object, ...]]:
    """Yield what is to be said of columns that tell one field with different cells, on each of them."""
    places = ", ".join(str(column.position + 1) for column in same)
    for column in same:
        yield _finding(of_columns.COLUMN_DOUBLE, column.header, places, str(column.field))


def _missing(mapping: Mapping) -> tuple[str, ...]:
    """Return the important fields that no column tells; a table of counts needs none of them."""
    if mapping.is_aggregate:
        return ()
    told = {column.field for column in mapping.columns}
    return tuple(
        field
        for field in IMPORTANT
        if not told & {field, *_ALSO_TOLD_BY.get(field, ())} and not (field in _ALSO_TICKED and mapping.under(field))
    )


def _empty(cells: pl.Series) -> bool:
    """Return whether no cell holds more than blanks."""
    return not bool((cells.fill_null("").str.strip_chars() != "").any())
