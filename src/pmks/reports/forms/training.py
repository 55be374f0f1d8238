"""Training of former inmates (BWBLP) by Bapas: who took part, and who of them is still a client."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import Final

import polars as pl

from pmks.law import LAYOUTS
from pmks.model.source import Text
from pmks.regions import Region, region
from pmks.reports.forms.areas import asked_area
from pmks.reports.forms.entries import Row, entries, number, text, told
from pmks.reports.forms.making import Form, made
from pmks.reports.forms.remarks import Left, Remark
from pmks.reports.report import Report

_LAYOUT: Final = "banten-bwblp-pelatihan"
_YEAR: Final = "tahun_anggaran"
_BANTEN: Final = "36"

NO_BAPAS: Final = Left(Text("tahun anggaran atau Bapas tidak terbaca", "the budget year or the Bapas is not told"))
CLIENTS: Final = Text(
    "peserta bukan jumlah klien_bapas dan bebas (dilaporkan / dihitung)",
    "peserta is not the sum of klien_bapas and bebas (reported / computed)",
)
SEXES: Final = Text("peserta_l + peserta_p melebihi peserta", "peserta_l + peserta_p is more than peserta")
COMPLETED: Final = Text("selesai melebihi peserta", "selesai is more than peserta")
DAYS: Final = Text("tanggal_selesai mendahului tanggal_mulai", "tanggal_selesai lies before tanggal_mulai")
SERVICE: Final = Text("jenis_layanan di luar daftar", "jenis_layanan is not in the list")
_PEOPLE: Final = Text(
    "Yang dihitung peserta, bukan orang dan bukan kasus jenis 15: klien pemasyarakatan belum selesai menjalani pidana, "
    "dan seorang dapat mengikuti beberapa pelatihan",
    "Participations are counted, not people and not cases of type 15: a client has not completed the sentence, and a "
    "person may take part in several trainings",
)


def banten_bwblp_pelatihan(
    frame: pl.DataFrame, *, on: dt.date, area: str | Region | None = None, source: Text | None = None
) -> Report:
    """
    Return the table of participants of BWBLP training.

    >>> row = {"tahun_anggaran": 2024, "nama_bapas": "Bapas Kelas II Serang", "jenis_layanan": "konseling"}
    >>> filled = banten_bwblp_pelatihan(pl.DataFrame([row | {"klien_bapas": 10, "bebas": 2}]), on=dt.date(2024, 12, 31))
    >>> filled.frame["peserta"][0]
    12

    Participants that are not told are made of clients and released, else of men and women. What does not agree is
    told and stays as it came.

    Args:
        frame: One row for each training and Bapas, with ``tahun_anggaran``, ``nama_bapas``, ``jenis_layanan``, and
            ``peserta`` or the numbers that it is made of.
        on: The day of the data.
        area: The region that reports; Banten where it is not told.
        source: Where the numbers are from.

    Raises:
        CallError: *frame* is no frame of Polars.
        TableError: A column that is needed is missing.
        UnknownNameError: No region is called *area*.
    """
    about = asked_area(area, on) or region(_BANTEN, on=on)
    layout = LAYOUTS[_LAYOUT]
    whole = ("peserta", "klien_bapas", "peserta_l")
    read = entries(frame, layout, on=on, needed=((_YEAR,), ("nama_bapas",), ("jenis_layanan",), whole))
    rows = [row for row in read.rows if isinstance(row.get(_YEAR), int) and text(row, "nama_bapas") is not None]
    services = next(column.allowed for column in layout.columns if column.name == "jenis_layanan")
    remarks: list[Remark] = []
    for row in rows:
        _completed(row, remarks)
        if text(row, "jenis_layanan") not in services:
            remarks.append(Remark(SERVICE, _where(row)))
    return made(
        Form(
            layout,
            on,
            Text(about.name, about.name),
            about.code,
            Text("orang (keikutsertaan)", "people (participations)"),
            rows,
            source,
            (*read.left, *(NO_BAPAS for _ in range(len(read.rows) - len(rows)))),
            (*read.remarks, *remarks, Remark(_PEOPLE)),
        )
    )


def _completed(row: Row, remarks: list[Remark]) -> None:
    """Write the participants of *row* where they follow from their parts, and say what does not agree."""
    here = _where(row)
    clients, sexes = _sum(row, "klien_bapas", "bebas"), _sum(row, "peserta_l", "peserta_p")
    if number(row, "peserta") is None:
        row["peserta"] = sexes if clients is None else clients
    whole = number(row, "peserta")
    if whole is not None and clients is not None and whole != clients:
        remarks.append(Remark(CLIENTS, f"{here} ({told(whole)} / {told(clients)})"))
    if whole is not None and sexes is not None and sexes > whole:
        remarks.append(Remark(SEXES, here))
    completed = number(row, "selesai")
    if whole is not None and completed is not None and completed > whole:
        remarks.append(Remark(COMPLETED, here))
    first, last = row.get("tanggal_mulai"), row.get("tanggal_selesai")
    if isinstance(first, dt.date) and isinstance(last, dt.date) and last < first:
        remarks.append(Remark(DAYS, here))


def _sum(row: Row, one: str, two: str) -> Fraction | None:
    """Return the sum of two numbers of *row*; None where one is missing."""
    first, second = number(row, one), number(row, two)
    return None if first is None or second is None else first + second


def _where(row: Row) -> str:
    """Return how a remark calls *row*."""
    return f"{row['nama_bapas']} {row[_YEAR]}"
