"""What may be wrong with a cell that answers yes or no."""

from typing import Final

from pmks.issues.kind import IssueKind, Severity
from pmks.model.source import Text

ANSWER_UNKNOWN: Final = IssueKind(
    "jawaban-tak-dikenal",
    Severity.WARNING,
    "jawaban",
    Text("Isi sel bukan ya atau tidak.", "The cell does not say yes or no."),
    Text(
        "Tulis YA atau TIDAK; kosongkan bila tidak diketahui.",
        "Write YA or TIDAK; leave the cell empty where it is not known.",
    ),
)
ANSWER_UNCLEAR: Final = IssueKind(
    "jawaban-rancu",
    Severity.WARNING,
    "jawaban",
    Text(
        "Tanda ini dapat berarti ya atau tidak; kolomnya tidak menunjukkan yang mana.",
        "This sign may mean yes or no; the column does not show which.",
    ),
    Text("Tulis YA atau TIDAK.", "Write YA or TIDAK."),
)
ANSWER_SCHEME: Final = IssueKind(
    "jawaban-skema",
    Severity.WARNING,
    "jawaban",
    Text(
        "Kolom memakai angka 2 tanpa keterangan artinya; angkanya tidak dibaca.",
        "The column uses the figure 2 without saying what it means; its figures were not read.",
    ),
    Text(
        "Sebutkan bahwa 1 berarti ya dan 2 tidak, atau tulis YA dan TIDAK.",
        "Say that 1 is yes and 2 no, or write YA and TIDAK.",
    ),
)

CHOICE_UNKNOWN: Final = IssueKind(
    "pilihan-tak-dikenal",
    Severity.WARNING,
    "jawaban",
    Text("Isi sel bukan salah satu pilihan: {pilihan}.", "The cell is none of the choices: {pilihan}."),
    Text("Tulis salah satu pilihan itu.", "Write one of these choices."),
    details=("pilihan",),
)

KINDS: Final = (ANSWER_UNKNOWN, ANSWER_UNCLEAR, ANSWER_SCHEME, CHOICE_UNKNOWN)
