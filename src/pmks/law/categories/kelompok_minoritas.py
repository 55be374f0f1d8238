"""14. Kelompok Minoritas: minority group (impaired by discrimination)."""

from __future__ import annotations

import datetime as dt

from pmks.law.categories.annex import TAXONOMY, annex_rule
from pmks.law.records import G
from pmks.model.category import AgeBand, Category, Criterion, Disagreement, Name, NameKind
from pmks.model.condition import all_of
from pmks.model.fact import is_false, is_true
from pmks.model.rule import Omission, Reading
from pmks.model.source import Citation, Evidence, Text

AT = Citation("Permensos 8/2012", "Lampiran, angka 14")

CATEGORY = Category(
    number=14,
    id="kelompok_minoritas",
    label="Kelompok Minoritas",
    taxonomy=TAXONOMY,
    code="PMKS-14",
    gloss="minority group (impaired by discrimination)",
    abbreviations=(),
    names=(
        Name(
            "Minoritas",
            NameKind.COLLOQUIAL,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
        ),
    ),
    units=("kelompok", "orang"),
    groups=("g",),
    definition=Text(
        (
            "Kelompok yang keberfungsian sosialnya terganggu akibat diskriminasi dan marginalisasi, "
            "sehingga rentan mengalami masalah sosial. Teks menyebut contoh orientasi seksual dan "
            "identitas gender."
        ),
        (
            "A group whose social functioning is impaired by discrimination and marginalisation and "
            "which is therefore at risk of social problems. The text names sexual orientation and "
            "gender identity as examples."
        ),
    ),
    criteria=(
        Criterion("a", Text("Gangguan keberfungsian sosial", "Impaired social functioning")),
        Criterion("b", Text("Diskriminasi", "Discrimination")),
        Criterion("c", Text("Marginalisasi", "Marginalisation")),
        Criterion(
            "d",
            Text(
                "Rumusan tentang perilaku seksual; dicatat sebagai teks sejarah, tidak dikodekan",
                "A phrase on sexual behaviour; kept as historical text, not encoded",
            ),
        ),
    ),
    connective="dan",
    ages=(AgeBand("no age written", "definisi"), AgeBand("no age written", "harfiah")),
    citation=AT,
    evidence=Evidence.SECONDARY,
    copies=1,
    confidence="medium",
    disagreements=(
        Disagreement(
            Text("huruf d", "letter d"),
            Text(
                "Menstigma; bunyi persisnya hanya dibaca dalam satu salinan",
                "Stigmatising; exact wording read in one copy only",
            ),
            Text("tidak pernah dijadikan pertanyaan", "never encoded as a question"),
        ),
        Disagreement(
            Text("satuan", "unit"),
            Text("Dinamai kelompok, didata orang per orang", "Labelled a group, registered person by person"),
            Text("kedua bentuk catatan diterima", "both records accepted"),
        ),
    ),
)

WHEN = all_of(
    is_false(G.berfungsi_sosial, "a"), is_true(G.mengalami_diskriminasi, "b"), is_true(G.mengalami_marginalisasi, "c")
)

RULES = (
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2012, 6, 7),
        when=WHEN,
        reading=Reading(
            Text(
                (
                    "Gangguan fungsi sosial akibat diskriminasi dan marginalisasi, dilaporkan sendiri atau "
                    "dinilai. Identitas tidak pernah cukup. Huruf d sengaja tidak diuji."
                ),
                (
                    "Impaired social functioning caused by discrimination and marginalisation, self-reported "
                    "or assessed. Identity is never enough. Letter d is left out on purpose."
                ),
            ),
            Text(
                'UU 35/2014 Pasal 59 ayat (2) huruf c memakai "minoritas" dalam arti lain, untuk anak.',
                'UU 35/2014 Pasal 59 ayat (2) huruf c uses "minoritas" in another sense, for children.',
            ),
        ),
        see=(Citation("PP 39/2012", "Pasal 6 ayat (2)"),),
        omits=(
            Omission(
                "d",
                Text(
                    "Menghakimi, tidak dituntut definisi, dan memaksa penyimpanan data kehidupan seksual.",
                    ("Stigmatising, not asked for by the definition, and would force data on sexual life to be kept."),
                ),
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
                    "Huruf a-c sebagaimana tercetak. Huruf d tidak dikodekan, sehingga aturan ini lebih luas "
                    "daripada cetakannya; MET berarti ketiga huruf yang boleh ditanyakan terpenuhi."
                ),
                (
                    "Letters a-c as printed. Letter d is not encoded, so this rule is wider than the print; "
                    "MET means that the three letters that may be asked are met."
                ),
            ),
            Text("Tidak ada: huruf d tidak boleh menjadi pertanyaan.", "None: letter d may not become a question."),
        ),
        omits=(
            Omission(
                "d",
                Text(
                    "Menghakimi, tidak dituntut definisi, dan memaksa penyimpanan data kehidupan seksual.",
                    ("Stigmatising, not asked for by the definition, and would force data on sexual life to be kept."),
                ),
            ),
        ),
    ),
)
