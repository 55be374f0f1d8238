"""What the validation report tells: counts by code and by column, and the first issues of each code."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, TypeAlias

import attrs
import polars as pl

from pmks.issues.kind import Severity
from pmks.model.source import Language
from pmks.reports.faces.spelling import number
from pmks.reports.mending import words
from pmks.tables.checked import Checked, OfCode, Summary
from pmks.tables.headers import field_named
from pmks.tables.sentences import sentences
from pmks.wording import phrases

Wording: TypeAlias = Callable[[str, str], str]
"""Returns a sentence about a column in the words of whoever asks."""

_FIRST: Final = {Severity.ERROR.value: 25, Severity.WARNING.value: 10, Severity.INFO.value: 1}
"""How many issues of a code are told one by one."""


@attrs.frozen
class Example:
    """One issue as it is told: its *row* ("" for the whole file), *column*, what was *seen*, and the *message*."""

    row: str
    column: str
    seen: str
    message: str


@attrs.frozen
class OfKind:
    """All issues of one code: how many, where first, what is wrong, what to do, by which text, and the first ones."""

    code: OfCode
    column: str
    message: str
    hint: str
    citation: str
    examples: tuple[Example, ...]


@attrs.frozen
class OfColumn:
    """The issues of one column: what it tells, and how many there are of each severity, the gravest first."""

    header: str
    meaning: str
    counts: tuple[int, ...]


@attrs.frozen(eq=False)
class Mending:
    """What the validation report of a register tells."""

    file: str
    lang: Language
    summary: Summary
    kinds: tuple[OfKind, ...]
    columns: tuple[OfColumn, ...]
    counts: int | None


def as_it_is(sentence: str, column: str) -> str:  # noqa: ARG001  # a wording gets both
    """Return *sentence* as it is."""
    return sentence


def mending_of(checked: Checked, file: str, lang: Language, worded: Wording) -> Mending:
    """Return what the validation report of *checked* tells."""
    return Mending(
        file=file,
        lang=lang,
        summary=checked.summary,
        kinds=tuple(_kinds(checked, lang, worded)),
        columns=tuple(_columns(checked, lang)),
        counts=None if checked.counts is None else checked.counts.height,
    )


def _kinds(checked: Checked, lang: Language, worded: Wording) -> Iterator[OfKind]:
    """Yield the issues by code, the gravest and most frequent first."""
    places = checked.found.lazy().select("code", "row").with_row_index("at").sort("row", "at", nulls_last=False)
    first = places.group_by("code", maintain_order=True).head(max(_FIRST.values())).collect()
    issues = sentences(checked.found[first["at"]], lang)
    parts = issues.partition_by("code", as_dict=True)
    for one in checked.summary.by_code:
        told = parts[one.code,].head(_FIRST[one.severity])
        head = told.row(0, named=True)
        columns = told["column"].drop_nulls().unique(maintain_order=True)
        yield OfKind(
            code=one,
            column=columns[0] if columns.len() == 1 else "",
            message=worded(head["message"], head["column"] or ""),
            hint=worded(head["hint"], head["column"] or ""),
            citation=head["citation"] or "",
            examples=tuple(_example(issue, lang, worded) for issue in told.iter_rows(named=True)),
        )


def _example(issue: dict[str, object], lang: Language, worded: Wording) -> Example:
    """Return one issue as it is told."""
    column = str(issue["column"] or "")
    row = "" if issue["row"] is None else number(int(str(issue["row"])), lang)
    return Example(row, column, str(issue["seen"] or ""), worded(str(issue["message"]), column))


def _columns(checked: Checked, lang: Language) -> Iterator[OfColumn]:
    """Yield the columns that something was told of, in the order of the file; then what was told of no column."""
    counted = checked.found.group_by("column", "severity").len()
    counts = {(column, severity): count for column, severity, count in counts_of(counted)}
    meanings = {column.header: column.field for column in checked.mapping.columns}
    headers = [header for header in meanings if any(told == header for told, _ in counts)]
    headers += sorted({told for told, _ in counts if told is not None} - set(headers))
    for header in [*headers, *([None] if any(told is None for told, _ in counts) else [])]:
        field = meanings.get(header) if header is not None else None
        known = field_named(field) if field else None
        yield OfColumn(
            header=words.WHOLE_FILE.says(lang) if header is None else header.strip() or words.NAMELESS.says(lang),
            meaning=known.label.says(lang) if known else "",
            counts=tuple(counts.get((header, severity.value), 0) for severity in Severity),
        )


def counts_of(frame: pl.DataFrame) -> Iterator[tuple[str | None, str, int]]:
    """Yield the rows of *frame*: a column, a severity, a count."""
    yield from frame.iter_rows()


def share(part: int, whole: int, lang: Language) -> str:
    """
    Return *part* of *whole* in percent; rounded so that 100 means all and 0 none.

    >>> share(322, 396, "id"), share(999_999, 1_000_000, "en"), share(1, 1_000_000, "en"), share(5, 5, "id")
    ('81,3', '99.9', '0.1', '100')
    """
    if part in {0, whole}:
        return "0" if part == 0 else "100"
    return number(min(max(round(100 * part / whole, 1), 0.1), 99.9), lang, 1)


def facts_of(told: Mending) -> tuple[str, ...]:
    """Return what holds for the whole report: day, list, profile, version of the law."""
    summary, lang = told.summary, told.lang
    return (
        f"{phrases.ON.says(lang)}: {phrases.day(summary.on, lang)}",
        words.LIST.says(lang).format(taxonomy=summary.taxonomy),
        f"{phrases.PROFILE.says(lang)} {summary.profile}".capitalize(),
        words.LAW.says(lang).format(law=summary.law_version),
    )


def counted(told: Mending) -> Iterator[tuple[str, str]]:
    """Yield what was counted beside the rows: what was skipped, persons and cases, each with its name."""
    summary, lang = told.summary, told.lang
    skipped = [
        f"{words.REASONS[reason].says(lang) if reason in words.REASONS else reason} {number(count, lang)}"
        for reason, count in summary.skipped.items()
        if count
    ]
    if skipped:
        yield words.SKIPPED.says(lang), ", ".join(skipped)
    if told.counts is not None:
        yield words.COUNTS.says(lang), words.COUNTS_SAID.says(lang).format(counts=number(told.counts, lang))
        return
    yield (
        words.PERSONS.says(lang),
        words.PERSONS_SAID.says(lang).format(
            least=number(summary.persons_at_least, lang),
            most=number(summary.persons_at_most, lang),
            without=number(summary.rows_without_key, lang),
        ),
    )
    yield words.CASES.says(lang), words.CASES_SAID.says(lang).format(cases=number(summary.cases, lang))
