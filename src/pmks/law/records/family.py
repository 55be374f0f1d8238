"""One family (keluarga)."""

from __future__ import annotations

from typing import ClassVar

import attrs

from pmks.law.records.shared import (
    BERFUNGSI_SOSIAL,
    DIBIARKAN_DALAM_BAHAYA,
    DIEKSPLOITASI_SECARA_EKONOMI,
    DIEKSPLOITASI_SECARA_SEKSUAL,
    KORBAN_KEJAHATAN_SEKSUAL,
    MAMPU_MEMENUHI_KEBUTUHAN_DASAR,
    MEMILIKI_MATA_PENCAHARIAN,
    MEMILIKI_TEMPAT_BERTEDUH,
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
class Family:
    """What is known of one family (*keluarga*); what is not known stays None."""

    kind: ClassVar[str] = "keluarga"

    dieksploitasi_secara_ekonomi: bool | None = DIEKSPLOITASI_SECARA_EKONOMI
    dieksploitasi_secara_seksual: bool | None = DIEKSPLOITASI_SECARA_SEKSUAL
    korban_kejahatan_seksual: bool | None = KORBAN_KEJAHATAN_SEKSUAL
    mengalami_kekerasan: bool | None = MENGALAMI_KEKERASAN
    mengalami_perlakuan_salah: bool | None = MENGALAMI_PERLAKUAN_SALAH
    mengalami_penelantaran: bool | None = MENGALAMI_PENELANTARAN
    mengalami_diskriminasi: bool | None = MENGALAMI_DISKRIMINASI
    dibiarkan_dalam_bahaya: bool | None = DIBIARKAN_DALAM_BAHAYA
    berfungsi_sosial: bool | None = BERFUNGSI_SOSIAL
    memiliki_mata_pencaharian: bool | None = MEMILIKI_MATA_PENCAHARIAN
    mampu_memenuhi_kebutuhan_dasar: bool | None = MAMPU_MEMENUHI_KEBUTUHAN_DASAR
    memiliki_tempat_berteduh: bool | None = MEMILIKI_TEMPAT_BERTEDUH
    merupakan_keluarga: bool | None = told(
        Kind.BOOL,
        "Merupakan keluarga (suami istri, dengan anak, atau satu orang tua dengan anak)",
        "Is a family (couple, couple with children, or one parent with children)",
        privacy="umum",
        sensitive=False,
    )
    fungsi_keluarga_berjalan_wajar: bool | None = told(
        Kind.BOOL,
        "Tugas dan fungsi keluarga berjalan dengan wajar",
        "Family tasks and functions run normally",
        privacy="umum",
        sensitive=True,
    )
    kurang_perhatian_atau_komunikasi: bool | None = told(
        Kind.BOOL,
        "Suami istri kurang saling memperhatikan atau anggota keluarga kurang berkomunikasi",
        "Spouses inattentive to each other or little communication in the family",
        privacy="umum",
        sensitive=True,
    )
    sering_bertengkar_atau_hidup_terpisah: bool | None = told(
        Kind.BOOL,
        "Suami istri sering bertengkar atau hidup sendiri-sendiri",
        "Spouses often quarrel or live separate lives",
        privacy="umum",
        sensitive=True,
    )
    hubungan_dengan_tetangga_baik: bool | None = told(
        Kind.BOOL, "Hubungan dengan tetangga baik", "Good relations with neighbours", privacy="umum", sensitive=True
    )
    kebutuhan_anak_terpenuhi: bool | None = told(
        Kind.BOOL,
        "Kebutuhan jasmani, rohani, dan sosial anak terpenuhi",
        "The children's bodily, spiritual and social needs are met",
        privacy="spesifik e",
        sensitive=True,
    )
    kepala_keluarga_bekerja: bool | None = told(
        Kind.BOOL,
        "Kepala atau pengurus keluarga bekerja",
        "The head or carer of the family works",
        privacy="umum",
        sensitive=False,
    )
    pernah_khawatir_tidak_makan: bool | None = told(
        Kind.BOOL,
        "Setahun terakhir pernah khawatir tidak makan atau tidak makan",
        "In the last year worried about not eating, or did not eat",
        privacy="umum",
        sensitive=False,
    )
    pengeluaran_pangan_di_atas_setengah: bool | None = told(
        Kind.BOOL,
        "Pengeluaran makan lebih dari setengah total pengeluaran",
        "Food takes more than half of all spending",
        privacy="umum",
        sensitive=False,
    )
    ada_pengeluaran_pakaian: bool | None = told(
        Kind.BOOL,
        "Ada pengeluaran untuk pakaian setahun terakhir",
        "Spent on clothing in the last year",
        privacy="umum",
        sensitive=False,
    )
    lantai_tanah_atau_plesteran: bool | None = told(
        Kind.BOOL,
        "Sebagian besar lantai tanah atau plesteran",
        "Floor mostly of earth or plaster",
        privacy="umum",
        sensitive=False,
    )
    dinding_sederhana: bool | None = told(
        Kind.BOOL,
        ("Sebagian besar dinding bambu, kawat, papan, terpal, kardus, tembok tanpa plester, rumbia, atau seng"),
        ("Walls mostly of bamboo, wire, board, tarp, cardboard, unplastered masonry, thatch or zinc"),
        privacy="umum",
        sensitive=False,
    )
    memiliki_jamban_sendiri: bool | None = told(
        Kind.BOOL,
        "Memiliki jamban sendiri",
        "Has a toilet of its own",
        privacy="umum",
        sensitive=False,
        note=Text(
            "Jamban komunitas dihitung sebagai tidak memiliki jamban sendiri",
            "A community toilet counts as none of its own",
        ),
    )
    penerangan_450_va_atau_bukan_listrik: bool | None = told(
        Kind.BOOL,
        "Penerangan listrik 450 VA atau bukan listrik",
        "Lighting from a 450 VA connection or not electric",
        privacy="umum",
        sensitive=False,
    )
    pengeluaran_hanya_pangan_sederhana: bool | None = told(
        Kind.BOOL,
        "Pengeluaran sebagian besar untuk makanan pokok yang sangat sederhana",
        "Spending mostly on very simple staple food",
        privacy="umum",
        sensitive=False,
    )
    mampu_berobat: bool | None = told(
        Kind.BOOL,
        "Mampu berobat ke tenaga medis selain Puskesmas atau yang disubsidi",
        "Can afford medical care beyond the Puskesmas or subsidised care",
        privacy="umum",
        sensitive=False,
    )
    mampu_membeli_pakaian_setahun_sekali: bool | None = told(
        Kind.BOOL,
        "Mampu membeli pakaian setahun sekali bagi tiap anggota",
        "Can buy clothes once a year for each member",
        privacy="umum",
        sensitive=False,
    )
    mampu_menyekolahkan_di_atas_sltp: bool | None = told(
        Kind.BOOL,
        "Mampu menyekolahkan anak di atas SLTP",
        "Can school the children beyond junior secondary",
        privacy="umum",
        sensitive=False,
    )
    dinding_berkualitas_rendah: bool | None = told(
        Kind.BOOL,
        "Dinding bambu atau kayu, atau tembok berkualitas rendah",
        "Walls of bamboo or wood, or masonry of low quality",
        privacy="umum",
        sensitive=False,
    )
    lantai_berkualitas_rendah: bool | None = told(
        Kind.BOOL,
        "Lantai tanah atau bahan berkualitas rendah",
        "Floor of earth or of low quality",
        privacy="umum",
        sensitive=False,
    )
    atap_berkualitas_rendah: bool | None = told(
        Kind.BOOL,
        "Atap ijuk, rumbia, atau bahan berkualitas rendah",
        "Roof of palm fibre, thatch or of low quality",
        privacy="umum",
        sensitive=False,
    )
    penerangan_listrik_bermeteran: bool | None = told(
        Kind.BOOL, "Penerangan listrik bermeteran", "Electric light with a meter", privacy="umum", sensitive=False
    )
    luas_lantai_per_orang: int | None = told(
        Kind.NUMBER, "Luas lantai per orang (m2)", "Floor area per person (m2)", privacy="umum", sensitive=False
    )
    air_minum_terlindung: bool | None = told(
        Kind.BOOL,
        "Air minum dari sumber terlindung",
        "Drinking water from a protected source",
        privacy="umum",
        sensitive=False,
    )
