"""Which totals are sums of the rows above them, and which are counted apart."""

from __future__ import annotations

from typing import Final

from pmks.model.layout import Layout
from pmks.reports.faces.printed import Printed
from pmks.reports.report import Content, Field, Report, Status

_PEOPLE: Final = "orang"
_ADDED: Final = frozenset({Content.COUNT, Content.MONEY})


def is_sum(report: Report, table: Printed, field: Field) -> bool:
    """
    Return whether the total of *field* is the sum of the rows above it, so that a formula says the same.

    People are counted once in the whole area and not added; nothing is added where a number is hidden, where a row is
    not printed, or where there are several totals.
    """
    if field.content not in _ADDED or table.totals != 1 or not table.body or table.count > table.body:
        return False
    if unit_of(report.layout, field.name) == _PEOPLE:
        return False
    statuses = table.statuses[field.name] if field.name in table.statuses.columns else None
    if statuses is not None and bool((statuses == Status.DISAMARKAN.value).any()):
        return False
    cells = table.frame[field.name]
    return cells[-1] is not None and bool(cells[:-1].sum() == cells[-1])


def unit_of(layout: Layout, name: str) -> str:
    """Return what the column *name* counts; a column for each type stands in the layout under ``<id>``."""
    units = {column.name: column.unit for column in layout.columns}
    endings = {column.removeprefix("<id>"): unit for column, unit in units.items() if column.startswith("<id>")}
    return units.get(name) or next((unit for ending, unit in endings.items() if name.endswith(ending)), "")
