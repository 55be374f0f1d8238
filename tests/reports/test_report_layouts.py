"""Layouts of the law beside registers and reports: their fields and their signs are the same."""

from __future__ import annotations

from typing import Final

import pytest

from pmks import law
from pmks.model.layout import Layout
from pmks.reports.report import Status
from pmks.tables.headers.notation import field_named

IDS: Final = {category.id: category.number for category in law.CATEGORIES}


@pytest.mark.parametrize("layout", law.LAYOUTS.values(), ids=list(law.LAYOUTS))
def test_every_field_of_a_layout_exists(layout: Layout) -> None:
    """
    What a column tells is a field of a register; a column of each type has a field for each of them.
    """
    told = [column.field for column in layout.columns if column.field]
    numbers = [str(IDS[one]) for one in layout.types] or [""]
    wanted = {field.replace("<id>", number) for field in told for number in numbers}

    assert [] == sorted(field for field in wanted if field_named(field) is None and field != "cakupan")


def test_the_signs_of_cells_are_those_that_reports_print() -> None:
    """
    The law of layouts and the values of reports name the same statuses and signs.
    """
    assert {one.value: one.sign for one in Status} == {one.status: one.sign for one in law.CELL_STATUSES}
