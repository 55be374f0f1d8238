"""Inside and outside the panti: the cases of each place and type by their setting on the date of the data."""

from __future__ import annotations

from typing import Final

import polars as pl

from pmks.errors import TableError
from pmks.reports import words
from pmks.reports.asked import Asked
from pmks.reports.counting.cases import Cases
from pmks.reports.counting.cube import OTHER_UNITS, Cube
from pmks.reports.counting.institutions import LEVEL
from pmks.reports.disclosure.hiding import Mask
from pmks.reports.disclosure.sensitive import SENSITIVE
from pmks.reports.report import Content, Field, Status
from pmks.reports.table import Table
from pmks.tables.checked import Checked

SETTINGS: Final = ("dalam_panti", "luar_panti", "tidak_diketahui")
_KEYS: Final = ["place", "kategori"]
_NUMBERS: Final = ("l", "p", "sisa", "jumlah")
_PARTS: Final = (("l", "status_pisah"), ("p", "status_pisah"), ("jumlah", "status_jumlah"))


def refuse_without_settings(checked: Checked) -> None:
    """
    Refuse a register that does not tell settings.

    Raises:
        TableError: No column tells whether somebody lives in a panti.
    """
    if "dalam_panti" not in checked.tidied.columns:
        raise TableError(
            "dalam_panti",
            "seen no column that tells whether somebody lives in a panti, wanted one; say which with "
            "mapping={'HEADER': 'dalam_panti'}",
        )


def by_setting(cube: Cube, cases: Cases, mask: Mask, below: int | None) -> pl.DataFrame:
    """
    Return the cases of *cube* by ``setting``, as `pmks.reports.told.numbers_told` has them; not of other units.

    Where a number is small, or the sexes of the cell are hidden, all settings of the place and type are hidden, and
    with them those of the whole area: then a case may be in any of them.
    """
    man = pl.col("man")
    settings = pl.when("dalam_panti").then(pl.lit(SETTINGS[0])).when(~pl.col("dalam_panti")).then(pl.lit(SETTINGS[1]))
    rows = cases.counted.lazy().with_columns(setting=settings.otherwise(pl.lit(SETTINGS[2])))
    found = rows.group_by(*_KEYS, "setting").agg(l=man.sum(), p=(~man).sum(), jumlah=pl.len())
    whole = found.group_by("kategori", "setting").agg(pl.col("l", "p", "jumlah").sum())
    whole = whole.with_columns(place=pl.lit(cube.places.total, pl.UInt32))
    every = pl.concat([found, whole], how="diagonal").collect()
    kinds = [number for number in cube.types if number not in OTHER_UNITS]
    grid = cube.cells.filter(pl.col("kategori").is_in(kinds)).select(
        *_KEYS, known=pl.col("jumlah").is_not_null(), asked=pl.col("kategori").is_in(sorted(cube.asked_for))
    )
    grid = grid.join(pl.DataFrame({"setting": SETTINGS}), how="cross")
    numbers = grid.join(every, on=[*_KEYS, "setting"], how="left", maintain_order="left")
    sexed = pl.col("known") & pl.lit(cases.with_sex)
    numbers = numbers.with_columns(
        *(pl.when(sexed).then(pl.col(name).fill_null(0).cast(pl.Int64)).alias(name) for name in ("l", "p")),
        jumlah=pl.when("known").then(pl.col("jumlah").fill_null(0).cast(pl.Int64)),
    ).with_columns(sisa=pl.col("jumlah") - pl.col("l") - pl.col("p"))
    return _shown(_hidden(numbers, cube, mask, below))


def _hidden(numbers: pl.DataFrame, cube: Cube, mask: Mask, below: int | None) -> pl.DataFrame:
    """Return *numbers* with whether each is hidden."""
    if below is None:
        return numbers.with_columns(hidden=pl.lit(value=False))
    small = pl.any_horizontal((pl.col(name) > 0) & (pl.col(name) < below) for name in ("l", "p", "jumlah"))
    small = (small & pl.col("kategori").is_in(list(SENSITIVE))).fill_null(value=False)
    cells = pl.DataFrame(
        sorted(mask.split | mask.whole), schema={"place": pl.UInt32, "kategori": pl.UInt8}, orient="row"
    ).with_columns(masked=pl.lit(value=True))
    told = numbers.join(cells, on=_KEYS, how="left", maintain_order="left")
    block = (small | pl.col("masked").fill_null(value=False)).any()
    told = told.with_columns(hidden=block.over(_KEYS))
    whole = pl.col("place") == cube.places.total
    return told.with_columns(hidden=pl.col("hidden") | (whole & pl.col("hidden").any().over("kategori")))


def _shown(numbers: pl.DataFrame) -> pl.DataFrame:
    """Return *numbers* without those that are hidden, with their statuses."""

    def status(name: str) -> pl.Expr:
        """Return why a number of the column *name* is there or is not."""
        return (
            pl.when(~pl.col("asked"))
            .then(pl.lit(Status.TIDAK_DIKUMPULKAN.value))
            .when(pl.col(name).is_null())
            .then(pl.lit(Status.TIDAK_TERSEDIA.value))
            .when("hidden")
            .then(pl.lit(Status.DISAMARKAN.value))
            .otherwise(pl.lit(Status.TERISI.value))
        )

    return numbers.select(
        *_KEYS,
        "setting",
        *(pl.when(~pl.col("hidden")).then(name).alias(name) for name in _NUMBERS),
        status_pisah=status("l"),
        status_sisa=status("sisa"),
        status_jumlah=status("jumlah"),
    )


def settings_table(asked: Asked, cube: Cube, told: pl.DataFrame, settings: pl.DataFrame) -> Table:
    """Return the table of settings: a row for each place and type, without sums over places."""
    places = cube.places
    kinds = [one for one in asked.types if one.number not in OTHER_UNITS]
    code, name = places.columns[:2]
    institution = pl.col("nama_lembaga") if places.level == LEVEL else pl.lit(None, pl.String)
    named = places.table.select("place", kode_wilayah=code, nama_wilayah=name, nama_lembaga=institution)
    stray = pl.DataFrame({"place": [places.unknown]}, schema={"place": pl.UInt32}).with_columns(
        pl.lit(words.UNKNOWN.id).alias("nama_lembaga" if places.level == LEVEL else "nama_wilayah")
    )
    rows = pl.concat([named, stray] if cube.has_unknown else [named], how="diagonal")
    labels = pl.DataFrame(
        [(one.number, one.number, one.label) for one in kinds],
        schema={"kategori": pl.UInt8, "nomor_jenis": pl.Int64, "nama_jenis": pl.String},
        orient="row",
    )
    frame = rows.join(labels, how="cross", maintain_order="left_right")
    fields = [
        Field(one, words.HEADS[one], content)
        for one, content in (
            ("edisi_daftar", Content.TEXT),
            ("tanggal_data", Content.DAY),
            ("kode_wilayah", Content.CODE),
            ("nama_wilayah", Content.TEXT),
            ("nama_lembaga", Content.TEXT),
            ("nomor_jenis", Content.CODE),
            ("nama_jenis", Content.TEXT),
        )
    ]
    numbered: list[str] = []
    for setting in SETTINGS:
        mine = settings.filter(pl.col("setting") == setting)
        for part, status in _PARTS:
            column = f"{setting}_{part}"
            frame = _beside(frame, mine, column, part, status)
            numbered.append(column)
            fields.append(Field(column, words.PARTS[part], Content.COUNT, words.SETTINGS[setting]))
    frame = _beside(frame, told, "jumlah", "jumlah", "status_jumlah")
    fields.append(Field("jumlah", words.HEADS["jumlah"], Content.COUNT))
    numbered.append("jumlah")
    frame = frame.with_columns(edisi_daftar=pl.lit(words.LIST), tanggal_data=pl.lit(asked.on))
    statuses = frame.select(pl.col(f"status {one}").alias(one) for one in numbered)
    return Table(tuple(fields), frame.select(field.name for field in fields), statuses)


def _beside(frame: pl.DataFrame, numbers: pl.DataFrame, column: str, part: str, status: str) -> pl.DataFrame:
    """Return *frame* with one more column of numbers, and its status."""
    mine = numbers.select(*_KEYS, pl.col(part).alias(column), pl.col(status).alias(f"status {column}"))
    return frame.join(mine, on=_KEYS, how="left", maintain_order="left")
