"""Which records of a table of counts are data, and which are totals, headings and notes."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

import attrs
import polars as pl

from pmks.tables.headers import Column, Mapping
from pmks.tables.headers.cells import told
from pmks.tables.headers.counts import types_named
from pmks.tables.headers.folding import fold
from pmks.tables.recaps.frames import PLACES
from pmks.tables.recaps.measures import Measure
from pmks.tables.recaps.words_of_totals import is_sub_total, is_total, without_total
from pmks.tables.sheet import Sheet
from pmks.tables.tidying.category_cells import read_category

DATA: Final = "data"
TOTAL: Final = "total"
SUB: Final = "sub"
GRAND: Final = "seluruh"
NOTE: Final = "catatan"
HEADING: Final = "kelompok"
BLANK: Final = "kosong"

TOTALS: Final = (TOTAL, SUB, GRAND)
"""The kinds of rows that add others."""

EVERY_TYPE: Final = frozenset({"semua", "semuajenis", "seluruhjenis", "seluruh", "semuappks", "semuapmks"})
"""Folded texts in the column of types that stand for all of them."""

_TYPES: Final = frozenset({"kategori", "kode_kategori"})
_GENERAL: Final = frozenset({"namawilayah", "wilayah", "daerah", "namadaerah"})
_MAY_BE_TOTAL: Final = r"(?i)^\W*(?:(?:grand|sub)[\s\-]*)?(?:jumlah|jml|jlh|total)"
_PROVINCE: Final = r"(?i)^\s*prov(?:insi|\.)\s*\S"
_NOTE: Final = r"(?i)^\W*(?:ket(?:erangan)?\b|catatan\b|sumber\b|notes?\b|source\b|\*+\)?\s*\pL|-\s*[=:])"
_EMPTY: Final = r"^\s*$"
_LEAST_TYPES: Final = 2
_LEVELS: Final = ("provinsi", "kabupatenkota", "kecamatan", "desakelurahan")
"""Folded levels of regions, from wide to narrow."""


@attrs.frozen(eq=False)
class Lines:
    """
    The records of a table.

    *cells* are all of them in order, those below the table as well, with empty text in empty cells; ``kind`` tells
    their kind. *labels* are the columns that hold no counts, *words* for each of them the texts that stand for a total.
    """

    cells: pl.DataFrame
    labels: tuple[Column, ...]
    words: dict[str, frozenset[str]]

    def of(self, *kinds: str) -> pl.DataFrame:
        """Return the records of these *kinds*."""
        return self.cells.filter(pl.col("kind").is_in(kinds))


def all_records(sheet: Sheet) -> pl.DataFrame:
    """Return the rows of *sheet* and the records below them in order; ``below`` marks the latter."""
    names = [f"c{at}" for at in range(len(sheet.headers))]
    texts = [pl.col(name).cast(pl.String).fill_null("") for name in names]
    rows, below = (
        frame.select(pl.col("row").cast(pl.UInt32), *texts, below=pl.lit(value=mark))
        for frame, mark in ((sheet.cells, False), (sheet.footer, True))
    )
    return pl.concat([rows, below]).sort("row", maintain_order=True)


def with_types(mapping: Mapping, cells: pl.DataFrame) -> Mapping:
    """
    Return *mapping* with a column of types and one of places where no header says so but the cells or the form do.

    A column of which at least half of the texts are names of types tells types, where no other column does.
    """
    fields = {column.field for column in mapping.columns}
    found = mapping.columns
    if not fields & _TYPES and not any(
        (column.field or "").startswith("jumlah:") and _typed(column) for column in found
    ):
        named = next((column for column in found if column.field is None and _names_types(cells[column.name])), None)
        found = tuple(_as(column, "kategori") if column == named else column for column in found)
    place = next((column for column in found if _is_general(column)), None)
    return attrs.evolve(mapping, columns=tuple(_as(one, "tempat") if one == place else one for one in found))


def _as(column: Column, field: str) -> Column:
    """Return *column* with the *field* that its cells tell."""
    return attrs.evolve(column, field=field, how="values")


def _typed(column: Column) -> bool:
    """Return whether *column* counts one type."""
    return str(column.field).removeprefix("jumlah:").partition("/")[0].isdecimal()


def _names_types(cells: pl.Series) -> bool:
    """Return whether at least half of the texts of *cells*, and more than one, name a type."""
    texts = [text for text in told(cells.head(1000)) if not is_total(text)]
    named = sum(1 for text in texts if len(types_named(without_total(text))) == 1)
    return named >= _LEAST_TYPES and named * 2 >= len(texts)


def _is_general(column: Column) -> bool:
    """Return whether *column* names places of whatever level."""
    return column.field in {None, "wilayah"} and fold(column.header) in _GENERAL


def classified(records: pl.DataFrame, mapping: Mapping, measures: Sequence[Measure]) -> Lines:
    """Return *records* with their kinds."""
    counted = [one.name for one in measures]
    labels = tuple(column for column in mapping.columns if column.name not in counted)
    words = {column.name: _total_words(column, records[column.name]) for column in labels}
    dims = [column for column in labels if column.field in {*PLACES, *_TYPES, "wilayah"}]
    first = _first_text(labels)
    hit = [pl.col(column.name).is_in(sorted(words[column.name])) for column in dims]
    leads = pl.concat_str([first], ignore_nulls=True).is_in(sorted(frozenset[str]().union(*words.values())))
    total = pl.any_horizontal(leads, *hit, *_wider(labels, records))
    lead = pl.coalesce(*(pl.when(one).then(pl.col(column.name)) for one, column in zip(hit, dims, strict=True)), first)
    blank = [pl.col(column.name).str.contains(_EMPTY) for column in labels]
    empty = [pl.col(name).str.contains(_EMPTY) for name in counted]
    frame = records.with_columns(
        _total=total.fill_null(value=False),
        _lead=lead.fill_null(""),
        _empty=pl.all_horizontal(*empty) if empty else pl.lit(value=True),
        _blank=pl.all_horizontal(*blank) if blank else pl.lit(value=False),
        _note=first.str.contains(_NOTE).fill_null(value=False),
    )
    kind = (
        pl.when(pl.col("_total") & _any_of(frame["_lead"], is_sub_total))
        .then(pl.lit(SUB))
        .when(pl.col("_total") & _any_of(frame["_lead"], _is_grand))
        .then(pl.lit(GRAND))
        .when(pl.col("_total"))
        .then(pl.lit(TOTAL))
        .when(pl.col("below") | (pl.col("_note") & pl.col("_empty")))
        .then(pl.lit(NOTE))
        .when(pl.col("_blank") & pl.col("_empty"))
        .then(pl.lit(BLANK))
        .when(_headings(frame, labels) & pl.col("_empty"))
        .then(pl.lit(HEADING))
        .otherwise(pl.lit(DATA))
    )
    cells = frame.with_columns(kind=kind).drop("below", "_total", "_lead", "_empty", "_blank", "_note")
    return Lines(cells, labels, words)


def _total_words(column: Column, cells: pl.Series) -> frozenset[str]:
    """Return the texts of a column that stand for a total."""
    texts = cells.unique()
    found = {text for text in texts.filter(texts.str.contains(_MAY_BE_TOTAL)) if is_total(text)}
    if column.field in _TYPES or fold(column.header) == "idjenis":
        whole = {text for text in texts if text.strip() == "0"} if column.field == "kode_kategori" else set()
        found |= whole | {text for text in texts if fold(text) in EVERY_TYPE}
    if column.field == "kabupaten_kota":
        provinces = texts.filter(texts.str.contains(_PROVINCE))
        found |= set(provinces) if provinces.len() * 2 < texts.len() else set()
    return frozenset(found)


def _wider(labels: Sequence[Column], records: pl.DataFrame) -> Iterator[pl.Expr]:
    """Yield which records are of a wider level than others, where a column tells the level of each: they add those."""
    for column in labels:
        if fold(column.header) == "tingkat":
            ranks = {text: _LEVELS.index(fold(text)) for text in records[column.name].unique() if fold(text) in _LEVELS}
            wide = [text for text, rank in ranks.items() if rank < max(ranks.values())]
            yield pl.col(column.name).is_in(wide)


def _first_text(labels: Sequence[Column]) -> pl.Expr:
    """Return the first cell of a record that holds a letter, among the columns without counts."""
    texts = [pl.when(pl.col(one.name).str.contains(r"\pL")).then(pl.col(one.name)) for one in labels]
    return pl.coalesce(*texts) if texts else pl.lit(None, pl.String)


def _any_of(texts: pl.Series, test: Callable[[str], bool]) -> pl.Expr:
    """Return whether a text of the column *texts* passes *test*; each text is looked at once."""
    return pl.col(texts.name).is_in([text for text in texts.unique() if test(text)])


def _is_grand(text: str) -> bool:
    """Return whether *text* says that it adds everything."""
    folded = fold(text)
    return folded.startswith(("grand", "prov")) or "seluruh" in folded or bool(re.search(r"provinsi|semua", folded))


def _headings(frame: pl.DataFrame, labels: Sequence[Column]) -> pl.Expr:
    """Return which records without a number are headings of groups: no type, and no number of a row."""
    types = next((column for column in labels if column.field == "kategori"), None)
    if types is None:
        return pl.lit(value=False)
    number = next((column for column in labels if column.field == "id_sumber"), None)
    texts = frame.filter(pl.col("_empty"))[types.name].unique()
    open_ = [text for text in texts if not read_category(without_total(text)).numbers]
    unnumbered = pl.lit(value=True) if number is None else ~pl.col(number.name).str.contains(r"\d")
    return pl.col(types.name).is_in(open_) & unnumbered
