"""10. Tuna Susila: person in prostitution."""

from __future__ import annotations

import datetime as dt

from pmks.law.categories.annex import TAXONOMY, annex_rule
from pmks.law.derived import USIA
from pmks.law.records import P
from pmks.model.category import AgeBand, Category, Criterion, Disagreement, Name, NameKind
from pmks.model.condition import all_of
from pmks.model.fact import at_least, is_true
from pmks.model.rule import Reading
from pmks.model.source import Citation, Evidence, Text

AT = Citation("Permensos 8/2012", "Lampiran, angka 10")
PP_39_2012_PASAL_6_1_HURUF_D = Citation("PP 39/2012", "Pasal 6 ayat (1) huruf d")

CATEGORY = Category(
    number=10,
    id="tuna_susila",
    label="Tuna Susila",
    taxonomy=TAXONOMY,
    code="PMKS-10",
    gloss="person in prostitution",
    abbreviations=("TS",),
    names=(
        Name(
            "TS",
            NameKind.ABBREVIATION,
            Text("Panduan Pendataan PMKS dan PSKS 2007", "Panduan Pendataan PMKS dan PSKS 2007"),
            Evidence.SECONDARY,
            local=True,
        ),
        Name(
            "WTS",
            NameKind.COLLOQUIAL,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
        ),
        Name(
            "PSK",
            NameKind.COLLOQUIAL,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
        ),
        Name(
            "Pekerja Seks Komersial",
            NameKind.COLLOQUIAL,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
        ),
    ),
    units=("orang",),
    groups=("e",),
    definition=Text(
        (
            "Orang yang berulang-ulang dan bergantian berhubungan seksual di luar perkawinan sah "
            "demi imbalan uang, materi, atau jasa."
        ),
        (
            "A person who repeatedly and with changing partners has sexual relations outside a valid "
            "marriage for money, goods or services."
        ),
    ),
    criteria=(
        Criterion(
            "a",
            Text(
                "Menjajakan diri di tempat umum, tempat pelacuran, atau tempat terselubung",
                "Solicits in public, at places of prostitution or in covert places",
            ),
        ),
        Criterion("b", Text("Memperoleh imbalan uang, materi, atau jasa", "Receives money, goods or services")),
    ),
    connective="dan",
    ages=(AgeBand("no age written", "definisi", ge=18), AgeBand("no age written", "harfiah")),
    citation=AT,
    parents=(PP_39_2012_PASAL_6_1_HURUF_D,),
    evidence=Evidence.SECONDARY,
    copies=2,
    confidence="high",
    disagreements=(
        Disagreement(
            Text("umur", "age"),
            Text(
                "Tidak ada dalam teks; di bawah 18, undang-undang menyebut anak yang dieksploitasi",
                "None in the text; under 18 the statute speaks of an exploited child",
            ),
            Text("definisi mulai 18", "definisi from 18"),
        ),
    ),
)


RULES = (
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2012, 6, 7),
        when=all_of(
            at_least(
                USIA, 18, cite=(Citation("UU 23/2002", "Pasal 59"), Citation("UU 35/2014", "Pasal 59 ayat (2) huruf d"))
            ),
            is_true(P.berhubungan_seksual_demi_imbalan, "definisi"),
            is_true(P.memperoleh_imbalan, "b"),
        ),
        reading=Reading(
            Text(
                (
                    "Teks tidak menyebut usia. Yang belum 18 tahun menurut undang-undang adalah korban "
                    "eksploitasi seksual: jenis 7, mungkin 18. Hanya dari asesmen yang tercatat, tidak "
                    "pernah disimpulkan."
                ),
                (
                    "The text names no age. Under 18 the person is by statute a victim of sexual "
                    "exploitation: type 7, perhaps 18. Only from a recorded assessment, never inferred."
                ),
            ),
            Text(
                "Tanpa batas usia, huruf a dan b sekaligus (profil harfiah).",
                "No age bound, letters a and b together (profile harfiah).",
            ),
        ),
        see=(Citation("UU 21/2007", "Pasal 1 angka 7-8"), PP_39_2012_PASAL_6_1_HURUF_D),
    ),
    annex_rule(
        CATEGORY,
        "harfiah",
        since=dt.date(2012, 6, 7),
        when=all_of(
            is_true(P.berhubungan_seksual_demi_imbalan, "definisi"),
            is_true(P.menjajakan_diri, "a"),
            is_true(P.memperoleh_imbalan, "b"),
        ),
        reading=Reading(
            Text(
                'Seluruh huruf digabung dengan kata sambung yang tercetak ("dan"). Tanpa batas usia.',
                'All letters are joined by the printed connective ("dan"). No age bound.',
            ),
            Text(
                "Profil definisi: definisi terpenuhi dengan sekurang-kurangnya satu petunjuk.",
                "Profile definisi: the definition holds with at least one indicator.",
            ),
        ),
    ),
)
