"""The minimum standard of service (SPM) for social affairs: PP 2/2018 Pasal 10."""

from __future__ import annotations

import datetime as dt
from typing import Final

from pmks.law.authority.values import Duty, Level, duty
from pmks.law.records import C
from pmks.model.condition import all_of, any_of
from pmks.model.fact import is_false, is_true, one_of
from pmks.model.rule import Reading, Rule
from pmks.model.source import Citation, Evidence, Text

SINCE: Final = dt.date(2018, 1, 4)
"""The first day of PP 2/2018; the day is recalled, not read."""

DUTIES: Final[tuple[Rule[Duty], ...]] = (
    duty(
        "prov-a",
        Level.PROVINSI,
        "rehabilitasi sosial dasar penyandang disabilitas telantar di dalam panti",
        "penyandang disabilitas telantar",
        since=SINCE,
        when=all_of(
            one_of(C.layanan, ("rehabilitasi",)),
            one_of(C.kategori, (5, 9)),
            is_true(C.telantar),
            is_true(C.dalam_panti),
        ),
        citation=Citation("PP 2/2018", "Pasal 10 ayat (2) huruf a"),
        readings=(
            Reading(
                Text(
                    (
                        "Anak penyandang disabilitas yang telantar dapat dihitung pada huruf a atau huruf b; "
                        "yang dipakai huruf a."
                    ),
                    (
                        "A child with a disability who is telantar may be counted under huruf a or huruf b; "
                        "huruf a is used."
                    ),
                ),
                when=one_of(C.kategori, (5,)),
            ),
        ),
    ),
    duty(
        "prov-b",
        Level.PROVINSI,
        "rehabilitasi sosial dasar anak telantar di dalam panti",
        "anak telantar",
        since=SINCE,
        when=all_of(
            one_of(C.layanan, ("rehabilitasi",)),
            is_true(C.dalam_panti),
            any_of(one_of(C.kategori, (1, 2)), all_of(one_of(C.kategori, (4,)), is_true(C.telantar))),
        ),
        citation=Citation("PP 2/2018", "Pasal 10 ayat (2) huruf b"),
        readings=(
            Reading(
                Text(
                    (
                        "Anak telantar dibaca menurut UU 35/2014 Pasal 1 angka 6, yaitu setiap anak di bawah 18 "
                        "tahun, sehingga balita termasuk."
                    ),
                    ("Anak telantar is read as in UU 35/2014 Pasal 1 angka 6, any child under 18, so toddlers are in."),
                ),
                when=one_of(C.kategori, (1,)),
            ),
            Reading(
                Text(
                    "Anak jalanan yang telantar adalah anak telantar (UU 35/2014 Pasal 1 angka 6).",
                    "A street child who is telantar is an anak telantar (UU 35/2014 Pasal 1 angka 6).",
                ),
                when=one_of(C.kategori, (4,)),
            ),
        ),
    ),
    duty(
        "prov-c",
        Level.PROVINSI,
        "rehabilitasi sosial dasar lanjut usia telantar di dalam panti",
        "lanjut usia telantar",
        since=SINCE,
        when=all_of(one_of(C.layanan, ("rehabilitasi",)), one_of(C.kategori, (8,)), is_true(C.dalam_panti)),
        citation=Citation("PP 2/2018", "Pasal 10 ayat (2) huruf c"),
    ),
    duty(
        "prov-d",
        Level.PROVINSI,
        "rehabilitasi sosial dasar tuna sosial khususnya gelandangan dan pengemis di dalam panti",
        "gelandangan dan pengemis",
        since=SINCE,
        when=all_of(one_of(C.layanan, ("rehabilitasi",)), one_of(C.kategori, (11, 12)), is_true(C.dalam_panti)),
        citation=Citation("PP 2/2018", "Pasal 10 ayat (2) huruf d"),
        readings=(
            Reading(
                Text(
                    (
                        '"khususnya" dapat membuka ruang bagi tuna sosial lainnya (tuna susila, pemulung); '
                        "penerima layanan disarikan sebagai gelandangan dan pengemis saja."
                    ),
                    (
                        '"khususnya" may let in other tuna sosial (tuna susila, pemulung); the recipients are '
                        "restated as gelandangan and pengemis only."
                    ),
                )
            ),
        ),
        recipients_evidence=Evidence.SECONDARY,
    ),
    duty(
        "prov-e",
        Level.PROVINSI,
        ("perlindungan dan jaminan sosial pada saat dan setelah tanggap darurat bencana bagi korban bencana provinsi"),
        "korban bencana",
        since=SINCE,
        when=all_of(
            one_of(C.layanan, ("kebutuhan_dasar", "pemulihan_trauma", "perlindungan_jaminan")),
            one_of(C.kategori, (21, 22)),
            one_of(C.status_bencana, ("provinsi",)),
        ),
        citation=Citation("PP 2/2018", "Pasal 10 ayat (2) huruf e"),
        recipients_evidence=Evidence.SECONDARY,
    ),
    duty(
        "kab-a",
        Level.KABUPATEN_KOTA,
        "rehabilitasi sosial dasar penyandang disabilitas telantar di luar panti",
        "penyandang disabilitas telantar",
        since=SINCE,
        when=all_of(
            one_of(C.layanan, ("rehabilitasi",)),
            one_of(C.kategori, (5, 9)),
            is_true(C.telantar),
            is_false(C.dalam_panti),
        ),
        citation=Citation("PP 2/2018", "Pasal 10 ayat (3) huruf a"),
        readings=(
            Reading(
                Text(
                    (
                        "Anak penyandang disabilitas yang telantar dapat dihitung pada huruf a atau huruf b; "
                        "yang dipakai huruf a."
                    ),
                    (
                        "A child with a disability who is telantar may be counted under huruf a or huruf b; "
                        "huruf a is used."
                    ),
                ),
                when=one_of(C.kategori, (5,)),
            ),
        ),
    ),
    duty(
        "kab-b",
        Level.KABUPATEN_KOTA,
        "rehabilitasi sosial dasar anak telantar di luar panti",
        "anak telantar",
        since=SINCE,
        when=all_of(
            one_of(C.layanan, ("rehabilitasi",)),
            is_false(C.dalam_panti),
            any_of(one_of(C.kategori, (1, 2)), all_of(one_of(C.kategori, (4,)), is_true(C.telantar))),
        ),
        citation=Citation("PP 2/2018", "Pasal 10 ayat (3) huruf b"),
        readings=(
            Reading(
                Text(
                    (
                        "Anak telantar dibaca menurut UU 35/2014 Pasal 1 angka 6, yaitu setiap anak di bawah 18 "
                        "tahun, sehingga balita termasuk."
                    ),
                    ("Anak telantar is read as in UU 35/2014 Pasal 1 angka 6, any child under 18, so toddlers are in."),
                ),
                when=one_of(C.kategori, (1,)),
            ),
            Reading(
                Text(
                    "Anak jalanan yang telantar adalah anak telantar (UU 35/2014 Pasal 1 angka 6).",
                    "A street child who is telantar is an anak telantar (UU 35/2014 Pasal 1 angka 6).",
                ),
                when=one_of(C.kategori, (4,)),
            ),
        ),
    ),
    duty(
        "kab-c",
        Level.KABUPATEN_KOTA,
        "rehabilitasi sosial dasar lanjut usia telantar di luar panti",
        "lanjut usia telantar",
        since=SINCE,
        when=all_of(one_of(C.layanan, ("rehabilitasi",)), one_of(C.kategori, (8,)), is_false(C.dalam_panti)),
        citation=Citation("PP 2/2018", "Pasal 10 ayat (3) huruf c"),
    ),
    duty(
        "kab-d",
        Level.KABUPATEN_KOTA,
        "rehabilitasi sosial dasar tuna sosial khususnya gelandangan dan pengemis di luar panti",
        "gelandangan dan pengemis",
        since=SINCE,
        when=all_of(one_of(C.layanan, ("rehabilitasi",)), one_of(C.kategori, (11, 12)), is_false(C.dalam_panti)),
        citation=Citation("PP 2/2018", "Pasal 10 ayat (3) huruf d"),
        readings=(
            Reading(
                Text(
                    (
                        '"khususnya" dapat membuka ruang bagi tuna sosial lainnya (tuna susila, pemulung); '
                        "penerima layanan disarikan sebagai gelandangan dan pengemis saja."
                    ),
                    (
                        '"khususnya" may let in other tuna sosial (tuna susila, pemulung); the recipients are '
                        "restated as gelandangan and pengemis only."
                    ),
                )
            ),
        ),
        recipients_evidence=Evidence.SECONDARY,
    ),
    duty(
        "kab-e",
        Level.KABUPATEN_KOTA,
        (
            "perlindungan dan jaminan sosial pada saat dan setelah tanggap darurat bencana bagi "
            "korban bencana kabupaten/kota"
        ),
        "korban bencana",
        since=SINCE,
        when=all_of(
            one_of(C.layanan, ("kebutuhan_dasar", "pemulihan_trauma", "perlindungan_jaminan")),
            one_of(C.kategori, (21, 22)),
            one_of(C.status_bencana, ("kabkota",)),
        ),
        citation=Citation("PP 2/2018", "Pasal 10 ayat (3) huruf e"),
        recipients_evidence=Evidence.SECONDARY,
    ),
)
