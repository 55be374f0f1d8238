"""Where a statement comes from, how well that was read, and how an unclear text was understood."""

from __future__ import annotations

import datetime as dt
import enum
from typing import Literal, TypeAlias

import attrs

from pmks.model.days import Period, When
from pmks.model.verdict import Verdict

Language: TypeAlias = Literal["id", "en"]


class Evidence(enum.Enum):
    """
    How well a source was read, from strong to weak.

    >>> Evidence.weakest((Evidence.READ, Evidence.SECONDARY))
    Evidence.SECONDARY
    """

    READ = "read"
    NOMENCLATURE = "nomenclature"
    SECONDARY = "secondary"
    INFERRED = "inferred"
    PRACTICE = "practice"
    RECALLED = "recalled"

    __hash__ = object.__hash__

    @classmethod
    def weakest(cls, grades: tuple[Evidence, ...]) -> Evidence:
        """Return the weakest of *grades*; a statement is no better than that."""
        order = list(cls)
        return max(grades, key=order.index)

    def __repr__(self) -> str:
        """Return the name as code would write it."""
        return f"Evidence.{self.name}"


@attrs.frozen
class Text:
    """
    One sentence in both languages: Indonesian first, English beside it.

    >>> Text("Anak", "Child").says("en")
    'Child'
    """

    id: str
    en: str

    def says(self, lang: Language) -> str:
        """Return the sentence in *lang*."""
        return self.id if lang == "id" else self.en


@attrs.frozen
class Instrument:
    """
    A legal instrument: what it is called, when it holds, how well it was read.

    *in_force* is None for an instrument that is known but has no first day yet.
    """

    id: str
    kind: str
    title: str = attrs.field(repr=False)
    year: int | None = attrs.field(default=None, repr=False)
    number: str | None = attrs.field(default=None, repr=False)
    signed: When | None = attrs.field(default=None, repr=False)
    promulgated: When | None = attrs.field(default=None, repr=False)
    in_force: Period | None = attrs.field(default=None, repr=False)
    gazette: tuple[str, ...] = attrs.field(default=(), repr=False)
    replaces: tuple[str, ...] = attrs.field(default=(), repr=False)
    replaced_by: tuple[str, ...] = attrs.field(default=(), repr=False)
    amends: tuple[str, ...] = attrs.field(default=(), repr=False)
    amended_by: tuple[str, ...] = attrs.field(default=(), repr=False)
    evidence: Evidence = attrs.field(kw_only=True)
    note: Text | None = attrs.field(default=None, repr=False)

    def holds_on(self, day: dt.date) -> Verdict:
        """Say whether the instrument was law on *day*."""
        return Verdict.NOT_MET if self.in_force is None else self.in_force.holds_on(day)


@attrs.frozen(order=True)
class Citation:
    """
    A place in an instrument, from large to small.

    >>> print(Citation("Permensos 8/2012", "Lampiran, angka 8").within("huruf a"))
    Permensos 8/2012, Lampiran, angka 8, huruf a
    """

    instrument: str
    at: str

    def within(self, place: str) -> Citation:
        """Return the citation of *place* inside this one."""
        return attrs.evolve(self, at=f"{self.at}, {place}")

    def __str__(self) -> str:
        """Return the citation as it is printed."""
        return f"{self.instrument}, {self.at}"
