"""Frames of records against every category: every kind of frame, the traps of each, and reasons made answers again."""

from __future__ import annotations

import datetime as dt

import attrs
import duckdb
import narwhals.stable.v2 as nw
import numpy as np
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strategies import LAWFUL_DAYS
from tables_of_records import frame_of

import pmks
from pmks import law
from pmks.engine.plan import Vocabulary
from pmks.errors import CallError, TableError
from pmks.law.records import Person
from pmks.tables import answer, authorities, screen
from pmks.testing import records

ON = dt.date(2024, 12, 31)
PEOPLE = Vocabulary("orang", law.FACTS["orang"], law.FOLLOWING["orang"])
MET = {pmks.Verdict.MET: True, pmks.Verdict.NOT_MET: False, pmks.Verdict.UNKNOWN: None}
ELDER = "lanjut_usia_terlantar"
BORN = [dt.date(1950, 1, 5), dt.date(2010, 1, 5), None]
TOLD = {"tanggal_lahir": BORN, "kebutuhan_dasar_terpenuhi": [False, True, False]}


@given(st.lists(records(Person), min_size=1, max_size=6), LAWFUL_DAYS, st.sampled_from(["definisi", "harfiah"]))
def test_every_row_has_the_verdicts_of_its_record(rows: list[Person], on: dt.date, profile: str) -> None:
    """
    A row of a frame gets what `pmks.screen` says of the record, and its reasons make the same answers.
    """
    done = screen(frame_of(rows, PEOPLE), on=on, profile=profile, reasons=True)

    for row, person in zip(done.iter_rows(named=True), rows, strict=True):
        for one in pmks.screen(person, on=on, profile=profile):
            name = one.category.id

            assert MET[one.verdict] == row[name]
            assert one == answer(row[f"{name}_alasan"], one.category, on=on, profile=profile, record=person)
            assert pmks.explain(one) == pmks.explain(
                answer(row[f"{name}_alasan"], one.category, on=on, profile=profile, record=person)
            )


@given(records(Person), LAWFUL_DAYS)
def test_reasons_without_the_row_tell_the_same_grounds(person: Person, on: dt.date) -> None:
    """
    Bits alone give verdict, grounds and the criteria that stay open, and tell no value.
    """
    row = screen(frame_of([person], PEOPLE), on=on, reasons=True).to_dicts()[0]
    for one in pmks.screen(person, on=on):
        bare = answer(row[f"{one.category.id}_alasan"], one.category, on=on)

        assert (one.verdict, one.grounds, one.trace) == (bare.verdict, bare.grounds, bare.trace)
        assert bool(one.missing) == bool(bare.missing)


@settings(max_examples=10)
@given(st.lists(records(Person), min_size=1, max_size=6))
def test_every_kind_of_frame_comes_back_as_it_came(rows: list[Person]) -> None:
    """
    pandas, PyArrow, DuckDB and Polars, eager and lazy, give the same verdicts in a frame of their own kind.
    """
    frame = frame_of(rows, PEOPLE)
    wanted = screen(frame, on=ON, reasons=True)
    table = frame.to_arrow()
    with duckdb.connect() as connection:
        for given_frame in (
            frame,
            frame.lazy(),
            table,
            frame.to_pandas(use_pyarrow_extension_array=True),
            connection.from_arrow(table),
        ):
            done = screen(given_frame, on=ON, reasons=True)

            assert type(given_frame) is type(done)
            seen = nw.from_native(done)
            seen = seen.collect(backend="polars") if isinstance(seen, nw.LazyFrame) else seen
            assert wanted.rows() == pl.DataFrame(seen.to_arrow()).sort("nomor").select(wanted.columns).rows()


def verdicts(frame: object) -> list[object]:
    """Return the verdicts on old age of a pandas frame, null as None."""
    return [None if pd.isna(value) else bool(value) for value in screen(frame, on=ON)[ELDER]]


def test_booleans_in_columns_of_objects_keep_their_gaps() -> None:
    """
    A gap in a pandas column of objects is not known, never false; the index of the frame is kept.
    """
    frame = pd.DataFrame(TOLD, index=[7, 7, 9])

    assert [True, False, None] == verdicts(frame)
    assert [7, 7, 9] == list(screen(frame, on=ON).index)


def test_a_missing_time_is_not_a_late_birth() -> None:
    """
    NaT of pandas is a gap, although it compares as false with every day.
    """
    frame = pd.DataFrame({**TOLD, "tanggal_lahir": pd.to_datetime(pd.Series(BORN))})

    assert [True, False, None] == verdicts(frame)


def test_floats_are_no_booleans() -> None:
    """
    A column of 0.0, 1.0 and NaN could be read in two ways and is refused.
    """
    frame = pd.DataFrame({"kebutuhan_dasar_terpenuhi": [0.0, 1.0, np.nan]})

    with pytest.raises(TableError, match="kebutuhan_dasar_terpenuhi"):
        screen(frame, on=ON)


def test_values_of_several_kinds_are_refused() -> None:
    """
    A column in which booleans stand beside words is refused, and no value of it is told.
    """
    frame = pd.DataFrame({"kebutuhan_dasar_terpenuhi": [True, "tidak", None]})

    with pytest.raises(TableError) as caught:
        screen(frame, on=ON)

    assert "tidak" not in str(caught.value)


@pytest.mark.parametrize(
    "column",
    [
        pl.Series("tanggal_lahir", ["1950-01-05"]),
        pl.Series("jenis_kelamin", [1]),
        pl.Series("kebutuhan_dasar_terpenuhi", ["ya"]),
    ],
)
def test_a_column_of_another_kind_is_refused(column: pl.Series) -> None:
    """
    Texts are no dates, numbers no sexes and words no booleans: nothing is guessed.
    """
    with pytest.raises(TableError, match=column.name):
        screen(column.to_frame(), on=ON)


def test_a_choice_that_is_none_is_not_known() -> None:
    """
    A word that is no sex says nothing, neither yes nor no.
    """
    frame = pl.DataFrame({"jenis_kelamin": ["perempuan", "laki_laki", "P", None]})
    done = screen(frame, on=ON, reasons=True)

    assert [None, False, None, None] == done["perempuan_rawan_sosial_ekonomi"].to_list()
    assert 0 == done["perempuan_rawan_sosial_ekonomi_alasan"][2]


def test_days_with_a_time_are_days_and_columns_of_nulls_are_gaps() -> None:
    """
    A naive time is read as its day, a column without a value as not known, an enumeration as its words.
    """
    frame = pl.DataFrame(
        {
            "tanggal_lahir": pl.Series([dt.date(1950, 1, 5)]).cast(pl.Datetime),
            "kebutuhan_dasar_terpenuhi": [None],
            "jenis_kelamin": pl.Series(["perempuan"], dtype=pl.Enum(["perempuan", "laki_laki"])),
        }
    )
    done = screen(frame, on=ON)

    assert [None] == done[ELDER].to_list()
    assert [False] == done["anak_terlantar"].to_list()


def test_a_rough_birth_is_decided_only_if_every_day_of_it_agrees() -> None:
    """
    A birth known by its year decides an age only if the whole year does.
    """
    frame = pl.DataFrame(
        {
            "tanggal_lahir_awal": [dt.date(1950, 1, 1), dt.date(1964, 12, 1)],
            "tanggal_lahir_akhir": [dt.date(1950, 12, 31), dt.date(1965, 1, 31)],
            "kebutuhan_dasar_terpenuhi": [False, False],
        }
    )

    assert [True, None] == screen(frame, on=ON)[ELDER].to_list()


def test_lazy_frames_stay_lazy_and_read_nothing() -> None:
    """
    Screening a lazy frame reads no row of it.
    """
    asked = []

    def watched(batch: pl.DataFrame) -> pl.DataFrame:
        """Remember that rows were read."""
        asked.append(batch.height)
        return batch

    frame = pl.LazyFrame(TOLD, schema={"tanggal_lahir": pl.Date, "kebutuhan_dasar_terpenuhi": pl.Boolean})
    done = screen(frame.map_batches(watched), on=ON)

    assert [] == asked
    assert [True, False, None] == done.collect()[ELDER].to_list()


def test_families_and_communities_are_screened_as_such() -> None:
    """
    A frame of families is asked for the categories of families; persons have no verdict on them.
    """
    families = screen(pl.DataFrame({"penghasilan_mencukupi": [True]}), on=ON, record="keluarga")
    persons = screen(pl.DataFrame({"jenis_kelamin": ["perempuan"]}), on=ON)

    assert 26 == len([name for name in families.columns if name != "penghasilan_mencukupi"])
    assert [None] == persons["keluarga_bermasalah_sosial_psikologis"].to_list()


def test_local_rules_have_columns_of_their_own() -> None:
    """
    A rule of a region is answered beside the national ones.
    """
    local = next(rule for rule in law.RULES if rule.then.number == 8 and rule.profile == "definisi")
    category = attrs.evolve(local.then, number=99, id="lansia_setempat")
    rule = attrs.evolve(local, id="setempat", then=category)
    done = screen(pl.DataFrame(TOLD), on=ON, rules=(rule,), reasons=True)

    assert [True, False, None] == done["lansia_setempat"].to_list()
    assert pmks.Verdict.MET is answer(done["lansia_setempat_alasan"][0], category, on=ON, rules=(rule,)).verdict


@pytest.mark.parametrize("arguments", [{"on": "2024-12-31"}, {"on": ON, "profile": "x"}, {"on": ON, "record": "kasus"}])
def test_wrong_calls_are_refused(arguments: dict[str, object]) -> None:
    """
    A day, a profile or a kind of record that cannot be meant is refused.
    """
    with pytest.raises(CallError):
        screen(pl.DataFrame(TOLD), **arguments)


def test_what_is_no_frame_or_is_in_the_way_is_refused() -> None:
    """
    A list is no frame, and a column with the name of a verdict is in the way.
    """
    with pytest.raises(CallError):
        screen([1, 2], on=ON)
    with pytest.raises(TableError):
        screen(pl.DataFrame({ELDER: [True]}), on=ON)
    with pytest.raises(CallError):
        answer(1 << 40, 8, on=ON)
    with pytest.raises(CallError):
        answer(-1, 8, on=ON)
    with pytest.raises(CallError):
        answer(3, 8, on=ON, record="kasus")


def test_numbers_beside_a_gap_are_read_from_pandas() -> None:
    """
    Pandas makes floats of whole numbers beside a gap; that loses nothing and is read back.
    """
    told = {"kategori": [24, None], "layanan": ["penetapan_lokasi", None]}
    done = authorities(pd.DataFrame(told), on=ON)

    assert isinstance(done, pd.DataFrame)
    assert authorities(pl.DataFrame(told), on=ON)["tingkat"].to_list() == [
        None if pd.isna(value) else value for value in done["tingkat"]
    ]
    assert isinstance(authorities(pa.table({"kategori": [8]}), on=ON), pa.Table)
