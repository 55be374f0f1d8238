"""What may be wrong with a table of counts: its totals, its units, its types and its signs."""

from typing import Final

from pmks.issues.kind import IssueKind, Severity
from pmks.model.source import Text

TOTAL_DIFFERS: Final = IssueKind(
    "total-berbeda",
    Severity.WARNING,
    "tabel",
    Text(
        "Total tertulis {tertulis}, hasil penjumlahan {dihitung}; bagian tanpa angka: {kosong}.",
        "The total is written as {tertulis}, the parts add up to {dihitung}; parts without a number: {kosong}.",
    ),
    Text(
        "Periksa total dan bagiannya; keduanya disimpan.",
        "Check the total and its parts; both numbers are kept.",
    ),
    ("tertulis", "dihitung", "kosong"),
)
TOTAL_OF_ROW_DIFFERS: Final = IssueKind(
    "total-baris-berbeda",
    Severity.ERROR,
    "tabel",
    Text(
        "{bidang}: tertulis {tertulis}, hasil penjumlahan bagian di baris yang sama {dihitung}.",
        "{bidang}: written as {tertulis}, the parts in the same row add up to {dihitung}.",
    ),
    Text(
        "Perbaiki angka bagian atau totalnya; keduanya disimpan.",
        "Correct the parts or the total; both numbers are kept.",
    ),
    ("bidang", "tertulis", "dihitung"),
)
SEXES_BELOW_TOTAL: Final = IssueKind(
    "kelamin-kurang-dari-jumlah",
    Severity.INFO,
    "tabel",
    Text(
        "Laki-laki dan perempuan berjumlah {dihitung}, tertulis {tertulis}; sisanya tidak diketahui jenis kelaminnya.",
        "Men and women add up to {dihitung}, written is {tertulis}; the sex of the rest is not known.",
    ),
    Text("Lengkapi jenis kelamin bila diketahui.", "Complete the sex where it is known."),
    ("tertulis", "dihitung"),
)
SEXES_ABOVE_TOTAL: Final = IssueKind(
    "kelamin-melebihi-jumlah",
    Severity.ERROR,
    "tabel",
    Text(
        "Laki-laki dan perempuan berjumlah {dihitung}, melebihi jumlah yang tertulis: {tertulis}.",
        "Men and women add up to {dihitung}, more than the total that is written: {tertulis}.",
    ),
    Text("Periksa ketiga angkanya; semuanya disimpan.", "Check the three numbers; all of them are kept."),
    ("tertulis", "dihitung"),
)
CASES_AS_PEOPLE: Final = IssueKind(
    "jumlah-kasus-sebagai-orang",
    Severity.ERROR,
    "tabel",
    Text(
        "Jumlah orang sama dengan penjumlahan semua jenis ({angka} angka diperiksa): itu jumlah kasus, bukan orang.",
        "The number of people equals the sum over the types ({angka} numbers compared): that counts cases, not people.",
    ),
    Text(
        "Satu orang dapat memiliki beberapa jenis. Hitung orangnya, atau nyatakan kolom ini jumlah:kasus (mapping).",
        "A person may have several types. Count the people, or declare the column as jumlah:kasus (mapping).",
    ),
    ("angka",),
)
PEOPLE_ABOVE_CASES: Final = IssueKind(
    "orang-melebihi-kasus",
    Severity.WARNING,
    "tabel",
    Text(
        "Jumlah orang {tertulis} lebih besar daripada jumlah kasus {dihitung} pada jenis yang tercantum.",
        "There are more people, {tertulis}, than cases, {dihitung}, of the types in the table.",
    ),
    Text(
        "Periksa apakah ada jenis yang tidak dicantumkan.",
        "See whether the table leaves types out.",
    ),
    ("tertulis", "dihitung"),
)
UNITS_MIXED: Final = IssueKind(
    "satuan-campur",
    Severity.ERROR,
    "tabel",
    Text(
        "Total {tertulis} menjumlahkan satuan yang berbeda (orang, keluarga, komunitas); tanpa itu: {dihitung}.",
        "The total {tertulis} adds different units (people, families, communities); without them: {dihitung}.",
    ),
    Text(
        "Jumlahkan hanya jenis yang satuannya sama; sebutkan yang tidak termasuk.",
        "Add only types of the same unit; say what is left out.",
    ),
    ("tertulis", "dihitung"),
)
MERGED_TYPES: Final = IssueKind(
    "jenis-gabungan",
    Severity.INFO,
    "tabel",
    Text(
        "Beberapa jenis digabung: {jenis}. Disimpan sebagai satu kelas dan tidak dipecah.",
        "Several types in one: {jenis}. It is kept as a class of its own and never split.",
    ),
    Text("Minta angka tiap jenis bila diperlukan.", "Ask for the number of each type where it is needed."),
    ("jenis",),
)
ROW_LIKE_TOTAL: Final = IssueKind(
    "baris-seperti-total",
    Severity.WARNING,
    "tabel",
    Text(
        "Baris ini sama dengan jumlah semua baris lain ({kolom} kolom): mungkin total, tetapi tidak ditulis demikian.",
        "The row equals the sum of all others ({kolom} columns): perhaps a total, though it does not say so.",
    ),
    Text(
        "Bila total, tulis JUMLAH di depannya; kini dihitung sebagai data.",
        "If it is a total, write JUMLAH before it; now it counts as data.",
    ),
    ("kolom",),
)
TYPE_ROWS_TWICE: Final = IssueKind(
    "jenis-baris-ganda",
    Severity.WARNING,
    "tabel",
    Text(
        "Jenis yang sama tertulis di {baris} baris; semuanya disimpan dan ikut dijumlahkan.",
        "The same type stands in {baris} rows; all of them are kept and added.",
    ),
    Text("Periksa apakah salah satunya keliru.", "See whether one of them is a mistake."),
    ("baris",),
)
PLACE_ROWS_TWICE: Final = IssueKind(
    "wilayah-baris-ganda",
    Severity.WARNING,
    "tabel",
    Text(
        "Wilayah yang sama tertulis di {baris} baris; semuanya disimpan dan ikut dijumlahkan.",
        "The same region stands in {baris} rows; all of them are kept and added.",
    ),
    Text("Periksa apakah salah satunya keliru.", "See whether one of them is a mistake."),
    ("baris",),
)
ALL_ZERO: Final = IssueKind(
    "nol-semua",
    Severity.WARNING,
    "tabel",
    Text(
        "Semua jenis ({jenis}) berisi 0: mungkin tidak dikumpulkan.",
        "All types ({jenis}) are 0: perhaps they were not collected.",
    ),
    Text(
        "Bila tidak dikumpulkan, kosongkan selnya; 0 berarti dihitung dan tidak ada.",
        "Leave the cells empty where nothing was collected; 0 says counted and nobody found.",
    ),
    ("jenis",),
)
DASH_OPEN: Final = IssueKind(
    "strip-tanpa-arti",
    Severity.WARNING,
    "tabel",
    Text(
        "Tanda - ada di {sel} sel; {kolom} dari {semua} kolom angka seluruhnya berisi -: mungkin tidak dikumpulkan.",
        "The sign - stands in {sel} cells; {kolom} of {semua} columns of counts hold nothing else: "
        "perhaps they were not collected.",
    ),
    Text(
        "Tidak dibaca 0. Sebutkan artinya: dash='nol', 'tidak_dikumpulkan' atau 'tidak_tersedia'.",
        "It is not read as 0. Say what it means: dash='nol', 'tidak_dikumpulkan' or 'tidak_tersedia'.",
    ),
    ("sel", "kolom", "semua"),
)
DASH_ZERO: Final = IssueKind(
    "strip-dikatakan-nol",
    Severity.WARNING,
    "tabel",
    Text(
        "Keterangan berkas menyebut tanda - sebagai nol atau tidak ada ({sel} sel); belum dibaca 0.",
        "A note of the file says that the sign - stands for none or zero ({sel} cells); it was not read as 0.",
    ),
    Text("Bila benar, nyatakan: dash='nol'.", "Where that is right, declare it: dash='nol'."),
    ("sel",),
)
DASH_TOLD: Final = IssueKind(
    "strip-berketerangan",
    Severity.INFO,
    "tabel",
    Text(
        "Menurut keterangan berkas, tanda - berarti {arti} ({sel} sel).",
        "By a note of the file the sign - means {arti} ({sel} cells).",
    ),
    Text("Sebutkan dash=... bila artinya lain.", "Name dash=... where it means something else."),
    ("arti", "sel"),
)
LIST_CHANGED: Final = IssueKind(
    "daftar-berganti",
    Severity.WARNING,
    "tabel",
    Text(
        "Deret memuat lebih dari satu daftar jenis: {daftar}.",
        "The series holds more than one list of types: {daftar}.",
    ),
    Text(
        "Baca sebagai deret yang terpisah; jenis bernama sama belum tentu berarti sama.",
        "Read them as series apart; types of the same name need not mean the same.",
    ),
    ("daftar",),
)

KINDS: Final = (
    TOTAL_DIFFERS,
    TOTAL_OF_ROW_DIFFERS,
    SEXES_BELOW_TOTAL,
    SEXES_ABOVE_TOTAL,
    CASES_AS_PEOPLE,
    PEOPLE_ABOVE_CASES,
    UNITS_MIXED,
    MERGED_TYPES,
    ROW_LIKE_TOTAL,
    TYPE_ROWS_TWICE,
    PLACE_ROWS_TWICE,
    ALL_ZERO,
    DASH_OPEN,
    DASH_ZERO,
    DASH_TOLD,
    LIST_CHANGED,
)
