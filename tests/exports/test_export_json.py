"""The exported law is whole, keeps its schema, and can be used by a reader that knows nothing of the library."""

import copy
import datetime as dt
import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

import attrs
import pytest
from hypothesis import given
from jsonschema import Draft202012Validator
from questions_of_rules import Question, questions
from reader_of_json import belongs, levels
from strategies import LAWFUL_DAYS

import pmks
from pmks import law
from pmks.exports.definitions import classes_of
from pmks.exports.meanings import MEANINGS
from pmks.law.whole import Law
from pmks.testing.records import cases

LAW, SCHEMA = (json.loads(file.text) for file in pmks.export("json"))
CHECK = Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER)


def objects(value: object) -> Iterator[dict[str, Any]]:
    """Yield every object inside *value*."""
    if isinstance(value, dict):
        yield value
    for one in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from objects(one)


def scalars(value: object) -> Iterator[str | int | bool]:
    """Yield every text, number and truth value inside *value*."""
    if isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from scalars(one)
    elif value is not None and value != "":
        yield value


def test_the_schema_is_one() -> None:
    """
    The schema is valid by its own dialect.
    """
    Draft202012Validator.check_schema(SCHEMA)


def test_the_document_keeps_its_schema() -> None:
    """
    The exported law validates against the schema beside it, formats of days included.
    """
    assert [] == [error.message for error in CHECK.iter_errors(LAW)]


def test_the_schema_tells_the_meaning_of_every_property() -> None:
    """
    Whatever is a property has a description, and no object may have another one.
    """
    shapes = [one for one in objects(SCHEMA) if one.get("type") == "object" and "properties" in one]

    assert {False} == {one["additionalProperties"] for one in shapes}
    for shape in shapes:
        for name, told in shape["properties"].items():
            assert told.get("description", "").endswith("."), name


def test_every_definition_is_used_and_every_example_holds() -> None:
    """
    No definition stands alone, and each example is a value of its definition.
    """
    used = {one["$ref"].rpartition("/")[2] for one in objects(SCHEMA) if "$ref" in one}

    assert used == SCHEMA["$defs"].keys()
    for name, shape in SCHEMA["$defs"].items():
        for example in shape.get("examples", ()):
            CHECK.evolve(schema={"$ref": f"#/$defs/{name}", "$defs": SCHEMA["$defs"]}).validate(example)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("rules", 0, "evidence"), "guessed"),
        (("rules", 0, "when", "op"), "and"),
        (("rules", 0, "when", "more"), 1),
        (("rules", 0, "in_force", "from"), "7 Juni 2012"),
        (("rules", 0, "in_force", "from"), "2012-06-31"),
        (("taxonomies", 3, "categories", 0, "taxonomy"), "permensos-8-2013"),
        (("taxonomies", 3, "categories", 0, "surprise"), None),
        (("about", "version"), "1"),
        (("facts", "orang", 0, "kind"), "text"),
    ],
)
def test_the_schema_refuses_what_is_no_law(path: tuple[Any, ...], value: object) -> None:
    """
    An unknown word, an unknown property and a day that is none are refused.
    """
    wrong = copy.deepcopy(LAW)
    at = wrong
    for step in path[:-1]:
        at = at[step]
    at[path[-1]] = value

    assert not CHECK.is_valid(wrong)


def test_no_property_may_be_missing() -> None:
    """
    A rule that lacks one of its properties is refused, whichever it is.
    """
    rule = CHECK.evolve(schema={"$ref": "#/$defs/RuleOfCategory", "$defs": SCHEMA["$defs"]})

    assert rule.is_valid(LAW["rules"][0])
    for name in LAW["rules"][0]:
        assert not rule.is_valid({other: value for other, value in LAW["rules"][0].items() if other != name})


def test_the_document_is_whole() -> None:
    """
    Whatever the library writes of the law stands in the document as often, counted text by text.
    """
    whole = json.loads(json.dumps(pmks.unstructure(law.whole())))
    for one in objects(whole):
        one.pop("type", None)
    told = Counter(scalars(LAW)) + Counter(key for one in LAW["reporting"]["layouts"] for key in one["file"])

    assert {} == dict(Counter(one for one in scalars(whole) if not isinstance(one, bool)) - told)


def test_every_class_of_the_law_has_a_meaning_for_each_of_its_fields() -> None:
    """
    A field that is added to the law asks for a sentence here.
    """
    classes = [cls for cls in classes_of(Law) if getattr(cls, "__name__", "") in MEANINGS]

    assert len(classes) > 40
    for cls in classes:
        assert {field.name for field in attrs.fields(cls)} <= MEANINGS[cls.__name__].keys(), cls


def test_it_says_what_it_is() -> None:
    """
    The document tells version, date, source and licence.
    """
    about = LAW["about"]

    assert (law.version, law.law_as_of.isoformat(), "MIT") == (about["version"], about["law_as_of"], about["licence"])
    assert about["source"]["id"]
    assert about["rights"]["en"]


def test_every_type_has_both_profiles_and_every_category_its_names() -> None:
    """
    The 26 types stand there with their names, and each has a rule in either profile.
    """
    types = next(one for one in LAW["taxonomies"] if one["id"] == "permensos-8-2012")["categories"]
    ruled = {(one["then"]["number"], one["profile"]) for one in LAW["rules"]}

    assert [one.label for one in law.CATEGORIES] == [one["label"] for one in types]
    assert [len(one.names) for one in law.CATEGORIES] == [len(one["names"]) for one in types]
    assert {(number, profile) for number in range(1, 27) for profile in ("definisi", "harfiah")} <= ruled


@given(questions())
def test_another_reader_comes_to_the_same_verdict(question: Question) -> None:
    """
    A short reader of the JSON gives the verdict that the library gives, for any record, type, profile and day.
    """
    record, number, profile, on = question
    told = pmks.unstructure(record)

    verdict = belongs(LAW, record.kind, told, number, on, profile)

    assert pmks.check(record, number, on=on, profile=profile).verdict.value == verdict


@given(cases(known=0.9), LAWFUL_DAYS)
def test_another_reader_comes_to_the_same_level_of_government(case: pmks.Case, on: dt.date) -> None:
    """
    The decision list of the JSON gives the levels that the library gives, for any case and day.
    """
    assert tuple(one.value for one in pmks.authorities(case, on=on).levels) == levels(LAW, pmks.unstructure(case), on)
