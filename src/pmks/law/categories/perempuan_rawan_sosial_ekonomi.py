"""23. Perempuan Rawan Sosial Ekonomi: socio-economically vulnerable woman."""

from __future__ import annotations

import datetime as dt

from pmks.law.categories.annex import TAXONOMY, annex_rule
from pmks.law.derived import USIA
from pmks.law.records import P
from pmks.model.category import AgeBand, Category, Criterion, Disagreement, Name, NameKind
from pmks.model.condition import all_of
from pmks.model.fact import between, is_false, is_true, one_of
from pmks.model.rule import Reading
from pmks.model.source import Citation, Evidence, Text

AT = Citation("Permensos 8/2012", "Lampiran, angka 23")

CATEGORY = Category(
    number=23,
    id="perempuan_rawan_sosial_ekonomi",
    label="Perempuan Rawan Sosial Ekonomi",
    taxonomy=TAXONOMY,
    code="PMKS-23",
    gloss="socio-economically vulnerable woman",
    abbreviations=("PRSE", "WRSE"),
    names=(
        Name(
            "PRSE",
            NameKind.ABBREVIATION,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
        ),
        Name(
            "WRSE",
            NameKind.ABBREVIATION,
            Text("Panduan Pendataan PMKS dan PSKS 2007", "Panduan Pendataan PMKS dan PSKS 2007"),
            Evidence.SECONDARY,
            local=True,
        ),
        Name(
            "Wanita Rawan Sosial Ekonomi",
            NameKind.OLDER_TERM,
            Text("Panduan Pendataan PMKS dan PSKS 2007", "Panduan Pendataan PMKS dan PSKS 2007"),
            Evidence.SECONDARY,
        ),
    ),
    units=("orang",),
    sex="perempuan",
    groups=("a",),
    definition=Text(
        (
            "Perempuan dewasa, menikah, belum menikah, atau janda, yang penghasilannya tidak cukup "
            "untuk kebutuhan pokok sehari-hari."
        ),
        ("An adult woman, married, unmarried or widowed, whose income is not enough for daily basic needs."),
    ),
    criteria=(
        Criterion("a", Text("Perempuan berusia 18 sampai dengan 59 tahun", "Woman aged 18 up to and including 59")),
        Criterion("b", Text("Istri yang ditinggal suami tanpa kejelasan", "Wife left by her husband without clarity")),
        Criterion("c", Text("Menjadi pencari nafkah utama keluarga", "Main breadwinner of the family")),
        Criterion(
            "d",
            Text(
                "Penghasilan kurang atau tidak cukup untuk hidup layak", "Income is low or not enough for a decent life"
            ),
        ),
    ),
    connective="dan",
    ages=(
        AgeBand('"18 (delapan belas) tahun sampai dengan 59 (lima puluh sembilan) tahun"', "definisi", ge=18, lt=60),
        AgeBand('"18 (delapan belas) tahun sampai dengan 59 (lima puluh sembilan) tahun"', "harfiah", ge=18, lt=60),
    ),
    citation=AT,
    parents=(Citation("PP 39/2012", "Pasal 19"),),
    evidence=Evidence.SECONDARY,
    copies=1,
    confidence="medium",
    disagreements=(
        Disagreement(
            Text("huruf b", "letter b"),
            Text(
                "Tidak dapat disyaratkan: definisi mencakup perempuan yang belum menikah dan janda",
                "Cannot be required: the definition includes the unmarried and widows",
            ),
            Text("indikator (definisi), syarat (harfiah)", "indicator (definisi), condition (harfiah)"),
        ),
    ),
)


RULES = (
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2012, 6, 7),
        when=all_of(
            one_of(P.jenis_kelamin, ("perempuan",), "definisi"),
            between(USIA, 18, 60, "a"),
            is_false(P.penghasilan_mencukupi, "d"),
        ),
        reading=Reading(
            Text(
                (
                    '"18 sampai dengan 59" berlangsung sampai sehari sebelum ulang tahun ke-60. Huruf b '
                    "tidak dapat disyaratkan karena definisi memuat yang belum menikah dan janda; huruf c "
                    "petunjuk tambahan."
                ),
                (
                    '"18 sampai dengan 59" lasts to the day before the 60th birthday. Letter b cannot be '
                    "required because the definition includes the unmarried and widows; letter c is a "
                    "further indicator."
                ),
            ),
            Text("Huruf b, c, dan d sekaligus (profil harfiah).", "Letters b, c and d together (profile harfiah)."),
        ),
        see=(Citation("PP 39/2012", "Pasal 19 ayat (2)"),),
    ),
    annex_rule(
        CATEGORY,
        "harfiah",
        since=dt.date(2012, 6, 7),
        when=all_of(
            one_of(P.jenis_kelamin, ("perempuan",), "definisi"),
            between(USIA, 18, 60, "a"),
            is_true(P.ditinggal_suami_tanpa_kejelasan, "b"),
            is_true(P.pencari_nafkah_utama, "c"),
            is_false(P.penghasilan_mencukupi, "d"),
        ),
        reading=Reading(
            Text(
                (
                    'Seluruh huruf digabung dengan kata sambung yang tercetak ("dan"). Hanya istri yang '
                    "ditinggal suami yang memenuhinya."
                ),
                'All letters are joined by the printed connective ("dan"). Only deserted wives meet it.',
            ),
            Text(
                "Profil definisi: definisi terpenuhi dengan sekurang-kurangnya satu petunjuk.",
                "Profile definisi: the definition holds with at least one indicator.",
            ),
        ),
    ),
)
