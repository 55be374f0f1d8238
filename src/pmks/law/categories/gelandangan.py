"""11. Gelandangan: homeless person without livelihood."""

from __future__ import annotations

import datetime as dt

from pmks.law.categories.annex import TAXONOMY, annex_rule
from pmks.law.records import P
from pmks.model.category import AgeBand, Category, Criterion, Disagreement, Name, NameKind
from pmks.model.condition import all_of, any_of
from pmks.model.fact import is_false, is_true
from pmks.model.rule import Reading
from pmks.model.source import Citation, Evidence, Text

AT = Citation("Permensos 8/2012", "Lampiran, angka 11")
PP_31_1980_PASAL_1_ANGKA_1 = Citation("PP 31/1980", "Pasal 1 angka 1")
PP_39_2012_PASAL_6_1_HURUF_E = Citation("PP 39/2012", "Pasal 6 ayat (1) huruf e")

CATEGORY = Category(
    number=11,
    id="gelandangan",
    label="Gelandangan",
    taxonomy=TAXONOMY,
    code="PMKS-11",
    gloss="homeless person without livelihood",
    abbreviations=("GLDNG", "GLD"),
    names=(
        Name(
            "GLDNG",
            NameKind.ABBREVIATION,
            Text("Panduan Pendataan PMKS dan PSKS 2007", "Panduan Pendataan PMKS dan PSKS 2007"),
            Evidence.SECONDARY,
            local=True,
        ),
        Name(
            "GLD",
            NameKind.ABBREVIATION,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
            local=True,
        ),
    ),
    units=("orang",),
    groups=("a", "e"),
    definition=Text(
        (
            "Orang yang hidup tidak sesuai dengan norma kehidupan layak setempat, tanpa pencaharian "
            "dan tempat tinggal tetap, dan mengembara di tempat umum."
        ),
        (
            "A person who lives below the local norm of a decent life, without steady livelihood or "
            "fixed dwelling, wandering in public places."
        ),
    ),
    criteria=(
        Criterion("a", Text("Tanpa KTP", "Without an identity card")),
        Criterion("b", Text("Tanpa tempat tinggal yang pasti atau tetap", "Without a fixed dwelling")),
        Criterion("c", Text("Tanpa penghasilan tetap", "Without a steady income")),
        Criterion(
            "d",
            Text("Tanpa rencana hari depan bagi diri dan anaknya", "Without plans for the future of self and children"),
        ),
    ),
    connective="dan",
    ages=(AgeBand("no age written", "definisi"), AgeBand("no age written", "harfiah")),
    citation=AT,
    parents=(PP_31_1980_PASAL_1_ANGKA_1, PP_39_2012_PASAL_6_1_HURUF_E),
    evidence=Evidence.SECONDARY,
    copies=2,
    confidence="high",
    disagreements=(
        Disagreement(
            Text("huruf a", "letter a"),
            Text(
                (
                    "Akan mengecualikan siapa pun yang memiliki kartu, bertentangan dengan kewajiban mendata "
                    "mereka (UU 23/2006 Pasal 25)"
                ),
                ("Would exclude whoever holds a card, against the duty to register such people (UU 23/2006 Pasal 25)"),
            ),
            Text("hanya indikator (definisi)", "indicator only (definisi)"),
        ),
        Disagreement(
            Text("definisi", "definition"),
            Text(
                'PP 31/1980 menggabungkan tempat tinggal dan pekerjaan "di wilayah tertentu"',
                'PP 31/1980 joins dwelling and work "di wilayah tertentu"',
            ),
            Text("Permensos diikuti", "the Permensos is followed"),
        ),
    ),
)


RULES = (
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2012, 6, 7),
        when=all_of(
            is_false(P.bertempat_tinggal_tetap, "b", cite=(PP_31_1980_PASAL_1_ANGKA_1,)),
            any_of(
                is_false(P.memiliki_pekerjaan_tetap, "definisi", cite=(PP_31_1980_PASAL_1_ANGKA_1,)),
                is_false(P.berpenghasilan_tetap, "c"),
            ),
            is_true(P.mengembara_di_tempat_umum, "definisi", cite=(PP_31_1980_PASAL_1_ANGKA_1,)),
        ),
        reading=Reading(
            Text(
                (
                    "Inti definisi: tanpa tempat tinggal tetap, tanpa pencaharian tetap, mengembara. Huruf a "
                    "(tanpa KTP) petunjuk saja: negara justru wajib mendata orang terlantar, dan KTP tidak "
                    "memberi rumah. PP 31/1980 Pasal 1 angka 1 menyebut pekerjaan tetap saja; penghasilan "
                    "yang tidak tetap (huruf c) dibaca sebagai gantinya."
                ),
                (
                    "The core of the definition: no fixed dwelling, no steady livelihood, wandering. Letter "
                    "a (no KTP) is an indicator only: the state must register such people, and a card gives "
                    "no home. PP 31/1980 Pasal 1 angka 1 names steady work only; an unsteady income (letter "
                    "c) is read as standing in for it."
                ),
            ),
            Text(
                "Keempat huruf sekaligus, termasuk tanpa KTP (profil harfiah).",
                'All four letters together, "no KTP" included (profile harfiah).',
            ),
        ),
        see=(Citation("UU 23/2006", "Pasal 25"), PP_39_2012_PASAL_6_1_HURUF_E),
    ),
    annex_rule(
        CATEGORY,
        "harfiah",
        since=dt.date(2012, 6, 7),
        when=all_of(
            is_false(P.memiliki_ktp, "a"),
            is_false(P.bertempat_tinggal_tetap, "b"),
            is_false(P.berpenghasilan_tetap, "c"),
            is_false(P.memiliki_rencana_hari_depan, "d"),
            is_true(P.mengembara_di_tempat_umum, "definisi"),
        ),
        reading=Reading(
            Text(
                ('Seluruh huruf digabung dengan kata sambung yang tercetak ("dan"). Orang yang memiliki KTP gugur.'),
                'All letters are joined by the printed connective ("dan"). Whoever holds a KTP drops out.',
            ),
            Text(
                "Profil definisi: definisi terpenuhi dengan sekurang-kurangnya satu petunjuk.",
                "Profile definisi: the definition holds with at least one indicator.",
            ),
        ),
    ),
)
