"""The law as SKOS: lists as concept schemes, parts as collections, bridges as matches, facts as a vocabulary."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pmks import law
from pmks.exports import origin
from pmks.exports.file import ExportFile
from pmks.exports.iris import BASE, checked_base, iri
from pmks.exports.lists import lists, members
from pmks.exports.rdf.declared import declared, shared
from pmks.exports.rdf.graph import SKOS, Graph, Node, node
from pmks.exports.rdf.jsonld import jsonld
from pmks.exports.rdf.turtle import turtle
from pmks.exports.skos.concepts import of_category
from pmks.exports.skos.facts import of_facts
from pmks.exports.skos.matches import of_bridges
from pmks.exports.skos.schemes import collection, scheme
from pmks.model.taxonomy import Taxonomy

TURTLE: Final = "skos.ttl"
JSONLD: Final = "skos.jsonld"


def skos(*, base: str = BASE) -> tuple[ExportFile, ...]:
    """
    Return every list, name, part and bridge as SKOS, once as Turtle and once as JSON-LD; both say the same.

    >>> [(file.name, file.media_type) for file in skos()]
    [('skos.ttl', 'text/turtle'), ('skos.jsonld', 'application/ld+json')]

    Args:
        base: What the IRIs begin with: a URN that ends in a colon, or an address of your own that ends in a slash.

    Raises:
        CallError: *base* is neither.
    """
    everything = graph(checked_base(base))
    head = (f"{origin.TITLE.en}, {law.version}, law as of {law.law_as_of}", origin.RIGHTS.en)
    return (
        ExportFile(TURTLE, "text/turtle", turtle(everything, *head)),
        ExportFile(JSONLD, "application/ld+json", jsonld(everything)),
    )


def graph(base: str) -> Graph:
    """Return what is said, as one graph whose IRIs begin with *base*."""
    return (
        *declared(base),
        *shared(base),
        *(one for taxonomy in lists() for one in (scheme(base, taxonomy), *_concepts(base, taxonomy))),
        *(collection(base, scope) for scope in law.SCOPES),
        *of_facts(base),
    )


def _concepts(base: str, taxonomy: Taxonomy) -> Iterator[Node]:
    """Yield the categories of *taxonomy* as concepts."""
    for category in members(taxonomy):
        yield node(
            iri(base, taxonomy.id, category.id),
            f"{SKOS}Concept",
            *of_category(base, category, taxonomy),
            *of_bridges(base, category),
        )
