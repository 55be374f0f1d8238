"""Total rows held against the rows that they add, column by column."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

import polars as pl

from pmks.issues import of_tables
from pmks.tables.findings import FINDINGS, Check, found
from pmks.tables.recaps.groups import parts_of_totals
from pmks.tables.recaps.measures import OTHER_UNITS
from pmks.tables.recaps.rows import DATA, TOTALS

_LEAST_TYPES: Final = 2
_OTHERS: Final = sorted(OTHER_UNITS)


class Down(NamedTuple):
    """
    What total rows come to.

    *computed* has ``row``, ``name`` and ``computed``; *people* the cells (``row``, ``name``) of total rows that count
    people over types and are no sums; *findings* what differs.
    """

    computed: pl.DataFrame
    people: pl.DataFrame
    findings: pl.DataFrame


def down(cells: pl.DataFrame, keys: pl.DataFrame, twice: Sequence[str]) -> Down:
    """
    Return what the total rows among the long *cells* come to; *twice* are the classes whose types stand there as well.

    Families and communities are not added to people; a total of people may be below the sum, never above it.
    """
    mine = pl.col("satuan").is_in(_OTHERS).fill_null(value=False)
    once = pl.col("kelas").is_null() | ~pl.col("kelas").is_in(twice)
    data = cells.filter((pl.col("kind") == DATA) & once).with_columns(other=mine)
    value = pl.col("value")
    added = [
        value.filter(~pl.col("other")).sum().alias("main"),
        value.filter(pl.col("other")).sum().alias("others"),
        value.filter(~pl.col("other")).count().alias("mains"),
        value.count().alias("known"),
        value.is_null().sum().alias("missing"),
        pl.col("satuan").filter(pl.col("other")).n_unique().alias("other_units"),
        pl.coalesce(pl.col("kategori").cast(pl.String), "kelas").filter(value > 0).n_unique().alias("types"),
    ]
    narrow = data.select("row", "name", "value", "satuan", "kategori", "kelas", "other")
    totals = cells.filter(pl.col("kind").is_in(TOTALS))
    ways = parts_of_totals(keys, narrow, added)
    asked = totals.select("row", "name", "column", "people", "satuan", "typed", "kategori", reported="value")
    ways = (
        ways.join(asked, on=["row", "name"], how="inner")
        .filter(pl.col("known") > 0)
        .with_columns(
            mixed=(pl.col("others") != 0) & ((pl.col("mains") > 0) | (pl.col("other_units") > 1)),
            computed=pl.when(pl.col("mains") > 0).then("main").otherwise("others"),
        )
    )
    best = _best(ways)
    return Down(best.select("row", "name", "computed"), _people(best), _told(best))


def _best(ways: pl.DataFrame) -> pl.DataFrame:
    """
    Return of each total row the way in which most of its numbers are right, the likeliest among equals.

    People over several types are right below the sum.
    """
    right = (pl.col("reported") == pl.col("computed")) | (pl.col("reported") == pl.col("main") + pl.col("others"))
    right = right | (_over_types() & (pl.col("reported") < pl.col("computed")))
    judged = ways.group_by("row", "how").agg(right=right.sum(), rank=pl.col("rank").first())
    taken = judged.sort("row", pl.col("right"), "rank", descending=[False, True, False]).unique("row", keep="first")
    return ways.join(taken.select("row", "how"), on=["row", "how"], how="semi").sort("row", maintain_order=True)


def _over_types() -> pl.Expr:
    """Return whether a cell of a total row says that it counts people over several types that stand in the rows."""
    said = pl.col("people") | (pl.col("satuan") == "orang").fill_null(value=False)
    return said & ~pl.col("typed") & (pl.col("types") >= _LEAST_TYPES) & pl.col("kategori").is_null()


def _people(best: pl.DataFrame) -> pl.DataFrame:
    """Return the cells of total rows that count people and not cases."""
    return best.filter(_over_types() & (pl.col("reported") < pl.col("computed"))).select("row", "name")


def _told(best: pl.DataFrame) -> pl.DataFrame:
    """Return what differs."""
    if best.is_empty():
        return FINDINGS.to_frame()
    reported, computed = pl.col("reported"), pl.col("computed")
    people = _over_types()
    both = pl.col("mixed") & (reported == pl.col("main") + pl.col("others"))
    both = both & ((reported != computed) | (pl.col("mains") == 0))
    below = (pl.col("people") | people) & (reported < computed)
    apart = not best.filter(pl.col("satuan") == "kasus", ~pl.col("typed"), pl.col("kategori").is_null()).is_empty()
    as_people = people & pl.when(people).then(reported == computed).all() & pl.lit(not apart)
    differs = (reported != computed) & ~both & ~below
    told = [
        found(
            part,
            [
                Check(of_tables.UNITS_MIXED, str(header), both, details=(reported, computed)),
                Check(of_tables.CASES_AS_PEOPLE, str(header), as_people, details=(pl.lit("1"),)),
                Check(of_tables.TOTAL_DIFFERS, str(header), differs, details=(reported, computed, pl.col("missing"))),
            ],
        )
        for (header,), part in best.partition_by("column", as_dict=True, maintain_order=True).items()
    ]
    return pl.concat(told)
