"""20. Pekerja Migran Bermasalah Sosial: migrant worker with social problems."""

from __future__ import annotations

import datetime as dt

from pmks.law.categories.annex import TAXONOMY, annex_rule
from pmks.law.records import P
from pmks.model.category import AgeBand, Category, Criterion, Disagreement, Name, NameKind
from pmks.model.condition import all_of, any_of
from pmks.model.fact import is_false, is_true
from pmks.model.rule import Reading
from pmks.model.source import Citation, Evidence, Text

AT = Citation("Permensos 8/2012", "Lampiran, angka 20")
UU_18_2017_PASAL_1_ANGKA_2 = Citation("UU 18/2017", "Pasal 1 angka 2")
UU_18_2017_PASAL_5 = Citation("UU 18/2017", "Pasal 5")
UU_39_2004_PASAL_1 = Citation("UU 39/2004", "Pasal 1")

CATEGORY = Category(
    number=20,
    id="pekerja_migran_bermasalah_sosial",
    label="Pekerja Migran Bermasalah Sosial",
    taxonomy=TAXONOMY,
    code="PMKS-20",
    gloss="migrant worker with social problems",
    abbreviations=("PMBS", "PM"),
    names=(
        Name(
            "PMBS",
            NameKind.ABBREVIATION,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
        ),
        Name(
            "PM",
            NameKind.ABBREVIATION,
            Text("Panduan Pendataan PMKS dan PSKS 2007", "Panduan Pendataan PMKS dan PSKS 2007"),
            Evidence.SECONDARY,
            local=True,
        ),
        Name(
            "Pekerja Migran Bermasalah Sosial/Terlantar",
            NameKind.OLDER_TERM,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
        ),
    ),
    units=("orang",),
    groups=("g", "b"),
    definition=Text(
        (
            "Pekerja migran dalam negeri atau lintas negara yang mengalami kekerasan, penelantaran, "
            "musibah, atau tidak mampu menyesuaikan diri, sehingga fungsi sosialnya terganggu."
        ),
        (
            "A domestic or cross-border migrant worker who suffers violence, neglect, calamity or "
            "cannot adjust, so that social functioning is impaired."
        ),
    ),
    criteria=(
        Criterion("a", Text("Pekerja migran dalam negeri", "Domestic migrant worker")),
        Criterion("b", Text("Pekerja migran lintas negara", "Cross-border migrant worker")),
        Criterion(
            "c",
            Text(
                "Bekas pekerja migran dalam negeri dan lintas negara", "Former domestic and cross-border migrant worker"
            ),
        ),
        Criterion(
            "d",
            Text(
                "Bekas pekerja migran yang sakit, menyandang disabilitas, atau meninggal",
                "Former migrant worker who is ill, disabled or has died",
            ),
        ),
        Criterion("e", Text("Pekerja migran tidak berdokumen", "Undocumented migrant worker")),
        Criterion("f", Text("Pekerja migran miskin", "Poor migrant worker")),
        Criterion(
            "g",
            Text(
                (
                    "Mengalami masalah sosial: 1) kekerasan; 2) eksploitasi; 3) penelantaran; 4) deportasi; "
                    "5) tidak mampu menyesuaikan diri sehingga fungsi sosial terganggu; 6) perdagangan orang"
                ),
                (
                    "Has a social problem: 1) violence; 2) exploitation; 3) neglect; 4) deportation; 5) "
                    "failure to adjust so that social functioning is impaired; 6) trafficking"
                ),
            ),
        ),
    ),
    connective='titik koma; "dan" hanya dalam huruf g',
    ages=(AgeBand("no age written", "definisi"), AgeBand("no age written", "harfiah")),
    citation=AT,
    parents=(UU_18_2017_PASAL_1_ANGKA_2,),
    evidence=Evidence.SECONDARY,
    copies=1,
    confidence="medium",
    disagreements=(
        Disagreement(
            Text("ruang lingkup", "scope"),
            Text(
                (
                    "Permensos dalam negeri dan lintas negara; UU 18/2017 hanya bekerja di luar negeri; "
                    "huruf a dan b saling meniadakan"
                ),
                (
                    "Permensos domestic and cross-border; UU 18/2017 work abroad only; letters a and b "
                    "exclude each other"
                ),
            ),
            Text("salah satu dari a-f dan salah satu dari g", "one of a-f and one of g"),
        ),
    ),
)

WHEN = all_of(
    is_true(P.pekerja_migran, "a", "b", "c", "d", "e", "f"),
    any_of(
        is_true(P.mengalami_kekerasan, "g1"),
        is_true(P.dieksploitasi_secara_ekonomi, "g2"),
        is_true(P.dieksploitasi_secara_seksual, "g2"),
        is_true(P.mengalami_penelantaran, "g3"),
        is_true(P.dideportasi, "g4"),
        is_false(P.mampu_menyesuaikan_diri_di_tempat_kerja, "g5"),
        is_true(P.korban_perdagangan_orang, "g6"),
        is_true(P.mengalami_musibah, "definisi"),
    ),
)

RULES = (
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2012, 6, 7),
        when=WHEN,
        reading=Reading(
            Text(
                (
                    "Huruf a-f menyebut siapa (a dan b saling meniadakan), huruf g menyebut masalahnya; satu "
                    "dari masing-masing cukup. Kedua profil sama. Pekerja migran dalam negeri termasuk; usia "
                    "dan dokumen bukan syarat."
                ),
                (
                    "Letters a-f say who (a and b exclude each other), letter g says what problem; one of "
                    "each is enough. Both profiles are the same. Domestic migrants are included; age and "
                    "documents are no condition."
                ),
            ),
            Text(
                'UU 18/2017 hanya mencakup pekerja di luar negeri, tetapi juga yang "akan" bekerja.',
                'UU 18/2017 covers work abroad only, but also those who "akan" work.',
            ),
        ),
        see=(UU_39_2004_PASAL_1, UU_18_2017_PASAL_1_ANGKA_2, UU_18_2017_PASAL_5),
    ),
    annex_rule(
        CATEGORY,
        "harfiah",
        since=dt.date(2012, 6, 7),
        when=WHEN,
        reading=Reading(
            Text(
                (
                    "Huruf a-f menyebut siapa (a dan b saling meniadakan), huruf g menyebut masalahnya; satu "
                    "dari masing-masing cukup. Kedua profil sama. Pekerja migran dalam negeri termasuk; usia "
                    "dan dokumen bukan syarat."
                ),
                (
                    "Letters a-f say who (a and b exclude each other), letter g says what problem; one of "
                    "each is enough. Both profiles are the same. Domestic migrants are included; age and "
                    "documents are no condition."
                ),
            ),
            Text(
                'UU 18/2017 hanya mencakup pekerja di luar negeri, tetapi juga yang "akan" bekerja.',
                'UU 18/2017 covers work abroad only, but also those who "akan" work.',
            ),
        ),
        see=(UU_39_2004_PASAL_1, UU_18_2017_PASAL_1_ANGKA_2, UU_18_2017_PASAL_5),
    ),
)
