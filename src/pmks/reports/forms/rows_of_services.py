"""The rows of the SPM: the quarter and the service of each, its place in the form, and how a remark calls it."""

from __future__ import annotations

from collections import Counter
from typing import Final

from pmks.model.source import Text
from pmks.regions import Region
from pmks.reports.forms import areas, services
from pmks.reports.forms.entries import Row, text
from pmks.reports.forms.quarters import QUARTER, YEAR, last_day, quarter_of
from pmks.reports.forms.remarks import Left, Remark

DOUBLE: Final = Text(
    "Layanan yang sama lebih dari satu baris pada triwulan dan wilayah itu",
    "The same service in more than one row of that quarter and region",
)

NO_PERIOD: Final = Left(Text("tahun atau triwulan tidak terbaca", "the year or the quarter could not be read"))


def period_and_service(row: Row, own: Region) -> Left | None:
    """Write the quarter and the service of *row* as the forms have them; return why it is no row of *own*, or None."""
    year, quarter = row.get(YEAR), quarter_of(text(row, QUARTER))
    if not isinstance(year, int) or quarter is None:
        return NO_PERIOD
    rule = services.service_of(row)
    if rule is None:
        return services.UNKNOWN
    row[QUARTER] = quarter
    row[services.CODE] = rule.id
    row[services.NAME] = text(row, services.NAME) or services.name_of(rule)
    return services.misplaced(rule, own, last_day(year, quarter))


def order(row: Row) -> tuple[object, ...]:
    """Return the place of *row*: by quarter, then by region, then in the order of the regulation."""
    code = services.ORDER.get(text(row, services.CODE) or "", len(services.ORDER))
    return row[YEAR], row[QUARTER], row[areas.CODE], code


def where(row: Row) -> str:
    """Return how a remark calls *row*: region, service, quarter."""
    return f"{row[areas.CODE]} {row[services.CODE]} {row[QUARTER]} {row[YEAR]}"


def doubles(rows: list[Row]) -> tuple[Remark, ...]:
    """Return a remark for each service that stands in several of *rows*."""
    names = Counter(map(where, rows))
    return tuple(Remark(DOUBLE, name) for name, count in names.items() if count > 1)
