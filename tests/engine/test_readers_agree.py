"""The keystone: the reader of one record and the reader of columns say the same of every record."""

from __future__ import annotations

import duckdb
import narwhals.stable.v2 as nw
import polars as pl
from hypothesis import given
from hypothesis import strategies as st
from strategies import DAYS, LAWFUL_DAYS, conditions, leaves_of
from tables_of_records import frame_of

from pmks import law
from pmks.engine.bits import bits_of
from pmks.engine.columns import columns
from pmks.engine.judge import judge
from pmks.engine.plan import Plan, Vocabulary, plan
from pmks.law.vocabulary import RECORDS
from pmks.model.days import Period
from pmks.model.rule import Rule
from pmks.model.source import Citation, Evidence
from pmks.model.verdict import Verdict
from pmks.testing import facts_told, intervals

KINDS = {
    record.kind: (record, Vocabulary(record.kind, law.FACTS[record.kind], law.FOLLOWING[record.kind]))
    for record in RECORDS
}
ANSWERS = {True: Verdict.MET, False: Verdict.NOT_MET, None: Verdict.UNKNOWN}


@st.composite
def questions(draw: st.DrawFn) -> tuple[Plan, Vocabulary, list[object]]:
    """Draw some conditions on one kind of record, a day, and a table of such records."""
    cls, vocabulary = KINDS[draw(st.sampled_from(sorted(KINDS)))]
    some = draw(st.lists(conditions(vocabulary), min_size=1, max_size=4))
    rules = tuple(
        Rule(f"r{number}", None, one, Citation("", ""), Period(), Evidence.READ, (cls.kind,))
        for number, one in enumerate(some)
    )
    rows = draw(st.lists(facts_told(cls).map(lambda values: cls(**values)), min_size=1, max_size=12))
    return plan(rules, vocabulary, draw(LAWFUL_DAYS)), vocabulary, rows


def read(frame: nw.LazyFrame | pl.LazyFrame, the_plan: Plan, vocabulary: Vocabulary) -> list[dict[str, object]]:
    """Return what the columnar reader says of each row, as the verdicts and bits of each rule."""
    told = frozenset(frame.collect_schema().names())
    words = pl if isinstance(frame, pl.LazyFrame) else nw
    made = columns(the_plan, vocabulary, told, words, prefix="_", reasons=True)
    for step in made.steps:
        frame = frame.with_columns(*step)
    says = [one.alias(f"says{place}") for place, one in enumerate(made.verdicts)]
    why = [one.alias(f"why{place}") for place, one in enumerate(made.reasons)]
    done = frame.select("nomor", *says, *why)
    table = done.collect() if isinstance(done, pl.LazyFrame) else done.collect(backend="polars").to_native()
    return table.sort("nomor").to_dicts()


def expected(the_plan: Plan, rows: list[object]) -> list[dict[str, object]]:
    """Return what the scalar reader says of each of *rows*."""
    table = []
    for number, row in enumerate(rows):
        findings = judge(the_plan, row).findings
        says = {f"says{place}": finding.verdict for place, finding in enumerate(findings)}
        why = {f"why{place}": (finding.met, finding.unmet) for place, finding in enumerate(findings)}
        table.append({"nomor": number, **says, **why})
    return table


def decoded(table: list[dict[str, object]]) -> list[dict[str, object]]:
    """Return *table* with verdicts in place of nullable booleans, and leaves in place of codes."""

    def value(name: str, seen: object) -> object:
        """Return what a cell of the column *name* says."""
        if name.startswith("says"):
            return ANSWERS[seen]
        return bits_of(int(seen)) if name.startswith("why") else seen

    return [{name: value(name, seen) for name, seen in row.items()} for row in table]


@given(questions(), st.booleans())
def test_polars_says_the_same(question: tuple[Plan, Vocabulary, list[object]], all_columns: bool) -> None:  # noqa: FBT001  # drawn
    """
    The columnar reader on Polars and the scalar reader agree on every verdict and every leaf.
    """
    the_plan, vocabulary, rows = question
    frame = frame_of(rows, vocabulary, all_columns=all_columns).lazy()

    assert expected(the_plan, rows) == decoded(read(frame, the_plan, vocabulary))


@given(questions())
def test_duckdb_says_the_same(question: tuple[Plan, Vocabulary, list[object]]) -> None:
    """
    The columnar reader on DuckDB and the scalar reader agree on every verdict and every leaf.
    """
    the_plan, vocabulary, rows = question
    table = frame_of(rows, vocabulary).to_arrow()
    with duckdb.connect() as connection:
        frame = nw.from_native(connection.from_arrow(table))

        assert expected(the_plan, rows) == decoded(read(frame, the_plan, vocabulary))


@st.composite
def questions_of_days(draw: st.DrawFn) -> tuple[Plan, Vocabulary, list[object]]:
    """Draw conditions on ages alone, a day, and persons of whom days are told, exact or rough, or who are unborn."""
    cls, vocabulary = KINDS["orang"]
    leaves = st.sampled_from(vocabulary.derived).flatmap(leaves_of)
    some = draw(st.lists(leaves, min_size=3, max_size=8))
    rules = tuple(
        Rule(f"r{number}", None, one, Citation("", ""), Period(), Evidence.READ, (cls.kind,))
        for number, one in enumerate(some)
    )
    names = ("tanggal_lahir", "tanggal_tindak_pidana", "tanggal_perdagangan_orang")
    days = st.fixed_dictionaries({}, optional=dict.fromkeys(names, DAYS | intervals()))
    persons = st.one_of(days.map(lambda told: cls(**told)), days.map(lambda told: unborn(cls, told)))
    return plan(rules, vocabulary, draw(LAWFUL_DAYS)), vocabulary, draw(st.lists(persons, min_size=3, max_size=12))


def unborn(cls: type, told: dict[str, object]) -> object:
    """Return somebody who is told to be unborn, with the days of acts alone."""
    return cls(dalam_kandungan=True, **{name: day for name, day in told.items() if name != "tanggal_lahir"})


@given(questions_of_days())
def test_days_and_ages_say_the_same(question: tuple[Plan, Vocabulary, list[object]]) -> None:
    """
    Both readers agree on every age, of exact and rough days, on the day asked about and on the day of an act.
    """
    the_plan, vocabulary, rows = question

    assert expected(the_plan, rows) == decoded(read(frame_of(rows, vocabulary).lazy(), the_plan, vocabulary))
