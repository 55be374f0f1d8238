"""A sheet on paper: how wide its columns are, and how it is parted over pages that can be read."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from typing import Any, Final

import attrs

from pmks.model.source import Language
from pmks.reports.faces.printed import Printed, bands
from pmks.reports.faces.spelling import NUMBERS

_A4: Final = (9, 260.0)
"""The number of the paper in a workbook, and how many millimetres of its long side are filled: fonts differ."""

_A3: Final = (8, 375.0)
_SMALLEST: Final = 0.65
"""No page is printed smaller than this share of its size."""

_WIDEST_TEXT: Final = 42
_WIDEST_KEYS: Final = 60
_LINE_HEIGHT: Final = 13.5


@attrs.frozen
class Paper:
    """
    How a sheet is printed.

    *paper* is the number of the paper, *scale* a percentage (0: all columns on one page), *breaks* are the columns
    that begin a page, and *first_page* is how many columns stand on the first.
    """

    paper: int
    scale: int
    breaks: tuple[int, ...]
    first_page: int


def widths(table: Printed, cells: Sequence[Sequence[str]], lang: Language) -> tuple[float, ...]:
    """Return the width of each column, in digits: its longest cell fits, and so does every word of the head."""
    told = []
    for field, column in zip(table.fields, cells, strict=True):
        longest = max(map(len, column), default=0)
        label = max(map(len, field.label.says(lang).split()), default=0)
        most = _WIDEST_TEXT if field.content not in NUMBERS else longest
        told.append(max(min(longest, most) + 1.5, label + 2.5, 5.5))
    for band in bands(table, range(len(table.fields))):
        words = [] if band.label is None else band.label.says(lang).split()
        wanted = max(map(len, words), default=0) + 3.0
        have = sum(told[band.first : band.last + 1])
        if have < wanted:
            for at in range(band.first, band.last + 1):
                told[at] *= wanted / have
    return tuple(told)


def lines_of(text: str, width: float) -> int:
    """
    Return how many lines *text* takes in a cell of *width* digits; bold words are a little wider.

    >>> lines_of("Keluarga Bermasalah Sosial Psikologis", 14)
    4
    """
    return max(1, len(textwrap.wrap(text, max(int(width / 1.12), 1))))


def height_of(lines: int) -> float:
    """Return the height of a row of *lines* lines, in points."""
    return _LINE_HEIGHT * lines + 3


def paper(table: Printed, width: Sequence[float]) -> Paper:
    """Return how *table* is printed: on one page across if it can be read there, else parted between its bands."""
    across = [_millimetres(one) for one in width]
    for number, room in (_A4, _A3):
        if sum(across) <= room / _SMALLEST:
            return Paper(number, 0, (), len(width))
    number, room = _A3
    keys = sum(across[: table.keys]) if repeated(table, width) else 0.0
    breaks: list[int] = []
    used = sum(across[: table.keys])
    for band in bands(table, range(table.keys, len(width))):
        wide = sum(across[band.first : band.last + 1])
        if used + wide > room / _SMALLEST and band.first > table.keys:
            breaks.append(band.first)
            used = keys
        used += wide
    return Paper(number, int(100 * _SMALLEST), tuple(breaks), breaks[0] if breaks else len(width))


def repeated(table: Printed, width: Sequence[float]) -> bool:
    """Return whether the columns that name a row are narrow enough to stay in sight and to stand on every page."""
    return sum(width[: table.keys]) <= _WIDEST_KEYS


def _millimetres(width: float) -> float:
    """Return a width in digits as millimetres."""
    return (7 * width + 5) * 25.4 / 96


def set_up(sheet: Any, asked: Paper, head: tuple[int, int], keys: int) -> None:  # noqa: ANN401  # it ships no types
    """Give a sheet its paper; the rows of *head* and the first *keys* columns stand on every page."""
    sheet.set_landscape()
    sheet.set_paper(asked.paper)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.repeat_rows(*head)
    if asked.scale:
        sheet.set_print_scale(asked.scale)
        sheet.set_v_pagebreaks(list(asked.breaks))
        if keys:
            sheet.repeat_columns(0, keys - 1)
    else:
        sheet.fit_to_pages(1, 0)
