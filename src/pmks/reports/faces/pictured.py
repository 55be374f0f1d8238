"""What a report shows as pictures: the number of every type, in all and in every region."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, TypeAlias

import attrs
import polars as pl

from pmks import law
from pmks.model.category import Category
from pmks.reports.report import Report

Cell: TypeAlias = tuple[int | None, str | None]
"""A number, and its status."""

_PERSON: Final = "orang"
_NOTHING: Final[Cell] = (None, None)
_NEEDED: Final = {
    "kode_wilayah",
    "nama_wilayah",
    "nomor_jenis",
    "jenis_kelamin",
    "status_panti",
    "jumlah",
    "status_nilai",
}


@attrs.frozen
class OfType:
    """One type: its *category*, its number in the *whole* area, and in each of its *regions*."""

    category: Category
    whole: Cell
    regions: tuple[Cell, ...]

    @property
    def unit(self) -> str:
        """What is counted: ``orang`` unless the type has no persons."""
        units = self.category.units
        return _PERSON if _PERSON in units or not units else units[0]


@attrs.frozen
class Picture:
    """The numbers of a recap by type; *regions* are the names of the regions, in the order of the table."""

    types: tuple[OfType, ...]
    regions: tuple[str, ...]


def picture(report: Report) -> Picture | None:
    """
    Return what *report* shows as pictures; None where it has no numbers of types.

    They come from its long form, and without one from a wide table with a column for each type.
    """
    types = tuple(one for taxonomy in law.TAXONOMIES if taxonomy.id == report.taxonomy for one in taxonomy)
    if report.counts is not None and set(report.counts.columns) >= _NEEDED:
        return _of_counts(report, report.counts, types)
    return _of_frame(report, types)


def _of_counts(report: Report, counts: pl.DataFrame, types: tuple[Category, ...]) -> Picture | None:
    """Return the numbers of the long form: those of all sexes and settings."""
    every = counts.filter(jenis_kelamin="SEMUA", status_panti="semua")
    told: dict[int, dict[tuple[str | None, str | None], Cell]] = {}
    for code, name, kind, value, status in every.select(
        "kode_wilayah", "nama_wilayah", "nomor_jenis", "jumlah", "status_nilai"
    ).iter_rows():
        told.setdefault(kind, {})[code, name] = value, status
    shown = [one for one in types if one.number in told]
    places = dict.fromkeys(place for one in shown for place in told[one.number])
    regions = [place for place in places if place[0] != report.area_code]
    whole = next((place for place in places if place[0] == report.area_code), None)
    if not shown:
        return None
    return Picture(
        tuple(
            OfType(
                one,
                _NOTHING if whole is None else told[one.number].get(whole, _NOTHING),
                tuple(told[one.number].get(place, _NOTHING) for place in regions),
            )
            for one in shown
        ),
        tuple(name or code or "" for code, name in regions),
    )


def _of_frame(report: Report, types: tuple[Category, ...]) -> Picture | None:
    """Return the numbers of the columns that a wide table has for each type."""
    names = [name for name in report.frame.columns if name.startswith("nama_")]
    shown = [one for one in types if f"{one.id}_jumlah" in report.frame.columns]
    if not shown or not names:
        return None
    body = report.frame.height - report.totals
    regions = report.frame[names[-1]].head(body).cast(pl.String).fill_null("")
    return Picture(
        tuple(
            OfType(one, cells[-1] if report.totals else _NOTHING, cells[:body])
            for one in shown
            for cells in [tuple(_cells(report, f"{one.id}_jumlah"))]
        ),
        tuple(regions),
    )


def _cells(report: Report, name: str) -> Iterator[Cell]:
    """Yield the numbers of a column, each with its status."""
    numbers = report.frame[name].to_list()
    statuses = report.statuses[name].to_list() if name in report.statuses.columns else [None] * len(numbers)
    yield from zip(numbers, statuses, strict=True)
