"""What may be wrong with a NIK or a family card number (KK), alone and beside the rest of its row."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import attrs

from pmks.issues.kind import IssueKind, Severity
from pmks.issues.of_identity_number import KK, NIK, NumberIssues, NumberKind
from pmks.model.source import Text

_RECORD_WINS: Final = Text(
    "Data di baris ini yang dipakai: NIK yang salah tidak diperbaiki, hanya biodatanya. Cocokkan dengan dokumen.",
    "What the row says counts: a wrong NIK is not corrected, only the biodata is. Compare it with a document.",
)

NIK_BIRTH_DIFFERS: Final = IssueKind(
    "nik-beda-tanggal-lahir",
    Severity.WARNING,
    "nik",
    Text(
        "Tanggal lahir di baris ini tidak sama dengan yang termuat di dalam NIK; hukum membolehkannya.",
        "The date of birth in the row is not the one in the NIK; the law allows it.",
    ),
    _RECORD_WINS,
)
NIK_BIRTH_SWAPPED: Final = IssueKind(
    "nik-hari-bulan-tertukar",
    Severity.INFO,
    "nik",
    Text(
        "Tanggal lahir di baris ini cocok dengan NIK bila hari dan bulannya ditukar.",
        "The date of birth in the row agrees with the NIK if day and month are swapped.",
    ),
    Text("Periksa urutan hari dan bulan di baris ini.", "Look at the order of day and month in the row."),
)
NIK_SEX_DIFFERS: Final = IssueKind(
    "nik-beda-jenis-kelamin",
    Severity.WARNING,
    "nik",
    Text(
        "Jenis kelamin di baris ini tidak sama dengan yang termuat di dalam NIK; hukum membolehkannya.",
        "The sex in the row is not the one in the NIK; the law allows it.",
    ),
    _RECORD_WINS,
)
NIK_DATE_PLACEHOLDER: Final = IssueKind(
    "nik-tanggal-pengganti",
    Severity.INFO,
    "nik",
    Text(
        "Tanggal di dalam NIK adalah 31 Desember, 1 Juli, atau tanggal 15: sering ditulis bila tidak diketahui.",
        "The date in the NIK is 31 December, 1 July or a 15th: often written where the day is not known.",
    ),
    Text(
        "Jangan dipakai untuk mencocokkan orang.",
        "Do not match people by it.",
    ),
)
NIK_TWO_NAMES: Final = IssueKind(
    "nik-dua-nama",
    Severity.WARNING,
    "nik",
    Text(
        "NIK yang sama dipakai untuk nama yang berbeda, juga di baris {baris}.",
        "The same NIK stands beside different names, also in row {baris}.",
    ),
    Text(
        "Periksa setiap baris; baris-baris ini tidak digabungkan.",
        "Look at each of the rows; they are not merged.",
    ),
    details=("baris",),
)
NIK_ONE_FAMILY: Final = IssueKind(
    "nik-satu-keluarga",
    Severity.WARNING,
    "nik",
    Text(
        "NIK yang sama dipakai untuk beberapa anggota satu keluarga, juga di baris {baris}.",
        "The same NIK stands beside several members of one family, also in row {baris}.",
    ),
    Text(
        "Mungkin NIK kepala keluarga; isi NIK setiap orang.",
        "Perhaps that of the head of the family; write the NIK of each person.",
    ),
    details=("baris",),
)
NIK_IS_KK: Final = IssueKind(
    "nik-seperti-kk",
    Severity.WARNING,
    "nik",
    Text(
        "NIK sama dengan nomor KK di baris yang sama.",
        "The NIK equals the KK number of the row.",
    ),
    Text("Salah satunya salah kolom; ambil dari kartu.", "One of them is in the wrong column; take it from the card."),
)
KK_BEFORE_2004: Final = IssueKind(
    "kk-sebelum-2004",
    Severity.WARNING,
    "kk",
    Text(
        "Tanggal pencatatan di dalam nomor KK sebelum 2004, sebelum sistem yang berlaku.",
        "The date of recording in the KK number is before 2004, before the present system.",
    ),
    Text("Cocokkan dengan kartu keluarga.", "Compare it with the family card."),
)
KK_DATE_ZERO: Final = IssueKind(
    "kk-tanggal-nol",
    Severity.ERROR,
    "kk",
    Text(
        "Tanggal pencatatan di dalam nomor KK adalah 000000.",
        "The date of recording in the KK number is 000000.",
    ),
    Text("Minta kartu keluarga yang sekarang dari Dukcapil.", "Ask Dukcapil for the present family card."),
)

NUMBER_ISSUES: Final[Mapping[NumberKind, NumberIssues]] = MappingProxyType({"nik": NIK, "kk": KK})
"""The kinds of issue of a number by its kind."""

KINDS: Final[tuple[IssueKind, ...]] = (
    *attrs.astuple(NIK, recurse=False),
    NIK_DATE_PLACEHOLDER,
    NIK_BIRTH_DIFFERS,
    NIK_BIRTH_SWAPPED,
    NIK_SEX_DIFFERS,
    NIK_TWO_NAMES,
    NIK_ONE_FAMILY,
    NIK_IS_KK,
    *attrs.astuple(KK, recurse=False),
    KK_DATE_ZERO,
    KK_BEFORE_2004,
)
