"""Recapitulations by region and type as offices have them (group a)."""

from __future__ import annotations

from typing import Final

from pmks.law.layouts.columns import telling
from pmks.model.layout import Layout, LayoutColumn
from pmks.model.source import Evidence, Text

LAYOUTS: Final = (
    Layout(
        "semarang-rekap",
        Text("Rekapitulasi jenis PMKS per kecamatan, Kota Semarang", "Types of PMKS by kecamatan, Kota Semarang"),
        group="a",
        uses=("read",),
        shape="wide",
        level=Text("kecamatan atau kelurahan", "kecamatan or village"),
        origin="met",
        evidence=Evidence.PRACTICE,
        sources=(
            (
                "github.com/erinurshofa/sosialmenyapa@84fa1ed: models/Rekap.php, models/Ppks.php, "
                "views/ppks/rekap_jenis_pmks_kecamatan.php (Kota Semarang)"
            ),
        ),
        columns=(
            LayoutColumn("kecamatan", field="kecamatan"),
            LayoutColumn(
                "kelurahan",
                meaning=Text("hanya pada tabel kelurahan", "only in the table of villages"),
                field="desa_kelurahan",
            ),
            LayoutColumn("ppks", "count", unit="orang", meaning=Text("orang", "people"), field="jumlah:orang"),
            *telling({"pria": "jumlah:orang/L", "perempuan": "jumlah:orang/P"}, kind="count", unit="orang"),
            *telling(
                {
                    "anak_balita_terlantar": "jumlah:1",
                    "anak_terlantar": "jumlah:2",
                    "anak_yang_berhadapan_dengan_hukum": "jumlah:3",
                    "anak_jalanan": "jumlah:4",
                    "anak_dengan_kedisabilitasan": "jumlah:5",
                    "anak_korban_tindak_kekerasan": "jumlah:6",
                    "anak_yang_memerlukan_perlindungan_khusus": "jumlah:7",
                    "lanjut_usia_terlantar": "jumlah:8",
                    "penyandang_disabilitas": "jumlah:9",
                    "tuna_susila": "jumlah:10",
                    "gelandangan": "jumlah:11",
                    "pengemis": "jumlah:12",
                    "pemulung": "jumlah:13",
                    "kelompok_minoritas": "jumlah:14",
                    "bekas_warga_binaan_lembaga_pemasyarakatan": "jumlah:15",
                    "orang_dengan_hivaids": "jumlah:16",
                    "korban_penyalahgunaan_napza": "jumlah:17",
                    "korban_trafficking": "jumlah:18",
                    "korban_tindak_kekerasan": "jumlah:19",
                    "pekerja_migran_bermasalah_sosial": "jumlah:20",
                    "korban_bencana_alam": "jumlah:21",
                    "korban_bencana_sosial": "jumlah:22",
                    "perempuan_rawan_sosial_ekonomi": "jumlah:23",
                    "fakir_miskin": "jumlah:24",
                    "keluarga_bermasalah_sosial_psikologis": "jumlah:25",
                    "komunitas_adat_terpencil": "jumlah:26",
                },
                kind="count",
                unit="kasus",
            ),
        ),
        rules=(
            Text(
                "Jumlah ke-26 kolom wajar lebih besar daripada ppks: satu orang dapat memiliki beberapa jenis.",
                "The sum of the 26 columns may exceed ppks: one person may have several types.",
            ),
            Text(
                "pria + perempuan <= ppks: hanya dua ejaan jenis kelamin yang dihitung di sana.",
                "pria + perempuan <= ppks: only two exact spellings of sex are counted there.",
            ),
            Text(
                (
                    "Kecamatan tanpa data memakai enam nama lain: bekas_warga_binaan, korban_napza, pekerja_migran, "
                    "perempuan_rawan, keluarga_bermasalah, komunitas_adat."
                ),
                (
                    "A kecamatan without data has six other names: bekas_warga_binaan, korban_napza, pekerja_migran, "
                    "perempuan_rawan, keluarga_bermasalah, komunitas_adat."
                ),
            ),
        ),
    ),
    Layout(
        "gunungkidul-rekap",
        Text("Rekap per kalurahan, Kab. Gunungkidul", "Recapitulation by village, Kab. Gunungkidul"),
        group="a",
        uses=("read",),
        shape="wide",
        level=Text("kalurahan per tahun", "village and year"),
        origin="met",
        evidence=Evidence.PRACTICE,
        sources=("dashboard of Kab. Gunungkidul, CSV import; repository not identified",),
        columns=(
            LayoutColumn("tahun", "year", field="tahun_data"),
            LayoutColumn(
                "kapanewon", meaning=Text("kecamatan di DI Yogyakarta", "kecamatan in DI Yogyakarta"), field="kecamatan"
            ),
            LayoutColumn(
                "kalurahan", meaning=Text("desa di DI Yogyakarta", "village in DI Yogyakarta"), field="desa_kelurahan"
            ),
            *telling(
                {
                    "adk": "jumlah:5",
                    "pd": "jumlah:9",
                    "abt": "jumlah:1",
                    "aj": "jumlah:4",
                    "aktk": "jumlah:6",
                    "at": "jumlah:2",
                    "bwblp": "jumlah:15",
                    "gel": "jumlah:11",
                    "kbsp": "jumlah:25",
                    "kpn": "jumlah:17",
                    "ktk": "jumlah:19",
                    "lut": "jumlah:8",
                    "pem": "jumlah:13",
                    "peng": "jumlah:12",
                    "pmbs": "jumlah:20",
                    "prse": "jumlah:23",
                },
                kind="count",
                unit="kasus",
            ),
        ),
        rules=(
            Text(
                "16 dari 26 jenis: 3, 7, 10, 14, 16, 18, 21, 22, 24, 26 tidak dikumpulkan, dan itu bukan nol.",
                "16 of the 26 types: 3, 7, 10, 14, 16, 18, 21, 22, 24, 26 are not collected, which is not zero.",
            ),
            Text(
                "Judul kolom dicocokkan tanpa membedakan huruf besar dan kecil.",
                "Headers are matched without regard to case.",
            ),
        ),
        shape_note=Text("lebar, nama jenis disingkat", "wide, types abbreviated"),
    ),
    Layout(
        "sulteng-rekap",
        Text(
            "Tabel jenis per kabupaten, Prov. Sulawesi Tengah",
            "Table of types by kabupaten, province of Sulawesi Tengah",
        ),
        group="a",
        uses=("read",),
        shape="long",
        level=Text("kabupaten per jenis", "kabupaten and type"),
        origin="met",
        evidence=Evidence.PRACTICE,
        sources=("github.com/subhandp/dtks-sulteng@17a581d: app/Jobs/ProcessImport.php (Prov. Sulawesi Tengah)",),
        columns=(
            LayoutColumn("kode_kabupaten", "code", field="kode_wilayah"),
            LayoutColumn(
                "jenis_pmks_id",
                "number",
                meaning=Text("1-26; kosong = semua orang", "1-26; empty = all people"),
                field="kategori",
            ),
            LayoutColumn("total", "count", field="jumlah"),
        ),
        rules=(
            Text(
                (
                    "Baris tanpa jenis menghitung orang satu kali; baris berjenis menghitung jenis pertama dan jenis "
                    "berikutnya, sehingga jumlahnya bukan baris tanpa jenis."
                ),
                (
                    "The row without a type counts people once; the rows with a type count a first and a further "
                    "type, so that their sum is not the first row."
                ),
            ),
        ),
    ),
    Layout(
        "tangerang-2016",
        Text(
            "Jumlah PMKS menurut jenis dan kecamatan, Kab. Tangerang 2016",
            "PMKS by type and kecamatan, Kab. Tangerang 2016",
        ),
        group="a",
        uses=("read",),
        shape="wide",
        level=Text("kecamatan", "kecamatan"),
        origin="met",
        evidence=Evidence.PRACTICE,
        sources=("open data of Kab. Tangerang: Jumlah PMKS Menurut Jenis dan Kecamatan di Kab Tangerang Tahun 2016",),
        columns=(
            LayoutColumn(
                "id_kecamatan",
                meaning=Text("nomor setempat, bukan kode wilayah", "a local number, no region code"),
                field="id_sumber",
            ),
            *telling(
                {
                    "bayi_terlantar": "jumlah:1",
                    "anak_terlantar": "jumlah:2",
                    "anak_perlindungan_khusus": "jumlah:7",
                    "anak_berhadapan_hukum": "jumlah:3",
                    "anak_jalanan": "jumlah:4",
                    "anak_disabilitas": "jumlah:5",
                },
                kind="count",
                unit="kasus",
            ),
        ),
        rules=(
            Text(
                "Hanya jenis anak; jenis lain ada pada dataset lain, dua atau tiga jenis per dataset.",
                "Only types of children; the others stand in other datasets, two or three to a dataset.",
            ),
        ),
    ),
    Layout(
        "rehsos-desa-bulanan",
        Text("Formulir bulanan rehabilitasi sosial per desa", "Monthly form of social rehabilitation by village"),
        group="a",
        uses=("read",),
        shape="wide",
        level=Text("desa per bulan", "village and month"),
        origin="met",
        evidence=Evidence.PRACTICE,
        sources=("github.com/srihariyati/database-dinsos@30694d9: resources/views/rehsos/tambahpmks.blade.php",),
        columns=(
            *telling({"kecamatan": "kecamatan", "desa": "desa_kelurahan", "bulan": ""}),
            LayoutColumn("tahun", "year", field="tahun_data"),
            *telling(
                {
                    "gld": "jumlah:11",
                    "peng": "jumlah:12",
                    "punk": "",
                    "anjal": "jumlah:4",
                    "ot": "",
                    "at": "jumlah:2",
                    "psk": "jumlah:10",
                },
                kind="count",
                unit="kasus",
            ),
            LayoutColumn("waria", "count", meaning=Text("memilah psk saja, menjadi tiga", "splits psk only, in three")),
            LayoutColumn("pria", "count", meaning=Text("memilah psk saja, menjadi tiga", "splits psk only, in three")),
            LayoutColumn(
                "wanita", "count", meaning=Text("memilah psk saja, menjadi tiga", "splits psk only, in three")
            ),
        ),
        rules=(
            Text("punk dan ot (orang terlantar) bukan jenis.", "punk and ot (neglected people) are no types."),
            Text(
                "waria + pria + wanita = psk menurut urutan formulir (disimpulkan).",
                "waria + pria + wanita = psk by the order of the form (inferred).",
            ),
            Text(
                (
                    "Hitungan bulanan orang yang dijumpai di jalan mengulang orang: tidak pernah dijumlahkan menjadi "
                    "orang setahun."
                ),
                (
                    "Monthly counts of people met on the street repeat people: they are never added up to the people "
                    "of a year."
                ),
            ),
        ),
        shape_note=Text("lebar, disingkat, dengan golongan setempat", "wide, abbreviated, with local classes"),
    ),
    Layout(
        "tertangani",
        Text("Jumlah, sudah dan belum ditangani", "People counted, served and not yet served"),
        group="a",
        uses=("write", "read"),
        shape="long",
        level=Text("kabupaten/kota per jenis", "kabupaten/kota and type"),
        origin="met",
        evidence=Evidence.PRACTICE,
        sources=(
            (
                "github.com/rikynurdiana/dinsos-aplikasi-anggaran-bidang-program@61f3d7f: db_bid_prog.sql (values "
                "there are invented)"
            ),
        ),
        columns=(
            *telling({"bidang": "", "kategori": "kategori"}),
            *telling(
                {"jumlah_orang": "jumlah", "belum_ditangani": "", "sudah_ditangani": ""}, kind="count", unit="orang"
            ),
        ),
        rules=(
            Text(
                "jumlah_orang = belum_ditangani + sudah_ditangani; selain itu dilaporkan sebagai masalah.",
                "jumlah_orang is the sum of belum_ditangani and sudah_ditangani; anything else is told.",
            ),
            Text("Angka dapat datang sebagai teks.", "Numbers may come as text."),
        ),
    ),
    Layout(
        "bps-daerah-dalam-angka",
        Text("Tabel Daerah Dalam Angka (BPS)", "Table of the BPS series Daerah Dalam Angka"),
        group="a",
        uses=("read",),
        shape="wide",
        level=Text("kecamatan", "kecamatan"),
        origin="met",
        evidence=Evidence.PRACTICE,
        sources=("BPS Kabupaten Soppeng Dalam Angka, one table; Profil PMKS 2012 (BPS and Kemensos), layout",),
        columns=(
            LayoutColumn(
                "<kecamatan>",
                meaning=Text("tiga angka BPS, titik, dan nama", "three digits of BPS, a point and the name"),
                field="kecamatan",
            ),
            LayoutColumn(
                "<group of types>",
                "count",
                meaning=Text(
                    "dua atau tiga jenis dalam satu kolom dua bahasa: tetap satu kelompok, tidak dipecah",
                    "two or three types in one bilingual column: a group, never split",
                ),
            ),
        ),
        rules=(
            Text(
                "Di bawah judul kolom ada baris nomor kolom (1), (2) dan seterusnya.",
                "A row of column numbers (1), (2) and so on stands under the header.",
            ),
            Text("Titik untuk ribuan, koma untuk desimal.", "A point for thousands, a comma for decimals."),
            Text(
                (
                    "Tanda nol atau tidak ada ditetapkan dalam buku: BPS memakai - untuk tidak ada atau nol dan ... "
                    "untuk belum tersedia (dari ingatan); tanyakan kesepakatannya."
                ),
                (
                    "The sign of zero or of nothing is defined in the book: BPS uses - for none or zero and ... for "
                    "not yet available (recalled); ask for the convention."
                ),
            ),
        ),
        shape_note=Text("lebar, dua bahasa, jenis digabung", "wide, bilingual, types merged"),
    ),
)
