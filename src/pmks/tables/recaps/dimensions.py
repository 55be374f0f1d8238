"""What each row of a table of counts is about: its place and its type."""

from __future__ import annotations

from typing import Final, NamedTuple

import attrs
import polars as pl

from pmks.errors import UnknownNameError
from pmks.issues import of_places, of_types
from pmks.names.lexicon import HOME
from pmks.names.lookup import taxonomy as list_named
from pmks.tables.findings import FINDINGS
from pmks.tables.headers import Column, Mapping
from pmks.tables.question import Question
from pmks.tables.recaps.frames import PLACES
from pmks.tables.recaps.heads import merged, merged_types
from pmks.tables.recaps.rows import DATA, TOTALS, Lines
from pmks.tables.recaps.saying import said
from pmks.tables.recaps.words_of_totals import without_total
from pmks.tables.tidying.categories import read_category
from pmks.tables.tidying.placed_rows import places_of_rows
from pmks.tables.tidying.types_of_rows import types_of_rows

TYPE_ROWS: Final = pl.Schema(
    [
        ("row", pl.UInt32),
        ("kategori", pl.UInt8),
        ("kelas", pl.String),
        ("anggota", pl.List(pl.UInt8)),
    ]
)
"""The type of each row, or the class that it names instead."""


class Told(NamedTuple):
    """What the cells of rows tell, row by row, and what was found in them."""

    values: pl.DataFrame
    findings: pl.DataFrame


def places_of(lines: Lines, mapping: Mapping, asked: Question) -> Told:
    """Return the places of the rows, as they came and by code; a word for a total is no place."""
    cells = lines.of(DATA, *TOTALS)
    plain = cells.with_columns(
        pl.when(~pl.col(column.name).is_in(sorted(lines.words[column.name]))).then(pl.col(column.name)).fill_null("")
        for column in lines.labels
    )
    read = places_of_rows(plain, mapping, asked)
    codes = {one.name: one for one in read.values}
    fields = {column.field: column.name for column in lines.labels}
    texts = [
        pl.when(pl.col(fields[place]).str.contains(r"\S")).then(pl.col(fields[place]).str.strip_chars()).alias(place)
        if place in fields
        else pl.lit(None, pl.String).alias(place)
        for place in PLACES
    ]
    values = plain.select("row", *texts).with_columns(codes.get("wilayah", pl.lit(None, pl.String).alias("wilayah")))
    rows = lines.of(DATA)["row"]
    found = read.findings.filter(pl.col("row").is_in(rows.implode()))
    return Told(values, found.filter(pl.col("code") != of_places.PLACE_READ.code))


def editions_of(lines: Lines, mapping: Mapping) -> pl.DataFrame:
    """Return the list that each row names, as ``row`` and ``edisi_daftar``."""
    column = mapping.column("edisi_daftar")
    cells = lines.of(DATA, *TOTALS)
    if column is None:
        return cells.select("row", edisi_daftar=pl.lit(None, pl.String))
    text = pl.col(column.name).str.strip_chars()
    return cells.select("row", edisi_daftar=pl.when(text != "").then(text))


def types_of(lines: Lines, mapping: Mapping, editions: pl.DataFrame, asked: Question) -> Told:
    """Return the types of the rows; a text that is not one type is kept whole, as a class."""
    columns = [column for column in lines.labels if column.field in {"kategori", "kode_kategori"}]
    if not columns:
        return Told(TYPE_ROWS.to_frame(), FINDINGS.to_frame())
    cells = lines.of(DATA, *TOTALS)
    whole = pl.any_horizontal(pl.col(one.name).is_in(sorted(lines.words[one.name])) for one in columns)
    blank = pl.all_horizontal(pl.col(one.name).str.contains(r"^\s*$") for one in columns)
    cells = cells.filter(~whole & (~blank | (pl.col("kind") == DATA))).join(editions, on="row", maintain_order="left")
    label = next((one.name for one in columns if one.field == "kategori"), None)
    if label is not None:
        texts = {text: without_total(text) for text in cells[label].unique()}
        changed = {text: rest for text, rest in texts.items() if text != rest}
        cells = cells.with_columns(pl.col(label).replace(changed)) if changed else cells
    parts = [
        _types(part, mapping, _asked(asked, edition), label or columns[0].name)
        for (edition,), part in cells.partition_by("edisi_daftar", as_dict=True).items()
    ]
    values = pl.concat([TYPE_ROWS.to_frame(), *(part.values for part in parts)])
    return Told(values, pl.concat([FINDINGS.to_frame(), *(part.findings for part in parts)]))


def _asked(asked: Question, edition: object) -> Question:
    """Return *asked* with the list that rows name themselves, where the caller named none."""
    if asked.taxonomy is not None or edition is None:
        return asked
    try:
        return attrs.evolve(asked, taxonomy=list_named(str(edition)).id)
    except UnknownNameError:
        return asked


def _types(cells: pl.DataFrame, mapping: Mapping, asked: Question, label: str) -> Told:
    """Return the types of rows that follow one list."""
    types = types_of_rows(cells, mapping, asked)
    numbers = types.cases.group_by("at", maintain_order=True).agg(pl.col("number"))
    rows = cells.with_row_index("at").select("at", "row", text=pl.col(label).str.strip_chars())
    rows = rows.join(numbers, on="at", how="left", maintain_order="left")
    certain = pl.col("number").list.len() == 1
    open_ = rows.filter(~certain.fill_null(value=False))["text"].unique(maintain_order=True)
    read = {text: read_category(text, taxonomy=asked.taxonomy) for text in open_}
    classes = pl.DataFrame(
        [(text, list(one.numbers or one.candidates), merged(one)) for text, one in read.items()],
        schema={"text": pl.String, "anggota": pl.List(pl.UInt8), "merged": pl.Boolean},
        orient="row",
    )
    rows = rows.join(classes, on="text", how="left", maintain_order="left")
    kelas = pl.when(pl.col("kategori").is_null() & (pl.col("text") != "")).then(pl.col("text"))
    values = rows.with_columns(
        kategori=pl.when(certain).then(pl.col("number").list.first()),
        anggota=pl.when(certain.fill_null(value=False)).then(None).otherwise(pl.col("anggota")),
    ).select("row", "kategori", kelas=kelas, anggota="anggota")
    together = rows.filter(pl.col("merged"))
    unclear = pl.col("code").is_in([of_types.TYPE_UNCLEAR.code, of_types.TYPE_TOO_BROAD.code])
    kept = types.findings.filter(~(unclear & pl.col("row").is_in(together["row"].implode())))
    found = _merged(together, types.column, asked.taxonomy or HOME)
    return Told(values.cast(TYPE_ROWS), pl.concat([kept, found]))


def _merged(rows: pl.DataFrame, column: Column | None, taxonomy: str) -> pl.DataFrame:
    """Return that each of *rows* names several types as one."""
    header = None if column is None else column.header
    told = [merged_types(numbers, taxonomy) for numbers in rows["anggota"]]
    return said((row, header, one, ()) for row, one in zip(rows["row"], told, strict=True))
