"""How the rows of a table of counts are split: by sex, setting, year and unit; and what a row says of its numbers."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import polars as pl

from pmks.tables.findings import FINDINGS
from pmks.tables.headers import Column
from pmks.tables.headers.folding import fold
from pmks.tables.question import Question
from pmks.tables.reading_of_texts import Texts
from pmks.tables.recaps.dimensions import Told
from pmks.tables.recaps.heads import unit_named
from pmks.tables.recaps.rows import DATA, TOTALS, Lines
from pmks.tables.recaps.saying import said_of_cells
from pmks.tables.recaps.years import year_of
from pmks.tables.tidying.dates import read_dates
from pmks.tables.tidying.settings import read_settings
from pmks.tables.tidying.sexes import read_sexes

SPLITS: Final = pl.Schema(
    [
        ("row", pl.UInt32),
        ("jenis_kelamin", pl.String),
        ("dalam_panti", pl.Boolean),
        ("bagian", pl.String),
        ("tahun", pl.Int32),
        ("satuan", pl.String),
        ("status", pl.String),
    ]
)
"""What the cells of each row say of all its numbers."""

_WHOLE: Final = frozenset(
    {"semua", "jumlah", "total", "l+p", "l/p", "lp", "lakilakidanperempuan", "lakilaki+perempuan", "keduanya", ""}
)
_UNKNOWN: Final = frozenset({"tidakdiketahui", "tdkdiketahui", "takdiketahui", "unknown"})
_STATUSES: Final = {
    "tidakdikumpulkan": "tidak_dikumpulkan",
    "tidaktersedia": "tidak_tersedia",
    "disamarkan": "disamarkan",
}


def splits_of(lines: Lines, asked: Question) -> Told:
    """Return how the rows are split, and what was found in their cells."""
    cells = lines.of(DATA, *TOTALS)
    fields = {column.field: column for column in lines.labels}
    findings: list[pl.DataFrame] = []
    made: dict[str, pl.Expr] = {}
    parts: list[pl.Expr] = []
    for field, unknown in (("jenis_kelamin", "kelamin_tidak_diketahui"), ("dalam_panti", "panti_tidak_diketahui")):
        column = fields.get(field)
        if column is not None:
            texts = cells[column.name].str.strip_chars()
            read = _read(field, texts, asked)
            made[field] = (
                pl.col(column.name)
                .str.strip_chars()
                .replace_strict(
                    dict(read.values.select("text", "value").iter_rows()), default=None, return_dtype=SPLITS[field]
                )
            )
            parts.append(pl.when(pl.lit(_folded_in(texts, _UNKNOWN))).then(pl.lit(unknown)))
            findings.append(said_of_cells(texts, cells["row"], column.header, read.findings))
    year = _years(cells, fields, asked)
    told = [column for column in lines.labels if column.field == "satuan" or fold(column.header) == "ukuran"]
    told.sort(key=lambda column: column.field == "satuan")
    units = [_mapped(cells[column.name], unit_named) for column in told]
    status = next((column for column in lines.labels if fold(column.header) == "statusnilai"), None)
    values = cells.select(
        "row",
        jenis_kelamin=made.get("jenis_kelamin", pl.lit(None, pl.String)),
        dalam_panti=made.get("dalam_panti", pl.lit(None, pl.Boolean)),
        bagian=pl.concat_str(parts, separator="+", ignore_nulls=True).replace("", None)
        if parts
        else pl.lit(None, pl.String),
        tahun=year,
        satuan=pl.coalesce(*units) if units else pl.lit(None, pl.String),
        status=pl.lit(None, pl.String) if status is None else _mapped(cells[status.name], _status),
    )
    rows = lines.of(DATA)["row"]
    found = pl.concat([FINDINGS.to_frame(), *findings])
    return Told(values.cast(SPLITS), found.filter(pl.col("row").is_in(rows.implode())))


def _read(field: str, texts: pl.Series, asked: Question) -> Texts:
    """Return the texts of a column of sexes or settings that are neither the whole nor unknown, read."""
    narrow = texts.filter(~_folded_in(texts, _WHOLE | _UNKNOWN))
    return read_sexes(narrow, scheme=asked.sex_scheme) if field == "jenis_kelamin" else read_settings(narrow)


def _folded_in(texts: pl.Series, words: frozenset[str]) -> pl.Series:
    """Return which of *texts* are one of *words*, whatever their spelling."""
    return texts.is_in([text for text in texts.unique() if fold(text) in words])


def _years(cells: pl.DataFrame, fields: dict[str | None, Column], asked: Question) -> pl.Expr:
    """Return the year of each row: of its own column, or of the day of the data."""
    column = next((fields[name] for name in ("tahun_data", "tahun_anggaran") if name in fields), None)
    if column is not None:
        return _mapped(cells[column.name], year_of, pl.Int32())
    day = fields.get("tanggal_data")
    if day is None:
        return pl.lit(None, pl.Int32)
    read = read_dates(cells[day.name].str.strip_chars(), on=asked.on, role="lain").values
    years = dict(read.select("text", pl.col("value").dt.year()).iter_rows())
    return pl.col(day.name).str.strip_chars().replace_strict(years, default=None, return_dtype=pl.Int32)


def _mapped(texts: pl.Series, reading: Callable[[str], str | int | None], kind: pl.DataType | None = None) -> pl.Expr:
    """Return what *reading* makes of the column *texts*; each text is read once."""
    read = {text: reading(text) for text in texts.unique()}
    return pl.col(texts.name).replace_strict(read, default=None, return_dtype=kind or pl.String())


def _status(text: str) -> str | None:
    """Return why there is no number, as the column of a project's own layout says it."""
    return _STATUSES.get(fold(text))
