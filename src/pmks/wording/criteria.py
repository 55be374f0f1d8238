"""A criterion in words: what is wanted, what was recorded, and by which text."""

from __future__ import annotations

import datetime as dt
import functools

from pmks import law
from pmks.model.condition import Is, OneOf, Range
from pmks.model.days import DateInterval, age_on
from pmks.model.fact import AgeFact, CodeFact, Derived, Fact, MinorFact
from pmks.model.source import Citation, Language
from pmks.model.verdict import Verdict
from pmks.wording import phrases as say


@functools.cache
def facts_called(kind: str) -> dict[str, Fact | Derived]:
    """Return the facts of records of *kind*, told and derived, by name."""
    return {fact.name: fact for fact in (*law.FACTS[kind], *law.FOLLOWING[kind])}


def criterion(  # the leaf, what became of it, and how it is to be said
    leaf: Is, verdict: Verdict, kind: str, lang: Language, values_of: object, on: dt.date, *, shielded: bool
) -> str:
    """Return *leaf* in words, for records of *kind*; of a *shielded* record only ages are told, as bounds."""
    fact = facts_called(kind)[leaf.fact]
    unit = f" {say.YEARS.says(lang)}" if isinstance(fact, AgeFact) else ""
    wanted = _accepted(leaf, unit, lang)
    parts = [f"{say.WANTED.says(lang)}: {wanted}"]
    if values_of is not None:
        seen = _told(fact, values_of, lang, on)
    else:
        hidden = isinstance(fact, Fact) and (fact.sensitive or shielded)
        seen = "" if hidden else _seen(leaf, verdict, unit, lang)
    if seen:
        parts.append(f"{say.SEEN.says(lang)}: {seen}")
    return f"{fact.label.says(lang)} ({'; '.join(parts)})"


def question(name: str, kind: str, lang: Language) -> str:
    """Return how a user is asked for the fact *name*."""
    fact = facts_called(kind)[name]
    if isinstance(fact, Fact) and fact.question is not None:
        return f"{fact.question.says(lang)} ({name})"
    return f"{fact.label.says(lang)} ({name})"


def cited(citations: tuple[Citation, ...], lang: Language) -> str:
    """Return *citations* on one line, those of one instrument together."""
    by_instrument: dict[str, list[str]] = {}
    for text in dict.fromkeys(citations):
        by_instrument.setdefault(text.instrument, []).append(text.at)
    return "; ".join(f"{instrument}, {say.AND.says(lang).join(places)}" for instrument, places in by_instrument.items())


def _accepted(leaf: Is, unit: str, lang: Language) -> str:
    """Return what *leaf* accepts."""
    if isinstance(leaf.accepted, OneOf):
        return ", ".join(_value(value, lang) for value in leaf.accepted.values)
    return _range(leaf.accepted, unit, lang)


def _range(accepted: Range, unit: str, lang: Language) -> str:
    """Return a range in words."""
    if accepted.lt is None:
        return say.AT_LEAST.says(lang).format(accepted.ge, unit=unit)
    if accepted.ge is None:
        return say.BELOW.says(lang).format(accepted.lt, unit=unit)
    return say.BETWEEN.says(lang).format(accepted.ge, accepted.lt, unit=unit)


def _seen(leaf: Is, verdict: Verdict, unit: str, lang: Language) -> str:
    """Return what the verdict tells of the value: nothing while it is unknown."""
    if verdict is Verdict.UNKNOWN:
        return ""
    if isinstance(leaf.accepted, OneOf):
        accepted = _accepted(leaf, "", lang)
        if verdict is Verdict.MET:
            return accepted if len(leaf.accepted.values) == 1 else ""
        if leaf.accepted.values in ((True,), (False,)):
            return _value(not leaf.accepted.values[0], lang)
        return say.NONE_OF.says(lang).format(accepted)
    return _side(leaf.accepted, verdict, unit, lang)


def _side(accepted: Range, verdict: Verdict, unit: str, lang: Language) -> str:
    """Return on which side of the bounds the number lies."""
    if verdict is Verdict.MET:
        return _range(accepted, unit, lang)
    if accepted.lt is None:
        return say.BELOW.says(lang).format(accepted.ge, unit=unit)
    if accepted.ge is None:
        return say.AT_LEAST.says(lang).format(accepted.lt, unit=unit)
    return say.OUTSIDE.says(lang).format(accepted.ge, accepted.lt, unit=unit)


def _told(fact: Fact | Derived, record: object, lang: Language, on: dt.date) -> str:
    """Return what *record* itself tells of *fact*: the caller asked for its values."""
    if isinstance(fact, AgeFact | MinorFact):
        birth = getattr(record, fact.birth)
        if birth is None:
            return say.YES.says(lang) if getattr(record, fact.unborn) and isinstance(fact, MinorFact) else ""
        at = on if fact.at is None else getattr(record, fact.at) or (on if isinstance(fact, MinorFact) else None)
        if isinstance(birth, dt.date) and isinstance(at, dt.date) and birth <= at:
            return f"{say.day(birth, lang)}, {age_on(birth, at)} {say.YEARS.says(lang)}"
        return say.day(birth, lang)
    name = fact.base if isinstance(fact, CodeFact) else fact.name
    value = getattr(record, name)
    return "" if value is None else _value(value, lang)


def _value(value: object, lang: Language) -> str:
    """Return a value of a fact in words."""
    if value is True:
        return say.YES.says(lang)
    if value is False:
        return say.NO.says(lang)
    if isinstance(value, dt.date | DateInterval):
        return say.day(value, lang)
    return str(value).replace("_", " ")
