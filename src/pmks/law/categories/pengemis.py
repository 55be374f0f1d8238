"""12. Pengemis: beggar."""

from __future__ import annotations

import datetime as dt

from pmks.law.categories.annex import TAXONOMY, annex_rule
from pmks.law.records import P
from pmks.model.category import AgeBand, Category, Criterion, Disagreement, Name, NameKind
from pmks.model.condition import all_of
from pmks.model.fact import is_true
from pmks.model.rule import Reading
from pmks.model.source import Citation, Evidence, Text

AT = Citation("Permensos 8/2012", "Lampiran, angka 12")
PP_31_1980_PASAL_1_ANGKA_2 = Citation("PP 31/1980", "Pasal 1 angka 2")
PP_39_2012_PASAL_6_1_HURUF_F = Citation("PP 39/2012", "Pasal 6 ayat (1) huruf f")

CATEGORY = Category(
    number=12,
    id="pengemis",
    label="Pengemis",
    taxonomy=TAXONOMY,
    code="PMKS-12",
    gloss="beggar",
    abbreviations=("PGMS",),
    names=(
        Name(
            "PGMS",
            NameKind.ABBREVIATION,
            Text("Panduan Pendataan PMKS dan PSKS 2007", "Panduan Pendataan PMKS dan PSKS 2007"),
            Evidence.SECONDARY,
            local=True,
        ),
    ),
    units=("orang",),
    groups=("a", "e"),
    definition=Text(
        (
            "Orang yang memperoleh penghasilan dengan meminta-minta di tempat umum, dengan berbagai "
            "cara dan alasan, mengharapkan belas kasihan."
        ),
        ("A person who gets income by begging in public, in various ways and on various grounds, hoping for pity."),
    ),
    criteria=(
        Criterion(
            "a",
            Text(
                "Mata pencaharian bergantung pada belas kasihan orang lain", "Livelihood depends on other people's pity"
            ),
        ),
        Criterion("b", Text("Berpakaian kumuh dan compang-camping", "Wears shabby and ragged clothes")),
        Criterion("c", Text("Berada di tempat ramai atau strategis", "Stays in busy or strategic places")),
        Criterion(
            "d", Text("Memperalat orang lain untuk merangsang belas kasihan", "Uses other people to arouse pity")
        ),
    ),
    connective="dan",
    ages=(AgeBand("no age written", "definisi"), AgeBand("no age written", "harfiah")),
    citation=AT,
    parents=(PP_31_1980_PASAL_1_ANGKA_2, PP_39_2012_PASAL_6_1_HURUF_F),
    evidence=Evidence.SECONDARY,
    copies=2,
    confidence="high",
    disagreements=(
        Disagreement(
            Text("rumusan", "wording"),
            Text('"mengharapkan" atau "mendapatkan" belas kasihan', '"mengharapkan" or "mendapatkan" belas kasihan'),
            Text("tidak berpengaruh", "no effect"),
        ),
    ),
)


RULES = (
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2012, 6, 7),
        when=all_of(
            is_true(P.meminta_minta_di_tempat_umum, "definisi", cite=(PP_31_1980_PASAL_1_ANGKA_2,)),
            is_true(P.hidup_dari_belas_kasihan, "a"),
        ),
        reading=Reading(
            Text(
                ("Huruf a memikul definisi. Huruf b-d menggambarkan penampilan dan cara, dan tidak ditanyakan."),
                ("Letter a carries the definition. Letters b-d describe appearance and manner and are not asked."),
            ),
            Text("Keempat huruf sekaligus (profil harfiah).", "All four letters together (profile harfiah)."),
        ),
        see=(PP_39_2012_PASAL_6_1_HURUF_F, Citation("UU 1/2023", "Pasal 425")),
    ),
    annex_rule(
        CATEGORY,
        "harfiah",
        since=dt.date(2012, 6, 7),
        when=all_of(
            is_true(P.meminta_minta_di_tempat_umum, "definisi"),
            is_true(P.hidup_dari_belas_kasihan, "a"),
            is_true(P.berpakaian_kumuh, "b"),
            is_true(P.berada_di_tempat_ramai, "c"),
            is_true(P.memperalat_sesama, "d"),
        ),
        reading=Reading(
            Text(
                (
                    'Seluruh huruf digabung dengan kata sambung yang tercetak ("dan"). Huruf d menuntut '
                    "setiap pengemis memperalat orang lain."
                ),
                (
                    'All letters are joined by the printed connective ("dan"). Letter d would ask every '
                    "beggar to use other people."
                ),
            ),
            Text(
                "Profil definisi: definisi terpenuhi dengan sekurang-kurangnya satu petunjuk.",
                "Profile definisi: the definition holds with at least one indicator.",
            ),
        ),
    ),
)
