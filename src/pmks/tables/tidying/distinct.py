"""The distinct texts of a column, flat and ready to be looked at."""

from __future__ import annotations

import unicodedata

import polars as pl

_HIDDEN = frozenset({"Cf", "Mn", "Me"})


def distinct(texts: pl.Series) -> pl.Series:
    """
    Return each text of *texts* once, in the order of its first row; a null is no text.

    >>> distinct(pl.Series(["L", None, "P", "L"])).to_list()
    ['L', 'P']
    """
    return texts.cast(pl.String).drop_nulls().unique(maintain_order=True).alias("text")


def flat(text: str) -> str:
    r"""
    Return *text* on one line with single blanks, without marks that cannot be seen.

    No character becomes another one: a raised figure is no digit.

    >>> flat("\ufeff 2\u00a0Mei\n1957 ")
    '2 Mei 1957'
    """
    if not text.isascii():
        text = "".join(char for char in text if unicodedata.category(char) not in _HIDDEN)
    return " ".join(text.replace("\x00", " ").split())
