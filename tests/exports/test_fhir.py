"""FHIR holds every list, scope and bridge of the law, and every code and address in it leads somewhere."""

import functools
import json
import re
from importlib import import_module
from typing import Any

import pytest

from pmks import law
from pmks.errors import CallError
from pmks.exports.fhir import fhir, resources
from pmks.exports.kinships import kinship
from pmks.exports.lists import NAME_KINDS, has_ended, lists, members
from pmks.model.days import DateInterval
from pmks.model.taxonomy import Crosswalk, Scope, Taxonomy

BASE = "urn:pmks:"
LIBRARIES = {"R5": "fhir.resources", "R4": "fhir.resources.R4B"}
WIDTHS = {
    "exactMatch": ("equivalent", "equivalent"),
    "closeMatch": ("related-to", "relatedto"),
    "relatedMatch": ("related-to", "relatedto"),
    "narrowMatch": ("source-is-broader-than-target", "narrower"),
    "broadMatch": ("source-is-narrower-than-target", "wider"),
}
EACH = [(release, number) for release in LIBRARIES for number in range(len(resources(BASE, release)))]


@functools.cache
def told(release: str) -> dict[str, dict[str, Any]]:
    """Return every resource of *release* by its canonical address, as its file has it."""
    bundle = json.loads(next(file.text for file in fhir() if file.name == f"fhir-{release.lower()}.json"))
    return {one["resource"]["url"]: one["resource"] for one in bundle["entry"]}


def of_kind(kind: str, release: str = "R5") -> list[dict[str, Any]]:
    """Return the resources of one kind."""
    return [one for one in told(release).values() if one["resourceType"] == kind]


def codes(system: dict[str, Any]) -> dict[str, str]:
    """Return the codes of a code system with their displays."""
    return {one["code"]: one["display"] for one in system.get("concept", [])}


def version_of(canonical: str, release: str = "R5") -> dict[str, Any]:
    """Return the resource that a canonical reference names, with or without its version."""
    url, _, version = canonical.partition("|")

    assert version in ("", told(release)[url]["version"])
    return told(release)[url]


@pytest.mark.parametrize(("release", "number"), EACH)
def test_every_resource_is_valid(release: str, number: int) -> None:
    """
    Every resource is what the model of its release allows, and the model says it back unchanged.
    """
    one = resources(BASE, release)[number]
    kind = one["resourceType"]
    model = getattr(import_module(f"{LIBRARIES[release]}.{kind.lower()}"), kind)

    assert one == json.loads(model.model_validate(one).model_dump_json())


@pytest.mark.parametrize("release", LIBRARIES)
def test_every_bundle_is_valid(release: str) -> None:
    """
    The bundle of a release is valid, holds every resource once, and each under an address of its own.
    """
    text = next(file.text for file in fhir() if file.name == f"fhir-{release.lower()}.json")
    import_module(f"{LIBRARIES[release]}.bundle").Bundle.model_validate_json(text)
    entries = json.loads(text)["entry"]

    assert list(resources(BASE, release)) == [one["resource"] for one in entries]
    assert len(entries) == len({one["fullUrl"] for one in entries}) == len(told(release))
    assert all(re.fullmatch("urn:uuid:[0-9a-f-]{36}", one["fullUrl"]) for one in entries)


def test_every_resource_has_a_file_of_its_own() -> None:
    """
    Beside the two bundles each resource of R5 stands in a file, named by its kind and id.
    """
    bundles, alone = fhir()[:2], fhir()[2:]

    assert ["fhir-r5.json", "fhir-r4.json"] == [file.name for file in bundles]
    assert list(told("R5").values()) == [json.loads(file.text) for file in alone]
    assert [f"{one['resourceType']}-{one['id']}.json" for one in told("R5").values()] == [file.name for file in alone]
    assert {"application/fhir+json; fhirVersion=5.0", "application/fhir+json; fhirVersion=4.0"} == {
        file.media_type for file in fhir()
    }


@pytest.mark.parametrize("release", LIBRARIES)
def test_every_resource_says_version_day_and_rights(release: str) -> None:
    """
    Every resource has version, day, rights, a name for machines and an id as FHIR wants them.
    """
    for one in told(release).values():
        assert (law.version, law.law_as_of.isoformat()) == (one["version"], one["date"])
        assert "MIT" in one["copyright"]
        assert re.fullmatch(r"[A-Z][A-Za-z0-9_]{1,254}", one["name"])
        assert re.fullmatch(r"[A-Za-z0-9.-]{1,64}", one["id"])
        assert isinstance(one["experimental"], bool)
    for kind in ("CodeSystem", "ValueSet", "ConceptMap"):
        ids = [one["id"] for one in of_kind(kind, release)]

        assert len(ids) == len(set(ids))


@pytest.mark.parametrize("taxonomy", lists(), ids=lambda one: one.id)
@pytest.mark.parametrize("release", LIBRARIES)
def test_a_code_system_is_its_list(taxonomy: Taxonomy, release: str) -> None:
    """
    A code system has the categories of its list in their order, and admits what of the list is not known.
    """
    system = told(release)[f"{BASE}{taxonomy.id}"]
    known = members(taxonomy)

    assert {one.id: one.label for one in known} == codes(system)
    assert [one.id for one in known] == list(codes(system))
    if taxonomy.count is None:
        assert "count" not in system
    else:
        assert taxonomy.count + len(taxonomy.outside) == system["count"]
    assert ("complete" if taxonomy.complete else "fragment" if known else "not-present") == system["content"]
    assert taxonomy.complete is not system["experimental"]
    assert ("retired" if has_ended(taxonomy.end) else "active") == system["status"]
    assert (not known) is ("valueSet" not in system)


@pytest.mark.parametrize("taxonomy", lists(), ids=lambda one: one.id)
def test_a_concept_has_the_names_of_its_category(taxonomy: Taxonomy) -> None:
    """
    Gloss and other names are designations, each other name with its kind, and there is no other designation.
    """
    concepts = {one["code"]: one for one in told("R5")[f"{BASE}{taxonomy.id}"].get("concept", [])}
    for category in members(taxonomy):
        given = concepts[category.id].get("designation", [])
        kinds = {(one["use"]["code"], one["value"]) for one in given if one["language"] == "id"}
        named = {(name.kind.value, name.name) for name in category.names}
        short = {("abbreviation", one) for one in category.abbreviations}

        assert named | short == kinds
        assert [category.gloss] * bool(category.gloss) == [one["value"] for one in given if one["language"] == "en"]
        assert len(given) == len(kinds) + bool(category.gloss)


@pytest.mark.parametrize("taxonomy", lists(), ids=lambda one: one.id)
def test_a_concept_tells_what_is_known_of_its_category(taxonomy: Taxonomy) -> None:
    """
    Number, code, units, sex, citation, criteria and evidence are properties of the declared kind; definitions are both.
    """
    system = told("R5")[f"{BASE}{taxonomy.id}"]
    declared = {one["code"]: one["type"] for one in system["property"]}
    concepts = {one["code"]: one for one in system.get("concept", [])}
    for category in members(taxonomy):
        one = concepts[category.id]
        values: dict[str, list[Any]] = {}
        for told_one in one["property"]:
            kind = next(key for key in told_one if key != "code")

            assert f"value{declared[told_one['code']].capitalize()}" == kind
            values.setdefault(told_one["code"], []).append(told_one[kind])

        assert ["retired" if has_ended(taxonomy.end) else "active"] == values["status"]
        assert [category.number] == values["number"]
        assert [category.evidence.value] == values["evidence"]
        assert [category.code] * bool(category.code) == values.get("code", [])
        assert list(category.units) == values.get("unit", [])
        assert [category.sex] * (category.sex is not None) == values.get("sex", [])
        assert [f"{part.letter}. {part.text.id}" for part in category.criteria] == values.get("criterion", [])
        assert [str(category.citation or taxonomy.instrument or "")] == values.get("citation", [""])
        assert [True] * (category in taxonomy.outside) == values.get("outside", [])
        if category.definition is not None:
            translation = {part["url"]: part for part in one["_definition"]["extension"][0]["extension"]}

            assert category.definition.id == one["definition"]
            assert category.definition.en == translation["content"]["valueString"]


def test_the_kinds_of_names_are_codes_too() -> None:
    """
    Every kind of name that a designation uses is a code of a system that stands beside.
    """
    kinds = told("R5")[f"{BASE}name-kinds"]

    assert {kind.value for kind in NAME_KINDS} == set(codes(kinds))
    assert len(NAME_KINDS) == kinds["count"]
    for system in of_kind("CodeSystem"):
        uses = [
            part["use"] for one in system.get("concept", []) for part in one.get("designation", []) if "use" in part
        ]
        ours = [use for use in uses if use["system"] == kinds["url"]]

        assert all(codes(kinds)[use["code"]] == use["display"] for use in ours)


def test_the_code_systems_are_the_lists() -> None:
    """
    There is a code system for every list and for the kinds of names, and no other.
    """
    expected = {one.id for one in lists()} | {"name-kinds"}

    assert (
        expected == {one["id"] for one in of_kind("CodeSystem")} == {one["id"] for one in of_kind("CodeSystem", "R4")}
    )


@pytest.mark.parametrize("scope", law.SCOPES, ids=lambda one: one.id)
@pytest.mark.parametrize("release", LIBRARIES)
def test_a_value_set_is_its_scope(scope: Scope, release: str) -> None:
    """
    A value set has the categories of its scope and no other; an inferred one is experimental.
    """
    one = told(release)[f"{BASE}ValueSet:{scope.id}"]
    (include,) = one["compose"]["include"]

    assert {category.id: category.label for category in scope} == codes(include)
    assert len(scope) == len(include["concept"])
    assert scope.inferred is one["experimental"]
    assert scope.note.en.removesuffix(".") in one["description"]


@pytest.mark.parametrize("release", LIBRARIES)
def test_every_value_set_draws_on_codes_that_exist(release: str) -> None:
    """
    Every include names a code system that stands beside, in its version, and codes that it has, with their displays.
    """
    for one in of_kind("ValueSet", release):
        for include in one["compose"]["include"]:
            system = version_of(f"{include['system']}|{include['version']}", release)

            assert codes(include).items() <= codes(system).items()
            assert codes(system)


def test_there_is_a_value_set_for_all_of_each_list() -> None:
    """
    A list of which a name is known has the value set that its code system refers to; scopes have theirs; no other.
    """
    whole = {f"all-{one.id}" for one in lists() if members(one)}

    assert whole | {one.id for one in law.SCOPES} == {one["id"] for one in of_kind("ValueSet")}
    for system in of_kind("CodeSystem"):
        if "valueSet" in system:
            (include,) = version_of(system["valueSet"])["compose"]["include"]

            assert {"system": system["url"], "version": law.version} == include


@pytest.mark.parametrize("crosswalk", law.CROSSWALKS, ids=lambda one: f"{one.source}-{one.target}")
@pytest.mark.parametrize("release", LIBRARIES)
def test_a_concept_map_is_its_crosswalk(crosswalk: Crosswalk, release: str) -> None:
    """
    A concept map has an element for every bridge and a target for every target, with the width that the law allows.
    """
    newer = release == "R5"
    one = told(release)[f"{BASE}ConceptMap:{crosswalk.source}-to-{crosswalk.target}"]
    (group,) = one["group"]

    assert [bridge.source.id for bridge in crosswalk] == [element["code"] for element in group["element"]]
    assert any(bridge.inferred for bridge in crosswalk) is one["experimental"]
    for bridge, element in zip(crosswalk, group["element"], strict=True):
        targets = element.get("target", [])
        match = kinship(bridge, crosswalk)
        if match is None and newer:
            assert ({"code": bridge.source.id, "display": bridge.source.label, "noMap": True}) == element
            continue
        if match is None:
            assert ["unmatched"] == [target["equivalence"] for target in targets]
            continue

        assert [target.id for target in bridge.targets] == [target["code"] for target in targets]
        for target in targets:
            width = WIDTHS[match]

            assert (target["relationship"] if newer else target["equivalence"]) == width[0 if newer else 1]
            assert bridge.decide is None or bridge.decide.en in target["comment"]
            assert bridge.inferred is ("a conclusion of this project" in target["comment"])
            assert target["comment"]


@pytest.mark.parametrize("release", LIBRARIES)
def test_every_code_of_a_concept_map_exists(release: str) -> None:
    """
    Both ends of every match are codes of the systems that the group names, inside the value sets that the map names.
    """
    for one in of_kind("ConceptMap", release):
        (group,) = one["group"]
        source, target = (version_of(group[end], release) for end in ("source", "target"))
        ends = ("sourceScopeUri", "targetScopeUri") if release == "R5" else ("sourceUri", "targetUri")
        elements = {element["code"]: element["display"] for element in group["element"]}
        targets = {
            part["code"]: part["display"]
            for element in group["element"]
            for part in element.get("target", [])
            if "code" in part
        }

        assert [source["valueSet"], target["valueSet"]] == [one[end] for end in ends]
        assert elements.items() <= codes(source).items()
        assert targets.items() <= codes(target).items()


def test_what_has_no_match_and_what_is_new_is_told() -> None:
    """
    Reasons for having no match, and the new types of the other list, stand in the description of a concept map.
    """
    for crosswalk in law.CROSSWALKS:
        text = told("R5")[f"{BASE}ConceptMap:{crosswalk.source}-to-{crosswalk.target}"]["description"]
        reasons = [one.decide.en for one in crosswalk if not one.targets and one.decide is not None]

        assert all(reason in text for reason in reasons)
        assert all(category.id in text for category in crosswalk.new)
        assert all(str(cited) in text for cited in crosswalk.citations)


def test_the_older_release_has_nothing_of_the_newer() -> None:
    """
    In R4 there is no period of effect, no property of a match, and no scope by its newer name.
    """
    newer = {"effectivePeriod", "sourceScopeUri", "targetScopeUri"}

    assert not [one["url"] for one in told("R4").values() if newer & set(one)]
    assert all("property" not in one for one in of_kind("ConceptMap", "R4"))
    assert [one for one in of_kind("CodeSystem") if "effectivePeriod" in one]


def test_a_base_of_ones_own_changes_every_address() -> None:
    """
    With another base every canonical address begins with it.
    """
    home = "https://data.example.id/pmks/"
    texts = "".join(file.text for file in fhir(base=home))

    assert "urn:pmks:" not in texts
    assert f'"{home}permensos-8-2012"' in texts
    with pytest.raises(CallError, match="base"):
        fhir(base="pmks")


def test_what_ends_later_has_not_ended() -> None:
    """
    A list has ended once its end, or the last day of a rough end, has come by the day of the encoded law.
    """
    assert not has_ended(None)
    assert has_ended(law.law_as_of)
    assert not has_ended(DateInterval.of_year(law.law_as_of.year))
    assert has_ended(DateInterval.of_year(law.law_as_of.year - 1))
