"""Headers that look like a known one with a letter or two wrong: offered, never taken."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from pmks.names.closeness import edits
from pmks.names.lexicon import HOME, lexicon
from pmks.tables.headers.aliases import DOUBTFUL, Known, aliases
from pmks.tables.headers.folding import fold

_SHORTEST: Final = 5
_TWO_WRONG: Final = range(9, 31)
_LONGEST: Final = 48


@functools.cache
def _offered() -> Mapping[str, Known]:
    """Return what may be meant, by folded header: known headers and labels of types."""
    types = (category for category in lexicon(HOME).taxonomy.categories)
    known = {fold(one.label): Known(one.label, f"kategori:{one.number}") for one in types}
    for folded, one in aliases().anywhere.items():
        if one.field and one.field != DOUBTFUL:
            known.setdefault(folded, one)
    return MappingProxyType({text: one for text, one in known.items() if _SHORTEST <= len(text) <= _LONGEST})


@functools.cache
def _by_rest() -> Mapping[str, frozenset[str]]:
    """Return the folded headers that may be meant by what is left of them without a letter or two."""
    found: dict[str, set[str]] = {}
    for folded in _offered():
        for rest in _rests(folded):
            found.setdefault(rest, set()).add(folded)
    return MappingProxyType({rest: frozenset(texts) for rest, texts in found.items()})


def _most(folded: str) -> int:
    """Return how many letters may be wrong."""
    return 1 + (len(folded) in _TWO_WRONG)


def _rests(folded: str) -> Iterator[str]:
    """Yield *folded* without each letter and without each two letters, where two may be wrong."""
    yield folded
    for first in range(len(folded)):
        head, tail = folded[:first], folded[first + 1 :]
        yield head + tail
        if _most(folded) > 1:
            yield from (head + tail[:second] + tail[second + 1 :] for second in range(len(tail)))


@functools.lru_cache(maxsize=32_768)
def similar(header: str) -> Known | None:
    """
    Return the known header that *header* looks like; None if there is none or more than one field is as near.

    >>> similar("TANGAL LAHIR").header, similar("NO BPJS"), similar("ALAMAT 2")
    ('TANGGAL LAHIR', None, None)
    """
    folded = fold(header)
    if not _SHORTEST <= len(folded) <= _LONGEST or not folded.isalpha():
        return None
    known = _offered()
    may_be = {text for rest in _rests(folded) for text in _by_rest().get(rest, ())}
    off = {text: edits(folded, text, _most(folded)) for text in may_be}
    near = {text: wrong for text, wrong in off.items() if wrong <= min(_most(folded), _most(text))}
    best = [text for text in sorted(near) if near[text] == min(near.values())]
    return known[best[0]] if len({known[text].field for text in best}) == 1 else None
