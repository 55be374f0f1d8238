"""The categories as concepts: labels, notations, definitions, criteria, readings."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pmks import law
from pmks.exports.iris import iri
from pmks.exports.lists import NAME_KINDS, bare_abbreviations, source_of
from pmks.exports.properties import of_our_own
from pmks.exports.rdf.declared import notation
from pmks.exports.rdf.graph import DCTERMS, SKOS, Iri, Literal, Statement, both
from pmks.exports.skos.schemes import graded
from pmks.model.category import Category, Name, NameKind
from pmks.model.rule import Reading, Rule, place
from pmks.model.source import Text
from pmks.model.taxonomy import Taxonomy
from pmks.wording import phrases as say

_HIDDEN: Final = (NameKind.SPELLING, NameKind.COLLOQUIAL)


def of_category(base: str, category: Category, taxonomy: Taxonomy) -> Iterator[Statement]:
    """Yield what is said of *category*, a category of *taxonomy*, without its matches in other lists."""
    yield from _place(base, category, taxonomy)
    yield from _labels(category)
    yield from _notations(base, category)
    yield from _contents(category)
    yield from _readings(category)
    yield from graded(base, category.evidence)
    for unit in category.units:
        yield of_our_own(base, "unit"), Literal(unit)
    if category.sex is not None:
        yield of_our_own(base, "sex"), Literal(category.sex)


def _place(base: str, category: Category, taxonomy: Taxonomy) -> Iterator[Statement]:
    """Yield where *category* stands, and by which text."""
    yield f"{SKOS}inScheme", Iri(iri(base, taxonomy.id))
    if category in taxonomy.outside:
        outside = Text("Disebut bersama daftar, tetapi di luar butirnya", "Named with the list, but none of its items")
        yield from both(f"{SKOS}scopeNote", outside)
    else:
        yield f"{SKOS}topConceptOf", Iri(iri(base, taxonomy.id))
    yield f"{DCTERMS}identifier", Literal(category.id)
    if source := source_of(category, taxonomy):
        yield f"{DCTERMS}source", Literal(source)
    for parent in category.parents:
        yield of_our_own(base, "basis"), Literal(str(parent))


def _labels(category: Category) -> Iterator[Statement]:
    """Yield the name of *category*, the other names by their kind, and where each of those comes from."""
    yield f"{SKOS}prefLabel", Literal(category.label, "id")
    if category.gloss:
        yield f"{SKOS}prefLabel", Literal(category.gloss, "en")
    for name in category.names:
        yield f"{SKOS}{'hiddenLabel' if name.kind in _HIDDEN else 'altLabel'}", Literal(name.name, "id")
        yield from both(f"{SKOS}editorialNote", _origin(name))
    yield from ((f"{SKOS}altLabel", Literal(short, "id")) for short in bare_abbreviations(category))


def _origin(name: Name) -> Text:
    """Return what *name* is and where it comes from."""
    kind, grade = NAME_KINDS[name.kind], say.EVIDENCE[name.evidence]
    told = "" if name.citation is None else str(name.citation)
    cited = f" ({told})" if told and told.replace(",", "") != name.source.id.replace(",", "") else ""
    inside = Text("; hanya di dalam daftarnya", "; only inside its own list") if name.local else Text("", "")
    return Text(
        f'"{name.name}": {kind.id}{inside.id}. {say.BASIS.id}: {name.source.id}{cited}; {grade.id}',
        f'"{name.name}": {kind.en}{inside.en}. {say.BASIS.en}: {name.source.en}{cited}; {grade.en}',
    )


def _notations(base: str, category: Category) -> Iterator[Statement]:
    """Yield the number and the code of *category*, each with its own type."""
    yield f"{SKOS}notation", Literal(str(category.number), datatype=notation(base, "number"))
    if category.code:
        yield f"{SKOS}notation", Literal(category.code, datatype=notation(base, "code"))


def _contents(category: Category) -> Iterator[Statement]:
    """Yield the definition of *category*, its criteria with their letters, and the word that joins them in print."""
    if category.definition is not None:
        yield from both(f"{SKOS}definition", category.definition)
    for one in category.criteria:
        at = place(one.letter)
        yield from both(f"{SKOS}note", Text(f"{at}: {one.text.id}", f"{at}: {one.text.en}"))
    if category.connective:
        yield from both(
            f"{SKOS}note",
            Text(
                f'Kata yang menghubungkan huruf-hurufnya dalam cetakan: "{category.connective}"',
                f'The word that joins its letters in print: "{category.connective}"',
            ),
        )
    if category.note is not None:
        yield from both(f"{SKOS}scopeNote", category.note)


def _readings(category: Category) -> Iterator[Statement]:
    """Yield how the text on *category* was read, by profile and first day, and on what texts or users differ."""
    for rule in law.RULES:
        if rule.then == category:
            for reading in rule.readings:
                yield from both(f"{SKOS}scopeNote", _reading(rule, reading))
    for one in category.disagreements:
        yield from both(
            f"{SKOS}scopeNote",
            Text(
                f"Perbedaan - {one.what.id}: {one.texts.id}. Pilihan: {one.choice.id}",
                f"Disagreement - {one.what.en}: {one.texts.en}. Choice: {one.choice.en}",
            ),
        )


def _reading(rule: Rule[Category], reading: Reading) -> Text:
    """Return a reading, named by profile and first day as its rule is, with the alternative where there is one."""
    named = rule.id.partition("/")[2]
    other = reading.alternative
    return Text(
        f"{say.READING.id} ({named}): {reading.text.id}" + (f" {say.OTHERWISE.id}: {other.id}" if other else ""),
        f"{say.READING.en} ({named}): {reading.text.en}" + (f" {say.OTHERWISE.en}: {other.en}" if other else ""),
    )
