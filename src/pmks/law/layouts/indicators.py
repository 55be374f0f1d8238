"""Performance indicators, each with numerator and denominator (group e)."""

from __future__ import annotations

from typing import Final

from pmks.law.layouts.columns import AREA
from pmks.model.layout import Layout, LayoutColumn
from pmks.model.source import Evidence, Text

LAYOUTS: Final = (
    Layout(
        "ikk-lkpj",
        Text("Indikator kinerja: IKK, LKPJ, LPPD, RPJMD", "Performance indicators: IKK, LKPJ, LPPD, RPJMD"),
        group="e",
        uses=("write", "read"),
        shape="long",
        level=Text("provinsi atau kabupaten/kota per tahun", "province or kabupaten/kota and year"),
        origin="met",
        evidence=Evidence.PRACTICE,
        sources=(
            "definitions of Kota Semarang and Kota Cirebon, as kept in github.com/apteksdi/datajson-collection@1595e4d",
            "https://sdi.beltim.go.id/kodref/04.02.025",
        ),
        columns=(
            LayoutColumn("tahun", "year", required=True, field="tahun_data"),
            *AREA,
            LayoutColumn("id_indikator", required=True),
            LayoutColumn("nama_indikator", required=True),
            LayoutColumn("pembilang", "number", required=True, meaning=Text("pembilang", "numerator")),
            LayoutColumn(
                "penyebut", "number", meaning=Text("penyebut; kosong untuk hitungan", "denominator; empty for a count")
            ),
            LayoutColumn(
                "satuan", "code", allowed=("%", "Orang", "KK", "kasus", "Unit", "buah", "lsm", "RT"), field="satuan"
            ),
            LayoutColumn("nilai", "number", digits=2),
            LayoutColumn(
                "catatan",
                meaning=Text(
                    "tidak ada sasaran, bila penyebutnya 0",
                    "tidak ada sasaran (nobody to serve), if the denominator is 0",
                ),
                field="catatan",
            ),
        ),
        rules=(
            Text(
                "Pembilang dan penyebut selalu menyertai nilai.",
                "Numerator and denominator always stand beside the value.",
            ),
            Text(
                (
                    "Satuan yang dijumpai di satu kota: % 12, Orang 10, lsm 6, buah 5, KK 3, Unit 2, RT 1, kasus 1; "
                    "antarsatuan tidak dijumlahkan."
                ),
                (
                    "Units met in one city: % 12, Orang 10, lsm 6, buah 5, KK 3, Unit 2, RT 1, kasus 1; they are "
                    "never added across units."
                ),
            ),
        ),
        example=(
            "tahun,kode_wilayah,nama_wilayah,id_indikator,nama_indikator,pembilang,penyebut,satuan,nilai,catatan",
            "2024,36.72,Kota Cilegon,pmks-tertangani,Persentase PMKS tertangani,840,1120,%,75.00,",
        ),
        example_note=Text("angka rekaan", "the numbers are invented"),
    ),
)
