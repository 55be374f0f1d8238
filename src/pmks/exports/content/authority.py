"""Which level of government must act, as tables: the annex, the matters, the duties, the regimes, and every answer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pmks import law
from pmks.exports.content.lists import POSITION
from pmks.exports.content.matrix import asked, lines
from pmks.exports.content.places import REGIME
from pmks.exports.tabular import (
    EVIDENCE,
    Column,
    Reference,
    Row,
    Table,
    both,
    days,
    joined,
    optional,
    place,
    says,
    span,
    tree,
)
from pmks.law.authority.values import Level
from pmks.law.records import Case
from pmks.model.fact import Fact, Kind, facts_of

_LEVELS: Final = tuple(one.value for one in Level)
_LEVEL: Final = Column("level", "code", "The level of government.", allowed=_LEVELS)
_INSTRUMENT: Final = Column("instrument", "code", "The instrument.")
_CITATION: Final = Column("citation", "label", "The place in it.")
_OF_INSTRUMENT: Final = Reference(("instrument",), "instruments", ("id",))
_FACTS: Final = facts_of(Case)


def _words(levels: tuple[Level, ...]) -> str | None:
    """Return *levels* in one cell."""
    return joined(one.value for one in levels)


def _matters() -> Iterator[Row]:
    """Yield a row for each matter, those of services to types first, in the order in which they are read."""
    for general, matters in ((False, law.MATTERS), (True, law.GENERAL_MATTERS)):
        for at, one in enumerate(matters, 1):
            then = one.then
            yield (
                *(one.id, general, at, then.level.value, _words(then.concurrent), joined(then.cells)),
                *(joined(then.duties), *span(one.in_force), one.citation.instrument, place(one.citation)),
                *(one.evidence.value, tree(one.when)),
            )


def _matrix() -> Iterator[Row]:
    """Yield a row for each answer."""
    for at, line in enumerate(lines(), 1):
        who = line.who
        ground = who.ground
        yield (
            *(at, line.tells("rezim_wilayah"), line.tells("layanan"), line.tells("kategori")),
            *(line.tells(name) for name in asked()),
            *(who.levels[0].value if who.levels else None, _words(who.levels), who.reason),
            *((None, None) if ground is None else (ground.rule.id, joined(ground.citations))),
            *(_words(tuple(one.level for one in who.alternatives)), joined(one.id for one in who.spm)),
        )


def _asked(fact: Fact) -> Column:
    """Return the column of a fact of the case; empty where it does not matter."""
    meaning = f"{fact.label.en}; empty where it does not matter."
    if fact.kind is Kind.BOOL:
        return Column(fact.name, "boolean", meaning, required=False)
    return Column(fact.name, "code", meaning, required=False, allowed=tuple(map(str, fact.choices)))


CELLS: Final = Table(
    "authority_cells",
    "Items of the annex of UU 23/2014 on the division of government affairs.",
    (
        Column("id", "code", "The id of the item."),
        optional(_LEVEL),
        Column("affair", "code", "The letter of the affair.", required=False),
        Column("sub_affair", "integer", "The number of the sub-affair.", required=False),
        Column("letter", "code", "The letter of the item.", required=False),
        Column("matter", "label", "The name of the sub-affair."),
        Column("words", "text", "What the item says.", required=False),
        _INSTRUMENT,
        _CITATION,
        EVIDENCE,
        *both("note", "What else is to be known of it.", required=False),
    ),
    ("id",),
    lambda: (
        (
            *(one.id, None if one.level is None else one.level.value, one.huruf or None, one.number, one.letter),
            *(one.matter, one.words or None, one.citation.instrument, place(one.citation)),
            *(one.evidence.value, *says(one.note)),
        )
        for one in law.CELLS
    ),
    (_OF_INSTRUMENT,),
)
"""The annex."""

MATTERS: Final = Table(
    "authority_matters",
    "A decision list: of the matters in force, read in order, the first that is met gives the level; see "
    "authority_matrix for every answer.",
    (
        Column("id", "code", "The id of the matter."),
        Column("general", "boolean", "Whether it is about a service that is not for a type."),
        POSITION,
        _LEVEL,
        Column("concurrent", "code", "Levels that hold the same matter.", required=False, several=True),
        Column("cells", "text", "The ids of the items of the annex.", required=False, several=True),
        Column("duties", "text", "The ids of the duties that can lie inside it.", required=False, several=True),
        *days("in_force", "it holds"),
        _INSTRUMENT,
        _CITATION,
        EVIDENCE,
        Column("condition_tree", "tree", "The condition as JSON: quorum, not, in, range."),
    ),
    ("id",),
    _matters,
    (_OF_INSTRUMENT,),
)
"""The matters."""

DUTIES: Final = Table(
    "spm_duties",
    "Duties of the minimum standard of service (SPM): narrower than the authority that they lie in.",
    (
        Column("id", "code", "The id of the duty."),
        _LEVEL,
        Column("service", "text", "The service, as the text names it."),
        Column("recipients", "text", "Who is to receive it."),
        *days("in_force", "it holds"),
        _INSTRUMENT,
        _CITATION,
        EVIDENCE,
        Column("condition_tree", "tree", "The condition as JSON: quorum, not, in, range."),
    ),
    ("id",),
    lambda: (
        (
            *(one.id, one.then.level.value, one.then.service, one.then.recipients, *span(one.in_force)),
            *(one.citation.instrument, place(one.citation), one.evidence.value, tree(one.when)),
        )
        for one in law.DUTIES
    ),
    (_OF_INSTRUMENT,),
)
"""The duties."""

REGIMES: Final = Table(
    "authority_regimes",
    "Regions with law of their own.",
    (
        Column("id", "code", "The id of the regime."),
        Column("name", "label", "What it is called."),
        Column("provinces", "code", "The codes of its provinces.", required=False, several=True),
        *both("effect", "What it does to an answer about authority."),
        *days("in_force", "it holds"),
    ),
    ("id",),
    lambda: ((one.id, one.name, joined(one.codes), *says(one.effect), *span(one.in_force)) for one in law.REGIMES),
)
"""The regimes."""

MATRIX: Final = Table(
    "authority_matrix",
    "Who has authority on the day law_as_of: every answer of the decision list. Ask for regime, service and type and, "
    "for each further column, for its value or an empty cell.",
    (
        Column("position", "integer", "The number of the answer."),
        REGIME,
        Column("service", "code", "The service.", allowed=tuple(map(str, _FACTS["layanan"].choices))),
        Column("number", "integer", "The number of the type; empty for a service that is not for one.", required=False),
        *(_asked(_FACTS[name]) for name in asked()),
        Column("level", "code", "The level in the lead; empty where no rule answers.", required=False, allowed=_LEVELS),
        Column("levels", "code", "All levels that have authority.", required=False, several=True),
        Column("reason", "code", "Why there is no answer.", required=False, allowed=("no_rule_met",)),
        Column("matter", "code", "The id of the matter that decided.", required=False),
        Column("citations", "text", "Its texts.", required=False, several=True),
        Column("alternatives", "code", "Other levels that a text can be read to name.", required=False, several=True),
        Column(
            "spm_duties", "code", "The ids of the duties of the SPM inside the answer.", required=False, several=True
        ),
    ),
    ("position",),
    _matrix,
    (Reference(("matter",), "authority_matters", ("id",)),),
    index=(("service", "number"),),
)
"""Every answer."""
