"""Registers of Kab. Magetan, one to a kind of people (group f)."""

from __future__ import annotations

from typing import Final

from pmks.law.layouts.columns import telling
from pmks.model.layout import Layout, LayoutColumn
from pmks.model.source import Evidence, Text

LAYOUTS: Final = (
    Layout(
        "magetan-lansia",
        Text("Lansia Kab. Magetan", "Older people of Kab. Magetan"),
        group="f",
        uses=("read",),
        shape="person",
        level=Text("orang", "person"),
        origin="met",
        evidence=Evidence.PRACTICE,
        sources=("github.com/agusnurwanto/wp-siks@0b5d0ca: contoh_*.xlsx (Kab. Magetan)",),
        columns=(
            *telling(
                {
                    "no": "id_sumber",
                    "nama": "nama",
                    "alamat": "alamat",
                    "desa": "desa_kelurahan",
                    "kecamatan": "kecamatan",
                    "kabkot": "kabupaten_kota",
                    "provinsi": "provinsi",
                    "nik": "nik",
                    "tanggal_lahir": "tanggal_lahir",
                    "usia": "usia_tercatat",
                    "dokumen_kependudukan": "dokumen_kependudukan",
                    "status_tempat_tinggal": "",
                    "status_pemenuhan_kebutuhan": "",
                    "status_kehidupan_rumah_tangga": "",
                    "status_dtks": "terdaftar_dtks",
                    "status_kepersertaan_program_bansos": "penerima_bansos",
                    "rekomendasi_pendata_lama": "",
                    "keterangan_lainnya_lama": "",
                    "rekomendasi_pendata": "",
                    "keterangan_lainnya": "catatan",
                    "tahun_anggaran": "tahun_anggaran",
                }
            ),
        ),
        rules=(
            Text(
                "Jenisnya ialah berkas itu: 8 hanya bila terlantar.",
                "The file stands for the type: 8 only if the person is neglected.",
            ),
        ),
        file=(
            ("formats", "xlsx"),
            ("sheet", "must be called data"),
            ("header", "first row; header cells carry stray blanks"),
            ("note", "users are told to turn dates into text and to write numbers without points"),
        ),
    ),
    Layout(
        "magetan-disabilitas",
        Text("Disabilitas Kab. Magetan, 82 kolom", "Disability register of Kab. Magetan, 82 columns"),
        group="f",
        uses=("read",),
        shape="person",
        level=Text("orang", "person"),
        origin="met",
        evidence=Evidence.PRACTICE,
        sources=("github.com/agusnurwanto/wp-siks@0b5d0ca: contoh_*.xlsx (Kab. Magetan)",),
        columns=(
            *telling(
                {
                    "no": "id_sumber",
                    "nama": "nama",
                    "gender": "jenis_kelamin",
                    "tempat_lahir": "tempat_lahir",
                    "tanggal_lahir": "tanggal_lahir",
                    "status": "status_perkawinan",
                    "dokumen_kewarganegaraan": "dokumen_kependudukan",
                    "nik": "nik",
                    "nomor_kk": "nomor_kk",
                    "rt": "rt",
                    "rw": "rw",
                    "desa": "desa_kelurahan",
                    "kecamatan": "kecamatan",
                    "kabkot": "kabupaten_kota",
                    "provinsi": "provinsi",
                    "no_hp": "telepon",
                    "pendidikan_terakhir": "pendidikan",
                    "nama_sekolah": "",
                    "keterangan_lulus": "",
                    "jenis_disabilitas": "ragam_disabilitas",
                    "keterangan_disabilitas": "keterangan_disabilitas",
                    "sebab_disabilitas": "sebab_disabilitas",
                    "diagnosa_medis": "",
                    "penyakit_lain": "",
                    "tempat_pengobatan": "",
                    "perawat": "",
                    "aktivitas": "",
                    "aktivitas_bantuan": "",
                    "perlu_bantu": "",
                    "alat_bantu": "",
                    "alat_yang_dimiliki": "",
                    "kondisi_alat": "",
                    "jaminan_kesehatan": "",
                    "cara_menggunakan_jamkes": "",
                    "jaminan_sosial": "",
                    "pekerjaan": "pekerjaan",
                    "lokasi_bekerja": "",
                    "alasan_tidak_bekerja": "",
                    "pendapatan_bulan": "",
                    "pengeluaran_bulan": "",
                    "pendapatan_lain": "",
                    "minat_kerja": "",
                    "keterampilan": "",
                    "pelatihan_yang_diikuti": "",
                    "pelatihan_yang_diminat": "",
                    "status_rumah": "",
                    "lantai": "",
                    "kamar_mandi": "",
                    "wc": "",
                    "akses_ke_lingkungan": "",
                    "dinding": "",
                    "sarana_air": "",
                    "penerangan": "",
                    "desa_paud": "",
                    "tk_di_desa": "",
                    "kecamatan_slb": "",
                    "sd_menerima_abk": "",
                    "smp_menerima_abk": "",
                    "jumlah_posyandu": "",
                    "kader_posyandu": "",
                    "layanan_kesehatan": "",
                    "sosialitas_ke_tetangga": "",
                    "keterlibatan_berorganisasi": "",
                    "kegiatan_kemasyarakatan": "",
                    "keterlibatan_musrembang": "",
                    "alat_bantu_bantuan": "",
                    "asal_alat_bantu": "",
                    "tahun_pemberian": "",
                    "bantuan_uep": "",
                    "asal_uep": "",
                    "tahun": "",
                    "lainnya": "",
                    "rehabilitas": "",
                    "lokasi_rehabilitas": "",
                    "tahun_rehabilitas": "",
                    "keahlian_khusus": "",
                    "prestasi": "",
                    "nama_perawat_wali": "nama_wali",
                    "hubungan_dengan_pd": "hubungan_wali",
                    "nomor_hp": "telepon_wali",
                    "kelayakan": "",
                    "tahun_anggaran": "tahun_anggaran",
                }
            ),
        ),
        rules=(
            Text(
                "Hanya kolom identitas, tempat, disabilitas, dan tahun yang dikenali; selebihnya disimpan apa adanya.",
                "Only the columns of identity, place, disability and year are mapped; the rest is kept as it came.",
            ),
            Text(
                "Tujuh belas judul kolom di sumber memuat spasi di ujungnya.",
                "Seventeen headers of the source have blanks at an end.",
            ),
        ),
        file=(
            ("formats", "xlsx"),
            ("sheet", "must be called data"),
            ("header", "first row; header cells carry stray blanks"),
            ("note", "users are told to turn dates into text and to write numbers without points"),
        ),
    ),
    Layout(
        "magetan-wrse",
        Text("WRSE Kab. Magetan", "Women at social and economic risk (WRSE) of Kab. Magetan"),
        group="f",
        uses=("read",),
        shape="person",
        level=Text("orang", "person"),
        origin="met",
        evidence=Evidence.PRACTICE,
        sources=("github.com/agusnurwanto/wp-siks@0b5d0ca: contoh_*.xlsx (Kab. Magetan)",),
        columns=(
            *telling(
                {
                    "nama": "nama",
                    "usia": "usia_tercatat",
                    "alamat": "alamat",
                    "provinsi": "provinsi",
                    "kabkot": "kabupaten_kota",
                    "desa_kel": "desa_kelurahan",
                    "kecamatan": "kecamatan",
                }
            ),
            LayoutColumn("status_dtks", "code", allowed=("Terdaftar", "Tidak Terdaftar"), field="terdaftar_dtks"),
            LayoutColumn(
                "status_pernikahan", "code", allowed=("Menikah", "Belum Menikah", "Janda"), field="status_perkawinan"
            ),
            LayoutColumn("mempunyai_usaha", "code", allowed=("Ya", "Tidak")),
            LayoutColumn("keterangan", field="catatan"),
            LayoutColumn("jenis_data", form=Text("Induk/PAK", "Induk/PAK")),
            LayoutColumn("tahun_anggaran", field="tahun_anggaran"),
        ),
        rules=(
            Text(
                "Berkasnya .xls lama dengan nama .xlsx: isi yang dibaca, bukan nama.",
                "The file is an old .xls that is called .xlsx: the content is read, not the name.",
            ),
            Text(
                "Tanpa NIK dan tanggal lahir: usia tidak dapat diperiksa, hanya usia_tercatat yang ada.",
                "No NIK and no date of birth: the age cannot be checked, only usia_tercatat is there.",
            ),
        ),
        file=(
            ("formats", "xlsx"),
            ("sheet", "must be called data"),
            ("header", "first row; header cells carry stray blanks"),
            ("note", "users are told to turn dates into text and to write numbers without points"),
        ),
    ),
    Layout(
        "magetan-odgj",
        Text("ODGJ Kab. Magetan", "People with a mental disorder (ODGJ) of Kab. Magetan"),
        group="f",
        uses=("read",),
        shape="person",
        level=Text("orang", "person"),
        origin="met",
        evidence=Evidence.PRACTICE,
        sources=("github.com/agusnurwanto/wp-siks@0b5d0ca: contoh_*.xlsx (Kab. Magetan)",),
        columns=(
            *telling(
                {
                    "no": "id_sumber",
                    "nik": "nik",
                    "kk": "nomor_kk",
                    "nama": "nama",
                    "provinsi": "provinsi",
                    "kabkot": "kabupaten_kota",
                    "kecamatan": "kecamatan",
                    "desa": "desa_kelurahan",
                    "rt": "rt",
                    "rw": "rw",
                    "jenis_kelamin": "jenis_kelamin",
                    "usia": "usia_tercatat",
                    "nama_ortu": "nama_orang_tua",
                    "keterangan": "catatan",
                    "pengobatan": "",
                    "tahun_anggaran": "tahun_anggaran",
                }
            ),
        ),
        rules=(
            Text(
                "ODGJ bukan jenis tersendiri: calon 9 atau 5, tidak pernah ditetapkan diam-diam.",
                "ODGJ is no type of its own: a candidate of 9 or 5, never set in silence.",
            ),
        ),
        file=(
            ("formats", "xlsx"),
            ("sheet", "must be called data"),
            ("header", "first row; header cells carry stray blanks"),
            ("note", "users are told to turn dates into text and to write numbers without points"),
        ),
    ),
    Layout(
        "magetan-anak-lksa",
        Text(
            "Anak terlantar dan LKSA Kab. Magetan, dua lembar",
            "Neglected children and child institutions of Kab. Magetan, two sheets",
        ),
        group="f",
        uses=("read",),
        shape="person",
        level=Text("orang", "person"),
        origin="met",
        evidence=Evidence.PRACTICE,
        sources=("github.com/agusnurwanto/wp-siks@0b5d0ca: contoh_*.xlsx (Kab. Magetan)",),
        columns=(
            *telling(
                {
                    "nama": "nama",
                    "kk": "nomor_kk",
                    "nik": "nik",
                    "jenis_kelamin": "jenis_kelamin",
                    "tanggal_lahir": "tanggal_lahir",
                    "usia": "usia_tercatat",
                    "pendidikan": "pendidikan",
                    "provinsi": "provinsi",
                    "kabkot": "kabupaten_kota",
                    "kecamatan": "kecamatan",
                    "desa_kelurahan": "desa_kelurahan",
                    "alamat": "alamat",
                    "kelembagaan": "nama_lembaga",
                    "tahun_anggaran": "tahun_anggaran",
                }
            ),
        ),
        rules=(
            Text(
                (
                    'Lembar kedua "lksa" memuat "nama, kabkot, alamat, ketua, no_hp, akreditasi, anak_dalam_lksa, '
                    'anak_luar_lksa, total_anak, tahun_anggaran"; total_anak adalah jumlah kedua hitungan anak '
                    "(disimpulkan)."
                ),
                (
                    'The second sheet "lksa" has "nama, kabkot, alamat, ketua, no_hp, akreditasi, anak_dalam_lksa, '
                    'anak_luar_lksa, total_anak, tahun_anggaran"; total_anak is the sum of the two counts of '
                    "children (inferred)."
                ),
            ),
        ),
        file=(
            ("formats", "xlsx"),
            ("sheet", "must be called data"),
            ("header", "first row; header cells carry stray blanks"),
            ("note", "users are told to turn dates into text and to write numbers without points"),
        ),
    ),
)
