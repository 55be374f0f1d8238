"""What holds of the encoded law as a whole, whatever its rules say."""

from __future__ import annotations

import datetime as dt
import functools
import re
from collections.abc import Iterator
from typing import Any, Final

import attrs
import pytest

import pmks
from pmks import law
from pmks.law.authority.values import Assignment
from pmks.law.categories.annex import TAXONOMY
from pmks.model.condition import Condition, Is, Not, Quorum, leaves
from pmks.model.rule import Note, Rule
from pmks.model.source import Citation, Evidence, Text

FIRST_DAY: Final = dt.date(2012, 6, 7)
DAY: Final = dt.timedelta(days=1)
OF_REGIONS: Final = ("Perda ", "Pergub ")
FIELD_PRACTICE: Final = "Konvensi lapangan"
IDS: Final = frozenset(category.id for category in law.CATEGORIES)
INSTRUMENTS: Final = {instrument.id: instrument for instrument in law.INSTRUMENTS}
DATED: Final[tuple[Rule[Any], ...]] = (*law.RULES, *law.MATTERS, *law.GENERAL_MATTERS, *law.DUTIES)
MATTERS: Final = (*law.MATTERS, *law.GENERAL_MATTERS)
INDONESIAN: Final = frozenset(
    re.findall(
        r"\w+",
        "yang dan atau tidak dengan untuk dari pada dalam oleh adalah ini itu anak sebagai bagi menurut karena juga "
        "hanya sampai tahun orang dibaca belum telah bila jika sudah lebih kurang satu setiap semua jenis daftar",
    )
)
ENGLISH: Final = frozenset(
    re.findall(
        r"\w+",
        "the of and or not with for from by is this that child as only until year years person no has have are was "
        "were be it which under over each all type",
    )
)


def by_id(values: tuple[Any, ...]) -> list[Any]:
    """Return *values* as parameters called after their ids."""
    return [pytest.param(value, id=value.id) for value in values]


def walk(value: object, path: str) -> Iterator[tuple[str, object]]:
    """Yield *value* and everything inside it, each with its path."""
    yield path, value
    cls: type[Any] = type(value)
    if attrs.has(cls):
        for field in attrs.fields(cls):
            yield from walk(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, dict):
        for key, part in value.items():
            yield from walk(part, f"{path}.{key}")
    elif isinstance(value, tuple | list):
        for place, part in enumerate(value):
            yield from walk(part, f"{path}[{place}]")


@functools.cache
def inside() -> tuple[tuple[str, object], ...]:
    """Return everything inside the whole law, each with its path."""
    return tuple(walk(law.whole(), "law"))


def told(kind: str) -> set[str]:
    """Return the facts that a record of *kind* tells, and those that follow."""
    return {fact.name for fact in (*law.FACTS[kind], *law.FOLLOWING[kind])}


def asked(*conditions: Condition | None) -> set[str]:
    """Return the facts that *conditions* ask for."""
    return {leaf.fact for condition in conditions if condition is not None for leaf in leaves(condition)}


def nodes(condition: Condition) -> Iterator[Is | Quorum]:
    """Yield every node of *condition* that can carry letters and texts."""
    if isinstance(condition, Not):
        yield from nodes(condition.part)
        return
    yield condition
    if isinstance(condition, Quorum):
        for part in condition.parts:
            yield from nodes(part)


# Categories ------------------------------------------------------------------------------------------------------


def test_there_are_26_categories_in_the_order_of_the_annex() -> None:
    """
    The categories are numbered 1 to 26, and every one belongs to the list of Permensos 8/2012.
    """
    assert list(range(1, 27)) == [category.number for category in law.CATEGORIES]
    assert {TAXONOMY} == {category.taxonomy for category in law.CATEGORIES}


@pytest.mark.parametrize("name", ["id", "code", "label", "gloss"])
def test_every_category_is_named_apart(name: str) -> None:
    """
    No two categories share an id, a code, a label or a gloss, and none lacks one.
    """
    names = [getattr(category, name) for category in law.CATEGORIES]

    assert len(law.CATEGORIES) == len(set(names))
    assert all(names)


@pytest.mark.parametrize(
    "part", ["rules", "notes", "matters", "general_matters", "duties", "cells", "regimes", "scopes"]
)
def test_every_id_names_one_thing(part: str) -> None:
    """
    An id that was published names one thing.
    """
    ids = [value.id for value in getattr(law.whole(), part)]

    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("rule", by_id(law.RULES))
def test_the_id_of_a_rule_says_type_profile_and_first_day(rule: Rule[pmks.Category]) -> None:
    """
    The id of a rule never has to be looked up.
    """
    profile = rule.profile if rule.variant is None else f"{rule.profile}-{rule.variant}"

    assert f"{rule.then.id}/{profile}/{rule.in_force.start}" == rule.id


# Facts -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rule", by_id(DATED))
def test_every_fact_of_a_rule_exists_in_every_record_it_judges(rule: Rule[Any]) -> None:
    """
    Whatever a rule, its readings or the levels beside it ask for can be told by each kind of record it judges.
    """
    conditions = [rule.when, *(reading.when for reading in rule.readings)]
    if isinstance(rule.then, Assignment):
        conditions += [other.when for other in rule.then.alternatives]
        conditions += [more.when for more in rule.then.also]

    assert rule.records
    assert {kind: set() for kind in rule.records} == {kind: asked(*conditions) - told(kind) for kind in rule.records}


@pytest.mark.parametrize("regime", by_id(law.REGIMES))
def test_every_fact_of_a_region_exists_in_a_case(regime: Any) -> None:  # noqa: ANN401  # a regime of the law
    """
    What a special region asks for can be told by a case.
    """
    conditions = [one.when for one in (*regime.alternatives, *regime.additions)]

    assert set() == asked(*conditions) - told("kasus")


@pytest.mark.parametrize("note", by_id(law.NOTES))
def test_every_fact_of_a_note_exists_in_a_record_of_its_categories(note: Note) -> None:
    """
    A note belongs to existing categories, and one kind of record that they take can tell its facts.
    """
    kinds = {kind for category in law.CATEGORIES if category.id in note.on for kind in category.units}

    assert set() == {*note.on, *note.about} - IDS
    assert any(asked(note.when, note.unless) <= told(kind) for kind in kinds)


def test_a_rule_judges_the_records_that_its_category_takes() -> None:
    """
    No rule judges a kind of record that its category does not take.
    """
    lacking = [rule.id for rule in law.RULES if not set(rule.records) <= set(rule.then.units)]

    assert [] == lacking


@pytest.mark.parametrize("rule", by_id(law.RULES))
def test_every_letter_of_a_rule_is_a_criterion_of_its_category(rule: Rule[pmks.Category]) -> None:
    """
    A leaf stands for a letter of the annex, an item of letter g, or the definition; other texts have their own letters.
    """
    letters = {letter for node in nodes(rule.when) for letter in node.letters}
    known = {criterion.letter for criterion in rule.then.criteria} | {"definisi"}
    items = {letter for letter in letters if re.fullmatch(r"g\d", letter) and "g" in known}
    of_annex = rule.citation == rule.then.citation

    assert set() == (letters - known - items if of_annex else set())
    assert set() == {omitted.letter for omitted in rule.omits} - known


# Texts -----------------------------------------------------------------------------------------------------------


def test_every_citation_names_a_known_instrument() -> None:
    """
    Whatever is cited anywhere in the law can be looked up, but for the regulations of a region in its profile.
    """
    strange = sorted(
        f"{path}: {value}"
        for path, value in inside()
        if isinstance(value, Citation)
        and value.instrument not in INSTRUMENTS
        and not (path.startswith("law.profiles") and value.instrument.startswith(OF_REGIONS))
    )

    assert [] == strange


def test_every_citation_names_a_place() -> None:
    """
    A citation says where in the instrument.
    """
    assert [] == [path for path, value in inside() if isinstance(value, Citation) and not value.at.strip()]


@pytest.mark.parametrize("rule", by_id(DATED))
def test_a_rule_is_as_certain_as_the_weakest_text_it_stands_on(rule: Rule[Any]) -> None:
    """
    The grade of a rule is the weakest among its own text, its basis and the texts of its criteria.
    """
    texts = (rule.citation, *rule.basis, *(text for node in nodes(rule.when) for text in node.citations))
    grades = tuple(
        Evidence.PRACTICE if text.instrument == FIELD_PRACTICE else INSTRUMENTS[text.instrument].evidence
        for text in texts
    )

    assert Evidence.weakest(grades) is rule.evidence


@pytest.mark.parametrize("rule", by_id(law.RULES))
def test_every_rule_says_how_it_was_read(rule: Rule[pmks.Category]) -> None:
    """
    Every rule has a reading in both languages.
    """
    assert rule.readings
    assert all(reading.text.id.strip() and reading.text.en.strip() for reading in rule.readings)


def test_every_text_has_both_languages() -> None:
    """
    No text of the law is empty in one language.
    """
    empty = [
        path for path, value in inside() if isinstance(value, Text) and not (value.id.strip() and value.en.strip())
    ]

    assert [] == empty


def lean(text: str) -> int:
    """Return by how many words *text* leans to English rather than to Indonesian; quotations do not count."""
    words = re.findall(r"[a-z]+", re.sub(r'"[^"]*"', "", text.lower()))
    return sum(word in ENGLISH for word in words) - sum(word in INDONESIAN for word in words)


def test_no_text_has_its_languages_swapped() -> None:
    """
    The Indonesian text never leans to English, nor the English to Indonesian.
    """
    swapped = sorted(
        {
            f"{value.id} | {value.en}"
            for _, value in inside()
            if isinstance(value, Text) and value.id != value.en and (lean(value.id) > 0 or lean(value.en) < 0)
        }
    )

    assert [] == swapped


# Days ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("profile", [name for name, main in law.PROFILE_NAMES.items() if main])
@pytest.mark.parametrize("category", by_id(law.CATEGORIES))
def test_one_edition_is_in_force_on_any_day(category: pmks.Category, profile: str) -> None:
    """
    From 7 June 2012 every category has one edition of each main profile, without a gap and without an overlap.
    """
    editions = [rule for rule in law.RULES if (rule.then, rule.profile) == (category, profile)]
    marks = {mark for rule in law.RULES for mark in (rule.in_force.start, rule.in_force.end)} - {None}
    days = {day for mark in marks if isinstance(mark, dt.date) for day in (mark - DAY, mark, mark + DAY)}
    days |= {FIRST_DAY - DAY, FIRST_DAY, law.law_as_of, dt.date.max}

    wanted = {day: 0 if day < FIRST_DAY else 1 for day in days}

    assert wanted == {day: sum(rule.in_force.holds_on(day) is pmks.Verdict.MET for rule in editions) for day in days}
    assert all(rule.variant is None for rule in editions)


@pytest.mark.parametrize("rule", by_id(law.RULES))
def test_every_period_of_a_rule_is_known_to_the_day(rule: Rule[pmks.Category]) -> None:
    """
    A rule begins on a day, and ends on none or on a later day.
    """
    start, end = rule.in_force.start, rule.in_force.end

    assert isinstance(start, dt.date)
    assert end is None or (isinstance(end, dt.date) and start < end)


def test_optional_rules_are_told_apart() -> None:
    """
    A rule of an optional profile has a variant, and the rule belongs to a profile that is known.
    """
    assert set(law.PROFILE_NAMES) == {rule.profile for rule in law.RULES}
    assert all((rule.variant is None) is law.PROFILE_NAMES[rule.profile] for rule in law.RULES)


# Lists -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("scope", by_id(law.SCOPES))
def test_every_scope_points_to_categories_of_its_list(scope: Any) -> None:  # noqa: ANN401  # a scope of the law
    """
    A scope is a part of a known list: it holds each of its categories once.
    """
    lists = {taxonomy.id: taxonomy for taxonomy in law.TAXONOMIES}

    assert set() == set(scope.categories) - set(lists[scope.taxonomy].categories)
    assert len(scope.categories) == len(set(scope.categories))


@pytest.mark.parametrize("walked", [pytest.param(one, id=f"{one.source}-{one.target}") for one in law.CROSSWALKS])
def test_every_crosswalk_leads_from_a_list_to_a_list(walked: Any) -> None:  # noqa: ANN401  # a crosswalk of the law
    """
    Bridges start in the one list and end in the other; what is new in the other list has no bridge.
    """
    lists = {taxonomy.id: {*taxonomy.categories, *taxonomy.outside} for taxonomy in law.TAXONOMIES}
    ends = {category for bridge in walked.bridges for category in bridge.targets}

    assert set() == {bridge.source for bridge in walked.bridges} - lists[walked.source]
    assert set() == {*ends, *walked.new} - lists[walked.target]
    assert set() == ends & set(walked.new)


@pytest.mark.parametrize("profile", by_id(law.PROFILES))
def test_every_regional_profile_points_into_the_national_law(profile: Any) -> None:  # noqa: ANN401  # a regional profile
    """
    A region names scopes, categories and duties that exist, and regions with a code below its own.
    """
    wards = [ward for facility in profile.facilities for ward in facility.wards]
    holders = (*profile.bureaus, *wards, *profile.cooperations)

    assert set() == set(profile.scopes) - {scope.id for scope in law.SCOPES} - {one.id for one in law.TAXONOMIES}
    assert set() == {category for holder in holders for category in holder.categories} - IDS
    assert set() == {duty for one in profile.facilities for duty in one.duties} - {duty.id for duty in law.DUTIES}
    assert all(code.startswith(f"{profile.code}.") for code, _ in profile.regions)


@pytest.mark.parametrize("matter", by_id(MATTERS))
def test_every_cell_and_duty_of_a_matter_exists(matter: Rule[Assignment]) -> None:
    """
    A matter names cells of the annex of UU 23/2014 and duties of the minimum standard that exist.
    """
    cells = {*matter.then.cells, *(cell for more in matter.then.also for cell in more.cells)}

    assert set() == cells - {cell.id for cell in law.CELLS}
    assert set() == set(matter.then.duties) - {duty.id for duty in law.DUTIES}


@pytest.mark.parametrize("matter", by_id(tuple(matter for matter in MATTERS if matter.then.cells)))
def test_the_column_of_a_cell_gives_the_level_of_its_matter(matter: Rule[Assignment]) -> None:
    """
    Column 3 is the centre, column 4 the province, column 5 the kabupaten/kota; where none is autonomous both are one.
    """
    levels = {cell.level for cell in law.CELLS if cell.id in matter.then.cells}
    held = {matter.then.level, *matter.then.concurrent}
    moved = {pmks.Level.KABUPATEN_KOTA} if "wilayah_otonom_kabkota" in asked(matter.when) else set()

    assert held == levels - moved


@pytest.mark.parametrize("duty", by_id(law.DUTIES))
def test_every_duty_lies_in_a_matter_of_its_level(duty: Rule[Any]) -> None:
    """
    A duty of the minimum standard is held by a matter of the same level: it is narrower than the authority.
    """
    holding = {matter.then.level for matter in law.MATTERS if duty.id in matter.then.duties}

    assert duty.then.level in holding


def test_names_with_several_candidates_point_to_categories() -> None:
    """
    Ambiguous names and words that are no type give numbers of categories that exist.
    """
    numbers = {number for name in law.AMBIGUOUS for number in name.candidates}
    numbers |= {number for name in law.NOT_A_TYPE for number in name.near}

    assert set() == numbers - {category.number for category in law.CATEGORIES}
