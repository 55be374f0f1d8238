"""15. Bekas Warga Binaan Lembaga Pemasyarakatan: former prisoner."""

from __future__ import annotations

import datetime as dt

from pmks.law.categories.annex import TAXONOMY, annex_rule
from pmks.law.derived import USIA
from pmks.law.records import P
from pmks.model.category import AgeBand, Category, Criterion, Disagreement, Name, NameKind
from pmks.model.condition import all_of, any_of
from pmks.model.fact import at_least, is_false, is_true
from pmks.model.rule import Reading
from pmks.model.source import Citation, Evidence, Text

AT = Citation("Permensos 8/2012", "Lampiran, angka 15")
PP_39_2012_PASAL_6_1_HURUF_H = Citation("PP 39/2012", "Pasal 6 ayat (1) huruf h")
UU_22_2022_PASAL_1_ANGKA_8 = Citation("UU 22/2022", "Pasal 1 angka 8")

CATEGORY = Category(
    number=15,
    id="bekas_warga_binaan_lembaga_pemasyarakatan",
    label="Bekas Warga Binaan Lembaga Pemasyarakatan",
    taxonomy=TAXONOMY,
    code="PMKS-15",
    gloss="former prisoner",
    abbreviations=("BWBLP", "BWBP", "BWBLK"),
    names=(
        Name(
            "BWBLP",
            NameKind.ABBREVIATION,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
        ),
        Name(
            "BWBP",
            NameKind.ABBREVIATION,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
            local=True,
        ),
        Name(
            "BWBLK",
            NameKind.ABBREVIATION,
            Text("Panduan Pendataan PMKS dan PSKS 2007", "Panduan Pendataan PMKS dan PSKS 2007"),
            Evidence.SECONDARY,
            local=True,
        ),
        Name(
            "Bekas Warga Binaan Pemasyarakatan",
            NameKind.SPELLING,
            Text("praktik instansi sosial", "practice of social agencies"),
            Evidence.PRACTICE,
        ),
        Name(
            "Bekas Warga Binaan Lembaga Kemasyarakatan",
            NameKind.OLDER_TERM,
            Text("Panduan Pendataan PMKS dan PSKS 2007", "Panduan Pendataan PMKS dan PSKS 2007"),
            Evidence.SECONDARY,
        ),
        Name(
            "Eks Narapidana",
            NameKind.OLDER_TERM,
            Text("PP 39/2012 Pasal 6 ayat (1) huruf h", "PP 39/2012 Pasal 6 ayat (1) huruf h"),
            Evidence.READ,
            citation=PP_39_2012_PASAL_6_1_HURUF_H,
        ),
        Name("Bekas Narapidana", NameKind.OLDER_TERM, Text("daftar 27 jenis", "27-type list"), Evidence.SECONDARY),
    ),
    units=("orang",),
    groups=("e",),
    definition=Text(
        (
            "Orang yang telah selesai menjalani pidana dan terhambat menyesuaikan diri kembali dalam "
            "masyarakat, sehingga sulit mendapat pekerjaan atau hidup secara normal."
        ),
        (
            "A person who has finished serving a sentence and is hindered in fitting into society "
            "again, so that work or a normal life is hard to get."
        ),
    ),
    criteria=(
        Criterion("a", Text("Berusia di atas 18 tahun", "Aged over 18")),
        Criterion(
            "b",
            Text(
                "Telah selesai dan keluar dari lembaga pemasyarakatan karena perkara pidana",
                "Has finished and left prison in a criminal matter",
            ),
        ),
        Criterion(
            "c",
            Text(
                "Kurang diterima, dijauhi, atau diabaikan keluarga dan masyarakat",
                "Poorly accepted, shunned or ignored by family and community",
            ),
        ),
        Criterion("d", Text("Sulit mendapat pekerjaan tetap", "Finds it hard to get steady work")),
        Criterion(
            "e",
            Text(
                ("Kepala keluarga atau pencari nafkah utama yang tidak dapat menjalankan tugas dan fungsinya"),
                "Head or main breadwinner of the family who cannot carry out the role",
            ),
        ),
    ),
    connective="dan",
    ages=(
        AgeBand('"di atas 18 (delapan belas) tahun"', "definisi", ge=18),
        AgeBand('"di atas 18 (delapan belas) tahun"', "harfiah", ge=19),
    ),
    citation=AT,
    parents=(PP_39_2012_PASAL_6_1_HURUF_H, UU_22_2022_PASAL_1_ANGKA_8),
    evidence=Evidence.SECONDARY,
    copies=1,
    confidence="medium",
    disagreements=(
        Disagreement(
            Text("umur", "age"),
            Text(
                '"di atas 18": 19 tahun penuh ke atas, atau sejak sehari setelah ulang tahun ke-18',
                '"di atas 18": whole years 19 and over, or from the day after the 18th birthday',
            ),
            Text("harfiah 19, definisi 18", "harfiah 19, definisi 18"),
        ),
        Disagreement(
            Text("waktu", "time"),
            Text(
                "Daftar 2007 juga memasukkan mereka yang akan bebas dalam 3 bulan",
                "The list of 2007 also took those due for release within 3 months",
            ),
            Text("tidak diikuti", "not followed"),
        ),
    ),
)

INDICATORS = all_of(is_true(P.pencari_nafkah_utama, "e"), is_false(P.mampu_menafkahi_keluarga, "e"))

RULES = (
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2012, 6, 7),
        when=all_of(
            at_least(USIA, 18, "a"),
            is_true(P.selesai_menjalani_pidana, "b"),
            is_true(P.keluar_dari_lapas, "b"),
            any_of(
                is_true(P.dijauhi_keluarga_atau_masyarakat, "c"),
                is_true(P.sulit_mendapat_pekerjaan_tetap, "d"),
                INDICATORS,
            ),
        ),
        reading=Reading(
            Text(
                (
                    "Pidana harus selesai; yang menjalani pembebasan bersyarat, cuti bersyarat, atau cuti "
                    'menjelang bebas masih Klien. "Di atas 18" dibaca sejak ulang tahun ke-18, agar tidak '
                    "ada celah setelah batas anak. Satu dari huruf c-e cukup."
                ),
                (
                    "The sentence must be finished; whoever is on conditional release, conditional leave or "
                    'pre-release leave is still a Klien. "Di atas 18" is read from the 18th birthday, so '
                    "that no gap follows childhood. One of letters c-e is enough."
                ),
            ),
            Text(
                (
                    "Usia 19 ke atas, huruf c-e sekaligus (profil harfiah). Daftar 2007 juga memuat yang "
                    "akan bebas dalam 3 bulan."
                ),
                (
                    "19 and over, letters c-e together (profile harfiah). The list of 2007 also took those "
                    "due for release within 3 months."
                ),
            ),
        ),
        see=(
            Citation("UU 12/1995", "Pasal 1 angka 9"),
            UU_22_2022_PASAL_1_ANGKA_8,
            Citation("UU 22/2022", "Pasal 10"),
            PP_39_2012_PASAL_6_1_HURUF_H,
        ),
    ),
    annex_rule(
        CATEGORY,
        "harfiah",
        since=dt.date(2012, 6, 7),
        when=all_of(
            at_least(USIA, 19, "a"),
            is_true(P.selesai_menjalani_pidana, "b"),
            is_true(P.keluar_dari_lapas, "b"),
            is_true(P.dijauhi_keluarga_atau_masyarakat, "c"),
            is_true(P.sulit_mendapat_pekerjaan_tetap, "d"),
            INDICATORS,
        ),
        reading=Reading(
            Text(
                (
                    'Seluruh huruf digabung dengan kata sambung yang tercetak ("dan"). "Di atas 18" dalam '
                    "tahun penuh berarti 19 tahun ke atas."
                ),
                (
                    'All letters are joined by the printed connective ("dan"). "Di atas 18" in completed '
                    "years means 19 and over."
                ),
            ),
            Text(
                "Profil definisi: definisi terpenuhi dengan sekurang-kurangnya satu petunjuk.",
                "Profile definisi: the definition holds with at least one indicator.",
            ),
        ),
    ),
)
