"""The pages of the reference that tell the law: categories, facts, evidence, matters of authority."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from page_tables import table, texts

from pmks import law
from pmks.law.authority.values import Assignment
from pmks.law.vocabulary import RECORDS
from pmks.model.category import Category, NameKind
from pmks.model.days import DateInterval, Period, When
from pmks.model.fact import Derived, Fact
from pmks.model.rule import Reading, Rule, place
from pmks.model.source import Evidence

KINDS: Final = {
    NameKind.LEGAL_ALIAS: "Legal alias",
    NameKind.OLDER_TERM: "Older term, accepted as input",
    NameKind.ABBREVIATION: "Abbreviation",
    NameKind.SPELLING: "Spelling",
    NameKind.COLLOQUIAL: "Colloquial, input only",
}


def day(when: When | None) -> str:
    """Return a day or the interval in which it lies."""
    return f"a day of {when.first}..{when.last}" if isinstance(when, DateInterval) else str(when or "")


def days(period: Period | None) -> str:
    """Return the days of *period*."""
    if period is None:
        return "no first day yet"
    start = f"from {day(period.start)}" if period.start else "first day not known"
    return f"{start}, until before {day(period.end)}" if period.end else start


def read_as(readings: tuple[Reading, ...]) -> str:
    """Return how a text was read, and who reads it otherwise."""
    said = [(one.text.en, one.alternative) for one in readings]
    return " ".join(f"{text}{f' Otherwise: {other.en}' if other else ''}" for text, other in said)


def section(category: Category) -> Iterator[str]:
    """Yield the section of one category."""
    yield f"## {category.number}. {category.label}\n"
    yield f"`{category.id}`, code `{category.code}`, {category.gloss}.\n"
    yield f"- Units: {', '.join(f'*{unit}*' for unit in category.units)}"
    if category.sex:
        yield f"- Sex: `{category.sex}`"
    if category.citation:
        copies = f", {category.copies} copies" if category.copies else ""
        yield f"- Source: {category.citation} (`{category.evidence.value}`{copies})"
    if category.parents:
        yield f"- Behind it: {texts(category.parents)}"
    if category.definition:
        yield f"- Definition: *{category.definition.id}*\n  ({category.definition.en})"
    for kind, title in KINDS.items():
        same = (name for name in category.names if name.kind is kind)
        if chosen := [f"{name.name} ({name.citation})" if name.citation else name.name for name in same]:
            yield f"- {title}: {', '.join(chosen)}"
    yield ""
    yield from judged(category)


def judged(category: Category) -> Iterator[str]:
    """Yield the criteria and rules of one category, and what is contested."""
    if category.criteria:
        yield f"Criteria (connective in print: {category.connective}):\n"
        yield from (f"- {place(one.letter)}: *{one.text.id}* ({one.text.en})" for one in category.criteria)
        yield ""
    rules = [rule for rule in law.RULES if rule.then == category]
    rows = ((f"`{one.id}`", one.profile, days(one.in_force), read_as(one.readings)) for one in rules)
    yield from table(("rule", "profile", "in force", "reading"), rows)
    for why in dict.fromkeys(f"- Left out, {place(one.letter)}: {one.why.en}" for rule in rules for one in rule.omits):
        yield f"{why}\n"
    for point in category.disagreements:
        yield f"- Contested, {point.what.en}: {point.texts.en}; choice: {point.choice.en}."
    if category.disagreements:
        yield ""


def categories() -> Iterator[str]:
    """Yield the page of the 26 categories."""
    yield "Labels are those of the regulation; definitions, criteria and glosses are our summaries.\n"
    for category in law.CATEGORIES:
        yield from section(category)


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
    yield f"## Instruments\n\n{len(law.INSTRUMENTS)} instruments; an empty cell says that the day is not known.\n"
    heads = ("instrument", "title", "evidence", "signed", "promulgated", "in force", "gazette", "replaced by")
    yield from table(
        heads,
        (
            (
                *(one.id, one.title, one.evidence.value, day(one.signed), day(one.promulgated), days(one.in_force)),
                *(", ".join(one.gazette), ", ".join(one.replaced_by)),
            )
            for one in law.INSTRUMENTS
        ),
    )


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
