"""Numbers, days and texts as they are printed: Indonesian thousands, no sign that steers what reads them."""

from __future__ import annotations

import datetime as dt
from typing import Final

from pmks.model.source import Language
from pmks.reports.report import Content, Field, Status

NUMBERS: Final = frozenset({Content.COUNT, Content.NUMBER, Content.PERCENT, Content.MONEY})
"""What is a number: it stands at the right, and a sign tells why it is not there."""

_SWAPPED: Final = str.maketrans(",.", ".,")


def printable(text: str) -> str:
    """
    Return *text* on one line, without signs that cannot be seen.

    >>> printable("JENIS" + chr(0x202E) + chr(10) + "PPKS")
    'JENIS\ufffd PPKS'
    """
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in " ".join(text.split()))


def number(value: float, lang: Language, digits: int = 0) -> str:
    """
    Return *value* with *digits* decimals, as it is written in *lang*.

    >>> number(1234567, "id"), number(88.333, "id", 2), number(1234567, "en")
    ('1.234.567', '88,33', '1,234,567')
    """
    written = f"{value:,.{digits}f}"
    return written.translate(_SWAPPED) if lang == "id" else written


def spelled(value: object, field: Field, lang: Language, status: str | None = None) -> str:
    """
    Return the cell *value* of the column *field* as it is printed; the sign of *status* where there is no number.

    >>> from pmks.model.source import Text
    >>> field = Field("jumlah", Text("Jumlah", "Total"), Content.COUNT)
    >>> spelled(1234, field, "id"), spelled(0, field, "id"), spelled(None, field, "id", "tidak_dikumpulkan")
    ('1.234', '0', 'td')
    """
    if value is None:
        return "" if status is None else Status(status).sign
    if isinstance(value, int | float) and field.content in NUMBERS:
        return number(value, lang, field.digits)
    if isinstance(value, dt.date):
        return value.strftime("%d-%m-%Y") if lang == "id" else value.isoformat()
    if isinstance(value, list):
        return printable("; ".join(map(str, value)))
    return printable(str(value))
