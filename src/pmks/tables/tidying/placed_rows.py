"""The place of each row: code and names in several columns, read together."""

from __future__ import annotations

from typing import Final

import polars as pl

from pmks.tables.findings import FINDINGS
from pmks.tables.headers import Column, Mapping
from pmks.tables.question import Question
from pmks.tables.tidying.parts import Part, placed, visible
from pmks.tables.tidying.places import read_places

_CODES: Final = (
    "kode_wilayah",
    "wilayah",
    "kode_kabupaten_kota",
    "kode_kecamatan",
    "kode_desa_kelurahan",
    "kode_provinsi",
)
_NAMES: Final = ("provinsi", "kabupaten_kota", "kecamatan")
PLACES: Final = frozenset((*_CODES, *_NAMES))
"""The fields that are read together."""


def places_of_rows(cells: pl.DataFrame, mapping: Mapping, asked: Question) -> Part:
    """Return the place of each row of *cells*: ``wilayah``, its code, and the names as they stand."""
    told = {name: column for name in _NAMES if (column := mapping.column(name)) is not None}
    free = mapping.column("wilayah")
    if free is not None and "kabupaten_kota" not in told and _named(cells[free.name]):
        told["kabupaten_kota"] = free
    code = next((column for name in _CODES if (column := mapping.column(name)) not in (None, *told.values())), None)
    if code is not None:
        told["kode_wilayah"] = code
    if not told:
        return Part((), FINDINGS.to_frame())
    texts = cells.select(
        pl.col(column.name).fill_null("").str.strip_chars().alias(name) for name, column in told.items()
    )
    read = read_places(texts, scheme=asked.region_scheme, on=asked.on)
    findings = [
        placed(part.drop("field"), cells["row"], _column(told, field), _shown(texts, field, part["index"]))
        for (field,), part in read.findings.partition_by("field", as_dict=True, include_key=True).items()
    ]
    names = [pl.select(pl.when(texts[name] != "").then(texts[name])).to_series().alias(name) for name in told]
    read_already = (code, *told.values())
    codes = [column for name in _CODES if (column := mapping.column(name)) is not None and column not in read_already]
    others = [cells[column.name].str.strip_chars().alias(str(column.field)) for column in codes]
    values = (*(read.values[name] for name in read.values.columns), *names, *others)
    return Part(values, pl.concat([FINDINGS.to_frame(), *findings]))


def _named(cells: pl.Series) -> bool:
    """Return whether most of *cells* hold names, not codes."""
    return bool(cells.str.contains(r"\p{L}{3}").sum() * 2 > cells.str.contains(r"\S").sum())


def _column(told: dict[str, Column], field: object) -> Column | None:
    """Return the column that tells *field*."""
    return told.get(str(field))


def _shown(texts: pl.DataFrame, field: object, index: pl.Series) -> pl.Series | None:
    """Return the texts of *field* at *index*, which are no secret."""
    return visible(texts[str(field)].gather(index)) if str(field) in texts.columns else None
