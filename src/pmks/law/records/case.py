"""One case: a category, a service and the place; the record of authority (kasus)."""

from __future__ import annotations

from typing import ClassVar, Literal

import attrs

from pmks.law.provinces import PROVINCES
from pmks.model.fact import Kind
from pmks.model.record import name_facts, record, told
from pmks.model.source import Text

Layanan = Literal[
    "rehabilitasi",
    "rehabilitasi_lanjut",
    "pemulihan_trauma",
    "pemulangan",
    "kebutuhan_dasar",
    "pemeliharaan",
    "perlindungan_jaminan",
    "pemberdayaan",
    "penetapan_lokasi",
    "data",
    "perlindungan_ppa",
    "izin_pengumpulan_sumbangan",
    "pengelolaan_psks",
    "izin_orang_tua_angkat",
    "kesejahteraan_keluarga_pahlawan",
    "kesiapsiagaan_bencana",
    "taman_makam_pahlawan",
    "sertifikasi_pekerja_sosial",
    "akreditasi_lks",
    "pendaftaran_lks",
    "nspk",
]
TahapPemulangan = Literal["luar_negeri", "debarkasi_ke_provinsi_asal", "provinsi_ke_kabkota", "kabkota_ke_desa"]
StatusBencana = Literal["kabkota", "provinsi", "nasional", "tidak_ditetapkan"]
Cakupan = Literal["dalam_kabkota", "lintas_kabkota", "lintas_provinsi", "lintas_negara"]
JenisPengangkatan = Literal["antar_wni", "orang_tua_tunggal", "wni_wna"]
JenisTmp = Literal["nasional_utama", "nasional_provinsi", "nasional_kabkota"]
JenisKesiapsiagaan = Literal["model", "penyelenggaraan"]
RezimWilayah = Literal["umum", "dki", "aceh", "diy", "papua", "ikn"]


@record
@attrs.frozen(kw_only=True, slots=False, field_transformer=name_facts)
class Case:
    """
    One case (*kasus*): what is asked for one category in one place.

    A person with two categories is two cases. *wilayah* is the base fact of the place; *wilayah_otonom_kabkota* and
    *rezim_wilayah* follow from it and are only told where the code itself is not at hand.

    Raises:
        RecordError: A fact that does not exist or a value of the wrong kind; all mistakes at once.
    """

    kind: ClassVar[str] = "kasus"

    kategori: int | None = told(
        Kind.NUMBER,
        "Kategori PMKS",
        "PMKS category",
        privacy="umum",
        sensitive=False,
        choices=tuple(range(1, 27)),
        question=Text("Kategori PMKS yang mana?", "Which PMKS category?"),
        note=Text("Orang dengan dua kategori adalah dua kasus.", "A person with two categories is two cases."),
    )
    layanan: Layanan | None = told(
        Kind.CHOICE,
        "Layanan",
        "Service",
        privacy="umum",
        sensitive=False,
        choices=(
            "rehabilitasi",
            "rehabilitasi_lanjut",
            "pemulihan_trauma",
            "pemulangan",
            "kebutuhan_dasar",
            "pemeliharaan",
            "perlindungan_jaminan",
            "pemberdayaan",
            "penetapan_lokasi",
            "data",
            "perlindungan_ppa",
            "izin_pengumpulan_sumbangan",
            "pengelolaan_psks",
            "izin_orang_tua_angkat",
            "kesejahteraan_keluarga_pahlawan",
            "kesiapsiagaan_bencana",
            "taman_makam_pahlawan",
            "sertifikasi_pekerja_sosial",
            "akreditasi_lks",
            "pendaftaran_lks",
            "nspk",
        ),
        glosses=(
            Text("rehabilitasi sosial (dasar)", "(basic) social rehabilitation"),
            Text(
                ("rehabilitasi sosial lanjut, menurut istilah UU 14/2019 Pasal 9-11 dan PP 52/2019 Pasal 10 ayat (3)"),
                ("rehabilitasi sosial lanjut, as UU 14/2019 Pasal 9-11 and PP 52/2019 Pasal 10(3) use the term"),
            ),
            Text("pemulihan trauma", "recovery from trauma"),
            Text("pemulangan", "sending home"),
            Text("kebutuhan dasar korban bencana", "basic needs of disaster victims"),
            Text("pemeliharaan anak terlantar", "care (pemeliharaan) of neglected children"),
            Text(
                "perlindungan sosial dan jaminan sosial, bantuan sosial",
                "social protection and social security, social assistance",
            ),
            Text("pemberdayaan sosial", "social empowerment"),
            Text("penetapan lokasi KAT", "naming the location of a KAT community"),
            Text("pendataan dan pengelolaan data", "data collection and data management"),
            Text(
                ("layanan dari urusan yang berdekatan, pemberdayaan perempuan dan pelindungan anak (huruf H)"),
                ("services of the neighbouring matter of women's empowerment and child protection (huruf H)"),
            ),
            Text("izin pengumpulan sumbangan", "permit to collect donations"),
            Text(
                "pengelolaan potensi dan sumber kesejahteraan sosial (PSKS)",
                "management of social-welfare potentials and resources (PSKS)",
            ),
            Text("izin orang tua angkat", "permit for adoptive parents"),
            Text("kesejahteraan keluarga pahlawan", "welfare of heroes' families"),
            Text("kesiapsiagaan bencana", "disaster preparedness"),
            Text("taman makam pahlawan", "heroes' cemeteries"),
            Text("sertifikasi pekerja sosial", "certification of social workers"),
            Text("akreditasi lembaga kesejahteraan sosial (LKS)", "accreditation of social-welfare institutions (LKS)"),
            Text("pendaftaran lembaga kesejahteraan sosial (LKS)", "registration of social-welfare institutions (LKS)"),
            Text(
                "penetapan norma, standar, prosedur, dan kriteria (NSPK)",
                "setting norms, standards, procedures and criteria (NSPK)",
            ),
        ),
        question=Text("Layanan apa yang diminta?", "Which service is requested?"),
    )
    tahap_pemulangan: TahapPemulangan | None = told(
        Kind.CHOICE,
        "Tahap pemulangan",
        "Stage of return",
        privacy="umum",
        sensitive=False,
        choices=(
            "luar_negeri",
            "debarkasi_ke_provinsi_asal",
            "provinsi_ke_kabkota",
            "kabkota_ke_desa",
        ),
        glosses=(
            Text("di luar negeri sampai titik debarkasi", "abroad, up to the point of debarkation"),
            Text("dari titik debarkasi ke provinsi asal", "from the point of debarkation to the province of origin"),
            Text("dari provinsi ke kabupaten/kota", "from the province to the kabupaten/kota"),
            Text("dari kabupaten/kota ke desa", "from the kabupaten/kota to the village"),
        ),
        question=Text("Tahap pemulangan mana yang akan dijalankan?", "Which stage of the return is to be carried out?"),
    )
    status_bencana: StatusBencana | None = told(
        Kind.CHOICE,
        "Status bencana",
        "Disaster status",
        privacy="umum",
        sensitive=False,
        choices=(
            "kabkota",
            "provinsi",
            "nasional",
            "tidak_ditetapkan",
        ),
        glosses=(
            Text("ditetapkan bupati/wali kota", "set by the bupati/wali kota"),
            Text("ditetapkan gubernur", "set by the gubernur"),
            Text("ditetapkan Presiden", "set by the President"),
            Text("tidak ditetapkan", "not set"),
        ),
        question=Text(
            (
                "Status bencana atau Status Keadaan Konflik ditetapkan oleh siapa: bupati/wali kota, "
                "gubernur, atau Presiden?"
            ),
            (
                "Who set the disaster status or Status Keadaan Konflik: the bupati/wali kota, the "
                "gubernur, or the President?"
            ),
        ),
    )
    dalam_panti: bool | None = told(
        Kind.BOOL,
        "Di dalam panti",
        "Inside a panti",
        privacy="umum",
        sensitive=False,
        question=Text("Apakah memerlukan rehabilitasi di dalam panti?", "Is rehabilitation inside a panti needed?"),
        note=Text(
            (
                "Ya: perawatan menetap di panti atau pusat rehabilitasi sosial, siapa pun pemiliknya. "
                "Tidak: di keluarga atau masyarakat, termasuk rumah singgah."
            ),
            (
                "True: residential care in a panti or pusat rehabilitasi sosial, whoever owns it. False: "
                "in the family or the community, also rumah singgah."
            ),
        ),
    )
    korban_perdagangan_orang: bool | None = told(
        Kind.BOOL,
        "Korban perdagangan orang",
        "Victim of trafficking in persons",
        privacy="umum",
        sensitive=True,
        question=Text(
            "Apakah korban tindak pidana perdagangan orang?",
            "Is the person a victim of the crime of trafficking in persons?",
        ),
    )
    korban_kekerasan: bool | None = told(
        Kind.BOOL,
        "Korban tindak kekerasan",
        "Victim of violence",
        privacy="umum",
        sensitive=True,
        question=Text("Apakah korban tindak kekerasan?", "Is the person a victim of violence?"),
    )
    migran: bool | None = told(
        Kind.BOOL,
        "Warga negara migran",
        "Migrant citizen",
        privacy="umum",
        sensitive=False,
        question=Text("Apakah warga negara migran?", "Is the person a migrant citizen?"),
    )
    dasar_perlindungan_napza_hiv: bool | None = told(
        Kind.BOOL,
        "Dasar perlindungan NAPZA atau HIV/AIDS",
        "Ground for protection NAPZA or HIV/AIDS",
        privacy="spesifik a",
        sensitive=True,
        question=Text(
            "Apakah dasar perlindungan khusus anak ini penyalahgunaan NAPZA atau HIV/AIDS?",
            "Is the ground for this child's special protection NAPZA abuse or HIV/AIDS?",
        ),
        note=Text("Hanya ditanyakan untuk kategori 7.", "Asked for kategori 7 only."),
    )
    cakupan: Cakupan | None = told(
        Kind.CHOICE,
        "Cakupan",
        "Scope",
        privacy="umum",
        sensitive=False,
        choices=(
            "dalam_kabkota",
            "lintas_kabkota",
            "lintas_provinsi",
            "lintas_negara",
        ),
        glosses=(
            Text("dalam satu kabupaten/kota", "within one kabupaten/kota"),
            Text("lintas kabupaten/kota", "across kabupaten/kota"),
            Text("lintas provinsi", "across provinces"),
            Text("lintas negara", "across countries"),
        ),
        question=Text(
            ("Cakupannya: dalam satu kabupaten/kota, lintas kabupaten/kota, lintas provinsi, atau lintas negara?"),
            (
                "What is the scope: within one kabupaten/kota, across kabupaten/kota, across provinces, "
                "or across countries?"
            ),
        ),
    )
    jenis_pengangkatan: JenisPengangkatan | None = told(
        Kind.CHOICE,
        "Jenis pengangkatan anak",
        "Kind of adoption",
        privacy="umum",
        sensitive=False,
        choices=(
            "antar_wni",
            "orang_tua_tunggal",
            "wni_wna",
        ),
        glosses=(
            Text("antar-WNI", "between Indonesian citizens"),
            Text("oleh orang tua tunggal", "by a single parent"),
            Text("antara WNI dan WNA", "between an Indonesian citizen and a foreign citizen"),
        ),
        question=Text(
            "Pengangkatan anak antar WNI, oleh orang tua tunggal, atau antara WNI dan WNA?",
            (
                "Is the adoption between Indonesian citizens, by a single parent, or between an "
                "Indonesian citizen and a foreign citizen?"
            ),
        ),
    )
    jenis_tmp: JenisTmp | None = told(
        Kind.CHOICE,
        "Jenis taman makam pahlawan",
        "Kind of heroes' cemetery",
        privacy="umum",
        sensitive=False,
        choices=(
            "nasional_utama",
            "nasional_provinsi",
            "nasional_kabkota",
        ),
        glosses=(
            Text("taman makam pahlawan nasional utama", "main national heroes' cemetery"),
            Text("taman makam pahlawan nasional provinsi", "national heroes' cemetery, province"),
            Text("taman makam pahlawan nasional kabupaten/kota", "national heroes' cemetery, kabupaten/kota"),
        ),
        question=Text("Taman makam pahlawan nasional yang mana?", "Which national heroes' cemetery?"),
    )
    jenis_kesiapsiagaan: JenisKesiapsiagaan | None = told(
        Kind.CHOICE,
        "Jenis kesiapsiagaan",
        "Kind of preparedness work",
        privacy="umum",
        sensitive=False,
        choices=(
            "model",
            "penyelenggaraan",
        ),
        glosses=(
            Text("pembuatan model", "making a model"),
            Text("penyelenggaraan", "carrying it out"),
        ),
        question=Text("Pembuatan model atau penyelenggaraan?", "Making a model, or carrying it out?"),
    )
    pemohon_provinsi_lain: bool | None = told(
        Kind.BOOL,
        "Pemohon di provinsi lain",
        "Applicant in another province",
        privacy="umum",
        sensitive=False,
        question=Text("Apakah pemohon berkedudukan di provinsi lain?", "Does the applicant sit in another province?"),
    )
    telantar: bool | None = told(
        Kind.BOOL,
        "Telantar",
        "Neglected (telantar)",
        privacy="umum",
        sensitive=False,
        question=Text("Apakah telantar?", "Is the person telantar?"),
        note=Text(
            "Tidak pernah menentukan tingkat, hanya kewajiban SPM.", "Never decides the level, only the SPM duty."
        ),
    )
    wilayah: str | None = told(
        Kind.CODE,
        "Kode wilayah (Kemendagri)",
        "Region code (Kemendagri)",
        privacy="umum",
        sensitive=False,
        pattern=rf"(?:{'|'.join(code for code, _ in PROVINCES)})(\.\d\d(\.\d\d(\.\d{{4}})?)?)?",
        wanted=(
            "a Kemendagri code with dots of one of the 38 provinces, such as '36', '36.73' or '36.73.01'; "
            "bare digits can be a BPS code"
        ),
        question=Text(
            "Di wilayah mana (kode Kemendagri, misalnya 36.73)?",
            "In which region (Kemendagri code, for example 36.73)?",
        ),
    )
    wilayah_otonom_kabkota: bool | None = told(
        Kind.BOOL,
        "Kabupaten/kota otonom",
        "Autonomous kabupaten/kota",
        privacy="umum",
        sensitive=False,
        question=Text(
            "Apakah kabupaten/kotanya daerah otonom (di Jakarta tidak)?",
            "Is the kabupaten/kota an autonomous region (in Jakarta it is not)?",
        ),
        note=Text(
            "Diturunkan dari kode wilayah: tidak di provinsi 31.", "Derived from the region code: false in province 31."
        ),
    )
    rezim_wilayah: RezimWilayah | None = told(
        Kind.CHOICE,
        "Rezim wilayah",
        "Regional regime",
        privacy="umum",
        sensitive=False,
        choices=(
            "umum",
            "dki",
            "aceh",
            "diy",
            "papua",
            "ikn",
        ),
        glosses=(
            Text("umum", "general"),
            Text("Jakarta", "Jakarta"),
            Text("Aceh", "Aceh"),
            Text("DI Yogyakarta", "DI Yogyakarta"),
            Text("Papua (enam provinsi)", "Papua (the six provinces)"),
            Text("Ibu Kota Nusantara", "Ibu Kota Nusantara"),
        ),
        question=Text("Di provinsi mana?", "In which province?"),
        note=Text(
            ("Diturunkan dari kode wilayah; menambah jawaban, tidak pernah menghapusnya. Tidak diisi = umum."),
            "Derived from the region code; adds answers, never removes one. Absent = umum.",
        ),
    )
