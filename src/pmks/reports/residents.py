"""The residents of a panti counted from its register: by group, on a day, with who came and who left."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Final

import attrs
import polars as pl

from pmks import law
from pmks.errors import CallError, TableError
from pmks.model.days import not_a_day
from pmks.model.source import Text
from pmks.names.lexicon import HOME, lexicon
from pmks.reports import words
from pmks.reports.asked import refuse_fraction
from pmks.reports.counting.institutions import folded
from pmks.reports.counting.people import persons
from pmks.reports.forms import banten_uptd_penghuni
from pmks.reports.report import Omitted, Report, Status
from pmks.tables.checked import Checked, wrong_rows

LAYOUT: Final = "banten-uptd-penghuni"
_FACILITY: Final = next(
    one for profile in law.PROFILES if profile.id == "banten" for one in profile.facilities if one.wards
)
_GROUPS: Final = dict(zip(("lansia", "anak"), _FACILITY.wards, strict=True))
_CHILDREN: Final = "anak"
_INVALID: Final = Text(
    "ada sedikitnya satu galat; perbaiki dengan pmks validate, atau hitung juga dengan include_invalid",
    "at least one error; mend them with pmks validate, or count them as well with include_invalid",
)
_NO_GROUP: Final = Text(
    "penghuni yang tidak satu pun jenisnya dilayani kelompok lansia atau anak",
    "residents of whose types none is served by the groups of older people or children",
)
_UNDATED: Final = Text(
    "{count} penghuni tanpa tanggal masuk: dianggap sudah ada sebelum periode.",
    "{count} residents without a day of admission: taken as there before the period.",
)
_SOURCE: Final = Text(
    "Register: {rows} baris dibaca; penghuni {name} pada tanggal data.",
    "Register: {rows} rows read; residents of {name} on the date of the data.",
)
_HIDDEN: Final = Text(
    "Angka 1 sampai {most} tentang anak disamarkan, beserta yang dapat membukanya.",
    "Numbers from 1 to {most} about children are hidden, with those that would give them away.",
)
_NUMBERS: Final = ("penghuni_l", "penghuni_p", "penghuni", "masuk", "keluar", "terisi_persen")
_SEXES: Final = {"l": True, "p": False}


@attrs.frozen
class Stay:
    """
    What is asked of the residents of a panti.

    *capacity* are the places of each group, those of the profile of Banten where not told; *since* is the day of the
    count before: who came and left is counted from the day after.
    """

    capacity: Mapping[str, int] | None = attrs.field(default=None, hash=False)
    since: dt.date | None = None
    hide_below: int | None = None
    include_invalid: bool = False


def residents_of(checked: Checked, wanted: Stay, *, file: str | None = None) -> Report:
    """
    Return the residents of the UPTD of Banten that the register *checked* tells, on the day that it was checked on.

    A resident is in a row that names the UPTD, does not say luar panti, and whose stay has begun and not ended.

    Raises:
        CallError: The capacity is no whole number of a known group, or *since* is not before the day.
        TableError: No column names the institution.
    """
    on, records = checked.summary.on, checked.tidied
    _refuse(wanted, on)
    if "nama_lembaga" not in records.columns:
        raise TableError(
            "nama_lembaga",
            "seen no column that names the institution, wanted one; say which with mapping={'HEADER': 'nama_lembaga'}",
        )
    rows, omitted = _stays(checked, wanted)
    counts = [_counted(rows.filter(pl.col("kelompok") == group), group, wanted, on) for group in _GROUPS]
    told = Text(
        _SOURCE.id.format(rows=checked.summary.rows_read, name=_FACILITY.name),
        _SOURCE.en.format(rows=checked.summary.rows_read, name=_FACILITY.name),
    )
    named = told if file is None else Text(f"{file}. {told.id}", f"{file}. {told.en}")
    filled = banten_uptd_penghuni(pl.DataFrame(counts), on=on, source=named)
    here = rows.filter(_is_here(on))
    groupless = here.filter(pl.col("kelompok").is_null())["person"].n_unique()
    undated = here.filter(pl.col("kelompok").is_not_null() & pl.col("tanggal_masuk").is_null())["person"].n_unique()
    notes = filled.notes
    if wanted.since is not None and undated:
        notes = (*notes, Text(_UNDATED.id.format(count=undated), _UNDATED.en.format(count=undated)))
    left = (*filled.omitted, *omitted, Omitted(_NO_GROUP, groupless, words.PEOPLE_UNIT))
    return _hidden(
        attrs.evolve(filled, omitted=tuple(one for one in left if one.count), notes=notes), wanted.hide_below
    )


def _refuse(wanted: Stay, on: dt.date) -> None:
    """Refuse a capacity or a first day that cannot be meant."""
    for group, places in (wanted.capacity or {}).items():
        if group not in _GROUPS:
            raise CallError("capacity", f"seen the group {group!r}, wanted {' or '.join(_GROUPS)}")
        refuse_fraction("capacity", places, 0)
    if wanted.since is not None and (not_a_day(wanted.since) is not None or wanted.since >= on):
        raise CallError("since", f"seen {wanted.since!r}, wanted a day before {on}")


def _stays(checked: Checked, wanted: Stay) -> tuple[pl.DataFrame, tuple[Omitted, ...]]:
    """Return the rows of the UPTD with person, sex, group and the days of the stay."""
    records = checked.tidied
    names = pl.Series("name", [_FACILITY.name, *_FACILITY.former_names]).to_frame().select(folded(pl.col("name")))
    days = [
        pl.col(name) if records.schema.get(name) == pl.Date else pl.lit(None, pl.Date).alias(name)
        for name in ("tanggal_masuk", "tanggal_keluar")
    ]
    away = ~pl.col("dalam_panti") if "dalam_panti" in records.columns else pl.lit(value=False)
    named = records.filter(folded(pl.col("nama_lembaga")).is_in(names["name"].implode()))
    stays = named.filter(~away.fill_null(value=False)).select("row", *days)
    wrong = stays["row"].is_in(wrong_rows(checked.found).implode())
    bad = 0 if wanted.include_invalid else int(wrong.sum())
    stays = stays if wanted.include_invalid else stays.filter(~wrong)
    numbers = {one.id: number for number, one in lexicon(HOME).by_number.items()}
    groups = {numbers[one]: group for group, ward in _GROUPS.items() for one in ward.categories}
    typed = checked.claimed.select(
        "row", kelompok=pl.col("kategori").replace_strict(groups, default=None, return_dtype=pl.String)
    )
    typed = typed.drop_nulls().unique()
    people = persons(checked).select("row", "person", "man").collect()
    rows = stays.join(people, on="row", how="left").join(typed, on="row", how="left")
    grouped = rows.with_columns(
        kelompok=pl.coalesce("kelompok", pl.col("kelompok").drop_nulls().first().over("person"))
    )
    return grouped, (Omitted(_INVALID, bad, words.ROWS),)


def _is_here(day: dt.date) -> pl.Expr:
    """Return whether a stay has begun on *day* and not ended."""
    begun = (pl.col("tanggal_masuk") <= day).fill_null(value=True)
    return begun & (pl.col("tanggal_keluar") > day).fill_null(value=True)


def _counted(rows: pl.DataFrame, group: str, wanted: Stay, on: dt.date) -> dict[str, object]:
    """Return the row of one group."""
    here = rows.filter(_is_here(on)).unique("person")
    counts: dict[str, object] = {"tanggal_data": on, "kelompok": group}
    counts["kapasitas"] = (wanted.capacity or {}).get(group, _GROUPS[group].places)
    for part, man in _SEXES.items():
        counts[f"penghuni_{part}"] = here.filter(pl.col("man") == man).height
    counts["penghuni"] = here.height
    for name, day in (("masuk", "tanggal_masuk"), ("keluar", "tanggal_keluar")):
        within = rows.filter((pl.col(day) > wanted.since) & (pl.col(day) <= on)) if wanted.since else None
        counts[name] = None if within is None else within["person"].n_unique()
    return counts


def _hidden(filled: Report, below: int | None) -> Report:
    """Return *filled* without the small numbers of children, and without what would give them away."""
    if below is None:
        return filled
    refuse_fraction("hide_below", below, 2)
    children = pl.col("kelompok") == _CHILDREN
    small = {name: children & (pl.col(name) > 0) & (pl.col(name) < below) for name in _NUMBERS}
    whole = small["penghuni"]
    split = small["penghuni_l"] | small["penghuni_p"] | whole
    flow = small["masuk"] | small["keluar"]
    hide = {
        "penghuni_l": split,
        "penghuni_p": split,
        "penghuni": whole,
        "terisi_persen": whole,
        "masuk": flow,
        "keluar": flow,
    }
    marks = filled.frame.select(expr.fill_null(value=False).alias(name) for name, expr in hide.items())
    frame = filled.frame.with_columns(pl.when(~pl.lit(marks[name])).then(pl.col(name)).alias(name) for name in hide)
    statuses = filled.statuses.with_columns(
        pl.when(pl.lit(marks[name])).then(pl.lit(Status.DISAMARKAN.value)).otherwise(pl.col(name)).alias(name)
        for name in hide
    )
    if not any(marks[name].any() for name in hide):
        return filled
    said = Text(_HIDDEN.id.format(most=below - 1), _HIDDEN.en.format(most=below - 1))
    return attrs.evolve(filled, frame=frame, statuses=statuses, notes=(*filled.notes, said))
