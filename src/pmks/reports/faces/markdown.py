"""A report as Markdown: title, table, legend, notes, what is left out, source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from pmks.files.writing import replacing
from pmks.model.source import Language
from pmks.reports.faces import telling, words
from pmks.reports.faces.printed import Printed, printed, texts
from pmks.reports.faces.spelling import NUMBERS, number, printable
from pmks.reports.report import Field, Report

_MOST: Final = 5_000
"""How many rows a table has; the rest is told, and stands in the other forms."""

_MARKS: Final = re.compile(r"([\\`*_{}\[\]|~#])")
_STARTS: Final = re.compile(r"^([-+=]+|\d+[.)])(?=\s|$)")


def plain_text(text: str) -> str:
    r"""
    Return *text* without anything that Markdown or HTML would read inside a line.

    >>> plain_text("<b>a|b</b>"), plain_text("- *x*")
    ('&lt;b&gt;a\\|b&lt;/b&gt;', '- \\*x\\*')
    """
    return _MARKS.sub(r"\\\1", printable(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))


def plain_line(text: str) -> str:
    r"""
    Return *text* as a line of its own that begins no list and no rule.

    >>> plain_line("1. Kota"), plain_line("- *x*"), plain_line("2024")
    ('1\\. Kota', '\\- \\*x\\*', '2024')
    """
    return _STARTS.sub(lambda found: f"{found[0][:-1]}\\{found[0][-1]}", plain_text(text))


def write_markdown(report: Report, target: Path, lang: Language) -> None:
    """Write *report* to *target* as Markdown."""
    with replacing(target) as beside, beside.open("w", encoding="utf-8", newline="") as file:
        file.writelines(f"{line}\n" for line in _lines(report, lang))


def _lines(report: Report, lang: Language) -> Iterator[str]:
    """Yield the lines of the report."""
    table = printed(report, _MOST)
    yield f"# {plain_line(report.title.says(lang))}"
    yield ""
    yield f"**{plain_line(report.area.says(lang))}**"
    yield ""
    yield plain_line("; ".join(telling.facts_above(report, lang)))
    yield ""
    yield from _table(table, lang)
    if table.count > table.body:
        shown, count = number(table.body, lang), number(table.count, lang)
        yield ""
        yield plain_line(words.SHORT.says(lang).format(shown=shown, count=count))
    yield from _list(words.SIGNS.says(lang), (f"`{sign}` {plain_line(text)}" for sign, text in telling.legend(lang)))
    if report.notes:
        yield from _list(words.NOTES.says(lang), map(plain_line, telling.notes(report, lang)))
    yield from _list(words.OMITTED.says(lang), map(plain_line, telling.left_out(report, lang)))
    yield ""
    yield f"{words.SOURCE.says(lang)}: {plain_line(telling.source(report, lang))}"
    yield ""
    yield plain_line(telling.made_by(report, lang))


def _list(title: str, lines: Iterable[str]) -> Iterator[str]:
    """Yield *lines* as a list under *title*."""
    yield from ("", f"## {title}", "")
    yield from (f"- {line}" for line in lines)


def _table(table: Printed, lang: Language) -> Iterator[str]:
    """Yield the table; the totals are bold."""
    yield _row(plain_text(head_of(field, lang)) for field in table.fields)
    yield _row("---:" if field.content in NUMBERS else "---" for field in table.fields)
    for at, cells in enumerate(zip(*texts(table, lang), strict=True)):
        bold = at >= table.body
        yield _row(f"**{plain_text(cell)}**" if bold and cell else plain_text(cell) for cell in cells)


def head_of(field: Field, lang: Language) -> str:
    """Return the head of a column on one line, its band in front."""
    label = field.label.says(lang)
    return label if field.band is None else f"{field.band.says(lang)}: {label}"


def _row(cells: Iterable[str]) -> str:
    """Return one row of a table."""
    return f"| {' | '.join(cells)} |"
