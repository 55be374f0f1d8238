"""What may be wrong with a file as a whole, or with a record as it stands in the file."""

from typing import Final

from pmks.issues.kind import IssueKind, Severity
from pmks.model.source import Text

FILE_ENCODING: Final = IssueKind(
    "berkas-enkode",
    Severity.INFO,
    "berkas",
    Text("Berkas memakai enkode {enkode}, bukan UTF-8.", "The file is encoded in {enkode}, not in UTF-8."),
    Text(
        "Periksa huruf beraksen; simpan sebagai UTF-8 agar tidak perlu ditebak.",
        "Check accented letters; save as UTF-8 so that nobody has to find out.",
    ),
    ("enkode",),
)
FILE_EMPTY: Final = IssueKind(
    "berkas-kosong",
    Severity.WARNING,
    "berkas",
    Text("Berkas tidak memuat baris data.", "The file holds no row of data."),
    Text(
        "Periksa apakah ekspornya selesai dan lembarnya benar.",
        "See whether the export was complete and whether it is the right sheet.",
    ),
)
FILE_FORM: Final = IssueKind(
    "berkas-bentuk",
    Severity.INFO,
    "berkas",
    Text(
        "Nama berkas berakhiran {akhiran}, isinya {isi}; dibaca menurut isinya.",
        "The file name ends in {akhiran}, the content is {isi}; it was read by its content.",
    ),
    Text("Simpan ulang dengan akhiran yang sesuai.", "Save it again with the ending that fits."),
    ("akhiran", "isi"),
)
FILE_SHEETS: Final = IssueKind(
    "berkas-lembar",
    Severity.INFO,
    "berkas",
    Text(
        "Hanya lembar {dibaca} yang dibaca; lembar lain: {lain}.",
        "Only the sheet {dibaca} was read; other sheets: {lain}.",
    ),
    Text("Sebutkan lembar yang dimaksud: sheet='...'.", "Name the sheet that is meant: sheet='...'."),
    ("dibaca", "lain"),
)
HEADER_UNKNOWN: Final = IssueKind(
    "berkas-judul-kolom",
    Severity.WARNING,
    "berkas",
    Text(
        "Tidak ada baris yang dikenali sebagai judul kolom; rekaman {rekaman} dianggap judul kolom.",
        "No record was recognised as a header; record {rekaman} was taken for it.",
    ),
    Text(
        "Sebutkan nomor baris judul kolom: header_row=..., atau 0 bila tidak ada.",
        "Name the record of the header: header_row=..., or 0 if there is none.",
    ),
    ("rekaman",),
)
HEADER_ABSENT: Final = IssueKind(
    "berkas-tanpa-judul-kolom",
    Severity.WARNING,
    "berkas",
    Text(
        "Berkas tidak mempunyai judul kolom: baris pertama sudah memuat data.",
        "The file has no header: its first record is data already.",
    ),
    Text(
        "Petakan kolom menurut letaknya: c0 kolom pertama, c1 kolom kedua, dan seterusnya.",
        "Map the columns by their place: c0 is the first, c1 the second, and so on.",
    ),
)
TEXT_BROKEN: Final = IssueKind(
    "teks-rusak",
    Severity.WARNING,
    "berkas",
    Text(
        "Huruf di sel ini rusak karena enkode yang keliru; isinya dibiarkan seperti adanya.",
        "Letters of this cell are broken by a wrong encoding; it was left as it came.",
    ),
    Text(
        "Ekspor ulang dari sumbernya sebagai UTF-8, atau sebutkan enkodenya: encoding='...'.",
        "Export it again from its source as UTF-8, or name its encoding: encoding='...'.",
    ),
)
ROW_CELLS: Final = IssueKind(
    "baris-kolom",
    Severity.ERROR,
    "berkas",
    Text(
        "Baris ini mempunyai {sel} sel, judul kolomnya {kolom}; isinya mungkin bergeser.",
        "The row has {sel} cells, the header {kolom}; its cells may stand in the wrong columns.",
    ),
    Text(
        "Cari pemisah yang tidak diapit tanda kutip, atau sel yang hilang, lalu perbaiki.",
        "Look for a separator outside quotation marks, or for a missing cell, and mend it.",
    ),
    ("sel", "kolom"),
)
ROW_QUOTE: Final = IssueKind(
    "baris-kutip",
    Severity.WARNING,
    "berkas",
    Text(
        "Tanda kutip di baris ini tidak ditutup dengan benar; dibaca sebagai huruf biasa.",
        "A quotation mark in this row is not closed as it should be; it was read as a plain sign.",
    ),
    Text(
        "Tutup tanda kutip, atau tulis dua kali di dalam sel yang dikutip.",
        "Close the quotation mark, or write it twice inside a quoted cell.",
    ),
)

KINDS: Final = (
    FILE_ENCODING,
    FILE_EMPTY,
    FILE_FORM,
    FILE_SHEETS,
    HEADER_UNKNOWN,
    HEADER_ABSENT,
    TEXT_BROKEN,
    ROW_CELLS,
    ROW_QUOTE,
)
