"""
The law as values: categories, rules, authority, lists, instruments.

`version` is that of the encoded law, `law_as_of` the day up to which the texts are known.
"""

from __future__ import annotations

import datetime as dt
import functools
import importlib
from typing import TYPE_CHECKING, Final

from pmks.law.authority import GENERAL_MATTERS, MATTERS
from pmks.law.authority.cells import CELLS
from pmks.law.authority.regimes import REGIMES
from pmks.law.authority.spm import DUTIES
from pmks.law.authority.values import Level
from pmks.law.categories import CATEGORIES, RULES
from pmks.law.crosswalks import CROSSWALKS
from pmks.law.instruments import INSTRUMENTS
from pmks.law.notes import NOTES, SEVERAL_TYPES, SINGLE_LABEL_ORDER
from pmks.law.oddities import ODDITIES
from pmks.law.profiles import PROFILES
from pmks.law.psks import PSKS
from pmks.law.scopes import SCOPES
from pmks.law.taxonomies import TAXONOMIES
from pmks.law.terms import AMBIGUOUS, NOT_A_TYPE, TERMS
from pmks.law.vocabulary import FACTS, FOLLOWING
from pmks.law.whole import Law
from pmks.model.condition import leaves
from pmks.model.rule import Note
from pmks.model.source import Citation, Instrument, Text
from pmks.model.verdict import Verdict

if TYPE_CHECKING:
    from pmks.law.layouts import LAYOUTS
    from pmks.law.layouts.definitions import INDICATORS
    from pmks.law.layouts.disclosures import DISCLOSURES
    from pmks.law.layouts.measures import SPM_MEASURES
    from pmks.law.layouts.report_rules import CELL_STATUSES, REPORT_RULES

version: Final = "2025.08.20"
"""The version of the encoded law; it changes whenever a verdict, a citation or a reading can."""

law_as_of: Final = dt.date(2025, 8, 20)
"""The day up to which the texts of statutes are known; an answer for a later day says so."""

PROFILE_NAMES: Final[dict[str, bool]] = {"definisi": True, "harfiah": True, "lapangan": False, "deteksi_awal": False}
"""The profiles, and whether each has a rule for every category; the others are optional and decide nothing."""

_OF_REPORTS: Final = {
    "LAYOUTS": "",
    "CELL_STATUSES": ".report_rules",
    "DISCLOSURES": ".disclosures",
    "INDICATORS": ".definitions",
    "REPORT_RULES": ".report_rules",
    "SPM_MEASURES": ".measures",
}


@functools.cache
def whole() -> Law:
    """
    Return the whole law in one value.

    >>> len(whole().rules)
    63
    """
    from pmks.law.layouts import LAYOUTS  # noqa: PLC0415  # layouts are loaded when they are asked for
    from pmks.law.layouts.definitions import INDICATORS  # noqa: PLC0415  # the same
    from pmks.law.layouts.disclosures import DISCLOSURES  # noqa: PLC0415  # the same
    from pmks.law.layouts.measures import SPM_MEASURES  # noqa: PLC0415  # the same
    from pmks.law.layouts.report_rules import CELL_STATUSES, REPORT_RULES  # noqa: PLC0415  # the same

    return Law(
        version=version,
        law_as_of=law_as_of,
        instruments=INSTRUMENTS,
        taxonomies=TAXONOMIES,
        scopes=SCOPES,
        crosswalks=CROSSWALKS,
        psks=PSKS,
        facts=FACTS,
        following=FOLLOWING,
        rules=RULES,
        notes=NOTES,
        several_types=SEVERAL_TYPES,
        single_label_order=SINGLE_LABEL_ORDER,
        matters=MATTERS,
        general_matters=GENERAL_MATTERS,
        duties=DUTIES,
        cells=CELLS,
        regimes=REGIMES,
        profiles=PROFILES,
        ambiguous=AMBIGUOUS,
        not_a_type=NOT_A_TYPE,
        terms=TERMS,
        oddities=ODDITIES,
        layouts=tuple(LAYOUTS.values()),
        report_rules=REPORT_RULES,
        cell_statuses=CELL_STATUSES,
        disclosures=DISCLOSURES,
        indicators=INDICATORS,
        spm_measures=SPM_MEASURES,
    )


@functools.cache
def _instruments() -> dict[str, Instrument]:
    """Return the instruments by id."""
    return {instrument.id: instrument for instrument in INSTRUMENTS}


def instrument(name: str) -> Instrument | None:
    """
    Return the instrument that citations call *name*, or None.

    >>> instrument("UU 8/2016").title
    'Penyandang Disabilitas'
    """
    return _instruments().get(name)


@functools.lru_cache(maxsize=4096)
def was_law(citation: Citation, day: dt.date) -> bool:
    """
    Return whether the instrument of *citation* may count on *day*.

    Only what is known not to have been in force is left out; an instrument that is not known here counts.

    >>> was_law(Citation("UU 8/2016", "Pasal 1 angka 1"), dt.date(2016, 4, 14))
    False
    """
    known = instrument(citation.instrument)
    return known is None or known.holds_on(day) is not Verdict.NOT_MET


@functools.lru_cache(maxsize=256)
def notices(on: dt.date) -> tuple[Note, ...]:
    """
    Return what is to be said with every answer for the day *on*: that it lies after the known law, if it does.

    >>> [note.text.en for note in notices(dt.date(2026, 1, 1))]
    ['The encoded law is known up to 2025-08-20; the day 2026-01-01 is later.']
    """
    if on <= law_as_of:
        return ()
    text = Text(
        f"Hukum yang dikodekan diketahui sampai {law_as_of}; hari {on} sesudahnya.",
        f"The encoded law is known up to {law_as_of}; the day {on} is later.",
    )
    return (Note("hukum_sesudah", "notice", text),)


@functools.cache
def sources(fact: str) -> tuple[Citation, ...]:
    """
    Return the places in the law that use *fact*: the letters and texts of every rule that asks for it.

    A fact that a derived fact is computed from has the sources of that fact as well.

    >>> [str(text) for text in sources("banyak_waktu_di_jalanan")]
    ['Permensos 8/2012, Lampiran, angka 4, huruf a']
    """
    following = {name: one for facts in FOLLOWING.values() for one in facts for name in (one.name,)}
    through = {
        name
        for name, one in following.items()
        if fact in (name, *(getattr(one, part, None) for part in ("birth", "unborn", "at", "base")))
    }
    found: dict[Citation, None] = {}
    for rule in (*RULES, *MATTERS, *GENERAL_MATTERS, *DUTIES):
        for leaf in leaves(rule.when):
            if leaf.fact == fact or leaf.fact in through:
                own = leaf.citations or rule.citations_of(leaf) or (rule.citation,)
                found |= dict.fromkeys((*rule.citations_of(leaf), *own))
    for name in sorted(through):
        found |= dict.fromkeys(following[name].citations)
    return tuple(found)


def __getattr__(name: str) -> object:
    """Load what is said of reports when it is first asked for: a check of a person needs none of it."""
    if name in _OF_REPORTS:
        return getattr(importlib.import_module(f"pmks.law.layouts{_OF_REPORTS[name]}"), name)
    msg = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(msg)


__all__ = [
    "AMBIGUOUS",
    "CATEGORIES",
    "CELLS",
    "CELL_STATUSES",
    "CROSSWALKS",
    "DISCLOSURES",
    "DUTIES",
    "FACTS",
    "FOLLOWING",
    "GENERAL_MATTERS",
    "INDICATORS",
    "INSTRUMENTS",
    "LAYOUTS",
    "MATTERS",
    "NOTES",
    "NOT_A_TYPE",
    "ODDITIES",
    "PROFILES",
    "PROFILE_NAMES",
    "PSKS",
    "REGIMES",
    "REPORT_RULES",
    "RULES",
    "SCOPES",
    "SEVERAL_TYPES",
    "SINGLE_LABEL_ORDER",
    "SPM_MEASURES",
    "TAXONOMIES",
    "TERMS",
    "Law",
    "Level",
    "instrument",
    "law_as_of",
    "notices",
    "sources",
    "version",
    "was_law",
    "whole",
]
