"""An invented register as offices export it: six ways to write a day, types in any form, dirty numbers, duplicates."""

from __future__ import annotations

import argparse
import datetime as dt
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import numpy as np
import polars as pl
from population import ON, SEED
from register_dirt import spoil
from register_words import (
    END,
    FIRST,
    HEADER,
    LAST,
    MIDDLE,
    MONTHS,
    OLD_MONTHS,
    PROFILES,
    REGENCIES,
    TYPE_FORMS,
    VILLAGES,
    joined_cells,
    picked,
    type_cells,
)

SECOND_ROWS_IN_1000: Final = 50
"""Rows that hold another type of a person who has a row already."""

SAME_CASES_IN_1000: Final = 10
"""Rows that stand in the register twice."""

FIRST_DAY: Final = dt.date(1930, 1, 1)
DATE_FORMS: Final = (50, 22, 10, 5, 5, 4, 4)
"""How often each way to write a day is met, in 100; the two with a month in words differ in its spelling."""


def dirty_register(rows: int, *, seed: int = SEED) -> pl.DataFrame:
    """Return *rows* rows of an invented register, every cell a text and nothing cleaned."""
    stream = np.random.Generator(np.random.PCG64(seed))
    second, twice = rows * SECOND_ROWS_IN_1000 // 1000, rows * SAME_CASES_IN_1000 // 1000
    persons = _persons(stream, rows - second - twice)
    several = np.array([len(types) > 1 for types, *_ in PROFILES])
    manifold = np.flatnonzero(several[persons["profile"].to_numpy()] & ~persons["joined"].to_numpy())
    others = persons[stream.choice(manifold, second)].with_columns(turn=pl.lit(1, pl.UInt8), joined=pl.lit(value=False))
    same = persons[stream.integers(0, len(persons), twice)]
    drawn = pl.concat([persons, others, same])[stream.permutation(rows)]
    return (
        drawn.lazy()
        .with_columns(
            u=pl.lit(pl.Series(stream.integers(0, 100_000, rows, dtype=np.uint32))),
            v=pl.lit(pl.Series(stream.integers(0, 2**16, rows, dtype=np.uint16))),
            date_form=pl.lit(pl.Series(_of(stream, DATE_FORMS, rows))),
            type_form=pl.lit(pl.Series(_of(stream, TYPE_FORMS, rows))),
        )
        .pipe(_written)
        .collect()
    )


def write(path: Path, rows: int, *, seed: int = SEED) -> None:
    """Write a register of *rows* rows to *path*: semicolons, byte order mark, two blank rows and a total."""
    register = dirty_register(rows, seed=seed)
    blank = pl.DataFrame(schema=register.schema).clear(1)
    total = blank.with_columns(pl.lit("JUMLAH").alias(HEADER[3]), pl.lit(str(rows)).alias(HEADER[13]))
    third = rows // 3
    parts = [register[:third], blank, register[third : 2 * third], blank, register[2 * third :], total]
    pl.concat(parts).write_csv(path, include_bom=True, separator=";", line_terminator="\r\n")


def _of(stream: np.random.Generator, weights: Sequence[int], rows: int) -> np.ndarray:
    """Return places in *weights*, each drawn as often as it weighs."""
    places = np.repeat(np.arange(len(weights), dtype=np.uint8), weights)
    return places[stream.integers(0, len(places), rows)]


def _persons(stream: np.random.Generator, rows: int) -> pl.DataFrame:
    """Return persons: numbers that belong to nobody, as kecamatan 99 is in no district, and places in the words."""
    profile = _of(stream, [weight for *_, weight in PROFILES], rows)
    youngest = np.array([1 + int(365.25 * years) for _, years, *_ in PROFILES])[profile]
    oldest = np.array([int(365.25 * years) for _, _, years, *_ in PROFILES])[profile]
    age = youngest + 30 + (stream.random(rows) * (oldest - youngest - 60)).astype(np.int64)
    fixed = np.array([" LP".index(sex or " ") for *_, sex, _ in PROFILES])[profile]
    recorded = stream.integers((dt.date(2008, 1, 1) - dt.date(1970, 1, 1)).days, 18_600, rows, dtype=np.int32)
    drawn = {
        "profile": profile,
        "turn": np.zeros(rows, np.uint8),
        "joined": stream.random(rows) < 0.45,
        "regency": stream.integers(0, len(REGENCIES), rows, dtype=np.uint8),
        "woman": np.where(fixed == 0, stream.integers(0, 2, rows), fixed - 1).astype(np.uint8),
        "born": ((ON - dt.date(1970, 1, 1)).days - age).astype(np.int32),
        "recorded": recorded,
        "seen": stream.integers(0, 330, rows, dtype=np.int32),
        "a": stream.integers(0, 2**16, rows, dtype=np.uint16),
        "b": stream.integers(0, 2**16, rows, dtype=np.uint16),
        "c": stream.integers(0, 2**16, rows, dtype=np.uint16),
    }
    born, recorded_on = pl.col("born"), pl.col("recorded")
    head = picked([code.replace(".", "") + "99" for code, *_ in REGENCIES], pl.col("regency"))
    birthday = (born.dt.day().cast(pl.Int32) + 40 * pl.col("woman").cast(pl.Int32)).cast(pl.String).str.zfill(2)
    return (
        pl.DataFrame(drawn)
        .lazy()
        .with_columns(
            born.cast(pl.Date), recorded_on.cast(pl.Date), seen=dt.date(2024, 1, 2) + pl.duration(days="seen")
        )
        .with_columns(
            nik=pl.concat_str(head, birthday, born.dt.strftime("%m%y")),
            kk=pl.concat_str(head, recorded_on.dt.strftime("%d%m%y")),
        )
        .with_columns(
            pl.concat_str(name, (9001 + pl.int_range(pl.len()).over(name) % 990).cast(pl.String))
            for name in ("nik", "kk")
        )
        .collect()
    )


def _written(persons: pl.LazyFrame) -> pl.LazyFrame:
    """Return the cells of *persons*, by the hands of an office."""
    types, profile = [_six_times(types) for types, *_ in PROFILES], pl.col("profile").cast(pl.Int64)
    turn = (pl.col("a").cast(pl.Int64) + pl.col("turn")) % 6
    number = pl.lit(pl.Series([number for six in types for number in six])).gather(profile * 6 + turn)
    single = pl.Series([len(types) == 1 for types, *_ in PROFILES])
    together = pl.col("joined") & ~pl.lit(single).gather(profile)
    return (
        persons.with_row_index("no", 1)
        .with_columns(number=number, together=together, homes=number.is_in([1, 2, 5, 8, 9, 11, 12]))
        .select(**spoil(_cells()))
    )


def _six_times(types: Sequence[int]) -> tuple[int, ...]:
    """Return *types* in turn, six in all, so that every profile takes the same room."""
    return tuple(types[place % len(types)] for place in range(6))


def _cells() -> dict[str, pl.Expr]:
    """Return every column before it is spoilt, in the order of the header."""
    a, b, c = (pl.col(name).cast(pl.Int64) for name in "abc")
    regency, number, village = pl.col("regency").cast(pl.Int64), pl.col("number").cast(pl.Int64), b % len(VILLAGES)
    day = (pl.col("born") - FIRST_DAY).dt.total_days() * len(DATE_FORMS) + pl.col("date_form")
    name = pl.concat_str(
        picked(FIRST, a % len(FIRST)),
        picked(END, b % len(END)),
        picked(MIDDLE, c % len(MIDDLE)),
        pl.lit(" "),
        picked(LAST, (a // 16) % len(LAST)),
    )
    kecamatan = [kecamatan for *_, four in REGENCIES for kecamatan in four]
    hamlet, no = pl.concat_str(pl.lit("KP. "), picked(VILLAGES, village)), pl.col("no")
    together = picked(joined_cells(), pl.col("profile").cast(pl.Int64) * 4 + b % 4)
    alone = picked(type_cells(), (number - 1) * len(TYPE_FORMS) + pl.col("type_form"))
    kinds = ("fisik", "sensorik", "mental", "intelektual", "fisik|sensorik")
    homes = (None, None, "LP", "Luar Panti", "LUAR PANTI", "LP", "DP", "Dalam Panti")
    setting = pl.when("homes").then(picked(homes, c % len(homes)))
    short = pl.Series([[name, short, short] for _, name, short, _ in REGENCIES]).explode()
    cells = (
        no.cast(pl.String),
        pl.col("nik"),
        pl.col("kk"),
        pl.when(c % 10 < 7).then(name.str.to_uppercase()).otherwise(name),
        picked(kecamatan, regency * 4 + c % 4),
        picked(_days(), day),
        picked(("L", "P"), pl.col("woman")),
        pl.when(no % 97 == 5)
        .then(pl.concat_str(hamlet, pl.lit("; BLOK A")))
        .when(no % 131 == 7)
        .then(pl.concat_str(hamlet, pl.lit("\nDEKAT PASAR")))
        .otherwise(hamlet),
        (a % 12 + 1).cast(pl.String).str.zfill(3),
        (b % 8 + 1).cast(pl.String).str.zfill(3),
        picked(VILLAGES, village),
        picked(kecamatan, regency * 4 + a % 4),
        pl.lit(short).gather(regency * 3 + c % 3),
        pl.when("together").then(together).otherwise(alone),
        pl.when(number.is_in([5, 9])).then(picked(kinds, a % len(kinds))),
        setting,
        pl.when(setting.is_in(["DP", "Dalam Panti"]) & (regency == 6)).then(pl.lit("UPTD PERLINDUNGAN SOSIAL")),
        pl.col("seen").dt.strftime("%d/%m/%Y"),
        pl.lit(None, pl.String),
        pl.lit(None, pl.String),
    )
    return dict(zip(HEADER, cells, strict=True))


def _days() -> list[str]:
    """Return every day up to the day asked about in each way to write it."""
    days = (FIRST_DAY + dt.timedelta(days=place) for place in range((ON - FIRST_DAY).days + 1))
    return [form for day in days for form in _ways(day)]


def _ways(day: dt.date) -> tuple[str, ...]:
    """Return the ways to write *day* that are met, in the order of `DATE_FORMS`; all of them are exact."""
    month = MONTHS[day.month - 1]
    return (
        f"{day:%d-%m-%Y}",
        f"{day:%d/%m/%Y}",
        f"{day:%Y-%m-%d}",
        f"{day.day} {month} {day.year}",
        f"{day.day} {OLD_MONTHS.get(day.month, month)} {day.year}",
        f"{day:%Y-%m-%d} 00:00:00",
        f"{day:%d.%m.%Y}",
    )


def main() -> None:
    """Write a register of the size asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--rows", type=int, default=1_000_000)
    asked = parser.parse_args()
    begin = time.perf_counter()
    write(asked.path, asked.rows)
    print(f"{asked.rows:,} rows, {asked.path.stat().st_size / 2**20:,.0f} MiB, {time.perf_counter() - begin:.1f} s")


if __name__ == "__main__":
    main()
