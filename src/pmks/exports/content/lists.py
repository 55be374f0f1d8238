"""The lists of types as tables: categories with criteria, ages and contested points, and the potentials beside them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pmks import law
from pmks.exports.shapes import words_of
from pmks.exports.tabular import (
    EVIDENCE,
    Column,
    Reference,
    Row,
    Table,
    both,
    day,
    joined,
    optional,
    place,
    says,
)
from pmks.model.category import Category

TAXONOMY: Final = Column("taxonomy", "code", "The id of the list.")
NUMBER: Final = Column("number", "integer", "The number of the category in the list.")
POSITION: Final = Column("position", "integer", "The place in the order, from 1.")
OF_CATEGORY: Final = Reference(("taxonomy", "number"), "categories", ("taxonomy", "number"))
OF_TAXONOMY: Final = Reference(("taxonomy",), "taxonomies", ("id",))
_CONFIDENCE: Final = Column(
    "confidence", "code", "How sure it is.", required=False, allowed=words_of("Category", "confidence")
)


def categories() -> Iterator[Category]:
    """
    Yield the categories of every list, those beside a list after it.

    >>> len(list(categories()))
    94
    """
    for taxonomy in law.TAXONOMIES:
        yield from (*taxonomy.categories, *taxonomy.outside)


def _taxonomies() -> Iterator[Row]:
    """Yield a row for each list."""
    known = {one.id for one in law.INSTRUMENTS}
    for one in law.TAXONOMIES:
        instrument = one.instrument if one.instrument in known else None
        held = (*day(one.start), *day(one.end))
        yield one.id, one.name, one.count, len(one), *held, instrument, one.evidence.value, *says(one.note)


def _categories() -> Iterator[Row]:
    """Yield a row for each category."""
    beside = {one for taxonomy in law.TAXONOMIES for one in taxonomy.outside}
    for one in categories():
        yield (
            *(one.taxonomy, one.number, one.id, one.label, one.code or None, one.gloss or None),
            *(joined(one.units), one.sex, joined(one.groups), one in beside, *says(one.definition)),
            *(one.connective or None, place(one.citation), one.evidence.value, one.copies, one.confidence or None),
            *says(one.note),
        )


TAXONOMIES: Final = Table(
    "taxonomies",
    "Lists of types, each as one instrument or guide has it; permensos-8-2012 is the one in use.",
    (
        Column("id", "code", "The id of the list."),
        Column("name", "label", "What the list is called."),
        Column("size", "integer", "How many categories the list is known to have.", required=False),
        Column("known", "integer", "How many of them are known by name."),
        Column("begins", "day", "The first day of the list; empty where it is not known.", required=False),
        Column("begins_latest", "day", "The latest day that can be meant.", required=False),
        Column("ends", "day", "The first day on which it holds no more; empty where nothing ended it.", required=False),
        Column("ends_latest", "day", "The latest day that can be meant.", required=False),
        Column("instrument", "code", "The instrument that holds the list.", required=False),
        EVIDENCE,
        *both("note", "What else is to be known of it."),
    ),
    ("id",),
    _taxonomies,
    (Reference(("instrument",), "instruments", ("id",)),),
)
"""The lists."""

CATEGORIES: Final = Table(
    "categories",
    "The categories of every list.",
    (
        TAXONOMY,
        NUMBER,
        Column("id", "code", "The id of the category, one within the list; it never changes."),
        Column("label", "label", "Its name as printed."),
        Column("code", "code", "Its code, where the list or this project gives one.", required=False),
        Column("gloss", "label", "The label in English.", required=False),
        Column("units", "code", "The kinds of record that can belong to it.", required=False, several=True),
        Column("sex", "code", "The only sex that it is for.", required=False, allowed=("perempuan",)),
        Column("social_groups", "code", "The groups of UU 11/2009 Pasal 5 ayat (2).", required=False, several=True),
        Column("outside", "boolean", "Whether it stands beside the list and does not count."),
        *both("definition", "What it means, in the words of this project.", required=False),
        Column("connective", "label", "The word that joins the criteria in print.", required=False),
        Column("citation", "label", "Where it stands.", required=False),
        EVIDENCE,
        Column("copies", "integer", "How many copies of the text were compared.", required=False),
        _CONFIDENCE,
        *both("note", "What else is to be known of it.", required=False),
    ),
    ("taxonomy", "number"),
    _categories,
    (OF_TAXONOMY,),
    unique=(("taxonomy", "id"),),
)
"""The categories."""

CRITERIA: Final = Table(
    "criteria",
    "The criteria of each category, in the words of this project.",
    (
        TAXONOMY,
        NUMBER,
        POSITION,
        Column("letter", "code", "The letter under which the criterion stands."),
        *both("criterion", "What it says."),
    ),
    ("taxonomy", "number", "position"),
    lambda: (
        (one.taxonomy, one.number, at, criterion.letter, *says(criterion.text))
        for one in categories()
        for at, criterion in enumerate(one.criteria, 1)
    ),
    (OF_CATEGORY,),
)
"""The criteria."""

AGES: Final = Table(
    "ages",
    "The ages that the text of each category names, in completed years, as each profile reads them.",
    (
        TAXONOMY,
        NUMBER,
        POSITION,
        Column("profile", "code", "The profile that reads it so; empty for all.", required=False),
        Column("age_from", "integer", "At least so many years.", required=False),
        Column("age_below", "integer", "Below so many years.", required=False),
        Column("wording", "text", "The words of the text."),
        *both("note", "What else is to be known of it.", required=False),
    ),
    ("taxonomy", "number", "position"),
    lambda: (
        (one.taxonomy, one.number, at, band.profile or None, band.ge, band.lt, band.text, *says(band.note))
        for one in categories()
        for at, band in enumerate(one.ages, 1)
    ),
    (OF_CATEGORY,),
)
"""The ages."""

POINTS: Final = Table(
    "contested_points",
    "Points on which texts or users differ, and what was chosen.",
    (
        TAXONOMY,
        NUMBER,
        POSITION,
        *both("about", "What it is about."),
        *both("texts", "Who says what."),
        *both("choice", "What was chosen here."),
    ),
    ("taxonomy", "number", "position"),
    lambda: (
        (one.taxonomy, one.number, at, *says(point.what), *says(point.texts), *says(point.choice))
        for one in categories()
        for at, point in enumerate(one.disagreements, 1)
    ),
    (OF_CATEGORY,),
)
"""What is contested."""

POTENTIALS: Final = Table(
    "potentials",
    "Potentials and sources of social welfare (PSKS): who helps, not who needs help.",
    (
        NUMBER,
        Column("id", "code", "The id of the kind."),
        Column("label", "label", "Its name as printed."),
        *both("definition", "What it means, in the words of this project.", required=False),
        Column("citation", "label", "Where it stands.", required=False),
        optional(EVIDENCE),
    ),
    ("number",),
    lambda: (
        (one.number, one.id, one.label, *says(one.definition), place(one.citation), one.evidence.value)
        for one in law.PSKS
    ),
    unique=(("id",),),
)
"""The kinds of PSKS."""
