"""The numbers behind every recapitulation: place by type by sex, their sums, and the people, each counted once."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Final

import attrs
import polars as pl

from pmks.reports.counting.cases import COMMUNITY, FAMILY, Cases
from pmks.reports.counting.places import Places

ALL: Final = 0
"""The number that stands for all types that are counted in cases."""

PEOPLE: Final = 255
"""The number that stands for people, whatever their types."""

OTHER_UNITS: Final = (FAMILY, COMMUNITY)
"""Types that are not counted in persons, and never added to the others."""

_KEYS: Final = ["place", "kategori"]


@attrs.frozen(eq=False)
class Cube:
    """
    The numbers of a recapitulation.

    *cells* has a row for every ``place`` (those of *places*, the unknown one where a case stands in it, and the whole)
    and ``kategori`` (each type, `ALL` for their sum, `PEOPLE`): ``l``, ``p`` and ``jumlah``, null where nothing was
    delivered. *types* are the types of the table, *asked_for* those that the office collects.
    """

    places: Places
    cells: pl.DataFrame
    types: tuple[int, ...]
    asked_for: frozenset[int]

    @property
    def has_unknown(self) -> bool:
        """Whether a case stands in the area and in none of its places."""
        return bool((self.cells["place"] == self.places.unknown).any())

    def counted_in_cases(self) -> tuple[int, ...]:
        """Return the types that the sum of cases adds."""
        return tuple(number for number in self.types if number in self.asked_for and number not in OTHER_UNITS)


def cube_of(
    cases: Cases, places: Places, types: Iterable[int], asked_for: Collection[int], *, silent_is_zero: bool
) -> Cube:
    """Return the numbers of *cases*; a place without a row of the register has 0 if *silent_is_zero*, else nothing."""
    added = pl.col("kategori").is_in(range(1, FAMILY))
    by_type = _counted(cases.counted.lazy().group_by(_KEYS))
    people = cases.counted.lazy().filter(added).select("place", "person", "man").unique()
    people_of_all = people.select("person", "man").unique()
    whole = pl.lit(places.total, pl.UInt32)
    parts = [
        by_type,
        by_type.group_by("kategori").agg(pl.col("l", "p", "jumlah").sum()).with_columns(place=whole),
        _counted(people.group_by("place")).with_columns(kategori=pl.lit(PEOPLE, pl.UInt8)),
        _counted(people_of_all.group_by(whole.alias("place"))).with_columns(kategori=pl.lit(PEOPLE, pl.UInt8)),
    ]
    names = [*_KEYS, "l", "p", "jumlah"]
    found = pl.concat([part.select(names) for part in parts]).collect()
    sums = found.filter(added).group_by("place").agg(pl.col("l", "p", "jumlah").sum())
    found = pl.concat([found, sums.with_columns(kategori=pl.lit(ALL, pl.UInt8)).select(names)])
    shown = tuple(types)
    grid = _grid(places, found, (*shown, ALL, PEOPLE))
    silent = pl.lit(value=False) if silent_is_zero else ~pl.col("delivered")
    told = grid.join(found, on=_KEYS, how="left").with_columns(
        pl.when(~silent).then(pl.col(name).fill_null(0)).alias(name) for name in ("l", "p", "jumlah")
    )
    unknown = pl.col("kategori").is_in(OTHER_UNITS)
    sexless = pl.lit(not cases.with_sex)
    unkeyed = pl.lit(not cases.with_keys) & (pl.col("kategori") == PEOPLE)
    asked = pl.col("kategori").is_in([*asked_for, ALL, PEOPLE])
    cells = told.select(
        *_KEYS,
        *(pl.when(asked & ~unknown & ~sexless & ~unkeyed).then(pl.col(name)).alias(name) for name in ("l", "p")),
        pl.when(asked & ~unkeyed).then("jumlah").alias("jumlah"),
    )
    return Cube(places, cells.sort(_KEYS), shown, frozenset(asked_for))


def _counted(groups: pl.lazyframe.group_by.LazyGroupBy) -> pl.LazyFrame:
    """Return how many there are of each sex and in all."""
    man = pl.col("man")
    return groups.agg(l=man.sum().cast(pl.Int64), p=(~man).sum().cast(pl.Int64), jumlah=pl.len().cast(pl.Int64))


def _grid(places: Places, found: pl.DataFrame, types: tuple[int, ...]) -> pl.DataFrame:
    """Return every place and type once, with whether the place delivered."""
    numbers = places.table.select("place", "delivered")
    stray = bool((found["place"] == places.unknown).any())
    some = stray or bool(places.table["delivered"].any())
    beside = [(places.unknown, True)] * stray + [(places.total, some)]
    schema = {"place": pl.UInt32, "delivered": pl.Boolean}
    every = pl.concat([numbers, pl.DataFrame(beside, schema=schema, orient="row")])
    return every.join(pl.DataFrame({"kategori": pl.Series(types, dtype=pl.UInt8)}), how="cross")
