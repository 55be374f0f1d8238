"""Kecamatan and desa of a register: their names are those of the register, as none are shipped; codes where told."""

from __future__ import annotations

from typing import Final

import polars as pl

from pmks.errors import TableError
from pmks.tables.tidying.parts import interned

_DISTRICT: Final = r"^\s*([0-9]{2}\.[0-9]{2}\.[0-9]{2})(?:\.[0-9]{4})?\s*$"
_VILLAGE: Final = r"^\s*([0-9]{2}\.[0-9]{2}\.[0-9]{2}\.[0-9]{4})\s*$"
_CODES: Final = {
    "kecamatan": (_DISTRICT, ("kode_kecamatan", "kode_desa_kelurahan", "kode_wilayah", "kecamatan")),
    "desa_kelurahan": (_VILLAGE, ("kode_desa_kelurahan", "kode_wilayah", "desa_kelurahan")),
}
_KINDS: Final = {
    "kecamatan": r"^(?:KECAMATAN|KEC|KAPANEWON|KEMANTREN|DISTRIK)\b",
    "desa_kelurahan": r"^(?:DESA|DS|KELURAHAN|KEL|KALURAHAN|GAMPONG|NAGARI)\b",
}
_NAMELESS: Final = ("", "TIDAK DIKETAHUI", "TIDAK ADA", "NIHIL", "NA", "N A", "X", "KOSONG")


def units_of(unit: str, records: pl.DataFrame, table: pl.DataFrame, above: pl.Series) -> tuple[pl.DataFrame, pl.Series]:
    """
    Return the units of the kind *unit* that *records* name, and the number of that of each row.

    *table* are the places that they lie in, *above* the number of that of each row. A unit is known by its code, and by
    its name where no code is told; the same name in another place is another unit.

    Raises:
        TableError: No column tells one.
    """
    form, holders = _CODES[unit]
    there = [name for name in (unit, *holders) if records.schema.get(name) == pl.String]
    texts = {name: interned(records[name]) for name in dict.fromkeys(there)}
    read = {name: texts[name].distinct.str.extract(form, 1) for name in holders if name in texts}
    if unit not in texts and all(codes.null_count() == len(codes) for codes in read.values()):
        raise TableError(
            unit,
            f"seen no column that tells the {unit}, wanted one of names or codes; say which with "
            f"mapping={{'HEADER': '{unit}'}}",
        )
    ids = pl.DataFrame([above.alias("above"), *(one.places.alias(name) for name, one in texts.items())])
    ways = ids.filter(pl.col("above").is_not_null()).group_by(ids.columns).agg(count=pl.len())
    spelt = texts[unit].distinct if unit in texts else pl.Series([""])
    names = pl.DataFrame({"text": spelt}).select(
        name=_folded(pl.col("text"), unit), text=pl.col("text").str.strip_chars().str.replace_all(r"\s+", " ")
    )
    regency = table.select("place", regency="kode_kabupaten_kota")
    told = ways.join(regency, left_on="above", right_on="place", how="left").with_columns(
        code=pl.coalesce(
            pl.lit(None, pl.String), *(pl.lit(codes).gather(pl.col(name)) for name, codes in read.items())
        ),
        name=pl.lit(names["name"]).gather(pl.col(unit) if unit in texts else pl.repeat(0, pl.len())),
        text=pl.lit(names["text"]).gather(pl.col(unit) if unit in texts else pl.repeat(0, pl.len())),
    )
    told = told.with_columns(
        code=pl.when(pl.col("code").str.starts_with(pl.col("regency"))).then("code"),
        text=pl.when(pl.col("name").is_not_null()).then("text"),
    )
    keyed = _with_keys(told)
    units = _table(unit, keyed, table)
    numbers = keyed.join(units.select("above", "key", "place"), on=["above", "key"], how="left")
    rows = ids.join(numbers.select(*ids.columns, "place"), on=ids.columns, how="left", maintain_order="left")
    return units.drop("above", "key"), rows["place"]


def _folded(text: pl.Expr, unit: str) -> pl.Expr:
    """Return names as they compare: capitals and digits, without the word for the kind; null for what names nothing."""
    plain = text.str.to_uppercase().str.replace_all(r"[^\p{L}\p{N}]+", " ").str.strip_chars()
    bare = plain.str.replace(_KINDS[unit], "").str.strip_chars()
    return pl.when(bare.str.contains(r"\p{L}") & ~bare.is_in(_NAMELESS)).then(bare)


def _with_keys(ways: pl.DataFrame) -> pl.DataFrame:
    """Return *ways* with the code that a name has everywhere else in the place, and with the key."""
    named = ways.filter(pl.col("code").is_not_null() & pl.col("name").is_not_null())
    codes = named.group_by("above", "name").agg(codes=pl.col("code").n_unique(), only=pl.col("code").first())
    known = codes.filter(pl.col("codes") == 1).select("above", "name", "only")
    found = ways.join(known, on=["above", "name"], how="left").with_columns(whole=pl.coalesce("code", "only"))
    return found.with_columns(key=pl.coalesce("whole", "name"))


def _table(unit: str, ways: pl.DataFrame, above: pl.DataFrame) -> pl.DataFrame:
    """Return each unit once, with its code and the spelling of its name that is met most often."""
    of = ["above", "key"]
    keyed = ways.filter(pl.col("key").is_not_null())
    spelt = keyed.filter(pl.col("text").is_not_null()).group_by(*of, "text").agg(pl.col("count").sum())
    spelt = spelt.sort("count", "text", descending=[True, False]).unique(of, keep="first")
    units = keyed.group_by(of).agg(code=pl.col("whole").first())
    whole = units.join(spelt.select(*of, "text"), on=of, how="left").sort("above", "code", "text", nulls_last=True)
    named = whole.select(*of, pl.col("code").alias(f"kode_{unit}"), pl.col("text").alias(f"nama_{unit}"))
    placed = above.rename({"place": "above"}).join(named, on="above", maintain_order="left_right")
    return placed.with_row_index("place").with_columns(pl.col("place").cast(pl.UInt32))
