"""From a file or a frame to a checked register: read, tidied, and held against the law and against itself."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final, TypeAlias

import attrs
import narwhals.stable.v2 as nw
import polars as pl

from pmks import law
from pmks.errors import CallError
from pmks.issues.kind import Severity
from pmks.issues.of_cases import NOT_A_REGISTER
from pmks.model.source import Language
from pmks.names.lexicon import HOME
from pmks.tables.checked import Checked, OfCategory, Summary, counted_codes, wrong_rows
from pmks.tables.checking.cases import CONTRADICTED, NOT_VERIFIABLE, SUPPORTED, cases_of, check_cases
from pmks.tables.checking.contradictions import contradictions
from pmks.tables.checking.persons import check_persons, counted_persons, persons
from pmks.tables.checking.verdicts import claims
from pmks.tables.frames import like
from pmks.tables.headers import Declared, match
from pmks.tables.headers import Mapping as Columns
from pmks.tables.question import Question, question
from pmks.tables.reading import read
from pmks.tables.reading_of_texts import Said
from pmks.tables.recaps import is_recap, tidy_recap
from pmks.tables.sheet import Sheet
from pmks.tables.tidying.parts import said_once
from pmks.tables.tidying.register import Tidy, tidied
from pmks.tables.tidying.types_of_rows import labels_of

Kind: TypeAlias = Callable[[pl.DataFrame], Any]
"""Makes a frame of the kind that was given from one of Polars."""

_LANGUAGES: Final = ("id", "en")
_AT_ONCE: Final = 2
"""How many checks run beside the others; most of the work leaves Python alone."""


def validate(
    source: object,
    *,
    on: dt.date,
    taxonomy: str | None = None,
    region_scheme: str | None = None,
    sex_scheme: Mapping[str, str] | str | None = None,
    mapping: Declared | None = None,
    scope: str | None = None,
    level: str | None = None,
    sheet: str | None = None,
    separator: str | None = None,
    encoding: str | None = None,
    header_row: int | None = None,
    profile: str = "definisi",
    lang: Language = "id",
) -> Checked:
    r"""
    Read a register, tidy it without guessing, and say everything that is wrong with it.

    >>> import datetime as dt
    >>> text = "NIK;NAMA;TGL LAHIR;JK;JENIS PPKS\n3602995105809901;CONTOH SATU;11/05/1980;P;Pemulung\n"
    >>> checked = validate(text.encode(), on=dt.date(2024, 12, 31))
    >>> checked.summary.rows_read, checked.summary.rows_valid, checked.cases["kategori"].to_list()
    (1, 1, [13])

    A row is invalid if it or one of its cases has at least one error. No row is lost and no value is changed but where
    that loses nothing; the cells as they came are in ``sheet.cells`` of the result.

    Args:
        source: A path, bytes, an open binary file, or a frame of Polars, pandas, PyArrow, DuckDB or PySpark.
        on: The date of the data: ages are counted and rules are in force on it.
        taxonomy: The list that numbers of types follow; without it a bare number names no type.
        region_scheme: ``kemendagri`` or ``bps``, for region codes without dots.
        sex_scheme: What the codes of the sex column mean, as a dict or as ``0=P,1=L``.
        mapping: Which column tells which field, as a dict, a `Mapping`, or the path of a TOML file with ``[columns]``.
        scope: The list of types that the office handles, such as ``banten-rehsos-18``.
        level: The level of the office: ``pusat``, ``provinsi`` or ``kabupaten_kota``.
        sheet: The sheet of a workbook.
        separator: The separator of a text file, where it is not to be found out.
        encoding: The encoding of a text file, where it is not to be found out.
        header_row: The number of the record that the header begins with, where it is not to be found out.
        profile: As for `pmks.check`.
        lang: The language of the sentences.

    Raises:
        CallError: An argument can only be a mistake, or *source* names no file that can be opened.
        UnknownNameError: Nothing is called *taxonomy* or *scope*.
        TableError: The file or frame holds no table, or one that no memory holds.
    """
    asked = question(
        on=on,
        profile=profile,
        taxonomy=taxonomy,
        region_scheme=region_scheme,
        sex_scheme=sex_scheme,
        scope=scope,
        level=level,
    )
    if lang not in _LANGUAGES:
        raise CallError("lang", f"seen {lang!r}, wanted one of {', '.join(_LANGUAGES)}")
    came = read(source, sheet=sheet, separator=separator, encoding=encoding, header_row=header_row)
    columns = match(came.headers, came.cells, mapping)
    back = _kind_of(source)
    if is_recap(columns):
        return _recap(came, columns, asked, lang, back)
    tidy = tidied(came, columns, asked)
    header = None if tidy.types.column is None else tidy.types.column.header
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        known = pool.submit(persons, tidy)
        claimed, people = claims(tidy, asked), known.result()
        of_persons = pool.submit(check_persons, tidy, people, columns, asked)
        of_types = pool.submit(contradictions, claimed, tidy.records, header, asked)
        cases = cases_of(tidy, claimed, people, asked)
        of_cases = check_cases(cases, tidy, columns, asked)
        checked = [of_persons.result(), of_types.result(), of_cases]
    found = pl.concat([came.findings, columns.findings, tidy.findings, *checked])
    summary = _summary(came, tidy, people, cases, found, asked)
    return Checked(summary, columns, came, lang, None, found, people, tidy.records, cases.drop("key"), back)


def _summary(
    came: Sheet, tidy: Tidy, people: pl.DataFrame, cases: pl.DataFrame, found: pl.DataFrame, asked: Question
) -> Summary:
    """Return what the register comes to."""
    read, wrong = tidy.records.height, int(tidy.records["row"].is_in(wrong_rows(found).implode()).sum())
    least, most, without = counted_persons(people)
    once = cases.select(pl.col("kategori", "verification").filter(pl.col("row") == pl.col("first_row")))
    codes = counted_codes(found)
    graves = {severity: sum(one.count for one in codes if one.severity == severity.value) for severity in Severity}
    return Summary(
        rows_read=read,
        rows_valid=read - wrong,
        rows_invalid=wrong,
        skipped=came.source.skipped,
        persons_at_least=least,
        persons_at_most=most,
        rows_without_key=without,
        cases=once.height,
        by_category=_by_category(once, asked),
        by_code=codes,
        errors=graves[Severity.ERROR],
        warnings=graves[Severity.WARNING],
        infos=graves[Severity.INFO],
        on=asked.on,
        profile=asked.profile,
        taxonomy=asked.taxonomy or HOME,
        law_version=law.version,
    )


def _by_category(cases: pl.DataFrame, asked: Question) -> tuple[OfCategory, ...]:
    """Return how many cases of each type there are, by verification."""
    counts = [(pl.col("verification") == one).sum() for one in (SUPPORTED, CONTRADICTED, NOT_VERIFIABLE)]
    groups = cases.group_by("kategori").agg(pl.len(), *(one.alias(f"v{at}") for at, one in enumerate(counts)))
    labels = labels_of(asked.taxonomy)
    return tuple(
        OfCategory(number, *labels.get(number, ("", "")), *counted)
        for number, *counted in groups.sort("kategori").iter_rows()
    )


def _recap(came: Sheet, columns: Columns, asked: Question, lang: Language, back: Kind) -> Checked:
    """Return a table of counts, checked as such: it has no people and no cases of its own."""
    recap = tidy_recap(came, columns, on=asked.on, taxonomy=asked.taxonomy, region_scheme=asked.region_scheme)
    told = said_once((Said(NOT_A_REGISTER),), None)
    found = pl.concat([told, came.findings, columns.findings, recap.findings])
    tidy = tidied(came, columns, asked)
    people = persons(tidy)
    cases = cases_of(tidy, claims(tidy, asked), people, asked).clear()
    summary = attrs.evolve(
        _summary(came, tidy, people, cases, found, asked), persons_at_least=0, persons_at_most=0, rows_without_key=0
    )
    return Checked(summary, columns, came, lang, recap.counts, found, people, tidy.records, cases.drop("key"), back)


def _kind_of(source: object) -> Kind:
    """Return what makes a frame of the kind of *source* from one of Polars; a file gives Polars."""
    seen = nw.from_native(source, pass_through=True) if not isinstance(source, str | bytes) else source
    if isinstance(seen, nw.DataFrame | nw.LazyFrame):
        return functools.partial(like, seen)
    return _as_it_is


def _as_it_is(frame: pl.DataFrame) -> pl.DataFrame:
    """Return *frame* itself."""
    return frame
