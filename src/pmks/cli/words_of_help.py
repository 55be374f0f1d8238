"""What the help says of every command and option; an option of one command is called ``command.option``."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pmks.model.source import Text

_COMMANDS: Final = {
    "pmks": Text(
        "Taksonomi PMKS/PPKS beserta hukumnya: jenis, aturan, kewenangan, dan pemeriksaan register. "
        "Kode keluar: 0 tanpa kesalahan, 1 ada kesalahan di register, 2 panggilan keliru.",
        "The PMKS/PPKS taxonomy with its law: types, rules, authority, and the check of registers. "
        "Exit codes: 0 no error, 1 the register has errors, 2 a wrong call.",
    ),
    "validate": Text(
        "Baca, rapikan, dan periksa register (CSV, XLSX, Parquet) tanpa menebak.",
        "Read, tidy and check a register (CSV, XLSX, Parquet) without guessing.",
    ),
    "screen": Text(
        "Nilai setiap orang dalam register terhadap 26 jenis.", "Judge every person of a register by the 26 types."
    ),
    "category": Text(
        "Daftar 26 jenis, atau semua yang diketahui tentang satu jenis.",
        "List the 26 types, or tell all that is known of one.",
    ),
    "resolve": Text(
        "Cari tahu apa arti label; tebakan ditawarkan, tidak diambil.",
        "Tell what labels stand for; a guess is offered, never taken.",
    ),
    "authority": Text(
        "Pemerintah tingkat mana yang berwenang atas satu kasus, menurut teks apa.",
        "Which level of government has authority over a case, and by which text.",
    ),
    "explain": Text(
        "Jelaskan mengapa satu catatan termasuk suatu jenis atau tidak; tanpa jenis: semua 26 secara singkat.",
        "Explain why a record belongs to a type or not; without a type: all 26 in short.",
    ),
    "report": Text(
        "Hitung register menjadi laporan (rekap, data terbuka, formulir SPM, ...) atau isi formulir dari angka.",
        "Count a register into a report (recap, open data, ...), or fill a form (SPM, ...) from numbers.",
    ),
    "export": Text(
        "Tulis hukumnya untuk sistem lain: JSON, CSV, SQL, JSON Schema, Table Schema, SKOS, FHIR, DCAT.",
        "Write the law for other systems: JSON, CSV, SQL, JSON Schema, Table Schema, SKOS, FHIR, DCAT.",
    ),
    "rules": Text(
        "Daftar kode temuan, atau dengan --law daftar aturan hukum.",
        "List the codes of issues, or with --law the rules of the law.",
    ),
}

_SHARED: Final = {
    "version": Text("Tampilkan versi pustaka dan versi hukum.", "Show the versions of the library and of the law."),
    "lang": Text("Bahasa: id atau en.", "Language: id or en."),
    "form": Text(
        "Bentuk keluaran: text, json, atau csv; tanpa ini menurut akhiran --output, selain itu text.",
        "Form of the output: text, json or csv; without it by the ending of --output, else text.",
    ),
    "output": Text("Tulis ke berkas ini, utuh atau tidak sama sekali.", "Write to this file, whole or not at all."),
    "on": Text(
        "Hari yang ditanyakan; tanpa ini hari ini, dan keluaran menyebutnya.",
        "The day asked about; without it today, and the output says so.",
    ),
    "taxonomy_name": Text(
        "Daftar jenis, misalnya permensos-8-2012 atau depsos-22-2007.",
        "The list of types, such as permensos-8-2012 or depsos-22-2007.",
    ),
    "scope_name": Text(
        "Bagian dari daftar, misalnya banten-rehsos-18.", "A part of the list, such as banten-rehsos-18."
    ),
    "profile": Text(
        "Profil: definisi (definisi dan satu petunjuk) atau harfiah (lampiran sebagaimana tercetak).",
        "Profile: definisi (the definition and one indicator) or harfiah (the annex as printed).",
    ),
    "fact": Text(
        "Fakta, misalnya tanggal_lahir=1950-01-05, tanggal_lahir=1965, telantar=ya; boleh berulang.",
        "A fact, such as tanggal_lahir=1950-01-05, tanggal_lahir=1965, telantar=ya; may be repeated.",
    ),
    "show_personal": Text(
        "Tampilkan NIK, KK, nama, dan nilai pribadi lain tanpa disamarkan.",
        "Show NIK, KK, names and other personal values unmasked.",
    ),
}

_OWN: Final = {
    "category.name": Text("Nomor, id, kode, atau nama jenis.", "The number, id, code or name of a type."),
    "explain.name": Text("Nomor, id, kode, atau nama jenis.", "The number, id, code or name of a type."),
    "explain.record": Text(
        "Macam catatan: orang, keluarga, kelompok, atau komunitas.",
        "The kind of record: orang, keluarga, kelompok or komunitas.",
    ),
    "resolve.labels": Text(
        "Label sebagaimana ditulis orang; - membaca satu label per baris dari masukan standar.",
        "Labels as people write them; - reads one label a line from the standard input.",
    ),
    "authority.kategori": Text("Jenis PMKS: nomor, id, atau nama.", "The type: number, id or name."),
    "authority.layanan": Text("Layanan, misalnya rehabilitasi.", "The service, such as rehabilitasi."),
    "authority.dalam_panti": Text(
        "Memerlukan rehabilitasi di dalam panti, atau di luarnya.",
        "Rehabilitation is needed inside a panti, or outside one.",
    ),
    "authority.wilayah": Text(
        "Kode wilayah Kemendagri, misalnya 36.73.", "The Kemendagri code of the region, such as 36.73."
    ),
    "screen.file": Text(
        "Register (CSV, XLSX, Parquet), atau Parquet berisi fakta: satu kolom satu fakta (tanggal_lahir, ...).",
        "A register (CSV, XLSX, Parquet), or a Parquet file of facts: a column a fact (tanggal_lahir, ...).",
    ),
    "screen.record": Text(
        "Apa isi satu baris: orang, keluarga, kelompok, atau komunitas.",
        "What a row is: orang, keluarga, kelompok or komunitas.",
    ),
    "screen.reasons": Text(
        "Tambahkan kolom alasan untuk setiap jenis di berkas --output.",
        "Add a column of reasons for every type to the file of --output.",
    ),
    "screen.output": Text(
        "Tulis register dengan putusannya ke .csv, .parquet, atau .xlsx.",
        "Write the register with its verdicts to .csv, .parquet or .xlsx.",
    ),
    "screen.form": Text("Bentuk ringkasan: text, json, atau csv.", "Form of the counts: text, json or csv."),
    "validate.file": Text("Register: CSV, XLSX, ODS, atau Parquet.", "The register: CSV, XLSX, ODS or Parquet."),
    "validate.region_scheme": Text(
        "Arti kode wilayah tanpa titik: kemendagri atau bps.",
        "What region codes without dots mean: kemendagri or bps.",
    ),
    "sex_scheme": Text("Arti kode jenis kelamin, misalnya 0=P,1=L.", "What the codes of sex mean, such as 0=P,1=L."),
    "mapping": Text(
        "Kolom mana berarti apa: KOLOM=field, boleh berulang, atau satu berkas TOML.",
        "Which column tells what: HEADER=field, may be repeated, or one TOML file.",
    ),
    "validate.level": Text(
        "Tingkat pemerintah yang memegang register ini.", "The level of government that keeps this register."
    ),
    "sheet": Text("Lembar buku kerja yang dibaca.", "The sheet of the workbook to read."),
    "separator": Text(
        "Pemisah kolom berkas teks, misalnya ';' atau tab; tanpa ini dicari sendiri.",
        "The separator of a text file, such as ';' or tab; without it, it is found.",
    ),
    "header_row": Text(
        "Nomor baris tempat kepala kolom mulai; tanpa ini, dicari sendiri.",
        "The number of the row that the header begins with; without it, it is found.",
    ),
    "encoding": Text(
        "Enkode berkas teks, misalnya windows-1252; tanpa ini dicari sendiri.",
        "The encoding of a text file, such as windows-1252; without it, it is found.",
    ),
    "validate.fail_on": Text(
        "Kode keluar 1 bila ada temuan setingkat ini.", "End with 1 if there is an issue as grave as this."
    ),
    "validate.limit": Text("Berapa temuan ditampilkan satu per satu.", "How many issues are shown one by one."),
    "validate.output": Text(
        "Tulis semua temuan ke .csv, .json, .parquet, atau .xlsx (dengan ringkasan dan baris yang perlu diperbaiki); "
        ".html: laporan untuk petugas.",
        "Write all issues to .csv, .json, .parquet or .xlsx (with a summary and the rows to mend); "
        ".html: the report for officers.",
    ),
    "validate.valid": Text(
        "Tulis catatan yang layak ke .csv, .parquet, atau .xlsx.", "Write the valid records to .csv, .parquet or .xlsx."
    ),
    "validate.invalid": Text(
        "Tulis catatan yang tidak layak ke .csv, .parquet, atau .xlsx.",
        "Write the invalid records to .csv, .parquet or .xlsx.",
    ),
    "validate.form": Text(
        "Bentuk keluaran: text (ringkasan), json (seluruh hasil), atau csv (temuan).",
        "Form of the output: text (summary), json (the whole result) or csv (the issues).",
    ),
    "report.file": Text(
        "Register (CSV, XLSX, ODS, Parquet), atau berkas angka untuk formulir.",
        "The register (CSV, XLSX, ODS, Parquet), or a file of numbers for a form.",
    ),
    "report.layout": Text(
        "Bentuk laporan, misalnya rekap-kabkota; daftarnya: --list.", "The layout, such as rekap-kabkota; see --list."
    ),
    "report.listed": Text("Tampilkan bentuk laporan yang ada.", "List the layouts that there are."),
    "report.output": Text(
        "Tulis ke berkas .xlsx, .html, .csv, .json, .parquet, atau .md, utuh atau tidak sama sekali.",
        "Write to an .xlsx, .html, .csv, .json, .parquet or .md file, whole or not at all.",
    ),
    "report.area": Text(
        "Wilayah laporan: kode atau nama, misalnya 36; tanpa ini satu-satunya provinsi atau kabupaten/kota register.",
        "The region of the report, by code or name, such as 36; without it the only one of the register.",
    ),
    "report.by": Text(
        "Isi baris rekap-panjang dan rekap-panti: kabupaten_kota, kecamatan, desa_kelurahan, atau lembaga.",
        "The rows of rekap-panjang and rekap-panti: kabupaten_kota, kecamatan, desa_kelurahan or lembaga.",
    ),
    "report.category": Text("Jenis untuk satudata-per-jenis.", "The type of satudata-per-jenis."),
    "report.collected": Text(
        "Jenis yang dikumpulkan kantor: satu cakupan, atau jenis, boleh berulang; tanpa ini semua.",
        "The types that the office collects: a scope, or types, may be repeated; without it all.",
    ),
    "report.hide_below": Text(
        "Samarkan angka di bawah ini pada jenis yang peka, dan sel yang dapat membukanya; 5 untuk publikasi.",
        "Hide numbers below this of sensitive types, and the cells that would give them away; 5 for publication.",
    ),
    "report.include_invalid": Text("Hitung juga baris dengan galat.", "Count rows with an error as well."),
    "report.silent_is_zero": Text(
        "Wilayah tanpa satu baris pun berarti 0, bukan belum melapor.",
        "A region without a row has nobody; else it has not delivered.",
    ),
    "report.capacity": Text(
        "Kapasitas kelompok untuk banten-uptd-penghuni, misalnya lansia=60; boleh berulang.",
        "The places of a group for banten-uptd-penghuni, such as lansia=60; may be repeated.",
    ),
    "report.since": Text(
        "Hari hitungan sebelumnya untuk banten-uptd-penghuni: masuk dan keluar dihitung sesudahnya.",
        "The day of the count before for banten-uptd-penghuni: who came and left is counted after it.",
    ),
    "report.region_scheme": Text(
        "Arti kode wilayah tanpa titik: kemendagri atau bps.",
        "What region codes without dots mean: kemendagri or bps.",
    ),
    "report.form": Text(
        "Bentuk keluaran standar: text, json, atau csv.", "Form of the standard output: text, json or csv."
    ),
    "export.forms": Text(
        "Bentuk ekspor, misalnya json atau sql; tanpa ini dengan --to semuanya.",
        "Forms of export, such as json or sql; without one, with --to, all of them.",
    ),
    "export.to": Text(
        "Folder tujuan; semua berkas ditulis, atau tidak satu pun.", "The folder to write to; all files or none."
    ),
    "export.only": Text(
        "Hanya berkas bernama ini, boleh berulang; satu berkas tanpa --to ke keluaran standar.",
        "Only the file of this name, may be repeated; one file without --to goes to the standard output.",
    ),
    "export.listed": Text("Tampilkan bentuk ekspor yang ada.", "List the forms of export that there are."),
    "export.base": Text(
        "Awal IRI untuk skos, fhir, dan dcat: URN berakhir titik dua, atau alamat berakhir garis miring.",
        "What the IRIs of skos, fhir and dcat begin with: a URN that ends in a colon, or an address that ends in a "
        "slash.",
    ),
    "export.home": Text(
        "Alamat folder tempat berkas akan berada, untuk dcat.",
        "The address of the folder where the files will stand, for dcat.",
    ),
    "rules.about": Text(
        "Hanya kode tentang pokok ini, misalnya nik, tanggal, jenis.",
        "Only codes about this subject, such as nik, tanggal, jenis.",
    ),
    "rules.of_law": Text(
        "Daftar aturan hukum, bukan kode temuan.", "List the rules of the law, not the codes of issues."
    ),
}

HELP: Final[Mapping[str, Text]] = {**_COMMANDS, **_SHARED, **_OWN}
