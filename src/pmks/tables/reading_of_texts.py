"""What the distinct texts of a column come to: values, and what is to be said of each text."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

import polars as pl

from pmks.issues.kind import IssueKind

FINDINGS_OF_TEXTS = pl.Schema([("text", pl.String), ("code", pl.String), ("details", pl.List(pl.String))])


class Said(NamedTuple):
    """What is to be said of one text: the kind of issue and its details, in their order."""

    kind: IssueKind
    details: tuple[str, ...] = ()


class Texts(NamedTuple):
    """
    The distinct texts of a column, read.

    *values* has the column ``text``, each text once, and a column for each value; *findings* has one row for each
    thing to be said of a text: ``text``, ``code`` and ``details``, a list in the order of the kind's details.
    """

    values: pl.DataFrame
    findings: pl.DataFrame


def findings_of(said: Iterable[tuple[str, Said]]) -> pl.DataFrame:
    """Return *said*, each thing beside its text, as a frame."""
    rows = [(text, one.kind.code, list(one.details)) for text, one in said]
    return pl.DataFrame(rows, schema=FINDINGS_OF_TEXTS, orient="row")
