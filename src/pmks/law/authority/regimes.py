"""Regions with a regime of their own: what they add to an answer, and since when."""

from __future__ import annotations

import datetime as dt
from typing import Final

from pmks.law.authority.values import Addition, Alternative, Level, Regime, all_but
from pmks.law.records import C
from pmks.model.condition import all_of
from pmks.model.days import DateInterval, Period
from pmks.model.fact import is_false, is_true, one_of
from pmks.model.source import Citation, Text

REGIMES: Final[tuple[Regime, ...]] = (
    Regime(
        "dki",
        "DKI Jakarta / Daerah Khusus Jakarta",
        codes=("31",),
        effect=Text(
            "Seluruh isi kolom kabupaten/kota menjadi kewenangan provinsi.",
            "Everything of the kabupaten/kota column is provincial.",
        ),
        facts=(
            Text(
                ("UU 29/2007 Pasal 7 ayat (1): provinsi dibagi dalam kota administrasi dan kabupaten administrasi."),
                ("UU 29/2007 Pasal 7(1): the province is divided into kota administrasi and kabupaten administrasi."),
            ),
            Text(
                (
                    "UU 29/2007 Pasal 9 ayat (1): otonomi diletakkan pada tingkat provinsi. Pasal 26 ayat "
                    "(1): provinsi memegang semua urusan, kecuali urusan absolut dan bagian yang tetap pada "
                    "Pemerintah Pusat."
                ),
                (
                    "UU 29/2007 Pasal 9(1): autonomy lies at the provincial level. Pasal 26(1): the province "
                    "holds all matters except the absolute ones and the parts kept for the centre."
                ),
            ),
            Text(
                (
                    "UU 23/2014, Penjelasan Pasal 3 ayat (1): kota administrasi dan kabupaten administrasi "
                    "di DKI dikecualikan sebagai Daerah."
                ),
                (
                    "UU 23/2014 Penjelasan Pasal 3(1): the administrative kota and kabupaten of DKI are "
                    "excepted from being Daerah."
                ),
            ),
            Text(
                (
                    "PP 38/2007 Pasal 19 ayat (1) menyatakan tentang lampirannya sendiri: urusan "
                    'kabupaten/kota "secara otomatis menjadi kewenangan provinsi".'
                ),
                (
                    'PP 38/2007 Pasal 19(1) said of its own annex: kabupaten/kota matters "secara otomatis '
                    'menjadi kewenangan provinsi".'
                ),
            ),
            Text(
                (
                    "UU 29/2007 Pasal 26 ayat (9)-(10): provinsi melimpahkan sebagian kepada kota "
                    "administrasi dan kabupaten administrasi dengan Perda; pelimpahan tidak memindahkan "
                    "kewenangan."
                ),
                (
                    "UU 29/2007 Pasal 26(9)-(10): the province delegates part to the administrative kota and "
                    "kabupaten by Perda; delegation does not move authority."
                ),
            ),
            Text(
                (
                    "UU 2/2024 mempertahankan provinsi sebagai satu-satunya tingkat otonom dan memberinya "
                    "urusan provinsi dan kabupaten/kota (disarikan)."
                ),
                (
                    "UU 2/2024 keeps the province as the only autonomous level and gives it the affairs of "
                    "province and kabupaten/kota (restated)."
                ),
            ),
        ),
        in_force=Period(dt.date(2007, 7, 30)),
    ),
    Regime(
        "aceh",
        "Aceh",
        codes=("11",),
        effect=Text(
            ("Jawaban sama, ditambah uji cakupan menurut undang-undangnya sendiri sebagai pembacaan kedua."),
            "Same answer, plus the scope test of its own law as a second reading.",
        ),
        facts=(
            Text(
                (
                    'UU 11/2006 Pasal 16 ayat (1) huruf g: Aceh menangani "penanggulangan masalah sosial '
                    'lintas kabupaten/kota"; Pasal 17 ayat (1) huruf g: kabupaten/kota menangani '
                    '"penanggulangan masalah sosial".'
                ),
                (
                    'UU 11/2006 Pasal 16(1) huruf g: Aceh handles "penanggulangan masalah sosial lintas '
                    'kabupaten/kota"; Pasal 17(1) huruf g: the kabupaten/kota handle "penanggulangan masalah '
                    'sosial".'
                ),
            ),
            Text(
                (
                    "Pasal 223 ayat (1): Pemerintah Pusat, Aceh, dan kabupaten/kota sama-sama wajib "
                    "memberikan perlindungan, pelayanan sosial dasar, dan penanggulangan bencana."
                ),
                (
                    "Pasal 223(1): the centre, Aceh and the kabupaten/kota all owe protection, basic social "
                    "services and disaster relief."
                ),
            ),
            Text(
                "Pasal 223 ayat (2): Aceh dan kabupaten/kota sama-sama membangun panti sosial.",
                "Pasal 223(2): Aceh and the kabupaten/kota both build panti sosial.",
            ),
            Text(
                (
                    "Pasal 14 ayat (3): urusan wajib mengikuti standar pelayanan minimal yang ditetapkan "
                    "Pemerintah Pusat, sehingga PP 2/2018 berlaku."
                ),
                (
                    "Pasal 14(3): obligatory matters follow the minimum service standards set by the centre, "
                    "so PP 2/2018 applies."
                ),
            ),
            Text(
                'Pasal 17 ayat (3): "pemulihan psikososial" dapat menjadi urusan pilihan kabupaten/kota.',
                'Pasal 17(3): "pemulihan psikososial" may be an optional matter of the kabupaten/kota.',
            ),
            Text(
                (
                    "UU 23/2014 Pasal 399: undang-undang ini berlaku di Aceh sepanjang undang-undang "
                    "khususnya tidak mengatur sendiri."
                ),
                "UU 23/2014 Pasal 399: it applies in Aceh where the special law has no rule of its own.",
            ),
        ),
        in_force=Period(dt.date(2006, 8, 1)),
        alternatives=(
            Alternative(
                Level.KABUPATEN_KOTA,
                Text(
                    (
                        "UU 11/2006 Pasal 17 ayat (1) huruf g dan Pasal 223 ayat (2): dalam satu kabupaten/kota, "
                        "urusan itu, termasuk panti, merupakan kewenangan kabupaten/kota."
                    ),
                    (
                        "UU 11/2006 Pasal 17(1) huruf g and 223(2): inside one kabupaten/kota the matter, panti "
                        "included, is the kabupaten/kota's."
                    ),
                ),
                when=all_of(
                    one_of(C.layanan, ("rehabilitasi", "rehabilitasi_lanjut")),
                    one_of(C.kategori, all_but(16, 17)),
                    is_true(C.dalam_panti),
                    one_of(C.cakupan, ("dalam_kabkota",)),
                ),
                citations=(Citation("UU 11/2006", "Pasal 17 ayat (1) huruf g dan Pasal 223 ayat (2)"),),
            ),
            Alternative(
                Level.PROVINSI,
                Text(
                    (
                        "UU 11/2006 Pasal 16 ayat (1) huruf g: lintas kabupaten/kota, urusan itu merupakan "
                        "kewenangan Aceh."
                    ),
                    "UU 11/2006 Pasal 16(1) huruf g: across kabupaten/kota the matter is Aceh's.",
                ),
                when=all_of(
                    one_of(C.layanan, ("rehabilitasi", "rehabilitasi_lanjut")),
                    one_of(C.kategori, all_but(16, 17)),
                    is_false(C.dalam_panti),
                    one_of(C.cakupan, ("lintas_kabkota",)),
                ),
                citations=(Citation("UU 11/2006", "Pasal 16 ayat (1) huruf g"),),
            ),
        ),
    ),
    Regime(
        "papua",
        "Papua (the six provinces)",
        codes=("91", "92", "93", "94", "95", "96"),
        effect=Text(
            (
                "Perlindungan dan jaminan sosial menjadi kewajiban kedua tingkat daerah; provinsi "
                "mempunyai kewajiban tersendiri terhadap suku-suku yang terisolasi."
            ),
            (
                "Protection and security are owed by both regional levels; the province has a duty of "
                "its own towards isolated tribes."
            ),
        ),
        facts=(
            Text(
                (
                    "PP 106/2021 Pasal 4 ayat (3) huruf c: bidang sosial merupakan kewenangan khusus "
                    "provinsi dan kabupaten/kota; pembagiannya ada dalam lampirannya (belum dibaca); hal "
                    "yang tidak dimuat lampiran itu mengikuti undang-undang umum; provinsi dapat menugaskan "
                    "pelaksanaannya disertai pendanaan."
                ),
                (
                    "PP 106/2021 Pasal 4(3) huruf c: social affairs are a special authority of the provinces "
                    "and of the kabupaten/kota; the split is in its annex (not read); what the annex leaves "
                    "out follows the general law; the province may pass tasks on with money."
                ),
            ),
            Text(
                (
                    "PP 106/2021 Pasal 19 ayat (1)-(3): kedua tingkat mengelola data keluarga serta "
                    "memberikan perlindungan dan jaminan sosial."
                ),
                (
                    "PP 106/2021 Pasal 19(1)-(3): both levels keep data of families and give protection and "
                    "social security."
                ),
            ),
            Text(
                (
                    "UU 21/2001 Pasal 65 ayat (1): provinsi memelihara penduduk yang menyandang masalah "
                    'sosial. Pasal 66 ayat (1): provinsi memberikan perhatian khusus kepada "suku-suku yang '
                    'terisolasi, terpencil, dan terabaikan".'
                ),
                (
                    "UU 21/2001 Pasal 65(1): the province looks after residents with social problems. Pasal "
                    '66(1): the province gives special care to "suku-suku yang terisolasi, terpencil, dan '
                    'terabaikan".'
                ),
            ),
            Text(
                "Bahwa UU 2/2021 tidak mengubah Pasal 65 dan Pasal 66 dinyatakan dari ingatan.",
                "That UU 2/2021 left Pasal 65 and 66 as they were is recalled.",
            ),
            Text(
                (
                    "UU 14/2022 dan UU 29/2022: urusan provinsi-provinsi baru mengikuti undang-undang umum; "
                    "penjelasan UU 14/2022 merujuk pada undang-undang otsus."
                ),
                (
                    "UU 14/2022 and UU 29/2022: the affairs of the new provinces are those of the general "
                    "law; the explanation of UU 14/2022 points to the otsus law."
                ),
            ),
        ),
        in_force=Period(DateInterval.of_year(2001)),
        additions=(
            Addition(
                Level.PROVINSI,
                all_of(one_of(C.kategori, (26,)), one_of(C.layanan, ("pemberdayaan",))),
                Period(DateInterval.of_year(2001)),
                (Citation("UU 21/2001", "Pasal 66 ayat (1)"),),
            ),
            Addition(
                Level.PROVINSI,
                one_of(C.layanan, ("perlindungan_jaminan",)),
                Period(dt.date(2021, 10, 15)),
                (Citation("PP 106/2021", "Pasal 19 ayat (2) huruf b"),),
            ),
            Addition(
                Level.KABUPATEN_KOTA,
                one_of(C.layanan, ("perlindungan_jaminan",)),
                Period(dt.date(2021, 10, 15)),
                (Citation("PP 106/2021", "Pasal 19 ayat (2) huruf b"),),
            ),
        ),
    ),
    Regime(
        "diy",
        "DI Yogyakarta",
        codes=("34",),
        effect=Text("Tidak ada.", "None."),
        facts=(
            Text(
                (
                    "UU 13/2012 Pasal 7 ayat (2): lima urusan keistimewaan (jabatan gubernur, kelembagaan, "
                    "kebudayaan, pertanahan, tata ruang); bidang sosial tidak termasuk. Pasal 7 ayat (1): "
                    "selebihnya mengikuti undang-undang umum."
                ),
                (
                    "UU 13/2012 Pasal 7(2): five special fields (office of the governor, institutions, "
                    "culture, land, spatial planning); social affairs are not among them. Pasal 7(1): the "
                    "rest follows the general law."
                ),
            ),
        ),
        in_force=Period(dt.date(2012, 9, 3)),
    ),
    Regime(
        "ikn",
        "Ibu Kota Nusantara",
        codes=(),
        effect=Text(
            ("Belum ada. Sejak Keppres pemindahan ibu kota: hanya satu tingkat, yaitu Otorita, setingkat provinsi."),
            (
                "None yet. From the Keppres that moves the capital: one level only, the Otorita, at the "
                "rank of a province."
            ),
        ),
        facts=(
            Text(
                (
                    "UU 3/2022 Pasal 1 angka 2: daerah khusus setingkat provinsi. Pasal 5 ayat (2) dan Pasal "
                    "8: diselenggarakan oleh Otorita."
                ),
                ("UU 3/2022 Pasal 1 angka 2: a special region at provincial rank. Pasal 5(2), 8: run by the Otorita."),
            ),
            Text(
                (
                    "Pasal 39 ayat (2)-(3): sampai dengan Keppres pemindahan ibu kota, Provinsi Kalimantan "
                    "Timur serta Kabupaten Kutai Kartanegara dan Kabupaten Penajam Paser Utara tetap "
                    "menjalankan urusannya di wilayah itu."
                ),
                (
                    "Pasal 39(2)-(3): until the Keppres moving the capital the province of Kalimantan Timur "
                    "and the kabupaten Kutai Kartanegara and Penajam Paser Utara keep their affairs in the "
                    "area."
                ),
            ),
            Text(
                ("UU 21/2023, yang mengubah UU 3/2022, belum dibaca; tidak ada kode wilayah yang diberikan untuk IKN."),
                "UU 21/2023, which changed UU 3/2022, was not read; no region code is given to IKN.",
            ),
        ),
        in_force=None,
    ),
)

NO_AUTONOMOUS_KABKOTA: Final[tuple[Citation, ...]] = (
    Citation("UU 29/2007", "Pasal 7 ayat (1)"),
    Citation("UU 29/2007", "Pasal 9 ayat (1)"),
    Citation("UU 29/2007", "Pasal 26 ayat (1)"),
    Citation("UU 23/2014", "Penjelasan Pasal 3 ayat (1)"),
    Citation("PP 38/2007", "Pasal 19 ayat (1)"),
    Citation("UU 2/2024", "Pasal 19 ayat (1)"),
)
"""Why the matters of a kabupaten/kota that is no autonomous region belong to the province."""
