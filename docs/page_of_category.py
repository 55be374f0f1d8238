"""The page of one type, in one language: everything that the library knows of it, each statement with its text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import page_words as words
from example_of_category import example
from page_tables import table
from settings_of_category import duties, who_must_act
from short_of_category import UP, in_short, name_of_page
from trees_of_rules import rules_of, told

from pmks import law
from pmks.law.layouts.disclosures import LEVELS
from pmks.model.category import Category
from pmks.model.rule import place
from pmks.model.source import Language, Text
from pmks.model.taxonomy import Bridge
from pmks.wording import phrases as say
from pmks.wording.criteria import cited


def page(category: Category, lang: Language) -> Iterator[str]:
    """Yield the page of *category* in *lang*, below its title."""
    other: Language = "id" if lang == "en" else "en"
    there = f"../../{words.HOME_OF_TYPES[other]}/{name_of_page(category)}"
    gloss = f"*{category.gloss}*. " if lang == "en" else ""
    yield f"{gloss}[{words.OTHER_LANGUAGE.says(lang)}]({there}) · [{words.OVERVIEW.says(lang)}]({_overview(lang)})\n"
    yield f"{words.LAW_OF.says(lang).format(law.version, law.law_as_of)}"
    yield f"{words.SUMMARIES.says(lang)}\n"
    yield from in_short(category, lang)
    sections: tuple[tuple[Text, Callable[[Category, Language], Iterator[str]]], ...] = (
        (words.DEFINITION, _definition),
        (words.CRITERIA, _criteria),
        (words.RULES, _rules),
        (words.WHO, _authority),
        (words.SPM, duties),
        (words.BESIDE, _notes),
        (words.CONTESTED, _contested),
        (words.ODD, _odd),
        (words.NAMES, _names),
        (words.LISTS, _lists),
        (words.DISCLOSURE, _disclosure),
        (words.EXAMPLE, example),
    )
    for title, section in sections:
        if lines := list(section(category, lang)):
            yield f"## {title.says(lang)}\n"
            yield from lines


def _overview(lang: Language) -> str:
    """Return the way to the table of all types."""
    return "../categories.md" if lang == "en" else "../kategori.md"


def _definition(category: Category, lang: Language) -> Iterator[str]:
    """Yield the definition; beside the English one the Indonesian."""
    assert category.definition is not None
    yield f"> {category.definition.says(lang)}\n"
    if lang == "en":
        yield f"> *{category.definition.id}*\n"


def _criteria(category: Category, lang: Language) -> Iterator[str]:
    """Yield the criteria as the annex letters them."""
    if category.connective:
        yield f"{words.CONNECTIVE.says(lang).format(category.connective)}\n"
    for one in category.criteria:
        beside = f" (*{one.text.id}*)" if lang == "en" else ""
        yield f"- {place(one.letter)}: {one.text.says(lang)}{beside}"
    if category.criteria:
        yield ""


def _rules(category: Category, lang: Language) -> Iterator[str]:
    """Yield the rules, each as a tree."""
    yield f"{words.RULES_HOW.says(lang)}\n"
    for rule in rules_of(category):
        yield from told(rule, lang)


def _authority(category: Category, lang: Language) -> Iterator[str]:
    """Yield who must act, and where the rest is told."""
    yield from who_must_act(category, lang)
    yield f"{words.WHO_ELSE.says(lang).format(f'[{words.MATTERS.says(lang)}]({UP[lang]}/authority.md)')}\n"


def _notes(category: Category, lang: Language) -> Iterator[str]:
    """Yield the notes that can stand beside a verdict."""
    for note in law.NOTES:
        if category.id in note.on:
            grade = say.EVIDENCE[note.evidence].says(lang)
            basis = "; ".join(part for part in (cited(note.citations, lang), grade) if part)
            profiles = f" ({', '.join(note.profiles)})" if len(note.profiles) == 1 else ""
            yield f"- **{say.NOTES[note.kind].says(lang)}**{profiles}: {note.text.says(lang)} ({basis})"
    yield ""


def _contested(category: Category, lang: Language) -> Iterator[str]:
    """Yield where texts or users differ."""
    if category.disagreements:
        heads = tuple(head.says(lang) for head in words.CONTESTED_HEADS)
        rows = ((one.what.says(lang), one.texts.says(lang), one.choice.says(lang)) for one in category.disagreements)
        yield from table(heads, rows)
    if category.note is not None:
        yield f"{category.note.says(lang)}\n"


def _odd(category: Category, lang: Language) -> Iterator[str]:
    """Yield the oddities of the law that name *category*."""
    found = [one for one in law.ODDITIES if str(category.number) in _types_of(one.kind, one.found)]
    for one in found:
        basis = f" ({cited(one.citations, lang)})" if one.citations else ""
        yield f"- {one.text.says(lang)}{basis}"
    if found:
        yield ""


def _types_of(kind: str, found: str) -> list[str]:
    """Return the types that an oddity is about."""
    if kind == "same":
        return [found]
    pair = re.search(r" (\d+)/(\d+):", found)
    return list(pair.groups()) if pair else []


def _names(category: Category, lang: Language) -> Iterator[str]:
    """Yield the other names."""
    if not category.names:
        return
    rows = (
        (
            one.name,
            words.NAME_KINDS[one.kind].says(lang) + (f" ({words.LOCAL.says(lang)})" if one.local else ""),
            str(one.citation) if one.citation is not None else one.source.says(lang),
            say.EVIDENCE[one.evidence].says(lang),
        )
        for one in category.names
    )
    yield from table(tuple(head.says(lang) for head in words.NAME_HEADS), rows)


def _lists(category: Category, lang: Language) -> Iterator[str]:
    """Yield what the type is in other lists."""
    rows = []
    for walk in law.CROSSWALKS:
        for bridge in walk:
            if bridge.source == category:
                rows.append(
                    _bridge(words.TO_LIST.says(lang).format(_list(walk.target, lang)), bridge, bridge.targets, lang)
                )
            elif category in bridge.targets:
                rows.append(
                    _bridge(
                        words.SINCE_LIST.says(lang).format(_list(walk.source, lang)), bridge, (bridge.source,), lang
                    )
                )
    yield from table(tuple(head.says(lang) for head in words.LIST_HEADS), rows)


def _list(name: str, lang: Language) -> str:
    """Return a list by its id, linked."""
    return f"[{name}]({UP[lang]}/lists.md#{name})"


def _bridge(name: str, bridge: Bridge, there: tuple[Category, ...], lang: Language) -> tuple[str, ...]:
    """Return the row of *bridge*."""
    relation = words.RELATIONS[bridge.relation].says(lang)
    if bridge.inferred:
        relation += f" ({words.INFERRED.says(lang)})"
    labels = ", ".join(f"{one.code or one.number} {one.label}" for one in there)
    return name, relation, labels, bridge.decide.says(lang) if bridge.decide is not None else ""


def _disclosure(category: Category, lang: Language) -> Iterator[str]:
    """Yield how much care the numbers of the type need."""
    for one in law.DISCLOSURES:
        if one.category == category.id:
            yield f"{words.CARE.says(lang)} `{one.level}`: {LEVELS[one.level].says(lang)}.\n"
            if one.citations:
                yield f"{say.BASIS.says(lang)}: {cited(one.citations, lang)}.\n"
            if one.reason is not None:
                yield f"{words.OUR_REASON.says(lang)}: {one.reason.says(lang)}.\n"
            if one.reading is not None:
                yield f"{say.READING.says(lang)}: {one.reading.says(lang)}\n"
