"""Findings as sentences: what was found, what to do, and by which text, in the language of the reader."""

from __future__ import annotations

import string
from typing import Final

import polars as pl

from pmks.issues.catalogue import by_code
from pmks.issues.kind import IssueKind
from pmks.model.source import Language, Text
from pmks.tables.tidying.sensitive_types import UNSHOWN, hidden, without_types

ISSUES: Final = pl.Schema(
    [
        ("row", pl.UInt32),
        ("column", pl.String),
        ("code", pl.String),
        ("severity", pl.String),
        ("seen", pl.String),
        ("message", pl.String),
        ("hint", pl.String),
        ("citation", pl.String),
        ("others", pl.List(pl.UInt32)),
    ]
)
"""The columns of issues: where, what, what was seen, and what to do; a null row speaks of the whole file."""

_OF_TYPES: Final = frozenset({"jenis", "kasus", "panti"})
"""What a kind of issue is about whose details may name the type of a person."""


def sentences(findings: pl.DataFrame, lang: Language) -> pl.DataFrame:
    """Return *findings* as issues in *lang*, in the order of the rows, those of the whole file first."""
    parts = [
        part.with_columns(
            message=_said(by_code()[str(code)], by_code()[str(code)].message, lang),
            hint=_said(by_code()[str(code)], by_code()[str(code)].hint, lang),
            citation=_cited(by_code()[str(code)]),
        )
        for (code,), part in findings.partition_by("code", as_dict=True).items()
    ]
    every = pl.concat([part.select(list(ISSUES)) for part in parts]) if parts else pl.DataFrame(schema=ISSUES)
    return every.sort("row", "column", nulls_last=False, maintain_order=True)


def _said(kind: IssueKind, text: Text, lang: Language) -> pl.Expr:
    """Return *text* of *kind* with the details of each finding in it."""
    said, pieces = [], string.Formatter().parse(text.says(lang))
    for words, name, _, _ in pieces:
        said.append(pl.lit(words))
        if name:
            detail = pl.col("details").list.get(kind.details.index(name), null_on_oob=True).fill_null("-")
            said.append(_unshown(detail, lang) if kind.about in _OF_TYPES else detail)
    return pl.concat_str(said)


def _unshown(detail: pl.Expr, lang: Language) -> pl.Expr:
    """Return *detail* without the types that no message shows."""
    return pl.when(hidden(pl.col("details"))).then(without_types(detail, UNSHOWN.says(lang))).otherwise(detail)


def _cited(kind: IssueKind) -> pl.Expr:
    """Return the texts that *kind* rests on."""
    return pl.lit("; ".join(map(str, kind.citations)) or None, pl.String)
