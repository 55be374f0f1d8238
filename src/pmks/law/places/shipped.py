"""The tables of regions as values; each file of the folder is read once, when it is first asked for."""

from __future__ import annotations

import csv
import datetime as dt
import functools
from collections.abc import Mapping
from importlib import resources
from types import MappingProxyType
from typing import cast

from pmks.law.places.values import Kecamatan, Region, RegionKind, Retired, Vintage
from pmks.model.days import DateInterval, When
from pmks.model.source import Evidence


@functools.cache
def regions() -> Mapping[str, Region]:
    """
    Return the provinces, kabupaten and kota in force, by code.

    >>> regions()["36.73"]
    Region(code='36.73', name='Kota Serang', kind='kota')
    >>> regions()["31.74"].autonomous
    False
    """
    return MappingProxyType(
        {
            row["code"]: Region(
                row["code"],
                row["name"],
                cast("RegionKind", row["kind"]),
                dt.date.fromisoformat(row["seen_from"]),
                row["predecessor"] or None,
                Evidence(row["evidence"]),
            )
            for row in _rows("regions")
        }
    )


@functools.cache
def former_regions() -> Mapping[str, Region]:
    """
    Return the kabupaten and kota under the codes that they had before, by that code.

    >>> former_regions()["64.73"].successor
    '65.71'
    """
    found = {}
    for code, past in retired().items():
        if len(code) == len("36.04") and past.successor is not None:
            now = regions()[past.successor]
            since = min(one.seen_from for one in regions().values())
            evidence = Evidence.READ if past.retired_on == dt.date(2015, 7, 13) else Evidence.SECONDARY
            found[code] = Region(code, now.name, now.kind, since, None, evidence, past.retired_on, now.code)
    return MappingProxyType(found)


@functools.cache
def kecamatan() -> Mapping[str, Kecamatan]:
    """
    Return the kecamatan of every regency that ever had a code, by the code of the regency.

    >>> kecamatan()["36.74"].in_force == 0b11111110
    True
    """
    return MappingProxyType(
        {row["regency"]: Kecamatan(int(row["ever"], 16), int(row["in_force"], 16)) for row in _rows("kecamatan")}
    )


@functools.cache
def retired() -> Mapping[str, Retired]:
    """
    Return the codes of the past, by code.

    >>> retired()["36.03.21"].successor
    '36.74.01'
    """
    return MappingProxyType(
        {
            row["code"]: Retired(
                row["code"],
                row["successor"] or None,
                dt.date.fromisoformat(row["retired_on"]) if row["retired_on"] else None,
                row["basis"],
                row["successor_basis"] or None,
            )
            for row in _rows("retired")
        }
    )


@functools.cache
def bps_codes() -> Mapping[str, str]:
    """
    Return the BPS code of every region in force, without dots, by its Kemendagri code.

    >>> bps_codes()["31.71"], bps_codes()["36.04"]
    ('3173', '3604')
    """
    other = {row["code"]: row["bps"] for row in _rows("bps")}
    return MappingProxyType({code: other.get(code, code.replace(".", "")) for code in regions()})


@functools.cache
def other_names() -> Mapping[str, tuple[tuple[str, bool], ...]]:
    """
    Return the other names of a region by its code, each with whether it is a name of the past.

    >>> other_names()["12.12"]
    (('Kabupaten Toba Samosir', True),)
    """
    found: dict[str, tuple[tuple[str, bool], ...]] = {}
    for row in _rows("names"):
        found[row["code"]] = (*found.get(row["code"], ()), (row["name"], row["why"] == "former"))
    return MappingProxyType(found)


@functools.cache
def vintages() -> tuple[Vintage, ...]:
    """
    Return the instruments that fixed the codes of regions, oldest first.

    >>> vintages()[-1].instrument
    'Kepmendagri 300.2.2-2430/2025'
    """
    return tuple(
        Vintage(
            row["id"],
            row["instrument"],
            _day_or_year(row["effective"]),
            row["status"],
            row["in_set"] == "yes",
            _count(row["provinces"]),
            _count(row["regencies"]),
            _count(row["districts"]),
            Evidence(row["table_evidence"]) if row["table_evidence"] else None,
        )
        for row in _rows("vintages")
    )


def _rows(name: str) -> list[dict[str, str]]:
    """Return the records of the file *name* of this folder."""
    text = (resources.files("pmks.law.places") / f"{name}.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


def _day_or_year(text: str) -> When:
    """Return the day that *text* tells, or the days of its year."""
    return dt.date.fromisoformat(text) if "-" in text else DateInterval.of_year(int(text))


def _count(text: str) -> int | None:
    """Return the number that *text* tells, None if it is empty."""
    return int(text) if text else None
