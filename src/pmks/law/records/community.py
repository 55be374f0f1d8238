"""One community (komunitas)."""

from __future__ import annotations

from typing import ClassVar

import attrs

from pmks.law.records.shared import (
    BERFUNGSI_SOSIAL,
    DIBIARKAN_DALAM_BAHAYA,
    DIEKSPLOITASI_SECARA_EKONOMI,
    DIEKSPLOITASI_SECARA_SEKSUAL,
    KORBAN_KEJAHATAN_SEKSUAL,
    MENGALAMI_DISKRIMINASI,
    MENGALAMI_KEKERASAN,
    MENGALAMI_PENELANTARAN,
    MENGALAMI_PERLAKUAN_SALAH,
)
from pmks.model.fact import Kind
from pmks.model.record import name_facts, record, told
from pmks.model.source import Text


@record
@attrs.frozen(kw_only=True, slots=False, field_transformer=name_facts)
class Community:
    """What is known of one community (*komunitas*); what is not known stays None."""

    kind: ClassVar[str] = "komunitas"

    dieksploitasi_secara_ekonomi: bool | None = DIEKSPLOITASI_SECARA_EKONOMI
    dieksploitasi_secara_seksual: bool | None = DIEKSPLOITASI_SECARA_SEKSUAL
    korban_kejahatan_seksual: bool | None = KORBAN_KEJAHATAN_SEKSUAL
    mengalami_kekerasan: bool | None = MENGALAMI_KEKERASAN
    mengalami_perlakuan_salah: bool | None = MENGALAMI_PERLAKUAN_SALAH
    mengalami_penelantaran: bool | None = MENGALAMI_PENELANTARAN
    mengalami_diskriminasi: bool | None = MENGALAMI_DISKRIMINASI
    dibiarkan_dalam_bahaya: bool | None = DIBIARKAN_DALAM_BAHAYA
    berfungsi_sosial: bool | None = BERFUNGSI_SOSIAL
    terikat_kesatuan: bool | None = told(
        Kind.BOOL,
        "Terikat kesatuan geografis, ekonomi, atau sosial budaya",
        "Bound by geographic, economic or socio-cultural unity",
        privacy="umum",
        sensitive=False,
        note=Text(
            "Mengenai komunitas; etnisitas tidak pernah disimpan per orang",
            "Of the community; ethnicity is never kept per person",
        ),
    )
    miskin_atau_rentan: bool | None = told(
        Kind.BOOL,
        "Miskin atau rentan sosial ekonomi",
        "Poor or socio-economically vulnerable",
        privacy="umum",
        sensitive=False,
    )
    terpencil_dan_sulit_dijangkau: bool | None = told(
        Kind.BOOL, "Terpencil dan sulit dijangkau", "Remote and hard to reach", privacy="umum", sensitive=False
    )
    akses_pelayanan_terbatas: bool | None = told(
        Kind.BOOL,
        "Akses pelayanan sosial dasar, ekonomi, dan politik terbatas",
        "Limited access to basic social, economic and political services",
        privacy="umum",
        sensitive=False,
    )
    tertutup_dan_homogen: bool | None = told(
        Kind.BOOL, "Tertutup dan homogen", "Closed and homogeneous", privacy="umum", sensitive=False
    )
    bergantung_pada_alam: bool | None = told(
        Kind.BOOL,
        "Penghidupan bergantung pada sumber daya alam setempat",
        "Livelihood depends on local natural resources",
        privacy="umum",
        sensitive=False,
    )
    marjinal: bool | None = told(
        Kind.BOOL,
        "Marjinal di perdesaan atau perkotaan",
        "Marginal in rural or urban areas",
        privacy="umum",
        sensitive=False,
    )
    di_perbatasan_pesisir_atau_pulau_terluar: bool | None = told(
        Kind.BOOL,
        "Tinggal di perbatasan negara, pesisir, atau pulau terluar",
        "Lives in a state border area, on the coast or on an outer island",
        privacy="umum",
        sensitive=False,
    )
    komunitas_kecil: bool | None = told(
        Kind.BOOL, "Berbentuk komunitas relatif kecil", "A relatively small community", privacy="umum", sensitive=False
    )
    bertumpu_pada_kekerabatan: bool | None = told(
        Kind.BOOL,
        "Pranata sosial bertumpu pada kekerabatan",
        "Social institutions rest on kinship",
        privacy="umum",
        sensitive=False,
    )
    ekonomi_subsisten: bool | None = told(
        Kind.BOOL, "Hidup dengan ekonomi subsisten", "Lives by a subsistence economy", privacy="umum", sensitive=False
    )
    berteknologi_sederhana: bool | None = told(
        Kind.BOOL,
        "Peralatan dan teknologi sederhana",
        "Simple equipment and technology",
        privacy="umum",
        sensitive=False,
    )
