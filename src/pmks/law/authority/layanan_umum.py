"""Services that are not for one of the 26 types: permits, cemeteries, institutions, preparedness."""

from __future__ import annotations

import datetime as dt

from pmks.law.authority.values import Alternative, Level, matter
from pmks.law.records import C
from pmks.model.condition import all_of
from pmks.model.fact import is_true, one_of
from pmks.model.rule import Reading
from pmks.model.source import Citation, Text

UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_4_KOLOM_4_HURUF_A = Citation(
    "UU 23/2014", "Lampiran angka I huruf F nomor 4 kolom 4 huruf a"
)

MATTERS = (
    matter(
        "F1-pub-kabkota",
        Level.KABUPATEN_KOTA,
        since=dt.date(2014, 10, 2),
        when=all_of(one_of(C.layanan, ("izin_pengumpulan_sumbangan",)), one_of(C.cakupan, ("dalam_kabkota",))),
        cites=(Citation("UU 23/2014", "Lampiran angka I huruf F nomor 1 kolom 5 huruf b"),),
        cells=("F1.kab.b",),
    ),
    matter(
        "F1-pub-provinsi",
        Level.PROVINSI,
        since=dt.date(2014, 10, 2),
        when=all_of(one_of(C.layanan, ("izin_pengumpulan_sumbangan",)), one_of(C.cakupan, ("lintas_kabkota",))),
        cites=(Citation("UU 23/2014", "Lampiran angka I huruf F nomor 1 kolom 4 huruf a"),),
        cells=("F1.prov.a",),
        alternatives=(
            Alternative(
                Level.PUSAT,
                Text(
                    (
                        "PP 29/1980 Pasal 7 angka 1 huruf c: dalam satu provinsi, tetapi pemohon berkedudukan di "
                        "provinsi lain."
                    ),
                    ("PP 29/1980 Pasal 7 angka 1 huruf c: within one province, but the applicant sits in another."),
                ),
                when=is_true(C.pemohon_provinsi_lain),
                citations=(Citation("PP 29/1980", "Pasal 7 angka 1 huruf c"),),
            ),
        ),
    ),
    matter(
        "F1-pub-pusat",
        Level.PUSAT,
        since=dt.date(2014, 10, 2),
        when=all_of(
            one_of(C.layanan, ("izin_pengumpulan_sumbangan",)), one_of(C.cakupan, ("lintas_provinsi", "lintas_negara"))
        ),
        cites=(
            Citation("UU 23/2014", "Lampiran angka I huruf F nomor 1 kolom 3 huruf b"),
            Citation("PP 39/2012", "Pasal 77 huruf a"),
        ),
        cells=("F1.pusat.b",),
        readings=(
            Reading(
                Text(
                    "Luar negeri tidak disebut dalam sel; ikut dibaca di sini.",
                    "Abroad is not named in the cell; read along.",
                ),
                when=one_of(C.cakupan, ("lintas_negara",)),
            ),
        ),
    ),
    matter(
        "F1-psks-kabkota",
        Level.KABUPATEN_KOTA,
        since=dt.date(2014, 10, 2),
        when=all_of(one_of(C.layanan, ("pengelolaan_psks",)), one_of(C.cakupan, ("dalam_kabkota",))),
        cites=(Citation("UU 23/2014", "Lampiran angka I huruf F nomor 1 kolom 5 huruf c"),),
        cells=("F1.kab.c",),
    ),
    matter(
        "F1-psks-provinsi",
        Level.PROVINSI,
        since=dt.date(2014, 10, 2),
        when=all_of(one_of(C.layanan, ("pengelolaan_psks",)), one_of(C.cakupan, ("lintas_kabkota",))),
        cites=(
            Citation("UU 23/2014", "Lampiran angka I huruf F nomor 1 kolom 4 huruf b"),
            Citation("PP 18/2016", "Lampiran huruf F (provinsi) nomor 2"),
        ),
        cells=("F1.prov.b",),
    ),
    matter(
        "F1-psks-pusat",
        Level.PUSAT,
        since=dt.date(2014, 10, 2),
        when=all_of(one_of(C.layanan, ("pengelolaan_psks",)), one_of(C.cakupan, ("lintas_provinsi", "lintas_negara"))),
        cites=(Citation("UU 23/2014", "Lampiran angka I huruf F nomor 1 kolom 3 huruf c"),),
        cells=("F1.pusat.c",),
        readings=(
            Reading(Text("Kolom 3 menyebut pembinaan, tanpa cakupan.", "Column 3 says pembinaan, without a scope.")),
        ),
    ),
    matter(
        "F4-angkat-wna",
        Level.PUSAT,
        since=dt.date(2014, 10, 2),
        when=all_of(one_of(C.layanan, ("izin_orang_tua_angkat",)), one_of(C.jenis_pengangkatan, ("wni_wna",))),
        cites=(
            Citation("UU 23/2014", "Lampiran angka I huruf F nomor 4 kolom 3 huruf a"),
            Citation("PP 54/2007", "Pasal 14 huruf b dan Pasal 15 huruf a"),
        ),
        cells=("F4.pusat.a",),
    ),
    matter(
        "F4-angkat-tunggal",
        Level.PROVINSI,
        since=dt.date(2014, 10, 2),
        when=all_of(
            one_of(C.layanan, ("izin_orang_tua_angkat",)), one_of(C.jenis_pengangkatan, ("orang_tua_tunggal",))
        ),
        cites=(UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_4_KOLOM_4_HURUF_A,),
        cells=("F4.prov.a",),
        alternatives=(
            Alternative(
                Level.PUSAT,
                Text(
                    (
                        "PP 54/2007 Pasal 16: izin Menteri, yang dapat mendelegasikannya kepada kepala instansi "
                        "sosial provinsi. Lebih lama dan lebih rendah daripada Lampiran."
                    ),
                    (
                        "PP 54/2007 Pasal 16: permit of the Minister, who may delegate it to the head of the "
                        "provincial agency. Older and lower than the annex."
                    ),
                ),
                citations=(Citation("PP 54/2007", "Pasal 16 ayat (1) dan ayat (2)"),),
            ),
        ),
    ),
    matter(
        "F4-angkat-wni",
        Level.PROVINSI,
        since=dt.date(2014, 10, 2),
        when=all_of(one_of(C.layanan, ("izin_orang_tua_angkat",)), one_of(C.jenis_pengangkatan, ("antar_wni",))),
        cites=(UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_4_KOLOM_4_HURUF_A,),
        cells=("F4.prov.a",),
    ),
    matter(
        "F4-pahlawan",
        Level.PUSAT,
        since=dt.date(2014, 10, 2),
        when=one_of(C.layanan, ("kesejahteraan_keluarga_pahlawan",)),
        cites=(Citation("UU 23/2014", "Lampiran angka I huruf F nomor 4 kolom 3 huruf b"),),
        cells=("F4.pusat.b",),
    ),
    matter(
        "F5-model",
        Level.PUSAT,
        since=dt.date(2014, 10, 2),
        when=all_of(one_of(C.layanan, ("kesiapsiagaan_bencana",)), one_of(C.jenis_kesiapsiagaan, ("model",))),
        cites=(Citation("UU 23/2014", "Lampiran angka I huruf F nomor 5 kolom 3 huruf b"),),
        cells=("F5.pusat.b",),
    ),
    matter(
        "F5-siaga",
        Level.KABUPATEN_KOTA,
        since=dt.date(2014, 10, 2),
        when=all_of(one_of(C.layanan, ("kesiapsiagaan_bencana",)), one_of(C.jenis_kesiapsiagaan, ("penyelenggaraan",))),
        cites=(Citation("UU 23/2014", "Lampiran angka I huruf F nomor 5 kolom 5 huruf b"),),
        cells=("F5.kab.b",),
    ),
    matter(
        "F6-utama",
        Level.PUSAT,
        since=dt.date(2014, 10, 2),
        when=all_of(one_of(C.layanan, ("taman_makam_pahlawan",)), one_of(C.jenis_tmp, ("nasional_utama",))),
        cites=(Citation("UU 23/2014", "Lampiran angka I huruf F nomor 6 kolom 3"),),
        cells=("F6.pusat",),
    ),
    matter(
        "F6-provinsi",
        Level.PROVINSI,
        since=dt.date(2014, 10, 2),
        when=all_of(one_of(C.layanan, ("taman_makam_pahlawan",)), one_of(C.jenis_tmp, ("nasional_provinsi",))),
        cites=(Citation("UU 23/2014", "Lampiran angka I huruf F nomor 6 kolom 4"),),
        cells=("F6.prov",),
    ),
    matter(
        "F6-kabkota",
        Level.KABUPATEN_KOTA,
        since=dt.date(2014, 10, 2),
        when=all_of(one_of(C.layanan, ("taman_makam_pahlawan",)), one_of(C.jenis_tmp, ("nasional_kabkota",))),
        cites=(Citation("UU 23/2014", "Lampiran angka I huruf F nomor 6 kolom 5"),),
        cells=("F6.kab",),
    ),
    matter(
        "F7-sertifikasi",
        Level.PUSAT,
        since=dt.date(2014, 10, 2),
        when=one_of(C.layanan, ("sertifikasi_pekerja_sosial",)),
        cites=(Citation("UU 23/2014", "Lampiran angka I huruf F nomor 7 kolom 3 huruf a"),),
        cells=("F7.pusat.a",),
        readings=(
            Reading(
                Text(
                    (
                        "Sejak UU 14/2019 Pasal 25, sertifikat kompetensi diterbitkan oleh Organisasi Pekerja "
                        "Sosial: tetap bukan urusan daerah."
                    ),
                    (
                        "Since UU 14/2019 Pasal 25 the certificate of competence comes from the Organisasi "
                        "Pekerja Sosial: still no regional matter."
                    ),
                )
            ),
        ),
    ),
    matter(
        "F7-akreditasi",
        Level.PUSAT,
        since=dt.date(2014, 10, 2),
        when=one_of(C.layanan, ("akreditasi_lks",)),
        cites=(Citation("UU 23/2014", "Lampiran angka I huruf F nomor 7 kolom 3 huruf b"),),
        cells=("F7.pusat.b",),
    ),
    matter(
        "LKS-kabkota",
        Level.KABUPATEN_KOTA,
        since=dt.date(2012, 3, 5),
        when=all_of(one_of(C.layanan, ("pendaftaran_lks",)), one_of(C.cakupan, ("dalam_kabkota",))),
        cites=(Citation("PP 39/2012", "Pasal 57 ayat (2) huruf c"),),
    ),
    matter(
        "LKS-provinsi",
        Level.PROVINSI,
        since=dt.date(2012, 3, 5),
        when=all_of(one_of(C.layanan, ("pendaftaran_lks",)), one_of(C.cakupan, ("lintas_kabkota",))),
        cites=(Citation("PP 39/2012", "Pasal 57 ayat (2) huruf b"),),
    ),
    matter(
        "LKS-pusat",
        Level.PUSAT,
        since=dt.date(2012, 3, 5),
        when=all_of(one_of(C.layanan, ("pendaftaran_lks",)), one_of(C.cakupan, ("lintas_provinsi", "lintas_negara"))),
        cites=(Citation("PP 39/2012", "Pasal 57 ayat (2) huruf a"),),
    ),
    matter(
        "NSPK",
        Level.PUSAT,
        since=dt.date(2014, 10, 2),
        when=one_of(C.layanan, ("nspk",)),
        cites=(Citation("UU 23/2014", "Pasal 16 ayat (1) huruf a"),),
    ),
)
