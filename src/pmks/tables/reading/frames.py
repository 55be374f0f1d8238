"""Frames and Parquet files: every cell becomes text, and loses nothing by it."""

from __future__ import annotations

import datetime as dt
import io
import math
from collections.abc import Sequence
from typing import Any, Final

import narwhals.stable.v2 as nw
import polars as pl

from pmks.errors import CallError, TableError
from pmks.tables.reading.heading import Heading
from pmks.tables.reading.records import MOST_COLUMNS
from pmks.tables.reading.tables import Table, sheet_of
from pmks.tables.sheet import Sheet, Source

_NESTED: Final = (pl.List, pl.Array, pl.Struct, pl.Object)
_LARGEST_WHOLE: Final = 9e18
_LEAST_ALLOWED: Final = 1 << 26
_PER_BYTE: Final = 64
_SOURCE: Final = "wanted a path, bytes, a binary file, or a dataframe of Polars, pandas, PyArrow, DuckDB or PySpark"


def sheet_of_frame(source: object) -> Sheet:
    """
    Return the sheet of a dataframe of any kind that narwhals knows.

    >>> sheet_of_frame(pl.DataFrame({"NIK": [7], "LAHIR": [dt.date(1968, 11, 2)]})).cells.rows()
    [(1, '7', '1968-11-02')]

    Raises:
        CallError: *source* is none.
        TableError: A column holds lists, records or bytes.

    """
    try:
        frame: nw.DataFrame[Any] | nw.LazyFrame[Any] = nw.from_native(source)
    except TypeError:
        raise CallError("source", f"seen {type(source).__name__}, {_SOURCE}") from None
    return _sheet(_in_polars(frame), "frame", ())


def sheet_of_parquet(raw: bytes, noticed: Sequence[pl.DataFrame] = ()) -> Sheet:
    """
    Return the sheet of a Parquet file.

    Raises:
        TableError: It is damaged, it would take too much memory, or a column holds lists, records or bytes.

    """
    try:
        lazy = pl.scan_parquet(io.BytesIO(raw))
        columns = lazy.collect_schema().names()
        rows = int(lazy.select(pl.len()).collect().item())
        if rows * max(len(columns), 1) > max(_LEAST_ALLOWED, _PER_BYTE * len(raw)):
            raise TableError("file", f"it unpacks to {rows:,} rows of {len(columns):,} columns, far more than its size")
        frame = lazy.collect()
    except (pl.exceptions.PolarsError, pl.exceptions.PanicException, OSError):
        raise TableError("file", "it is a damaged Parquet file") from None
    return _sheet(frame, "parquet", noticed)


def _sheet(frame: pl.DataFrame, kind: str, noticed: Sequence[pl.DataFrame]) -> Sheet:
    """Return the sheet of a frame of Polars."""
    if frame.width > MOST_COLUMNS:
        raise TableError("frame", f"it has {frame.width:,} columns, wanted at most {MOST_COLUMNS:,}")
    columns = [_texts(frame[name]).alias(f"c{at}") for at, name in enumerate(frame.columns)]
    number = pl.int_range(1, frame.height + 1, dtype=pl.UInt32, eager=True).alias("row")
    names = tuple(map(str, frame.columns))
    return sheet_of(Table(pl.DataFrame([number, *columns]), Heading(0, 0, names, 1), names), Source(kind), noticed)


def _in_polars(frame: nw.DataFrame[Any] | nw.LazyFrame[Any]) -> pl.DataFrame:
    """Return *frame* as a frame of Polars."""
    if isinstance(frame, nw.LazyFrame):
        found: pl.DataFrame = frame.collect(backend="polars").to_native()
        return found
    if not frame.implementation.is_pandas_like():
        return frame.to_polars()
    try:
        return frame.to_polars()
    except Exception:  # noqa: BLE001  # what a column of mixed values raises depends on the versions of two libraries
        columns = (
            pl.Series(str(column.name), map(_text, column.to_list()), pl.String) for column in frame.iter_columns()
        )
        return pl.DataFrame(list(columns))


def _text(value: object) -> str | None:
    """Return one *value* of a mixed column as text."""
    if value is None or (isinstance(value, float) and math.isnan(value)) or str(value) in {"NaT", "<NA>"}:
        return None
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dt.datetime):
        return value.isoformat(" ").removesuffix(" 00:00:00")
    return value.isoformat() if isinstance(value, dt.date) else str(value)


def _texts(column: pl.Series) -> pl.Series:
    """Return *column* as text: whole numbers as digits, floats as floats, days as ISO, what is missing as missing."""
    kind = column.dtype
    if kind == pl.String:
        return column
    if isinstance(kind, _NESTED):
        raise TableError(f"column {column.name!r}", f"it holds {kind}, wanted texts, numbers or dates")
    if kind == pl.Binary:
        return _of_bytes(column)
    if kind.is_float():
        return _of_floats(column.cast(pl.Float64).fill_nan(None))
    if isinstance(kind, pl.Datetime):
        return column.dt.replace_time_zone(None).dt.to_string("%Y-%m-%d %H:%M:%S%.f").str.replace(" 00:00:00$", "")
    if isinstance(kind, pl.Duration):
        return column.dt.to_string("iso")
    return column.cast(pl.String)


def _of_floats(column: pl.Series) -> pl.Series:
    """Return floats as text: a whole one with all its digits and ``.0``, never with an exponent."""
    frame = column.to_frame("x")
    whole = (pl.col("x") == pl.col("x").round(0)) & (pl.col("x").abs() < _LARGEST_WHOLE)
    digits = pl.col("x").cast(pl.Int64, strict=False).cast(pl.String) + ".0"
    return frame.select(pl.when(whole).then(digits).otherwise(pl.col("x").cast(pl.String))).to_series()


def _of_bytes(column: pl.Series) -> pl.Series:
    """Return a column of bytes as text where all of it is text."""
    try:
        return column.cast(pl.String)
    except pl.exceptions.PolarsError:
        raise TableError(f"column {column.name!r}", "it holds bytes that are no text") from None
