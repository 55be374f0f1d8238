"""What the pages of the reference are made of: tables, and citations on one line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pmks.model.source import Citation


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
