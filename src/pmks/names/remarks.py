"""The remarks that a resolution can carry, in both languages; each code is a stable slug."""

from __future__ import annotations

from typing import Final

from pmks.law.terms import AmbiguousName
from pmks.model.category import Category
from pmks.model.source import Text
from pmks.model.taxonomy import Bridge
from pmks.names.others import Other
from pmks.names.resolution import Remark

TOO_LONG: Final = Remark(
    "teks-terlalu-panjang",
    Text("Teks lebih dari 2.000 huruf dan tidak dibaca.", "The text has more than 2,000 characters and was not read."),
)
NUMBER_WITHOUT_LIST: Final = Remark(
    "nomor-tanpa-daftar",
    Text(
        "Nomor atau kode hanya berarti di dalam daftarnya; sebutkan daftar yang dipakai.",
        "A number or code only has a meaning inside its list; name the list that is used.",
    ),
)
NUMBER_BESIDE_LABEL: Final = Remark(
    "nomor-beda-label",
    Text(
        "Nomor dan nama menunjuk jenis yang berbeda; keduanya ditawarkan.",
        "Number and label name different types; both are offered.",
    ),
)
NUMBER_OUTSIDE: Final = Remark(
    "nomor-di-luar-daftar",
    Text("Tidak ada jenis dengan nomor ini di dalam daftarnya.", "No type of the list has this number."),
)
LOCAL_ABBREVIATION: Final = Remark(
    "singkatan-setempat",
    Text(
        "Singkatan ini hanya aman di dalam daftarnya sendiri; sebutkan daftarnya atau tulis namanya.",
        "This abbreviation is only safe inside its own list; name the list or write the label.",
    ),
)
BRACKET_UNKNOWN: Final = Remark(
    "kurung-tidak-dikenal",
    Text("Singkatan di samping nama ini tidak dikenal.", "The abbreviation beside the label is not known."),
)
BRACKET_OTHER: Final = Remark(
    "kurung-beda-jenis",
    Text(
        "Bagian dalam dan luar tanda kurung tidak menunjuk jenis yang sama.",
        "The parts inside and outside the brackets do not name the same type.",
    ),
)
BRACKET_OPEN: Final = Remark(
    "kurung-tidak-lengkap",
    Text("Tanda kurung tidak lengkap; nama mungkin terpotong.", "A bracket is missing; the label may be cut."),
)
PARTLY: Final = Remark(
    "sebagian-tidak-dikenal",
    Text("Sebagian isi sel tidak menunjuk satu jenis.", "A part of the cell does not name one type."),
)
CUT_OFF: Final = Remark(
    "nama-terpotong",
    Text("Awal atau akhir nama ini tampaknya hilang.", "The beginning or the end of the label seems to be missing."),
)
LETTER_LEFT_OUT: Final = Remark(
    "huruf-urut-diabaikan",
    Text("Huruf urut di depan nama tidak dipakai.", "The letter before the label is not used."),
)
NARROWER: Final = Remark(
    "lebih-sempit",
    Text("Tulisan ini lebih sempit daripada jenisnya.", "The words are narrower than the type."),
)
BROADER: Final = Remark(
    "lebih-luas",
    Text("Tulisan ini lebih luas daripada satu jenis.", "The words are wider than one type."),
)
MISSPELT: Final = Remark(
    "mungkin-salah-tulis",
    Text("Tulisan ini mungkin salah tulis; mohon dipastikan.", "The words may be misspelt; please make sure."),
)


def from_older_list(bridge: Bridge) -> Remark:
    """Return the remark on a name of the list of 2007 and what became of it."""
    source, became = bridge.source, ", ".join(str(target.number) for target in bridge.targets)
    fate = (f"kini jenis {became}", f"now type {became}") if became else ("bukan jenis lagi", "no longer a type")
    decide = bridge.decide or Text("", "")
    return Remark(
        "istilah-daftar-lain",
        Text(
            f"Jenis {source.number} dalam daftar {source.taxonomy}; {fate[0]}{decide.id and f' ({decide.id})'}.",
            f"Type {source.number} of the list {source.taxonomy}; {fate[1]}{decide.en and f' ({decide.en})'}.",
        ),
    )


def group_of(group: Category) -> Remark:
    """Return the remark on a group of another list."""
    return Remark(
        "kelompok-daftar-lain",
        Text(
            f"Kelompok {group.number} dalam daftar {group.taxonomy}, bukan satu jenis.",
            f"Group {group.number} of the list {group.taxonomy}, not one type.",
        ),
    )


def of_home(category: Category) -> Remark:
    """Return the remark on a name of one of the 26 types where another list was declared."""
    return Remark(
        "istilah-daftar-lain",
        Text(
            f"Jenis {category.number} dalam daftar {category.taxonomy}, bukan nama dalam daftar yang disebut.",
            f"Type {category.number} of the list {category.taxonomy}, not a name of the list that was given.",
        ),
    )


def decided_by(name: AmbiguousName) -> Remark:
    """Return the remark on a name of several types, and what decides."""
    return Remark(
        "beberapa-jenis",
        Text(
            f"Nama untuk beberapa jenis; yang menentukan: {name.decide.id}.",
            f"A name of several types; what decides: {name.decide.en}.",
        ),
    )


def no_type(other: Other) -> Remark:
    """Return the remark on words that are no type."""
    return Remark("bukan-jenis", Text(f"Bukan jenis: {other.why.id}.", f"Not a type: {other.why.en}."))


def potential(kind: Category) -> Remark:
    """Return the remark on a kind of PSKS."""
    return Remark(
        "psks-bukan-pmks",
        Text(
            f"{kind.label} adalah potensi dan sumber (PSKS), bukan jenis PMKS.",
            f"{kind.label} is a potential and resource (PSKS), not a type of PMKS.",
        ),
    )
