"""Who belongs to which category on a day, and why."""

from __future__ import annotations

import datetime as dt
import functools
from typing import Final

from pmks import law
from pmks.eligibility.answer import Answer, Ground, Occasion
from pmks.eligibility.session import OTHER_RECORD, answers, checking, screening
from pmks.eligibility.session import answer_of_bits as bits_answered
from pmks.engine.tree import layout
from pmks.errors import CallError
from pmks.law.records import Community, Family, Group, Person, Record
from pmks.model.category import Category
from pmks.model.days import not_a_day
from pmks.model.rule import NO_RULE_IN_FORCE, Rule
from pmks.names import category as category_called

_CLASSES: Final[dict[str, type[Record]]] = {record.kind: record for record in (Person, Family, Group, Community)}


def check(
    record: Record,
    category: str | int | Category,
    *,
    on: dt.date,
    profile: str = "definisi",
    rules: tuple[Rule[Category], ...] = (),
) -> Answer:
    """
    Say whether *record* belongs to *category* on the day *on*, and why.

    >>> import datetime as dt
    >>> from pmks.law.records import Person
    >>> sari = Person(tanggal_lahir=dt.date(1950, 1, 5))
    >>> answer = check(sari, "lanjut_usia_terlantar", on=dt.date(2024, 7, 1))
    >>> answer.verdict, answer.missing
    (Verdict.UNKNOWN, ('kebutuhan_dasar_terpenuhi',))

    Args:
        record: A person, family, group or community; what is None is not known.
        category: The category, or any of its names of Permensos 8/2012.
        on: The day asked about. No rule reads a clock.
        profile: ``definisi`` (the definition and one indicator; statute beats regulation), ``harfiah`` (the annex as
            printed), or one of the optional profiles ``lapangan`` and ``deteksi_awal``.
        rules: Local rules. One of them that is in force for the category is read in place of the national rule.

    Raises:
        UnknownCategoryError: Nothing is called *category*.
        CallError: *on* is no day, *profile* no profile, *record* no record, or *rules* no rules.
    """
    _refuse_wrong_call(record, on, profile, rules)
    asked = _category(category, rules)
    return answers(record, checking(record.kind, on, profile, rules, asked))[0]


def screen(
    record: Record, *, on: dt.date, profile: str = "definisi", rules: tuple[Rule[Category], ...] = ()
) -> tuple[Answer, ...]:
    """
    Check *record* against every category: one answer each, in the order of the law.

    Local *rules* that are in force are answered after the national ones.

    >>> import datetime as dt
    >>> from pmks.law.records import Person
    >>> answers = screen(Person(jenis_kelamin="laki_laki"), on=dt.date(2024, 7, 1))
    >>> len(answers), answers[22]
    (26, Answer(category=Category(number=23, id='perempuan_rawan_sosial_ekonomi'), verdict=Verdict.NOT_MET))

    Args:
        record: A person, family, group or community; what is None is not known.
        on: The day asked about.
        profile: As for `check`.
        rules: Local rules.

    Raises:
        CallError: *on* is no day, *profile* no profile, *record* no record, or *rules* no rules.
    """
    _refuse_wrong_call(record, on, profile, rules)
    return answers(record, screening(record.kind, on, profile, rules))


def answer_of_bits(
    category: str | int | Category,
    met: int,
    unmet: int,
    *,
    on: dt.date,
    profile: str = "definisi",
    rules: tuple[Rule[Category], ...] = (),
    record: Record | str = "orang",
) -> Answer:
    """
    Return the answer about *category* that a columnar reader gave as bits, one for each criterion from left to right.

    Args:
        category: The category, or any of its names.
        met: The criteria that are met.
        unmet: The criteria that are not met.
        on: The day asked about.
        profile: As for `check`.
        rules: Local rules.
        record: The record that was judged, or its kind where it is not at hand any more. Without the record the answer
            has no note that depends on other facts, and an open age lacks all the facts that it rests on.

    Raises:
        UnknownCategoryError: Nothing is called *category*.
        CallError: The bits belong to no rule for such a record, or an argument can only be a mistake.
    """
    if isinstance(record, str) and record not in _CLASSES:
        raise CallError("record", f"seen {record!r}, wanted one of {', '.join(_CLASSES)}")
    judged: Record = _CLASSES[record]() if isinstance(record, str) else record
    _refuse_wrong_call(judged, on, profile, rules)
    session = checking(judged.kind, on, profile, rules, _category(category, rules))
    answer = bits_answered(session, met, unmet, judged, known=judged is record)
    criteria = 0 if answer.reason is not None or answer.rule is None else len(layout(answer.rule.when).leaves)
    if met & unmet or (met | unmet) >> criteria:
        raise CallError("code", "seen bits that belong to no criteria of this category, profile and day")
    return answer


def _category(asked: str | int | Category, rules: tuple[Rule[Category], ...]) -> Category:
    """Return the category that *asked* names: of the national law, or of a local rule."""
    for rule in rules:
        if asked in (rule.then, rule.then.id):
            return rule.then
    return asked if isinstance(asked, Category) else category_called(asked)


def _refuse_wrong_call(record: object, on: object, profile: object, rules: object) -> None:
    """Refuse arguments that can only be a mistake."""
    refuse_wrong_question(on, profile, rules)
    if getattr(record, "kind", None) not in _CLASSES:
        wanted = ", ".join(cls.__name__ for cls in _CLASSES.values())
        raise CallError(
            "record", f"seen {type(record).__name__}, wanted one of {wanted}; pmks.structure() reads a dict"
        )


def refuse_wrong_question(on: object, profile: object, rules: object) -> None:
    """
    Refuse a day, a profile or local rules that can only be a mistake.

    Raises:
        CallError: *on* is no day, *profile* no profile, or *rules* no rules.
    """
    if (problem := not_a_day(on)) is not None:
        raise CallError("on", problem)
    if profile not in profiles():
        wanted = ", ".join(profiles())
        raise CallError("profile", f"seen {profile!r}, wanted one of {wanted}")
    if not isinstance(rules, tuple) or not all(isinstance(rule, Rule) for rule in rules):
        raise CallError("rules", f"seen {type(rules).__name__}, wanted a tuple of Rule")
    for rule in rules:
        if not rule.records or not set(rule.records) <= _CLASSES.keys():
            wanted = ", ".join(_CLASSES)
            raise CallError("rules", f"{rule.id}: seen the records {rule.records!r}, wanted some of {wanted}")


@functools.cache
def profiles() -> tuple[str, ...]:
    """Return the profiles by name, the optional ones with and without their variant."""
    variants = (f"{rule.profile}-{rule.variant}" for rule in law.RULES if rule.variant)
    return tuple(dict.fromkeys((*law.PROFILE_NAMES, *variants)))


__all__ = ["NO_RULE_IN_FORCE", "OTHER_RECORD", "Answer", "Ground", "Occasion", "check", "screen"]
