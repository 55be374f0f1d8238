"""The fixed phrases of an explanation, in both languages."""

from __future__ import annotations

import datetime as dt
from typing import Final

from pmks.model.days import DateInterval
from pmks.model.source import Evidence, Language, Text
from pmks.model.verdict import Verdict

VERDICTS: Final = {
    Verdict.MET: Text("terpenuhi", "met"),
    Verdict.NOT_MET: Text("tidak terpenuhi", "not met"),
    Verdict.UNKNOWN: Text("belum diketahui", "not known"),
}
OUTCOMES: Final = {
    Verdict.MET: Text("TERMASUK", "BELONGS"),
    Verdict.NOT_MET: Text("TIDAK TERMASUK", "DOES NOT BELONG"),
    Verdict.UNKNOWN: Text("BELUM DAPAT DIPASTIKAN", "CANNOT BE SETTLED YET"),
}
EVIDENCE: Final = {
    Evidence.READ: Text("teksnya dibaca", "the text was read"),
    Evidence.NOMENCLATURE: Text("menurut nomenklatur anggaran", "by the budget nomenclature"),
    Evidence.SECONDARY: Text("dibaca dari salinan atau kutipan", "read in a copy or restatement"),
    Evidence.INFERRED: Text("kesimpulan proyek ini", "a conclusion of this project"),
    Evidence.PRACTICE: Text("praktik, bukan teks hukum", "practice, no legal text"),
    Evidence.RECALLED: Text("dari ingatan, belum dibaca", "recalled, not read"),
}
REASONS: Final = {
    "no_rule_in_force": Text(
        "Tidak ada aturan yang berlaku pada hari itu dalam profil ini.", "No rule was in force on that day."
    ),
    "other_record": Text(
        "Jenis ini tidak dinilai pada catatan semacam itu; yang dinilai: {records}.",
        "This type is not judged on such a record; it is judged on: {records}.",
    ),
    "no_rule_met": Text(
        "Tidak ada urusan dalam Lampiran yang cocok dengan kasus ini.", "No matter of the annex fits this case."
    ),
}
NOTES: Final = {
    "needs": Text("Yang masih diperlukan", "Still needed"),
    "also": Text("Juga", "Also"),
    "passes_on": Text("Peralihan", "Passing on"),
    "implied": Text("Fakta tersirat", "Implied fact"),
    "excludes": Text("Saling meniadakan", "Exclusive"),
    "act": Text("Perhatian", "Attention"),
    "notice": Text("Pemberitahuan", "Notice"),
}
ALL: Final = Text("semuanya", "all of")
ANY: Final = Text("salah satu", "one of")
SOME: Final = Text("sekurang-kurangnya {needed} dari {count}", "at least {needed} of {count}")
NOT: Final = Text("bukan", "not")
AND: Final = Text(" dan ", " and ")
YES: Final = Text("ya", "yes")
NO: Final = Text("tidak", "no")
WANTED: Final = Text("syarat", "wanted")
SEEN: Final = Text("tercatat", "recorded")
TYPE: Final = Text("Jenis", "Type")
ON: Final = Text("Hari pemeriksaan", "Day asked about")
PROFILE: Final = Text("profil", "profile")
BASIS: Final = Text("Dasar", "Basis")
RULE: Final = Text("aturan", "rule")
ASK: Final = Text("Yang dapat memutuskan", "What could decide")
READING: Final = Text("Pembacaan", "Reading")
OTHERWISE: Final = Text("Pembacaan lain", "Another reading")
OMITTED: Final = Text("Sengaja tidak ditanyakan", "Not asked on purpose")
AT_LEAST: Final = Text("{0}{unit} atau lebih", "{0}{unit} or more")
BELOW: Final = Text("di bawah {0}{unit}", "under {0}{unit}")
BETWEEN: Final = Text("{0} sampai sebelum {1}{unit}", "{0} to under {1}{unit}")
OUTSIDE: Final = Text("di luar {0} sampai sebelum {1}{unit}", "outside {0} to under {1}{unit}")
NONE_OF: Final = Text("bukan {0}", "not {0}")
YEARS: Final = Text("tahun", "years")
AUTHORITY: Final = Text("Kewenangan", "Authority")
POSSIBLE: Final = Text("Yang masih mungkin", "Still possible")
MAY_APPLY: Final = Text("dapat juga berlaku", "may apply as well")
CELL: Final = Text("Bunyi sel", "Words of the cell")
REGION: Final = Text("Wilayah khusus", "Special region")
SPM: Final = Text("Kewajiban SPM", "SPM duty")
SPM_MAYBE: Final = Text("Mungkin kewajiban SPM", "Perhaps an SPM duty")
NO_SPM: Final = Text("Tidak ada kewajiban SPM di dalamnya.", "No SPM duty lies in it.")
LAST_QUESTION: Final = Text("Tanyakan dahulu", "Ask first")

_MONTHS: Final = {
    "id": (
        "Januari",
        "Februari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "November",
        "Desember",
    ),
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
}


def day(value: dt.date | DateInterval, lang: Language) -> str:
    """
    Return a day, or the interval in which it lies, as it is written in *lang*.

    >>> day(dt.date(2024, 7, 1), "id")
    '1 Juli 2024'
    """
    if isinstance(value, DateInterval):
        return f"{day(value.first, lang)} - {day(value.last, lang)}"
    return f"{value.day} {_MONTHS[lang][value.month - 1]} {value.year}"
