"""The verdict of the law on every type that a row names, with the bits that explain it."""

from __future__ import annotations

from typing import Final

import polars as pl

from pmks import law
from pmks.model.fact import Kind
from pmks.names.lexicon import HOME
from pmks.tables.question import Question
from pmks.tables.screening import REASON, screen
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
    named = tidy.types.cases.select("at", "number").unique(maintain_order=True)
    if asked.taxonomy not in (None, HOME) or named.is_empty():
        nothing = {name: pl.lit(None, kind) for name, kind in CLAIMS.items() if name not in named.columns}
        return named.with_columns(**nothing).select(list(CLAIMS))
    facts = facts_of(tidy)
    other = other_profile(asked.profile)
    asked_says = _screened(facts, asked, asked.profile)
    other_says = None if other is None else _screened(facts, asked, other)
    ids = {category.number: category.id for category in law.CATEGORIES}
    parts = []
    for (number,), part in named.partition_by("number", as_dict=True).items():
        at, name = part["at"], ids[int(str(number))]
        read = {"verdict": asked_says[name].gather(at), "bits": asked_says[name + REASON].gather(at).cast(pl.Int64)}
        if other_says is not None:
            read["other"] = other_says[name].gather(at)
            read["other_bits"] = other_says[name + REASON].gather(at).cast(pl.Int64)
        parts.append(part.with_columns(**read))
    empty = pl.DataFrame(schema=CLAIMS)
    return pl.concat([empty, *parts], how="diagonal").sort("at", maintain_order=True)


def other_profile(profile: str) -> str | None:
    """Return the profile that reads the same text otherwise; the optional profiles have none."""
    return next((one for one in PROFILES if profile in PROFILES and one != profile), None)


def _screened(facts: pl.DataFrame, asked: Question, profile: str) -> pl.DataFrame:
    """Return the verdict and the bits of every category for every row."""
    return screen(facts, on=asked.on, profile=profile, reasons=True)
