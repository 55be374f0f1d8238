"""Types that the rest of the row contradicts: by age, by sex, by another criterion; each with the text that says so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import polars as pl

from pmks import law
from pmks.eligibility.session import every_category
from pmks.engine.bits import bits_of
from pmks.engine.tree import layout, settled_by
from pmks.issues import of_type_checks
from pmks.issues.kind import IssueKind
from pmks.law.successions import SUCCESSIONS
from pmks.model.category import Category
from pmks.model.condition import Is
from pmks.model.rule import Rule
from pmks.names.lexicon import HOME
from pmks.tables.checking.persons import age_of
from pmks.tables.checking.verdicts import other_profile
from pmks.tables.findings import FINDINGS, Check, found
from pmks.tables.question import Question

_AGES: Final = frozenset(fact.name for fact in law.FOLLOWING["orang"])
_SEX: Final = "jenis_kelamin"
_UNTOLD: Final = "?"


def contradictions(claims: pl.DataFrame, records: pl.DataFrame, header: str | None, asked: Question) -> pl.DataFrame:
    """Return what contradicts the types in *claims*, told of the column *header*."""
    rules = _rules(asked.profile, asked)
    if claims.is_empty() or asked.taxonomy not in (None, HOME):
        return FINDINGS.to_frame()
    other = other_profile(asked.profile)
    twins = {} if other is None else _rules(other, asked)
    frame = _with_rows(claims, records, asked)
    parts = [FINDINGS.to_frame()]
    for number, rule in rules.items():
        mine = frame.filter(pl.col("number") == number)
        if mine.is_empty() or rule is None:
            continue
        parts.append(found(mine, _about_age(rule, header, told="tanggal_lahir" in records.columns)))
        wrong = mine.filter(~pl.col("verdict"))
        for (code,), part in wrong.partition_by("bits", as_dict=True).items():
            parts.append(found(part, _why(rule, int(str(code)), header, asked)))
        parts += _contested(mine, (rule, twins.get(number)), header, asked)
    return pl.concat(parts)


def _rules(profile: str, asked: Question) -> dict[int, Rule[Category] | None]:
    """Return the rule of each category by its number."""
    return {category.number: rule for category, rule in every_category(asked.on, profile, ())}


def _with_rows(claims: pl.DataFrame, records: pl.DataFrame, asked: Question) -> pl.DataFrame:
    """Return *claims* with the number of the row and the age on the day asked about."""
    born = records["tanggal_lahir"] if "tanggal_lahir" in records.columns else None
    rough = [name for name in ("tanggal_lahir_awal",) if name in records.columns]
    days = pl.lit(None, pl.Date) if born is None else pl.lit(born.gather(claims["at"]))
    told = days.is_not_null()
    for name in rough:
        told = told | pl.lit(records[name]).gather(pl.col("at")).is_not_null()
    return claims.with_columns(
        row=pl.lit(records["row"]).gather(pl.col("at")), age=age_of(days, pl.lit(asked.on)), told=told
    )


def _age() -> pl.Expr:
    """Return the age as it is told."""
    return pl.col("age").cast(pl.String).fill_null(_UNTOLD)


def _about_age(rule: Rule[Category], header: str | None, *, told: bool) -> Iterator[Check]:
    """Yield that the age is not known, where the rule asks for it and the register tells dates of birth at all."""
    asks = any(leaf.fact in _AGES for leaf in layout(rule.when).leaves)
    if asks and told:
        label = pl.lit(rule.then.label)
        yield Check(of_type_checks.AGE_UNKNOWN, header, pl.col("verdict").is_null() & ~pl.col("told"), details=(label,))


def _why(rule: Rule[Category], code: int, header: str | None, asked: Question) -> Iterator[Check]:
    """Yield what contradicts the type, given the bits of its rule."""
    leaves = layout(rule.when).among(settled_by(layout(rule.when).root, *bits_of(code)))
    always, label = pl.lit(value=True), pl.lit(rule.then.label)
    for kind, mine in _by_kind(leaves).items():
        basis = pl.lit(_basis(rule, mine, asked))
        if kind is of_type_checks.AGE_OUTSIDE:
            yield Check(kind, header, always, details=(_age(), label, basis, pl.lit(HOME), pl.lit(asked.profile)))
            yield from _suggested(rule.then.number, header)
        elif kind is of_type_checks.SEX_OUTSIDE:
            yield Check(kind, header, always, details=(label, basis))
        else:
            yield Check(kind, header, always, details=(label, basis, pl.lit(asked.profile)))


def _by_kind(leaves: tuple[Is, ...]) -> dict[IssueKind, list[Is]]:
    """Return the criteria that failed by the kind of issue that tells them."""
    kinds: dict[IssueKind, list[Is]] = {}
    for leaf in leaves:
        by_age, by_sex = leaf.fact in _AGES, leaf.fact == _SEX
        kind = of_type_checks.SEX_OUTSIDE if by_sex else of_type_checks.CRITERIA_OUTSIDE
        kinds.setdefault(of_type_checks.AGE_OUTSIDE if by_age else kind, []).append(leaf)
    return kinds


def _basis(rule: Rule[Category], leaves: list[Is], asked: Question) -> str:
    """Return the texts that the criteria rest on; the text of the rule where they have none of their own."""
    cited = dict.fromkeys(
        str(text) for leaf in leaves for text in rule.citations_of(leaf) if law.was_law(text, asked.on)
    )
    return "; ".join(cited) or str(rule.citation)


def _suggested(number: int, header: str | None) -> Iterator[Check]:
    """Yield the type that the age fits, where one follows or goes before."""
    labels = {category.number: category.label for category in law.CATEGORIES}
    for one in SUCCESSIONS:
        if number == one.before:
            old = pl.col("age") >= one.age
            yield Check(of_type_checks.AGE_SUGGESTS, header, old, details=(pl.lit(labels[one.after]),))
        if number == one.after and one.back:
            young = pl.col("age") < one.age
            yield Check(of_type_checks.AGE_SUGGESTS, header, young, details=(pl.lit(labels[one.before]),))


def _contested(
    mine: pl.DataFrame, rules: tuple[Rule[Category], Rule[Category] | None], header: str | None, asked: Question
) -> Iterator[pl.DataFrame]:
    """Yield where the two profiles part at an age; *rules* are that of the profile asked for and its twin."""
    rule, twin = rules
    other = other_profile(asked.profile)
    if other is None or twin is None:
        return
    names = ("verdict", "bits", asked.profile, "other", other), ("other", "other_bits", other, "verdict", asked.profile)
    for failing, (says, bits, outside, held, inside) in zip((rule, twin), names, strict=True):
        plan = layout(failing.when)
        ages = sum(1 << place for place, leaf in enumerate(plan.leaves) if leaf.fact in _AGES)
        details = (_age(), pl.lit(rule.then.label), pl.lit(outside), pl.lit(inside))
        check = Check(of_type_checks.AGE_CONTESTED, header, pl.lit(value=True), details=details)
        parted = mine.filter(~pl.col(says) & pl.col(held).fill_null(value=True))
        for (code,), part in parted.partition_by(bits, as_dict=True).items():
            if settled_by(plan.root, *bits_of(int(str(code)))) & ages:
                yield found(part, (check,))
