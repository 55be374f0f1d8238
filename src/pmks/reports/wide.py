"""The wide recapitulations: a row for each place, three columns for each type."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import polars as pl

from pmks.model.source import Text
from pmks.reports import words
from pmks.reports.asked import Asked
from pmks.reports.counting.cube import ALL, OTHER_UNITS, PEOPLE
from pmks.reports.counting.places import Places
from pmks.reports.report import Content, Field
from pmks.reports.table import Table

_PARTS: Final = (("l", "status_pisah"), ("p", "status_pisah"), ("jumlah", "status_jumlah"))


def wide_table(asked: Asked, places: Places, told: pl.DataFrame) -> Table:
    """Return the numbers *told* with a row for each place; the last one is the total."""
    rows = _rows(places, told)
    heads = _heads(asked, places)
    columns, statuses = dict(heads), dict[str, pl.Expr]()
    fields = [_head(name) for name in columns]
    frame = rows
    for number, stem, band in _blocks(asked):
        mine = told.filter(pl.col("kategori") == number)
        for part, status in _PARTS:
            if number in OTHER_UNITS and part != "jumlah":
                continue
            name = f"{stem}_{part}" if part != "jumlah" or number not in (ALL, PEOPLE) else stem
            frame = frame.join(
                mine.select("place", pl.col(part).alias(name), pl.col(status).alias(f"status {name}")),
                on="place",
                how="left",
                maintain_order="left",
            )
            columns[name], statuses[name] = pl.col(name), pl.col(f"status {name}")
            label = words.OF_UNIT[number] if number in OTHER_UNITS else words.PARTS[part]
            fields.append(Field(name, label, Content.COUNT, band))
    return Table(
        tuple(fields),
        frame.select(**columns),
        frame.select(**statuses),
        totals=1,
    )


def _rows(places: Places, told: pl.DataFrame) -> pl.DataFrame:
    """Return the places in their order, the unknown one if a case stands in it, and the total."""
    last = places.columns[-1]
    names = [(places.unknown, words.UNKNOWN.id), (places.total, words.TOTAL)]
    beside = pl.DataFrame(names, schema={"place": pl.UInt32, last: pl.String}, orient="row")
    beside = beside.filter(pl.col("place").is_in(told["place"].unique().implode()))
    return pl.concat([places.table.drop("delivered"), beside], how="diagonal")


def _heads(asked: Asked, places: Places) -> Iterator[tuple[str, pl.Expr]]:
    """Yield the columns that stand before the numbers."""
    if asked.layout.id == "banten-rehsos-18":
        yield "cakupan", pl.lit(asked.layout.id)
    yield "edisi_daftar", pl.lit(words.LIST)
    yield "tanggal_data", pl.lit(asked.on)
    for name in places.columns:
        yield name, pl.col(name)


def _head(name: str) -> Field:
    """Return the field of a column that stands before the numbers."""
    content = Content.DAY if name == "tanggal_data" else Content.CODE if name.startswith("kode_") else Content.TEXT
    return Field(name, words.HEADS[name], content)


def _blocks(asked: Asked) -> Iterator[tuple[int, str, Text]]:
    """Yield the number of each type, the stem of its columns, and what stands above them."""
    for one in asked.types:
        yield one.number, one.id, Text(f"{one.number}. {one.label}", f"{one.number}. {one.label}")
    eighteen = asked.layout.id == "banten-rehsos-18"
    yield ALL, "jumlah_kasus", words.CASES_OF_18 if eighteen else words.CASES
    yield PEOPLE, "jumlah_orang", words.PEOPLE
