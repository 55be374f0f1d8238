"""A regional profile: what one region does with the national list, as data over the law and never a change to it."""

from __future__ import annotations

import attrs

from pmks.model.days import When
from pmks.model.source import Citation, Evidence, Text


@attrs.frozen
class Claim:
    """A statement about a region, its source and grade."""

    text: Text
    source: Text = attrs.field(repr=False)
    evidence: Evidence = attrs.field(repr=False)
    citation: Citation | None = attrs.field(default=None, repr=False)


@attrs.frozen
class Bureau:
    """A part of the agency and the categories that it deals with; *inferred* says that no text states them."""

    id: str
    name: str
    categories: tuple[str, ...] = attrs.field(repr=False)
    evidence: Evidence = attrs.field(repr=False)
    inferred: bool = attrs.field(default=False, repr=False)


@attrs.frozen
class Ward:
    """Places in a facility for one group of people: how many, and of which categories."""

    name: Text
    places: int
    categories: tuple[str, ...] = attrs.field(repr=False)


@attrs.frozen
class Facility:
    """A residential facility: whom it serves, with how many places, and what it was called before."""

    id: str
    name: str
    level: str = attrs.field(repr=False)
    wards: tuple[Ward, ...] = attrs.field(repr=False)
    services: tuple[str, ...] = attrs.field(repr=False)
    duties: tuple[str, ...] = attrs.field(repr=False)
    former_names: tuple[str, ...] = attrs.field(repr=False)
    evidence: Evidence = attrs.field(repr=False)
    citations: tuple[Citation, ...] = attrs.field(default=(), repr=False)

    @property
    def capacity(self) -> int:
        """The number of places in all wards."""
        return sum(ward.places for ward in self.wards)


@attrs.frozen
class RecordField:
    """A field of a record that a service keeps; its values if they are fixed."""

    name: str
    label: Text = attrs.field(repr=False)
    values: tuple[str, ...] = attrs.field(default=(), repr=False)


@attrs.frozen
class Cooperation:
    """What the agency does together with a partner, since when, and for which categories."""

    id: str
    partner: str
    since: When | None = attrs.field(repr=False)
    categories: tuple[str, ...] = attrs.field(repr=False)
    services: tuple[str, ...] = attrs.field(repr=False)
    fields: tuple[RecordField, ...] = attrs.field(repr=False)
    evidence: Evidence = attrs.field(repr=False)
    note: Text | None = attrs.field(default=None, repr=False)


@attrs.frozen
class RegionalProfile:
    """
    One region: its lists, the bureaus of its agency, its facilities, its partners and its legal basis.

    Every list of codes and categories points into the national law.
    """

    id: str
    name: str
    code: str
    scopes: tuple[str, ...] = attrs.field(repr=False)
    regions: tuple[tuple[str, str], ...] = attrs.field(repr=False)
    bureaus: tuple[Bureau, ...] = attrs.field(repr=False)
    facilities: tuple[Facility, ...] = attrs.field(repr=False)
    cooperations: tuple[Cooperation, ...] = attrs.field(repr=False)
    basis: tuple[Citation, ...] = attrs.field(repr=False)
    claims: tuple[Claim, ...] = attrs.field(repr=False)
    definition: Text | None = attrs.field(default=None, repr=False)
