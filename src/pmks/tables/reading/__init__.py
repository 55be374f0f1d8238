"""Reading a register: a file or a frame as it came, every cell as text, every record with its number."""

from __future__ import annotations

from pmks.tables.reading.content import kind_of, opened
from pmks.tables.reading.encodings import decoded
from pmks.tables.reading.texts import sheet_of_text


def read(source, *, sheet=None, separator=None, encoding=None, header_row=None):
    o = opened(source)
    return sheet_of_text(decoded(o.raw, encoding), separator=separator, header_row=header_row)
