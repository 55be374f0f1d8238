"""Personal columns of a register, masked: who must see them says so."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import polars as pl

from pmks.tables.headers import FIELDS

_NUMBERS: Final = ("nik", "nomor_kk", "no_kk", "kk")
_NAMES: Final = tuple(name for name, field in FIELDS.items() if name.startswith("nama") and field.personal)
_DIGITS: Final = r"^[0-9]{8,}$"


def masked(frame: pl.LazyFrame) -> pl.LazyFrame:
    """
    Return *frame* with the numbers and names of people masked; an empty cell stays empty.

    A number keeps its first four digits, province and regency, and its last two, as `pmks.nik.mask` has it.

    >>> people = pl.LazyFrame({"nik": ["3602994912879902", None], "nama": ["Tumamang Belawira", ""]})
    >>> masked(people).collect().rows()
    [('3602**********02', '***'), (None, None)]
    """
    names = frame.collect_schema().names()
    return frame.with_columns(
        *(_number(name).alias(name) for name in _called(names, _NUMBERS)),
        *(_name(name).alias(name) for name in _called(names, _NAMES)),
    )


def _called(names: Iterable[str], stems: tuple[str, ...]) -> list[str]:
    """Return those of *names* that are one of *stems*, whatever their case and blanks."""
    return [name for name in names if name.strip().casefold().replace(" ", "_") in stems]


def _number(name: str) -> pl.Expr:
    """Return a number with only its first and last digits, or nothing of what is no number."""
    text = pl.col(name).cast(pl.String)
    stars = pl.concat_str(text.str.slice(0, 4), pl.lit("*" * 10), text.str.slice(-2))
    return pl.when(text.str.contains(_DIGITS)).then(stars).when(text.str.len_chars() > 0).then(pl.lit("*" * 16))


def _name(name: str) -> pl.Expr:
    """Return a mark where there is a name."""
    return pl.when(pl.col(name).cast(pl.String).str.len_chars() > 0).then(pl.lit("***"))
