"""Disasters: huruf F nomor 5."""

from __future__ import annotations

import datetime as dt

from pmks.law.authority.values import Level, matter
from pmks.law.records import C
from pmks.model.condition import all_of
from pmks.model.fact import one_of
from pmks.model.rule import Reading
from pmks.model.source import Citation, Text

PP_21_2008_PASAL_23_2 = Citation("PP 21/2008", "Pasal 23 ayat (2)")
UU_24_2007_PASAL_51_2 = Citation("UU 24/2007", "Pasal 51 ayat (2)")
UU_7_2012_PASAL_15_PASAL_16_PASAL_18_PASAL_20 = Citation("UU 7/2012", "Pasal 15, Pasal 16, Pasal 18, Pasal 20")
AS_FOR_NASIONAL = Reading(
    Text(
        "Sama dengan F5-nasional: tingkat status yang ditetapkan.",
        "As for F5-nasional: the level of the declared status.",
    )
)

MATTERS = (
    matter(
        "F5-nasional",
        Level.PUSAT,
        since=dt.date(2014, 10, 2),
        when=all_of(
            one_of(C.layanan, ("kebutuhan_dasar", "pemulihan_trauma", "perlindungan_jaminan")),
            one_of(C.kategori, (21, 22)),
            one_of(C.status_bencana, ("nasional",)),
        ),
        cites=(
            Citation("UU 23/2014", "Lampiran angka I huruf F nomor 5 kolom 3 huruf a"),
            UU_24_2007_PASAL_51_2,
            PP_21_2008_PASAL_23_2,
            UU_7_2012_PASAL_15_PASAL_16_PASAL_18_PASAL_20,
        ),
        cells=("F5.pusat.a",),
        readings=(
            Reading(
                Text(
                    (
                        "Lampiran tidak menyatakan kapan suatu bencana bersifat nasional, provinsi, atau "
                        "kabupaten/kota. Dibaca: menurut siapa yang menetapkan statusnya; untuk konflik sosial, "
                        "Status Keadaan Konflik dalam UU 7/2012 juga diperhitungkan."
                    ),
                    (
                        "The annex does not say when a disaster is national, provincial or local. Read: by who "
                        "set the status; for social conflict the Status Keadaan Konflik of UU 7/2012 counts as "
                        "well."
                    ),
                )
            ),
        ),
    ),
    matter(
        "F5-provinsi",
        Level.PROVINSI,
        since=dt.date(2014, 10, 2),
        when=all_of(
            one_of(C.layanan, ("kebutuhan_dasar", "pemulihan_trauma", "perlindungan_jaminan")),
            one_of(C.kategori, (21, 22)),
            one_of(C.status_bencana, ("provinsi",)),
        ),
        cites=(
            Citation("UU 23/2014", "Lampiran angka I huruf F nomor 5 kolom 4"),
            UU_24_2007_PASAL_51_2,
            PP_21_2008_PASAL_23_2,
            UU_7_2012_PASAL_15_PASAL_16_PASAL_18_PASAL_20,
        ),
        cells=("F5.prov",),
        readings=(AS_FOR_NASIONAL,),
        duties=("prov-e",),
    ),
    matter(
        "F5-kabkota",
        Level.KABUPATEN_KOTA,
        since=dt.date(2014, 10, 2),
        when=all_of(
            one_of(C.layanan, ("kebutuhan_dasar", "pemulihan_trauma", "perlindungan_jaminan")),
            one_of(C.kategori, (21, 22)),
            one_of(C.status_bencana, ("kabkota",)),
        ),
        cites=(
            Citation("UU 23/2014", "Lampiran angka I huruf F nomor 5 kolom 5 huruf a"),
            UU_24_2007_PASAL_51_2,
            PP_21_2008_PASAL_23_2,
            UU_7_2012_PASAL_15_PASAL_16_PASAL_18_PASAL_20,
        ),
        cells=("F5.kab.a",),
        readings=(AS_FOR_NASIONAL,),
        duties=("kab-e",),
    ),
)
