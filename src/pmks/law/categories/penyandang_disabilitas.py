"""9. Penyandang Disabilitas: person with a disability."""

from __future__ import annotations

import datetime as dt

from pmks.law.categories.annex import TAXONOMY, annex_rule
from pmks.law.records import P
from pmks.model.category import AgeBand, Category, Criterion, Disagreement, Name, NameKind
from pmks.model.condition import all_of, any_of
from pmks.model.fact import is_false, is_true
from pmks.model.rule import Reading
from pmks.model.source import Citation, Evidence, Text

AT = Citation("Permensos 8/2012", "Lampiran, angka 9")
PP_39_2012_PASAL_6_1_HURUF_A_C = Citation("PP 39/2012", "Pasal 6 ayat (1) huruf a-c")
UU_4_1997_PASAL_1_ANGKA_1 = Citation("UU 4/1997", "Pasal 1 angka 1")
UU_8_2016_PASAL_148 = Citation("UU 8/2016", "Pasal 148")
UU_8_2016_PASAL_1_ANGKA_1 = Citation("UU 8/2016", "Pasal 1 angka 1")

CATEGORY = Category(
    number=9,
    id="penyandang_disabilitas",
    label="Penyandang Disabilitas",
    taxonomy=TAXONOMY,
    code="PMKS-09",
    gloss="person with a disability",
    abbreviations=("PD",),
    names=(
        Name(
            "PD",
            NameKind.ABBREVIATION,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
            local=True,
        ),
        Name(
            "Penyandang Cacat",
            NameKind.LEGAL_ALIAS,
            Text(
                ("UU 8/2016 Pasal 148: istilah dalam peraturan sebelumnya harus dibaca sebagai Penyandang Disabilitas"),
                "UU 8/2016 Pasal 148: the term in earlier rules must be read as Penyandang Disabilitas",
            ),
            Evidence.READ,
            citation=UU_8_2016_PASAL_148,
        ),
        Name(
            "Difabel",
            NameKind.COLLOQUIAL,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
        ),
    ),
    units=("orang",),
    groups=("c",),
    definition=Text(
        (
            "Orang dengan keterbatasan fisik, mental, intelektual, atau sensorik dalam jangka waktu "
            "lama yang, bila berhadapan dengan hambatan, dapat terhalang berpartisipasi penuh dan "
            "setara dalam masyarakat."
        ),
        (
            "A person with a long-term physical, mental, intellectual or sensory limitation who, "
            "facing barriers, may be kept from full and equal participation in society."
        ),
    ),
    criteria=(
        Criterion("a", Text("Terhambat melakukan kegiatan sehari-hari", "Hindered in daily activities")),
        Criterion("b", Text("Terhambat bekerja sehari-hari", "Hindered in everyday work")),
        Criterion("c", Text("Tidak mampu memecahkan masalah secara memadai", "Cannot solve problems adequately")),
        Criterion(
            "d", Text("Disabilitas fisik: tubuh, netra, rungu wicara", "Physical: body, sight, hearing and speech")
        ),
        Criterion(
            "e",
            Text(
                "Disabilitas mental: retardasi mental dan bekas psikotik",
                "Mental: intellectual disability and former psychosis (terms of the regulation)",
            ),
        ),
        Criterion("f", Text("Disabilitas fisik dan mental (ganda)", "Physical and mental (multiple)")),
    ),
    connective="dan",
    ages=(AgeBand("no age written", "definisi"), AgeBand("no age written", "harfiah")),
    citation=AT,
    parents=(
        UU_4_1997_PASAL_1_ANGKA_1,
        Citation("UU 19/2011", "penjelasan umum"),
        UU_8_2016_PASAL_1_ANGKA_1,
        PP_39_2012_PASAL_6_1_HURUF_A_C,
    ),
    evidence=Evidence.SECONDARY,
    copies=1,
    confidence="medium",
    disagreements=(
        Disagreement(
            Text("rumusan", "wording"),
            Text(
                'Salinan berbunyi "dapat mengalami partisipasi penuh", yang tidak bermakna',
                'The copy says "dapat mengalami partisipasi penuh", which makes no sense',
            ),
            Text(
                (
                    'dibaca sebagai kata yang berarti "menghambat", sebagaimana dalam konvensi yang disahkan '
                    "dengan UU 19/2011"
                ),
                'read as a word for "hinder", as in the convention ratified by UU 19/2011',
            ),
        ),
        Disagreement(
            Text("ragam", "kinds"),
            Text("Lihat jenis 5", "See type 5"),
            Text("edisi 2016-04-15", "edition of 2016-04-15"),
        ),
        Disagreement(
            Text("umur", "age"),
            Text("Tidak ada; tumpang tindih dengan jenis 5", "None; overlaps type 5"),
            Text("anak memenuhi keduanya dan dicatat pada 5", "a child meets both and is recorded under 5"),
        ),
    ),
)

INDICATORS = any_of(
    is_true(P.mengalami_hambatan_partisipasi, "definisi"),
    is_true(P.terhambat_beraktivitas, "a"),
    is_true(P.terhambat_bekerja, "b"),
    is_false(P.mampu_memecahkan_masalah, "c"),
)

RULES = (
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2012, 6, 7),
        until=dt.date(2016, 4, 15),
        when=all_of(
            is_true(P.menyandang_disabilitas, "d", "e", "f"), is_true(P.disabilitas_jangka_lama, "definisi"), INDICATORS
        ),
        reading=Reading(
            Text(
                (
                    "Huruf d-f adalah ragam yang saling menggantikan; huruf a-c adalah hambatan, satu cukup. "
                    "Tidak ada batas usia: anak juga memenuhinya dan dicatat pada jenis 5."
                ),
                (
                    "Letters d-f are kinds that replace each other; letters a-c are hindrances, one is "
                    "enough. There is no age bound: a child meets it too and is recorded under type 5."
                ),
            ),
            Text("Huruf a, b, dan c sekaligus (profil harfiah).", "Letters a, b and c together (profile harfiah)."),
        ),
        see=(
            UU_4_1997_PASAL_1_ANGKA_1,
            Citation("UU 19/2011", "penjelasan umum, pokok isi konvensi angka 1"),
            PP_39_2012_PASAL_6_1_HURUF_A_C,
        ),
    ),
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2016, 4, 15),
        when=all_of(
            is_true(P.menyandang_disabilitas, "d", "e", "f", cite=(UU_8_2016_PASAL_1_ANGKA_1,)),
            is_true(
                P.disabilitas_jangka_lama,
                "definisi",
                cite=(Citation("UU 8/2016", "Pasal 4 ayat (2) dan penjelasannya"),),
            ),
            is_true(P.disabilitas_ditetapkan_tenaga_medis, cite=(Citation("UU 8/2016", "Pasal 4 ayat (2)"),)),
            INDICATORS,
        ),
        reading=Reading(
            Text(
                (
                    "Ragamnya empat (fisik, intelektual, mental, sensorik) dan ditetapkan tenaga medis. "
                    "Belum diperiksa berarti UNKNOWN, bukan NOT_MET."
                ),
                (
                    "There are four kinds (physical, intellectual, mental, sensory) and medical staff "
                    "determine them. Not yet examined means UNKNOWN, not NOT_MET."
                ),
            ),
            Text("Huruf a, b, dan c sekaligus (profil harfiah).", "Letters a, b and c together (profile harfiah)."),
        ),
        see=(
            Citation("UU 8/2016", "Pasal 4 ayat (1)"),
            UU_8_2016_PASAL_148,
            Citation("PP 52/2019", "Pasal 1 angka 2"),
            PP_39_2012_PASAL_6_1_HURUF_A_C,
        ),
    ),
    annex_rule(
        CATEGORY,
        "harfiah",
        since=dt.date(2012, 6, 7),
        when=all_of(
            is_true(P.menyandang_disabilitas, "d", "e", "f"),
            is_true(P.disabilitas_jangka_lama, "definisi"),
            is_true(P.terhambat_beraktivitas, "a"),
            is_true(P.terhambat_bekerja, "b"),
            is_false(P.mampu_memecahkan_masalah, "c"),
        ),
        reading=Reading(
            Text(
                (
                    'Seluruh huruf digabung dengan kata sambung yang tercetak ("dan"). Huruf d-f tetap '
                    "pilihan karena saling meniadakan."
                ),
                (
                    'All letters are joined by the printed connective ("dan"). Letters d-f stay alternatives '
                    "because they exclude each other."
                ),
            ),
            Text(
                "Profil definisi: definisi terpenuhi dengan sekurang-kurangnya satu petunjuk.",
                "Profile definisi: the definition holds with at least one indicator.",
            ),
        ),
    ),
)
