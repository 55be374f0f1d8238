"""What a report says beside its table, as plain data: the same in JSON and in the metadata of Parquet."""

from __future__ import annotations

from typing import Any

from pmks import law
from pmks.model.source import Language
from pmks.reports.report import Report, Status


def plain_facts(report: Report, lang: Language) -> dict[str, Any]:
    """Return what *report* says beside its table, in *lang*."""
    return {
        "layout": report.layout.id,
        "title": report.title.says(lang),
        "area": {"code": report.area_code, "name": report.area.says(lang)},
        "on": report.on.isoformat(),
        "taxonomy": report.taxonomy,
        "unit": report.unit.says(lang),
        "scheme": report.scheme,
        "source": report.source.says(lang),
        "version": report.version,
        "law_version": report.law_version,
        "fields": [
            {
                "name": field.name,
                "label": field.label.says(lang),
                "band": None if field.band is None else field.band.says(lang),
                "content": field.content.value,
                "digits": field.digits,
            }
            for field in report.fields
        ],
        "signs": {one.status: {"sign": one.sign or "0", "means": one.meaning.says(lang)} for one in law.CELL_STATUSES},
        "omitted": [
            {
                "why": one.why.says(lang),
                "count": one.count,
                "unit": one.unit.says(lang),
                "citation": None if one.citation is None else str(one.citation),
            }
            for one in report.omitted
        ],
        "notes": [note.says(lang) for note in report.notes],
    }


def missing(report: Report) -> dict[str, dict[str, list[int]]]:
    """Return the places of the cells without a number, the first row being 0: by column, then by status."""
    told: dict[str, dict[str, list[int]]] = {}
    for statuses in report.statuses.iter_columns():
        for status in Status:
            rows = (statuses == status.value).arg_true().to_list() if status is not Status.TERISI else []
            if rows:
                told.setdefault(statuses.name, {})[status.value] = rows
    return told
