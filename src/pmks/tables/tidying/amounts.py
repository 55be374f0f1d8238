"""A column of numbers as Indonesia writes them: counts, percentages, money and ages."""

from __future__ import annotations

from decimal import Decimal
from typing import Final, Literal, TypeAlias

import attrs
import polars as pl

from pmks.issues import of_amounts
from pmks.tables.reading_of_texts import Said, Texts, findings_of
from pmks.tables.tidying.amount_forms import NO_MARKS, Figure, Marks, figure, marks_of, readings, too_long
from pmks.tables.tidying.distinct import distinct, flat
from pmks.tables.tidying.missing import is_missing, is_spreadsheet_error

Measure: TypeAlias = Literal["jumlah", "persen", "uang", "usia"]
"""What a column of numbers measures: heads, shares, rupiah or completed years."""

_WHOLE: Final = frozenset({"jumlah", "usia"})
_UNITS: Final = {
    "jumlah": frozenset({"orang", "keluarga", "kasus", "unit"}),
    "persen": frozenset({"persen"}),
    "uang": frozenset({"rupiah"}),
    "usia": frozenset({"tahun"}),
}
_ZERO_WORDS: Final = frozenset({"nihil", "nol"})
_NO_NUMBER: Final = ("tidak ada", "tdk ada")
_MOST: Final = {"jumlah": 300_000_000, "usia": 120}
_NINES: Final = 5


@attrs.frozen
class AmountRead:
    """
    A text read as a number.

    *value* is None where nothing may be set, *unit* the unit that stands in the cell, *candidates* the numbers that may
    be meant; *missing* says why there is no number: ``kosong``, ``tanda`` (a mark such as a dash) or ``galat`` (an
    error of a spreadsheet).
    """

    value: Decimal | None = attrs.field(default=None, repr=False)
    unit: str | None = None
    candidates: tuple[Decimal, ...] = attrs.field(default=(), repr=False)
    missing: str | None = None
    said: tuple[Said, ...] = ()


def read_amount(text: str, *, role: Measure = "jumlah", marks: Marks = NO_MARKS) -> AmountRead:
    """
    Return *text* read as a number; no text raises.

    >>> read_amount("4.708").value, read_amount("7,25", role="persen").value
    (Decimal('4708'), Decimal('7.25'))
    >>> read_amount("1.250", role="persen").candidates
    (Decimal('1250'), Decimal('1.250'))

    Args:
        text: One cell.
        role: What the column measures.
        marks: What the separators of the column mean, as `marks_in` gives it.

    """
    found = _no_number(text, role)
    if found is not None:
        return found
    written = figure(text)
    if written is None or written.unit == "" or not readings(written):
        return AmountRead(said=(Said(of_amounts.AMOUNT_INVALID),))
    return _judged(written, role, marks)


def _no_number(text: str, role: Measure) -> AmountRead | None:
    """Return what a text without figures says: zero in a word, nothing, or an error of a spreadsheet."""
    if is_spreadsheet_error(text):
        return AmountRead(missing="galat", said=(Said(of_amounts.AMOUNT_ERROR),))
    if flat(text).casefold().strip(" .") in _ZERO_WORDS and role in {"jumlah", "uang"}:
        return AmountRead(Decimal(0), said=(Said(of_amounts.AMOUNT_WORD),))
    if is_missing(text, "nihil", *_NO_NUMBER):
        return AmountRead(missing="tanda" if flat(text) else "kosong")
    return None


def _judged(found: Figure, role: Measure, marks: Marks) -> AmountRead:
    """Return what a number comes to in a column of this role."""
    meant = _meant(found, role, marks)
    doubt = _doubt(found, meant, role)
    if doubt is None:
        return AmountRead(meant[0], found.unit)
    return AmountRead(unit=found.unit, candidates=meant, said=(doubt,))


def _doubt(found: Figure, meant: tuple[Decimal, ...], role: Measure) -> Said | None:
    """Return why a number may not be taken."""
    if found.unit is not None and found.unit not in _UNITS[role]:
        return Said(of_amounts.AMOUNT_UNIT)
    if found.negative or too_long(found):
        return Said(of_amounts.AMOUNT_ODD)
    if len(meant) > 1:
        return Said(of_amounts.AMOUNT_UNCLEAR, tuple(f"{one.normalize():f}" for one in meant))
    if role in _WHOLE and meant[0] != meant[0].to_integral_value():
        return Said(of_amounts.AMOUNT_INVALID)
    if _odd(meant[0], role):
        return Said(of_amounts.AMOUNT_ODD)
    return Said(of_amounts.AMOUNT_ROUGH) if found.roughly else None


def _meant(found: Figure, role: Measure, marks: Marks) -> tuple[Decimal, ...]:
    """Return the numbers that may be meant, as far as the column does not settle it."""
    either = readings(found)
    if len(either) == 1:
        return either
    grouped, decimal = found.marks in marks.thousands, found.marks in marks.decimals
    if grouped and not decimal:
        return either[:1]
    if role == "persen":
        return either[1:] if decimal and not grouped else either
    return either if decimal or role == "usia" else either[:1]


def _odd(value: Decimal, role: Measure) -> bool:
    """Return whether *value* is not credible: too many, too old, or nothing but nines."""
    whole = f"{value:.0f}"
    nines = role == "jumlah" and len(whole) >= _NINES and not whole.strip("9")
    return nines or value > _MOST.get(role, value)


def marks_in(texts: pl.Series) -> Marks:
    """
    Return what the separators in *texts* certainly mean.

    >>> sorted(marks_in(pl.Series(["1.234.567", "12"])).thousands)
    ['.']
    """
    marked = distinct(texts).to_frame().filter(~pl.col("text").str.contains(r"^\s*[0-9]*\s*$"))["text"]
    found = (figure(text) for text in marked if not is_missing(text))
    return marks_of(one for one in found if one is not None and one.unit != "")


def read_amounts(texts: pl.Series, *, role: Measure = "jumlah") -> Texts:
    """
    Return the distinct *texts* of a column of numbers, as `read_amount` reads each beside the others.

    The values are ``value`` (a whole number for counts and ages, else a float), ``unit``, ``missing`` and
    ``candidates``.
    """
    frame = distinct(texts).to_frame()
    kind = pl.Int64() if role in _WHOLE else pl.Float64()
    plain = frame.with_columns(figures=pl.col("text").str.strip_chars().str.extract("^([0-9]{1,15})$"))
    plain = plain.with_columns(value=pl.col("figures").cast(pl.Int64))
    clear = pl.col("value").is_not_null() & _credible(role)
    slow = plain.filter(~clear)["text"]
    marks = marks_in(slow)
    read = [(text, read_amount(text, role=role, marks=marks)) for text in slow]
    rows = [
        (text, _number(one.value, role), one.unit, one.missing, list(map(float, one.candidates))) for text, one in read
    ]
    schema = {
        "text": pl.String(),
        "value": kind,
        "unit": pl.String(),
        "missing": pl.String(),
        "candidates": pl.List(pl.Float64),
    }
    quick = plain.filter(clear).select(
        "text",
        pl.col("value").cast(kind),
        unit=pl.lit(None, pl.String),
        missing=pl.lit(None, pl.String),
        candidates=pl.lit([], pl.List(pl.Float64)),
    )
    values = pl.concat([quick, pl.DataFrame(rows, schema=schema, orient="row")])
    return Texts(values, findings_of((text, said) for text, one in read for said in one.said))


def _credible(role: Measure) -> pl.Expr:
    """Return whether plain figures may be taken as they are."""
    value = pl.col("value")
    nines = value.cast(pl.String).str.contains("^9{5,}$") if role == "jumlah" else pl.lit(value=False)
    return ~nines & (value <= _MOST[role] if role in _MOST else pl.lit(value=True))


def _number(value: Decimal | None, role: Measure) -> float | int | None:
    """Return *value* as the column holds it."""
    if value is None:
        return None
    return int(value) if role in _WHOLE else float(value)
