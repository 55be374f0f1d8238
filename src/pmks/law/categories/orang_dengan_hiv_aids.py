"""16. Orang dengan HIV/AIDS: person living with HIV/AIDS."""

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

AT = Citation("Permensos 8/2012", "Lampiran, angka 16")
PP_39_2012_PASAL_6_1_HURUF_L = Citation("PP 39/2012", "Pasal 6 ayat (1) huruf l")

CATEGORY = Category(
    number=16,
    id="orang_dengan_hiv_aids",
    label="Orang dengan HIV/AIDS",
    taxonomy=TAXONOMY,
    code="PMKS-16",
    gloss="person living with HIV/AIDS",
    abbreviations=("ODHA", "ODHIV"),
    names=(
        Name(
            "ODHA",
            NameKind.ABBREVIATION,
            Text("Panduan Pendataan PMKS dan PSKS 2007", "Panduan Pendataan PMKS dan PSKS 2007"),
            Evidence.SECONDARY,
        ),
        Name(
            "ODHIV",
            NameKind.ABBREVIATION,
            Text("istilah yang lebih baru dalam teks kesehatan", "newer term in health texts"),
            Evidence.SECONDARY,
        ),
        Name(
            "Orang dengan HIV",
            NameKind.SPELLING,
            Text("istilah yang lebih baru dalam teks kesehatan", "newer term in health texts"),
            Evidence.SECONDARY,
        ),
    ),
    units=("orang",),
    groups=(),
    definition=Text(
        (
            "Orang yang dinyatakan terinfeksi HIV/AIDS dan membutuhkan pelayanan sosial, perawatan, "
            "dukungan, dan pengobatan agar hidup berkualitas."
        ),
        (
            "A person declared infected with HIV/AIDS who needs social service, care, support and "
            "treatment for a good quality of life."
        ),
    ),
    criteria=(
        Criterion("a", Text("Berusia di atas 18 tahun", "Aged over 18")),
        Criterion("b", Text("Telah terinfeksi HIV/AIDS", "Infected with HIV/AIDS")),
    ),
    connective="dan",
    ages=(
        AgeBand(
            '"di atas 18 (delapan belas) tahun" in one copy, "18 (delapan belas) tahun" in another', "definisi", ge=18
        ),
        AgeBand(
            '"di atas 18 (delapan belas) tahun" in one copy, "18 (delapan belas) tahun" in another', "harfiah", ge=19
        ),
    ),
    citation=AT,
    parents=(PP_39_2012_PASAL_6_1_HURUF_L,),
    evidence=Evidence.SECONDARY,
    copies=2,
    confidence="medium",
    disagreements=(
        Disagreement(
            Text("umur", "age"),
            Text('Dua salinan berbeda pada kata "di atas"', 'Two copies differ by the words "di atas"'),
            Text("harfiah 19, definisi 18", "harfiah 19, definisi 18"),
        ),
        Disagreement(
            Text("kelompok", "group"),
            Text(
                "Tidak ada kelompok dalam UU 11/2009 Pasal 5 ayat (2) yang menyebut kesehatan",
                "No group of UU 11/2009 Pasal 5 ayat (2) names health",
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
            at_least(USIA, 18, "a"), is_true(P.terinfeksi_hiv, "b"), is_true(P.membutuhkan_layanan_hiv, "definisi")
        ),
        reading=Reading(
            Text(
                (
                    "Sejak ulang tahun ke-18, agar bersambung dengan anak dengan HIV pada jenis 7. Status "
                    "HIV tidak pernah disimpulkan."
                ),
                (
                    "From the 18th birthday, so that it joins the child with HIV under type 7. HIV status is "
                    "never inferred."
                ),
            ),
            Text(
                '19 tahun ke atas (profil harfiah); satu salinan kehilangan kata "di atas".',
                '19 and over (profile harfiah); one copy has lost the words "di atas".',
            ),
        ),
        see=(
            Citation("UU 35/2014", "Pasal 59 ayat (2) huruf g"),
            PP_39_2012_PASAL_6_1_HURUF_L,
            Citation("Permensos 6/2018", "judul"),
        ),
    ),
    annex_rule(
        CATEGORY,
        "harfiah",
        since=dt.date(2012, 6, 7),
        when=all_of(
            at_least(USIA, 19, "a"), is_true(P.terinfeksi_hiv, "b"), is_true(P.membutuhkan_layanan_hiv, "definisi")
        ),
        reading=Reading(
            Text(
                (
                    'Seluruh huruf digabung dengan kata sambung yang tercetak ("dan"). "Di atas 18" dalam '
                    'tahun penuh berarti 19 tahun ke atas, bersambung dengan "sampai dengan 18" pada jenis 7.'
                ),
                (
                    'All letters are joined by the printed connective ("dan"). "Di atas 18" in completed '
                    'years means 19 and over, which joins "sampai dengan 18" of type 7.'
                ),
            ),
            Text(
                "Profil definisi: definisi terpenuhi dengan sekurang-kurangnya satu petunjuk.",
                "Profile definisi: the definition holds with at least one indicator.",
            ),
        ),
    ),
)
