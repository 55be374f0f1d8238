"""Every row of a frame of cases before the matters of the law: which level must act, by which matter."""

from __future__ import annotations

import datetime as dt
import functools
import operator
from collections.abc import Iterator, Sequence
from typing import Final, TypeVar, cast

import attrs

from pmks import law
from pmks.authority.docket import NOT_AUTONOMOUS, docket, general_services
from pmks.engine.columns import columns
from pmks.engine.plan import Vocabulary, plan
from pmks.engine.words import Expression, Words
from pmks.errors import CallError
from pmks.law.authority.values import Assignment, Level
from pmks.law.derived import REZIM_WILAYAH, WILAYAH_OTONOM_KABKOTA
from pmks.law.records import Case
from pmks.model.condition import Condition, all_of
from pmks.model.days import Period, not_a_day
from pmks.model.fact import one_of
from pmks.model.rule import Rule
from pmks.model.source import Citation, Evidence
from pmks.model.verdict import Verdict
from pmks.tables.frames import Frame, opened, refuse_clash
from pmks.tables.told_cases import contradicted, fingerprint

FrameT = TypeVar("FrameT")
Levels = tuple[Level, ...]

LEVEL: Final = "tingkat"
MATTER: Final = "dasar"
FINGERPRINT: Final = "sidik"

_VOCABULARY: Final = Vocabulary(Case.kind, law.FACTS[Case.kind], law.FOLLOWING[Case.kind])
_HELPER: Final = "__pmks_"


def authorities(frame: FrameT, *, on: dt.date, reasons: bool = False) -> FrameT:
    """
    Say for every row of *frame* which levels of government have authority.

    >>> import datetime as dt
    >>> import polars as pl
    >>> places = {"dalam_panti": [True, None], "wilayah": ["36.73", "36.73"]}
    >>> cases = pl.DataFrame({"kategori": [8, 8], "layanan": ["rehabilitasi", "rehabilitasi"], **places})
    >>> authorities(cases, on=dt.date(2024, 7, 1))["tingkat"].to_list()
    ['PROVINSI', None]

    Args:
        frame: One row a case, one column a fact of `pmks.Case`, called as the fact is. Null is not known.
        on: The day asked about.
        reasons: Whether to add the column ``sidik``: one whole number that holds what the row tells of the case;
            `mandate` makes the whole answer of it, with its grounds and what to ask next.

    Returns:
        The same kind of frame with ``tingkat``, the levels with the first in the lead, joined by ``+``, and ``dasar``,
        the id of the matter that decides; both null while the answer is not known, and where the row tells of the
        region what its code contradicts.

    Raises:
        CallError: *frame* is no frame, or *on* no day.
        TableError: A column of a fact holds another kind of value, or has the name of a column that is to be made.
    """
    if (problem := not_a_day(on)) is not None:
        raise CallError("on", problem)
    door = opened(frame, {fact.name: fact for fact in _VOCABULARY.facts})
    new = [LEVEL, MATTER, *([FINGERPRINT] if reasons else [])]
    refuse_clash(door.columns, new, _HELPER)
    usual = _Hearings(door.words, door.told, on, general=False)
    general = _Hearings(door.words, door.told, on, general=True)
    done = general.prepared(usual.prepared(door.frame))
    is_general = _is_general(door.words, door.told)
    wrong = contradicted(door.words, door.told, on)
    levels, matters = (
        door.words.when(wrong)
        .then(door.words.lit(None, door.words.String))
        .otherwise(door.words.when(is_general).then(two).otherwise(one))
        for one, two in zip(usual.answer(), general.answer(), strict=True)
    )
    made = [levels.alias(LEVEL), matters.alias(MATTER)]
    if reasons:
        made.append(fingerprint(door.words, door.told).alias(FINGERPRINT))
    done = done.with_columns(*made).drop(*usual.helpers, *general.helpers)
    return cast("FrameT", door.back(done, new))


def _is_general(words: Words, told: frozenset[str]) -> Expression:
    """Return whether the service of a case is for everybody, not for one of the 26 types."""
    return words.col("layanan").is_in(sorted(general_services())) if "layanan" in told else words.lit(value=False)


@attrs.frozen(eq=False)
class _Region:
    """What the region makes of the levels of a matter: moved to the province or not, and a level that is added."""

    autonomous: Verdict
    added: Levels

    def of(self, rule: Rule[Assignment]) -> Levels | None:
        """Return the levels of *rule*; None while the region leaves two answers."""
        own = tuple(dict.fromkeys((rule.then.level, *rule.then.concurrent, *self.added)))
        moved = tuple(dict.fromkeys(Level.PROVINSI if one is Level.KABUPATEN_KOTA else one for one in own))
        if self.autonomous is Verdict.MET or own == moved:
            return own
        return moved if self.autonomous is Verdict.NOT_MET else None


class _Hearings:
    """The matters in force on a day, with their verdicts on every row in helper columns."""

    def __init__(self, words: Words, told: frozenset[str], on: dt.date, *, general: bool) -> None:
        """Compile every condition that decides between levels."""
        self.words = words
        self.matters = docket(on, general=general).matters
        self.region_told = not told.isdisjoint((WILAYAH_OTONOM_KABKOTA.name, WILAYAH_OTONOM_KABKOTA.base))
        self.added = () if told.isdisjoint((REZIM_WILAYAH.name, REZIM_WILAYAH.base)) else tuple(_added(on))
        conditions = (*(rule.when for rule in self.matters), NOT_AUTONOMOUS, *(when for when, _ in self.added))
        the_plan = plan(tuple(_as_rule(one) for one in conditions), _VOCABULARY, on)
        prefix = f"{_HELPER}{'umum' if general else 'jenis'}_"
        self.made = columns(the_plan, _VOCABULARY, told, words, prefix=prefix)
        self.names = [f"{prefix}v{place}" for place in range(len(conditions))]
        self.first, self.settled = f"{prefix}pertama", f"{prefix}pasti"
        self.regions = {f"{prefix}w{place}": one for place, one in enumerate(self._regions())}
        self.helpers = (*self.made.helpers, *self.names, self.first, *self.regions, self.settled)

    def prepared(self, frame: Frame) -> Frame:
        """Return *frame* with the helper columns."""
        for step in self.made.steps:
            frame = frame.with_columns(*step)
        says = (one.alias(name) for one, name in zip(self.made.verdicts, self.names, strict=True))
        here = (
            (holds & self._settled(region)).fill_null(value=False).alias(name)
            for name, (region, holds) in self.regions.items()
        )
        settled = functools.reduce(operator.or_, (self.words.col(name) for name in self.regions))
        frame = frame.with_columns(*says).with_columns(self._first().alias(self.first), *here)
        return frame.with_columns(settled.alias(self.settled))

    def answer(self) -> tuple[Expression, Expression]:
        """Return the levels and the deciding matter of every row, null where they are not known."""
        when, nothing = self.words.when, self.words.lit(None, self.words.String)
        levels, matter = nothing, nothing
        for here, (region, _) in self.regions.items():
            for name, places in self._named(region).items():
                chosen = self.words.col(here) & self._is_first(places)
                levels = when(chosen).then(self.words.lit(name)).otherwise(levels)
        for place, rule in enumerate(self.matters):
            chosen = self.words.col(self.settled) & self._is_first([place])
            matter = when(chosen).then(self.words.lit(rule.id)).otherwise(matter)
        return levels, matter

    def _named(self, region: _Region) -> dict[str, list[int]]:
        """Return the levels that matters give in *region*, each with the places of these matters."""
        named: dict[str, list[int]] = {}
        for place, rule in enumerate(self.matters):
            if (levels := region.of(rule)) is not None:
                named.setdefault("+".join(level.name for level in levels), []).append(place)
        return named

    def _is_first(self, places: list[int]) -> Expression:
        """Return whether the first matter that is met is one of those at *places*."""
        return self.words.col(self.first).is_in(places)

    def _verdict(self, place: int) -> Expression:
        """Return the verdict in a helper column."""
        return self.words.col(self.names[place])

    def _regions(self) -> Iterator[tuple[_Region, Expression]]:
        """Yield what a region can make of the levels, with the rows of such regions."""
        count = len(self.matters)
        not_autonomous = self._verdict(count)
        adding = [self._verdict(count + 1 + place).fill_null(value=False) for place in range(len(self.added))]
        none_added = functools.reduce(operator.and_, [~one for one in adding], self.words.lit(value=True))
        kinds = [((), none_added), *((levels, one) for (_, levels), one in zip(self.added, adding, strict=True))]
        for added, holds in kinds:
            yield _Region(Verdict.UNKNOWN, added), holds & not_autonomous.is_null()
            if self.region_told:
                yield _Region(Verdict.MET, added), holds & (~not_autonomous).fill_null(value=False)
                yield _Region(Verdict.NOT_MET, added), holds & not_autonomous.fill_null(value=False)

    def _settled(self, region: _Region) -> Expression:
        """Return whether every matter that may apply gives the same levels, and the last of them is met."""
        sets = [None if (levels := region.of(rule)) is None else frozenset(levels) for rule in self.matters]
        every = [self._alike(sets, one) for one in dict.fromkeys(sets) if one is not None]
        return functools.reduce(operator.or_, every, self.words.lit(value=False))

    def _alike(self, sets: Sequence[frozenset[Level] | None], wanted: frozenset[Level]) -> Expression:
        """Return whether the matters before the first that is met, and that one, all give the levels *wanted*."""
        alike = self.words.lit(value=False)
        for place in reversed(range(len(sets))):
            verdict = self._verdict(place)
            if sets[place] == wanted:
                alike = verdict.fill_null(value=False) | alike
            else:
                alike = (~verdict).fill_null(value=False) & alike
        return alike

    def _first(self) -> Expression:
        """Return the place of the first matter that is met; null where none is."""
        first = self.words.lit(None, self.words.Int32)
        for place in reversed(range(len(self.matters))):
            first = self.words.when(self._verdict(place)).then(self.words.lit(place)).otherwise(first)
        return first


def _added(on: dt.date) -> Iterator[tuple[Condition, Levels]]:
    """Yield when a special region adds levels on *on*, and which; no two of them hold for one case."""
    found: dict[Condition, Levels] = {}
    for regime in law.REGIMES:
        for one in regime.additions:
            if one.in_force.holds_on(on) is Verdict.MET:
                condition = all_of(one_of(REZIM_WILAYAH, (regime.id,)), one.when)
                found[condition] = (*found.get(condition, ()), one.level)
    yield from found.items()


def _as_rule(condition: Condition) -> Rule[object]:
    """Return *condition* in the form that a plan takes."""
    return Rule("", None, condition, Citation("", ""), Period(), Evidence.READ, ())


__all__ = ["FINGERPRINT", "LEVEL", "MATTER", "authorities"]
