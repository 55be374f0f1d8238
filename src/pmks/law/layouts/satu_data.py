"""Satu Data Indonesia: data standards, metadata, catalogue (group c)."""

from __future__ import annotations

from typing import Final

from pmks.law.layouts.columns import plain
from pmks.model.layout import Layout, LayoutColumn
from pmks.model.source import Evidence, Text

LAYOUTS: Final = (
    Layout(
        "standar-data",
        Text("Tabel standar data (Satu Data Indonesia)", "Table of data standards (Satu Data Indonesia)"),
        group="c",
        uses=("write",),
        shape="record",
        level=Text("indikator", "indicator"),
        origin="met",
        evidence=Evidence.PRACTICE,
        sources=("https://satudata-v3.polmankab.go.id/Frontend/standardatadetail/337", "Perpres 39/2019"),
        columns=(
            *plain("Judul", "Tujuan Pengumpulan Data", "Indikator", "Variabel"),
            LayoutColumn("No", "number"),
            *plain("Konsep", "Definisi"),
            LayoutColumn(
                "Klasifikasi",
                meaning=Text(
                    'misalnya "1. Wilayah 2. Jenis PPKS 3. Jenis Kelamin"',
                    'for example "1. Wilayah 2. Jenis PPKS 3. Jenis Kelamin"',
                ),
            ),
            LayoutColumn("Ukuran", "code", allowed=("Jumlah", "Persentase")),
            LayoutColumn("Satuan", "code", allowed=("Orang", "Keluarga", "Kasus", "%")),
            LayoutColumn("Dasar Rujukan", meaning=Text("peraturan", "instrument")),
        ),
        evidence_note=Text(
            "Lima bagian standar dibaca dalam uraian tentang Perpres 39/2019; tabelnya dibaca pada satu portal.",
            "The five parts of a standard were read in accounts of Perpres 39/2019; the table itself at one portal.",
        ),
        shape_note=Text("tabel, satu baris per konsep", "table, one row for each concept"),
        example=(
            "Judul: Jumlah PPKS menurut jenis, kabupaten/kota, dan jenis kelamin",
            "Indikator: Jumlah PPKS",
            (
                "No 1 | Konsep: PPKS | Definisi: perseorangan, keluarga, kelompok, dan/atau masyarakat yang karena "
                "suatu hambatan, kesulitan, atau gangguan tidak dapat menjalankan fungsi sosialnya | Klasifikasi: 26 "
                "jenis menurut Permensos 8/2012; wilayah; jenis kelamin | Ukuran: Jumlah | Satuan: Kasus | Dasar "
                "Rujukan: Permensos 8/2012"
            ),
        ),
        example_note=Text("isi dari proyek", "content of the project"),
    ),
    Layout(
        "metadata-indikator",
        Text("Metadata indikator", "Metadata of an indicator"),
        group="c",
        uses=("write",),
        shape="record",
        level=Text("indikator", "indicator"),
        origin="met",
        evidence=Evidence.PRACTICE,
        sources=(
            "github.com/apteksdi/datajson-collection@1595e4d: badan-pusat-statistik/",
            "https://sdi.beltim.go.id/kodref/04.02.025",
        ),
        columns=(
            *plain(
                "nama_indikator",
                "konsep",
                "definisi",
                "interpretasi",
                "metode_perhitungan",
                "rumus",
                "ukuran",
                "satuan",
                "klasifikasi",
                "variabel_disaggregasi",
                "level_estimasi",
                "kode_referensi",
                "frekuensi",
                "produsen_data",
            ),
            LayoutColumn(
                "dapat_diakses_umum",
                "code",
                allowed=("ya", "tidak"),
                meaning=Text(
                    "tambahan proyek: tidak untuk yang lebih rinci daripada yang dibolehkan aturan pengungkapan",
                    "an addition of the project: no for anything finer than the rule of disclosure allows",
                ),
            ),
        ),
        evidence_note=Text(
            (
                "Kunci dibaca pada jawaban layanan indikator BPS; daftar isian Permen PPN 16/2020 dan Peraturan BPS "
                "5/2020 belum dibaca."
            ),
            (
                "The keys were read in answers of the indicator service of BPS; the lists of fields of Permen PPN "
                "16/2020 and Peraturan BPS 5/2020 were not read."
            ),
        ),
    ),
    Layout(
        "dcat-dataset",
        Text("Entri data.json (DCAT) untuk satu dataset", "Entry of data.json (DCAT) for one dataset"),
        group="c",
        uses=("write", "read"),
        shape="record",
        level=Text("dataset", "dataset"),
        origin="met",
        evidence=Evidence.READ,
        sources=("github.com/apteksdi/datajson-collection@1595e4d", "https://project-open-data.cio.gov/v1.1/schema"),
        columns=(
            LayoutColumn("@type", "code", allowed=("dcat:Dataset",), required=True),
            LayoutColumn("title", required=True),
            LayoutColumn(
                "description",
                required=True,
                meaning=Text(
                    "sebutkan daftar, tanggal data, satuan, dan yang tidak dikumpulkan",
                    "say the list, the data date, the unit and what is not collected",
                ),
            ),
            LayoutColumn(
                "keyword", "list", required=True, meaning=Text("dijumpai juga sebagai keywords", "met also as keywords")
            ),
            LayoutColumn(
                "issued",
                "day",
                meaning=Text("dijumpai dalam 8 bentuk, juga tahun -1", "met in 8 forms, also the year -1"),
                form=Text("ISO 8601, misalnya 2024-12-31", "ISO 8601, for example 2024-12-31"),
            ),
            LayoutColumn(
                "modified",
                "day",
                required=True,
                form=Text("ISO 8601, misalnya 2024-12-31", "ISO 8601, for example 2024-12-31"),
            ),
            LayoutColumn(
                "publisher",
                "object",
                required=True,
                meaning=Text("name tidak ada pada 2.609 dari 19.237 entri", "name missing in 2,609 of 19,237 entries"),
            ),
            LayoutColumn("contactPoint", "object", meaning=Text("kantor, bukan orang", "an office, not a person")),
            LayoutColumn("identifier", required=True),
            LayoutColumn(
                "accessLevel",
                "code",
                allowed=("public", "restricted public", "non-public"),
                required=True,
                meaning=Text(
                    "dijumpai juga: private, publik, Public, tidak ada", "met also: private, publik, Public, absent"
                ),
            ),
            LayoutColumn(
                "accrualPeriodicity",
                "code",
                meaning=Text(
                    'dijumpai juga: "Tahunan, 1 Tahun Sekali, tahunana", atau kosong',
                    'met also: "Tahunan, 1 Tahun Sekali, tahunana", or empty',
                ),
                form=Text(
                    "ISO 8601: R/P1Y setiap tahun, R/P6M, R/P3M, R/P1M",
                    "ISO 8601: R/P1Y each year, R/P6M, R/P3M, R/P1M",
                ),
            ),
            LayoutColumn("landingPage"),
            LayoutColumn(
                "distribution",
                "list",
                required=True,
                meaning=Text("URL nisbi atau tidak ada pada 4.673 entri", "a relative or missing URL in 4,673 entries"),
            ),
            LayoutColumn("theme", "list"),
            LayoutColumn(
                "temporal", meaning=Text("misalnya 2024-01-01/2024-12-31", "for example 2024-01-01/2024-12-31")
            ),
            LayoutColumn("spatial", meaning=Text("misalnya Banten", "for example Banten")),
        ),
        evidence_note=Text(
            "Kunci dan nilai dihitung pada 89 katalog dengan 19.237 entri.",
            "Keys and values were counted over 89 catalogues with 19,237 entries.",
        ),
        shape_note=Text("objek JSON dalam dataset[]", "JSON object in dataset[]"),
        example=(
            (
                '{"@type": "dcat:Dataset", "title": "Jumlah PPKS menurut jenis dan kabupaten/kota di Provinsi '
                'Banten", "description": "Daftar Permensos 8/2012 (26 jenis). Keadaan 31 Desember 2024. Satuan '
                "kasus: satu orang dapat memiliki beberapa jenis, jumlah antarjenis bukan jumlah orang. Kosong "
                'berarti tidak dikumpulkan, bukan nol. Angka di bawah 5 disamarkan pada jenis yang peka.", '
                '"keyword": ["ppks", "pmks", "sosial", "banten"], "issued": "2025-02-01", "modified": "2025-02-01", '
                '"publisher": {"@type": "org:Organization", "name": "Dinas Sosial Provinsi Banten"}, "identifier": '
                '"ppks-jenis-kabkota-2024", "accessLevel": "public", "accrualPeriodicity": "R/P1Y", "temporal": '
                '"2024-01-01/2024-12-31", "distribution": [{"@type": "dcat:Distribution", "mediaType": "text/csv", '
                '"format": "csv", "downloadURL": "https://data.example.id/ppks-jenis-kabkota-2024.csv"}]}'
            ),
        ),
        example_note=Text("isi dari proyek", "content of the project"),
    ),
)
