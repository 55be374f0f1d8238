"""Banten: the 18 types of its rehabilitation bureau, the residents of its UPTD, its training by Bapas (group h)."""

from __future__ import annotations

from typing import Final

from pmks.law.layouts.columns import EDITION_AND_DAY, KABUPATEN_KOTA, SUMS, ids, plain
from pmks.model.layout import Layout, LayoutColumn
from pmks.model.source import Evidence, Text

LAYOUTS: Final = (
    Layout(
        "banten-rehsos-18",
        Text(
            "Rekapitulasi 18 jenis bidang rehabilitasi sosial, 8 kabupaten/kota Banten",
            "18 types of the rehabilitation bureau, 8 kabupaten/kota of Banten",
        ),
        group="h",
        uses=("write", "read"),
        shape="wide",
        level=Text("8 kabupaten/kota per 18 jenis", "8 kabupaten/kota and 18 types"),
        origin="project",
        evidence=Evidence.SECONDARY,
        sources=(
            (
                "https://dinsos.bantenprov.go.id/berita/sekda-banten-hadiri-rakornis-program-pembinaan-pelaksanaan-bi"
                "dang-rehabilitasi-sosial-2022"
            ),
            "pmks: law.SCOPES, banten-rehsos-18",
        ),
        columns=(
            LayoutColumn("cakupan", "code", allowed=("banten-rehsos-18",), required=True, field="cakupan"),
            *EDITION_AND_DAY,
            *KABUPATEN_KOTA,
            LayoutColumn(
                "<id>_l",
                "count",
                unit="kasus",
                meaning=Text("untuk jenis 1-15 dan 18-20", "for types 1-15 and 18-20"),
                field="jumlah:<id>/L",
            ),
            LayoutColumn("<id>_p", "count", unit="kasus", field="jumlah:<id>/P"),
            LayoutColumn("<id>_jumlah", "count", unit="kasus", field="jumlah:<id>"),
            *SUMS,
        ),
        evidence_note=Text(
            "Ke-18 jenis disebut dalam laporan 22 Maret 2022: 1-15 dan 18-20; tabelnya rancangan proyek.",
            "The 18 types are named in a report of 22 March 2022: 1-15 and 18-20; the table itself is the project's.",
        ),
        rows=Text(
            "36.01, 36.02, 36.03, 36.04, 36.71, 36.72, 36.73, 36.74, dalam urutan ini, selalu kedelapannya",
            "36.01, 36.02, 36.03, 36.04, 36.71, 36.72, 36.73, 36.74, in this order, always all eight",
        ),
        totals=Text("seperti rekap-kabkota", "as rekap-kabkota"),
        rules=(
            Text(
                (
                    "Jenis 16 dan 17 urusan pusat: barisnya dalam masukan disimpan, didaftar di luar cakupan, dan "
                    "tidak dihitung."
                ),
                (
                    "Types 16 and 17 belong to the centre: a row of theirs is kept, listed as outside the scope, and "
                    "not counted."
                ),
            ),
            Text(
                "Jenis 21-26 termasuk bidang lain: diperlakukan sama.",
                "Types 21-26 belong to other bureaus: the same holds.",
            ),
            Text(
                'Jumlah besar berlabel "18 jenis", tidak pernah "PPKS Banten".',
                'The grand total is labelled "18 jenis", never "PPKS Banten".',
            ),
        ),
        types=ids(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 18, 19, 20),
        example=(
            (
                "cakupan,edisi_daftar,tanggal_data,kode_kabupaten_kota,nama_kabupaten_kota,gelandangan_l,"
                "gelandangan_p,gelandangan_jumlah,jumlah_kasus,jumlah_orang"
            ),
            "banten-rehsos-18,permensos-8-2012,2024-12-31,36.71,Kota Tangerang,34,11,45,2107,1968",
        ),
        example_note=Text(
            "sebagian: satu dari 18 jenis; angka rekaan", "a part: one of the 18 types; the numbers are invented"
        ),
    ),
    Layout(
        "banten-uptd-penghuni",
        Text("Penghuni UPTD Perlindungan Sosial", "Residents of the UPTD Perlindungan Sosial"),
        group="h",
        uses=("write", "read"),
        shape="long",
        level=Text("lembaga per kelompok", "institution and group"),
        origin="project",
        evidence=Evidence.SECONDARY,
        sources=(
            "pmks: law.PROFILES, banten",
            (
                "https://dinsos.bantenprov.go.id/berita/kabupaten-balangan-belajar-urus-anak-yatim-ke-pemprov-banten "
                "(about 20 children in October 2021)"
            ),
        ),
        columns=(
            LayoutColumn("edisi_daftar", required=True, field="edisi_daftar"),
            LayoutColumn("tanggal_data", "day", required=True, field="tanggal_data"),
            LayoutColumn(
                "nama_lembaga", "code", allowed=("UPTD Perlindungan Sosial",), required=True, field="nama_lembaga"
            ),
            LayoutColumn("kelompok", "code", allowed=("lansia", "anak"), required=True),
            LayoutColumn(
                "kategori",
                "list",
                field="kategori",
                form=Text(
                    "nomor jenis dipisah ;: 8 untuk lansia; 1 dan 2 untuk anak, lainnya menurut keadaan",
                    "numbers of types joined by ;: 8 for lansia; 1 and 2 for anak, others as the case is",
                ),
            ),
            LayoutColumn(
                "kapasitas",
                "count",
                unit="orang",
                required=True,
                meaning=Text("lansia 60, anak 25; dapat diatur", "older people 60, children 25; configuration"),
            ),
            *plain("penghuni_l", "penghuni_p", kind="count", unit="orang"),
            LayoutColumn("penghuni", "count", unit="orang", required=True),
            LayoutColumn(
                "asal_kabupaten_kota",
                "code",
                allowed=(
                    "36.01",
                    "36.02",
                    "36.03",
                    "36.04",
                    "36.71",
                    "36.72",
                    "36.73",
                    "36.74",
                    "luar_banten",
                    "tidak_diketahui",
                ),
                meaning=Text(
                    "satu baris per daerah asal pada bentuk rinci", "one row for each origin in the detailed form"
                ),
            ),
            LayoutColumn("masuk", "count", unit="orang", meaning=Text("dalam periode", "in the period")),
            LayoutColumn("keluar", "count", unit="orang", meaning=Text("dalam periode", "in the period")),
            LayoutColumn("terisi_persen", "percent", unit="%", digits=1),
        ),
        evidence_note=Text(
            "Kapasitas dan kelompok dari laporan publik; tabelnya rancangan proyek.",
            "Capacity and groups stand in public reports; the table itself is the project's.",
        ),
        rules=(
            Text(
                "Stok: penghuni akhir = penghuni awal + masuk - keluar; selain itu dilaporkan.",
                "Stock: residents at the end = residents at the start + masuk - keluar; anything else is told.",
            ),
            Text("Di atas 100 % dilaporkan, tidak dipotong.", "Over 100 % is reported and not cut."),
            Text(
                "Penghuni dihitung dalam orang; penghuni dengan dua jenis tetap satu penghuni.",
                "Residents are counted in persons; a resident with two types is one resident.",
            ),
            Text("Laporan tidak memuat nama dan nomor kamar.", "The report has no names and no numbers of rooms."),
        ),
        shape_note=Text("panjang, satu baris per kelompok dan hari", "long, one row for each group and day"),
        example=(
            (
                "edisi_daftar,tanggal_data,nama_lembaga,kelompok,kategori,kapasitas,penghuni_l,penghuni_p,penghuni,"
                "masuk,keluar,terisi_persen"
            ),
            "permensos-8-2012,2024-12-31,UPTD Perlindungan Sosial,lansia,8,60,24,29,53,15,9,88.3",
            'permensos-8-2012,2024-12-31,UPTD Perlindungan Sosial,anak,"1;2",25,10,8,18,6,5,72.0',
        ),
        example_note=Text("jumlah penghuni rekaan", "the numbers of residents are invented"),
    ),
    Layout(
        "banten-bwblp-pelatihan",
        Text("Peserta pelatihan BWBLP per Bapas", "Participants of BWBLP training by Bapas"),
        group="h",
        uses=("write", "read"),
        shape="long",
        level=Text("pelatihan per Bapas", "training and Bapas"),
        origin="project",
        evidence=Evidence.PRACTICE,
        sources=(
            (
                "https://dinsos.bantenprov.go.id/berita/dinsos-banten-fasilitasi-pelatihan-keterampilan-bagi-eks-warg"
                "a-binaan-sebagai-upaya-reintegrasi-sosial (May 2025: 12 clients of Bapas Kelas II Ciangir, "
                "motorcycle mechanics, at the training unit of the labour office)"
            ),
            (
                "https://www.indopos.co.id/nasional/2022/03/22/dinsos-banten-dan-bapas-serang-latih-warga-binaan/amp/"
                " (Bapas Kelas II Serang, 2022)"
            ),
            "pmks: law.PROFILES, banten",
        ),
        columns=(
            LayoutColumn("tahun_anggaran", "year", required=True, field="tahun_anggaran"),
            LayoutColumn("sumber_dana", "code", allowed=("APBD provinsi", "APBN", "lain")),
            LayoutColumn(
                "nama_bapas",
                "code",
                allowed=("Bapas Kelas II Serang", "Bapas Kelas II Ciangir"),
                required=True,
                others=True,
            ),
            LayoutColumn(
                "kode_kabupaten_kota",
                "code",
                meaning=Text("kedudukan Bapas", "seat of the Bapas"),
                field="kode_kabupaten_kota",
            ),
            LayoutColumn(
                "jenis_layanan",
                "code",
                allowed=("bimbingan_keterampilan", "konseling", "pendampingan", "bimbingan_mental_sosial"),
                required=True,
            ),
            LayoutColumn(
                "jenis_keterampilan", meaning=Text("untuk bimbingan_keterampilan", "for bimbingan_keterampilan")
            ),
            LayoutColumn("lembaga_pelatih"),
            *plain("tanggal_mulai", "tanggal_selesai", kind="day"),
            *plain("peserta_l", "peserta_p", kind="count", unit="orang"),
            LayoutColumn("peserta", "count", unit="orang", required=True),
            LayoutColumn(
                "klien_bapas",
                "count",
                unit="orang",
                meaning=Text(
                    "masih dalam bimbingan (klien pemasyarakatan): belum termasuk jenis 15",
                    "still under guidance (klien pemasyarakatan): not yet type 15",
                ),
            ),
            LayoutColumn(
                "bebas",
                "count",
                unit="orang",
                meaning=Text("selesai menjalani pidana: dapat termasuk jenis 15", "sentence completed: can be type 15"),
            ),
            LayoutColumn(
                "selesai", "count", unit="orang", meaning=Text("menyelesaikan pelatihan", "completed the course")
            ),
            LayoutColumn("alat_diserahkan", meaning=Text("alat yang diserahkan", "tools handed over")),
            LayoutColumn("hasil", meaning=Text("hasil; tanpa nama", "outcome; no names")),
        ),
        rules=(
            Text(
                "peserta = klien_bapas + bebas, bila keduanya diisi.",
                "peserta = klien_bapas + bebas, if both are given.",
            ),
            Text(
                (
                    "Klien Bapas dengan pembebasan bersyarat belum selesai menjalani pidana: kriteria jenis 15 tidak "
                    "terpenuhi; dihitung sebagai peserta, bukan kasus."
                ),
                (
                    "A client of a Bapas on conditional release has not completed the sentence: the criteria of type "
                    "15 are not met; he or she counts as a participant, not as a case."
                ),
            ),
            Text(
                "Satu orang dalam dua pelatihan adalah dua keikutsertaan: menghitung orang memerlukan kunci.",
                "One person in two trainings is two participations: counting people needs a key.",
            ),
        ),
        shape_note=Text("panjang, satu baris per pelatihan dan Bapas", "long, one row for each training and Bapas"),
        example=(
            (
                "tahun_anggaran,sumber_dana,nama_bapas,kode_kabupaten_kota,jenis_layanan,jenis_keterampilan,"
                "lembaga_pelatih,tanggal_mulai,tanggal_selesai,peserta_l,peserta_p,peserta,klien_bapas,bebas,selesai,"
                "alat_diserahkan,hasil"
            ),
            (
                "2024,APBD provinsi,Bapas Kelas II Serang,36.73,bimbingan_keterampilan,menjahit,UPTD Latihan Kerja,"
                "2024-08-05,2024-08-16,3,9,12,10,2,11,mesin jahit,"
            ),
        ),
        example_note=Text("angka rekaan", "the numbers are invented"),
    ),
)
