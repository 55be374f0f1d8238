"""Words that do not name one type: names with several candidates, words that are no type, and terms that changed."""

from __future__ import annotations

import datetime as dt
from typing import Final

import attrs

from pmks.model.days import DateInterval, When
from pmks.model.source import Citation, Evidence, Text


@attrs.frozen
class AmbiguousName:
    """A name that stands for several types, and what decides between them."""

    name: str
    candidates: tuple[int, ...]
    decide: Text
    source: Text


@attrs.frozen
class NotAType:
    """A word that looks like a type and is none; *near* are the numbers to test, never to assume."""

    name: str
    near: tuple[int, ...]
    why: Text


@attrs.frozen
class Term:
    """A term of the law that gave way to another."""

    old: str
    new: str
    since: When
    citations: tuple[Citation, ...]
    evidence: Evidence
    note: Text | None = None


AMBIGUOUS: Final[tuple[AmbiguousName, ...]] = (
    AmbiguousName(
        "PACA",
        (
            5,
            9,
        ),
        Text("di bawah 18: 5; selain itu 9", "under 18: 5; otherwise 9"),
        Text(
            "Panduan Pendataan PMKS dan PSKS 2007 (satu jenis sampai 2012)",
            "Panduan Pendataan PMKS dan PSKS 2007 (one type until 2012)",
        ),
    ),
    AmbiguousName(
        "Gepeng",
        (
            11,
            12,
        ),
        Text("menurut faktanya; dapat keduanya", "by the facts; may be both"),
        Text("praktik instansi sosial", "practice of social agencies"),
    ),
    AmbiguousName(
        "Gelandangan dan Pengemis",
        (
            11,
            12,
        ),
        Text("menurut faktanya; dapat keduanya", "by the facts; may be both"),
        Text("PP 31/1980; PP 2/2018 Pasal 10", "PP 31/1980; PP 2/2018 Pasal 10"),
    ),
    AmbiguousName(
        "Korban Bencana",
        (
            21,
            22,
        ),
        Text(
            "menurut jenis_bencana; bencana nonalam bukan keduanya",
            "by jenis_bencana; a non-natural disaster is neither",
        ),
        Text("PP 39/2012 Pasal 6 ayat (1) huruf n", "PP 39/2012 Pasal 6 ayat (1) huruf n"),
    ),
    AmbiguousName(
        "Disabilitas",
        (
            5,
            9,
        ),
        Text("di bawah 18: 5; selain itu 9", "under 18: 5; otherwise 9"),
        Text("praktik instansi sosial", "practice of social agencies"),
    ),
)

NOT_A_TYPE: Final[tuple[NotAType, ...]] = (
    NotAType(
        "Waria",
        (14,),
        Text(
            (
                "identitas, bukan jenis: teks menyebutnya sebagai contoh, daftar daerah memakainya "
                "sebagai kolom; tidak pernah menjadi dasar penempatan seseorang"
            ),
            (
                "an identity, not a type: the text gives it as an example, local lists use it as a "
                "column; it never places a person"
            ),
        ),
    ),
    NotAType(
        "Anak Nakal",
        (3,),
        Text(
            "perilaku dalam daftar sebelum 2012, status hukum sejak itu; periksa ulang setiap catatan",
            "behaviour in the lists before 2012, legal status since; re-examine each record",
        ),
    ),
    NotAType("AN", (3,), Text("singkatan dari Anak Nakal", "abbreviation of Anak Nakal")),
    NotAType(
        "RTLH",
        (),
        Text(
            "rumah tidak layak huni: jenis sampai 2012, program sejak itu",
            "uninhabitable house: a type until 2012, a programme since",
        ),
    ),
    NotAType("KLGRTN", (), Text("keluarga rentan: dihapus pada 2012", "vulnerable family: dropped in 2012")),
    NotAType(
        "Orang Tidak Mampu",
        (24,),
        Text(
            "kelompok yang lebih luas untuk iuran jaminan kesehatan (PP 101/2012 Pasal 1 angka 6)",
            "wider group for health-insurance contributions (PP 101/2012 Pasal 1 angka 6)",
        ),
    ),
    NotAType(
        "TKI Bermasalah",
        (20,),
        Text(
            ("tidak pernah dijumpai sebagai nama dalam suatu daftar; masih dapat menjadi calon jenis 20"),
            "never met as a label of a list; may still be candidate for type 20",
        ),
    ),
    NotAType(
        "Eks Penderita Penyakit Kronis",
        (9,),
        Text(
            (
                "jenis dalam daftar 27 jenis, digabungkan ke disabilitas paling lambat 2008; juga PP "
                "39/2012 Pasal 6 ayat (1) huruf g"
            ),
            ("a type of the 27-type list, merged into disability by 2008; also PP 39/2012 Pasal 6 ayat (1) huruf g"),
        ),
    ),
)

TERMS: Final[tuple[Term, ...]] = (
    Term(
        "PMKS",
        "PPKS",
        DateInterval.of_year(2019),
        (
            Citation("Permensos 16/2019", "pertimbangan"),
            Citation("Permensos 16/2020", "Pasal 1"),
        ),
        Evidence.SECONDARY,
        Text(
            (
                "diumumkan 28 Juni 2019; PP 18/2016 Lampiran huruf F masih memberi skor perangkat daerah "
                'menurut "PMKS"; UU 14/2019 tidak memakai satu pun dari kedua istilah itu'
            ),
            (
                'announced 28 June 2019; PP 18/2016 annex F still scores agencies by "PMKS"; UU 14/2019 '
                "uses neither word"
            ),
        ),
    ),
    Term(
        "PPKS",
        "PAS",
        dt.date(2025, 6, 5),
        (Citation("Kepmensos 103/HUK/2025", "diktum"),),
        Evidence.SECONDARY,
        Text("hanya pers", "press only"),
    ),
    Term(
        "penyandang cacat",
        "penyandang disabilitas",
        dt.date(2016, 4, 15),
        (Citation("UU 8/2016", "Pasal 148"),),
        Evidence.READ,
        Text("alias hukum, bukan salah ketik", "a legal alias, not a typing error"),
    ),
    Term(
        "anak nakal",
        "anak yang berhadapan dengan hukum",
        dt.date(2014, 7, 30),
        (Citation("UU 11/2012", "Pasal 1 angka 2"),),
        Evidence.READ,
        Text("tidak satu banding satu", "not one to one"),
    ),
    Term(
        "eks narapidana",
        "bekas warga binaan",
        dt.date(2012, 6, 7),
        (Citation("PP 39/2012", "Pasal 6 ayat (1) huruf h"),),
        Evidence.READ,
        Text("tidak identik: warga binaan mencakup klien", "not identical: warga binaan includes klien"),
    ),
    Term(
        "wanita rawan sosial ekonomi",
        "perempuan rawan sosial ekonomi",
        dt.date(2012, 6, 7),
        (Citation("Permensos 8/2012", "Lampiran, angka 23"),),
        Evidence.SECONDARY,
    ),
    Term(
        "terlantar",
        "telantar",
        DateInterval.of_year(2018),
        (Citation("PP 2/2018", "Pasal 10"),),
        Evidence.READ,
        Text('hanya ejaan; Permensos mencetak "terlantar"', 'spelling only; the Permensos prints "terlantar"'),
    ),
)
