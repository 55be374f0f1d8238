"""The examples of the README as a type checker sees them; checked, never run."""

import datetime as dt
from pathlib import Path
from typing import assert_type

import polars as pl

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

frame = pl.DataFrame({"jenis_kelamin": ["perempuan"]})
assert_type(pmks.tables.screen(frame, on=day), pl.DataFrame)
assert_type(pmks.tables.screen(frame.lazy(), on=day, reasons=True), pl.LazyFrame)
assert_type(pmks.tables.authorities(frame, on=day), pl.DataFrame)
assert_type(pmks.tables.pseudonymise(frame, key=b"sixteen bytes or more"), pl.DataFrame)
assert_type(pmks.tables.answer(5, 8, on=day), pmks.Answer)
assert_type(pmks.tables.mandate(0, on=day), pmks.Mandate)
checked = pmks.validate("register.csv", on=day, taxonomy="permensos-8-2012", mapping={"NO KTP": "nik"}, lang="en")
assert_type(checked, pmks.Checked)
assert_type(checked.summary.rows_valid, int)
assert_type(checked.summary.by_code[0].code, str)
assert_type(pmks.tables.compare(checked, checked, on=day).aged_out, int)
rekap = pmks.report(checked, "rekap-kabkota", area="36", collected=(8, "pemulung"), hide_below=5)
assert_type(rekap, pmks.Report)
assert_type(rekap.frame, pl.DataFrame)
assert_type(rekap.write("rekap.xlsx", lang="en"), Path)
assert_type(pmks.report("register.csv", "rekap-panjang", on=day, by="kecamatan", region_scheme="bps"), pmks.Report)
number = pmks.nik.read("3602995105809901", on=day)
assert_type(number.value, str | None)
assert_type(number.issues, tuple[pmks.Issue, ...])
assert_type(pmks.export("json", "sql", to="exports")[0].text, str)
