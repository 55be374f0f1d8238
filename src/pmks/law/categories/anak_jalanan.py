"""4. Anak Jalanan: street child."""

from __future__ import annotations

import datetime as dt

from pmks.law.categories.annex import TAXONOMY, annex_rule
from pmks.law.derived import USIA
from pmks.law.records import P
from pmks.model.category import AgeBand, Category, Criterion, Disagreement, Name, NameKind
from pmks.model.condition import all_of, any_of
from pmks.model.fact import below, between, is_true
from pmks.model.rule import Reading
from pmks.model.source import Citation, Evidence, Text

AT = Citation("Permensos 8/2012", "Lampiran, angka 4")
KONVENSI_LAPANGAN_ANAK_JALANAN_5_18_TAHUN = Citation("Konvensi lapangan", "anak jalanan 5-18 tahun")
UU_23_2002_PASAL_1_ANGKA_1 = Citation("UU 23/2002", "Pasal 1 angka 1")
UU_35_2014_PASAL_1_ANGKA_1 = Citation("UU 35/2014", "Pasal 1 angka 1")

CATEGORY = Category(
    number=4,
    id="anak_jalanan",
    label="Anak Jalanan",
    taxonomy=TAXONOMY,
    code="PMKS-04",
    gloss="street child",
    abbreviations=("AJ",),
    names=(
        Name(
            "AJ",
            NameKind.ABBREVIATION,
            Text("Panduan Pendataan PMKS dan PSKS 2007", "Panduan Pendataan PMKS dan PSKS 2007"),
            Evidence.SECONDARY,
            local=True,
        ),
        Name(
            "Anjal",
            NameKind.COLLOQUIAL,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
        ),
    ),
    units=("orang",),
    groups=("b", "e"),
    definition=Text(
        (
            "Anak yang rentan bekerja, bekerja, dan/atau hidup di jalanan dan menghabiskan sebagian "
            "besar waktunya di sana."
        ),
        ("A child at risk of working, working and/or living on the street, who spends most of the day there."),
    ),
    criteria=(
        Criterion(
            "a",
            Text(
                "Menghabiskan sebagian besar waktunya di jalanan atau tempat umum",
                "Spends most of the time on the street or in public places",
            ),
        ),
        Criterion(
            "b",
            Text(
                "Mencari nafkah dan/atau berkeliaran di jalanan atau tempat umum",
                "Earns a living and/or roams on the street or in public places",
            ),
        ),
    ),
    connective="atau",
    ages=(AgeBand('no age written; "anak"', "definisi", lt=18), AgeBand('no age written; "anak"', "harfiah", lt=18)),
    citation=AT,
    evidence=Evidence.SECONDARY,
    copies=2,
    confidence="high",
    disagreements=(
        Disagreement(
            Text("umur", "age"),
            Text(
                "Tidak ada dalam teks; daftar dan aplikasi lama 5-18, 5-21, 6-18",
                "None in the text; older lists and applications 5-18, 5-21, 6-18",
            ),
            Text(
                ("di bawah 18 menurut undang-undang, tanpa batas bawah; 5-18 adalah profil lapangan opsional"),
                "under 18 by statute, no lower bound; 5-18 is an optional field profile",
            ),
        ),
        Disagreement(
            Text("huruf a", "letter a"),
            Text(
                'Satu salinan "sebagian waktunya", salinan lain "sebagian besar waktunya"',
                'One copy "sebagian waktunya", another "sebagian besar waktunya"',
            ),
            Text("yang kedua, sebagaimana dalam definisi", "the second, as in the definition"),
        ),
    ),
)

WHEN = all_of(
    below(USIA, 18, cite=(UU_23_2002_PASAL_1_ANGKA_1, UU_35_2014_PASAL_1_ANGKA_1)),
    any_of(is_true(P.banyak_waktu_di_jalanan, "a"), is_true(P.bekerja_atau_berkeliaran_di_jalanan, "b")),
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
                    'Teks tidak menyebut usia; "anak" mengambil batas undang-undang, belum 18 tahun, tanpa '
                    'batas bawah. Huruf a dan b digabung "atau". "Sebagian besar waktunya" diikuti, sesuai '
                    "dengan definisi."
                ),
                (
                    'The text names no age; "anak" takes the statutory bound, under 18, with no lower bound. '
                    'Letters a and b are joined by "atau". "Sebagian besar waktunya" is followed, as in the '
                    "definition."
                ),
            ),
            Text(
                (
                    "Daftar lama dan aplikasi memakai 5-18 atau 6-18 tahun; satu salinan huruf a berbunyi "
                    '"sebagian waktunya".'
                ),
                ('Older lists and applications use 5-18 or 6-18; one copy of letter a reads "sebagian waktunya".'),
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
                    'Teks tidak menyebut usia; "anak" mengambil batas undang-undang, belum 18 tahun, tanpa '
                    'batas bawah. Huruf a dan b digabung "atau". "Sebagian besar waktunya" diikuti, sesuai '
                    "dengan definisi."
                ),
                (
                    'The text names no age; "anak" takes the statutory bound, under 18, with no lower bound. '
                    'Letters a and b are joined by "atau". "Sebagian besar waktunya" is followed, as in the '
                    "definition."
                ),
            ),
            Text(
                (
                    "Daftar lama dan aplikasi memakai 5-18 atau 6-18 tahun; satu salinan huruf a berbunyi "
                    '"sebagian waktunya".'
                ),
                ('Older lists and applications use 5-18 or 6-18; one copy of letter a reads "sebagian waktunya".'),
            ),
        ),
    ),
    annex_rule(
        CATEGORY,
        "lapangan",
        since=dt.date(2012, 6, 7),
        variant="usia_5_18",
        evidence=Evidence.PRACTICE,
        when=all_of(
            between(USIA, 5, 18, cite=(KONVENSI_LAPANGAN_ANAK_JALANAN_5_18_TAHUN,)),
            any_of(is_true(P.banyak_waktu_di_jalanan, "a"), is_true(P.bekerja_atau_berkeliaran_di_jalanan, "b")),
        ),
        reading=Reading(
            Text(
                "Daftar lama dan aplikasi: 5 sampai belum 18 tahun. Bukan dasar hukum.",
                "Older lists and applications: 5 to under 18. Not a legal basis.",
            )
        ),
        basis=(KONVENSI_LAPANGAN_ANAK_JALANAN_5_18_TAHUN,),
    ),
)
