"""A graph as values: things, and what is said of each."""

from __future__ import annotations

from typing import Final, TypeAlias

import attrs

from pmks.model.source import Text

DCAT: Final = "http://www.w3.org/ns/dcat#"
DCTERMS: Final = "http://purl.org/dc/terms/"
FOAF: Final = "http://xmlns.com/foaf/0.1/"
OWL: Final = "http://www.w3.org/2002/07/owl#"
RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS: Final = "http://www.w3.org/2000/01/rdf-schema#"
SKOS: Final = "http://www.w3.org/2004/02/skos/core#"
XSD: Final = "http://www.w3.org/2001/XMLSchema#"

PREFIXES: Final[dict[str, str]] = {
    "dcat": DCAT,
    "dcterms": DCTERMS,
    "foaf": FOAF,
    "owl": OWL,
    "rdf": RDF,
    "rdfs": RDFS,
    "skos": SKOS,
    "xsd": XSD,
}
"""The vocabularies of others that are used, under their usual short names."""

TYPE: Final = f"{RDF}type"


@attrs.frozen
class Iri:
    """A thing, by its full IRI."""

    value: str


@attrs.frozen
class Literal:
    """A text in a language, or a value of the type *datatype*, a full IRI; a plain text where neither is given."""

    text: str
    lang: str = ""
    datatype: str = ""


Term: TypeAlias = Iri | Literal
Statement: TypeAlias = tuple[str, Term]


@attrs.frozen
class Node:
    """A thing and what is said of it: the full IRIs of properties, each with its value."""

    iri: str
    statements: tuple[Statement, ...] = attrs.field(repr=False)

    def grouped(self) -> dict[str, tuple[Term, ...]]:
        """Return the values of each property, in the order in which they were said."""
        found: dict[str, tuple[Term, ...]] = {}
        for name, value in self.statements:
            found[name] = (*found.get(name, ()), value)
        return found


Graph: TypeAlias = tuple[Node, ...]


def node(iri: str, kind: str, *statements: Statement) -> Node:
    """Return the thing *iri*, which is a *kind*; what is said twice is kept once."""
    return Node(iri, tuple(dict.fromkeys(((TYPE, Iri(kind)), *statements))))


def both(name: str, text: Text) -> tuple[Statement, Statement]:
    """
    Return that the property *name* is *text*, in both languages.

    >>> [value.lang for _, value in both("http://www.w3.org/2004/02/skos/core#note", Text("Anak", "Child"))]
    ['id', 'en']
    """
    return (name, Literal(text.id, "id")), (name, Literal(text.en, "en"))


def shortened(iri: str) -> str | None:
    """
    Return *iri* with the short name of its vocabulary; None where it belongs to none of those that are used.

    >>> shortened("http://www.w3.org/2004/02/skos/core#Concept")
    'skos:Concept'
    """
    for prefix, start in PREFIXES.items():
        local = iri.removeprefix(start)
        if local != iri and local.isascii() and local.isalnum():
            return f"{prefix}:{local}"
    return None
