"""The rules that every report keeps, and the signs of its cells."""

from __future__ import annotations

from typing import Final

from pmks.law.reporting import CellStatus, ReportRule
from pmks.model.source import Text

_ERROR: Final = Text("kesalahan", "error")
_WARNING: Final = Text("peringatan", "warning")
_CHOICE: Final = Text("pilihan proyek", "choice of the project")
_MISSING: Final = Text("kesalahan bila tidak ada", "error if missing")

REPORT_RULES: Final = (
    ReportRule(
        "R1",
        "orang-kasus",
        Text(
            "Satu orang dapat memiliki beberapa jenis. Sel menghitung kasus: orang berbeda dengan jenis itu di wilayah "
            "itu. Jumlah antarjenis adalah kasus, bukan orang. Orang dihitung menurut kunci orang, satu kali per "
            "tabel, dalam kolom tersendiri.",
            "A person may hold several types. A cell counts cases: distinct people with that type in that area. A sum "
            "over types is cases, never people. People are counted by a key of the person, once in a table, in columns "
            "of their own.",
        ),
        Text("kesalahan bila jumlah antarjenis disebut orang", "error to call a sum over types people"),
    ),
    ReportRule(
        "R2",
        "satuan",
        Text(
            "Jenis 25 (keluarga) dan 26 (komunitas) memakai satuan lain; fakir miskin dihitung dalam orang atau "
            "keluarga. Satuan tidak dijumlahkan: jumlah antarjenis meliputi jenis 1-24, disebut kasus, dan menyebut "
            "yang tidak termasuk.",
            "Types 25 (family) and 26 (community) have other units; fakir miskin is counted in people or in families. "
            "Units are never added: a total over types covers types 1-24, says cases, and names what is left out.",
        ),
        _WARNING,
    ),
    ReportRule(
        "R3",
        "nol-kosong",
        Text(
            "0 berarti dihitung dan tidak ada. Kosong berarti tidak ada angka, dan status_nilai menyebut sebabnya. "
            'Angka yang tidak ada tidak pernah ditulis 0. Tanda "-" yang dibaca bukan angka, kecuali pemanggil '
            "menyatakan artinya dalam berkas itu.",
            "0 means counted and nobody found. Empty means no number, and status_nilai says why. A number that is "
            'missing is never written as 0. A "-" that is read is no number unless the caller declares what it means '
            "in that file.",
        ),
        _ERROR,
    ),
    ReportRule(
        "R4",
        "panti",
        Text(
            "Pada satu hari seorang dengan suatu jenis berada di dalam panti atau di luar panti. Tabel status panti "
            "adalah stok pada tanggal data. Penghuni panti provinsi tidak dihitung lagi oleh kabupaten/kota asal "
            "dalam tabel yang sama.",
            "On one day a person and type is either inside or outside the panti. Tables of settings are stocks on the "
            "data date. A resident of a panti of the province is not counted again by the kabupaten/kota of origin in "
            "the same table.",
        ),
        _ERROR,
    ),
    ReportRule(
        "R5",
        "edisi",
        Text(
            "Setiap laporan memuat id daftar (edisi_daftar), tanggal data (tanggal_data), satuan, dan skema wilayah. "
            "Deret yang melintasi pergantian daftar tidak disambung.",
            "Every report carries the id of the list (edisi_daftar), the data date (tanggal_data), the unit and the "
            "scheme of regions. A series across a change of list is not joined.",
        ),
        _MISSING,
    ),
    ReportRule(
        "R6",
        "wilayah-total",
        Text(
            "Jumlah orang antarwilayah dihitung dari orangnya, bukan dari penjumlahan baris, bila seseorang dapat "
            "berada di dua wilayah; bila hanya ada baris, hal itu disebutkan.",
            "The people of all regions are counted from the people, not by adding rows, where somebody may stand in "
            "two regions; where there are rows only, that is said.",
        ),
        _WARNING,
    ),
    ReportRule(
        "R7",
        "kelamin",
        Text(
            "L + P <= jumlah; selisihnya orang yang jenis kelaminnya tidak diketahui. Hitungan ketiga (waria) pada "
            "satu formulir bulanan adalah hitungan formulir itu, bukan kode jenis kelamin.",
            "L + P <= jumlah; the rest are people whose sex is not known. A third count (waria) in one monthly form is "
            "a count of that form, not a code of sex.",
        ),
        Text("kesalahan bila L + P > jumlah, selain itu peringatan", "error if L + P > jumlah, else warning"),
    ),
    ReportRule(
        "R8",
        "rekonsiliasi",
        Text(
            "Baris jumlah yang dibaca dibandingkan dengan hasil hitung, kolom demi kolom; angka yang dilaporkan "
            "disimpan di samping hasil hitung.",
            "A total row that is read is compared with what was computed, column by column; the reported number is "
            "kept beside the computed one.",
        ),
        Text("peringatan total-berbeda", "warning total-berbeda"),
    ),
    ReportRule(
        "R9",
        "sel-kecil",
        Text(
            "Untuk jenis yang peka, sel terbitan bernilai 1 sampai 4 dikosongkan dengan status disamarkan, dan satu "
            "sel lain pada baris serta kolomnya ikut disamarkan sehingga nilainya tidak dapat dihitung; jumlahnya "
            "boleh dibulatkan. Ambangnya parameter, bawaannya 5. Ambang dalam peraturan Indonesia tidak ditemukan. "
            "Di dalam kantor angkanya utuh.",
            "For the types that need care, a published cell from 1 to 4 is written empty with the status disamarkan, "
            "and one more cell of its row and of its column is hidden so that it cannot be computed; totals may be "
            "rounded. The threshold is a parameter, 5 by default. No Indonesian text with a threshold was found. "
            "Inside the office the numbers are whole.",
        ),
        _CHOICE,
        choice=True,
    ),
    ReportRule(
        "R10",
        "kota-kecil",
        Text(
            "Tabel kecamatan dan desa untuk jenis yang peka pada dasarnya hanya untuk kalangan sendiri.",
            "Tables of kecamatan and villages of the types that need care are internal by default.",
        ),
        _CHOICE,
        choice=True,
    ),
    ReportRule(
        "R11",
        "gabungan",
        Text(
            "Golongan gabungan (dua atau tiga jenis dalam satu kolom) tetap satu golongan dengan id sendiri, tidak "
            "dipecah dan tidak dijumlahkan dengan bagiannya.",
            "A merged class (two or three types in one column) stays a class with an id of its own, never split and "
            "never added to its parts.",
        ),
        Text("kesalahan bila dipecah", "error to split"),
    ),
    ReportRule(
        "R12",
        "asal",
        Text(
            "Setiap laporan diakhiri dengan sumber, versi pustaka dan data hukum, serta daftar yang tidak dimuat "
            "beserta sebabnya.",
            "Each report ends with its source, the version of the library and of the law, and what was left out and "
            "why.",
        ),
        _MISSING,
    ),
)
"""The rules of every report, in order."""

CELL_STATUSES: Final = (
    CellStatus(
        "terisi",
        "",
        Text("ada angka; 0 berarti dihitung dan tidak ada", "a number; 0 means counted and nobody found"),
    ),
    CellStatus(
        "tidak_tersedia",
        "-",
        Text(
            "tidak tersedia: diminta, tetapi tidak diserahkan atau tidak diketahui",
            "not available: asked for, not delivered or not known",
        ),
    ),
    CellStatus(
        "tidak_dikumpulkan",
        "td",
        Text(
            "tidak dikumpulkan: kantor tidak menanyakan jenis atau pemilahan ini",
            "not collected: the office does not ask for this type or split",
        ),
    ),
    CellStatus("disamarkan", "*", Text("disamarkan untuk melindungi orang", "hidden to protect people")),
)
"""Why a number stands in a cell or why none does, with the sign of the legend."""
