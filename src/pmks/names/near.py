"""The types near a label: misspelt, narrower, wider, or with the same telling words."""

from __future__ import annotations

import re
from typing import Final

from pmks.model.category import Category
from pmks.model.source import Text
from pmks.names import remarks
from pmks.names.against import Against, scored
from pmks.names.closeness import cut_short, misspelt, near_word, sharing
from pmks.names.forms import inside, wider
from pmks.names.resolution import Candidate, Resolution, ranked
from pmks.names.spelling import canonical, words

_PIECE: Final = re.compile(r"[^\W_]+")
_CLOSE: Final = Text("hampir sama tulisannya", "almost the same letters")
_INSIDE: Final = Text("nama jenis ini ada di dalam tulisannya", "the words hold a name of the type")
_CUT: Final = Text("tulisan ini bagian dari namanya", "the words are a part of its label")
_SHARED: Final = Text("kata pembedanya sama", "its telling words are shared")


def near(text: str, against: Against) -> Resolution | None:
    """Return the types near *text*: misspelt, narrower, wider, or with the same telling words."""
    taxonomy = against.known.taxonomy.id
    held = held_in(text, against)
    close = misspelt(text, taxonomy) if not held or _wrong_letters(text, held) else ()
    if close:
        return Resolution(text, "candidates", candidates=scored(close, _CLOSE), remarks=(remarks.MISSPELT,))
    cut = cut_short(text, taxonomy)
    if held and not (cut and all(need in wider() for _, need in held)):
        return _narrower(text, held)
    if cut:
        return Resolution(text, "broader", candidates=scored(cut, _CUT), remarks=(remarks.BROADER,))
    shared = sharing(text, taxonomy) or _abbreviated(text, against)
    return Resolution(text, "candidates", candidates=scored(shared, _SHARED)) if shared else None


def _wrong_letters(text: str, held: tuple[tuple[Category, frozenset[str]], ...]) -> bool:
    """Return whether a word of *text* beside the name of a type looks like a misspelt word of its label."""
    said = frozenset(canonical(text))
    return any(
        near_word(word, frozenset(canonical(category.label)) - need) for category, need in held for word in said - need
    )


def _abbreviated(text: str, against: Against) -> tuple[tuple[Category, float], ...]:
    """Return the categories whose safe abbreviation is one word of *text*."""
    entries = (against.known.by_key.get(word) for word in words(text) if len(word) > 2)
    return tuple((entry.category, 0.4) for entry in entries if entry is not None and entry.kind == "abbreviation")


def held_in(text: str, against: Against) -> tuple[tuple[Category, frozenset[str]], ...]:
    """Return the categories of which *text* holds every word of a name, and those words."""
    said = frozenset(canonical(text))
    if against.home:
        return tuple((against.known.by_number[number], need) for number, need in inside(said))
    return tuple((entry.category, frozenset(way)) for way, entry in against.known.by_words.items() if set(way) <= said)


def _narrower(text: str, held: tuple[tuple[Category, frozenset[str]], ...]) -> Resolution:
    """Return the type that *text* is a part of; several types in it are candidates only."""
    size = len(set(canonical(text)))
    offered = ranked(
        tuple(Candidate(category, round(0.5 + 0.45 * len(need) / size, 2), _INSIDE) for category, need in held)
    )
    part = _left_over(text, frozenset(word for _, need in held for word in need))
    if len(offered) > 1:
        return Resolution(text, "candidates", candidates=offered)
    if not part and held[0][1] in wider():
        return Resolution(text, "broader", candidates=offered, remarks=(remarks.BROADER,))
    return Resolution(text, "narrower", candidates=offered, remarks=(remarks.NARROWER,), part=part or text)


def _left_over(text: str, need: frozenset[str]) -> str:
    """Return the words of *text*, as written, that *need* does not account for."""
    return " ".join(piece for piece in _PIECE.findall(text) if not set(canonical(piece)) <= need)
