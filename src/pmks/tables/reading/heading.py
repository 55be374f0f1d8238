"""Where the header of a table stands, and what stands above it and right below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import attrs

from pmks.errors import CallError
from pmks.tables.headers.folding import JOIN, fold
from pmks.tables.headers.recognising import looks_like

SAMPLE: Final = 60
"""How many records are looked at to find the header."""

_LEAST_TYPES: Final = 3
_LEAST_KNOWN: Final = 2
_LEAST_NUMBERS: Final = 3
_MOST_ROWS: Final = 3
_NO_COUNT: Final = 1 << 30
_LONGEST_NOTE: Final = 500
_LONGEST_LABEL: Final = 80
_NUMBER: Final = re.compile(r"(\(?)\s*(\d{1,5})(?:\s*=[\d\s+()\-]+)?\s*\)?\.?")
_NIK: Final = re.compile(r"[\s'`]*\d(?:[\s.\-]*\d){15}\s*")
_LETTER: Final = re.compile(r"[^\W\d_]")
_LINE_END: Final = re.compile(r"[ \t]*[\r\n]+[ \t]*")


@attrs.frozen
class Heading:
    """
    The header of a table.

    *at* is the number of its first record (0: there is none), *rows* how many records it takes, *names* its headers;
    *notes* are the titles above, *skipped* how many records stand above and right below it, by reason; the data begin
    with the record *first*. *known* says whether the header was recognised or named by the caller.
    """

    at: int
    rows: int
    names: tuple[str, ...]
    first: int
    notes: tuple[str, ...] = ()
    skipped: tuple[tuple[str, int], ...] = ()
    known: bool = True


def recognised(cells: Sequence[str]) -> int:
    """
    Return how many of *cells* are headers that are known; labels of types count where there are several.

    >>> recognised(["NO", "NAMA", "X"]), recognised(["RANUWA", "Pemulung", "12"])
    (2, 0)
    """
    looks = [looks_like(cell) for cell in cells if cell]
    types = looks.count("type")
    return looks.count("field") + (types if types >= _LEAST_TYPES else 0)


def heading_of(records: Sequence[Sequence[str]], header_row: int | None = None) -> Heading:
    """
    Return the header of a table with the first *records*; the caller may name its record.

    >>> heading_of([["DAFTAR PPKS", ""], ["", ""], ["NIK", "NAMA"], ["(1)", "(2)"], ["x", "y"]]).first
    5

    Raises:
        CallError: *header_row* is no number of a record.

    """
    if header_row is not None and not (0 <= header_row <= len(records)):
        wanted = f"wanted a record from 1 to {len(records)}, or 0 for no header"
        raise CallError("header_row", f"seen {header_row}, {wanted}")
    at, known = _found(records) if header_row is None else (header_row - 1, True)
    if at < 0:
        titles = 0 if header_row == 0 else _titles(records)
        notes, skipped = _above(records[:titles])
        return Heading(0, 0, (), titles + 1, notes, skipped, known=known)
    first, last, names = _joined(records, at)
    below = _below(records[last + 1 :], filled(names) if known else _NO_COUNT)
    notes, skipped = _above(records[:first])
    behind = last + 2 + sum(count for _, count in below)
    return Heading(first + 1, last - first + 1, names, behind, notes, (*skipped, *below), known=known)


def _found(records: Sequence[Sequence[str]]) -> tuple[int, bool]:
    """Return the place of the header (-1: there is none) and whether it is known."""
    marks = [recognised(cells) for cells in records]
    best = max(marks, default=0)
    if best >= _LEAST_KNOWN:
        return next(at for at, mark in enumerate(marks) if mark >= max(_LEAST_KNOWN, best / 2)), True
    wide = any(filled(cells) > 1 for cells in records)
    if not wide and best:
        return marks.index(best), True
    at = next((at for at, cells in enumerate(records) if filled(cells) > wide), -1)
    if at < 0 or any(_NIK.fullmatch(cell) for cell in records[at]):
        return -1, at < 0
    if not marks[at] and _stands_again(records, at):
        return -1, False
    return at, marks[at] > 0


def _stands_again(records: Sequence[Sequence[str]], at: int) -> bool:
    """Return whether a word of the record *at* is a value of its column further below: then it is no header."""
    header = [cell.strip() for cell in records[at]]
    below = [record for record in records[at + 2 :] if [cell.strip() for cell in record] != header]
    words = [(place, cell) for place, cell in enumerate(header) if _LETTER.search(cell)]
    return any(record[place].strip() == cell for record in below for place, cell in words if place < len(record))


def filled(cells: Sequence[str]) -> int:
    """Return how many of *cells* hold more than blanks."""
    return sum(1 for cell in cells if cell.strip())


def _titles(records: Sequence[Sequence[str]]) -> int:
    """Return how many records stand above the first that has several cells; none where no record has."""
    return next((at for at, cells in enumerate(records) if filled(cells) > 1), 0)


def _above(records: Sequence[Sequence[str]]) -> tuple[tuple[str, ...], tuple[tuple[str, int], ...]]:
    """Return the titles among *records* as notes, and how many are blank and how many are titles."""
    texts = [" ".join(cell.strip() for cell in cells if cell.strip()) for cells in records]
    notes = tuple(one_line(text)[:_LONGEST_NOTE] for text in texts if text)
    counts = (("kosong", len(texts) - len(notes)), ("judul", len(notes)))
    return notes, tuple((reason, count) for reason, count in counts if count)


def _joined(records: Sequence[Sequence[str]], at: int) -> tuple[int, int, tuple[str, ...]]:
    """Return the first and last place of the header around *at*, and its headers, groups joined to what is below."""
    first = last = at
    names = [one_line(cell) for cell in records[at]]
    told = [fold(name) for name in names if name.strip()]
    if len(set(told)) < len(told) and at and _groups(records[at - 1], names):
        first = at - 1
        names = _under([one_line(cell) for cell in records[first]], names)
    while last + 1 < len(records) and last - first + 1 < _MOST_ROWS and _is_below(names, records[last + 1]):
        last += 1
        names = _under(names, [one_line(cell) for cell in records[last]])
    return first, last, tuple(names)


def _groups(above: Sequence[str], names: Sequence[str]) -> bool:
    """Return whether *above* names groups of the columns *names*: several, and each column has at most one header."""
    pairs = list(zip(_padded(above, len(names)), names, strict=False))
    return (
        filled(above) > 1 and len(above) <= len(names) and all(name.strip() or group.strip() for group, name in pairs)
    )


def _is_below(above: Sequence[str], cells: Sequence[str]) -> bool:
    """Return whether *cells* are the headers below groups: nothing stands below a header of a single column."""
    width = max(len(above), len(cells))
    top = [bool(cell.strip()) for cell in _padded(above, width)] + [True]
    places = [place for place, cell in enumerate(cells) if cell.strip()]
    if not places or not all(not top[place] or not top[place + 1] for place in places):
        return False
    texts = [cells[place].strip() for place in places]
    if not all(_LETTER.search(text) and len(text) <= _LONGEST_LABEL for text in texts):
        return False
    return sum(looks_like(text) is not None for text in texts) * 2 >= len(texts)


def _under(above: Sequence[str], below: Sequence[str]) -> list[str]:
    """Return the headers of columns: the group above, where there is one, joined to what stands below it."""
    width = max(len(above), len(below))
    names: list[str] = []
    group = ""
    for top, name in zip(_padded(above, width), _padded(below, width), strict=True):
        group = top.strip() or group
        names.append(f"{group}{JOIN}{name.strip()}" if name.strip() and group else name or top)
    return names


def _padded(cells: Sequence[str], width: int) -> list[str]:
    """Return *cells* with empty ones behind them up to *width*."""
    return [*cells, *[""] * (width - len(cells))]


def _below(records: Sequence[Sequence[str]], columns: int) -> tuple[tuple[str, int], ...]:
    """Return how many records right below the header are blank or number its *columns*, if one does."""
    at = next((at for at, cells in enumerate(records) if filled(cells)), None)
    if at is None or not _numbers_columns(records[at], columns):
        return ()
    return (*((("kosong", at),) if at else ()), ("nomor_kolom", 1))


def _numbers_columns(cells: Sequence[str], columns: int) -> bool:
    """Return whether *cells* count the columns: (1), (2), (3), or 1, 2, 3 below every header."""
    forms = [_NUMBER.fullmatch(cell.strip()) for cell in cells if cell.strip()]
    numbers = [int(form[2]) for form in forms if form]
    if len(numbers) < len(forms) or numbers != list(range(1, len(numbers) + 1)):
        return False
    bracketed = all(form and form[1] for form in forms)
    return len(numbers) > 1 if bracketed else len(numbers) >= max(_LEAST_NUMBERS, columns)


def one_line(text: str) -> str:
    """Return *text* with a blank in place of every line end."""
    return _LINE_END.sub(" ", text) if "\n" in text or "\r" in text else text
