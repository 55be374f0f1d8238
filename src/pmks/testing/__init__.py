"""Hypothesis strategies: invented people, their numbers, records and registers, so that apps can test themselves."""

from pmks.testing.numbers import DirtyNumber, dirty_niks, kk_numbers, niks
from pmks.testing.people import Invented, families_of, people
from pmks.testing.records import cases, communities, facts_told, families, groups, intervals, persons, records
from pmks.testing.registers import Register, dirty_registers, registers

__all__ = [
    "DirtyNumber",
    "Invented",
    "Register",
    "cases",
    "communities",
    "dirty_niks",
    "dirty_registers",
    "facts_told",
    "families",
    "families_of",
    "groups",
    "intervals",
    "kk_numbers",
    "niks",
    "people",
    "persons",
    "records",
    "registers",
]
