"""Personal columns of a register, masked: who must see them says so."""

from __future__ import annotations

from typing import Final

import polars as pl

from pmks.tables.headers import FIELDS

_NUMBERS: Final = ("nik", "nomor_kk", "no_kk", "kk", "no_ktp")
_DIGITS: Final = r"^[0-9]{8,}$"
_INSIDE: Final = r"\b([0-9]{4})[0-9]{10}([0-9]{2})\b"


def masked(frame: pl.LazyFrame) -> pl.LazyFrame:
    """
    Return *frame* with the numbers and names of people masked; an empty cell stays empty.

    A number keeps its first four digits, province and regency, and its last two, as `pmks.nik.mask` has it; so does
    one that stands inside another text.

    >>> people = pl.LazyFrame({"nik": ["3602994912879902", "-"], "KET.": ["anak dari 3602994912879901", None]})
    >>> masked(people).collect().rows()
    [('3602**********02', 'anak dari 3602**********01'), ('****************', None)]
    """
    shown = []
    for name, kind in frame.collect_schema().items():
        if _is_one(name, _NUMBERS):
            shown.append(_number(name).alias(name))
        elif _is_one(name, ("nama",)):
            shown.append(_name(name).alias(name))
        elif kind == pl.String:
            shown.append(pl.col(name).str.replace_all(_INSIDE, "${1}**********${2}"))
    return frame.with_columns(shown)


def _is_one(name: str, stems: tuple[str, ...]) -> bool:
    """Return whether the column *name* is called by one of *stems*, or begins with one; an institution is no person."""
    plain = "_".join(name.casefold().replace(".", " ").split())
    known = FIELDS.get(plain)
    below = plain.startswith(tuple(f"{stem}_" for stem in stems))
    return plain in stems or (below and (known is None or known.personal))


def _number(name: str) -> pl.Expr:
    """Return a number with only its first and last digits, or nothing of what is no number."""
    text = pl.col(name).cast(pl.String)
    stars = pl.concat_str(text.str.slice(0, 4), pl.lit("*" * 10), text.str.slice(-2))
    return pl.when(text.str.contains(_DIGITS)).then(stars).when(text.str.len_chars() > 0).then(pl.lit("*" * 16))


def _name(name: str) -> pl.Expr:
    """Return a mark where there is a name."""
    return pl.when(pl.col(name).cast(pl.String).str.len_chars() > 0).then(pl.lit("***"))
