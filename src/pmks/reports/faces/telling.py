"""What stands around the table of a report: the line above it, the legend, what is left out, who made it."""

from __future__ import annotations

from pmks import law
from pmks.model.source import Language
from pmks.reports.faces import words
from pmks.reports.faces.spelling import number, printable
from pmks.reports.report import Omitted, Report
from pmks.wording import phrases


def facts_above(report: Report, lang: Language) -> tuple[str, ...]:
    """Return what stands above the table of *report*: data date, list of types, unit, scheme of the region codes."""
    return tuple(
        printable(fact)
        for fact in (
            words.AS_OF.says(lang).format(day=phrases.day(report.on, lang)),
            words.LIST.says(lang).format(taxonomy=report.taxonomy),
            words.UNIT.says(lang).format(unit=report.unit.says(lang)),
            words.SCHEME.says(lang).format(scheme=report.scheme),
        )
    )


def legend(lang: Language) -> tuple[tuple[str, str], ...]:
    """
    Return each sign in place of a number with its meaning, and what a zero means.

    >>> [sign for sign, _ in legend("id")]
    ['0', '-', 'td', '*']
    """
    return tuple((one.sign or "0", one.meaning.says(lang)) for one in law.CELL_STATUSES)


def notes(report: Report, lang: Language) -> tuple[str, ...]:
    """Return how to read the numbers."""
    return tuple(printable(note.says(lang)) for note in report.notes)


def left_out(report: Report, lang: Language) -> tuple[str, ...]:
    """Return what is not counted: how many, of what, and why; one line that says so if there is nothing."""
    told = tuple(_omitted(one, lang) for one in report.omitted if one.count)
    return told or (words.NOTHING_OMITTED.says(lang),)


def _omitted(one: Omitted, lang: Language) -> str:
    """Return what is not counted, on one line."""
    cited = "" if one.citation is None else f" ({one.citation})"
    return printable(f"{number(one.count, lang)} {one.unit.says(lang)}: {one.why.says(lang)}{cited}")


def source(report: Report, lang: Language) -> str:
    """Return what was counted."""
    return printable(report.source.says(lang))


def made_by(report: Report, lang: Language) -> str:
    """Return the layout and the versions."""
    said = words.MADE_BY.says(lang)
    return printable(said.format(layout=report.layout.id, version=report.version, law=report.law_version))
