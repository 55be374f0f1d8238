"""A report from the rows of a form: columns in the order of the layout, each number with its status."""

from __future__ import annotations

import datetime as dt
import importlib.metadata
from collections.abc import Collection, Iterable
from fractions import Fraction
from typing import Final

import attrs
import polars as pl

from pmks import law
from pmks.model.layout import Layout, LayoutColumn
from pmks.model.source import Text
from pmks.names.lexicon import HOME
from pmks.reports.faces import write
from pmks.reports.forms.cells import NUMBERS, Value, plain
from pmks.reports.forms.entries import Row
from pmks.reports.forms.heads import MONTHS, head_of
from pmks.reports.forms.remarks import Left, Remark, notes_of, omitted_of
from pmks.reports.report import Content, Field, Report, Status

GIVEN: Final = Text("angka yang diserahkan kantor", "numbers that the office handed in")
"""What a form counts where the caller does not say more."""

_TYPES: Final = {"count": pl.Int64(), "year": pl.Int32(), "day": pl.Date()}
_DIGITS: Final = 2


@attrs.frozen(eq=False)
class Form:
    """
    A form that was filled: its *rows*, the area, and all that is said of it.

    *later* are columns that have no number yet because their month is to come, for each row; *band* stands above the
    months.
    """

    layout: Layout
    on: dt.date
    area: Text
    area_code: str
    unit: Text
    rows: list[Row]
    source: Text | None = None
    left: tuple[Left, ...] = ()
    remarks: tuple[Remark, ...] = ()
    later: tuple[frozenset[str], ...] = ()
    band: Text | None = None


def made(form: Form) -> Report:
    """Return *form* as a report."""
    layout = form.layout
    columns = {column.name: _column(column, form.rows) for column in layout.columns}
    fields = tuple(_field(column, columns[column.name], form.band) for column in layout.columns)
    numbers = [column.name for column in layout.columns if column.kind in NUMBERS]
    later = form.later or (frozenset(),) * len(form.rows)
    never = set.intersection(*map(set, later)) if later else set()
    return Report(
        layout=layout,
        title=layout.title,
        area=form.area,
        area_code=form.area_code,
        on=form.on,
        taxonomy=HOME,
        unit=form.unit,
        scheme="kemendagri",
        fields=fields,
        frame=pl.DataFrame(list(columns.values())),
        statuses=pl.DataFrame([_statuses(columns[name], later) for name in numbers if name not in never]),
        source=form.source or GIVEN,
        law_version=law.version,
        version=importlib.metadata.version("pmks"),
        writer=write,
        omitted=tuple(omitted_of(form.left)),
        notes=notes_of(form.remarks),
    )


def _column(column: LayoutColumn, rows: Iterable[Row]) -> pl.Series:
    """Return the cells of *column*; money and numbers are whole as long as all of them are."""
    values: list[Value] = [row.get(column.name) for row in rows]
    if column.kind not in NUMBERS:
        return pl.Series(column.name, values, dtype=_TYPES.get(column.kind, pl.String()))
    exact = [value for value in values if isinstance(value, Fraction)]
    whole = column.kind == "count" or (not column.digits and all(value.denominator == 1 for value in exact))
    kind = pl.Int64() if whole and column.kind != "percent" else pl.Float64()
    return pl.Series(column.name, [plain(value, whole=kind == pl.Int64()) for value in values], dtype=kind)


def _field(column: LayoutColumn, cells: pl.Series, band: Text | None) -> Field:
    """Return the field of *column*."""
    content = Content(column.kind) if column.kind not in ("list", "object") else Content.TEXT
    digits = column.digits or (_DIGITS if cells.dtype.is_float() else 0)
    return Field(column.name, head_of(column), content, band if column.name in MONTHS else None, digits)


def _statuses(cells: pl.Series, later: Collection[frozenset[str]]) -> pl.Series:
    """Return why each of *cells* holds a number or none; a month that is to come is not collected yet."""
    statuses = [
        Status.TERISI if there else Status.TIDAK_DIKUMPULKAN if cells.name in to_come else Status.TIDAK_TERSEDIA
        for there, to_come in zip(cells.is_not_null(), later, strict=True)
    ]
    return pl.Series(cells.name, [one.value for one in statuses], dtype=pl.String())
