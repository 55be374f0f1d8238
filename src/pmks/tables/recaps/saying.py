"""What is said of the cells of a table of counts, in the form of findings."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

import polars as pl

from pmks.issues.catalogue import by_code
from pmks.tables.findings import FINDINGS
from pmks.tables.reading_of_texts import Said

_SHOWN: Final = r"(?i)^(?:[^\pL]*|\W*(?:nihil|nol|td|tad|n/?a)\W*|\s*#[\w/!?]*\s*)$"
_LONGEST: Final = 24
_MANY_FIGURES: Final = 9


def said_of_cells(texts: pl.Series, rows: pl.Series, header: str, findings: pl.DataFrame) -> pl.DataFrame:
    """
    Return the *findings* of distinct texts (``text``, ``code``, ``details``) for each row of *texts*.

    A cell is shown only if it is short and holds no word but those that stand for no number.
    """
    if findings.is_empty():
        return FINDINGS.to_frame()
    severities = {code: by_code()[code].severity.value for code in findings["code"].unique()}
    text = pl.col("text")
    fine = text.str.contains(_SHOWN) & (text.str.len_chars() <= _LONGEST)
    met = pl.DataFrame([rows.alias("row"), texts.alias("text")]).join(findings, on="text", maintain_order="left")
    return met.select(
        "row",
        column=pl.lit(header, pl.String),
        code="code",
        severity=pl.col("code").replace_strict(severities, return_dtype=pl.String),
        seen=pl.when(fine & (text.str.count_matches("[0-9]") <= _MANY_FIGURES)).then(text),
        details="details",
        others=pl.lit([], pl.List(pl.UInt32)),
    ).cast(FINDINGS)


def said(told: Iterable[tuple[int | None, str | None, Said, Iterable[int]]]) -> pl.DataFrame:
    """Return what is *told* as findings: the row, the header, what is said, and further rows."""
    rows = [
        (row, header, one.kind.code, one.kind.severity.value, None, list(one.details), list(others))
        for row, header, one, others in told
    ]
    return pl.DataFrame(rows, schema=FINDINGS, orient="row")
