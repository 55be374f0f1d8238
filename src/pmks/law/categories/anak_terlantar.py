"""2. Anak Terlantar: neglected child (6 to 18)."""

from __future__ import annotations

import datetime as dt

from pmks.law.categories.annex import TAXONOMY, annex_rule
from pmks.law.derived import USIA
from pmks.law.records import P
from pmks.model.category import AgeBand, Category, Criterion, Disagreement, Name, NameKind
from pmks.model.condition import all_of, any_of
from pmks.model.fact import between, is_false, is_true
from pmks.model.rule import Reading
from pmks.model.source import Citation, Evidence, Text

AT = Citation("Permensos 8/2012", "Lampiran, angka 2")
KONVENSI_LAPANGAN_ANAK_TELANTAR_5_17_TAHUN = Citation("Konvensi lapangan", "anak telantar 5-17 tahun")
UU_23_2002_PASAL_1_ANGKA_6 = Citation("UU 23/2002", "Pasal 1 angka 6")
UU_35_2014_PASAL_1_ANGKA_6 = Citation("UU 35/2014", "Pasal 1 angka 6")

CATEGORY = Category(
    number=2,
    id="anak_terlantar",
    label="Anak Terlantar",
    taxonomy=TAXONOMY,
    code="PMKS-02",
    gloss="neglected child (6 to 18)",
    abbreviations=("AT",),
    names=(
        Name(
            "AT",
            NameKind.ABBREVIATION,
            Text("Panduan Pendataan PMKS dan PSKS 2007", "Panduan Pendataan PMKS dan PSKS 2007"),
            Evidence.SECONDARY,
            local=True,
        ),
        Name(
            "Anak Telantar",
            NameKind.SPELLING,
            Text("PP 2/2018 Pasal 10", "PP 2/2018 Pasal 10"),
            Evidence.READ,
            citation=Citation("PP 2/2018", "Pasal 10"),
        ),
    ),
    units=("orang",),
    groups=("b",),
    definition=Text(
        (
            "Anak 6 sampai dengan 18 tahun yang mengalami perlakuan salah dan ditelantarkan orang "
            "tua atau keluarga, atau yang kehilangan hak asuhnya."
        ),
        (
            "A child from 6 up to and including 18 who is maltreated and abandoned by parents or "
            "family, or who has lost their care."
        ),
    ),
    criteria=(
        Criterion("a", Text("Berasal dari keluarga fakir miskin", "From a destitute family")),
        Criterion("b", Text("Dilalaikan orang tuanya", "Neglected by the parents")),
        Criterion("c", Text("Kebutuhan dasarnya tidak terpenuhi", "Basic needs are not met")),
    ),
    connective="dan",
    ages=(
        AgeBand('"6 (enam) tahun sampai dengan 18 (delapan belas) tahun"', "definisi", ge=6, lt=18),
        AgeBand('"6 (enam) tahun sampai dengan 18 (delapan belas) tahun"', "harfiah", ge=6, lt=19),
    ),
    citation=AT,
    parents=(
        UU_23_2002_PASAL_1_ANGKA_6,
        UU_35_2014_PASAL_1_ANGKA_6,
        Citation("PP 39/2012", "Pasal 6 ayat (1) huruf p"),
    ),
    evidence=Evidence.SECONDARY,
    copies=3,
    confidence="high",
    disagreements=(
        Disagreement(
            Text("batas umur atas", "upper age"),
            Text(
                (
                    "Permensos memasukkan 18; UU 23/2002 dan UU 35/2014 mengakhiri usia anak pada 18; daftar "
                    "lama 5-18 dan 5-21; satu kota 6-17"
                ),
                (
                    "Permensos includes 18; UU 23/2002 and UU 35/2014 end childhood at 18; older lists 5-18 "
                    "and 5-21; one city 6-17"
                ),
            ),
            Text("definisi di bawah 18, harfiah di bawah 19", "definisi under 18, harfiah under 19"),
        ),
    ),
)

INDICATORS = any_of(
    is_true(P.ditelantarkan_orang_tua, "b"),
    is_true(P.mengalami_perlakuan_salah, "definisi"),
    is_true(P.kehilangan_hak_asuh, "definisi"),
    is_false(P.kebutuhan_dasar_terpenuhi, "c", cite=(UU_23_2002_PASAL_1_ANGKA_6, UU_35_2014_PASAL_1_ANGKA_6)),
)

RULES = (
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2012, 6, 7),
        when=all_of(between(USIA, 6, 18, "definisi", cite=(Citation("UU 23/2002", "Pasal 1 angka 1"),)), INDICATORS),
        reading=Reading(
            Text(
                (
                    'Batas atas mengikuti undang-undang (belum 18 tahun), bukan "sampai dengan 18". Batas '
                    "bawah 6 tahun dari Permensos; yang lebih muda diuji pada jenis 1. Huruf a (keluarga "
                    "fakir miskin) menerangkan asal, tidak menentukan."
                ),
                (
                    'The upper bound follows the statute (under 18), not "sampai dengan 18". The lower bound '
                    "6 is that of the Permensos; younger children are tested under type 1. Letter a "
                    "(destitute family) describes the background and does not decide."
                ),
            ),
            Text(
                "Sampai sehari sebelum ulang tahun ke-19, ketiga huruf sekaligus (profil harfiah).",
                "To the day before the 19th birthday, all three letters together (profile harfiah).",
            ),
        ),
        basis=(Citation("UU 35/2014", "Pasal 1 angka 1"),),
        see=(Citation("UU 23/2002", "Pasal 55-58"),),
    ),
    annex_rule(
        CATEGORY,
        "harfiah",
        since=dt.date(2012, 6, 7),
        when=all_of(
            between(USIA, 6, 19, "definisi"),
            is_true(P.keluarga_miskin, "a"),
            is_true(P.ditelantarkan_orang_tua, "b"),
            is_false(P.kebutuhan_dasar_terpenuhi, "c"),
        ),
        reading=Reading(
            Text(
                (
                    'Seluruh huruf digabung dengan kata sambung yang tercetak ("dan"). "sampai dengan 18" '
                    "berlangsung sampai sehari sebelum ulang tahun ke-19."
                ),
                (
                    'All letters are joined by the printed connective ("dan"). "sampai dengan 18" lasts to '
                    "the day before the 19th birthday."
                ),
            ),
            Text(
                "Profil definisi: definisi terpenuhi dengan sekurang-kurangnya satu petunjuk.",
                "Profile definisi: the definition holds with at least one indicator.",
            ),
        ),
    ),
    annex_rule(
        CATEGORY,
        "lapangan",
        since=dt.date(2012, 6, 7),
        variant="bps_5_17",
        evidence=Evidence.PRACTICE,
        when=all_of(between(USIA, 5, 18, cite=(KONVENSI_LAPANGAN_ANAK_TELANTAR_5_17_TAHUN,)), INDICATORS),
        reading=Reading(
            Text(
                "Kebiasaan statistik: anak telantar 5-17 tahun. Bukan dasar hukum.",
                "Statistical convention: neglected children are 5-17. Not a legal basis.",
            )
        ),
        basis=(KONVENSI_LAPANGAN_ANAK_TELANTAR_5_17_TAHUN,),
    ),
)
