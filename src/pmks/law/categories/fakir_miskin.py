"""24. Fakir Miskin: destitute person."""

from __future__ import annotations

import datetime as dt

from pmks.law.categories.annex import TAXONOMY, annex_rule
from pmks.law.records import F, P
from pmks.model.category import AgeBand, Category, Criterion, Disagreement, Name, NameKind
from pmks.model.condition import any_of
from pmks.model.fact import below, is_false, is_true
from pmks.model.rule import Reading
from pmks.model.source import Citation, Evidence, Text

AT = Citation("Permensos 8/2012", "Lampiran, angka 24")
KEPMENSOS_146_HUK_2013_KRITERIA_1_11 = Citation("Kepmensos 146/HUK/2013", "kriteria 1-11")
UU_13_2011_PASAL_11 = Citation("UU 13/2011", "Pasal 11")
UU_13_2011_PASAL_1_ANGKA_1 = Citation("UU 13/2011", "Pasal 1 angka 1")
UU_13_2011_PASAL_8 = Citation("UU 13/2011", "Pasal 8")

CATEGORY = Category(
    number=24,
    id="fakir_miskin",
    label="Fakir Miskin",
    taxonomy=TAXONOMY,
    code="PMKS-24",
    gloss="destitute person",
    abbreviations=("FM", "KFM"),
    names=(
        Name(
            "FM",
            NameKind.ABBREVIATION,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
            local=True,
        ),
        Name(
            "KFM",
            NameKind.ABBREVIATION,
            Text("Panduan Pendataan PMKS dan PSKS 2007", "Panduan Pendataan PMKS dan PSKS 2007"),
            Evidence.SECONDARY,
            local=True,
        ),
        Name(
            "Keluarga Fakir Miskin",
            NameKind.OLDER_TERM,
            Text("Panduan Pendataan PMKS dan PSKS 2007", "Panduan Pendataan PMKS dan PSKS 2007"),
            Evidence.SECONDARY,
        ),
    ),
    units=("orang", "keluarga"),
    groups=("a",),
    definition=Text(
        (
            "Orang yang sama sekali tidak mempunyai sumber mata pencaharian, dan/atau mempunyainya "
            "tetapi tidak mampu memenuhi kebutuhan dasar yang layak bagi diri dan/atau keluarganya."
        ),
        (
            "A person without any source of livelihood, and/or with one but unable to meet decent "
            "basic needs of self and/or family."
        ),
    ),
    criteria=(
        Criterion("a", Text("Tidak mempunyai sumber mata pencaharian", "Has no source of livelihood")),
        Criterion(
            "b",
            Text(
                "Mempunyai sumber mata pencaharian tetapi tidak mampu memenuhi kebutuhan dasar yang layak",
                "Has a source of livelihood but cannot meet decent basic needs",
            ),
        ),
    ),
    connective="dan/atau",
    ages=(AgeBand("no age written", "definisi"), AgeBand("no age written", "harfiah")),
    citation=AT,
    parents=(UU_13_2011_PASAL_1_ANGKA_1, Citation("Kepmensos 262/HUK/2022", "diktum")),
    evidence=Evidence.SECONDARY,
    copies=1,
    confidence="high",
    disagreements=(
        Disagreement(
            Text("kriteria Menteri", "criteria of the Minister"),
            Text(
                (
                    "146/HUK/2013 memuat 11, 262/HUK/2022 memuat 8 dan aturan tentang tempat berteduh; tidak "
                    "ditentukan jumlah yang harus dipenuhi"
                ),
                ("146/HUK/2013 has 11, 262/HUK/2022 has 8 and the rule on shelter; no number to be met is given"),
            ),
            Text(
                "tempat berteduh menentukan sejak 2022-12-31, daftar-daftar itu hanya menyaring",
                "shelter decides from 2022-12-31, the lists screen only",
            ),
        ),
        Disagreement(
            Text("satuan", "unit"),
            Text("Orang sejak 2012, sebelumnya keluarga", "Person since 2012, family before"),
            Text("kedua bentuk catatan diterima", "both records accepted"),
        ),
    ),
)


RULES = (
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2012, 6, 7),
        until=dt.date(2022, 12, 31),
        when=any_of(
            is_false(P.memiliki_mata_pencaharian, "a", cite=(UU_13_2011_PASAL_1_ANGKA_1,)),
            is_false(P.mampu_memenuhi_kebutuhan_dasar, "b", cite=(UU_13_2011_PASAL_1_ANGKA_1,)),
        ),
        reading=Reading(
            Text(
                ('Huruf a dan b digabung "dan/atau", jadi satu cukup. Status resmi menunggu penetapan Menteri.'),
                (
                    'Letters a and b are joined by "dan/atau", so one is enough. The official status awaits '
                    "the determination of the Minister."
                ),
            ),
            Text(
                "Kriteria Menteri (Kepmensos 146/HUK/2013) menyaring, tidak menentukan.",
                "The criteria of the Minister (Kepmensos 146/HUK/2013) screen, they do not decide.",
            ),
        ),
        see=(UU_13_2011_PASAL_8, UU_13_2011_PASAL_11, KEPMENSOS_146_HUK_2013_KRITERIA_1_11),
    ),
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2022, 12, 31),
        when=any_of(
            is_false(P.memiliki_tempat_berteduh, cite=(Citation("Kepmensos 262/HUK/2022", "diktum, tempat berteduh"),)),
            is_false(P.memiliki_mata_pencaharian, "a", cite=(UU_13_2011_PASAL_1_ANGKA_1,)),
            is_false(P.mampu_memenuhi_kebutuhan_dasar, "b", cite=(UU_13_2011_PASAL_1_ANGKA_1,)),
        ),
        reading=Reading(
            Text(
                (
                    "Tanpa tempat berteduh langsung fakir miskin menurut Kepmensos 262/HUK/2022. Delapan "
                    "kriterianya adalah deteksi awal dan tidak menentukan."
                ),
                (
                    "Without shelter a person is fakir miskin directly, by Kepmensos 262/HUK/2022. Its eight "
                    "criteria are early detection and do not decide."
                ),
            ),
            Text(
                'Satu dari delapan kriteria cukup, menurut kata "dan/atau": lihat aturan deteksi_awal.',
                ('One of the eight criteria is enough, by the words "dan/atau": see the rules deteksi_awal.'),
            ),
        ),
        see=(UU_13_2011_PASAL_8, UU_13_2011_PASAL_11),
    ),
    annex_rule(
        CATEGORY,
        "harfiah",
        since=dt.date(2012, 6, 7),
        when=any_of(is_false(P.memiliki_mata_pencaharian, "a"), is_false(P.mampu_memenuhi_kebutuhan_dasar, "b")),
        reading=Reading(
            Text(
                (
                    'Daftar Lampiran sebagaimana tercetak, "dan/atau". Keputusan Menteri yang kemudian bukan '
                    "bagian Lampiran."
                ),
                ('The annex list as printed, "dan/atau". Later decrees of the Minister are no part of the annex.'),
            ),
            Text("Profil definisi sejak 31 Desember 2022.", "Profile definisi from 31 December 2022."),
        ),
    ),
    annex_rule(
        CATEGORY,
        "deteksi_awal",
        since=dt.date(2014, 1, 1),
        variant="146_2013",
        until=dt.date(2022, 12, 31),
        records=("keluarga",),
        citation=KEPMENSOS_146_HUK_2013_KRITERIA_1_11,
        when=any_of(
            is_false(F.memiliki_mata_pencaharian),
            is_false(F.mampu_memenuhi_kebutuhan_dasar),
            is_true(F.pengeluaran_hanya_pangan_sederhana),
            is_false(F.mampu_berobat),
            is_false(F.mampu_membeli_pakaian_setahun_sekali),
            is_false(F.mampu_menyekolahkan_di_atas_sltp),
            is_true(F.dinding_berkualitas_rendah),
            is_true(F.lantai_berkualitas_rendah),
            is_true(F.atap_berkualitas_rendah),
            is_false(F.penerangan_listrik_bermeteran),
            below(F.luas_lantai_per_orang, 8),
            is_false(F.air_minum_terlindung),
        ),
        reading=Reading(
            Text(
                (
                    "Penyaringan, bukan keanggotaan. Berapa kriteria yang harus terpenuhi tidak diketahui: "
                    "dibaca satu. Hari mulai berlaku pada 2013 tidak diketahui: 1 Januari 2014 dipakai "
                    "sebagai awal yang aman."
                ),
                (
                    "Screening, not membership. How many criteria must be met is not known: read as one. The "
                    "day in 2013 on which it took effect is not known: 1 January 2014 is a safe start."
                ),
            )
        ),
    ),
    annex_rule(
        CATEGORY,
        "deteksi_awal",
        since=dt.date(2022, 12, 31),
        variant="262_2022",
        records=("keluarga",),
        citation=Citation("Kepmensos 262/HUK/2022", "kriteria"),
        when=any_of(
            is_false(F.kepala_keluarga_bekerja, "a"),
            is_true(F.pernah_khawatir_tidak_makan, "b"),
            is_true(F.pengeluaran_pangan_di_atas_setengah, "c"),
            is_false(F.ada_pengeluaran_pakaian, "d"),
            is_true(F.lantai_tanah_atau_plesteran, "e"),
            is_true(F.dinding_sederhana, "f"),
            is_false(F.memiliki_jamban_sendiri, "g"),
            is_true(F.penerangan_450_va_atau_bukan_listrik, "h"),
        ),
        reading=Reading(
            Text(
                (
                    "Penyaringan bagi yang memiliki tempat berteduh, bukan keanggotaan. Daftar digabung "
                    '"dan/atau" tanpa angka: dibaca satu.'
                ),
                (
                    'Screening for those who have shelter, not membership. The list is joined by "dan/atau" '
                    "without a number: read as one."
                ),
            )
        ),
    ),
)
