"""The export itself in a catalogue: as DCAT in JSON-LD, and as data.json."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from pmks import law
from pmks.exports import origin
from pmks.exports.dcat.parts import distribution
from pmks.exports.file import ExportFile, as_json
from pmks.exports.iris import iri
from pmks.exports.rdf.declared import referring, shared
from pmks.exports.rdf.graph import DCAT, DCTERMS, FOAF, XSD, Graph, Iri, Literal, Node, Statement, both, node
from pmks.exports.rdf.jsonld import jsonld
from pmks.model.source import Text

LINKED: Final = "dcat.jsonld"
OPEN_DATA: Final = "data.json"

_PUBLISHER: Final = "The pmks contributors"
_MEDIA_TYPES: Final = "https://www.iana.org/assignments/media-types/"
_LANGUAGES: Final = "http://publications.europa.eu/resource/authority/language/"
_SCHEMA: Final = "https://project-open-data.cio.gov/v1.1/schema"
_ABOUT: Final = Text(
    f"Daftar jenis PMKS/PPKS, nama lain, cakupan, padanan antardaftar, kriteria, dan dasar hukumnya. Hukum yang "
    f"dikodekan diketahui sampai {law.law_as_of}. Bukan terbitan kementerian.",
    f"The lists of types of PMKS/PPKS, other names, scopes, matches between lists, criteria and their legal basis. The "
    f"encoded law is known up to {law.law_as_of}. Not issued by the ministry.",
)
_KEYWORDS: Final = ("ppks", "pmks", "kesejahteraan sosial", "taksonomi")


def linked(base: str, home: str | None, files: Sequence[ExportFile]) -> ExportFile:
    """Return the catalogue with the one data set and *files* as DCAT; without *home* no address is promised."""
    return ExportFile(LINKED, "application/ld+json", jsonld(_graph(base, home, files)))


def _graph(base: str, home: str | None, files: Sequence[ExportFile]) -> Graph:
    """Return what is said of the catalogue, the data set, its files and who made it."""
    made = iri(base, "agent", "pmks")
    data = iri(base, "dataset", "law")
    return (
        node(
            iri(base, "catalogue"),
            f"{DCAT}Catalog",
            *both(f"{DCTERMS}title", origin.TITLE),
            *both(f"{DCTERMS}description", _ABOUT),
            (f"{DCTERMS}publisher", Iri(made)),
            (f"{DCAT}dataset", Iri(data)),
        ),
        node(made, f"{FOAF}Agent", (f"{FOAF}name", Literal(_PUBLISHER))),
        node(
            data,
            f"{DCAT}Dataset",
            *both(f"{DCTERMS}title", origin.TITLE),
            *both(f"{DCTERMS}description", _ABOUT),
            (f"{DCTERMS}identifier", Literal(data)),
            *referring(base),
            (f"{DCTERMS}publisher", Iri(made)),
            (f"{DCTERMS}modified", Literal(law.law_as_of.isoformat(), datatype=f"{XSD}date")),
            (f"{DCAT}version", Literal(law.version)),
            *((f"{DCTERMS}language", Iri(f"{_LANGUAGES}{code}")) for code in ("IND", "ENG")),
            *((f"{DCAT}keyword", Literal(word, "id")) for word in _KEYWORDS),
            *((f"{DCAT}distribution", Iri(iri(base, "file", one.name))) for one in files),
        ),
        *(_file(base, home, one) for one in files),
        *shared(base),
    )


def _file(base: str, home: str | None, one: ExportFile) -> Node:
    """Return a file as a distribution."""
    bare = one.media_type.partition(";")[0]
    there: tuple[Statement, ...] = ()
    if home is not None:
        there = ((f"{DCAT}downloadURL", Iri(home + one.name)), (f"{DCAT}accessURL", Iri(home + one.name)))
    return node(
        iri(base, "file", one.name),
        f"{DCAT}Distribution",
        (f"{DCTERMS}title", Literal(one.name)),
        (f"{DCAT}mediaType", Iri(_MEDIA_TYPES + bare)),
        (f"{DCTERMS}license", Iri(origin.LICENCE_URL)),
        (f"{DCAT}byteSize", Literal(str(len(one.text.encode())), datatype=f"{XSD}nonNegativeInteger")),
        *there,
    )


def open_data(base: str, home: str | None, files: Sequence[ExportFile]) -> ExportFile:
    """Return the same as data.json; an office can put the entry among its own."""
    entry: dict[str, Any] = {
        "@type": "dcat:Dataset",
        "title": origin.TITLE.id,
        "description": f"{_ABOUT.id} {origin.SOURCE.id} {origin.RIGHTS.id}",
        "keyword": list(_KEYWORDS),
        "modified": law.law_as_of.isoformat(),
        "publisher": {"@type": "org:Organization", "name": _PUBLISHER},
        "identifier": iri(base, "dataset", "law"),
        "accessLevel": "public",
        "license": origin.LICENCE_URL,
        "language": ["id", "en"],
        "distribution": [
            distribution(one.name, one.media_type, {} if home is None else {"downloadURL": home + one.name})
            for one in files
        ],
    }
    document = {
        "@context": f"{_SCHEMA}/catalog.jsonld",
        "@type": "dcat:Catalog",
        "conformsTo": _SCHEMA,
        "describedBy": f"{_SCHEMA}/catalog.json",
        "dataset": [entry],
    }
    return ExportFile(OPEN_DATA, "application/json", as_json(document))
