"""What may be wrong with the cells of a register that name a region."""

from typing import Final

from pmks.issues.kind import IssueKind, Severity
from pmks.model.source import Text

_CHOOSE: Final = Text("Tulis nama lengkap dengan KABUPATEN atau KOTA.", "Write the full name with KABUPATEN or KOTA.")

PLACE_READ: Final = IssueKind(
    "wilayah-dibaca",
    Severity.INFO,
    "wilayah",
    Text("Dibaca sebagai {region}.", "Read as {region}."),
    Text("Tidak perlu tindakan.", "Nothing to do."),
    ("region",),
)
PLACE_RENAMED: Final = IssueKind(
    "wilayah-nama-lama",
    Severity.INFO,
    "wilayah",
    Text("Nama lama; nama sekarang {region}.", "A name of the past; the present one is {region}."),
    Text("Tulis nama sekarang di berkas berikutnya.", "Write the present name in the next file."),
    ("region",),
)
PLACE_EMPTY: Final = IssueKind(
    "wilayah-kosong",
    Severity.INFO,
    "wilayah",
    Text("Wilayah tidak diisi atau tidak diketahui.", "The region is not told or not known."),
    Text("Isi bila diketahui.", "Fill it in where it is known."),
)
PLACE_ABROAD: Final = IssueKind(
    "wilayah-luar-negeri",
    Severity.INFO,
    "wilayah",
    Text("Di luar negeri: tidak ada kode wilayah.", "Abroad: there is no region code."),
    Text("Tidak diganti dengan wilayah kantor.", "The region of the office is not put in its place."),
)
PLACE_ROAMING: Final = IssueKind(
    "wilayah-tidak-tetap",
    Severity.INFO,
    "wilayah",
    Text("Tidak bertempat tinggal tetap: tidak ada kode wilayah.", "No fixed abode: there is no region code."),
    Text("Tidak diganti dengan wilayah kantor.", "The region of the office is not put in its place."),
)
PLACE_AMBIGUOUS: Final = IssueKind(
    "wilayah-rancu",
    Severity.WARNING,
    "wilayah",
    Text("Nama ini dapat berarti: {candidates}.", "The name may mean: {candidates}."),
    _CHOOSE,
    ("candidates",),
)
PLACE_NEAR: Final = IssueKind(
    "wilayah-mirip",
    Severity.WARNING,
    "wilayah",
    Text("Tidak dikenal; mirip dengan: {candidates}.", "Not known; it looks like: {candidates}."),
    Text("Perbaiki bila itu maksudnya.", "Correct it if that is meant."),
    ("candidates",),
)
PLACE_CODE_CUT: Final = IssueKind(
    "wilayah-kode-terpotong",
    Severity.WARNING,
    "wilayah",
    Text(
        "Kode kehilangan nol di belakang. Mungkin maksudnya: {candidates}.",
        "The code lost a zero at its end. Perhaps meant: {candidates}.",
    ),
    Text("Simpan kode wilayah sebagai teks.", "Keep region codes as text."),
    ("candidates",),
)
PLACE_DISTRICT: Final = IssueKind(
    "wilayah-kecamatan",
    Severity.WARNING,
    "wilayah",
    Text(
        "Kecamatan ini tidak ada di {region}; diketahui di: {candidates}.",
        "This kecamatan is not in {region}; known in: {candidates}.",
    ),
    Text(
        "Periksa kecamatan dan kabupaten/kotanya; mungkin wilayahnya sudah dimekarkan.",
        "Look at the kecamatan and its regency; the region may have been split.",
    ),
    ("region", "candidates"),
)
PLACE_CODE_RETIRED: Final = IssueKind(
    "wilayah-kode-lama",
    Severity.WARNING,
    "wilayah",
    Text("Kode {code} sudah tidak berlaku; kini: {successor}.", "The code {code} is out of force; now: {successor}."),
    Text("Pakai kode yang berlaku.", "Use the code in force."),
    ("code", "successor"),
)
PLACE_PROVINCE_PAST: Final = IssueKind(
    "wilayah-provinsi-lama",
    Severity.WARNING,
    "wilayah",
    Text(
        "Kabupaten/kota ini dahulu di provinsi tersebut; kini {region}.",
        "The regency was in that province in the past; it is now {region}.",
    ),
    Text("Pakai provinsi yang sekarang.", "Use the present province."),
    ("region",),
)
PLACE_SCHEME: Final = IssueKind(
    "wilayah-skema",
    Severity.ERROR,
    "wilayah",
    Text(
        "Kode tanpa titik dapat berarti kode Kemendagri atau BPS: {candidates}.",
        "A code without points may be one of Kemendagri or of BPS: {candidates}.",
    ),
    Text(
        "Sebutkan skemanya: region_scheme='kemendagri' atau 'bps'; atau tulis nama wilayah di sebelahnya.",
        "Name the scheme: region_scheme='kemendagri' or 'bps'; or write the name of the region beside it.",
    ),
    ("candidates",),
)
PLACE_CODE_AGAINST_NAME: Final = IssueKind(
    "wilayah-kode-nama",
    Severity.ERROR,
    "wilayah",
    Text("Kode dan nama wilayah tidak cocok: {candidates}.", "Code and name of the region disagree: {candidates}."),
    Text("Periksa keduanya; mungkin kode BPS.", "Look at both; it may be a code of BPS."),
    ("candidates",),
)
PLACE_OTHER_PROVINCE: Final = IssueKind(
    "wilayah-beda-provinsi",
    Severity.ERROR,
    "wilayah",
    Text(
        "Kabupaten/kota ini tidak ada di provinsi yang tertulis: {candidates}.",
        "The regency is not in the province that is written: {candidates}.",
    ),
    Text("Periksa keduanya.", "Look at both."),
    ("candidates",),
)
PLACE_UNKNOWN: Final = IssueKind(
    "wilayah-tak-dikenal",
    Severity.ERROR,
    "wilayah",
    Text("Bukan nama atau kode wilayah yang dikenal.", "No name or code of a region that is known."),
    Text(
        "Tulis nama kabupaten/kota atau kode Kemendagri dengan titik.",
        "Write the name of the regency, or the Kemendagri code with points.",
    ),
)

KINDS: Final[tuple[IssueKind, ...]] = (
    PLACE_READ,
    PLACE_RENAMED,
    PLACE_EMPTY,
    PLACE_ABROAD,
    PLACE_ROAMING,
    PLACE_AMBIGUOUS,
    PLACE_NEAR,
    PLACE_CODE_CUT,
    PLACE_DISTRICT,
    PLACE_CODE_RETIRED,
    PLACE_PROVINCE_PAST,
    PLACE_SCHEME,
    PLACE_CODE_AGAINST_NAME,
    PLACE_OTHER_PROVINCE,
    PLACE_UNKNOWN,
)
