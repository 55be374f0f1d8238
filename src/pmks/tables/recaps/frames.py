"""The frames that a table of counts becomes."""

from __future__ import annotations

from typing import Final

import attrs
import polars as pl

from pmks.tables.recaps.measures import Measure

PLACES: Final = ("provinsi", "kabupaten_kota", "kecamatan", "desa_kelurahan", "nama_lembaga", "tempat")
"""Where something was counted, from wide to narrow; ``tempat`` is a place of whatever level."""

COUNTS: Final = pl.Schema(
    [
        ("row", pl.UInt32),
        ("column", pl.String),
        ("wilayah", pl.String),
        *((place, pl.String()) for place in PLACES),
        ("edisi_daftar", pl.String),
        ("kategori", pl.UInt8),
        ("kelas", pl.String),
        ("anggota", pl.List(pl.UInt8)),
        ("jenis_kelamin", pl.String),
        ("dalam_panti", pl.Boolean),
        ("bagian", pl.String),
        ("tahun", pl.Int32),
        ("satuan", pl.String),
        ("value", pl.Int64),
        ("mark", pl.String),
        ("catatan", pl.String),
    ]
)
"""
One number of a table of counts.

Where: ``row`` and ``column``, the header. Of what: ``wilayah`` (the code of the region, null where it is not certain),
the places as they came, ``edisi_daftar`` (the list that the file or the caller names; null: types are those of
``permensos-8-2012``), ``kategori`` (the number of the type) or ``kelas`` (a text that is not one type, kept whole;
``anggota`` are the types that it may hold), both null for all types; ``jenis_kelamin`` and ``dalam_panti`` (null: not
split), ``bagian`` (what else narrows it, such as a kind of disability), ``tahun``, ``satuan`` (``orang``, ``keluarga``,
``komunitas``, ``kasus`` or null). ``value`` is the number, ``mark`` why there is none: ``kosong``, ``tanda`` (a sign
whose meaning nobody told), ``tidak_dikumpulkan``, ``tidak_tersedia``, ``disamarkan``, ``galat``, ``tak_sah``; or
``nol`` where a 0 was written as a word or sign.
``catatan`` is a footnote mark.
"""

TOTALS: Final = pl.Schema([*COUNTS.items(), ("computed", pl.Int64)])
"""A total as it was written, and what its parts add up to."""


@attrs.frozen(eq=False)
class Recap:
    """
    A table of counts, in long form.

    *counts* are the numbers in the form of `COUNTS`, *totals* those that add others, as they were written, in the form
    of `TOTALS`; a total is never a region or a type. *measures* say how each column of counts was read, *notes* what
    stands below the table, *findings* what was noticed, in the form of `pmks.tables.findings.FINDINGS`.
    """

    counts: pl.DataFrame
    totals: pl.DataFrame
    findings: pl.DataFrame
    measures: tuple[Measure, ...] = ()
    notes: tuple[str, ...] = attrs.field(default=(), repr=False)
