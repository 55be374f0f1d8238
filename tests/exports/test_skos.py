"""SKOS holds every list, name, part and bridge of the law once, where it belongs, and nothing else."""

import datetime as dt
import functools
import itertools
from collections import Counter

import attrs
import pyshacl
import pytest
import rdflib
from graphs_read import read
from rdflib import DCTERMS, OWL, RDF, SKOS
from rdflib.compare import isomorphic

from pmks import law
from pmks.errors import CallError
from pmks.exports.iris import iri
from pmks.exports.kinships import kinship
from pmks.exports.lists import last_day, lists, members, rough, span
from pmks.exports.rdf.graph import DCTERMS as TERMS
from pmks.exports.rdf.graph import SKOS as CORE
from pmks.exports.rdf.graph import Literal
from pmks.exports.skos import skos
from pmks.exports.skos.concepts import of_category
from pmks.exports.skos.schemes import collection
from pmks.model.category import Category, NameKind
from pmks.model.days import DateInterval
from pmks.model.source import Text
from pmks.model.taxonomy import Crosswalk, Scope, Taxonomy

BASE = "urn:pmks:"
HIDDEN = (NameKind.SPELLING, NameKind.COLLOQUIAL)
MAPPINGS = (SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch, SKOS.relatedMatch)
SHAPES = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

<urn:shape:concept> a sh:NodeShape ; sh:targetClass skos:Concept ;
    sh:property [ sh:path skos:prefLabel ; sh:minCount 1 ; sh:uniqueLang true ; sh:datatype rdf:langString ;
        sh:minLength 1 ; sh:disjoint skos:altLabel ] ;
    sh:property [ sh:path skos:prefLabel ; sh:disjoint skos:hiddenLabel ] ;
    sh:property [ sh:path skos:altLabel ; sh:disjoint skos:hiddenLabel ; sh:datatype rdf:langString ] ;
    sh:property [ sh:path skos:inScheme ; sh:minCount 1 ; sh:maxCount 1 ; sh:class skos:ConceptScheme ] ;
    sh:property [ sh:path skos:topConceptOf ; sh:maxCount 1 ; sh:class skos:ConceptScheme ] ;
    sh:property [ sh:path skos:broader ; sh:class skos:Concept ] ;
    sh:property [ sh:path skos:narrower ; sh:class skos:Concept ] ;
    sh:property [ sh:path skos:mappingRelation ; sh:class skos:Concept ] ;
    sh:property [ sh:path skos:exactMatch ; sh:class skos:Concept ; sh:disjoint skos:broadMatch ] ;
    sh:property [ sh:path skos:exactMatch ; sh:disjoint skos:relatedMatch ] ;
    sh:property [ sh:path skos:notation ; sh:minCount 1 ] .

<urn:shape:scheme> a sh:NodeShape ; sh:targetClass skos:ConceptScheme ;
    sh:property [ sh:path skos:prefLabel ; sh:minCount 1 ; sh:uniqueLang true ] ;
    sh:property [ sh:path dcterms:title ; sh:minCount 1 ; sh:uniqueLang true ] ;
    sh:property [ sh:path dcterms:modified ; sh:minCount 1 ; sh:maxCount 1 ; sh:datatype xsd:date ] ;
    sh:property [ sh:path owl:versionInfo ; sh:minCount 1 ; sh:maxCount 1 ] ;
    sh:property [ sh:path dcterms:license ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ;
    sh:property [ sh:path dcterms:rights ; sh:minCount 1 ; sh:class dcterms:RightsStatement ] ;
    sh:property [ sh:path dcterms:provenance ; sh:minCount 1 ; sh:class dcterms:ProvenanceStatement ] ;
    sh:property [ sh:path skos:hasTopConcept ; sh:class skos:Concept ] .

<urn:shape:collection> a sh:NodeShape ; sh:targetClass skos:Collection ;
    sh:property [ sh:path skos:prefLabel ; sh:minCount 1 ; sh:uniqueLang true ] ;
    sh:property [ sh:path dcterms:source ; sh:minCount 1 ] ;
    sh:property [ sh:path skos:inScheme ; sh:minCount 1 ; sh:maxCount 1 ; sh:class skos:ConceptScheme ] ;
    sh:property [ sh:path skos:member ; sh:minCount 1 ; sh:class skos:Concept ] .
"""


@functools.cache
def graph(kind: str = "turtle") -> rdflib.Graph:
    """Return the export as rdflib reads it."""
    turtle, jsonld = skos()
    return read((turtle if kind == "turtle" else jsonld).text, kind)


def at(*parts: object) -> rdflib.URIRef:
    """Return the thing that *parts* name."""
    return rdflib.URIRef(iri(BASE, *parts))


def of(category: Category) -> rdflib.URIRef:
    """Return the concept of *category*."""
    return at(category.taxonomy, category.id)


def in_indonesian(*texts: str) -> set[rdflib.Literal]:
    """Return *texts* as labels."""
    return {rdflib.Literal(text, lang="id") for text in texts}


EVERY = [(taxonomy, category) for taxonomy in lists() for category in members(taxonomy)]
IDS = [f"{category.taxonomy}/{category.id}" for _, category in EVERY]


def test_both_files_say_the_same() -> None:
    """
    Turtle and JSON-LD are one graph, without a nameless thing in it.
    """
    assert isomorphic(graph(), graph("json-ld"))
    assert not [one for one in graph().all_nodes() if isinstance(one, rdflib.BNode)]


def test_the_files_say_which_law_they_hold() -> None:
    """
    Version and day of the law stand at the head of the Turtle file, and at every scheme.
    """
    head = skos()[0].text.splitlines()[0]

    assert law.version in head
    assert str(law.law_as_of) in head
    for scheme in graph().subjects(RDF.type, SKOS.ConceptScheme):
        assert rdflib.Literal(law.version) == graph().value(scheme, OWL.versionInfo)
        assert law.law_as_of == graph().value(scheme, DCTERMS.modified).toPython()


def test_the_shapes_of_skos_hold() -> None:
    """
    One preferred label a language, labels apart, every concept in one scheme, every reference to a thing of its kind.
    """
    shapes = read(SHAPES)
    conforms, _, report = pyshacl.validate(graph(), shacl_graph=shapes, advanced=False, inference="none")

    assert conforms, report


def test_the_shapes_can_be_broken() -> None:
    """
    A second preferred label and a reference to nothing are seen: the shapes are no formality.
    """
    broken = rdflib.Graph()
    broken += graph()
    broken.add((of(law.CATEGORIES[0]), SKOS.prefLabel, rdflib.Literal("Balita", lang="id")))
    broken.add((of(law.CATEGORIES[1]), SKOS.exactMatch, at("nothing")))
    conforms, found, _ = pyshacl.validate(broken, shacl_graph=read(SHAPES))

    assert not conforms
    assert {of(law.CATEGORIES[0]), of(law.CATEGORIES[1])} == set(
        found.objects(None, rdflib.URIRef("http://www.w3.org/ns/shacl#focusNode"))
    )


def test_nothing_of_ours_is_named_and_not_there() -> None:
    """
    Every IRI of the project that anything refers to is described in the same graph.
    """
    named = {one for triple in graph() for one in triple if isinstance(one, rdflib.URIRef) and one.startswith(BASE)}
    types = {one.datatype for one in graph().objects() if isinstance(one, rdflib.Literal) and one.datatype}

    ours = named | {one for one in types if one.startswith(BASE)}

    assert ours == {one for one in graph().subjects() if one.startswith(BASE)}


def test_schemes_are_the_lists_and_the_kinds_of_record() -> None:
    """
    There is a scheme for every list of the law, for the PSKS and for the facts of each kind of record; no other.
    """
    expected = {at(one.id) for one in law.TAXONOMIES} | {at("psks-permensos-8-2012")}

    assert expected | {at("facts", kind) for kind in law.FACTS} == set(graph().subjects(RDF.type, SKOS.ConceptScheme))


@pytest.mark.parametrize("taxonomy", lists(), ids=lambda one: one.id)
def test_a_scheme_holds_its_categories_and_no_other(taxonomy: Taxonomy) -> None:
    """
    The concepts of a scheme are the categories that its list names; its top concepts are the items of the list.
    """
    scheme = at(taxonomy.id)
    items = {of(one) for one in taxonomy.categories}

    assert {of(one) for one in members(taxonomy)} == set(graph().subjects(SKOS.inScheme, scheme)) - set(
        graph().subjects(RDF.type, SKOS.Collection)
    )
    assert items == set(graph().objects(scheme, SKOS.hasTopConcept))
    assert items == set(graph().subjects(SKOS.topConceptOf, scheme))


@pytest.mark.parametrize("category", [one for _, one in EVERY], ids=IDS)
def test_a_concept_has_every_name_of_its_category_and_no_other(category: Category) -> None:
    """
    The label is preferred, the gloss is the English one, misspelt and colloquial names are hidden, the rest are others.
    """
    concept = of(category)
    gloss = {rdflib.Literal(category.gloss, lang="en")} if category.gloss else set()
    hidden = [name.name for name in category.names if name.kind in HIDDEN]
    others = {name.name for name in category.names if name.kind not in HIDDEN} | set(category.abbreviations)

    assert in_indonesian(category.label) | gloss == set(graph().objects(concept, SKOS.prefLabel))
    assert in_indonesian(*others) == set(graph().objects(concept, SKOS.altLabel))
    assert in_indonesian(*hidden) == set(graph().objects(concept, SKOS.hiddenLabel))


@pytest.mark.parametrize(("taxonomy", "category"), EVERY, ids=IDS)
def test_a_concept_has_number_code_definition_and_source(taxonomy: Taxonomy, category: Category) -> None:
    """
    A concept has the number and the code of its category, each with its type, both definitions, and its source.
    """
    concept = of(category)
    number = rdflib.Literal(str(category.number), datatype=at("notation", "number"))
    code = {rdflib.Literal(category.code, datatype=at("notation", "code"))} if category.code else set()
    text = category.definition
    definitions = {rdflib.Literal(text.id, lang="id"), rdflib.Literal(text.en, lang="en")} if text else set()
    source = str(category.citation) if category.citation else taxonomy.instrument

    assert {number} | code == set(graph().objects(concept, SKOS.notation))
    assert definitions == set(graph().objects(concept, SKOS.definition))
    assert [source] * (source is not None) == [str(one) for one in graph().objects(concept, DCTERMS.source)]


@pytest.mark.parametrize("category", law.CATEGORIES, ids=lambda one: one.id)
def test_a_concept_tells_criteria_and_readings(category: Category) -> None:
    """
    Every criterion, reading, alternative, disagreement and other name of a type stands in a note, in both languages.
    """
    concept = of(category)
    notes = [
        str(one) for kind in (SKOS.note, SKOS.scopeNote, SKOS.editorialNote) for one in graph().objects(concept, kind)
    ]
    readings = [reading for rule in law.RULES if rule.then == category for reading in rule.readings]
    told = [
        *(one.text for one in category.criteria),
        *(one.text for one in readings),
        *(one.alternative for one in readings if one.alternative),
        *(one.choice for one in category.disagreements),
        *(Text(one.name, one.name) for one in category.names),
    ]

    assert [] == [text for both in told for text in (both.id, both.en) if not any(text in note for note in notes)]
    assert readings


@pytest.mark.parametrize("scope", law.SCOPES, ids=lambda one: one.id)
def test_a_collection_has_the_members_of_its_scope(scope: Scope) -> None:
    """
    A collection holds the categories of its scope, and says so where the members are inferred.
    """
    here = at("scope", scope.id)
    notes = " ".join(graph().objects(here, SKOS.editorialNote))

    assert {of(one) for one in scope} == set(graph().objects(here, SKOS.member))
    assert scope.inferred is ("Kesimpulan proyek ini, tidak disebut teks mana pun" in notes)


def test_collections_are_the_scopes() -> None:
    """
    There is a collection for every scope of the law, and no other.
    """
    assert {at("scope", one.id) for one in law.SCOPES} == set(graph().subjects(RDF.type, SKOS.Collection))


@pytest.mark.parametrize("mapping", MAPPINGS)
def test_matches_are_those_of_the_bridges(mapping: rdflib.URIRef) -> None:
    """
    Every match goes from the source of a bridge to one of its targets, in another scheme; there is no other.
    """
    expected = {
        (of(bridge.source), of(target))
        for crosswalk in law.CROSSWALKS
        for bridge in crosswalk
        for target in bridge.targets
        if mapping == SKOS[kinship(bridge, crosswalk) or ""]
    }

    found = set(graph().subject_objects(mapping))

    assert expected == found
    for source, target in found:
        assert graph().value(source, SKOS.inScheme) != graph().value(target, SKOS.inScheme)


@pytest.mark.parametrize("crosswalk", law.CROSSWALKS, ids=lambda one: f"{one.source}-{one.target}")
def test_no_match_is_nearer_than_the_law_says(crosswalk: Crosswalk) -> None:
    """
    Exact is one to one with nothing to decide; a split is narrower and a group wider; nothing is nearer than its data.
    """
    nearness = {None: 0, "relatedMatch": 1, "closeMatch": 2, "broadMatch": 2, "narrowMatch": 2, "exactMatch": 3}
    shared = Counter(target for bridge in crosswalk for target in bridge.targets)
    for bridge in crosswalk:
        match = kinship(bridge, crosswalk)

        assert nearness[match] <= nearness[bridge.skos]
        if match == "exactMatch":
            assert (1, None) == (len(bridge.targets), bridge.decide)
        if match in ("exactMatch", "closeMatch"):
            assert [1] == [shared[target] for target in bridge.targets]
        if bridge.relation == "split":
            assert "narrowMatch" == match
        if bridge.relation == "grouped":
            assert "broadMatch" == match


def test_exact_matches_join_no_two_types_of_one_list() -> None:
    """
    Whoever follows exact matches in both directions never comes from one type to another one of the same list.
    """
    near = {pair for one, other in graph().subject_objects(SKOS.exactMatch) for pair in ((one, other), (other, one))}
    reach = near
    while (wider := reach | {(a, d) for a, b in reach for c, d in near if b == c}) != reach:
        reach = wider

    assert [] == [
        (one, other)
        for one, other in reach
        if one != other and graph().value(one, SKOS.inScheme) == graph().value(other, SKOS.inScheme)
    ]
    assert not reach & set(graph().subject_objects(SKOS.broadMatch))
    assert not reach & set(graph().subject_objects(SKOS.relatedMatch))


def test_every_bridge_is_told_in_a_note() -> None:
    """
    What decides, what no text states and what has no match is told at the source; what is new, at the target.
    """
    for crosswalk in law.CROSSWALKS:
        for bridge in crosswalk:
            notes = [str(one) for one in graph().objects(of(bridge.source), SKOS.changeNote)]
            mine = next(one for one in notes if one.startswith(f"{crosswalk.target}: ") and "Evidence" in one)

            assert bridge.decide is None or bridge.decide.en in mine
            assert bridge.inferred is ("inferred, in no text" in mine)
            assert bool(bridge.targets) is ("no match" not in mine)
        for category in crosswalk.new:
            assert rdflib.Literal(f"New; not in {crosswalk.source}", lang="en") in set(
                graph().objects(of(category), SKOS.changeNote)
            )


def test_broader_has_no_circle_and_its_inverse() -> None:
    """
    Broader and narrower mirror each other, stay in one scheme, and never lead back.
    """
    broader = set(graph().subject_objects(SKOS.broader))

    assert broader == {(narrow, broad) for broad, narrow in graph().subject_objects(SKOS.narrower)}
    assert broader
    for narrow, broad in broader:
        assert graph().value(narrow, SKOS.inScheme) == graph().value(broad, SKOS.inScheme)
        assert broad not in set(graph().transitive_objects(broad, SKOS.broader)) - {broad}
        assert narrow not in set(graph().transitive_objects(broad, SKOS.broader))
        assert (narrow, SKOS.topConceptOf, None) not in graph()


@pytest.mark.parametrize("kind", law.FACTS)
def test_the_facts_of_a_record_are_concepts(kind: str) -> None:
    """
    Every fact of a kind of record, told or derived, is a top concept with both labels, and each word a value below it.
    """
    names = {one.name for one in (*law.FACTS[kind], *law.FOLLOWING[kind])}
    tops = set(graph().objects(at("facts", kind), SKOS.hasTopConcept))
    values = {
        at("facts", kind, one.name, value) for one in law.FACTS[kind] for value in one.choices if str(value) == value
    }

    assert {at("facts", kind, name) for name in names} == tops
    assert tops | values == set(graph().subjects(SKOS.inScheme, at("facts", kind)))
    for one in law.FACTS[kind]:
        assert {rdflib.Literal(one.label.id, lang="id"), rdflib.Literal(one.label.en, lang="en")} == set(
            graph().objects(at("facts", kind, one.name), SKOS.prefLabel)
        )


def test_labels_are_unique_in_a_list() -> None:
    """
    No two concepts of a list share a preferred label, and none has the preferred label of another as its own name.
    """
    for taxonomy in lists():
        labels = {category: category.label.casefold() for category in members(taxonomy)}

        assert len(labels) == len(set(labels.values()))
        for one, other in itertools.permutations(labels, 2):
            assert labels[one] not in {name.name.casefold() for name in other.names}


def test_words_that_name_no_one_type_are_nobodys_label() -> None:
    """
    A name with several candidates and a word that is no type stand at no concept of the 26.
    """
    labels = {
        str(label).casefold()
        for kind in (SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)
        for category in law.CATEGORIES
        for label in graph().objects(of(category), kind)
    }

    assert not labels & {one.name.casefold() for one in (*law.AMBIGUOUS, *law.NOT_A_TYPE)}


def test_a_base_of_ones_own_changes_nothing_but_the_iris() -> None:
    """
    With another base every IRI of ours begins with it, and the graph is otherwise the same.
    """
    home = "https://data.example.id/pmks/"
    mine = read(skos(base=home)[0].text)

    assert len(graph()) == len(mine)
    assert (rdflib.URIRef(f"{home}permensos-8-2012/pemulung"), RDF.type, SKOS.Concept) in mine
    assert not [one for one in mine.all_nodes() if str(one).startswith(BASE)]


def test_a_base_that_cannot_be_used_is_refused() -> None:
    """
    A base without its last sign is a wrong call.
    """
    with pytest.raises(CallError, match="base"):
        skos(base="https://data.example.id")


def test_a_note_of_a_category_is_a_scope_note() -> None:
    """
    A note that a list gives to a type is kept, and a sex that it asks for is a statement of its own.
    """
    annex = next(one for one in law.TAXONOMIES if one.id == "permensos-8-2012")
    noted = attrs.evolve(annex.categories[22], note=Text("Catatan", "Remark"))
    said = list(of_category(BASE, noted, annex))

    assert (f"{CORE}scopeNote", Literal("Remark", "en")) in said
    assert (iri(BASE, "property", "sex"), Literal("perempuan")) in said


def test_a_scope_without_a_citation_has_no_source() -> None:
    """
    What no text is cited for is not given one.
    """
    bare = attrs.evolve(law.SCOPES[0], citation=None)

    assert f"{TERMS}source" not in dict(collection(BASE, bare).statements)


def test_days_are_told_as_far_as_they_are_known() -> None:
    """
    A rough day is told by its month or year, an end as the day before it, and no end as two points.
    """
    assert "2012-06-07" == rough(DateInterval(dt.date(2012, 6, 7), dt.date(2012, 6, 7)))
    assert "2012" == rough(DateInterval(dt.date(2012, 6, 7), dt.date(2012, 7, 7)))
    assert "2015" == last_day(DateInterval.of_year(2015))
    assert "/2007" == span(None, DateInterval.of_year(2007))
    assert "/.." == span(None, None)
    with pytest.raises(ValueError, match="several years"):
        rough(DateInterval(dt.date(2012, 6, 7), dt.date(2013, 6, 7)))
