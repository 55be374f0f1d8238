"""How the cells of a workbook look: quiet, with points between thousands whatever the machine says."""

from __future__ import annotations

from typing import Any, Final

import attrs

from pmks.model.source import Language
from pmks.reports.faces.spelling import NUMBERS
from pmks.reports.report import Content, Field

_FONT: Final = {"font_name": "Arial", "font_size": 10, "valign": "vcenter"}
_LINE: Final = {"border": 1, "border_color": "#9AA5B1"}
POINTS: Final = r"[<1000]0;[<1000000]0\.000;0\.000\.000"
"""The format of a count: points between thousands on every machine."""

_BILLION: Final = 1_000_000_000


@attrs.frozen
class Dress:
    """The formats of a sheet: those that stand alone, and those of the cells of each column, in and below the table."""

    title: Any
    area: Any
    meta: Any
    head: Any
    column_number: Any
    label: Any
    line: Any
    body: tuple[Any, ...]
    signs: tuple[Any, ...]
    totals: tuple[Any, ...]
    signs_of_totals: tuple[Any, ...]


def dress(made: Any, fields: tuple[Field, ...], shapes: tuple[str, ...]) -> Dress:  # noqa: ANN401  # it ships no types
    """Return the formats of a sheet whose columns are *fields*, with the number formats *shapes*."""

    def of(**more: object) -> Any:  # noqa: ANN401  # a format of xlsxwriter, which ships no types
        return made.add_format({**_FONT, **more})

    head = {**_LINE, "bold": True, "text_wrap": True, "align": "center", "bg_color": "#E3EAF1"}
    last = {**_LINE, "bold": True, "top": 2, "top_color": "#1D4770", "bg_color": "#F3F6F9"}
    cells = [
        {
            "num_format": shape,
            "align": "right" if field.content in NUMBERS else _side(field),
            "text_wrap": _wraps(field),
        }
        for field, shape in zip(fields, shapes, strict=True)
    ]
    absent = {"align": "center"}
    return Dress(
        title=of(bold=True, font_size=14),
        area=of(bold=True, font_size=12),
        meta=of(font_color="#4A5766"),
        head=of(**head),
        column_number=of(**{**_LINE, "align": "center", "font_size": 8, "italic": True, "font_color": "#4A5766"}),
        label=of(bold=True),
        line=of(text_wrap=True, valign="top"),
        body=tuple(of(**_LINE, **cell) for cell in cells),
        signs=tuple(of(**_LINE, **absent) for _ in cells),
        totals=tuple(of(**last, **cell) for cell in cells),
        signs_of_totals=tuple(of(**last, **absent) for _ in cells),
    )


def _side(field: Field) -> str:
    """Return where the cells of a column stand that holds no numbers."""
    return "left" if field.content is Content.TEXT else "center"


def _wraps(field: Field) -> bool:
    """Return whether a cell of *field* may go on in a second line."""
    return field.content is Content.TEXT


def shape_of(field: Field, highest: float, lowest: float, lang: Language, *, decimals: bool) -> str:
    r"""
    Return the number format of *field*, whose numbers lie between *lowest* and *highest*.

    A spreadsheet program writes the signs of its own machine, whatever a format says. Counts carry their points inside
    the format, so that they look the same everywhere; beside *decimals* they do not, as both must follow one rule.

    >>> from pmks.model.source import Text
    >>> field = Field("jumlah", Text("Jumlah", "Total"), Content.COUNT)
    >>> shape_of(field, 1500, 0, "id", decimals=False), shape_of(field, 1500, 0, "en", decimals=False)
    ('[<1000]0;[<1000000]0\\.000;0\\.000\\.000', '#,##0')
    """
    if field.content is Content.DAY:
        return r"dd\-mm\-yyyy" if lang == "id" else r"yyyy\-mm\-dd"
    if field.content is Content.YEAR:
        return "0"
    if field.content not in NUMBERS:
        return "@"
    if lang == "id" and not decimals and lowest >= 0 and highest < _BILLION:
        return POINTS
    places = f".{'0' * field.digits}" if field.digits else ""
    return f"{'[$-421]' if lang == 'id' else ''}#,##0{places}"
