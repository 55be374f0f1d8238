"""What the annex does not list: the criteria of Pasal 13."""

from __future__ import annotations

import datetime as dt

from pmks.law.authority.values import Alternative, Level, all_but, matter
from pmks.law.records import C
from pmks.model.condition import all_of
from pmks.model.fact import is_false, is_true, one_of
from pmks.model.rule import Reading
from pmks.model.source import Citation, Text

UU_13_2011_PASAL_19_1 = Citation("UU 13/2011", "Pasal 19 ayat (1)")
UU_23_2014_LAMPIRAN_ANGKA_II = Citation("UU 23/2014", "Lampiran angka II")
DATA_BY_COVERAGE = Reading(
    Text(
        (
            "Data adalah fungsi yang mengikuti substansinya (Lampiran angka II); yang dipakai adalah "
            "cakupan himpunan data, sebagaimana nomor 4 untuk fakir miskin."
        ),
        (
            "Data are a function that follows the substance (Lampiran angka II); the coverage of the "
            "data set is used, as nomor 4 does for fakir miskin."
        ),
    ),
    when=one_of(C.layanan, ("data",)),
)
DATA_WITH_THE_SUBSTANCE = Alternative(
    Level.PUSAT,
    Text(
        (
            "Lampiran angka II secara ketat: substansinya (nomor 3 kolom 3) merupakan kewenangan "
            "pusat, demikian pula datanya."
        ),
        "Lampiran angka II strictly: the substance (nomor 3 kolom 3) is central, so are its data.",
    ),
    when=all_of(one_of(C.layanan, ("data",)), one_of(C.kategori, (16, 17))),
    citations=(UU_23_2014_LAMPIRAN_ANGKA_II,),
)
NO_STATUS_SET = Reading(
    Text(
        (
            'Tidak ada status yang ditetapkan: "korban bencana kabupaten/kota" dan rumusan '
            "sejenisnya dibaca menurut letak bencana."
        ),
        ('No status was set: "korban bencana kabupaten/kota" and its sisters are read by where the disaster lies.'),
    ),
    when=all_of(one_of(C.kategori, (21, 22)), one_of(C.status_bencana, ("tidak_ditetapkan",))),
)
BY_CRITERIA = Reading(
    Text(
        (
            "Tidak ada dalam huruf F: Pasal 15 ayat (2) menyerahkannya pada kriteria Pasal 13. Tidak "
            "diketahui adanya Perpres berdasarkan Pasal 15 ayat (3) untuk bidang sosial."
        ),
        (
            "Not in huruf F: Pasal 15(2) sends it to the criteria of Pasal 13. No Perpres under "
            "Pasal 15(3) for social affairs is known."
        ),
    )
)
DISABILITY_BINDS_EVERY_LEVEL = Reading(
    Text(
        (
            "PP 52/2019 Pasal 4 ayat (1), Pasal 43 ayat (2), Pasal 49, dan Pasal 64 sama-sama "
            "mengikat Menteri, gubernur, dan bupati/wali kota; cakupan yang membedakannya."
        ),
        (
            "PP 52/2019 Pasal 4(1), 43(2), 49 and 64 bind Minister, gubernur and bupati/wali kota "
            "alike; the coverage tells them apart."
        ),
    ),
    when=all_of(one_of(C.kategori, (5, 9)), one_of(C.layanan, ("pemberdayaan", "perlindungan_jaminan"))),
)
POVERTY_BINDS_EVERY_LEVEL = Reading(
    Text(
        ("UU 13/2011 Pasal 12-18 dan Pasal 27 mengikat semua tingkatan; Pasal 28-31 mengukur menurut cakupan."),
        "UU 13/2011 Pasal 12-18 and 27 bind all levels; Pasal 28-31 measure by coverage.",
    ),
    when=all_of(one_of(C.kategori, (24,)), one_of(C.layanan, ("pemberdayaan", "perlindungan_jaminan"))),
)
BY_THE_MINISTER = Alternative(
    Level.PUSAT,
    Text(
        'UU 13/2011 Pasal 19 ayat (1): penanganan fakir miskin "diselenggarakan oleh Menteri".',
        'UU 13/2011 Pasal 19(1): handling of the poor "diselenggarakan oleh Menteri".',
    ),
    when=all_of(one_of(C.layanan, ("pemberdayaan", "perlindungan_jaminan")), one_of(C.kategori, (24,))),
    citations=(UU_13_2011_PASAL_19_1,),
)

MATTERS = (
    matter(
        "sisa-kabkota",
        Level.KABUPATEN_KOTA,
        since=dt.date(2014, 10, 2),
        when=all_of(
            one_of(
                C.layanan,
                ("data", "pemberdayaan", "perlindungan_jaminan", "kebutuhan_dasar", "pemulangan", "pemulihan_trauma"),
            ),
            one_of(C.cakupan, ("dalam_kabkota",)),
        ),
        cites=(Citation("UU 23/2014", "Pasal 15 ayat (2) jo. Pasal 13 ayat (4)"),),
        readings=(
            BY_CRITERIA,
            DATA_BY_COVERAGE,
            DISABILITY_BINDS_EVERY_LEVEL,
            POVERTY_BINDS_EVERY_LEVEL,
            NO_STATUS_SET,
        ),
        alternatives=(
            Alternative(
                Level.PROVINSI,
                Text(
                    ("Lampiran angka II secara ketat: pihak yang merehabilitasi di dalam panti mengelola datanya."),
                    "Lampiran angka II strictly: who rehabilitates in the panti keeps the data.",
                ),
                when=all_of(
                    one_of(C.layanan, ("data",)), one_of(C.kategori, all_but(16, 17, 24)), is_true(C.dalam_panti)
                ),
                citations=(UU_23_2014_LAMPIRAN_ANGKA_II,),
            ),
            DATA_WITH_THE_SUBSTANCE,
            BY_THE_MINISTER,
        ),
    ),
    matter(
        "sisa-provinsi",
        Level.PROVINSI,
        since=dt.date(2014, 10, 2),
        when=all_of(
            one_of(
                C.layanan,
                ("data", "pemberdayaan", "perlindungan_jaminan", "kebutuhan_dasar", "pemulangan", "pemulihan_trauma"),
            ),
            one_of(C.cakupan, ("lintas_kabkota",)),
        ),
        cites=(
            Citation("UU 23/2014", "Pasal 15 ayat (2) jo. Pasal 13 ayat (3)"),
            Citation("UU 11/2009", "Pasal 27 huruf b"),
        ),
        readings=(
            BY_CRITERIA,
            DATA_BY_COVERAGE,
            DISABILITY_BINDS_EVERY_LEVEL,
            POVERTY_BINDS_EVERY_LEVEL,
            NO_STATUS_SET,
        ),
        alternatives=(
            Alternative(
                Level.KABUPATEN_KOTA,
                Text(
                    ("Lampiran angka II secara ketat: pihak yang merehabilitasi di luar panti mengelola datanya."),
                    "Lampiran angka II strictly: who rehabilitates outside the panti keeps the data.",
                ),
                when=all_of(
                    one_of(C.layanan, ("data",)), one_of(C.kategori, all_but(16, 17, 24)), is_false(C.dalam_panti)
                ),
                citations=(UU_23_2014_LAMPIRAN_ANGKA_II,),
            ),
            DATA_WITH_THE_SUBSTANCE,
            BY_THE_MINISTER,
        ),
    ),
    matter(
        "sisa-pusat",
        Level.PUSAT,
        since=dt.date(2014, 10, 2),
        when=all_of(
            one_of(
                C.layanan,
                ("data", "pemberdayaan", "perlindungan_jaminan", "kebutuhan_dasar", "pemulangan", "pemulihan_trauma"),
            ),
            one_of(C.cakupan, ("lintas_provinsi", "lintas_negara")),
        ),
        cites=(Citation("UU 23/2014", "Pasal 15 ayat (2) jo. Pasal 13 ayat (2)"),),
        readings=(
            BY_CRITERIA,
            DATA_BY_COVERAGE,
            DISABILITY_BINDS_EVERY_LEVEL,
            POVERTY_BINDS_EVERY_LEVEL,
            NO_STATUS_SET,
        ),
        alternatives=(
            Alternative(
                Level.PROVINSI,
                Text(
                    ("Lampiran angka II secara ketat: pihak yang merehabilitasi di dalam panti mengelola datanya."),
                    "Lampiran angka II strictly: who rehabilitates in the panti keeps the data.",
                ),
                when=all_of(
                    one_of(C.layanan, ("data",)), one_of(C.kategori, all_but(16, 17, 24)), is_true(C.dalam_panti)
                ),
                citations=(UU_23_2014_LAMPIRAN_ANGKA_II,),
            ),
            Alternative(
                Level.KABUPATEN_KOTA,
                Text(
                    ("Lampiran angka II secara ketat: pihak yang merehabilitasi di luar panti mengelola datanya."),
                    "Lampiran angka II strictly: who rehabilitates outside the panti keeps the data.",
                ),
                when=all_of(
                    one_of(C.layanan, ("data",)), one_of(C.kategori, all_but(16, 17, 24)), is_false(C.dalam_panti)
                ),
                citations=(UU_23_2014_LAMPIRAN_ANGKA_II,),
            ),
        ),
    ),
)
