"""The minimum standard of service (SPM) by quarter: recipients, quality, money, and what they come to (group d)."""

from __future__ import annotations

from typing import Final

from pmks.law.layouts.columns import AREA, QUARTER, SERVICE, SERVICES, months, plain
from pmks.model.layout import Layout, LayoutColumn
from pmks.model.source import Evidence, Text

LAYOUTS: Final = (
    Layout(
        "spm-penerima",
        Text("SPM A: penerima layanan dasar", "SPM A: recipients of the basic service"),
        group="d",
        uses=("write", "read"),
        shape="wide",
        level=Text(
            "provinsi (dalam panti) atau kabupaten/kota (luar panti) per layanan",
            "province (in the panti) or kabupaten/kota (outside) and service",
        ),
        origin="met",
        evidence=Evidence.SECONDARY,
        sources=(
            "e-SPM form of Kemendagri as copied for the health sector; not seen for the social sector",
            "https://e-spm.blitarkota.go.id (print: target 100, realisasi X / Y)",
            "https://spm.bangda.kemendagri.go.id",
        ),
        columns=(
            *QUARTER,
            *AREA,
            *SERVICE,
            LayoutColumn("satuan", "code", allowed=("Orang",), field="satuan"),
            LayoutColumn(
                "jumlah_harus_dilayani",
                "count",
                unit="orang",
                required=True,
                meaning=Text(
                    "pada formulir: Jumlah Total Yang Harus Dilayani", "on the form: Jumlah Total Yang Harus Dilayani"
                ),
            ),
            *months(
                "count",
                "orang",
                Text(
                    (
                        "yang baru dilayani pada bulan itu, sehingga jumlahnya menghitung seorang satu kali "
                        "(disimpulkan dari kolom Total)"
                    ),
                    "newly served in the month, so that the sum counts a person once (inferred from the column Total)",
                ),
            ),
            LayoutColumn(
                "jumlah_terlayani",
                "count",
                unit="orang",
                meaning=Text(
                    "pada formulir: Total (Jumlah Total Yang Terlayani)",
                    "on the form: Total (Jumlah Total Yang Terlayani)",
                ),
            ),
            LayoutColumn(
                "belum_terlayani",
                "count",
                unit="orang",
                meaning=Text(
                    "harus dilayani dikurangi terlayani, tidak di bawah 0", "to be served less served, not below 0"
                ),
            ),
            LayoutColumn("persen", "percent", unit="%", digits=2),
        ),
        evidence_note=Text(
            "Formulir dibaca pada salinan untuk bidang kesehatan, tidak dilihat untuk bidang sosial.",
            "The form was read in copies for the health sector; it was not seen for social affairs.",
        ),
        rules=(
            Text("Bulan sesudah triwulan dikosongkan, bukan 0.", "Months after the quarter are empty, not 0."),
            Text(
                (
                    'Tanpa sasaran: persen kosong dengan catatan "tidak ada sasaran"; teks yang menyebut 0 atau 100 '
                    "tidak ditemukan."
                ),
                (
                    'Nobody to serve: persen is empty and the note says "tidak ada sasaran"; no text that says 0 or '
                    "100 was found."
                ),
            ),
            Text(
                "Di atas 100 mungkin terjadi: dicetak apa adanya, tidak dipotong.",
                "Over 100 is possible: it is printed and not cut.",
            ),
            Text(
                "Keempat kelompok tetap terpisah, juga bila portal menerbitkannya sebagai satu angka.",
                "The four groups stay apart even where a portal publishes them as one number.",
            ),
        ),
        shape_note=Text("lebar menurut bulan", "wide by month"),
        example=(
            (
                "tahun,triwulan,kode_wilayah,nama_wilayah,kode_layanan,jenis_layanan,satuan,jumlah_harus_dilayani,"
                "jan,feb,mar,apr,mei,jun,jul,agu,sep,okt,nov,des,jumlah_terlayani,belum_terlayani,persen"
            ),
            (
                "2024,TW2,36,Banten,prov-c,Rehabilitasi sosial dasar lanjut usia telantar di dalam panti,Orang,60,38,"
                "4,3,5,2,1,,,,,,,53,7,88.33"
            ),
        ),
        example_note=Text("angka rekaan", "the numbers are invented"),
    ),
    Layout(
        "spm-mutu",
        Text("SPM B: mutu minimal layanan dasar", "SPM B: minimum quality of the basic service"),
        group="d",
        uses=("write", "read"),
        shape="wide",
        level=Text("seperti spm-penerima, per butir mutu", "as spm-penerima, and item of quality"),
        origin="met",
        evidence=Evidence.SECONDARY,
        sources=("e-SPM form of Kemendagri as copied for the health sector; not seen for the social sector",),
        columns=(
            *QUARTER,
            *AREA,
            *SERVICE,
            LayoutColumn("uraian", meaning=Text("butir mutu", "item of quality")),
            LayoutColumn("satuan", "code", allowed=("Orang", "Paket", "Unit", "Dokumen"), field="satuan"),
            LayoutColumn("jumlah_harus_dipenuhi", "count", required=True),
            *months("count"),
            *plain("jumlah_terpenuhi", "belum_terpenuhi", kind="count"),
            LayoutColumn("persen", "percent", unit="%", digits=2),
        ),
        shape_note=Text("lebar menurut bulan", "wide by month"),
    ),
    Layout(
        "spm-anggaran",
        Text("SPM C: alokasi dan realisasi anggaran", "SPM C: budget and spending"),
        group="d",
        uses=("write", "read"),
        shape="wide",
        level=Text("seperti spm-penerima", "as spm-penerima"),
        origin="met",
        evidence=Evidence.SECONDARY,
        sources=("e-SPM form of Kemendagri as copied for the health sector; not seen for the social sector",),
        columns=(
            *QUARTER,
            *AREA,
            *SERVICE,
            LayoutColumn(
                "uraian",
                meaning=Text(
                    "kode dan nama anggaran, misalnya 1.06.04.1.03",
                    "code and name of the budget, for example 1.06.04.1.03",
                ),
            ),
            LayoutColumn("alokasi", "money", unit="rupiah", required=True),
            *months("money", "rupiah"),
            LayoutColumn("jumlah_realisasi", "money", unit="rupiah"),
            LayoutColumn(
                "selisih", "money", unit="rupiah", meaning=Text("alokasi dikurangi realisasi", "budget less spending")
            ),
            LayoutColumn("persen", "percent", unit="%", digits=2),
        ),
        shape_note=Text("lebar menurut bulan", "wide by month"),
    ),
    Layout(
        "spm-ringkas",
        Text("SPM: capaian dan kategori", "SPM: attainment and category"),
        group="d",
        uses=("write",),
        shape="long",
        level=Text(
            "seperti spm-penerima, dan satu baris untuk semua layanan", "as spm-penerima, and one row for all services"
        ),
        origin="project",
        evidence=Evidence.SECONDARY,
        sources=(
            "e-SPM form of Kemendagri as copied for the health sector; not seen for the social sector",
            "categories: code of a provincial dashboard (Kalimantan Barat); figures of Kemendagri agree",
        ),
        columns=(
            *QUARTER,
            *AREA,
            LayoutColumn(
                "kode_layanan",
                "code",
                allowed=(*SERVICES, "semua"),
                required=True,
                meaning=Text("semua: satu baris untuk semua layanan", "semua: one row for all services"),
            ),
            LayoutColumn("jenis_layanan", required=True),
            *plain("capaian_penerima", "capaian_mutu", kind="percent", unit="%"),
            LayoutColumn(
                "indeks",
                "percent",
                unit="%",
                meaning=Text("bobotnya parameter", "the weights are a parameter"),
                digits=2,
            ),
            LayoutColumn(
                "kategori_capaian",
                "code",
                allowed=(
                    "Tuntas Paripurna",
                    "Tuntas Utama",
                    "Tuntas Madya",
                    "Tuntas Pratama",
                    "Tuntas Muda",
                    "Belum Tuntas",
                ),
            ),
            LayoutColumn("catatan", field="catatan"),
        ),
    ),
)
