"""What a question comes to before the record is seen, and then for the record."""

from __future__ import annotations

import datetime as dt
import functools
import itertools
from collections.abc import Iterator
from typing import Final

import attrs

from pmks import law
from pmks.eligibility.answer import Answer, Occasion
from pmks.engine.bench import Bench, Seat, bench
from pmks.engine.judge import Gap, read
from pmks.engine.plan import Slot, Vocabulary, in_force
from pmks.law.derived import ANAK
from pmks.law.records import Person, Record
from pmks.model.canon import digest
from pmks.model.category import Category
from pmks.model.days import DateInterval, age_on
from pmks.model.rule import NO_RULE_IN_FORCE, Rule
from pmks.model.verdict import Verdict

OTHER_RECORD: Final = "other_record"

_UNKNOWN: Final = Verdict.UNKNOWN


_REMEMBERED: Final = 512
"""How many answers of one rule a session keeps: equal bits give equal answers, and most records are alike."""


@attrs.frozen(eq=False)
class Turn:
    """One rule that can judge, where its leaves stand in the plan, and the answers that it gave already."""

    seat: Seat[Category]
    slot: Slot
    shift: int
    full: int
    triggers: int
    given: dict[tuple[int, int, int], Answer]


@attrs.frozen(eq=False)
class Session:
    """What a question comes to before the record is seen: the bench, and an answer where it is settled already."""

    bench: Bench[Category]
    turns: tuple[Turn | Answer, ...]
    occasion: Occasion
    shielded: Occasion
    states: dict[tuple[tuple[Gap, ...], bool], int]
    numbers: Iterator[int]


def every_category(
    on: dt.date, profile: str, rules: tuple[Rule[Category], ...]
) -> tuple[tuple[Category, Rule[Category] | None], ...]:
    """Return every category with its rule on *on*, None if none is in force, and local *rules* after them."""
    national = {rule.then: rule for rule in reversed(in_force(law.RULES, on, profile))}
    asked = [(category, national.get(category)) for category in law.CATEGORIES]
    return (*asked, *((rule.then, rule) for rule in in_force(rules, on, profile)))


@functools.lru_cache(maxsize=8)
def screening(kind: str, on: dt.date, profile: str, rules: tuple[Rule[Category], ...]) -> Session:
    """Return the session on *on* that asks records of *kind* for every category, and for local *rules* after them."""
    return _session(kind, on, profile, rules, every_category(on, profile, rules))


@functools.lru_cache(maxsize=128)
def checking(kind: str, on: dt.date, profile: str, rules: tuple[Rule[Category], ...], asked: Category) -> Session:
    """Return the session on *on* that asks records of *kind* for one category; local *rules* come first."""
    able = (*in_force(rules, on, profile), *in_force(law.RULES, on, profile))
    return _session(kind, on, profile, rules, ((asked, next((rule for rule in able if rule.then == asked), None)),))


def _session(
    kind: str,
    on: dt.date,
    profile: str,
    rules: tuple[Rule[Category], ...],
    asked: tuple[tuple[Category, Rule[Category] | None], ...],
) -> Session:
    """Return the session for the categories and rules in *asked*."""
    occasion = Occasion(on, profile, _law_hash(rules))
    spoken = tuple(rule for _, rule in asked if rule is not None)
    vocabulary = Vocabulary(kind, law.FACTS[kind], law.FOLLOWING[kind])
    notes = (*(note for note in law.NOTES if profile in (note.profiles or (profile,))), *law.notices(on))
    the_bench = bench(spoken, tuple(rule.then.id for rule in spoken), notes, vocabulary, on)
    seats = iter(the_bench.seats)
    turns = tuple(_turn(category, None if rule is None else next(seats), occasion) for category, rule in asked)
    return Session(the_bench, turns, occasion, attrs.evolve(occasion, shielded=True), {}, itertools.count())


def _turn(category: Category, seat: Seat[Category] | None, occasion: Occasion) -> Turn | Answer:
    """Return the turn of *seat* if its rule can judge, else the answer that it gives to every record."""
    if seat is not None and seat.slot is not None:
        triggers = 0
        for beside in seat.beside.values():
            triggers |= beside.triggers
        return Turn(seat, seat.slot, seat.slot.shift, seat.slot.full, triggers, {})
    reason = NO_RULE_IN_FORCE if seat is None else OTHER_RECORD
    notices = law.notices(occasion.on)
    rule = None if seat is None else seat.rule
    return Answer(category, Verdict.UNKNOWN, rule, 0, 0, (), notices, reason, occasion)


def answers(record: Record, at: Session) -> tuple[Answer, ...]:
    """Return the answer of each rule of the session."""
    met, unmet, gaps = read(at.bench.plan, record)
    shielded = _may_be_a_child(record, at.occasion.on)
    occasion = at.shielded if shielded else at.occasion
    state = at.states.get((gaps, shielded))
    if state is None:
        state = at.states.setdefault((gaps, shielded), next(at.numbers))
    found = []
    for turn in at.turns:
        if isinstance(turn, Answer):
            found.append(turn)
            continue
        yes, no = met >> turn.shift & turn.full, unmet >> turn.shift & turn.full
        answer = turn.given.get((yes, no, state))
        if answer is None:
            answer = _answer(turn, yes, no, gaps, occasion)
            if len(turn.given) < _REMEMBERED:
                turn.given[yes, no, state] = answer
        if met & turn.triggers:
            answer = _with_remarks(answer, turn.seat, met, unmet)
        found.append(answer)
    return tuple(found)


def answer_of_bits(at: Session, met: int, unmet: int, record: Record, *, known: bool) -> Answer:
    """
    Return the answer of the only rule of the session, given the bits of its leaves.

    *record* is the one that was judged if it is *known*, else an empty one of its kind: then the facts that an open
    age lacks are all that it rests on, the notes are those that go with every such answer, and no value is told.
    """
    (turn,) = at.turns
    if isinstance(turn, Answer):
        return turn
    leaves = read(at.bench.plan, record)
    shielded = _may_be_a_child(record, at.occasion.on)
    answer = _answer(turn, met, unmet, leaves.gaps, at.shielded if shielded else at.occasion)
    return _with_remarks(answer, turn.seat, leaves.met, leaves.unmet) if known else answer


def _answer(turn: Turn, yes: int, no: int, gaps: tuple[Gap, ...], occasion: Occasion) -> Answer:
    """Return the answer of a rule, given which of its leaves are met and which are not."""
    seat = turn.seat
    verdict = turn.slot.layout.root.verdict(yes, no)
    lacking: tuple[Gap, ...] = ()
    if gaps and verdict is _UNKNOWN and seat.derived:
        lacking = tuple([gap for gap in gaps if seat.derived.get(gap[0], 0) & ~(yes | no)])
    notes = seat.beside[verdict].notes
    return Answer(seat.rule.then, verdict, seat.rule, yes, no, lacking, notes, None, occasion)


def _with_remarks(answer: Answer, seat: Seat[Category], met: int, unmet: int) -> Answer:
    """Return *answer* with the notes that depend on the record, given the leaves of the plan."""
    _, remarks, triggers = seat.beside[answer.verdict]
    fired = [remark.note for remark in remarks if remark.fires(met, unmet)] if met & triggers else ()
    if not fired:
        return answer
    rule, notes = answer.rule, (*answer.notes, *fired)
    return Answer(
        answer.category, answer.verdict, rule, answer.met, answer.unmet, answer.gaps, notes, None, answer.occasion
    )


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
