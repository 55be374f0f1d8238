"""The examples of the README as a type checker sees them; checked, never run."""

import datetime as dt
from typing import assert_type

import pmks
from pmks.law.records import P
from pmks.model.condition import all_of
from pmks.model.days import Period
from pmks.model.fact import is_false, is_true, one_of
from pmks.model.rule import Reading
from pmks.model.source import Citation, Evidence, Text

day = dt.date(2024, 7, 1)
sari = pmks.Person(tanggal_lahir=day, jenis_kelamin="perempuan", kebutuhan_dasar_terpenuhi=False)
answer = pmks.check(sari, "lanjut_usia_terlantar", on=day)
assert_type(pmks.category(8), pmks.Category)
assert_type(answer, pmks.Answer)
assert_type(answer.verdict, pmks.Verdict)
assert_type(answer.missing, tuple[str, ...])
assert_type(answer.category, pmks.Category)
assert_type(pmks.screen(sari, on=day), tuple[pmks.Answer, ...])
assert_type(pmks.explain(answer, "en", values_of=sari), str)
assert_type(pmks.resolve("LANSIA").category, pmks.Category | None)

case = pmks.Case(kategori=8, layanan="rehabilitasi", dalam_panti=True, wilayah="36.73")
who = pmks.authorities(case, on=day)
assert_type(who, pmks.Mandate)
assert_type(who.levels, tuple[pmks.Level, ...])
assert_type(pmks.structure({}, pmks.Person), pmks.Person)
assert_type(pmks.structure([], list[pmks.Person]), list[pmks.Person])

local = pmks.Rule(
    id="perda_contoh/definisi/2020-01-01",
    then=pmks.category(8),
    when=all_of(
        is_false(P.kebutuhan_dasar_terpenuhi),
        is_true(P.terlantar_psikis_dan_sosial),
        one_of(P.jenis_kelamin, ("perempuan",)),
    ),
    citation=Citation("Perda Contoh 1/2020", "Pasal 1"),
    in_force=Period(dt.date(2020, 1, 1)),
    evidence=Evidence.READ,
    readings=(Reading(Text("Contoh.", "An example.")),),
    records=("orang",),
)
assert_type(pmks.check(sari, 8, on=day, rules=(local,)), pmks.Answer)
