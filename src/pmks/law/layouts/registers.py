"""Registers of people and families: that of the project, and those that were met (group f)."""

from __future__ import annotations

from typing import Final

from pmks.law.layouts.columns import telling
from pmks.model.layout import Layout, LayoutColumn
from pmks.model.source import Evidence, Text

LAYOUTS: Final = (
    Layout(
        "register",
        Text("Register pertukaran proyek", "Exchange register of the project"),
        group="f",
        uses=("write", "read"),
        shape="person",
        level=Text("orang per jenis", "person and type"),
        origin="project",
        evidence=Evidence.PRACTICE,
        sources=(
            "github.com/lucidlynk/pmks@f1b9d1f: penggunaan_import_pmks_psks.md, contoh_import_pmks.csv (Kab. Buleleng)",
            "github.com/subhandp/dtks-sulteng@17a581d: app/Jobs/ProcessImport.php (Prov. Sulawesi Tengah)",
        ),
        columns=(
            *telling({"id_sumber": "id_sumber", "nik": "nik", "nomor_kk": "nomor_kk", "nama": "nama"}),
            LayoutColumn("jenis_kelamin", "code", allowed=("L", "P"), field="jenis_kelamin"),
            LayoutColumn("tempat_lahir", field="tempat_lahir"),
            LayoutColumn(
                "tanggal_lahir",
                "day",
                field="tanggal_lahir",
                form=Text("ISO 8601, misalnya 2024-12-31", "ISO 8601, for example 2024-12-31"),
            ),
            *telling(
                {
                    "alamat": "alamat",
                    "rt": "rt",
                    "rw": "rw",
                    "desa_kelurahan": "desa_kelurahan",
                    "kecamatan": "kecamatan",
                    "kabupaten_kota": "kabupaten_kota",
                    "provinsi": "provinsi",
                }
            ),
            LayoutColumn("kode_wilayah", "code", field="kode_wilayah", form=Text("kode Kemendagri", "Kemendagri code")),
            LayoutColumn("edisi_daftar", required=True, field="edisi_daftar"),
            LayoutColumn("kategori", "number", required=True, field="kategori", form=Text("1-26", "1-26")),
            LayoutColumn(
                "ragam_disabilitas",
                "list",
                allowed=("fisik", "intelektual", "mental", "sensorik"),
                field="ragam_disabilitas",
                form=Text("dipisah |", "joined by |"),
            ),
            LayoutColumn("dalam_panti", "code", allowed=("ya", "tidak"), field="dalam_panti"),
            LayoutColumn("nama_lembaga", field="nama_lembaga"),
            *telling({"tanggal_masuk": "tanggal_masuk", "tanggal_keluar": "tanggal_keluar"}, kind="day"),
            LayoutColumn("tanggal_data", "day", required=True, field="tanggal_data"),
            LayoutColumn("catatan", field="catatan"),
        ),
        rules=(
            Text(
                "Setiap sel CSV adalah teks; tidak ada yang diubah bentuknya saat dibaca.",
                "Every cell of the CSV is text; nothing is reformatted on reading.",
            ),
            Text("Yang tidak diketahui dikosongkan.", "What is not known is empty."),
            Text(
                "Kunci: id_sumber, kategori, edisi_daftar, dan tanggal_data; NIK bukan kunci.",
                "The key is id_sumber, kategori, edisi_daftar and tanggal_data; the NIK is no key.",
            ),
        ),
        file=(
            ("formats", "csv, parquet"),
            ("encoding", "UTF-8"),
            ("delimiter", ","),
            ("header", "first row, names as given"),
        ),
        shape_note=Text("panjang: satu baris per orang dan jenis", "long: one row for each person and type"),
    ),
    Layout(
        "siksng-pipa",
        Text("Ekspor bergaya SIKS-NG, dipisah garis tegak", "Export in the manner of SIKS-NG, split by bars"),
        group="f",
        uses=("read",),
        shape="person",
        level=Text("orang", "person"),
        origin="met",
        evidence=Evidence.PRACTICE,
        sources=("github.com/subhandp/dtks-sulteng@17a581d: app/Jobs/ProcessImport.php (Prov. Sulawesi Tengah)",),
        columns=(
            *telling(
                {
                    "ID DTKS": "id_sumber",
                    "PROVINSI": "provinsi",
                    "KABUPATEN/KOTA": "kabupaten_kota",
                    "KECAMATAN": "kecamatan",
                }
            ),
            LayoutColumn(
                "DESA/KELUARAHAN",
                meaning=Text("salah eja itu bagian dari judul kolom", "the misspelling is part of the header"),
                field="desa_kelurahan",
            ),
            *telling(
                {
                    "ALAMAT": "alamat",
                    "DUSUN": "dusun",
                    "RT": "rt",
                    "RW": "rw",
                    "NOKK": "nomor_kk",
                    "NIK": "nik",
                    "NAMA": "nama",
                    "TANGGAL LAHIR": "tanggal_lahir",
                    "TEMPAT LAHIR": "tempat_lahir",
                }
            ),
            LayoutColumn("JENIS KELAMIN", "code", allowed=("PRIA", "WANITA"), field="jenis_kelamin"),
            *telling({"PEKERJAAN": "pekerjaan", "NAMA IBU KANDUNG": "nama_ibu_kandung"}),
            LayoutColumn(
                "HUB KELUARGA",
                "code",
                allowed=("KEPALA KELUARGA", "ISTRI", "ANAK"),
                field="hubungan_keluarga",
                others=True,
            ),
            *telling(
                {
                    "KETERANGAN PADAN": "padan_dukcapil",
                    "BANSOS BPNT": "penerima_bpnt",
                    "BANSOS PKH": "penerima_pkh",
                    "BANSOS BPNT-PPKM": "penerima_bpnt_ppkm",
                    "PBI JKN": "penerima_pbi_jkn",
                }
            ),
        ),
        evidence_note=Text(
            "Format resmi SIKS-NG untuk PPKS tidak ditemukan.", "An official layout of SIKS-NG for PPKS was not found."
        ),
        rules=(
            Text(
                "Jenis tidak ada dalam berkas dan diberikan oleh pemanggil; kolom JENIS PMKS dibaca bila ada.",
                (
                    "The type is not in the file and the caller gives it; a further column JENIS PMKS is read if "
                    "there is one."
                ),
            ),
            Text("Nol di depan RT dan RW dipertahankan.", "Leading zeros of RT and RW are kept."),
            Text("Tanda hubung berarti kosong.", "The dash means empty."),
        ),
        file=(
            ("formats", "csv, txt"),
            ("delimiter", "|"),
            ("quote", '"'),
            (
                "header",
                "matched by its letters; an older header has 17 columns with NOMOR KK, NOMOR NIK, HUBUNGAN KELUARGA",
            ),
        ),
        shape_note=Text("orang; satu berkas = satu jenis dan satu tahun", "person; one file is one type and one year"),
    ),
    Layout(
        "buleleng-impor",
        Text("Impor Kab. Buleleng", "Import of Kab. Buleleng"),
        group="f",
        uses=("write", "read"),
        shape="person",
        level=Text("orang per jenis", "person and type"),
        origin="met",
        evidence=Evidence.PRACTICE,
        sources=(
            "github.com/lucidlynk/pmks@f1b9d1f: penggunaan_import_pmks_psks.md, contoh_import_pmks.csv (Kab. Buleleng)",
        ),
        columns=(
            LayoutColumn("nik", required=True, field="nik", form=Text("tepat 16 angka", "exactly 16 digits")),
            LayoutColumn("nama", required=True, field="nama"),
            LayoutColumn("tgl_lahir", required=True, field="tanggal_lahir", form=Text("dd-mm-yyyy", "dd-mm-yyyy")),
            LayoutColumn("jenis_kelamin", "code", allowed=("L", "P"), required=True, field="jenis_kelamin"),
            LayoutColumn(
                "kode_kategori",
                required=True,
                field="kode_kategori",
                form=Text(
                    "PMKS-01 sampai PMKS-26, urutan Permensos 8/2012",
                    "PMKS-01 to PMKS-26, in the order of Permensos 8/2012",
                ),
            ),
            LayoutColumn("catatan", field="catatan"),
            LayoutColumn(
                "jenis_disabilitas",
                "list",
                allowed=("fisik", "intelektual", "mental", "sensorik"),
                field="ragam_disabilitas",
                form=Text(
                    "dipisah |; wajib untuk PMKS-05 dan PMKS-09", "joined by |; required for PMKS-05 and PMKS-09"
                ),
            ),
        ),
        evidence_note=Text("Berkas dan panduannya dibaca.", "The file and its guide were read."),
        rules=(
            Text(
                "Orang yang sama dengan jenis lain adalah kasus baru, bukan ganda.",
                "The same person with another type is a new case, not a duplicate.",
            ),
            Text(
                "Orang dan jenis yang sama dua kali dalam satu berkas adalah ganda.",
                "The same person and type twice in a file is a duplicate.",
            ),
            Text(
                "Batas usianya (6-18 untuk semua jenis anak) bukan batas Lampiran dan tidak dipakai.",
                "Its ages (6-18 for all types of children) are not those of the annex and are not taken over.",
            ),
            Text(
                "Ekspornya menulis d/m/Y, sedangkan impornya meminta dd-mm-yyyy.",
                "Its own export writes d/m/Y where the import wants dd-mm-yyyy.",
            ),
        ),
        file=(
            ("formats", "csv"),
            ("delimiter", ";"),
            ("encoding", "UTF-8"),
            ("header", "first row skipped: the position decides"),
            ("max_size", "10 MB"),
        ),
        shape_note=Text("orang per jenis; satu berkas = satu desa", "person and type; one file is one village"),
        example=(
            "nik;nama;tgl_lahir;jenis_kelamin;kode_kategori;catatan;jenis_disabilitas",
            "3602990907489951;Ranuwa Dalumi;09-07-1948;L;PMKS-08;tinggal sendiri;",
            "3602995803149952;Sitawe Karuma;18-03-2014;P;PMKS-05;;fisik|sensorik",
        ),
        example_note=Text("orang rekaan", "the people are invented"),
    ),
    Layout(
        "buleleng-ekspor",
        Text("Ekspor Kab. Buleleng", "Export of Kab. Buleleng"),
        group="f",
        uses=("read",),
        shape="person",
        level=Text("orang per jenis", "person and type"),
        origin="met",
        evidence=Evidence.PRACTICE,
        sources=(
            "github.com/lucidlynk/pmks@f1b9d1f: penggunaan_import_pmks_psks.md, contoh_import_pmks.csv (Kab. Buleleng)",
        ),
        columns=(
            *telling({"No": "id_sumber", "NIK": "nik", "Nama Lengkap": "nama", "Tempat Lahir": "tempat_lahir"}),
            LayoutColumn("Tanggal Lahir", field="tanggal_lahir", form=Text("d/m/Y", "d/m/Y")),
            *telling(
                {
                    "Jenis Kelamin": "jenis_kelamin",
                    "Desa / Kelurahan": "desa_kelurahan",
                    "Kecamatan": "kecamatan",
                    "Kategori PMKS": "kategori",
                    "Tahun Periode": "tahun_data",
                    "Status": "status",
                    "Catatan": "catatan",
                    "Diinput Oleh": "petugas_input",
                    "Tanggal Input": "tanggal_input",
                }
            ),
        ),
        file=(("formats", "xlsx"),),
        shape_note=Text("orang per jenis", "person and type"),
    ),
    Layout(
        "makassar-ppks",
        Text("Templat PPKS Kota Makassar", "PPKS template of Kota Makassar"),
        group="f",
        uses=("read",),
        shape="person",
        level=Text("orang per jenis", "person and type"),
        origin="met",
        evidence=Evidence.PRACTICE,
        sources=("github.com/V2-devi/V2_dinsos_mks_linjamsos@3dd8b7b: frontend/public/templates/ (Kota Makassar)",),
        columns=(
            *telling({"NIK": "nik", "Nama": "nama"}),
            LayoutColumn("Kategori PPKS", meaning=Text("nama, bukan kode", "a label, not a code"), field="kategori"),
            *telling(
                {
                    "Kecamatan": "kecamatan",
                    "Kelurahan": "desa_kelurahan",
                    "Lokasi Penemuan": "lokasi_penemuan",
                    "Tanggal Laporan": "tanggal_laporan",
                    "Status": "status",
                    "Keterangan": "catatan",
                }
            ),
        ),
        file=(("formats", "csv"), ("delimiter", ",")),
        shape_note=Text("kasus", "case"),
    ),
    Layout(
        "makassar-dtsen",
        Text("Templat DTSEN Kota Makassar", "DTSEN template of Kota Makassar"),
        group="f",
        uses=("read",),
        shape="person",
        level=Text("keluarga", "family"),
        origin="met",
        evidence=Evidence.PRACTICE,
        sources=("github.com/V2-devi/V2_dinsos_mks_linjamsos@3dd8b7b: frontend/public/templates/ (Kota Makassar)",),
        columns=(
            *telling(
                {"No. KK": "nomor_kk", "NIK": "nik", "Nama Kepala Keluarga": "nama", "Tanggal Lahir": "tanggal_lahir"}
            ),
            LayoutColumn("Jenis Kelamin", "code", allowed=("Laki-laki", "Perempuan"), field="jenis_kelamin"),
            *telling({"Kecamatan": "kecamatan", "Kelurahan": "desa_kelurahan", "Alamat Lengkap": "alamat"}),
            LayoutColumn("Desil", field="desil", form=Text("1-10", "1-10")),
        ),
        rules=(Text("Desil bukan jenis.", "A decile is no type."),),
        file=(("formats", "csv"), ("delimiter", ",")),
        shape_note=Text("keluarga", "family"),
    ),
    Layout(
        "makassar-bansos",
        Text("Templat bansos Kota Makassar", "Social assistance template of Kota Makassar"),
        group="f",
        uses=("read",),
        shape="person",
        level=Text("keluarga", "family"),
        origin="met",
        evidence=Evidence.PRACTICE,
        sources=("github.com/V2-devi/V2_dinsos_mks_linjamsos@3dd8b7b: frontend/public/templates/ (Kota Makassar)",),
        columns=(
            *telling(
                {
                    "Nama Kepala Keluarga": "nama",
                    "NIK": "nik",
                    "No. KK": "nomor_kk",
                    "Kecamatan": "kecamatan",
                    "Kelurahan": "desa_kelurahan",
                    "Tanggal Pengusulan": "tanggal_laporan",
                    "Alamat": "alamat",
                    "Status": "status",
                }
            ),
        ),
        file=(("formats", "csv"), ("delimiter", ",")),
        shape_note=Text("keluarga", "family"),
    ),
    Layout(
        "klien-lks-odoo",
        Text(
            "Ekspor klien LKS yang menyebut diri standar SIKS-NG",
            "Export of clients of an LKS that calls itself the SIKS-NG standard",
        ),
        group="f",
        uses=("read",),
        shape="person",
        level=Text("orang dalam LKS", "person in an institution (LKS)"),
        origin="met",
        evidence=Evidence.PRACTICE,
        sources=("Odoo module of an LKS; repository not identified",),
        columns=(
            *telling(
                {
                    "NO": "id_sumber",
                    "NO_INDUK_PPKS": "id_sumber",
                    "NO_KARTU_KELUARGA": "nomor_kk",
                    "NIK_KTP": "nik",
                    "NAMA_LENGKAP": "nama",
                    "TEMPAT_LAHIR": "tempat_lahir",
                }
            ),
            LayoutColumn("TANGGAL_LAHIR", field="tanggal_lahir", form=Text("dd/mm/yyyy", "dd/mm/yyyy")),
            LayoutColumn("JENIS_KELAMIN", "code", allowed=("Laki-laki", "Perempuan"), field="jenis_kelamin"),
            *telling(
                {
                    "AGAMA": "agama",
                    "STATUS_PERKAWINAN": "status_perkawinan",
                    "PENDIDIKAN_TERAKHIR": "pendidikan",
                    "KATEGORI_PPKS": "kategori",
                    "KODE_PPKS": "kode_kategori",
                    "KLUSTER_PPKS": "klaster",
                    "STATUS_RESIDENSIAL": "dalam_panti",
                    "ASRAMA_GEDUNG": "",
                    "KAMAR_RUANGAN": "",
                    "NO_BED": "",
                    "ALAMAT_ASAL": "alamat",
                    "RT": "rt",
                    "RW": "rw",
                    "DESA_KELURAHAN": "desa_kelurahan",
                    "KECAMATAN": "kecamatan",
                    "KAB_KOTA": "kabupaten_kota",
                    "PROVINSI": "provinsi",
                    "KODE_POS": "kode_pos",
                    "NAMA_WALI_KELUARGA": "nama_wali",
                    "HUBUNGAN_WALI": "hubungan_wali",
                    "TELEPON_WALI": "telepon_wali",
                    "PEKERJA_SOSIAL_PENDAMPING": "pendamping",
                    "NO_STR_PEKSOS": "",
                    "TANGGAL_MASUK_PANTI": "tanggal_masuk",
                    "TANGGAL_TERMINASI": "tanggal_keluar",
                    "STATUS_LAYANAN": "status_layanan",
                }
            ),
        ),
        evidence_note=Text(
            "Sebutan standar SIKS-NG berasal dari berkas itu sendiri dan tidak terkonfirmasi.",
            "That it is a standard of SIKS-NG is its own claim and not confirmed.",
        ),
        rules=(
            Text(
                "Sebagai id_sumber, NO_INDUK_PPKS didahulukan dari NO.", "NO_INDUK_PPKS comes before NO as id_sumber."
            ),
        ),
        file=(
            ("formats", "csv"),
            ("delimiter", ";"),
            ("encoding", "UTF-8 with BOM"),
            ("name", "Data_Binaan_SIKSNG_<LKS>_YYYYMMDD.csv"),
        ),
    ),
    Layout(
        "semarang-register",
        Text("Register PPKS Kota Semarang, 26 kolom tanda", "PPKS register of Kota Semarang, 26 flag columns"),
        group="f",
        uses=("read",),
        shape="person",
        level=Text("orang", "person"),
        origin="met",
        evidence=Evidence.PRACTICE,
        sources=("github.com/erinurshofa/sosialmenyapa@84fa1ed: models/Ppks.php (Kota Semarang)",),
        columns=(
            LayoutColumn("nik", field="nik"),
            *telling(
                {
                    "anak_balita_terlantar": "kategori:1",
                    "anak_terlantar": "kategori:2",
                    "anak_yang_berhadapan_dengan_hukum": "kategori:3",
                    "anak_jalanan": "kategori:4",
                    "anak_dengan_kedisabilitasan": "kategori:5",
                    "anak_korban_tindak_kekerasan": "kategori:6",
                    "anak_yang_memerlukan_perlindungan_khusus": "kategori:7",
                    "lanjut_usia_terlantar": "kategori:8",
                    "penyandang_disabilitas": "kategori:9",
                    "tuna_susila": "kategori:10",
                    "gelandangan": "kategori:11",
                    "pengemis": "kategori:12",
                    "pemulung": "kategori:13",
                    "kelompok_minoritas": "kategori:14",
                    "bekas_warga_binaan_lembaga_pemasyarakatan": "kategori:15",
                    "orang_dengan_hivaids": "kategori:16",
                    "korban_penyalahgunaan_napza": "kategori:17",
                    "korban_trafficking": "kategori:18",
                    "korban_tindak_kekerasan": "kategori:19",
                    "pekerja_migran_bermasalah_sosial": "kategori:20",
                    "korban_bencana_alam": "kategori:21",
                    "korban_bencana_sosial": "kategori:22",
                    "perempuan_rawan_sosial_ekonomi": "kategori:23",
                    "fakir_miskin": "kategori:24",
                    "keluarga_bermasalah_sosial_psikologis": "kategori:25",
                    "komunitas_adat_terpencil": "kategori:26",
                    "anak_dengan_kedisabilitasan_fisik": "ragam_disabilitas:fisik",
                    "anak_dengan_kedisabilitasan_intelektual": "ragam_disabilitas:intelektual",
                    "anak_dengan_kedisabilitasan_mental": "ragam_disabilitas:mental",
                    "anak_dengan_kedisabilitasan_sensorik": "ragam_disabilitas:sensorik",
                    "penyandang_disabilitas_fisik": "ragam_disabilitas:fisik",
                    "penyandang_disabilitas_intelektual": "ragam_disabilitas:intelektual",
                    "penyandang_disabilitas_mental": "ragam_disabilitas:mental",
                    "penyandang_disabilitas_sensorik": "ragam_disabilitas:sensorik",
                },
                kind="code",
                allowed=("0", "1"),
            ),
            LayoutColumn(
                "jenis_ppks_fix",
                meaning=Text(
                    "pernyataan jenis yang kedua; harus sama dengan tandanya",
                    "a second statement of the type; it must agree with the flags",
                ),
                field="kategori",
            ),
        ),
        rules=(
            Text("Kosong bukan 0.", "Empty is not 0."),
            Text(
                "Tanda disabilitas menyebut ragam, bukan jenis tambahan.",
                "A flag of disability names a kind, not one more type.",
            ),
            Text(
                "Tanda dan jenis_ppks_fix dapat berbeda: dilaporkan, dan tidak satu pun menang diam-diam.",
                "Flags and jenis_ppks_fix can disagree: that is told, and neither wins in silence.",
            ),
        ),
        shape_note=Text("orang, satu baris seorang, jenis sebagai tanda", "one row for each person, types as flags"),
    ),
)
