"""
The codes of regions: provinces, kabupaten and kota with their names, kecamatan as masks, and the codes of the past.

The files beside this module and their sources are told in its README.
"""

from typing import Final

from pmks.law.places.shipped import (
    bps_codes,
    former_regions,
    kecamatan,
    other_names,
    regions,
    retired,
    vintages,
)
from pmks.law.places.standing import in_force, standing, successor, was_ever
from pmks.law.places.values import Kecamatan, Region, RegionKind, Retired, Standing, Vintage

VERSION: Final = "2025.06.23"
"""The day of the newest instrument behind the data."""

__all__ = [
    "VERSION",
    "Kecamatan",
    "Region",
    "RegionKind",
    "Retired",
    "Standing",
    "Vintage",
    "bps_codes",
    "former_regions",
    "in_force",
    "kecamatan",
    "other_names",
    "regions",
    "retired",
    "standing",
    "successor",
    "vintages",
    "was_ever",
]
