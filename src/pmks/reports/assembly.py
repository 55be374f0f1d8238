"""A report put together: the table, and everything that must be said of it."""

from __future__ import annotations

import functools
import importlib.metadata

import polars as pl

from pmks import law
from pmks.model.layout import Layout
from pmks.model.source import Text
from pmks.regions import Region
from pmks.reports import words
from pmks.reports.faces import write
from pmks.reports.report import Omitted, Report
from pmks.reports.table import Table
from pmks.tables.checked import Checked

_PROVINCE = Text("Provinsi {name}", "Province of {name}")
_EVERYWHERE = Text("Seluruh register", "The whole register")
_SOURCE = Text(
    "Register{file}: {rows} baris dibaca, {valid} layak.", "Register{file}: {rows} rows read, {valid} valid."
)


def assembled(
    layout: Layout,
    checked: Checked,
    area: Region | None,
    table: Table,
    *,
    unit: Text,
    file: str | None = None,
    scheme: str = words.SCHEME,
    title: Text | None = None,
    omitted: tuple[Omitted, ...] = (),
    notes: tuple[Text, ...] = (),
    counts: pl.DataFrame | None = None,
) -> Report:
    """Return the report with *table* in the *layout*; *file* is the name of the file that was counted."""
    summary = checked.summary
    told = {"file": f" {file}" if file else "", "rows": summary.rows_read, "valid": summary.rows_valid}
    return Report(
        layout=layout,
        title=title or layout.title,
        area=_area(area),
        area_code="" if area is None else area.code,
        on=summary.on,
        taxonomy=words.LIST,
        unit=unit,
        scheme=scheme,
        fields=table.fields,
        frame=table.frame,
        statuses=table.statuses,
        source=Text(_SOURCE.id.format(**told), _SOURCE.en.format(**told)),
        law_version=law.version,
        version=_version(),
        writer=write,
        totals=table.totals,
        omitted=omitted,
        notes=notes,
        counts=counts,
    )


def _area(area: Region | None) -> Text:
    """Return the name of *area* as an officer reads it."""
    if area is None:
        return _EVERYWHERE
    if area.regency is None:
        return Text(_PROVINCE.id.format(name=area.name), _PROVINCE.en.format(name=area.name))
    return Text(area.name, area.name)


@functools.cache
def _version() -> str:
    """Return the version of the library."""
    return importlib.metadata.version("pmks")
