"""The regions with what the law says of each: those in force, then those under the codes that they had before."""

from __future__ import annotations

from pmks import law
from pmks.law.derived import REZIM_WILAYAH
from pmks.law.places import Region, bps_codes, former_regions, regions


def every_region() -> tuple[Region, ...]:
    """
    Return the regions in force, then those under the codes that they had before; a province before its parts.

    >>> len(every_region()), every_region()[0].name
    (583, 'Aceh')
    """
    return (*regions().values(), *former_regions().values())


def bps_code(region: Region) -> str | None:
    """
    Return the code of BPS, without dots; None for a code of the past.

    >>> bps_code(regions()["31.71"])
    '3173'
    """
    return None if region.retired_on is not None else bps_codes()[region.code]


def regime(region: Region) -> str | None:
    """
    Return the special regime of the province of *region* on the day up to which the law is known.

    >>> regime(regions()["31.71"]), regime(regions()["36.04"])
    ('dki', 'umum')
    """
    return REZIM_WILAYAH.says(region.code, law.law_as_of)
