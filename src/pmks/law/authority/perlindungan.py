"""Care of neglected children, data on the poor, remote communities, families: huruf F nomor 4 and 1."""

from __future__ import annotations

import datetime as dt

from pmks.law.authority.values import Alternative, Level, matter
from pmks.law.records import C
from pmks.model.condition import all_of
from pmks.model.fact import is_true, one_of
from pmks.model.rule import Reading
from pmks.model.source import Citation, Text

UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_1_KOLOM_3_HURUF_A = Citation(
    "UU 23/2014", "Lampiran angka I huruf F nomor 1 kolom 3 huruf a"
)

MATTERS = (
    matter(
        "F4-pemeliharaan",
        Level.KABUPATEN_KOTA,
        since=dt.date(2014, 10, 2),
        when=all_of(one_of(C.layanan, ("pemeliharaan", "perlindungan_jaminan")), one_of(C.kategori, (1, 2))),
        cites=(Citation("UU 23/2014", "Lampiran angka I huruf F nomor 4 kolom 5 huruf a"),),
        cells=("F4.kab.a",),
        readings=(
            Reading(
                Text(
                    (
                        "Pemeliharaan adalah satu-satunya butir dalam nomor 4 bagi anak-anak ini; perlindungan "
                        "lainnya bagi mereka ikut dibaca di sini."
                    ),
                    (
                        "Pemeliharaan is the only item nomor 4 has for these children; other protection for them "
                        "is read along."
                    ),
                ),
                when=one_of(C.layanan, ("perlindungan_jaminan",)),
            ),
        ),
        alternatives=(
            Alternative(
                Level.PROVINSI,
                Text(
                    (
                        "Pengasuhan di dalam panti tidak dapat dibedakan dari rehabilitasi sosial dasar, yang "
                        "oleh PP 2/2018 Pasal 10 ayat (2) huruf b diberikan kepada provinsi; kode anggaran "
                        "membatasi pemeliharaan pada penjangkauan, rujukan, dan pemantauan (1.06.05.02.01). "
                        "Namun, UU 35/2014 Pasal 55 ayat (1) menyebut pemeliharaan, perawatan, dan rehabilitasi "
                        "sosial secara berdampingan."
                    ),
                    (
                        "Care inside a panti cannot be told apart from rehabilitasi sosial dasar, which PP "
                        "2/2018 Pasal 10(2) huruf b gives the province; the budget codes reduce pemeliharaan to "
                        "outreach, referral and monitoring (1.06.05.02.01). UU 35/2014 Pasal 55(1), however, "
                        "lists pemeliharaan, perawatan and rehabilitasi sosial side by side."
                    ),
                ),
                when=is_true(C.dalam_panti),
                citations=(Citation("PP 2/2018", "Pasal 10 ayat (2) huruf b"),),
            ),
        ),
    ),
    matter(
        "F4-data-kabkota",
        Level.KABUPATEN_KOTA,
        since=dt.date(2014, 10, 2),
        when=all_of(one_of(C.layanan, ("data",)), one_of(C.kategori, (24,)), one_of(C.cakupan, ("dalam_kabkota",))),
        cites=(
            Citation("UU 23/2014", "Lampiran angka I huruf F nomor 4 kolom 5 huruf b"),
            Citation("UU 13/2011", "Pasal 8 ayat (8) dan ayat (9)"),
        ),
        cells=("F4.kab.b",),
    ),
    matter(
        "F4-data-provinsi",
        Level.PROVINSI,
        since=dt.date(2014, 10, 2),
        when=all_of(one_of(C.layanan, ("data",)), one_of(C.kategori, (24,)), one_of(C.cakupan, ("lintas_kabkota",))),
        cites=(Citation("UU 23/2014", "Lampiran angka I huruf F nomor 4 kolom 4 huruf b"),),
        cells=("F4.prov.b",),
    ),
    matter(
        "F4-data-nasional",
        Level.PUSAT,
        since=dt.date(2014, 10, 2),
        when=all_of(one_of(C.layanan, ("data",)), one_of(C.kategori, (24,)), one_of(C.cakupan, ("lintas_provinsi",))),
        cites=(
            Citation("UU 23/2014", "Lampiran angka I huruf F nomor 4 kolom 3 huruf c"),
            Citation("UU 13/2011", "Pasal 10 ayat (2) dan Pasal 11 ayat (1)"),
        ),
        cells=("F4.pusat.c",),
    ),
    matter(
        "F1-kat-lokasi",
        Level.PUSAT,
        since=dt.date(2014, 10, 2),
        when=all_of(one_of(C.layanan, ("penetapan_lokasi",)), one_of(C.kategori, (26,))),
        cites=(UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_1_KOLOM_3_HURUF_A,),
        cells=("F1.pusat.a",),
    ),
    matter(
        "F1-kat-kabkota",
        Level.KABUPATEN_KOTA,
        since=dt.date(2014, 10, 2),
        when=all_of(
            one_of(C.layanan, ("pemberdayaan",)), one_of(C.kategori, (26,)), one_of(C.cakupan, ("dalam_kabkota",))
        ),
        cites=(
            Citation("UU 23/2014", "Lampiran angka I huruf F nomor 1 kolom 5 huruf a"),
            UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_1_KOLOM_3_HURUF_A,
        ),
        cells=("F1.kab.a", "F1.pusat.a"),
        concurrent=(Level.PUSAT,),
    ),
    matter(
        "F1-kat-lintas",
        Level.PUSAT,
        since=dt.date(2014, 10, 2),
        when=all_of(
            one_of(C.layanan, ("pemberdayaan",)),
            one_of(C.kategori, (26,)),
            one_of(C.cakupan, ("lintas_kabkota", "lintas_provinsi", "lintas_negara")),
        ),
        cites=(UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_1_KOLOM_3_HURUF_A,),
        cells=("F1.pusat.a",),
        readings=(
            Reading(
                Text(
                    (
                        "Kolom 3 dan 5 sama-sama memuat pemberdayaan KAT, kolom 4 tidak memuat apa pun. Dibaca: "
                        "di atas satu kabupaten/kota hanya tersisa Pemerintah Pusat."
                    ),
                    (
                        "Columns 3 and 5 both hold pemberdayaan KAT, column 4 holds nothing. Read: above one "
                        "kabupaten/kota only the centre is left."
                    ),
                )
            ),
        ),
        alternatives=(
            Alternative(
                Level.PROVINSI,
                Text(
                    (
                        "Warga KAT lintas kabupaten/kota dapat pula merupakan masyarakat hukum adat, yang "
                        "pemberdayaannya menjadi kewenangan provinsi (huruf M nomor 4); UU 11/2009 Pasal 27 "
                        "huruf b mengarah ke hal yang sama."
                    ),
                    (
                        "The people of a KAT community across kabupaten/kota may also be a masyarakat hukum "
                        "adat, whose empowerment is provincial (huruf M nomor 4); UU 11/2009 Pasal 27 huruf b "
                        "points the same way."
                    ),
                ),
                when=one_of(C.cakupan, ("lintas_kabkota",)),
                citations=(
                    Citation("UU 23/2014", "Lampiran angka I huruf M nomor 4 kolom 4"),
                    Citation("UU 11/2009", "Pasal 27 huruf b"),
                ),
            ),
        ),
    ),
    matter(
        "F1-lk3",
        Level.KABUPATEN_KOTA,
        since=dt.date(2014, 10, 2),
        when=all_of(
            one_of(C.layanan, ("pemberdayaan", "perlindungan_jaminan")),
            one_of(C.kategori, (25,)),
            one_of(C.cakupan, ("dalam_kabkota",)),
        ),
        cites=(Citation("UU 23/2014", "Lampiran angka I huruf F nomor 1 kolom 5 huruf d"),),
        cells=("F1.kab.d",),
        readings=(
            Reading(
                Text(
                    (
                        "Sel mengatur pembinaan LK3, lembaga yang memberikan konsultasi kepada keluarga, bukan "
                        "keluarga itu sendiri."
                    ),
                    (
                        "The cell is about guiding the LK3, the institution that counsels families, not about "
                        "the family itself."
                    ),
                )
            ),
        ),
    ),
)
