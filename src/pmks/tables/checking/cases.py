"""Cases: one person and one type; who must act, whether it is the office's, and the same case twice."""

from __future__ import annotations

import functools
from typing import Final

import polars as pl

from pmks.authority import Mandate, authorities
from pmks.issues import of_cases, of_type_checks, of_types
from pmks.law.records import Case
from pmks.names import scope as scope_called
from pmks.names.lexicon import HOME
from pmks.tables.checking.persons import listed, other_rows
from pmks.tables.findings import FINDINGS, Check, found
from pmks.tables.headers import Mapping
from pmks.tables.question import Question
from pmks.tables.tidying.parts import Interned, interned
from pmks.tables.tidying.register import Tidy
from pmks.tables.tidying.types_of_rows import labels_of

SUPPORTED: Final = "supported"
CONTRADICTED: Final = "contradicted"
NOT_VERIFIABLE: Final = "not_verifiable"
_SERVICE: Final = "rehabilitasi"
_PROVINCE: Final = 2
_NUMBERS: Final = 1 << 8
_SETTINGS: Final = 6
_OPEN: Final = 2
"""A setting is no, yes or not told, each with a place or without one."""

_SHOWN: Final = 20


def cases_of(tidy: Tidy, claims: pl.DataFrame, people: pl.DataFrame, asked: Question) -> pl.DataFrame:
    """
    Return one row for each type of each row of the register.

    ``row``, ``kategori`` (its number), ``kategori_id``, ``verification`` (`SUPPORTED`, `CONTRADICTED` or
    `NOT_VERIFIABLE`), ``alasan`` (the bits of the rule, 0 where none was read), ``dalam_panti``, ``wilayah``,
    ``tingkat`` (the levels that must act on a service of rehabilitation, null while that is open), ``masa`` (the period
    of the case) and ``first_row`` (the row that tells the same case first).
    """
    records, at = tidy.records, pl.col("at")
    ids = {number: name for number, (name, _) in labels_of(asked.taxonomy).items()}
    verdict = pl.col("verdict")

    def told(name: str, kind: pl.DataType) -> pl.Expr:
        """Return what the row of the case tells of *name*."""
        return pl.lit(records[name]).gather(at) if name in records.columns else pl.lit(None, kind)

    year = told("tahun_data", pl.String()).cast(pl.String)
    day = told("tanggal_data", pl.Date())
    cases = claims.select(
        row=pl.lit(records["row"]).gather(at),
        kategori=pl.col("number"),
        kategori_id=pl.col("number").replace_strict(ids, return_dtype=pl.String, default=None),
        verification=pl.when(verdict)
        .then(pl.lit(SUPPORTED))
        .when(~verdict)
        .then(pl.lit(CONTRADICTED))
        .otherwise(pl.lit(NOT_VERIFIABLE)),
        alasan=pl.col("bits").fill_null(0),
        dalam_panti=told("dalam_panti", pl.Boolean()),
        wilayah=told("wilayah", pl.String()),
        masa=pl.coalesce(year, day.dt.year().cast(pl.String)),
        key=pl.lit(people["key"]).gather(at),
        name=pl.lit(people["name"]).gather(at),
        again=pl.lit(people["again"]).gather(at),
    )
    return _with_first(_with_levels(cases, asked))


def _with_first(cases: pl.DataFrame) -> pl.DataFrame:
    """Return *cases* with the first row that tells the same case: person, type and period, and no other name."""
    same = ["key", "kategori", "masa"]
    again = cases.select(pl.int_range(pl.len()).alias("at"), "row", "name", *same, "again").filter("again")
    groups = again.group_by(same)
    alike = groups.agg(pl.len(), first_row=pl.col("row").min(), names=pl.col("name").drop_nulls().n_unique())
    alike = alike.filter((pl.col("len") > 1) & (pl.col("names") <= 1))
    told = again.join(alike, on=same, nulls_equal=True)
    first_row = cases["row"].clone().scatter(told["at"], told["first_row"])
    return cases.drop("name", "again").with_columns(first_row.alias("first_row"))


def _with_levels(cases: pl.DataFrame, asked: Question) -> pl.DataFrame:
    """Return *cases* with the levels that must act and the text that says so, asked once for every kind of case."""
    if asked.taxonomy not in (None, HOME):
        return cases.with_columns(tingkat=pl.lit(None, pl.String), dasar=pl.lit(None, pl.String))
    kind = _kinds(cases)
    kinds = cases.select(pl.col("kategori", "dalam_panti", "wilayah").gather(kind.distinct))
    asked_once = functools.cache(functools.partial(_mandate, asked))
    answers = [asked_once(number, inside, place and place[:_PROVINCE]) for number, inside, place in kinds.iter_rows()]
    levels = pl.Series(["+".join(level.name for level in one.levels) or None for one in answers], dtype=pl.String)
    basis = pl.Series([_basis(one) for one in answers], dtype=pl.String)
    return cases.with_columns(tingkat=levels.gather(kind.places), dasar=basis.gather(kind.places))


def _kinds(cases: pl.DataFrame) -> Interned:
    """Return the first case of each type, setting and place, and row by row the places of the cases among them."""
    place = interned(cases["wilayah"])
    setting = pl.col("dalam_panti").cast(pl.UInt32).fill_null(_OPEN) * 2 + pl.col("wilayah").is_null()
    kinds = cases.select((pl.lit(place.places) * _SETTINGS + setting) * _NUMBERS + pl.col("kategori")).to_series()
    first = kinds.arg_unique().sort()
    among = pl.repeat(0, len(place.distinct) * _SETTINGS * _NUMBERS, dtype=pl.UInt32, eager=True)
    among = among.scatter(kinds.gather(first), pl.int_range(len(first), dtype=pl.UInt32, eager=True))
    return Interned(first, among.gather(kinds))


def _mandate(asked: Question, number: int, inside: bool | None, province: str | None) -> Mandate:  # noqa: FBT001  # a fact
    """Return who must act on a service of rehabilitation."""
    return authorities(Case(kategori=number, layanan=_SERVICE, dalam_panti=inside, wilayah=province), on=asked.on)


def _basis(answer: Mandate) -> str | None:
    """Return the first text that the answer rests on."""
    return str(answer.ground.citations[0]) if answer.ground is not None and answer.ground.citations else None


def check_cases(cases: pl.DataFrame, tidy: Tidy, mapping: Mapping, asked: Question) -> pl.DataFrame:
    """Return what is to be said of cases: outside the scope, for another level, told twice, told otherwise."""
    header = None if tidy.types.column is None else tidy.types.column.header
    labels = {number: label for number, (_, label) in labels_of(asked.taxonomy).items()}
    label = pl.col("kategori").replace_strict(labels, return_dtype=pl.String, default="?")
    checks = []
    if asked.scope is not None:
        inside = [category.number for category in scope_called(asked.scope).categories]
        away = ~pl.col("kategori").is_in(inside)
        checks.append(Check(of_type_checks.OUT_OF_SCOPE, header, away, details=(label, pl.lit(asked.scope))))
    if asked.level is not None:
        column = mapping.column("dalam_panti")
        away = pl.col("dalam_panti").is_not_null() & ~pl.col("tingkat").str.contains(asked.level.upper(), literal=True)
        details = (label, _in_words(pl.col("tingkat")), pl.col("dasar"))
        checks.append(Check(of_type_checks.SETTING_AUTHORITY, column.header if column else None, away, details=details))
    return pl.concat([found(cases, checks), _twice(cases, header, label), _two_sources(cases, tidy, labels)])


def _in_words(levels: pl.Expr) -> pl.Expr:
    """Return *levels* as an officer writes them."""
    return (
        levels.str.to_lowercase()
        .str.replace_all("kabupaten_kota", "kabupaten/kota")
        .str.replace_all("+", " + ", literal=True)
    )


def _twice(cases: pl.DataFrame, header: str | None, label: pl.Expr) -> pl.DataFrame:
    """Return the rows that tell a case, called *label*, which another row tells as well."""
    later = cases.filter(pl.col("first_row") != pl.col("row"))
    if later.is_empty():
        return FINDINGS.to_frame()
    there = cases.filter(pl.col("first_row").is_in(later["first_row"].implode()))
    doubled = there.join(later, on=["first_row", "kategori"], how="semi", maintain_order="left")
    groups = doubled.group_by("first_row", "kategori").agg(others=pl.col("row").unique().sort().head(_SHOWN + 1))
    rows = doubled.join(groups, on=["first_row", "kategori"])
    others = other_rows()
    several = pl.col("others").list.len() > 1
    check = Check(of_cases.CASE_TWICE, header, several, details=(label, listed(others)), others=others)
    return found(rows, (check,))


def _two_sources(cases: pl.DataFrame, tidy: Tidy, labels: dict[int, str]) -> pl.DataFrame:
    """Return the rows in which a cell of labels names a type that no flag does; it may leave out what flags tell."""
    named = tidy.types.cases
    if named["source"].n_unique() < len(("teks", "kolom")):
        return FINDINGS.to_frame()
    label = pl.col("number").cast(pl.UInt8).replace_strict(labels, return_dtype=pl.String, default="?")
    by_source = [
        named.filter(pl.col("source") == source).group_by("at").agg(label.unique().sort().alias(source))
        for source in ("teks", "kolom")
    ]
    unflagged = pl.col("teks").list.set_difference("kolom").list.len() > 0
    both = by_source[0].join(by_source[1], on="at").filter(unflagged)
    fitting = (
        cases.filter(pl.col("verification") != CONTRADICTED)
        .with_columns(number=pl.col("kategori"))
        .group_by("row")
        .agg(fits=label)
    )
    rows = both.with_columns(row=pl.lit(tidy.records["row"]).gather(pl.col("at"))).join(fitting, on="row", how="left")
    words = (pl.col(name).list.join(", ").fill_null("-") for name in ("teks", "kolom", "fits"))
    header = None if tidy.types.column is None else tidy.types.column.header
    return found(rows, (Check(of_types.TYPE_SOURCES, header, pl.lit(value=True), details=tuple(words)),))
