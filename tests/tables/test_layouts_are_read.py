"""Every layout that is read: a file of its columns is recognised, each column tells its field, nothing is lost."""

from __future__ import annotations

import csv
import datetime as dt
import io
import itertools
from collections.abc import Iterator
from typing import Final

import pytest

import pmks
from pmks.law import LAYOUTS
from pmks.model.layout import Layout, LayoutColumn
from pmks.tables.checked import Checked

ON: Final = dt.date(2024, 12, 31)
NUMBERS: Final = {category.id: category.number for category in pmks.law.CATEGORIES}
CODES: Final = ("kode_desa_kelurahan", "kode_kecamatan", "kode_kabupaten_kota")
NAMES: Final = {
    "<kecamatan>": "Kecamatan",
    "<group of types>": "Gelandangan dan Pengemis/Homeless and Beggars",
    "<year>": "2023",
}
CELLS: Final = {
    "nik": "3602990907489951",
    "nomor_kk": "3602991201059951",
    "nama": "CONTOH SATU",
    "tanggal_lahir": "09-07-1948",
    "jenis_kelamin": "L",
    "provinsi": "Banten",
    "kabupaten_kota": "Kota Serang",
    "kecamatan": "Contoh",
    "kode_wilayah": "36.73",
    "kode_kabupaten_kota": "36.73",
    "kode_kecamatan": "36.73.99",
    "kode_desa_kelurahan": "36.73.99.1001",
    "kode_provinsi": "36",
    "kategori": "Lanjut Usia Terlantar",
    "kode_kategori": "PMKS-08",
    "edisi_daftar": "permensos-8-2012",
    "satuan": "ORANG",
    "tanggal_data": "2024-12-31",
}
RECOGNISED: Final = frozenset(
    {
        "banten-komponen-data",
        "buleleng-ekspor",
        "buleleng-impor",
        "gunungkidul-rekap",
        "klien-lks-odoo",
        "lks-dplp",
        "magetan-anak-lksa",
        "magetan-disabilitas",
        "magetan-lansia",
        "magetan-odgj",
        "magetan-wrse",
        "makassar-bansos",
        "makassar-dtsen",
        "makassar-ppks",
        "rehsos-desa-bulanan",
        "satudata-per-jenis",
        "semarang-register",
        "semarang-rekap",
        "siksng-pipa",
        "tangerang-2016",
        "tertangani",
    }
)
"""The layouts whose name the reader finds; the others are read by headers that are known anywhere."""

NO_TYPES: Final = frozenset({"punk", "ot", "waria"})
"""Classes of one office that are no types: kept as columns, not counted."""

READ: Final = [
    pytest.param(layout, id=layout.id)
    for layout in LAYOUTS.values()
    if "read" in layout.uses and layout.id != "dcat-dataset"
]


def spread(layout: Layout) -> Iterator[tuple[str, str, LayoutColumn]]:
    """Yield the header, the field and the column of each column of *layout*, type by type."""
    for of_types, run in itertools.groupby(layout.columns, key=lambda column: "<id>" in column.name):
        columns = tuple(run)
        for one in layout.types if of_types else ("",):
            for column in columns:
                number = str(NUMBERS.get(one, ""))
                header = NAMES.get(column.name) or column.name.replace("<id>", one)
                yield header, column.field.replace("<id>", number), column
    if layout.id == "bps-daerah-dalam-angka":
        yield "Lanjut Usia Terlantar", "jumlah:8", LayoutColumn("Lanjut Usia Terlantar", "count")


def cell(field: str, column: LayoutColumn) -> str:
    """Return an invented cell of *column*."""
    if column.kind in ("count", "number", "percent", "money"):
        return "3"
    if field.startswith(("kategori:", "ragam_disabilitas:")):
        return "1"
    if field in CELLS:
        return CELLS[field]
    if column.allowed:
        return column.allowed[0]
    return {"day": "01-02-2024", "year": "2024"}.get(column.kind, "contoh")


def file_of(layout: Layout) -> bytes:
    """Return a small file that follows *layout*, in its own delimiter and encoding."""
    settings = dict(layout.file)
    told = list(spread(layout))
    text = io.StringIO()
    writer = csv.writer(text, delimiter=settings.get("delimiter", ",")[0], lineterminator="\r\n")
    writer.writerow([header for header, _, _ in told])
    writer.writerows([[cell(field, column) for _, field, column in told]] * 2)
    return text.getvalue().encode("utf-8-sig" if "BOM" in settings.get("encoding", "") else "utf-8")


def read(layout: Layout) -> Checked:
    """Return the file of *layout* as it is read."""
    return pmks.validate(file_of(layout), on=ON, region_scheme="kemendagri")


def wanted(layout: Layout) -> list[str | None]:
    """Return the field of each column: the narrowest code is that of the row, and a field is told once."""
    told = [None if header == NAMES["<year>"] else field or None for header, field, _ in spread(layout)]
    narrow = next((code for code in CODES if code in told and "kode_wilayah" not in told), None)
    told = ["kode_wilayah" if field == narrow and narrow else field for field in told]
    if layout.id == "klien-lks-odoo":
        told[0] = None
    if layout.id == "lks-dplp":
        told[4] = None
    return told


@pytest.mark.parametrize("layout", READ)
def test_every_known_column_tells_its_field(layout: Layout) -> None:
    """
    A column of the layout comes to the field that the layout declares; one without a field is kept.
    """
    columns = read(layout).mapping.columns

    assert dict(zip([header for header, _, _ in spread(layout)], wanted(layout), strict=True)) == {
        column.header: column.field for column in columns
    }


@pytest.mark.parametrize("layout", READ)
def test_no_cell_is_lost(layout: Layout) -> None:
    """
    Every header and every cell stands in the result as it came, and each column without a field is named or counted.
    """
    checked = read(layout)
    told = list(spread(layout))
    named = set(checked.found.filter(checked.found["code"].str.starts_with("kolom-"))["column"].drop_nulls())
    counted = set() if checked.counts is None else set(checked.counts["column"])
    loose = {column.header for column in checked.mapping.columns if column.field is None}

    assert [header for header, _, _ in told] == [header.strip() for header in checked.sheet.headers]
    cells = [cell(field, column) for _, field, column in told]
    assert [cells, cells] == [list(row) for row in checked.sheet.cells.select(columns_of_cells(checked)).rows()]
    assert loose <= named | counted


def columns_of_cells(checked: Checked) -> list[str]:
    """Return the names of the columns that hold the cells of the file."""
    return [column.name for column in checked.mapping.columns]


@pytest.mark.parametrize("layout", READ)
def test_a_layout_that_has_a_name_is_recognised(layout: Layout) -> None:
    """
    The reader says which layout a file follows, where it knows the layout by name.
    """
    found = read(layout).mapping.layout

    assert (layout.id in RECOGNISED) is (found == layout.id)


@pytest.mark.parametrize("layout", [one for one in READ if one.values[0].group == "f"])  # type: ignore[union-attr]  # a layout
def test_a_register_is_read_as_rows_of_people(layout: Layout) -> None:
    """
    A register has rows of people and no counts.
    """
    checked = read(layout)

    assert checked.counts is None
    assert 2 == checked.summary.rows_read


@pytest.mark.parametrize(
    "name",
    [
        "rekap-kabkota",
        "rekap-kecamatan",
        "rekap-desa",
        "rekap-panjang",
        "semarang-rekap",
        "gunungkidul-rekap",
        "sulteng-rekap",
        "tangerang-2016",
        "rehsos-desa-bulanan",
        "tertangani",
        "bps-daerah-dalam-angka",
        "satudata-per-jenis",
        "satudata-jenis",
        "banten-komponen-data",
        "rekap-panti",
        "lks-dplp",
        "banten-rehsos-18",
    ],
)
def test_a_recapitulation_is_read_as_counts(name: str) -> None:
    """
    Every number of a recapitulation comes back as a count, but sums over types, which are no people.
    """
    layout = LAYOUTS[name]
    checked = read(layout)
    numbers = {
        header
        for header, field, column in spread(layout)
        if column.kind in ("count", "number") and field != "kode_kategori" and header not in ("id", "jenis_pmks_id")
    }
    numbers -= NO_TYPES
    sums = {header for header in numbers if header.startswith("jumlah_kasus")}

    assert checked.counts is not None
    assert numbers - sums == set(checked.counts["column"]) - sums
    assert {3} == set(checked.counts["value"])


def test_a_merged_class_stays_a_class() -> None:
    """
    Two types in one column are kept under the name of the column, and no type is set.
    """
    counts = read(LAYOUTS["bps-daerah-dalam-angka"]).counts

    assert counts is not None
    merged = counts.filter(column=NAMES["<group of types>"])
    assert {(None, NAMES["<group of types>"], 3)} == set(merged.select("kategori", "kelas", "value").rows())
