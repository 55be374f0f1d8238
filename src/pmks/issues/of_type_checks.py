"""What may be wrong with a type beside the other facts of its record: age, sex, criteria, scope and setting."""

from typing import Final

from pmks.issues.kind import IssueKind, Severity
from pmks.model.source import Text

AGE_OUTSIDE: Final = IssueKind(
    "usia-di-luar-jenis",
    Severity.ERROR,
    "jenis",
    Text(
        "Usia {usia} tahun pada tanggal data di luar {jenis} menurut {dasar} (daftar {daftar}, profil {profil}).",
        "The age of {usia} on the date of the data is outside {jenis} by {dasar} (list {daftar}, profile {profil}).",
    ),
    Text(
        "Periksa tanggal lahir, jenisnya dan tanggal data.",
        "Check the date of birth, the type and the date of the data.",
    ),
    details=("usia", "jenis", "dasar", "daftar", "profil"),
)
AGE_SUGGESTS: Final = IssueKind(
    "usia-jenis-lain",
    Severity.INFO,
    "jenis",
    Text("Menurut usianya yang mungkin dimaksud: {jenis}.", "By the age what may be meant is: {jenis}."),
    Text("Jenis tidak diganti; pastikan dulu.", "The type was not changed; make sure first."),
    details=("jenis",),
)
AGE_CONTESTED: Final = IssueKind(
    "usia-di-batas-jenis",
    Severity.INFO,
    "jenis",
    Text(
        "Usia {usia} tahun di batas {jenis}: di luar jenis menurut profil {luar}, tidak menurut profil {dalam}.",
        "The age of {usia} is at the boundary of {jenis}: outside by the profile {luar}, not by the profile {dalam}.",
    ),
    Text("Pilih profil yang dipakai instansi.", "Choose the profile that the office follows."),
    details=("usia", "jenis", "luar", "dalam"),
)
AGE_UNKNOWN: Final = IssueKind(
    "usia-tak-diketahui",
    Severity.INFO,
    "jenis",
    Text(
        "Usia tidak diketahui, sehingga syarat usia {jenis} tidak dapat diuji.",
        "The age is not known, so the age that {jenis} asks for cannot be tested.",
    ),
    Text("Isi tanggal lahir bila diketahui.", "Fill in the date of birth where it is known."),
    details=("jenis",),
)
SEX_OUTSIDE: Final = IssueKind(
    "kelamin-di-luar-jenis",
    Severity.ERROR,
    "jenis",
    Text(
        "Jenis kelamin tidak sesuai dengan {jenis} menurut {dasar}.",
        "The sex does not fit {jenis} by {dasar}.",
    ),
    Text("Periksa jenis kelamin dan jenisnya.", "Check the sex and the type."),
    details=("jenis", "dasar"),
)
CRITERIA_OUTSIDE: Final = IssueKind(
    "kriteria-di-luar-jenis",
    Severity.ERROR,
    "jenis",
    Text(
        "Keterangan dalam baris ini bertentangan dengan kriteria {jenis} menurut {dasar} (profil {profil}).",
        "What the row tells contradicts the criteria of {jenis} by {dasar} (profile {profil}).",
    ),
    Text("Periksa keterangannya, lalu jenisnya.", "Check what is told, then the type."),
    details=("jenis", "dasar", "profil"),
)
OUT_OF_SCOPE: Final = IssueKind(
    "di-luar-cakupan",
    Severity.WARNING,
    "jenis",
    Text("{jenis} di luar cakupan {cakupan}.", "{jenis} is outside the scope {cakupan}."),
    Text(
        "Baris tetap disimpan; teruskan kepada instansi yang berwenang.",
        "The row is kept; pass it on to the agency that has authority.",
    ),
    details=("jenis", "cakupan"),
)
SETTING_AUTHORITY: Final = IssueKind(
    "panti-kewenangan",
    Severity.INFO,
    "panti",
    Text(
        "Pelayanan {jenis} dalam tempat ini adalah kewenangan {tingkat} menurut {dasar}.",
        "Service for {jenis} in this setting is for {tingkat} by {dasar}.",
    ),
    Text(
        "Bukan kesalahan: panti milik tingkat lain memang ada.",
        "This is no mistake: there are homes of other levels.",
    ),
    details=("jenis", "tingkat", "dasar"),
)

KINDS: Final = (
    AGE_OUTSIDE,
    AGE_SUGGESTS,
    AGE_CONTESTED,
    AGE_UNKNOWN,
    SEX_OUTSIDE,
    CRITERIA_OUTSIDE,
    OUT_OF_SCOPE,
    SETTING_AUTHORITY,
)
