"""Small parts of the law in words: days, evidence, citations, rules."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from pmks.cli.tables_of_text import Table
from pmks.model.category import Category
from pmks.model.days import DateInterval, Period
from pmks.model.rule import Rule
from pmks.model.source import Citation, Language, Text
from pmks.wording.phrases import EVIDENCE

RULE_HEADS: Final = (
    Text("aturan", "rule"),
    Text("jenis", "type"),
    Text("profil", "profile"),
    Text("berlaku", "in force"),
    Text("dasar", "citation"),
    Text("bukti", "evidence"),
)


def heads(lang: Language, texts: Iterable[Text]) -> tuple[str, ...]:
    """Return the heads of a table in *lang*."""
    return tuple(text.says(lang) for text in texts)


def days(period: Period) -> str:
    """
    Return the days of *period*, the last one not included; a rough end as the interval in which it lies.

    >>> import datetime as dt
    >>> days(Period(dt.date(2012, 6, 7)))
    '2012-06-07..'
    """
    return f"{_end(period.start)}..{_end(period.end)}"


def _end(mark: object) -> str:
    """Return one end of a period."""
    if isinstance(mark, DateInterval):
        return f"({mark.first}/{mark.last})"
    return "" if mark is None else str(mark)


def cited(citations: Iterable[Citation]) -> str:
    """Return *citations*, each once."""
    return "; ".join(dict.fromkeys(str(one) for one in citations))


def rules_as_table(rules: Iterable[Rule[Category]], lang: Language) -> Table:
    """Return *rules* as a table."""
    rows = (
        (
            rule.id,
            f"{rule.then.number} {rule.then.label}",
            "-".join(part for part in (rule.profile, rule.variant) if part),
            days(rule.in_force),
            cited((rule.citation, *rule.basis)),
            EVIDENCE[rule.evidence].says(lang),
        )
        for rule in rules
    )
    return Table(heads(lang, RULE_HEADS), tuple(rows))
