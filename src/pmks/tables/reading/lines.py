"""The lines of a text file put together to records: quoted line ends joined, stray quotation marks made harmless."""

from __future__ import annotations

import bisect
import io
from collections.abc import Mapping, Sequence
from typing import Final

import attrs
import polars as pl

from pmks.errors import TableError
from pmks.tables.reading.records import QUOTE, cells_of, closed_in, refuse_wide, regular, width_of, written

LONGEST_CELL: Final = 1 << 20
"""The most characters that a cell may have."""

_CLOSED: Final = "is a quotation mark not closed?"
_FREE: Final = "".join(map(chr, (*range(1, 9), *range(14, 32))))


@attrs.frozen(eq=False)
class Records:
    """
    The records of a text file.

    *lines* has a line for each record, of a form that every reader splits alike, and *quoted* says which of them hold
    quotation marks; *text* is what a fast reader may split to the same records. *mended* are the places (from 0) of
    records that were put together or made harmless, and how many cells they have; *broken* those with a quotation
    mark that does not close; *joined* the places of records with a line end in a cell, by the place of the cell.
    """

    lines: pl.Series
    quoted: pl.Series
    text: bytes
    mended: Mapping[int, int] = attrs.field(factory=dict)
    broken: tuple[int, ...] = ()
    joined: Mapping[int, Sequence[int]] = attrs.field(factory=dict)
    taken: tuple[int, ...] = ()
    rewritten: bool = False

    def begins(self, record: int) -> int:
        """Return where in the text the record with the place *record* begins."""
        if self.rewritten:
            return int(self.lines.head(record).str.len_bytes().sum()) + record
        line = record
        while line - bisect.bisect_left(self.taken, line) < record:
            line = record + bisect.bisect_left(self.taken, line)
        at = 0
        for _ in range(line):
            at = self.text.find(b"\n", at) + 1
        return at


@attrs.define
class _Mending:
    """What was found while lines were put together, by line."""

    texts: dict[int, str] = attrs.field(factory=dict)
    widths: list[int] = attrs.field(factory=list)
    taken: list[int] = attrs.field(factory=list)
    broken: list[int] = attrs.field(factory=list)
    joined: dict[int, list[int]] = attrs.field(factory=dict)
    stray: bool = False


def unused_sign(text: bytes) -> str:
    """
    Return a character that *text* does not hold; a file of one column is split by it.

    Raises:
        TableError: It holds every control character.

    """
    free = next((sign for sign in _FREE if sign.encode() not in text), None)
    if free is None:
        raise TableError("file", "it holds every control character, so it is no text")
    return free


def lines_of(text: bytes) -> tuple[bytes, pl.Series]:
    r"""
    Return *text* with LF or CRLF at the end of each line, and its lines; a lone CR ends a line as well.

    >>> lines_of(b"a\r\nb\rc\n")[1].to_list()
    ['a', 'b', 'c']
    """
    lines = _split(text)
    if not lines.str.contains("\r", literal=True).any():
        return text, lines
    text = text.replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return text, _split(text)


def _split(text: bytes) -> pl.Series:
    """Return what stands between the LF or CRLF of *text*."""
    if not text:
        return pl.Series("line", [], pl.String)
    frame = pl.read_csv(
        text, has_header=False, separator=unused_sign(text), quote_char=None, schema={"line": pl.String}, glob=False
    )
    return frame["line"].fill_null("")


def records_of(text: bytes, lines: pl.Series, separator: str) -> Records:
    """
    Return the records of *text*, which has these *lines*.

    Raises:
        TableError: A cell has more than a mebibyte of text.

    """
    quoted = lines.str.contains(QUOTE, literal=True)
    places = quoted.arg_true()
    irregular = places.filter(~lines.gather(places).str.contains(regular(separator)))
    mending = _Mending()
    if irregular.len():
        _mend_all(irregular, lines, separator, places.to_list(), mending)
    if mending.texts:
        kept = pl.repeat(value=True, n=lines.len(), eager=True).scatter(mending.taken, values=False)
        lines = lines.clone().scatter(list(mending.texts), list(mending.texts.values())).filter(kept)
        quoted = quoted.filter(kept)
    _refuse_long(lines, separator)
    gone = mending.taken
    mended = {at - bisect.bisect_left(gone, at): width for at, width in zip(mending.texts, mending.widths, strict=True)}
    broken = tuple(at - bisect.bisect_left(gone, at) for at in mending.broken)
    again = _text_of(lines) if mending.stray else text
    return Records(lines, quoted, again, mended, broken, mending.joined, tuple(gone), mending.stray)


def _text_of(lines: pl.Series) -> bytes:
    """Return *lines* as one text again."""
    out = io.BytesIO()
    lines.to_frame().write_csv(out, include_header=False, quote_style="never")
    return out.getvalue()


def _mend_all(irregular: pl.Series, lines: pl.Series, separator: str, places: list[int], mending: _Mending) -> None:
    """Read every record that begins with one of the *irregular* lines; *places* are the lines with quotation marks."""
    behind = 0
    for at in irregular:
        if at >= behind:
            behind = _mend(at, lines, separator, places, mending)


def _mend(at: int, lines: pl.Series, separator: str, places: list[int], mending: _Mending) -> int:
    """Read the record that begins with the line *at* and note it; return the first line behind it."""
    number = at + 1 - len(mending.taken)
    told: list[str] = []
    broken = False
    line: str | None = lines[at]
    here = at
    while line is not None:
        found = cells_of(line, separator, ends=False)
        told += found.told
        broken = broken or found.broken
        mending.stray = mending.stray or found.stray
        if found.open_at is None:
            break
        end = _closing(here, lines, separator, places)
        if end is None:
            broken = mending.stray = True
            cell, mark, rest = line[found.open_at :].partition(separator)
            told.append(cell)
            line = rest if mark else None
        else:
            there, behind = end
            last: str = lines[there]
            between = _between(lines, here, there, number) if there > here + 1 else []
            cell = "\n".join((line[found.open_at + 1 :], *between, last[: behind - 1])).replace(QUOTE * 2, QUOTE)
            _refuse_cell(cell, number)
            mending.joined.setdefault(len(told), []).append(number - 1)
            told.append(cell)
            mending.taken += range(here + 1, there + 1)
            here, line = there, last[behind + 1 :] if behind < len(last) else None
    mending.texts[at] = written(told, separator)
    mending.widths.append(len(told))
    if broken:
        mending.broken.append(at)
    return here + 1


def _closing(here: int, lines: pl.Series, separator: str, places: list[int]) -> tuple[int, int] | None:
    """
    Return the line and the place in it where a cell that opens on the line *here* closes; None if it does not.

    A line that is passed by holds its marks in pairs, so no cell opens on it: all searches together pass a line once.
    """
    for place in range(bisect.bisect_right(places, here), len(places)):
        line: str = lines[places[place]]
        behind = closed_in(line, separator)
        if behind is None or behind >= 0:
            return None if behind is None else (places[place], behind)
    return None


def _between(lines: pl.Series, here: int, there: int, number: int) -> list[str]:
    """Return the lines between two that a cell of the record *number* begins and ends on."""
    found = lines.slice(here + 1, there - here - 1)
    if found.len() + int(found.str.len_chars().sum()) > LONGEST_CELL:
        raise TableError(f"record {number}", f"a cell has more than {LONGEST_CELL:,} characters; {_CLOSED}")
    return found.to_list()


def _refuse_long(lines: pl.Series, separator: str) -> None:
    """Refuse a record that is too wide, or has a cell that is too long."""
    for at in (lines.str.len_bytes() > LONGEST_CELL).arg_true():
        refuse_wide(width_of(lines.slice(at, 1), separator)[0], separator)
        for cell in cells_of(lines[at], separator).told:
            _refuse_cell(cell, at + 1)


def _refuse_cell(cell: str, number: int) -> None:
    """Refuse *cell* of the record *number* if it is too long."""
    if len(cell) > LONGEST_CELL:
        seen = f"a cell has {len(cell):,} characters, wanted at most {LONGEST_CELL:,}"
        raise TableError(f"record {number}", f"{seen}; {_CLOSED}")
