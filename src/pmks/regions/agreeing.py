"""Code, regency and province of a row put together: what stands beside each other must agree."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

import attrs

from pmks.issues.kind import Severity
from pmks.issues.of_places import (
    PLACE_AMBIGUOUS,
    PLACE_CODE_AGAINST_NAME,
    PLACE_OTHER_PROVINCE,
    PLACE_SCHEME,
)
from pmks.law.places import Region
from pmks.regions.cells import Cell, Told, listed, near_to

Regions: TypeAlias = tuple[Region, ...]
Decide: TypeAlias = Callable[[Regions], Regions]


@attrs.frozen
class Reading:
    """
    What the cells of a row stand for.

    *region* is the province, kabupaten or kota that they certainly name, None if they do not; *candidates* those that
    they may name. *told* is what is to be said, each thing of one cell.
    """

    region: Region | None
    candidates: Regions = ()
    told: tuple[Told, ...] = ()

    @property
    def settled(self) -> bool:
        """Whether there is a region and nothing that a person should look at."""
        return self.region is not None and all(one.kind.severity is Severity.INFO for one in self.told)


@attrs.frozen
class Cells:
    """The cells of a row: those that hold a code, the name of the regency, the name of the province."""

    codes: tuple[Cell, ...]
    regency: Cell
    province: Cell

    @property
    def every(self) -> tuple[Cell, ...]:
        """All of them."""
        return (*self.codes, self.province, self.regency)

    @property
    def inside(self) -> Regions:
        """The province that is told; none where it is not."""
        return self.province.regions if self.province.state == "sure" else ()


def agreed(cells: Cells, decide: Decide) -> Reading:
    """Return what *cells* stand for; *decide* tells which of several regions the kecamatan stands in."""
    away = tuple(told for cell in cells.every if cell.state == "elsewhere" for told in cell.told)
    if away:
        return Reading(None, told=away)
    coded = _together(cells.codes)
    if coded is None:
        both = tuple(one for cell in cells.codes for one in cell.regions)
        return _disagreeing(cells, both)
    if cells.regency.state == "sure":
        found = _named(cells, coded, decide)
    elif cells.regency.state in {"near", "unknown"}:
        found = _misnamed(cells, coded)
    else:
        found = _unnamed(cells, coded)
    return attrs.evolve(found, told=(*found.told, *_of_cells(cells, found)))


def _together(codes: tuple[Cell, ...]) -> Regions | None:
    """Return the regions that all of *codes* may mean; None if they contradict each other."""
    found: Regions = ()
    for cell in codes:
        if not cell.regions:
            continue
        joint = _joint(found, cell.regions) if found else cell.regions
        if not joint:
            return None
        found = joint
    return found


def _joint(some: Regions, others: Regions) -> Regions:
    """Return what *some* and *others* have in common; a regency and its province have the regency."""
    pairs = ((one, two) for one in some for two in others)
    common = (one if one.code.startswith(two.code) else two for one, two in pairs if _fit(one, two))
    return tuple(dict.fromkeys(common))


def _fit(one: Region, two: Region) -> bool:
    """Return whether two regions are one, or one lies in the other."""
    return one.code.startswith(two.code) or two.code.startswith(one.code)


def _disagreeing(cells: Cells, candidates: Regions) -> Reading:
    """Return that a code says something else than what stands beside it."""
    every = tuple(dict.fromkeys(candidates))
    field = next(cell.field for cell in cells.codes if cell.regions)
    return Reading(None, every, (Told(PLACE_CODE_AGAINST_NAME, (listed(every),), field),))


def _named(cells: Cells, coded: Regions, decide: Decide) -> Reading:
    """Return what a regency that is known by its name stands for."""
    names = _joint(cells.regency.regions, cells.inside) if cells.inside else cells.regency.regions
    if not names:
        both = (*cells.regency.regions, *cells.inside)
        return Reading(None, both, (Told(PLACE_OTHER_PROVINCE, (listed(both),), "kabupaten_kota"),))
    if any(cell.state == "unknown" for cell in cells.codes):
        return Reading(None, names)
    joint = _joint(names, coded) if coded else names
    if not joint:
        return _disagreeing(cells, (*names, *coded))
    joint = decide(joint) if len(joint) > 1 else joint
    if len(joint) > 1:
        return Reading(None, joint, (Told(PLACE_AMBIGUOUS, (listed(joint),), "kabupaten_kota"),))
    return Reading(joint[0])


def _misnamed(cells: Cells, coded: Regions) -> Reading:
    """Return what stands beside a name that is not known: only a certain code that looks like it tells the region."""
    near = cells.regency.regions
    if not near:
        return Reading(None, coded)
    certain = len(coded) == 1 and any(cell.state == "sure" for cell in cells.codes)
    within = _joint(near, cells.inside) if cells.inside else near
    told = (near_to(cells.regency, within),)
    if certain and coded[0] in within:
        return Reading(coded[0], told=told)
    return Reading(None, tuple(dict.fromkeys((*(within or near), *coded))), told)


def _unnamed(cells: Cells, coded: Regions) -> Reading:
    """Return what the code or the province stands for where no regency is named."""
    if any(cell.state == "unknown" for cell in cells.codes):
        return Reading(None, cells.inside)
    if not coded:
        return Reading(cells.inside[0]) if cells.inside and not cells.codes else Reading(None, cells.inside)
    within = _joint(coded, cells.inside) if cells.inside else coded
    if not within:
        return _disagreeing(cells, (*coded, *cells.inside))
    states = {cell.state for cell in cells.codes}
    if "sure" in states or ("open" in states and cells.inside and len(within) == 1):
        return Reading(within[0])
    if "open" in states:
        field = next(cell.field for cell in cells.codes if cell.state == "open")
        return Reading(None, within, (Told(PLACE_SCHEME, (listed(within),), field),))
    return Reading(None, within)


def _of_cells(cells: Cells, found: Reading) -> Iterator[Told]:
    """Yield what is said of each cell by itself."""
    silent = not found.told
    for cell in cells.every:
        told = (near_to(cell, ()),) if cell.state == "near" and cell.field == "provinsi" else cell.told
        if cell.state != "missing":
            silent = silent and not told
            yield from told
        if cell.remark is not None and found.region is not None:
            yield Told(cell.remark, (str(found.region),), cell.field)
    missing = [cell for cell in cells.every if cell.state == "missing"]
    if found.region is None and silent and missing:
        yield from missing[-1].told
    elif cells.regency in missing and (found.region is None or found.region.kind == "provinsi"):
        yield from cells.regency.told
