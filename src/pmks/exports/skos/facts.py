"""The facts that records can tell as small concept schemes, one for each kind of record."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pmks import law
from pmks.exports.iris import iri
from pmks.exports.rdf.graph import DCTERMS, SKOS, Graph, Iri, Literal, Node, Statement, both, node
from pmks.exports.skos.schemes import state
from pmks.model.fact import Fact
from pmks.model.source import Citation, Text

FACTS: Final = "facts"
"""The part of an IRI under which facts stand."""


def of_facts(base: str) -> Graph:
    """Return the facts of each kind of record: told and derived ones, with the values that they can have."""
    return tuple(one for kind in law.FACTS for one in (_scheme(base, kind), *_concepts(base, kind)))


def _scheme(base: str, kind: str) -> Node:
    """Return the facts of records of the kind *kind* as a scheme."""
    label = Text(f"Fakta dalam catatan {kind}", f"Facts of records of the kind {kind}")
    return node(
        iri(base, FACTS, kind),
        f"{SKOS}ConceptScheme",
        *both(f"{SKOS}prefLabel", label),
        *both(f"{DCTERMS}title", label),
        (f"{DCTERMS}identifier", Literal(f"{FACTS}-{kind}")),
        *state(base),
        *((f"{SKOS}hasTopConcept", Iri(iri(base, FACTS, kind, name))) for name in _labels(kind)),
    )


def _labels(kind: str) -> dict[str, Text]:
    """Return the label of every fact of records of the kind *kind*, a told one before a derived one of its name."""
    derived = {fact.name: fact.label for fact in law.FOLLOWING[kind]}
    return {**derived, **{fact.name: fact.label for fact in law.FACTS[kind]}}


def _concepts(base: str, kind: str) -> Iterator[Node]:
    """Yield the facts of records of the kind *kind*, and below each the values that are words."""
    told = {fact.name: fact for fact in law.FACTS[kind]}
    for name, label in _labels(kind).items():
        yield node(
            iri(base, FACTS, kind, name),
            f"{SKOS}Concept",
            (f"{SKOS}inScheme", Iri(iri(base, FACTS, kind))),
            (f"{SKOS}topConceptOf", Iri(iri(base, FACTS, kind))),
            *both(f"{SKOS}prefLabel", label),
            (f"{SKOS}notation", Literal(name)),
            *((f"{DCTERMS}source", Literal(str(cited))) for cited in _sources(kind, name)),
            *(_of_fact(base, kind, told[name]) if name in told else ()),
        )
        if name in told:
            yield from _values(base, kind, told[name])


def _sources(kind: str, name: str) -> tuple[Citation, ...]:
    """Return the places in the law that use the fact *name*, and those that a derived fact rests on."""
    own = (cited for fact in law.FOLLOWING[kind] if fact.name == name for cited in fact.citations)
    return tuple(dict.fromkeys((*own, *law.sources(name))))


def _of_fact(base: str, kind: str, fact: Fact) -> Iterator[Statement]:
    """Yield what else is said of a fact that is told: its question, its note, the values below it."""
    if fact.question is not None:
        yield from both(f"{SKOS}note", fact.question)
    if fact.note is not None:
        yield from both(f"{SKOS}scopeNote", fact.note)
    for value in _words(fact):
        yield f"{SKOS}narrower", Iri(iri(base, FACTS, kind, fact.name, value))


def _words(fact: Fact) -> dict[str, Text | None]:
    """Return the values of *fact* that are words, each with what it means; numbers name types, not values."""
    glosses = fact.glosses or (None,) * len(fact.choices)
    return {value: gloss for value, gloss in zip(fact.choices, glosses, strict=True) if isinstance(value, str)}


def _values(base: str, kind: str, fact: Fact) -> Iterator[Node]:
    """Yield the values of *fact* that are words, as narrower concepts."""
    for value, gloss in _words(fact).items():
        plain = (f"{SKOS}prefLabel", Literal(value.replace("_", " "), "id"))
        yield node(
            iri(base, FACTS, kind, fact.name, value),
            f"{SKOS}Concept",
            (f"{SKOS}inScheme", Iri(iri(base, FACTS, kind))),
            (f"{SKOS}broader", Iri(iri(base, FACTS, kind, fact.name))),
            *(both(f"{SKOS}prefLabel", gloss) if gloss is not None else (plain,)),
            (f"{SKOS}notation", Literal(value)),
        )
