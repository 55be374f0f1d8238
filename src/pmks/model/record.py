"""What makes a class a record: one typed field per fact, and every mistake told at once."""

from __future__ import annotations

import difflib
import functools
import re
from typing import TYPE_CHECKING, Any, Final, TypeVar

import attrs

from pmks.errors import Mistake, RecordError
from pmks.model.days import DateInterval, not_a_day
from pmks.model.fact import FACT, Fact, Kind, facts_of
from pmks.model.source import Text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

R = TypeVar("R")

_LONGEST_SHOWN: Final = 40


def told(
    kind: Kind,
    label_id: str,
    label_en: str,
    *,
    privacy: str,
    sensitive: bool,
    choices: tuple[int | str, ...] = (),
    glosses: tuple[Text, ...] = (),
    pattern: str = "",
    wanted: str = "",
    tested: bool = True,
    question: Text | None = None,
    note: Text | None = None,
) -> Any:  # noqa: ANN401  # like attrs.field: the annotation beside it is the type
    """Return the field of a record that tells a fact; the fact takes the name of the field."""
    fact = Fact(
        name="",
        kind=kind,
        label=Text(label_id, label_en),
        choices=choices,
        glosses=glosses,
        privacy=privacy,
        sensitive=sensitive,
        pattern=pattern,
        wanted=wanted,
        tested=tested,
        question=question,
        note=note,
    )
    return attrs.field(default=None, repr=False, metadata={FACT: fact})


def name_facts(_: type, fields: list[attrs.Attribute[Any]]) -> list[attrs.Attribute[Any]]:
    """Give each fact the name of its field; a hook for attrs."""
    return [field.evolve(metadata={FACT: attrs.evolve(field.metadata[FACT], name=field.name)}) for field in fields]


def record(cls: type[R]) -> type[R]:
    """
    Make an attrs class strict: a field it does not have, or a value of the wrong kind, is a `RecordError`.

    All mistakes are told at once, each with its field, what was seen and what was wanted.
    """
    make: Callable[..., None] = cls.__init__
    facts = facts_of(cls)

    @functools.wraps(make)
    def strictly(self: R, **told: object) -> None:
        """Make the record, or tell every mistake."""
        try:
            make(self, **told)
        except TypeError:
            raise RecordError(cls.__name__, tuple(_mistakes(facts, told))) from None
        for name, value in told.items():
            if value is not None and wrong_value(facts[name], value) is not None:
                raise RecordError(cls.__name__, tuple(_mistakes(facts, told)))

    cls.__init__ = strictly  # type: ignore[assignment, method-assign]  # the point of this decorator
    return cls


def _mistakes(facts: Mapping[str, Fact], told: Mapping[str, object]) -> Iterator[Mistake]:
    """Yield what is wrong with the facts *told*, in their order."""
    for name, value in told.items():
        if name not in facts:
            yield Mistake(name, unknown_fact(name, facts))
        elif value is not None and (message := wrong_value(facts[name], value)) is not None:
            yield Mistake(name, message)


def unknown_fact(name: str, known: Iterable[str]) -> str:
    """Say that there is no fact called *name*, and which one may have been meant."""
    close = difflib.get_close_matches(name, list(known), n=2, cutoff=0.6)
    return "no such fact" + (f"; did you mean {' or '.join(close)}?" if close else "")


def wrong_value(fact: Fact, value: object) -> str | None:
    """Say what is wrong with *value* for *fact*, or None; a date or a sensitive value is never repeated."""
    if fact.kind is Kind.DATE:
        return None if isinstance(value, DateInterval) else _wrong_day(value)
    if isinstance(value, bool):
        fits = fact.kind is Kind.BOOL
    elif fact.kind is Kind.CHOICE:
        fits = isinstance(value, str) and value in fact.choices
    elif fact.kind is Kind.NUMBER:
        fits = isinstance(value, int) and _fits(fact, value)
    else:
        fits = fact.kind is Kind.CODE and isinstance(value, str) and _is_code(fact, value)
    return None if fits else f"seen {_seen(fact, value)}, wanted {_wanted(fact)}"


def _wrong_day(value: object) -> str | None:
    """Say what is wrong with *value* as a day, without repeating it."""
    if isinstance(value, str):
        return "seen a text, wanted a datetime.date or a DateInterval; fromisoformat() reads ISO dates"
    wrong = not_a_day(value)
    return wrong and wrong.replace("wanted a datetime.date", "wanted a datetime.date or a DateInterval")


def _wanted(fact: Fact) -> str:
    """Say what a value of *fact* looks like."""
    if fact.kind is Kind.BOOL:
        return "True or False"
    if fact.kind is Kind.CHOICE:
        return f"one of {', '.join(map(str, fact.choices))}"
    if fact.kind is Kind.NUMBER:
        return (
            f"a whole number, {fact.choices[0]} to {fact.choices[-1]}" if fact.choices else "a whole number, 0 or more"
        )
    return fact.wanted


def _is_code(fact: Fact, value: str) -> bool:
    """Return whether *value* has the form of *fact*."""
    return re.fullmatch(fact.pattern, value, re.ASCII) is not None


def _fits(fact: Fact, number: int) -> bool:
    """Return whether *number* is among the numbers of *fact*."""
    return number in fact.choices if fact.choices else number >= 0


def _seen(fact: Fact, value: object) -> str:
    """Name *value*: itself if it may be shown, else its kind."""
    if fact.sensitive or not isinstance(value, str | int | float):
        return "a text" if isinstance(value, str) else type(value).__name__
    shown = repr(value)
    return shown if len(shown) <= _LONGEST_SHOWN else f"a text of {len(str(value))} characters"
