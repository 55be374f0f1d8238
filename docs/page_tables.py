"""What the pages of the reference are made of: tables, citations on one line, days."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import page_words as words

from pmks.model.days import DateInterval, Period, When
from pmks.model.source import Citation, Language


def table(heads: tuple[str, ...], rows: Iterable[tuple[object, ...]]) -> Iterator[str]:
    """Yield the lines of a table."""
    yield f"| {' | '.join(heads)} |"
    yield f"|{'---|' * len(heads)}"
    for row in rows:
        yield f"| {' | '.join(str(cell).replace('|', chr(92) + '|').replace(chr(10), ' ') for cell in row)} |"
    yield ""


def texts(citations: Iterable[Citation]) -> str:
    """Return *citations* on one line, the instrument named once."""
    places: dict[str, list[str]] = {}
    for citation in dict.fromkeys(citations):
        places.setdefault(citation.instrument, []).append(citation.at)
    return "; ".join(f"{name}, {' and '.join(dict.fromkeys(at))}" for name, at in places.items())


def day(when: When | None, lang: Language = "en") -> str:
    """Return a day, or the interval in which it lies."""
    if isinstance(when, DateInterval):
        return words.BETWEEN_DAYS.says(lang).format(when.first, when.last)
    return str(when or "")


def days(period: Period | None, lang: Language = "en") -> str:
    """Return the days of *period*."""
    if period is None:
        return words.NOT_YET.says(lang)
    start = words.SINCE.says(lang).format(day(period.start, lang)) if period.start else words.FIRST_UNKNOWN.says(lang)
    return start + (words.UNTIL.says(lang).format(day(period.end, lang)) if period.end else "")
