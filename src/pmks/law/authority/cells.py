"""The cells of UU 23/2014, Lampiran angka I huruf F, and those next door that touch the same people."""

from __future__ import annotations

from typing import Final

from pmks.law.authority.values import Cell, Level
from pmks.model.source import Citation, Text

CELLS: Final[tuple[Cell, ...]] = (
    Cell(
        "F1.pusat.a",
        Level.PUSAT,
        "F",
        1,
        "Pemberdayaan Sosial",
        "Penetapan lokasi dan pemberdayaan sosial komunitas adat terpencil (KAT)",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 1 kolom 3 huruf a"),
        letter="a",
    ),
    Cell(
        "F1.pusat.b",
        Level.PUSAT,
        "F",
        1,
        "Pemberdayaan Sosial",
        "Penerbitan izin pengumpulan sumbangan lintas Daerah provinsi",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 1 kolom 3 huruf b"),
        letter="b",
    ),
    Cell(
        "F1.pusat.c",
        Level.PUSAT,
        "F",
        1,
        "Pemberdayaan Sosial",
        "Pembinaan potensi sumber kesejahteraan sosial",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 1 kolom 3 huruf c"),
        letter="c",
    ),
    Cell(
        "F1.prov.a",
        Level.PROVINSI,
        "F",
        1,
        "Pemberdayaan Sosial",
        ("Penerbitan izin pengumpulan sumbangan lintas Daerah kabupaten/kota dalam 1 (satu) Daerah provinsi"),
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 1 kolom 4 huruf a"),
        letter="a",
    ),
    Cell(
        "F1.prov.b",
        Level.PROVINSI,
        "F",
        1,
        "Pemberdayaan Sosial",
        "Pemberdayaan potensi sumber kesejahteraan sosial provinsi",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 1 kolom 4 huruf b"),
        letter="b",
    ),
    Cell(
        "F1.kab.a",
        Level.KABUPATEN_KOTA,
        "F",
        1,
        "Pemberdayaan Sosial",
        "Pemberdayaan sosial KAT",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 1 kolom 5 huruf a"),
        letter="a",
    ),
    Cell(
        "F1.kab.b",
        Level.KABUPATEN_KOTA,
        "F",
        1,
        "Pemberdayaan Sosial",
        "Penerbitan izin pengumpulan sumbangan dalam Daerah kabupaten/kota",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 1 kolom 5 huruf b"),
        letter="b",
    ),
    Cell(
        "F1.kab.c",
        Level.KABUPATEN_KOTA,
        "F",
        1,
        "Pemberdayaan Sosial",
        "Pengembangan potensi sumber kesejahteraan sosial Daerah kabupaten/kota",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 1 kolom 5 huruf c"),
        letter="c",
    ),
    Cell(
        "F1.kab.d",
        Level.KABUPATEN_KOTA,
        "F",
        1,
        "Pemberdayaan Sosial",
        ("Pembinaan lembaga konsultasi kesejahteraan keluarga (LK3) yang wilayah kegiatannya di Daerah kabupaten/kota"),
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 1 kolom 5 huruf d"),
        letter="d",
    ),
    Cell(
        "F2.pusat.a",
        Level.PUSAT,
        "F",
        2,
        "Penanganan Warga Negara Migran Korban Tindak Kekerasan",
        ("Penanganan warga negara migran korban tindak kekerasan dari titik debarkasi sampai ke Daerah provinsi asal"),
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 2 kolom 3 huruf a"),
        letter="a",
    ),
    Cell(
        "F2.pusat.b",
        Level.PUSAT,
        "F",
        2,
        "Penanganan Warga Negara Migran Korban Tindak Kekerasan",
        "Pemulihan trauma korban tindak kekerasan (traficking) dalam dan luar negeri",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 2 kolom 3 huruf b"),
        letter="b",
        note=Text('"traficking" tercetak demikian.', '"traficking" is printed so.'),
    ),
    Cell(
        "F2.prov",
        Level.PROVINSI,
        "F",
        2,
        "Penanganan Warga Negara Migran Korban Tindak Kekerasan",
        (
            "Pemulangan warga negara migran korban tindak kekerasan dari titik debarkasi di Daerah "
            "provinsi untuk dipulangkan ke Daerah kabupaten/kota asal"
        ),
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 2 kolom 4"),
    ),
    Cell(
        "F2.kab",
        Level.KABUPATEN_KOTA,
        "F",
        2,
        "Penanganan Warga Negara Migran Korban Tindak Kekerasan",
        (
            "Pemulangan warga negara migran korban tindak kekerasan dari titik debarkasi di Daerah "
            "kabupaten/kota untuk dipulangkan ke Desa/kelurahan asal"
        ),
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 2 kolom 5"),
    ),
    Cell(
        "F3.pusat",
        Level.PUSAT,
        "F",
        3,
        "Rehabilitasi Sosial",
        "Rehabilitasi bekas korban penyalahgunaan NAPZA, orang dengan HIV/AIDS",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 3 kolom 3"),
        note=Text(
            ("Kepanjangan HIV/AIDS ditulis lengkap dalam Lampiran. Dalam atau luar panti dan cakupan tidak disebut."),
            "HIV/AIDS is spelt out in the annex. No setting and no scope is named.",
        ),
    ),
    Cell(
        "F3.prov",
        Level.PROVINSI,
        "F",
        3,
        "Rehabilitasi Sosial",
        (
            "Rehabilitasi sosial bukan/tidak termasuk bekas korban penyalahgunaan NAPZA, orang "
            "dengan HIV/AIDS yang memerlukan rehabilitasi pada panti"
        ),
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 3 kolom 4"),
        note=Text("Kepanjangan HIV/AIDS ditulis lengkap dalam Lampiran.", "HIV/AIDS is spelt out in the annex."),
    ),
    Cell(
        "F3.kab",
        Level.KABUPATEN_KOTA,
        "F",
        3,
        "Rehabilitasi Sosial",
        (
            "Rehabilitasi sosial bukan/tidak termasuk bekas korban penyalahgunaan NAPZA dan orang "
            "dengan HIV/AIDS yang tidak memerlukan rehabilitasi pada panti"
        ),
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 3 kolom 5"),
        note=Text("Kepanjangan HIV/AIDS ditulis lengkap dalam Lampiran.", "HIV/AIDS is spelt out in the annex."),
    ),
    Cell(
        "F3.kab.abh",
        Level.KABUPATEN_KOTA,
        "F",
        3,
        "Rehabilitasi Sosial",
        "dan rehabilitasi anak yang berhadapan dengan hukum",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 3 kolom 5"),
        note=Text(
            "Bagian kedua dari sel yang sama, setelah tanda koma.", "Second limb of the same cell, after a comma."
        ),
    ),
    Cell(
        "F4.pusat.a",
        Level.PUSAT,
        "F",
        4,
        "Perlindungan dan Jaminan Sosial",
        "Penerbitan izin orang tua angkat untuk pengangkatan anak antara WNI dengan WNA",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 4 kolom 3 huruf a"),
        letter="a",
    ),
    Cell(
        "F4.pusat.b",
        Level.PUSAT,
        "F",
        4,
        "Perlindungan dan Jaminan Sosial",
        "Penghargaan dan kesejahteraan keluarga pahlawan dan perintis kemerdekaan",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 4 kolom 3 huruf b"),
        letter="b",
    ),
    Cell(
        "F4.pusat.c",
        Level.PUSAT,
        "F",
        4,
        "Perlindungan dan Jaminan Sosial",
        "Pengelolaan data fakir miskin nasional",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 4 kolom 3 huruf c"),
        letter="c",
    ),
    Cell(
        "F4.prov.a",
        Level.PROVINSI,
        "F",
        4,
        "Perlindungan dan Jaminan Sosial",
        (
            "Penerbitan izin orang tua angkat untuk pengangkatan anak antar WNI dan pengangkatan "
            "anak oleh orang tua tunggal"
        ),
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 4 kolom 4 huruf a"),
        letter="a",
    ),
    Cell(
        "F4.prov.b",
        Level.PROVINSI,
        "F",
        4,
        "Perlindungan dan Jaminan Sosial",
        "Pengelolaan data fakir miskin cakupan Daerah provinsi",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 4 kolom 4 huruf b"),
        letter="b",
    ),
    Cell(
        "F4.kab.a",
        Level.KABUPATEN_KOTA,
        "F",
        4,
        "Perlindungan dan Jaminan Sosial",
        "Pemeliharaan anak-anak terlantar",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 4 kolom 5 huruf a"),
        letter="a",
    ),
    Cell(
        "F4.kab.b",
        Level.KABUPATEN_KOTA,
        "F",
        4,
        "Perlindungan dan Jaminan Sosial",
        "Pendataan dan Pengelolaan data fakir miskin cakupan Daerah kabupaten/kota",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 4 kolom 5 huruf b"),
        letter="b",
    ),
    Cell(
        "F5.pusat.a",
        Level.PUSAT,
        "F",
        5,
        "Penanganan Bencana",
        "Penyediaan kebutuhan dasar dan pemulihan trauma bagi korban bencana nasional",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 5 kolom 3 huruf a"),
        letter="a",
    ),
    Cell(
        "F5.pusat.b",
        Level.PUSAT,
        "F",
        5,
        "Penanganan Bencana",
        "Pembuatan model pemberdayaan masyarakat terhadap kesiapsiagaan bencana",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 5 kolom 3 huruf b"),
        letter="b",
        note=Text(
            "Terpotong pergantian halaman; kedua bagiannya disatukan di sini.",
            "Runs over a page break; the two halves are joined here.",
        ),
    ),
    Cell(
        "F5.prov",
        Level.PROVINSI,
        "F",
        5,
        "Penanganan Bencana",
        "Penyediaan kebutuhan dasar dan pemulihan trauma bagi korban bencana provinsi",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 5 kolom 4"),
    ),
    Cell(
        "F5.kab.a",
        Level.KABUPATEN_KOTA,
        "F",
        5,
        "Penanganan Bencana",
        "Penyediaan kebutuhan dasar dan pemulihan trauma bagi korban bencana kabupaten/kota",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 5 kolom 5 huruf a"),
        letter="a",
    ),
    Cell(
        "F5.kab.b",
        Level.KABUPATEN_KOTA,
        "F",
        5,
        "Penanganan Bencana",
        "Penyelenggaraan pemberdayaan masyarakat terhadap kesiapsiagaan bencana kabupaten/kota",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 5 kolom 5 huruf b"),
        letter="b",
        note=Text(
            "Terpotong pergantian halaman; kedua bagiannya disatukan di sini.",
            "Runs over a page break; the two halves are joined here.",
        ),
    ),
    Cell(
        "F6.pusat",
        Level.PUSAT,
        "F",
        6,
        "Taman Makam Pahlawan",
        ("Pemeliharaan taman makam pahlawan nasional utama dan makam pahlawan nasional di dalam dan luar negeri"),
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 6 kolom 3"),
    ),
    Cell(
        "F6.prov",
        Level.PROVINSI,
        "F",
        6,
        "Taman Makam Pahlawan",
        "Pemeliharaan taman makam pahlawan nasional provinsi",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 6 kolom 4"),
    ),
    Cell(
        "F6.kab",
        Level.KABUPATEN_KOTA,
        "F",
        6,
        "Taman Makam Pahlawan",
        "Pemeliharaan taman makam pahlawan nasional kabupaten/kota",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 6 kolom 5"),
    ),
    Cell(
        "F7.pusat.a",
        Level.PUSAT,
        "F",
        7,
        "Sertifikasi dan Akreditasi",
        "Pemberian setifikasi kepada pekerja sosial profesional dan tenaga kesejahteraan sosial",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 7 kolom 3 huruf a"),
        letter="a",
        note=Text(
            (
                'Tercetak "setifikasi". UU 14/2019 Pasal 25 kini menyerahkan penerbitan sertifikat '
                "kompetensi kepada Organisasi Pekerja Sosial."
            ),
            (
                'Printed "setifikasi". UU 14/2019 Pasal 25 now lets the Organisasi Pekerja Sosial give '
                "the certificate of competence."
            ),
        ),
    ),
    Cell(
        "F7.pusat.b",
        Level.PUSAT,
        "F",
        7,
        "Sertifikasi dan Akreditasi",
        "Pemberian akreditasi kepada lembaga kesejahteraan sosial",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 7 kolom 3 huruf b"),
        letter="b",
    ),
    Cell(
        "F7.prov",
        Level.PROVINSI,
        "F",
        7,
        "Sertifikasi dan Akreditasi",
        "",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 7 kolom 4"),
        note=Text(
            "Baris yang tercetak hanya menyebut Pemerintah Pusat.", "The printed row names only the central government."
        ),
    ),
    Cell(
        "F7.kab",
        Level.KABUPATEN_KOTA,
        "F",
        7,
        "Sertifikasi dan Akreditasi",
        "",
        Citation("UU 23/2014", "Lampiran angka I huruf F nomor 7 kolom 5"),
        note=Text(
            "Baris yang tercetak hanya menyebut Pemerintah Pusat.", "The printed row names only the central government."
        ),
    ),
    Cell(
        "D1.pusat.b",
        Level.PUSAT,
        "D",
        1,
        "Perumahan",
        "Penyediaan dan rehabilitasi rumah korban bencana nasional",
        Citation("UU 23/2014", "Lampiran angka I huruf D nomor 1 kolom 3 huruf b"),
        letter="b",
    ),
    Cell(
        "D1.prov.a",
        Level.PROVINSI,
        "D",
        1,
        "Perumahan",
        "Penyediaan dan rehabilitasi rumah korban bencana provinsi",
        Citation("UU 23/2014", "Lampiran angka I huruf D nomor 1 kolom 4 huruf a"),
        letter="a",
    ),
    Cell(
        "D1.kab.a",
        Level.KABUPATEN_KOTA,
        "D",
        1,
        "Perumahan",
        "Penyediaan dan rehabilitasi rumah korban bencana kabupaten/kota",
        Citation("UU 23/2014", "Lampiran angka I huruf D nomor 1 kolom 5 huruf a"),
        letter="a",
    ),
    Cell(
        "E2.pusat",
        Level.PUSAT,
        "E",
        2,
        "Bencana",
        "Penanggulangan bencana nasional",
        Citation("UU 23/2014", "Lampiran angka I huruf E nomor 2 kolom 3"),
    ),
    Cell(
        "E2.prov",
        Level.PROVINSI,
        "E",
        2,
        "Bencana",
        "Penanggulangan bencana provinsi",
        Citation("UU 23/2014", "Lampiran angka I huruf E nomor 2 kolom 4"),
    ),
    Cell(
        "E2.kab",
        Level.KABUPATEN_KOTA,
        "E",
        2,
        "Bencana",
        "Penanggulangan bencana kabupaten/kota",
        Citation("UU 23/2014", "Lampiran angka I huruf E nomor 2 kolom 5"),
    ),
    Cell(
        "G2.pusat.f",
        Level.PUSAT,
        "G",
        2,
        "Penempatan Tenaga Kerja",
        "Perlindungan tenaga kerja Indonesia (TKI) di luar negeri",
        Citation("UU 23/2014", "Lampiran angka I huruf G nomor 2 kolom 3 huruf f"),
        letter="f",
    ),
    Cell(
        "G2.prov.d",
        Level.PROVINSI,
        "G",
        2,
        "Penempatan Tenaga Kerja",
        "Perlindungan TKI di luar negeri (pra dan purna penempatan) di Daerah provinsi",
        Citation("UU 23/2014", "Lampiran angka I huruf G nomor 2 kolom 4 huruf d"),
        letter="d",
    ),
    Cell(
        "G2.kab.d",
        Level.KABUPATEN_KOTA,
        "G",
        2,
        "Penempatan Tenaga Kerja",
        "Perlindungan TKI di luar negeri (pra dan purna penempatan) di Daerah kabupaten/kota",
        Citation("UU 23/2014", "Lampiran angka I huruf G nomor 2 kolom 5 huruf d"),
        letter="d",
    ),
    Cell(
        "H2.pusat.b",
        Level.PUSAT,
        "H",
        2,
        "Perlindungan Perempuan",
        (
            "layanan rujukan akhir bagi perempuan korban kekerasan yang memerlukan koordinasi "
            "tingkat nasional, lintas provinsi dan internasional"
        ),
        Citation("UU 23/2014", "Lampiran angka I huruf H nomor 2 kolom 3 huruf b"),
        letter="b",
    ),
    Cell(
        "H2.prov.b",
        Level.PROVINSI,
        "H",
        2,
        "Perlindungan Perempuan",
        (
            "layanan rujukan lanjutan bagi perempuan korban kekerasan yang memerlukan koordinasi "
            "tingkat Daerah provinsi dan lintas Daerah kabupaten/kota"
        ),
        Citation("UU 23/2014", "Lampiran angka I huruf H nomor 2 kolom 4 huruf b"),
        letter="b",
    ),
    Cell(
        "H2.kab.b",
        Level.KABUPATEN_KOTA,
        "H",
        2,
        "Perlindungan Perempuan",
        ("layanan bagi perempuan korban kekerasan yang memerlukan koordinasi tingkat Daerah kabupaten/kota"),
        Citation("UU 23/2014", "Lampiran angka I huruf H nomor 2 kolom 5 huruf b"),
        letter="b",
    ),
    Cell(
        "H3.prov.c",
        Level.PROVINSI,
        "H",
        3,
        "Kualitas Keluarga",
        ("layanan bagi keluarga dalam mewujudkan KG dan hak anak yang wilayah kerjanya lintas Daerah kabupaten/kota"),
        Citation("UU 23/2014", "Lampiran angka I huruf H nomor 3 kolom 4 huruf c"),
        letter="c",
        note=Text(
            "Terpotong pergantian halaman; kedua bagiannya disatukan di sini.",
            "Runs over a page break; the two halves are joined here.",
        ),
    ),
    Cell(
        "H3.kab.c",
        Level.KABUPATEN_KOTA,
        "H",
        3,
        "Kualitas Keluarga",
        ("layanan bagi keluarga dalam mewujudkan KG dan hak anak yang wilayah kerjanya dalam Daerah kabupaten/kota"),
        Citation("UU 23/2014", "Lampiran angka I huruf H nomor 3 kolom 5 huruf c"),
        letter="c",
        note=Text(
            "Terpotong pergantian halaman; kedua bagiannya disatukan di sini.",
            "Runs over a page break; the two halves are joined here.",
        ),
    ),
    Cell(
        "H6.pusat.b",
        Level.PUSAT,
        "H",
        6,
        "Perlindungan Khusus Anak",
        (
            "layanan bagi anak yang memerlukan perlindungan khusus yang memerlukan koordinasi "
            "tingkat nasional dan internasional"
        ),
        Citation("UU 23/2014", "Lampiran angka I huruf H nomor 6 kolom 3 huruf b"),
        letter="b",
    ),
    Cell(
        "H6.prov.b",
        Level.PROVINSI,
        "H",
        6,
        "Perlindungan Khusus Anak",
        ("layanan bagi anak yang memerlukan perlindungan khusus yang memerlukan koordinasi tingkat Daerah provinsi"),
        Citation("UU 23/2014", "Lampiran angka I huruf H nomor 6 kolom 4 huruf b"),
        letter="b",
    ),
    Cell(
        "H6.kab.b",
        Level.KABUPATEN_KOTA,
        "H",
        6,
        "Perlindungan Khusus Anak",
        (
            "layanan bagi anak yang memerlukan perlindungan khusus yang memerlukan koordinasi "
            "tingkat Daerah kabupaten/kota"
        ),
        Citation("UU 23/2014", "Lampiran angka I huruf H nomor 6 kolom 5 huruf b"),
        letter="b",
    ),
    Cell(
        "M4.prov",
        Level.PROVINSI,
        "M",
        4,
        "Lembaga Kemasyarakatan, Lembaga Adat, dan Masyarakat Hukum Adat",
        (
            "pemberdayaan masyarakat hukum adat yang masyarakat pelakunya hukum adat yang sama "
            "berada di lintas Daerah kabupaten/kota"
        ),
        Citation("UU 23/2014", "Lampiran angka I huruf M nomor 4 kolom 4"),
    ),
    Cell(
        "M4.kab.a",
        Level.KABUPATEN_KOTA,
        "M",
        4,
        "Lembaga Kemasyarakatan, Lembaga Adat, dan Masyarakat Hukum Adat",
        (
            "pemberdayaan masyarakat hukum adat yang masyarakat pelakunya hukum adat yang sama dalam "
            "Daerah kabupaten/kota"
        ),
        Citation("UU 23/2014", "Lampiran angka I huruf M nomor 4 kolom 5 huruf a"),
        letter="a",
    ),
    Cell(
        "II",
        None,
        "",
        None,
        "Manajemen penyelenggaraan urusan",
        (
            'unsur manajemen dan fungsi manajemen "melekat menjadi kewenangan masing-masing '
            'tingkatan", kecuali yang "secara khusus sudah dinyatakan" milik tingkatan lain'
        ),
        Citation("UU 23/2014", "Lampiran angka II"),
        note=Text(
            (
                "Fungsi yang disebut: perencanaan, pengorganisasian, pelaksanaan, pengoordinasian, "
                "penganggaran, pengawasan, penelitian dan pengembangan, standardisasi, pengelolaan "
                "informasi. Dengan demikian data, anggaran, dan perencanaan mengikuti substansinya; "
                "sertifikasi dan akreditasi (F7) merupakan pengecualian dalam huruf F."
            ),
            (
                "Functions named: perencanaan, pengorganisasian, pelaksanaan, pengoordinasian, "
                "penganggaran, pengawasan, penelitian dan pengembangan, standardisasi, pengelolaan "
                "informasi. So data, budget and planning follow the substance; certification and "
                "accreditation (F7) are the exception in huruf F."
            ),
        ),
    ),
)
