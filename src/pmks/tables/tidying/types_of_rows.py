"""The types that each row names: in cells of labels and codes, and in one column of flags for each type."""

from __future__ import annotations

from typing import Final

import attrs
import polars as pl

from pmks.issues import of_types
from pmks.names.lexicon import HOME, lexicon
from pmks.tables.findings import FINDINGS
from pmks.tables.headers import Column, Mapping
from pmks.tables.question import Question
from pmks.tables.reading_of_texts import Said
from pmks.tables.tidying.answers import read_answers
from pmks.tables.tidying.categories import (
    MOST_TEXTS,
    CategoryTexts,
    has_number_beside,
    noticed_in_categories,
    noticed_in_numbering,
    read_categories,
    read_category_pairs,
)
from pmks.tables.tidying.parts import Interned, interned, placed, said_once, told_of_rows, visible
from pmks.tables.tidying.sensitive_types import may_be_told, sensitive_types

CASES: Final = pl.Schema([("at", pl.UInt32), ("number", pl.UInt8), ("source", pl.String)])
"""One type of one row: *at* is the position of the row, *source* ``teks`` or ``kolom``."""


@attrs.frozen(eq=False)
class Types:
    """The types of every row, in the form of `CASES`, the column that names them, and what was found."""

    cases: pl.DataFrame
    column: Column | None
    findings: pl.DataFrame


def types_of_rows(cells: pl.DataFrame, mapping: Mapping, asked: Question) -> Types:
    """Return the types that each row of *cells* names."""
    label, code = mapping.column("kategori"), mapping.column("kode_kategori")
    flags = [column for column in mapping.under("kategori") if _number(column) is not None]
    parts: list[tuple[pl.DataFrame, pl.DataFrame]] = []
    if label is not None and code is not None:
        parts.append(_pairs(cells, code, label, asked))
    elif label is not None or code is not None:
        parts.append(_texts(cells, label or code, asked))  # type: ignore[arg-type]  # one of both is there
    if flags:
        parts.append(_flags(cells, flags, alone=not parts))
    if not parts:
        return Types(CASES.to_frame(), None, FINDINGS.to_frame())
    cases = pl.concat([cases for cases, _ in parts])
    findings = _but_flagged(pl.concat([findings for _, findings in parts]), cases, cells["row"])
    return Types(cases, label or code or flags[0], findings)


def _but_flagged(findings: pl.DataFrame, cases: pl.DataFrame, rows: pl.Series) -> pl.DataFrame:
    """Return *findings* but for the empty cells of labels beside a flag: the flag tells the type."""
    flagged = rows.gather(cases.filter(pl.col("source") == "kolom")["at"].unique())
    empty = pl.col("code") == of_types.TYPE_EMPTY.code
    return findings if flagged.is_empty() else findings.filter(~(empty & pl.col("row").is_in(flagged.implode())))


def _number(column: Column) -> int | None:
    """Return the number of the type whose flags stand in *column*."""
    number = str(column.field).removeprefix("kategori:").partition("/")[0]
    return int(number) if number.isdecimal() else None


def _texts(cells: pl.DataFrame, column: Column, asked: Question) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the types of a column of labels or codes."""
    texts = interned(cells[column.name])
    read = read_categories(texts.distinct, taxonomy=asked.taxonomy)
    places = texts.distinct.to_frame("text").with_row_index("place")
    values = places.join(read.values, on="text", maintain_order="left").select("place", "number")
    at = texts.places.to_frame("place").with_row_index("at").lazy()
    named = at.join(values.lazy(), on="place", how="inner", maintain_order="left").collect()
    cases = named.select("at", "number", source=pl.lit("teks")).cast(CASES)
    found = texts.found(read.findings)
    hidden = list(sensitive_types(asked.taxonomy or HOME))
    shown = texts.back(_shown(texts.distinct, read, hidden), "shown")["shown"]
    noticed = (*noticed_in_categories(texts.distinct, taxonomy=asked.taxonomy), *_numbered(texts, found))
    return cases, pl.concat(
        [said_once(noticed, column), placed(found, cells["row"], column, shown.gather(found["index"]))]
    )


def _numbered(texts: Interned, found: pl.DataFrame) -> tuple[Said, ...]:
    """Return that the numbers beside the labels of a column follow another list, where most of them do."""
    differing = found.filter(pl.col("code") == of_types.TYPE_NUMBER_LABEL.code).height
    if not differing:
        return ()
    may_be = texts.distinct.str.contains(r"[0-9]") & texts.distinct.str.contains(r"\p{L}")
    beside = [text for text in texts.distinct.filter(may_be).head(MOST_TEXTS) if has_number_beside(text)]
    compared = texts.distinct.is_in(pl.Series([beside], dtype=pl.List(pl.String)))
    return noticed_in_numbering(differing, int(compared.gather(texts.places).sum()))


def _shown(texts: pl.Series, read: CategoryTexts, hidden: list[int]) -> pl.DataFrame:
    """Return the distinct texts that may be shown: not those that name or may name one of the types *hidden*."""
    named = read.values.filter(pl.col("number").is_in(hidden))["text"]
    one_of = pl.col("candidates").list.eval(pl.element().is_in(hidden)).list.any()
    secret = pl.concat([named, read.offered.filter(one_of)["text"]])
    text = pl.col("text")
    plain = texts.to_frame("text").filter(~text.is_in(secret.implode()) & may_be_told(text))
    return plain.with_columns(shown=visible(plain["text"]))


def _pairs(cells: pl.DataFrame, code: Column, label: Column, asked: Question) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the types of a column of labels with codes beside it; both must agree."""
    pairs = cells.select(code=pl.col(code.name).fill_null(""), label=pl.col(label.name).fill_null(""))
    read = read_category_pairs(pairs, taxonomy=asked.taxonomy)
    at = pairs.with_row_index("at").lazy()
    values = at.join(read.values.lazy(), on=["code", "label"], how="inner", maintain_order="left").collect()
    cases = values.select("at", "number", source=pl.lit("teks")).cast(CASES)
    found = at.join(read.findings.lazy(), on=["code", "label"], how="inner").collect()
    cell = found.select(index=pl.col("at").cast(pl.UInt32), code=pl.col("kind"), details=pl.col("details"))
    differing = cell.filter(pl.col("code") == of_types.TYPE_NUMBER_LABEL.code).height
    compared = pairs.filter((pl.col("code") != "") & (pl.col("label") != "")).height
    once = said_once(noticed_in_numbering(differing, compared), code)
    return cases, pl.concat([once, placed(cell, cells["row"], label)])


def _flags(cells: pl.DataFrame, flags: list[Column], *, alone: bool) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the types of columns of flags; a row without a flag is told if no other column names types."""
    cases, findings = [CASES.to_frame()], [FINDINGS.to_frame()]
    for column in flags:
        texts = interned(cells[column.name])
        read = read_answers(texts.distinct)
        yes = texts.back(read.values, "value")["value"].fill_null(value=False).arg_true()
        number = _number(column)
        cases.append(pl.DataFrame({"at": yes}).select("at", number=pl.lit(number), source=pl.lit("kolom")).cast(CASES))
        findings.append(placed(texts.found(read.findings), cells["row"], column))
    every = pl.concat(cases)
    if alone:
        empty = cells.with_row_index("at").filter(~pl.col("at").is_in(every["at"].unique().implode()))["row"]
        findings.append(told_of_rows(empty, of_types.TYPE_EMPTY))
    return every, pl.concat(findings)


def labels_of(taxonomy: str | None) -> dict[int, tuple[str, str]]:
    """Return the id and the label of each type of the list by its number."""
    return {number: (one.id, one.label) for number, one in lexicon(taxonomy or HOME).by_number.items()}
