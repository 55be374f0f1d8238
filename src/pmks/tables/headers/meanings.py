"""Headers that can mean several things, and how the cells below decide between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Final

import attrs
import polars as pl

from pmks.tables.headers import cells
from pmks.tables.headers.folding import fold


@attrs.frozen
class Meaning:
    """
    One *field* that a header can mean, and the *test* that the texts of its column then pass.

    The test takes the distinct texts, in any order; with *in_order* it takes every cell as it stands. What is *of_each*
    text is not passed by a column if some of its texts do not pass it.
    """

    field: str
    test: Callable[[pl.Series], bool] = attrs.field(repr=False)
    in_order: bool = False
    of_each: bool = False


def _having(field: str, form: str) -> Meaning:
    """Return the meaning *field* of a column in which every text has the *form*."""
    return Meaning(field, lambda texts: cells.fit(texts, form), of_each=True)


_SOME: Final = 1000
"""How many cells are looked at first: most columns show by them what they do not tell."""

_SEX: Final = _having("jenis_kelamin", cells.SEX)
_SETTING: Final = _having("dalam_panti", cells.SETTING)

_DOUBTS: Final[Mapping[str, tuple[Meaning, ...]]] = MappingProxyType(
    {
        fold("TTL"): (
            _having("tempat_tanggal_lahir", cells.PLACE_AND_DAY),
            _having("tanggal_lahir", cells.DAY),
        ),
        fold("LP"): (_SEX, _SETTING),
        fold("KK"): (_having("nomor_kk", cells.CARD), _having("nama_kepala_keluarga", cells.WORDS)),
        fold("STATUS"): (
            _having("status_perkawinan", cells.MARRIED),
            _SETTING,
            _having("terdaftar_dtks", cells.LISTED),
        ),
        fold("JENIS"): (
            Meaning("kategori", cells.name_types, of_each=True),
            _SEX,
            _having("ragam_disabilitas", cells.DISABILITY),
        ),
        fold("KODE"): (_having("kode_wilayah", cells.REGION), _having("kode_kategori", cells.TYPE)),
        fold("NO"): (Meaning("id_sumber", cells.running, in_order=True), _having("kode_kategori", cells.CODED_TYPE)),
        fold("BPNT"): (_having("penerima_bpnt", cells.ANSWER),),
        fold("PD"): (Meaning("jumlah:9", cells.mostly_numbers),),
    }
)

_ALSO: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        fold("TTL"): ("jumlah",),
        fold("LP"): ("jumlah",),
        fold("KK"): ("jumlah",),
        fold("STATUS"): ("status", "status_layanan"),
        fold("PD"): ("perangkat daerah",),
    }
)
"""What else the header can mean, which no cell proves."""


def meanings(folded: str) -> tuple[str, ...]:
    """Return everything that the *folded* header can mean, for a person to choose from."""
    return (*(one.field for one in _DOUBTS.get(folded, ())), *_ALSO.get(folded, ()))


def decided(folded: str, column: pl.Series) -> str | None:
    """
    Return the one field that all cells of *column* fit; None where none or several do.

    >>> decided("lp", pl.Series(["L", "P", None])), decided("lp", pl.Series(["3", "12"]))
    ('jenis_kelamin', None)
    """
    some = cells.told(column.head(_SOME))
    known = [one for one in _DOUBTS.get(folded, ()) if not one.of_each or one.test(some)]
    texts = cells.told(column) if not all(one.in_order for one in known) else some
    fitting = [one.field for one in known if (one.test(column) if one.in_order else texts.len() and one.test(texts))]
    return fitting[0] if len(fitting) == 1 else None
