"""Entries of a catalogue have what portals need, say what the figures are, and promise nothing that is not there."""

import csv
import datetime as dt
import io
import json
import re
from typing import Any

import jsonschema
import pyshacl
import pytest
from graphs_read import read
from hypothesis import given
from hypothesis import strategies as st
from rdflib import DCAT, RDF, URIRef

from pmks import law
from pmks.errors import CallError, UnknownNameError
from pmks.exports.dcat import Distribution, Figures, dataset_title, dcat, dcat_entry, described, standards
from pmks.exports.dcat.parts import ACCESS, FREQUENCIES
from pmks.exports.file import ExportFile
from pmks.files.inert import FORMULA
from pmks.model.source import Evidence

HOME = "https://data.example.id/pmks/"
ON = dt.date(2024, 12, 31)
WHOLE: dict[str, Any] = {
    "identifier": "ppks-jenis-kabkota-2024",
    "title": dataset_title("Jumlah PPKS", ["jenis", "kabupaten/kota"], "Provinsi Banten"),
    "figures": Figures(on=ON, unit="kasus", scope="banten-rehsos-18", not_collected=["jenis 16", "jenis 17"]),
    "publisher": "Dinas Sosial Provinsi Banten",
    "distributions": [Distribution("https://data.example.id/ppks-2024.csv", "text/csv", "ppks-2024.csv")],
    "modified": dt.date(2025, 2, 1),
    "issued": dt.date(2025, 1, 15),
    "since": dt.date(2024, 1, 1),
    "keywords": ["banten", "ppks"],
    "themes": ["Sosial"],
    "spatial": "Banten",
    "access": "restricted public",
    "frequency": "R/P1Y",
    "landing_page": "https://data.example.id/ppks",
    "email": "data@dinsos.example.id",
}
ADDRESS = {"type": "string", "pattern": "^https?://[^/]+"}
DAY = {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$"}
TEXT = {"type": "string", "minLength": 1}
ENTRY = {
    "type": "object",
    "required": [
        "@type",
        "title",
        "description",
        "keyword",
        "modified",
        "publisher",
        "identifier",
        "accessLevel",
        "distribution",
    ],
    "additionalProperties": False,
    "properties": {
        "@type": {"const": "dcat:Dataset"},
        "title": TEXT,
        "description": TEXT,
        "keyword": {"type": "array", "items": TEXT, "minItems": 1, "uniqueItems": True},
        "issued": DAY,
        "modified": DAY,
        "publisher": {
            "type": "object",
            "required": ["name"],
            "properties": {"@type": {"const": "org:Organization"}, "name": TEXT},
        },
        "contactPoint": {
            "type": "object",
            "required": ["fn", "hasEmail"],
            "properties": {
                "@type": {"const": "vcard:Contact"},
                "fn": TEXT,
                "hasEmail": {"type": "string", "pattern": "^mailto:[^@]+@[^@]+$"},
            },
        },
        "identifier": TEXT,
        "accessLevel": {"enum": ["public", "restricted public", "non-public"]},
        "accrualPeriodicity": {"type": "string", "pattern": "^R/P[1-9][YM]$"},
        "landingPage": ADDRESS,
        "license": ADDRESS,
        "language": {"type": "array", "items": {"type": "string", "pattern": "^[a-z]{2}$"}},
        "theme": {"type": "array", "items": TEXT, "minItems": 1},
        "temporal": {"type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}/\d{4}-\d{2}-\d{2}$"},
        "spatial": TEXT,
        "distribution": {
            "type": "array",
            "minItems": 1,
            "uniqueItems": True,
            "items": {
                "type": "object",
                "required": ["@type", "mediaType", "format"],
                "additionalProperties": False,
                "properties": {
                    "@type": {"const": "dcat:Distribution"},
                    "title": TEXT,
                    "mediaType": {"type": "string", "pattern": "^[a-z]+/[a-z0-9.+-]+$"},
                    "format": TEXT,
                    "downloadURL": ADDRESS,
                    "accessURL": ADDRESS,
                },
            },
        },
    },
}
"""What Project Open Data v1.1 asks of an entry outside the federal government of the United States, in our words."""

CATALOGUE = {
    "type": "object",
    "required": ["@context", "@type", "conformsTo", "describedBy", "dataset"],
    "properties": {
        "@type": {"const": "dcat:Catalog"},
        "conformsTo": {"const": "https://project-open-data.cio.gov/v1.1/schema"},
        "dataset": {"type": "array", "items": ENTRY, "minItems": 1},
    },
}
SHAPES = """
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .

<urn:shape:catalogue> a sh:NodeShape ; sh:targetClass dcat:Catalog ;
    sh:property [ sh:path dcterms:title ; sh:minCount 1 ; sh:uniqueLang true ] ;
    sh:property [ sh:path dcterms:description ; sh:minCount 1 ] ;
    sh:property [ sh:path dcterms:publisher ; sh:minCount 1 ; sh:maxCount 1 ; sh:class foaf:Agent ] ;
    sh:property [ sh:path dcat:dataset ; sh:minCount 1 ; sh:class dcat:Dataset ] .
<urn:shape:dataset> a sh:NodeShape ; sh:targetClass dcat:Dataset ;
    sh:property [ sh:path dcterms:title ; sh:minCount 1 ; sh:uniqueLang true ] ;
    sh:property [ sh:path dcterms:description ; sh:minCount 1 ] ;
    sh:property [ sh:path dcterms:identifier ; sh:minCount 1 ] ;
    sh:property [ sh:path dcterms:license ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ;
    sh:property [ sh:path dcterms:modified ; sh:minCount 1 ; sh:maxCount 1 ] ;
    sh:property [ sh:path dcterms:rights ; sh:class dcterms:RightsStatement ] ;
    sh:property [ sh:path dcterms:provenance ; sh:class dcterms:ProvenanceStatement ] ;
    sh:property [ sh:path dcat:distribution ; sh:minCount 1 ; sh:class dcat:Distribution ] .
<urn:shape:distribution> a sh:NodeShape ; sh:targetClass dcat:Distribution ;
    sh:property [ sh:path dcterms:title ; sh:minCount 1 ] ;
    sh:property [ sh:path dcat:mediaType ; sh:minCount 1 ; sh:nodeKind sh:IRI ] ;
    sh:property [ sh:path dcat:downloadURL ; sh:nodeKind sh:IRI ] ;
    sh:property [ sh:path dcat:accessURL ; sh:nodeKind sh:IRI ] .
"""


def files(**options: object) -> dict[str, str]:
    """Return the texts of the export by name."""
    return {file.name: file.text for file in dcat(**options)}


def entry(**changes: object) -> dict[str, Any]:
    """Return an entry with everything said, but for *changes*."""
    return dcat_entry(**(WHOLE | changes))


def test_an_entry_has_what_a_portal_needs() -> None:
    """
    An entry with everything said is valid, and has every column of the layout.
    """
    jsonschema.validate(entry(), ENTRY)
    columns = [column.name for column in law.LAYOUTS["dcat-dataset"].columns]

    assert set(columns) == set(entry())


def test_an_entry_has_nothing_that_was_not_said() -> None:
    """
    With the least that must be said an entry is valid, has the required columns and few others, and holds on one day.
    """
    needed = ("identifier", "title", "figures", "publisher", "distributions", "modified")
    least = dcat_entry(**{name: WHOLE[name] for name in needed})
    jsonschema.validate(least, ENTRY)
    required = {column.name for column in law.LAYOUTS["dcat-dataset"].columns if column.required}

    assert required | {"temporal"} == set(least)
    assert "2024-12-31/2024-12-31" == least["temporal"]
    assert "public" == least["accessLevel"]


def test_the_description_says_list_day_unit_and_what_is_not_there() -> None:
    """
    The description is written from what is known of the figures, in either language.
    """
    figures = Figures(
        on=ON,
        unit="kasus",
        scope="banten-rehsos-18",
        not_collected=["jenis 16"],
        hidden_below=5,
        notes=["Tanpa Kota Serang."],
    )

    assert (
        "Daftar permensos-8-2012 (Permensos 8/2012, 26 jenis). Cakupan banten-rehsos-18: 18 jenis. Keadaan 31 Desember "
        "2024. Satuan kasus: satu orang dapat memiliki beberapa jenis, jumlah antarjenis bukan jumlah orang. Tidak "
        "dikumpulkan: jenis 16. Kosong berarti tidak ada angka, bukan nol. Angka di bawah 5 disamarkan pada jenis yang "
        "peka. Tanpa Kota Serang."
    ) == described(figures)
    assert (
        "The list is kepmensos-36-1999 (Kepmensos 36/HUK/1999). As of 31 December 2024. The unit is keluarga. Empty "
        "means that there is no number, not zero."
    ) == described(Figures(on=ON, unit="keluarga", taxonomy="kepmensos-36-1999"), "en")
    assert described(Figures(on=ON, unit="orang", taxonomy="depsos-27")).startswith(
        "Daftar depsos-27 (27 jenis PMKS (hasil kesepakatan bersama), 27 jenis)."
    )


def test_keywords_stand_once_and_addresses_by_their_kind() -> None:
    """
    A keyword that is given twice stands once; a page has an address of access, a file one of download.
    """
    page = Distribution("https://data.example.id/ppks", "text/html", page=True)
    found = entry(distributions=[*WHOLE["distributions"], page])

    assert ["ppks", "pmks", "sosial", "banten"] == found["keyword"]
    assert ["downloadURL", "accessURL"] == [list(one)[-1] for one in found["distribution"]]
    assert "title" not in found["distribution"][1]


@pytest.mark.parametrize(
    ("change", "argument"),
    [
        ({"identifier": " "}, "identifier"),
        ({"title": ""}, "title"),
        ({"publisher": None}, "publisher"),
        ({"distributions": []}, "distributions"),
        ({"distributions": [Distribution("ppks.csv", "text/csv")]}, "distributions"),
        ({"distributions": [Distribution("https://data.example.id/a b.csv", "text/csv")]}, "distributions"),
        ({"distributions": [Distribution("https://data.example.id/a.csv", "")]}, "distributions"),
        ({"modified": dt.date(2025, 1, 14)}, "modified"),
        ({"modified": "2025-02-01"}, "modified"),
        ({"issued": dt.datetime(2025, 1, 15, tzinfo=dt.UTC)}, "issued"),
        ({"since": dt.date(2025, 1, 1)}, "on"),
        ({"access": "publik"}, "access"),
        ({"frequency": "Tahunan"}, "frequency"),
        ({"landing_page": "/ppks"}, "landing_page"),
        ({"email": "dinsos"}, "email"),
        ({"figures": Figures(on=ON, unit="")}, "unit"),
        ({"figures": Figures(on=ON, unit="kasus", taxonomy="pas-12-2025", scope="banten-rehsos-18")}, "scope"),
    ],
)
def test_a_call_that_portals_would_choke_on_is_refused(change: dict[str, object], argument: str) -> None:
    """
    What was met broken in catalogues is refused: empty names, relative addresses, days as texts, codes of one's own.
    """
    with pytest.raises(CallError) as refused:
        entry(**change)

    assert argument == refused.value.argument


def test_an_address_of_a_person_is_not_repeated() -> None:
    """
    A mistaken address of mail does not come back in the error.
    """
    with pytest.raises(CallError) as refused:
        entry(email="budi at example")

    assert "budi" not in str(refused.value)


@pytest.mark.parametrize("figures", [{"taxonomy": "permensos-8"}, {"scope": "banten-rehsos-19"}])
def test_a_list_that_does_not_exist_is_refused(figures: dict[str, str]) -> None:
    """
    A misspelt list or scope is an unknown name.
    """
    with pytest.raises(UnknownNameError):
        described(Figures(on=ON, unit="kasus", **figures))


def test_the_codes_are_those_of_the_layout() -> None:
    """
    Levels of access and frequencies are the ones that the layout names.
    """
    columns = {column.name: column for column in law.LAYOUTS["dcat-dataset"].columns}

    assert columns["accessLevel"].allowed == ACCESS
    assert all(code in columns["accrualPeriodicity"].form.id for code in FREQUENCIES)


@given(
    st.lists(st.sampled_from(["jenis", "jenis kelamin", "kecamatan", "tahun"]), max_size=4),
    st.sampled_from(["", "Banten"]),
)
def test_a_title_names_everything_once(by: list[str], area: str) -> None:
    """
    A title begins with what was counted, names every dimension in order, and ends with the area where there is one.
    """
    title = dataset_title("Jumlah PPKS", by, area)

    assert title.startswith("Jumlah PPKS")
    assert title.count(" dan ") == (len(by) > 1)
    assert ", ".join(by) == title.removesuffix(" di Banten").partition(" menurut ")[2].replace(" dan ", ", ")
    assert not area or title.endswith(" di Banten")


def test_a_title_needs_something_counted() -> None:
    """
    A title of nothing is refused.
    """
    with pytest.raises(CallError, match="counted"):
        dataset_title("", ["jenis"])


@pytest.mark.parametrize("home", [None, HOME])
def test_the_export_is_an_entry_of_a_catalogue(home: str | None) -> None:
    """
    data.json is valid, names version and day of the law, and has addresses only where a home is said.
    """
    catalogue = json.loads(files(home=home)["data.json"])
    jsonschema.validate(catalogue, CATALOGUE)
    (one,) = catalogue["dataset"]
    addresses = [part.get("downloadURL") for part in one["distribution"]]

    assert law.law_as_of.isoformat() == one["modified"]
    assert str(law.law_as_of) in one["description"]
    assert [home and home + part["title"] for part in one["distribution"]] == addresses


@pytest.mark.parametrize("home", [None, HOME])
def test_the_export_is_told_as_dcat(home: str | None) -> None:
    """
    The shapes of a catalogue hold, and every file is a distribution that both catalogues name.
    """
    texts = files(home=home)
    graph = read(texts["dcat.jsonld"], "json-ld")
    conforms, _, report = pyshacl.validate(graph, shacl_graph=read(SHAPES), inference="none")
    (dataset,) = graph.subjects(RDF.type, DCAT.Dataset)
    named = [one["title"] for one in json.loads(texts["data.json"])["dataset"][0]["distribution"]]

    assert conforms, report
    assert {URIRef(f"urn:pmks:file:{name}") for name in named} == set(graph.objects(dataset, DCAT.distribution))
    assert {URIRef(f"{home}{name}") for name in named if home} == set(graph.objects(None, DCAT.downloadURL))
    assert {"skos.ttl", "skos.jsonld", "fhir-r5.json", "fhir-r4.json", "standar-data.csv", "standar-data.json"} == set(
        named
    )


def test_other_files_can_be_named() -> None:
    """
    Whoever publishes other files names them, with types that are known or not.
    """
    mine = [
        ExportFile("law.json", "application/schema+json", "{}\n"),
        ExportFile("law.sql", "application/sql", "-- é\n"),
    ]
    texts = files(files=mine)
    named = json.loads(texts["data.json"])["dataset"][0]["distribution"]
    graph = read(texts["dcat.jsonld"], "json-ld")

    assert [("law.json", "json"), ("law.sql", "sql")] == [(one["title"], one["format"]) for one in named]
    assert [3, 6] == sorted(int(one) for one in graph.objects(None, DCAT.byteSize))
    assert {"dcat.jsonld", "data.json", "standar-data.csv", "standar-data.json"} == set(texts)


@pytest.mark.parametrize("home", ["data.example.id/", "https://data.example.id/pmks", "pmks/"])
def test_a_home_is_a_folder_of_the_web(home: str) -> None:
    """
    A home that is no folder with a whole address is refused.
    """
    with pytest.raises(CallError, match="home"):
        dcat(home=home)


def test_a_base_of_ones_own_reaches_the_catalogue() -> None:
    """
    With another base nothing is named by ours, and one that cannot be used is refused.
    """
    assert "urn:pmks:" not in files(base=HOME)["dcat.jsonld"]
    with pytest.raises(CallError, match="base"):
        dcat(base="pmks")


def test_the_table_of_standards_has_the_columns_of_the_portals() -> None:
    """
    The CSV has the heads of the layout and the rows of the JSON, and no cell that a spreadsheet would run.
    """
    texts = files()
    rows = list(csv.DictReader(io.StringIO(texts["standar-data.csv"])))
    told = json.loads(texts["standar-data.json"])

    assert (
        [column.name for column in law.LAYOUTS["standar-data"].columns]
        == list(rows[0])
        == list(told["columns"].values())
    )
    assert [{head: str(row[name]) for name, head in told["columns"].items()} for row in told["rows"]] == rows
    assert not [cell for row in rows for cell in row.values() if re.match(FORMULA, cell)]
    assert (law.version, law.law_as_of.isoformat()) == (told["version"], told["law_as_of"])


def test_every_type_and_every_indicator_is_a_row() -> None:
    """
    The types stand first, by their numbers, then all of them together, then the indicators; each once.
    """
    rows = standards()
    types = len(law.CATEGORIES)

    assert [(one.number, one.label) for one in law.CATEGORIES] == [(row.nomor, row.konsep) for row in rows[:types]]
    assert ("PPKS", "Kasus") == (rows[types].konsep, rows[types].satuan)
    assert [one.name.id for one in law.INDICATORS] == [row.konsep for row in rows[types + 1 :]]


def test_a_row_of_a_type_says_what_the_law_says() -> None:
    """
    Definition, basis and evidence of a type are those of its value; statutes that are no longer law are not its basis.
    """
    for category, row in zip(law.CATEGORIES, standards(), strict=False):
        assert category.definition.id == row.definisi
        assert row.dasar_rujukan.startswith(str(category.citation))
        assert category.evidence is row.evidence
        assert "UU 4/1997" not in row.dasar_rujukan
        assert "Jumlah" == row.ukuran
        assert ("jenis kelamin" in row.klasifikasi.casefold()) is (row.satuan == "Orang" and category.sex is None)


def test_units_are_those_of_the_layout() -> None:
    """
    Measures and units are codes of the layout; a community, which that has no word for, and shares keep their own.
    """
    columns = {column.name: column.allowed for column in law.LAYOUTS["standar-data"].columns}

    assert {row.ukuran for row in standards()} == set(columns["Ukuran"])
    assert {row.satuan for row in standards()} - set(columns["Satuan"]) == {"Komunitas"}
    assert all((row.satuan == "%") is (row.ukuran == "Persentase") for row in standards())


def test_an_indicator_says_where_its_formula_comes_from() -> None:
    """
    A share has both parts in its definition; a formula that was not read in a definition is marked in the table.
    """
    rows = {row.konsep: row for row in standards()}
    for one in law.INDICATORS:
        row = rows[one.name.id]

        assert one.denominator is None or f"100 x ({one.numerator.id}) / ({one.denominator.id})" == row.definisi
        assert ("dari ingatan" in row.dasar_rujukan) is (one.evidence is Evidence.RECALLED)
        assert all(str(duty.citation) in row.dasar_rujukan for duty in law.DUTIES if duty.id in one.duties)
