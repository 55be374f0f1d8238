"""One table of the law as SQL defines it: types, keys, references, checks and what each column means."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

from pmks.exports.dialects import Dialect
from pmks.exports.tabular import BAR, Cell, Column, Reference, Table

PREFIX: Final = "pmks_"
"""What the names of the tables begin with."""

SEED: Final = "seed"
"""The column that says which seed wrote a row."""

_SEED: Final = Column(SEED, "code", "The seed that wrote the row: version of the law, and hash.")
_DAY: Final = "[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]"


def definition(table: Table, dialect: Dialect) -> str:
    """Return the statement that makes *table* where it is not there."""
    columns = (*table.columns, _SEED)
    parts = [_column(one, dialect) for one in columns]
    meanings = [f"  -- {one.meaning}\n" if dialect.remarks == "beside" else "" for one in columns]
    limits = [*_keys(table), *(_reference(table, one) for one in table.references), *_checks(table, dialect)]
    if dialect.remarks == "inside":
        limits += [f"INDEX {_index(table, one)} ({', '.join(one)})" for one in table.index]
    lines = [f"{meaning}  {part}" for meaning, part in zip(meanings, parts, strict=True)]
    body = ",\n".join([*lines, *(f"  {one}" for one in limits)])
    options = f"{dialect.options} COMMENT={literal(table.meaning, dialect)}" if dialect.remarks == "inside" else ""
    head = f"\n  -- {table.meaning}" if dialect.remarks == "beside" else ""
    return f"CREATE TABLE IF NOT EXISTS {PREFIX}{table.name} ({head}\n{body}\n){options}"


def indexes(table: Table, dialect: Dialect) -> Iterator[str]:
    """Yield the statements that make the indexes of *table*, where its definition has none."""
    if dialect.remarks != "inside":
        for one in table.index:
            yield f"CREATE INDEX IF NOT EXISTS {_index(table, one)} ON {PREFIX}{table.name} ({', '.join(one)})"


def comments(table: Table, dialect: Dialect) -> Iterator[str]:
    """Yield the statements that say what *table* and its columns mean, where its definition does not."""
    if dialect.remarks == "after":
        yield f"COMMENT ON TABLE {PREFIX}{table.name} IS {literal(table.meaning, dialect)}"
        for one in (*table.columns, _SEED):
            yield f"COMMENT ON COLUMN {PREFIX}{table.name}.{one.name} IS {literal(meaning(one), dialect)}"


def meaning(column: Column) -> str:
    """
    Return what *column* means, and how several words stand in one cell.

    >>> meaning(Column("units", "code", "The kinds of record.", several=True))
    'The kinds of record. Joined by |.'
    """
    return f"{column.meaning} Joined by {BAR}." if column.several else column.meaning


def literal(cell: Cell, dialect: Dialect) -> str:
    """
    Return *cell* as SQL.

    >>> from pmks.exports.dialects import SQLITE
    >>> literal("Jum'at", SQLITE), literal(None, SQLITE), literal(True, SQLITE)
    ("'Jum''at'", 'NULL', '1')
    """
    if cell is None:
        return "NULL"
    if isinstance(cell, bool):
        return dialect.yes if cell else dialect.no
    if isinstance(cell, int):
        return str(cell)
    text = cell.isoformat() if isinstance(cell, dt.date) else cell.replace("'", "''")
    return f"'{text}'"


def _column(column: Column, dialect: Dialect) -> str:
    """Return the line of one column."""
    needed = " NOT NULL" if column.required else ""
    remark = f" COMMENT {literal(meaning(column), dialect)}" if dialect.remarks == "inside" else ""
    return f"{column.name} {dialect.types[column.kind]}{needed}{remark}"


def _keys(table: Table) -> Iterator[str]:
    """Yield the keys of *table*."""
    yield f"PRIMARY KEY ({', '.join(table.key)})"
    yield from (f"UNIQUE ({', '.join(one)})" for one in table.unique)


def _reference(table: Table, one: Reference) -> str:
    """Return a reference; the parts of a row of the same table go with it."""
    there = f"{PREFIX}{one.table} ({', '.join(one.there)})"
    own = " ON DELETE CASCADE" if one.table == table.name else ""
    return f"FOREIGN KEY ({', '.join(one.columns)}) REFERENCES {there}{own}"


def _checks(table: Table, dialect: Dialect) -> Iterator[str]:
    """Yield what the cells of *table* must be; an empty cell passes every check."""
    for one in table.columns:
        if one.allowed and not one.several:
            yield f"CHECK ({one.name} IN ({', '.join(literal(word, dialect) for word in one.allowed)}))"
        if dialect.remarks == "beside" and one.kind == "boolean":
            yield f"CHECK ({one.name} IN (0, 1))"
        if dialect.remarks == "beside" and one.kind == "day":
            yield f"CHECK ({one.name} GLOB '{_DAY}')"


def _index(table: Table, columns: tuple[str, ...]) -> str:
    """Return the name of an index."""
    return f"{PREFIX}{table.name}_by_{columns[-1]}"
