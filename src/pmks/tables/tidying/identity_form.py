"""The form of a whole column of numbers: sixteen digits, or why there are none; the twin of `pmks.nik.form`."""

from __future__ import annotations

from typing import Final, NamedTuple

import polars as pl

from pmks.nik import form

AS_IT_STANDS: Final = 0
CLEANED: Final = 1
FROM_NUMBER: Final = 2
EMPTY: Final = 3
PRECISION: Final = 4
NOT_DIGITS: Final = 5
LENGTH: Final = 6

_SMALLEST: Final = 10**15
"""The smallest number of sixteen digits that does not begin with a zero."""
_UNSEEN_OR_QUOTES: Final = f"{form.UNSEEN}|{form.QUOTES}"
_LETTERS: Final = f"[{''.join(form.LOOKS_LIKE)}]"
_MOST_LETTERS: Final = 3


_FORM: Final = pl.Schema([("value", pl.String), ("number", pl.Int64), ("outcome", pl.UInt8), ("left", pl.String)])


class _Pass(NamedTuple):
    """What a pass makes of texts: the digits, the same as whole numbers, where it is sure, and the outcome."""

    value: pl.Series
    number: pl.Series
    sure: pl.Series
    outcome: int


def forms(texts: pl.Series) -> pl.DataFrame:
    """
    Return what *texts* come to, row by row.

    Columns: ``value`` (the sixteen digits), ``number`` (the same as a whole number), ``outcome``, and ``left``, which
    tells what is left of a text that holds no number. The forms that fill whole columns have a pass of their own; what
    no pass is sure of is read step by step.
    """
    texts = texts.cast(pl.String)
    plain = _as_it_stands(texts)
    outcome = pl.repeat(AS_IT_STANDS, len(texts), dtype=pl.UInt8, eager=True)
    nothing = pl.repeat(None, len(texts), dtype=pl.String, eager=True)
    found = {"value": plain.value, "number": plain.number, "outcome": outcome, "left": nothing}
    rest = (~plain.sure).arg_true()
    if rest.is_empty():
        return pl.DataFrame(found)
    changed = _others(texts.gather(rest), rest)
    return pl.DataFrame({name: one.clone().scatter(changed["index"], changed[name]) for name, one in found.items()})


def _others(texts: pl.Series, index: pl.Series) -> pl.DataFrame:
    """Return what *texts* at *index* come to that are not sixteen digits as they stand, in any order."""
    done = [_FORM.to_frame()]
    left = pl.DataFrame([index.alias("index"), texts.alias("text")])
    for read in (_empty, _from_float, _with_ends, _with_marks):
        step = read(left["text"])
        here = pl.DataFrame({"value": step.value, "number": step.number, "index": left["index"]})
        done.append(here.filter(step.sure).with_columns(outcome=pl.lit(step.outcome, pl.UInt8)))
        left = left.filter(~step.sure)
    done.append(_hard(left["text"]).with_columns(left["index"]))
    return pl.concat(done, how="diagonal")


def _as_it_stands(texts: pl.Series) -> _Pass:
    """Take sixteen digits as they are."""
    return _numbers(texts, AS_IT_STANDS)


def _empty(texts: pl.Series) -> _Pass:
    """Take a cell without text as empty."""
    nothing = pl.select(pl.repeat(None, len(texts), dtype=pl.String)).to_series()
    return _Pass(nothing, nothing.cast(pl.Int64), texts.is_null() | (texts.str.len_bytes() == 0), EMPTY)


def _from_float(texts: pl.Series) -> _Pass:
    """Take sixteen digits before the fraction of a float."""
    done = _numbers(texts.str.strip_suffix(".0"), FROM_NUMBER)
    exact = (done.number <= form.EXACT_UP_TO).fill_null(value=False)
    return done._replace(sure=done.sure & exact & texts.str.ends_with(".0"))


def _with_ends(texts: pl.Series) -> _Pass:
    """Take quotes and blanks off both ends of sixteen digits."""
    return _numbers(texts.str.strip_chars("'\" "), CLEANED)


def _with_marks(texts: pl.Series) -> _Pass:
    """Take quotes, blanks, points and hyphens off sixteen digits that are not the mantissa of a float."""
    done = _numbers(texts.str.replace_all(f"{_UNSEEN_OR_QUOTES}|{form.SEPARATORS}", ""), CLEANED)
    if not texts.str.contains(".", literal=True).any():
        return done
    return done._replace(sure=done.sure & ~texts.str.contains("[.][^1-9]*$"))


def _numbers(value: pl.Series, outcome: int) -> _Pass:
    """Return a pass that is sure where *value* is sixteen digits that do not begin with a zero."""
    number = value.cast(pl.Int64, strict=False)
    sure = (value.str.len_bytes() == form.DIGITS) & (number >= _SMALLEST)
    return _Pass(value, number, sure.fill_null(value=False), outcome)


def _hard(texts: pl.Series) -> pl.DataFrame:
    """Return what *texts* come to, step by step as `pmks.nik.form.form_of` does."""
    text, left = pl.col("text"), pl.col("left")
    plain = (
        text.str.replace_many(list(form.FULL_WIDTH), list(form.FULL_WIDTH.values()))
        .str.replace_all(_UNSEEN_OR_QUOTES, "")
        .str.strip_prefix("=")
    )
    scientific = [pl.col("plain").str.extract(_whole(form.SCIENTIFIC_WHOLE), group) for group in (1, 2)]
    decimal = pl.col("plain").str.extract(_whole(form.DECIMAL), 1)
    is_scientific = pl.col("whole").is_null() & pl.col("plain").str.contains(_whole(form.SCIENTIFIC))
    read = (
        pl.LazyFrame({"text": texts})
        .with_columns(plain=plain)
        .with_columns(whole=pl.coalesce(scientific[0] + scientific[1], decimal))
        .with_columns(left=pl.coalesce("whole", pl.col("plain").str.replace_all(form.SEPARATORS, "")))
        .with_columns(
            outcome=pl.when(text.is_null())
            .then(EMPTY)
            .when(is_scientific)
            .then(PRECISION)
            .when(left.str.contains(_whole(f"(?i-u:{form.MISSING})")))
            .then(EMPTY)
            .when(~left.str.contains(_whole("[0-9]+")))
            .then(NOT_DIGITS)
            .when(left.str.len_bytes() != form.DIGITS)
            .then(LENGTH)
            .when(pl.col("whole").cast(pl.Int64, strict=False) > form.EXACT_UP_TO)
            .then(PRECISION)
            .when(pl.col("whole").is_not_null())
            .then(FROM_NUMBER)
            .when(left == text)
            .then(AS_IT_STANDS)
            .otherwise(CLEANED)
            .cast(pl.UInt8)
        )
        .with_columns(value=pl.when(pl.col("outcome") <= FROM_NUMBER).then("left"))
        .with_columns(number=pl.col("value").cast(pl.Int64))
    )
    return read.select("value", "number", "outcome", "left").collect()


def _whole(pattern: str) -> str:
    """Return *pattern* for a whole text."""
    return f"^(?:{pattern})$"


def meant(left: pl.Expr) -> pl.Expr:
    """Return the digits that the letters in *left* may stand for; the twin of `pmks.nik.form.meant_by`."""
    alike = left.str.contains(f"^[0-9{_LETTERS[1:-1]}]*$") & (left.str.count_matches(_LETTERS) <= _MOST_LETTERS)
    parts = [
        pl.when(left.str.contains(letter, literal=True)).then(pl.lit(f"{letter} = {digit}"))
        for letter, digit in form.LOOKS_LIKE.items()
    ]
    return pl.when(alike).then(pl.concat_str(parts, separator=", ", ignore_nulls=True)).otherwise(pl.lit("?"))
