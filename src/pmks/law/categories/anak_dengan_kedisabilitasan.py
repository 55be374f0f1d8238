"""5. Anak dengan Kedisabilitasan: child with a disability."""

from __future__ import annotations

import datetime as dt

from pmks.law.categories.annex import TAXONOMY, annex_rule
from pmks.law.derived import USIA
from pmks.law.records import P
from pmks.model.category import AgeBand, Category, Criterion, Disagreement, Name, NameKind
from pmks.model.condition import all_of
from pmks.model.fact import below, is_true
from pmks.model.rule import Reading
from pmks.model.source import Citation, Evidence, Text

AT = Citation("Permensos 8/2012", "Lampiran, angka 5")
UU_35_2014_PASAL_1_ANGKA_7 = Citation("UU 35/2014", "Pasal 1 angka 7")
UU_35_2014_PASAL_59_2_HURUF_L = Citation("UU 35/2014", "Pasal 59 ayat (2) huruf l")
UU_4_1997_PASAL_1_ANGKA_1 = Citation("UU 4/1997", "Pasal 1 angka 1")

CATEGORY = Category(
    number=5,
    id="anak_dengan_kedisabilitasan",
    label="Anak dengan Kedisabilitasan",
    taxonomy=TAXONOMY,
    code="PMKS-05",
    gloss="child with a disability",
    abbreviations=("ADK",),
    names=(
        Name(
            "ADK",
            NameKind.ABBREVIATION,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
        ),
        Name(
            "Anak Penyandang Disabilitas",
            NameKind.LEGAL_ALIAS,
            Text("UU 35/2014 Pasal 1 angka 7", "UU 35/2014 Pasal 1 angka 7"),
            Evidence.READ,
            citation=UU_35_2014_PASAL_1_ANGKA_7,
        ),
        Name(
            "Anak dengan Disabilitas",
            NameKind.OLDER_TERM,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
        ),
        Name(
            "Anak Cacat",
            NameKind.OLDER_TERM,
            Text(
                "daftar 27 jenis; dibaca sebagai disabilitas menurut UU 8/2016 Pasal 148",
                "27-type list; read as disabilitas by UU 8/2016 Pasal 148",
            ),
            Evidence.READ,
        ),
    ),
    units=("orang",),
    groups=("c",),
    definition=Text(
        (
            "Orang yang belum 18 tahun dengan kelainan fisik atau mental yang menjadi rintangan dan "
            "hambatan dalam menjalankan fungsi jasmani, rohani, atau sosialnya."
        ),
        (
            "A person under 18 with a physical or mental impairment that obstructs and hinders "
            "bodily, spiritual or social functions."
        ),
    ),
    criteria=(
        Criterion(
            "a", Text("Disabilitas fisik: tubuh, netra, rungu wicara", "Physical: body, sight, hearing and speech")
        ),
        Criterion(
            "b",
            Text(
                "Disabilitas mental: retardasi mental dan bekas psikotik",
                "Mental: intellectual disability and former psychosis (terms of the regulation)",
            ),
        ),
        Criterion("c", Text("Disabilitas fisik dan mental (ganda)", "Physical and mental (multiple)")),
        Criterion("d", Text("Tidak mampu menjalani kehidupan sehari-hari", "Unable to carry on daily life")),
    ),
    connective="tidak terbaca",
    ages=(
        AgeBand('"belum berusia 18 (delapan belas) tahun"', "definisi", lt=18),
        AgeBand('"belum berusia 18 (delapan belas) tahun"', "harfiah", lt=18),
    ),
    citation=AT,
    parents=(UU_4_1997_PASAL_1_ANGKA_1, UU_35_2014_PASAL_1_ANGKA_7, Citation("UU 8/2016", "Pasal 4")),
    evidence=Evidence.SECONDARY,
    copies=1,
    confidence="medium",
    disagreements=(
        Disagreement(
            Text("ragam", "kinds"),
            Text(
                (
                    "Permensos fisik/mental/ganda; UU 8/2016 fisik, intelektual, mental, sensorik; netra, "
                    "rungu, dan wicara berpindah dari fisik ke sensorik"
                ),
                (
                    "Permensos physical/mental/multiple; UU 8/2016 physical, intellectual, mental, sensory; "
                    "netra, rungu and wicara moved from physical to sensory"
                ),
            ),
            Text(
                "ragam menurut UU 8/2016 dalam data; edisi 2014-10-17 dan 2016-04-15 dalam aturan",
                "kinds of UU 8/2016 in data; editions of 2014-10-17 and 2016-04-15 in rules",
            ),
        ),
        Disagreement(
            Text("kata penghubung", "connective"),
            Text("Hilang dalam satu-satunya salinan", "Lost in the only copy"),
            Text("a-c alternatif, d syarat tambahan (hanya harfiah)", "a-c alternatives, d further (harfiah only)"),
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
            below(USIA, 18, "definisi"),
            is_true(P.menyandang_disabilitas, "a", "b", "c"),
            is_true(P.mengalami_hambatan_partisipasi, "definisi"),
        ),
        reading=Reading(
            Text(
                (
                    "Huruf a-c adalah ragam yang saling menggantikan, jadi cukup satu; huruf d menggambarkan "
                    "akibat dan tidak disyaratkan. Belum ada syarat lamanya."
                ),
                (
                    "Letters a-c are kinds that replace each other, so one is enough; letter d describes an "
                    "effect and is not required. No duration is required yet."
                ),
            ),
            Text("Huruf d disyaratkan (profil harfiah).", "Letter d is required (profile harfiah)."),
        ),
        see=(UU_4_1997_PASAL_1_ANGKA_1, Citation("UU 23/2002", "Pasal 1 angka 7")),
    ),
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2014, 10, 17),
        until=dt.date(2016, 4, 15),
        when=all_of(
            below(USIA, 18, "definisi"),
            is_true(P.menyandang_disabilitas, "a", "b", "c"),
            is_true(P.mengalami_hambatan_partisipasi, "definisi"),
            is_true(P.disabilitas_jangka_lama, cite=(UU_35_2014_PASAL_1_ANGKA_7,)),
        ),
        reading=Reading(
            Text(
                "Sejak UU 35/2014 keterbatasan harus berlangsung lama.",
                "Since UU 35/2014 the limitation must be long-term.",
            ),
            Text("Huruf d disyaratkan (profil harfiah).", "Letter d is required (profile harfiah)."),
        ),
        see=(UU_35_2014_PASAL_59_2_HURUF_L,),
    ),
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2016, 4, 15),
        when=all_of(
            below(USIA, 18, "definisi"),
            is_true(P.menyandang_disabilitas, "a", "b", "c"),
            is_true(P.mengalami_hambatan_partisipasi, "definisi"),
            is_true(
                P.disabilitas_jangka_lama,
                cite=(UU_35_2014_PASAL_1_ANGKA_7, Citation("UU 8/2016", "Pasal 4 ayat (2) dan penjelasannya")),
            ),
            is_true(P.disabilitas_ditetapkan_tenaga_medis, cite=(Citation("UU 8/2016", "Pasal 4 ayat (2)"),)),
        ),
        reading=Reading(
            Text(
                (
                    'Sejak UU 8/2016 ragam ditetapkan tenaga medis, dan "lama" berarti paling singkat 6 '
                    "bulan atau permanen. Belum diperiksa berarti UNKNOWN, bukan NOT_MET."
                ),
                (
                    "Since UU 8/2016 medical staff determine the kind, and long-term means at least 6 months "
                    "or permanent. Not yet examined means UNKNOWN, not NOT_MET."
                ),
            ),
            Text("Huruf d disyaratkan (profil harfiah).", "Letter d is required (profile harfiah)."),
        ),
        see=(Citation("UU 8/2016", "Pasal 1 angka 1"), UU_35_2014_PASAL_59_2_HURUF_L),
    ),
    annex_rule(
        CATEGORY,
        "harfiah",
        since=dt.date(2012, 6, 7),
        when=all_of(
            below(USIA, 18, "definisi"),
            is_true(P.menyandang_disabilitas, "a", "b", "c"),
            is_true(P.mengalami_hambatan_partisipasi, "definisi"),
            is_true(P.terhambat_beraktivitas, "d"),
        ),
        reading=Reading(
            Text(
                (
                    "Kata sambung tidak terbaca pada salinan. Huruf a-c dibaca sebagai pilihan, huruf d "
                    "sebagai syarat tambahan."
                ),
                (
                    "The connective is not legible in the copy. Letters a-c are read as alternatives, letter "
                    "d as a further condition."
                ),
            ),
            Text("Profil definisi: tanpa huruf d.", "Profile definisi: without letter d."),
        ),
    ),
)
