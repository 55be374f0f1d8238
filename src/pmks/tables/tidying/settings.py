"""A column that tells whether a person lives inside a home: dalam panti or luar panti."""

from __future__ import annotations

import re
from typing import Final

import attrs
import polars as pl

from pmks.issues import of_settings
from pmks.tables.reading_of_texts import Said, Texts, findings_of
from pmks.tables.tidying.distinct import distinct, flat
from pmks.tables.tidying.missing import is_missing

SETTING_VALUES: Final = pl.Schema([("text", pl.String), ("value", pl.Boolean)])
"""The columns of settings that were read: true inside a home."""

_INSIDE: Final = ("dalam panti", "di dalam panti", "dp", "panti", "residensial", "asrama")
_OUTSIDE: Final = (
    "luar panti",
    "di luar panti",
    "lp",
    "non panti",
    "non residensial",
    "keluarga",
    "masyarakat",
    "home care",
    "homecare",
    "day care",
    "daycare",
)
_PASSING: Final = ("rumah singgah", "shelter")
_ASK: Final = ("sentra", "balai")
_WORDS: Final = dict.fromkeys(_INSIDE, True) | dict.fromkeys((*_OUTSIDE, *_PASSING), False)
_ANSWERS: Final = dict.fromkeys(("ya", "y", "1", "true"), True) | dict.fromkeys(
    ("tidak", "tdk", "t", "0", "false"), False
)
_JOINTS: Final = re.compile(r"[\s\-\u2010-\u2015_]+")


@attrs.frozen
class SettingRead:
    """A text read as a setting: *value* is whether it is inside a home, None where nothing is known."""

    value: bool | None = attrs.field(default=None, repr=False)
    said: tuple[Said, ...] = ()


def read_setting(text: str, *, asked: bool = False) -> SettingRead:
    """
    Return *text* of a column of settings read as inside a home or not; no text raises.

    >>> read_setting("Luar Panti").value, read_setting("DP").value, read_setting("panti?").value
    (False, True, None)

    Args:
        text: One cell.
        asked: Whether the header asks for a life inside a home, so that yes and no answer it.

    """
    said = _JOINTS.sub(" ", flat(text).casefold().strip(" .'\"`"))
    if said in _PASSING:
        return SettingRead(value=False, said=(Said(of_settings.SETTING_PASSING),))
    if said in _WORDS:
        return SettingRead(_WORDS[said])
    if asked and said in _ANSWERS:
        return SettingRead(_ANSWERS[said])
    if said in _ASK:
        return SettingRead(said=(Said(of_settings.SETTING_OPEN),))
    return SettingRead() if is_missing(text, "nihil") else SettingRead(said=(Said(of_settings.SETTING_UNKNOWN),))


def read_settings(texts: pl.Series, *, asked: bool = False) -> Texts:
    """Return the distinct *texts* of a column of settings, as `read_setting` reads each."""
    read = [(text, read_setting(text, asked=asked)) for text in distinct(texts)]
    values = pl.DataFrame([(text, one.value) for text, one in read], schema=SETTING_VALUES, orient="row")
    return Texts(values, findings_of((text, said) for text, one in read for said in one.said))
