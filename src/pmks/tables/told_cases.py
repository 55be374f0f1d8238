"""What a row tells of a case, as one whole number, and back; and rows that contradict themselves."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Sequence
from typing import Any, Final

from pmks import law
from pmks.engine.words import Expression, Words
from pmks.errors import CallError
from pmks.law.derived import REZIM_WILAYAH, WILAYAH_OTONOM_KABKOTA
from pmks.law.provinces import PROVINCES
from pmks.law.records import Case
from pmks.model.condition import Scalar
from pmks.model.days import Period
from pmks.model.fact import CodeFact, Fact, Kind
from pmks.model.verdict import Verdict

_PREFIX: Final = 2


def fingerprint(words: Words, told: frozenset[str]) -> Expression:
    """Return one whole number for each row that holds what it tells of the case: what is not known is 0."""
    parts, size = [], 1
    for fact in _FACTS:
        values = _values(fact)
        if fact.name in told:
            parts.append(_place(words, fact, values).cast(words.Int64) * size)
        size *= len(values) + 1
    return functools.reduce(lambda one, two: one + two, parts, words.lit(0).cast(words.Int64))


def case_of(code: int) -> Case:
    """
    Return the case that a fingerprint holds.

    The region is told by its province, which is all that the law asks of it.

    Raises:
        CallError: *code* is no fingerprint.
    """
    rest = code
    values: dict[str, Any] = {}
    for fact in _FACTS:
        choices = _values(fact)
        rest, place = divmod(rest, len(choices) + 1)
        values[fact.name] = None if place == 0 else choices[place - 1]
    if rest or code < 0:
        raise CallError("code", "seen a number that is no fingerprint of a case")
    if values["wilayah"] is not None:
        values["wilayah_otonom_kabkota"] = values["rezim_wilayah"] = None
    return Case(**values)


def contradicted(words: Words, told: frozenset[str], on: dt.date) -> Expression:
    """Return which rows tell of the region what its code contradicts on *on*."""
    found = words.lit(value=False)
    for fact in (WILAYAH_OTONOM_KABKOTA, REZIM_WILAYAH):
        if {fact.name, fact.base} <= told:
            found = found | _differs(words, fact, on)
    return found


def _differs(words: Words, fact: CodeFact[bool] | CodeFact[str], on: dt.date) -> Expression:
    """Return which rows tell another value of *fact* than their code."""
    prefix, column = words.col(fact.base).str.slice(0, fact.length), words.col(fact.name)
    by_value: dict[Scalar, list[str]] = {}
    rows: tuple[tuple[str, Scalar, Period], ...] = fact.rows
    seen: set[str] = set()
    for code, value, period in rows:
        if code not in seen and _holds(period, on):
            seen.add(code)
            by_value.setdefault(value, []).append(code)
    differs = words.lit(value=False)
    for value, codes in by_value.items():
        differs = differs | (prefix.is_in(codes) & (column != value)).fill_null(value=False)
    return differs


def _holds(period: Period, on: dt.date) -> bool:
    """Return whether *period* certainly holds on *on*."""
    return period.holds_on(on) is Verdict.MET


def _place(words: Words, fact: Fact, values: Sequence[Scalar]) -> Expression:
    """Return the place of the told value among *values*, counted from 1; 0 where it is not known."""
    column = words.col(fact.name)
    if fact.kind is Kind.CODE:
        column = column.str.slice(0, _PREFIX)
    place = words.lit(0)
    for number, value in enumerate(values, start=1):
        place = words.when(column == value).then(words.lit(number)).otherwise(place)
    return place


def _values(fact: Fact) -> tuple[Scalar, ...]:
    """Return the values that *fact* can have; of a region, its province."""
    if fact.kind is Kind.BOOL:
        return (True, False)
    return tuple(code for code, _ in PROVINCES) if fact.kind is Kind.CODE else fact.choices


_FACTS: Final = law.FACTS[Case.kind]
