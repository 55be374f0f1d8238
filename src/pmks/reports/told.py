"""The numbers of a recapitulation as they may be told: each with its status, hidden ones without their number."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import polars as pl

from pmks.reports.counting.cube import ALL, PEOPLE, Cube
from pmks.reports.disclosure.hiding import Mask
from pmks.reports.disclosure.table import Cell
from pmks.reports.report import Status

_KEYS: Final = ["place", "kategori"]
_FILLED, _HIDDEN = Status.TERISI.value, Status.DISAMARKAN.value
_MISSING, _NOT_ASKED = Status.TIDAK_TERSEDIA.value, Status.TIDAK_DIKUMPULKAN.value


def numbers_told(cube: Cube, mask: Mask) -> pl.DataFrame:
    """
    Return the numbers of *cube* under *mask*, by ``place`` and ``kategori``.

    ``l``, ``p``, ``sisa`` (whose sex is not known) and ``jumlah``, each with its status: ``status_pisah`` is that of
    ``l`` and ``p``, ``status_sisa`` and ``status_jumlah`` those of the others.
    """
    cells = cube.cells.join(_marked(mask.split, "split"), on=_KEYS, how="left", maintain_order="left")
    cells = cells.join(_marked(mask.whole, "whole"), on=_KEYS, how="left", maintain_order="left")
    people = (pl.col("kategori") == PEOPLE) & pl.col("place").is_in(sorted(mask.people))
    whole = pl.col("whole").fill_null(value=False) | people
    split = pl.col("split").fill_null(value=False) | whole
    rest = pl.col("jumlah") - pl.col("l") - pl.col("p")
    asked = pl.col("kategori").is_in([*cube.asked_for, ALL, PEOPLE])
    return cells.select(
        *_KEYS,
        pl.when(~split).then("l").alias("l"),
        pl.when(~split).then("p").alias("p"),
        pl.when(~whole).then(rest).alias("sisa"),
        pl.when(~whole).then("jumlah").alias("jumlah"),
        status_pisah=_status(pl.col("l"), split, asked),
        status_sisa=_status(rest, whole, asked),
        status_jumlah=_status(pl.col("jumlah"), whole, asked),
    )


def _status(number: pl.Expr, hidden: pl.Expr, asked: pl.Expr) -> pl.Expr:
    """Return why a number is there or is not."""
    return (
        pl.when(~asked)
        .then(pl.lit(_NOT_ASKED))
        .when(number.is_null())
        .then(pl.lit(_MISSING))
        .when(hidden)
        .then(pl.lit(_HIDDEN))
        .otherwise(pl.lit(_FILLED))
    )


def _marked(cells: Iterable[Cell], name: str) -> pl.DataFrame:
    """Return *cells* as a frame with a mark called *name*."""
    schema = {"place": pl.UInt32, "kategori": pl.UInt8}
    return pl.DataFrame(sorted(cells), schema=schema, orient="row").with_columns(pl.lit(value=True).alias(name))
