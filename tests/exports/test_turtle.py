"""A graph is the same graph in Turtle and in JSON-LD, whatever its texts hold."""

import json

import pytest
import rdflib
from graphs_read import read
from hypothesis import given
from hypothesis import strategies as st

from pmks.errors import CallError
from pmks.exports.iris import checked_base, iri
from pmks.exports.rdf.graph import DCTERMS, PREFIXES, RDF, SKOS, XSD, Iri, Literal, Node, both, node, shortened
from pmks.exports.rdf.jsonld import jsonld
from pmks.exports.rdf.turtle import quoted, turtle
from pmks.model.source import Text

TEXTS = st.text(st.characters(exclude_categories=["Cs"]))
NASTY = st.one_of(TEXTS, st.text("\"'\\\n\r\t.;,#@^<>{}\x00\x07\x7f\x85\u2028\ufeff\U0001f600 nu", max_size=12))
LITERALS = st.one_of(
    st.builds(Literal, NASTY),
    st.builds(Literal, NASTY, st.sampled_from(["id", "en"])),
    st.builds(Literal, NASTY, st.just(""), st.sampled_from(["urn:x:notation:code", "urn:x:notation:number"])),
)
THINGS = st.sampled_from(["urn:x:1", "urn:x:2", "https://data.example.id/a/b%20c", f"{SKOS}Concept"]).map(Iri)
NAMES = st.sampled_from(
    [f"{SKOS}note", f"{DCTERMS}title", "urn:x:property:title", "urn:x:property:unit", f"{SKOS}skos"]
)
NODES = st.builds(
    lambda at, said: node(at, f"{SKOS}Concept", *said),
    st.sampled_from(["urn:x:1", "urn:x:2", "urn:x:3"]),
    st.lists(st.tuples(NAMES, st.one_of(LITERALS, THINGS)), max_size=6),
)
GRAPHS = st.lists(NODES, max_size=4).map(tuple)


def triples(graph: tuple[Node, ...]) -> set[tuple[rdflib.term.Node, ...]]:
    """Return what *graph* says as rdflib has it."""
    return {
        (rdflib.URIRef(one.iri), rdflib.URIRef(name), _term(value)) for one in graph for name, value in one.statements
    }


def _term(value: Iri | Literal) -> rdflib.term.Node:
    """Return a value as rdflib has it."""
    if isinstance(value, Iri):
        return rdflib.URIRef(value.value)
    return rdflib.Literal(value.text, lang=value.lang or None, datatype=value.datatype or None)


@given(NASTY)
def test_a_quoted_text_is_read_back_as_it_was(text: str) -> None:
    """
    Whatever a text holds, Turtle brings it back, and it stays on one line of signs that can be seen.
    """
    assert [rdflib.Literal(text)] == list(read(f"<urn:x:1> <urn:x:2> {quoted(text)} .").objects())
    assert quoted(text).isprintable()


@given(GRAPHS)
def test_turtle_says_what_the_graph_says(graph: tuple[Node, ...]) -> None:
    """
    Turtle says all statements of a graph and no other.
    """
    assert triples(graph) == set(read(turtle(graph, 'a "remark"\nof two lines')))


@given(GRAPHS)
def test_json_ld_says_what_the_graph_says(graph: tuple[Node, ...]) -> None:
    """
    JSON-LD says all statements of a graph and no other.
    """
    assert triples(graph) == set(read(jsonld(graph), "json-ld"))


def test_what_is_said_twice_is_said_once() -> None:
    """
    A statement that is made twice stands there once.
    """
    said = (f"{SKOS}note", Literal("Anak", "id"))

    assert 2 == len(node("urn:x:1", f"{SKOS}Concept", said, said).statements)


def test_a_property_with_one_kind_of_values_is_a_plain_word() -> None:
    """
    JSON-LD has texts in languages as a map, things as their IRIs and days as texts; the context says the rest.
    """
    told = json.loads(
        jsonld(
            (
                node(
                    "urn:x:1",
                    f"{SKOS}Concept",
                    *both(f"{SKOS}prefLabel", Text("Anak", "Child")),
                    (f"{SKOS}altLabel", Literal("Bocah", "id")),
                    (f"{SKOS}altLabel", Literal("Si kecil", "id")),
                    (f"{SKOS}inScheme", Iri("urn:x:0")),
                    (f"{DCTERMS}modified", Literal("2025-08-20", datatype=f"{XSD}date")),
                    (f"{DCTERMS}identifier", Literal("anak")),
                ),
            )
        )
    )

    assert [
        {
            "@id": "urn:x:1",
            "@type": "skos:Concept",
            "prefLabel": {"id": "Anak", "en": "Child"},
            "altLabel": {"id": ["Bocah", "Si kecil"]},
            "inScheme": "urn:x:0",
            "modified": "2025-08-20",
            "identifier": "anak",
        }
    ] == told["@graph"]
    assert {"@id": "dcterms:modified", "@type": "xsd:date"} == told["@context"]["modified"]


@pytest.mark.parametrize(
    ("full", "short"),
    [
        (f"{SKOS}Concept", "skos:Concept"),
        (f"{RDF}type", "rdf:type"),
        (f"{SKOS}a-b", None),
        (SKOS, None),
        ("urn:pmks:scope:spm-2018-a", None),
    ],
)
def test_only_words_of_known_vocabularies_are_shortened(full: str, short: str | None) -> None:
    """
    An IRI is shortened where what is left is a plain word.
    """
    assert short == shortened(full)
    assert short is None or full == PREFIXES[short.partition(":")[0]] + short.partition(":")[2]


@pytest.mark.parametrize("base", ["urn:pmks:", "https://data.example.id/", "http://data.example.id/a/b/"])
def test_a_base_is_a_urn_or_a_folder_of_the_web(base: str) -> None:
    """
    IRIs may begin with a URN or a web address, and parts are joined as each joins them.
    """
    assert base == checked_base(base)
    assert f"{base}a{base[-1]}b%20%2F%C3%A9" == iri(base, "a", "b /é")


@pytest.mark.parametrize(
    "base",
    ["", "pmks", "urn:pmks", "https://data.example.id", "https://a.id/?q=/", "urn:a b:", "skos:", 'urn:">:', None],
)
def test_anything_else_is_refused_as_a_base(base: object) -> None:
    """
    What no IRI can begin with is refused, with what was seen and what was wanted.
    """
    with pytest.raises(CallError, match=r"base: seen .* wanted a URN that ends in ':'"):
        checked_base(base)
