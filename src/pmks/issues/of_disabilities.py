"""What may be wrong with a cell that tells the kind of disability."""

from typing import Final

from pmks.issues.kind import IssueKind, Severity
from pmks.model.source import Citation, Text

DISABILITY_UNKNOWN: Final = IssueKind(
    "disabilitas-tak-dikenal",
    Severity.WARNING,
    "disabilitas",
    Text("Isi sel bukan ragam disabilitas yang dikenal.", "The cell names no known kind of disability."),
    Text(
        "Tulis fisik, intelektual, mental atau sensorik; beberapa ragam dipisah dengan garis tegak.",
        "Write fisik, intelektual, mental or sensorik; part several kinds by a bar.",
    ),
    citations=(Citation("UU 8/2016", "Pasal 4 ayat (1)"),),
)

KINDS: Final = (DISABILITY_UNKNOWN,)
