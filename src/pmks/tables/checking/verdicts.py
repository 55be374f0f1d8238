"""The verdict of the law on every type that a row names, with the bits that explain it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Final, cast

import polars as pl

from pmks import law
from pmks.eligibility.session import every_category
from pmks.engine.columns import columns, nothing, unknown
from pmks.engine.plan import Vocabulary, plan
from pmks.engine.words import Words
from pmks.model.category import Category
from pmks.model.fact import Kind
from pmks.model.rule import Rule
from pmks.names.lexicon import HOME
from pmks.tables.frames import Frame
from pmks.tables.question import Question
from pmks.tables.tidying.register import Tidy

CLAIMS: Final = pl.Schema(
    [
        ("at", pl.UInt32),
        ("number", pl.UInt8),
        ("verdict", pl.Boolean),
        ("bits", pl.Int64),
        ("other", pl.Boolean),
        ("other_bits", pl.Int64),
    ]
)
"""One type of one row with the verdict of the profile asked for, and that of the other profile."""

PROFILES: Final = ("definisi", "harfiah")
_NUMBERS: Final = 1 << 8
_PERSON: Final = Vocabulary("orang", law.FACTS["orang"], law.FOLLOWING["orang"])
_HELPER: Final = "__pmks_"
_ANSWERS: Final = (("verdict", "bits"), ("other", "other_bits"))
_KINDS: Final = {Kind.BOOL: pl.Boolean, Kind.DATE: pl.Date, Kind.CHOICE: pl.String, Kind.NUMBER: pl.Int64}


def facts_of(tidy: Tidy) -> pl.DataFrame:
    """Return the facts of persons that the register tells."""
    kinds = {fact.name: _KINDS.get(fact.kind) for fact in law.FACTS["orang"]}
    ends = {name + end: pl.Date for name, kind in kinds.items() if kind is pl.Date for end in ("_awal", "_akhir")}
    records = tidy.records
    wanted = {**kinds, **ends}
    told = [name for name, kind in records.schema.items() if kind == wanted.get(name)]
    facts = records.select(told or [pl.repeat(None, records.height, dtype=pl.String).alias("jenis_kelamin")])
    if "menyandang" in tidy.aids.columns and "menyandang_disabilitas" not in told:
        facts = facts.with_columns(tidy.aids["menyandang"].alias("menyandang_disabilitas"))
    return facts


def claims(tidy: Tidy, asked: Question) -> pl.DataFrame:
    """Return every type of every row once, with the verdicts of both profiles, in the form of `CLAIMS`."""
    pair = pl.col("at").cast(pl.UInt64) * _NUMBERS + pl.col("number")
    named = tidy.types.cases.select("at", "number").filter(pair.is_first_distinct())
    if asked.taxonomy not in (None, HOME) or named.is_empty():
        nothing = {name: pl.lit(None, kind) for name, kind in CLAIMS.items() if name not in named.columns}
        return named.with_columns(**nothing).select(list(CLAIMS))
    facts = facts_of(tidy)
    profiles = [asked.profile, other_profile(asked.profile)]
    rules = [_rules(asked, profile) for profile in profiles if profile is not None]
    read = [
        _answered(part.lazy(), facts, [of_number.get(int(str(number))) for of_number in rules], asked.on)
        for (number,), part in named.partition_by("number", as_dict=True).items()
    ]
    empty = pl.DataFrame(schema=CLAIMS)
    return pl.concat([empty, *pl.collect_all(read)], how="diagonal").sort("at", maintain_order=True)


def other_profile(profile: str) -> str | None:
    """Return the profile that reads the same text otherwise; the optional profiles have none."""
    return next((one for one in PROFILES if profile in PROFILES and one != profile), None)


def _rules(asked: Question, profile: str) -> Mapping[int, Rule[Category]]:
    """Return the rule of each category by its number, where one is in force for persons."""
    every = every_category(asked.on, profile, ())
    return {one.number: rule for one, rule in every if rule is not None and _PERSON.kind in rule.records}


def _answered(
    named: pl.LazyFrame, facts: pl.DataFrame, rules: Sequence[Rule[Category] | None], on: dt.date
) -> pl.LazyFrame:
    """Return the rows *named* with what each of *rules*, one for a profile, says of the *facts* of each."""
    able, words = tuple(rule for rule in rules if rule is not None), cast("Words", pl)
    made = columns(plan(able, _PERSON, on), _PERSON, frozenset(facts.columns), words, prefix=_HELPER, reasons=True)
    says, why = iter(made.verdicts), iter(made.reasons)
    read = cast("Frame", named.with_columns(pl.lit(facts[name]).gather("at").alias(name) for name in facts.columns))
    for step in made.steps:
        read = read.with_columns(*step)
    for rule, (verdict, bits) in zip(rules, _ANSWERS, strict=False):
        read = read.with_columns(
            (unknown(words) if rule is None else next(says)).alias(verdict),
            (nothing(words) if rule is None else next(why)).cast(words.Int64).alias(bits),
        )
    done = read.select("at", "number", *(name for pair in _ANSWERS[: len(rules)] for name in pair))
    return cast("pl.LazyFrame", done)
