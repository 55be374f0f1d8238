"""Who is one person in a register, and of which sex: each row with the first row that tells the same person."""

from __future__ import annotations

from typing import Final

import polars as pl

from pmks.tables.checked import Checked

_SEX: Final = "jenis_kelamin"
_MEN: Final = "laki_laki"


def persons(checked: Checked) -> pl.LazyFrame:
    """
    Return who each row of the register is about, in the order of the register.

    ``row``; ``person``, the first row that tells the same person; ``twice``, whether another row may; ``keyed``,
    whether a number says who it is; ``man``, true if all rows of the person say that it is a man, false if all say a
    woman, null where they say nothing or disagree. The same number beside two names is two people; a row without a
    number is one.
    """
    told = checked.tidied
    known = told.schema.get(_SEX) == pl.String
    men = (
        told.select(pl.col(_SEX) == _MEN).to_series()
        if known
        else pl.repeat(None, told.height, dtype=pl.Boolean, eager=True)
    )
    rows = checked.people.select("row", "key", "name", twice="again", man=men)
    again = rows.with_row_index("at").filter("twice")
    numbers = again.group_by("key").agg(low=pl.col("name").min(), high=pl.col("name").max())
    named = again.join(numbers, on="key", how="left", maintain_order="left").with_columns(
        name=pl.when(pl.col("low") != pl.col("high")).then(pl.col("name").fill_null(pl.col("low")))
    )
    same = ["key", "name"]
    people = named.group_by(same).agg(person=pl.col("row").min(), low=pl.col("man").min(), high=pl.col("man").max())
    agreed = pl.when(pl.col("low") == pl.col("high")).then("low")
    several = named.select("at", *same).join(people, on=same, nulls_equal=True).with_columns(man=agreed)
    found = rows.select(
        "row",
        person=rows["row"].clone().scatter(several["at"], several["person"]),
        twice="twice",
        keyed=pl.col("key").is_not_null(),
        man=rows["man"].clone().scatter(several["at"], several["man"]),
    )
    return found.lazy()
