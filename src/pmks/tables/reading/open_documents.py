"""How far the tables of an ODS workbook reach, with all that its XML says is repeated."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final
from xml.parsers import expat

from pmks.errors import TableError
from pmks.tables.reading.extents import DECLARES, Extent
from pmks.tables.reading.lines import LONGEST_CELL

_ROW: Final = "table:table-row"
_CELLS: Final = frozenset({"table:table-cell", "table:covered-table-cell"})
_TABLE: Final = "table:table"
_VALUES: Final = tuple(
    f"office:{name}" for name in ("value", "string-value", "date-value", "time-value", "boolean-value")
)
_LAST_ROW: Final = 1_048_576
_LAST_COLUMN: Final = 16_384
_MOST_TEXT: Final = 1 << 31
_LONGEST_COUNT: Final = 9


class _Reach:
    """A listener to the tags of a document: how far each table reaches, and how much text that makes."""

    def __init__(self) -> None:
        self.largest = (0, 0)
        self.texts = 0
        self._row = self._height = self._width = self._at = self._used = self._letters = self._held = 0
        self._rows_of_this = self._columns_of_this = 1

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Begin a table, a row or a cell."""
        if tag in _CELLS:
            self._columns_of_this = _count(attributes, "table:number-columns-repeated")
            self._held = sum(len(attributes.get(name, "")) for name in (*_VALUES, "table:formula"))
        elif tag == _ROW:
            self._rows_of_this = _count(attributes, "table:number-rows-repeated")
            self._at = self._used = self._letters = 0
        elif tag == "text:s":
            self._held += _count(attributes, "text:c")
        elif tag == _TABLE:
            self._row = self._height = self._width = 0

    def end(self, tag: str) -> None:
        """End a table, a row or a cell."""
        if tag in _CELLS:
            self._at = min(self._at + self._columns_of_this, _LAST_COLUMN)
            self._letters += self._held * self._columns_of_this
            if self._held > LONGEST_CELL:
                raise TableError("file", f"a cell has {self._held:,} characters, wanted at most {LONGEST_CELL:,}")
            if self._held:
                self._used = self._at
        elif tag == _ROW:
            self._row = min(self._row + self._rows_of_this, _LAST_ROW)
            if self._used:
                self._height, self._width = self._row, max(self._width, self._used)
            self.texts += self._letters * self._rows_of_this
            if self.texts > _MOST_TEXT:
                raise TableError("file", f"its cells come to more than {_MOST_TEXT >> 30} GiB of text")
        elif tag == _TABLE:
            self.largest = max(self.largest, (self._height, self._width), key=lambda one: one[0] * one[1])

    def text(self, text: str) -> None:
        """Take up text of a cell."""
        self._held += len(text)


def _count(attributes: Mapping[str, str], name: str) -> int:
    """Return how often something is repeated."""
    told = attributes.get(name, "1").strip()
    return int(told[:_LONGEST_COUNT]) if told.isascii() and told.isdigit() else 1


def _refuse_doctype(*_: object) -> None:
    """Refuse what declares entities of its own."""
    raise TableError("file", DECLARES)


def extent_of_ods(chunks: Iterable[bytes]) -> Extent:
    """
    Return how far the largest sheet of an ODS workbook reaches.

    Raises:
        TableError: Its XML is not whole, or its cells come to too much text.

    """
    reach, size = _Reach(), 0
    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler = reach.start, reach.end
    parser.CharacterDataHandler = reach.text
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.buffer_text = True
    try:
        for chunk in chunks:
            size += len(chunk)
            parser.Parse(chunk, False)  # noqa: FBT003  # as expat calls it
        parser.Parse(b"", True)  # noqa: FBT003  # the same
    except expat.ExpatError:
        raise TableError("file", "it cannot be read as ODS: it is damaged, or another kind of Office file") from None
    return Extent(*reach.largest, size)
