"""The validation report as one page of HTML: how many rows are usable, what to do, then issue by issue."""

from __future__ import annotations

import importlib.metadata
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

import polars as pl

from pmks.files.writing import replacing
from pmks.issues.kind import Severity
from pmks.model.source import Language
from pmks.reports.faces.charts import strip
from pmks.reports.faces.page import box, figures, header, page, text_of
from pmks.reports.faces.spelling import number
from pmks.reports.mending import words
from pmks.reports.mending.rows import rows_to_mend
from pmks.reports.mending.told import Mending, OfKind, counted, facts_of, share
from pmks.tables.checked import Checked

_ROWS: Final = 50
"""How many rows to mend a page has."""

_LONGEST: Final = 300
"""How many signs of a cell are shown."""

_NUMBERS: Final = frozenset({"count", "row"})
_BY_CODE: Final = ("severity", "code", "count", "column", "rows", "message", "hint")


def write_webpage(checked: Checked, told: Mending, target: Path, *, personal: bool) -> None:
    """Write the validation report *told* of *checked* to *target* as one page of HTML."""
    with replacing(target) as beside, beside.open("w", encoding="utf-8", newline="") as out:
        title = f"{words.TITLE.says(told.lang)}: {told.file}" if told.file else words.TITLE.says(told.lang)
        out.writelines(page(title, _body(checked, told, personal=personal), told.lang))


def _body(checked: Checked, told: Mending, *, personal: bool) -> Iterator[str]:
    """Yield what is on the page."""
    yield from header(words.TITLE.says(told.lang), told.file, facts_of(told))
    yield "<main>\n"
    yield from _usable(told)
    yield from _by_code(told)
    yield from _by_column(told)
    yield from _by_category(told)
    yield from _one_by_one(told)
    yield from _to_mend(checked, told, personal=personal)
    made = words.MADE_BY.says(told.lang).format(version=importlib.metadata.version("pmks"))
    yield f"</main>\n<footer>\n<p>{text_of(made)}</p>\n</footer>\n"


def _usable(told: Mending) -> Iterator[str]:
    """Yield what share of the rows is usable, and what else was counted."""
    summary, lang = told.summary, told.lang
    yield f"<section>\n<h2>{words.USABLE.says(lang)}</h2>\n"
    if summary.rows_read:
        valid = share(summary.rows_valid, summary.rows_read, lang)
        counts = {
            "valid": number(summary.rows_valid, lang),
            "read": number(summary.rows_read, lang),
            "invalid": number(summary.rows_invalid, lang),
        }
        yield from figures([(words.ROWS_VALID.says(lang), f"{valid} %"), *_severities(told)])
        part = 100 * summary.rows_valid / summary.rows_read
        yield f'<div class="meter">{strip([(part, "fill"), (100 - part, "e")])}</div>\n'
        yield f"<p>{text_of(words.USABLE_SAID.says(lang).format(share=valid, **counts))}</p>\n"
    else:
        yield f"<p>{words.NO_ROWS.says(lang)}</p>\n"
    pairs = "".join(f"<dt>{text_of(name)}</dt><dd>{text_of(said)}</dd>" for name, said in counted(told))
    yield f'<dl class="pairs">{pairs}</dl>\n</section>\n'


def _severities(told: Mending) -> Iterator[tuple[str, str]]:
    """Yield how many issues there are of each severity."""
    summary, lang = told.summary, told.lang
    for severity, count in zip(Severity, (summary.errors, summary.warnings, summary.infos), strict=True):
        yield words.SEVERITIES_MANY[severity.value].says(lang), number(count, lang)


def _by_code(told: Mending) -> Iterator[str]:
    """Yield the issues by code with what to do, the gravest first."""
    lang = told.lang
    yield f"<section>\n<h2>{words.BY_CODE.says(lang)}</h2>\n"
    if not told.kinds:
        yield f"<p>{words.NOTHING.says(lang)}</p>\n</section>\n"
        return
    yield f'<p class="said">{words.BY_CODE_SAID.says(lang)}</p>\n'
    yield from _box(words.BY_CODE.says(lang), lang, _BY_CODE, (_code(kind, lang) for kind in told.kinds), (2,))
    yield "</section>\n"


def _code(kind: OfKind, lang: Language) -> str:
    """Return the row of one code."""
    one = kind.code
    rows = ", ".join(number(row, lang) for row in one.first_rows)
    more = ", …" if 0 < len(one.first_rows) < one.count else ""
    cells = (one.code, number(one.count, lang), kind.column, rows + more, kind.message, kind.hint)
    told = _line(_BY_CODE[1:], cells, lang).removeprefix("<tr>")
    severity = words.SEVERITIES[one.severity].says(lang)
    return f'<tr><td class="{one.severity}" data-head="{words.HEADS["severity"].says(lang)}">{severity}</td>{told}'


def _by_column(told: Mending) -> Iterator[str]:
    """Yield how many issues each column has."""
    if not told.columns:
        return
    lang = told.lang
    heads = [words.HEADS["column"], words.HEADS["field"], *words.SEVERITIES_MANY.values()]
    rows = (
        f'<tr><th scope="row">{text_of(one.header)}</th><td>{text_of(one.meaning)}</td>'
        f"{_numbers(one.counts, lang)}</tr>\n"
        for one in told.columns
    )
    yield f"<section>\n<h2>{words.BY_COLUMN.says(lang)}</h2>\n"
    yield from box(words.BY_COLUMN.says(lang), _table([head.says(lang) for head in heads], rows, (2, 3, 4), ""))
    yield "</section>\n"


def _by_category(told: Mending) -> Iterator[str]:
    """Yield the cases of each type, and how the rest of their rows stands to them."""
    if not told.summary.by_category:
        return
    lang = told.lang
    heads = ("number", "category", "cases", "supported", "contradicted", "not_verifiable")
    rows = (
        f'<tr><td class="n">{one.number}</td><th scope="row">{text_of(one.label or one.id)}</th>'
        f"{_numbers((one.cases, one.supported, one.contradicted, one.not_verifiable), lang)}</tr>\n"
        for one in told.summary.by_category
    )
    yield f"<section>\n<h2>{words.BY_CATEGORY.says(lang)}</h2>\n"
    told_heads = [words.HEADS[head].says(lang) for head in heads]
    yield from box(words.BY_CATEGORY.says(lang), _table(told_heads, rows, (0, 2, 3, 4, 5), ""))
    yield "</section>\n"


def _numbers(counts: Iterable[int], lang: Language) -> str:
    """Return *counts* as cells."""
    return "".join(f'<td class="n">{number(count, lang)}</td>' for count in counts)


def _one_by_one(told: Mending) -> Iterator[str]:
    """Yield the first issues of each code that is more than an info."""
    kinds = [kind for kind in told.kinds if kind.code.severity != Severity.INFO.value]
    if not kinds:
        return
    lang = told.lang
    yield f"<section>\n<h2>{words.ONE_BY_ONE.says(lang)}</h2>\n"
    for kind in kinds:
        one = kind.code
        yield (
            f'<h3><span class="{one.severity}">{words.SEVERITIES[one.severity].says(lang)}</span> '
            f"<code>{text_of(one.code)}</code> ({number(one.count, lang)})</h3>\n"
            f'<p class="do">{words.DO.says(lang)}: {text_of(kind.hint)}</p>\n'
        )
        yield from _examples(kind, lang)
        if len(kind.examples) < one.count:
            counts = {"shown": number(len(kind.examples), lang), "count": number(one.count, lang)}
            yield f'<p class="more">{words.MORE.says(lang).format_map(counts)}</p>\n'
        if kind.citation:
            yield f'<p class="said">{words.BASIS.says(lang)}: {text_of(kind.citation)}</p>\n'
    yield "</section>\n"


def _examples(kind: OfKind, lang: Language) -> Iterator[str]:
    """Yield the first issues of one code: a table, or one line where they differ in nothing but their rows."""
    alike = len({(one.column, one.message) for one in kind.examples}) == 1
    if alike and not any(one.seen for one in kind.examples):
        rows = ", ".join(one.row for one in kind.examples if one.row)
        where = [f"{words.HEADS['column'].says(lang)} {kind.column}"] * bool(kind.column)
        where += [f"{words.HEADS['row'].says(lang).lower()} {rows}"] * bool(rows)
        place = f"{', '.join(where) or words.WHOLE_FILE.says(lang)}: "
        yield f"<p>{text_of(place[:1].upper() + place[1:])} {text_of(kind.examples[0].message)}</p>\n"
        return
    heads = ("row", "column", "seen", "message")
    rows_of_table = (
        _line(heads, [one.row, one.column, one.seen[:_LONGEST], one.message], lang) for one in kind.examples
    )
    yield from _box(kind.code.code, lang, heads, rows_of_table, (0,))


def _line(heads: Sequence[str], cells: Sequence[str], lang: Language) -> str:
    """Return a row of texts; on a phone, each stands under its head."""
    told = (
        f'<td class="{"n" if head in _NUMBERS else ""}" data-head="{words.HEADS[head].says(lang)}">{text_of(cell)}</td>'
        for head, cell in zip(heads, cells, strict=True)
    )
    return f"<tr>{''.join(told)}</tr>\n"


def _to_mend(checked: Checked, told: Mending, *, personal: bool) -> Iterator[str]:
    """Yield the first rows to mend as they came."""
    count, lang = told.summary.rows_invalid, told.lang
    if not count:
        return
    rows = rows_to_mend(checked, lang, personal=personal, most=_ROWS).with_columns(pl.all().cast(pl.String))
    told_as = words.TO_MEND_SHOWN if personal else words.TO_MEND_SAID
    yield f'<section class="screen">\n<h2>{words.TO_MEND.says(lang)}</h2>\n<p class="said">{told_as.says(lang)}</p>\n'
    lines = (f"<tr>{''.join(map(_raw, row))}</tr>\n" for row in rows.iter_rows())
    yield from box(words.TO_MEND.says(lang), _table(rows.columns, lines, (), "raw"))
    if rows.height < count:
        counts = {"shown": number(rows.height, lang), "count": number(count, lang)}
        yield f'<p class="more">{words.MORE_ROWS.says(lang).format_map(counts)}</p>\n'
    yield "</section>\n"


def _raw(cell: str | None) -> str:
    """Return a cell as it came."""
    return f"<td>{text_of((cell or '')[:_LONGEST])}</td>"


def _box(
    label: str, lang: Language, heads: Iterable[str], rows: Iterable[str], numbers: tuple[int, ...]
) -> Iterator[str]:
    """Yield a table under the heads that *heads* name, in a box of its own."""
    yield from box(label, _table([words.HEADS[head].says(lang) for head in heads], rows, numbers, "cards"))


def _table(heads: Iterable[str], rows: Iterable[str], numbers: tuple[int, ...], kind: str) -> Iterator[str]:
    """Yield a table of *rows* whose columns at *numbers* hold numbers; *kind* is its class."""
    cells = "".join(
        f'<th scope="col" class="{"n" if at in numbers else ""}">{text_of(head)}</th>' for at, head in enumerate(heads)
    )
    yield f'<table class="{kind}">\n<thead>\n<tr>{cells}</tr>\n</thead>\n<tbody>\n'
    yield from rows
    yield "</tbody>\n</table>\n"
