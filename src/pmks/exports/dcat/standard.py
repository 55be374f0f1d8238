"""The table of data standards that Satu Data Indonesia asks for: concept, definition, classification, measure, unit."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from typing import Final

import attrs

from pmks import law
from pmks.exports import origin
from pmks.exports.file import ExportFile, as_json
from pmks.files.inert import inert
from pmks.law.reporting import Indicator
from pmks.model.category import Category
from pmks.model.source import Evidence
from pmks.wording.phrases import EVIDENCE

CSV: Final = "standar-data.csv"
JSON: Final = "standar-data.json"

_HEAD_OF_TYPES: Final = (
    "Jumlah PPKS menurut jenis, wilayah, dan jenis kelamin",
    "Mengetahui berapa PPKS dari tiap jenis ada di tiap wilayah, sebagai dasar perencanaan layanan",
    "Jumlah PPKS",
)
_HEAD_OF_INDICATORS: Final = (
    "Indikator kinerja bidang sosial",
    "Mengukur kinerja layanan bidang sosial",
)
_ALL: Final = (
    "Perseorangan, keluarga, kelompok, dan/atau masyarakat yang karena suatu hambatan, kesulitan, atau gangguan tidak "
    "dapat menjalankan fungsi sosialnya. Satu orang dengan beberapa jenis dihitung pada tiap jenisnya."
)
"""What PPKS are, in the words of the project."""


@attrs.frozen
class Standard:
    """One row of the table, in the order of its columns; *evidence*, which the CSV has no column for, comes last."""

    judul: str = attrs.field(repr=False)
    tujuan: str = attrs.field(repr=False)
    indikator: str = attrs.field(repr=False)
    variabel: str = attrs.field(repr=False)
    nomor: int
    konsep: str
    definisi: str = attrs.field(repr=False)
    klasifikasi: str = attrs.field(repr=False)
    ukuran: str
    satuan: str
    dasar_rujukan: str = attrs.field(repr=False)
    evidence: Evidence = attrs.field(repr=False)


def standards() -> tuple[Standard, ...]:
    """
    Return the rows: each of the 26 types, all of them together, and each performance indicator that was met.

    >>> row = standards()[7]
    >>> row.nomor, row.konsep, row.satuan, row.dasar_rujukan.partition(";")[0]
    (8, 'Lanjut Usia Terlantar', 'Orang', 'Permensos 8/2012, Lampiran, angka 8')
    """
    indicators = (_of_indicator(number, one) for number, one in enumerate(law.INDICATORS, start=1))
    return (*_of_types(), *indicators)


def _of_types() -> Iterator[Standard]:
    """Yield the rows of the number of PPKS: type by type, and of all of them."""
    annex = next(one for one in law.TAXONOMIES if one.id == law.CATEGORIES[0].taxonomy)
    for one in annex:
        unit = _unit(one)
        sexes = " 2. Jenis kelamin" if unit == "Orang" and one.sex is None else ""
        yield Standard(
            *_HEAD_OF_TYPES,
            f"Jumlah {one.label}",
            one.number,
            one.label,
            one.definition.id if one.definition is not None else "",
            f"1. Wilayah{sexes}",
            "Jumlah",
            unit,
            _basis(one),
            one.evidence,
        )
    yield Standard(
        *_HEAD_OF_TYPES,
        "Jumlah kasus PPKS",
        len(annex) + 1,
        "PPKS",
        _ALL,
        f"1. Wilayah 2. Jenis PPKS: {annex.count} jenis menurut {annex.instrument} 3. Jenis kelamin",
        "Jumlah",
        "Kasus",
        annex.instrument or "",
        Evidence.PRACTICE,
    )


def _unit(category: Category) -> str:
    """Return what is counted: people, wherever one person alone can belong to *category*."""
    return ("orang" if "orang" in category.units else category.units[0]).capitalize()


def _basis(category: Category) -> str:
    """Return the place of *category* in its list, and the statutes behind it that are law on the day of the law."""
    parents = (parent for parent in category.parents if law.was_law(parent, law.law_as_of))
    own = () if category.citation is None else (category.citation,)
    return "; ".join(map(str, (*own, *parents)))


def _of_indicator(number: int, one: Indicator) -> Standard:
    """Return the row of a performance indicator; where its formula was not read in a definition, the row says so."""
    duties = [str(duty.citation) for duty in law.DUTIES if duty.id in one.duties]
    met = [one.source.id] if one.source is not None else []
    grade = [] if one.evidence is Evidence.READ else [EVIDENCE[one.evidence].id]
    above = one.numerator.id if one.numerator is not None else one.name.id
    return Standard(
        *_HEAD_OF_INDICATORS,
        one.name.id,
        above if one.denominator is None else f"{above}; {one.denominator.id}",
        number,
        one.name.id,
        above if one.denominator is None else f"100 x ({above}) / ({one.denominator.id})",
        f"1. Wilayah. Dipakai pada: {one.level.id}",
        "Persentase" if one.unit == "%" else "Jumlah",
        one.unit,
        "; ".join((*duties, *met, *grade)),
        one.evidence,
    )


def standard_files() -> tuple[ExportFile, ExportFile]:
    """
    Return the table as CSV, with the heads that portals use, and as JSON, with the evidence and what it is.

    >>> [file.name for file in standard_files()]
    ['standar-data.csv', 'standar-data.json']
    """
    rows = [attrs.asdict(one, value_serializer=_plain) for one in standards()]
    columns = dict(zip(rows[0], (column.name for column in law.LAYOUTS["standar-data"].columns), strict=False))
    sheet = io.StringIO()
    writer = csv.writer(sheet, lineterminator="\n")
    writer.writerow(columns.values())
    writer.writerows([inert(str(row[name])) for name in columns] for row in rows)
    document = {**origin.said(), "columns": columns, "rows": rows}
    return (
        ExportFile(CSV, "text/csv", sheet.getvalue()),
        ExportFile(JSON, "application/json", as_json(document)),
    )


def _plain(_: object, __: object, value: object) -> object:
    """Return *value* as JSON has it."""
    return value.value if isinstance(value, Evidence) else value
