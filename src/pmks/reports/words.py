"""The words of reports: what stands above columns, beside totals, and as units."""

from __future__ import annotations

from typing import Final

from pmks.model.source import Text
from pmks.names.lexicon import HOME
from pmks.reports.counting.cases import COMMUNITY, FAMILY

LIST: Final = HOME
"""The list of types that reports follow."""

SCHEME: Final = "kemendagri"
"""The scheme of their region codes, unless the layout has another one."""

TOTAL: Final = "JUMLAH"
UNKNOWN: Final = Text("Tidak diketahui", "Not known")

ROWS: Final = Text("baris", "rows")
CASES_UNIT: Final = Text("kasus", "cases")
PEOPLE_UNIT: Final = Text("orang", "people")

CASES: Final = Text("Jumlah kasus (jenis 1-24)", "Cases (types 1-24)")
CASES_OF_18: Final = Text("Jumlah kasus, 18 jenis", "Cases, 18 types")
PEOPLE: Final = Text("Jumlah orang", "People")

PARTS: Final = {"l": Text("L", "Men"), "p": Text("P", "Women"), "jumlah": Text("JML", "All")}
OF_UNIT: Final = {FAMILY: Text("Keluarga", "Families"), COMMUNITY: Text("Komunitas", "Communities")}

HEADS: Final = {
    "cakupan": Text("Cakupan", "Scope"),
    "edisi_daftar": Text("Daftar jenis", "List of types"),
    "tanggal_data": Text("Tanggal data", "Date of the data"),
    "kode_provinsi": Text("Kode provinsi", "Code of the province"),
    "nama_provinsi": Text("Provinsi", "Province"),
    "kode_kabupaten_kota": Text("Kode kabupaten/kota", "Code of the kabupaten/kota"),
    "nama_kabupaten_kota": Text("Kabupaten/kota", "Kabupaten/kota"),
    "kode_kecamatan": Text("Kode kecamatan", "Code of the kecamatan"),
    "nama_kecamatan": Text("Kecamatan", "Kecamatan"),
    "kode_desa_kelurahan": Text("Kode desa/kelurahan", "Code of the village"),
    "nama_desa_kelurahan": Text("Desa/kelurahan", "Village"),
    "skema_wilayah": Text("Skema wilayah", "Scheme of regions"),
    "tingkat": Text("Tingkat", "Level"),
    "kode_wilayah": Text("Kode wilayah", "Code of the region"),
    "nama_wilayah": Text("Wilayah", "Region"),
    "nama_lembaga": Text("Lembaga", "Institution"),
    "nomor_jenis": Text("No. jenis", "Type no."),
    "id_jenis": Text("Id jenis", "Id of the type"),
    "nama_jenis": Text("Jenis", "Type"),
    "jenis_ppks": Text("Jenis PPKS", "Type"),
    "jenis_kelamin": Text("Jenis kelamin", "Sex"),
    "status_panti": Text("Status panti", "Setting"),
    "ukuran": Text("Ukuran", "Measure"),
    "jumlah": Text("Jumlah", "Number"),
    "jumlah_ppks": Text("Jumlah PPKS", "Number"),
    "satuan": Text("Satuan", "Unit"),
    "status_nilai": Text("Status nilai", "Status"),
    "tahun": Text("Tahun", "Year"),
    "kelompok": Text("Kelompok", "Group"),
    "kategori": Text("Jenis", "Types"),
    "kapasitas": Text("Kapasitas", "Capacity"),
    "penghuni_l": Text("Penghuni L", "Residents, men"),
    "penghuni_p": Text("Penghuni P", "Residents, women"),
    "penghuni": Text("Penghuni", "Residents"),
    "masuk": Text("Masuk", "Admitted"),
    "keluar": Text("Keluar", "Left"),
    "terisi_persen": Text("Terisi", "Occupied"),
}
"""What stands above the columns that are no counts of types."""

SETTINGS: Final = {
    "dalam_panti": Text("Dalam panti", "Inside a panti"),
    "luar_panti": Text("Luar panti", "Outside a panti"),
    "tidak_diketahui": Text("Tidak diketahui", "Not known"),
}
"""The settings, as they stand above columns."""
