"""The services of the minimum standard (SPM): which one a row is about, and whether its region holds that duty."""

from __future__ import annotations

import datetime as dt
import functools
from typing import Final

from pmks import law
from pmks.law.authority.values import Duty, Level
from pmks.model.rule import Rule
from pmks.model.source import Citation, Text
from pmks.model.verdict import Verdict
from pmks.regions import Region, regencies
from pmks.reports.forms.entries import Row, text
from pmks.reports.forms.remarks import Left
from pmks.tables.headers.folding import fold

CODE: Final = "kode_layanan"
NAME: Final = "jenis_layanan"

UNKNOWN: Final = Left(
    Text("layanan tidak dikenal: kode prov-a sampai kab-e", "the service is not known: codes are prov-a to kab-e"),
    Citation("PP 2/2018", "Pasal 10"),
)
OF_PROVINCE: Final = Left(
    Text(
        "layanan provinsi (dalam panti, bencana provinsi) pada baris kabupaten/kota",
        "a service of the province (in the panti, disaster of the province) in a row of a kabupaten/kota",
    ),
    Citation("PP 2/2018", "Pasal 10 ayat (2)"),
)
OF_REGENCY: Final = Left(
    Text(
        "layanan kabupaten/kota (luar panti, bencana kabupaten/kota) pada baris provinsi",
        "a service of the kabupaten/kota (outside the panti, its own disasters) in a row of a province",
    ),
    Citation("PP 2/2018", "Pasal 10 ayat (3)"),
)
NOT_YET: Final = Left(
    Text("SPM bidang sosial ini belum berlaku", "this minimum standard was not yet in force"),
    Citation("PP 2/2018", "Pasal 10"),
)

DUTIES: Final = {rule.id: rule for rule in law.DUTIES}
"""The duties of the SPM by their code."""

ORDER: Final = {code: place for place, code in enumerate(DUTIES)}
"""The place of each service in the order of the regulation."""

_CODES: Final = {fold(code): code for code in DUTIES}
_NAMES: Final = {fold(rule.then.service): code for code, rule in DUTIES.items()}


def name_of(rule: Rule[Duty]) -> str:
    """
    Return the name of the service as a form prints it.

    >>> name_of(DUTIES["prov-c"])
    'Rehabilitasi sosial dasar lanjut usia telantar di dalam panti'
    """
    return rule.then.service[0].upper() + rule.then.service[1:]


def service_of(row: Row) -> Rule[Duty] | None:
    """
    Return the service that *row* is about: by its code, else by the name that the regulation gives it.

    >>> service_of({"kode_layanan": "PROV-C"}).id
    'prov-c'
    """
    code, name = text(row, CODE), text(row, NAME)
    found = _CODES.get(fold(code or "")) or (_NAMES.get(fold(name or "")) if code is None else None)
    return None if found is None else DUTIES[found]


def misplaced(rule: Rule[Duty], own: Region, day: dt.date) -> Left | None:
    """Return why the duty *rule* is not one of the region *own* on *day*; None if it is."""
    if rule.in_force.holds_on(day) is Verdict.NOT_MET:
        return NOT_YET
    if not _has_autonomous(own.province, day):
        return None  # all the services are the province's where no kabupaten or kota is autonomous
    of_province = rule.then.level is Level.PROVINSI
    if of_province is (own.kind == "provinsi"):
        return None
    return OF_PROVINCE if of_province else OF_REGENCY


@functools.lru_cache(maxsize=256)
def _has_autonomous(province: str, day: dt.date) -> bool:
    """Return whether a kabupaten or kota of *province* is autonomous on *day*."""
    return any(one.autonomous for one in regencies(province, on=day))
