"""One group of people (kelompok)."""

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
    MENGALAMI_DISKRIMINASI,
    MENGALAMI_KEKERASAN,
    MENGALAMI_MARGINALISASI,
    MENGALAMI_PENELANTARAN,
    MENGALAMI_PERLAKUAN_SALAH,
    TERLUKA_ATAU_MENINGGAL,
)
from pmks.model.record import name_facts, record


@record
@attrs.frozen(kw_only=True, slots=False, field_transformer=name_facts)
class Group:
    """What is known of one group of people (*kelompok*); what is not known stays None."""

    kind: ClassVar[str] = "kelompok"

    dieksploitasi_secara_ekonomi: bool | None = DIEKSPLOITASI_SECARA_EKONOMI
    dieksploitasi_secara_seksual: bool | None = DIEKSPLOITASI_SECARA_SEKSUAL
    korban_kejahatan_seksual: bool | None = KORBAN_KEJAHATAN_SEKSUAL
    mengalami_kekerasan: bool | None = MENGALAMI_KEKERASAN
    mengalami_perlakuan_salah: bool | None = MENGALAMI_PERLAKUAN_SALAH
    mengalami_penelantaran: bool | None = MENGALAMI_PENELANTARAN
    mengalami_diskriminasi: bool | None = MENGALAMI_DISKRIMINASI
    mengalami_marginalisasi: bool | None = MENGALAMI_MARGINALISASI
    dibiarkan_dalam_bahaya: bool | None = DIBIARKAN_DALAM_BAHAYA
    berfungsi_sosial: bool | None = BERFUNGSI_SOSIAL
    jenis_bencana: Literal["alam", "nonalam", "sosial"] | None = JENIS_BENCANA
    terluka_atau_meninggal: bool | None = TERLUKA_ATAU_MENINGGAL
    kerugian_harta_benda: bool | None = KERUGIAN_HARTA_BENDA
    dampak_psikologis: bool | None = DAMPAK_PSIKOLOGIS
