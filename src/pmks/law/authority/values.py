"""What an authority rule says: a level, its cells, and the readings beside it."""

from __future__ import annotations

import datetime as dt
import enum

import attrs

from pmks.model.condition import Condition
from pmks.model.days import Period
from pmks.model.rule import Reading, Rule
from pmks.model.source import Citation, Evidence, Text


class Level(enum.Enum):
    """A level of government that can have authority."""

    PUSAT = "pusat"
    PROVINSI = "provinsi"
    KABUPATEN_KOTA = "kabupaten_kota"

    __hash__ = object.__hash__

    @property
    def label(self) -> Text:
        """Return the name of the level as UU 23/2014 has it, and in English."""
        return _LABELS[self]

    def __repr__(self) -> str:
        """Return the name as code would write it."""
        return f"Level.{self.name}"


_LABELS = {
    Level.PUSAT: Text("Pemerintah Pusat", "central government"),
    Level.PROVINSI: Text("Daerah provinsi", "province"),
    Level.KABUPATEN_KOTA: Text("Daerah kabupaten/kota", "kabupaten/kota"),
}


@attrs.frozen
class Cell:
    """One item of the annex of UU 23/2014: the column gives the level; *level* None is said of every level."""

    id: str
    level: Level | None
    huruf: str = attrs.field(repr=False)
    number: int | None = attrs.field(repr=False)
    matter: str = attrs.field(repr=False)
    words: str = attrs.field(repr=False)
    citation: Citation = attrs.field(repr=False)
    letter: str | None = attrs.field(default=None, repr=False)
    note: Text | None = attrs.field(default=None, repr=False)
    evidence: Evidence = attrs.field(default=Evidence.READ, repr=False)


@attrs.frozen
class Alternative:
    """Another level that the text can be read to name, while *when* is met."""

    level: Level
    reading: Text = attrs.field(repr=False)
    when: Condition | None = attrs.field(default=None, repr=False)
    citations: tuple[Citation, ...] = attrs.field(default=(), repr=False)
    evidence: Evidence = attrs.field(default=Evidence.READ, repr=False)


@attrs.frozen
class Also:
    """Cells and citations that count as well, while *when* is met."""

    when: Condition
    cells: tuple[str, ...]
    citations: tuple[Citation, ...]


@attrs.frozen
class Assignment:
    """
    The level that has authority, and what stands beside it.

    *concurrent* levels hold the same matter, *cells* are the items of the annex, *duties* the ids of the SPM duties
    that can lie inside the answer.
    """

    level: Level
    concurrent: tuple[Level, ...] = ()
    cells: tuple[str, ...] = attrs.field(default=(), repr=False)
    alternatives: tuple[Alternative, ...] = attrs.field(default=(), repr=False)
    duties: tuple[str, ...] = attrs.field(default=(), repr=False)
    also: tuple[Also, ...] = attrs.field(default=(), repr=False)


@attrs.frozen
class Duty:
    """A duty of the minimum standard of service: narrower than the authority that it lies in."""

    level: Level
    service: str = attrs.field(repr=False)
    recipients: str = attrs.field(repr=False)
    recipients_evidence: Evidence = attrs.field(default=Evidence.READ, repr=False)


@attrs.frozen
class Addition:
    """A level that a special regime adds to the answer, while *when* is met."""

    level: Level
    when: Condition
    in_force: Period
    citations: tuple[Citation, ...]
    evidence: Evidence = Evidence.READ


@attrs.frozen
class Regime:
    """A region with law of its own; *in_force* None says that it has no effect yet."""

    id: str
    name: str
    codes: tuple[str, ...] = attrs.field(repr=False)
    effect: Text = attrs.field(repr=False)
    facts: tuple[Text, ...] = attrs.field(repr=False)
    in_force: Period | None = attrs.field(repr=False)
    alternatives: tuple[Alternative, ...] = attrs.field(default=(), repr=False)
    additions: tuple[Addition, ...] = attrs.field(default=(), repr=False)


def all_but(*numbers: int) -> tuple[int, ...]:
    """Return the numbers of the 26 types without *numbers*."""
    return tuple(number for number in range(1, 27) if number not in numbers)


def matter(
    name: str,
    level: Level,
    *,
    since: dt.date,
    when: Condition,
    cites: tuple[Citation, ...],
    until: dt.date | None = None,
    cells: tuple[str, ...] = (),
    concurrent: tuple[Level, ...] = (),
    readings: tuple[Reading, ...] = (),
    alternatives: tuple[Alternative, ...] = (),
    duties: tuple[str, ...] = (),
    also: tuple[Also, ...] = (),
    evidence: Evidence = Evidence.READ,
) -> Rule[Assignment]:
    """Return the rule that gives a matter to *level*; without *readings* the text itself says so."""
    return Rule(
        id=name,
        then=Assignment(level, concurrent, cells, alternatives, duties, also),
        when=when,
        citation=cites[0],
        basis=cites[1:],
        in_force=Period(since, until),
        evidence=evidence,
        readings=readings,
        records=("kasus",),
    )


def duty(
    name: str,
    level: Level,
    service: str,
    recipients: str,
    *,
    since: dt.date,
    when: Condition,
    citation: Citation,
    readings: tuple[Reading, ...] = (),
    recipients_evidence: Evidence = Evidence.READ,
) -> Rule[Duty]:
    """Return the rule that a duty of the minimum standard holds."""
    return Rule(
        id=name,
        then=Duty(level, service, recipients, recipients_evidence),
        when=when,
        citation=citation,
        in_force=Period(since),
        evidence=Evidence.READ,
        readings=readings,
        records=("kasus",),
    )
