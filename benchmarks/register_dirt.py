"""What is planted in the cells of the invented register: which column, in how many of 100,000 rows, and what."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Final, NamedTuple

import polars as pl
from register_words import LABELS, NO_TYPE, REGENCIES, TOO_BROAD, misspelt_cells, picked

ROWS: Final = 100_000


class Dirt(NamedTuple):
    """A way to spoil a cell of *column* in *share* of 100,000 rows; *where* it suits."""

    column: str
    share: int
    spoilt: pl.Expr
    where: pl.Expr | None = None


def spoil(clean: Mapping[str, pl.Expr]) -> dict[str, pl.Expr]:
    """Return the cells *clean* with the dirt in them, at most one piece in a row; the column ``u`` draws it."""
    cells: dict[str, pl.Expr] = {}
    low = 0
    for column, share, spoilt, where in dirt():
        hit = pl.col("u").is_between(low, low + share, closed="left")
        low += share
        before = cells.get(column, clean[column])
        cells[column] = pl.when(hit if where is None else hit & where).then(spoilt).otherwise(before)
    assert low < ROWS, low
    return {column: cells.get(column, cell) for column, cell in clean.items()}


def dirt() -> tuple[Dirt, ...]:
    """Return everything that is planted, made from the columns of the persons."""
    home = Dirt("DALAM/LUAR PANTI", 100, _text("panti?"))
    return (*_in_numbers(), *_in_days(), *_in_sex(), *_in_types(), *_in_places(), home)


def _in_numbers() -> tuple[Dirt, ...]:
    """Return the dirt in NIK and KK: repaired without loss, or beyond repair."""
    nik, kk = pl.col("nik"), pl.col("kk")

    def part(start: int, length: int) -> pl.Expr:
        """Return digits of the NIK."""
        return nik.str.slice(start, length)

    impossible = pl.when(pl.col("woman") == 1).then(pl.lit("74")).otherwise(pl.lit("34"))
    dotted = pl.concat_str(part(0, 2), part(2, 2), part(4, 2), part(6, 6), part(12, 4), separator=".")
    return (
        Dirt("NIK ", 8000, pl.concat_str(pl.lit("'"), nik)),
        Dirt("NIK ", 3000, pl.concat_str(part(0, 4), part(4, 4), part(8, 4), part(12, 4), separator=" ")),
        Dirt("NIK ", 2000, dotted),
        Dirt("NIK ", 500, pl.concat_str(nik, pl.lit(".0"))),
        Dirt("NIK ", 150, pl.concat_str(part(0, 1), pl.lit(","), part(1, 5), pl.lit("E+15"))),
        Dirt("NIK ", 150, part(0, 15)),
        Dirt("NIK ", 100, pl.concat_str(part(0, 13), pl.lit("O"), part(14, 2))),
        Dirt("NIK ", 600, picked(("-", None, "BELUM ADA", "TIDAK PUNYA NIK"), pl.col("v") % 4)),
        Dirt("NIK ", 100, pl.concat_str(part(0, 6), impossible, part(8, 8))),
        Dirt("NIK ", 80, pl.concat_str(part(0, 12), pl.lit("0000"))),
        Dirt("NO. KK", 100, pl.concat_str(kk.str.slice(0, 6), pl.lit("310699"), kk.str.slice(12, 4))),
    )


def _in_days() -> tuple[Dirt, ...]:
    """Return the dirt in days of birth and of the visit."""
    born = pl.col("born")
    serial = (born - dt.date(1899, 12, 30)).dt.total_days().cast(pl.String)
    return (
        Dirt("TGL LAHIR", 200, (born - pl.duration(days=365)).dt.strftime("%d-%m-%Y")),
        Dirt("TGL LAHIR", 400, serial),
        Dirt("TGL LAHIR", 300, born.dt.strftime("%d-%m-%y"), born.dt.year() < 2000),
        Dirt("TGL LAHIR", 200, born.dt.year().cast(pl.String)),
        Dirt("TGL LAHIR", 300, picked(("00-00-0000", None, "-"), pl.col("v") % 3)),
        Dirt("TGL LAHIR", 100, picked(("31/06/1962", "30-02-1974", "32-01-1981"), pl.col("v") % 3)),
        Dirt("TGL LAHIR", 50, _text("14-03-2031")),
        Dirt("TGL PENDATAAN", 500, pl.col("seen").dt.strftime("%Y%m%d")),
    )


def _in_sex() -> tuple[Dirt, ...]:
    """Return the dirt in the sex: other words for it, the wrong one, none."""
    woman, free = pl.col("woman"), ~pl.col("number").is_in([15, 23])
    return (
        Dirt("JK", 1500, picked(("Laki-laki", "Perempuan"), woman)),
        Dirt("JK", 1000, picked(("1", "2"), woman)),
        Dirt("JK", 800, picked(("LK", "PR"), woman)),
        Dirt("JK", 150, picked(("P", "L"), woman), free),
        Dirt("JK", 300, pl.lit(None, pl.String)),
        Dirt("JK", 50, _text("9")),
    )


def _in_types() -> tuple[Dirt, ...]:
    """Return the dirt in the types: misspelt, too broad, unknown, or at odds with the person."""
    number, age = pl.col("number").cast(pl.Int64), (dt.date(2024, 12, 31) - pl.col("born")).dt.total_days() / 365.25
    labels = tuple(LABELS.values())
    label = picked(labels, number - 1)
    other = pl.concat_str((number % 26 + 1).cast(pl.String), pl.lit(". "), label)
    return (
        Dirt("JENIS PPKS", 1000, picked(misspelt_cells(), (number - 1) * 8 + pl.col("v") % 8)),
        Dirt("JENIS PPKS", 100, picked(TOO_BROAD, pl.col("v") % 4)),
        Dirt("JENIS PPKS", 150, picked(NO_TYPE, pl.col("v") % 4)),
        Dirt("JENIS PPKS", 150, pl.lit(None, pl.String)),
        Dirt("JENIS PPKS", 100, other),
        Dirt("JENIS PPKS", 200, pl.concat_str(label, pl.lit("; "), label.str.to_uppercase())),
        Dirt("JENIS PPKS", 100, _text(LABELS[8].upper()), age < 58),
        Dirt("JENIS PPKS", 100, _text(LABELS[1]), age > 8),
        Dirt("JENIS PPKS", 80, _text(LABELS[23].upper()), (pl.col("woman") == 0) & age.is_between(20, 58)),
    )


def _in_places() -> tuple[Dirt, ...]:
    """Return the dirt in the regions: kabupaten or kota left out, letters left out, codes."""
    codes = tuple(code for code, *_ in REGENCIES)
    bare = tuple(name.split(" ", 1)[1] for _, name, *_ in REGENCIES)
    misspelt = tuple(name[:8] + name[9:] for _, name, *_ in REGENCIES)
    regency = pl.col("regency")
    return (
        Dirt("KAB/KOTA", 200, picked(bare, regency)),
        Dirt("KAB/KOTA", 150, picked(misspelt, regency)),
        Dirt("KAB/KOTA", 500, picked(codes, regency)),
        Dirt("KAB/KOTA", 300, picked(tuple(code.replace(".", "") for code in codes), regency)),
    )


def _text(words: str) -> pl.Expr:
    """Return *words* in every row."""
    return pl.lit(words, pl.String)
