"""18. Korban Trafficking: victim of trafficking in persons."""

from __future__ import annotations

import datetime as dt

from pmks.law.categories.annex import TAXONOMY, annex_rule
from pmks.law.derived import ANAK_SAAT_PERDAGANGAN_ORANG
from pmks.law.records import P
from pmks.model.category import AgeBand, Category, Criterion, Disagreement, Name, NameKind
from pmks.model.condition import all_of, any_of
from pmks.model.fact import is_false, is_true
from pmks.model.rule import Reading
from pmks.model.source import Citation, Evidence, Text

AT = Citation("Permensos 8/2012", "Lampiran, angka 18")
PP_39_2012_PASAL_6_1_HURUF_O = Citation("PP 39/2012", "Pasal 6 ayat (1) huruf o")
UU_21_2007_PASAL_1_ANGKA_1 = Citation("UU 21/2007", "Pasal 1 angka 1")
UU_21_2007_PASAL_1_ANGKA_3 = Citation("UU 21/2007", "Pasal 1 angka 3")

CATEGORY = Category(
    number=18,
    id="korban_trafficking",
    label="Korban Trafficking",
    taxonomy=TAXONOMY,
    code="PMKS-18",
    gloss="victim of trafficking in persons",
    abbreviations=("Korban TPPO",),
    names=(
        Name(
            "Korban Perdagangan Orang",
            NameKind.LEGAL_ALIAS,
            Text(
                "PP 39/2012 Pasal 6 ayat (1) huruf o; UU 21/2007 Pasal 1 angka 3",
                "PP 39/2012 Pasal 6 ayat (1) huruf o; UU 21/2007 Pasal 1 angka 3",
            ),
            Evidence.READ,
            citation=UU_21_2007_PASAL_1_ANGKA_3,
        ),
        Name(
            "Korban Tindak Pidana Perdagangan Orang",
            NameKind.LEGAL_ALIAS,
            Text("UU 21/2007", "UU 21/2007"),
            Evidence.READ,
            citation=UU_21_2007_PASAL_1_ANGKA_1,
        ),
        Name(
            "Korban TPPO",
            NameKind.ABBREVIATION,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
        ),
        Name(
            "Korban Triffiking",
            NameKind.SPELLING,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
        ),
    ),
    units=("orang",),
    groups=("g",),
    definition=Text(
        (
            "Orang yang menderita psikis, mental, fisik, seksual, ekonomi, dan/atau sosial akibat "
            "tindak pidana perdagangan orang."
        ),
        (
            "A person who suffers psychologically, mentally, physically, sexually, economically "
            "and/or socially from the crime of trafficking in persons."
        ),
    ),
    criteria=(
        Criterion("a", Text("Mengalami kekerasan", "Suffered violence")),
        Criterion("b", Text("Mengalami eksploitasi seksual", "Suffered sexual exploitation")),
        Criterion("c", Text("Mengalami penelantaran", "Suffered neglect")),
        Criterion("d", Text("Diusir (dideportasi)", "Was expelled (deported)")),
        Criterion(
            "e",
            Text(
                "Tidak mampu menyesuaikan diri di tempat kerja baru sehingga fungsi sosial terganggu",
                "Could not adjust to the new workplace, so that social functioning is impaired",
            ),
        ),
    ),
    connective="dan",
    ages=(AgeBand("no age written", "definisi"), AgeBand("no age written", "harfiah")),
    citation=AT,
    parents=(UU_21_2007_PASAL_1_ANGKA_3, PP_39_2012_PASAL_6_1_HURUF_O),
    evidence=Evidence.SECONDARY,
    copies=1,
    confidence="medium",
    disagreements=(
        Disagreement(
            Text("kriteria", "criteria"),
            Text(
                "Tidak pernah menyebut perdagangan orang dan tumpang tindih dengan jenis 19 dan 20",
                "They never mention trafficking and overlap types 19 and 20",
            ),
            Text("unsur-unsur UU 21/2007 yang menentukan (definisi)", "elements of UU 21/2007 decide (definisi)"),
        ),
    ),
)


RULES = (
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2012, 6, 7),
        when=all_of(
            any_of(
                is_true(P.korban_perdagangan_orang, "definisi"),
                all_of(
                    is_true(P.proses_perdagangan_orang, cite=(UU_21_2007_PASAL_1_ANGKA_1,)),
                    any_of(
                        is_true(P.cara_perdagangan_orang, cite=(UU_21_2007_PASAL_1_ANGKA_1,)),
                        is_true(
                            ANAK_SAAT_PERDAGANGAN_ORANG,
                            cite=(
                                Citation("UU 21/2007", "Pasal 1 angka 5"),
                                Citation("UU 21/2007", "Pasal 6"),
                                Citation("UU 21/2007", "Pasal 17"),
                                Citation("Protokol Palermo 2000", "Pasal 3 huruf c"),
                            ),
                        ),
                    ),
                    is_true(P.tujuan_eksploitasi, cite=(UU_21_2007_PASAL_1_ANGKA_1,)),
                ),
            ),
            is_true(P.mengalami_penderitaan, "definisi", cite=(UU_21_2007_PASAL_1_ANGKA_3,)),
        ),
        reading=Reading(
            Text(
                (
                    "Sudah teridentifikasi, atau unsur perdagangan orang terpenuhi: proses, cara, dan "
                    "tujuan. Bagi anak unsur cara tidak disyaratkan. Yang menentukan ialah usia pada hari "
                    "perbuatan (tanggal_perdagangan_orang); bila hari itu tidak diketahui, usia pada hari "
                    "pemeriksaan. Perdagangan di dalam negeri termasuk."
                ),
                (
                    "Identified already, or the elements of trafficking are met: act, means and purpose. For "
                    "a child the means are not required. The age on the day of the act decides "
                    "(tanggal_perdagangan_orang); where that day is not known, the age on the day asked "
                    "about. Trafficking inside the country counts."
                ),
            ),
            Text(
                (
                    "UU 21/2007 Pasal 1 angka 1 tidak mengecualikan cara bagi anak; Pasal 6 mengecualikannya "
                    'untuk pengiriman anak ("dengan cara apa pun"), selebihnya dasarnya Protokol Palermo '
                    "yang disahkan UU 14/2009."
                ),
                (
                    "UU 21/2007 Pasal 1 angka 1 does not waive the means for children; Pasal 6 does for the "
                    'sending of a child ("dengan cara apa pun"), for the rest the waiver stands on the '
                    "Palermo Protocol, ratified by UU 14/2009."
                ),
            ),
        ),
        basis=(Citation("UU 14/2009", "Pasal 1"),),
        see=(
            Citation("UU 21/2007", "Pasal 44"),
            Citation("UU 21/2007", "Pasal 51-54"),
            Citation("UU 1/2023", "Pasal 455"),
            PP_39_2012_PASAL_6_1_HURUF_O,
        ),
    ),
    annex_rule(
        CATEGORY,
        "harfiah",
        since=dt.date(2012, 6, 7),
        when=all_of(
            is_true(P.korban_perdagangan_orang, "definisi"),
            is_true(P.mengalami_penderitaan, "definisi"),
            is_true(P.mengalami_kekerasan, "a"),
            is_true(P.dieksploitasi_secara_seksual, "b"),
            is_true(P.mengalami_penelantaran, "c"),
            is_true(P.dideportasi, "d"),
            is_false(P.mampu_menyesuaikan_diri_di_tempat_kerja, "e"),
        ),
        reading=Reading(
            Text(
                (
                    'Seluruh huruf digabung dengan kata sambung yang tercetak ("dan"). Menuntut eksploitasi '
                    "seksual dan deportasi pada setiap korban."
                ),
                (
                    'All letters are joined by the printed connective ("dan"). Asks for sexual exploitation '
                    "and deportation of every victim."
                ),
            ),
            Text(
                "Profil definisi: definisi terpenuhi dengan sekurang-kurangnya satu petunjuk.",
                "Profile definisi: the definition holds with at least one indicator.",
            ),
        ),
    ),
)
