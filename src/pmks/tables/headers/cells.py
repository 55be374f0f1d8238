"""What the cells of a column show: ticks, counts, codes, dates, or words of one kind."""

from __future__ import annotations

from typing import Final

import polars as pl

from pmks.names import resolve

_MISSING: Final = (
    r"(?i)^[\s\-\x{2010}-\x{2015}\x{2212}_.,?:;]*$|^(?:n/?a|null|none|nihil|kosong|l/p|(?:tidak|tdk|belum|blm) ada)\.?$"
)

TICK: Final = r"(?i)^(?:[01](?:\.0)?|[xvy\x{221a}\x{2713}\x{2714}]|ya|tidak|tdk|true|false)$"
"""A flag that is set or not set."""

SEX: Final = r"(?i)^(?:l|p|lk|pr|laki[\s\-]*laki|lelaki|pria|perempuan|wanita)\.?$"
"""A sex in letters or words; figures are not enough."""

SETTING: Final = r"(?i)^(?:dp|lp|(?:dalam|luar|non)[\s\-_]*panti|panti|(?:non[\s\-]*)?residensial|home care|day care)$"
"""Inside or outside a panti."""

MARRIED: Final = (
    r"(?i)^(?:(?:belum|blm|tidak|sudah)?\s*(?:kawin|menikah|nikah)|cerai(?:\s+(?:hidup|mati))?|janda|duda|lajang"
    r"|kawin\s+(?:belum\s+)?tercatat)$"
)
"""A marital status."""

LISTED: Final = r"(?i)^(?:tidak |tdk )?terdaftar$"
"""Registered or not."""

ANSWER: Final = r"(?i)^(?:ya|y|tidak|tdk|t|[01](?:\.0)?|true|false|(?:bukan )?penerima|(?:tidak )?ada)$"
"""A yes or a no."""

DISABILITY: Final = (
    r"(?i)^(?:(?:disabilitas |cacat )?(?:fisik|intelektual|mental|sensorik|ganda|multi)"
    r"|(?:tuna ?)?(?:netra|rungu|wicara|daksa|grahita|laras)|rungu[ /]wicara|netra/buta|mental/jiwa|ganda/multi"
    r"|(?:fisik|intelektual|mental|sensorik)(?:[|,;/+ ]+(?:fisik|intelektual|mental|sensorik))+)$"
)
"""One or several kinds of disability."""

CARD: Final = r"^['`]?\d(?:[\s.\-]*\d){14,17}(?:\.0)?$|^\d[.,]\d+[Ee]\+?1[5-7]$"
"""A number of about sixteen figures, also as a spreadsheet spoils it."""

WORDS: Final = r"^[^\d]*\p{L}[^\d]*$"
"""Letters without a figure."""

REGION: Final = r"^\d\d(?:\.\d\d){0,2}(?:\.\d{4})?$|^\d{4}(?:\d\d|\d{3}|\d{6})?(?:\.0)?$"
"""A code of a region, in whatever scheme."""

TYPE: Final = r"(?i)^(?:ppks|pmks)[\s\-.]?\d{1,2}$|^(?:0?[1-9]|1\d|2[0-6])$"
"""The number of a type, with or without its list."""

CODED_TYPE: Final = r"(?i)^(?:ppks|pmks)[\s\-.]?\d{1,2}$"
"""The number of a type with its list."""

DAY: Final = r"^\d{1,4}[\s/.\-]+(?:\d{1,2}|\p{L}{3,9})[\s/.\-]+\d{2,4}(?:[ T]00:00(?::00)?)?$"
"""A date."""

PLACE_AND_DAY: Final = r"^\p{L}[^\d]*[,/\s]\s*\d{1,2}[\s/.\-]+(?:\d{1,2}|\p{L}{3,9})[\s/.\-]+\d{2,4}$"
"""A place and a date behind it."""

_NUMBER: Final = r"(?i)^-?\d[\d.,'\s]*(?:orang|org|jiwa|kk|kasus)?\.?$"
_MOSTLY: Final = 0.5
_FEW: Final = 500


def told(cells: pl.Series) -> pl.Series:
    """
    Return the distinct texts of *cells*, in any order, without blanks around them and without marks of nothing.

    >>> told(pl.Series([" L", "L", "-", None, ""])).to_list()
    ['L']
    """
    texts = cells.drop_nulls().unique().str.strip_chars().unique()
    return texts.filter(~texts.str.contains(_MISSING))


def fit(texts: pl.Series, form: str) -> bool:
    """Return whether every one of *texts* has the *form*; a column without a text has every form."""
    return bool(texts.str.contains(form).all())


def mostly_numbers(texts: pl.Series) -> bool:
    """Return whether at least half of *texts* are numbers; a stray word in a column of counts is told later."""
    return texts.str.contains(_NUMBER).sum() >= _MOSTLY * texts.len()


def running(cells: pl.Series) -> bool:
    """
    Return whether *cells* number the rows: whole numbers that only grow.

    >>> running(pl.Series(["1", "2", "", "4"])), running(pl.Series(["1", "2", "1"]))
    (True, False)
    """
    numbers = cells.cast(pl.Int64, strict=False)
    others = numbers.is_null().arg_true()
    texts = cells.gather(others).str.strip_chars()
    texts = texts.set(texts.str.contains(_MISSING), None).str.strip_suffix(".").str.strip_suffix(".0")
    more = texts.cast(pl.Int64, strict=False)
    found = (numbers.scatter(others, more) if others.len() else numbers).drop_nulls()
    return found.len() > 0 and more.null_count() == texts.null_count() and bool((found.diff().drop_nulls() > 0).all())


def name_types(texts: pl.Series) -> bool:
    """Return whether each of *texts* names a type or looks like one; a column of very many texts does not."""
    return texts.len() <= _FEW and all(resolve(text).offered for text in texts)
