"""How near a text is to the labels of a list: letters lost or changed, words missing, words shared."""

from __future__ import annotations

import difflib
import functools
from collections import Counter
from collections.abc import Iterable

from pmks.model.category import Category
from pmks.names.forms import FORMS, spelled
from pmks.names.lexicon import HOME, Lexicon, lexicon
from pmks.names.spelling import canonical, key, short_key

_LONGEST = 120
"""A label is never longer; a longer text is not compared letter by letter."""


_GENERIC = frozenset({"orang", "kelompok", "penyandang", "bekas", "keluarga", "perempuan", "lembaga"})
"""Words that say who is counted, not what happened to them."""


def closest(asked: str, known: Iterable[str], most: int = 3) -> tuple[str, ...]:
    """
    Return up to *most* of the names *known* that look like *asked*.

    >>> closest("lanjut usia terlanta", ("lanjut_usia_terlantar", "pengemis"))
    ('lanjut_usia_terlantar',)
    """
    by_key = {key(name): name for name in known}
    found = difflib.get_close_matches(key(asked[:_LONGEST]), by_key, n=most, cutoff=0.72)
    return tuple(by_key[near] for near in found)


def edits(one: str, two: str, most: int) -> int:
    """
    Return how many letters must be lost, added, changed or swapped between *one* and *two*; *most* + 1 if more.

    >>> edits("trffking", "trafficking", 3), edits("pengemis", "pengemudi", 2)
    (3, 3)
    """
    if abs(len(one) - len(two)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(two) + 1))
    for i, a in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, b in enumerate(two, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if earlier and i > 1 and j > 1 and a == two[j - 2] and one[i - 2] == b:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)


def misspelt(text: str, taxonomy: str) -> tuple[tuple[Category, float], ...]:
    """
    Return the categories of which *text* looks like a label with a few wrong letters, nearest first.

    A short word may differ by one letter, a longer one by two, a long label by three.
    """
    asked = short_key(text)
    if not 5 <= len(asked) <= _LONGEST:  # below five letters every word is near another
        return ()
    most = 1 + (len(asked) >= 8) + (len(asked) >= 15)
    letters = Counter(asked)
    found: dict[Category, float] = {}
    for name, counted, category in _written(taxonomy):
        if abs(len(name) - len(asked)) > most or sum((letters - counted).values()) > most:
            continue
        off = edits(asked, name, most)
        if off <= most:
            found[category] = max(found.get(category, 0.0), round(1 - off / len(name), 2))
    return tuple(sorted(found.items(), key=lambda pair: -pair[1]))


@functools.cache
def _written(taxonomy: str) -> tuple[tuple[str, Counter[str], Category], ...]:
    """Return every way of writing a label of at least five letters, with its letters counted."""
    known = lexicon(taxonomy)
    ways = {(name, entry.category) for name, entry in known.by_short_key.items() if entry.kind != "abbreviation"}
    if taxonomy == HOME:
        ways |= {("".join(way), known.by_number[number]) for number, form in FORMS for way in spelled(form)}
    ordered = sorted(ways, key=lambda way: (way[1].number, way[0]))
    return tuple((name, Counter(name), category) for name, category in ordered if len(name) >= 5)


@functools.cache
def _vocabulary(taxonomy: str) -> tuple[tuple[Category, frozenset[str]], ...]:
    """Return the words of the label of each category."""
    return tuple((category, frozenset(canonical(category.label))) for category in lexicon(taxonomy).categories)


@functools.cache
def _weights(taxonomy: str) -> dict[str, float]:
    """Return how much each word tells: the fewer labels have it, the more."""
    counted = Counter(word for _, words in _vocabulary(taxonomy) for word in words)
    return {word: 1 / times if word not in _GENERIC else 0.1 for word, times in counted.items()}


def cut_short(text: str, taxonomy: str) -> tuple[tuple[Category, float], ...]:
    """
    Return the categories of whose label *text* is a part, fullest first.

    >>> [category.number for category, _ in cut_short("korban bencana", HOME)]
    [21, 22]
    """
    said = frozenset(canonical(text))
    whole = ((category, words) for category, words in _vocabulary(taxonomy) if said and said < words)
    found = ((category, round(len(said) / len(words) * 0.9, 2)) for category, words in whole)
    return tuple(sorted(found, key=lambda pair: -pair[1]))


def sharing(text: str, taxonomy: str) -> tuple[tuple[Category, float], ...]:
    """Return the categories that share their telling words with *text*, most shared first."""
    said, weights = frozenset(canonical(text)), _weights(taxonomy)
    found = []
    for category, words in _vocabulary(taxonomy):
        share = sum(weights[word] for word in words & said) / sum(weights[word] for word in words)
        if share >= 0.5:  # less than half of what tells a type apart is no hint
            found.append((category, round(share * 0.6, 2)))
    return tuple(sorted(found, key=lambda pair: -pair[1]))


def says_only(text: str, category: Category, known: Lexicon) -> bool:
    """Return whether every word of *text* also stands in a name of *category*."""
    entries = (text for text, entry in known.by_words.items() if entry.category == category)
    forms = (way for number, form in FORMS if number == category.number for way in spelled(form))
    said = frozenset(canonical(text))
    return bool(said) and said <= {word for way in (*entries, *forms) for word in way}


def near_word(word: str, words: frozenset[str]) -> bool:
    """Return whether *word* looks like one of *words* with one or two wrong letters."""
    return len(word) > 5 and any(edits(word, known, 2) <= 2 for known in words if len(known) > 5)
