"""What may be wrong with a cell that tells the setting: inside or outside a home."""

from typing import Final

from pmks.issues.kind import IssueKind, Severity
from pmks.model.source import Citation, Text

SETTING_UNKNOWN: Final = IssueKind(
    "panti-tak-dikenal",
    Severity.WARNING,
    "panti",
    Text("Isi sel bukan dalam panti atau luar panti.", "The cell does not say inside or outside a home."),
    Text("Tulis Dalam Panti atau Luar Panti.", "Write Dalam Panti or Luar Panti."),
)
SETTING_OPEN: Final = IssueKind(
    "panti-belum-jelas",
    Severity.WARNING,
    "panti",
    Text(
        "Sentra atau balai hanya berarti dalam panti bila orangnya tinggal di sana.",
        "A sentra or balai only means inside a home if the person lives there.",
    ),
    Text("Tulis Dalam Panti atau Luar Panti.", "Write Dalam Panti or Luar Panti."),
)
SETTING_PASSING: Final = IssueKind(
    "panti-singgah",
    Severity.INFO,
    "panti",
    Text(
        "Rumah singgah dibaca sebagai luar panti: tempat sementara sebelum pelayanan lebih lanjut.",
        "A rumah singgah was read as outside a home: a passing place before further service.",
    ),
    Text("Tulis Dalam Panti bila orangnya menetap.", "Write Dalam Panti if the person stays."),
    citations=tuple(Citation("PP 39/2012", f"Pasal {number}") for number in (38, 40, 46, 48)),
)
KINDS: Final = (SETTING_UNKNOWN, SETTING_OPEN, SETTING_PASSING)
