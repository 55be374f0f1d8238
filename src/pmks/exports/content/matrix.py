"""Who has authority, asked for every type and service until an answer stands: the decision list as a table."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any, Final

import attrs

from pmks import law
from pmks.authority import Mandate, authorities
from pmks.authority.docket import general_services
from pmks.law.records import Case
from pmks.model.condition import leaves
from pmks.model.fact import Fact, Kind, facts_of
from pmks.model.verdict import Verdict

REGIMES: Final = ("umum", "dki", "aceh", "diy", "papua")
"""The regimes that a region can have today."""

_FACTS: Final = facts_of(Case)


@attrs.frozen
class Line:
    """An answer about authority and what was told for it; a fact that is not among *told* does not matter."""

    told: tuple[tuple[str, Any], ...]
    who: Mandate = attrs.field(repr=False)

    def tells(self, fact: str) -> Any:  # noqa: ANN401  # the value of any fact
        """Return what was told of *fact*, None if it does not matter."""
        return dict(self.told).get(fact)


@functools.cache
def lines() -> tuple[Line, ...]:
    """
    Return an answer for every case in each regime on the day up to which the law is known.

    A service that is not for a type has one set of lines without a type.

    >>> line = next(one for one in lines() if one.tells("kategori") == 8)
    >>> line.tells("layanan"), line.tells("dalam_panti"), line.who.levels
    ('rehabilitasi', True, (Level.PROVINSI,))
    """
    return tuple(line for regime in REGIMES for case in _cases() for line in _answered(_in(regime) | case))


def asked() -> tuple[str, ...]:
    """
    Return the facts that can be asked for beside regime, service and type, in the order of the case.

    >>> asked()[:3]
    ('tahap_pemulangan', 'status_bencana', 'dalam_panti')
    """
    rules = (*law.MATTERS, *law.GENERAL_MATTERS)
    told = {leaf.fact for rule in rules for leaf in leaves(rule.when)}
    return tuple(name for name in _FACTS if name in told and name not in _GIVEN)


_GIVEN: Final = ("kategori", "layanan", "wilayah_otonom_kabkota", "rezim_wilayah")


def _in(regime: str) -> dict[str, Any]:
    """Return what a case tells of a region with *regime*: the kabupaten and kota of Jakarta are not autonomous."""
    return {"wilayah_otonom_kabkota": regime != "dki", "rezim_wilayah": regime}


def _cases() -> Iterator[dict[str, Any]]:
    """Yield every service, for each type where it is for one."""
    for service in _FACTS["layanan"].choices:
        if service in general_services():
            yield {"layanan": service}
        else:
            yield from ({"layanan": service, "kategori": one.number} for one in law.CATEGORIES)


def _answered(told: dict[str, Any]) -> Iterator[Line]:
    """Yield the answers to the case *told*, each next question answered in every way."""
    who = authorities(Case(**told), on=law.law_as_of)
    if who.verdict is Verdict.MET or not who.missing:
        yield Line(tuple(told.items()), who)
        return
    fact = _FACTS[who.missing[0]]
    for value in _values(fact):
        yield from _answered(told | {fact.name: value})


def _values(fact: Fact) -> tuple[Any, ...]:
    """Return the values that *fact* can have."""
    return (True, False) if fact.kind is Kind.BOOL else fact.choices
