"""The place cells of a whole register: each distinct combination is read once and joined back."""

from __future__ import annotations

import datetime as dt
from typing import Final, NamedTuple, get_args

import polars as pl

from pmks.errors import CallError
from pmks.model.days import not_a_day
from pmks.regions import Districts, Field, Reading, Scheme, read

FINDINGS_OF_PLACES = pl.Schema(
    [("index", pl.UInt32), ("field", pl.String), ("code", pl.String), ("details", pl.List(pl.String))]
)
_VALUES: Final = pl.Schema([("wilayah", pl.String), ("wilayah_nama", pl.String), ("provinsi_kode", pl.String)])
_SAID: Final = pl.Schema([("at", pl.UInt32), *list(FINDINGS_OF_PLACES.items())[1:]])
_VILLAGE: Final = r"^\s*([0-9]{2}\.[0-9]{2}\.[0-9]{2})\.[0-9]{4}\s*$"


class Places(NamedTuple):
    """
    The place cells of a register, read.

    *values* has a row for each row of the frame: ``wilayah`` (the code with dots of the kabupaten or kota, or of the
    province where no more is told), ``wilayah_nama`` and ``provinsi_kode``; all null where no region is certain.
    *findings* has a row for each thing found: ``index`` of the row, ``field``, ``code`` and ``details``.
    """

    values: pl.DataFrame
    findings: pl.DataFrame


def read_places(
    frame: pl.DataFrame, *, scheme: Scheme | None, on: dt.date, districts: Districts | None = None
) -> Places:
    """
    Read the cells ``kode_wilayah``, ``provinsi``, ``kabupaten_kota`` and ``kecamatan`` of *frame*, those that it has.

    Raises:
        CallError: If *on* is no day, *scheme* no scheme, or *frame* has none of the columns as text.

    """
    fields = _fields(frame, scheme, on)
    keyed = _keyed(frame.select(fields), districts)
    rows = keyed.with_row_index("index").group_by(fields, maintain_order=True).agg("index").with_row_index("at")
    cells = rows.select(fields).to_dicts()
    answers = [read(**each, on=on, scheme=scheme, districts=districts) for each in cells]
    values = pl.DataFrame([_value(answer) for answer in answers], schema=_VALUES, orient="row")
    said = pl.DataFrame(
        [(at, one.field, one.kind.code, list(one.details)) for at, answer in enumerate(answers) for one in answer.told],
        schema=_SAID,
        orient="row",
    )
    placed = rows.select("at", "index").explode("index")
    found = placed.join(said, on="at").select(FINDINGS_OF_PLACES.names()).sort("index", maintain_order=True)
    return Places(values.select(pl.all().gather(placed.sort("index")["at"])), found)


def _fields(frame: pl.DataFrame, scheme: object, on: object) -> list[str]:
    """Return the columns of *frame* that are read; raise if the call cannot be understood."""
    if (wrong := not_a_day(on)) is not None:
        raise CallError("on", wrong)
    if scheme is not None and scheme not in get_args(Scheme):
        raise CallError("scheme", f"seen {scheme!r}, wanted one of {', '.join(get_args(Scheme))}")
    fields = [name for name in get_args(Field) if name in frame.columns]
    others = [f"{name} ({frame.schema[name]})" for name in fields if frame.schema[name] not in {pl.String, pl.Null}]
    if others or not fields:
        seen = f"columns that are no texts: {', '.join(others)}" if others else "none of the columns"
        raise CallError("frame", f"seen {seen}, wanted texts in one or more of {', '.join(get_args(Field))}")
    return fields


def _keyed(cells: pl.DataFrame, districts: Districts | None) -> pl.DataFrame:
    """Return what of *cells* can make a difference: no village, and no name of a kecamatan that nobody knows."""
    kept = cells.with_columns(pl.all().cast(pl.String))
    if "kode_wilayah" in cells.columns:
        kept = kept.with_columns(pl.col("kode_wilayah").str.replace(_VILLAGE, "$1"))
    if "kecamatan" in cells.columns and districts is None:
        kept = kept.with_columns(pl.when(pl.col("kecamatan").str.contains("[0-9]")).then("kecamatan"))
    return kept


def _value(answer: Reading) -> tuple[str | None, str | None, str | None]:
    """Return the row of *answer*."""
    region = answer.region
    return (None, None, None) if region is None else (region.code, region.name, region.province)
