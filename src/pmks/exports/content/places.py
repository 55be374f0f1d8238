"""Regions and their other names as tables."""

from __future__ import annotations

from typing import Final, get_args

from pmks import law
from pmks.exports.regions import bps_code, every_region, regime
from pmks.exports.tabular import EVIDENCE, Column, Reference, Table
from pmks.law.places import RegionKind, other_names

REGIME: Final = Column(
    "regime",
    "code",
    "The special regime of the province on the day law_as_of; umum is none.",
    allowed=("umum", *(one.id for one in law.REGIMES)),
)

REGIONS: Final = Table(
    "regions",
    "Provinces, kabupaten and kota in force, then those under the codes that they had before.",
    (
        Column("code", "code", "The code of the Kemendagri, with dots."),
        Column("bps_code", "code", "The code of BPS, without dots; empty for a code of the past.", required=False),
        Column("name", "label", "The full name."),
        Column("kind", "code", "What it is.", allowed=get_args(RegionKind)),
        Column("province", "code", "The code of its province; of a province its own."),
        Column("autonomous", "boolean", "Whether it is an autonomous region."),
        REGIME,
        Column("seen_from", "day", "The day of the first list that has the code; it may be older."),
        Column("predecessor", "code", "The code that the region had before.", required=False),
        Column("retired_on", "day", "The first day without the code; empty for a code in force.", required=False),
        Column("successor", "code", "The code that took its place.", required=False),
        EVIDENCE,
    ),
    ("code",),
    lambda: (
        (
            *(one.code, bps_code(one), one.name, one.kind, one.province, one.autonomous, regime(one), one.seen_from),
            *(one.predecessor, one.retired_on, one.successor, one.evidence.value),
        )
        for one in every_region()
    ),
    (Reference(("province",), "regions", ("code",)), Reference(("successor",), "regions", ("code",))),
    index=(("bps_code",),),
)
"""The regions."""

REGION_NAMES: Final = Table(
    "region_names",
    "Other names of regions.",
    (
        Column("region", "code", "The code of the region."),
        Column("name", "label", "The name."),
        Column("former", "boolean", "Whether it is a name of the past."),
    ),
    ("region", "name"),
    lambda: ((code, name, former) for code, names in other_names().items() for name, former in names),
    (Reference(("region",), "regions", ("code",)),),
)
"""Their other names."""
