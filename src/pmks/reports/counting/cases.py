"""The cases of a register that count: each person and type once, and what became of all the others."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

import attrs
import polars as pl

from pmks.reports.counting.people import persons
from pmks.reports.counting.places import Places
from pmks.tables.checked import Checked, wrong_rows
from pmks.tables.checking.cases import CONTRADICTED

FAMILY: Final = 25
"""The type that is counted in families."""

COMMUNITY: Final = 26
"""The type that is counted in communities."""

AGAIN, NOWHERE, AWAY = "ulang", "tanpa_wilayah", "lain"
"""What becomes of a case that does not count: it is told again, its region is not known, or another one."""

_DAY: Final = "tanggal_data"


@attrs.frozen(eq=False)
class Cases:
    """
    The cases of a register.

    *counted* has one row for each case that counts: ``kategori``, ``person``, ``man``, ``place``, ``dalam_panti``, and
    whether a number says who it is (``keyed``), whether the rest of the row speaks against it (``contradicted``), the
    period that it is of (``masa``). *fates* counts the cases that do not, by what became of them, *left_out* those of
    types that are not asked for, by type. *rows_invalid* rows have an error, *rows_without_type* of the others name no
    type. *with_sex* and *with_keys* say whether the register tells sexes, and numbers of people, at all.
    """

    counted: pl.DataFrame
    fates: Mapping[str, int]
    left_out: Mapping[int, int]
    rows_invalid: int
    rows_without_type: int
    with_sex: bool
    with_keys: bool

    @property
    def unkeyed(self) -> int:
        """How many cases are of people whom no number tells."""
        return int((~self.counted["keyed"]).sum())

    @property
    def contradicted(self) -> int:
        """How many cases count although the rest of the row speaks against them."""
        return int(self.counted["contradicted"].sum())

    @property
    def years(self) -> tuple[str, ...]:
        """The years that the data are of, as far as they are told."""
        return tuple(sorted(self.counted["masa"].drop_nulls().unique()))

    def of_type(self, number: int) -> Cases:
        """Return the cases of one type alone; the others are left out."""
        others = self.counted.filter(pl.col("kategori") != number).group_by("kategori").len()
        mine = self.counted.filter(pl.col("kategori") == number)
        return attrs.evolve(self, counted=mine, left_out={**self.left_out, **dict(others.iter_rows())})


def cases_of(checked: Checked, places: Places, asked_for: Collection[int], *, include_invalid: bool) -> Cases:
    """
    Return the cases of *checked* that count in *places*: those of the types *asked_for*, in rows without an error.

    A case that several rows tell stands where its region is known, then where the data are newest, then in the first
    row. Families are known by the number of their card.
    """
    records = checked.tidied
    at = records["row"].search_sorted(checked.claimed["row"])
    wrong = pl.repeat(value=False, n=records.height, eager=True)
    if not include_invalid:
        wrong = records["row"].is_in(wrong_rows(checked.found).implode())
    claimed = checked.claimed.select(
        "kategori", "dalam_panti", "masa", contradicted=pl.col("verification") == CONTRADICTED, at=at
    )
    valid = claimed.filter(~wrong.gather(at))
    wanted = pl.col("kategori").is_in(sorted(asked_for))
    left_out = valid.filter(~wanted).group_by("kategori").len().sort("kategori")
    live = valid.filter(wanted)
    rows = persons(checked).drop("row").collect().hstack(places.rows)
    live = live.hstack(rows.select(pl.all().gather(live["at"])))
    again = _told_again(live, checked)
    once = live.filter(~again)
    counted = once.filter(pl.col("place").is_not_null())
    away = int(once["away"].sum())
    typed = pl.repeat(value=False, n=records.height, eager=True).scatter(at, values=True)
    return Cases(
        counted.select("kategori", "person", "man", "place", "dalam_panti", "keyed", "contradicted", "masa"),
        {AGAIN: int(again.sum()), AWAY: away, NOWHERE: once.height - counted.height - away},
        dict(left_out.iter_rows()),
        int(wrong.sum()),
        int((~typed & ~wrong).sum()),
        with_sex="jenis_kelamin" in records.columns,
        with_keys=checked.people["key"].null_count() < checked.people.height,
    )


def _told_again(live: pl.DataFrame, checked: Checked) -> pl.Series:
    """Return which of the cases *live* another row tells better."""
    records = checked.tidied
    doubtful = live.with_row_index("case").filter(pl.col("twice") | (pl.col("kategori") == FAMILY))
    some = records.select(
        known=pl.col("wilayah").str.len_bytes().fill_null(0),
        day=pl.col(_DAY) if records.schema.get(_DAY) == pl.Date else pl.lit(None, pl.Date),
    )
    card = pl.when(pl.col("kategori") == FAMILY).then(pl.col("card"))
    told = (
        doubtful.select("case", "kategori", "person", "at")
        .hstack(some.select(pl.all().gather(doubtful["at"])))
        .with_columns(card=checked.people["kk"].gather(doubtful["at"]))
        .with_columns(card=card)
        .with_columns(
            who=pl.when(pl.col("card").is_not_null()).then("card").otherwise(-pl.col("person").cast(pl.Int64))
        )
    )
    order = told.sort("known", "day", "at", descending=[True, True, False], nulls_last=True)
    best = order.unique(["who", "kategori"], keep="first")["case"]
    again = pl.repeat(value=False, n=live.height, eager=True).scatter(told["case"], values=True)
    return again.scatter(best, values=False)
