"""19. Korban Tindak Kekerasan: victim of violence."""

from __future__ import annotations

import datetime as dt

from pmks.law.categories.annex import TAXONOMY, annex_rule
from pmks.law.records import P
from pmks.model.category import AgeBand, Category, Criterion, Disagreement, Name, NameKind
from pmks.model.condition import all_of, any_of
from pmks.model.fact import is_false, is_true
from pmks.model.rule import Reading
from pmks.model.source import Citation, Evidence, Text

AT = Citation("Permensos 8/2012", "Lampiran, angka 19")
PP_39_2012_PASAL_6_1_HURUF_M = Citation("PP 39/2012", "Pasal 6 ayat (1) huruf m")
UU_12_2022_PASAL_1_ANGKA_4 = Citation("UU 12/2022", "Pasal 1 angka 4")
UU_23_2004_PASAL_1_ANGKA_1 = Citation("UU 23/2004", "Pasal 1 angka 1")

CATEGORY = Category(
    number=19,
    id="korban_tindak_kekerasan",
    label="Korban Tindak Kekerasan",
    taxonomy=TAXONOMY,
    code="PMKS-19",
    gloss="victim of violence",
    abbreviations=("KTK",),
    names=(
        Name(
            "KTK",
            NameKind.ABBREVIATION,
            Text("Panduan Pendataan PMKS dan PSKS 2007", "Panduan Pendataan PMKS dan PSKS 2007"),
            Evidence.SECONDARY,
            local=True,
        ),
        Name(
            "Korban Tindak Kekerasan atau yang Diperlakukan Salah",
            NameKind.OLDER_TERM,
            Text("Panduan Pendataan PMKS dan PSKS 2007", "Panduan Pendataan PMKS dan PSKS 2007"),
            Evidence.SECONDARY,
        ),
    ),
    units=("orang", "keluarga", "kelompok", "komunitas"),
    groups=("g",),
    definition=Text(
        (
            "Orang, keluarga, kelompok, atau kesatuan masyarakat yang mengalami kekerasan akibat "
            "perlakuan salah, eksploitasi, diskriminasi, bentuk kekerasan lain, atau pembiaran dalam "
            "bahaya, sehingga fungsi sosialnya terganggu."
        ),
        (
            "A person, family, group or community that suffers violence through maltreatment, "
            "exploitation, discrimination, other forms of violence or being left in danger, so that "
            "social functioning is impaired."
        ),
    ),
    criteria=(
        Criterion("a", Text("Mengalami perlakuan salah", "Suffered maltreatment")),
        Criterion("b", Text("Mengalami penelantaran", "Suffered neglect")),
        Criterion("c", Text("Mengalami eksploitasi", "Suffered exploitation")),
        Criterion("d", Text("Mengalami diskriminasi", "Suffered discrimination")),
        Criterion("e", Text("Dibiarkan dalam situasi berbahaya", "Left in a dangerous situation")),
    ),
    connective="dan",
    ages=(AgeBand("no age written", "definisi"), AgeBand("no age written", "harfiah")),
    citation=AT,
    parents=(UU_23_2004_PASAL_1_ANGKA_1, UU_12_2022_PASAL_1_ANGKA_4, PP_39_2012_PASAL_6_1_HURUF_M),
    evidence=Evidence.SECONDARY,
    copies=1,
    confidence="medium",
    disagreements=(
        Disagreement(
            Text("rumusan", "wording"),
            Text(
                'Definisi berakhir pada "terganggu"; objeknya hilang',
                'The definition ends at "terganggu"; its object is lost',
            ),
            Text("dibaca sebagai keberfungsian sosial", "read as social functioning"),
        ),
        Disagreement(
            Text("umur", "age"),
            Text("Sebagian aplikasi memakai 18-59", "Some applications use 18-59"),
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
            any_of(
                is_true(P.mengalami_perlakuan_salah, "a"),
                is_true(P.mengalami_penelantaran, "b"),
                is_true(P.dieksploitasi_secara_ekonomi, "c"),
                is_true(P.dieksploitasi_secara_seksual, "c"),
                is_true(P.mengalami_diskriminasi, "d"),
                is_true(P.dibiarkan_dalam_bahaya, "e"),
                is_true(P.mengalami_kekerasan, "definisi"),
                is_true(P.korban_kejahatan_seksual, "definisi", cite=(UU_12_2022_PASAL_1_ANGKA_4,)),
            ),
            is_false(P.berfungsi_sosial, "definisi"),
        ),
        reading=Reading(
            Text(
                (
                    "Satu bentuk cukup, bila fungsi sosial terganggu. Kekerasan seksual termasuk "
                    '"bentuk-bentuk kekerasan lainnya", juga sebelum UU 12/2022. Tidak ada batas usia; anak '
                    "dicatat pada jenis 6."
                ),
                (
                    "One form is enough if social functioning is impaired. Sexual violence is among "
                    '"bentuk-bentuk kekerasan lainnya", also before UU 12/2022. No age bound; a child is '
                    "recorded under type 6."
                ),
            ),
            Text(
                "Kelima huruf sekaligus (profil harfiah). Sebagian aplikasi memakai 18-59 tahun.",
                "All five letters together (profile harfiah). Some applications use 18-59.",
            ),
        ),
        see=(
            UU_23_2004_PASAL_1_ANGKA_1,
            Citation("UU 23/2004", "Pasal 2"),
            Citation("UU 23/2004", "Pasal 10 huruf c"),
            Citation("UU 12/2022", "Pasal 4"),
            PP_39_2012_PASAL_6_1_HURUF_M,
        ),
    ),
    annex_rule(
        CATEGORY,
        "harfiah",
        since=dt.date(2012, 6, 7),
        when=all_of(
            is_true(P.mengalami_perlakuan_salah, "a"),
            is_true(P.mengalami_penelantaran, "b"),
            any_of(is_true(P.dieksploitasi_secara_ekonomi, "c"), is_true(P.dieksploitasi_secara_seksual, "c")),
            is_true(P.mengalami_diskriminasi, "d"),
            is_true(P.dibiarkan_dalam_bahaya, "e"),
            is_false(P.berfungsi_sosial, "definisi"),
        ),
        reading=Reading(
            Text(
                (
                    'Seluruh huruf digabung dengan kata sambung yang tercetak ("dan"). Objek kata '
                    '"terganggu" hilang pada salinan dan dibaca sebagai fungsi sosial.'
                ),
                (
                    'All letters are joined by the printed connective ("dan"). The object of "terganggu" is '
                    "lost in the copy and read as social functioning."
                ),
            ),
            Text(
                "Profil definisi: definisi terpenuhi dengan sekurang-kurangnya satu petunjuk.",
                "Profile definisi: the definition holds with at least one indicator.",
            ),
        ),
    ),
)
