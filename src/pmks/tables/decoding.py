"""Reasons and fingerprints of rows, made whole answers again."""

from __future__ import annotations

import datetime as dt

from pmks.authority import Mandate
from pmks.authority import authorities as authorities_of
from pmks.eligibility import Answer, answer_of_bits
from pmks.engine.bits import bits_of
from pmks.errors import CallError
from pmks.law.records import Record
from pmks.model.category import Category
from pmks.model.rule import Rule
from pmks.tables.told_cases import case_of


def answer(
    code: int,
    category: str | int | Category,
    *,
    on: dt.date,
    profile: str = "definisi",
    rules: tuple[Rule[Category], ...] = (),
    record: Record | str = "orang",
) -> Answer:
    """
    Return the answer that the reasons of one row hold; `pmks.explain` puts it into words.

    >>> import datetime as dt
    >>> said = answer(5, 8, on=dt.date(2024, 7, 1))
    >>> said.verdict, [ground.fact for ground in said.grounds]
    (Verdict.MET, ['usia', 'kebutuhan_dasar_terpenuhi'])

    Args:
        code: What the column ``<id>_alasan`` of `screen` has in the row.
        category: The category of the column.
        on: The day, *profile* the profile and *rules* the local rules that the frame was screened with.
        profile: The profile.
        rules: The local rules.
        record: The record of the row, which gives the answer that `pmks.check` gives; or its kind where the row is not
            at hand any more.

    Raises:
        UnknownCategoryError: Nothing is called *category*.
        CallError: *code* does not belong to the category, day and profile, or an argument can only be a mistake.
    """
    if code < 0:
        raise CallError("code", "seen a number below 0, wanted that of a column of reasons")
    return answer_of_bits(category, *bits_of(code), on=on, profile=profile, rules=rules, record=record)


def mandate(code: int, *, on: dt.date) -> Mandate:
    """
    Return the answer about authority that the fingerprint of one row holds.

    >>> import datetime as dt
    >>> import polars as pl
    >>> from pmks.tables import authorities
    >>> cases = pl.DataFrame({"kategori": [8], "layanan": ["rehabilitasi"], "wilayah": ["36.73"]})
    >>> code = authorities(cases, on=dt.date(2024, 7, 1), reasons=True)["sidik"][0]
    >>> mandate(code, on=dt.date(2024, 7, 1)).missing
    ('dalam_panti',)

    Args:
        code: What the column ``sidik`` of `authorities` has in the row.
        on: The day that the frame was asked about.

    Raises:
        CallError: *code* is no fingerprint, or *on* no day.
    """
    return authorities_of(case_of(code), on=on)
