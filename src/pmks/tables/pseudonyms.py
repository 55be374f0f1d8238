"""Numbers of people replaced by keyed hashes: persons and cases can be counted, and no NIK leaves the office."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Sequence
from typing import Final, TypeVar, cast

import narwhals.stable.v2 as nw
import polars as pl

from pmks.errors import CallError, TableError
from pmks.tables.frames import like

FrameT = TypeVar("FrameT")

_LEAST_KEY: Final = 16
_FIELDS: Final = ("nik", "nomor_kk")
_NUMBER: Final = r"^[0-9]{16}$"
_SIZE: Final = 16


def pseudonymise(frame: FrameT, *, key: bytes, columns: Sequence[str] = _FIELDS) -> FrameT:
    """
    Replace the numbers in *columns* by keyed hashes of 32 hexadecimal figures.

    The same number has the same hash under the same *key*, so that persons and cases can be counted and joined; without
    the key a hash cannot be traced, not even by trying every number. Keep the key apart from the frame, and use another
    one for every purpose.

    >>> import polars as pl
    >>> frame = pl.DataFrame({"nik": ["3602995105809901", "3602995105809901", None], "kategori": [8, 9, 8]})
    >>> hashed = pseudonymise(frame, key=b"a key of 16 bytes or more")
    >>> hashed["nik"].n_unique(), hashed["nik"].null_count(), hashed["nik"].str.len_chars().to_list()[0]
    (2, 1, 32)

    Args:
        frame: A frame of Polars, pandas, PyArrow, DuckDB or PySpark, such as the records of a checked register.
        key: The secret, at least 16 bytes.
        columns: The columns to replace; those that the frame does not have are passed over, if it has one of them.

    Returns:
        The same kind of frame. What is no number of sixteen figures becomes null, for it could be anything.

    Raises:
        CallError: *key* is too short, or *frame* no frame.
        TableError: The frame has none of *columns*.
    """
    if len(key) < _LEAST_KEY:
        raise CallError("key", f"wanted at least {_LEAST_KEY} bytes, kept apart from the frame")
    try:
        seen = nw.from_native(frame)  # type: ignore[call-overload]  # whatever came: it is refused below
    except TypeError:
        raise CallError("frame", f"seen {type(frame).__name__}, wanted a frame") from None
    there = [name for name in columns if name in seen.collect_schema().names()]
    if not there:
        raise TableError("frame", f"it has none of the columns {', '.join(columns)}")
    known = seen if isinstance(seen, nw.DataFrame) else seen.collect(backend="polars")
    table = known.to_polars()
    return cast("FrameT", like(seen, table.with_columns(_hashed(table[name], key) for name in there)))


def _hashed(numbers: pl.Series, key: bytes) -> pl.Series:
    """Return the keyed hash of every number; each distinct number is hashed once."""
    texts = numbers.cast(pl.String)
    distinct = texts.filter(texts.str.contains(_NUMBER)).unique()
    codes = [hmac.digest(key, text.encode(), hashlib.sha256)[:_SIZE].hex() for text in distinct]
    named = pl.DataFrame({"text": distinct, "code": pl.Series(codes, dtype=pl.String)})
    joined = texts.to_frame("text").lazy().join(named.lazy(), on="text", how="left", maintain_order="left")
    return joined.collect()["code"].alias(numbers.name)
