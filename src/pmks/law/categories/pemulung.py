"""13. Pemulung: waste picker."""

from __future__ import annotations

import datetime as dt

from pmks.law.categories.annex import TAXONOMY, annex_rule
from pmks.law.records import P
from pmks.model.category import AgeBand, Category, Criterion, Disagreement
from pmks.model.condition import all_of
from pmks.model.fact import is_false, is_true
from pmks.model.rule import Reading
from pmks.model.source import Citation, Evidence, Text

AT = Citation("Permensos 8/2012", "Lampiran, angka 13")

CATEGORY = Category(
    number=13,
    id="pemulung",
    label="Pemulung",
    taxonomy=TAXONOMY,
    code="PMKS-13",
    gloss="waste picker",
    abbreviations=(),
    units=("orang",),
    groups=("a",),
    definition=Text(
        (
            "Orang yang bekerja memungut dan mengumpulkan barang bekas di permukiman, pertokoan, "
            "dan/atau pasar untuk didaur ulang atau dijual kembali."
        ),
        (
            "A person who works by picking and collecting used goods in settlements, shops and/or "
            "markets for recycling or resale."
        ),
    ),
    criteria=(
        Criterion("a", Text("Tidak mempunyai pekerjaan tetap", "Has no steady job")),
        Criterion("b", Text("Mengumpulkan barang bekas", "Collects used goods")),
    ),
    connective="dan",
    ages=(AgeBand("no age written", "definisi"), AgeBand("no age written", "harfiah")),
    citation=AT,
    evidence=Evidence.SECONDARY,
    copies=2,
    confidence="high",
    disagreements=(
        Disagreement(
            Text("praktik", "practice"),
            Text(
                "Jakarta (2015) hanya menghitung pemulung yang tidak mempunyai tempat tinggal",
                "Jakarta (2015) counted only homeless waste pickers",
            ),
            Text("tidak diikuti", "not followed"),
        ),
    ),
)

WHEN = all_of(is_false(P.memiliki_pekerjaan_tetap, "a"), is_true(P.mengumpulkan_barang_bekas, "b"))

RULES = (
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2012, 6, 7),
        when=WHEN,
        reading=Reading(
            Text(
                (
                    "Definisi dan daftar sejalan; kedua profil sama. Tidak ada undang-undang yang "
                    "mendefinisikan pemulung."
                ),
                "Definition and list agree; both profiles are the same. No statute defines pemulung.",
            ),
            Text(
                "Sebagian daerah hanya menghitung pemulung yang tidak bertempat tinggal.",
                "Some regions count only waste pickers without a home.",
            ),
        ),
    ),
    annex_rule(
        CATEGORY,
        "harfiah",
        since=dt.date(2012, 6, 7),
        when=WHEN,
        reading=Reading(
            Text(
                (
                    "Definisi dan daftar sejalan; kedua profil sama. Tidak ada undang-undang yang "
                    "mendefinisikan pemulung."
                ),
                "Definition and list agree; both profiles are the same. No statute defines pemulung.",
            ),
            Text(
                "Sebagian daerah hanya menghitung pemulung yang tidak bertempat tinggal.",
                "Some regions count only waste pickers without a home.",
            ),
        ),
    ),
)
