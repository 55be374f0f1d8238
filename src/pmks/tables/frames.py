"""The door for frames: what comes in as pandas, Polars, PyArrow, DuckDB or PySpark goes out as the same kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, TypeAlias, cast

import attrs
import narwhals.stable.v2 as nw
import polars as pl
from narwhals.stable.v2.dtypes import DType

from pmks.engine.calendar_columns import FIRST, LAST
from pmks.engine.words import Words
from pmks.errors import CallError, TableError
from pmks.model.fact import Fact, Kind

_ARROW: Final = frozenset({nw.Implementation.PANDAS, nw.Implementation.PYARROW, nw.Implementation.MODIN})
_WANTED: Final = {
    Kind.BOOL: "booleans (true, false, null)",
    Kind.DATE: "dates",
    Kind.NUMBER: "whole numbers",
    Kind.CHOICE: "texts",
    Kind.CODE: "texts",
}
_EMPTY: Final[Mapping[Kind, DType]] = {
    Kind.BOOL: nw.Boolean(),
    Kind.DATE: nw.Date(),
    Kind.NUMBER: nw.Int64(),
    Kind.CHOICE: nw.String(),
    Kind.CODE: nw.String(),
}


Frame: TypeAlias = nw.LazyFrame[Any]
"""A frame that is read lazily: through narwhals, or a lazy frame of Polars, which has the same methods."""


@attrs.frozen(eq=False)
class Door:
    """
    A frame that came in: *frame* is what the library works on, *seen* what came.

    *columns* are all of the frame that came in, *told* those that tell a fact; *words* write expressions for *frame*.
    """

    frame: Frame
    words: Words
    columns: tuple[str, ...]
    told: frozenset[str]
    seen: nw.DataFrame[Any] | nw.LazyFrame[Any]

    def back(self, done: Frame, new: Sequence[str]) -> object:
        """Return *done* in the kind that came in; *new* are the columns that were made."""
        native: Any = nw.to_native(done, pass_through=True)
        if isinstance(self.seen, nw.LazyFrame):
            return native
        if self.seen.implementation in _ARROW:
            return _beside(self.seen, native.select(*new).collect(), new)
        return native.collect()


def opened(frame: object, facts: Mapping[str, Fact]) -> Door:
    """
    Return *frame* ready to be read; columns that tell one of *facts* must hold the kind of value that it has.

    Frames of pandas and PyArrow are read as Polars frames that share their memory where that is possible, and the new
    columns are put beside theirs.

    Raises:
        CallError: *frame* is no frame.
        TableError: A column that tells a fact holds another kind of value, or could be read in two ways.
    """
    try:
        seen = nw.from_native(frame)  # type: ignore[call-overload]  # whatever came: it is refused below
    except TypeError:
        raise CallError(
            "frame", f"seen {type(frame).__name__}, wanted a frame of Polars, pandas, PyArrow, DuckDB or PySpark"
        ) from None
    columns = tuple(seen.collect_schema().names())
    kinds = kinds_of(facts)
    told = frozenset(name for name in columns if name in kinds)
    if isinstance(seen, nw.DataFrame) and seen.implementation in _ARROW:
        lazy = nw.from_native(_arrow_in(seen, {name: kinds[name] for name in columns if name in told}).lazy())
    else:
        lazy = seen.lazy()
    fitting = _fitting(lazy, kinds)
    if lazy.implementation is nw.Implementation.POLARS:
        return Door(cast("Frame", fitting.to_native()), cast("Words", pl), columns, told, seen)
    return Door(fitting, cast("Words", nw), columns, told, seen)


def kinds_of(facts: Mapping[str, Fact]) -> Mapping[str, Kind]:
    """Return the kind of every column that can tell one of *facts*; a rough day has a column for each end."""
    kinds = {name: fact.kind for name, fact in facts.items()}
    ends = {name + end: Kind.DATE for name, kind in kinds.items() if kind is Kind.DATE for end in (FIRST, LAST)}
    return {**kinds, **ends}


def _arrow_in(seen: nw.DataFrame[Any], told: Mapping[str, Kind]) -> pl.DataFrame:
    """Return the columns *told* as a Polars frame: a column of objects becomes what all its values are."""
    columns = {}
    for name, kind in told.items():
        try:
            column = pl.Series(name, seen[name].to_arrow())
        except ImportError:
            raise TableError("frame", "it is read through PyArrow, which is not installed") from None
        except (TypeError, ValueError, ArithmeticError, pl.exceptions.PolarsError):
            raise TableError(f"column {name!r}", f"seen values of several kinds, wanted {_WANTED[kind]}") from None
        columns[name] = _whole(column) if kind is Kind.NUMBER and column.dtype.is_float() else column
    return pl.DataFrame(columns or {"__pmks_place": pl.int_range(len(seen), eager=True)})


def _whole(column: pl.Series) -> pl.Series:
    """Return *column* as whole numbers where that loses nothing: pandas makes floats of numbers beside a gap."""
    numbers = column.fill_nan(None)
    return numbers.cast(pl.Int64) if (numbers == numbers.floor()).all() else column


def _beside(seen: nw.DataFrame[Any], made: pl.DataFrame, new: Sequence[str]) -> object:
    """Return the frame that came in with the columns *new* of *made* beside its own."""
    native = seen.to_native()
    if seen.implementation is nw.Implementation.PYARROW:
        for name in new:
            native = native.append_column(name, made[name].to_arrow())
        return native
    pandas = seen.implementation.to_native_namespace()
    arrays = {name: pandas.arrays.ArrowExtensionArray(made[name].to_arrow()) for name in new}
    return pandas.concat([native, pandas.DataFrame(arrays, index=native.index)], axis=1)


def _fitting(frame: nw.LazyFrame[Any], kinds: Mapping[str, Kind]) -> nw.LazyFrame[Any]:
    """Return *frame* with the columns of facts as the readers want them; what does not fit is refused."""
    changes = []
    for name, dtype in frame.collect_schema().items():
        kind = kinds.get(name)
        if kind is None or _fits(dtype, kind):
            continue
        if kind is Kind.DATE and dtype == nw.Datetime and getattr(dtype, "time_zone", None) is None:
            changes.append(nw.col(name).cast(nw.Date))
        elif kind in (Kind.CHOICE, Kind.CODE) and dtype in (nw.Categorical, nw.Enum):
            changes.append(nw.col(name).cast(nw.String))
        elif dtype == nw.Unknown:  # a column of nothing but nulls has no type of its own
            changes.append(nw.lit(None, _EMPTY[kind]).alias(name))
        else:
            raise TableError(f"column {name!r}", f"seen {dtype}, wanted {_WANTED[kind]}")
    return frame.with_columns(*changes) if changes else frame


def _fits(dtype: DType, kind: Kind) -> bool:
    """Return whether a column of *dtype* tells facts of *kind* as it stands."""
    if kind is Kind.BOOL:
        return dtype == nw.Boolean
    if kind is Kind.DATE:
        return dtype == nw.Date
    if kind is Kind.NUMBER:
        return dtype.is_integer()
    return dtype == nw.String


def refuse_clash(there: Iterable[str], new: Iterable[str], helper: str) -> None:
    """
    Refuse a frame that has a column with the name of one that is to be made.

    Raises:
        TableError: A column is called like one of *new*, or begins with *helper*.
    """
    names = set(new)
    taken = next((name for name in there if name in names or name.startswith(helper)), None)
    if taken is not None:
        raise TableError(f"column {taken!r}", "it has the name of a column that is to be made; rename or drop it")


def like(seen: nw.DataFrame[Any] | nw.LazyFrame[Any], frame: pl.DataFrame) -> object:
    """
    Return *frame* as a frame of the kind of *seen*: pandas, PyArrow, Polars (eager or lazy), DuckDB or PySpark.

    What comes back to DuckDB or PySpark was computed here, and goes back as a relation or a frame of its own.
    """
    kind = seen.implementation
    if kind is nw.Implementation.POLARS:
        return frame.lazy() if isinstance(seen, nw.LazyFrame) else frame
    if kind is nw.Implementation.PYARROW:
        return frame.to_arrow()
    if kind in _ARROW:
        return frame.to_pandas(use_pyarrow_extension_array=True)
    if kind is nw.Implementation.PYSPARK:
        session = seen.to_native().sparkSession
        return nw.from_native(frame).lazy(kind, session=session).to_native()
    return nw.from_native(frame).lazy(kind).to_native()
