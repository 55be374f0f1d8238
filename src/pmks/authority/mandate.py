"""The answer about authority: levels, grounds, duties, and other readings."""

from __future__ import annotations

import datetime as dt

import attrs

from pmks.law.authority.values import Alternative, Assignment, Cell, Duty, Level
from pmks.model.rule import Note, Reading, Rule
from pmks.model.source import Citation, Evidence
from pmks.model.verdict import Verdict


@attrs.frozen
class LegalGround:
    """One matter that gives the case to a level: its cells, citations and readings as they hold for the case."""

    rule: Rule[Assignment]
    verdict: Verdict
    cells: tuple[Cell, ...] = attrs.field(repr=False)
    citations: tuple[Citation, ...] = attrs.field(repr=False)
    readings: tuple[Reading, ...] = attrs.field(repr=False)
    evidence: Evidence = attrs.field(repr=False)


@attrs.frozen
class Mandate:
    """
    Who has authority over a case.

    *levels* come with the first in the lead: the level of the matter, levels that hold the same matter, levels that
    a special region adds. While *verdict* is unknown they are empty, *possible* names what can still come out and
    *missing* the next fact to ask for. *grounds* are the matters that were considered, the deciding one last; *spm*
    the duties of the minimum standard that lie inside the answer, *spm_maybe* those that an unknown fact keeps open.
    *alternatives* are other levels that the text can be read to name. *reason* is ``no_rule_in_force`` or
    ``no_rule_met`` where no matter answers.
    """

    verdict: Verdict
    levels: tuple[Level, ...]
    possible: tuple[Level, ...] = attrs.field(repr=False)
    missing: tuple[str, ...]
    grounds: tuple[LegalGround, ...] = attrs.field(repr=False)
    alternatives: tuple[Alternative, ...] = attrs.field(repr=False)
    spm: tuple[Rule[Duty], ...] = attrs.field(repr=False)
    spm_maybe: tuple[Rule[Duty], ...] = attrs.field(repr=False)
    regional: tuple[Citation, ...] = attrs.field(repr=False)
    notes: tuple[Note, ...] = attrs.field(repr=False)
    reason: str | None = attrs.field(repr=False)
    on: dt.date = attrs.field(repr=False)
    law: str = attrs.field(repr=False)

    @property
    def ground(self) -> LegalGround | None:
        """The matter that decided; None while the answer is unknown."""
        return self.grounds[-1] if self.grounds and self.verdict is Verdict.MET else None
