"""Tables for people: aligned columns of plain text, or a table of rich on a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from pmks.model.source import Language


@attrs.frozen
class Title:
    """A line that heads what follows."""

    words: str


@attrs.frozen
class Table:
    """A table: its heads, its rows, and the columns that hold numbers."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[int] = frozenset()


Block = str | Title | Table
"""What a telling consists of: lines, titles and tables."""


def printable(text: str) -> str:
    """
    Return *text* on one line, without the signs that steer a terminal.

    >>> printable("JENIS" + chr(27) + "[2J" + chr(10) + "PPKS")
    'JENIS�[2J PPKS'
    """
    return "".join(sign if sign.isprintable() else "�" for sign in " ".join(text.split()))


def plain(blocks: Iterable[Block]) -> Iterator[str]:
    """Yield the lines of *blocks* without colours or boxes."""
    for block in blocks:
        if isinstance(block, Table):
            yield from aligned(block)
        else:
            yield _line(block.words if isinstance(block, Title) else block)


def aligned(table: Table) -> Iterator[str]:
    """Yield the lines of *table*: columns under their heads, two blanks between them."""
    lines = [tuple(printable(cell) for cell in row) for row in (table.heads, *table.rows)]
    widths = [max(len(line[place]) for line in lines) for place in range(len(table.heads))]
    for line in lines:
        cells = (
            cell.rjust(width) if place in table.numbers else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(line, widths, strict=True))
        )
        yield "  ".join(cells).rstrip()


def on_terminal(blocks: Iterable[Block]) -> None:
    """Print *blocks* on the terminal: titles in bold, tables that fold their cells to its width."""
    from rich.box import SIMPLE_HEAD  # noqa: PLC0415  # needed on a terminal only
    from rich.console import Console  # noqa: PLC0415
    from rich.table import Table as RichTable  # noqa: PLC0415
    from rich.text import Text as RichText  # noqa: PLC0415

    console = Console(highlight=False, markup=False, emoji=False)
    for block in blocks:
        if isinstance(block, Table):
            drawn = RichTable(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
            for place, head in enumerate(block.heads):
                drawn.add_column(
                    RichText(printable(head)), justify="right" if place in block.numbers else "left", overflow="fold"
                )
            for row in block.rows:
                drawn.add_row(*(RichText(printable(cell)) for cell in row))
            console.print(drawn)
        elif isinstance(block, Title):
            console.print(RichText(_line(block.words), style="bold"))
        else:
            console.print(RichText(_line(block)))


def _line(text: str) -> str:
    """Return a line with its indent, without the signs that steer a terminal."""
    indent = len(text) - len(text.lstrip(" "))
    return " " * indent + printable(text)


def number(count: int, lang: Language) -> str:
    """
    Return *count* as it is written in *lang*.

    >>> number(1500000, "id"), number(1500000, "en")
    ('1.500.000', '1,500,000')
    """
    return f"{count:,}".replace(",", ".") if lang == "id" else f"{count:,}"
