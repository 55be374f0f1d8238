"""The lists as concept schemes, and their parts as collections."""

from __future__ import annotations

from collections.abc import Iterator

from pmks import law
from pmks.exports.iris import iri
from pmks.exports.lists import span, span_of
from pmks.exports.properties import of_our_own
from pmks.exports.rdf.declared import referring
from pmks.exports.rdf.graph import DCTERMS, OWL, SKOS, XSD, Iri, Literal, Node, Statement, both, node
from pmks.model.source import Evidence, Text
from pmks.model.taxonomy import Scope, Taxonomy
from pmks.wording.phrases import EVIDENCE


def scheme(base: str, taxonomy: Taxonomy) -> Node:
    """Return *taxonomy* as a concept scheme; the categories of the list are its top concepts."""
    at = iri(base, taxonomy.id)
    source = () if taxonomy.instrument is None else ((f"{DCTERMS}source", Literal(taxonomy.instrument)),)
    return node(
        at,
        f"{SKOS}ConceptScheme",
        (f"{SKOS}prefLabel", Literal(taxonomy.name, "id")),
        (f"{DCTERMS}title", Literal(taxonomy.name, "id")),
        (f"{DCTERMS}identifier", Literal(taxonomy.id)),
        *both(f"{DCTERMS}description", taxonomy.note),
        (f"{DCTERMS}valid", Literal(span(taxonomy.start, taxonomy.end))),
        *source,
        *graded(base, taxonomy.evidence),
        *_known(taxonomy),
        *state(base),
        *((f"{SKOS}hasTopConcept", Iri(iri(base, taxonomy.id, one.id))) for one in taxonomy),
    )


def state(base: str) -> tuple[Statement, ...]:
    """Return what is said of every scheme: the version and day of the encoded law, and what may be done with it."""
    return (
        (f"{OWL}versionInfo", Literal(law.version)),
        (f"{DCTERMS}modified", Literal(law.law_as_of.isoformat(), datatype=f"{XSD}date")),
        *referring(base),
    )


def graded(base: str, evidence: Evidence) -> tuple[Statement, ...]:
    """Return how well a source was read: the grade, and what it means."""
    grade = EVIDENCE[evidence]
    return (
        (of_our_own(base, "evidence"), Literal(evidence.value)),
        *both(f"{SKOS}editorialNote", Text(f"Bukti: {grade.id}", f"Evidence: {grade.en}")),
    )


def _known(taxonomy: Taxonomy) -> Iterator[Statement]:
    """Yield how many categories of *taxonomy* are known by name, where that is not all of them."""
    if taxonomy.count is None:
        yield from both(
            f"{SKOS}scopeNote",
            Text("Jumlah dan nama jenisnya tidak diketahui", "The number and the names of its types are not known"),
        )
    elif not taxonomy.complete:
        yield from both(
            f"{SKOS}scopeNote",
            Text(
                f"Hanya {len(taxonomy)} dari {taxonomy.count} jenis yang diketahui namanya",
                f"Only {len(taxonomy)} of the {taxonomy.count} types are known by name",
            ),
        )


def collection(base: str, scope: Scope) -> Node:
    """Return *scope* as a collection of concepts of its list."""
    cited = () if scope.citation is None else ((f"{DCTERMS}source", Literal(str(scope.citation))),)
    inferred = Text("Kesimpulan proyek ini, tidak disebut teks mana pun", "A conclusion of this project, in no text")
    return node(
        iri(base, "scope", scope.id),
        f"{SKOS}Collection",
        (f"{SKOS}prefLabel", Literal(scope.name, "id")),
        (f"{DCTERMS}identifier", Literal(scope.id)),
        (f"{SKOS}inScheme", Iri(iri(base, scope.taxonomy))),
        *both(f"{SKOS}scopeNote", scope.note),
        *both(f"{SKOS}editorialNote", scope.source),
        *cited,
        (f"{DCTERMS}valid", Literal(span_of(scope.in_force))),
        *graded(base, scope.evidence),
        *(both(f"{SKOS}editorialNote", inferred) if scope.inferred else ()),
        *((f"{SKOS}member", Iri(iri(base, scope.taxonomy, one.id))) for one in scope),
    )
