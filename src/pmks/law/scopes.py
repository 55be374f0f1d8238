"""Parts of the 26 types: the lists of Banten, the groups of the SPM, the problem groups of UU 11/2009."""

from __future__ import annotations

import datetime as dt
from typing import Final

from pmks.law.categories import CATEGORIES
from pmks.law.categories.annex import TAXONOMY
from pmks.model.category import Category
from pmks.model.days import Period
from pmks.model.source import Citation, Evidence, Text
from pmks.model.taxonomy import Scope


def _numbered(*numbers: int) -> tuple[Category, ...]:
    """Return the categories with *numbers*."""
    return tuple(category for category in CATEGORIES if category.number in numbers)


SCOPES: Final[tuple[Scope, ...]] = (
    Scope(
        "permensos-8-2012",
        "26 jenis PMKS",
        TAXONOMY,
        _numbered(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26),
        Period(dt.date(2012, 6, 7)),
        Text("Permensos 8/2012, Lampiran", "Permensos 8/2012, Lampiran"),
        Evidence.SECONDARY,
        Text(
            "Urutan dan nama sebagaimana tercetak dalam Permensos 8/2012.",
            "Order and names as printed in Permensos 8/2012.",
        ),
        citation=Citation("Permensos 8/2012", "Lampiran"),
    ),
    Scope(
        "banten-rehsos-20",
        "20 jenis PMKS sasaran Dinas Sosial Provinsi Banten",
        TAXONOMY,
        _numbered(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20),
        Period(dt.date(2022, 3, 22)),
        Text(
            (
                "Kepala Dinas Sosial Banten, 22 Maret 2022: dari 26 jenis, 20 menjadi sasaran provinsi; "
                "223,142 klien di bidang rehabilitasi"
            ),
            (
                "Head of Dinas Sosial Banten, 22 March 2022: of the 26 types 20 are targets of the "
                "province; 223,142 clients in the field of rehabilitation"
            ),
        ),
        Evidence.INFERRED,
        Text(
            (
                "Hanya jumlahnya yang disebutkan. Kesimpulan: 1 sampai dengan 20; enam jenis lainnya "
                "(bencana alam, bencana sosial, PRSE, fakir miskin, keluarga bermasalah, KAT) termasuk "
                "tiga bidang lainnya pada dinas tersebut."
            ),
            (
                "Only the count was stated. Inference: 1 to 20; the six others (bencana alam, bencana "
                "sosial, PRSE, fakir miskin, keluarga bermasalah, KAT) belong to the other three bidang "
                "of the office."
            ),
        ),
        inferred=True,
        citation=Citation("Dinsos Banten 2022", "rapat koordinasi bidang rehabilitasi sosial"),
    ),
    Scope(
        "banten-rehsos-18",
        "18 jenis PMKS Bidang Rehabilitasi Sosial Provinsi Banten",
        TAXONOMY,
        _numbered(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 18, 19, 20),
        Period(dt.date(2022, 3, 22)),
        Text(
            (
                "Sekretaris Daerah provinsi, hari yang sama: bidang menangani 18, sebelumnya 20; dua "
                "yang dikeluarkan adalah korban penyalahgunaan NAPZA dan ODHA, kini kewenangan pusat"
            ),
            (
                "Provincial secretary, same day: the bidang handles 18, formerly 20; the two taken out "
                "are korban penyalahgunaan NAPZA and ODHA, now central"
            ),
        ),
        Evidence.SECONDARY,
        Text(
            (
                "Laporan itu memuat nama ke-18 jenis (banten.md) dan menyebut dua jenis yang keluar. "
                "Pengurangan itu sesuai dengan UU 23/2014, Lampiran angka I huruf F nomor 3 kolom 3, "
                "sehingga kaidahnya berlaku umum: yang direhabilitasi provinsi tidak pernah mencakup 16 "
                "dan 17."
            ),
            (
                "The report lists all 18 by name (banten.md) and names the two that left. The cut agrees "
                "with UU 23/2014, Lampiran angka I huruf F nomor 3 kolom 3, so the rule is general: what "
                "a province rehabilitates never contains 16 and 17."
            ),
        ),
        citation=Citation("Dinsos Banten 2022", "rapat koordinasi bidang rehabilitasi sosial"),
    ),
    Scope(
        "spm-2018-a",
        "SPM: penyandang disabilitas telantar",
        TAXONOMY,
        _numbered(5, 9),
        Period(dt.date(2018, 1, 4)),
        Text("PP 2/2018 Pasal 10 ayat (2)-(3) huruf a", "PP 2/2018 Pasal 10 ayat (2)-(3) huruf a"),
        Evidence.READ,
        Text(
            "Kewajiban lebih sempit daripada jenis: hanya yang telantar, menurut Permensos 9/2018.",
            "The duty is narrower than the type: only those who are telantar, by Permensos 9/2018.",
        ),
        citation=Citation("PP 2/2018", "Pasal 10 ayat (2)-(3) huruf a"),
    ),
    Scope(
        "spm-2018-b",
        "SPM: anak telantar",
        TAXONOMY,
        _numbered(1, 2, 4),
        Period(dt.date(2018, 1, 4)),
        Text("PP 2/2018 Pasal 10 ayat (2)-(3) huruf b", "PP 2/2018 Pasal 10 ayat (2)-(3) huruf b"),
        Evidence.INFERRED,
        Text(
            (
                "Kewajiban lebih sempit daripada jenis: hanya yang telantar, menurut Permensos 9/2018. "
                "Jenis 1 dan 4 masuk menurut pembacaan (UU 35/2014 Pasal 1 angka 6)."
            ),
            (
                "The duty is narrower than the type: only those who are telantar, by Permensos 9/2018. "
                "Types 1 and 4 are in by reading (UU 35/2014 Pasal 1 angka 6)."
            ),
        ),
        inferred=True,
        citation=Citation("PP 2/2018", "Pasal 10 ayat (2)-(3) huruf b"),
    ),
    Scope(
        "spm-2018-c",
        "SPM: lanjut usia telantar",
        TAXONOMY,
        _numbered(8),
        Period(dt.date(2018, 1, 4)),
        Text("PP 2/2018 Pasal 10 ayat (2)-(3) huruf c", "PP 2/2018 Pasal 10 ayat (2)-(3) huruf c"),
        Evidence.READ,
        Text(
            "Kewajiban lebih sempit daripada jenis: hanya yang telantar, menurut Permensos 9/2018.",
            "The duty is narrower than the type: only those who are telantar, by Permensos 9/2018.",
        ),
        citation=Citation("PP 2/2018", "Pasal 10 ayat (2)-(3) huruf c"),
    ),
    Scope(
        "spm-2018-d",
        "SPM: tuna sosial, khususnya gelandangan dan pengemis",
        TAXONOMY,
        _numbered(11, 12),
        Period(dt.date(2018, 1, 4)),
        Text("PP 2/2018 Pasal 10 ayat (2)-(3) huruf d", "PP 2/2018 Pasal 10 ayat (2)-(3) huruf d"),
        Evidence.READ,
        Text(
            '"khususnya gelandangan dan pengemis": tuna susila dan pemulung dibaca di luar kewajiban.',
            ('"khususnya gelandangan dan pengemis": tuna susila and pemulung are read as outside the duty.'),
        ),
        citation=Citation("PP 2/2018", "Pasal 10 ayat (2)-(3) huruf d"),
    ),
    Scope(
        "spm-2018-e",
        "SPM: korban bencana",
        TAXONOMY,
        _numbered(21, 22),
        Period(dt.date(2018, 1, 4)),
        Text("PP 2/2018 Pasal 10 ayat (2)-(3) huruf e", "PP 2/2018 Pasal 10 ayat (2)-(3) huruf e"),
        Evidence.READ,
        Text("Kewajiban mengikuti tingkat bencana.", "The duty follows the level of the disaster."),
        citation=Citation("PP 2/2018", "Pasal 10 ayat (2)-(3) huruf e"),
    ),
    Scope(
        "uu-11-2009-a",
        "Kemiskinan",
        TAXONOMY,
        _numbered(11, 12, 13, 23, 24),
        Period(dt.date(2012, 6, 7)),
        Text("UU 11/2009 Pasal 5 ayat (2) huruf a", "UU 11/2009 Pasal 5 ayat (2) huruf a"),
        Evidence.INFERRED,
        Text(
            "Pembacaan proyek ini: tidak ada teks yang membagi 26 jenis ke dalam tujuh kelompok.",
            "A reading of this project: no text assigns the 26 types to the seven groups.",
        ),
        inferred=True,
        citation=Citation("UU 11/2009", "Pasal 5 ayat (2) huruf a"),
    ),
    Scope(
        "uu-11-2009-b",
        "Ketelantaran",
        TAXONOMY,
        _numbered(1, 2, 4, 8, 20),
        Period(dt.date(2012, 6, 7)),
        Text("UU 11/2009 Pasal 5 ayat (2) huruf b", "UU 11/2009 Pasal 5 ayat (2) huruf b"),
        Evidence.INFERRED,
        Text(
            "Pembacaan proyek ini: tidak ada teks yang membagi 26 jenis ke dalam tujuh kelompok.",
            "A reading of this project: no text assigns the 26 types to the seven groups.",
        ),
        inferred=True,
        citation=Citation("UU 11/2009", "Pasal 5 ayat (2) huruf b"),
    ),
    Scope(
        "uu-11-2009-c",
        "Kecacatan (disabilitas)",
        TAXONOMY,
        _numbered(5, 9),
        Period(dt.date(2012, 6, 7)),
        Text("UU 11/2009 Pasal 5 ayat (2) huruf c", "UU 11/2009 Pasal 5 ayat (2) huruf c"),
        Evidence.INFERRED,
        Text(
            "Pembacaan proyek ini: tidak ada teks yang membagi 26 jenis ke dalam tujuh kelompok.",
            "A reading of this project: no text assigns the 26 types to the seven groups.",
        ),
        inferred=True,
        citation=Citation("UU 11/2009", "Pasal 5 ayat (2) huruf c"),
    ),
    Scope(
        "uu-11-2009-d",
        "Keterpencilan",
        TAXONOMY,
        _numbered(26),
        Period(dt.date(2012, 6, 7)),
        Text("UU 11/2009 Pasal 5 ayat (2) huruf d", "UU 11/2009 Pasal 5 ayat (2) huruf d"),
        Evidence.INFERRED,
        Text(
            "Pembacaan proyek ini: tidak ada teks yang membagi 26 jenis ke dalam tujuh kelompok.",
            "A reading of this project: no text assigns the 26 types to the seven groups.",
        ),
        inferred=True,
        citation=Citation("UU 11/2009", "Pasal 5 ayat (2) huruf d"),
    ),
    Scope(
        "uu-11-2009-e",
        "Ketunaan sosial dan penyimpangan perilaku",
        TAXONOMY,
        _numbered(3, 4, 10, 11, 12, 15, 17),
        Period(dt.date(2012, 6, 7)),
        Text("UU 11/2009 Pasal 5 ayat (2) huruf e", "UU 11/2009 Pasal 5 ayat (2) huruf e"),
        Evidence.INFERRED,
        Text(
            "Pembacaan proyek ini: tidak ada teks yang membagi 26 jenis ke dalam tujuh kelompok.",
            "A reading of this project: no text assigns the 26 types to the seven groups.",
        ),
        inferred=True,
        citation=Citation("UU 11/2009", "Pasal 5 ayat (2) huruf e"),
    ),
    Scope(
        "uu-11-2009-f",
        "Korban bencana",
        TAXONOMY,
        _numbered(21, 22),
        Period(dt.date(2012, 6, 7)),
        Text("UU 11/2009 Pasal 5 ayat (2) huruf f", "UU 11/2009 Pasal 5 ayat (2) huruf f"),
        Evidence.INFERRED,
        Text(
            "Pembacaan proyek ini: tidak ada teks yang membagi 26 jenis ke dalam tujuh kelompok.",
            "A reading of this project: no text assigns the 26 types to the seven groups.",
        ),
        inferred=True,
        citation=Citation("UU 11/2009", "Pasal 5 ayat (2) huruf f"),
    ),
    Scope(
        "uu-11-2009-g",
        "Korban tindak kekerasan, eksploitasi, dan diskriminasi",
        TAXONOMY,
        _numbered(3, 6, 7, 14, 18, 19, 20),
        Period(dt.date(2012, 6, 7)),
        Text("UU 11/2009 Pasal 5 ayat (2) huruf g", "UU 11/2009 Pasal 5 ayat (2) huruf g"),
        Evidence.INFERRED,
        Text(
            "Pembacaan proyek ini: tidak ada teks yang membagi 26 jenis ke dalam tujuh kelompok.",
            "A reading of this project: no text assigns the 26 types to the seven groups.",
        ),
        inferred=True,
        citation=Citation("UU 11/2009", "Pasal 5 ayat (2) huruf g"),
    ),
)
