"""Kecamatan beside their regency: by code, and by name where a register brings the names."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from types import MappingProxyType

import attrs

from pmks.issues.of_places import PLACE_CODE_RETIRED, PLACE_DISTRICT
from pmks.law.places import Region, in_force, regions, retired, standing, successor
from pmks.model.verdict import Verdict
from pmks.regions.cells import Field, Told
from pmks.regions.codes import Scheme, code_of, district, is_certain
from pmks.regions.spelling import district_key


@attrs.frozen(eq=False, repr=False)
class Districts:
    """Names of kecamatan that somebody brings: their codes with dots, by the letters of the name."""

    codes: Mapping[str, tuple[str, ...]]

    def of(self, text: str | None) -> tuple[str, ...]:
        """Return the codes of the kecamatan that are called *text*."""
        return () if text is None else self.codes.get(district_key(text), ())


def districts(names: Mapping[str, str]) -> Districts:
    """
    Return the kecamatan *names*, given by their codes with dots, to be looked up by name.

    The library has no names of kecamatan; whoever has a list of them can bring it.

    >>> districts({"36.74.04": "Ciputat"}).of("KEC. CIPUTAT")
    ('36.74.04',)
    """
    found: dict[str, tuple[str, ...]] = {}
    for code, name in names.items():
        letters = district_key(name)
        found[letters] = (*found.get(letters, ()), code)
    return Districts(MappingProxyType(found))


def decided(
    among: tuple[Region, ...], text: str | None, scheme: Scheme | None, known: Districts | None
) -> tuple[Region, ...]:
    """Return those of *among* in which the kecamatan *text* stands; all of them if that is not known."""
    code = None if text is None else code_of(text)
    if code is not None:
        whole = district(code, scheme) if is_certain(code, scheme) else None
        codes: tuple[str, ...] = () if whole is None else (whole,)
    else:
        codes = () if known is None else known.of(text)
    return tuple(one for one in among if any(each[:5] == one.code for each in codes)) or among


def about_code(field: Field, text: str | None, region: Region, scheme: Scheme | None, on: dt.date) -> Iterator[Told]:
    """Say what is wrong with the kecamatan that the code *text* names, in *region*."""
    code = None if text is None else code_of(text)
    whole = None if code is None else district(code, scheme)
    if code is None or whole is None:
        return
    if whole[:5] not in {region.code, region.predecessor}:
        if is_certain(code, scheme):
            yield Told(PLACE_DISTRICT, (str(region), _home(whole)), field)
        return
    match standing(whole):
        case "retired":
            if in_force(whole, on) is Verdict.NOT_MET:
                yield Told(PLACE_CODE_RETIRED, (whole, successor(whole) or "?"), field)
        case "unknown-district" | "retired-regency":
            yield Told(PLACE_DISTRICT, (str(region), "?"), field)


def about_name(text: str | None, region: Region, known: Districts | None, on: dt.date) -> Iterator[Told]:
    """Say that the kecamatan *text* stands in other regencies than *region*, on the day *on*."""
    codes = () if known is None else known.of(text)
    here = {region.code, region.predecessor, region.successor}
    if not codes or any(code[:5] in here or _was_in(region, code, on) for code in codes):
        return
    homes = dict.fromkeys(_home(code) for code in codes)
    yield Told(PLACE_DISTRICT, (str(region), ", ".join(homes)), "kecamatan")


def _was_in(region: Region, code: str, on: dt.date) -> bool:
    """Return whether the kecamatan *code* of today may have stood in *region* on the day *on*."""
    before = (one.code for one in retired().values() if one.successor == code and one.code[:5] == region.code)
    return any(in_force(one, on) is not Verdict.NOT_MET for one in before)


def _home(code: str) -> str:
    """Return the regency of the kecamatan *code*, as code and name."""
    now = regions().get((successor(code) or code)[:5])
    return "?" if now is None else str(now)
