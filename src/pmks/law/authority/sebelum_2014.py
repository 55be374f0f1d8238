"""The split before 2 October 2014: UU 32/2004."""

from __future__ import annotations

import datetime as dt

from pmks.law.authority.values import Level, matter
from pmks.law.records import C
from pmks.model.fact import one_of
from pmks.model.rule import Reading
from pmks.model.source import Citation, Text

OLD_SPLIT = Reading(
    Text(
        (
            "Pembagian lama menurut cakupan. Lampiran PP 38/2007, yang merincinya, belum dibaca; PP "
            "38/2007 Pasal 19 ayat (1) sudah memberikan kedua bagian itu kepada Jakarta."
        ),
        (
            "Old split by scope. The annex of PP 38/2007, which filled it in, was not read; PP "
            "38/2007 Pasal 19(1) already gave Jakarta both parts."
        ),
    )
)

MATTERS = (
    matter(
        "UU32-kabkota",
        Level.KABUPATEN_KOTA,
        since=dt.date(2004, 10, 15),
        until=dt.date(2014, 10, 2),
        when=one_of(C.cakupan, ("dalam_kabkota",)),
        cites=(Citation("UU 32/2004", "Pasal 14 ayat (1) huruf g"),),
        readings=(OLD_SPLIT,),
    ),
    matter(
        "UU32-provinsi",
        Level.PROVINSI,
        since=dt.date(2004, 10, 15),
        until=dt.date(2014, 10, 2),
        when=one_of(C.cakupan, ("lintas_kabkota",)),
        cites=(Citation("UU 32/2004", "Pasal 13 ayat (1) huruf g"),),
        readings=(OLD_SPLIT,),
    ),
    matter(
        "UU32-pusat",
        Level.PUSAT,
        since=dt.date(2004, 10, 15),
        until=dt.date(2014, 10, 2),
        when=one_of(C.cakupan, ("lintas_provinsi", "lintas_negara")),
        cites=(Citation("UU 32/2004", "Pasal 11 ayat (1)"),),
        readings=(
            Reading(
                Text(
                    (
                        "Pembagian lama menurut cakupan. Lampiran PP 38/2007, yang merincinya, belum dibaca; PP "
                        "38/2007 Pasal 19 ayat (1) sudah memberikan kedua bagian itu kepada Jakarta. Untuk "
                        "Pemerintah Pusat, undang-undang hanya memuat kriteria (eksternalitas)."
                    ),
                    (
                        "Old split by scope. The annex of PP 38/2007, which filled it in, was not read; PP "
                        "38/2007 Pasal 19(1) already gave Jakarta both parts. For the centre the law has only "
                        "the criteria (eksternalitas)."
                    ),
                )
            ),
        ),
    ),
)
