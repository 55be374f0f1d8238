"""A column that tells kinds of disability: the four kinds of the law, several in one cell, and parts of a kind."""

from __future__ import annotations

import re
from typing import Final

import attrs
import polars as pl

from pmks.issues import of_disabilities
from pmks.tables.reading_of_texts import Said, Texts, findings_of
from pmks.tables.tidying.distinct import distinct, flat
from pmks.tables.tidying.missing import is_missing

DISABILITY_VALUES: Final = pl.Schema(
    [
        ("text", pl.String),
        ("value", pl.String),
        ("kinds", pl.List(pl.String)),
        ("parts", pl.List(pl.String)),
        ("several", pl.Boolean),
        ("has", pl.Boolean),
    ]
)
"""The columns of disabilities that were read; see `DisabilityRead`."""

_KINDS: Final = {
    "fisik": "fisik",
    "daksa": "fisik",
    "tubuh": "fisik",
    "tubuh fisik": "fisik",
    "intelektual": "intelektual",
    "grahita": "intelektual",
    "mental": "mental",
    "jiwa": "mental",
    "odgj": "mental",
    "mental odgj": "mental",
    "mental jiwa": "mental",
    "eks psikotik": "mental",
    "sensorik": "sensorik",
    "netra": "sensorik",
    "buta": "sensorik",
    "rungu": "sensorik",
    "wicara": "sensorik",
}
_PARTS: Final = {"netra": "netra", "buta": "netra", "rungu": "rungu", "wicara": "wicara"}
_ORDER: Final = ("fisik", "intelektual", "mental", "sensorik")
_SEVERAL: Final = ("ganda", "multi")
_TWO: Final = 2
_NONE: Final = frozenset(
    {"tidak ada", "tdk ada", "tidak", "tidak ada disabilitas", "tanpa disabilitas", "non disabilitas"}
)
_REST: Final = frozenset({"lainnya", "lain lain", "lainya"})

_BRACKETS: Final = re.compile(r"[()\[\]]")
_BETWEEN: Final = re.compile(r"\s*[|,;+/&\\]\s*|\s+dan\s+")
_JOINTS: Final = re.compile(r"[\s\-\u2010-\u2015_]+")
_BEFORE: Final = re.compile(
    r"(?:(?:penyandang|disabilitas|difabel|cacat|kecacatan|ragam) )+|\btuna ?(?=netra|rungu|wicara|daksa|grahita)"
)
_PART_OF: Final = re.compile(r"^sensorik (?=netra|rungu|wicara)")


@attrs.frozen
class DisabilityRead:
    """
    A text read as kinds of disability.

    *value* is the kind, ``ganda`` for two and ``multi`` for more; *kinds* the kinds that are named, in the order of
    the law; *parts* what is named of the senses; *several* whether there is more than one kind; *has* whether there is
    a disability at all. None is unknown.
    """

    value: str | None = attrs.field(default=None, repr=False)
    kinds: tuple[str, ...] = attrs.field(default=(), repr=False)
    parts: tuple[str, ...] = attrs.field(default=(), repr=False)
    several: bool | None = attrs.field(default=None, repr=False)
    has: bool | None = attrs.field(default=None, repr=False)
    said: tuple[Said, ...] = ()


def read_disability(text: str) -> DisabilityRead:
    """
    Return *text* read as kinds of disability; no text raises.

    >>> read_disability("fisik|sensorik").kinds, read_disability("fisik|sensorik").value
    (('fisik', 'sensorik'), 'ganda')
    >>> read_disability("rungu/wicara").value, read_disability("Tidak Ada Disabilitas").has
    ('sensorik', False)
    """
    said = _JOINTS.sub(" ", _BRACKETS.sub(" ", flat(text).casefold())).strip(" .'\"`")
    if said in _NONE:
        return DisabilityRead(several=False, has=False)
    if said in _REST:
        return DisabilityRead(has=True)
    if is_missing(text, "nihil"):
        return DisabilityRead()
    words = tuple(word for part in _BETWEEN.split(said) for word in _apart(_bare(part)))
    if not words or not all(word in _KINDS or word in _SEVERAL for word in words):
        return _partly(words)
    return _told(words)


def _bare(part: str) -> str:
    """Return *part* without the words that every kind has before it."""
    return _PART_OF.sub("", _BEFORE.sub("", part.strip(" .")).strip())


def _apart(part: str) -> tuple[str, ...]:
    """Return the words of *part*: one, or several senses side by side, as in "rungu wicara"."""
    words = part.split()
    return tuple(words) if all(word in _PARTS for word in words) else (part,)


def _partly(words: tuple[str, ...]) -> DisabilityRead:
    """Return the kinds among *words* of which some are not known."""
    kinds, parts = _named(words)
    unknown = Said(of_disabilities.DISABILITY_UNKNOWN)
    return DisabilityRead(kinds=kinds, parts=parts, has=True if kinds else None, said=(unknown,))


def _named(words: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the kinds and the parts that *words* name, each once."""
    named = {_KINDS[word] for word in words if word in _KINDS}
    parts = dict.fromkeys(_PARTS[word] for word in words if word in _PARTS)
    return tuple(kind for kind in _ORDER if kind in named), tuple(parts)


def _told(words: tuple[str, ...]) -> DisabilityRead:
    """Return what *words* say that are all known."""
    kinds, parts = _named(words)
    counted = [word for word in _SEVERAL if word in words]
    several = bool(counted) or len(kinds) > 1
    if len(kinds) > 1:
        return DisabilityRead("ganda" if len(kinds) == _TWO else "multi", kinds, parts, several, has=True)
    value = kinds[0] if not counted else counted[0] if len(counted) == 1 else None
    return DisabilityRead(value, kinds, parts, several, has=True)


def read_disabilities(texts: pl.Series) -> Texts:
    """Return the distinct *texts* of a column of disabilities, as `read_disability` reads each."""
    read = [(text, read_disability(text)) for text in distinct(texts)]
    rows = [(text, one.value, list(one.kinds), list(one.parts), one.several, one.has) for text, one in read]
    values = pl.DataFrame(rows, schema=DISABILITY_VALUES, orient="row")
    return Texts(values, findings_of((text, said) for text, one in read for said in one.said))
