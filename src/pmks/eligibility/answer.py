"""The answer of one rule about one record, and everything that can be read from it."""

from __future__ import annotations

import datetime as dt
import functools

import attrs

from pmks import law
from pmks.engine.judge import Gap
from pmks.engine.tree import Node, layout, open_leaves, settled_by, trace
from pmks.model.category import Category
from pmks.model.condition import Is, Quorum
from pmks.model.rule import Note, Rule
from pmks.model.source import Citation
from pmks.model.verdict import Verdict


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
    """
    The day and the profile of a question, and the hash of the law that answered it.

    *shielded* says that the record may be that of somebody under 18, which is specific personal data as a whole: no
    value of it is told in words.
    """

    on: dt.date
    profile: str
    law: str = attrs.field(repr=False)
    shielded: bool = attrs.field(default=False, repr=False)


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
        """The profile that answered, ``definisi``, ``harfiah`` or an optional one."""
        return self.occasion.profile

    @property
    def trace(self) -> Node | None:
        """Every node of the rule's condition with its verdict; None where no rule answered."""
        return None if self.rule is None else trace(self.rule.when, self.met, self.unmet)

    @functools.cached_property
    def grounds(self) -> tuple[Ground, ...]:
        """The criteria that settled the verdict, in the order of the text; none while it is unknown."""
        if self.rule is None or self.verdict is Verdict.UNKNOWN:
            return ()
        settled = settled_by(layout(self.rule.when).root, self.met, self.unmet)
        grounds = _grounds(self.rule, self.on)
        return tuple(
            pair[0] if self.met >> place & 1 else pair[1] for place, pair in enumerate(grounds) if settled >> place & 1
        )

    @functools.cached_property
    def missing(self) -> tuple[str, ...]:
        """The facts that could still decide, in the order of the rule; none once the verdict has fallen."""
        if self.rule is None or self.reason is not None or self.verdict is not Verdict.UNKNOWN:
            return ()
        plan = layout(self.rule.when)
        gaps = dict(self.gaps)
        names: dict[str, None] = {}
        for leaf in plan.among(open_leaves(plan.root, self.met, self.unmet)):
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
