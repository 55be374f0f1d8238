"""What is known of a region, of a code of the past, and of the instruments that fixed the codes."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeAlias

import attrs

from pmks.model.days import When
from pmks.model.source import Evidence

RegionKind: TypeAlias = Literal["provinsi", "kabupaten", "kota", "kabupaten_administrasi", "kota_administrasi"]
Standing: TypeAlias = Literal[
    "current", "retired", "retired-regency", "unknown-district", "unknown-regency", "unknown-province"
]
"""
How a code stands today.

A retired code was in force once; of ``retired-regency`` the regency was, the kecamatan is not known. The rest never
stood in a list that was seen: the kecamatan, the regency or the province.
"""


@attrs.frozen
class Region:
    """
    A province, a kabupaten or a kota, with the code of the Kemendagri.

    *seen_from* is the day of the first list that has the code: the code may be older. *predecessor* is the code that
    the region had before. A region that moved to another code keeps its old one as a region of the past, with the
    day *retired_on* and its *successor*.
    """

    code: str
    name: str
    kind: RegionKind
    seen_from: dt.date = attrs.field(repr=False)
    predecessor: str | None = attrs.field(default=None, repr=False)
    evidence: Evidence = attrs.field(default=Evidence.READ, repr=False)
    retired_on: dt.date | None = attrs.field(default=None, repr=False)
    successor: str | None = attrs.field(default=None, repr=False)

    @property
    def province(self) -> str:
        """The code of its province; of a province its own."""
        return self.code[:2]

    @property
    def regency(self) -> str | None:
        """The code of the kabupaten or kota; None for a province."""
        return None if self.kind == "provinsi" else self.code

    @property
    def autonomous(self) -> bool:
        """Whether it is an autonomous region; the kabupaten and kota of Jakarta are not."""
        return not self.kind.endswith("_administrasi")

    def __str__(self) -> str:
        """Return code and name, as an officer writes them."""
        return f"{self.code} {self.name}"


@attrs.frozen
class Retired:
    """
    A code that was in force once and is not now; inside a NIK it stays right for life.

    *successor* is the code in force that took its place, None where that is not known; it says where the region went,
    never where a person lives. *retired_on* is the day of the first list without it, None if that was before 2013.
    *basis* says why it counts as retired: ``lists``, ``remark``, ``remark_end`` or ``gap``; *successor_basis* how the
    successor was found: ``same_name``, ``same_name_in_province``, ``near_name`` or ``regency_only``.
    """

    code: str
    successor: str | None
    retired_on: dt.date | None
    basis: str
    successor_basis: str | None


@attrs.frozen
class Kecamatan:
    """The kecamatan of a regency as two masks: bit *n* stands for the number *n*."""

    ever: int
    in_force: int


@attrs.frozen
class Vintage:
    """
    A ministerial instrument that fixed the codes of regions.

    *in_set* says whether its table stands behind the data; *districts* is its number of kecamatan, None where it was
    not seen, as the other counts.
    """

    id: str
    instrument: str
    effective: When
    status: str
    in_set: bool
    provinces: int | None
    regencies: int | None
    districts: int | None
    evidence: Evidence | None
