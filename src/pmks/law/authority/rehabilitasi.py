"""Social rehabilitation: huruf F nomor 3 and PP 52/2019."""

from __future__ import annotations

import datetime as dt

from pmks.law.authority.values import Also, Alternative, Level, all_but, matter
from pmks.law.records import C
from pmks.model.condition import all_of, any_of
from pmks.model.fact import is_false, is_true, one_of
from pmks.model.rule import Reading
from pmks.model.source import Citation, Evidence, Text

PERMENSOS_16_2019_PASAL_3 = Citation("Permensos 16/2019", "Pasal 3")
UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_2_KOLOM_3_HURUF_B = Citation(
    "UU 23/2014", "Lampiran angka I huruf F nomor 2 kolom 3 huruf b"
)
UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_3_KOLOM_3 = Citation("UU 23/2014", "Lampiran angka I huruf F nomor 3 kolom 3")
UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_3_KOLOM_4 = Citation("UU 23/2014", "Lampiran angka I huruf F nomor 3 kolom 4")
UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_3_KOLOM_4_DAN_KOLOM_5 = Citation(
    "UU 23/2014", "Lampiran angka I huruf F nomor 3 kolom 4 dan kolom 5"
)
UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_3_KOLOM_5 = Citation("UU 23/2014", "Lampiran angka I huruf F nomor 3 kolom 5")
UU_23_2014_PASAL_15_1_DAN_4 = Citation("UU 23/2014", "Pasal 15 ayat (1) dan ayat (4)")
AFTER_THE_DISASTER = Reading(
    Text(
        (
            "Nomor 5 memberi korban bencana kebutuhan dasar dan pemulihan trauma. Dibaca: "
            "rehabilitasi sesudahnya masuk nomor 3 (PP 39/2012 Pasal 6 ayat (1) huruf n menyebut "
            "korban bencana)."
        ),
        (
            "Nomor 5 gives disaster victims basic needs and recovery from trauma. Read: later "
            "rehabilitation falls under nomor 3 (PP 39/2012 Pasal 6(1) huruf n names korban bencana)."
        ),
    ),
    when=one_of(C.kategori, (21, 22)),
)
BRACKET_IS_AN_EXAMPLE = Alternative(
    Level.PUSAT,
    Text(
        (
            "Keterangan dalam kurung pada nomor 2 kolom 3 huruf b hanya contoh: pemulihan trauma "
            "bagi setiap korban tindak kekerasan merupakan kewenangan pusat."
        ),
        (
            "The bracket in nomor 2 kolom 3 huruf b is only an example: recovery from trauma of any "
            "victim of violence is central."
        ),
    ),
    when=all_of(one_of(C.kategori, (19,)), one_of(C.layanan, ("pemulihan_trauma",))),
    citations=(UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_2_KOLOM_3_HURUF_B,),
)
NOT_IN_THE_LIST = Reading(
    Text(
        (
            "Sel menyebut rehabilitasi sosial tanpa menyebut siapa pun. Jenis ini tidak ada dalam "
            "daftar PP 39/2012 Pasal 6 ayat (1); Pasal 6 ayat (2) membolehkan Menteri menambahnya. "
            "Dibaca: begitu rehabilitasi diberikan, dalam atau luar panti yang menentukan."
        ),
        (
            "The cell speaks of rehabilitasi sosial without naming anyone. This type is not in the "
            "list of PP 39/2012 Pasal 6(1); Pasal 6(2) lets the Minister add to it. Read: once "
            "rehabilitation is given, the setting decides."
        ),
    ),
    when=one_of(C.kategori, (13, 14, 20, 23, 24, 25, 26)),
)
LANJUT_IS_CENTRAL = Alternative(
    Level.PUSAT,
    Text(
        (
            "UU 14/2019 Pasal 9-11 mengenal rehabilitasi sosial lanjut tanpa menyebut tingkatan; "
            "Permensos 16/2019 dan praktik kementerian memperlakukannya sebagai kewenangan pusat. "
            "Lampiran tidak menarik garis demikian."
        ),
        (
            "UU 14/2019 Pasal 9-11 knows rehabilitasi sosial lanjut without naming a level; "
            "Permensos 16/2019 and ministry practice treat it as central. The annex draws no such "
            "line."
        ),
    ),
    when=one_of(C.layanan, ("rehabilitasi_lanjut",)),
    citations=(PERMENSOS_16_2019_PASAL_3,),
    evidence=Evidence.SECONDARY,
)

MATTERS = (
    matter(
        "F3-napza-hiv",
        Level.PUSAT,
        since=dt.date(2014, 10, 2),
        when=all_of(
            one_of(C.layanan, ("rehabilitasi", "rehabilitasi_lanjut", "pemulihan_trauma")), one_of(C.kategori, (16, 17))
        ),
        cites=(UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_3_KOLOM_3,),
        cells=("F3.pusat",),
        readings=(
            Reading(
                Text(
                    (
                        'Sel berbunyi "bekas korban penyalahgunaan NAPZA", sedangkan jenis 17 menyebut korban. '
                        "Dibaca: rehabilitasi sosial melayani mantan pengguna (UU 35/2009 Pasal 58 dan PP "
                        "25/2011 Pasal 1 angka 7 menyebut mantan pecandu), sehingga yang dimaksud adalah seluruh "
                        "jenis 17."
                    ),
                    (
                        'The cell says "bekas korban penyalahgunaan NAPZA", type 17 says victim. Read: social '
                        "rehabilitation serves the former user (UU 35/2009 Pasal 58 and PP 25/2011 Pasal 1 angka "
                        "7 say mantan pecandu), so all of type 17 is meant."
                    ),
                ),
                when=one_of(C.kategori, (17,)),
            ),
        ),
        alternatives=(
            Alternative(
                Level.PROVINSI,
                Text(
                    (
                        '"bekas" dibaca secara harfiah: orang yang masih menggunakan tidak dikecualikan dari '
                        "kolom 4 dan 5, sehingga dalam atau luar panti yang menentukan."
                    ),
                    (
                        '"bekas" taken literally: who still uses is not excepted from columns 4 and 5, so the '
                        "setting decides."
                    ),
                ),
                when=all_of(one_of(C.kategori, (17,)), is_true(C.dalam_panti)),
                citations=(UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_3_KOLOM_4_DAN_KOLOM_5,),
            ),
            Alternative(
                Level.KABUPATEN_KOTA,
                Text(
                    (
                        '"bekas" dibaca secara harfiah: orang yang masih menggunakan tidak dikecualikan dari '
                        "kolom 4 dan 5, sehingga dalam atau luar panti yang menentukan."
                    ),
                    (
                        '"bekas" taken literally: who still uses is not excepted from columns 4 and 5, so the '
                        "setting decides."
                    ),
                ),
                when=all_of(one_of(C.kategori, (17,)), is_false(C.dalam_panti)),
                citations=(UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_3_KOLOM_4_DAN_KOLOM_5,),
            ),
        ),
    ),
    matter(
        "F3-napza-hiv-anak",
        Level.PUSAT,
        since=dt.date(2014, 10, 2),
        when=all_of(
            one_of(C.layanan, ("rehabilitasi", "rehabilitasi_lanjut", "pemulihan_trauma")),
            one_of(C.kategori, (7,)),
            is_true(C.dasar_perlindungan_napza_hiv),
        ),
        cites=(
            UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_3_KOLOM_3,
            Citation("UU 35/2014", "Pasal 59 ayat (2) huruf e dan huruf g"),
        ),
        cells=("F3.pusat",),
        readings=(
            Reading(
                Text(
                    (
                        "Sel menyebut orang, bukan jenis PMKS, dan tidak menetapkan umur: anak yang dasar "
                        "perlindungannya adalah NAPZA atau HIV/AIDS ikut dicakup."
                    ),
                    (
                        "The cell speaks of persons, not of PMKS types, and sets no age: a child whose ground "
                        "for protection is NAPZA or HIV/AIDS is read in."
                    ),
                )
            ),
        ),
        alternatives=(
            Alternative(
                Level.PROVINSI,
                Text(
                    "Anak dalam jenis 7 dilayani sebagai anak; dalam atau luar panti yang menentukan.",
                    "A child under type 7 is served as a child; the setting decides.",
                ),
                when=is_true(C.dalam_panti),
                citations=(UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_3_KOLOM_4_DAN_KOLOM_5,),
            ),
            Alternative(
                Level.KABUPATEN_KOTA,
                Text(
                    "Anak dalam jenis 7 dilayani sebagai anak; dalam atau luar panti yang menentukan.",
                    "A child under type 7 is served as a child; the setting decides.",
                ),
                when=is_false(C.dalam_panti),
                citations=(UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_3_KOLOM_4_DAN_KOLOM_5,),
            ),
        ),
    ),
    matter(
        "PP52-lanjut",
        Level.PUSAT,
        since=dt.date(2019, 7, 31),
        when=all_of(one_of(C.layanan, ("rehabilitasi_lanjut",)), one_of(C.kategori, (5, 9))),
        cites=(Citation("PP 52/2019", "Pasal 10 ayat (3)"), Citation("PP 52/2019", "Pasal 11 ayat (2)")),
        readings=(
            Reading(
                Text(
                    (
                        "PP menetapkan Menteri bertanggung jawab atas rehabilitasi sosial lanjut, yang diberikan "
                        "di dalam dan di sekitar balai; Lampiran tidak menyisihkan bagian demikian bagi "
                        "Pemerintah Pusat, dan UU 23/2014 Pasal 15 ayat (4) hanya membolehkan PP mengubah "
                        "pembagian sepanjang tidak ada urusan yang beralih ke tingkatan lain."
                    ),
                    (
                        "The PP makes the Minister responsible for rehabilitasi sosial lanjut, given in and "
                        "around the balai; the annex keeps no such part for the centre, and UU 23/2014 Pasal "
                        "15(4) lets a PP change the split only where no matter moves to another level."
                    ),
                )
            ),
        ),
        alternatives=(
            Alternative(
                Level.PROVINSI,
                Text(
                    (
                        "Lampiran berkedudukan lebih tinggi: dalam atau luar panti yang menentukan, juga untuk "
                        "rehabilitasi lanjut."
                    ),
                    "The annex ranks higher: the setting decides, also for rehabilitasi lanjut.",
                ),
                when=is_true(C.dalam_panti),
                citations=(UU_23_2014_PASAL_15_1_DAN_4,),
            ),
            Alternative(
                Level.KABUPATEN_KOTA,
                Text(
                    (
                        "Lampiran berkedudukan lebih tinggi: dalam atau luar panti yang menentukan, juga untuk "
                        "rehabilitasi lanjut."
                    ),
                    "The annex ranks higher: the setting decides, also for rehabilitasi lanjut.",
                ),
                when=is_false(C.dalam_panti),
                citations=(UU_23_2014_PASAL_15_1_DAN_4,),
            ),
        ),
    ),
    matter(
        "F3-tanpa-kabkota-otonom",
        Level.PROVINSI,
        since=dt.date(2014, 10, 2),
        when=all_of(
            is_false(C.wilayah_otonom_kabkota),
            any_of(
                one_of(C.layanan, ("rehabilitasi", "rehabilitasi_lanjut")),
                all_of(one_of(C.layanan, ("pemulihan_trauma",)), one_of(C.kategori, all_but(21, 22))),
            ),
        ),
        cites=(
            UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_3_KOLOM_4,
            UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_3_KOLOM_5,
            Citation("UU 29/2007", "Pasal 7 ayat (1), Pasal 9 ayat (1), Pasal 26 ayat (1)"),
        ),
        cells=("F3.prov", "F3.kab"),
        readings=(NOT_IN_THE_LIST, AFTER_THE_DISASTER),
        alternatives=(BRACKET_IS_AN_EXAMPLE, LANJUT_IS_CENTRAL),
        duties=("prov-a", "prov-b", "prov-c", "prov-d", "kab-a", "kab-b", "kab-c", "kab-d"),
    ),
    matter(
        "F3-panti",
        Level.PROVINSI,
        since=dt.date(2014, 10, 2),
        when=all_of(
            is_true(C.dalam_panti),
            any_of(
                one_of(C.layanan, ("rehabilitasi", "rehabilitasi_lanjut")),
                all_of(one_of(C.layanan, ("pemulihan_trauma",)), one_of(C.kategori, all_but(21, 22))),
            ),
        ),
        cites=(UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_3_KOLOM_4,),
        cells=("F3.prov",),
        readings=(
            Reading(
                Text(
                    (
                        'Kolom 5 menambahkan "dan rehabilitasi anak yang berhadapan dengan hukum" setelah tanda '
                        "koma. Dibaca bersama PP 18/2016, Lampiran huruf F, yang menghitungnya bagi "
                        'kabupaten/kota hanya "di luar panti": di dalam panti berlaku rumusan umum kolom 4.'
                    ),
                    (
                        'Column 5 adds "dan rehabilitasi anak yang berhadapan dengan hukum" after a comma. Read '
                        'with PP 18/2016, annex huruf F, which counts them for the kabupaten/kota only "di luar '
                        'panti": inside a panti the general clause of column 4 applies.'
                    ),
                ),
                when=one_of(C.kategori, (3,)),
            ),
            NOT_IN_THE_LIST,
            AFTER_THE_DISASTER,
        ),
        alternatives=(
            Alternative(
                Level.KABUPATEN_KOTA,
                Text(
                    (
                        "Setelah tanda koma, bagian itu tidak menyebut dalam atau luar panti: ABH merupakan "
                        "kewenangan kabupaten/kota juga di dalam panti."
                    ),
                    ("After the comma the limb has no setting: ABH belong to the kabupaten/kota also inside a panti."),
                ),
                when=one_of(C.kategori, (3,)),
                citations=(UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_3_KOLOM_5,),
            ),
            BRACKET_IS_AN_EXAMPLE,
            LANJUT_IS_CENTRAL,
        ),
        duties=("prov-a", "prov-b", "prov-c", "prov-d"),
    ),
    matter(
        "F3-luar-panti",
        Level.KABUPATEN_KOTA,
        since=dt.date(2014, 10, 2),
        when=all_of(
            is_false(C.dalam_panti),
            any_of(
                one_of(C.layanan, ("rehabilitasi", "rehabilitasi_lanjut")),
                all_of(one_of(C.layanan, ("pemulihan_trauma",)), one_of(C.kategori, all_but(21, 22))),
            ),
        ),
        cites=(UU_23_2014_LAMPIRAN_ANGKA_I_HURUF_F_NOMOR_3_KOLOM_5,),
        cells=("F3.kab",),
        readings=(NOT_IN_THE_LIST, AFTER_THE_DISASTER),
        alternatives=(
            Alternative(
                Level.PROVINSI,
                Text(
                    (
                        "UU 11/2009 Pasal 27 huruf b masih memberi provinsi penyelenggaraan kesejahteraan sosial "
                        '"lintas kabupaten/kota"; ketentuan itu dikesampingkan oleh Lampiran sepanjang keduanya '
                        "berbeda (UU 23/2014 Pasal 408)."
                    ),
                    (
                        'UU 11/2009 Pasal 27 huruf b still gives the province welfare work "lintas '
                        'kabupaten/kota"; it yields to the annex where the two differ (UU 23/2014 Pasal 408).'
                    ),
                ),
                when=one_of(C.cakupan, ("lintas_kabkota",)),
                citations=(Citation("UU 11/2009", "Pasal 27 huruf b"),),
            ),
            Alternative(
                Level.PUSAT,
                Text(
                    (
                        "Kasus lintas provinsi memenuhi kriteria Pasal 13 ayat (2); kriteria itu menjelaskan "
                        "Lampiran, bukan mengesampingkannya."
                    ),
                    (
                        "A case across provinces meets the criterion of Pasal 13(2); the criteria explain the "
                        "annex, they do not override it."
                    ),
                ),
                when=one_of(C.cakupan, ("lintas_provinsi", "lintas_negara")),
                citations=(Citation("UU 23/2014", "Pasal 13 ayat (2)"),),
            ),
            BRACKET_IS_AN_EXAMPLE,
            LANJUT_IS_CENTRAL,
        ),
        duties=("kab-a", "kab-b", "kab-c", "kab-d"),
        also=(
            Also(
                one_of(C.kategori, (3,)),
                cells=("F3.kab.abh",),
                citations=(
                    Citation("UU 23/2014", "Lampiran angka I huruf F nomor 3 kolom 5, bagian akhir"),
                    Citation("PP 18/2016", "Lampiran huruf F (kabupaten/kota) nomor 1"),
                ),
            ),
        ),
    ),
)
