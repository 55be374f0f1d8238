"""Columns of cases: the same levels, matters and answers as one case at a time."""

from __future__ import annotations

import datetime as dt
import itertools

import duckdb
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import LAWFUL_DAYS
from tables_of_records import frame_of

import pmks
from pmks import law
from pmks.engine.plan import Vocabulary
from pmks.errors import CallError, TableError
from pmks.law.records import Case
from pmks.model.condition import Condition, leaves
from pmks.tables.mandates import authorities
from pmks.tables.told_cases import case_of
from pmks.testing import facts_told

VOCABULARY = Vocabulary(Case.kind, law.FACTS[Case.kind], law.FOLLOWING[Case.kind])
CASES = st.lists(facts_told(Case, known=0.8).map(lambda values: Case(**values)), min_size=1, max_size=12)


def expected(case: Case, on: dt.date) -> tuple[str | None, str | None]:
    """Return the levels and the matter that the answer about one case names."""
    answer = pmks.authorities(case, on=on)
    if answer.ground is None:
        return None, None
    return "+".join(level.name for level in answer.levels), answer.ground.rule.id


@given(CASES, LAWFUL_DAYS)
def test_the_columns_say_what_one_answer_says(cases: list[Case], on: dt.date) -> None:
    """
    Levels and deciding matter of every row are those of the answer about that case alone.
    """
    frame = frame_of(cases, VOCABULARY)

    assert [expected(case, on) for case in cases] == authorities(frame, on=on).select("tingkat", "dasar").rows()


@settings(max_examples=8)
@given(CASES, LAWFUL_DAYS)
def test_duckdb_says_what_one_answer_says(cases: list[Case], on: dt.date) -> None:
    """
    The same holds on DuckDB.
    """
    with duckdb.connect() as connection:
        done = authorities(connection.from_arrow(frame_of(cases, VOCABULARY).to_arrow()), on=on).pl().sort("nomor")

    assert [expected(case, on) for case in cases] == done.select("tingkat", "dasar").rows()


@given(CASES, LAWFUL_DAYS)
def test_a_fingerprint_gives_the_whole_answer(cases: list[Case], on: dt.date) -> None:
    """
    The answer made of a fingerprint is the answer about the case, but for the finer parts of the region code.
    """
    codes = authorities(frame_of(cases, VOCABULARY), on=on, reasons=True)["sidik"].to_list()

    assert [pmks.authorities(case, on=on) for case in cases] == [
        pmks.authorities(case_of(code), on=on) for code in codes
    ]


def test_no_two_additions_hold_for_one_case() -> None:
    """
    A special region adds levels on one ground at a time, which the columns rely on.
    """
    for regime in law.REGIMES:
        for one, two in itertools.combinations({addition.when for addition in regime.additions}, 2):
            assert services(one).isdisjoint(services(two))


def services(condition: Condition) -> set[object]:
    """Return the services that *condition* names."""
    return {value for leaf in leaves(condition) if leaf.fact == "layanan" for value in leaf.accepted.values}


def test_a_row_that_contradicts_its_code_has_no_answer() -> None:
    """
    Where a row tells of the region what its code denies, no level is named.
    """
    frame = pl.DataFrame({"layanan": ["data"], "kategori": [8], "wilayah": ["31.74"], "wilayah_otonom_kabkota": [True]})

    assert [(None, None)] == authorities(frame, on=dt.date(2024, 7, 1)).select("tingkat", "dasar").rows()


def test_wrong_calls_are_refused() -> None:
    """
    A day that is none, a number that is no fingerprint and a column that is in the way are refused.
    """
    with pytest.raises(CallError):
        authorities(pl.DataFrame({"kategori": [8]}), on="2024-07-01")
    with pytest.raises(CallError):
        case_of(-1)
    with pytest.raises(TableError):
        authorities(pl.DataFrame({"tingkat": [8]}), on=dt.date(2024, 7, 1))
