"""Halves held against their whole: men and women, inside and outside a panti, served and not served."""

from __future__ import annotations

from typing import Final

import polars as pl

from pmks.issues import of_tables
from pmks.tables.findings import FINDINGS, Check, found

_OF: Final = ("group", "edisi_daftar", "kategori", "kelas", "what", "tahun", "kabupaten_kota")
_SPLITS: Final = ("jenis_kelamin", "dalam_panti", "ditangani")
_UNKNOWN: Final = {"jenis_kelamin": "kelamin_tidak_diketahui", "dalam_panti": "panti_tidak_diketahui"}
_HANDLED: Final = ("belum_ditangani", "sudah_ditangani")


def pairs(cells: pl.DataFrame) -> pl.DataFrame:
    """
    Return where the halves among the long *cells* are not the whole that stands beside them.

    *cells* has ``group``, which two cells share that tell the same but for sex and setting. Men and women may be less
    than the whole, for the sex of some is not known; inside and outside a panti, served and not served are all of it.
    """
    part = pl.col("bagian")
    beside = cells.with_columns(
        ditangani=pl.when(part.is_in(_HANDLED)).then(part),
        bagian=pl.when(part.is_in(_HANDLED)).then(None).otherwise(part),
    )
    sexes = _beside(beside, "jenis_kelamin", ("laki_laki", "perempuan"))
    settings = _beside(beside, "dalam_panti", (True, False))
    served = _beside(beside, "ditangani", _HANDLED)
    return pl.concat([FINDINGS.to_frame(), *_of_sexes(sexes), *_of_all(settings), *_of_all(served)])


def _beside(cells: pl.DataFrame, field: str, halves: tuple[str | bool, str | bool]) -> pl.DataFrame:
    """Return the wholes with their halves beside them, each of which stands once."""
    cells = cells if cells[field].is_not_null().any() else cells.clear()
    parts = pl.col("bagian").str.split("+")
    unknown = parts.list.contains(_UNKNOWN.get(field, "")).fill_null(value=False)
    part = parts.list.set_difference([_UNKNOWN.get(field, "")]).list.join("+").replace("", None)
    of = [*_OF, *(one for one in _SPLITS if one != field), "part"]
    value, which = pl.col("value"), pl.col(field)
    whole = which.is_null() & ~unknown
    sides = [
        one
        for name, half in zip(("first", "second"), halves, strict=True)
        for one in (
            value.filter(which == half).sum().alias(name),
            (which == half).sum().alias(f"{name}_count"),
            value.filter(which == half).count().alias(f"{name}_known"),
        )
    ]
    groups = cells.with_columns(part=part).group_by(of, maintain_order=True)
    frame = groups.agg(
        *sides,
        whole=value.filter(whole).first(),
        wholes=whole.sum(),
        row=pl.col("row").filter(whole).first(),
        column=pl.col("column").filter(whole).first(),
        rest=value.filter(unknown).sum(),
        rests=unknown.sum(),
        rest_known=value.filter(unknown).count(),
    )
    once = (pl.col("wholes") == 1) & (pl.col("first_count") <= 1) & (pl.col("second_count") <= 1)
    some = pl.col("first_known") + pl.col("second_known") > 0
    both = (pl.col("first_known") == 1) & (pl.col("second_known") == 1)
    return frame.filter(once & some & pl.col("whole").is_not_null()).with_columns(
        sum=pl.col("first") + pl.col("second") + pl.col("rest"),
        all=both & (pl.col("rests") == pl.col("rest_known")),
    )


def _of_sexes(beside: pl.DataFrame) -> list[pl.DataFrame]:
    """Return where men and women are more or fewer than the whole."""
    both = (pl.col("whole"), pl.col("sum"))
    above, below = pl.col("sum") > pl.col("whole"), (pl.col("sum") < pl.col("whole")) & pl.col("all")
    return [
        found(
            part,
            [
                Check(of_tables.SEXES_ABOVE_TOTAL, str(header), above, details=both),
                Check(of_tables.SEXES_BELOW_TOTAL, str(header), below, details=both),
            ],
        )
        for (header,), part in beside.partition_by("column", as_dict=True, maintain_order=True).items()
    ]


def _of_all(beside: pl.DataFrame) -> list[pl.DataFrame]:
    """Return where the halves are not the whole."""
    both = (pl.col("whole"), pl.col("sum"))
    off = (pl.col("sum") > pl.col("whole")) | ((pl.col("sum") < pl.col("whole")) & pl.col("all"))
    return [
        found(part, [Check(of_tables.TOTAL_OF_ROW_DIFFERS, str(header), off, details=(pl.lit(header), *both))])
        for (header,), part in beside.partition_by("column", as_dict=True, maintain_order=True).items()
    ]
