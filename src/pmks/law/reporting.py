"""What is said around the layouts: disclosure, rules of reports, signs of cells, indicators, measures of the SPM."""

from __future__ import annotations

import attrs

from pmks.model.source import Citation, Evidence, Text


@attrs.frozen
class Disclosure:
    """
    How much care the numbers of a type need before they leave the office.

    *level* is ``tinggi``, ``anak``, ``kesehatan`` or ``biasa``. Where no text is cited, *reason* says why the project
    chose the level. *reading* says how far the cited texts reach.
    """

    category: str
    number: int
    level: str
    citations: tuple[Citation, ...] = attrs.field(default=(), repr=False)
    reason: Text | None = attrs.field(default=None, repr=False)
    reading: Text | None = attrs.field(default=None, repr=False)

    @property
    def hides(self) -> bool:
        """Whether small numbers of the type are hidden in what is published."""
        return self.level != "biasa"


@attrs.frozen
class ReportRule:
    """A rule that every report keeps; *severity* says what a breach is, *choice* that the project chose the rule."""

    id: str
    slug: str
    text: Text = attrs.field(repr=False)
    severity: Text = attrs.field(repr=False)
    choice: bool = attrs.field(default=False, repr=False)


@attrs.frozen
class CellStatus:
    """Why a number stands in a cell or why none does: *status* in data, *sign* in print."""

    status: str
    sign: str
    meaning: Text = attrs.field(repr=False)


@attrs.frozen
class Indicator:
    """A performance indicator: 100 times *numerator* over *denominator* where there is one, else a count."""

    id: str
    name: Text = attrs.field(repr=False)
    unit: str = attrs.field(repr=False)
    level: Text = attrs.field(repr=False)
    evidence: Evidence = attrs.field(repr=False)
    numerator: Text | None = attrs.field(default=None, repr=False)
    denominator: Text | None = attrs.field(default=None, repr=False)
    source: Text | None = attrs.field(default=None, repr=False)
    duties: tuple[str, ...] = attrs.field(default=(), repr=False)


@attrs.frozen
class Formula:
    """A percentage of the SPM: 100 times the column *numerator* over the column *denominator* of *layout*."""

    id: str
    layout: str
    numerator: str
    denominator: str
    evidence: Evidence = attrs.field(repr=False)
    note: Text | None = attrs.field(default=None, repr=False)


@attrs.frozen
class Band:
    """A category of attainment: from *minimum* percent up, that number itself included."""

    minimum: int
    name: str


@attrs.frozen
class ClosingDay:
    """The last day on which a quarter of *year* is reported."""

    year: int
    quarter: str
    month: int
    day: int
    next_year: bool = False


@attrs.frozen
class BudgetCode:
    """The code of the budget under which *duties* of the SPM stand."""

    code: str
    duties: tuple[str, ...]


@attrs.frozen
class SpmMeasures:
    """
    How the SPM is counted: percentages, the index of them, categories, days and codes, each with its grade.

    *weights* are the parts of a hundred that recipients and quality have in the index: the default of a parameter.
    """

    formulas: tuple[Formula, ...] = attrs.field(repr=False)
    weights: tuple[int, int]
    weights_evidence: Evidence = attrs.field(repr=False)
    weights_note: Text = attrs.field(repr=False)
    bands: tuple[Band, ...] = attrs.field(repr=False)
    bands_evidence: Evidence = attrs.field(repr=False)
    nobody: Text = attrs.field(repr=False)
    nobody_note: Text = attrs.field(repr=False)
    quarters: Text = attrs.field(repr=False)
    quarters_citation: Citation = attrs.field(repr=False)
    closing_days: tuple[ClosingDay, ...] = attrs.field(repr=False)
    closing_days_evidence: Evidence = attrs.field(repr=False)
    budget_codes: tuple[BudgetCode, ...] = attrs.field(repr=False)
    budget_codes_evidence: Evidence = attrs.field(repr=False)
    disaster: Text = attrs.field(repr=False)
    disaster_evidence: Evidence = attrs.field(repr=False)
