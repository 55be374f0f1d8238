"""Who is to be served: the people of a register for each service of the SPM, known and not yet known."""

from __future__ import annotations

import datetime as dt
import functools
from typing import Final, cast

import attrs
import polars as pl

from pmks import law
from pmks.engine.columns import columns
from pmks.engine.plan import Vocabulary, plan
from pmks.engine.words import Words
from pmks.errors import CallError, TableError
from pmks.law.authority.values import Duty, Level
from pmks.law.records import Case
from pmks.model.condition import OneOf, leaves
from pmks.model.rule import Rule
from pmks.model.source import Text
from pmks.model.verdict import Verdict
from pmks.regions import Region, regencies, region
from pmks.reports.counting.people import persons
from pmks.reports.forms.areas import asked_area
from pmks.reports.forms.remarks import Left, omitted_of
from pmks.reports.forms.services import DUTIES, name_of
from pmks.reports.report import Omitted
from pmks.tables.checked import Checked, wrong_rows

LEVELS: Final = {"provinsi": Level.PROVINSI, "kabupaten_kota": Level.KABUPATEN_KOTA}
"""The levels whose services can be asked for."""

_REGION: Final = "wilayah"
_VOCABULARY: Final = Vocabulary(Case.kind, law.FACTS[Case.kind], law.FOLLOWING[Case.kind])
_HELPER: Final = "__spm_"
_SERVICE: Final = "layanan"
_ASKED: Final = ("dalam_panti", "telantar", "status_bencana")
_DTYPES: Final = {"dalam_panti": pl.Boolean(), "telantar": pl.Boolean(), "status_bencana": pl.String()}
_NO_STATUS: Final = "tidak_ditetapkan"
_SERVICES: Final = ("rehabilitasi", "perlindungan_jaminan")
_SCHEMA: Final = {
    "kode_wilayah": pl.String(),
    "nama_wilayah": pl.String(),
    "kode_layanan": pl.String(),
    "jenis_layanan": pl.String(),
    "satuan": pl.String(),
    "jumlah_harus_dilayani": pl.Int64(),
    "belum_pasti": pl.Int64(),
    "yang_belum_diketahui": pl.String(),
}

_INVALID: Final = Left(Text("baris dengan kesalahan", "rows with an error"))
_NOWHERE: Final = Left(Text("baris tanpa wilayah yang dikenal", "rows without a region that is known"))
_AWAY: Final = Left(Text("baris di luar daerah", "rows outside the area"))


@attrs.frozen(eq=False)
class Targets:
    """
    The people of a register for each service of the SPM.

    *frame* has a row for each region and service: ``jumlah_harus_dilayani``, the people of whom the register tells all
    that the service asks for; ``belum_pasti``, those of whom it leaves something open, counted apart; and
    ``yang_belum_diketahui``, the facts that are missing. *omitted* says which rows do not count, *notes* what a
    register cannot know.
    """

    frame: pl.DataFrame
    notes: tuple[Text, ...] = attrs.field(repr=False)
    omitted: tuple[Omitted, ...] = attrs.field(repr=False)


def spm_targets(checked: Checked, *, level: str, area: str | Region | None = None) -> Targets:
    r"""
    Return how many people of a checked register are to be served by each service of the SPM.

    >>> import datetime as dt
    >>> from pmks.tables import validate
    >>> rows = ["NIK;NAMA;KAB/KOTA;JENIS PPKS;DALAM PANTI"]
    >>> rows += ["3602990907489951;CONTOH SATU;Kota Serang;Lanjut Usia Terlantar;Ya"]
    >>> rows += ["3602995803589952;CONTOH DUA;Kota Serang;Lanjut Usia Terlantar;"]
    >>> checked = validate("\n".join(rows).encode(), on=dt.date(2024, 12, 31))
    >>> frame = spm_targets(checked, level="provinsi").frame.filter(kode_layanan="prov-c")
    >>> frame.select("jumlah_harus_dilayani", "belum_pasti", "yang_belum_diketahui").row(0)
    (1, 1, 'dalam_panti')

    A person counts once for each service, in a region; the same person may stand under several services, so that the
    services are not added up. The frame can be handed to `spm_penerima` once it has the quarter and the months.

    Args:
        checked: The register, as `pmks.validate` gives it.
        level: ``provinsi`` (services in the panti, one row for the province) or ``kabupaten_kota`` (outside the panti,
            a row for each kabupaten and kota).
        area: The province or regency; without it the one that the register is about.

    Raises:
        CallError: *level* is no level of the SPM, or the register has rows of several provinces and no area is told.
        TableError: No row tells a region that is known.
        UnknownNameError: No region is called *area*.
    """
    if level not in LEVELS:
        raise CallError("level", f"seen {level!r}, wanted one of {', '.join(LEVELS)}")
    on = checked.summary.on
    records = checked.tidied
    if _REGION not in records.columns:
        raise TableError("kabupaten_kota", "seen no column that tells a region, wanted one of names or codes")
    about = asked_area(area, on) or _area_of(records[_REGION], level, on)
    if level == "provinsi" and about.kind != "provinsi":
        raise CallError("area", f"seen {about}, wanted a province for the level {level}")
    rows, left = _rows(checked, about)
    duties = tuple(
        rule
        for rule in DUTIES.values()
        if rule.then.level is LEVELS[level] and rule.in_force.holds_on(on) is not Verdict.NOT_MET
    )
    places = _places(about, level, on)
    here = pl.lit(about.code) if level == "provinsi" else pl.col(_REGION)
    judged = [_judged(rows.with_columns(kode_wilayah=here), rule, on) for rule in duties]
    return Targets(_table(places, duties, judged), _notes(rows, duties), tuple(omitted_of(left)))


def _area_of(codes: pl.Series, level: str, on: dt.date) -> Region:
    """Return the province that the register is about, or its one regency where regencies are asked for."""
    known = sorted(codes.drop_nulls().unique())
    if not known:
        raise TableError("kabupaten_kota", "seen no row with a region that is known, wanted names or codes")
    provinces = {code[:2] for code in known}
    if len(provinces) > 1:
        raise CallError("area", f"seen rows of {len(provinces)} provinces, wanted the area of the report")
    return region(known[0] if len(known) == 1 and level != "provinsi" else provinces.pop(), on=on)


def _places(about: Region, level: str, on: dt.date) -> tuple[Region, ...]:
    """Return the regions that have rows."""
    if level == "provinsi":
        return (about,)
    return regencies(about, on=on) if about.kind == "provinsi" else (about,)


def _rows(checked: Checked, about: Region) -> tuple[pl.DataFrame, list[Left]]:
    """Return the cases of valid rows in the region *about* with their person, and the rows that do not count."""
    records = checked.tidied
    inside = pl.col(_REGION) == about.code if about.kind != "provinsi" else pl.col(_REGION).str.starts_with(about.code)
    facts = [name for name in _ASKED if name in records.columns and name != "dalam_panti"]
    wrong = pl.col("row").is_in(wrong_rows(checked.found).implode())
    fates = records.select("row", _REGION, *facts).with_columns(
        fate=pl.when(wrong).then(0).when(pl.col(_REGION).is_null()).then(1).when(inside).then(3).otherwise(2)
    )
    counts = dict(fates.group_by("fate").len().iter_rows())
    left = [why for fate, why in enumerate((_INVALID, _NOWHERE, _AWAY)) for _ in range(counts.get(fate, 0))]
    cases = checked.claimed.select("row", pl.col("kategori").cast(pl.Int64), "dalam_panti")
    people = persons(checked).select("row", "person").collect()
    kept = fates.filter(pl.col("fate") == 3).drop("fate")  # noqa: PLR2004  # rows that stand in the area
    return kept.join(cases, on="row").join(people, on="row", how="left"), left


def _judged(rows: pl.DataFrame, rule: Rule[Duty], on: dt.date) -> pl.DataFrame:
    """Return each person of *rows* whom the duty *rule* may concern: certain or not, and which facts would decide."""
    service = next(value for value in _SERVICES if value in _accepted(rule, _SERVICE))
    frame = rows.with_columns(pl.lit(service).alias(_SERVICE))
    frame = frame.with_columns(pl.lit(None, _DTYPES[name]).alias(name) for name in _ASKED if name not in frame.columns)
    verdict = _verdict(frame, rule, on)
    asked = {leaf.fact for leaf in leaves(rule.when)} & set(_ASKED)
    deciding = {name: _decides(frame, rule, on, name) if name in asked else pl.lit(value=False) for name in _ASKED}
    open_too = pl.col("verdict").is_null()
    judged = frame.with_columns(verdict).with_columns((open_too & one).alias(name) for name, one in deciding.items())
    judged = judged.filter(pl.col("verdict").fill_null(value=True))
    return judged.group_by("kode_wilayah", "person").agg(
        pl.col("verdict").any(ignore_nulls=True).alias("certain"), pl.col(_ASKED).any()
    )


def _verdict(frame: pl.DataFrame, rule: Rule[Duty], on: dt.date) -> pl.Series:
    """Return for each row of *frame* whether the duty *rule* holds; null where that is not known."""
    told = frozenset((_SERVICE, "kategori", *_ASKED))
    made = columns(plan((rule,), _VOCABULARY, on), _VOCABULARY, told, cast("Words", pl), prefix=_HELPER)
    steps = cast("tuple[tuple[pl.Expr, ...], ...]", made.steps)
    ready = functools.reduce(lambda done, step: done.with_columns(*step), steps, frame)
    return ready.select(cast("pl.Expr", made.verdicts[0]).alias("verdict"))["verdict"]


def _decides(frame: pl.DataFrame, rule: Rule[Duty], on: dt.date, name: str) -> pl.Series:
    """Return for each row of *frame* whether the fact *name* is missing and an answer to it changes the verdict."""
    usual = _verdict(frame, rule, on)
    values: tuple[object, ...] = (True, False) if _DTYPES[name] == pl.Boolean else (*_accepted(rule, name), _NO_STATUS)
    changed = pl.Series([False] * frame.height, dtype=pl.Boolean)
    for value in values:
        other = _verdict(frame.with_columns(pl.col(name).fill_null(pl.lit(value))), rule, on)
        changed |= other.ne_missing(usual)
    return frame[name].is_null() & changed


def _accepted(rule: Rule[Duty], fact: str) -> tuple[str, ...]:
    """Return the texts that *rule* accepts of *fact*."""
    accepted = (leaf.accepted for leaf in leaves(rule.when) if leaf.fact == fact)
    return tuple(str(value) for one in accepted if isinstance(one, OneOf) for value in one.values)


def _table(places: tuple[Region, ...], duties: tuple[Rule[Duty], ...], judged: list[pl.DataFrame]) -> pl.DataFrame:
    """Return the rows of all *places* and *duties*."""
    rows = []
    for place in places:
        for rule, people in zip(duties, judged, strict=True):
            here = people.filter(pl.col("kode_wilayah") == place.code)
            unsure = here.filter(~pl.col("certain"))
            missing = "; ".join(name for name in _ASKED if unsure[name].any())
            rows.append(
                (
                    place.code,
                    place.name,
                    rule.id,
                    name_of(rule),
                    "Orang",
                    here.height - unsure.height,
                    unsure.height,
                    missing or None,
                )
            )
    return pl.DataFrame(rows, schema=_SCHEMA, orient="row")


def _notes(rows: pl.DataFrame, duties: tuple[Rule[Duty], ...]) -> tuple[Text, ...]:
    """Return what the numbers are and what a register cannot know."""
    notes = [
        Text(
            "Yang dihitung orang dalam register pada tanggal data, bukan hasil asesmen; seseorang dapat masuk beberapa "
            "layanan, sehingga layanan tidak dijumlahkan.",
            "People of the register on the data date are counted, not the outcome of an assessment; a person may stand "
            "under several services, so that services are not added up.",
        ),
        Text(
            "Wilayah ialah wilayah pada register; panti di daerah lain tidak diketahui dari sini.",
            "The region is the one that the register tells; a panti elsewhere cannot be known from it.",
        ),
    ]
    asked = {leaf.fact for rule in duties for leaf in leaves(rule.when)}
    notes.extend(
        Text(
            f"Register tidak memiliki kolom {name}; layanan yang menanyakannya hanya memiliki angka belum_pasti.",
            f"The register has no column {name}; services that ask for it have only the number belum_pasti.",
        )
        for name in _ASKED
        if name in asked and name not in rows.columns
    )
    return tuple(notes)
