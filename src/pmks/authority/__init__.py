"""Which level of government has authority over a case, on what basis, and who reads the text otherwise."""

from __future__ import annotations

import datetime as dt

from pmks.authority.docket import docket, general_services
from pmks.authority.hearing import NO_RULE_MET, Hearing
from pmks.authority.mandate import LegalGround, Mandate
from pmks.errors import CallError
from pmks.law.records import Case
from pmks.model.days import not_a_day
from pmks.model.rule import NO_RULE_IN_FORCE


def authorities(case: Case, *, on: dt.date) -> Mandate:
    """
    Say which levels of government have authority over *case* on the day *on*.

    >>> import datetime as dt
    >>> case = Case(kategori=8, layanan="rehabilitasi", dalam_panti=True, wilayah="36.73")
    >>> who = authorities(case, on=dt.date(2024, 7, 1))
    >>> who.levels, str(who.ground.citations[0])
    ((Level.PROVINSI,), 'UU 23/2014, Lampiran angka I huruf F nomor 3 kolom 4')
    >>> authorities(Case(kategori=8, layanan="rehabilitasi", wilayah="36.73"), on=dt.date(2024, 7, 1)).missing
    ('dalam_panti',)

    Args:
        case: The category, the service and the place; what is None is not known.
        on: The day asked about.

    Raises:
        CallError: *on* is no day, *case* no `Case`, or its region facts contradict its region code.
    """
    if (problem := not_a_day(on)) is not None:
        raise CallError("on", problem)
    if not isinstance(case, Case):
        raise CallError("case", f"seen {type(case).__name__}, wanted a Case; pmks.structure() reads a dict")
    matters = docket(on, general=case.layanan in general_services())
    return Hearing(matters, case).mandate()


__all__ = ["NO_RULE_IN_FORCE", "NO_RULE_MET", "LegalGround", "Mandate", "authorities"]
