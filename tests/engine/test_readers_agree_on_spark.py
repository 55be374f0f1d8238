"""The keystone on PySpark, where it is installed: slow to start, so few and large tables."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator

import narwhals.stable.v2 as nw
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from strategies import LAWFUL_DAYS
from tables_of_records import frame_of
from test_readers_agree import decoded, expected, questions, read

import pmks
from pmks import law
from pmks.engine.plan import Plan, Vocabulary
from pmks.law.records import Case, Person
from pmks.tables import authorities, screen
from pmks.testing import facts_told, records

sql = pytest.importorskip("pyspark.sql")
pytestmark = [
    pytest.mark.filterwarnings("ignore"),  # PySpark warns of the versions of others
    pytest.mark.skipif(shutil.which("java") is None, reason="PySpark needs Java"),
]

FEW = settings(max_examples=3, deadline=None, suppress_health_check=list(HealthCheck))
PEOPLE = Vocabulary("orang", law.FACTS["orang"], law.FOLLOWING["orang"])
CASES = Vocabulary("kasus", law.FACTS["kasus"], law.FOLLOWING["kasus"])


@pytest.fixture(scope="module")
def spark() -> Iterator[object]:
    """Start a small local Spark, and stop it again."""
    builder = sql.SparkSession.builder.master("local[2]").config("spark.ui.enabled", "false")
    session = (
        builder.config("spark.sql.shuffle.partitions", "2")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


@FEW
@given(question=questions())
def test_pyspark_says_the_same(spark: object, question: tuple[Plan, Vocabulary, list[object]]) -> None:
    """
    The columnar reader on PySpark and the scalar reader agree on every verdict and every leaf.
    """
    the_plan, vocabulary, rows = question
    frame = nw.from_native(spark.createDataFrame(frame_of(rows, vocabulary).to_arrow()))

    assert expected(the_plan, rows) == decoded(read(frame, the_plan, vocabulary))


@FEW
@given(people=st.lists(records(Person), min_size=20, max_size=40), on=LAWFUL_DAYS)
def test_screening_gives_the_same_frame(spark: object, people: list[Person], on: dt.date) -> None:
    """
    PySpark gives the verdicts and the reasons that Polars gives, in a frame of its own.
    """
    frame = frame_of(people, PEOPLE)
    done = screen(spark.createDataFrame(frame.to_arrow()), on=on, reasons=True)

    assert isinstance(done, sql.DataFrame)
    assert screen(frame, on=on, reasons=True).to_dicts() == [row.asDict() for row in done.orderBy("nomor").collect()]


@settings(parent=FEW, max_examples=1)
@given(
    cases=st.lists(facts_told(Case, known=0.8).map(lambda values: Case(**values)), min_size=20, max_size=40),
    on=LAWFUL_DAYS,
)
def test_authority_gives_the_same_levels(spark: object, cases: list[Case], on: dt.date) -> None:
    """
    PySpark names the levels and the matters that one answer at a time names.
    """
    done = authorities(spark.createDataFrame(frame_of(cases, CASES).to_arrow()), on=on, reasons=True)

    for row, case in zip(done.orderBy("nomor").collect(), cases, strict=True):
        answer = pmks.authorities(case, on=on)

        assert row["tingkat"] == ("+".join(level.name for level in answer.levels) or None)
        assert row["dasar"] == (None if answer.ground is None else answer.ground.rule.id)
