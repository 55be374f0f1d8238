"""21. Korban Bencana Alam: victim of a natural disaster."""

from __future__ import annotations

import datetime as dt

from pmks.law.categories.annex import TAXONOMY, annex_rule
from pmks.law.records import P
from pmks.model.category import AgeBand, Category, Criterion, Disagreement, Name, NameKind
from pmks.model.condition import all_of, any_of
from pmks.model.fact import is_false, is_true, one_of
from pmks.model.rule import Reading
from pmks.model.source import Citation, Evidence, Text

AT = Citation("Permensos 8/2012", "Lampiran, angka 21")
PP_39_2012_PASAL_6_1_HURUF_N = Citation("PP 39/2012", "Pasal 6 ayat (1) huruf n")
UU_24_2007_PASAL_1_ANGKA_2 = Citation("UU 24/2007", "Pasal 1 angka 2")
UU_24_2007_PASAL_1_ANGKA_22 = Citation("UU 24/2007", "Pasal 1 angka 22")

CATEGORY = Category(
    number=21,
    id="korban_bencana_alam",
    label="Korban Bencana Alam",
    taxonomy=TAXONOMY,
    code="PMKS-21",
    gloss="victim of a natural disaster",
    abbreviations=("KBA",),
    names=(
        Name(
            "KBA",
            NameKind.ABBREVIATION,
            Text("Panduan Pendataan PMKS dan PSKS 2007", "Panduan Pendataan PMKS dan PSKS 2007"),
            Evidence.SECONDARY,
        ),
    ),
    units=("orang", "kelompok"),
    groups=("f",),
    definition=Text(
        (
            "Orang atau sekelompok orang yang menderita atau meninggal akibat bencana alam dan "
            "terganggu fungsi sosialnya."
        ),
        ("A person or group that suffers or dies from a natural disaster and whose social functioning is impaired."),
    ),
    criteria=(
        Criterion("a", Text("Terluka atau meninggal", "Injured or killed")),
        Criterion("b", Text("Kerugian harta benda", "Loss of property")),
        Criterion("c", Text("Dampak psikologis", "Psychological impact")),
        Criterion("d", Text("Terganggu dalam melaksanakan fungsi sosial", "Impaired in carrying out social functions")),
    ),
    connective="dan",
    ages=(AgeBand("no age written", "definisi"), AgeBand("no age written", "harfiah")),
    citation=AT,
    parents=(UU_24_2007_PASAL_1_ANGKA_2, UU_24_2007_PASAL_1_ANGKA_22, PP_39_2012_PASAL_6_1_HURUF_N),
    evidence=Evidence.SECONDARY,
    copies=1,
    confidence="medium",
    disagreements=(
        Disagreement(
            Text("bencana nonalam", "non-natural disaster"),
            Text(
                "Dalam UU 24/2007 dan 12 PAS, tidak dalam jenis 21 maupun 22",
                "In UU 24/2007 and the 12 PAS, in neither type 21 nor 22",
            ),
            Text("hanya lapisan tambahan 12 PAS", "overlay of the 12 PAS only"),
        ),
    ),
)


RULES = (
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2012, 6, 7),
        when=all_of(
            one_of(P.jenis_bencana, ("alam",), "definisi", cite=(UU_24_2007_PASAL_1_ANGKA_2,)),
            any_of(
                is_true(P.terluka_atau_meninggal, "a"),
                is_true(P.kerugian_harta_benda, "b"),
                is_true(P.dampak_psikologis, "c"),
                is_false(P.berfungsi_sosial, "d"),
            ),
        ),
        reading=Reading(
            Text(
                (
                    "Satu akibat cukup. Penetapan status darurat tidak disyaratkan. Bencana nonalam tidak "
                    "termasuk jenis mana pun dari 26."
                ),
                (
                    "One effect is enough. No declared state of emergency is required. A non-natural "
                    "disaster belongs to none of the 26 types."
                ),
            ),
            Text("Keempat huruf sekaligus (profil harfiah).", "All four letters together (profile harfiah)."),
        ),
        see=(
            Citation("UU 24/2007", "Pasal 1 angka 3"),
            UU_24_2007_PASAL_1_ANGKA_22,
            Citation("UU 24/2007", "Pasal 55 ayat (2)"),
            PP_39_2012_PASAL_6_1_HURUF_N,
        ),
    ),
    annex_rule(
        CATEGORY,
        "harfiah",
        since=dt.date(2012, 6, 7),
        when=all_of(
            one_of(P.jenis_bencana, ("alam",), "definisi"),
            is_true(P.terluka_atau_meninggal, "a"),
            is_true(P.kerugian_harta_benda, "b"),
            is_true(P.dampak_psikologis, "c"),
            is_false(P.berfungsi_sosial, "d"),
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
