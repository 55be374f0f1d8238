"""What may be wrong with the header of a column: unknown, nearly known, doubtful, twice, or missing."""

from typing import Final

from pmks.issues.kind import IssueKind, Severity
from pmks.model.source import Text

COLUMN_UNKNOWN: Final = IssueKind(
    "kolom-tak-dikenal",
    Severity.INFO,
    "kolom",
    Text(
        "Kolom ke-{letak} tidak dikenal; isinya disimpan, tidak dibaca.",
        "Column {letak} is not known; its cells are kept, not read.",
    ),
    Text(
        "Petakan sendiri bila isinya diperlukan: mapping.",
        "Map it yourself where its cells are needed: mapping.",
    ),
    ("letak",),
)
COLUMN_SIMILAR: Final = IssueKind(
    "kolom-mirip",
    Severity.WARNING,
    "kolom",
    Text(
        "Judul kolom mirip dengan {usulan} ({bidang}), tetapi tidak sama; kolom tidak dibaca.",
        "The header looks like {usulan} ({bidang}) but is not the same; the column is not read.",
    ),
    Text(
        "Bila benar demikian, petakan kolom ini ke {bidang}: mapping.",
        "If that is meant, map this column to {bidang}: mapping.",
    ),
    ("usulan", "bidang"),
)
COLUMN_AMBIGUOUS: Final = IssueKind(
    "kolom-rancu",
    Severity.WARNING,
    "kolom",
    Text(
        "Judul kolom dapat berarti {arti}; isinya tidak menentukan, kolom tidak dibaca.",
        "The header may mean {arti}; its cells do not decide, the column is not read.",
    ),
    Text("Petakan sendiri: mapping.", "Map it yourself: mapping."),
    ("arti",),
)
COLUMN_DOUBLE: Final = IssueKind(
    "kolom-ganda",
    Severity.ERROR,
    "kolom",
    Text(
        "Kolom ke-{letak} semuanya berarti {bidang}, tetapi isinya berbeda; tidak ada yang dibaca.",
        "The columns {letak} all mean {bidang}, but their cells differ; none of them is read.",
    ),
    Text(
        "Pilih satu kolom untuk {bidang}: mapping.",
        "Choose one column for {bidang}: mapping.",
    ),
    ("letak", "bidang"),
)
COLUMN_MISSING: Final = IssueKind(
    "kolom-tidak-ada",
    Severity.INFO,
    "kolom",
    Text("Berkas tidak mempunyai kolom {bidang}.", "The file has no column for {bidang}."),
    Text(
        "Pemeriksaan yang memerlukannya tidak dapat memutuskan; petakan kolomnya bila ada: mapping.",
        "Checks that need it cannot decide; map its column if there is one: mapping.",
    ),
    ("bidang",),
)

COLUMN_COUNTS: Final = IssueKind(
    "kolom-jumlah",
    Severity.INFO,
    "kolom",
    Text(
        "Kolom ini berisi angka ({bidang}); di daftar per orang angkanya disimpan, tidak dibaca.",
        "The column holds counts ({bidang}); in a list of people they are kept, not read.",
    ),
    Text(
        "Bila sebenarnya tanda ya atau tidak, petakan ke kategori: mapping.",
        "If it holds flags, map it to a kategori: mapping.",
    ),
    ("bidang",),
)

KINDS: Final = (COLUMN_UNKNOWN, COLUMN_SIMILAR, COLUMN_AMBIGUOUS, COLUMN_DOUBLE, COLUMN_MISSING, COLUMN_COUNTS)
