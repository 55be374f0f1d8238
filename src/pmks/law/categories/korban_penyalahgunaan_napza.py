"""17. Korban Penyalahgunaan NAPZA: victim of substance abuse."""

from __future__ import annotations

import datetime as dt

from pmks.law.categories.annex import TAXONOMY, annex_rule
from pmks.law.records import P
from pmks.model.category import AgeBand, Category, Criterion, Disagreement, Name, NameKind
from pmks.model.condition import all_of
from pmks.model.fact import is_false, is_true
from pmks.model.rule import Reading
from pmks.model.source import Citation, Evidence, Text

AT = Citation("Permensos 8/2012", "Lampiran, angka 17")
PP_39_2012_PASAL_6_1_HURUF_I_DAN_K = Citation("PP 39/2012", "Pasal 6 ayat (1) huruf i dan k")

CATEGORY = Category(
    number=17,
    id="korban_penyalahgunaan_napza",
    label="Korban Penyalahgunaan NAPZA",
    taxonomy=TAXONOMY,
    code="PMKS-17",
    gloss="victim of substance abuse",
    abbreviations=("NAPZA",),
    names=(
        Name(
            "NAPZA",
            NameKind.ABBREVIATION,
            Text("Panduan Pendataan PMKS dan PSKS 2007", "Panduan Pendataan PMKS dan PSKS 2007"),
            Evidence.SECONDARY,
            local=True,
        ),
        Name(
            "Korban NAPZA",
            NameKind.COLLOQUIAL,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
        ),
    ),
    units=("orang",),
    groups=("e",),
    definition=Text(
        (
            "Orang yang menggunakan narkotika, psikotropika, dan zat adiktif lain di luar pengobatan "
            "atau tanpa sepengetahuan dokter yang berwenang."
        ),
        (
            "A person who uses narcotics, psychotropics and other addictive substances outside "
            "treatment or without the knowledge of an authorised doctor."
        ),
    ),
    criteria=(
        Criterion(
            "a",
            Text(
                "Pernah menyalahgunakan NAPZA, sekali, berulang, atau coba-coba",
                "Has misused such substances, once, repeatedly or as a trial",
            ),
        ),
        Criterion(
            "b",
            Text(
                "Dinyatakan bebas ketergantungan oleh dokter yang berwenang",
                "Declared free of dependence by an authorised doctor",
            ),
        ),
        Criterion("c", Text("Tidak dapat melaksanakan keberfungsian sosialnya", "Cannot carry out social functions")),
    ),
    connective="dan",
    ages=(AgeBand("no age written", "definisi"), AgeBand("no age written", "harfiah")),
    citation=AT,
    parents=(Citation("UU 35/2009", "Pasal 54"), PP_39_2012_PASAL_6_1_HURUF_I_DAN_K),
    evidence=Evidence.SECONDARY,
    copies=1,
    confidence="medium",
    disagreements=(
        Disagreement(
            Text("huruf b", "letter b"),
            Text(
                ("Mensyaratkan orang yang sudah bebas dari ketergantungan; definisi menyebut orang yang menggunakan"),
                "Asks for a person already free of dependence; the definition speaks of one who uses",
            ),
            Text("tahap layanan (definisi), syarat (harfiah)", "stage of service (definisi), condition (harfiah)"),
        ),
        Disagreement(
            Text("konsep", "concept"),
            Text(
                "UU 35/2009, Penjelasan Pasal 54: hanya penggunaan tanpa sengaja",
                "UU 35/2009, elucidation of Pasal 54: unintended use only",
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
        when=all_of(is_true(P.menyalahgunakan_napza, "a"), is_false(P.berfungsi_sosial, "c")),
        reading=Reading(
            Text(
                (
                    "Huruf b (dinyatakan bebas ketergantungan) dibaca sebagai tahap layanan, bukan syarat: "
                    "definisi menyebut orang yang masih menggunakan."
                ),
                (
                    "Letter b (declared free of dependence) is read as a stage of service, not a condition: "
                    "the definition names a person who still uses."
                ),
            ),
            Text(
                (
                    "Ketiga huruf sekaligus (profil harfiah). UU 35/2009 penjelasan Pasal 54 memakai "
                    '"korban" bagi yang tidak sengaja.'
                ),
                (
                    "All three letters together (profile harfiah). UU 35/2009, elucidation of Pasal 54, uses "
                    '"korban" for unintended use.'
                ),
            ),
        ),
        see=(
            Citation("UU 35/2009", "Pasal 54 dan penjelasannya"),
            Citation("UU 35/2009", "Pasal 55"),
            PP_39_2012_PASAL_6_1_HURUF_I_DAN_K,
            Citation("Permensos 9/2017", "judul"),
        ),
    ),
    annex_rule(
        CATEGORY,
        "harfiah",
        since=dt.date(2012, 6, 7),
        when=all_of(
            is_true(P.menyalahgunakan_napza, "a"),
            is_true(P.dinyatakan_bebas_ketergantungan, "b"),
            is_false(P.berfungsi_sosial, "c"),
        ),
        reading=Reading(
            Text(
                ('Seluruh huruf digabung dengan kata sambung yang tercetak ("dan"). Yang masih bergantung gugur.'),
                ('All letters are joined by the printed connective ("dan"). Whoever is still dependent drops out.'),
            ),
            Text(
                "Profil definisi: definisi terpenuhi dengan sekurang-kurangnya satu petunjuk.",
                "Profile definisi: the definition holds with at least one indicator.",
            ),
        ),
    ),
)
