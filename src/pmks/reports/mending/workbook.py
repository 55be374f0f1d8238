"""The validation report as a workbook: a summary to act on, every issue, the rows to mend, and the records."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

import attrs

from pmks.issues.kind import Severity
from pmks.model.source import Language
from pmks.reports.faces.dress import POINTS
from pmks.reports.faces.paper import height_of, lines_of
from pmks.reports.faces.sheets import add_frame, book, describe, put
from pmks.reports.faces.spelling import number, printable
from pmks.reports.mending import words
from pmks.reports.mending.rows import rows_to_mend
from pmks.reports.mending.told import Mending, OfKind, counted, facts_of, share
from pmks.tables.checked import Checked
from pmks.tables.masks import masked
from pmks.tables.sentences import sentences

_WIDTHS: Final = (36, 20, 12, 20, 22, 52, 52)
_FONT: Final = {"font_name": "Arial", "font_size": 10, "valign": "top"}
_LINE: Final = {"border": 1, "border_color": "#9AA5B1"}
_COLOURS: Final = {"error": "#9B2619", "warning": "#7A5200", "info": "#3D5873"}


@attrs.frozen
class Looks:
    """The formats of the summary."""

    title: Any
    strong: Any
    said: Any
    section: Any
    head: Any
    text: Any
    number: Any
    severity: dict[str, Any]


def write_workbook(checked: Checked, told: Mending, target: Path, *, personal: bool) -> None:
    """Write the validation report *told* of *checked* to *target* as a workbook."""
    lang = told.lang
    records = checked.tidied if personal else masked(checked.tidied.lazy()).collect()
    with book(target, flowing=True) as made:
        describe(made, title=words.TITLE.says(lang), subject=printable(told.file), said="", day=told.summary.on)
        _summary(made, told)
        add_frame(made, words.ISSUES_SHEET.says(lang), sentences(checked.found, lang))
        add_frame(made, words.ROWS_SHEET.says(lang), rows_to_mend(checked, lang, personal=personal))
        add_frame(made, words.RECORDS_SHEET.says(lang), records)


def _looks(made: Any, lang: Language) -> Looks:  # noqa: ANN401  # it ships no types
    """Return the formats of the summary."""

    def of(**more: object) -> Any:  # noqa: ANN401  # a format of xlsxwriter, which ships no types
        return made.add_format({**_FONT, **more})

    return Looks(
        title=of(bold=True, font_size=14),
        strong=of(bold=True, font_size=12),
        said=of(font_color="#4A5766"),
        section=of(bold=True, font_size=11, font_color="#1D4770", bottom=2, bottom_color="#1D4770"),
        head=of(**_LINE, bold=True, text_wrap=True, bg_color="#E3EAF1"),
        text=of(**_LINE, text_wrap=True),
        number=of(**_LINE, num_format=POINTS if lang == "id" else "#,##0"),
        severity={name: of(**_LINE, bold=True, font_color=colour) for name, colour in _COLOURS.items()},
    )


def _summary(made: Any, told: Mending) -> None:  # noqa: ANN401  # it ships no types
    """Add the summary to a workbook: its rows in order, as it flows."""
    looks, sheet = _looks(made, told.lang), made.add_worksheet(words.SUMMARY_SHEET.says(told.lang))
    for at, width in enumerate(_WIDTHS):
        sheet.set_column(at, at, width)
    sheet.hide_gridlines(2)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    sheet.fit_to_pages(1, 0)
    row = 0
    for text, style, height in (
        (words.TITLE.says(told.lang), looks.title, 21),
        (printable(told.file), looks.strong, 18),
        ("; ".join(facts_of(told)), looks.said, 15),
    ):
        sheet.set_row(row, height)
        sheet.write_string(row, 0, text, style)
        row += 1
    for title, heads, cells in _sections(told, looks):
        row += 1
        for at in range(len(_WIDTHS)):
            sheet.write_string(row, at, title if at == 0 else "", looks.section)
        row += 1
        if heads:
            sheet.set_row(row, height_of(1))
            for at, head in enumerate(heads):
                sheet.write_string(row, at, head, looks.head)
            row += 1
        for line in cells:
            wrapped = [
                lines_of(str(cell), width)
                for (cell, style), width in zip(line, _WIDTHS, strict=False)
                if style is looks.text
            ]
            sheet.set_row(row, height_of(max(wrapped, default=1)))
            for at, (cell, style) in enumerate(line):
                put(sheet, row, at, printable(cell) if isinstance(cell, str) else cell, style)
            row += 1


Line = list[tuple[object, Any]]
"""The cells of one row, each with its format."""


def _sections(told: Mending, looks: Looks) -> Iterator[tuple[str, Sequence[str], list[Line]]]:
    """Yield the parts of the summary: a title, the heads of its table, and its rows."""
    lang = told.lang
    yield words.USABLE.says(lang), (), list(_rows_counted(told, looks))
    if told.kinds:
        heads: tuple[str, ...] = ("code", "severity", "count", "column", "rows", "message", "hint")
        lines = [_kind(kind, told, looks) for kind in told.kinds]
        yield words.BY_CODE.says(lang), [words.HEADS[head].says(lang) for head in heads], lines
    else:
        yield words.BY_CODE.says(lang), (), [[(words.NOTHING.says(lang), looks.said)]]
    if told.columns:
        columns = [words.HEADS["column"], words.HEADS["field"], *words.SEVERITIES_MANY.values()]
        lines = [
            [(one.header, looks.text), (one.meaning, looks.text), *((count, looks.number) for count in one.counts)]
            for one in told.columns
        ]
        yield words.BY_COLUMN.says(lang), [head.says(lang) for head in columns], lines
    if told.summary.by_category:
        heads = ("category", "cases", "supported", "contradicted", "not_verifiable")
        lines = [
            [
                (f"{one.number}. {one.label or one.id}", looks.text),
                *((count, looks.number) for count in (one.cases, one.supported, one.contradicted, one.not_verifiable)),
            ]
            for one in told.summary.by_category
        ]
        yield words.BY_CATEGORY.says(lang), [words.HEADS[head].says(lang) for head in heads], lines


def _rows_counted(told: Mending, looks: Looks) -> Iterator[Line]:
    """Yield what was counted: rows, each with its share, issues, persons and cases."""
    summary, lang = told.summary, told.lang
    for name, count in (
        (words.ROWS_READ, summary.rows_read),
        (words.ROWS_VALID, summary.rows_valid),
        (words.ROWS_INVALID, summary.rows_invalid),
    ):
        part = f"{share(count, summary.rows_read, lang)} %" if summary.rows_read else ""
        yield [(name.says(lang), looks.text), (count, looks.number), (part, looks.text)]
    for severity, count in zip(Severity, (summary.errors, summary.warnings, summary.infos), strict=True):
        yield [
            (words.SEVERITIES_MANY[severity.value].says(lang), looks.severity[severity.value]),
            (count, looks.number),
        ]
    for title, said in counted(told):
        yield [(title, looks.said), (said, looks.said)]


def _kind(kind: OfKind, told: Mending, looks: Looks) -> Line:
    """Return the row of one code."""
    one, lang = kind.code, told.lang
    more = ", ..." if 0 < len(one.first_rows) < one.count else ""
    return [
        (one.code, looks.text),
        (words.SEVERITIES[one.severity].says(lang), looks.severity[one.severity]),
        (one.count, looks.number),
        (kind.column, looks.text),
        (", ".join(number(row, lang) for row in one.first_rows) + more, looks.text),
        (kind.message, looks.text),
        (kind.hint, looks.text),
    ]
