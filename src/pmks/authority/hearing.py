"""One case before one docket: reads the case once, then answers about conditions."""

from __future__ import annotations

import functools
from typing import Final

import attrs

from pmks import law
from pmks.authority.docket import NOT_AUTONOMOUS, Docket
from pmks.authority.mandate import LegalGround, Mandate
from pmks.engine.judge import Gap, find, read
from pmks.engine.tree import open_leaves
from pmks.errors import CallError
from pmks.law.authority.regimes import NO_AUTONOMOUS_KABKOTA
from pmks.law.authority.values import Alternative, Assignment, Duty, Level
from pmks.law.derived import REZIM_WILAYAH, WILAYAH_OTONOM_KABKOTA
from pmks.law.records import Case
from pmks.model.canon import digest
from pmks.model.condition import Condition
from pmks.model.rule import NO_RULE_IN_FORCE, Rule
from pmks.model.source import Citation
from pmks.model.verdict import Verdict

NO_RULE_MET: Final = "no_rule_met"

_MET, _UNKNOWN = Verdict.MET, Verdict.UNKNOWN


class Hearing:
    """One case before one docket: reads the case once, then answers about conditions."""

    def __init__(self, docket: Docket, case: Case) -> None:
        """Read *case*."""
        self.docket = docket
        self.case = case
        for fact in (WILAYAH_OTONOM_KABKOTA, REZIM_WILAYAH):
            told = getattr(case, fact.name)
            says = None if case.wilayah is None else fact.says(case.wilayah, docket.on)
            if told is not None and says is not None and told != says:
                raise CallError(
                    "case", f"seen {fact.name}={told!r} beside a wilayah that says {says!r}; tell one of them"
                )
        self.met, self.unmet, gaps = read(docket.plan, case)
        self.gaps: dict[str, Gap] = {gap[0]: gap for gap in gaps}

    def says(self, condition: Condition | None) -> Verdict:
        """Return the verdict of *condition* on the case; no condition is always met."""
        if condition is None:
            return _MET
        return find(self.docket.slots[condition], self.met, self.unmet)[0]

    def mandate(self) -> Mandate:
        """Return the answer: the matters before the first that is met are unknown and may apply as well."""
        considered: list[tuple[Rule[Assignment], Verdict]] = []
        for rule in self.docket.matters:
            verdict = self.says(rule.when)
            if verdict is not Verdict.NOT_MET:
                considered.append((rule, verdict))
            if verdict is _MET:
                break
        outcomes = [self._outcomes(rule) for rule, _ in considered]
        possible = tuple(level for level in Level if any(level in one for each in outcomes for one in each))
        alike = len({frozenset(one) for each in outcomes for one in each}) == 1
        settled = alike and considered[-1][1] is _MET
        grounds = tuple(self._ground(rule, verdict) for rule, verdict in considered)
        levels = outcomes[-1][0] if settled else ()
        deciding = considered[-1][0] if settled else None
        spm = self._duties(deciding)
        reason = None if considered else NO_RULE_MET if self.docket.matters else NO_RULE_IN_FORCE
        return Mandate(
            verdict=_MET if settled else _UNKNOWN,
            levels=levels,
            possible=levels if settled else possible,
            missing=() if settled else self._question(considered, outcomes),
            grounds=grounds,
            alternatives=self._alternatives(deciding, levels),
            spm=tuple(duty for duty, verdict in spm if verdict is _MET),
            spm_maybe=tuple(duty for duty, verdict in spm if verdict is _UNKNOWN),
            regional=self._regional(considered),
            notes=law.notices(self.docket.on),
            reason=reason,
            on=self.docket.on,
            law=_law_hash(),
        )

    def _outcomes(self, rule: Rule[Assignment]) -> tuple[tuple[Level, ...], ...]:
        """Return the levels that *rule* gives the case to: one outcome, two while the region is not known."""
        levels = (rule.then.level, *rule.then.concurrent, *self._added())
        own = tuple(dict.fromkeys(levels))
        moved = tuple(dict.fromkeys(_moved(level) for level in levels))
        autonomous = ~self.says(NOT_AUTONOMOUS)
        if autonomous is _MET or own == moved:
            return (own,)
        return (moved,) if autonomous is Verdict.NOT_MET else (own, moved)

    def _added(self) -> tuple[Level, ...]:
        """Return the levels that the special regime of the region adds."""
        return tuple(
            added.level
            for regime in law.REGIMES
            if regime.id == self._regime()
            for added in regime.additions
            if added.in_force.holds_on(self.docket.on) is _MET and self.says(added.when) is _MET
        )

    def _regime(self) -> str:
        """Return the special regime of the region; a region that is not known has none."""
        code = self.case.wilayah
        derived = None if code is None else REZIM_WILAYAH.says(code, self.docket.on)
        return derived or self.case.rezim_wilayah or "umum"

    def _question(
        self, considered: list[tuple[Rule[Assignment], Verdict]], outcomes: list[tuple[tuple[Level, ...], ...]]
    ) -> tuple[str, ...]:
        """Return the next fact to ask for: the first, in the order of the case, that an unknown matter lacks."""
        wanted: set[str] = set()
        for (rule, verdict), each in zip(considered, outcomes, strict=True):
            if len(each) > 1:
                wanted.add(WILAYAH_OTONOM_KABKOTA.name)
            if verdict is _UNKNOWN:
                slot = self.docket.slots[rule.when]
                _, yes, no = find(slot, self.met, self.unmet)
                layout = slot.layout
                wanted |= {leaf.fact for leaf in layout.among(open_leaves(layout.root, yes, no))}
        asked = {base for name in wanted for base in self.gaps.get(name, (name, (name,)))[1]}
        order = (fact.name for fact in law.FACTS[Case.kind])
        return tuple(name for name in order if name in asked)[:1]

    def _ground(self, rule: Rule[Assignment], verdict: Verdict) -> LegalGround:
        """Return *rule* with the cells, citations and readings that hold for the case."""
        also = [more for more in rule.then.also if self.says(more.when) is _MET]
        names = (*rule.then.cells, *(cell for more in also for cell in more.cells))
        cited = (rule.citation, *rule.basis, *(text for more in also for text in more.citations))
        return LegalGround(
            rule,
            verdict,
            tuple(cell for name in names for cell in law.CELLS if cell.id == name),
            tuple(text for text in cited if law.was_law(text, self.docket.on)),
            tuple(reading for reading in rule.readings if self.says(reading.when) is _MET),
            rule.evidence,
        )

    def _alternatives(self, rule: Rule[Assignment] | None, levels: tuple[Level, ...]) -> tuple[Alternative, ...]:
        """Return the other levels that the text can be read to name; one that the answer holds already is none."""
        if rule is None:
            return ()
        regional = (other for regime in law.REGIMES if regime.id == self._regime() for other in regime.alternatives)
        found = []
        for other in (*rule.then.alternatives, *regional):
            moves = ~self.says(NOT_AUTONOMOUS) is Verdict.NOT_MET
            level = _moved(other.level) if moves else other.level
            if self.says(other.when) is _MET and level not in levels:
                found.append(attrs.evolve(other, level=level))
        return tuple(found)

    def _duties(self, rule: Rule[Assignment] | None) -> list[tuple[Rule[Duty], Verdict]]:
        """Return the duties of the minimum standard that *rule* can hold, with their verdicts."""
        if rule is None:
            return []
        return [(duty, self.says(duty.when)) for duty in self.docket.duties if duty.id in rule.then.duties]

    def _regional(self, considered: list[tuple[Rule[Assignment], Verdict]]) -> tuple[Citation, ...]:
        """Return why the region changes the level, if it does."""
        if self.says(NOT_AUTONOMOUS) is not _MET:
            added = (
                text
                for regime in law.REGIMES
                if regime.id == self._regime()
                for one in regime.additions
                if one.in_force.holds_on(self.docket.on) is _MET and self.says(one.when) is _MET
                for text in one.citations
            )
            return tuple(text for text in added if law.was_law(text, self.docket.on))
        if not any(Level.KABUPATEN_KOTA in (rule.then.level, *rule.then.concurrent) for rule, _ in considered):
            return ()
        return tuple(text for text in NO_AUTONOMOUS_KABKOTA if law.was_law(text, self.docket.on))


def _moved(level: Level) -> Level:
    """Return the level that holds the matters of *level* where no kabupaten/kota is autonomous."""
    return Level.PROVINSI if level is Level.KABUPATEN_KOTA else level


@functools.cache
def _law_hash() -> str:
    """Return the hash of the matters, duties, cells and regimes: the same hash gives the same answers for ever."""
    vocabulary = (law.FACTS[Case.kind], law.FOLLOWING[Case.kind])
    return digest((law.version, law.MATTERS, law.GENERAL_MATTERS, law.DUTIES, law.CELLS, law.REGIMES, vocabulary))
