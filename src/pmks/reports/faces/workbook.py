"""A report as a workbook that an office can hand in: the printed table, and beside it the table for machines."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

import attrs
from xlsxwriter.utility import xl_range  # type: ignore[import-untyped]  # it ships no types

from pmks.model.source import Language
from pmks.reports.faces import telling, words
from pmks.reports.faces.dress import Dress, dress, shape_of
from pmks.reports.faces.paper import Paper, height_of, lines_of, paper, repeated, set_up, widths
from pmks.reports.faces.printed import Printed, bands, printed, texts
from pmks.reports.faces.sheets import add_frame, book, describe, put
from pmks.reports.faces.spelling import NUMBERS, number, printable
from pmks.reports.faces.sums import is_sum
from pmks.reports.report import Content, Report

_MANY: Final = 300_000
"""How many cells are kept in memory; a larger report flows."""

_MOST: Final = 50_000
"""How many rows the printed sheet has; the others are in the sheet of data."""

_DATA: Final = "data"
_TITLE, _AREA, _META, _HEAD = 0, 1, 2, 4
_FOOTER: Final = 120


@attrs.frozen(eq=False)
class Laid:
    """A printed table laid out on a sheet: its widths, its paper, its formats, and whether rows are kept in memory."""

    table: Printed
    cells: tuple[tuple[str, ...], ...]
    width: tuple[float, ...]
    paper: Paper
    dress: Dress
    lang: Language
    flowing: bool

    @property
    def first(self) -> int:
        """The first row behind the head."""
        return _HEAD + (2 if self.table.banded else 1) + 1

    @property
    def keys(self) -> int:
        """How many columns stay in sight, and stand on every page."""
        return self.table.keys if repeated(self.table, self.width) else 0

    @property
    def left(self) -> int:
        """The column that lines of text begin with: on paper, they must not stand in columns that are repeated."""
        return self.keys if self.paper.breaks else 0


def write_workbook(report: Report, target: Path, lang: Language) -> None:
    """Write *report* to *target* as a workbook: the printed table, then the table as CSV has it."""
    table = printed(report, _MOST)
    flowing = report.frame.height * len(report.fields) > _MANY
    with book(target, flowing=flowing) as made:
        title, area = printable(report.title.says(lang)), printable(report.area.says(lang))
        said = f"{telling.source(report, lang)} {telling.made_by(report, lang)}"
        describe(made, title=title, subject=f"{area}; {report.taxonomy}", said=said, day=report.on)
        cells = texts(table, lang)
        width = widths(table, cells, lang)
        laid = Laid(
            table=table,
            cells=cells,
            width=width,
            paper=paper(table, width),
            dress=dress(made, table.fields, _shapes(table, lang)),
            lang=lang,
            flowing=flowing,
        )
        sheet = made.add_worksheet(words.REPORT.says(lang))
        _set_up(sheet, laid, report)
        for row, text, style, height in (
            (_TITLE, title, laid.dress.title, 21),
            (_AREA, area, laid.dress.area, 18),
            (_META, "; ".join(telling.facts_above(report, lang)), laid.dress.meta, 15),
        ):
            sheet.set_row(row, height)
            sheet.write_string(row, laid.left, text, style)
        _head(sheet, laid)
        _body(sheet, laid, report)
        _below(sheet, laid, report)
        add_frame(made, _DATA, report.frame)


def _shapes(table: Printed, lang: Language) -> tuple[str, ...]:
    """Return the number format of each column."""
    decimals = any(field.digits for field in table.fields)
    shapes = []
    for field in table.fields:
        told = [cell for cell in table.frame[field.name].to_list() if isinstance(cell, int | float)]
        shapes.append(shape_of(field, max(told, default=0), min(told, default=0), lang, decimals=decimals))
    return tuple(shapes)


def _set_up(sheet: Any, laid: Laid, report: Report) -> None:  # noqa: ANN401  # it ships no types
    """Give a sheet its columns, panes, paper and footer."""
    for at, wide in enumerate(laid.width):
        sheet.set_column(at, at, wide)
    sheet.freeze_panes(laid.first, laid.keys)
    sheet.hide_gridlines(2)
    set_up(sheet, laid.paper, (_HEAD, laid.first - 1), laid.keys)
    page = words.PAGE.says(laid.lang).format(page="&P", pages="&N")
    title = printable(report.title.says(laid.lang))[:_FOOTER].replace("&", "&&")
    sheet.set_footer(f"&L&8{title}&R&8{page}")


def _head(sheet: Any, laid: Laid) -> None:  # noqa: ANN401  # it ships no types
    """Write the head: bands over labels, then the numbers of the columns."""
    fields, lang, style = laid.table.fields, laid.lang, laid.dress
    labels = [printable(field.label.says(lang)) for field in fields]
    last = laid.first - 2
    heights = _heights(laid, labels)
    for row, lines in zip(range(last - len(heights) + 1, last + 1), heights, strict=True):
        sheet.set_row(row, height_of(lines))
    if laid.table.banded:
        for band in bands(laid.table, range(len(fields))):
            if band.label is not None:
                label = printable(band.label.says(lang))
                sheet.merge_range(_HEAD, band.first, _HEAD, band.last, label, style.head)
            elif laid.flowing:
                sheet.write_blank(_HEAD, band.first, None, style.head)
    for at, label in enumerate(labels):
        if laid.table.banded and fields[at].band is None and not laid.flowing:
            sheet.merge_range(_HEAD, at, last, at, label, style.head)
        else:
            sheet.write_string(last, at, label, style.head)
    for at in range(len(fields)):
        sheet.write_string(last + 1, at, f"({at + 1})", style.column_number)


def _heights(laid: Laid, labels: Sequence[str]) -> tuple[int, ...]:
    """Return how many lines each row of the head has; the label of a column without a band goes over both rows."""
    table, lines = laid.table, list(map(lines_of, labels, laid.width))
    if not table.banded:
        return (max(lines),)
    upper = max(
        lines_of(band.label.says(laid.lang), sum(laid.width[band.first : band.last + 1]))
        for band in bands(table, range(len(table.fields)))
        if band.label is not None
    )
    alone = max((count for count, field in zip(lines, table.fields, strict=True) if field.band is None), default=1)
    lower = max(count for count, field in zip(lines, table.fields, strict=True) if field.band is not None)
    return (upper, max(lower, alone)) if laid.flowing else (max(upper, alone - lower), lower)


def _body(sheet: Any, laid: Laid, report: Report) -> None:  # noqa: ANN401  # it ships no types
    """Write the rows, then the totals: a formula where a total is a sum, a number where it is not."""
    table = laid.table
    sums = [is_sum(report, table, field) for field in table.fields]
    for at, row in enumerate(table.frame.iter_rows()):
        total = at >= table.body
        styles = laid.dress.totals if total else laid.dress.body
        signs = laid.dress.signs_of_totals if total else laid.dress.signs
        for column, (cell, field) in enumerate(zip(row, table.fields, strict=True)):
            place = laid.first + at, column
            if cell is None and field.content in NUMBERS:
                sheet.write_string(*place, laid.cells[column][at], signs[column])
            elif total and sums[column]:
                formula = f"=SUM({xl_range(laid.first, column, laid.first + table.body - 1, column)})"
                sheet.write_formula(*place, formula, styles[column], cell)
            elif field.content in {Content.TEXT, Content.CODE}:
                put(sheet, *place, laid.cells[column][at], styles[column])
            else:
                put(sheet, *place, cell, styles[column])


def _below(sheet: Any, laid: Laid, report: Report) -> None:  # noqa: ANN401  # it ships no types
    """Write what stands below the table: what is cut, legend, notes, what is left out, source."""
    lang, row = laid.lang, laid.first + laid.table.frame.height + 1
    left, right = laid.left, laid.paper.first_page - 1
    room = sum(laid.width[left : right + 1])

    def line(text: str, style: Any) -> None:  # noqa: ANN401  # a format of xlsxwriter
        nonlocal row
        sheet.set_row(row, height_of(lines_of(text, room)))
        if right > left:
            sheet.merge_range(row, left, row, right, text, style)
        else:
            sheet.write_string(row, left, text, style)
        row += 1

    sections = (
        (words.SIGNS, tuple(f"{sign} = {said}" for sign, said in telling.legend(lang))),
        (words.NOTES, telling.notes(report, lang)),
        (words.OMITTED, telling.left_out(report, lang)),
        (words.SOURCE, (telling.source(report, lang), telling.made_by(report, lang))),
    )
    for title, lines in sections:
        if lines:
            line(title.says(lang), laid.dress.label)
            for text in lines:
                line(text, laid.dress.line)
    if laid.table.count > laid.table.body:
        counts = {"shown": number(laid.table.body, lang), "count": number(laid.table.count, lang), "sheet": _DATA}
        line(words.SHORT_SHEET.says(lang).format_map(counts), laid.dress.line)
