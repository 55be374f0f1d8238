"""The lists of types through time: editions, services and groupings, each with its days and evidence."""

from __future__ import annotations

import datetime as dt
from typing import Final

from pmks.law.categories import CATEGORIES
from pmks.model.category import AgeBand, Category
from pmks.model.days import DateInterval
from pmks.model.source import Evidence, Text
from pmks.model.taxonomy import Taxonomy

KEPMENSOS_36_1999: Final = Taxonomy(
    "kepmensos-36-1999",
    "Pola Pendataan Kesejahteraan Sosial",
    None,
    (),
    DateInterval.of_year(1999),
    dt.date(2012, 6, 7),
    "Kepmensos 36/HUK/1999",
    Evidence.SECONDARY,
    Text(
        ("Hanya diketahui sebagai peraturan yang digantikan Permensos 8/2012; daftarnya tidak diketahui"),
        "Known only as the act that Permensos 8/2012 replaced; its list is not known",
    ),
)

DEPSOS_27: Final = Taxonomy(
    "depsos-27",
    "27 jenis PMKS (hasil kesepakatan bersama)",
    27,
    (
        Category(
            1,
            "anak_balita_terlantar",
            "Anak Balita Terlantar",
            "depsos-27",
            ages=(AgeBand("0-4", "", ge=0, lt=5),),
            evidence=Evidence.SECONDARY,
        ),
        Category(
            2,
            "anak_terlantar",
            "Anak Terlantar",
            "depsos-27",
            ages=(AgeBand("5-21", "", ge=5, lt=22),),
            evidence=Evidence.SECONDARY,
        ),
        Category(
            3,
            "anak_korban_tindak_kekerasan_atau_diperlakukan_salah",
            "Anak Korban Tindak Kekerasan atau Diperlakukan Salah",
            "depsos-27",
            ages=(AgeBand("5-21", "", ge=5, lt=22),),
            evidence=Evidence.SECONDARY,
        ),
        Category(
            4,
            "anak_nakal",
            "Anak Nakal",
            "depsos-27",
            ages=(AgeBand("5-21", "", ge=5, lt=22),),
            evidence=Evidence.SECONDARY,
        ),
        Category(
            5,
            "anak_jalanan",
            "Anak Jalanan",
            "depsos-27",
            ages=(AgeBand("5-21", "", ge=5, lt=22),),
            evidence=Evidence.SECONDARY,
        ),
    ),
    None,
    DateInterval.of_year(2007),
    None,
    Evidence.SECONDARY,
    Text(
        (
            "22 jenis dari 2007, dengan korban tindak kekerasan dipecah tiga (anak, perempuan, "
            "lanjut usia), disabilitas dipecah tiga (anak, dewasa, mantan pasien penyakit kronis), "
            "ditambah masyarakat di daerah rawan bencana; mantan narapidana menggantikan BWBLK. "
            "Butir 1-5 beserta umurnya diketahui urutannya; selebihnya diperoleh dengan menghitung "
            "dari kata pengantar Data PMKS 2008; tahunnya tidak pasti"
        ),
        (
            "the 22 of 2007, with victims of violence split in three (child, woman, older person), "
            "disability split in three (child, adult, former chronic patient), plus communities in "
            "disaster-prone areas; former convicts in place of BWBLK. Items 1-5 with ages are known "
            "in order; the rest of the set follows by counting from the preface of Data PMKS 2008; "
            "years uncertain"
        ),
    ),
)

DEPSOS_22_2007: Final = Taxonomy(
    "depsos-22-2007",
    "Panduan Pendataan PMKS dan PSKS (22 jenis)",
    22,
    (
        Category(
            1,
            "anak_balita_terlantar",
            "Anak Balita Terlantar",
            "depsos-22-2007",
            code="ABT",
            evidence=Evidence.SECONDARY,
        ),
        Category(2, "anak_terlantar", "Anak Terlantar", "depsos-22-2007", code="AT", evidence=Evidence.SECONDARY),
        Category(3, "anak_nakal", "Anak Nakal", "depsos-22-2007", code="AN", evidence=Evidence.SECONDARY),
        Category(4, "anak_jalanan", "Anak Jalanan", "depsos-22-2007", code="AJ", evidence=Evidence.SECONDARY),
        Category(
            5,
            "wanita_rawan_sosial_ekonomi",
            "Wanita Rawan Sosial Ekonomi",
            "depsos-22-2007",
            code="WRSE",
            evidence=Evidence.SECONDARY,
        ),
        Category(
            6,
            "korban_tindak_kekerasan",
            "Korban Tindak Kekerasan",
            "depsos-22-2007",
            code="KTK",
            evidence=Evidence.SECONDARY,
        ),
        Category(
            7,
            "lanjut_usia_terlantar",
            "Lanjut Usia Terlantar",
            "depsos-22-2007",
            code="LUT",
            evidence=Evidence.SECONDARY,
        ),
        Category(8, "penyandang_cacat", "Penyandang Cacat", "depsos-22-2007", code="PACA", evidence=Evidence.SECONDARY),
        Category(9, "tuna_susila", "Tuna Susila", "depsos-22-2007", code="TS", evidence=Evidence.SECONDARY),
        Category(10, "pengemis", "Pengemis", "depsos-22-2007", code="PGMS", evidence=Evidence.SECONDARY),
        Category(11, "gelandangan", "Gelandangan", "depsos-22-2007", code="GLDNG", evidence=Evidence.SECONDARY),
        Category(
            12,
            "bekas_warga_binaan_lembaga_kemasyarakatan",
            "Bekas Warga Binaan Lembaga Kemasyarakatan",
            "depsos-22-2007",
            code="BWBLK",
            evidence=Evidence.SECONDARY,
        ),
        Category(
            13,
            "korban_penyalahgunaan_napza",
            "Korban Penyalahgunaan NAPZA",
            "depsos-22-2007",
            code="NAPZA",
            evidence=Evidence.SECONDARY,
        ),
        Category(
            14,
            "keluarga_fakir_miskin",
            "Keluarga Fakir Miskin",
            "depsos-22-2007",
            code="KFM",
            evidence=Evidence.SECONDARY,
        ),
        Category(
            15,
            "keluarga_yang_tinggal_di_rumah_tak_layak_huni",
            "Keluarga yang Tinggal di Rumah Tak Layak Huni",
            "depsos-22-2007",
            code="RTLH",
            evidence=Evidence.SECONDARY,
        ),
        Category(
            16,
            "keluarga_bermasalah_sosial_psikologis",
            "Keluarga Bermasalah Sosial Psikologis",
            "depsos-22-2007",
            code="KBSP",
            evidence=Evidence.SECONDARY,
        ),
        Category(
            17,
            "komunitas_adat_terpencil",
            "Komunitas Adat Terpencil",
            "depsos-22-2007",
            code="KAT",
            evidence=Evidence.SECONDARY,
        ),
        Category(
            18, "korban_bencana_alam", "Korban Bencana Alam", "depsos-22-2007", code="KBA", evidence=Evidence.SECONDARY
        ),
        Category(
            19,
            "korban_bencana_sosial",
            "Korban Bencana Sosial",
            "depsos-22-2007",
            code="KBS",
            evidence=Evidence.SECONDARY,
        ),
        Category(
            20,
            "pekerja_migran_bermasalah_sosial",
            "Pekerja Migran Bermasalah Sosial",
            "depsos-22-2007",
            code="PM",
            evidence=Evidence.SECONDARY,
        ),
        Category(
            21,
            "orang_dengan_hiv_aids",
            "Orang dengan HIV/AIDS",
            "depsos-22-2007",
            code="ODHA",
            evidence=Evidence.SECONDARY,
        ),
        Category(
            22, "keluarga_rentan", "Keluarga Rentan", "depsos-22-2007", code="KLGRTN", evidence=Evidence.SECONDARY
        ),
    ),
    DateInterval.of_year(2007),
    dt.date(2012, 6, 7),
    "Panduan PMKS 2007",
    Evidence.SECONDARY,
    Text(
        ('Lengkap dan berurutan; tanggal mulai berlaku tidak diketahui. "Kemasyarakatan" adalah ejaan sumber'),
        ('Complete and in order; day of start not known. "Kemasyarakatan" is the spelling of the source'),
    ),
)

PERMENSOS_8_2012: Final = Taxonomy(
    "permensos-8-2012",
    "26 jenis PMKS",
    26,
    CATEGORIES,
    dt.date(2012, 6, 7),
    None,
    "Permensos 8/2012",
    Evidence.SECONDARY,
    Text(
        (
            "Tanggal dibaca; Lampiran diketahui melalui salinan. Tidak diketahui adanya ketentuan "
            "yang mencabutnya; masih disebut sebagai daftar kerja pada 2025 dan 2026"
        ),
        (
            "Dates read; annex known through copies. No text that revokes it is known; it was still "
            "named as the working list in 2025 and 2026"
        ),
    ),
)

PP_39_2012_PASAL_6: Final = Taxonomy(
    "pp-39-2012-pasal-6",
    "Sasaran rehabilitasi sosial (17)",
    17,
    (
        Category(
            1,
            "penyandang_cacat_fisik",
            "penyandang cacat fisik",
            "pp-39-2012-pasal-6",
            code="a",
            evidence=Evidence.READ,
        ),
        Category(
            2,
            "penyandang_cacat_mental",
            "penyandang cacat mental",
            "pp-39-2012-pasal-6",
            code="b",
            evidence=Evidence.READ,
        ),
        Category(
            3,
            "penyandang_cacat_fisik_dan_mental",
            "penyandang cacat fisik dan mental",
            "pp-39-2012-pasal-6",
            code="c",
            evidence=Evidence.READ,
        ),
        Category(4, "tuna_susila", "tuna susila", "pp-39-2012-pasal-6", code="d", evidence=Evidence.READ),
        Category(5, "gelandangan", "gelandangan", "pp-39-2012-pasal-6", code="e", evidence=Evidence.READ),
        Category(6, "pengemis", "pengemis", "pp-39-2012-pasal-6", code="f", evidence=Evidence.READ),
        Category(
            7,
            "eks_penderita_penyakit_kronis",
            "eks penderita penyakit kronis",
            "pp-39-2012-pasal-6",
            code="g",
            evidence=Evidence.READ,
        ),
        Category(8, "eks_narapidana", "eks narapidana", "pp-39-2012-pasal-6", code="h", evidence=Evidence.READ),
        Category(
            9, "eks_pecandu_narkotika", "eks pecandu narkotika", "pp-39-2012-pasal-6", code="i", evidence=Evidence.READ
        ),
        Category(10, "eks_psikotik", "eks psikotik", "pp-39-2012-pasal-6", code="j", evidence=Evidence.READ),
        Category(
            11,
            "pengguna_psikotropika_sindroma_ketergantungan",
            "pengguna psikotropika sindroma ketergantungan",
            "pp-39-2012-pasal-6",
            code="k",
            evidence=Evidence.READ,
        ),
        Category(
            12, "orang_dengan_hiv_aids", "orang dengan HIV/AIDS", "pp-39-2012-pasal-6", code="l", evidence=Evidence.READ
        ),
        Category(
            13,
            "korban_tindak_kekerasan",
            "korban tindak kekerasan",
            "pp-39-2012-pasal-6",
            code="m",
            evidence=Evidence.READ,
        ),
        Category(14, "korban_bencana", "korban bencana", "pp-39-2012-pasal-6", code="n", evidence=Evidence.READ),
        Category(
            15,
            "korban_perdagangan_orang",
            "korban perdagangan orang",
            "pp-39-2012-pasal-6",
            code="o",
            evidence=Evidence.READ,
        ),
        Category(16, "anak_terlantar", "anak terlantar", "pp-39-2012-pasal-6", code="p", evidence=Evidence.READ),
        Category(
            17,
            "anak_dengan_kebutuhan_khusus",
            "anak dengan kebutuhan khusus",
            "pp-39-2012-pasal-6",
            code="q",
            evidence=Evidence.READ,
        ),
    ),
    dt.date(2012, 3, 5),
    None,
    "PP 39/2012",
    Evidence.READ,
    Text(
        "Daftar sasaran, bukan taksonomi; Pasal 6 ayat (2) membolehkan Menteri menambah yang lain",
        "A list of targets, not a taxonomy; Pasal 6 ayat (2) lets the Minister add others",
    ),
)

ATENSI_2020: Final = Taxonomy(
    "atensi-2020",
    "ATENSI: lima klaster",
    5,
    (
        Category(1, "anak", "Anak", "atensi-2020", code="anak", evidence=Evidence.SECONDARY),
        Category(
            2,
            "penyandang_disabilitas",
            "Penyandang disabilitas",
            "atensi-2020",
            code="disabilitas",
            evidence=Evidence.SECONDARY,
        ),
        Category(
            3,
            "tuna_sosial_dan_korban_perdagangan_orang",
            "Tuna sosial dan korban perdagangan orang",
            "atensi-2020",
            code="ts_kpo",
            evidence=Evidence.SECONDARY,
        ),
        Category(
            4,
            "korban_penyalahgunaan_napza",
            "Korban penyalahgunaan NAPZA",
            "atensi-2020",
            code="napza",
            evidence=Evidence.SECONDARY,
        ),
        Category(5, "lanjut_usia", "Lanjut usia", "atensi-2020", code="lanjut_usia", evidence=Evidence.SECONDARY),
    ),
    dt.date(2020, 12, 4),
    None,
    "Permensos 7/2021",
    Evidence.SECONDARY,
    Text(
        (
            "Permensos 16/2020 (2020-12-04), diganti dengan Permensos 7/2021 dengan klaster yang "
            "sama; Permensos 7/2022 mengubahnya, teks belum dibaca"
        ),
        (
            "Permensos 16/2020 (2020-12-04), replaced by Permensos 7/2021 with the same clusters; "
            "Permensos 7/2022 amends it, text not read"
        ),
    ),
    outside=(
        Category(
            6, "korban_bencana", "Korban bencana", "atensi-2020", code="korban_bencana", evidence=Evidence.SECONDARY
        ),
        Category(7, "ppks_lainnya", "PPKS lainnya", "atensi-2020", code="ppks_lainnya", evidence=Evidence.SECONDARY),
    ),
)

SPM_2018: Final = Taxonomy(
    "spm-2018",
    "SPM bidang sosial: lima layanan",
    5,
    (
        Category(
            1,
            "rehabilitasi_sosial_dasar_penyandang_disabilitas_telantar",
            "Rehabilitasi sosial dasar penyandang disabilitas telantar",
            "spm-2018",
            code="a",
            evidence=Evidence.READ,
        ),
        Category(
            2,
            "rehabilitasi_sosial_dasar_anak_telantar",
            "Rehabilitasi sosial dasar anak telantar",
            "spm-2018",
            code="b",
            evidence=Evidence.READ,
        ),
        Category(
            3,
            "rehabilitasi_sosial_dasar_lanjut_usia_telantar",
            "Rehabilitasi sosial dasar lanjut usia telantar",
            "spm-2018",
            code="c",
            evidence=Evidence.READ,
        ),
        Category(
            4,
            "rehabilitasi_sosial_dasar_tuna_sosial_khususnya_gelandangan_dan_pengemis",
            "Rehabilitasi sosial dasar tuna sosial, khususnya gelandangan dan pengemis",
            "spm-2018",
            code="d",
            evidence=Evidence.READ,
        ),
        Category(
            5,
            "perlindungan_dan_jaminan_sosial_bagi_korban_bencana",
            "Perlindungan dan jaminan sosial bagi korban bencana",
            "spm-2018",
            code="e",
            evidence=Evidence.READ,
        ),
    ),
    DateInterval.of_year(2018),
    None,
    "PP 2/2018",
    Evidence.READ,
    Text(
        (
            "Kewajiban melayani, bukan taksonomi; di dalam panti: provinsi, di luar panti: "
            "kabupaten/kota. Penerimanya warga negara"
        ),
        ("A duty to serve, not a taxonomy; in a panti: province, outside: kabupaten/kota. Recipients are citizens"),
    ),
)

PAS_12_2025: Final = Taxonomy(
    "pas-12-2025",
    "12 Pemerlu Atensi Sosial (PAS)",
    12,
    (
        Category(1, "anak_anak_rentan", "Anak-anak rentan", "pas-12-2025", evidence=Evidence.SECONDARY),
        Category(2, "penyandang_disabilitas", "Penyandang disabilitas", "pas-12-2025", evidence=Evidence.SECONDARY),
        Category(3, "lanjut_usia_terlantar", "Lanjut usia terlantar", "pas-12-2025", evidence=Evidence.SECONDARY),
        Category(4, "berpendapatan_rendah", "Berpendapatan rendah", "pas-12-2025", evidence=Evidence.SECONDARY),
        Category(5, "korban_bencana", "Korban bencana", "pas-12-2025", evidence=Evidence.SECONDARY),
        Category(6, "afirmasi_khusus", "Afirmasi khusus", "pas-12-2025", evidence=Evidence.SECONDARY),
        Category(7, "warga_binaan", "Warga binaan", "pas-12-2025", evidence=Evidence.SECONDARY),
        Category(8, "korban_kekerasan", "Korban kekerasan", "pas-12-2025", evidence=Evidence.SECONDARY),
        Category(
            9, "korban_napza_dan_hiv_aids", "Korban NAPZA dan HIV/AIDS", "pas-12-2025", evidence=Evidence.SECONDARY
        ),
        Category(10, "bermasalah_sosial", "Bermasalah sosial", "pas-12-2025", evidence=Evidence.SECONDARY),
        Category(11, "perempuan_rentan", "Perempuan rentan", "pas-12-2025", evidence=Evidence.SECONDARY),
        Category(12, "fakir_miskin", "Fakir miskin", "pas-12-2025", evidence=Evidence.SECONDARY),
    ),
    dt.date(2025, 6, 5),
    None,
    "Kepmensos 103/HUK/2025",
    Evidence.SECONDARY,
    Text(
        (
            "Nama-nama dijumpai empat kali dengan urutan yang sama; teks keputusan belum dibaca; "
            "dipakai dalam pidato sejak Januari 2025. Menteri: 26 jenis disederhanakan menjadi 12, "
            "sehingga 26 jenis tetap menjadi satuan rinciannya"
        ),
        (
            "Names met four times in the same order; decree text not read; used in speeches since "
            "January 2025. The Minister: 26 types simplified into 12, so the 26 stay the grain"
        ),
    ),
)

TAXONOMIES: Final[tuple[Taxonomy, ...]] = (
    KEPMENSOS_36_1999,
    DEPSOS_27,
    DEPSOS_22_2007,
    PERMENSOS_8_2012,
    PP_39_2012_PASAL_6,
    ATENSI_2020,
    SPM_2018,
    PAS_12_2025,
)
"""From old to new; the 26 types of Permensos 8/2012 are the grain."""
