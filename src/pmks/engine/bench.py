"""Rules that answer together: their plan, and the notes that go with each of their verdicts."""

from __future__ import annotations

import datetime as dt
from typing import Generic, NamedTuple, TypeVar

import attrs

from pmks.engine.judge import find
from pmks.engine.plan import Plan, Slot, Vocabulary, plan
from pmks.engine.tree import AllOf
from pmks.model.condition import Condition, leaves
from pmks.model.rule import Note, Rule
from pmks.model.source import Citation
from pmks.model.verdict import Verdict

C = TypeVar("C")


@attrs.frozen(eq=False)
class Remark:
    """
    A note that depends on the record.

    It can only fire when every leaf of the plan in *must* is met; *when*, if that is not yet enough, decides, and
    *unless* silences it.
    """

    note: Note
    must: int
    when: Slot | None
    unless: Slot | None

    def fires(self, met: int, unmet: int) -> bool:
        """Return whether the note holds, given the leaves of the plan."""
        return (
            met & self.must == self.must
            and (self.when is None or find(self.when, met, unmet)[0] is Verdict.MET)
            and (self.unless is None or find(self.unless, met, unmet)[0] is not Verdict.MET)
        )


class Beside(NamedTuple):
    """What may stand beside one verdict of a rule; no remark fires unless a leaf of the plan in *triggers* is met."""

    notes: tuple[Note, ...]
    remarks: tuple[Remark, ...]
    triggers: int


@attrs.frozen(eq=False)
class Seat(Generic[C]):
    """
    One rule on the bench: its slot, None if it cannot judge the records, and what may stand beside its verdict.

    *derived* are the leaves of the rule on each derived fact that it asks for.
    """

    rule: Rule[C]
    slot: Slot | None
    derived: dict[str, int]
    beside: dict[Verdict, Beside]


@attrs.frozen(eq=False)
class Bench(Generic[C]):
    """Rules that answer together, in their order."""

    plan: Plan
    seats: tuple[Seat[C], ...]


def bench(
    rules: tuple[Rule[C], ...], names: tuple[str, ...], notes: tuple[Note, ...], vocabulary: Vocabulary, on: dt.date
) -> Bench[C]:
    """
    Return *rules* ready to judge records of *vocabulary* on *on*.

    *names* are what the notes call the consequence of each rule; *notes* those that may go with them.
    """
    able = [rule for rule in rules if vocabulary.kind in rule.records]
    known = {fact.name for fact in (*vocabulary.facts, *vocabulary.derived)}
    holding = [
        note
        for note in notes
        if note.in_force.holds_on(on) is Verdict.MET
        and {leaf.fact for part in (note.when, note.unless) if part for leaf in leaves(part)} <= known
        and (not note.on or not set(note.on).isdisjoint(names))
    ]
    when = {note.id: _as_rule(note, note.when) for note in holding if note.when is not None}
    unless = {note.id: _as_rule(note, note.unless) for note in holding if note.unless is not None}
    the_plan = plan((*able, *when.values(), *unless.values()), vocabulary, on)
    slots = iter(the_plan.slots)
    slot_of = {id(rule): next(slots) for rule in able}
    when_at = {name: next(slots) for name in when}
    unless_at = {name: next(slots) for name in unless}
    remarks = [_remark(note, when_at[note.id], unless_at.get(note.id)) for note in holding if note.when is not None]
    fixed = [note for note in holding if note.when is None]
    following = frozenset(fact.name for fact in vocabulary.derived)
    seats = (
        _seat(rule, name, slot_of.get(id(rule)), _leaves_on(following, rule), fixed, remarks)
        for rule, name in zip(rules, names, strict=True)
    )
    return Bench(the_plan, tuple(seats))


def _leaves_on(facts: frozenset[str], rule: Rule[C]) -> dict[str, int]:
    """Return the leaves of *rule* on each of *facts* that it asks for."""
    masks: dict[str, int] = {}
    for place, leaf in enumerate(leaves(rule.when)):
        if leaf.fact in facts:
            masks[leaf.fact] = masks.get(leaf.fact, 0) | 1 << place
    return masks


def _as_rule(note: Note, condition: Condition) -> Rule[object]:
    """Return *condition* of *note* in the form that a plan takes."""
    return Rule(note.id, note, condition, Citation(note.id, note.kind), note.in_force, note.evidence, ())


def _remark(note: Note, when: Slot, unless: Slot | None) -> Remark:
    """Return *note* with the leaves that it cannot do without."""
    root = when.layout.root
    must = root.leaves if isinstance(root, AllOf) else 0
    return Remark(note, must << when.shift, None if must and not root.branches else when, unless)


def _seat(
    rule: Rule[C], name: str, slot: Slot | None, derived: dict[str, int], fixed: list[Note], remarks: list[Remark]
) -> Seat[C]:
    """Return the seat of *rule*, whose consequence the notes call *name*."""
    beside = {}
    for verdict in Verdict:
        mine = [remark for remark in remarks if _goes_with(remark.note, name, verdict)]
        triggers = 0
        for remark in mine:
            triggers |= remark.must or -1
        notes = tuple(note for note in fixed if _goes_with(note, name, verdict))
        beside[verdict] = Beside(notes, tuple(mine), triggers)
    return Seat(rule, slot, derived, beside)


def _goes_with(note: Note, name: str, verdict: Verdict) -> bool:
    """Return whether *note* may stand beside *verdict* on what the notes call *name*."""
    return (not note.on or name in note.on) and (not note.verdicts or verdict in note.verdicts)
