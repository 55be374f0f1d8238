"""The places of a report: which rows of the table there are, and in which of them each row of the register stands."""

from __future__ import annotations

import datetime as dt
from typing import Final

import attrs
import polars as pl

from pmks.errors import TableError
from pmks.regions import Region, regencies
from pmks.reports.counting.villages import units_of
from pmks.tables.tidying.parts import interned

LEVELS: Final = ("kabupaten_kota", "kecamatan", "desa_kelurahan")
"""The levels that a report can have a row for, from wide to narrow."""

_REGION: Final = "wilayah"


@attrs.frozen(eq=False)
class Places:
    """
    The places of a report.

    *table* has a row for each: ``place`` (its number from 0), codes and names (``kode_kabupaten_kota``,
    ``nama_kabupaten_kota`` and so on down to the level) and ``delivered``, whether a row of the register stands in it.
    *rows* tells, row by row of the register, its ``place`` (the *unknown* one where the area is certain and nothing
    finer, null where it is not), and whether it certainly stands in another area (``away``).
    """

    level: str
    table: pl.DataFrame
    rows: pl.DataFrame

    @property
    def unknown(self) -> int:
        """The number that stands for no place of the table."""
        return self.table.height

    @property
    def total(self) -> int:
        """The number that stands for the whole area."""
        return self.table.height + 1

    @property
    def columns(self) -> list[str]:
        """The columns of codes and names."""
        return [name for name in self.table.columns if name.startswith(("kode_", "nama_"))]


def places_of(records: pl.DataFrame, area: Region, level: str, on: dt.date) -> Places:
    """
    Return the places of the *level* in *area* on the day *on*, and where the *records* stand.

    Raises:
        TableError: No column tells a place of this level.
    """
    if _REGION not in records.columns:
        raise TableError(
            "kabupaten_kota",
            "seen no column that tells a region, wanted one of names or codes; say which with mapping={'HEADER': "
            "'kabupaten_kota'}",
        )
    known = regencies(area.province, on=on) if area.regency is None else (area,)
    schema = {"place": pl.UInt32, "kode_kabupaten_kota": pl.String, "nama_kabupaten_kota": pl.String}
    table = pl.DataFrame([(at, one.code, one.name) for at, one in enumerate(known)], schema=schema, orient="row")
    codes = interned(records[_REGION])
    standing = pl.DataFrame(
        [_standing(code, area) for code in codes.distinct],
        schema={"inside": pl.Boolean, "away": pl.Boolean},
        orient="row",
    ).with_columns(code=codes.distinct)
    numbered = standing.join(
        table.select("place", code="kode_kabupaten_kota"), on="code", how="left", maintain_order="left"
    )
    rows = numbered.select(pl.col("place", "inside", "away").gather(codes.places))
    place = rows["place"]
    for unit in LEVELS[1 : LEVELS.index(level) + 1]:
        table, place = units_of(unit, records, table, place)
    inside = pl.when("inside").then(place.fill_null(table.height))
    delivered = place.drop_nulls().unique().implode()
    return Places(
        level,
        table.with_columns(delivered=pl.col("place").is_in(delivered)),
        rows.select(place=inside, away="away"),
    )


def _standing(code: str, area: Region) -> tuple[bool, bool]:
    """Return whether the region *code* lies in *area*, and whether it certainly does not; empty text is no region."""
    if area.regency is None:
        return code[:2] == area.code, code[:2] not in ("", area.code)
    return code == area.code, code not in ("", area.code, area.province)
