"""What may be wrong between rows: the same case twice, perhaps the same person twice, a table that is no register."""

from typing import Final

from pmks.issues.kind import IssueKind, Severity
from pmks.model.source import Text

CASE_TWICE: Final = IssueKind(
    "kasus-ganda",
    Severity.WARNING,
    "kasus",
    Text(
        "Orang yang sama sebagai {jenis} untuk masa yang sama juga ada di baris {baris}; dihitung satu kasus.",
        "The same person as {jenis} for the same period also stands in row {baris}; counted as one case.",
    ),
    Text("Simpan satu baris saja bila memang sama.", "Keep one row if they are the same."),
    details=("jenis", "baris"),
)
PERSON_TWICE: Final = IssueKind(
    "orang-ganda-dugaan",
    Severity.WARNING,
    "kasus",
    Text(
        "Mungkin orang yang sama dengan baris {baris}: nama dan tanggal lahirnya sama; tidak digabungkan.",
        "Perhaps the same person as in row {baris}: name and date of birth are the same; not merged.",
    ),
    Text("Lengkapi NIK kedua baris untuk memastikan.", "Fill in the NIK of both rows to make sure."),
    details=("baris",),
)
NOT_A_REGISTER: Final = IssueKind(
    "berkas-rekap",
    Severity.INFO,
    "berkas",
    Text(
        "Berkas ini berisi jumlah, bukan daftar orang; yang diperiksa adalah jumlahnya.",
        "The file holds counts, not people; what is checked are the counts.",
    ),
    Text("Untuk memeriksa orang, kirim daftar per orang.", "To check people, send a list of people."),
)

KINDS: Final = (CASE_TWICE, PERSON_TWICE, NOT_A_REGISTER)
