"""25. Keluarga Bermasalah Sosial Psikologis: family with social-psychological problems."""

from __future__ import annotations

import datetime as dt

from pmks.law.categories.annex import TAXONOMY, annex_rule
from pmks.law.records import F
from pmks.model.category import AgeBand, Category, Criterion, Disagreement, Name, NameKind
from pmks.model.condition import all_of, any_of
from pmks.model.fact import is_false, is_true
from pmks.model.rule import Reading
from pmks.model.source import Citation, Evidence, Text

AT = Citation("Permensos 8/2012", "Lampiran, angka 25")
PP_39_2012_PASAL_20_2_HURUF_C = Citation("PP 39/2012", "Pasal 20 ayat (2) huruf c")
PP_39_2012_PENJELASAN_PASAL_20_1 = Citation("PP 39/2012", "penjelasan Pasal 20 ayat (1)")

CATEGORY = Category(
    number=25,
    id="keluarga_bermasalah_sosial_psikologis",
    label="Keluarga Bermasalah Sosial Psikologis",
    taxonomy=TAXONOMY,
    code="PMKS-25",
    gloss="family with social-psychological problems",
    abbreviations=("KBSP",),
    names=(
        Name(
            "KBSP",
            NameKind.ABBREVIATION,
            Text("Panduan Pendataan PMKS dan PSKS 2007", "Panduan Pendataan PMKS dan PSKS 2007"),
            Evidence.SECONDARY,
        ),
        Name(
            "Keluarga Bermasalah Sosial Psikologi",
            NameKind.SPELLING,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
        ),
    ),
    units=("keluarga",),
    groups=(),
    definition=Text(
        (
            "Keluarga yang hubungan antaranggotanya, terutama suami-istri serta orang tua dan anak, "
            "kurang serasi sehingga tugas dan fungsinya tidak berjalan wajar."
        ),
        (
            "A family whose members, above all spouses and parents and children, get on so badly "
            "that family tasks and functions do not run normally."
        ),
    ),
    criteria=(
        Criterion(
            "a",
            Text(
                ("Suami atau istri sering tidak saling memperhatikan, atau anggota keluarga kurang berkomunikasi"),
                "Spouses often inattentive to each other, or little communication in the family",
            ),
        ),
        Criterion(
            "b",
            Text(
                "Suami istri sering bertengkar atau hidup sendiri-sendiri walaupun masih terikat",
                "Spouses often quarrel or live apart though still bound",
            ),
        ),
        Criterion(
            "c",
            Text(
                "Hubungan dengan tetangga kurang baik, sering bertengkar, enggan bergaul",
                "Bad relations with neighbours, quarrels, unwilling to mix",
            ),
        ),
        Criterion(
            "d",
            Text(
                "Kebutuhan jasmani, rohani, dan sosial anak kurang terpenuhi",
                "Bodily, spiritual and social needs of the children are poorly met",
            ),
        ),
    ),
    connective="dan",
    ages=(AgeBand("not applicable", "definisi"), AgeBand("not applicable", "harfiah")),
    citation=AT,
    parents=(PP_39_2012_PASAL_20_2_HURUF_C,),
    evidence=Evidence.SECONDARY,
    copies=1,
    confidence="medium",
    disagreements=(
        Disagreement(
            Text("ruang lingkup", "scope"),
            Text("Definisi 2007 hanya menyebut suami dan istri", "The definition of 2007 names husband and wife only"),
            Text("orang tua dan anak termasuk", "parents and children included"),
        ),
        Disagreement(
            Text("kelompok", "group"),
            Text(
                "Tidak ada kelompok dalam UU 11/2009 Pasal 5 ayat (2) yang menyebut konflik keluarga",
                "No group of UU 11/2009 Pasal 5 ayat (2) names family conflict",
            ),
            Text("dibiarkan terbuka", "left open"),
        ),
    ),
)


RULES = (
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2012, 6, 7),
        when=all_of(
            is_true(F.merupakan_keluarga, "definisi", cite=(PP_39_2012_PENJELASAN_PASAL_20_1,)),
            is_false(F.fungsi_keluarga_berjalan_wajar, "definisi"),
            any_of(
                is_true(F.kurang_perhatian_atau_komunikasi, "a"),
                is_true(F.sering_bertengkar_atau_hidup_terpisah, "b"),
                is_false(F.hubungan_dengan_tetangga_baik, "c"),
                is_false(F.kebutuhan_anak_terpenuhi, "d"),
            ),
        ),
        reading=Reading(
            Text(
                (
                    "Satuannya keluarga: orang yang hidup sendiri tidak termasuk. Satu petunjuk cukup, bila "
                    "fungsi keluarga terganggu."
                ),
                (
                    "The unit is the family: a person living alone is outside. One indicator is enough if "
                    "the family does not function."
                ),
            ),
            Text(
                "Keempat huruf sekaligus (profil harfiah), sehingga pasangan tanpa anak gugur.",
                "All four letters together (profile harfiah), so that childless couples drop out.",
            ),
        ),
        see=(PP_39_2012_PASAL_20_2_HURUF_C, Citation("UU 35/2014", "Pasal 1 angka 3")),
    ),
    annex_rule(
        CATEGORY,
        "harfiah",
        since=dt.date(2012, 6, 7),
        when=all_of(
            is_true(F.merupakan_keluarga, "definisi", cite=(PP_39_2012_PENJELASAN_PASAL_20_1,)),
            is_false(F.fungsi_keluarga_berjalan_wajar, "definisi"),
            is_true(F.kurang_perhatian_atau_komunikasi, "a"),
            is_true(F.sering_bertengkar_atau_hidup_terpisah, "b"),
            is_false(F.hubungan_dengan_tetangga_baik, "c"),
            is_false(F.kebutuhan_anak_terpenuhi, "d"),
        ),
        reading=Reading(
            Text(
                (
                    'Seluruh huruf digabung dengan kata sambung yang tercetak ("dan"). Pasangan tanpa anak '
                    "tidak pernah memenuhi huruf d."
                ),
                (
                    'All letters are joined by the printed connective ("dan"). A childless couple can never '
                    "meet letter d."
                ),
            ),
            Text(
                "Profil definisi: definisi terpenuhi dengan sekurang-kurangnya satu petunjuk.",
                "Profile definisi: the definition holds with at least one indicator.",
            ),
        ),
    ),
)
