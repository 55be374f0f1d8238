"""Regions: exact look-ups that raise, and a reader of register cells that offers what it is not sure of."""

from pmks.law.places import Region, in_force, successor, was_ever
from pmks.regions.agreeing import Reading
from pmks.regions.cells import Field, Told
from pmks.regions.codes import Scheme
from pmks.regions.districts import Districts, districts
from pmks.regions.lookup import from_bps, regencies, region, to_bps
from pmks.regions.reading import read

__all__ = [
    "Districts",
    "Field",
    "Reading",
    "Region",
    "Scheme",
    "Told",
    "districts",
    "from_bps",
    "in_force",
    "read",
    "regencies",
    "region",
    "successor",
    "to_bps",
    "was_ever",
]
