"""Inside and outside the panti (group g)."""

from __future__ import annotations

from typing import Final

from pmks.law.layouts.columns import EDITION_AND_DAY, telling
from pmks.model.layout import Layout, LayoutColumn
from pmks.model.source import Evidence, Text

LAYOUTS: Final = (
    Layout(
        "rekap-panti",
        Text("Rekapitulasi dalam panti dan luar panti per jenis", "Inside and outside the panti, by type"),
        group="g",
        uses=("write", "read"),
        shape="long",
        level=Text("wilayah atau lembaga per jenis", "region or institution and type"),
        origin="project",
        evidence=Evidence.PRACTICE,
        sources=("registration app for LKS, CSV export; repository not identified",),
        columns=(
            *EDITION_AND_DAY,
            LayoutColumn("kode_wilayah", "code", field="kode_wilayah"),
            LayoutColumn("nama_wilayah"),
            LayoutColumn(
                "nama_lembaga",
                meaning=Text("kosong pada tabel wilayah", "empty in a table of regions"),
                field="nama_lembaga",
            ),
            LayoutColumn("nomor_jenis", "number", required=True, field="kode_kategori", form=Text("1-26", "1-26")),
            LayoutColumn("nama_jenis", required=True, field="kategori"),
            LayoutColumn(
                "dalam_panti_l",
                "count",
                unit="kasus",
                meaning=Text("di dalam panti pada tanggal data", "in residential care on the data date"),
                field="jumlah:dalam_panti/L",
            ),
            LayoutColumn(
                "dalam_panti_p",
                "count",
                unit="kasus",
                meaning=Text("di dalam panti pada tanggal data", "in residential care on the data date"),
                field="jumlah:dalam_panti/P",
            ),
            LayoutColumn(
                "dalam_panti_jumlah",
                "count",
                unit="kasus",
                meaning=Text("di dalam panti pada tanggal data", "in residential care on the data date"),
                field="jumlah:dalam_panti",
            ),
            LayoutColumn(
                "luar_panti_l",
                "count",
                unit="kasus",
                meaning=Text(
                    "dilayani dalam keluarga atau masyarakat pada tanggal data",
                    "served in the family or the community on the data date",
                ),
                field="jumlah:luar_panti/L",
            ),
            LayoutColumn(
                "luar_panti_p",
                "count",
                unit="kasus",
                meaning=Text(
                    "dilayani dalam keluarga atau masyarakat pada tanggal data",
                    "served in the family or the community on the data date",
                ),
                field="jumlah:luar_panti/P",
            ),
            LayoutColumn(
                "luar_panti_jumlah",
                "count",
                unit="kasus",
                meaning=Text(
                    "dilayani dalam keluarga atau masyarakat pada tanggal data",
                    "served in the family or the community on the data date",
                ),
                field="jumlah:luar_panti",
            ),
            LayoutColumn(
                "tidak_diketahui_l",
                "count",
                unit="kasus",
                meaning=Text("status panti tidak diketahui", "the setting is not known"),
            ),
            LayoutColumn(
                "tidak_diketahui_p",
                "count",
                unit="kasus",
                meaning=Text("status panti tidak diketahui", "the setting is not known"),
            ),
            LayoutColumn(
                "tidak_diketahui_jumlah",
                "count",
                unit="kasus",
                meaning=Text("status panti tidak diketahui", "the setting is not known"),
            ),
            LayoutColumn(
                "jumlah",
                "count",
                unit="kasus",
                meaning=Text(
                    "dalam_panti + luar_panti + tidak_diketahui", "dalam_panti + luar_panti + tidak_diketahui"
                ),
                field="jumlah",
            ),
        ),
        rules=(
            Text(
                "Satu orang dan jenis berada pada satu status panti pada tanggal data.",
                "One person and type stands in one setting on the data date.",
            ),
            Text(
                (
                    "Orang yang berpindah dalam periode dihitung di tempatnya pada tanggal data; tabel arus memiliki "
                    "nama sendiri."
                ),
                (
                    "A person who moved in the period is counted where he or she is on the data date; a table of "
                    "flows has its own name."
                ),
            ),
            Text(
                (
                    "Penghuni dihitung di wilayah panti untuk provinsi dan di wilayah asal untuk kabupaten/kota: "
                    "disebutkan yang mana, keduanya tidak dijumlahkan."
                ),
                (
                    "A resident is counted in the region of the panti for the province and in the region of origin "
                    "for the kabupaten/kota: say which; the two are never added."
                ),
            ),
        ),
        example=(
            (
                "edisi_daftar,tanggal_data,kode_wilayah,nama_wilayah,nama_lembaga,nomor_jenis,nama_jenis,"
                "dalam_panti_l,dalam_panti_p,dalam_panti_jumlah,luar_panti_l,luar_panti_p,luar_panti_jumlah,"
                "tidak_diketahui_l,tidak_diketahui_p,tidak_diketahui_jumlah,jumlah"
            ),
            "permensos-8-2012,2024-12-31,36.73,Kota Serang,,8,Lanjut Usia Terlantar,21,26,47,70,113,183,1,0,1,231",
        ),
        example_note=Text("angka rekaan", "the numbers are invented"),
    ),
    Layout(
        "lks-dplp",
        Text("Ekspor LKS dengan pasangan _DP dan _LP", "Export of institutions (LKS) with pairs _DP and _LP"),
        group="g",
        uses=("read",),
        shape="wide",
        level=Text("lembaga", "institution"),
        origin="met",
        evidence=Evidence.PRACTICE,
        sources=("registration app for LKS, CSV export; repository not identified",),
        columns=(
            *telling(
                {
                    "No": "id_sumber",
                    "Nama Lembaga": "nama_lembaga",
                    "Status": "status",
                    "Kabupaten/Kota": "kabupaten_kota",
                    "Nama LKS": "nama_lembaga",
                    "Alamat LKS": "alamat",
                    "Ketua LKS": "",
                }
            ),
            *telling(
                {
                    "Total Binaan": "jumlah",
                    "Dalam Panti": "jumlah:dalam_panti",
                    "Luar Panti": "jumlah:luar_panti",
                    "Anak Berhadapan Hukum": "jumlah:3",
                    "Anak Berhadapan Hukum_DP": "jumlah:3/dalam_panti",
                    "Anak Berhadapan Hukum_LP": "jumlah:3/luar_panti",
                    "Anak Disabilitas": "jumlah:5",
                    "Anak Disabilitas_DP": "jumlah:5/dalam_panti",
                    "Anak Disabilitas_LP": "jumlah:5/luar_panti",
                    "Anak Korban Kekerasan": "jumlah:6",
                    "Anak Korban Kekerasan_DP": "jumlah:6/dalam_panti",
                    "Anak Korban Kekerasan_LP": "jumlah:6/luar_panti",
                    "Anak Perlindungan Khusus": "jumlah:7",
                    "Anak Perlindungan Khusus_DP": "jumlah:7/dalam_panti",
                    "Anak Perlindungan Khusus_LP": "jumlah:7/luar_panti",
                    "Lansia": "jumlah:8",
                    "Lansia_DP": "jumlah:8/dalam_panti",
                    "Lansia_LP": "jumlah:8/luar_panti",
                    "Disabilitas Fisik": "jumlah:9/fisik",
                    "Disabilitas Fisik_DP": "jumlah:9/fisik/dalam_panti",
                    "Disabilitas Fisik_LP": "jumlah:9/fisik/luar_panti",
                    "Disabilitas Intelektual": "jumlah:9/intelektual",
                    "Disabilitas Intelektual_DP": "jumlah:9/intelektual/dalam_panti",
                    "Disabilitas Intelektual_LP": "jumlah:9/intelektual/luar_panti",
                    "Disabilitas Mental": "jumlah:9/mental",
                    "Disabilitas Mental_DP": "jumlah:9/mental/dalam_panti",
                    "Disabilitas Mental_LP": "jumlah:9/mental/luar_panti",
                    "Disabilitas Sensorik": "jumlah:9/sensorik",
                    "Disabilitas Sensorik_DP": "jumlah:9/sensorik/dalam_panti",
                    "Disabilitas Sensorik_LP": "jumlah:9/sensorik/luar_panti",
                    "BWBLP": "jumlah:15",
                    "BWBLP_DP": "jumlah:15/dalam_panti",
                    "BWBLP_LP": "jumlah:15/luar_panti",
                    "ODHA": "jumlah:16",
                    "ODHA_DP": "jumlah:16/dalam_panti",
                    "ODHA_LP": "jumlah:16/luar_panti",
                    "Penyalahgunaan Napza": "jumlah:17",
                    "Penyalahgunaan Napza_DP": "jumlah:17/dalam_panti",
                    "Penyalahgunaan Napza_LP": "jumlah:17/luar_panti",
                    "PMBS": "jumlah:20",
                    "PMBS_DP": "jumlah:20/dalam_panti",
                    "PMBS_LP": "jumlah:20/luar_panti",
                },
                kind="count",
            ),
            *telling({"Telepon": "telepon", "Email": ""}),
            LayoutColumn("Tanggal Input", "day", field="tanggal_input", form=Text("d-m-Y H:i", "d-m-Y H:i")),
        ),
        rules=(
            Text(
                "_LP berarti Luar Panti, bukan Laki-laki/Perempuan.",
                "_LP is Luar Panti (outside), not Laki-laki/Perempuan (sex).",
            ),
            Text(
                "X = X_DP + X_LP; Total Binaan = Dalam Panti + Luar Panti; selain itu dilaporkan bersama kolomnya.",
                "X = X_DP + X_LP; Total Binaan = Dalam Panti + Luar Panti; anything else is told with its field.",
            ),
            Text(
                (
                    "Empat kolom ragam disabilitas termasuk jenis 9: jumlahnya adalah hitungan jenis 9, dengan "
                    "catatan bahwa orang dengan dua ragam dapat terhitung dua kali."
                ),
                (
                    "Four columns of kinds of disability belong to type 9: their sum is the count of type 9, with "
                    "the note that a person with two kinds may stand twice."
                ),
            ),
            Text(
                "Lansia tanpa kata terlantar lebih luas daripada jenis 8: angkanya disimpan dengan catatan.",
                "Lansia without the word terlantar is broader than type 8: the number is kept under a note.",
            ),
        ),
        file=(("formats", "csv"), ("delimiter", ","), ("encoding", "UTF-8 with BOM")),
        shape_note=Text("lebar: setiap jenis sebagai X, X_DP, X_LP", "wide: each type as X, X_DP, X_LP"),
        note=Text(
            "Judul kolom 13 jenis dibaca; berkasnya memuat lebih banyak.",
            "The headers of 13 types were read; the file has more.",
        ),
    ),
)
