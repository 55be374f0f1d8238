"""Mistakes that mypy must find: an ignore that finds none is itself an error. Checked, never run."""

import datetime as dt

import pmks
from pmks.law.records import P
from pmks.model.fact import at_least, is_true, one_of

day = dt.date(2024, 7, 1)
sari = pmks.Person()

pmks.Person(tanggal_lahr=day)  # type: ignore[call-arg]  # a misspelt fact
pmks.Person(tanggal_lahir="1950-01-05")  # type: ignore[arg-type]  # a date as text
pmks.Person(jenis_kelamin="L")  # type: ignore[arg-type]  # a value that the fact does not have
pmks.Case(layanan="rehab")  # type: ignore[arg-type]  # the same
pmks.check(sari, 8)  # type: ignore[call-arg]  # no day
pmks.check(sari, 8, day)  # type: ignore[call-arg]  # a day by position
pmks.check({}, 8, on=day)  # type: ignore[arg-type]  # a dict for a record
pmks.explain(pmks.check(sari, 8, on=day), "jv")  # type: ignore[arg-type]  # a language that is not there
is_true(P.tanggal_lahir)  # type: ignore[arg-type]  # a date is not true
at_least(P.disangka, 3)  # type: ignore[arg-type]  # a yes is no number
is_true(P.usia)  # type: ignore[attr-defined]  # a derived fact is no field
one_of(P.jenis_kelamin, ("pria",))  # type: ignore[misc]  # a value that the fact does not have
