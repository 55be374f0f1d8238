"""1. Anak Balita Terlantar: neglected young child (5 and under)."""

from __future__ import annotations

import datetime as dt

from pmks.law.categories.annex import TAXONOMY, annex_rule
from pmks.law.derived import USIA
from pmks.law.records import P
from pmks.model.category import AgeBand, Category, Criterion, Disagreement, Name, NameKind
from pmks.model.condition import all_of, any_of
from pmks.model.fact import below, is_false, is_true
from pmks.model.rule import Reading
from pmks.model.source import Citation, Evidence, Text

AT = Citation("Permensos 8/2012", "Lampiran, angka 1")
KONVENSI_LAPANGAN_BALITA_0_4_TAHUN = Citation("Konvensi lapangan", "balita 0-4 tahun")
UU_23_2002_PASAL_1_ANGKA_6 = Citation("UU 23/2002", "Pasal 1 angka 6")

CATEGORY = Category(
    number=1,
    id="anak_balita_terlantar",
    label="Anak Balita Terlantar",
    taxonomy=TAXONOMY,
    code="PMKS-01",
    gloss="neglected young child (5 and under)",
    abbreviations=("ABT",),
    names=(
        Name(
            "ABT",
            NameKind.ABBREVIATION,
            Text("Panduan Pendataan PMKS dan PSKS 2007", "Panduan Pendataan PMKS dan PSKS 2007"),
            Evidence.SECONDARY,
        ),
        Name(
            "Anak Balita Telantar",
            NameKind.SPELLING,
            Text('ejaan kamus; PP 2/2018 menulis "telantar"', 'dictionary spelling; PP 2/2018 writes "telantar"'),
            Evidence.READ,
        ),
        Name("Balita Terlantar", NameKind.OLDER_TERM, Text("daftar 27 jenis", "27-type list"), Evidence.SECONDARY),
        Name(
            "Balita Telantar",
            NameKind.SPELLING,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
        ),
    ),
    units=("orang",),
    groups=("b",),
    definition=Text(
        (
            "Anak 5 tahun ke bawah yang ditelantarkan orang tua dan/atau hidup dalam keluarga tidak "
            "mampu yang tidak mengasuh, merawat, membina, dan melindunginya, sehingga hak dasarnya "
            "makin tidak terpenuhi dan ia dieksploitasi."
        ),
        (
            "A child of 5 or under who is abandoned by the parents and/or lives in a poor family "
            "that gives no care, upbringing and protection, so that basic rights are less and less "
            "met and the child is exploited."
        ),
    ),
    criteria=(
        Criterion("a", Text("Terlantar atau tanpa asuhan yang layak", "Neglected or without proper care")),
        Criterion("b", Text("Berasal dari keluarga sangat miskin atau miskin", "From a very poor or poor family")),
        Criterion("c", Text("Kehilangan hak asuh orang tua atau keluarga", "Has lost the care of parents or family")),
        Criterion(
            "d",
            Text(
                "Mengalami perlakuan salah dan ditelantarkan orang tua atau keluarga",
                "Maltreated and abandoned by parents or family",
            ),
        ),
        Criterion(
            "e",
            Text(
                "Dieksploitasi secara ekonomi, misalnya dijadikan pengemis",
                "Economically exploited, for example made to beg",
            ),
        ),
        Criterion("f", Text("Menderita gizi buruk atau kurang", "Severely or moderately malnourished")),
    ),
    connective="dan",
    ages=(
        AgeBand('"5 (lima) tahun ke bawah"', "definisi", lt=6),
        AgeBand('"5 (lima) tahun ke bawah"', "harfiah", lt=6),
    ),
    citation=AT,
    parents=(UU_23_2002_PASAL_1_ANGKA_6,),
    evidence=Evidence.SECONDARY,
    copies=4,
    confidence="high",
    disagreements=(
        Disagreement(
            Text("batas umur atas", "upper age"),
            Text(
                (
                    'Permensos "5 (lima) tahun ke bawah"; statistik dan daftar lama 0-4; formulir dan pers '
                    '"kurang dari 5"'
                ),
                (
                    'Permensos "5 (lima) tahun ke bawah"; statistics and older lists 0-4; forms and press '
                    '"kurang dari 5"'
                ),
            ),
            Text(
                "di bawah 6: bersambung dengan jenis 2; 0-4 adalah profil lapangan opsional",
                "under 6: joins type 2; 0-4 is an optional field profile",
            ),
        ),
        Disagreement(
            Text("kata penghubung", "connective"),
            Text(
                (
                    '"dan" sebelum huruf f, yang berarti mensyaratkan penelantaran, eksploitasi, dan gizi '
                    "buruk sekaligus"
                ),
                ('"dan" before letter f, which would ask for abandonment, exploitation and malnutrition at once'),
            ),
            Text("kedua profil disediakan", "both profiles shipped"),
        ),
    ),
)

INDICATORS = any_of(
    is_true(P.ditelantarkan_orang_tua, "a"),
    is_false(P.mendapat_asuhan_layak, "a"),
    is_true(P.kehilangan_hak_asuh, "c"),
    is_true(P.mengalami_perlakuan_salah, "d"),
    is_true(P.dieksploitasi_secara_ekonomi, "e"),
    all_of(
        is_true(P.keluarga_miskin, "b"),
        any_of(is_true(P.bergizi_buruk_atau_kurang, "f"), is_false(P.kebutuhan_dasar_terpenuhi, "definisi")),
    ),
)

RULES = (
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2012, 6, 7),
        when=all_of(below(USIA, 6, "definisi"), INDICATORS),
        reading=Reading(
            Text(
                (
                    '"5 (lima) tahun ke bawah" dibaca sampai dengan sehari sebelum ulang tahun ke-6, '
                    "sehingga bersambung dengan jenis 2. Kemiskinan saja (huruf b) tidak menelantarkan anak: "
                    "perlu gizi buruk atau kebutuhan dasar yang tidak terpenuhi. Anak dalam kandungan belum "
                    "mempunyai usia: UNKNOWN."
                ),
                (
                    '"5 (lima) tahun ke bawah" lasts to the day before the 6th birthday, which joins type 2. '
                    "Poverty alone (letter b) does not make a child neglected: malnutrition or unmet basic "
                    "needs must be added. An unborn child has no age yet: UNKNOWN."
                ),
            ),
            Text(
                "Balita 0-4 tahun menurut statistik dan daftar lama.", "Toddlers 0-4 as in statistics and older lists."
            ),
        ),
        basis=(
            Citation("UU 23/2002", "Pasal 1 angka 1"),
            UU_23_2002_PASAL_1_ANGKA_6,
            Citation("UU 35/2014", "Pasal 1 angka 6"),
        ),
        see=(Citation("UU 35/2014", "Pasal 59 ayat (2) huruf m"),),
    ),
    annex_rule(
        CATEGORY,
        "harfiah",
        since=dt.date(2012, 6, 7),
        when=all_of(
            below(USIA, 6, "definisi"),
            is_false(P.mendapat_asuhan_layak, "a"),
            is_true(P.keluarga_miskin, "b"),
            is_true(P.kehilangan_hak_asuh, "c"),
            all_of(is_true(P.mengalami_perlakuan_salah, "d"), is_true(P.ditelantarkan_orang_tua, "d")),
            is_true(P.dieksploitasi_secara_ekonomi, "e"),
            is_true(P.bergizi_buruk_atau_kurang, "f"),
        ),
        reading=Reading(
            Text(
                (
                    'Seluruh huruf digabung dengan kata sambung yang tercetak ("dan"). Hampir tidak ada anak '
                    "yang memenuhinya."
                ),
                'All letters are joined by the printed connective ("dan"). Hardly any child meets it.',
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
        variant="bps_0_4",
        evidence=Evidence.PRACTICE,
        when=all_of(below(USIA, 5, cite=(KONVENSI_LAPANGAN_BALITA_0_4_TAHUN,)), INDICATORS),
        reading=Reading(
            Text(
                "Kebiasaan statistik: balita berarti 0-4 tahun. Bukan dasar hukum.",
                "Statistical convention: balita means 0-4 years. Not a legal basis.",
            )
        ),
        basis=(KONVENSI_LAPANGAN_BALITA_0_4_TAHUN,),
    ),
)
