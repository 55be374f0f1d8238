"""What is not in the numbers of a report, how much of it, and why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from pmks.law.scopes import SCOPES
from pmks.law.taxonomies import TAXONOMIES
from pmks.model.source import Citation, Text
from pmks.reports.asked import Asked
from pmks.reports.counting.cases import AGAIN, AWAY, NOWHERE, Cases
from pmks.reports.report import Omitted
from pmks.reports.words import CASES_UNIT, LIST, ROWS

_INVALID: Final = Text(
    "ada sedikitnya satu galat; perbaiki dengan pmks validate, atau hitung juga dengan include_invalid",
    "at least one error; mend them with pmks validate, or count them as well with include_invalid",
)
_WITHOUT_TYPE: Final = Text("tidak menyebut satu jenis pun", "no type is named")
_AGAIN: Final = Text(
    "orang dan jenis yang sama disebut lagi di baris lain; dihitung satu kali",
    "the same person and type told again in another row; counted once",
)
_NOWHERE: Final = Text(
    "wilayahnya tidak diketahui, atau tidak cukup rinci untuk {area}",
    "the region is not known, or not well enough for {area}",
)
_STRAY: Final = Text(
    "wilayahnya hanya diketahui sebagai {area}; bentuk ini tidak punya baris untuk itu",
    "the region is known as {area} and not better; the layout has no row for them",
)
_AWAY: Final = Text("wilayahnya di luar {area}", "the region lies outside {area}")
_NOT_ASKED: Final = Text(
    "jenis {types}: di luar yang dikumpulkan atau dimuat di sini",
    "types {types}: not among those that are collected or shown here",
)
_OTHER_TYPES: Final = Text("jenis selain {label}", "types other than {label}")
_OUTSIDE_SCOPE: Final = Text("jenis {types}: di luar cakupan {scope}", "types {types}: outside the scope {scope}")
_CENTRAL: Final = Text(
    "jenis {types}: di luar cakupan {scope}, kini kewenangan pusat",
    "types {types}: outside the scope {scope}, now with the central government",
)
_OF_CENTRE: Final = (16, 17)
_BASIS: Final = Citation("UU 23/2014", "Lampiran, angka I, huruf F, nomor 3, kolom 3")
_OTHERS: Final = Text(
    "kasus lain yang tidak dihitung: jenisnya tidak dimuat di sini, wilayahnya lain atau tidak diketahui, atau "
    "disebut lagi di baris lain; tidak dirinci agar angka kecil tidak terbuka",
    "other cases that are not counted: of types that are not shown here, of other or unknown regions, or told again in "
    "another row; not told apart, so that no small number shows",
)


def omissions_of(asked: Asked, cases: Cases, *, stray: int = 0) -> tuple[Omitted, ...]:
    """
    Return what of a register is not in the numbers; every row and case that is not counted stands in one of them.

    *stray* cases lie in the area and in no region of a table that has no row for them.
    """
    rows = (Omitted(_INVALID, cases.rows_invalid, ROWS), Omitted(_WITHOUT_TYPE, cases.rows_without_type, ROWS))
    of_cases = (*_of_cases(asked, cases), Omitted(_filled(_STRAY, area=str(asked.area)), stray, CASES_UNIT))
    below = asked.hide_below
    if below is not None and any(0 < one.count < below for one in of_cases):
        of_cases = (Omitted(_OTHERS, sum(one.count for one in of_cases), CASES_UNIT),)
    return tuple(one for one in (*rows, *of_cases) if one.count)


def _of_cases(asked: Asked, cases: Cases) -> Iterator[Omitted]:
    """Yield the cases that are not counted, by reason."""
    area = {"area": str(asked.area)}
    yield from _of_types(asked, cases)
    yield Omitted(_AGAIN, cases.fates.get(AGAIN, 0), CASES_UNIT)
    yield Omitted(_filled(_NOWHERE, **area), cases.fates.get(NOWHERE, 0), CASES_UNIT)
    yield Omitted(_filled(_AWAY, **area), cases.fates.get(AWAY, 0), CASES_UNIT)


def _of_types(asked: Asked, cases: Cases) -> Iterator[Omitted]:
    """Yield the cases of types that are not asked for; those of the centre apart, where the scope says so."""
    left = cases.left_out
    scope = asked.layout.id if any(one.id == asked.layout.id for one in SCOPES) else asked.scope
    if asked.layout.id == "satudata-per-jenis":
        yield Omitted(_filled(_OTHER_TYPES, label=asked.types[0].label), sum(left.values()), CASES_UNIT)
    elif scope is None:
        yield _omitted(_NOT_ASKED, left, "")
    elif asked.layout.id != scope:
        yield _omitted(_OUTSIDE_SCOPE, left, scope)
    else:
        central = {number: count for number, count in left.items() if number in _OF_CENTRE}
        others = {number: count for number, count in left.items() if number not in _OF_CENTRE}
        yield _omitted(_CENTRAL, central, scope, _BASIS)
        yield _omitted(_OUTSIDE_SCOPE, others, scope)


def _omitted(why: Text, left: Mapping[int, int], scope: str, citation: Citation | None = None) -> Omitted:
    """Return the cases of the types *left*, which are named."""
    labels = {one.number: one.label for known in TAXONOMIES if known.id == LIST for one in known}
    types = ", ".join(f"{number} {labels[number]}" for number in sorted(left))
    return Omitted(_filled(why, types=types, scope=scope), sum(left.values()), CASES_UNIT, citation)


def _filled(text: Text, **parts: str) -> Text:
    """Return *text* with its gaps filled."""
    return Text(text.id.format(**parts), text.en.format(**parts))
