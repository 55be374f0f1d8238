"""A register, checked: its records and cases, what is wrong, and what it comes to."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable, Mapping
from typing import Any

import attrs
import polars as pl

from pmks.errors import CallError, InvalidRecordsError
from pmks.issues.kind import Severity
from pmks.model.source import Language
from pmks.tables.headers import Mapping as Columns
from pmks.tables.sentences import sentences
from pmks.tables.sheet import Sheet, Source

_FIRST_ROWS = 5
_SOME_ROWS = 200


@attrs.frozen
class OfCategory:
    """How many cases of one type there are, and how the rest of their rows stands to them."""

    number: int
    id: str
    label: str
    cases: int
    supported: int
    contradicted: int
    not_verifiable: int


@attrs.frozen
class OfCode:
    """How often one code was told, and the first rows that it was told of."""

    code: str
    severity: str
    count: int
    first_rows: tuple[int, ...]


@attrs.frozen
class Summary:
    """
    What a register comes to.

    Rows read are valid or invalid; records of the file that are no rows are *skipped*, by reason. There are at least
    *persons_at_least* and at most *persons_at_most* people: *rows_without_key* tell no number by which to know them
    again. *cases* are pairs of a person and a type in one period, each counted once.
    """

    rows_read: int
    rows_valid: int
    rows_invalid: int
    skipped: Mapping[str, int] = attrs.field(hash=False)
    persons_at_least: int
    persons_at_most: int
    rows_without_key: int
    cases: int
    by_category: tuple[OfCategory, ...] = attrs.field(repr=False)
    by_code: tuple[OfCode, ...] = attrs.field(repr=False)
    errors: int
    warnings: int
    infos: int
    on: dt.date
    profile: str
    taxonomy: str
    law_version: str


@attrs.frozen(eq=False, slots=False)
class Checked:
    """
    A register, checked.

    *records* has one row for each row of the register: ``row``, the fields that were read and the columns that are not
    known; *cases* one row for each type of a row. *sheet* holds the cells as they came, *mapping* which column tells
    which field, *counts* the counts of a table that is no register. Frames are of the kind that was given; a file
    gives Polars.
    """

    summary: Summary
    mapping: Columns = attrs.field(repr=False)
    sheet: Sheet = attrs.field(repr=False)
    lang: Language = attrs.field(repr=False)
    counts: pl.DataFrame | None = attrs.field(repr=False)
    found: pl.DataFrame = attrs.field(repr=False)
    people: pl.DataFrame = attrs.field(repr=False)
    _records: pl.DataFrame = attrs.field(repr=False)
    _cases: pl.DataFrame = attrs.field(repr=False)
    _kind: Callable[[pl.DataFrame], Any] = attrs.field(repr=False)

    @property
    def claimed(self) -> pl.DataFrame:
        """The cases as a frame of Polars, whatever kind was given."""
        return self._cases

    @property
    def tidied(self) -> pl.DataFrame:
        """The records as a frame of Polars, whatever kind was given."""
        return self._records

    @property
    def source(self) -> Source:
        """How the file was read."""
        return self.sheet.source

    @functools.cached_property
    def records(self) -> Any:  # noqa: ANN401  # a frame of the kind that was given
        """Every row of the register, tidied."""
        return self._kind(self._records)

    @functools.cached_property
    def cases(self) -> Any:  # noqa: ANN401  # a frame of the kind that was given
        """Every type of every row, with its verification."""
        return self._kind(self._cases)

    @functools.cached_property
    def valid(self) -> Any:  # noqa: ANN401  # a frame of the kind that was given
        """The records without an error."""
        return self._kind(self._records.filter(~pl.col("row").is_in(self._wrong.implode())))

    @functools.cached_property
    def invalid(self) -> Any:  # noqa: ANN401  # a frame of the kind that was given
        """The records with at least one error, of their own or of one of their cases."""
        return self._kind(self._records.filter(pl.col("row").is_in(self._wrong.implode())))

    @functools.cached_property
    def issues(self) -> Any:  # noqa: ANN401  # a frame of the kind that was given
        """Everything that was found, as sentences in the language asked for."""
        return self._kind(sentences(self.found, self.lang))

    def to_mend(self, lang: Language | None = None) -> pl.DataFrame:
        """
        Return the rows with an error for those who mend them: ``row``, ``kode`` and ``masalah``, then the cells.

        The cells stand as they came, under their headers (``c0``, ``c1`` ... where a header is empty or stands twice);
        ``kode`` are the codes of the errors and ``masalah`` their sentences in *lang*, each once.
        """
        errors = self.found.filter((pl.col("severity") == Severity.ERROR.value) & pl.col("row").is_not_null())
        told = (
            sentences(errors, lang or self.lang)
            .group_by("row")
            .agg(
                kode=pl.col("code").unique(maintain_order=True).str.join("; "),
                masalah=pl.col("message").unique(maintain_order=True).str.join(" "),
            )
        )
        headers = [header.strip() for header in self.sheet.headers]
        names = {
            f"c{at}": header
            for at, header in enumerate(headers)
            if header and headers.count(header) == 1 and header not in ("row", "kode", "masalah")
        }
        cells = self.sheet.cells.rename(names, strict=False)
        return told.join(cells, on="row", how="left").sort("row")

    def issues_in(self, lang: Language) -> Any:  # noqa: ANN401  # a frame of the kind that was given
        """Return everything that was found, as sentences in *lang*."""
        return self._kind(sentences(self.found, lang))

    def raise_for_issues(self, fail_on: str = "error") -> None:
        """
        Raise if there is an issue of the severity *fail_on* (``error`` or ``warning``) or graver.

        Raises:
            InvalidRecordsError: There is one.
            CallError: *fail_on* is no severity.
        """
        grave = [severity.value for severity in Severity]
        if fail_on not in grave:
            raise CallError("fail_on", f"seen {fail_on!r}, wanted one of {', '.join(grave)}")
        wanted = grave[: grave.index(fail_on) + 1]
        told = tuple((one.code, one.count) for one in self.summary.by_code if one.severity in wanted)
        if told:
            raise InvalidRecordsError(self.summary.rows_read, self.summary.rows_invalid, told)

    @functools.cached_property
    def _wrong(self) -> pl.Series:
        """The rows that have an error."""
        return wrong_rows(self.found)


def wrong_rows(found: pl.DataFrame) -> pl.Series:
    """Return the rows that have an error."""
    of_row = (pl.col("severity") == Severity.ERROR.value) & pl.col("row").is_not_null()
    return found.select(pl.col("row").filter(of_row).unique()).to_series()


def counted_codes(found: pl.DataFrame) -> tuple[OfCode, ...]:
    """Return how often each code was told: the gravest first, then the most frequent."""
    order = {severity.value: place for place, severity in enumerate(Severity)}
    first = pl.col("row").drop_nulls().bottom_k(_SOME_ROWS)
    told = found.select("code", "severity", "row")
    groups = told.group_by("code").agg(pl.col("severity").first(), pl.len(), first=first)
    codes = [
        OfCode(code, severity, count, tuple(sorted(set(rows))[:_FIRST_ROWS]))
        for code, severity, count, rows in groups.iter_rows()
    ]
    return tuple(sorted(codes, key=lambda one: (order[one.severity], -one.count, one.code)))
