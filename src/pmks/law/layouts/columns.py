"""Columns that several layouts share, and how the others are written down."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pmks.law.authority.spm import DUTIES
from pmks.law.categories import CATEGORIES
from pmks.model.layout import LayoutColumn
from pmks.model.source import Text

SERVICES: Final = tuple(duty.id for duty in DUTIES)
"""The codes of the services of the minimum standard."""

EDITION_AND_DAY: Final = (
    LayoutColumn(
        "edisi_daftar",
        required=True,
        field="edisi_daftar",
        form=Text(
            "id daftar jenis, misalnya permensos-8-2012", "id of the list of types, for example permensos-8-2012"
        ),
    ),
    LayoutColumn(
        "tanggal_data",
        "day",
        required=True,
        field="tanggal_data",
        form=Text("ISO 8601, misalnya 2024-12-31", "ISO 8601, for example 2024-12-31"),
    ),
)
KABUPATEN_KOTA: Final = (
    LayoutColumn(
        "kode_kabupaten_kota",
        "code",
        required=True,
        meaning=Text("Kode Kemendagri, misalnya 36.04", "Kemendagri code, for example 36.04"),
        field="kode_kabupaten_kota",
    ),
    LayoutColumn(
        "nama_kabupaten_kota",
        required=True,
        meaning=Text("misalnya Kabupaten Serang", "for example Kabupaten Serang"),
        field="kabupaten_kota",
    ),
)
KECAMATAN: Final = (
    LayoutColumn(
        "kode_kecamatan",
        "code",
        required=True,
        meaning=Text("Kode Kemendagri, misalnya 36.04.05", "Kemendagri code, for example 36.04.05"),
        field="kode_kecamatan",
    ),
    LayoutColumn(
        "nama_kecamatan",
        required=True,
        meaning=Text("misalnya Kramatwatu", "for example Kramatwatu"),
        field="kecamatan",
    ),
)
DESA_KELURAHAN: Final = (
    LayoutColumn(
        "kode_desa_kelurahan",
        "code",
        required=True,
        meaning=Text("Kode Kemendagri, misalnya 36.04.05.2001", "Kemendagri code, for example 36.04.05.2001"),
        field="kode_desa_kelurahan",
    ),
    LayoutColumn("nama_desa_kelurahan", required=True, field="desa_kelurahan"),
)
EACH_TYPE: Final = (
    LayoutColumn(
        "<id>_l",
        "count",
        unit="kasus",
        meaning=Text(
            "laki-laki; satu kolom per jenis menurut urutan Lampiran",
            "men; one column for each type in the order of the annex",
        ),
        field="jumlah:<id>/L",
    ),
    LayoutColumn("<id>_p", "count", unit="kasus", meaning=Text("perempuan", "women"), field="jumlah:<id>/P"),
    LayoutColumn(
        "<id>_jumlah",
        "count",
        unit="kasus",
        meaning=Text(
            (
                "semua, termasuk yang jenis kelaminnya tidak diketahui: jumlah >= l + p; jenis 25 dalam keluarga dan "
                "jenis 26 dalam komunitas, tanpa l dan p"
            ),
            (
                "all, also those whose sex is not known: jumlah >= l + p; type 25 in families and type 26 in "
                "communities, without l and p"
            ),
        ),
        field="jumlah:<id>",
    ),
)
SUMS: Final = (
    LayoutColumn("jumlah_kasus_l", "count", unit="kasus", field="jumlah:kasus/L"),
    LayoutColumn("jumlah_kasus_p", "count", unit="kasus", field="jumlah:kasus/P"),
    LayoutColumn(
        "jumlah_kasus",
        "count",
        unit="kasus",
        meaning=Text(
            "jumlah jenis 1-24; bukan orang; jenis 25 dan 26 memakai satuan lain",
            "sum over types 1-24; not people; types 25 and 26 have other units",
        ),
        field="jumlah:kasus",
    ),
    LayoutColumn("jumlah_orang_l", "count", unit="orang", field="jumlah:orang/L"),
    LayoutColumn("jumlah_orang_p", "count", unit="orang", field="jumlah:orang/P"),
    LayoutColumn(
        "jumlah_orang",
        "count",
        unit="orang",
        meaning=Text(
            "orang yang berbeda; kosong bila sumber tidak dapat mengatakannya",
            "distinct people; empty if the source cannot tell",
        ),
        field="jumlah:orang",
    ),
)
QUARTER: Final = (
    LayoutColumn("tahun", "year", required=True, field="tahun_data"),
    LayoutColumn("triwulan", "code", allowed=("TW1", "TW2", "TW3", "TW4"), required=True),
)
SERVICE: Final = (
    LayoutColumn("kode_layanan", "code", allowed=SERVICES, required=True),
    LayoutColumn("jenis_layanan", required=True),
)
AREA: Final = (
    LayoutColumn("kode_wilayah", "code", required=True, field="kode_wilayah"),
    LayoutColumn("nama_wilayah", required=True),
)
BPS_AREA: Final = (
    LayoutColumn(
        "kode_provinsi",
        "code",
        required=True,
        meaning=Text("Peraturan BPS 3/2019; misalnya 36", "Peraturan BPS 3/2019; for example 36"),
        field="kode_provinsi",
        form=Text("kode BPS", "BPS code"),
    ),
    LayoutColumn(
        "nama_provinsi",
        required=True,
        meaning=Text("huruf besar, misalnya BANTEN", "upper case, for example BANTEN"),
        field="provinsi",
    ),
    LayoutColumn(
        "kode_kabupaten_kota",
        "code",
        required=True,
        meaning=Text("misalnya 3672", "for example 3672"),
        field="kode_kabupaten_kota",
        form=Text("kode BPS, 4 angka", "BPS code, 4 digits"),
    ),
    LayoutColumn(
        "nama_kabupaten_kota",
        required=True,
        meaning=Text(
            "huruf besar dengan jenisnya, misalnya KOTA CILEGON", "upper case with its kind, for example KOTA CILEGON"
        ),
        field="kabupaten_kota",
    ),
)

_MONTHS: Final = ("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des")


def ids(*numbers: int) -> tuple[str, ...]:
    """Return the ids of the types with *numbers*, in the order of the annex; without numbers of all 26."""
    return tuple(category.id for category in CATEGORIES if not numbers or category.number in numbers)


def plain(*names: str, kind: str = "text", allowed: tuple[str, ...] = (), unit: str = "") -> tuple[LayoutColumn, ...]:
    """Return columns that tell no field of a register."""
    return tuple(LayoutColumn(name, kind, allowed, unit) for name in names)


def telling(
    fields: Mapping[str, str], kind: str = "text", allowed: tuple[str, ...] = (), unit: str = ""
) -> tuple[LayoutColumn, ...]:
    """Return a column for each header of *fields*, with the field that it tells; an empty one is kept as it came."""
    return tuple(LayoutColumn(name, kind, allowed, unit, field=field) for name, field in fields.items())


def months(kind: str, unit: str = "", meaning: Text | None = None) -> tuple[LayoutColumn, ...]:
    """Return the twelve columns of a year."""
    return tuple(LayoutColumn(month, kind, unit=unit, meaning=meaning) for month in _MONTHS)
