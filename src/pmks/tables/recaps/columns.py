"""Which columns of a table hold counts, and what each of them tells."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

import attrs
import polars as pl

from pmks.issues.kind import Severity
from pmks.names.lexicon import HOME, lexicon
from pmks.regions import read as read_region
from pmks.tables.headers import Column, Mapping
from pmks.tables.headers.cells import mostly_numbers, told
from pmks.tables.headers.counts import paired
from pmks.tables.headers.folding import JOIN
from pmks.tables.headers.mapping import PERSONS
from pmks.tables.reading_of_texts import Said
from pmks.tables.recaps.heads import class_named, counted_in, handled, is_unknown_setting, unit_in
from pmks.tables.recaps.measures import OTHER_UNITS, Measure, Sex, What
from pmks.tables.recaps.words_of_totals import adds_a_group, is_bare_total, says_sub, whole_of
from pmks.tables.recaps.years import yearly

_SEXES: Final[dict[str, Sex]] = {"L": "laki_laki", "P": "perempuan"}
_SETTINGS: Final = {"dalam_panti": True, "luar_panti": False}
_WHAT: Final[dict[str, What]] = {"orang": "orang", "kasus": "kasus"}
_SETTING: Final = "dalam_panti"
"""The field of settings; a column of it that holds numbers counts those inside a panti."""

_LEAST_PLACES: Final = 2


class Counts(NamedTuple):
    """The columns of counts, and what is to be said of headers, by position."""

    measures: tuple[Measure, ...]
    said: tuple[tuple[int, Said], ...]


def count_columns(mapping: Mapping, cells: pl.DataFrame, on: dt.date, *, types_in_rows: bool) -> Counts:
    """Return the columns of *cells* that hold counts; *types_in_rows* says that each row is about a type."""
    pairs = paired(column.header for column in mapping.columns)
    bare = {column.header.strip().casefold() for column in mapping.columns}
    measures: list[Measure] = []
    said: list[tuple[int, Said]] = []
    for column in mapping.columns:
        if column.field not in {None, _SETTING} and not str(column.field).startswith("jumlah"):
            continue
        found = _measure(column, cells[column.name], pairs, bare)
        if found is not None:
            measures.append(found[0])
            said += [(column.position, one) for one in found[1]]
    if types_in_rows:
        placed = _places(mapping, cells, {one.position for one in measures}, on)
        measures += placed.measures
        said += placed.said
    measures.sort(key=lambda one: one.position)
    return Counts(tuple(_with_totals(measures)), tuple(said))


def is_recap(mapping: Mapping) -> bool:
    """Return whether a table counts: a header says so, or years stand side by side, and no row is about a person."""
    if mapping.is_aggregate or any(column.field in PERSONS for column in mapping.columns):
        return mapping.is_aggregate
    unknown = [column.header for column in mapping.columns if column.field is None]
    years = [split for header in unknown if (split := yearly(header))]
    if any(not split.rest or counted_in(split.rest, frozenset(), set()) for split in years):
        return True
    return any(whole_of(header) is not None for header in unknown)


def _measure(
    column: Column, cells: pl.Series, pairs: frozenset[str], bare: set[str]
) -> tuple[Measure, tuple[Said, ...]] | None:
    """Return what *column* counts and what is to be said of its header; None if it counts nothing."""
    blank = Measure(column.name, column.position, column.header)
    if column.field == _SETTING:
        return (_of_field(blank, f"jumlah:{_SETTING}", bare=""), ()) if _holds_numbers(cells) else None
    if column.field is not None:
        return _of_field(blank, column.field, declared=column.how == "declared"), ()
    split = yearly(column.header)
    if split is not None:
        blank = attrs.evolve(blank, year=split.year, note=split.mark)
    header = split.rest if split is not None else column.header
    if split is None and not _holds_numbers(cells):
        return None
    header, unit = unit_in(header)
    blank = attrs.evolve(blank, unit=unit)
    return _of_header(blank, header, pairs, bare)


def _of_header(
    blank: Measure, header: str, pairs: frozenset[str], bare: set[str]
) -> tuple[Measure, tuple[Said, ...]] | None:
    """Return what a header says that the mapping does not know."""
    if not header.strip():
        return (blank, ()) if blank.year is not None else None
    count = counted_in(header, pairs, bare)
    if count is not None and len(count.types) <= 1:
        return _of_field(blank, count.field("jumlah"), bare=header), ()
    whole = _of_whole(blank, header)
    if whole is not None:
        return whole, ()
    named = class_named(header, pairs)
    if named is None:
        return None
    narrow = _of_field(blank, "/".join(("jumlah", *named.parts)), bare=header)
    if named.kategori is not None:
        unit = narrow.unit or unit_of_type(named.kategori)
        return attrs.evolve(narrow, kategori=named.kategori, unit=unit, total=False), named.said
    return attrs.evolve(narrow, kelas=named.kelas, anggota=named.anggota, total=False), named.said


def _of_whole(blank: Measure, header: str) -> Measure | None:
    """Return what a header counts that names no type: those served, an unknown setting, everything, or a group."""
    part = "panti_tidak_diketahui" if is_unknown_setting(header) else handled(header)
    if part is not None:
        return attrs.evolve(blank, part=part, sex=_SEXES.get(header.strip()[-1:].upper()))
    whole = whole_of(header)
    if whole is not None:
        people = whole == "orang" or (not whole and blank.unit == "orang")
        return attrs.evolve(blank, what="orang" if people else _WHAT.get(whole, ""), soft=not whole and not people)
    if not adds_a_group(header):
        return None
    sign = counted_in(header.rpartition(JOIN)[2], frozenset(), set()) if JOIN in header else None
    narrow = blank if sign is None or sign.types else _of_field(blank, sign.field("jumlah"), bare="")
    sure = says_sub(header)
    return attrs.evolve(narrow, total=sure, sub=True, soft=not sure)


def _of_field(blank: Measure, field: str, *, declared: bool = False, bare: str | None = None) -> Measure:
    """Return what a field such as ``jumlah:8/L`` says."""
    head, *parts = field.removeprefix("jumlah").removeprefix(":").split("/")
    sex = next((_SEXES[part] for part in parts if part in _SEXES), None)
    settings = [_SETTINGS[part] for part in (head, *parts) if part in _SETTINGS]
    others = [part for part in parts if part not in _SEXES and part not in _SETTINGS]
    one = attrs.evolve(
        blank,
        sex=sex,
        setting=settings[0] if settings else None,
        part="+".join(others) or blank.part,
    )
    if head.isdecimal():
        return attrs.evolve(one, kategori=int(head), unit=one.unit or unit_of_type(int(head)))
    if head == "orang":
        return attrs.evolve(one, what="orang", unit="orang")
    total = head == "kasus" or declared or is_bare_total(blank.header if bare is None else bare)
    return attrs.evolve(one, what=_WHAT.get(head, ""), total=total)


def unit_of_type(number: int) -> str | None:
    """Return the unit that counts of a type have: cases, families or communities; None where the list has several."""
    units = lexicon(HOME).by_number[number].units
    if len(units) != 1:
        return None
    return units[0] if units[0] in OTHER_UNITS else "kasus"


def _holds_numbers(cells: pl.Series) -> bool:
    """Return whether most of *cells* are numbers, and there are some."""
    texts = told(cells)
    return bool(texts.len()) and mostly_numbers(texts)


def _places(mapping: Mapping, cells: pl.DataFrame, taken: set[int], on: dt.date) -> Counts:
    """Return the columns whose headers are regions, where each row is about a type."""
    found: list[Measure] = []
    said: list[tuple[int, Said]] = []
    for column in mapping.columns:
        if column.field is not None or column.position in taken or not _holds_numbers(cells[column.name]):
            continue
        name, _, sign = column.header.partition(JOIN)
        seen = read_region(kabupaten_kota=name, on=on)
        count = counted_in(sign, frozenset(), set()) if sign else None
        if (seen.region or seen.candidates) and (not sign or count is not None):
            code = None if seen.region is None else seen.region.code
            blank = Measure(column.name, column.position, column.header, place=name, region=code)
            found.append(blank if count is None else _of_field(blank, count.field("jumlah"), bare=""))
            grave = (one for one in seen.told if one.kind.severity is not Severity.INFO)
            said += [(column.position, Said(one.kind, one.details)) for one in grave]
    enough = len({one.place for one in found}) >= _LEAST_PLACES
    return Counts(tuple(found), tuple(said)) if enough else Counts((), ())


def _with_totals(measures: Sequence[Measure]) -> Iterator[Measure]:
    """Yield *measures*; a whole is a total only where there are parts beside it."""
    typed = any(one.typed for one in measures)
    parted = typed or any(one.place is not None for one in measures)
    many_years = any(one.year is not None for one in measures)
    for one in measures:
        whole = one.place is None and not one.typed and not one.people
        parts = parted or (many_years and one.year is None)
        if whole and one.sub and not parts:
            continue
        yield attrs.evolve(one, total=one.total and whole and parts, soft=one.soft and whole and typed)
