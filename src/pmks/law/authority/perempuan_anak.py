"""The neighbouring matter of women and children: huruf H."""

from __future__ import annotations

import datetime as dt

from pmks.law.authority.values import Level, matter
from pmks.law.records import C
from pmks.model.condition import all_of
from pmks.model.fact import one_of
from pmks.model.rule import Reading
from pmks.model.source import Citation, Text

UU_12_2022_PASAL_76_2 = Citation("UU 12/2022", "Pasal 76 ayat (2)")

MATTERS = (
    matter(
        "H-kabkota",
        Level.KABUPATEN_KOTA,
        since=dt.date(2014, 10, 2),
        when=all_of(one_of(C.layanan, ("perlindungan_ppa",)), one_of(C.cakupan, ("dalam_kabkota",))),
        cites=(
            Citation("UU 23/2014", "Lampiran angka I huruf H nomor 2 kolom 5 huruf b"),
            Citation("UU 23/2014", "Lampiran angka I huruf H nomor 6 kolom 5 huruf b"),
            UU_12_2022_PASAL_76_2,
        ),
        cells=("H2.kab.b", "H6.kab.b"),
        readings=(
            Reading(
                Text(
                    ("Huruf H mengukur menurut tingkat koordinasi yang diperlukan bagi layanan; cakupan mewakilinya."),
                    ("Huruf H measures by the level at which the service must be coordinated; cakupan stands for it."),
                )
            ),
        ),
    ),
    matter(
        "H-provinsi",
        Level.PROVINSI,
        since=dt.date(2014, 10, 2),
        when=all_of(one_of(C.layanan, ("perlindungan_ppa",)), one_of(C.cakupan, ("lintas_kabkota",))),
        cites=(
            Citation("UU 23/2014", "Lampiran angka I huruf H nomor 2 kolom 4 huruf b"),
            Citation("UU 23/2014", "Lampiran angka I huruf H nomor 6 kolom 4 huruf b"),
            UU_12_2022_PASAL_76_2,
        ),
        cells=("H2.prov.b", "H6.prov.b"),
        readings=(
            Reading(
                Text(
                    (
                        "Huruf H mengukur menurut tingkat koordinasi yang diperlukan bagi layanan; untuk anak, "
                        'kolom 4 hanya menyebut "tingkat Daerah provinsi".'
                    ),
                    (
                        "Huruf H measures by the level at which the service must be coordinated; for children "
                        'column 4 says only "tingkat Daerah provinsi".'
                    ),
                )
            ),
        ),
    ),
    matter(
        "H-pusat",
        Level.PUSAT,
        since=dt.date(2014, 10, 2),
        when=all_of(one_of(C.layanan, ("perlindungan_ppa",)), one_of(C.cakupan, ("lintas_provinsi", "lintas_negara"))),
        cites=(
            Citation("UU 23/2014", "Lampiran angka I huruf H nomor 2 kolom 3 huruf b"),
            Citation("UU 23/2014", "Lampiran angka I huruf H nomor 6 kolom 3 huruf b"),
            Citation("UU 12/2022", "Pasal 74"),
        ),
        cells=("H2.pusat.b", "H6.pusat.b"),
        readings=(
            Reading(
                Text(
                    (
                        "Untuk perempuan, kolom 3 menyebut nasional, lintas provinsi, dan internasional; untuk "
                        "anak hanya nasional dan internasional: lintas provinsi ikut dicakup."
                    ),
                    (
                        "For women column 3 says national, across provinces, international; for children only "
                        "national and international: across provinces is read in."
                    ),
                )
            ),
        ),
    ),
)
