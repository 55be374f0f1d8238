"""Two states of a register: who came, who left, who changed type, who grew out of one."""

from __future__ import annotations

import datetime as dt
from typing import Final

import attrs
import polars as pl

from pmks.errors import CallError
from pmks.law.successions import SUCCESSIONS
from pmks.model.days import last_birth_of_age, not_a_day
from pmks.tables.checked import Checked

CHANGES: Final = pl.Schema(
    [
        ("perubahan", pl.String),
        ("row_before", pl.UInt32),
        ("row_after", pl.UInt32),
        ("kategori_before", pl.List(pl.UInt8)),
        ("kategori_after", pl.List(pl.UInt8)),
        ("kategori_next", pl.List(pl.UInt8)),
    ]
)
"""
One person: ``datang`` (came), ``pergi`` (left), ``ganti_jenis`` (other types), ``tetap`` (the same).

Who is too old for a type that the later state still names has the type that follows in ``kategori_next``.
"""


@attrs.frozen(eq=False)
class Comparison:
    """
    What became of the persons of a register.

    *changes* has a row for each person with a key, in the form of `CHANGES`, with the row numbers of both states and no
    number of a person; *came*, *left*, *changed*, *stayed* and *aged_out* count them; rows without a key are counted
    in *without_key*, for before and after, and compared with nothing.
    """

    changes: pl.DataFrame = attrs.field(repr=False)
    came: int
    left: int
    changed: int
    stayed: int
    aged_out: int
    without_key: tuple[int, int]
    on: dt.date


def compare(before: Checked, after: Checked, *, on: dt.date) -> Comparison:
    r"""
    Compare two states of a register by the number of each person.

    >>> import datetime as dt
    >>> from pmks.tables import validate
    >>> head, day = "NIK;TGL LAHIR;JK;JENIS PPKS", dt.date(2024, 12, 31)
    >>> old = validate(f"{head}\n3602995105069901;11/05/2006;P;Anak dengan Kedisabilitasan\n".encode(), on=day)
    >>> compare(old, old, on=day).changes["kategori_next"].to_list()
    [[9]]

    Args:
        before: The earlier state, as `validate` gives it.
        after: The later state.
        on: The day on which ages are counted.

    Raises:
        CallError: *on* is no day, or a state is no checked register.
    """
    if (problem := not_a_day(on)) is not None:
        raise CallError("on", problem)
    for name, state in (("before", before), ("after", after)):
        if not isinstance(state, Checked):
            raise CallError(name, f"seen {type(state).__name__}, wanted what validate() gives")
    old, new = _persons(before), _persons(after)
    both = old.join(new, on="key", how="full", coalesce=True, suffix="_after", maintain_order="left_right")
    kinds = (
        pl.when(pl.col("row").is_null())
        .then(pl.lit("datang"))
        .when(pl.col("row_after").is_null())
        .then(pl.lit("pergi"))
        .when(pl.col("types") != pl.col("types_after"))
        .then(pl.lit("ganti_jenis"))
        .otherwise(pl.lit("tetap"))
    )
    changes = both.select(
        perubahan=kinds,
        row_before="row",
        row_after="row_after",
        kategori_before="types",
        kategori_after="types_after",
        kategori_next=_next(on),
    ).cast(CHANGES)
    counts = dict(changes.group_by("perubahan").len().iter_rows())
    return Comparison(
        changes,
        came=counts.get("datang", 0),
        left=counts.get("pergi", 0),
        changed=counts.get("ganti_jenis", 0),
        stayed=counts.get("tetap", 0),
        aged_out=changes.filter(pl.col("kategori_next").list.len() > 0).height,
        without_key=(before.summary.rows_without_key, after.summary.rows_without_key),
        on=on,
    )


def _persons(state: Checked) -> pl.DataFrame:
    """Return one row for each person with a key: the first row, the types in order, and the exact day of birth."""
    people = state.people
    types = state.claimed.group_by("row").agg(types=pl.col("kategori"))
    rows = people.filter(pl.col("key").is_not_null()).join(types, on="row", how="left", maintain_order="left")
    return rows.group_by("key", maintain_order=True).agg(
        pl.col("row").min(),
        types=pl.col("types").explode().drop_nulls().unique().sort(),
        born=pl.col("birth").drop_nulls().first(),
    )


def _next(on: dt.date) -> pl.Expr:
    """Return the types that follow those which the person is too old for."""
    born = pl.coalesce("born_after", "born")
    following = pl.lit([], pl.List(pl.UInt8))
    for one in SUCCESSIONS:
        last = last_birth_of_age(one.age, on)
        old = pl.col("types_after").list.contains(one.before) & (born <= last)
        more = (
            pl.when(old.fill_null(value=False))
            .then(pl.lit([one.after], pl.List(pl.UInt8)))
            .otherwise(pl.lit([], pl.List(pl.UInt8)))
        )
        following = following.list.concat(more)
    return following
