"""What may be wrong with a cell that tells the sex of a person."""

from typing import Final

from pmks.issues.kind import IssueKind, Severity
from pmks.model.source import Text

SEX_UNKNOWN: Final = IssueKind(
    "kelamin-tak-dikenal",
    Severity.WARNING,
    "kelamin",
    Text("Isi sel bukan jenis kelamin.", "The cell does not tell a sex."),
    Text("Tulis L atau P.", "Write L or P."),
)
SEX_EMPTY: Final = IssueKind(
    "kelamin-kosong",
    Severity.INFO,
    "kelamin",
    Text("Jenis kelamin tidak diisi.", "The sex is not told."),
    Text("Isi bila diketahui.", "Fill it in where it is known."),
)
SEX_SCHEME: Final = IssueKind(
    "kelamin-skema",
    Severity.ERROR,
    "kelamin",
    Text(
        "Kolom memakai 0 dan 1 tanpa keterangan mana yang laki-laki.",
        "The column uses 0 and 1 without saying which is male.",
    ),
    Text(
        "Sebutkan skemanya: sex_scheme='0=P,1=L' atau sebaliknya.",
        "Name the scheme: sex_scheme='0=P,1=L' or the other way round.",
    ),
)
SEX_MIXED: Final = IssueKind(
    "kelamin-skema-campur",
    Severity.WARNING,
    "kelamin",
    Text(
        "Kolom memuat 0 dan 2; tidak ada satu skema yang memakai keduanya. Angka 0 tidak dibaca.",
        "The column holds 0 and 2; no scheme has both. The 0 was not read.",
    ),
    Text(
        "Periksa apakah berkas ini gabungan dari beberapa aplikasi.",
        "Check whether the file was put together from several applications.",
    ),
)
SEX_CODES: Final = IssueKind(
    "kelamin-kode",
    Severity.INFO,
    "kelamin",
    Text("Angka 1 dibaca laki-laki, 2 perempuan.", "1 was read as male, 2 as female."),
    Text("Sebutkan sex_scheme bila artinya lain.", "Name sex_scheme if they mean something else."),
)

KINDS: Final = (SEX_UNKNOWN, SEX_EMPTY, SEX_SCHEME, SEX_MIXED, SEX_CODES)
