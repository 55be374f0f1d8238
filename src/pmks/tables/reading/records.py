"""One record of a text file: cells between separators, some of them in quotes."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from typing import Final, NamedTuple

import polars as pl

from pmks.errors import TableError

QUOTE: Final = '"'

MOST_COLUMNS: Final = 16_384
"""The most columns that a file may have: those of a spreadsheet."""

_IN_QUOTES: Final = r'"[^"]*"'


class Cells(NamedTuple):
    """
    The cells of a line.

    *broken* says that a quotation mark opens a cell but does not close it as it should, *stray* that a cell outside
    quotation marks holds one: both are read as plain signs. *open_at* is where a quoted cell begins that the line does
    not close; *told* are then the cells before it.
    """

    told: list[str]
    broken: bool = False
    stray: bool = False
    open_at: int | None = None


_QUOTED: Final = re.compile(r'"((?:[^"]++|"")*+)"')
_REST: Final = re.compile(r'((?:[^"]++|"")*+)"')


def cells_of(line: str, separator: str, *, ends: bool = True) -> Cells:
    """
    Return the cells of *line*; *ends* says that no further line belongs to it.

    >>> cells_of('1;"KP. A; RT 2";"say ""ya"" now"', ";").told
    ['1', 'KP. A; RT 2', 'say "ya" now']
    >>> cells_of('5" pipa;"KP. A', ";").told
    ['5" pipa', '"KP. A']
    """
    told: list[str] = []
    broken, stray, at = False, False, 0
    while True:
        quoted = _QUOTED.match(line, at)
        if quoted and (quoted.end() == len(line) or line[quoted.end()] == separator):
            told.append(quoted[1].replace('""', QUOTE))
            end = quoted.end()
        else:
            opens = line.startswith(QUOTE, at)
            if opens and quoted is None and not ends:
                return Cells(told, broken, stray, at)
            end = line.find(separator, at)
            end = len(line) if end < 0 else end
            told.append(line[at:end])
            broken = broken or opens
            stray = stray or QUOTE in told[-1]
        if end == len(line):
            return Cells(told, broken, stray)
        at = end + 1


def closed_in(line: str, separator: str) -> int | None:
    """
    Return where a quoted cell that began on an earlier line ends in *line*: behind its mark.

    -1 says that the cell goes on, None that the mark stands where no cell can end.

    >>> closed_in('DEKAT PASAR";005', ";"), closed_in("DEKAT PASAR", ";"), closed_in('"KP. A";005', ";")
    (12, -1, None)
    """
    rest = _REST.match(line)
    if rest is None:
        return -1
    return rest.end() if rest.end() == len(line) or line[rest.end()] == separator else None


@functools.cache
def regular(separator: str) -> str:
    """Return the form of a line that every reader splits alike: cells in quotes, or without any quotation mark."""
    sign = re.escape(separator)
    cell = rf'(?:"[^"]*(?:""[^"]*)*"|[^"{sign}]*)'
    return rf"^{cell}(?:{sign}{cell})*$"


def written(cells: Iterable[str], separator: str) -> str:
    """Return *cells* as a line that every reader splits alike."""
    return separator.join(f'"{cell.replace(QUOTE, QUOTE * 2)}"' for cell in cells)


def width_of(lines: pl.Series, separator: str) -> pl.Series:
    """
    Return how many cells each of *lines* has.

    >>> width_of(pl.Series(['1;"a;b";2', "x"]), ";").to_list()
    [3, 1]
    """
    return lines.str.replace_all(_IN_QUOTES, "").str.count_matches(separator, literal=True) + 1


def refuse_wide(width: int, separator: str) -> None:
    """Refuse a table that is wider than any."""
    if width > MOST_COLUMNS:
        problem = f"a record has {width:,} cells, wanted at most {MOST_COLUMNS:,}; is {separator!r} the separator?"
        raise TableError("file", problem)
