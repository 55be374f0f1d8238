"""The scalar reader: one record, every rule of a plan, and the bits that explain each verdict."""

from __future__ import annotations

import datetime as dt
import functools
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from operator import attrgetter
from typing import NamedTuple, TypeAlias

import attrs

from pmks.engine.plan import Plan, Slot
from pmks.engine.tables import Ages, Bands, Bits, Codes, Minors
from pmks.engine.tree import Finding
from pmks.model.condition import Scalar
from pmks.model.days import DateInterval, When, age_on
from pmks.model.verdict import Verdict

Gap: TypeAlias = tuple[str, tuple[str, ...]]
"""A derived fact that could not be settled, and the base facts that it lacks."""


class Leaves(NamedTuple):
    """The leaves of a plan that a record meets, those that it does not, and the derived facts that stayed open."""

    met: int
    unmet: int
    gaps: tuple[Gap, ...]


@attrs.frozen
class Ruling:
    """What the rules of a plan say of one record, in their order, and which derived facts stayed open."""

    findings: tuple[Finding, ...]
    gaps: tuple[Gap, ...]


@attrs.frozen
class _Span:
    """The ages that are possible, both ends included, and whether being unborn is."""

    youngest: int
    oldest: int
    unborn: bool = False


_UNBORN = _Span(1, 0, unborn=True)


def judge(plan: Plan, record: object) -> Ruling:
    """
    Return what the rules of *plan* say of *record*.

    The record must tell the facts of the plan's vocabulary; None is not known.
    """
    leaves = read(plan, record)
    return Ruling(tuple(Finding(*find(slot, leaves.met, leaves.unmet)) for slot in plan.slots), leaves.gaps)


def find(slot: Slot, met: int, unmet: int) -> tuple[Verdict, int, int]:
    """Return the verdict of the rule in *slot* and the bits of its leaves, given those of the plan."""
    yes = met >> slot.shift & slot.full
    no = unmet >> slot.shift & slot.full
    return slot.layout.root.verdict(yes, no), yes, no


def read(plan: Plan, record: object) -> Leaves:
    """Return which leaves of *plan* *record* meets and which it does not."""
    met = unmet = 0
    values_of, tables = _told(plan)
    for value, table in zip(values_of(record), tables, strict=True):
        if value is not None:
            yes, no = table[value]
            met |= yes
            unmet |= no
    gaps: list[Gap] = []
    for bands in plan.numbers:
        number = getattr(record, bands.fact)
        if number is not None:
            yes, no = bands.bits[bisect_right(bands.cuts, number)]
            met |= yes
            unmet |= no
    for yes, no in _derived(plan, record, gaps):
        met |= yes
        unmet |= no
    return Leaves(met, unmet, tuple(gaps))


def _derived(plan: Plan, record: object, gaps: list[Gap]) -> Iterator[Bits]:
    """Yield what each derived fact settles; what stays open goes to *gaps*."""
    for ages in plan.ages:
        yield _age(ages, record, plan.on, gaps)
    for minors in plan.minors:
        yield _minor(minors, record, plan.on, gaps)
    for codes in plan.codes:
        yield _code(codes, record, gaps)


@functools.lru_cache(maxsize=1024)
def _told(plan: Plan) -> tuple[Callable[[object], tuple[Scalar | None, ...]], tuple[dict[Scalar, Bits], ...]]:
    """Return a reader of the told facts of *plan* and what each value settles."""
    names = [table.fact for table in plan.tables]
    tables = tuple(table.bits for table in plan.tables)
    if len(names) > 1:
        return attrgetter(*names), tables
    return lambda record: tuple(getattr(record, name) for name in names), tables


def _age(ages: Ages, record: object, on: dt.date, gaps: list[Gap]) -> Bits:
    """Return what the age of *record* settles."""
    fact = ages.fact
    birth: When | None = getattr(record, fact.birth)
    if fact.at is None:
        if isinstance(birth, dt.date) and birth <= on:
            return ages.by_birth[bisect_left(ages.births, birth)]
        day: When | None = on
    else:
        day = getattr(record, fact.at)
        if day is None and isinstance(birth, dt.date) and birth <= on:
            gaps.append((fact.name, (fact.at,)))
            return 0, 0
        day = _until(day, on)
    unborn: bool | None = getattr(record, fact.unborn)
    span = None if day is None else _span(birth, unborn, day)
    bits = _of_span(ages.bands, ages.unborn, span)
    if bits[0] | bits[1] != _whole(ages.bands):
        gaps.append((fact.name, _lacking(fact.birth, birth, fact.unborn, unborn, fact.at, day)))
    return bits


def _minor(minors: Minors, record: object, on: dt.date, gaps: list[Gap]) -> Bits:
    """Return what being young settles for *record*."""
    fact = minors.fact
    birth: When | None = getattr(record, fact.birth)
    unborn: bool | None = getattr(record, fact.unborn)
    told: When | None = None if fact.at is None else getattr(record, fact.at)
    if told is None and isinstance(birth, dt.date) and birth <= on:
        return minors.yes if age_on(birth, on) < fact.below else minors.no
    acted = on if told is None else _until(told, on)
    span = None if acted is None else _span(birth, unborn, acted)
    if span is not None and span.oldest < fact.below:
        return minors.yes
    if span is not None and not span.unborn and span.youngest >= fact.below:
        return minors.no
    gaps.append((fact.name, _lacking(fact.birth, birth, fact.unborn, unborn, fact.at if told else None, acted)))
    return 0, 0


def _code(codes: Codes, record: object, gaps: list[Gap]) -> Bits:
    """Return what the code of *record*, or the fact told in its place, settles."""
    fact = codes.fact
    told = getattr(record, fact.name)
    code: str | None = getattr(record, fact.base)
    says = codes.by_code.get(code[: fact.length]) if code is not None else None
    value = told if says is None else says
    if value is not None:
        return codes.table.bits[value]
    gaps.append((fact.name, (fact.base,) if code is None else (fact.name,)))
    return 0, 0


def _until(day: When | None, on: dt.date) -> When | None:
    """Return what of *day* is not after *on*: what has not happened yet is no fact of the day."""
    if isinstance(day, DateInterval):
        return None if day.first > on else DateInterval(day.first, min(day.last, on))
    return None if day is None or day > on else day


def _span(birth: When | None, unborn: bool | None, day: When) -> _Span | None:  # noqa: FBT001  # a fact, not a switch
    """Return the ages that are possible on *day*; None if no age is known."""
    if birth is None:
        return _UNBORN if unborn else None
    first, last = (birth.first, birth.last) if isinstance(birth, DateInterval) else (birth, birth)
    begin, end = (day.first, day.last) if isinstance(day, DateInterval) else (day, day)
    if last <= begin:
        return _Span(age_on(last, begin), age_on(first, end))
    if not unborn:
        return None
    return _UNBORN if first > end else _Span(0, age_on(first, end), unborn=True)


def _of_span(bands: Bands, unborn: Bits, span: _Span | None) -> Bits:
    """Return what holds for every age in *span*."""
    if span is None:
        return 0, 0
    met, unmet = unborn if span.unborn else (-1, -1)
    if span.youngest <= span.oldest:
        low, high = bisect_right(bands.cuts, span.youngest), bisect_right(bands.cuts, span.oldest)
        for yes, no in bands.bits[low : high + 1]:
            met &= yes
            unmet &= no
    return met, unmet


def _whole(bands: Bands) -> int:
    """Return every leaf that *bands* can settle."""
    met, unmet = bands.bits[0]
    return met | unmet


def _lacking(
    birth_name: str,
    birth: When | None,
    unborn_name: str,
    unborn: bool | None,  # noqa: FBT001  # a fact, not a switch
    at: str | None,
    day: When | None,
) -> tuple[str, ...]:
    """Return the base facts that an open age lacks: absent, rough, or at odds with the day."""
    end = day.last if isinstance(day, DateInterval) else day
    last = birth.last if isinstance(birth, DateInterval) else birth
    late = last is not None and end is not None and last > end
    lacking = [birth_name] if not isinstance(birth, dt.date) or late else []
    if unborn is None and (birth is None or late):
        lacking.append(unborn_name)
    if at is not None and not isinstance(day, dt.date):
        lacking.append(at)
    return tuple(lacking)
