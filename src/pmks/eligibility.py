"""Who belongs to which category on a day, and why."""

from __future__ import annotations

import datetime as dt
import functools
from typing import Final

import attrs

from pmks import law
from pmks.engine.bench import Bench, Seat, bench
from pmks.engine.judge import Gap, find, read
from pmks.engine.plan import Vocabulary, in_force
from pmks.engine.tree import Node, layout, trace
from pmks.errors import CallError
from pmks.law.records import Record
from pmks.law.vocabulary import RECORDS
from pmks.model.canon import digest
from pmks.model.category import Category
from pmks.model.condition import Is, Quorum
from pmks.model.days import not_a_day
from pmks.model.rule import Note, Rule
from pmks.model.source import Citation, Text
from pmks.model.verdict import Verdict
from pmks.names import category as category_called

NO_RULE_IN_FORCE: Final = "no_rule_in_force"
OTHER_RECORD: Final = "other_record"

_UNKNOWN: Final = Verdict.UNKNOWN

_CLASSES: Final = {record.kind: record for record in RECORDS if record.kind != "kasus"}


@attrs.frozen
class Ground:
    """One criterion of a rule with its verdict on a record, and the texts that it rests on."""

    criterion: Is
    verdict: Verdict
    citations: tuple[Citation, ...] = attrs.field(repr=False)

    @property
    def fact(self) -> str:
        """The fact that the criterion asks for."""
        return self.criterion.fact

    @property
    def letters(self) -> tuple[str, ...]:
        """The letters of the text that the criterion stands for."""
        return self.criterion.letters


@attrs.frozen
class Occasion:
    """The day and the profile of a question, and the hash of the law that answered it."""

    on: dt.date
    profile: str
    law: str = attrs.field(repr=False)


@attrs.frozen(slots=False)
class Answer:
    """
    What one rule says of one record: the verdict, and what explains it.

    The answer holds no value of the record: *met* and *unmet* are one bit for each criterion of the rule from left
    to right, *gaps* the derived facts that stayed open with the base facts that they lack. Everything else is read
    from these and the rule. *reason* says why there is no verdict: ``no_rule_in_force`` or ``other_record``.
    """

    category: Category
    verdict: Verdict
    rule: Rule[Category] | None = attrs.field(repr=False)
    met: int = attrs.field(repr=False)
    unmet: int = attrs.field(repr=False)
    gaps: tuple[Gap, ...] = attrs.field(repr=False)
    notes: tuple[Note, ...] = attrs.field(repr=False)
    reason: str | None = attrs.field(repr=False)
    occasion: Occasion = attrs.field(repr=False)

    @property
    def on(self) -> dt.date:
        """The day that was asked about."""
        return self.occasion.on

    @property
    def profile(self) -> str:
        """The profile that answered: ``definisi``, ``harfiah`` or an optional one."""
        return self.occasion.profile

    @property
    def trace(self) -> Node | None:
        """Every node of the rule's condition with its verdict; None where no rule answered."""
        return None if self.rule is None else trace(self.rule.when, self.met, self.unmet)

    @property
    def grounds(self) -> tuple[Ground, ...]:
        """The criteria that settled the verdict, in the order of the text; none while it is unknown."""
        if self.rule is None or self.verdict is Verdict.UNKNOWN:
            return ()
        settled = layout(self.rule.when).root.settled_by(self.met, self.unmet)
        grounds = _grounds(self.rule, self.on)
        return tuple(
            pair[0] if self.met >> place & 1 else pair[1] for place, pair in enumerate(grounds) if settled >> place & 1
        )

    @property
    def missing(self) -> tuple[str, ...]:
        """The facts that could still decide, in the order of the rule; none once the verdict has fallen."""
        if self.rule is None or self.verdict is not Verdict.UNKNOWN:
            return ()
        plan = layout(self.rule.when)
        gaps = dict(self.gaps)
        names: dict[str, None] = {}
        for leaf in plan.among(plan.root.open_leaves(self.met, self.unmet)):
            names |= dict.fromkeys(gaps.get(leaf.fact, (leaf.fact,)))
        return tuple(names)

    def citations(self, part: Is | Quorum) -> tuple[Citation, ...]:
        """Return the texts that *part* of the rule rests on and that were law on the day."""
        return () if self.rule is None else _citations(self.rule, part, self.on)


def _citations(rule: Rule[Category], part: Is | Quorum, on: dt.date) -> tuple[Citation, ...]:
    """Return the texts that *part* of *rule* rests on and that were law on *on*."""
    return tuple(cited for cited in rule.citations_of(part) if law.was_law(cited, on))


@functools.lru_cache(maxsize=1024)
def _grounds(rule: Rule[Category], on: dt.date) -> tuple[tuple[Ground, Ground], ...]:
    """Return each criterion of *rule* as a ground, met and not met."""
    cited = ((leaf, _citations(rule, leaf, on)) for leaf in layout(rule.when).leaves)
    return tuple((Ground(leaf, Verdict.MET, texts), Ground(leaf, Verdict.NOT_MET, texts)) for leaf, texts in cited)


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
    return _answers(record, _session(record.kind, on, profile, rules, asked))[0]


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
    return _answers(record, _session(record.kind, on, profile, rules))


@attrs.frozen(eq=False)
class _Session:
    """What a question comes to before the record is seen: the bench, and an answer where it is settled already."""

    bench: Bench[Category]
    turns: tuple[Seat[Category] | Answer, ...]
    occasion: Occasion


@functools.lru_cache(maxsize=512)
def _session(
    kind: str, on: dt.date, profile: str, rules: tuple[Rule[Category], ...], only: Category | None = None
) -> _Session:
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
    notes = (*law.NOTES, *_notices(on, tuple(rule.then.id for rule in spoken)))
    vocabulary = Vocabulary(kind, law.FACTS[kind], law.FOLLOWING[kind])
    the_bench = bench(tuple(spoken), tuple(rule.then.id for rule in spoken), notes, vocabulary, on)
    seats = iter(the_bench.seats)
    turns = tuple(_turn(category, None if rule is None else next(seats), occasion) for category, rule in asked)
    return _Session(the_bench, turns, occasion)


def _turn(category: Category, seat: Seat[Category] | None, occasion: Occasion) -> Seat[Category] | Answer:
    """Return *seat* if its rule can judge, else the answer that it gives to every record."""
    if seat is not None and seat.slot is not None:
        return seat
    reason = NO_RULE_IN_FORCE if seat is None else OTHER_RECORD
    notices = _notices(occasion.on, (category.id,))
    rule = None if seat is None else seat.rule
    return Answer(category, Verdict.UNKNOWN, rule, 0, 0, (), notices, reason, occasion)


def _answers(record: Record, session: _Session) -> tuple[Answer, ...]:
    """Return the answer of each rule of *session*."""
    met, unmet, gaps = read(session.bench.plan, record)
    still_open = {name for name, _ in gaps}
    occasion = session.occasion
    answers = []
    for turn in session.turns:
        if isinstance(turn, Answer):
            answers.append(turn)
            continue
        assert turn.slot is not None
        verdict, yes, no = find(turn.slot, met, unmet)
        notes, remarks, triggers = turn.beside[verdict]
        if met & triggers:
            notes += tuple([remark.note for remark in remarks if remark.fires(met, unmet)])
        lacking: tuple[Gap, ...] = ()
        if verdict is _UNKNOWN and not still_open.isdisjoint(turn.derived):
            lacking = tuple([gap for gap in gaps if gap[0] in turn.derived])
        rule = turn.rule
        answers.append(Answer(rule.then, verdict, rule, yes, no, lacking, notes, None, occasion))
    return tuple(answers)


def _notices(on: dt.date, categories: tuple[str, ...]) -> tuple[Note, ...]:
    """Return what holds for every answer on *on* about *categories*."""
    if on <= law.law_as_of:
        return ()
    text = Text(
        f"Hukum yang dikodekan diketahui sampai {law.law_as_of}; hari {on} sesudahnya.",
        f"The encoded law is known up to {law.law_as_of}; the day {on} is later.",
    )
    return (Note("hukum_sesudah", "notice", text, on=categories),)


@functools.lru_cache(maxsize=64)
def _law_hash(rules: tuple[Rule[Category], ...]) -> str:
    """Return the hash of the national law with *rules*: the same hash gives the same answers for ever."""
    return digest((law.version, law.RULES, tuple(law.FACTS.items()), tuple(law.FOLLOWING.items()), law.NOTES, rules))


def _category(asked: str | int | Category, rules: tuple[Rule[Category], ...]) -> Category:
    """Return the category that *asked* names: of the national law, or of a local rule."""
    for rule in rules:
        if asked in (rule.then, rule.then.id):
            return rule.then
    return category_called(asked)


def _refuse_wrong_call(record: object, on: object, profile: object, rules: object) -> None:
    """Refuse arguments that can only be a mistake."""
    if (problem := not_a_day(on)) is not None:
        raise CallError("on", problem)
    if profile not in _profiles():
        wanted = ", ".join(_profiles())
        raise CallError("profile", f"seen {profile!r}, wanted one of {wanted}")
    if getattr(record, "kind", None) not in _CLASSES:
        wanted = ", ".join(cls.__name__ for cls in _CLASSES.values())
        raise CallError(
            "record", f"seen {type(record).__name__}, wanted one of {wanted}; pmks.structure() reads a dict"
        )
    if not isinstance(rules, tuple) or not all(isinstance(rule, Rule) for rule in rules):
        raise CallError("rules", f"seen {type(rules).__name__}, wanted a tuple of Rule")


@functools.cache
def _profiles() -> tuple[str, ...]:
    """Return the profiles by name, the optional ones with and without their variant."""
    variants = (f"{rule.profile}-{rule.variant}" for rule in law.RULES if rule.variant)
    return tuple(dict.fromkeys((*law.PROFILE_NAMES, *variants)))
