"""The layouts of reports, the indicators, and how much care the numbers of each type need, as tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pmks import law
from pmks.exports.content.lists import NUMBER, OF_CATEGORY, POSITION, TAXONOMY
from pmks.exports.shapes import words_of
from pmks.exports.tabular import EVIDENCE, Column, Reference, Row, Table, both, joined, says


def _columns() -> Iterator[Row]:
    """Yield a row for each column of each layout."""
    for layout in law.LAYOUTS.values():
        for at, one in enumerate(layout.columns, 1):
            yield (
                *(layout.id, at, one.name, one.kind, joined(one.allowed), one.others, one.unit or None),
                *(one.required, one.field or None, one.digits, *says(one.form), *says(one.meaning)),
            )


LAYOUTS: Final = Table(
    "layouts",
    "Layouts of reports and of files that are exchanged.",
    (
        Column("id", "code", "The id of the layout."),
        *both("title", "What it is called."),
        Column("kind", "code", "The group that it stands in.", allowed=words_of("Layout", "group")),
        Column("uses", "code", "write: this project writes it. read: it reads it.", several=True),
        Column("shape", "code", "How types and numbers are laid out.", allowed=words_of("Layout", "shape")),
        *both("row_is", "What a row stands for."),
        Column(
            "origin",
            "code",
            "met: a form that exists outside. project: designed here.",
            allowed=words_of("Layout", "origin"),
        ),
        EVIDENCE,
        Column("sources", "text", "Where it was met.", required=False, several=True),
    ),
    ("id",),
    lambda: (
        (
            *(one.id, *says(one.title), one.group, joined(one.uses), one.shape, *says(one.level), one.origin),
            *(one.evidence.value, joined(one.sources)),
        )
        for one in law.LAYOUTS.values()
    ),
)
"""The layouts."""

LAYOUT_COLUMNS: Final = Table(
    "layout_columns",
    "The columns of each layout.",
    (
        Column("layout", "code", "The id of the layout."),
        POSITION,
        Column("name", "label", "The header in files; <id> stands for one column for each type."),
        Column("kind", "code", "What the cells hold.", allowed=words_of("LayoutColumn", "kind")),
        Column("accepted", "text", "The values of a code.", required=False, several=True),
        Column("others", "boolean", "Whether values beside these occur."),
        Column("unit", "label", "What a count counts.", required=False),
        Column("needed", "boolean", "Whether every row has it."),
        Column("field", "label", "The field of a register that it tells.", required=False),
        Column("digits", "integer", "How many decimals a number has."),
        *both("form", "How the cells are written.", required=False),
        *both("tells", "What it tells.", required=False),
    ),
    ("layout", "position"),
    _columns,
    (Reference(("layout",), "layouts", ("id",)),),
)
"""Their columns."""

DISCLOSURES: Final = Table(
    "disclosures",
    "How much care the numbers of each type need before they leave the office.",
    (
        TAXONOMY,
        NUMBER,
        Column(
            "care",
            "code",
            "How much; small numbers of all but biasa are hidden.",
            allowed=words_of("Disclosure", "level"),
        ),
        Column("citations", "text", "The texts that say so.", required=False, several=True),
        *both("reason", "Why the project chose it, where no text is cited.", required=False),
        *both("reading", "How far the cited texts reach.", required=False),
    ),
    ("taxonomy", "number"),
    lambda: (
        (
            *(law.CATEGORIES[0].taxonomy, one.number, one.level, joined(one.citations)),
            *(*says(one.reason), *says(one.reading)),
        )
        for one in law.DISCLOSURES
    ),
    (OF_CATEGORY,),
)
"""The care."""

INDICATORS: Final = Table(
    "indicators",
    "Performance indicators: 100 times the numerator over the denominator, or a count where there is none.",
    (
        Column("id", "code", "The id of the indicator."),
        *both("name", "What it is called."),
        Column("unit", "label", "Its unit."),
        *both("reported_by", "The level of government that reports it."),
        *both("numerator", "What is counted.", required=False),
        *both("denominator", "Among what.", required=False),
        *both("source", "Where it was met.", required=False),
        Column(
            "spm_duties", "text", "The ids of the duties of the SPM that it measures.", required=False, several=True
        ),
        EVIDENCE,
    ),
    ("id",),
    lambda: (
        (
            *(one.id, *says(one.name), one.unit, *says(one.level), *says(one.numerator), *says(one.denominator)),
            *(*says(one.source), joined(one.duties), one.evidence.value),
        )
        for one in law.INDICATORS
    ),
)
"""The indicators."""
