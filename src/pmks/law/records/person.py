"""One person (orang)."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from pmks.law.records.shared import (
    BERFUNGSI_SOSIAL,
    DAMPAK_PSIKOLOGIS,
    DIBIARKAN_DALAM_BAHAYA,
    DIEKSPLOITASI_SECARA_EKONOMI,
    DIEKSPLOITASI_SECARA_SEKSUAL,
    JENIS_BENCANA,
    KERUGIAN_HARTA_BENDA,
    KORBAN_KEJAHATAN_SEKSUAL,
    MAMPU_MEMENUHI_KEBUTUHAN_DASAR,
    MEMILIKI_MATA_PENCAHARIAN,
    MEMILIKI_TEMPAT_BERTEDUH,
    MENGALAMI_DISKRIMINASI,
    MENGALAMI_KEKERASAN,
    MENGALAMI_MARGINALISASI,
    MENGALAMI_PENELANTARAN,
    MENGALAMI_PERLAKUAN_SALAH,
    TERLUKA_ATAU_MENINGGAL,
)
from pmks.model.days import When
from pmks.model.fact import Kind
from pmks.model.record import name_facts, record, told
from pmks.model.source import Text


@record
@attrs.frozen(kw_only=True, slots=False, field_transformer=name_facts)
class Person:
    """
    What is known of one person (*orang*); what is not known stays None.

    Every field is a fact that a rule may ask for, with its label, privacy class and questions in `pmks.law.facts`.

    >>> Person(jenis_kelamin="perempuan")
    Person()

    Raises:
        RecordError: A fact that does not exist or a value of the wrong kind; all mistakes at once.
    """

    kind: ClassVar[str] = "orang"

    tanggal_lahir: When | None = told(
        Kind.DATE,
        "Tanggal lahir",
        "Date of birth",
        privacy="umum",
        sensitive=False,
        note=Text(
            "Rentang jika hanya tahun atau bulan yang diketahui", "An interval when only the year or month is known"
        ),
    )
    dalam_kandungan: bool | None = told(
        Kind.BOOL,
        "Masih dalam kandungan",
        "Still in the womb",
        privacy="spesifik e",
        sensitive=True,
        note=Text(
            "Bernilai salah begitu diketahui tanggal lahir pada atau sebelum hari tersebut",
            "False as soon as a birth date on or before the day is known",
        ),
    )
    jenis_kelamin: Literal["laki_laki", "perempuan"] | None = told(
        Kind.CHOICE,
        "Jenis kelamin",
        "Sex in the civil register",
        privacy="umum",
        sensitive=False,
        choices=(
            "laki_laki",
            "perempuan",
        ),
    )
    ditelantarkan_orang_tua: bool | None = told(
        Kind.BOOL,
        "Dilalaikan atau ditelantarkan orang tua, keluarga, atau pengasuh",
        "Neglected or abandoned by parents, family or carer",
        privacy="spesifik e",
        sensitive=True,
    )
    mendapat_asuhan_layak: bool | None = told(
        Kind.BOOL, "Mendapat asuhan yang layak", "Receives proper care", privacy="spesifik e", sensitive=True
    )
    kehilangan_hak_asuh: bool | None = told(
        Kind.BOOL,
        "Kehilangan hak asuh orang tua atau keluarga",
        "Has lost the care of parents or family",
        privacy="spesifik e",
        sensitive=True,
    )
    keluarga_miskin: bool | None = told(
        Kind.BOOL,
        "Berasal dari keluarga sangat miskin, miskin, atau fakir miskin",
        "Comes from a very poor, poor or destitute family",
        privacy="umum",
        sensitive=False,
        note=Text(
            "Jumlah uang atau saldo bank akan termasuk spesifik f", "Sums of money or bank balances would be spesifik f"
        ),
    )
    bergizi_buruk_atau_kurang: bool | None = told(
        Kind.BOOL,
        "Bergizi buruk atau kurang",
        "Severely or moderately malnourished",
        privacy="spesifik a",
        sensitive=True,
    )
    kebutuhan_dasar_terpenuhi: bool | None = told(
        Kind.BOOL,
        "Kebutuhan dasar (pangan, sandang, papan) terpenuhi",
        "Basic needs (food, clothing, shelter) are met",
        privacy="umum",
        sensitive=False,
        note=Text(
            "Terpenuhi oleh siapa pun; bandingkan mampu_memenuhi_kebutuhan_dasar",
            "Met by whomever; compare mampu_memenuhi_kebutuhan_dasar",
        ),
    )
    banyak_waktu_di_jalanan: bool | None = told(
        Kind.BOOL,
        "Menghabiskan sebagian besar waktunya di jalanan atau tempat umum",
        "Spends most of the time on the street or in public places",
        privacy="spesifik e",
        sensitive=True,
    )
    bekerja_atau_berkeliaran_di_jalanan: bool | None = told(
        Kind.BOOL,
        "Mencari nafkah atau berkeliaran di jalanan atau tempat umum",
        "Earns a living or roams on the street or in public places",
        privacy="spesifik e",
        sensitive=True,
    )
    sering_diperlakukan_kasar: bool | None = told(
        Kind.BOOL,
        "Sering diperlakukan kasar atau kejam dengan akibat fisik atau psikologis",
        "Often treated harshly or cruelly with physical or psychological effect",
        privacy="spesifik e",
        sensitive=True,
    )
    pernah_dianiaya_atau_diperkosa: bool | None = told(
        Kind.BOOL, "Pernah dianiaya atau diperkosa", "Was battered or raped", privacy="spesifik e", sensitive=True
    )
    dipaksa_bekerja: bool | None = told(
        Kind.BOOL, "Dipaksa bekerja", "Made to work against his or her will", privacy="spesifik e", sensitive=True
    )
    dalam_situasi_darurat: bool | None = told(
        Kind.BOOL,
        "Anak dalam situasi darurat (pengungsi, kerusuhan, bencana, konflik bersenjata)",
        "Child in an emergency (displaced, riot, disaster, armed conflict)",
        privacy="spesifik e",
        sensitive=True,
    )
    dari_kelompok_minoritas_terisolasi: bool | None = told(
        Kind.BOOL,
        "Anak dari kelompok minoritas dan terisolasi atau komunitas adat terpencil",
        "Child from a minority and isolated group or a remote indigenous community",
        privacy="spesifik e",
        sensitive=True,
        note=Text(
            "Tidak pernah disimpulkan dari etnisitas, agama, atau alamat",
            "Never inferred from ethnicity, religion or address",
        ),
    )
    dieksploitasi_secara_ekonomi: bool | None = DIEKSPLOITASI_SECARA_EKONOMI
    dieksploitasi_secara_seksual: bool | None = DIEKSPLOITASI_SECARA_SEKSUAL
    korban_penculikan_atau_penjualan: bool | None = told(
        Kind.BOOL,
        "Korban penculikan atau penjualan",
        "Victim of abduction or sale",
        privacy="spesifik e",
        sensitive=True,
    )
    korban_perdagangan_orang: bool | None = told(
        Kind.BOOL,
        "Teridentifikasi sebagai korban perdagangan orang",
        "Identified as a victim of trafficking in persons",
        privacy="umum",
        sensitive=True,
        note=Text("Identitas dirahasiakan: UU 21/2007 Pasal 44", "Identity is secret: UU 21/2007 Pasal 44"),
    )
    korban_pornografi: bool | None = told(
        Kind.BOOL, "Anak korban pornografi", "Child victim of pornography", privacy="spesifik e", sensitive=True
    )
    korban_kejahatan_seksual: bool | None = KORBAN_KEJAHATAN_SEKSUAL
    korban_jaringan_terorisme: bool | None = told(
        Kind.BOOL,
        "Anak korban jaringan terorisme",
        "Child victim of a terrorist network",
        privacy="spesifik e",
        sensitive=True,
    )
    berperilaku_sosial_menyimpang: bool | None = told(
        Kind.BOOL,
        "Anak dengan perilaku sosial menyimpang",
        "Child with deviant social behaviour (words of the statute)",
        privacy="spesifik e",
        sensitive=True,
        note=Text(
            "Tidak sama dengan huruf d jenis 14, yang tidak pernah ditanyakan",
            "Not the same as letter d of type 14, which is never asked",
        ),
    )
    distigmatisasi_karena_orang_tua: bool | None = told(
        Kind.BOOL,
        "Anak yang dilabeli karena kondisi orang tuanya",
        "Child labelled because of the condition of a parent",
        privacy="spesifik e",
        sensitive=True,
    )
    mengalami_kekerasan: bool | None = MENGALAMI_KEKERASAN
    mengalami_perlakuan_salah: bool | None = MENGALAMI_PERLAKUAN_SALAH
    mengalami_penelantaran: bool | None = MENGALAMI_PENELANTARAN
    mengalami_diskriminasi: bool | None = MENGALAMI_DISKRIMINASI
    mengalami_marginalisasi: bool | None = MENGALAMI_MARGINALISASI
    dibiarkan_dalam_bahaya: bool | None = DIBIARKAN_DALAM_BAHAYA
    berfungsi_sosial: bool | None = BERFUNGSI_SOSIAL
    disangka: bool | None = told(
        Kind.BOOL, "Disangka melakukan tindak pidana", "Suspected of an offence", privacy="spesifik d", sensitive=True
    )
    didakwa: bool | None = told(
        Kind.BOOL, "Didakwa melakukan tindak pidana", "Charged with an offence", privacy="spesifik d", sensitive=True
    )
    dijatuhi_pidana: bool | None = told(
        Kind.BOOL, "Dijatuhi pidana", "Sentenced for an offence", privacy="spesifik d", sensitive=True
    )
    tanggal_tindak_pidana: When | None = told(
        Kind.DATE,
        "Tanggal tindak pidana",
        "Date of the offence",
        privacy="spesifik d",
        sensitive=True,
        note=Text("Hanya tanggalnya, tidak pernah tindak pidananya", "The date only, never the offence"),
    )
    korban_tindak_pidana: bool | None = told(
        Kind.BOOL,
        "Anak korban tindak pidana",
        "Child victim of an offence",
        privacy="spesifik e",
        sensitive=True,
        note=Text("Identitas dirahasiakan: UU 11/2012 Pasal 19", "Identity is secret: UU 11/2012 Pasal 19"),
    )
    saksi_tindak_pidana: bool | None = told(
        Kind.BOOL,
        "Anak saksi tindak pidana",
        "Child witness of an offence",
        privacy="spesifik e",
        sensitive=True,
        note=Text("Identitas dirahasiakan: UU 11/2012 Pasal 19", "Identity is secret: UU 11/2012 Pasal 19"),
    )
    menyandang_disabilitas: bool | None = told(
        Kind.BOOL, "Menyandang disabilitas", "Has a disability", privacy="spesifik a", sensitive=True
    )
    ragam_disabilitas: Literal["fisik", "intelektual", "mental", "sensorik", "ganda", "multi"] | None = told(
        Kind.CHOICE,
        "Ragam disabilitas",
        "Kind of disability",
        privacy="spesifik a",
        sensitive=True,
        choices=(
            "fisik",
            "intelektual",
            "mental",
            "sensorik",
            "ganda",
            "multi",
        ),
        tested=False,
        note=Text("Dimuat untuk laporan; tidak ada aturan yang mengujinya", "Carried for reports; no rule tests it"),
    )
    disabilitas_jangka_lama: bool | None = told(
        Kind.BOOL,
        "Disabilitas dalam jangka waktu lama (paling singkat 6 bulan atau permanen)",
        "Long-term disability (at least 6 months or permanent)",
        privacy="spesifik a",
        sensitive=True,
    )
    disabilitas_ditetapkan_tenaga_medis: bool | None = told(
        Kind.BOOL,
        "Disabilitas ditetapkan tenaga medis",
        "Disability determined by medical staff",
        privacy="spesifik a",
        sensitive=True,
        note=Text(
            (
                "Bernilai salah: tenaga medis telah memeriksa dan tidak menemukannya. Belum ada "
                "pemeriksaan: biarkan tidak diketahui"
            ),
            "False: medical staff examined and found none. No examination yet: leave it unknown",
        ),
    )
    mengalami_hambatan_partisipasi: bool | None = told(
        Kind.BOOL,
        "Terhambat menjalankan fungsi jasmani, rohani, atau sosial, atau berpartisipasi penuh",
        "Hindered in bodily, spiritual or social functions or in full participation",
        privacy="spesifik a",
        sensitive=True,
    )
    terhambat_beraktivitas: bool | None = told(
        Kind.BOOL,
        "Terhambat melakukan kegiatan sehari-hari",
        "Hindered in daily activities",
        privacy="spesifik a",
        sensitive=True,
    )
    terhambat_bekerja: bool | None = told(
        Kind.BOOL,
        "Terhambat dalam bekerja sehari-hari",
        "Hindered in everyday work",
        privacy="spesifik a",
        sensitive=True,
    )
    mampu_memecahkan_masalah: bool | None = told(
        Kind.BOOL,
        "Mampu memecahkan masalah secara memadai",
        "Can solve problems adequately",
        privacy="spesifik a",
        sensitive=True,
    )
    terlantar_psikis_dan_sosial: bool | None = told(
        Kind.BOOL,
        "Terlantar secara psikis dan sosial",
        "Psychologically and socially neglected",
        privacy="umum",
        sensitive=False,
    )
    berhubungan_seksual_demi_imbalan: bool | None = told(
        Kind.BOOL,
        ("Berulang dan bergantian berhubungan seksual di luar perkawinan sah demi imbalan (hasil asesmen)"),
        "Repeated and changing sexual relations outside marriage for gain (as assessed)",
        privacy="umum",
        sensitive=True,
        note=Text(
            ("Diperlakukan sebagai data spesifik; hanya dari asesmen yang tercatat, tidak pernah disimpulkan"),
            "Treated as specific data; only from a recorded assessment, never inferred",
        ),
    )
    menjajakan_diri: bool | None = told(
        Kind.BOOL,
        "Menjajakan diri di tempat umum atau terselubung (hasil asesmen)",
        "Solicits in public or covert places (as assessed)",
        privacy="umum",
        sensitive=True,
        note=Text(
            ("Diperlakukan sebagai data spesifik; hanya dari asesmen yang tercatat, tidak pernah disimpulkan"),
            "Treated as specific data; only from a recorded assessment, never inferred",
        ),
    )
    memperoleh_imbalan: bool | None = told(
        Kind.BOOL,
        "Memperoleh imbalan uang, materi, atau jasa (hasil asesmen)",
        "Receives money, goods or services (as assessed)",
        privacy="umum",
        sensitive=True,
        note=Text(
            ("Diperlakukan sebagai data spesifik; hanya dari asesmen yang tercatat, tidak pernah disimpulkan"),
            "Treated as specific data; only from a recorded assessment, never inferred",
        ),
    )
    memiliki_ktp: bool | None = told(
        Kind.BOOL, "Memiliki KTP", "Holds an identity card (KTP)", privacy="umum", sensitive=False
    )
    bertempat_tinggal_tetap: bool | None = told(
        Kind.BOOL, "Memiliki tempat tinggal tetap", "Has a fixed dwelling", privacy="umum", sensitive=False
    )
    memiliki_pekerjaan_tetap: bool | None = told(
        Kind.BOOL,
        "Memiliki pekerjaan atau mata pencaharian tetap",
        "Has a steady job or livelihood",
        privacy="umum",
        sensitive=False,
    )
    berpenghasilan_tetap: bool | None = told(
        Kind.BOOL, "Berpenghasilan tetap", "Has a steady income", privacy="umum", sensitive=False
    )
    memiliki_rencana_hari_depan: bool | None = told(
        Kind.BOOL,
        "Memiliki rencana hari depan bagi diri dan anaknya",
        "Has plans for the future of self and children",
        privacy="umum",
        sensitive=False,
    )
    mengembara_di_tempat_umum: bool | None = told(
        Kind.BOOL,
        "Hidup mengembara di tempat umum",
        "Lives wandering in public places",
        privacy="umum",
        sensitive=False,
    )
    meminta_minta_di_tempat_umum: bool | None = told(
        Kind.BOOL,
        "Mendapat penghasilan dengan meminta-minta di tempat umum",
        "Gets income by begging in public",
        privacy="umum",
        sensitive=False,
    )
    hidup_dari_belas_kasihan: bool | None = told(
        Kind.BOOL,
        "Mata pencaharian bergantung pada belas kasihan orang lain",
        "Livelihood depends on other people's pity",
        privacy="umum",
        sensitive=False,
    )
    berpakaian_kumuh: bool | None = told(
        Kind.BOOL,
        "Berpakaian kumuh dan compang-camping",
        "Wears shabby and ragged clothes",
        privacy="umum",
        sensitive=False,
        note=Text("Hanya diuji oleh profil harfiah", "Tested by the profile harfiah only"),
    )
    berada_di_tempat_ramai: bool | None = told(
        Kind.BOOL,
        "Berada di tempat ramai atau strategis",
        "Stays in busy or strategic places",
        privacy="umum",
        sensitive=False,
        note=Text("Hanya diuji oleh profil harfiah", "Tested by the profile harfiah only"),
    )
    memperalat_sesama: bool | None = told(
        Kind.BOOL,
        "Memperalat orang lain untuk merangsang belas kasihan",
        "Uses other people to arouse pity",
        privacy="umum",
        sensitive=False,
        note=Text("Hanya diuji oleh profil harfiah", "Tested by the profile harfiah only"),
    )
    mengumpulkan_barang_bekas: bool | None = told(
        Kind.BOOL,
        "Memungut dan mengumpulkan barang bekas untuk didaur ulang atau dijual",
        "Picks and collects used goods for recycling or resale",
        privacy="umum",
        sensitive=False,
    )
    selesai_menjalani_pidana: bool | None = told(
        Kind.BOOL,
        "Telah selesai menjalani pidana",
        "Has fully served the sentence",
        privacy="spesifik d",
        sensitive=True,
        note=Text(
            ("Bernilai salah selama pembebasan bersyarat, cuti bersyarat, atau cuti menjelang bebas masih berjalan"),
            "False while conditional release, conditional leave or pre-release leave still runs",
        ),
    )
    keluar_dari_lapas: bool | None = told(
        Kind.BOOL, "Telah keluar dari lembaga pemasyarakatan", "Has left prison", privacy="spesifik d", sensitive=True
    )
    dijauhi_keluarga_atau_masyarakat: bool | None = told(
        Kind.BOOL,
        "Kurang diterima, dijauhi, atau diabaikan keluarga dan masyarakat",
        "Poorly accepted, shunned or ignored by family and community",
        privacy="umum",
        sensitive=True,
    )
    sulit_mendapat_pekerjaan_tetap: bool | None = told(
        Kind.BOOL, "Sulit mendapat pekerjaan tetap", "Finds it hard to get steady work", privacy="umum", sensitive=False
    )
    pencari_nafkah_utama: bool | None = told(
        Kind.BOOL,
        "Kepala keluarga atau pencari nafkah utama keluarga",
        "Head or main breadwinner of the family",
        privacy="umum",
        sensitive=False,
    )
    mampu_menafkahi_keluarga: bool | None = told(
        Kind.BOOL,
        "Mampu menjalankan tugas dan fungsi sebagai pencari nafkah",
        "Can carry out the duties of a breadwinner",
        privacy="umum",
        sensitive=False,
    )
    terinfeksi_hiv: bool | None = told(
        Kind.BOOL,
        "Dinyatakan terinfeksi HIV/AIDS",
        "Declared infected with HIV/AIDS",
        privacy="spesifik a",
        sensitive=True,
        note=Text(
            "Hanya ditanyakan jika layanan memerlukannya; tidak pernah dicatat dalam log",
            "Asked only when the service needs it; never logged",
        ),
    )
    membutuhkan_layanan_hiv: bool | None = told(
        Kind.BOOL,
        "Membutuhkan pelayanan sosial, perawatan, dukungan, dan pengobatan HIV",
        "Needs HIV-related social service, care, support and treatment",
        privacy="spesifik a",
        sensitive=True,
    )
    menyalahgunakan_napza: bool | None = told(
        Kind.BOOL,
        "Menggunakan atau pernah menyalahgunakan NAPZA",
        "Uses or has misused narcotics, psychotropics or other addictive substances",
        privacy="spesifik a",
        sensitive=True,
        note=Text("Dapat juga termasuk spesifik d", "May also be spesifik d"),
    )
    dinyatakan_bebas_ketergantungan: bool | None = told(
        Kind.BOOL,
        "Dinyatakan bebas ketergantungan oleh dokter yang berwenang",
        "Declared free of dependence by an authorised doctor",
        privacy="spesifik a",
        sensitive=True,
    )
    proses_perdagangan_orang: bool | None = told(
        Kind.BOOL,
        "Direkrut, diangkut, ditampung, dikirim, dipindahkan, atau diterima",
        "Recruited, transported, harboured, sent, moved or received",
        privacy="umum",
        sensitive=True,
    )
    cara_perdagangan_orang: bool | None = told(
        Kind.BOOL,
        (
            "Dengan ancaman, kekerasan, penculikan, penyekapan, pemalsuan, penipuan, penyalahgunaan "
            "kekuasaan atau posisi rentan, jeratan utang, atau bayaran atau manfaat bagi pemegang "
            "kendali"
        ),
        (
            "By threat, force, abduction, confinement, forgery, fraud, abuse of power or "
            "vulnerability, debt bondage, or payment or benefit to whoever is in control"
        ),
        privacy="umum",
        sensitive=True,
    )
    tujuan_eksploitasi: bool | None = told(
        Kind.BOOL,
        "Untuk tujuan eksploitasi atau berakibat tereksploitasi",
        "For exploitation or resulting in it",
        privacy="umum",
        sensitive=True,
    )
    tanggal_perdagangan_orang: When | None = told(
        Kind.DATE,
        "Tanggal perbuatan perdagangan orang",
        "Date of the act of trafficking",
        privacy="umum",
        sensitive=True,
        note=Text(
            "Hari perbuatan; bila kosong, hari pemeriksaan yang dipakai untuk usia anak",
            "The day of the act; where it is absent the day asked about counts for the age of a child",
        ),
    )
    mengalami_penderitaan: bool | None = told(
        Kind.BOOL,
        "Mengalami penderitaan psikis, mental, fisik, seksual, ekonomi, atau sosial",
        "Suffered psychological, mental, physical, sexual, economic or social harm",
        privacy="umum",
        sensitive=True,
    )
    dideportasi: bool | None = told(
        Kind.BOOL, "Diusir (dideportasi)", "Was expelled (deported)", privacy="umum", sensitive=True
    )
    mampu_menyesuaikan_diri_di_tempat_kerja: bool | None = told(
        Kind.BOOL,
        "Mampu menyesuaikan diri di tempat kerja baru atau negara tempat bekerja",
        "Can adjust to the new workplace or country of work",
        privacy="umum",
        sensitive=False,
    )
    pekerja_migran: bool | None = told(
        Kind.BOOL,
        ("Pekerja migran atau bekas pekerja migran, di dalam negeri atau lintas negara, berdokumen atau tidak"),
        "Migrant worker or former migrant worker, domestic or cross-border, documented or not",
        privacy="umum",
        sensitive=False,
    )
    lingkup_migrasi: Literal["dalam_negeri", "lintas_negara"] | None = told(
        Kind.CHOICE,
        "Lingkup migrasi kerja",
        "Scope of the labour migration",
        privacy="umum",
        sensitive=False,
        choices=(
            "dalam_negeri",
            "lintas_negara",
        ),
        tested=False,
        note=Text("Dimuat untuk laporan; tidak ada aturan yang mengujinya", "Carried for reports; no rule tests it"),
    )
    mengalami_musibah: bool | None = told(
        Kind.BOOL,
        "Mengalami musibah karena faktor alam atau sosial",
        "Struck by a calamity of natural or social cause",
        privacy="umum",
        sensitive=False,
    )
    jenis_bencana: Literal["alam", "nonalam", "sosial"] | None = JENIS_BENCANA
    terluka_atau_meninggal: bool | None = TERLUKA_ATAU_MENINGGAL
    kerugian_harta_benda: bool | None = KERUGIAN_HARTA_BENDA
    dampak_psikologis: bool | None = DAMPAK_PSIKOLOGIS
    penghasilan_mencukupi: bool | None = told(
        Kind.BOOL,
        "Penghasilan mencukupi kebutuhan pokok sehari-hari",
        "Income is enough for daily basic needs",
        privacy="umum",
        sensitive=False,
        note=Text("Jumlah uang akan termasuk spesifik f", "Sums of money would be spesifik f"),
    )
    ditinggal_suami_tanpa_kejelasan: bool | None = told(
        Kind.BOOL,
        "Istri yang ditinggal suami tanpa kejelasan",
        "Wife left by her husband without clarity",
        privacy="umum",
        sensitive=False,
        note=Text("Hanya diuji oleh profil harfiah", "Tested by the profile harfiah only"),
    )
    memiliki_mata_pencaharian: bool | None = MEMILIKI_MATA_PENCAHARIAN
    mampu_memenuhi_kebutuhan_dasar: bool | None = MAMPU_MEMENUHI_KEBUTUHAN_DASAR
    memiliki_tempat_berteduh: bool | None = MEMILIKI_TEMPAT_BERTEDUH
