"""The 26 categories of Permensos 8/2012, in the order of the law, one file each."""

from typing import Final

from pmks.law.categories import (
    anak_balita_terlantar,
    anak_dengan_kedisabilitasan,
    anak_jalanan,
    anak_terlantar,
    anak_yang_berhadapan_dengan_hukum,
    anak_yang_memerlukan_perlindungan_khusus,
    anak_yang_menjadi_korban_tindak_kekerasan_atau_diperlakukan_salah,
    bekas_warga_binaan_lembaga_pemasyarakatan,
    fakir_miskin,
    gelandangan,
    kelompok_minoritas,
    keluarga_bermasalah_sosial_psikologis,
    komunitas_adat_terpencil,
    korban_bencana_alam,
    korban_bencana_sosial,
    korban_penyalahgunaan_napza,
    korban_tindak_kekerasan,
    korban_trafficking,
    lanjut_usia_terlantar,
    orang_dengan_hiv_aids,
    pekerja_migran_bermasalah_sosial,
    pemulung,
    pengemis,
    penyandang_disabilitas,
    perempuan_rawan_sosial_ekonomi,
    tuna_susila,
)
from pmks.model.category import Category
from pmks.model.rule import Rule

_IN_ORDER = (
    anak_balita_terlantar,
    anak_terlantar,
    anak_yang_berhadapan_dengan_hukum,
    anak_jalanan,
    anak_dengan_kedisabilitasan,
    anak_yang_menjadi_korban_tindak_kekerasan_atau_diperlakukan_salah,
    anak_yang_memerlukan_perlindungan_khusus,
    lanjut_usia_terlantar,
    penyandang_disabilitas,
    tuna_susila,
    gelandangan,
    pengemis,
    pemulung,
    kelompok_minoritas,
    bekas_warga_binaan_lembaga_pemasyarakatan,
    orang_dengan_hiv_aids,
    korban_penyalahgunaan_napza,
    korban_trafficking,
    korban_tindak_kekerasan,
    pekerja_migran_bermasalah_sosial,
    korban_bencana_alam,
    korban_bencana_sosial,
    perempuan_rawan_sosial_ekonomi,
    fakir_miskin,
    keluarga_bermasalah_sosial_psikologis,
    komunitas_adat_terpencil,
)

CATEGORIES: Final[tuple[Category, ...]] = tuple(room.CATEGORY for room in _IN_ORDER)
RULES: Final[tuple[Rule[Category], ...]] = tuple(rule for room in _IN_ORDER for rule in room.RULES)
