"""What the tables say of themselves, and the instruments that they cite."""

from __future__ import annotations

from typing import Final

from pmks import law
from pmks.exports.origin import said
from pmks.exports.tabular import EVIDENCE, Column, Row, Table, both, day, days, joined, says, span

META: Final = Table(
    "meta",
    "Version, date, source and licence of the tables.",
    (
        Column("name", "code", "What is told: version, law_as_of, source, licence and more."),
        Column("content", "text", "What it is."),
    ),
    ("name",),
    lambda: said().items(),
)
"""What the tables say of themselves."""


def _instruments() -> tuple[Row, ...]:
    """Return a row for each instrument."""
    return tuple(
        (
            one.id,
            one.kind,
            one.title,
            one.year,
            one.number,
            day(one.signed)[0],
            day(one.promulgated)[0],
            *span(one.in_force),
            joined(one.gazette),
            joined(one.replaces),
            joined(one.replaced_by),
            joined(one.amends),
            joined(one.amended_by),
            one.evidence.value,
            *says(one.note),
        )
        for one in law.INSTRUMENTS
    )


INSTRUMENTS: Final = Table(
    "instruments",
    "Legal instruments: what they are called, when they hold, how well they were read.",
    (
        Column("id", "code", "What citations call the instrument."),
        Column("kind", "code", "The kind of instrument."),
        Column("title", "text", "Its title, without number and year."),
        Column("enacted_year", "integer", "Its year.", required=False),
        Column("enacted_number", "code", "Its number within the year.", required=False),
        Column("signed", "day", "The day it was signed.", required=False),
        Column("promulgated", "day", "The day it was promulgated.", required=False),
        *days("in_force", "it holds"),
        Column("gazette", "text", "Where it was published.", required=False, several=True),
        Column("replaces_ids", "text", "Instruments that it took the place of.", required=False, several=True),
        Column("replaced_by_ids", "text", "Instruments that took its place.", required=False, several=True),
        Column("amends_ids", "text", "Instruments that it changes.", required=False, several=True),
        Column("amended_by_ids", "text", "Instruments that change it.", required=False, several=True),
        EVIDENCE,
        *both("note", "What else is to be known of it.", required=False),
    ),
    ("id",),
    _instruments,
)
"""The legal instruments."""
