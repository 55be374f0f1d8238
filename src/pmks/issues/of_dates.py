"""What may be wrong with a cell that tells a date; no message repeats the date."""

from typing import Final

from pmks.issues.kind import IssueKind, Severity
from pmks.model.source import Text

_WRITE: Final = Text(
    "Tulis hari-bulan-tahun dengan empat angka tahun, misalnya 31-12-1990.",
    "Write day-month-year with four figures for the year, such as 31-12-1990.",
)

DATE_SERIAL: Final = IssueKind(
    "tanggal-serial",
    Severity.INFO,
    "tanggal",
    Text(
        "Tanggal dibaca dari nomor hari lembar kerja.",
        "The date was read from the day number of a spreadsheet.",
    ),
    Text("Simpan kolom ini sebagai tanggal atau teks.", "Save this column as dates or as text."),
)
DATE_PLACEHOLDER: Final = IssueKind(
    "tanggal-pengganti",
    Severity.INFO,
    "tanggal",
    Text(
        "Tanggal ini terlalu sering muncul dalam berkas; mungkin pengganti tanggal yang tidak diketahui.",
        "The file has this day too often; it may stand for a date that is not known.",
    ),
    Text("Jangan dipakai untuk mencocokkan orang.", "Do not match people by it."),
)
SHORT_YEAR: Final = IssueKind(
    "tahun-dua-angka",
    Severity.WARNING,
    "tanggal",
    Text(
        "Tahun hanya dua angka; diisi hanya bila satu abad saja yang mungkin.",
        "The year has two figures; it is filled in only where one century alone is possible.",
    ),
    Text("Tulis tahun dengan empat angka.", "Write the year with four figures."),
)
DATE_PARTLY: Final = IssueKind(
    "tanggal-sebagian",
    Severity.WARNING,
    "tanggal",
    Text(
        "Hanya tahun atau bulan yang diketahui; dipakai sebagai rentang.",
        "Only the year or the month is known; it is used as an interval.",
    ),
    Text("Lengkapi bila tanggalnya diketahui.", "Complete it where the day is known."),
)
DATE_EMPTY: Final = IssueKind(
    "tanggal-kosong",
    Severity.WARNING,
    "tanggal",
    Text("Tanggal tidak diisi.", "The date is not told."),
    Text("Isi bila diketahui, walau hanya tahunnya.", "Fill it in where it is known, be it the year alone."),
)
MONTH_FIRST: Final = IssueKind(
    "tanggal-bulan-dulu",
    Severity.WARNING,
    "tanggal",
    Text(
        "Tampaknya bulan ditulis sebelum hari; tanggal tidak dibalik dan tidak dipakai.",
        "The month seems to stand before the day; the date is not turned round and not used.",
    ),
    _WRITE,
)
DATE_ORDER: Final = IssueKind(
    "tanggal-urutan",
    Severity.WARNING,
    "tanggal",
    Text(
        "Kolom ini tampaknya menulis bulan sebelum hari; semua tanggalnya dibaca hari dulu.",
        "This column seems to write the month before the day; all its dates were read day first.",
    ),
    Text(
        "Periksa asal berkas, lalu tulis ulang kolom ini dengan urutan hari-bulan-tahun.",
        "Check where the file comes from, then write the column again as day-month-year.",
    ),
)
DATE_DOUBTED: Final = IssueKind(
    "tanggal-janggal",
    Severity.WARNING,
    "tanggal",
    Text("Tanggal tidak masuk akal dan tidak dipakai.", "The date is not credible and not used."),
    Text(
        "Periksa tahunnya; 30-12-1899 dan 1-1-1900 adalah angka nol dari lembar kerja.",
        "Check the year; 30-12-1899 and 1-1-1900 are zeros of a spreadsheet.",
    ),
)
DATE_TIMED: Final = IssueKind(
    "tanggal-jam",
    Severity.WARNING,
    "tanggal",
    Text(
        "Sel memuat jam; harinya mungkin bergeser karena zona waktu dan tidak dipakai.",
        "The cell has a time of day; a time zone may have moved the day, so it is not used.",
    ),
    Text("Ekspor ulang kolom ini tanpa jam.", "Export the column again without the time."),
)
DATE_IMPOSSIBLE: Final = IssueKind(
    "tanggal-tak-ada",
    Severity.ERROR,
    "tanggal",
    Text("Isi sel bukan tanggal yang ada dalam kalender.", "The cell holds no date of the calendar."),
    Text(
        "Tulis hari-bulan-tahun, misalnya 31-12-1990; umur ditulis di kolom usia.",
        "Write day-month-year, such as 31-12-1990; an age belongs in the column of ages.",
    ),
)
DATE_FUTURE: Final = IssueKind(
    "tanggal-masa-depan",
    Severity.ERROR,
    "tanggal",
    Text("Tanggal lahir sesudah tanggal data.", "The date of birth is after the date of the data."),
    Text(
        "Periksa tahunnya, atau tanggal data yang dipakai.", "Check the year, or the date of the data that was given."
    ),
)
DATE_LATER: Final = IssueKind(
    "tanggal-setelah-acuan",
    Severity.WARNING,
    "tanggal",
    Text("Tanggal sesudah tanggal data.", "The date is after the date of the data."),
    Text(
        "Periksa tahunnya, atau tanggal data yang dipakai.", "Check the year, or the date of the data that was given."
    ),
)
AGE_DIFFERS: Final = IssueKind(
    "usia-tercatat-beda",
    Severity.WARNING,
    "tanggal",
    Text(
        "Usia tercatat {tercatat}, menurut tanggal lahir {dihitung}; tanggal lahir yang dipakai.",
        "The recorded age is {tercatat}, by the date of birth {dihitung}; the date of birth counts.",
    ),
    Text(
        "Periksa keduanya; usia mungkin dicatat pada tahun lain.",
        "Check both; the age may have been recorded in another year.",
    ),
    details=("tercatat", "dihitung"),
)

KINDS: Final = (
    DATE_SERIAL,
    DATE_PLACEHOLDER,
    SHORT_YEAR,
    DATE_PARTLY,
    DATE_EMPTY,
    MONTH_FIRST,
    DATE_ORDER,
    DATE_DOUBTED,
    DATE_TIMED,
    DATE_IMPOSSIBLE,
    DATE_FUTURE,
    DATE_LATER,
    AGE_DIFFERS,
)
