"""What a graph must declare once: properties of our own, types of notations, and the statements that all share."""

from __future__ import annotations

from typing import Final

from pmks.exports import origin
from pmks.exports.iris import iri
from pmks.exports.properties import LABELS, of_our_own
from pmks.exports.rdf.graph import DCTERMS, RDF, RDFS, Graph, Iri, Node, Statement, both, node
from pmks.model.source import Text

_USED: Final = ("unit", "sex", "evidence", "basis")
_NOTATIONS: Final = ("number", "code")


def declared(base: str) -> Graph:
    """Return the properties and the types of notations, each with its label."""
    return (
        *(_declared(of_our_own(base, name), f"{RDF}Property", LABELS[name]) for name in _USED),
        *(_declared(notation(base, name), f"{RDFS}Datatype", LABELS[name]) for name in _NOTATIONS),
    )


def notation(base: str, name: str) -> str:
    """Return the IRI of the type of notations called *name*: ``number`` or ``code``."""
    return iri(base, "notation", name)


def shared(base: str) -> Graph:
    """Return the statements on source and rights, once for everything that refers to them."""
    return (
        _declared(iri(base, "statement", "provenance"), f"{DCTERMS}ProvenanceStatement", origin.SOURCE),
        _declared(iri(base, "statement", "rights"), f"{DCTERMS}RightsStatement", origin.RIGHTS),
    )


def referring(base: str) -> tuple[Statement, ...]:
    """Return what refers to those statements, and the licence."""
    return (
        (f"{DCTERMS}provenance", Iri(iri(base, "statement", "provenance"))),
        (f"{DCTERMS}rights", Iri(iri(base, "statement", "rights"))),
        (f"{DCTERMS}license", Iri(origin.LICENCE_URL)),
    )


def _declared(name: str, kind: str, label: Text) -> Node:
    """Return a thing of ours with its label."""
    return node(name, kind, *both(f"{RDFS}label", label))
