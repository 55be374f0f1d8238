"""Banten, the first regional profile: copy this file for the next province."""

from __future__ import annotations

import datetime as dt
from typing import Final

from pmks.model.profile import Bureau, Claim, Cooperation, Facility, RecordField, RegionalProfile, Ward
from pmks.model.source import Citation, Evidence, Text

MEETING: Final = Text(
    "Rapat koordinasi bidang rehabilitasi sosial, 22 Maret 2022",
    "Coordination meeting on rehabilitation, 22 March 2022",
)
REPORTS: Final = Text("Laporan pers dan instansi, 2022-2025", "Reports of press and agencies, 2022-2025")

PROFILE: Final = RegionalProfile(
    id="banten",
    name="Provinsi Banten",
    code="36",
    scopes=("permensos-8-2012", "banten-rehsos-20", "banten-rehsos-18"),
    regions=(
        ("36.01", "Kabupaten Pandeglang"),
        ("36.02", "Kabupaten Lebak"),
        ("36.03", "Kabupaten Tangerang"),
        ("36.04", "Kabupaten Serang"),
        ("36.71", "Kota Tangerang"),
        ("36.72", "Kota Cilegon"),
        ("36.73", "Kota Serang"),
        ("36.74", "Kota Tangerang Selatan"),
    ),
    bureaus=(
        Bureau(
            "rehabilitasi_sosial",
            "Bidang Rehabilitasi Sosial",
            (
                "anak_balita_terlantar",
                "anak_terlantar",
                "anak_yang_berhadapan_dengan_hukum",
                "anak_jalanan",
                "anak_dengan_kedisabilitasan",
                "anak_yang_menjadi_korban_tindak_kekerasan_atau_diperlakukan_salah",
                "anak_yang_memerlukan_perlindungan_khusus",
                "lanjut_usia_terlantar",
                "penyandang_disabilitas",
                "tuna_susila",
                "gelandangan",
                "pengemis",
                "pemulung",
                "kelompok_minoritas",
                "bekas_warga_binaan_lembaga_pemasyarakatan",
                "korban_trafficking",
                "korban_tindak_kekerasan",
                "pekerja_migran_bermasalah_sosial",
            ),
            Evidence.SECONDARY,
        ),
        Bureau(
            "pemberdayaan_sosial",
            "Bidang Pemberdayaan Sosial",
            ("perempuan_rawan_sosial_ekonomi", "keluarga_bermasalah_sosial_psikologis", "komunitas_adat_terpencil"),
            Evidence.INFERRED,
            inferred=True,
        ),
        Bureau("fakir_miskin", "Bidang Fakir Miskin", ("fakir_miskin",), Evidence.INFERRED, inferred=True),
        Bureau(
            "perlindungan_dan_jaminan_sosial",
            "Bidang Perlindungan dan Jaminan Sosial",
            ("korban_bencana_alam", "korban_bencana_sosial"),
            Evidence.INFERRED,
            inferred=True,
        ),
    ),
    facilities=(
        Facility(
            "uptd_perlindungan_sosial",
            "UPTD Perlindungan Sosial",
            level="provinsi",
            wards=(
                Ward(Text("Lanjut usia", "Older people"), 60, ("lanjut_usia_terlantar",)),
                Ward(Text("Anak", "Children"), 25, ("anak_balita_terlantar", "anak_terlantar")),
            ),
            services=("sandang", "pangan", "papan", "kesehatan", "pendidikan"),
            duties=("prov-b", "prov-c"),
            former_names=(
                "Sasana Tresna Wreda Cipocok Jaya",
                "Panti Sosial Tresna Wreda",
                "Balai Perlindungan Sosial",
            ),
            evidence=Evidence.SECONDARY,
            citations=(
                Citation("Pergub Banten 19/2018", "organisasi unit pelaksana teknis"),
                Citation("PP 2/2018", "Pasal 10 ayat (2) huruf b dan huruf c"),
            ),
        ),
    ),
    cooperations=(
        Cooperation(
            "bapas_serang",
            "Balai Pemasyarakatan (Bapas) Kelas II Serang",
            dt.date(2022, 3, 22),
            ("anak_yang_berhadapan_dengan_hukum", "bekas_warga_binaan_lembaga_pemasyarakatan"),
            ("pendampingan", "konseling", "bimbingan_keterampilan"),
            (),
            Evidence.SECONDARY,
            Text(
                "Pendampingan anak yang berhadapan dengan hukum dan anak korban, konseling, dan pelatihan bagi yang "
                "selesai menjalani pidana.",
                "Support of children in conflict with the law and of child victims, counselling, and training for "
                "those who have served their sentence.",
            ),
        ),
        Cooperation(
            "pelatihan_bapas_ciangir",
            "Balai Pemasyarakatan (Bapas) Kelas II Ciangir",
            None,
            ("bekas_warga_binaan_lembaga_pemasyarakatan",),
            ("bimbingan_keterampilan", "konseling", "pendampingan", "bimbingan_mental_dan_sosial"),
            (
                RecordField("kategori", Text("Kategori", "Category")),
                RecordField("orang", Text("Orang", "Person")),
                RecordField("bapas", Text("Bapas", "Bapas")),
                RecordField("lembaga_pelatih", Text("Lembaga pelatih", "Institution that trains")),
                RecordField(
                    "jenis_layanan",
                    Text("Jenis layanan", "Kind of service"),
                    ("bimbingan_keterampilan", "konseling", "pendampingan", "bimbingan_mental_dan_sosial"),
                ),
                RecordField("bidang_keterampilan", Text("Bidang keterampilan", "Field of skill")),
                RecordField("tanggal_mulai", Text("Tanggal mulai", "First day")),
                RecordField("tanggal_selesai", Text("Tanggal selesai", "Last day")),
                RecordField("alat_diserahkan", Text("Alat yang diserahkan", "Tools handed over")),
                RecordField("sumber_anggaran", Text("Sumber anggaran", "Source of the budget")),
                RecordField("tahun_anggaran", Text("Tahun anggaran", "Budget year")),
                RecordField("hasil", Text("Hasil", "Outcome")),
            ),
            Evidence.SECONDARY,
            Text(
                "Yang dihitung ialah peserta, bukan kasus. Klien pemasyarakatan yang masih menjalani pembebasan "
                "bersyarat belum termasuk jenis 15. Pelatihan Mei 2025 diikuti 12 klien, anggaran provinsi 2025.",
                "Participants are counted, not cases. A klien pemasyarakatan on conditional release is not yet type "
                "15. The training of May 2025 had 12 clients, provincial budget 2025.",
            ),
        ),
    ),
    basis=(
        Citation("UU 14/2019", "pekerja sosial"),
        Citation("UU 23/2014", "Lampiran angka I huruf F"),
        Citation("Permensos 8/2012", "Lampiran"),
        Citation("Perda Banten 8/2018", "kesejahteraan sosial"),
        Citation("Pergub Banten 19/2018", "organisasi unit pelaksana teknis"),
    ),
    claims=(
        Claim(
            Text(
                "Dari 26 jenis, 20 menjadi sasaran provinsi; klien bidang rehabilitasi 223.142.",
                "Of the 26 types 20 are targets of the province; clients of the rehabilitation bureau 223,142.",
            ),
            MEETING,
            Evidence.PRACTICE,
        ),
        Claim(
            Text(
                "Bidang rehabilitasi menangani 18 jenis, sebelumnya 20; korban penyalahgunaan NAPZA dan ODHA "
                "beralih ke pusat.",
                "The rehabilitation bureau handles 18 types, formerly 20; victims of NAPZA abuse and persons with "
                "HIV/AIDS went to the centre.",
            ),
            MEETING,
            Evidence.PRACTICE,
            Citation("UU 23/2014", "Lampiran angka I huruf F nomor 3 kolom 3"),
        ),
        Claim(
            Text(
                'Nomor "Perda 8/2018" tidak dapat dipastikan: ada Perda 8/2010, dan yang baru disetujui '
                "2 Oktober 2018.",
                'The number of "Perda 8/2018" could not be confirmed: a Perda 8/2010 existed, and a new one was '
                "approved on 2 October 2018.",
            ),
            REPORTS,
            Evidence.SECONDARY,
        ),
        Claim(
            Text(
                "Panti milik masyarakat adalah panti; kepemilikan tidak menentukan tingkat pemerintahan.",
                "A community panti is a panti; ownership does not decide the level.",
            ),
            Text("UU 35/2014, Penjelasan Pasal 55 ayat (1)", "UU 35/2014, Penjelasan Pasal 55 ayat (1)"),
            Evidence.READ,
            Citation("UU 35/2014", "Penjelasan Pasal 55 ayat (1)"),
        ),
    ),
    definition=Text(
        "Orang, keluarga, atau kelompok yang karena hambatan, kesulitan, atau gangguan tidak dapat melaksanakan fungsi "
        "sosialnya: kemiskinan, ketelantaran, disabilitas, tuna sosial, keterbelakangan, keterasingan, atau perubahan "
        "mendadak seperti bencana.",
        "A person, family or group that because of an obstacle, difficulty or disturbance cannot carry out its social "
        "function: poverty, neglect, disability, tuna sosial, backwardness, isolation, or sudden change such as "
        "disaster.",
    ),
)
