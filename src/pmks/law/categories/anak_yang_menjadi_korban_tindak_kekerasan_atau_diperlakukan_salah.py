"""6. Anak yang menjadi Korban Tindak Kekerasan atau Diperlakukan Salah: child victim of violence or maltreatment."""

from __future__ import annotations

import datetime as dt

from pmks.law.categories.annex import TAXONOMY, annex_rule
from pmks.law.derived import ANAK, USIA
from pmks.law.records import P
from pmks.model.category import AgeBand, Category, Criterion, Disagreement, Name, NameKind
from pmks.model.condition import all_of, any_of
from pmks.model.fact import below, is_true
from pmks.model.rule import Reading
from pmks.model.source import Citation, Evidence, Text

AT = Citation("Permensos 8/2012", "Lampiran, angka 6")
UU_23_2002_PASAL_59 = Citation("UU 23/2002", "Pasal 59")

CATEGORY = Category(
    number=6,
    id="anak_yang_menjadi_korban_tindak_kekerasan_atau_diperlakukan_salah",
    label="Anak yang menjadi Korban Tindak Kekerasan atau Diperlakukan Salah",
    taxonomy=TAXONOMY,
    code="PMKS-06",
    gloss="child victim of violence or maltreatment",
    abbreviations=("AKTK",),
    names=(
        Name(
            "AKTK",
            NameKind.ABBREVIATION,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
            local=True,
        ),
        Name(
            "Anak Korban Tindak Kekerasan",
            NameKind.OLDER_TERM,
            Text("daftar 27 jenis", "27-type list"),
            Evidence.SECONDARY,
        ),
        Name(
            "Anak Korban Kekerasan",
            NameKind.COLLOQUIAL,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
        ),
    ),
    units=("orang",),
    groups=("g",),
    definition=Text(
        (
            "Anak yang terancam fisik maupun nonfisik karena kekerasan, perlakuan salah, atau "
            "perlakuan tidak semestinya dalam keluarga atau lingkungan terdekat, sehingga kebutuhan "
            "dasarnya tidak terpenuhi secara wajar."
        ),
        (
            "A child threatened physically or otherwise by violence, maltreatment or improper "
            "treatment in the family or close surroundings, so that basic needs are not properly met."
        ),
    ),
    criteria=(
        Criterion("a", Text("Anak di bawah 18 tahun, laki-laki atau perempuan", "Child under 18, boy or girl")),
        Criterion(
            "b",
            Text(
                "Sering diperlakukan kasar dan kejam dengan akibat fisik dan/atau psikologis",
                "Often treated roughly and cruelly with physical and/or psychological effect",
            ),
        ),
        Criterion("c", Text("Pernah dianiaya dan/atau diperkosa", "Was battered and/or raped")),
        Criterion("d", Text("Dipaksa bekerja", "Forced to work")),
    ),
    connective="dan",
    ages=(
        AgeBand(
            '"di bawah usia 18 (delapan belas) tahun"',
            "definisi",
            lt=18,
            note=Text("termasuk anak dalam kandungan", "the unborn included"),
        ),
        AgeBand('"di bawah usia 18 (delapan belas) tahun"', "harfiah", lt=18),
    ),
    citation=AT,
    parents=(UU_23_2002_PASAL_59, Citation("UU 35/2014", "Pasal 59 ayat (2) huruf i, j, m")),
    evidence=Evidence.SECONDARY,
    copies=1,
    confidence="medium",
    disagreements=(
        Disagreement(
            Text("kata penghubung", "connective"),
            Text('"dan" sebelum huruf d', '"dan" before letter d'),
            Text(
                "salah satu dari b-d atau dari definisi sudah cukup (definisi)",
                "one of b-d or of the definition is enough (definisi)",
            ),
        ),
    ),
)


RULES = (
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2012, 6, 7),
        when=all_of(
            is_true(
                ANAK, "a", cite=(Citation("UU 23/2002", "Pasal 1 angka 1"), Citation("UU 35/2014", "Pasal 1 angka 1"))
            ),
            any_of(
                is_true(P.sering_diperlakukan_kasar, "b"),
                is_true(P.pernah_dianiaya_atau_diperkosa, "c"),
                is_true(P.dipaksa_bekerja, "d"),
                is_true(
                    P.mengalami_perlakuan_salah, "definisi", cite=(Citation("UU 35/2014", "Pasal 59 ayat (2) huruf m"),)
                ),
                is_true(P.mengalami_kekerasan, "definisi", cite=(Citation("UU 35/2014", "Pasal 59 ayat (2) huruf i"),)),
                is_true(
                    P.korban_kejahatan_seksual, "definisi", cite=(Citation("UU 35/2014", "Pasal 59 ayat (2) huruf j"),)
                ),
            ),
        ),
        reading=Reading(
            Text(
                (
                    "Satu petunjuk cukup. Anak dalam kandungan termasuk, menurut undang-undang; dinilai "
                    "bersama ibunya. Kekerasan seksual adalah kekerasan, juga sebelum UU 35/2014 menyebutnya "
                    "tersendiri."
                ),
                (
                    "One indicator is enough. The unborn child is included, by statute; assess with the "
                    "mother. Sexual violence is violence, also before UU 35/2014 named it apart."
                ),
            ),
            Text("Huruf b, c, dan d sekaligus (profil harfiah).", "Letters b, c and d together (profile harfiah)."),
        ),
        see=(UU_23_2002_PASAL_59, Citation("UU 35/2014", "Pasal 1 angka 15a"), Citation("UU 12/2022", "Pasal 4")),
    ),
    annex_rule(
        CATEGORY,
        "harfiah",
        since=dt.date(2012, 6, 7),
        when=all_of(
            below(USIA, 18, "a"),
            is_true(P.sering_diperlakukan_kasar, "b"),
            is_true(P.pernah_dianiaya_atau_diperkosa, "c"),
            is_true(P.dipaksa_bekerja, "d"),
        ),
        reading=Reading(
            Text(
                'Seluruh huruf digabung dengan kata sambung yang tercetak ("dan").',
                'All letters are joined by the printed connective ("dan").',
            ),
            Text(
                "Profil definisi: definisi terpenuhi dengan sekurang-kurangnya satu petunjuk.",
                "Profile definisi: the definition holds with at least one indicator.",
            ),
        ),
    ),
)
