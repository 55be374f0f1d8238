"""How a rule on the annex of Permensos 8/2012 is written down."""

from __future__ import annotations

import datetime as dt
from typing import Final

from pmks.model.category import Category
from pmks.model.condition import Condition
from pmks.model.days import Period
from pmks.model.rule import Omission, Reading, Rule
from pmks.model.source import Citation, Evidence

TAXONOMY: Final = "permensos-8-2012"


def annex_rule(
    category: Category,
    profile: str,
    *,
    since: dt.date,
    when: Condition,
    reading: Reading,
    until: dt.date | None = None,
    variant: str | None = None,
    records: tuple[str, ...] = (),
    citation: Citation | None = None,
    evidence: Evidence = Evidence.SECONDARY,
    basis: tuple[Citation, ...] = (),
    see: tuple[Citation, ...] = (),
    omits: tuple[Omission, ...] = (),
) -> Rule[Category]:
    """
    Return a rule on the place of *category* in the annex; its id is type, profile and first day.

    The annex is known through copies only, so a rule on it is `Evidence.SECONDARY` at best.
    """
    cited = citation or category.citation
    assert cited is not None, category.id  # every category of the annex has its place
    return Rule(
        id=f"{category.id}/{profile}{f'-{variant}' if variant else ''}/{since}",
        then=category,
        when=when,
        citation=cited,
        in_force=Period(since, until),
        evidence=evidence,
        readings=(reading,),
        profile=profile,
        variant=variant,
        records=records or category.units,
        basis=basis,
        see=see,
        omits=omits,
    )
