"""Facts that records of several kinds can tell, each said once."""

from __future__ import annotations

from typing import Any, Final

from pmks.model.fact import Kind
from pmks.model.record import told
from pmks.model.source import Text

DIEKSPLOITASI_SECARA_EKONOMI: Final[Any] = told(
    Kind.BOOL, "Dieksploitasi secara ekonomi", "Economically exploited", privacy="umum", sensitive=True
)
DIEKSPLOITASI_SECARA_SEKSUAL: Final[Any] = told(
    Kind.BOOL, "Dieksploitasi secara seksual", "Sexually exploited", privacy="umum", sensitive=True
)
KORBAN_KEJAHATAN_SEKSUAL: Final[Any] = told(
    Kind.BOOL,
    "Korban kejahatan atau kekerasan seksual",
    "Victim of sexual crime or sexual violence",
    privacy="umum",
    sensitive=True,
    note=Text("Identitas dirahasiakan: UU 12/2022 Pasal 69 huruf d", "Identity is secret: UU 12/2022 Pasal 69 huruf d"),
)
MENGALAMI_KEKERASAN: Final[Any] = told(
    Kind.BOOL,
    "Mengalami kekerasan fisik atau psikis",
    "Suffered physical or psychological violence",
    privacy="umum",
    sensitive=True,
)
MENGALAMI_PERLAKUAN_SALAH: Final[Any] = told(
    Kind.BOOL, "Mengalami perlakuan salah", "Suffered maltreatment", privacy="umum", sensitive=True
)
MENGALAMI_PENELANTARAN: Final[Any] = told(
    Kind.BOOL,
    "Mengalami penelantaran",
    "Suffered neglect or abandonment",
    privacy="umum",
    sensitive=True,
    note=Text("Oleh siapa pun; bandingkan ditelantarkan_orang_tua", "By anyone; compare ditelantarkan_orang_tua"),
)
MENGALAMI_DISKRIMINASI: Final[Any] = told(
    Kind.BOOL,
    "Mengalami diskriminasi",
    "Suffers discrimination",
    privacy="umum",
    sensitive=True,
    note=Text(
        ("Diperlakukan sebagai data spesifik; dilaporkan atau berdasarkan asesmen, tidak pernah disimpulkan"),
        "Treated as specific data; reported or assessed, never inferred",
    ),
)
MENGALAMI_MARGINALISASI: Final[Any] = told(
    Kind.BOOL,
    "Mengalami marginalisasi",
    "Suffers marginalisation",
    privacy="umum",
    sensitive=True,
    note=Text(
        ("Diperlakukan sebagai data spesifik; dilaporkan atau berdasarkan asesmen, tidak pernah disimpulkan"),
        "Treated as specific data; reported or assessed, never inferred",
    ),
)
DIBIARKAN_DALAM_BAHAYA: Final[Any] = told(
    Kind.BOOL, "Dibiarkan dalam situasi berbahaya", "Left in a dangerous situation", privacy="umum", sensitive=True
)
BERFUNGSI_SOSIAL: Final[Any] = told(
    Kind.BOOL,
    "Dapat melaksanakan fungsi sosialnya secara wajar",
    "Can carry out social functions normally",
    privacy="umum",
    sensitive=True,
)
JENIS_BENCANA: Final[Any] = told(
    Kind.CHOICE,
    "Jenis bencana",
    "Kind of disaster",
    privacy="umum",
    sensitive=False,
    choices=(
        "alam",
        "nonalam",
        "sosial",
    ),
    note=Text("UU 24/2007 Pasal 1 angka 2-4", "UU 24/2007 Pasal 1 angka 2-4"),
)
TERLUKA_ATAU_MENINGGAL: Final[Any] = told(
    Kind.BOOL, "Terluka atau meninggal", "Injured or killed", privacy="spesifik a", sensitive=True
)
KERUGIAN_HARTA_BENDA: Final[Any] = told(
    Kind.BOOL, "Mengalami kerugian harta benda", "Suffered loss of property", privacy="umum", sensitive=False
)
DAMPAK_PSIKOLOGIS: Final[Any] = told(
    Kind.BOOL, "Mengalami dampak psikologis", "Suffered psychological impact", privacy="spesifik a", sensitive=True
)
MEMILIKI_MATA_PENCAHARIAN: Final[Any] = told(
    Kind.BOOL, "Memiliki sumber mata pencaharian", "Has a source of livelihood", privacy="umum", sensitive=False
)
MAMPU_MEMENUHI_KEBUTUHAN_DASAR: Final[Any] = told(
    Kind.BOOL,
    "Mampu memenuhi kebutuhan dasar yang layak bagi diri dan keluarga",
    "Can meet decent basic needs of self and family",
    privacy="umum",
    sensitive=False,
    note=Text(
        "Dengan kemampuan sendiri; bandingkan kebutuhan_dasar_terpenuhi",
        "By own means; compare kebutuhan_dasar_terpenuhi",
    ),
)
MEMILIKI_TEMPAT_BERTEDUH: Final[Any] = told(
    Kind.BOOL,
    "Memiliki tempat berteduh atau tinggal sehari-hari",
    "Has a place to shelter or live day to day",
    privacy="umum",
    sensitive=False,
)
