"""What is said of the rows of a form: each remark once, with the rows that it is about."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from pmks.model.source import Citation, Text
from pmks.reports.report import Omitted

_SOME: Final = 5
_ROWS: Final = Text("baris", "rows")


@attrs.frozen
class Remark:
    """Something to be said of the row called *where*; *where* is empty where it is about the whole table."""

    text: Text
    where: str = ""


@attrs.frozen
class Left:
    """A row that is left out, and why; *citation* is the text that asks for it."""

    why: Text
    citation: Citation | None = None


def notes_of(remarks: Iterable[Remark]) -> tuple[Text, ...]:
    """
    Return each remark once, with the first rows that it is about.

    >>> over = Text("Di atas 100", "Over 100")
    >>> notes_of([Remark(over, "prov-a"), Remark(over, "prov-c")])[0].id
    'Di atas 100: prov-a, prov-c.'
    """
    places: dict[Text, list[str]] = {}
    for remark in remarks:
        places.setdefault(remark.text, []).append(remark.where)
    return tuple(_noted(text, [place for place in all_of if place]) for text, all_of in places.items())


def _noted(text: Text, places: list[str]) -> Text:
    """Return *text* with the first of *places*."""
    if not places:
        return Text(f"{text.id}.", f"{text.en}.")
    some, more = ", ".join(places[:_SOME]), len(places) - _SOME
    tail = Text(f", dan {more} lainnya", f", and {more} more") if more > 0 else Text("", "")
    return Text(f"{text.id}: {some}{tail.id}.", f"{text.en}: {some}{tail.en}.")


def omitted_of(left: Iterable[Left]) -> Iterator[Omitted]:
    """
    Yield each reason with the number of rows that it left out.

    >>> empty = Left(Text("baris kosong", "empty row"))
    >>> [(one.count, one.why.en) for one in omitted_of([empty, empty])]
    [(2, 'empty row')]
    """
    counts: dict[Left, int] = {}
    for one in left:
        counts[one] = counts.get(one, 0) + 1
    for one, count in counts.items():
        yield Omitted(one.why, count, _ROWS, one.citation)
