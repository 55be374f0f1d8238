"""What was found in a register, as a lean frame; sentences are written only when they are read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs
import polars as pl

from pmks.issues.kind import IssueKind

FINDINGS = pl.Schema(
    [
        ("row", pl.UInt32),
        ("column", pl.String),
        ("code", pl.String),
        ("severity", pl.String),
        ("seen", pl.String),
        ("details", pl.List(pl.String)),
        ("others", pl.List(pl.UInt32)),
    ]
)


@attrs.frozen(eq=False)
class Check:
    """
    One thing that may be wrong, told of the rows of a frame that has a column ``row``.

    *when* is true where it is wrong (unknown counts as not); *column* the header that it is told of; *seen* what may
    be shown of the cell, masked already; *details* one expression for each detail of *kind*; *others* further rows.
    """

    kind: IssueKind
    column: str | None
    when: pl.Expr
    seen: pl.Expr | None = None
    details: tuple[pl.Expr, ...] = ()
    others: pl.Expr | None = None


def found(frame: pl.DataFrame, checks: Iterable[Check]) -> pl.DataFrame:
    """Return what *checks* find in *frame*."""
    lazy = frame.lazy()
    parts = [lazy.filter(check.when).select(**_told(check)) for check in checks]
    return pl.concat(pl.collect_all(parts)) if parts else pl.DataFrame(schema=FINDINGS)


def _told(check: Check) -> Mapping[str, pl.Expr]:
    """Return the columns of a finding of *check*."""
    details = (
        pl.concat_list([_of_rows(one).cast(pl.String) for one in check.details])
        if check.details
        else pl.lit([], pl.List(pl.String))
    )
    return {
        "row": pl.col("row"),
        "column": pl.lit(check.column, pl.String),
        "code": pl.lit(check.kind.code),
        "severity": pl.lit(check.kind.severity.value),
        "seen": pl.lit(None, pl.String) if check.seen is None else check.seen.cast(pl.String),
        "details": details,
        "others": pl.lit([], pl.List(pl.UInt32)) if check.others is None else check.others,
    }


def _of_rows(detail: pl.Expr) -> pl.Expr:
    """Return *detail* for each row: in lists a literal has one row where Polars before 2 has none."""
    return pl.when(pl.col("row").is_not_null()).then(detail) if detail.meta.is_literal() else detail
