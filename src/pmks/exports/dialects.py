"""How PostgreSQL, MySQL with MariaDB, and SQLite write the same tables."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

import attrs

from pmks.exports.tabular import Kind


@attrs.frozen
class Dialect:
    """
    How one family of databases writes a table.

    *types* are its words for the kinds of cells, *yes* and *no* its truth values. *head*, *begin* and *end* are the
    statements around the rest; with *late* the transaction begins after the tables are there, because there a
    definition ends it. *updated* tells the new value of a column where a row is there already. *remarks* says where a
    meaning is written: in statements of its own (``after``), in the definition (``inside``), or as a comment
    (``beside``).
    """

    id: str
    name: str
    types: Mapping[Kind, str] = attrs.field(repr=False)
    yes: str = attrs.field(repr=False)
    no: str = attrs.field(repr=False)
    head: tuple[str, ...] = attrs.field(repr=False)
    begin: str = attrs.field(repr=False)
    end: tuple[str, ...] = attrs.field(repr=False)
    late: bool = attrs.field(repr=False)
    conflict: str = attrs.field(repr=False)
    updated: str = attrs.field(repr=False)
    options: str = attrs.field(repr=False)
    remarks: str = attrs.field(repr=False)


_WORDS: Final[dict[Kind, str]] = {
    "code": "VARCHAR(128)",
    "label": "VARCHAR(255)",
    "text": "TEXT",
    "integer": "INTEGER",
    "boolean": "BOOLEAN",
    "day": "DATE",
    "tree": "TEXT",
}

POSTGRESQL: Final = Dialect(
    id="postgresql",
    name="PostgreSQL",
    types={**_WORDS, "tree": "JSONB"},
    yes="TRUE",
    no="FALSE",
    head=(),
    begin="BEGIN",
    end=("COMMIT",),
    late=False,
    conflict="ON CONFLICT ({key}) DO UPDATE SET",
    updated="{name} = EXCLUDED.{name}",
    options="",
    remarks="after",
)
"""PostgreSQL 12 or later."""

MYSQL: Final = Dialect(
    id="mysql",
    name="MySQL and MariaDB",
    types={**_WORDS, "tree": "JSON"},
    yes="TRUE",
    no="FALSE",
    head=(
        "SET NAMES utf8mb4",
        "SET @pmks_sql_mode = @@SESSION.sql_mode",
        "SET SESSION sql_mode = 'STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION'",
    ),
    begin="START TRANSACTION",
    end=("COMMIT", "SET SESSION sql_mode = @pmks_sql_mode"),
    late=True,
    conflict="ON DUPLICATE KEY UPDATE",
    updated="{name} = VALUES({name})",
    options=" ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci",
    remarks="inside",
)
"""MySQL 5.7.8 or later (before 8.0.16 it reads checks and does not keep them), MariaDB 10.3 or later."""

SQLITE: Final = Dialect(
    id="sqlite",
    name="SQLite",
    types={**_WORDS, "code": "TEXT", "label": "TEXT", "boolean": "INTEGER", "day": "TEXT"},
    yes="1",
    no="0",
    head=("PRAGMA foreign_keys = ON",),
    begin="BEGIN IMMEDIATE",
    end=("COMMIT",),
    late=False,
    conflict="ON CONFLICT ({key}) DO UPDATE SET",
    updated="{name} = excluded.{name}",
    options="",
    remarks="beside",
)
"""SQLite 3.24 or later."""

DIALECTS: Final = (POSTGRESQL, MYSQL, SQLITE)
"""The dialects."""
