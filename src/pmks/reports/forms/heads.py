"""What stands above the columns of forms that are filled from numbers."""

from __future__ import annotations

from typing import Final

from pmks.model.layout import LayoutColumn
from pmks.model.source import Text

_MONTHS: Final = {
    "jan": Text("Jan", "Jan"),
    "feb": Text("Feb", "Feb"),
    "mar": Text("Mar", "Mar"),
    "apr": Text("Apr", "Apr"),
    "mei": Text("Mei", "May"),
    "jun": Text("Jun", "Jun"),
    "jul": Text("Jul", "Jul"),
    "agu": Text("Agu", "Aug"),
    "sep": Text("Sep", "Sep"),
    "okt": Text("Okt", "Oct"),
    "nov": Text("Nov", "Nov"),
    "des": Text("Des", "Dec"),
}

MONTHS: Final = tuple(_MONTHS)
"""The columns of the twelve months, in order."""

_HEADS: Final = {
    **_MONTHS,
    "tahun": Text("Tahun", "Year"),
    "triwulan": Text("Triwulan", "Quarter"),
    "kode_wilayah": Text("Kode wilayah", "Code of the region"),
    "nama_wilayah": Text("Wilayah", "Region"),
    "kode_layanan": Text("Kode layanan", "Code of the service"),
    "jenis_layanan": Text("Jenis layanan", "Service"),
    "satuan": Text("Satuan", "Unit"),
    "uraian": Text("Uraian", "Item"),
    "jumlah_harus_dilayani": Text("Jumlah yang harus dilayani", "To be served"),
    "jumlah_terlayani": Text("Jumlah yang terlayani", "Served"),
    "belum_terlayani": Text("Belum terlayani", "Not yet served"),
    "jumlah_harus_dipenuhi": Text("Jumlah yang harus dipenuhi", "To be provided"),
    "jumlah_terpenuhi": Text("Jumlah yang terpenuhi", "Provided"),
    "belum_terpenuhi": Text("Belum terpenuhi", "Not yet provided"),
    "alokasi": Text("Alokasi", "Budget"),
    "jumlah_realisasi": Text("Realisasi", "Spent"),
    "selisih": Text("Selisih", "Difference"),
    "persen": Text("Persen", "Percent"),
    "capaian_penerima": Text("Capaian penerima", "Recipients"),
    "capaian_mutu": Text("Capaian mutu", "Quality"),
    "indeks": Text("Indeks", "Index"),
    "kategori_capaian": Text("Kategori", "Category"),
    "catatan": Text("Catatan", "Note"),
    "id_indikator": Text("Id indikator", "Id of the indicator"),
    "nama_indikator": Text("Indikator", "Indicator"),
    "pembilang": Text("Pembilang", "Numerator"),
    "penyebut": Text("Penyebut", "Denominator"),
    "nilai": Text("Nilai", "Value"),
    "bidang": Text("Bidang", "Bureau"),
    "kategori": Text("Jenis", "Type"),
    "jumlah_orang": Text("Jumlah orang", "People"),
    "belum_ditangani": Text("Belum ditangani", "Not yet served"),
    "sudah_ditangani": Text("Sudah ditangani", "Served"),
    "tahun_anggaran": Text("Tahun anggaran", "Budget year"),
    "sumber_dana": Text("Sumber dana", "Source of money"),
    "nama_bapas": Text("Bapas", "Bapas"),
    "kode_kabupaten_kota": Text("Kode kabupaten/kota", "Code of the kabupaten/kota"),
    "jenis_keterampilan": Text("Jenis keterampilan", "Skill"),
    "lembaga_pelatih": Text("Lembaga pelatih", "Institution that trains"),
    "tanggal_mulai": Text("Mulai", "First day"),
    "tanggal_selesai": Text("Selesai pada", "Last day"),
    "peserta_l": Text("Peserta L", "Men"),
    "peserta_p": Text("Peserta P", "Women"),
    "peserta": Text("Peserta", "Participants"),
    "klien_bapas": Text("Klien Bapas", "Clients of the Bapas"),
    "bebas": Text("Bebas", "Released"),
    "selesai": Text("Menyelesaikan", "Completed"),
    "alat_diserahkan": Text("Alat yang diserahkan", "Tools handed over"),
    "hasil": Text("Hasil", "Outcome"),
    "edisi_daftar": Text("Daftar jenis", "List of types"),
    "tanggal_data": Text("Tanggal data", "Date of the data"),
    "nama_lembaga": Text("Lembaga", "Institution"),
    "kelompok": Text("Kelompok", "Group"),
    "kapasitas": Text("Kapasitas", "Capacity"),
    "penghuni_l": Text("Penghuni L", "Residents, men"),
    "penghuni_p": Text("Penghuni P", "Residents, women"),
    "penghuni": Text("Penghuni", "Residents"),
    "asal_kabupaten_kota": Text("Asal", "Origin"),
    "masuk": Text("Masuk", "Admitted"),
    "keluar": Text("Keluar", "Left"),
    "terisi_persen": Text("Terisi", "Occupied"),
    "konsep": Text("Konsep", "Concept"),
    "definisi": Text("Definisi", "Definition"),
    "interpretasi": Text("Interpretasi", "Interpretation"),
    "metode_perhitungan": Text("Metode perhitungan", "Method"),
    "rumus": Text("Rumus", "Formula"),
    "ukuran": Text("Ukuran", "Measure"),
    "klasifikasi": Text("Klasifikasi", "Classification"),
    "variabel_disaggregasi": Text("Variabel disagregasi", "Variables of breakdown"),
    "level_estimasi": Text("Level estimasi", "Level of estimation"),
    "kode_referensi": Text("Kode referensi", "Reference code"),
    "frekuensi": Text("Frekuensi", "Frequency"),
    "produsen_data": Text("Produsen data", "Producer"),
    "dapat_diakses_umum": Text("Dapat diakses umum", "Public"),
    "Judul": Text("Judul", "Title"),
    "Tujuan Pengumpulan Data": Text("Tujuan pengumpulan data", "Purpose of the collection"),
    "Indikator": Text("Indikator", "Indicator"),
    "Variabel": Text("Variabel", "Variable"),
    "No": Text("No", "No"),
    "Konsep": Text("Konsep", "Concept"),
    "Definisi": Text("Definisi", "Definition"),
    "Klasifikasi": Text("Klasifikasi", "Classification"),
    "Ukuran": Text("Ukuran", "Measure"),
    "Satuan": Text("Satuan", "Unit"),
    "Dasar Rujukan": Text("Dasar rujukan", "Basis"),
}


def head_of(column: LayoutColumn) -> Text:
    """
    Return what stands above *column*.

    >>> head_of(LayoutColumn("belum_terlayani")).id
    'Belum terlayani'
    """
    return _HEADS[column.name]
