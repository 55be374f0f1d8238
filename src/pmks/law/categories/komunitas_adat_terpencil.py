"""26. Komunitas Adat Terpencil: remote indigenous community."""

from __future__ import annotations

import datetime as dt

from pmks.law.categories.annex import TAXONOMY, annex_rule
from pmks.law.records import K
from pmks.model.category import AgeBand, Category, Criterion, Disagreement, Name, NameKind
from pmks.model.condition import all_of, any_of
from pmks.model.fact import is_true
from pmks.model.rule import Reading
from pmks.model.source import Citation, Evidence, Text

AT = Citation("Permensos 8/2012", "Lampiran, angka 26")
KEPPRES_111_1999_PASAL_1 = Citation("Keppres 111/1999", "Pasal 1")
PERPRES_186_2014_KRITERIA_HURUF_A_D = Citation("Perpres 186/2014", "kriteria huruf a-d")
PP_39_2012_PASAL_23_1_HURUF_B = Citation("PP 39/2012", "Pasal 23 ayat (1) huruf b")
PP_39_2012_PASAL_23_2_HURUF_B = Citation("PP 39/2012", "Pasal 23 ayat (2) huruf b")
PP_39_2012_PASAL_23_2_HURUF_D = Citation("PP 39/2012", "Pasal 23 ayat (2) huruf d")

CATEGORY = Category(
    number=26,
    id="komunitas_adat_terpencil",
    label="Komunitas Adat Terpencil",
    taxonomy=TAXONOMY,
    code="PMKS-26",
    gloss="remote indigenous community",
    abbreviations=("KAT",),
    names=(
        Name(
            "KAT",
            NameKind.ABBREVIATION,
            Text("Panduan Pendataan PMKS dan PSKS 2007", "Panduan Pendataan PMKS dan PSKS 2007"),
            Evidence.SECONDARY,
        ),
        Name(
            "Masyarakat Terasing",
            NameKind.OLDER_TERM,
            Text("istilah sebelum Keppres 111/1999", "term before Keppres 111/1999"),
            Evidence.SECONDARY,
        ),
    ),
    units=("komunitas",),
    groups=("d",),
    definition=Text(
        (
            "Kelompok sosial budaya setempat dan terpencar yang kurang atau belum terlibat dalam "
            "jaringan dan pelayanan sosial, ekonomi, dan politik."
        ),
        (
            "A local and scattered socio-cultural group that takes little or no part in social, "
            "economic and political networks and services."
        ),
    ),
    criteria=(
        Criterion(
            "a",
            Text(
                "Komunitas relatif kecil, tertutup, dan homogen", "A relatively small, closed and homogeneous community"
            ),
        ),
        Criterion("b", Text("Pranata sosial bertumpu pada kekerabatan", "Institutions rest on kinship")),
        Criterion(
            "c",
            Text("Pada umumnya terpencil dan relatif sulit dijangkau", "Generally remote and relatively hard to reach"),
        ),
        Criterion("d", Text("Pada umumnya hidup dengan ekonomi subsisten", "Generally lives by a subsistence economy")),
        Criterion("e", Text("Peralatan dan teknologi sederhana", "Simple equipment and technology")),
        Criterion(
            "f",
            Text(
                "Ketergantungan pada lingkungan dan alam setempat relatif tinggi",
                "Relatively high dependence on the local environment and nature",
            ),
        ),
        Criterion(
            "g",
            Text(
                "Akses pelayanan sosial, ekonomi, dan politik terbatas",
                "Limited access to social, economic and political services",
            ),
        ),
    ),
    connective="dan",
    ages=(AgeBand("not applicable", "definisi"), AgeBand("not applicable", "harfiah")),
    citation=AT,
    parents=(KEPPRES_111_1999_PASAL_1, Citation("PP 39/2012", "Pasal 23"), PERPRES_186_2014_KRITERIA_HURUF_A_D),
    evidence=Evidence.READ,
    copies=1,
    confidence="high",
    disagreements=(
        Disagreement(
            Text("kriteria", "criteria"),
            Text(
                (
                    "Lampiran mengulang Keppres 111/1999; PP 39/2012 Pasal 23 tanggal 5 Maret 2012 memuat "
                    "kriteria lain yang dihubungkan dengan dan/atau"
                ),
                (
                    "The annex repeats Keppres 111/1999; PP 39/2012 Pasal 23 of 5 March 2012 has other "
                    "criteria joined by dan/atau"
                ),
            ),
            Text("definisi menurut PP, harfiah menurut Lampiran", "definisi by the PP, harfiah by the annex"),
        ),
    ),
)


RULES = (
    annex_rule(
        CATEGORY,
        "definisi",
        since=dt.date(2012, 6, 7),
        when=all_of(
            is_true(K.terikat_kesatuan, cite=(Citation("PP 39/2012", "Pasal 23 ayat (1) huruf a"),)),
            any_of(
                is_true(K.miskin_atau_rentan, cite=(PP_39_2012_PASAL_23_1_HURUF_B,)),
                is_true(K.terpencil_dan_sulit_dijangkau, cite=(PP_39_2012_PASAL_23_1_HURUF_B,)),
            ),
            any_of(
                is_true(K.akses_pelayanan_terbatas, "g", cite=(Citation("PP 39/2012", "Pasal 23 ayat (2) huruf a"),)),
                all_of(
                    is_true(K.tertutup_dan_homogen, "a", cite=(PP_39_2012_PASAL_23_2_HURUF_B,)),
                    is_true(K.bergantung_pada_alam, "f", cite=(PP_39_2012_PASAL_23_2_HURUF_B,)),
                ),
                is_true(K.marjinal, cite=(Citation("PP 39/2012", "Pasal 23 ayat (2) huruf c"),)),
                is_true(K.di_perbatasan_pesisir_atau_pulau_terluar, cite=(PP_39_2012_PASAL_23_2_HURUF_D,)),
                is_true(K.terpencil_dan_sulit_dijangkau, "c", cite=(PP_39_2012_PASAL_23_2_HURUF_D,)),
            ),
        ),
        reading=Reading(
            Text(
                (
                    "PP 39/2012 lebih tinggi daripada Permensos, yang mengulang Keppres 111/1999; kriteria "
                    "PP (dan/atau) yang dipakai. Satuannya komunitas: seorang warga dihitung lewat komunitas "
                    'yang ditetapkan, tidak pernah lewat suku atau alamat. "dan terpencil" pada Pasal 23 '
                    "ayat (2) huruf d dibaca sebagai butir tersendiri, bukan syarat tambahan bagi "
                    "perbatasan, pesisir, dan pulau terluar."
                ),
                (
                    "PP 39/2012 ranks above the Permensos, which repeats Keppres 111/1999; the criteria of "
                    "the PP (dan/atau) are used. The unit is the community: a member counts through a listed "
                    'community, never through ethnicity or address. "dan terpencil" in Pasal 23 ayat (2) '
                    "huruf d is read as an item of its own, not as a further condition on borders, coasts "
                    "and outer islands."
                ),
            ),
            Text(
                "Ketujuh ciri Lampiran sekaligus (profil harfiah).",
                "All seven features of the annex together (profile harfiah).",
            ),
        ),
        basis=(Citation("PP 39/2012", "Pasal 23 ayat (1)-(2)"),),
        see=(PERPRES_186_2014_KRITERIA_HURUF_A_D, KEPPRES_111_1999_PASAL_1),
    ),
    annex_rule(
        CATEGORY,
        "harfiah",
        since=dt.date(2012, 6, 7),
        when=all_of(
            is_true(K.komunitas_kecil, "a"),
            is_true(K.tertutup_dan_homogen, "a"),
            is_true(K.bertumpu_pada_kekerabatan, "b"),
            is_true(K.terpencil_dan_sulit_dijangkau, "c"),
            is_true(K.ekonomi_subsisten, "d"),
            is_true(K.berteknologi_sederhana, "e"),
            is_true(K.bergantung_pada_alam, "f"),
            is_true(K.akses_pelayanan_terbatas, "g"),
        ),
        reading=Reading(
            Text(
                (
                    'Seluruh huruf digabung dengan kata sambung yang tercetak ("dan"). Huruf c dan d memakai '
                    '"pada umumnya": gambaran menyeluruh.'
                ),
                (
                    'All letters are joined by the printed connective ("dan"). Letters c and d say "pada '
                    'umumnya": a picture of the whole.'
                ),
            ),
            Text(
                "Profil definisi: definisi terpenuhi dengan sekurang-kurangnya satu petunjuk.",
                "Profile definisi: the definition holds with at least one indicator.",
            ),
        ),
    ),
)
