"""The pages of the reference that tell the law: facts, evidence, matters of authority."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from page_tables import days, table, texts

from pmks import law
from pmks.law.authority.values import Assignment
from pmks.law.vocabulary import RECORDS
from pmks.model.fact import Derived, Fact
from pmks.model.rule import Reading, Rule
from pmks.model.source import Evidence


def read_as(readings: tuple[Reading, ...]) -> str:
    """Return how a text was read, and who reads it otherwise."""
    said = [(one.text.en, one.alternative) for one in readings]
    return " ".join(f"{text}{f' Otherwise: {other.en}' if other else ''}" for text, other in said)


def fact_row(fact: Fact | Derived) -> tuple[object, ...]:
    """Return the row of one fact, told or derived."""
    name, sources = f"`{fact.name}`", texts(law.sources(fact.name))
    if not isinstance(fact, Fact):
        return name, "derived", fact.label.id, fact.label.en, "", "", sources
    kind = f"{fact.kind.value}: {', '.join(map(str, fact.choices))}" if fact.choices else fact.kind.value
    return name, kind, fact.label.id, fact.label.en, fact.privacy, "yes" if fact.sensitive else "no", sources


def facts() -> Iterator[str]:
    """Yield the page of the facts."""
    yield "The classes are those of UU 27/2022 Pasal 4 ayat (2); a masked value is printed only when asked for."
    yield "A derived fact follows from others; the two of a region are told only where the code is not at hand.\n"
    heads = ("fact", "kind", "label", "label in English", "class", "masked", "used by")
    for record in RECORDS:
        yield f"## {record.__name__} (*{record.kind}*)\n"
        every = {fact.name: fact for fact in (*law.FOLLOWING[record.kind], *law.FACTS[record.kind])}
        yield from table(heads, map(fact_row, every.values()))


def evidence() -> Iterator[str]:
    """Yield the page of what is still to be read."""
    ruled: tuple[Rule[Any], ...] = (*law.RULES, *law.MATTERS, *law.GENERAL_MATTERS, *law.DUTIES)
    weak = [rule for rule in ruled if rule.evidence is not Evidence.READ]
    yield "From strong to weak: " + ", ".join(f"`{one.value}`" for one in Evidence) + ".\n"
    yield f"## Rules below `read`\n\n{len(weak)} of {len(ruled)} rules.\n"
    rows = ((f"`{rule.id}`", rule.evidence.value, rule.citation, texts(rule.basis)) for rule in weak)
    yield from table(("rule", "evidence", "citation", "also stands on"), rows)
    yield "How well each instrument itself was read stands in [instruments](instruments.md).\n"


def matters(rules: tuple[Rule[Assignment], ...]) -> Iterator[str]:
    """Yield the table of a decision list."""
    heads = ("no", "matter", "level", "citation", "evidence", "in force", "reading")
    rows = []
    for number, rule in enumerate(rules, 1):
        levels = ", ".join(level.value for level in (rule.then.level, *rule.then.concurrent))
        others = "".join(f" Otherwise {one.level.value}: {one.reading.en}" for one in rule.then.alternatives)
        cited = texts((rule.citation, *rule.basis))
        reading = (read_as(rule.readings) + others).strip()
        rows.append((number, f"`{rule.id}`", levels, cited, rule.evidence.value, days(rule.in_force), reading))
    yield from table(heads, rows)


def authority() -> Iterator[str]:
    """Yield the page of the matters, duties and regimes."""
    yield "The first matter that is met decides; a matter before it that is not settled keeps the answer open.\n"
    yield "## Services to the 26 types\n"
    yield from matters(law.MATTERS)
    yield "## Other services\n"
    yield from matters(law.GENERAL_MATTERS)
    yield "## Duties of the minimum standard (SPM)\n"
    duties = ((f"`{one.id}`", one.then.level.value, one.then.service, one.citation) for one in law.DUTIES)
    yield from table(("duty", "level", "service", "citation"), duties)
    yield "## Regions with law of their own\n"
    regimes = (
        (f"`{one.id}`", one.name, ", ".join(one.codes), days(one.in_force), one.effect.en) for one in law.REGIMES
    )
    yield from table(("regime", "name", "codes", "in force", "effect"), regimes)
