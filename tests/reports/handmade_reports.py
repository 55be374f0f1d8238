"""Reports made by hand, in the shape that counting gives; every number and every region's number is invented."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import polars as pl

from pmks import law
from pmks.model.category import Category
from pmks.model.layout import Layout, LayoutColumn
from pmks.model.source import Citation, Evidence, Language, Text
from pmks.reports.faces import write
from pmks.reports.report import Content, Field, Omitted, Report, Status

DAY = dt.date(2024, 12, 31)
LIST = "permensos-8-2012"
TYPES = next(tuple(one) for one in law.TAXONOMIES if one.id == LIST)
BANTEN = (
    ("36.01", "Kabupaten Pandeglang"),
    ("36.02", "Kabupaten Lebak"),
    ("36.03", "Kabupaten Tangerang"),
    ("36.04", "Kabupaten Serang"),
    ("36.71", "Kota Tangerang"),
    ("36.72", "Kota Cilegon"),
    ("36.73", "Kota Serang"),
    ("36.74", "Kota Tangerang Selatan"),
)
MISSING = {"td": Status.TIDAK_DIKUMPULKAN, "-": Status.TIDAK_TERSEDIA, "*": Status.DISAMARKAN}


def layout(identity: str = "rekap-kabkota") -> Layout:
    """Return a layout of a recap: only what the faces read."""
    columns = [("<id>_l", "kasus"), ("<id>_p", "kasus"), ("<id>_jumlah", "kasus")]
    columns += [(f"jumlah_{unit}{sex}", unit) for unit in ("kasus", "orang") for sex in ("_l", "_p", "")]
    return Layout(
        id=identity,
        title=Text("Rekapitulasi", "Recapitulation"),
        group="a",
        uses=("write", "read"),
        shape="wide",
        level=Text("kabupaten/kota", "regency"),
        origin="project",
        evidence=Evidence.PRACTICE,
        sources=(),
        columns=tuple(LayoutColumn(name, "count", unit=unit) for name, unit in columns),
    )


def invented(place: int, number: int) -> int:
    """Return how many there are of the type *number* in the region at *place*: always the same, mostly small."""
    spread = (7 * place + 13 * number + place * number) % 23
    return spread * spread * (41 if number == 24 else 1 + number % 5)


def recap(
    regions: Sequence[tuple[str, str]] = BANTEN,
    types: Sequence[Category] = TYPES,
    *,
    missing: dict[tuple[str, int], str] | None = None,
    title: Text | None = None,
    totals: int = 1,
    notes: tuple[Text, ...] = (Text("Satu orang dihitung sekali.", "A person counts once."),),
    omitted: tuple[Omitted, ...] = (),
) -> Report:
    """Return a wide recap of *types* by *regions*; *missing* has the sign at a column and row in place of a number."""
    fields = [
        Field("edisi_daftar", Text("Daftar", "List"), Content.TEXT),
        Field("tanggal_data", Text("Tanggal data", "Data date"), Content.DAY),
        Field("kode_kabupaten_kota", Text("Kode", "Code"), Content.CODE),
        Field("nama_kabupaten_kota", Text("Kabupaten/Kota", "Regency"), Content.TEXT),
    ]
    height = len(regions) + totals
    data: dict[str, list[object]] = {
        "edisi_daftar": [LIST] * height,
        "tanggal_data": [DAY] * height,
        "kode_kabupaten_kota": [*(code for code, _ in regions), *([None] * totals)],
        "nama_kabupaten_kota": [*(name for _, name in regions), *(["JUMLAH"] * totals)],
    }
    sums: dict[str, list[int]] = {}
    for one in types:
        wholes = [invented(place, one.number) for place in range(len(regions))]
        women = [whole * (35 + place) // 97 for place, whole in enumerate(wholes)]
        parts = {"l": [whole - p for whole, p in zip(wholes, women, strict=True)], "p": women}
        every = {**(parts if "orang" in one.units else {}), "jumlah": wholes}
        for end, numbers in every.items():
            band = Text(f"{one.number}. {one.label}", f"{one.number}. {one.label}")
            fields.append(Field(f"{one.id}_{end}", _LABELS[end], Content.COUNT, band))
            data[f"{one.id}_{end}"] = [*numbers, *([sum(numbers)] * totals)]
            if "orang" in one.units:
                sums[end] = [a + b for a, b in zip(sums.get(end, [0] * height), data[f"{one.id}_{end}"], strict=True)]  # type: ignore[operator]
    for unit, label in (("kasus", Text("Jumlah kasus", "Cases")), ("orang", Text("Jumlah orang", "People"))):
        for end in ("l", "p", "jumlah"):
            name = f"jumlah_{unit}" if end == "jumlah" else f"jumlah_{unit}_{end}"
            fields.append(Field(name, _LABELS[end], Content.COUNT, label))
            numbers = sums.get(end, [0] * height)
            data[name] = [number if unit == "kasus" else number * 9 // 10 for number in numbers]
    numeric = [field.name for field in fields if field.content is Content.COUNT]
    statuses = {name: [Status.TERISI.value] * height for name in numeric}
    for (name, row), sign in (missing or {}).items():
        data[name][row], statuses[name][row] = None, MISSING[sign].value
    return made(
        tuple(fields),
        pl.DataFrame(data, strict=False),
        pl.DataFrame(statuses),
        title=title,
        totals=totals,
        notes=notes,
        omitted=omitted,
    )


_LABELS = {"l": Text("L", "M"), "p": Text("P", "F"), "jumlah": Text("JML", "ALL")}


def made(
    fields: tuple[Field, ...],
    frame: pl.DataFrame,
    statuses: pl.DataFrame | None = None,
    *,
    identity: str = "rekap-kabkota",
    title: Text | None = None,
    totals: int = 0,
    notes: tuple[Text, ...] = (),
    omitted: tuple[Omitted, ...] = (),
    area: Text | None = None,
) -> Report:
    """Return a report of *frame*."""
    return Report(
        layout=layout(identity),
        title=title or Text("Rekapitulasi PPKS menurut jenis dan kabupaten/kota", "PPKS by type and regency"),
        area=area or Text("Provinsi Banten", "Province of Banten"),
        area_code="36",
        on=DAY,
        taxonomy=LIST,
        unit=Text("kasus", "cases"),
        scheme="kemendagri",
        fields=fields,
        frame=frame,
        statuses=pl.DataFrame() if statuses is None else statuses,
        source=Text("register-banten.csv, 396 baris.", "register-banten.csv, 396 rows."),
        law_version="2025.08.20",
        version="26.1.0",
        writer=_written,
        totals=totals,
        notes=notes,
        omitted=omitted,
    )


def _written(report: Report, target: Path, lang: Language) -> None:
    """Write a report, as those that counting gives."""
    write(report, target, lang)


LEFT_OUT = (
    Omitted(Text("baris dengan kesalahan", "rows with an error"), 74, Text("baris", "rows")),
    Omitted(
        Text("jenis di luar cakupan", "types outside the scope"),
        1250,
        Text("kasus", "cases"),
        Citation("UU 23/2014", "Lampiran"),
    ),
    Omitted(Text("tidak ada", "none"), 0, Text("baris", "rows")),
)


def achievements() -> Report:
    """Return a report of percentages, money, days and years: no recap."""
    fields = (
        Field("tahun", Text("Tahun", "Year"), Content.YEAR),
        Field("kode_layanan", Text("Kode", "Code"), Content.CODE),
        Field("jenis_layanan", Text("Jenis layanan", "Service"), Content.TEXT),
        Field("mulai", Text("Mulai", "From"), Content.DAY),
        Field("jumlah_terlayani", Text("Terlayani", "Served"), Content.COUNT),
        Field("persen", Text("Persen", "Percent"), Content.PERCENT, digits=2),
        Field("alokasi", Text("Alokasi (Rp)", "Allocated (Rp)"), Content.MONEY),
        Field("selisih", Text("Selisih", "Difference"), Content.NUMBER, digits=1),
        Field("catatan", Text("Catatan", "Note"), Content.TEXT),
    )
    frame = pl.DataFrame(
        {
            "tahun": [2024, 2024],
            "kode_layanan": ["prov-c", "prov-d"],
            "jenis_layanan": ["Rehabilitasi sosial dasar lanjut usia telantar di dalam panti", "Rehabilitasi"],
            "mulai": [dt.date(2024, 1, 1), None],
            "jumlah_terlayani": [1153, 0],
            "persen": [88.33, None],
            "alokasi": [1_500_000_000, 25_000],
            "selisih": [-1234.5, 0.0],
            "catatan": [None, "tidak ada sasaran"],
        }
    )
    statuses = pl.DataFrame(
        {
            "jumlah_terlayani": ["terisi", "terisi"],
            "persen": ["terisi", "tidak_tersedia"],
            "alokasi": ["terisi", "terisi"],
            "selisih": ["terisi", "terisi"],
        }
    )
    return made(fields, frame, statuses, identity="spm-penerima", title=Text("SPM A: penerima layanan dasar", "SPM A"))
