"""The pages of the reference that tell of lists: the 26 types, instruments, lists and scopes, crosswalks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

import page_words as words
from page_tables import day, days, table
from short_of_category import ages, name_of_page

from pmks import law
from pmks.model.category import Category
from pmks.model.rule import Rule
from pmks.model.source import Citation, Instrument, Language
from pmks.model.taxonomy import Bridge, Crosswalk, Scope, Taxonomy


def overview(lang: Language) -> Iterator[str]:
    """Yield the table of the 26 types."""
    folder = words.HOME_OF_TYPES[lang].rpartition("/")[2]
    yield f"{words.SUMMARIES.says(lang)}"
    yield f"{words.AGES_HOW.says(lang)}\n"
    heads = [head.says(lang) for head in words.OVERVIEW_HEADS]
    rows = [
        [
            *(one.number, f"[{one.label}]({folder}/{name_of_page(one)})", one.gloss, _age(one, lang)),
            ", ".join(words.UNITS[unit].says(lang) for unit in one.units),
            *(", ".join(one.abbreviations), f"`{one.id}`"),
        ]
        for one in law.CATEGORIES
    ]
    yield from table(tuple(heads), map(tuple, rows))
    yield "```{toctree}"
    yield ":hidden:\n"
    yield from (f"{folder}/{name_of_page(one).removesuffix('.md')}" for one in law.CATEGORIES)
    yield "```\n"


def _age(category: Category, lang: Language) -> str:
    """Return the ages of *category* in the profile that is taken by default."""
    found = [(band, text) for profile, band, text in ages(category, lang) if profile == "definisi"]
    bounded = [(band.note, text) for band, text in found if (band.ge, band.lt) != (None, None)]
    return ", ".join(f"{text} ({note.says(lang)})" if note is not None else text for note, text in bounded)


def instruments() -> Iterator[str]:
    """Yield the page of the instruments."""
    cited = Counter(citation.instrument for citation in _citations())
    yield f"{len(law.INSTRUMENTS)} instruments; an empty cell says that it is not known.\n"
    yield "*cited*: in how many places the rules of this library rest on the instrument or point to it.\n"
    heads = ("instrument", "title", "evidence", "cited", "signed", "promulgated", "in force", "gazette", "beside it")
    rows = ((*_instrument(one), _beside(one)) for one in law.INSTRUMENTS)
    yield from table(heads, ((name, title, grade, cited[name] or "", *rest) for name, title, grade, *rest in rows))
    noted = [one for one in law.INSTRUMENTS if one.note is not None]
    yield "## Notes on instruments\n"
    for one in noted:
        assert one.note is not None
        yield f"- {one.id}: {one.note.en}"
    yield ""


def _instrument(one: Instrument) -> tuple[str, ...]:
    """Return the cells of *one*."""
    return (
        *(one.id, one.title, one.evidence.value, day(one.signed), day(one.promulgated), days(one.in_force)),
        ", ".join(one.gazette),
    )


def _beside(one: Instrument) -> str:
    """Return which instruments *one* replaces or amends, and the other way round."""
    said = {
        "replaces": one.replaces,
        "replaced by": one.replaced_by,
        "amends": one.amends,
        "amended by": one.amended_by,
    }
    return "; ".join(f"{how} {', '.join(names)}" for how, names in said.items() if names)


def _citations() -> Iterator[Citation]:
    """Yield every place that a rule of membership, authority or duty rests on or points to, each once a rule."""
    ruled: tuple[Rule[Any], ...] = (*law.RULES, *law.MATTERS, *law.GENERAL_MATTERS, *law.DUTIES)
    for rule in ruled:
        yield from dict.fromkeys((rule.citation, *rule.basis, *rule.see))


def lists() -> Iterator[str]:
    """Yield the page of the lists and scopes."""
    yield "A list is what one instrument or guide calls the types; a scope is the part that an office deals with.\n"
    yield "```python"
    yield ">>> import pmks"
    yield '>>> len(pmks.taxonomy("depsos-22-2007")), len(pmks.scope("banten-rehsos-18"))'
    yield f"({len(_taxonomy('depsos-22-2007'))}, {len(_scope('banten-rehsos-18'))})"
    yield "```\n"
    rows = ((f"[{one.id}](#{one.id})", one.name, _count(one), one.evidence.value) for one in law.TAXONOMIES)
    yield from table(("list", "name", "types", "evidence"), rows)
    for taxonomy in law.TAXONOMIES:
        yield from _list(taxonomy)
    yield "## Scopes\n"
    yield "Every scope is a part of `permensos-8-2012`.\n"
    for scope in law.SCOPES:
        yield from _part(scope)


def _taxonomy(name: str) -> Taxonomy:
    """Return the list *name*."""
    return next(one for one in law.TAXONOMIES if one.id == name)


def _scope(name: str) -> Scope:
    """Return the scope *name*."""
    return next(one for one in law.SCOPES if one.id == name)


def _count(one: Taxonomy) -> str:
    """Return how many types *one* has, and how many are known by name."""
    if one.complete:
        return str(len(one))
    return f"{one.count or 'not known'}, {len(one)} known by name"


def _list(one: Taxonomy) -> Iterator[str]:
    """Yield the section of a list."""
    yield f"## {one.id}\n"
    yield f"*{one.name}*. {one.note.en}\n"
    span = ", ".join(f"{word} {day(when)}" for word, when in (("from", one.start), ("until", one.end)) if when)
    yield f"- Instrument: {one.instrument or 'none known'}"
    yield f"- Days: {span or 'not known'}"
    yield f"- Evidence: `{one.evidence.value}`\n"
    if one.id == "permensos-8-2012":
        yield "The 26 types have [a page each](categories.md).\n"
        return
    yield from _named(one.categories)
    if one.outside:
        yield "Named with the list, but no items of it:\n"
        yield from _named(one.outside)


def _named(categories: Iterable[Category]) -> Iterator[str]:
    """Yield the table of *categories*; nothing if there are none."""
    if rows := [(one.number, one.code, one.label, one.gloss) for one in categories]:
        yield from table(("no", "code", "label", "gloss"), rows)


def _part(one: Scope) -> Iterator[str]:
    """Yield the section of a scope; that of the whole list has the heading of the list."""
    if one.id != one.taxonomy:
        yield f"### {one.id}\n"
        yield f"*{one.name}*. {one.note.en}\n"
        yield f"- Types: {', '.join(f'{category.number} {category.label}' for category in one)}"
        yield f"- Source: {one.source.en}{f' ({one.citation})' if one.citation else ''}"
        yield f"- Days: {days(one.in_force)}"
        yield f"- Evidence: `{one.evidence.value}`{', a conclusion of this project' if one.inferred else ''}\n"


def crosswalks() -> Iterator[str]:
    """Yield the page of the bridges between lists."""
    yield "What became of a type in another list is a set, never one silent value; a rule says what decides.\n"
    yield "```python"
    yield ">>> import pmks"
    yield '>>> bridge = pmks.crosswalk("depsos-22-2007", "permensos-8-2012")["KTK"]'
    yield ">>> [target.number for target in bridge.targets], bridge.relation"
    bridge = next(one for one in law.CROSSWALKS if one.source == "depsos-22-2007")["KTK"]
    yield f"({[target.number for target in bridge.targets]}, {bridge.relation!r})"
    yield ">>> print(bridge.decide.en)"
    assert bridge.decide is not None
    yield f"{bridge.decide.en}"
    yield "```\n"
    for walk in law.CROSSWALKS:
        yield from _walk(walk)


def _walk(walk: Crosswalk) -> Iterator[str]:
    """Yield the section of a crosswalk."""
    yield f"## {walk.source} to {walk.target}\n"
    yield f"{walk.note.en} Evidence: `{walk.evidence.value}`.\n"
    if walk.citations:
        yield f"Rests on: {'; '.join(map(str, walk.citations))}.\n"
    heads = ("type", "relation", "SKOS", "there", "what decides", "evidence")
    yield from table(heads, map(_bridge, walk))
    if walk.new:
        yield f"New there, without an earlier one: {', '.join(_called(one) for one in walk.new)}.\n"


def _bridge(one: Bridge) -> tuple[str, ...]:
    """Return the row of a bridge."""
    grade = f"`{one.evidence.value}`{', inferred' if one.inferred else ''}"
    there = "; ".join(map(_called, one.targets))
    decide = one.decide.en if one.decide is not None else ""
    return _called(one.source), words.RELATIONS[one.relation].en, one.skos or "", there, decide, grade


def _called(one: Category) -> str:
    """Return code or number, and label."""
    return f"{one.code or one.number} {one.label}"
