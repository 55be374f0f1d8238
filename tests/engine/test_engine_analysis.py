"""Static analysis of the shipped rules: what it finds is what is documented, and nothing else."""

import datetime as dt
import itertools

import pmks
from pmks import law
from pmks.engine import analysis
from pmks.law.derived import ANAK, DERIVED, USIA
from pmks.law.oddities import CHAINS
from pmks.law.records import P
from pmks.model.condition import Not, all_of, any_of
from pmks.model.days import Period
from pmks.model.fact import at_least, below, between, is_true
from pmks.model.rule import Rule
from pmks.model.source import Citation, Evidence
from pmks.model.verdict import Verdict

MAIN = tuple(rule for rule in law.RULES if rule.profile in ("definisi", "harfiah"))


def rule_of(condition: object, start: dt.date | None = None, end: dt.date | None = None) -> Rule[str]:
    """Return a rule on *condition*."""
    return Rule("test", "x", condition, Citation("a", "b"), Period(start, end), Evidence.READ, ())


def spans(ages: tuple[int, ...]) -> str:
    """Return rising ages as spans."""
    runs = [list(run) for _, run in itertools.groupby(ages, key=lambda age: age - ages.index(age))]
    return ", ".join(f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)


def found() -> set[tuple[str, str]]:
    """Return everything that the checks find in the law."""
    facts = {fact.name: fact for kind in ("orang", "keluarga", "kelompok", "komunitas") for fact in law.FACTS[kind]}
    oddities = {("unasked", name) for name in analysis.unasked(facts.values(), law.RULES, DERIVED)}
    oddities |= {("unaccepted", f"{name}={value}") for name, value in analysis.unaccepted(facts.values(), law.RULES)}
    for profile in ("definisi", "harfiah"):
        now = {rule.then.number: rule for rule in MAIN if rule.profile == profile and rule.in_force.end is None}
        for first, second in CHAINS:
            bands = analysis.ages(now[first], DERIVED), analysis.ages(now[second], DERIVED)
            for kind, ages in (("gap", analysis.gap(*bands)), ("overlap", analysis.overlap(*bands))):
                if ages:
                    oddities.add((kind, f"{profile} {first}/{second}: {spans(ages)}"))
    for number in range(1, 27):
        now = {rule.profile: rule for rule in MAIN if rule.then.number == number and rule.in_force.end is None}
        if now["definisi"].when == now["harfiah"].when:
            oddities.add(("same", str(number)))
    return oddities


def test_everything_odd_in_the_law_is_documented() -> None:
    """
    Values that no rule accepts, facts nobody asks for, gaps and overlaps of ages: found and documented are the same.
    """
    assert {(oddity.kind, oddity.found) for oddity in law.ODDITIES} == found()


def test_no_condition_of_the_law_is_idle() -> None:
    """
    Every criterion of every rule can change its verdict, and every rule can be met and not met.
    """
    assert [] == [(rule.id, leaf.fact) for rule in law.RULES for leaf in analysis.idle_leaves(rule)]
    assert [] == [rule.id for rule in law.RULES if analysis.never(rule)]
    assert [] == [rule.id for rule in (*law.MATTERS, *law.GENERAL_MATTERS, *law.DUTIES) if analysis.never(rule)]


def test_no_two_versions_hold_on_one_day() -> None:
    """
    Of one category, profile and variant one rule is in force on any day.
    """
    key = lambda rule: (rule.then.id, rule.profile, rule.variant or "")  # noqa: E731  # a key, twice
    for _, rules in itertools.groupby(sorted(law.RULES, key=key), key=key):
        assert () == analysis.versions_clash(rules)


def test_every_fact_of_a_case_matters() -> None:
    """
    Every fact of a case is asked by a matter, a duty, an alternative, a reading or a regime.
    """
    matters = (*law.MATTERS, *law.GENERAL_MATTERS)
    beside = [
        condition
        for rule in (*matters, *law.DUTIES)
        for condition in (rule.when, *(reading.when for reading in rule.readings))
        if condition is not None
    ]
    beside += [other.when for rule in matters for other in rule.then.alternatives if other.when is not None]
    rules = [rule_of(condition) for condition in beside]

    assert ("rezim_wilayah",) == analysis.unasked(law.FACTS["kasus"], rules, law.FOLLOWING["kasus"])
    assert () == analysis.unaccepted(law.FACTS["kasus"], rules)


def test_the_checks_find_what_they_are_for() -> None:
    """
    An idle leaf, an impossible rule, a clash, a gap and an overlap in invented rules are found.
    """
    idle = rule_of(any_of(is_true(P.disangka), all_of(is_true(P.disangka), is_true(P.didakwa))))
    never = rule_of(all_of(is_true(P.disangka), Not(is_true(P.disangka))))
    child, adult = rule_of(is_true(ANAK)), rule_of(at_least(USIA, 21))
    odd = rule_of(any_of(below(USIA, 5), between(USIA, 10, 20)))

    assert ["didakwa"] == [leaf.fact for leaf in analysis.idle_leaves(idle)]
    assert Verdict.MET is analysis.never(never)
    assert (18, 19, 20) == analysis.gap(analysis.ages(child, DERIVED), analysis.ages(adult, DERIVED))
    assert (range(5), range(10, 20)) == analysis.ages(odd, DERIVED)
    assert (10, 11) == analysis.overlap([range(12)], [range(10, 30)])
    assert () == analysis.gap((), ())
    one, other = rule_of(never.when, dt.date(2020, 1, 1)), rule_of(never.when, dt.date(2021, 1, 1))
    assert ((one, other),) == analysis.versions_clash([one, other])


def test_a_disaster_that_is_not_natural_fits_no_type() -> None:
    """
    What analysis says of the law holds for a person: nobody struck by a non-natural disaster is of type 21 or 22.
    """
    person = pmks.Person(jenis_bencana="nonalam", dampak_psikologis=True)
    answers = pmks.screen(person, on=dt.date(2021, 9, 1))

    assert [Verdict.NOT_MET] * 2 == [answer.verdict for answer in answers if answer.category.number in (21, 22)]
