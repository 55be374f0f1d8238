"""The tables of the law as SQL: schema and seed in one file that can be run again."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from typing import Final

from pmks import law
from pmks.exports.content import TABLES, rows
from pmks.exports.dialects import DIALECTS, Dialect
from pmks.exports.file import ExportFile
from pmks.exports.origin import LICENCE, SOURCE, TITLE, said
from pmks.exports.sql_tables import PREFIX, SEED, comments, definition, indexes, literal
from pmks.exports.tabular import Row, Table

_AT_ONCE: Final = 100


def files() -> tuple[ExportFile, ...]:
    """
    Return a file of SQL for each dialect.

    >>> [file.name for file in files()]
    ['pmks.postgresql.sql', 'pmks.mysql.sql', 'pmks.sqlite.sql']
    """
    seed = seed_of(rows())
    return tuple(ExportFile(f"pmks.{one.id}.sql", "application/sql", "".join(_lines(one, seed))) for one in DIALECTS)


def seed_of(told: Mapping[str, tuple[Row, ...]]) -> str:
    """
    Return what marks the rows of one seed: the version of the law, and a short hash of every row.

    >>> seed_of({}).partition("-")[0]
    '2025.08.20'
    """
    return f"{law.version}-{hashlib.sha256(repr(dict(told)).encode()).hexdigest()[:12]}"


def _lines(dialect: Dialect, seed: str) -> Iterator[str]:
    """Yield the file line by line."""
    yield from _heading(dialect)
    start = [*dialect.head] if dialect.late else [*dialect.head, dialect.begin]
    yield from (f"{one};\n" for one in start)
    for table in TABLES:
        yield f"\n{definition(table, dialect)};\n"
        yield from (f"{one};\n" for one in (*indexes(table, dialect), *comments(table, dialect)))
    if dialect.late:
        yield f"\n{dialect.begin};\n"
    for table in TABLES:
        yield "\n"
        yield from _inserts(table, seed, dialect)
    yield "\n-- Rows of an older seed that this one does not have.\n"
    for table in reversed(TABLES):
        yield f"DELETE FROM {PREFIX}{table.name} WHERE {SEED} <> '{seed}';\n"  # noqa: S608  # all three are ours
    yield "\n"
    yield from (f"{one};\n" for one in dialect.end)


def _heading(dialect: Dialect) -> Iterator[str]:
    """Yield what the file says of itself."""
    about = said()
    yield f"-- {TITLE.en}, for {dialect.name}.\n"
    yield f"-- Version {about['version']}, law known up to {about['law_as_of']}, format {about['format']}.\n"
    yield f"-- {SOURCE.en}\n-- Licence {LICENCE}. {about['rights_en']}\n"
    yield "-- Run it again at any time: rows are added, changed or removed until the tables are as written here.\n"
    yield f"-- Tables of yours may refer to {PREFIX}categories and others. Do not change the tables themselves.\n\n"


def _inserts(table: Table, seed: str, dialect: Dialect) -> Iterator[str]:
    """Yield the statements that put its rows into *table*, or change what is there."""
    told = rows()[table.name]
    names = [*(one.name for one in table.columns), SEED]
    head = f"INSERT INTO {PREFIX}{table.name} ({', '.join(names)}) VALUES\n"
    changed = ", ".join(dialect.updated.format(name=name) for name in names if name not in table.key)
    tail = f"\n{dialect.conflict.format(key=', '.join(table.key))} {changed};\n"
    for at in range(0, len(told), _AT_ONCE):
        lines = (f"({', '.join(literal(cell, dialect) for cell in (*row, seed))})" for row in told[at : at + _AT_ONCE])
        values = ",\n".join(lines)
        yield f"{head}{values}{tail}"
