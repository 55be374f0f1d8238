"""Open data: long tables with codes of BPS, and one portal that is wide by year (group b)."""

from __future__ import annotations

from typing import Final

from pmks.law.layouts.columns import BPS_AREA, telling
from pmks.model.layout import Layout, LayoutColumn
from pmks.model.source import Evidence, Text

LAYOUTS: Final = (
    Layout(
        "satudata-per-jenis",
        Text(
            "Satu Data, satu jenis per dataset (keluarga Jawa Barat)",
            "Satu Data, one type to a dataset (family of Jawa Barat)",
        ),
        group="b",
        uses=("write", "read"),
        shape="long",
        level=Text("kabupaten/kota per tahun", "kabupaten/kota and year"),
        origin="met",
        evidence=Evidence.READ,
        sources=(
            (
                "Satu Data catalogues of Kota Sukabumi and Kota Cirebon, as kept in "
                "github.com/apteksdi/datajson-collection@1595e4d: kotasukabumi.json, cirebon.json"
            ),
        ),
        columns=(
            *BPS_AREA,
            LayoutColumn("jumlah", "count", required=True, field="jumlah"),
            LayoutColumn(
                "satuan",
                required=True,
                meaning=Text(
                    "ORANG dibaca pada portal saudaranya, Kota Cirebon; satuan keluarga tidak dibaca",
                    "ORANG was read at the sister portal of Kota Cirebon; units of families were not read",
                ),
                field="satuan",
            ),
            LayoutColumn("tahun", "year", required=True, field="tahun_data"),
        ),
        rules=(
            Text(
                "Jenis diberikan oleh pemanggil, atau dibaca dari judul.",
                "The caller gives the type, or it is read from the title.",
            ),
            Text(
                "Ke-54 dataset Dinas Sosial Kota Sukabumi memiliki tepat tujuh kolom ini.",
                "All 54 datasets of the social agency of Kota Sukabumi have exactly these seven columns.",
            ),
            Text(
                "77 deskripsi masih memuat kata templat jumlah_xxxx.",
                "77 descriptions still hold the word jumlah_xxxx of the template.",
            ),
        ),
        file=(
            ("formats", "csv, xls, xlsx"),
            ("delimiter", ", (recalled)"),
            ("name", "<opd>-od_<id>_<slug>_v<n>_data.csv in provincial files"),
        ),
        shape_note=Text("panjang; jenis hanya disebut pada judul", "long; the type stands only in the title"),
        example=(
            "kode_provinsi,nama_provinsi,kode_kabupaten_kota,nama_kabupaten_kota,jumlah,satuan,tahun",
            "36,BANTEN,3672,KOTA CILEGON,53,ORANG,2024",
        ),
        example_note=Text("angka rekaan", "the numbers are invented"),
    ),
    Layout(
        "satudata-jenis",
        Text("Satu Data, panjang dengan dimensi jenis", "Satu Data, long with the type as a dimension"),
        group="b",
        uses=("write", "read"),
        shape="long",
        level=Text(
            "kabupaten/kota atau kecamatan per jenis, jenis kelamin, dan tahun",
            "kabupaten/kota or kecamatan by type, sex and year",
        ),
        origin="project",
        evidence=Evidence.PRACTICE,
        sources=(
            (
                "Satu Data catalogues of Kota Sukabumi and Kota Cirebon, as kept in "
                "github.com/apteksdi/datajson-collection@1595e4d: kotasukabumi.json, cirebon.json"
            ),
        ),
        columns=(
            LayoutColumn(
                "id",
                "number",
                meaning=Text("nomor urut; hanya pada berkas provinsi", "running number; files of provinces only"),
            ),
            *BPS_AREA,
            LayoutColumn(
                "bps_kode_kecamatan",
                "code",
                meaning=Text("hanya pada tingkat kecamatan", "at the level of kecamatan only"),
                form=Text("kode BPS, 7 angka", "BPS code, 7 digits"),
            ),
            LayoutColumn(
                "bps_nama_kecamatan",
                meaning=Text("hanya pada tingkat kecamatan", "at the level of kecamatan only"),
            ),
            LayoutColumn(
                "kemendagri_kode_kecamatan",
                "code",
                meaning=Text("hanya pada tingkat kecamatan", "at the level of kecamatan only"),
                field="kode_kecamatan",
                form=Text("kode Kemendagri", "Kemendagri code"),
            ),
            LayoutColumn(
                "kemendagri_nama_kecamatan",
                meaning=Text("hanya pada tingkat kecamatan", "at the level of kecamatan only"),
                field="kecamatan",
            ),
            LayoutColumn(
                "edisi_daftar",
                required=True,
                meaning=Text("tambahan proyek", "an addition of the project"),
                field="edisi_daftar",
                form=Text(
                    "id daftar jenis, misalnya permensos-8-2012",
                    "id of the list of types, for example permensos-8-2012",
                ),
            ),
            LayoutColumn(
                "nomor_jenis",
                "number",
                required=True,
                meaning=Text("tambahan proyek", "an addition of the project"),
                field="kode_kategori",
                form=Text("1-26", "1-26"),
            ),
            LayoutColumn(
                "jenis_ppks",
                required=True,
                field="kategori",
                form=Text("nama jenis menurut Lampiran, huruf besar", "name of the type as in the annex, upper case"),
            ),
            LayoutColumn("jenis_kelamin", "code", allowed=("LAKI-LAKI", "PEREMPUAN"), field="jenis_kelamin"),
            LayoutColumn("jumlah_ppks", "count", unit="kasus", required=True),
            LayoutColumn("satuan", "code", allowed=("ORANG", "KELUARGA"), required=True, field="satuan"),
            LayoutColumn(
                "bulan",
                meaning=Text(
                    "atau triwulan, atau semester; hanya bila data lebih rinci daripada setahun",
                    "or triwulan, or semester; only where the data are finer than a year",
                ),
            ),
            LayoutColumn("tahun", "year", required=True, field="tahun_data"),
        ),
        evidence_note=Text(
            (
                "Urutan blok dan dimensi jenis kelamin dibaca pada katalog; dimensi jenis dan jumlah_ppks mengikuti "
                "kaidah nama yang sama, tetapi tidak dijumpai dalam berkas."
            ),
            (
                "The order of the blocks and the dimension of sex were read in the catalogues; the dimension of "
                "types and jumlah_ppks follow the same rule of naming and were not met in a file."
            ),
        ),
        rules=(
            Text(
                "Dimensi berdiri sebelum nilai, satuan sesudahnya, waktu paling akhir.",
                "Dimensions stand before the value, the unit behind it, time last.",
            ),
            Text(
                (
                    "Pada tingkat kecamatan dua skema wilayah berdampingan; kabupaten/kota memakai BPS. Di Banten "
                    "angkanya sama."
                ),
                (
                    "At the level of kecamatan two region schemes stand side by side; the kabupaten/kota is BPS. In "
                    "Banten the digits agree."
                ),
            ),
            Text(
                "Jenis yang tidak dikumpulkan tidak memiliki baris, dan 0 tidak menggantikannya.",
                "A type that is not collected has no row, and no 0 stands in its place.",
            ),
        ),
        example=(
            (
                "kode_provinsi,nama_provinsi,kode_kabupaten_kota,nama_kabupaten_kota,edisi_daftar,nomor_jenis,"
                "jenis_ppks,jenis_kelamin,jumlah_ppks,satuan,tahun"
            ),
            "36,BANTEN,3672,KOTA CILEGON,permensos-8-2012,8,LANJUT USIA TERLANTAR,LAKI-LAKI,22,ORANG,2024",
            "36,BANTEN,3672,KOTA CILEGON,permensos-8-2012,8,LANJUT USIA TERLANTAR,PEREMPUAN,31,ORANG,2024",
            "36,BANTEN,3672,KOTA CILEGON,permensos-8-2012,25,KELUARGA BERMASALAH SOSIAL PSIKOLOGIS,,14,KELUARGA,2024",
        ),
        example_note=Text("angka rekaan", "the numbers are invented"),
    ),
    Layout(
        "banten-komponen-data",
        Text("Komponen data Banten, lebar menurut tahun", "Data components of Banten, one column a year"),
        group="b",
        uses=("read",),
        shape="wide",
        level=Text("provinsi dan kabupaten/kota menurut kode", "province and kabupaten/kota by code"),
        origin="met",
        evidence=Evidence.PRACTICE,
        sources=("aspelum CSV of Banten, as kept in github.com/adrianahnaf/unduh_aspelum",),
        columns=(
            LayoutColumn(
                "kodefikasi",
                "code",
                meaning=Text(
                    "bertingkat; dua angka terakhir 01-04 dan 71-74 = kabupaten/kota",
                    "hierarchical; the last pair 01-04, 71-74 = kabupaten/kota",
                ),
                field="id_sumber",
            ),
            *telling({"komponendata": "", "satuan": "satuan", "sumberdata": ""}),
            LayoutColumn(
                "<year>", "number", meaning=Text("satu kolom per tahun", "one column for each year"), field="jumlah"
            ),
        ),
        evidence_note=Text("Diketahui dari sebagian satu berkas.", "Known from a part of one file."),
        rules=(Text("Tanda hubung bukan 0.", "The dash is not 0."),),
        file=(("formats", "csv"), ("delimiter", ";")),
        shape_note=Text("lebar menurut tahun", "wide by year"),
    ),
)
