"""What may be wrong with a cell that names the type of a case; candidates are told by their official labels."""

from typing import Final

from pmks.issues.kind import IssueKind, Severity
from pmks.model.source import Text

_CONFIRM: Final = Text(
    "Bila benar, tulis nama resmi jenisnya.",
    "If that is meant, write the official label of the type.",
)
_WRITE: Final = Text(
    "Tulis nama resmi jenisnya; beberapa jenis dipisah dengan titik koma.",
    "Write the official label of the type; part several types by a semicolon.",
)
_NAME_LIST: Final = Text(
    "Sebutkan daftar yang dipakai, atau tulis nama jenis di samping nomornya.",
    "Name the list that is used, or write the label beside the number.",
)

TYPE_ALIAS: Final = IssueKind(
    "jenis-alias",
    Severity.INFO,
    "jenis",
    Text("Dibaca sebagai {jenis}.", "Read as {jenis}."),
    Text("Tulis nama resminya bila berkas disusun ulang.", "Write the official label when the file is made again."),
    details=("jenis",),
)
TYPE_OLDER: Final = IssueKind(
    "jenis-istilah-lama",
    Severity.INFO,
    "jenis",
    Text("Istilah lama untuk {jenis}; lihat {dasar}.", "An older term for {jenis}; see {dasar}."),
    Text("Pakai istilah yang berlaku sekarang.", "Use the term of today."),
    details=("jenis", "dasar"),
)
TYPE_PART: Final = IssueKind(
    "jenis-bagian",
    Severity.INFO,
    "jenis",
    Text(
        "Isi sel lebih sempit daripada jenisnya; yang ditawarkan: {jenis}.",
        "The cell is narrower than the type; offered: {jenis}.",
    ),
    _CONFIRM,
    details=("jenis",),
)
TYPE_TWICE: Final = IssueKind(
    "jenis-berulang",
    Severity.INFO,
    "jenis",
    Text(
        "Jenis yang sama tertulis lebih dari sekali di sel ini; dihitung sekali.",
        "The same type is written more than once in the cell; it counts once.",
    ),
    Text("Tulis satu kali.", "Write it once."),
)
TYPE_NEAR: Final = IssueKind(
    "jenis-mirip",
    Severity.WARNING,
    "jenis",
    Text("Mungkin salah tulis; yang mirip: {jenis}.", "It may be misspelt; what looks like it: {jenis}."),
    _CONFIRM,
    details=("jenis",),
)
TYPE_UNCLEAR: Final = IssueKind(
    "jenis-rancu",
    Severity.WARNING,
    "jenis",
    Text(
        "Isi sel tidak menunjuk satu jenis; yang mungkin: {jenis}.",
        "The cell does not name one type; possible are: {jenis}.",
    ),
    _WRITE,
    details=("jenis",),
)
TYPE_TOO_BROAD: Final = IssueKind(
    "jenis-terlalu-luas",
    Severity.WARNING,
    "jenis",
    Text(
        "Isi sel lebih luas daripada satu jenis; yang termasuk: {jenis}.",
        "The cell is wider than one type; it takes in: {jenis}.",
    ),
    _WRITE,
    details=("jenis",),
)
TYPE_OTHER_LIST: Final = IssueKind(
    "jenis-daftar-lain",
    Severity.WARNING,
    "jenis",
    Text(
        "Nama ini dari daftar lain ({daftar}); dalam daftar ini tidak ada satu jenis yang sama.",
        "The name is of another list ({daftar}); this list has no one type that is the same.",
    ),
    Text(
        "Sebutkan daftar yang dipakai, atau tulis jenis menurut daftar ini.", "Name the list, or write a type of this."
    ),
    details=("daftar",),
)
TYPE_SOURCES: Final = IssueKind(
    "jenis-sumber-beda",
    Severity.WARNING,
    "jenis",
    Text(
        "Dua kolom menyebut jenis yang berbeda: {satu} dan {dua}; yang sesuai usia: {sesuai}.",
        "Two columns name different types: {satu} and {dua}; supported by the age: {sesuai}.",
    ),
    Text("Tentukan kolom mana yang benar.", "Say which column is right."),
    details=("satu", "dua", "sesuai"),
)
TYPE_EMPTY: Final = IssueKind(
    "jenis-kosong",
    Severity.ERROR,
    "jenis",
    Text("Jenis tidak diisi.", "The type is not told."),
    _WRITE,
)
TYPE_UNKNOWN: Final = IssueKind(
    "jenis-tak-dikenal",
    Severity.ERROR,
    "jenis",
    Text("Isi sel bukan nama jenis dalam daftar ini.", "The cell is no name of a type of this list."),
    _WRITE,
)
TYPE_RESOURCE: Final = IssueKind(
    "jenis-psks",
    Severity.INFO,
    "jenis",
    Text(
        "{nama} adalah potensi dan sumber (PSKS), bukan jenis.",
        "{nama} is a potential and resource (PSKS), not a type.",
    ),
    Text("Pindahkan ke data PSKS.", "Move it to the data on PSKS."),
    details=("nama",),
)
TYPE_PROGRAMME: Final = IssueKind(
    "jenis-program",
    Severity.INFO,
    "jenis",
    Text("{nama} adalah program bantuan, bukan jenis.", "{nama} is a programme of aid, not a type."),
    Text("Pindahkan ke kolom bantuan.", "Move it to the column of aid."),
    details=("nama",),
)
TYPE_NUMBER_LABEL: Final = IssueKind(
    "jenis-nomor-label",
    Severity.ERROR,
    "jenis",
    Text(
        "Nomor dan nama tidak menunjuk jenis yang sama; menurut nomor: {nomor}; menurut nama: {nama}.",
        "Number and label do not name the same type; by the number: {nomor}; by the label: {nama}.",
    ),
    Text("Periksa daftar yang dipakai untuk nomornya.", "Check which list the number follows."),
    details=("nomor", "nama"),
)
TYPE_SCHEME: Final = IssueKind(
    "jenis-skema",
    Severity.ERROR,
    "jenis",
    Text(
        "Nomor tanpa nama hanya berarti dalam daftarnya, dan daftarnya tidak disebut.",
        "A number without a label only has a meaning in its list, and the list was not named.",
    ),
    _NAME_LIST,
)
TYPE_OTHER_NUMBERS: Final = IssueKind(
    "jenis-nomor-daftar-lain",
    Severity.WARNING,
    "jenis",
    Text(
        "Pada {berbeda} dari {semua} baris nomor dan nama berbeda; berkas ini memakai nomor dari daftar lain.",
        "In {berbeda} of {semua} rows number and label differ; the file has the numbers of another list.",
    ),
    _NAME_LIST,
    details=("berbeda", "semua"),
)
TYPE_NUMBERS: Final = IssueKind(
    "jenis-nomor",
    Severity.INFO,
    "jenis",
    Text("Nomor jenis dibaca menurut daftar {daftar}.", "Numbers of types were read by the list {daftar}."),
    Text("Sebutkan taxonomy bila daftarnya lain.", "Name taxonomy if it is another list."),
    details=("daftar",),
)
TYPE_CODE_ALONE: Final = IssueKind(
    "jenis-kode-lain",
    Severity.INFO,
    "jenis",
    Text(
        "Kode di samping nama bukan nomor dari daftar ini; namanya yang dipakai.",
        "The code beside the label is no number of this list; the label counts.",
    ),
    _NAME_LIST,
)
TYPE_TOO_MANY: Final = IssueKind(
    "jenis-terlalu-banyak",
    Severity.INFO,
    "jenis",
    Text(
        "Kolom jenis memuat {banyak} tulisan yang berbeda; hanya {batas} yang diuji kemiripannya.",
        "The column of types holds {banyak} different texts; only {batas} were compared with the labels.",
    ),
    Text("Periksa apakah kolomnya memang kolom jenis.", "Check whether it is the column of types."),
    details=("banyak", "batas"),
)

KINDS: Final = (
    TYPE_ALIAS,
    TYPE_OLDER,
    TYPE_PART,
    TYPE_TWICE,
    TYPE_NEAR,
    TYPE_UNCLEAR,
    TYPE_TOO_BROAD,
    TYPE_OTHER_LIST,
    TYPE_SOURCES,
    TYPE_EMPTY,
    TYPE_UNKNOWN,
    TYPE_RESOURCE,
    TYPE_PROGRAMME,
    TYPE_NUMBER_LABEL,
    TYPE_SCHEME,
    TYPE_OTHER_NUMBERS,
    TYPE_NUMBERS,
    TYPE_CODE_ALONE,
    TYPE_TOO_MANY,
)
