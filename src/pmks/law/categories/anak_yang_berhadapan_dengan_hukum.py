"""3. Anak yang Berhadapan dengan Hukum: child in contact with the law (offender, victim or witness)."""

from __future__ import annotations

import datetime as dt

from pmks.law.categories.annex import TAXONOMY, annex_rule
from pmks.law.derived import USIA, USIA_SAAT_TINDAK_PIDANA
from pmks.law.records import P
from pmks.model.category import AgeBand, Category, Criterion, Disagreement, Name, NameKind
from pmks.model.condition import all_of, any_of
from pmks.model.fact import at_least, below, between, is_true
from pmks.model.rule import Reading
from pmks.model.source import Citation, Evidence, Text

AT = Citation("Permensos 8/2012", "Lampiran, angka 3")
UU_11_2012_PASAL_1_ANGKA_3 = Citation("UU 11/2012", "Pasal 1 angka 3")
UU_11_2012_PASAL_1_ANGKA_4 = Citation("UU 11/2012", "Pasal 1 angka 4")
UU_11_2012_PASAL_1_ANGKA_5 = Citation("UU 11/2012", "Pasal 1 angka 5")
UU_3_1997_PASAL_1_ANGKA_1 = Citation("UU 3/1997", "Pasal 1 angka 1")

CATEGORY = Category(
    number=3,
    id="anak_yang_berhadapan_dengan_hukum",
    label="Anak yang Berhadapan dengan Hukum",
    taxonomy=TAXONOMY,
    code="PMKS-03",
    gloss="child in contact with the law (offender, victim or witness)",
    abbreviations=("ABH",),
    names=(
        Name(
            "ABH",
            NameKind.ABBREVIATION,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
        ),
        Name(
            "Anak Berhadapan dengan Hukum",
            NameKind.SPELLING,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
        ),
        Name(
            "Anak Bermasalah Hukum",
            NameKind.OLDER_TERM,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
        ),
    ),
    units=("orang",),
    groups=("e", "g"),
    definition=Text(
        (
            "Orang yang sudah 12 tahun tetapi belum 18 tahun: anak yang disangka, didakwa, atau "
            "dijatuhi pidana, dan anak yang menjadi korban tindak pidana atau menyaksikannya sendiri."
        ),
        (
            "A person of 12 but not yet 18: a child suspected, charged or sentenced for an offence, "
            "and a child who is the victim of one or saw or heard it."
        ),
    ),
    criteria=(
        Criterion("a", Text("Disangka melakukan tindak pidana", "Suspected of an offence")),
        Criterion("b", Text("Didakwa", "Charged")),
        Criterion("c", Text("Dijatuhi pidana", "Sentenced")),
    ),
    connective="atau",
    ages=(
        AgeBand(
            '"telah berumur 12 (dua belas) tahun tetapi belum mencapai umur 18 (delapan belas) tahun"',
            "definisi",
            ge=12,
            lt=18,
            note=Text(
                "korban dan saksi: tanpa batas bawah sejak 2014-07-30",
                "victims and witnesses: no lower bound from 2014-07-30",
            ),
        ),
        AgeBand(
            '"telah berumur 12 (dua belas) tahun tetapi belum mencapai umur 18 (delapan belas) tahun"',
            "harfiah",
            ge=12,
            lt=18,
        ),
    ),
    citation=AT,
    parents=(Citation("UU 11/2012", "Pasal 1 angka 2-5"), UU_3_1997_PASAL_1_ANGKA_1),
    evidence=Evidence.SECONDARY,
    copies=2,
    confidence="high",
    disagreements=(
        Disagreement(
            Text("ruang lingkup", "scope"),
            Text(
                "Definisi mencakup korban dan saksi, huruf a-c hanya pelaku",
                "The definition covers victims and witnesses, letters a-c offenders only",
            ),
            Text("korban dan saksi dihitung dalam kedua profil", "victims and witnesses counted in both profiles"),
        ),
        Disagreement(
            Text("batas umur bawah", "lower age"),
            Text(
                (
                    "Permensos 12 untuk semua; UU 11/2012 tanpa batas bawah bagi korban dan saksi; UU 3/1997 "
                    "8, dibaca 12 sejak putusan Mahkamah Konstitusi tanggal 24 Februari 2011"
                ),
                (
                    "Permensos 12 for all; UU 11/2012 no lower bound for victims and witnesses; UU 3/1997 8, "
                    "read as 12 since the Constitutional Court decision of 24 February 2011"
                ),
            ),
            Text("edisi 2014-07-30", "edition of 2014-07-30"),
        ),
        Disagreement(
            Text("rumusan", "wording"),
            Text('Satu salinan menghilangkan "telah" dan satu "atau"', 'One copy drops "telah" and an "atau"'),
            Text("salinan yang runtut diikuti", "the coherent copy is followed"),
        ),
        Disagreement(
            Text("umur menurut daerah", "local age"),
            Text(
                "Aplikasi dan pers memakai 6-18, kadang-kadang belum kawin",
                "Applications and press use 6-18, sometimes unmarried",
            ),
            Text("tidak diikuti", "not followed"),
        ),
    ),
)

WHEN = all_of(
    between(USIA, 12, 18, "definisi"),
    any_of(
        is_true(P.disangka, "a"),
        is_true(P.didakwa, "b"),
        is_true(P.dijatuhi_pidana, "c"),
        is_true(P.korban_tindak_pidana, "definisi"),
        is_true(P.saksi_tindak_pidana, "definisi"),
    ),
)

RULES = (
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2012, 6, 7),
        until=dt.date(2014, 7, 30),
        when=WHEN,
        reading=Reading(
            Text(
                (
                    "Sebelum UU 11/2012 berlaku, korban dan saksi hanya bersandar pada definisi Permensos, "
                    "jadi ikut batas 12 sampai belum 18 tahun. Daftar huruf a-c hanya memuat pelaku; "
                    "definisi memuat korban dan saksi."
                ),
                (
                    "Before UU 11/2012 took effect, victims and witnesses rest on the definition of the "
                    "Permensos alone, hence 12 to under 18 for all. Letters a-c list offenders only; the "
                    "definition adds victims and witnesses."
                ),
            ),
            Text(
                ("UU 3/1997 memakai 8 sampai belum 18 tahun dan belum pernah kawin; putusan MK mengubah 8 menjadi 12."),
                "UU 3/1997 used 8 to under 18 and never married; the Constitutional Court made it 12.",
            ),
        ),
        see=(
            UU_3_1997_PASAL_1_ANGKA_1,
            Citation("UU 3/1997", "Pasal 4"),
            Citation("Putusan MK 1/PUU-VIII/2010", "amar"),
        ),
    ),
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2014, 7, 30),
        when=any_of(
            all_of(
                between(USIA, 12, 18, "definisi", cite=(UU_11_2012_PASAL_1_ANGKA_3,)),
                at_least(
                    USIA_SAAT_TINDAK_PIDANA,
                    12,
                    cite=(
                        UU_11_2012_PASAL_1_ANGKA_3,
                        Citation("UU 11/2012", "Pasal 20"),
                        Citation("UU 11/2012", "Pasal 21"),
                    ),
                ),
                any_of(is_true(P.disangka, "a"), is_true(P.didakwa, "b"), is_true(P.dijatuhi_pidana, "c")),
            ),
            all_of(
                below(USIA, 18, cite=(UU_11_2012_PASAL_1_ANGKA_4, UU_11_2012_PASAL_1_ANGKA_5)),
                any_of(
                    is_true(P.korban_tindak_pidana, "definisi", cite=(UU_11_2012_PASAL_1_ANGKA_4,)),
                    is_true(P.saksi_tindak_pidana, "definisi", cite=(UU_11_2012_PASAL_1_ANGKA_5,)),
                ),
            ),
        ),
        reading=Reading(
            Text(
                (
                    "Pelaku: 12 sampai belum 18 tahun pada hari pemeriksaan, dan sudah 12 tahun pada tanggal "
                    "tindak pidana; tanpa tanggal itu hasilnya UNKNOWN. Korban dan saksi: belum 18 tahun, "
                    "tanpa batas bawah."
                ),
                (
                    "Offenders: 12 to under 18 on the day asked about, and at least 12 on the date of the "
                    "offence; without that date the answer is UNKNOWN. Victims and witnesses: under 18, no "
                    "lower bound."
                ),
            ),
            Text(
                (
                    "Teks Permensos memakai 12 sampai belum 18 tahun bagi semua (profil harfiah). Ada yang "
                    "menghitung mulai berlaku 31 Juli 2014."
                ),
                (
                    "The Permensos text uses 12 to under 18 for all (profile harfiah). Some count the start "
                    "as 31 July 2014."
                ),
            ),
        ),
        see=(
            Citation("UU 1/2023", "Pasal 40"),
            Citation("UU 1/2023", "Pasal 41"),
            Citation("PP 65/2015", "Pasal 67-77"),
        ),
    ),
    annex_rule(
        CATEGORY,
        "harfiah",
        since=dt.date(2012, 6, 7),
        when=WHEN,
        reading=Reading(
            Text(
                (
                    "Definisi sebagaimana tercetak: 12 sampai belum 18 tahun bagi pelaku, korban, dan saksi; "
                    'huruf a-c digabung "atau". Usia dihitung pada hari pemeriksaan saja.'
                ),
                (
                    "The definition as printed: 12 to under 18 for offenders, victims and witnesses; letters "
                    'a-c are joined by "atau". Age is taken on the day asked about only.'
                ),
            ),
            Text("Profil definisi sejak 30 Juli 2014.", "Profile definisi from 30 July 2014."),
        ),
    ),
)
