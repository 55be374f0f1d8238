"""What a question comes to before the record is seen, and then for the record."""

from __future__ import annotations

import datetime as dt
import functools
from typing import Final

import attrs

from pmks import law
from pmks.eligibility.answer import Answer, Occasion
from pmks.engine.bench import Bench, Seat, bench
from pmks.engine.judge import Gap, find, read
from pmks.engine.plan import Vocabulary, in_force
from pmks.law.derived import ANAK
from pmks.law.records import Person, Record
from pmks.model.canon import digest
from pmks.model.category import Category
from pmks.model.days import DateInterval, age_on
from pmks.model.rule import Rule
from pmks.model.verdict import Verdict

NO_RULE_IN_FORCE: Final = "no_rule_in_force"
OTHER_RECORD: Final = "other_record"

_UNKNOWN: Final = Verdict.UNKNOWN


@attrs.frozen(eq=False)
class Session:
    """What a question comes to before the record is seen: the bench, and an answer where it is settled already."""

    bench: Bench[Category]
    turns: tuple[Seat[Category] | Answer, ...]
    occasion: Occasion
    shielded: Occasion


@functools.lru_cache(maxsize=512)
def session(
    kind: str, on: dt.date, profile: str, rules: tuple[Rule[Category], ...], only: Category | None = None
) -> Session:
    """Return the session on *on* for records of *kind*; *only* asks for one category."""
    occasion = Occasion(on, profile, _law_hash(rules))
    local = in_force(rules, on, profile)
    national = in_force(law.RULES, on, profile)
    asked: list[tuple[Category, Rule[Category] | None]]
    if only is None:
        rule_of = {rule.then: rule for rule in reversed(national)}
        asked = [(category, rule_of.get(category)) for category in law.CATEGORIES]
        asked += [(rule.then, rule) for rule in local]
    else:
        asked = [(only, next((rule for rule in (*local, *national) if rule.then == only), None))]
    spoken = [rule for _, rule in asked if rule is not None]
    notes = (*law.NOTES, *law.notices(on))
    vocabulary = Vocabulary(kind, law.FACTS[kind], law.FOLLOWING[kind])
    the_bench = bench(tuple(spoken), tuple(rule.then.id for rule in spoken), notes, vocabulary, on)
    seats = iter(the_bench.seats)
    turns = tuple(_turn(category, None if rule is None else next(seats), occasion) for category, rule in asked)
    return Session(the_bench, turns, occasion, attrs.evolve(occasion, shielded=True))


def _turn(category: Category, seat: Seat[Category] | None, occasion: Occasion) -> Seat[Category] | Answer:
    """Return *seat* if its rule can judge, else the answer that it gives to every record."""
    if seat is not None and seat.slot is not None:
        return seat
    reason = NO_RULE_IN_FORCE if seat is None else OTHER_RECORD
    notices = law.notices(occasion.on)
    rule = None if seat is None else seat.rule
    return Answer(category, Verdict.UNKNOWN, rule, 0, 0, (), notices, reason, occasion)


def answers(record: Record, at: Session) -> tuple[Answer, ...]:
    """Return the answer of each rule of the session."""
    met, unmet, gaps = read(at.bench.plan, record)
    occasion = at.shielded if _may_be_a_child(record, at.occasion.on) else at.occasion
    found = []
    for turn in at.turns:
        if isinstance(turn, Answer):
            found.append(turn)
            continue
        assert turn.slot is not None
        verdict, yes, no = find(turn.slot, met, unmet)
        notes, remarks, triggers = turn.beside[verdict]
        if met & triggers:
            notes += tuple([remark.note for remark in remarks if remark.fires(met, unmet)])
        lacking: tuple[Gap, ...] = ()
        if gaps and verdict is _UNKNOWN and turn.derived:
            lacking = tuple([gap for gap in gaps if turn.derived.get(gap[0], 0) & ~(yes | no)])
        rule = turn.rule
        found.append(Answer(rule.then, verdict, rule, yes, no, lacking, notes, None, occasion))
    return tuple(found)


def _may_be_a_child(record: Record, on: dt.date) -> bool:
    """Return whether *record* is that of a person who is not known to be 18 on *on*."""
    if not isinstance(record, Person):
        return False
    born = record.tanggal_lahir
    last = born.last if isinstance(born, DateInterval) else born
    return last is None or age_on(last, on) < ANAK.below


@functools.lru_cache(maxsize=64)
def _law_hash(rules: tuple[Rule[Category], ...]) -> str:
    """Return the hash of the national law with *rules*: the same hash gives the same answers for ever."""
    return digest((law.version, law.RULES, tuple(law.FACTS.items()), tuple(law.FOLLOWING.items()), law.NOTES, rules))
