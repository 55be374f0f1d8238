"""Sending home and recovery from trauma: huruf F nomor 2."""

from __future__ import annotations

import datetime as dt

from pmks.law.authority.values import Alternative, Level, matter
from pmks.law.records import C
from pmks.model.condition import all_of, any_of
from pmks.model.fact import is_false, is_true, one_of
from pmks.model.rule import Reading
from pmks.model.source import Citation, Text

UU_21_2007_PASAL_51_3_PASAL_52_PASAL_53 = Citation("UU 21/2007", "Pasal 51 ayat (3), Pasal 52, Pasal 53")
UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_2_KOLOM_3_HURUF_B = Citation(
    "UU 23/2014", "Lampiran angka I huruf F nomor 2 kolom 3 huruf b"
)
UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_3 = Citation("UU 23/2014", "Lampiran angka I huruf F nomor 3")
DID_NOT_MIGRATE = Reading(
    Text(
        "Sel menyebut warga negara migran; korban yang tidak bermigrasi ikut dibaca di sini.",
        "The cell names warga negara migran; a victim who did not migrate is read along.",
    ),
    when=all_of(one_of(C.kategori, (18, 19)), is_false(C.migran)),
)

MATTERS = (
    matter(
        "F2-luar-negeri",
        Level.PUSAT,
        since=dt.date(2014, 10, 2),
        when=all_of(
            one_of(C.layanan, ("pemulangan",)),
            one_of(C.kategori, (18, 19, 20)),
            one_of(C.tahap_pemulangan, ("luar_negeri",)),
        ),
        cites=(
            Citation("UU 21/2007", "Pasal 54 ayat (1)"),
            Citation("UU 18/2017", "Pasal 21 ayat (1) huruf h dan Pasal 39 huruf f"),
            Citation("UU 23/2014", "Pasal 13 ayat (2) huruf a"),
        ),
        readings=(
            Reading(
                Text(
                    (
                        "Huruf F nomor 2 dimulai di titik debarkasi. Tahap di luar negeri bersandar pada "
                        "undang-undang sektoral dan, jika undang-undang itu tidak mengatur, pada kriteria lintas "
                        "negara."
                    ),
                    (
                        "Huruf F nomor 2 begins at the point of debarkation. The leg abroad rests on the sector "
                        "laws and, where they are silent, on the criterion lintas negara."
                    ),
                )
            ),
        ),
    ),
    matter(
        "F2-debarkasi",
        Level.PUSAT,
        since=dt.date(2014, 10, 2),
        when=all_of(
            one_of(C.layanan, ("pemulangan",)),
            one_of(C.kategori, (18, 19, 20)),
            one_of(C.tahap_pemulangan, ("debarkasi_ke_provinsi_asal",)),
        ),
        cites=(
            Citation("UU 23/2014", "Lampiran angka I huruf F nomor 2 kolom 3 huruf a"),
            Citation("UU 18/2017", "Pasal 39 huruf f"),
        ),
        cells=("F2.pusat.a",),
        readings=(
            Reading(
                Text(
                    (
                        "Sel menyebut korban tindak kekerasan. PMBS lainnya (deportasi, sakit, ketelantaran) "
                        "ikut dibaca di sini, berdasarkan UU 18/2017 Pasal 39 huruf f."
                    ),
                    (
                        "The cell names victims of violence. Other PMBS (deportation, illness, neglect) are read "
                        "along, under UU 18/2017 Pasal 39 huruf f."
                    ),
                ),
                when=all_of(one_of(C.kategori, (20,)), is_false(C.korban_kekerasan)),
            ),
            DID_NOT_MIGRATE,
        ),
    ),
    matter(
        "F2-provinsi",
        Level.PROVINSI,
        since=dt.date(2014, 10, 2),
        when=all_of(
            one_of(C.layanan, ("pemulangan",)),
            one_of(C.kategori, (18, 19, 20)),
            one_of(C.tahap_pemulangan, ("provinsi_ke_kabkota",)),
        ),
        cites=(
            Citation("UU 23/2014", "Lampiran angka I huruf F nomor 2 kolom 4"),
            Citation("UU 18/2017", "Pasal 40 huruf b"),
        ),
        cells=("F2.prov",),
        readings=(
            Reading(
                Text(
                    (
                        "Sel menyebut korban tindak kekerasan. PMBS lainnya ikut dibaca di sini, berdasarkan UU "
                        '18/2017 Pasal 40 huruf b ("sesuai dengan kewenangannya").'
                    ),
                    (
                        "The cell names victims of violence. Other PMBS are read along, under UU 18/2017 Pasal "
                        '40 huruf b ("sesuai dengan kewenangannya").'
                    ),
                ),
                when=all_of(one_of(C.kategori, (20,)), is_false(C.korban_kekerasan)),
            ),
            DID_NOT_MIGRATE,
        ),
    ),
    matter(
        "F2-kabkota",
        Level.KABUPATEN_KOTA,
        since=dt.date(2014, 10, 2),
        when=all_of(
            one_of(C.layanan, ("pemulangan",)),
            one_of(C.kategori, (18, 19, 20)),
            one_of(C.tahap_pemulangan, ("kabkota_ke_desa",)),
        ),
        cites=(Citation("UU 23/2014", "Lampiran angka I huruf F nomor 2 kolom 5"), Citation("UU 18/2017", "Pasal 41")),
        cells=("F2.kab",),
        readings=(
            Reading(
                Text(
                    (
                        "Sel menyebut korban tindak kekerasan. PMBS lainnya ikut dibaca di sini, berdasarkan UU "
                        "18/2017 Pasal 41."
                    ),
                    ("The cell names victims of violence. Other PMBS are read along, under UU 18/2017 Pasal 41."),
                ),
                when=all_of(one_of(C.kategori, (20,)), is_false(C.korban_kekerasan)),
            ),
            DID_NOT_MIGRATE,
        ),
    ),
    matter(
        "F2-trauma-tppo",
        Level.PUSAT,
        since=dt.date(2014, 10, 2),
        when=all_of(
            one_of(C.layanan, ("pemulihan_trauma",)),
            any_of(one_of(C.kategori, (18,)), all_of(one_of(C.kategori, (7, 20)), is_true(C.korban_perdagangan_orang))),
        ),
        cites=(UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_2_KOLOM_3_HURUF_B,),
        cells=("F2.pusat.b",),
        readings=(
            Reading(
                Text(
                    (
                        'Sel berada di bawah judul tentang migran, tetapi berbunyi "dalam dan luar negeri" dan '
                        "tidak menetapkan umur: anak korban perdagangan orang ikut dicakup."
                    ),
                    (
                        'The cell stands under the heading of migrants, yet says "dalam dan luar negeri" and '
                        "sets no age: a trafficked child is read in."
                    ),
                ),
                when=one_of(C.kategori, (7,)),
            ),
        ),
        alternatives=(
            Alternative(
                Level.PROVINSI,
                Text(
                    (
                        "UU 21/2007 Pasal 51 ayat (3), Pasal 52, dan Pasal 53 mengikat pula instansi sosial "
                        "daerah: rumah perlindungan sosial atau pusat trauma, pertolongan pertama dalam 7 hari. "
                        "Penanganan trauma di dalam suatu rehabilitasi selanjutnya mengikuti nomor 3."
                    ),
                    (
                        "UU 21/2007 Pasal 51(3), 52 and 53 bind regional social agencies too: rumah perlindungan "
                        "sosial or pusat trauma, first help within 7 days. Trauma care inside a rehabilitation "
                        "then follows nomor 3."
                    ),
                ),
                when=is_true(C.dalam_panti),
                citations=(UU_21_2007_PASAL_51_3_PASAL_52_PASAL_53,),
            ),
            Alternative(
                Level.KABUPATEN_KOTA,
                Text(
                    (
                        "UU 21/2007 Pasal 51 ayat (3), Pasal 52, dan Pasal 53 mengikat pula instansi sosial "
                        "daerah: rumah perlindungan sosial atau pusat trauma, pertolongan pertama dalam 7 hari. "
                        "Penanganan trauma di dalam suatu rehabilitasi selanjutnya mengikuti nomor 3."
                    ),
                    (
                        "UU 21/2007 Pasal 51(3), 52 and 53 bind regional social agencies too: rumah perlindungan "
                        "sosial or pusat trauma, first help within 7 days. Trauma care inside a rehabilitation "
                        "then follows nomor 3."
                    ),
                ),
                when=is_false(C.dalam_panti),
                citations=(UU_21_2007_PASAL_51_3_PASAL_52_PASAL_53,),
            ),
        ),
    ),
    matter(
        "F2-trauma-kekerasan",
        Level.PUSAT,
        since=dt.date(2014, 10, 2),
        when=all_of(
            one_of(C.layanan, ("pemulihan_trauma",)),
            any_of(
                all_of(one_of(C.kategori, (19,)), is_true(C.migran)),
                all_of(one_of(C.kategori, (20,)), is_true(C.korban_kekerasan)),
            ),
        ),
        cites=(UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_2_KOLOM_3_HURUF_B,),
        cells=("F2.pusat.b",),
        readings=(
            Reading(
                Text(
                    (
                        '"korban tindak kekerasan (traficking)": keterangan dalam kurung dapat mempersempit '
                        "butir ini menjadi perdagangan orang. Di bawah judul yang menyebut migran korban tindak "
                        "kekerasan, korban yang merupakan migran ikut dicakup."
                    ),
                    (
                        '"korban tindak kekerasan (traficking)": the bracket may narrow the item to trafficking. '
                        "Under a heading that speaks of migrants who are victims of violence, a migrant victim "
                        "is read in."
                    ),
                )
            ),
        ),
        alternatives=(
            Alternative(
                Level.PROVINSI,
                Text(
                    (
                        "Keterangan dalam kurung mempersempit butir ini menjadi perdagangan orang; setiap korban "
                        "tindak kekerasan lainnya masuk nomor 3 menurut dalam atau luar panti."
                    ),
                    (
                        "The bracket narrows the item to trafficking; every other victim of violence falls under "
                        "nomor 3 by setting."
                    ),
                ),
                when=is_true(C.dalam_panti),
                citations=(UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_3,),
            ),
            Alternative(
                Level.KABUPATEN_KOTA,
                Text(
                    (
                        "Keterangan dalam kurung mempersempit butir ini menjadi perdagangan orang; setiap korban "
                        "tindak kekerasan lainnya masuk nomor 3 menurut dalam atau luar panti."
                    ),
                    (
                        "The bracket narrows the item to trafficking; every other victim of violence falls under "
                        "nomor 3 by setting."
                    ),
                ),
                when=is_false(C.dalam_panti),
                citations=(UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_3,),
            ),
        ),
    ),
)
