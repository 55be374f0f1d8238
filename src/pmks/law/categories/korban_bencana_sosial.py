"""22. Korban Bencana Sosial: victim of a social disaster."""

from __future__ import annotations

import datetime as dt

from pmks.law.categories.annex import TAXONOMY, annex_rule
from pmks.law.records import P
from pmks.model.category import AgeBand, Category, Criterion, Disagreement, Name, NameKind
from pmks.model.condition import all_of, any_of
from pmks.model.fact import is_true, one_of
from pmks.model.rule import Reading
from pmks.model.source import Citation, Evidence, Text

AT = Citation("Permensos 8/2012", "Lampiran, angka 22")
PP_39_2012_PASAL_6_1_HURUF_N = Citation("PP 39/2012", "Pasal 6 ayat (1) huruf n")
UU_24_2007_PASAL_1_ANGKA_4 = Citation("UU 24/2007", "Pasal 1 angka 4")
UU_7_2012_PASAL_1_ANGKA_1 = Citation("UU 7/2012", "Pasal 1 angka 1")

CATEGORY = Category(
    number=22,
    id="korban_bencana_sosial",
    label="Korban Bencana Sosial",
    taxonomy=TAXONOMY,
    code="PMKS-22",
    gloss="victim of a social disaster",
    abbreviations=("KBS",),
    names=(
        Name(
            "KBS",
            NameKind.ABBREVIATION,
            Text("Panduan Pendataan PMKS dan PSKS 2007", "Panduan Pendataan PMKS dan PSKS 2007"),
            Evidence.SECONDARY,
        ),
    ),
    units=("orang", "kelompok"),
    groups=("f",),
    definition=Text(
        (
            "Orang atau sekelompok orang yang menderita atau meninggal akibat bencana oleh manusia: "
            "konflik sosial antarkelompok atau antarkomunitas, dan teror."
        ),
        (
            "A person or group that suffers or dies from a disaster caused by people: conflict "
            "between groups or communities, and terror."
        ),
    ),
    criteria=(
        Criterion("a", Text("Korban jiwa manusia", "Loss of human life")),
        Criterion("b", Text("Kerugian harta benda", "Loss of property")),
        Criterion("c", Text("Dampak psikologis", "Psychological impact")),
    ),
    connective="dan",
    ages=(AgeBand("no age written", "definisi"), AgeBand("no age written", "harfiah")),
    citation=AT,
    parents=(UU_24_2007_PASAL_1_ANGKA_4, UU_7_2012_PASAL_1_ANGKA_1, PP_39_2012_PASAL_6_1_HURUF_N),
    evidence=Evidence.SECONDARY,
    copies=1,
    confidence="medium",
    disagreements=(
        Disagreement(
            Text("huruf-huruf", "letters"),
            Text(
                ("Tidak ada huruf tentang keberfungsian sosial, berbeda dari jenis 21; mungkin hilang dalam salinan"),
                "No letter on social functioning, unlike type 21; perhaps lost in the copy",
            ),
            Text("salinan diikuti", "the copy is followed"),
        ),
    ),
)


RULES = (
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2012, 6, 7),
        when=all_of(
            one_of(P.jenis_bencana, ("sosial",), "definisi", cite=(UU_24_2007_PASAL_1_ANGKA_4,)),
            any_of(
                is_true(P.terluka_atau_meninggal, "a"),
                is_true(P.kerugian_harta_benda, "b"),
                is_true(P.dampak_psikologis, "c"),
            ),
        ),
        reading=Reading(
            Text(
                (
                    'Satu akibat cukup. "Korban jiwa manusia" dibaca seperti huruf a jenis 21, karena '
                    "definisinya menyebut yang menderita atau meninggal."
                ),
                (
                    'One effect is enough. "Korban jiwa manusia" is read like letter a of type 21, because '
                    "the definition names those who suffer or die."
                ),
            ),
            Text("Ketiga huruf sekaligus (profil harfiah).", "All three letters together (profile harfiah)."),
        ),
        see=(Citation("UU 24/2007", "Pasal 1 angka 22"), UU_7_2012_PASAL_1_ANGKA_1, PP_39_2012_PASAL_6_1_HURUF_N),
    ),
    annex_rule(
        CATEGORY,
        "harfiah",
        since=dt.date(2012, 6, 7),
        when=all_of(
            one_of(P.jenis_bencana, ("sosial",), "definisi"),
            is_true(P.terluka_atau_meninggal, "a"),
            is_true(P.kerugian_harta_benda, "b"),
            is_true(P.dampak_psikologis, "c"),
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
