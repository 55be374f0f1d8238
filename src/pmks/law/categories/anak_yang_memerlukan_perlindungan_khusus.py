"""7. Anak yang Memerlukan Perlindungan Khusus: child in need of special protection."""

from __future__ import annotations

import datetime as dt

from pmks.law.categories.annex import TAXONOMY, annex_rule
from pmks.law.derived import ANAK, USIA
from pmks.law.records import P
from pmks.model.category import AgeBand, Category, Criterion, Disagreement, Name, NameKind
from pmks.model.condition import all_of, any_of
from pmks.model.fact import between, is_true
from pmks.model.rule import Reading
from pmks.model.source import Citation, Evidence, Text

AT = Citation("Permensos 8/2012", "Lampiran, angka 7")
PP_78_2021_PASAL_3 = Citation("PP 78/2021", "Pasal 3")
UU_23_2002_PASAL_1_ANGKA_1 = Citation("UU 23/2002", "Pasal 1 angka 1")
UU_23_2002_PASAL_59 = Citation("UU 23/2002", "Pasal 59")
UU_35_2014_PASAL_59_2_HURUF_B = Citation("UU 35/2014", "Pasal 59 ayat (2) huruf b")
UU_35_2014_PASAL_59_2_HURUF_D = Citation("UU 35/2014", "Pasal 59 ayat (2) huruf d")
UU_35_2014_PASAL_59_2_HURUF_H = Citation("UU 35/2014", "Pasal 59 ayat (2) huruf h")
UU_35_2014_PASAL_59_2_HURUF_M = Citation("UU 35/2014", "Pasal 59 ayat (2) huruf m")

CATEGORY = Category(
    number=7,
    id="anak_yang_memerlukan_perlindungan_khusus",
    label="Anak yang Memerlukan Perlindungan Khusus",
    taxonomy=TAXONOMY,
    code="PMKS-07",
    gloss="child in need of special protection",
    abbreviations=("AMPK",),
    names=(
        Name(
            "AMPK",
            NameKind.ABBREVIATION,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
        ),
        Name(
            "Anak Memerlukan Perlindungan Khusus",
            NameKind.SPELLING,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
        ),
    ),
    units=("orang",),
    groups=("g",),
    definition=Text(
        (
            "Anak 6 sampai dengan 18 tahun dalam keadaan yang menuntut perlindungan khusus: darurat, "
            "minoritas dan terisolasi, dieksploitasi, diperdagangkan, korban NAPZA, penculikan atau "
            "kekerasan, menyandang disabilitas, atau korban perlakuan salah dan penelantaran."
        ),
        (
            "A child from 6 up to and including 18 in a condition that calls for special protection: "
            "emergency, minority and isolated, exploited, trafficked, victim of drugs, abduction or "
            "violence, with a disability, or victim of maltreatment and neglect."
        ),
    ),
    criteria=(
        Criterion("a", Text("Berusia 6 sampai dengan 18 tahun", "Aged 6 up to and including 18")),
        Criterion(
            "b",
            Text(
                "Dalam situasi darurat dan lingkungan yang buruk atau diskriminatif",
                "In an emergency and in bad or discriminatory surroundings",
            ),
        ),
        Criterion("c", Text("Korban perdagangan manusia", "Victim of human trafficking")),
        Criterion(
            "d",
            Text(
                "Korban kekerasan fisik dan/atau mental dan seksual",
                "Victim of physical and/or mental and sexual violence",
            ),
        ),
        Criterion("e", Text("Korban eksploitasi ekonomi atau seksual", "Victim of economic or sexual exploitation")),
        Criterion(
            "f",
            Text(
                "Dari kelompok minoritas dan terisolasi serta komunitas adat terpencil",
                "From a minority and isolated group and a remote indigenous community",
            ),
        ),
        Criterion("g", Text("Korban penyalahgunaan NAPZA", "Victim of drug abuse")),
        Criterion("h", Text("Terinfeksi HIV/AIDS", "Infected with HIV/AIDS")),
    ),
    connective="dan",
    ages=(
        AgeBand(
            '"6 (enam) tahun sampai dengan 18 (delapan belas) tahun"',
            "definisi",
            lt=18,
            note=Text("termasuk anak dalam kandungan", "the unborn included"),
        ),
        AgeBand('"6 (enam) tahun sampai dengan 18 (delapan belas) tahun"', "harfiah", ge=6, lt=19),
    ),
    citation=AT,
    parents=(UU_23_2002_PASAL_59, Citation("UU 35/2014", "Pasal 59 ayat (2)"), PP_78_2021_PASAL_3),
    evidence=Evidence.SECONDARY,
    copies=1,
    confidence="medium",
    disagreements=(
        Disagreement(
            Text("umur", "age"),
            Text(
                "Permensos 6-18; undang-undang di bawah 18 tanpa batas bawah",
                "Permensos 6-18; statute under 18 with no lower bound",
            ),
            Text("definisi menurut undang-undang", "definisi by statute"),
        ),
        Disagreement(
            Text("kelompok", "groups"),
            Text(
                (
                    "Penculikan, disabilitas, perlakuan salah, dan penelantaran hanya ada dalam definisi; "
                    "HIV hanya dalam huruf h; UU 35/2014 memperluas sepuluh kelompok menjadi lima belas"
                ),
                (
                    "Abduction, disability, maltreatment and neglect stand in the definition only; HIV in "
                    "letter h only; UU 35/2014 widened ten groups to fifteen"
                ),
            ),
            Text(
                "definisi dan undang-undang yang menentukan; edisi 2014-10-17",
                "definition and statute decide; edition of 2014-10-17",
            ),
        ),
    ),
)


RULES = (
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2012, 6, 7),
        until=dt.date(2014, 10, 17),
        when=all_of(
            is_true(ANAK, "a", cite=(UU_23_2002_PASAL_1_ANGKA_1,)),
            any_of(
                is_true(P.dalam_situasi_darurat, "b", cite=(UU_23_2002_PASAL_59,)),
                is_true(P.disangka, cite=(UU_23_2002_PASAL_59,)),
                is_true(P.didakwa, cite=(UU_23_2002_PASAL_59,)),
                is_true(P.dijatuhi_pidana, cite=(UU_23_2002_PASAL_59,)),
                is_true(P.korban_tindak_pidana, cite=(UU_23_2002_PASAL_59,)),
                is_true(P.saksi_tindak_pidana, cite=(Citation("UU 11/2012", "Pasal 1 angka 2"),)),
                is_true(P.dari_kelompok_minoritas_terisolasi, "f", cite=(UU_23_2002_PASAL_59,)),
                is_true(P.dieksploitasi_secara_ekonomi, "e", cite=(UU_23_2002_PASAL_59,)),
                is_true(P.dieksploitasi_secara_seksual, "e", cite=(UU_23_2002_PASAL_59,)),
                is_true(P.menyalahgunakan_napza, "g", cite=(UU_23_2002_PASAL_59,)),
                is_true(P.korban_penculikan_atau_penjualan, "definisi", cite=(UU_23_2002_PASAL_59,)),
                is_true(P.korban_perdagangan_orang, "c", cite=(UU_23_2002_PASAL_59,)),
                is_true(P.mengalami_kekerasan, "d", cite=(UU_23_2002_PASAL_59,)),
                is_true(P.korban_kejahatan_seksual, "d"),
                is_true(P.menyandang_disabilitas, "definisi", cite=(UU_23_2002_PASAL_59,)),
                is_true(P.mengalami_perlakuan_salah, "definisi", cite=(UU_23_2002_PASAL_59,)),
                is_true(P.ditelantarkan_orang_tua, "definisi", cite=(UU_23_2002_PASAL_59,)),
            ),
        ),
        reading=Reading(
            Text(
                (
                    "Usia menurut undang-undang (belum 18 tahun, termasuk dalam kandungan), bukan 6-18. "
                    "Kelompoknya yang disebut definisi dan UU 23/2002 Pasal 59; HIV hanya ada pada huruf h "
                    "dan belum dihitung. Anak saksi tidak disebut dalam UU 23/2002 Pasal 64 ayat (1); ia "
                    "dicakup melalui definisi jenis 3."
                ),
                (
                    "Age by statute (under 18, the unborn included), not 6-18. The groups are those of the "
                    "definition and of UU 23/2002 Pasal 59; HIV stands in letter h alone and does not count "
                    "yet. Child witnesses are not named in UU 23/2002 Pasal 64 ayat (1); they are read in "
                    "through the definition of type 3."
                ),
            ),
            Text(
                "Usia 6 sampai sehari sebelum 19 tahun, dan HIV sudah dihitung (profil harfiah).",
                "6 to the day before 19, and HIV counts already (profile harfiah).",
            ),
        ),
        basis=(Citation("Permensos 8/2012", "Lampiran, angka 3, definisi"),),
        see=(Citation("UU 23/2002", "Pasal 64 ayat (1)"),),
    ),
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2014, 10, 17),
        when=all_of(
            is_true(ANAK, "a", cite=(UU_23_2002_PASAL_1_ANGKA_1, Citation("UU 35/2014", "Pasal 1 angka 1"))),
            any_of(
                is_true(P.dalam_situasi_darurat, "b", cite=(Citation("UU 35/2014", "Pasal 59 ayat (2) huruf a"),)),
                is_true(P.disangka, cite=(UU_35_2014_PASAL_59_2_HURUF_B,)),
                is_true(P.didakwa, cite=(UU_35_2014_PASAL_59_2_HURUF_B,)),
                is_true(P.dijatuhi_pidana, cite=(UU_35_2014_PASAL_59_2_HURUF_B,)),
                is_true(P.korban_tindak_pidana, cite=(UU_35_2014_PASAL_59_2_HURUF_B,)),
                is_true(P.saksi_tindak_pidana, cite=(UU_35_2014_PASAL_59_2_HURUF_B,)),
                is_true(
                    P.dari_kelompok_minoritas_terisolasi,
                    "f",
                    cite=(Citation("UU 35/2014", "Pasal 59 ayat (2) huruf c"),),
                ),
                is_true(P.dieksploitasi_secara_ekonomi, "e", cite=(UU_35_2014_PASAL_59_2_HURUF_D,)),
                is_true(P.dieksploitasi_secara_seksual, "e", cite=(UU_35_2014_PASAL_59_2_HURUF_D,)),
                is_true(P.menyalahgunakan_napza, "g", cite=(Citation("UU 35/2014", "Pasal 59 ayat (2) huruf e"),)),
                is_true(P.korban_pornografi, cite=(Citation("UU 35/2014", "Pasal 59 ayat (2) huruf f"),)),
                is_true(P.terinfeksi_hiv, "h", cite=(Citation("UU 35/2014", "Pasal 59 ayat (2) huruf g"),)),
                is_true(P.korban_penculikan_atau_penjualan, "definisi", cite=(UU_35_2014_PASAL_59_2_HURUF_H,)),
                is_true(P.korban_perdagangan_orang, "c", cite=(UU_35_2014_PASAL_59_2_HURUF_H,)),
                is_true(P.mengalami_kekerasan, "d", cite=(Citation("UU 35/2014", "Pasal 59 ayat (2) huruf i"),)),
                is_true(P.korban_kejahatan_seksual, "d", cite=(Citation("UU 35/2014", "Pasal 59 ayat (2) huruf j"),)),
                is_true(P.korban_jaringan_terorisme, cite=(Citation("UU 35/2014", "Pasal 59 ayat (2) huruf k"),)),
                is_true(
                    P.menyandang_disabilitas, "definisi", cite=(Citation("UU 35/2014", "Pasal 59 ayat (2) huruf l"),)
                ),
                is_true(P.mengalami_perlakuan_salah, "definisi", cite=(UU_35_2014_PASAL_59_2_HURUF_M,)),
                is_true(P.ditelantarkan_orang_tua, "definisi", cite=(UU_35_2014_PASAL_59_2_HURUF_M,)),
                is_true(P.berperilaku_sosial_menyimpang, cite=(Citation("UU 35/2014", "Pasal 59 ayat (2) huruf n"),)),
                is_true(P.distigmatisasi_karena_orang_tua, cite=(Citation("UU 35/2014", "Pasal 59 ayat (2) huruf o"),)),
            ),
        ),
        reading=Reading(
            Text(
                (
                    "Lima belas kelompok UU 35/2014 menggantikan sepuluh kelompok lama. Satu kelompok cukup; "
                    'NOT_MET memerlukan semuanya diketahui tidak ada. Bagian kedua huruf b ("lingkungan yang '
                    'buruk/diskriminasi") tidak diuji. Untuk anak yang disangka, didakwa, atau dijatuhi '
                    "pidana, batas bawah 12 tahun (UU 11/2012 Pasal 1 angka 3) tidak dipakai di sini: "
                    "pembacaan yang melindungi."
                ),
                (
                    "The fifteen groups of UU 35/2014 replace the ten older ones. One group is enough; "
                    'NOT_MET needs all of them known to be absent. The second half of letter b ("lingkungan '
                    'yang buruk/diskriminasi") is not tested. For children suspected, charged or sentenced '
                    "the lower bound of 12 (UU 11/2012 Pasal 1 angka 3) is not used here: the protective "
                    "reading."
                ),
            ),
            Text(
                "Usia 6 sampai sehari sebelum 19 tahun (profil harfiah).", "6 to the day before 19 (profile harfiah)."
            ),
        ),
        see=(Citation("PP 78/2021", "Pasal 1 angka 1"), Citation("PP 78/2021", "Pasal 1 angka 3"), PP_78_2021_PASAL_3),
    ),
    annex_rule(
        CATEGORY,
        "harfiah",
        since=dt.date(2012, 6, 7),
        when=all_of(
            between(USIA, 6, 19, "a"),
            any_of(
                is_true(P.dalam_situasi_darurat, "b"),
                is_true(P.korban_perdagangan_orang, "c"),
                is_true(P.mengalami_kekerasan, "d"),
                is_true(P.korban_kejahatan_seksual, "d"),
                is_true(P.dieksploitasi_secara_ekonomi, "e"),
                is_true(P.dieksploitasi_secara_seksual, "e"),
                is_true(P.dari_kelompok_minoritas_terisolasi, "f"),
                is_true(P.menyalahgunakan_napza, "g"),
                is_true(P.terinfeksi_hiv, "h"),
                is_true(P.menyandang_disabilitas, "definisi"),
                is_true(P.korban_penculikan_atau_penjualan, "definisi"),
                is_true(P.mengalami_perlakuan_salah, "definisi"),
                is_true(P.ditelantarkan_orang_tua, "definisi"),
            ),
        ),
        reading=Reading(
            Text(
                (
                    "Usia sebagaimana tercetak. Huruf b-h merinci kelompok anak seperti UU 23/2002 Pasal 59, "
                    'maka "dan" membilang kelompok, bukan syarat yang bertumpuk.'
                ),
                (
                    "Age as printed. Letters b-h enumerate groups of children as UU 23/2002 Pasal 59 does, "
                    'so "dan" counts groups and does not pile up conditions.'
                ),
            ),
            Text("Kedelapan huruf sekaligus: praktis kosong.", "All eight letters together: practically empty."),
        ),
    ),
)
