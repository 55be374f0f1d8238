"""The 12 kinds of PSKS, potentials and resources of social welfare: by name, with what is known of them."""

from __future__ import annotations

from typing import Final

from pmks.model.category import Category
from pmks.model.source import Citation, Evidence, Text

AT: Final = Citation("Permensos 8/2012", "Lampiran, PSKS")

PSKS: Final[tuple[Category, ...]] = (
    Category(
        1,
        "pekerja_sosial_profesional",
        "Pekerja Sosial Profesional",
        "psks-permensos-8-2012",
        definition=Text(
            (
                "Orang dengan kompetensi dan profesi pekerjaan sosial yang melaksanakan pelayanan "
                "sosial; bersertifikat dan berpraktik"
            ),
            ("Person with competence and profession of social work who does social service; certified and practising"),
        ),
        citation=AT,
        evidence=Evidence.SECONDARY,
    ),
    Category(
        2,
        "pekerja_sosial_masyarakat",
        "Pekerja Sosial Masyarakat",
        "psks-permensos-8-2012",
        abbreviations=("PSM",),
        definition=Text(
            (
                "Relawan warga masyarakat, sekurang-kurangnya 18 tahun, setia kepada Pancasila dan "
                "undang-undang dasar, bersedia mengabdi, berkelakuan baik, sehat, terlatih, pernah dalam "
                "Karang Taruna"
            ),
            (
                "Citizen volunteer, at least 18, loyal to Pancasila and the constitution, willing to "
                "serve, of good conduct, healthy, trained, formerly of Karang Taruna"
            ),
        ),
        citation=AT,
        evidence=Evidence.SECONDARY,
    ),
    Category(
        3,
        "taruna_siaga_bencana",
        "Taruna Siaga Bencana",
        "psks-permensos-8-2012",
        abbreviations=("Tagana",),
        definition=Text(
            (
                "Relawan penanggulangan bencana, 18-40, berpengetahuan dan bersedia dilatih; kriteria "
                "selebihnya tidak diketahui"
            ),
            (
                "Volunteer in disaster management, 18-40, with knowledge and willing to be trained; the "
                "rest of the criteria is not known"
            ),
        ),
        citation=AT,
        evidence=Evidence.SECONDARY,
    ),
    Category(
        4,
        "lembaga_kesejahteraan_sosial",
        "Lembaga Kesejahteraan Sosial",
        "psks-permensos-8-2012",
        abbreviations=("LKS",),
        definition=Text(
            (
                "Organisasi sosial atau perkumpulan sosial yang melaksanakan penyelenggaraan "
                "kesejahteraan sosial, dibentuk oleh masyarakat, berbadan hukum atau tidak"
            ),
            (
                "Social organisation or association that does social welfare work, formed by the "
                "community, legal entity or not"
            ),
        ),
        citation=AT,
        evidence=Evidence.SECONDARY,
    ),
    Category(
        5,
        "karang_taruna",
        "Karang Taruna",
        "psks-permensos-8-2012",
        definition=Text(
            "Organisasi desa untuk pengembangan generasi muda", "Village organisation for the development of the young"
        ),
        citation=AT,
        evidence=Evidence.SECONDARY,
    ),
    Category(
        6,
        "lembaga_konsultasi_kesejahteraan_keluarga",
        "Lembaga Konsultasi Kesejahteraan Keluarga",
        "psks-permensos-8-2012",
        abbreviations=("LK3",),
        definition=Text(
            (
                "Lembaga untuk konseling, konsultasi, informasi, advokasi, dan rujukan bagi keluarga, "
                "dibentuk secara resmi dan mempunyai petugas"
            ),
            (
                "Body for counselling, consultation, information, advocacy and referral of families, "
                "formally established and staffed"
            ),
        ),
        citation=AT,
        evidence=Evidence.SECONDARY,
    ),
    Category(
        7,
        "keluarga_pioner",
        "Keluarga Pioner",
        "psks-permensos-8-2012",
        definition=Text(
            ("Keluarga yang mampu mengatasi masalahnya dengan baik dan menjadi teladan bagi keluarga lain"),
            "Family that solves its problems well and is an example to others",
        ),
        citation=AT,
        evidence=Evidence.SECONDARY,
    ),
    Category(
        8,
        "wahana_kesejahteraan_sosial_berbasis_masyarakat",
        "Wahana Kesejahteraan Sosial Berbasis Masyarakat",
        "psks-permensos-8-2012",
        abbreviations=("WKSBM",),
        citation=AT,
        evidence=Evidence.SECONDARY,
    ),
    Category(
        9,
        "wanita_pemimpin_kesejahteraan_sosial",
        "Wanita Pemimpin Kesejahteraan Sosial",
        "psks-permensos-8-2012",
        citation=AT,
        evidence=Evidence.SECONDARY,
    ),
    Category(
        10, "penyuluh_sosial", "Penyuluh Sosial", "psks-permensos-8-2012", citation=AT, evidence=Evidence.SECONDARY
    ),
    Category(
        11,
        "tenaga_kesejahteraan_sosial_kecamatan",
        "Tenaga Kesejahteraan Sosial Kecamatan",
        "psks-permensos-8-2012",
        abbreviations=("TKSK",),
        citation=AT,
        evidence=Evidence.SECONDARY,
    ),
    Category(12, "dunia_usaha", "Dunia Usaha", "psks-permensos-8-2012", citation=AT, evidence=Evidence.SECONDARY),
)
"""In the order of the annex; a name without a definition is known by name only."""
