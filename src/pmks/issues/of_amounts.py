"""What may be wrong with a cell that holds a number."""

from typing import Final

from pmks.issues.kind import IssueKind, Severity
from pmks.model.source import Text

AMOUNT_WORD: Final = IssueKind(
    "angka-dibaca",
    Severity.INFO,
    "angka",
    Text("Kata nihil dibaca sebagai 0.", "The word nihil was read as 0."),
    Text("Tulis 0.", "Write 0."),
)
AMOUNT_ODD: Final = IssueKind(
    "angka-janggal",
    Severity.WARNING,
    "angka",
    Text("Angka tidak masuk akal dan tidak dipakai.", "The number is not credible and not used."),
    Text("Periksa angkanya.", "Check the number."),
)
AMOUNT_UNCLEAR: Final = IssueKind(
    "angka-rancu",
    Severity.WARNING,
    "angka",
    Text(
        "Titik atau koma dapat memisahkan ribuan atau desimal: {ribuan} atau {desimal}.",
        "The point or comma may part thousands or decimals: {ribuan} or {desimal}.",
    ),
    Text("Tulis angka tanpa pemisah ribuan.", "Write the number without a mark for thousands."),
    details=("ribuan", "desimal"),
)
AMOUNT_ROUGH: Final = IssueKind(
    "angka-kira-kira",
    Severity.WARNING,
    "angka",
    Text("Angka hanya kira-kira dan tidak dipakai.", "The number is only a rough one and not used."),
    Text("Tulis angka pastinya bila diketahui.", "Write the exact number where it is known."),
)
AMOUNT_UNIT: Final = IssueKind(
    "angka-satuan",
    Severity.WARNING,
    "angka",
    Text("Satuan di dalam sel bukan satuan kolom ini.", "The unit in the cell is not that of the column."),
    Text("Pindahkan ke kolom yang sesuai, atau ubah satuannya.", "Move it to the right column, or change the unit."),
)
AMOUNT_ERROR: Final = IssueKind(
    "angka-galat",
    Severity.WARNING,
    "angka",
    Text("Lembar kerja tidak dapat menghitung sel ini.", "The spreadsheet could not compute this cell."),
    Text("Perbaiki rumusnya, lalu simpan nilainya.", "Mend the formula, then save the value."),
)
AMOUNT_INVALID: Final = IssueKind(
    "angka-tak-sah",
    Severity.ERROR,
    "angka",
    Text("Isi sel bukan angka untuk kolom ini.", "The cell holds no number for this column."),
    Text("Tulis bilangan; jumlah orang tidak berpecahan.", "Write a number; a count of people has no fraction."),
)

KINDS: Final = (
    AMOUNT_WORD,
    AMOUNT_ODD,
    AMOUNT_UNCLEAR,
    AMOUNT_ROUGH,
    AMOUNT_UNIT,
    AMOUNT_ERROR,
    AMOUNT_INVALID,
)
