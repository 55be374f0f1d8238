"""A report as an office reads it on a terminal: what it says of itself, its table, and what is not in it."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from pmks.cli.tables_of_text import Block, Table, Title, number
from pmks.cli.telling_of_checked import TODAY
from pmks.model.source import Language, Text
from pmks.reports.faces.spelling import NUMBERS, spelled
from pmks.reports.faces.telling import facts_above, left_out, legend, made_by, notes, source
from pmks.reports.faces.words import NOTES, OMITTED, SIGNS, SOURCE
from pmks.reports.report import Field, Report

_ACROSS: Final = 12
"""How many regions stand beside each other; where there are more, the whole area stands alone."""

_ROWS: Final = 60
"""How many rows of a long table are shown."""

_WHOLE: Final = ("jumlah_kasus", "jumlah_orang")
_TYPE: Final = Text("jenis", "type")
_NO: Final = Text("no", "no")
_MORE: Final = Text(
    "{shown} baris pertama dari {count}; tulis semuanya dengan --output.",
    "The first {shown} rows of {count}; write all of them with --output.",
)
_PARTS: Final = Text(
    "Angka ini jumlah L, P, dan yang tidak diketahui; rinciannya ditulis dengan --output.",
    "These are all, men, women and not known; the split is written with --output.",
)

_PLACES: Final = Text(
    "Tabel ini memuat {count} wilayah; barisnya ditulis dengan --output.",
    "The table has {count} regions; their rows are written with --output.",
)


def blocks_of_report(report: Report, lang: Language, *, today: bool) -> Iterator[Block]:
    """Yield *report* for people; *today* says that nobody named the day."""
    yield Title(f"{report.title.says(lang)}, {report.area.says(lang)}")
    day, *others = facts_above(report, lang)
    yield "; ".join((day + (TODAY.says(lang) if today else ""), *others))
    yield ""
    yield from _by_type(report, lang) if report.layout.shape == "wide" else _by_row(report, lang)
    yield ""
    yield f"{SIGNS.says(lang)}: " + "; ".join(f"{sign} {means}" for sign, means in legend(lang))
    for title, lines in ((NOTES, notes(report, lang)), (OMITTED, left_out(report, lang))):
        if lines:
            yield ""
            yield Title(title.says(lang))
            yield from (f"  {line}" for line in lines)
    yield ""
    yield f"{SOURCE.says(lang)}: {source(report, lang)} {made_by(report, lang)}"


def _by_row(report: Report, lang: Language) -> Iterator[Block]:
    """Yield a table as it is, its first rows if it is long."""
    heads = tuple(_head(field, lang) for field in report.fields)
    shown = range(min(report.frame.height, _ROWS))
    rows = tuple(tuple(_cell(report, field, row, lang) for field in report.fields) for row in shown)
    yield Table(heads, rows, frozenset(at for at, field in enumerate(report.fields) if field.content in NUMBERS))
    if report.frame.height > _ROWS:
        yield _MORE.says(lang).format(shown=_ROWS, count=report.frame.height)


def _head(field: Field, lang: Language) -> str:
    """Return what stands above a column."""
    return field.label.says(lang) if field.band is None else f"{field.band.says(lang)} {field.label.says(lang)}"


def _by_type(report: Report, lang: Language) -> Iterator[Block]:
    """Yield a wide table turned over: a line for each type, a column for each region and for all of them."""
    height = report.frame.height
    places = range(height) if height <= _ACROSS else range(height - report.totals, height)
    names = [field.name for field in report.fields if field.name.startswith(("kode_", "nama_"))]
    titles = [_place(report, names, at) for at in places]
    lines = []
    for field in report.fields:
        if not field.name.startswith("jumlah_") and not field.name.endswith("_jumlah"):
            continue
        place, _, label = (field.band or field.label).says(lang).partition(". ")
        cells = tuple(_cell(report, field, at, lang) for at in places)
        part = "" if field.name.endswith("_jumlah") or field.name in _WHOLE else f", {field.label.says(lang)}"
        lines.append((place if label else "", (label or place) + part, *cells))
    yield Table((_NO.says(lang), _TYPE.says(lang), *titles), tuple(lines), frozenset({0, *range(2, 2 + len(titles))}))
    yield _PARTS.says(lang)
    if height > _ACROSS:
        yield _PLACES.says(lang).format(count=number(height - report.totals, lang))


def _place(report: Report, names: list[str], at: int) -> str:
    """Return the code of a region, its name where it has none."""
    row = report.frame.row(at, named=True)
    told = [str(row[name]) for name in names if row[name] is not None]
    codes = [one for one in told if one[:1].isdigit()]
    named = row[names[-1]]
    return str(named) if row[names[-2]] is None and named is not None else max(codes, key=len, default=told[-1])


def _cell(report: Report, field: Field, row: int, lang: Language) -> str:
    """Return a cell as it is printed."""
    status = report.statuses[field.name][row] if field.name in report.statuses.columns else None
    return spelled(report.frame[field.name][row], field, lang, status)


def pieces_of_report(report: Report, lang: Language, kind: str) -> Iterator[str]:
    """Yield the text of *report* as the file of this *kind* has it."""
    with tempfile.TemporaryDirectory() as folder:
        target = report.write(Path(folder, f"report.{kind}"), lang=lang)
        with target.open(encoding="utf-8", newline="") as file:
            yield from file
