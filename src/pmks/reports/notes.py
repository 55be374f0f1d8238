"""How to read the numbers of a report: what they count, what may not be added, and where they are not sure."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

import polars as pl

from pmks import law
from pmks.model.source import Text
from pmks.reports.asked import Asked
from pmks.reports.counting.cases import COMMUNITY, FAMILY, Cases
from pmks.reports.counting.cube import ALL, Cube
from pmks.reports.counting.institutions import LEVEL
from pmks.reports.disclosure.hiding import Mask
from pmks.reports.disclosure.sensitive import INTERNAL, SENSITIVE

_CASES: Final = Text(
    "Satu orang dapat memiliki beberapa jenis: jumlah antarjenis adalah kasus, bukan orang.",
    "A person can be of several types: a sum over types is cases, not people.",
)
_UNITS: Final = Text(
    "Jumlah kasus mencakup jenis 1-24. Jenis 25 dihitung dalam keluarga (menurut nomor KK, tanpa nomor itu menurut "
    "orang) dan jenis 26 dalam komunitas; keduanya tidak dijumlahkan dengan yang lain.",
    "The sum of cases covers types 1-24. Type 25 is counted in families (by the number of the family card, without one "
    "by person) and type 26 in communities; neither is added to the others.",
)
_PEOPLE: Final = Text(
    "Jumlah orang seluruh wilayah menghitung seseorang satu kali; menjumlahkan barisnya dapat menghitung seseorang dua "
    "kali.",
    "The people of the whole area are counted once each; adding the rows may count somebody twice.",
)
_UNKEYED: Final = Text(
    "{count} kasus berasal dari baris tanpa NIK yang menunjuk satu orang; setiap baris itu dihitung sebagai satu "
    "orang, jadi jumlah orang adalah angka tertinggi yang mungkin.",
    "{count} cases come from rows without a NIK that points to one person; each of these rows counts as one person, so "
    "the number of people is the highest possible.",
)
_KEYLESS: Final = Text(
    "Register ini tidak memuat NIK yang menunjuk satu orang: jumlah orang tidak dapat dihitung.",
    "This register has no NIK that points to one person: people cannot be counted.",
)
_SEXLESS: Final = Text(
    "Register ini tidak memuat kolom jenis kelamin: L dan P tidak dapat dihitung.",
    "This register has no column of the sex: men and women cannot be counted.",
)
_REST: Final = Text(
    "L + P dapat kurang dari jumlah: jenis kelamin {count} kasus tidak diketahui.",
    "Men and women may be fewer than all: the sex of {count} cases is not known.",
)
_SILENT: Final = Text(
    "{count} wilayah tidak memiliki satu baris pun dalam register: selnya kosong, bukan 0.",
    "{count} regions have no row in the register: their cells are empty, not 0.",
)
_STRAY: Final = Text(
    "Baris Tidak diketahui: wilayahnya di dalam {area}, tetapi tidak lebih rinci.",
    "The row Tidak diketahui: the region lies in {area}, and nothing finer is known.",
)
_NO_INSTITUTION: Final = Text(
    "Baris Tidak diketahui: kasus di {area} tanpa nama lembaga.",
    "The row Tidak diketahui: cases in {area} without the name of an institution.",
)
_SETTINGS: Final = Text(
    "Setiap kasus ada di satu tempat pada tanggal data, menurut wilayah yang disebut barisnya; penghuni panti tidak "
    "dihitung lagi di daerah asal. Jenis 25 dan 26 tidak memiliki status panti.",
    "Each case stands in one setting on the date of the data, in the region that its row tells; a resident of a panti "
    "is not counted again where they come from. Types 25 and 26 have no setting.",
)
_UNSEXED: Final = Text(
    "Baris TIDAK DIKETAHUI adalah kasus yang jenis kelaminnya tidak diketahui, bukan jumlah.",
    "A row TIDAK DIKETAHUI counts those whose sex is not known; it is no total.",
)
_INVALID: Final = Text(
    "Baris dengan galat ikut dihitung, juga {count} kasus yang bertentangan dengan isi barisnya.",
    "Rows with an error are counted as well, and so are {count} cases that the rest of their row speaks against.",
)
_HIDDEN: Final = Text(
    "Angka 1 sampai {most} pada jenis yang peka disamarkan, beserta sel lain yang dapat membukanya; ambang ini pilihan "
    "pembuat laporan. Tabel lain dari register yang sama dapat membukanya: terbitkan bersama hanya setelah diperiksa.",
    "Numbers from 1 to {most} of sensitive types are hidden, with other cells that would give them away; the threshold "
    "is a choice of whoever made the report. Another table of the same register may give them away: check before both "
    "are published.",
)
_YEARS: Final = Text(
    "Register memuat data beberapa tahun ({years}); semuanya dihitung sebagai satu keadaan.",
    "The register has data of several years ({years}); all of them are counted as one state.",
)

_WITH_PEOPLE: Final = frozenset({"rekap-kabkota", "rekap-kecamatan", "rekap-desa", "rekap-panjang", "banten-rehsos-18"})
_SMALL_PLACES: Final = ("kecamatan", "desa_kelurahan")


def notes_of(asked: Asked, cases: Cases, cube: Cube, mask: Mask) -> tuple[Text, ...]:
    """Return how to read the numbers of a recapitulation."""
    return tuple(_notes(asked, cases, cube, mask))


def _notes(asked: Asked, cases: Cases, cube: Cube, mask: Mask) -> Iterator[Text]:
    """Yield what is to be said."""
    yield from _of_counting(asked, cases)
    yield from _of_sexes(asked, cases, cube)
    yield from _of_places(asked, cube)
    if len(cases.years) > 1:
        yield _with(_YEARS, years=", ".join(cases.years))
    if asked.include_invalid:
        yield _with(_INVALID, count=cases.contradicted)
    if asked.hide_below is not None and (mask.split or mask.whole):
        yield _with(_HIDDEN, most=asked.hide_below - 1)
    yield from (one.text for one in law.notices(asked.on))


def _of_counting(asked: Asked, cases: Cases) -> Iterator[Text]:
    """Yield what a case is, and what a person."""
    layout = asked.layout.id
    yield _CASES
    if not asked.asked_for.isdisjoint((FAMILY, COMMUNITY)) and layout != "satudata-per-jenis":
        yield _UNITS
    if layout == "rekap-panti":
        yield _SETTINGS
    if layout in _WITH_PEOPLE:
        yield _PEOPLE if cases.with_keys else _KEYLESS
    if layout in _WITH_PEOPLE and cases.with_keys and cases.unkeyed:
        yield _with(_UNKEYED, count=cases.unkeyed)


def _of_sexes(asked: Asked, cases: Cases, cube: Cube) -> Iterator[Text]:
    """Yield what is not known of sexes."""
    if not cases.with_sex:
        yield _SEXLESS
        return
    whole = cube.cells.filter((pl.col("place") == cube.places.total) & (pl.col("kategori") == ALL))
    unknown = whole.select(pl.col("jumlah") - pl.col("l") - pl.col("p")).item()
    if unknown:
        yield _with(_REST, count=unknown) if asked.layout.id != "satudata-jenis" else _UNSEXED


def _of_places(asked: Asked, cube: Cube) -> Iterator[Text]:
    """Yield what is to be said of regions and institutions."""
    places = cube.places
    silent = places.table.height - int(places.table["delivered"].sum())
    if silent and not asked.silent_is_zero:
        yield _with(_SILENT, count=silent)
    if cube.has_unknown:
        yield _with(_NO_INSTITUTION if places.level == LEVEL else _STRAY, area=str(asked.area))
    if places.level in _SMALL_PLACES and not asked.asked_for.isdisjoint(SENSITIVE):
        yield INTERNAL


def _with(text: Text, **parts: object) -> Text:
    """Return *text* with its gaps filled."""
    return Text(text.id.format(**parts), text.en.format(**parts))
