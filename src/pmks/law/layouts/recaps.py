"""Recapitulations by region and type that the project writes (group a)."""

from __future__ import annotations

from typing import Final

from pmks.law.layouts.columns import DESA_KELURAHAN, EACH_TYPE, EDITION_AND_DAY, KABUPATEN_KOTA, KECAMATAN, SUMS, ids
from pmks.model.layout import Layout, LayoutColumn
from pmks.model.source import Evidence, Text

LAYOUTS: Final = (
    Layout(
        "rekap-kabkota",
        Text("Rekapitulasi PPKS menurut jenis dan kabupaten/kota", "PPKS by type and kabupaten/kota"),
        group="a",
        uses=("write", "read"),
        shape="wide",
        level=Text("kabupaten/kota dalam satu provinsi", "kabupaten/kota within one province"),
        origin="project",
        evidence=Evidence.PRACTICE,
        sources=(
            (
                "github.com/erinurshofa/sosialmenyapa@84fa1ed: models/Rekap.php, models/Ppks.php, "
                "views/ppks/rekap_jenis_pmks_kecamatan.php (Kota Semarang)"
            ),
        ),
        columns=(*EDITION_AND_DAY, *KABUPATEN_KOTA, *EACH_TYPE, *SUMS),
        evidence_note=Text(
            (
                "Tabel wilayah dan jenis lazim dijumpai; berkas dengan 26 jenis yang dipilah L dan P tidak ditemukan,"
                " sehingga pemilahan ini rancangan proyek."
            ),
            (
                "Tables of areas and types are common; no file with all 26 types split by L and P was found, so the "
                "split is the project's own."
            ),
        ),
        rows=Text(
            "satu baris per kabupaten/kota menurut urutan kode; wilayah tanpa data tetap ada dengan sel kosong",
            "one for each kabupaten/kota in the order of codes; a region without data stays, with empty cells",
        ),
        totals=Text(
            (
                "baris terakhir: kode_kabupaten_kota kosong, nama_kabupaten_kota = JUMLAH; jumlah_orang pada baris "
                "itu menghitung seorang satu kali dalam provinsi"
            ),
            (
                "last row: kode_kabupaten_kota empty, nama_kabupaten_kota = JUMLAH; its jumlah_orang counts a person "
                "once in the province"
            ),
        ),
        types=ids(),
        print_form=(
            Text(
                "baris 1-3: judul, wilayah, dan satu baris berisi tanggal data, daftar, dan satuan",
                "rows 1-3: title, region, and one line with the data date, the list and the unit",
            ),
            Text(
                "baris 5-6: dua baris judul kolom, nomor dan nama jenis di atas L / P / JML",
                "rows 5-6: two header rows, number and name of the type above L / P / JML",
            ),
            Text("baris 7: nomor kolom (1), (2) dan seterusnya", "row 7: numbers of the columns (1), (2) and so on"),
            Text("lalu satu baris per wilayah, JUMLAH terakhir", "then one row for each region, JUMLAH last"),
            Text("di bawahnya: keterangan tanda, catatan, sumber", "below: legend of the signs, notes, source"),
        ),
        example=(
            (
                "edisi_daftar,tanggal_data,kode_kabupaten_kota,nama_kabupaten_kota,anak_terlantar_l,anak_terlantar_p,"
                "anak_terlantar_jumlah,lanjut_usia_terlantar_l,lanjut_usia_terlantar_p,lanjut_usia_terlantar_jumlah,"
                "penyandang_disabilitas_l,penyandang_disabilitas_p,penyandang_disabilitas_jumlah,jumlah_kasus_l,"
                "jumlah_kasus_p,jumlah_kasus,jumlah_orang_l,jumlah_orang_p,jumlah_orang"
            ),
            "permensos-8-2012,2024-12-31,36.02,Kabupaten Lebak,41,38,79,120,207,327,96,88,185,257,333,591,241,316,558",
            "permensos-8-2012,2024-12-31,36.72,Kota Cilegon,7,5,12,22,31,53,30,27,57,59,63,122,57,60,117",
            "permensos-8-2012,2024-12-31,,JUMLAH,48,43,91,142,238,380,126,115,242,316,396,713,298,376,675",
        ),
        example_note=Text(
            "sebagian: tiga dari 26 jenis; angka rekaan", "a part: three of the 26 types; the numbers are invented"
        ),
    ),
    Layout(
        "rekap-kecamatan",
        Text("Rekapitulasi PPKS menurut jenis dan kecamatan", "PPKS by type and kecamatan"),
        group="a",
        uses=("write", "read"),
        shape="wide",
        level=Text("kecamatan dalam satu kabupaten/kota", "kecamatan within one kabupaten/kota"),
        origin="project",
        evidence=Evidence.PRACTICE,
        sources=(
            (
                "github.com/erinurshofa/sosialmenyapa@84fa1ed: models/Rekap.php, models/Ppks.php, "
                "views/ppks/rekap_jenis_pmks_kecamatan.php (Kota Semarang)"
            ),
        ),
        columns=(*EDITION_AND_DAY, *KABUPATEN_KOTA, *KECAMATAN, *EACH_TYPE, *SUMS),
        rows=Text("satu baris per kecamatan menurut urutan kode", "one for each kecamatan in the order of codes"),
        totals=Text("seperti rekap-kabkota", "as rekap-kabkota"),
        types=ids(),
    ),
    Layout(
        "rekap-desa",
        Text("Rekapitulasi PPKS menurut jenis dan desa/kelurahan", "PPKS by type and village"),
        group="a",
        uses=("write", "read"),
        shape="wide",
        level=Text(
            "desa/kelurahan dalam satu kecamatan atau kabupaten/kota", "villages within one kecamatan or kabupaten/kota"
        ),
        origin="project",
        evidence=Evidence.PRACTICE,
        sources=(
            (
                "github.com/erinurshofa/sosialmenyapa@84fa1ed: models/Rekap.php, models/Ppks.php, "
                "views/ppks/rekap_jenis_pmks_kecamatan.php (Kota Semarang)"
            ),
            "dashboard of Kab. Gunungkidul, CSV import; repository not identified",
        ),
        columns=(*EDITION_AND_DAY, *KABUPATEN_KOTA, *KECAMATAN, *DESA_KELURAHAN, *EACH_TYPE, *SUMS),
        rows=Text("satu baris per desa/kelurahan menurut urutan kode", "one for each village in the order of codes"),
        totals=Text("seperti rekap-kabkota", "as rekap-kabkota"),
        types=ids(),
        note=Text(
            "Sel kecil lazim di sini: perlu pengendalian pengungkapan sebelum dipublikasikan.",
            "Small cells are the rule here: control disclosure before publication.",
        ),
    ),
    Layout(
        "rekap-panjang",
        Text("Rekapitulasi PPKS, bentuk panjang", "PPKS recapitulation, long form"),
        group="a",
        uses=("write", "read"),
        shape="long",
        level=Text("tingkat mana pun", "any level"),
        origin="project",
        evidence=Evidence.PRACTICE,
        sources=("github.com/subhandp/dtks-sulteng@17a581d: app/Jobs/ProcessImport.php (Prov. Sulawesi Tengah)",),
        columns=(
            *EDITION_AND_DAY,
            LayoutColumn("skema_wilayah", "code", allowed=("kemendagri", "bps"), required=True),
            LayoutColumn(
                "tingkat", "code", allowed=("provinsi", "kabupaten_kota", "kecamatan", "desa_kelurahan"), required=True
            ),
            LayoutColumn(
                "kode_wilayah",
                "code",
                required=True,
                field="kode_wilayah",
                form=Text("kode menurut skema_wilayah", "a code of skema_wilayah"),
            ),
            LayoutColumn("nama_wilayah", required=True),
            LayoutColumn(
                "nomor_jenis",
                "number",
                required=True,
                field="kode_kategori",
                form=Text("1-26; 0 = semua jenis", "1-26; 0 = all types"),
            ),
            LayoutColumn(
                "id_jenis", required=True, form=Text("id jenis; semua untuk 0", "id of the type; semua for 0")
            ),
            LayoutColumn("nama_jenis", required=True, field="kategori"),
            LayoutColumn(
                "jenis_kelamin",
                "code",
                allowed=("L", "P", "TIDAK_DIKETAHUI", "SEMUA"),
                required=True,
                field="jenis_kelamin",
            ),
            LayoutColumn(
                "status_panti",
                "code",
                allowed=("dalam_panti", "luar_panti", "tidak_diketahui", "semua"),
                required=True,
                field="dalam_panti",
            ),
            LayoutColumn("ukuran", "code", allowed=("kasus", "orang", "keluarga", "komunitas"), required=True),
            LayoutColumn(
                "jumlah",
                "count",
                field="jumlah",
                form=Text("kosong kecuali status_nilai = terisi", "empty unless status_nilai = terisi"),
            ),
            LayoutColumn(
                "satuan", "code", allowed=("ORANG", "KELUARGA", "KOMUNITAS", "KASUS"), required=True, field="satuan"
            ),
            LayoutColumn(
                "status_nilai",
                "code",
                allowed=("terisi", "tidak_dikumpulkan", "tidak_tersedia", "disamarkan"),
                required=True,
            ),
        ),
        evidence_note=Text(
            "Tabel panjang dengan baris untuk semua jenis dijumpai; kolom status rancangan proyek.",
            "Long tables with a row for all types were met; the column of the status is the project's own.",
        ),
        rows=Text(
            "satu baris per wilayah, jenis, jenis kelamin, status panti, dan ukuran, dalam urutan itu",
            "one for each region, type, sex, setting and measure, sorted in that order",
        ),
        totals=Text(
            'baris dengan "nomor_jenis 0, jenis_kelamin SEMUA, status_panti semua"',
            'rows with "nomor_jenis 0, jenis_kelamin SEMUA, status_panti semua"',
        ),
        example=(
            (
                "edisi_daftar,tanggal_data,skema_wilayah,tingkat,kode_wilayah,nama_wilayah,nomor_jenis,id_jenis,"
                "nama_jenis,jenis_kelamin,status_panti,ukuran,jumlah,satuan,status_nilai"
            ),
            (
                "permensos-8-2012,2024-12-31,kemendagri,kabupaten_kota,36.02,Kabupaten Lebak,8,lanjut_usia_terlantar,"
                "Lanjut Usia Terlantar,P,semua,kasus,207,ORANG,terisi"
            ),
            (
                "permensos-8-2012,2024-12-31,kemendagri,kabupaten_kota,36.02,Kabupaten Lebak,16,"
                "orang_dengan_hiv_aids,Orang dengan HIV/AIDS,SEMUA,semua,kasus,,ORANG,disamarkan"
            ),
            (
                "permensos-8-2012,2024-12-31,kemendagri,kabupaten_kota,36.02,Kabupaten Lebak,14,kelompok_minoritas,"
                "Kelompok Minoritas,SEMUA,semua,kasus,,ORANG,tidak_dikumpulkan"
            ),
            (
                "permensos-8-2012,2024-12-31,kemendagri,kabupaten_kota,36.02,Kabupaten Lebak,0,semua,Semua jenis,"
                "SEMUA,semua,orang,558,ORANG,terisi"
            ),
        ),
        example_note=Text("angka rekaan", "the numbers are invented"),
    ),
)
