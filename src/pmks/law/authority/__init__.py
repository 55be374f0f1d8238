"""Who has authority: the matters of UU 23/2014 in the order in which they are asked."""

from typing import Final

from pmks.law.authority import (
    bencana,
    layanan_umum,
    pemulangan,
    perempuan_anak,
    perlindungan,
    rehabilitasi,
    sebelum_2014,
    sisa,
)
from pmks.law.authority.values import Assignment
from pmks.model.rule import Rule

MATTERS: Final[tuple[Rule[Assignment], ...]] = (
    *pemulangan.MATTERS,
    *bencana.MATTERS,
    *rehabilitasi.MATTERS,
    *perlindungan.MATTERS,
    *perempuan_anak.MATTERS,
    *sisa.MATTERS,
    *sebelum_2014.MATTERS,
)
"""The decision list for the services to the 26 types: the first matter that is met decides."""

GENERAL_MATTERS: Final[tuple[Rule[Assignment], ...]] = layanan_umum.MATTERS
"""The decision list for the services that are not for one of the 26 types."""
