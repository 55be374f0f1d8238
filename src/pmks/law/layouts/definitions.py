"""The performance indicators: what is divided by what, for which level, and where that was read."""

from __future__ import annotations

from typing import Final

from pmks.law.reporting import Indicator
from pmks.model.source import Evidence, Text

_KABKOTA: Final = Text("kabupaten/kota", "kabupaten/kota")
_PROVINCE: Final = Text("provinsi", "province")
_SEMARANG: Final = Text("Kota Semarang, definisi data sektoral", "Kota Semarang, definition of its sectoral data")
_BELTIM: Final = Text(
    "https://sdi.beltim.go.id/kodref/04.02.025 (kode SIPD 000743, 001172)",
    "https://sdi.beltim.go.id/kodref/04.02.025 (SIPD codes 000743, 001172)",
)
_SERVED_OUTSIDE: Final = Text(
    "yang terpenuhi kebutuhan dasarnya di luar panti sosial", "those whose basic needs are met outside the panti"
)
_NEED_OUTSIDE: Final = Text(
    "populasi yang membutuhkan rehabilitasi sosial di luar panti sosial",
    "the population that needs social rehabilitation outside the panti",
)
_ANALOGY: Final = Text(
    "disamakan dengan indikator gelandangan dan pengemis yang dibaca",
    "by analogy with the indicator of gelandangan and pengemis, which was read",
)


def _outside(name: str, label: Text, duty: str) -> Indicator:
    """Return the indicator of one group outside the panti."""
    return Indicator(
        f"spm-luar-panti-{name}",
        label,
        "%",
        _KABKOTA,
        Evidence.READ,
        _SERVED_OUTSIDE,
        _NEED_OUTSIDE,
        _SEMARANG,
        (duty,),
    )


INDICATORS: Final = (
    Indicator(
        "pmks-tertangani",
        Text("Persentase PMKS tertangani", "Share of PMKS that are served"),
        "%",
        _KABKOTA,
        Evidence.READ,
        Text("PMKS tertangani", "PMKS that are served"),
        Text("PMKS yang ada", "PMKS that there are"),
        _SEMARANG,
    ),
    Indicator(
        "pmks-kebutuhan-dasar",
        Text("Persentase PMKS yang terpenuhi kebutuhan dasar", "Share of PMKS whose basic needs are met"),
        "%",
        _KABKOTA,
        Evidence.PRACTICE,
        Text("PMKS yang terpenuhi kebutuhan dasar minimal", "PMKS whose minimum basic needs are met"),
        Text("jumlah PMKS", "all PMKS"),
        Text(
            "rumus satu aplikasi daerah; repositori tidak dikenali", "formula of a regional app; repository not known"
        ),
    ),
    Indicator(
        "pmks-bansos",
        Text("PMKS yang memperoleh bantuan sosial", "PMKS who received social assistance"),
        "Orang",
        _KABKOTA,
        Evidence.READ,
        Text("penerima dalam tahun itu", "recipients in the year"),
        source=_SEMARANG,
    ),
    Indicator(
        "pmks-bansos-persen",
        Text("Persentase PMKS yang memperoleh bantuan sosial", "Share of PMKS who received social assistance"),
        "%",
        Text("LKPJ", "LKPJ"),
        Evidence.RECALLED,
        Text("PMKS yang memperoleh bantuan sosial", "PMKS who received social assistance"),
        Text("PMKS yang seharusnya memperoleh bantuan sosial", "PMKS who should receive social assistance"),
    ),
    _outside(
        "anak",
        Text(
            "Persentase anak telantar yang memperoleh rehabilitasi sosial di luar panti",
            "Share of neglected children with social rehabilitation outside the panti",
        ),
        "kab-b",
    ),
    _outside(
        "lansia",
        Text(
            "Persentase lanjut usia terlantar yang memperoleh rehabilitasi sosial di luar panti",
            "Share of neglected older people with social rehabilitation outside the panti",
        ),
        "kab-c",
    ),
    _outside(
        "disabilitas",
        Text(
            "Persentase penyandang disabilitas yang memperoleh rehabilitasi sosial di luar panti",
            "Share of people with a disability with social rehabilitation outside the panti",
        ),
        "kab-a",
    ),
    _outside(
        "gepeng",
        Text(
            "Persentase gelandangan dan pengemis yang memperoleh rehabilitasi sosial dasar di luar panti",
            "Share of gelandangan and pengemis with basic social rehabilitation outside the panti",
        ),
        "kab-d",
    ),
    Indicator(
        "spm-luar-panti",
        Text(
            "Persentase penyandang disabilitas terlantar, anak terlantar, lanjut usia terlantar, dan gelandangan "
            "pengemis yang terpenuhi kebutuhan dasarnya di luar panti",
            "Share of neglected people with a disability, children and older people, and of gelandangan and pengemis, "
            "whose basic needs are met outside the panti",
        ),
        "%",
        Text("kabupaten/kota, IKK", "kabupaten/kota, IKK"),
        Evidence.PRACTICE,
        Text("jumlah keempat pembilang", "sum of the four numerators"),
        Text("jumlah keempat populasi", "sum of the four populations"),
        Text(
            "judulnya dibaca; bahwa kedua bagian dijumlahkan adalah tafsiran",
            "the title was read; that both parts are added up is a reading",
        ),
        ("kab-a", "kab-b", "kab-c", "kab-d"),
    ),
    Indicator(
        "spm-dalam-panti-gepeng",
        Text(
            "Persentase gelandangan pengemis yang terpenuhi kebutuhan dasarnya di dalam panti",
            "Share of gelandangan and pengemis whose basic needs are met inside the panti",
        ),
        "%",
        _PROVINCE,
        Evidence.READ,
        Text(
            "gelandangan dan pengemis di dalam panti yang terpenuhi kebutuhan dasarnya",
            "gelandangan and pengemis inside the panti whose basic needs are met",
        ),
        Text(
            "populasi gelandangan dan pengemis di provinsi yang menurut asesmen membutuhkan rehabilitasi sosial dasar "
            "di dalam panti",
            "gelandangan and pengemis of the province who by assessment need basic social rehabilitation inside the "
            "panti",
        ),
        _BELTIM,
        ("prov-d",),
    ),
    *(
        Indicator(
            f"spm-dalam-panti-{name}",
            Text(
                f"Persentase {label} yang terpenuhi kebutuhan dasarnya di dalam panti",
                f"Share of {gloss} whose basic needs are met inside the panti",
            ),
            "%",
            _PROVINCE,
            Evidence.RECALLED,
            Text(
                f"{label} di dalam panti yang terpenuhi kebutuhan dasarnya",
                f"{gloss} inside the panti whose basic needs are met",
            ),
            Text(
                f"populasi {label} yang membutuhkan rehabilitasi sosial dasar di dalam panti",
                f"{gloss} who need basic social rehabilitation inside the panti",
            ),
            _ANALOGY,
            (duty,),
        )
        for name, label, gloss, duty in (
            ("disabilitas", "penyandang disabilitas telantar", "neglected people with a disability", "prov-a"),
            ("anak", "anak telantar", "neglected children", "prov-b"),
            ("lansia", "lanjut usia telantar", "neglected older people", "prov-c"),
        )
    ),
    Indicator(
        "spm-bencana",
        Text(
            "Persentase korban bencana alam dan sosial yang terpenuhi kebutuhan dasarnya pada saat dan setelah "
            "tanggap darurat",
            "Share of victims of natural and social disasters whose basic needs are met during and after the emergency",
        ),
        "%",
        Text("kabupaten/kota; provinsi dengan analogi", "kabupaten/kota; the province by analogy"),
        Evidence.READ,
        Text(
            "korban yang terpenuhi kebutuhan dasarnya dalam satu tahun anggaran",
            "victims whose basic needs are met within one budget year",
        ),
        Text(
            "populasi korban yang membutuhkan perlindungan dan jaminan sosial",
            "victims who need social protection and security",
        ),
        Text(
            "Kota Cirebon menerbitkan kedua bagiannya sebagai dataset", "Kota Cirebon publishes both parts as datasets"
        ),
        ("kab-e", "prov-e"),
    ),
    Indicator(
        "penurunan-pmks",
        Text("Persentase penurunan jumlah PMKS", "Percentage by which the number of PMKS fell"),
        "%",
        Text("RPJMD", "RPJMD"),
        Evidence.RECALLED,
        Text("PMKS tahun n-1 dikurangi PMKS tahun n", "PMKS of the year n-1 less PMKS of the year n"),
        Text("PMKS tahun n-1", "PMKS of the year n-1"),
        Text(
            "judul dijumpai di Kota Padang Panjang; rumusnya tidak dibaca",
            "title met at Kota Padang Panjang; the formula was not read",
        ),
    ),
    Indicator(
        "pmks-terima-belum",
        Text(
            "Jumlah PMKS = penerima + belum menerima bantuan sosial",
            "PMKS are those who received social assistance and those who did not yet",
        ),
        "Orang",
        _KABKOTA,
        Evidence.PRACTICE,
        source=Text(
            "dua dataset dijumpai; bahwa keduanya genap adalah simpulan",
            "two datasets were met; that they add up is inferred",
        ),
    ),
    Indicator(
        "swasti-saba-ppks",
        Text(
            "Persentase PPKS yang mendapat pelayanan (Kabupaten/Kota Sehat), sasaran 80 atau lebih",
            "Share of PPKS who are served (Kabupaten/Kota Sehat), target 80 or more",
        ),
        "%",
        _KABKOTA,
        Evidence.PRACTICE,
        Text("PPKS dilayani", "PPKS who are served"),
        Text("PPKS", "PPKS"),
        Text("instrumen satu kota; repositori tidak dikenali", "instrument of a city; repository not known"),
    ),
)
"""The indicators that were met, each as it was defined there."""
