"""The whole law in one value: what is exported, hashed and kept as a snapshot."""

from __future__ import annotations

import datetime as dt

import attrs

from pmks.law.authority.values import Assignment, Cell, Duty, Regime
from pmks.law.oddities import Oddity
from pmks.law.reporting import CellStatus, Disclosure, Indicator, ReportRule, SpmMeasures
from pmks.law.terms import AmbiguousName, NotAType, Term
from pmks.model.category import Category
from pmks.model.fact import Derived, Fact
from pmks.model.layout import Layout
from pmks.model.profile import RegionalProfile
from pmks.model.rule import Note, Rule
from pmks.model.source import Instrument, Text
from pmks.model.taxonomy import Crosswalk, Scope, Taxonomy


@attrs.frozen
class Law:
    """Everything that the library knows of the law, with its version and the day up to which the texts are known."""

    version: str
    law_as_of: dt.date
    instruments: tuple[Instrument, ...] = attrs.field(repr=False)
    taxonomies: tuple[Taxonomy, ...] = attrs.field(repr=False)
    scopes: tuple[Scope, ...] = attrs.field(repr=False)
    crosswalks: tuple[Crosswalk, ...] = attrs.field(repr=False)
    psks: tuple[Category, ...] = attrs.field(repr=False)
    facts: dict[str, tuple[Fact, ...]] = attrs.field(repr=False, hash=False)
    following: dict[str, tuple[Derived, ...]] = attrs.field(repr=False, hash=False)
    rules: tuple[Rule[Category], ...] = attrs.field(repr=False)
    notes: tuple[Note, ...] = attrs.field(repr=False)
    several_types: Text = attrs.field(repr=False)
    single_label_order: dict[str, tuple[int, ...]] = attrs.field(repr=False, hash=False)
    matters: tuple[Rule[Assignment], ...] = attrs.field(repr=False)
    general_matters: tuple[Rule[Assignment], ...] = attrs.field(repr=False)
    duties: tuple[Rule[Duty], ...] = attrs.field(repr=False)
    cells: tuple[Cell, ...] = attrs.field(repr=False)
    regimes: tuple[Regime, ...] = attrs.field(repr=False)
    profiles: tuple[RegionalProfile, ...] = attrs.field(repr=False)
    ambiguous: tuple[AmbiguousName, ...] = attrs.field(repr=False)
    not_a_type: tuple[NotAType, ...] = attrs.field(repr=False)
    terms: tuple[Term, ...] = attrs.field(repr=False)
    oddities: tuple[Oddity, ...] = attrs.field(repr=False)
    layouts: tuple[Layout, ...] = attrs.field(repr=False)
    report_rules: tuple[ReportRule, ...] = attrs.field(repr=False)
    cell_statuses: tuple[CellStatus, ...] = attrs.field(repr=False)
    disclosures: tuple[Disclosure, ...] = attrs.field(repr=False)
    indicators: tuple[Indicator, ...] = attrs.field(repr=False)
    spm_measures: SpmMeasures = attrs.field(repr=False)
