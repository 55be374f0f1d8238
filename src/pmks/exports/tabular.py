"""What a table of the law is made of: columns with a meaning, a key, references, and rows."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable
from typing import Final, Literal, TypeAlias

import attrs

from pmks.exports.plain import condition
from pmks.model.condition import Condition
from pmks.model.days import DateInterval, Period, When
from pmks.model.source import Citation, Evidence, Text

Cell: TypeAlias = str | int | dt.date | None
"""What stands in a cell; a truth value is a whole number of Python as well."""

Kind: TypeAlias = Literal["code", "label", "text", "integer", "boolean", "day", "tree"]
"""A short word, a name, a sentence, a number, a truth value, a day, or a condition as JSON."""

Row: TypeAlias = tuple[Cell, ...]

BAR: Final = "|"
"""What joins several words in one cell."""


@attrs.frozen
class Column:
    """
    A column: what it is called and means, what its cells are, and which words are possible.

    A column that is not *required* may be empty. A *several* column holds words joined by a bar.
    """

    name: str
    kind: Kind
    meaning: str = attrs.field(repr=False)
    required: bool = True
    allowed: tuple[str, ...] = attrs.field(default=(), repr=False)
    several: bool = False


@attrs.frozen
class Reference:
    """Columns whose cells stand in the columns *there* of the table *table*."""

    columns: tuple[str, ...]
    table: str
    there: tuple[str, ...]


@attrs.frozen
class Table:
    """
    A table: its columns, the columns that are its key, and what its rows are made by.

    *unique* are further keys, *index* columns by which rows are looked up.
    """

    name: str
    meaning: str = attrs.field(repr=False)
    columns: tuple[Column, ...] = attrs.field(repr=False)
    key: tuple[str, ...] = attrs.field(repr=False)
    rows: Callable[[], Iterable[Row]] = attrs.field(repr=False)
    references: tuple[Reference, ...] = attrs.field(default=(), repr=False)
    unique: tuple[tuple[str, ...], ...] = attrs.field(default=(), repr=False)
    index: tuple[tuple[str, ...], ...] = attrs.field(default=(), repr=False)


EVIDENCE: Final = Column(
    "evidence", "code", "How well the source was read.", allowed=tuple(one.value for one in Evidence)
)
"""The grade of a row."""


def optional(column: Column) -> Column:
    """
    Return *column*, whose cells may be empty.

    >>> optional(EVIDENCE).required
    False
    """
    return attrs.evolve(column, required=False)


def both(name: str, meaning: str, *, required: bool = True) -> tuple[Column, Column]:
    """
    Return the columns of a sentence in both languages.

    >>> [one.name for one in both("note", "What else is to be known.")]
    ['note_id', 'note_en']
    """
    return (
        Column(f"{name}_id", "text", f"{meaning} In Indonesian.", required),
        Column(f"{name}_en", "text", f"{meaning} In English.", required),
    )


def says(text: Text | None) -> tuple[Cell, Cell]:
    """
    Return the cells of a sentence in both languages.

    >>> says(None)
    (None, None)
    """
    return (None, None) if text is None else (text.id, text.en)


def days(name: str, what: str) -> tuple[Column, ...]:
    """
    Return the columns of the days on which something holds.

    >>> [one.name for one in days("in_force", "the rule holds")]
    ['in_force_from', 'in_force_from_latest', 'in_force_until', 'in_force_until_latest']
    """
    first = f"The first day on which {what}; empty where it is not known."
    after = f"The first day on which {what} no more; empty where nothing ended it."
    rough = "The latest day that can be meant, where the day before it is only roughly known."
    return (
        Column(f"{name}_from", "day", first, required=False),
        Column(f"{name}_from_latest", "day", rough, required=False),
        Column(f"{name}_until", "day", after, required=False),
        Column(f"{name}_until_latest", "day", rough, required=False),
    )


def span(period: Period | None) -> tuple[Cell, Cell, Cell, Cell]:
    """
    Return the cells of *period*; of none, empty ones.

    >>> span(Period(dt.date(2012, 6, 7)))
    (datetime.date(2012, 6, 7), None, None, None)
    """
    return (*day(None), *day(None)) if period is None else (*day(period.start), *day(period.end))


def day(when: When | None) -> tuple[Cell, Cell]:
    """
    Return the earliest day that is meant, and the latest one where it is another.

    >>> day(DateInterval.of_year(2007))
    (datetime.date(2007, 1, 1), datetime.date(2007, 12, 31))
    """
    return (when.first, when.last) if isinstance(when, DateInterval) else (when, None)


def joined(words: Iterable[object]) -> str | None:
    """
    Return *words* in one cell; nothing where there are none.

    >>> joined(("orang", "keluarga")), joined(())
    ('orang|keluarga', None)
    """
    return BAR.join(map(str, words)) or None


def place(citation: Citation | None) -> str | None:
    """
    Return a citation as it is printed.

    >>> place(Citation("UU 8/2016", "Pasal 148"))
    'UU 8/2016, Pasal 148'
    """
    return None if citation is None else str(citation)


def tree(node: Condition | None) -> str | None:
    """
    Return a condition as JSON on one line.

    >>> from pmks.model.condition import Is, OneOf
    >>> tree(Is("telantar", OneOf((True,))))
    '{"op":"in","fact":"telantar","values":[true]}'
    """
    return None if node is None else json.dumps(condition(node), ensure_ascii=False, separators=(",", ":"))
