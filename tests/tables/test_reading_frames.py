"""Dataframes of every kind and Parquet files: each cell becomes text and loses nothing by it."""

import datetime as dt
import io
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from pmks.errors import CallError, TableError
from pmks.tables.reading import read

PLAIN = {"NIK": ["3671996511838801", None], "RT": [7, 12], "TGL LAHIR": [dt.date(1968, 11, 2), None]}
READ = [(1, "3671996511838801", "7", "1968-11-02"), (2, None, "12", None)]
KINDS: dict[str, Callable[[], object]] = {
    "polars": lambda: pl.DataFrame(PLAIN),
    "polars lazy": lambda: pl.DataFrame(PLAIN).lazy(),
    "pyarrow": lambda: pa.table(PLAIN),
    "pandas arrow": lambda: pa.table(PLAIN).to_pandas(types_mapper=pd.ArrowDtype),
    "duckdb": lambda: duckdb.from_arrow(pa.table(PLAIN)),
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_frame_is_read(kind: str) -> None:
    """
    Polars, pandas, PyArrow and DuckDB give the same sheet; a row has the number of its place.
    """
    sheet = read(KINDS[kind]())

    assert ("NIK", "RT", "TGL LAHIR") == sheet.headers
    assert READ == sheet.cells.rows()
    assert ("frame", 0, 0) == (sheet.source.kind, sheet.source.header_at, sheet.source.header_rows)


def test_numbers_dates_and_flags_lose_nothing() -> None:
    """
    Whole numbers are digits, floats show as floats without an exponent, days and moments are ISO.
    """
    frame = pl.DataFrame(
        {
            "a": [3671996511838801.0, 0.1, None, float("nan")],
            "b": [dt.datetime(1968, 11, 2), dt.datetime(1968, 11, 2, 10, 20), None, None],  # noqa: DTZ001  # no zone
            "c": [True, False, None, None],
            "d": [Decimal("1.50"), None, None, None],
            "e": [dt.time(10, 20), None, None, None],
            "f": [b"abc", None, None, None],
            "g": [2**62, 1, 2, 3],
        },
        schema_overrides={"f": pl.Binary},
    ).with_columns(h=pl.Series(["x", "y", None, "x"], dtype=pl.Categorical))

    assert [
        ("3671996511838801.0", "1968-11-02", "true", "1.50", "10:20:00", "abc", str(2**62), "x"),
        ("0.1", "1968-11-02 10:20:00", "false", None, None, None, "1", "y"),
    ] == [row[1:] for row in read(frame).cells.rows()[:2]]
    assert [None, None] == read(frame).cells["c0"].to_list()[2:]


def test_a_pandas_frame_with_gaps_keeps_them() -> None:
    """
    NaN, NaT and None are no text; a column of mixed values is read value by value.
    """
    frame = pd.DataFrame(
        {
            "NIK": [3671996511838801, "x", None, float("nan")],
            "RT": [7, None, 8, 9],
            "TGL": [pd.Timestamp("1968-11-02"), pd.NaT, pd.NaT, pd.NaT],
            5: [True, None, False, dt.date(2024, 1, 2)],
        }
    )
    sheet = read(frame)

    assert ("NIK", "RT", "TGL", "5") == sheet.headers
    assert [
        (1, "3671996511838801", "7.0", "1968-11-02", "true"),
        (2, "x", None, None, None),
        (3, None, "8.0", None, "false"),
        (4, None, "9.0", None, "2024-01-02"),
    ] == sheet.cells.rows()


def test_rows_that_are_none_are_counted_in_a_frame_as_well() -> None:
    """
    Blank rows and totals of a frame are no rows.
    """
    sheet = read(pl.DataFrame({"NAMA": ["a", None, "JUMLAH"], "N": [1, None, 1]}))

    assert [(1, "a", "1")] == sheet.cells.rows()
    assert {"kosong": 1, "total": 1} == sheet.source.skipped


@pytest.mark.parametrize("values", [[[1, 2]], [{"a": 1}], [b"\xff\xfe"]])
def test_a_column_that_is_no_text_is_refused(values: list[object]) -> None:
    """
    A column of lists, records or bytes is refused by its name.
    """
    with pytest.raises(TableError, match="column 'x'"):
        read(pl.DataFrame({"x": values}))


def test_a_parquet_file_is_read(tmp_path: Path) -> None:
    """
    A Parquet file is read by its content, whatever its name says.
    """
    path = tmp_path / "data.csv"
    pl.DataFrame(PLAIN).write_parquet(path)
    sheet = read(path)

    assert READ == sheet.cells.rows()
    assert ("parquet", ["berkas-bentuk"]) == (sheet.source.kind, sheet.findings["code"].to_list())


def test_a_damaged_parquet_file_is_refused() -> None:
    """
    A Parquet file that was cut off is damaged.
    """
    out = io.BytesIO()
    pl.DataFrame(PLAIN).write_parquet(out)

    with pytest.raises(TableError, match="damaged Parquet"):
        read(out.getvalue()[:-20])


def test_a_frame_has_no_sheets() -> None:
    """
    Naming a sheet of a frame is a wrong call.
    """
    with pytest.raises(CallError, match="no sheets"):
        read(pl.DataFrame(PLAIN), sheet="data")
