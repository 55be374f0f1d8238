"""8. Lanjut Usia Terlantar: neglected older person."""

from __future__ import annotations

import datetime as dt

from pmks.law.categories.annex import TAXONOMY, annex_rule
from pmks.law.derived import USIA
from pmks.law.records import P
from pmks.model.category import AgeBand, Category, Criterion, Disagreement, Name, NameKind
from pmks.model.condition import all_of
from pmks.model.fact import at_least, is_false, is_true
from pmks.model.rule import Reading
from pmks.model.source import Citation, Evidence, Text

AT = Citation("Permensos 8/2012", "Lampiran, angka 8")
PP_43_2004_PASAL_1_ANGKA_3 = Citation("PP 43/2004", "Pasal 1 angka 3")
UU_13_1998_PASAL_1_ANGKA_2 = Citation("UU 13/1998", "Pasal 1 angka 2")

CATEGORY = Category(
    number=8,
    id="lanjut_usia_terlantar",
    label="Lanjut Usia Terlantar",
    taxonomy=TAXONOMY,
    code="PMKS-08",
    gloss="neglected older person",
    abbreviations=("LUT",),
    names=(
        Name(
            "LUT",
            NameKind.ABBREVIATION,
            Text("Panduan Pendataan PMKS dan PSKS 2007", "Panduan Pendataan PMKS dan PSKS 2007"),
            Evidence.SECONDARY,
        ),
        Name(
            "Lanjut Usia Telantar",
            NameKind.SPELLING,
            Text("PP 2/2018 Pasal 10", "PP 2/2018 Pasal 10"),
            Evidence.READ,
            citation=Citation("PP 2/2018", "Pasal 10"),
        ),
        Name(
            "Lansia Terlantar",
            NameKind.COLLOQUIAL,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
        ),
        Name(
            "Lansia Telantar",
            NameKind.COLLOQUIAL,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
        ),
    ),
    units=("orang",),
    groups=("b",),
    definition=Text(
        ("Orang berusia 60 tahun atau lebih yang karena sebab tertentu tidak dapat memenuhi kebutuhan dasarnya."),
        "A person of 60 or more who for some reason cannot meet basic needs.",
    ),
    criteria=(
        Criterion(
            "a",
            Text(
                "Kebutuhan dasar seperti sandang, pangan, dan papan tidak terpenuhi",
                "Basic needs such as clothing, food and shelter are not met",
            ),
        ),
        Criterion("b", Text("Terlantar secara psikis dan sosial", "Psychologically and socially neglected")),
    ),
    connective="dan",
    ages=(
        AgeBand('"60 (enam puluh) tahun atau lebih"', "definisi", ge=60),
        AgeBand('"60 (enam puluh) tahun atau lebih"', "harfiah", ge=60),
    ),
    citation=AT,
    parents=(UU_13_1998_PASAL_1_ANGKA_2, PP_43_2004_PASAL_1_ANGKA_3),
    evidence=Evidence.SECONDARY,
    copies=2,
    confidence="high",
    disagreements=(
        Disagreement(
            Text("ketergantungan", "dependence"),
            Text(
                "Satu kota menambahkan ketergantungan pada orang lain, yang tidak ada dalam peraturan",
                "One city adds dependence on others, which the regulation does not have",
            ),
            Text("tidak diikuti", "not followed"),
        ),
    ),
)


RULES = (
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2012, 6, 7),
        when=all_of(
            at_least(USIA, 60, "definisi", cite=(UU_13_1998_PASAL_1_ANGKA_2, PP_43_2004_PASAL_1_ANGKA_3)),
            is_false(P.kebutuhan_dasar_terpenuhi, "a"),
        ),
        reading=Reading(
            Text(
                (
                    "Definisi hanya menuntut 60 tahun ke atas dan kebutuhan dasar yang tidak terpenuhi; "
                    "huruf b petunjuk tambahan. Potensial atau tidak potensial menentukan layanan, bukan "
                    "keanggotaan."
                ),
                (
                    "The definition asks only for 60 or more and unmet basic needs; letter b is a further "
                    'indicator. Whether the person is "potensial" decides the service, not membership.'
                ),
            ),
            Text("Huruf a dan b sekaligus (profil harfiah).", "Letters a and b together (profile harfiah)."),
        ),
        see=(Citation("UU 13/1998", "Pasal 1 angka 3-4"), Citation("Perpres 88/2021", "Pasal 1 angka 3")),
    ),
    annex_rule(
        CATEGORY,
        "harfiah",
        since=dt.date(2012, 6, 7),
        when=all_of(
            at_least(USIA, 60, "definisi"),
            is_false(P.kebutuhan_dasar_terpenuhi, "a"),
            is_true(P.terlantar_psikis_dan_sosial, "b"),
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
