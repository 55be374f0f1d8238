"""Records from plain data: every mistake at once, each with its path; and back."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from typing import Final, TypeVar

from pmks.errors import Mistake, RecordError
from pmks.law.records import Case, Community, Family, Group, Person
from pmks.model.days import DateInterval
from pmks.model.fact import Fact, Kind, facts_of
from pmks.model.record import unknown_fact, wrong_value

R = TypeVar("R")

RECORDS: Final = (Person, Family, Group, Community, Case)

_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_MONTH: Final = re.compile(r"(\d{4})-(\d{2})", re.ASCII)
_YEAR: Final = re.compile(r"\d{4}", re.ASCII)
_WANTED: Final = "YYYY-MM-DD, YYYY-MM, YYYY or {from, to}"


def record_from(data: object, cls: type[R], path: str = "$") -> R:
    """
    Return the record of the class *cls* that *data* tells.

    Raises:
        RecordError: All that is wrong with *data*, each mistake with its path below *path*.
    """
    mistakes: list[Mistake] = []
    told = dict(_told(data, cls, path, mistakes))
    if mistakes:
        raise RecordError(cls.__name__, tuple(mistakes))
    return cls(**told)


def records_from(data: object, cls: type[R]) -> tuple[R, ...]:
    """
    Return the records of a list, all mistakes of all of them at once.

    Raises:
        RecordError: *data* is no list, or one of its records cannot be made.
    """
    if not isinstance(data, list | tuple):
        raise RecordError(f"list of {cls.__name__}", (Mistake("$", f"seen {_kind(data)}, wanted a list"),))
    mistakes: list[Mistake] = []
    every = [dict(_told(one, cls, f"$[{place}]", mistakes)) for place, one in enumerate(data)]
    if mistakes:
        raise RecordError(f"list of {cls.__name__}", tuple(mistakes))
    return tuple(cls(**told) for told in every)


def record_to(record: object) -> dict[str, object]:
    """Return what *record* tells, as plain data; what is not known is left out."""
    told = ((name, getattr(record, name)) for name in facts_of(type(record)))
    return {name: _plain(value) for name, value in told if value is not None}


def day_from(text: object) -> dt.date | DateInterval | None:
    """
    Return the day, month or year that *text* names; None if it names none.

    >>> day_from("1965-02"), day_from("1965-02-31")
    (DateInterval(1965-02-01..1965-02-28), None)
    """
    if not isinstance(text, str):
        return None
    try:
        if _DAY.fullmatch(text):
            return dt.date.fromisoformat(text)
        if month := _MONTH.fullmatch(text):
            return DateInterval.of_month(int(month[1]), int(month[2]))
        return DateInterval.of_year(int(text)) if _YEAR.fullmatch(text) else None
    except ValueError:
        return None


def _told(data: object, cls: type, path: str, mistakes: list[Mistake]) -> Iterator[tuple[str, object]]:
    """Yield the facts that *data* tells; what is wrong goes to *mistakes*."""
    if not isinstance(data, Mapping):
        mistakes.append(Mistake(path, f"seen {_kind(data)}, wanted an object with facts of a {cls.__name__}"))
        return
    facts = facts_of(cls)
    for name, raw in data.items():
        at = f"{path}.{name}"
        if name not in facts:
            mistakes.append(Mistake(at, unknown_fact(str(name), facts)))
        elif raw is not None:
            value = _value(facts[name], raw, at, mistakes)
            if value is not None:
                yield str(name), value


def _value(fact: Fact, raw: object, at: str, mistakes: list[Mistake]) -> object:
    """Return the value of *fact*, or None after a mistake."""
    if fact.kind is Kind.DATE and not isinstance(raw, dt.date | DateInterval):
        return _day(raw, at, mistakes)
    if (wrong := wrong_value(fact, raw)) is not None:
        mistakes.append(Mistake(at, wrong))
        return None
    return raw


def _day(raw: object, at: str, mistakes: list[Mistake]) -> dt.date | DateInterval | None:
    """Return the day that *raw* tells, or None after a mistake; the text itself is never repeated."""
    if isinstance(raw, str):
        day = day_from(raw)
        if day is None:
            mistakes.append(Mistake(at, f"seen a text that names no day, wanted {_WANTED}"))
        return day
    if not isinstance(raw, Mapping):
        mistakes.append(Mistake(at, f"seen {_kind(raw)}, wanted a text: {_WANTED}"))
        return None
    ends: list[dt.date] = []
    for end in ("from", "to"):
        day = day_from(raw.get(end)) if end in raw else None
        if isinstance(day, dt.date):
            ends.append(day)
        else:
            seen = _kind(raw[end]) if end in raw else "nothing"
            mistakes.append(Mistake(f"{at}.{end}", f"seen {seen}, wanted YYYY-MM-DD"))
    strange = sorted(raw.keys() - {"from", "to"})
    mistakes.extend(Mistake(f"{at}.{name}", "no such key, wanted from and to") for name in strange)
    if len(ends) < len(("from", "to")):
        return None
    if ends[0] > ends[1]:
        mistakes.append(Mistake(at, "the interval is reversed: its first day lies after its last"))
        return None
    return DateInterval(ends[0], ends[1])


def _plain(value: object) -> object:
    """Return a value of a fact as plain data."""
    if isinstance(value, DateInterval):
        return {"from": value.first.isoformat(), "to": value.last.isoformat()}
    return value.isoformat() if isinstance(value, dt.date) else value


def _kind(value: object) -> str:
    """Name the kind of a value of plain data."""
    names = {dict: "an object", list: "a list", str: "a text", bool: "true or false", int: "a number"}
    return "null" if value is None else names.get(type(value), type(value).__name__)
