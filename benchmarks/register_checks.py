"""
The checks of a register that any validator can do, written once in Polars for all who take expressions.

They are a small part of what `pmks.validate` does. Shape of NIK and KK with a day that exists and a serial above 0000;
a day of birth that exists, in six forms, not after the day asked about; L or P; a type by label, number or code; an age
and a sex that fit the types that have one; day of birth and sex as in the NIK. Nothing is said about regions, retired
codes, other names, several types in a cell, dirt that could be repaired beyond marks in a NIK, duplicates, or why.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import polars as pl
from population import ON
from register_words import HEADER, LABELS

NAMES: Final = dict(zip(HEADER, (name.strip() for name in HEADER), strict=True))
PROVINCE: Final = "(1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-6])"
NIK: Final = rf"^{PROVINCE}\d{{4}}([04][1-9]|[1256]\d|[37][01])(0[1-9]|1[0-2])\d{{6}}$"
KK: Final = rf"^{PROVINCE}\d{{4}}(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{{6}}$"
DATE_FORMS: Final = ("%d-%m-%Y", "%d/%m/%Y", "%Y-%m-%d", "%d.%m.%Y", "%Y-%m-%d %H:%M:%S")
MONTHS: Final = {
    name: f"-{number:02d}-"
    for number, names in enumerate(
        (
            ("Januari",),
            ("Februari", "Pebruari"),
            ("Maret",),
            ("April",),
            ("Mei",),
            ("Juni",),
            ("Juli",),
            ("Agustus",),
            ("September",),
            ("Oktober",),
            ("November", "Nopember"),
            ("Desember",),
        ),
        1,
    )
    for name in names
}
AGES: Final = {1: (0, 5), 2: (6, 17), 3: (0, 17), 4: (0, 17), 5: (0, 17), 6: (0, 17), 7: (0, 17), 8: (60, 150)} | {
    10: (18, 150),
    15: (18, 150),
    16: (18, 150),
    23: (18, 59),
}
"""The completed years, both ends included, of the types that have an age."""

SEXES: Final = {"L": "L", "P": "P", "LK": "L", "PR": "P", "1": "L", "2": "P", "Laki-laki": "L", "Perempuan": "P"}
MISSING: Final = ("-", "BELUM ADA", "TIDAK PUNYA NIK", "00-00-0000")

TYPES: Final = {
    form: number
    for number, label in LABELS.items()
    for form in (label.upper(), f"{number}. {label.upper()}", f"PMKS-{number:02d}", str(number))
}
"""How a type may be written, in capitals."""


def read(path: Path) -> pl.DataFrame:
    """Return the register at *path*, every cell a text; blank rows and the total are no rows."""
    cells = pl.read_csv(path, separator=";", infer_schema=False).rename(NAMES)
    return cells.filter(pl.col("NO").is_not_null())


def tidied(cells: pl.DataFrame) -> pl.DataFrame:
    """Return what the checks read of *cells*: numbers without marks, days, sex, type, age; what is missing is null."""
    written, born = pl.col("TGL LAHIR"), pl.col("lahir")
    in_words = written.str.replace_many(list(MONTHS), list(MONTHS.values())).str.replace_all(" ", "")
    first_type = pl.col("JENIS PPKS").str.split(";").list.first().str.strip_chars().str.to_uppercase()
    birthday = born.dt.month().cast(pl.Int32) * 100 + born.dt.day()
    return (
        cells.lazy()
        .select(
            nik=_number("NIK"),
            kk=_number("NO. KK"),
            lahir_teks=written.replace(dict.fromkeys(MISSING)),
            lahir=pl.coalesce(
                *(written.str.to_date(form, strict=False) for form in DATE_FORMS),
                in_words.str.to_date("%d-%m-%Y", strict=False),
            ),
            jk_teks=pl.col("JK"),
            jk=pl.col("JK").replace_strict(SEXES, default=None, return_dtype=pl.String),
            jenis=first_type.replace_strict(TYPES, default=None, return_dtype=pl.Int64),
        )
        .with_columns(usia=ON.year - born.dt.year() - (birthday > ON.month * 100 + ON.day).cast(pl.Int32))
        .collect()
    )


def _number(column: str) -> pl.Expr:
    """Return the numbers of *column* without marks; a word for none is null."""
    return pl.col(column).replace(dict.fromkeys(MISSING)).str.replace_all(r"[' .\-]", "")


def rules() -> dict[str, pl.Expr]:
    """Return the checks of one row: true or null where nothing is wrong."""
    nik, kk, born, sex, type_ = (pl.col(name) for name in ("nik", "kk", "lahir", "jk", "jenis"))
    day = nik.str.slice(6, 2).cast(pl.Int32, strict=False)
    youngest = type_.replace_strict({number: low for number, (low, _) in AGES.items()}, default=0)
    oldest = type_.replace_strict({number: high for number, (_, high) in AGES.items()}, default=150)
    return {
        "nik": nik.str.contains(NIK) & ~nik.str.ends_with("0000"),
        "nik_tanggal": _exists(nik),
        "kk": kk.str.contains(KK) & ~kk.str.ends_with("0000"),
        "kk_tanggal": _exists(kk),
        "lahir": pl.col("lahir_teks").is_null() | born.is_not_null(),
        "lahir_lewat": born <= ON,
        "jk": pl.col("jk_teks").is_null() | sex.is_not_null(),
        "jenis": type_.is_not_null(),
        "usia": pl.col("usia").is_between(youngest, oldest),
        "kelamin_jenis": (type_ != 23) | (sex == "P"),
        "nik_lahir": (day % 40 == born.dt.day()) & (nik.str.slice(8, 4) == born.dt.strftime("%m%y")),
        "nik_kelamin": (day > 40) == (sex == "P"),
    }


def _exists(number: pl.Expr) -> pl.Expr:
    """Return whether the day in *number* exists; its year is one of two, which are leap years together."""
    day = (number.str.slice(6, 2).cast(pl.Int32, strict=False) % 40).cast(pl.String).str.zfill(2)
    return (
        pl.concat_str(day, number.str.slice(8, 4)).str.to_date("%d%m%y", strict=False).is_not_null() | number.is_null()
    )


def by_hand(cells: pl.DataFrame) -> tuple[int, int]:
    """Return how many rows of *cells* pass and fail, by Polars expressions alone."""
    frame = tidied(cells)
    fine = frame.select(**rules()).select(pl.all_horizontal(pl.all().fill_null(value=True))).to_series()
    return int(fine.sum()), int((~fine).sum())
