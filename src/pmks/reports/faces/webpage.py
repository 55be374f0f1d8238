"""A report as one page of HTML: pictures for people, then the table, and how to read it; nothing is loaded or run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from pmks.files.writing import replacing
from pmks.model.source import Language
from pmks.reports.faces import telling, words
from pmks.reports.faces.charts import bars, heat
from pmks.reports.faces.page import box, figures, header, listed, page, text_of
from pmks.reports.faces.pictured import picture
from pmks.reports.faces.printed import Printed, bands, parts, printed, texts
from pmks.reports.faces.spelling import NUMBERS, number
from pmks.reports.report import Content, Report, Status

_WIDEST: Final = 15
"""How many columns of numbers stand beside each other; a wider table goes on below."""

_CELLS: Final = 150_000
"""How many cells a page has; the rest is told, and stands in the other forms."""

_SHORT: Final = 20
"""How many rows of a table are kept on one sheet of paper."""

_SIGNS: Final = frozenset(status.sign for status in Status if status.sign)
_FIGURES: Final = ("jumlah_kasus", "jumlah_orang")


def write_webpage(report: Report, target: Path, lang: Language) -> None:
    """Write *report* to *target* as one page of HTML."""
    with replacing(target) as beside, beside.open("w", encoding="utf-8", newline="") as file:
        file.writelines(page(report.title.says(lang), _body(report, lang), lang))


def _body(report: Report, lang: Language) -> Iterator[str]:
    """Yield what is on the page."""
    yield f'<p class="skip"><a href="#tabel">{words.SKIP.says(lang)}</a></p>\n'
    yield from header(report.title.says(lang), report.area.says(lang), telling.facts_above(report, lang))
    yield "<main>\n"
    yield from figures(_important(report, lang))
    drawn = picture(report)
    if drawn is not None:
        yield from bars(drawn, lang)
        yield from heat(drawn, lang)
    yield from _tables(report, lang)
    signs = "".join(f"<dt>{sign}</dt><dd>{text_of(said)}</dd>" for sign, said in telling.legend(lang))
    yield f'<section>\n<h2>{words.SIGNS.says(lang)}</h2>\n<dl class="legend">{signs}</dl>\n</section>\n'
    if report.notes:
        yield from listed(words.NOTES.says(lang), telling.notes(report, lang))
    yield from listed(words.OMITTED.says(lang), telling.left_out(report, lang))
    yield f"</main>\n<footer>\n<p>{words.SOURCE.says(lang)}: {text_of(telling.source(report, lang))}</p>\n"
    yield f"<p>{text_of(telling.made_by(report, lang))}</p>\n</footer>\n"


def _important(report: Report, lang: Language) -> Iterator[tuple[str, str]]:
    """Yield cases and people of the total row, each with its name: they are never added."""
    if report.totals:
        for field in report.fields:
            value = report.frame[field.name][-1] if field.name in _FIGURES else None
            if value is not None:
                yield field.label.says(lang) if field.band is None else field.band.says(lang), number(value, lang)


def _tables(report: Report, lang: Language) -> Iterator[str]:
    """Yield the table, in parts below each other where it is wide."""
    table = printed(report, max(1, _CELLS // len(report.fields)))
    cells, groups = texts(table, lang), parts(table, _WIDEST)
    yield f'<section id="tabel">\n<h2>{words.TABLE.says(lang)}</h2>\n'
    yield f'<p class="said scroll">{words.SCROLL.says(lang)}</p>\n'
    for part, columns in enumerate(groups, start=1):
        said = words.PART.says(lang).format(part=part, parts=len(groups))
        caption = f"{report.title.says(lang)}, {said}" if len(groups) > 1 else report.title.says(lang)
        drawn = _table(table, [*range(table.keys), *columns], caption, cells, lang)
        yield from box(caption, drawn, whole=table.frame.height <= _SHORT)
    if table.count > table.body:
        counts = {"shown": number(table.body, lang), "count": number(table.count, lang)}
        yield f'<p class="more">{words.SHORT.says(lang).format_map(counts)}</p>\n'
    yield "</section>\n"


def _table(
    table: Printed, columns: list[int], caption: str, cells: tuple[tuple[str, ...], ...], lang: Language
) -> Iterator[str]:
    """Yield a table of *columns*."""
    yield f"<table>\n<caption><span>{text_of(caption)}</span></caption>\n<thead>\n"
    yield from _heads(table, columns, lang)
    yield "</thead>\n<tbody>\n"
    rows = zip(*(cells[at] for at in columns), strict=True)
    kinds = [_kind(table, at) for at in columns]
    for at, row in enumerate(rows):
        if at == table.body:
            yield "</tbody>\n<tfoot>\n"
        yield f"<tr>{''.join(_cell(cell, kind) for cell, kind in zip(row, kinds, strict=True))}</tr>\n"
    yield "</tfoot>\n</table>\n" if table.totals else "</tbody>\n</table>\n"


def _kind(table: Printed, at: int) -> str:
    """Return the class of the cells of a column: the one that names its row, numbers, texts, or what stays whole."""
    field = table.fields[at]
    if at == table.name:
        return "k"
    return "n" if field.content in NUMBERS else "" if field.content is Content.TEXT else "c"


def _cell(text: str, kind: str) -> str:
    """Return one cell of a column of the class *kind*."""
    if kind == "k":
        return f'<th scope="row">{text_of(text)}</th>'
    if kind == "n":
        return f'<td class="n m">{text}</td>' if text in _SIGNS else f'<td class="n">{text}</td>'
    return f'<td class="{kind}">{text_of(text)}</td>' if kind else f"<td>{text_of(text)}</td>"


def _heads(table: Printed, columns: list[int], lang: Language) -> Iterator[str]:
    """Yield the head of a table: one row, or two where columns stand under bands."""
    rows: tuple[list[str], list[str]] = [], []
    for band in bands(table, columns):
        if band.label is not None:
            label = text_of(band.label.says(lang))
            rows[0].append(f'<th scope="colgroup" colspan="{band.width}">{label}</th>')
        for at in range(band.first, band.last + 1):
            tall = ' rowspan="2"' if table.banded and band.label is None else ""
            label = text_of(table.fields[at].label.says(lang))
            rows[band.label is not None].append(f'<th scope="col" class="{_kind(table, at)}"{tall}>{label}</th>')
    yield from (f"<tr>{''.join(row)}</tr>\n" for row in rows if row)
