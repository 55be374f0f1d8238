"""The worked cases of the law, and that none is wanting."""

from __future__ import annotations

import datetime as dt
import functools
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import pytest

import pmks
from pmks import law
from pmks.authority.docket import docket, general_services
from pmks.engine.tree import layout
from pmks.law.authority.values import Alternative, Assignment, Duty
from pmks.model.condition import Condition, Is, Not, Range, leaves
from pmks.model.days import age_on
from pmks.model.fact import AgeFact, MinorFact
from pmks.model.rule import Note, Rule

HERE: Final = Path(__file__).parent
RECORDS: Final[dict[str, type[pmks.Person | pmks.Family | pmks.Group | pmks.Community]]] = {
    "orang": pmks.Person,
    "keluarga": pmks.Family,
    "kelompok": pmks.Group,
    "komunitas": pmks.Community,
}
DAY: Final = dt.timedelta(days=1)
AGES: Final = {fact.name: fact for fact in law.FOLLOWING["orang"]}
LEAP_AGES: Final = (6, 18, 19)
LISTS: Final = ("alternatives", "spm", "spm_maybe", "readings", "missing")

Case = dict[str, Any]
Categorised = tuple[str, Case]


def load(folder: str) -> list[Categorised]:
    """Return every case of *folder* with the name of its file."""
    return [
        (path.stem, case)
        for path in sorted((HERE / folder).glob("*.toml"))
        for case in tomllib.loads(path.read_text(encoding="utf-8"))["case"]
    ]


CASES: Final = load("cases")
AUTHORITY: Final = load("cases_authority")


def named(cases: list[Categorised]) -> list[Any]:
    """Return *cases* as parameters called after their file and name."""
    return [pytest.param(file, case, id=f"{file}::{case['name']}") for file, case in cases]


def by_id(values: tuple[Any, ...]) -> list[Any]:
    """Return *values* as parameters called after their ids."""
    return [pytest.param(value, id=value.id) for value in values]


# What the cases say ----------------------------------------------------------------------------------------------


@functools.cache
def answer_of(place: int) -> pmks.Answer:
    """Return the answer to the case of eligibility at *place*."""
    file, case = CASES[place]
    record = pmks.structure(case["given"], RECORDS[case["record"]])
    return pmks.check(record, file, on=case["on"], profile=case["profile"])


def answered() -> Iterator[tuple[str, Case, pmks.Answer]]:
    """Yield every case of eligibility with its answer."""
    for place, (file, case) in enumerate(CASES):
        yield file, case, answer_of(place)


def in_words(answer: pmks.Answer, case: Case) -> Case:
    """Return what *answer* says of everything that *case* wants."""
    notes = {note.id for note in answer.notes}
    said = {
        "verdict": answer.verdict.value,
        "rule": None if answer.rule is None else answer.rule.id,
        "reason": answer.reason,
        "missing": list(answer.missing),
        "grounds": [ground.fact for ground in answer.grounds],
        "notes": [note for note in case.get("notes", ()) if note in notes],
        "no_notes": [note for note in case.get("no_notes", ()) if note not in notes],
    }
    return {name: value for name, value in said.items() if name in case or name == "reason"}


@pytest.mark.parametrize(("file", "case"), named(CASES))
def test_case_of_eligibility(file: str, case: Case) -> None:
    """
    The rule of the case answers, with its verdict, the facts that settled it or are missing, and its notes.
    """
    answer = answer_of(CASES.index((file, case)))
    about = ("name", "record", "on", "profile", "given")

    expected = {"reason": None, **{name: value for name, value in case.items() if name not in about}}

    assert expected == in_words(answer, case)


@functools.cache
def mandate_of(place: int) -> pmks.Mandate:
    """Return the mandate over the case of authority at *place*."""
    _, case = AUTHORITY[place]
    return pmks.authorities(pmks.structure(case["given"], pmks.Case), on=case["on"])


def mandated() -> Iterator[tuple[Case, pmks.Mandate]]:
    """Yield every case of authority with its mandate."""
    for place, (_, case) in enumerate(AUTHORITY):
        yield case, mandate_of(place)


def decided(who: pmks.Mandate) -> str | None:
    """Return the id of the matter that decided."""
    return None if who.ground is None else who.ground.rule.id


@pytest.mark.parametrize(("file", "case"), named(AUTHORITY))
def test_case_of_authority(file: str, case: Case) -> None:
    """
    The matter of the case decides, with its levels, other readings and duties; what the case leaves out is empty.
    """
    who = mandate_of(AUTHORITY.index((file, case)))
    readings = () if who.ground is None else who.ground.readings
    begun = case.get("readings", ())

    expected = {
        "verdict": case["verdict"],
        "levels": case.get("levels", []),
        "rule": case.get("rule"),
        "reason": case.get("reason"),
        **{name: case.get(name, []) for name in LISTS},
        "possible": case.get("possible", case.get("levels", [])),
    }
    said = {
        "verdict": who.verdict.value,
        "levels": [level.value for level in who.levels],
        "rule": decided(who),
        "reason": who.reason,
        "alternatives": [other.level.value for other in who.alternatives],
        "spm": [duty.id for duty in who.spm],
        "spm_maybe": [duty.id for duty in who.spm_maybe],
        "readings": [
            next((words for words in begun if reading.text.en.startswith(words)), reading.text.en)
            for reading in readings
        ],
        "missing": list(who.missing),
        "possible": [level.value for level in who.possible],
    }

    assert expected == said


@pytest.mark.parametrize(("file", "case"), named([pair for pair in AUTHORITY if "rules" in pair[1]]))
def test_matters_that_a_case_considers(file: str, case: Case) -> None:
    """
    The matters before the first that is met are unknown and may apply as well: they stand beside it.
    """
    who = mandate_of(AUTHORITY.index((file, case)))

    assert case["rules"] == [ground.rule.id for ground in who.grounds]


@pytest.mark.parametrize(("file", "case"), named([pair for pair in AUTHORITY if "levels" in pair[1]]))
def test_what_a_case_of_authority_rests_on(file: str, case: Case) -> None:
    """
    The deciding matter cites its text and its cells, and a special region says by which text it changes the level.
    """
    who = mandate_of(AUTHORITY.index((file, case)))
    assert who.ground is not None
    said = {
        "cells": [cell.id for cell in who.ground.cells],
        "citation": str(who.ground.citations[0]),
        "regional": bool(who.regional),
    }

    expected = {name: case[name] for name in said if name in case}

    assert expected == {name: said[name] for name in expected}


@pytest.mark.parametrize(
    ("file", "case"), named([pair for pair in AUTHORITY if {"not_rule", "not_duty"} & pair[1].keys()])
)
def test_what_a_case_of_authority_shows_as_not_answering(file: str, case: Case) -> None:
    """
    A matter that the case names as not answering is not considered, and a duty that it names is not even possible.
    """
    who = mandate_of(AUTHORITY.index((file, case)))
    seen = {ground.rule.id for ground in who.grounds} | {duty.id for duty in (*who.spm, *who.spm_maybe)}

    assert set() == seen & {case.get("not_rule"), case.get("not_duty")}


# That no case of eligibility is wanting --------------------------------------------------------------------------


def cases_of(rule: Rule[pmks.Category]) -> list[tuple[Case, pmks.Answer]]:
    """Return the cases in which *rule* must answer and can judge the record."""
    return [
        (case, answer)
        for file, case, answer in answered()
        if (file, case.get("rule"), case.get("reason")) == (rule.then.id, rule.id, None)
    ]


def name_of(rule: Rule[pmks.Category]) -> str:
    """Return the name of the profile by which *rule* is called."""
    return rule.profile if rule.variant is None else f"{rule.profile}-{rule.variant}"


def turns(rule: Rule[pmks.Category], answer: pmks.Answer, place: int) -> bool:
    """Return whether the leaf at *place* of *rule* alone decided *answer*."""
    root, bit = layout(rule.when).root, 1 << place
    if not (answer.met | answer.unmet) & bit:
        return False
    return root.verdict(answer.met ^ bit, answer.unmet ^ bit) is ~answer.verdict


def joined(condition: Condition, *, one: bool = False) -> Iterator[bool]:
    """Yield of each leaf of *condition*, from left to right, whether one of its group is enough."""
    if isinstance(condition, Is):
        yield one
    elif isinstance(condition, Not):
        yield from joined(condition.part, one=one)
    else:
        for part in condition.parts:
            yield from joined(part, one=condition.needed < len(condition.parts))


def bounds(rule: Rule[pmks.Category]) -> list[tuple[AgeFact | MinorFact, int]]:
    """Return every age that *rule* tests, with the birthday at which its verdict can turn."""
    found: dict[tuple[str, int], tuple[AgeFact | MinorFact, int]] = {}
    for leaf in leaves(rule.when):
        fact = AGES.get(leaf.fact)
        ages: tuple[int | None, ...] = ()
        if isinstance(fact, MinorFact):
            ages = (fact.below,)
        elif isinstance(fact, AgeFact) and isinstance(leaf.accepted, Range):
            ages = (leaf.accepted.ge, leaf.accepted.lt)
        for age in ages:
            if age is not None and isinstance(fact, AgeFact | MinorFact):
                found[fact.name, age] = fact, age
    return list(found.values())


def days_of(case: Case, fact: AgeFact | MinorFact) -> tuple[dt.date, dt.date] | None:
    """Return the birth date of *case* and the day on which *fact* counts; None where one of them is not a day."""
    given = case["given"]
    told = given.get(fact.at) if fact.at else None
    if fact.at and told is None and isinstance(fact, AgeFact):
        return None
    born = given.get(fact.birth)
    if not isinstance(born, str) or isinstance(told, dict):
        return None
    return dt.date.fromisoformat(born), case["on"] if told is None else dt.date.fromisoformat(told)


def sides(rule: Rule[pmks.Category], fact: AgeFact | MinorFact, age: int, *, leap: bool) -> tuple[set[str], set[str]]:
    """Return the verdicts on the eve of the birthday and on it; *leap* counts births on 29 February alone."""
    eve: set[str] = set()
    birthday: set[str] = set()
    for case, answer in cases_of(rule):
        days = days_of(case, fact)
        if days is None or (leap and (days[0].month, days[0].day) != (2, 29)):
            continue
        born, day = days
        ages = age_on(born, day - DAY), age_on(born, day), age_on(born, day + DAY)
        if ages[1:] == (age - 1, age):
            eve.add(answer.verdict.value)
        if ages[:2] == (age - 1, age):
            birthday.add(answer.verdict.value)
    return eve, birthday


def leap_birthdays(rule: Rule[pmks.Category], age: int) -> list[dt.date]:
    """Return the days on which somebody born on 29 February turns *age* in a common year while *rule* is in force."""
    start, end = rule.in_force.start, rule.in_force.end or law.law_as_of
    assert isinstance(start, dt.date)
    assert isinstance(end, dt.date)
    days = (dt.date(year, 3, 1) for year in range(start.year, end.year + 1) if year % 4 and (year - age) % 4 == 0)
    return [day for day in days if start < day < end]


@pytest.mark.parametrize("rule", by_id(law.RULES))
def test_every_rule_is_met_not_met_and_unknown(rule: Rule[pmks.Category]) -> None:
    """
    For each kind of record that a rule judges there is a case of every verdict.
    """
    seen = {(case["record"], case["verdict"]) for case, _ in cases_of(rule)}

    assert {(kind, verdict.value) for kind in rule.records for verdict in pmks.Verdict} == seen


@pytest.mark.parametrize("rule", by_id(law.RULES))
def test_every_rule_refuses_the_records_of_others(rule: Rule[pmks.Category]) -> None:
    """
    A rule that cannot judge every kind of record has a case of one that it refuses.
    """
    refused = {
        case["record"] for _, case in CASES if (case.get("rule"), case.get("reason")) == (rule.id, "other_record")
    }

    assert (set() == RECORDS.keys() - set(rule.records)) == (refused == set())
    assert set() == refused & set(rule.records)


@pytest.mark.parametrize("rule", by_id(law.RULES))
def test_every_criterion_decides_alone_once(rule: Rule[pmks.Category]) -> None:
    """
    Where one of a group is enough each criterion carries MET alone, where all are needed each fails alone.
    """
    wanted = ["MET" if one else "NOT_MET" for one in joined(rule.when)]
    cases = cases_of(rule)

    lacking = [
        (leaf.fact, verdict)
        for place, (leaf, verdict) in enumerate(zip(leaves(rule.when), wanted, strict=True))
        if not any(answer.verdict.value == verdict and turns(rule, answer, place) for _, answer in cases)
    ]

    assert [] == lacking


@pytest.mark.parametrize("rule", by_id(law.RULES))
def test_every_birthday_is_tried_on_both_sides(rule: Rule[pmks.Category]) -> None:
    """
    On the eve of each birthday that a rule names the verdict is another than on the birthday.
    """
    known = {"MET", "NOT_MET"}

    lacking = [
        (fact.name, age)
        for fact, age in bounds(rule)
        for eve, birthday in (sides(rule, fact, age, leap=False),)
        if not eve & known or not birthday & known or known != (eve | birthday) & known
    ]

    assert [] == lacking


@pytest.mark.parametrize("rule", by_id(law.RULES))
def test_births_on_29_february_are_tried_on_both_sides(rule: Rule[pmks.Category]) -> None:
    """
    Whoever was born on 29 February reaches 6, 18 or 19 on 1 March of a common year, and not the day before.
    """
    lacking = [
        (fact.name, age)
        for fact, age in bounds(rule)
        if age in LEAP_AGES and leap_birthdays(rule, age)
        for eve, birthday in (sides(rule, fact, age, leap=True),)
        if not eve or not birthday or eve == birthday
    ]

    assert [] == lacking


@pytest.mark.parametrize("rule", by_id(law.RULES))
def test_every_number_is_tried_on_both_sides(rule: Rule[pmks.Category]) -> None:
    """
    A told number has a case at each bound and one just below it.
    """
    wanted = {
        (leaf.fact, number)
        for leaf in leaves(rule.when)
        if isinstance(leaf.accepted, Range) and leaf.fact not in AGES
        for bound in (leaf.accepted.ge, leaf.accepted.lt)
        if bound is not None
        for number in (bound - 1, bound)
    }
    told = [case["given"] for case, _ in cases_of(rule)]

    assert set() == {(fact, number) for fact, number in wanted if not any(given.get(fact) == number for given in told)}


@pytest.mark.parametrize("rule", by_id(law.RULES))
def test_every_period_is_tried_at_its_ends(rule: Rule[pmks.Category]) -> None:
    """
    A rule answers on its first and its last day; the day before and the day after another one answers, or none.
    """
    start, end = rule.in_force.start, rule.in_force.end
    assert isinstance(start, dt.date)
    wanted = {start - DAY: False, start: True}
    if isinstance(end, dt.date):
        wanted |= {end - DAY: True, end: False}

    seen = {
        (case["on"], answer.rule is rule)
        for file, case, answer in answered()
        if (file, case["profile"]) == (rule.then.id, name_of(rule))
    }

    assert set() == set(wanted.items()) - seen


@pytest.mark.parametrize("note", by_id(law.NOTES))
def test_every_note_fires_once_and_is_silent_once(note: Note) -> None:
    """
    Each note stands beside one case of its categories, and another says that it must not.
    """
    fires = {file for file, case in CASES if note.id in case.get("notes", ())}
    silent = {file for file, case in CASES if note.id in case.get("no_notes", ())}

    assert fires
    assert silent
    assert set() == (fires | silent) - set(note.on)


def test_every_category_has_its_file() -> None:
    """
    The cases of a category lie in the file with its id, and their names are unique there.
    """
    names = [(file, case["name"]) for file, case in CASES]

    assert {category.id for category in law.CATEGORIES} == {file for file, _ in names}
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    "shown",
    [
        pytest.param(lambda given: isinstance(given.get("tanggal_lahir"), dict), id="rough-birth-date"),
        pytest.param(lambda given: given.get("dalam_kandungan") is True, id="unborn"),
        pytest.param(lambda given: isinstance(given.get("tanggal_perdagangan_orang"), str), id="day-of-trafficking"),
        pytest.param(lambda given: isinstance(given.get("tanggal_perdagangan_orang"), dict), id="rough-trafficking"),
        pytest.param(lambda given: isinstance(given.get("tanggal_tindak_pidana"), dict), id="rough-offence"),
    ],
)
def test_rough_days_and_the_unborn_have_cases(shown: Any) -> None:  # noqa: ANN401  # a question to the facts of a case
    """
    What is peculiar about days can settle a verdict and can leave it open.
    """
    verdicts = {case["verdict"] for _, case in CASES if shown(case["given"])}

    assert {"MET", "UNKNOWN"} <= verdicts


def test_a_birth_after_the_day_has_cases() -> None:
    """
    A birth date after the day gives no age, and the birth date is asked for again.
    """
    asked = [
        "tanggal_lahir" in case["missing"]
        for _, case in CASES
        if isinstance(born := case["given"].get("tanggal_lahir"), str)
        and dt.date.fromisoformat(born) > case["on"]
        and "dalam_kandungan" not in case["given"]
        and case["verdict"] == "UNKNOWN"
    ]

    assert asked
    assert all(asked)


# That no case of authority is wanting ----------------------------------------------------------------------------

ALL_MATTERS: Final = (*law.MATTERS, *law.GENERAL_MATTERS)


@pytest.mark.parametrize("matter", by_id(ALL_MATTERS))
def test_every_matter_decides_once_and_once_it_does_not(matter: Rule[Assignment]) -> None:
    """
    Each matter decides one case, and another on a day on which it was law shows it as not answering.
    """
    yes = [case for case in AUTHORITY if case[1].get("rule") == matter.id]
    no = [case for _, case in AUTHORITY if case.get("not_rule") == matter.id]
    general = matter in law.GENERAL_MATTERS

    assert yes
    assert no
    assert all((case["given"].get("layanan") in general_services()) is general for case in no)
    # The day before PP 52/2019 is the clearest case in which its matter does not answer.
    assert any(matter.in_force.holds_on(case["on"]) is pmks.Verdict.MET for case in no)


@pytest.mark.parametrize("duty", by_id(law.DUTIES))
def test_every_duty_is_met_not_met_and_left_open(duty: Rule[Duty]) -> None:
    """
    Each duty of the minimum standard is met in one case, not met in one, open in one, and wanting before its day.

    A duty that says the same as the matters that hold it can neither fail nor stay open while one of them decides.
    """
    holding = [matter for matter in law.MATTERS if duty.id in matter.then.duties]
    met = [case for case, who in mandated() if duty in who.spm and duty.id in case["spm"]]
    unmet = [case for _, case in AUTHORITY if case.get("not_duty") == duty.id and case["on"] >= duty.in_force.start]
    still_open = [case for case, who in mandated() if duty in who.spm_maybe and duty.id in case["spm_maybe"]]
    narrower = any(set(leaves(matter.when)) != set(leaves(duty.when)) for matter in holding)

    assert holding
    assert met
    assert (bool(unmet), bool(still_open)) == (narrower, narrower)


@pytest.mark.parametrize("matter", by_id(ALL_MATTERS))
def test_every_other_reading_of_a_matter_is_shown(matter: Rule[Assignment]) -> None:
    """
    Each level that a matter can be read to name stands beside one case that the matter decides.
    """
    shown = {
        other.reading.en
        for case, who in mandated()
        if decided(who) == matter.id and "alternatives" in case
        for other in who.alternatives
    }

    assert set() == {other.reading.en for other in matter.then.alternatives} - shown


@pytest.mark.parametrize("matter", by_id(ALL_MATTERS))
def test_every_reading_of_a_matter_is_shown(matter: Rule[Assignment]) -> None:
    """
    A reading stands beside one case that the matter decides; one with a condition is absent from another.
    """
    read = [set(who.ground.readings) for _, who in mandated() if who.ground is not None and decided(who) == matter.id]

    lacking = [
        reading.text.en
        for reading in matter.readings
        if not any(reading in readings for readings in read)
        or (reading.when is not None and all(reading in readings for readings in read))
    ]

    assert [] == lacking


@pytest.mark.parametrize("matter", by_id(tuple(matter for matter in ALL_MATTERS if matter.then.also)))
def test_every_further_cell_of_a_matter_is_shown(matter: Rule[Assignment]) -> None:
    """
    A cell that counts as well under a condition stands in one case that the matter decides, and not in another.
    """
    found = [
        {cell.id for cell in who.ground.cells} for _, who in mandated() if who.ground and decided(who) == matter.id
    ]

    for more in matter.then.also:
        assert any(set(more.cells) <= cells for cells in found)
        assert any(not set(more.cells) & cells for cells in found)


def place(code: str) -> list[tuple[Case, pmks.Mandate]]:
    """Return the cases whose region code begins with *code*."""
    return [(case, who) for case, who in mandated() if str(case["given"].get("wilayah", "")).startswith(code)]


@pytest.mark.parametrize("regime", by_id(tuple(regime for regime in law.REGIMES if regime.alternatives)))
def test_every_other_reading_of_a_region_is_shown(regime: Any) -> None:  # noqa: ANN401  # a regime of the law
    """
    Each level that the law of a region can be read to name stands beside a case there, and beside none elsewhere.
    """
    texts = {other.reading.en for other in regime.alternatives}
    here = {other.reading.en for code in regime.codes for _, who in place(code) for other in who.alternatives}
    everywhere = [(case, readings_of(who.alternatives)) for case, who in mandated()]

    assert texts <= here
    assert all(
        str(case["given"].get("wilayah", ""))[:2] in regime.codes or case["given"].get("rezim_wilayah") == regime.id
        for case, seen in everywhere
        if seen & texts
    )


def readings_of(alternatives: tuple[Alternative, ...]) -> set[str]:
    """Return the texts of *alternatives*."""
    return {other.reading.en for other in alternatives}


@pytest.mark.parametrize("regime", by_id(tuple(regime for regime in law.REGIMES if regime.additions)))
def test_every_level_that_a_region_adds_is_shown(regime: Any) -> None:  # noqa: ANN401  # a regime of the law
    """
    Each level that the law of a region adds stands in a case there; where it has a first day, not on the day before.
    """
    for added in regime.additions:
        cited = set(added.citations)
        joining = [who for code in regime.codes for _, who in place(code) if cited <= set(who.regional)]

        assert any(added.level in who.levels for who in joining)

        if isinstance(added.in_force.start, dt.date):
            on_day = {who.on: added.level in who.levels for code in regime.codes for _, who in place(code)}

            assert {added.in_force.start, added.in_force.start - DAY} <= on_day.keys()


def test_every_region_with_law_of_its_own_has_a_case() -> None:
    """
    Each special regime has a case by its code or, where it has no code yet, by its name.
    """
    lacking = [
        regime.id
        for regime in law.REGIMES
        if not any(place(code) for code in regime.codes)
        and not any(case["given"].get("rezim_wilayah") == regime.id for _, case in AUTHORITY)
    ]

    assert [] == lacking


def test_where_no_kabupaten_is_autonomous_its_matters_are_provincial() -> None:
    """
    Before 30 July 2007 the code of Jakarta cannot tell, so the fact is asked for; from that day the province has all.
    """
    says = {
        (case["on"], who.missing, tuple(level.value for level in who.levels))
        for case, who in place("31")
        if case["on"].year == dt.date(2007, 1, 1).year
        and case["given"].get("cakupan") == "dalam_kabkota"
        and "wilayah_otonom_kabkota" not in case["given"]
    }

    assert {
        (dt.date(2007, 7, 29), ("wilayah_otonom_kabkota",), ()),
        (dt.date(2007, 7, 30), (), ("provinsi",)),
    } == says


def test_every_first_day_of_the_matters_is_tried_on_both_sides() -> None:
    """
    For every day on which matters begin or end there is a case on that day and one on the day before.
    """
    days = {case["on"] for _, case in AUTHORITY}
    wanted = {day for rule in (*ALL_MATTERS, *law.DUTIES) for day in (rule.in_force.start, rule.in_force.end) if day}

    assert set() == {day for day in wanted if isinstance(day, dt.date) and not {day, day - DAY} <= days}


def test_a_case_without_an_answer_says_why() -> None:
    """
    Before the first law on the split no rule is in force; later a service that no matter names meets none.
    """
    seen = {
        (case["reason"], bool(docket(case["on"], general=case["given"]["layanan"] in general_services()).matters))
        for _, case in AUTHORITY
        if "reason" in case
    }

    assert {("no_rule_in_force", False), ("no_rule_met", True)} == seen


def test_names_of_cases_of_authority_are_unique() -> None:
    """
    Within a file every case has a name of its own.
    """
    names = [(file, case["name"]) for file, case in AUTHORITY]

    assert len(names) == len(set(names))
