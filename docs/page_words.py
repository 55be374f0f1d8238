"""The words of the pages about a type, in both languages; those of explanations are the library's own."""

from __future__ import annotations

from typing import Final

from pmks.model.category import NameKind
from pmks.model.source import Language, Text

HOME_OF_TYPES: Final[dict[Language, str]] = {"en": "reference/categories", "id": "id/kategori"}
"""Where the pages of the types stand, below ``docs``."""

OTHER_LANGUAGE: Final = Text("In English", "Dalam bahasa Indonesia")
OVERVIEW: Final = Text("Semua jenis", "All types")
LAW_OF: Final = Text("Hukum versi {0}, sebagaimana diketahui pada {1}.", "Law {0}, as known on {1}.")
SUMMARIES: Final = Text(
    "Nama jenis menurut peraturan; definisi dan kriteria adalah ringkasan kami.",
    "The label is that of the regulation; definition, criteria and gloss are our summaries.",
)

ROW_ID: Final = Text("Id dan kode", "Id and code")
ROW_UNITS: Final = Text("Yang dinilai", "Judged on")
ROW_AGE: Final = Text("Usia", "Age")
ROW_SEX: Final = Text("Jenis kelamin", "Sex")
ROW_SOURCE: Final = Text("Sumber", "Source")
ROW_EVIDENCE: Final = Text("Bukti", "Evidence")
ROW_PARENTS: Final = Text("Induk", "Behind it")
ROW_FORCE: Final = Text("Aturan berlaku", "Rules in force")
COPIES: Final = Text("{0} salinan dibandingkan", "{0} copies compared")
ONE_COPY: Final = Text("satu salinan", "one copy")
CONFIDENCE: Final = Text("tingkat keyakinan: {0}", "confidence: {0}")
CONFIDENCES: Final = {
    "high": Text("tinggi", "high"),
    "medium": Text("sedang", "medium"),
    "low": Text("rendah", "low"),
}
NO_BOUND: Final = Text("tanpa batas usia", "no bound")
PRINTED: Final = {
    "no age written": Text("usia tidak tertulis", "no age written"),
    "not applicable": Text("tidak berlaku", "not applicable"),
    " in one copy, ": Text(" dalam satu salinan, ", " in one copy, "),
    " in another": Text(" dalam salinan lain", " in another"),
}
"""Words in the ages of a text that are not the text's own."""

DEFINITION: Final = Text("Definisi", "Definition")
CRITERIA: Final = Text("Kriteria", "Criteria")
CONNECTIVE: Final = Text('Dalam cetakan digabung dengan "{0}".', 'Joined in print by "{0}".')
RULES: Final = Text("Aturan", "Rules")
RULES_HOW: Final = Text(
    "Setiap butir menyebut faktanya, yang disyaratkan, dan hurufnya; belum diketahui bukan berarti tidak.",
    "Each item names the fact, what is wanted, and the letter; not known is not no.",
)
OPTIONAL: Final = Text("pilihan, tidak memutuskan", "optional, decides nothing")
SEE_ALSO: Final = Text("Lihat juga", "See also")

WHO: Final = Text("Siapa yang berwenang", "Who must act")
WHO_HOW: Final = Text(
    "Menurut pembagian urusan UU 23/2014, di wilayah tanpa aturan khusus.",
    "By the division of matters in UU 23/2014, in a region without law of its own.",
)
WHO_ELSE: Final = Text(
    "Wilayah dengan aturan khusus, dan hari sebelum 2 Oktober 2014, ada pada {0}.",
    "Regions with law of their own, and days before 2 October 2014, stand in {0}.",
)
MATTERS: Final = Text("urusan kewenangan", "matters of authority")
WHO_HEADS: Final = (
    Text("layanan", "service"),
    Text("keadaan", "setting"),
    Text("tingkat", "level"),
    Text("dasar", "citation"),
    Text("SPM", "SPM"),
)
ANY_SETTING: Final = Text("apa pun", "any")
INSIDE: Final = {True: Text("di dalam panti", "inside a *panti*"), False: Text("di luar panti", "outside a *panti*")}
NO_MATTER: Final = Text("Layanan tanpa urusan yang cocok bagi jenis ini", "Services for which no matter fits this type")
OTHERWISE_LEVEL: Final = Text("Pembacaan lain ({0})", "Another reading ({0})")

SPM: Final = Text("Standar pelayanan minimal (SPM)", "Minimum standard of service (SPM)")
SPM_HEADS: Final = (
    Text("kewajiban", "duty"),
    Text("tingkat", "level"),
    Text("layanan", "service"),
    Text("penerima", "recipients"),
    Text("dasar", "citation"),
)
SPM_NARROW: Final = Text(
    "Kewajiban ini lebih sempit daripada kewenangan: hanya penerima yang disebut.",
    "The duty is narrower than the authority: only the recipients that are named.",
)
SPM_NONE: Final = Text("Tidak ada kewajiban SPM untuk jenis ini.", "No SPM duty lies in this type.")
SPM_MAY: Final = Text("jika telantar", "if *telantar*")

BESIDE: Final = Text("Catatan di samping putusan", "Beside the verdict")
CONTESTED: Final = Text("Yang dipersoalkan", "What is contested")
CONTESTED_HEADS: Final = (
    Text("pokok", "point"),
    Text("teks dan pemakai", "texts and users"),
    Text("pilihan kami", "our choice"),
)
ODD: Final = Text("Yang tampak janggal", "What looks odd")
NAMES: Final = Text("Nama lain", "Other names")
NAME_HEADS: Final = (
    Text("nama", "name"),
    Text("macam", "kind"),
    Text("sumber", "source"),
    Text("bukti", "evidence"),
)
NAME_KINDS: Final = {
    NameKind.LEGAL_ALIAS: Text("nama menurut hukum", "legal alias"),
    NameKind.OLDER_TERM: Text("istilah lama, diterima sebagai masukan", "older term, accepted as input"),
    NameKind.ABBREVIATION: Text("singkatan", "abbreviation"),
    NameKind.SPELLING: Text("ejaan", "spelling"),
    NameKind.COLLOQUIAL: Text("sebutan sehari-hari, hanya masukan", "colloquial, input only"),
}
LOCAL: Final = Text("hanya di dalam daftarnya", "only inside its list")

DISCLOSURE: Final = Text("Sebelum angka diumumkan", "Before numbers are published")
CARE: Final = Text("Tingkat kehati-hatian", "Level of care")
OUR_REASON: Final = Text("Alasan", "Reason")

LISTS: Final = Text("Dalam daftar lain", "In other lists")
LIST_HEADS: Final = (
    Text("daftar", "list"),
    Text("hubungan", "relation"),
    Text("di sana", "there"),
    Text("yang memutuskan", "what decides"),
)
SINCE_LIST: Final = Text("dari {0}", "from {0}")
TO_LIST: Final = Text("ke {0}", "to {0}")
INFERRED: Final = Text("kesimpulan", "inferred")
RELATIONS: Final = {
    "same": Text("sama", "the same"),
    "same_name_other_age": Text("nama sama, usia lain", "same name, other ages"),
    "renamed": Text("berganti nama", "renamed"),
    "renamed_other_unit": Text("berganti nama dan satuan", "renamed, another unit"),
    "split": Text("dipecah", "split"),
    "related": Text("berkaitan", "related"),
    "none": Text("tidak ada padanan", "none"),
    "grouped": Text("masuk kelompok", "grouped"),
    "outside_clusters": Text("di luar klaster", "outside the clusters"),
    "served_by": Text("dilayani", "served by"),
    "named": Text("disebut", "named"),
}
SCOPES: Final = Text("Termasuk dalam cakupan", "Inside the scopes")

EXAMPLE: Final = Text("Contoh", "Example")
EXAMPLE_HOW: Final = Text(
    "Datanya rekaan; contoh ini dijalankan sebagai uji.",
    "The record is invented; the example runs as a test.",
)
EXAMPLE_ASK: Final = Text(
    "Tanpa fakta, jawabannya bukan tidak: yang kurang disebut.",
    "Without facts the answer is not no: what is missing is named.",
)

SINCE: Final = Text("sejak {0}", "from {0}")
UNTIL: Final = Text(", sampai sebelum {0}", ", until before {0}")
FIRST_UNKNOWN: Final = Text("hari pertama tidak diketahui", "first day not known")
BETWEEN_DAYS: Final = Text("suatu hari antara {0} dan {1}", "a day between {0} and {1}")

UNITS: Final = {
    "orang": Text("orang", "a person (*orang*)"),
    "keluarga": Text("keluarga", "a family (*keluarga*)"),
    "kelompok": Text("kelompok", "a group (*kelompok*)"),
    "komunitas": Text("komunitas", "a community (*komunitas*)"),
}
SEXES: Final = {
    "perempuan": Text("perempuan", "women (*perempuan*)"),
    "laki_laki": Text("laki-laki", "men (*laki-laki*)"),
}
OVERVIEW_HEADS: Final = (
    Text("no", "no"),
    Text("jenis", "type"),
    Text("padanan Inggris", "gloss"),
    Text("usia", "age"),
    Text("yang dinilai", "judged on"),
    Text("singkatan", "abbreviations"),
    Text("id", "id"),
)
NOT_YET: Final = Text("belum berlaku", "no first day yet")
YES: Final = Text("ya", "yes")
NO: Final = Text("tidak", "no")
IN_PRINT: Final = Text("tercetak", "in print")
AGES_HOW: Final = Text(
    "Usia menurut profil *definisi*; sel kosong berarti tanpa batas usia.",
    "Ages are those of the profile *definisi*; an empty cell says that there is no bound.",
)
