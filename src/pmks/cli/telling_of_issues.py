"""The issues of a register in words: by code with what to do, one by one, and what to do next."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

import polars as pl

from pmks.cli.tables_of_text import Block, Table, Title, number
from pmks.cli.telling_of_law import heads
from pmks.issues.catalogue import by_code
from pmks.issues.kind import Severity
from pmks.model.source import Language, Text

if TYPE_CHECKING:
    from pmks.tables.checked import Summary

SEVERITIES: Final = {
    Severity.ERROR.value: Text("kesalahan", "error"),
    Severity.WARNING.value: Text("peringatan", "warning"),
    Severity.INFO.value: Text("keterangan", "info"),
}
_FOUND: Final = Text(
    "Temuan: {errors} kesalahan, {warnings} peringatan, {infos} keterangan",
    "Issues: {errors} errors, {warnings} warnings, {infos} infos",
)
_NOTHING: Final = Text("Tidak ada temuan.", "No issues.")
_ROWS: Final = Text("baris {rows}", "rows {rows}")
_WHOLE_FILE: Final = Text("seluruh berkas", "the whole file")
_FIRST: Final = Text(
    "{shown} temuan pertama dari {count}; semuanya: --output temuan.xlsx",
    "The first {shown} issues of {count}; all of them: --output issues.xlsx",
)
_HEADS: Final = (
    Text("baris", "row"),
    Text("kolom", "column"),
    Text("kode", "code"),
    Text("terlihat", "seen"),
    Text("pesan", "message"),
)
_DETAIL: Final = re.compile(r"\{[^}]*\}")
_ARGUMENT: Final = re.compile(
    r"\b(taxonomy|region_scheme|sex_scheme|mapping|scope|level|sheet|separator|encoding)(=)|(?<=: )(mapping)(?=\.)"
)


def blocks_of_codes(summary: Summary, lang: Language) -> Iterator[Block]:
    """Yield the issues by code, the gravest and most frequent first: how many, where, what is wrong, what to do."""
    yield ""
    if not summary.by_code:
        yield Title(_NOTHING.says(lang))
        return
    counts = {"errors": summary.errors, "warnings": summary.warnings, "infos": summary.infos}
    yield Title(_FOUND.says(lang).format_map({name: number(count, lang) for name, count in counts.items()}))
    for one in summary.by_code:
        rows = ", ".join(map(str, one.first_rows))
        where = _ROWS.says(lang).format(rows=rows) if rows else _WHOLE_FILE.says(lang)
        more = ", ..." if 0 < len(one.first_rows) < one.count else ""
        yield f"  {number(one.count, lang)} x {SEVERITIES[one.severity].says(lang)} {one.code} ({where}{more})"
        kind = by_code().get(one.code)
        if kind is not None:
            yield f"      {_open(kind.message, lang)}"
            yield f"      -> {_open(kind.hint, lang)}"


def blocks_of_issues(issues: pl.DataFrame, limit: int, lang: Language) -> Iterator[Block]:
    """Yield the first *limit* of *issues*, the gravest first."""
    first = graver_first(issues).head(limit)
    if first.is_empty():
        return
    yield ""
    yield Title(_FIRST.says(lang).format(shown=first.height, count=number(issues.height, lang)))
    names = ("row", "column", "code", "seen", "message")
    rows = tuple(tuple("" if cell is None else str(cell) for cell in row) for row in first.select(names).iter_rows())
    yield Table(heads(lang, _HEADS), rows, frozenset({0}))


def graver_first(issues: pl.DataFrame) -> pl.DataFrame:
    """Return *issues* with errors first, then warnings, each in the order of the file."""
    order = {severity: place for place, severity in enumerate(SEVERITIES)}
    gravity = issues["severity"].replace_strict(order, default=len(order)).alias("gravity")
    return issues.with_columns(gravity).sort("gravity", "row", maintain_order=True).drop("gravity")


def _open(text: Text, lang: Language) -> str:
    """Return the sentence of a kind of issue; what differs from row to row is left open."""
    return _ARGUMENT.sub(_option, _DETAIL.sub("...", text.says(lang)))


def _option(found: re.Match[str]) -> str:
    """Return an argument of `pmks.validate` as the option of the command."""
    name = (found[1] or found[3]).replace("_", "-")
    return f"--{name}{' ' if found[2] else ''}"
