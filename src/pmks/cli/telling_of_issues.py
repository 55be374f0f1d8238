"""The issues of a register in words: by code with what to do, one by one, and what to do next."""

from __future__ import annotations

import functools
import re
import shlex
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

import polars as pl

from pmks.cli.tables_of_text import Block, Table, Title, number
from pmks.cli.telling_of_law import heads
from pmks.issues.catalogue import by_code
from pmks.issues.kind import Severity
from pmks.model.source import Language, Text

if TYPE_CHECKING:
    from pmks.tables.checked import OfCode, Summary

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
_ROW: Final = Text("misalnya baris {row}: ", "such as row {row}: ")
_COLUMN: Final = Text("kolom {column}", "column {column}")
_NOTICED: Final = Text("keterangan", "infos")
_HEADER: Final = Text("KOLOM", "HEADER")
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
_ARGUMENT: Final = re.compile(
    r"\b(taxonomy|region_scheme|sex_scheme|mapping|scope|level|sheet|separator|encoding|header_row)(=)"
    r"|(?<=: )(mapping)(?=\.)"
)


def blocks_of_codes(summary: Summary, issues: pl.DataFrame, lang: Language) -> Iterator[Block]:
    """Yield the issues by code, the gravest and most frequent first: how many, where, what is wrong, what to do."""
    yield ""
    if not summary.by_code:
        yield Title(_NOTHING.says(lang))
        return
    counts = {"errors": summary.errors, "warnings": summary.warnings, "infos": summary.infos}
    yield Title(_FOUND.says(lang).format_map({name: number(count, lang) for name, count in counts.items()}))
    first = issues.unique("code", keep="first", maintain_order=True)
    told = {one["code"]: one for one in first.iter_rows(named=True)}
    for one in summary.by_code:
        if one.severity != Severity.INFO.value:
            yield from _code(one, told.get(one.code, {}), lang)
    infos = [f"{one.code} {number(one.count, lang)}" for one in summary.by_code if one.severity == Severity.INFO.value]
    if infos:
        yield f"  {_NOTICED.says(lang)}: {', '.join(infos)}"


def _code(one: OfCode, first: Mapping[str, object], lang: Language) -> Iterator[str]:
    """Yield one code: how often and where, then what the *first* of its issues says."""
    rows = ", ".join(map(str, one.first_rows))
    column = _COLUMN.says(lang).format(column=first["column"]) if first.get("column") else _WHOLE_FILE.says(lang)
    where = _ROWS.says(lang).format(rows=rows) if rows else column
    more = ", ..." if 0 < len(one.first_rows) < one.count else ""
    yield f"  {number(one.count, lang)} x {SEVERITIES[one.severity].says(lang)} {one.code} ({where}{more})"
    if first:
        place = _ROW.says(lang).format(row=first["row"]) if rows and by_code()[one.code].details else ""
        header = str(first.get("column") or _HEADER.says(lang))
        yield f"      {place}{as_options(str(first['message']), header)}"
        yield f"      -> {as_options(str(first['hint']), header)}"


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


def as_options(text: str, header: str = "HEADER") -> str:
    """
    Return *text*, said of the column *header*, with the arguments of `pmks.validate` as the options of the command.

    >>> as_options("Sebutkan skemanya: sex_scheme='0=P,1=L'.")
    "Sebutkan skemanya: --sex-scheme '0=P,1=L'."
    >>> as_options("Petakan sendiri: mapping.", "TTL")
    'Petakan sendiri: --mapping TTL=field.'
    """
    return _ARGUMENT.sub(functools.partial(_option, header), text)


def _option(header: str, found: re.Match[str]) -> str:
    """Return an argument of `pmks.validate` as the option of the command."""
    if found[3]:
        return f"--{found[3]} {shlex.quote(f'{header}=field')}"
    return f"--{found[1].replace('_', '-')} "
