"""The page of the reference that tells the layouts: every table that offices exchange, column by column."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from page_tables import table, texts

from pmks import law
from pmks.law.layouts import GROUPS
from pmks.law.layouts.disclosures import LEVELS
from pmks.model.layout import Layout, LayoutColumn
from pmks.model.source import Text

_SHAPES: Final = {"wide": "wide", "long": "long", "person": "a register", "record": "records"}


def layouts() -> Iterator[str]:
    """Yield the page of the layouts."""
    yield "A layout is a table that an office hands to another."
    yield "`write`: `pmks.report` and `pmks report` make it; `read`: `pmks.validate` knows its columns.\n"
    yield "Origin `met`: the form exists outside and was seen; `project`: it was designed here, because no prescribed"
    yield "or common form covers it. No single national report file for PMKS or PPKS was found.\n"
    yield from _overview()
    for group, title in GROUPS.items():
        yield f"## {title.en} (*{title.id}*)\n"
        for layout in law.LAYOUTS.values():
            if layout.group == group:
                yield from _layout(layout)
    yield from _reports()
    yield from _care()
    yield from _spm()
    yield from _indicators()


def _overview() -> Iterator[str]:
    """Yield the table of all layouts."""
    rows = (
        (f"[`{one.id}`](#{one.id})", one.title.en, ", ".join(one.uses), one.origin, one.evidence.value)
        for one in law.LAYOUTS.values()
    )
    yield from table(("layout", "title", "uses", "origin", "evidence"), rows)


def _layout(layout: Layout) -> Iterator[str]:
    """Yield the section of one layout."""
    yield f"### {layout.id}\n"
    yield f"{layout.title.en} (*{layout.title.id}*).\n"
    shape = layout.shape_note.en if layout.shape_note else _SHAPES[layout.shape]
    told = {
        "uses": ", ".join(layout.uses),
        "shape": shape,
        "a row": layout.level.en,
        "origin": layout.origin,
        "evidence": layout.evidence.value + _behind(layout.evidence_note),
        "sources": "; ".join(layout.sources),
        "types": "" if len(layout.types) in (0, len(law.CATEGORIES)) else f"{len(layout.types)} of the 26",
        "rows": _said(layout.rows),
        "totals": _said(layout.totals),
        "file": "; ".join(f"{name} {value}" for name, value in layout.file),
        "note": _said(layout.note),
    }
    yield from table(("", ""), ((name, value) for name, value in told.items() if value))
    heads = ("column", "holds", "unit", "field", "meaning")
    yield from table(heads, map(_column, layout.columns))
    yield from (f"- {text.en}" for text in layout.print_form)
    yield from (f"- {text.en}" for text in layout.rules)
    if layout.print_form or layout.rules:
        yield ""
    if layout.example:
        yield f"Example ({_said(layout.example_note)}):\n"
        yield "```text"
        yield from layout.example
        yield "```\n"


def _column(column: LayoutColumn) -> tuple[str, ...]:
    """Return the row of one column; a star marks one that must be filled."""
    holds = " or ".join(f"`{value}`" for value in column.allowed) or column.kind
    if column.others:
        holds += " or others"
    if column.digits:
        holds += f", {column.digits} decimal{'s' * (column.digits > 1)}"
    meaning = "; ".join(text.en for text in (column.meaning, column.form) if text is not None)
    star = " *" if column.required else ""
    return f"`{column.name}`{star}", holds, column.unit, f"`{column.field}`" if column.field else "", meaning


def _said(text: Text | None) -> str:
    """Return *text* in English; nothing where there is none."""
    return "" if text is None else text.en


def _behind(text: Text | None) -> str:
    """Return *text* behind a grade."""
    return "" if text is None else f": {text.en}"


def _reports() -> Iterator[str]:
    """Yield the rules that every report keeps, and the signs of its cells."""
    yield "## Rules of every report\n"
    rows = ((rule.id, f"`{rule.slug}`", rule.text.en, rule.severity.en) for rule in law.REPORT_RULES)
    yield from table(("rule", "name", "what holds", "a breach is"), rows)
    yield "## Signs of cells\n"
    signs = (
        (f"`{one.status}`", f"`{one.sign}`" if one.sign else "number", one.meaning.en) for one in law.CELL_STATUSES
    )
    yield from table(("status", "in print", "meaning"), signs)


def _care() -> Iterator[str]:
    """Yield the types that need care, with the texts."""
    yield "## Which types need care\n"
    yield from table(("level", "what it asks for"), ((f"`{name}`", text.en) for name, text in LEVELS.items()))
    rows = (
        (
            one.number,
            f"`{one.category}`",
            f"`{one.level}`",
            texts(one.citations) or _said(one.reason),
            _said(one.reading),
        )
        for one in law.DISCLOSURES
    )
    yield from table(("no", "type", "level", "text, or reason", "how far it reaches"), rows)


def _spm() -> Iterator[str]:
    """Yield how the SPM is counted."""
    measures = law.SPM_MEASURES
    yield "## How the SPM is counted\n"
    formulas = (
        (f"`{one.layout}`", f"100 x `{one.numerator}` / `{one.denominator}`", one.evidence.value, _said(one.note))
        for one in measures.formulas
    )
    yield from table(("layout", "percentage", "evidence", "note"), formulas)
    recipients, quality = measures.weights
    yield f"Index: {recipients} % recipients and {quality} % quality (`{measures.weights_evidence.value}`)."
    yield f"{measures.weights_note.en}\n"
    yield f"Nobody to serve: *{measures.nobody.id}*. {measures.nobody_note.en}\n"
    bands = ((f"{band.minimum} and more", band.name) for band in measures.bands)
    yield from table(("percent", f"category ({measures.bands_evidence.value})"), bands)
    yield f"Quarters: {measures.quarters.en} ({measures.quarters_citation}).\n"
    days = ((one.quarter, f"{one.year + one.next_year}-{one.month:02}-{one.day:02}") for one in measures.closing_days)
    yield from table((f"quarter of {measures.closing_days[0].year}", "closes on"), days)
    codes = ((f"`{one.code}`", ", ".join(one.duties)) for one in measures.budget_codes)
    yield from table((f"budget code ({measures.budget_codes_evidence.value})", "services"), codes)
    yield f"Disaster (`{measures.disaster_evidence.value}`): {measures.disaster.en}\n"


def _indicators() -> Iterator[str]:
    """Yield the performance indicators."""
    yield "## Indicators\n"
    rows = (
        (
            f"`{one.id}`",
            one.name.id,
            _said(one.numerator),
            _said(one.denominator),
            one.unit,
            one.level.en,
            one.evidence.value + _behind(one.source),
        )
        for one in law.INDICATORS
    )
    yield from table(("indicator", "name", "numerator", "denominator", "unit", "level", "evidence"), rows)
