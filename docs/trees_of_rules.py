"""A rule as a list that is read from the outside in: how its parts are joined, and what each of them wants."""

from __future__ import annotations

from collections.abc import Iterator

import page_words as words
from page_tables import days

from pmks import law
from pmks.model.category import Category
from pmks.model.condition import Condition, Is, Not, Quorum
from pmks.model.rule import Rule, place
from pmks.model.source import Language
from pmks.model.verdict import Verdict
from pmks.wording import phrases as say
from pmks.wording.criteria import cited, criterion


def rules_of(category: Category) -> tuple[Rule[Category], ...]:
    """Return the rules of *category*."""
    return tuple(rule for rule in law.RULES if rule.then == category)


def told(rule: Rule[Category], lang: Language) -> Iterator[str]:
    """Yield the section of *rule*: its days and texts, its condition, and how it was read."""
    name = "-".join(part for part in (rule.profile, rule.variant) if part)
    note = "" if law.PROFILE_NAMES[rule.profile] else f" ({words.OPTIONAL.says(lang)})"
    yield f"### {name}, {days(rule.in_force, lang)}{note}\n"
    basis = cited((rule.citation, *rule.basis), lang)
    yield f"`{rule.id}`: {basis} ({say.EVIDENCE[rule.evidence].says(lang)})."
    if rule.records != rule.then.units:
        yield f"{words.ROW_UNITS.says(lang)}: {', '.join(words.UNITS[one].says(lang) for one in rule.records)}."
    yield ""
    yield from _below(rule, rule.when, lang, "")
    yield ""
    yield from _readings(rule, lang)


def _below(rule: Rule[Category], part: Condition, lang: Language, indent: str) -> Iterator[str]:
    """Yield *part* of the condition of *rule*, and all below it."""
    if isinstance(part, Is):
        wanted = criterion(part, Verdict.UNKNOWN, rule.records[0], lang, None, law.law_as_of, shielded=True)
        own = [place(letter) for letter in part.letters]
        texts = "; ".join(one for one in (", ".join(own), cited(part.citations, lang)) if one)
        yield f"{indent}- {wanted}{f' — {texts}' if texts else ''}; `{part.fact}`"
        return
    letters = ", ".join(place(letter) for letter in part.letters) if isinstance(part, Quorum) else ""
    yield f"{indent}- **{_joined(part, lang)}**{f' — {letters}' if letters else ''}:"
    for inner in (part.part,) if isinstance(part, Not) else part.parts:
        yield from _below(rule, inner, lang, f"{indent}  ")


def _joined(part: Quorum | Not, lang: Language) -> str:
    """Return how the parts of *part* are joined."""
    if isinstance(part, Not):
        return say.NOT.says(lang)
    if part.needed == len(part.parts):
        return say.ALL.says(lang)
    if part.needed == 1:
        return say.ANY.says(lang)
    return say.SOME.says(lang).format(needed=part.needed, count=len(part.parts))


def _readings(rule: Rule[Category], lang: Language) -> Iterator[str]:
    """Yield how the text of *rule* was read, who reads it otherwise, what was left out, and what to read beside it."""
    for reading in rule.readings:
        yield f"{say.READING.says(lang)}: {reading.text.says(lang)}\n"
        if reading.alternative is not None:
            yield f"{say.OTHERWISE.says(lang)}: {reading.alternative.says(lang)}\n"
    for omitted in rule.omits:
        yield f"{say.OMITTED.says(lang)}: {place(omitted.letter)}. {omitted.why.says(lang)}\n"
    if rule.see:
        yield f"{words.SEE_ALSO.says(lang)}: {cited(rule.see, lang)}.\n"
