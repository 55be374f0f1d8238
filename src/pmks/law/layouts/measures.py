"""How the SPM is counted: percentages, index, categories, closing days, budget codes, each with its grade."""

from __future__ import annotations

from typing import Final

from pmks.law.reporting import Band, BudgetCode, ClosingDay, Formula, SpmMeasures
from pmks.model.source import Citation, Evidence, Text

SPM_MEASURES: Final = SpmMeasures(
    formulas=(
        Formula(
            "penerima",
            "spm-penerima",
            "jumlah_terlayani",
            "jumlah_harus_dilayani",
            Evidence.SECONDARY,
            Text("X / Y pada cetakan formulir Kota Blitar", "X / Y on a printed form of Kota Blitar"),
        ),
        Formula("mutu", "spm-mutu", "jumlah_terpenuhi", "jumlah_harus_dipenuhi", Evidence.SECONDARY),
        Formula("anggaran", "spm-anggaran", "jumlah_realisasi", "alokasi", Evidence.SECONDARY),
    ),
    weights=(80, 20),
    weights_evidence=Evidence.RECALLED,
    weights_note=Text(
        "Angka 80 dan 20 dibaca pada judul bagian formulir e-SPM salinan bidang kesehatan; bahwa keduanya digabung "
        "dengan cara ini berasal dari ingatan. Bobot tetap parameter.",
        "80 and 20 were read in the titles of the parts of the e-SPM form as copied for the health sector; that they "
        "are combined in this way is recalled. The weights stay a parameter.",
    ),
    bands=(
        Band(100, "Tuntas Paripurna"),
        Band(90, "Tuntas Utama"),
        Band(80, "Tuntas Madya"),
        Band(70, "Tuntas Pratama"),
        Band(60, "Tuntas Muda"),
        Band(0, "Belum Tuntas"),
    ),
    bands_evidence=Evidence.SECONDARY,
    nobody=Text("tidak ada sasaran", "nobody to serve"),
    nobody_note=Text(
        "Penyebut 0: tanpa nilai; teks yang mengaturnya tidak ditemukan.",
        "Denominator 0: no value; no text that settles it was found.",
    ),
    quarters=Text("setiap tiga bulan melalui aplikasi", "every three months through the application"),
    quarters_citation=Citation("Permendagri 59/2021", "Pasal 24 ayat (1)"),
    closing_days=(
        ClosingDay(2024, "TW1", 4, 20),
        ClosingDay(2024, "TW2", 7, 20),
        ClosingDay(2024, "TW3", 10, 20),
        ClosingDay(2024, "TW4", 1, 20, next_year=True),
    ),
    closing_days_evidence=Evidence.SECONDARY,
    budget_codes=(
        BudgetCode("1.06.04.1.01", ("prov-a",)),
        BudgetCode("1.06.04.1.02", ("prov-b",)),
        BudgetCode("1.06.04.1.03", ("prov-c",)),
        BudgetCode("1.06.04.1.04", ("prov-d",)),
        BudgetCode("1.06.04.2.01", ("kab-a", "kab-b", "kab-c", "kab-d")),
        BudgetCode("1.06.06.1.01", ("prov-e",)),
        BudgetCode("1.06.06.2.01", ("kab-e",)),
    ),
    budget_codes_evidence=Evidence.PRACTICE,
    disaster=Text(
        "1-50 pengungsi: kabupaten/kota; 51-100 atau lebih dari satu kabupaten/kota: provinsi; pangan sedikitnya 7 "
        "hari. Tetapan satu aplikasi; status bencana yang ditetapkanlah yang menentukan.",
        "1-50 displaced: kabupaten/kota; 51-100 or more than one kabupaten/kota: province; food for at least 7 days. "
        "Constants of one app; the declared status of the disaster decides.",
    ),
    disaster_evidence=Evidence.PRACTICE,
)
"""How the SPM of social affairs is counted."""
