"""An invented register of persons: a day of birth, a sex, a kabupaten and 30 facts, as a frame or as Parquet."""

from __future__ import annotations

import argparse
import datetime as dt
import importlib
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

import numpy as np
import polars as pl

ON: Final = dt.date(2024, 12, 31)
"""The day asked about in every benchmark."""

SEED: Final = 20241231
BATCH: Final = 131_072
"""The rows of one row group; each is drawn from its own stream, so rows do not depend on how many follow."""

UNKNOWN_IN_100: Final = 20
WITHOUT_BIRTH_IN_1000: Final = 20
BORN_LATER_IN_1000: Final = 1
WITHOUT_SEX_IN_1000: Final = 20
OLDEST: Final = dt.date(1928, 1, 1)

FACTS: Final = {
    "ditelantarkan_orang_tua": 8,
    "mendapat_asuhan_layak": 85,
    "kehilangan_hak_asuh": 5,
    "keluarga_miskin": 30,
    "bergizi_buruk_atau_kurang": 10,
    "kebutuhan_dasar_terpenuhi": 70,
    "dieksploitasi_secara_ekonomi": 5,
    "dieksploitasi_secara_seksual": 2,
    "korban_perdagangan_orang": 2,
    "korban_kejahatan_seksual": 2,
    "mengalami_kekerasan": 8,
    "mengalami_perlakuan_salah": 8,
    "mengalami_penelantaran": 8,
    "mengalami_diskriminasi": 5,
    "berfungsi_sosial": 80,
    "disangka": 3,
    "didakwa": 3,
    "dijatuhi_pidana": 2,
    "korban_tindak_pidana": 5,
    "saksi_tindak_pidana": 5,
    "menyandang_disabilitas": 15,
    "disabilitas_jangka_lama": 40,
    "disabilitas_ditetapkan_tenaga_medis": 40,
    "mengalami_hambatan_partisipasi": 30,
    "memiliki_pekerjaan_tetap": 45,
    "terinfeksi_hiv": 1,
    "menyalahgunakan_napza": 3,
    "terluka_atau_meninggal": 3,
    "kerugian_harta_benda": 8,
    "dampak_psikologis": 8,
}
"""
The 30 yes-or-no facts that the 26 rules ask for most often, with the yes in 100 known answers.

Where two are asked for equally often, the one that the law names first is taken.
"""

PROVINCES: Final = (
    *range(11, 22),
    *range(31, 37),
    *range(51, 54),
    *range(61, 66),
    *range(71, 77),
    81,
    82,
    *range(91, 97),
)
KABUPATEN: Final = tuple(f"{province}.{number:02d}" for province in PROVINCES for number in range(1, 14))
"""Codes in the form of the real ones; not all of them exist."""


def population(rows: int, *, seed: int = SEED) -> pl.DataFrame:
    """Return *rows* invented persons."""
    return pl.concat(batches(rows, seed=seed), rechunk=True)


def batches(rows: int, *, seed: int = SEED) -> Iterator[pl.DataFrame]:
    """Yield *rows* invented persons in row groups; the same seed gives the same persons."""
    for place, start in enumerate(range(0, rows, BATCH)):
        stream = np.random.Generator(np.random.PCG64(np.random.SeedSequence((seed, place))))
        yield _batch(stream, min(BATCH, rows - start))


def write(path: Path, rows: int, *, seed: int = SEED) -> None:
    """Write *rows* invented persons to *path* as Parquet, one row group after the other."""
    parquet: Any = importlib.import_module("pyarrow.parquet")
    writer: Any = None
    part = path.with_suffix(".part")
    for batch in batches(rows, seed=seed):
        table = batch.to_arrow(compat_level=pl.CompatLevel.oldest())
        if writer is None:
            writer = parquet.ParquetWriter(part, table.schema, compression="zstd")
        writer.write_table(table)
    writer.close()
    part.replace(path)


def _batch(stream: np.random.Generator, rows: int) -> pl.DataFrame:
    """Return one row group."""
    first, last = (OLDEST - dt.date(1970, 1, 1)).days, (ON - dt.date(1970, 1, 1)).days
    drawn = {
        "tanggal_lahir": stream.integers(first, last + 1, rows, dtype=np.int32),
        "jenis_kelamin": stream.integers(0, 2, rows, dtype=np.uint8),
        "kabupaten_kota": stream.integers(0, len(KABUPATEN), rows, dtype=np.uint16),
        "_birth": stream.integers(0, 1000, rows, dtype=np.uint16),
        "_sex": stream.integers(0, 1000, rows, dtype=np.uint16),
        **{fact: stream.integers(0, 100, rows, dtype=np.uint8) for fact in FACTS},
        **{f"_{fact}": stream.integers(0, 100, rows, dtype=np.uint8) for fact in FACTS},
    }
    chance = pl.col("_birth")
    born = pl.col("tanggal_lahir")
    later = last + 1 + born % 30
    return (
        pl.DataFrame(drawn)
        .lazy()
        .select(
            pl.when(chance >= WITHOUT_BIRTH_IN_1000 + BORN_LATER_IN_1000)
            .then(born)
            .when(chance >= WITHOUT_BIRTH_IN_1000)
            .then(later)
            .cast(pl.Date)
            .alias("tanggal_lahir"),
            pl.when(pl.col("_sex") >= WITHOUT_SEX_IN_1000)
            .then(pl.when(pl.col("jenis_kelamin") == 1).then(pl.lit("perempuan")).otherwise(pl.lit("laki_laki")))
            .alias("jenis_kelamin"),
            pl.lit(pl.Series(KABUPATEN)).gather(pl.col("kabupaten_kota")).alias("kabupaten_kota"),
            *(
                pl.when(pl.col(f"_{fact}") >= UNKNOWN_IN_100).then(pl.col(fact) < yes).alias(fact)
                for fact, yes in FACTS.items()
            ),
        )
        .collect()
    )


def main() -> None:
    """Write a register of the size asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("path", type=Path)
    parser.add_argument("--rows", type=int, default=100_000_000)
    asked = parser.parse_args()
    begin = time.perf_counter()
    write(asked.path, asked.rows)
    print(f"{asked.rows:,} rows, {asked.path.stat().st_size / 2**20:,.0f} MiB, {time.perf_counter() - begin:.1f} s")


if __name__ == "__main__":
    main()
