"""The top of the page of a type: id, unit, ages, source and scopes in a table; and where the page stands."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import page_words as words
from page_tables import days, table, texts
from trees_of_rules import rules_of

from pmks import law
from pmks.model.category import AgeBand, Category
from pmks.model.days import Period
from pmks.model.source import Language, Text
from pmks.wording import phrases as say

UP = {"en": "..", "id": "../../reference"}
"""From the page of a type to the reference."""


def name_of_page(category: Category) -> str:
    """Return the file name of the page of *category*."""
    return f"{category.number:02d}-{category.id}.md"


def ages(category: Category, lang: Language) -> Iterator[tuple[str, AgeBand, str]]:
    """Yield profile, band and words of the ages of *category*."""
    for band in category.ages:
        bounds, unit = (band.ge, band.lt), f" {say.YEARS.says(lang)}"
        if bounds == (None, None):
            text = words.NO_BOUND.says(lang)
        elif band.lt is None:
            text = say.AT_LEAST.says(lang).format(band.ge, unit=unit)
        elif band.ge is None:
            text = say.BELOW.says(lang).format(band.lt, unit=unit)
        else:
            text = say.BETWEEN.says(lang).format(band.ge, band.lt, unit=unit)
        yield band.profile, band, text


def in_short(category: Category, lang: Language) -> Iterator[str]:
    """Yield the table at the top."""
    rows: list[tuple[Text, str]] = [
        (words.ROW_ID, f"`{category.id}`, `{category.code}`"),
        (words.ROW_UNITS, ", ".join(words.UNITS[unit].says(lang) for unit in category.units)),
        (words.ROW_AGE, "; ".join(itertools.chain.from_iterable(_bands(category, lang)))),
    ]
    if category.sex is not None:
        rows.append((words.ROW_SEX, words.SEXES[category.sex].says(lang)))
    assert category.citation is not None  # every type of the annex has its place
    rows += [
        (words.ROW_SOURCE, str(category.citation)),
        (words.ROW_EVIDENCE, "; ".join(_graded(category, lang))),
        (words.ROW_FORCE, _in_force(category, lang)),
    ]
    if category.parents:
        rows.append((words.ROW_PARENTS, texts(category.parents)))
    scopes = ", ".join(f"[{one.id}]({UP[lang]}/lists.md#{one.id})" for one in law.SCOPES if category in one)
    rows.append((words.SCOPES, scopes))
    yield from table(("", ""), ((title.says(lang), text) for title, text in rows))


def _bands(category: Category, lang: Language) -> Iterator[list[str]]:
    """Yield the ages of each profile, and what is printed."""
    for profile, band, text in ages(category, lang):
        note = f" ({band.note.says(lang)})" if band.note is not None else ""
        yield [f"*{profile}*: {text}{note}"]
    if category.ages:
        printed = category.ages[0].text
        for ours, translated in words.PRINTED.items():
            printed = printed.replace(ours, translated.says(lang))
        yield [f"{words.IN_PRINT.says(lang)}: {printed}"]


def _graded(category: Category, lang: Language) -> Iterator[str]:
    """Yield how well the text of *category* was read."""
    yield f"`{category.evidence.value}`: {say.EVIDENCE[category.evidence].says(lang)}"
    if category.copies:
        yield (words.ONE_COPY if category.copies == 1 else words.COPIES).says(lang).format(category.copies)
    if category.confidence:
        yield words.CONFIDENCE.says(lang).format(words.CONFIDENCES[category.confidence].says(lang))


def _in_force(category: Category, lang: Language) -> str:
    """Return since when each profile has rules."""
    starts: dict[str, list[Period]] = {}
    for rule in rules_of(category):
        if law.PROFILE_NAMES[rule.profile]:
            starts.setdefault(rule.profile, []).append(rule.in_force)
    return "; ".join(
        f"*{profile}*: {', '.join(days(Period(one.start), lang) for one in periods)}"
        for profile, periods in starts.items()
    )
