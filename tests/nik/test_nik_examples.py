"""The example numbers of the law notes, read as they stand and after tidying."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from pmks import nik
from pmks.issues.kind import Severity
from pmks.law.places import regions

FILE = json.loads((Path(__file__).parent / "nik-examples.json").read_text(encoding="utf-8"))
ON = dt.date.fromisoformat(FILE["on"])
CASES: list[dict[str, Any]] = FILE["cases"]
REASONS = {
    "panjang": "length",
    "bukan-angka": "non-digit",
    "tanggal-mustahil": "date",
    "tanggal-nol": "date",
    "nomor-urut-nol": "serial-0000",
    "provinsi-tak-dikenal": "province",
    "awalan-lama": "province",
}
WARNINGS = {"kk-date-before-2004": "kk-sebelum-2004"}


def by_id(case: dict[str, Any]) -> str:
    """Name a case."""
    return str(case["id"])


@pytest.mark.parametrize("case", CASES, ids=by_id)
def test_a_number_as_it_stands_has_the_verdict_and_reasons_of_the_law(case: dict[str, Any]) -> None:
    """
    The strict check finds a number valid, valid with a warning or invalid, for the reasons told.
    """
    number = nik.check(case["value"], on=ON, kind=case["kind"])
    errors = [issue.code for issue in number.issues if issue.severity is Severity.ERROR]

    assert case["expected"]["verdict"] == number.verdict
    assert case["expected"]["reasons"] == [REASONS[code.split("-", 1)[1]] for code in errors]


@pytest.mark.parametrize("case", CASES, ids=by_id)
def test_a_number_tells_its_parts(case: dict[str, Any]) -> None:
    """
    Region, its standing, dates of every century, sex and serial are those of the digits.
    """
    expected = case["expected"]
    number = nik.check(case["value"], on=ON, kind=case["kind"])

    for part in ("province", "regency", "district", "serial", "region_status"):
        assert expected.get(part) == getattr(number, part)
    for part in {"successor", "placeholder_date"} & expected.keys():
        assert expected[part] == getattr(number, part)
    assert [dt.date.fromisoformat(day) for day in expected.get("date_candidates", [])] == list(number.dates)
    assert {"L": "laki_laki", "P": "perempuan", None: None}[expected.get("jenis_kelamin")] == number.sex


@pytest.mark.parametrize("case", [case for case in CASES if "after_tidy" in case], ids=by_id)
def test_tidying_repairs_or_refuses(case: dict[str, Any]) -> None:
    """
    A text is cleaned where nothing is lost, and refused where digits are gone.
    """
    number = nik.read(case["value"], on=ON, kind=case["kind"])

    assert case["after_tidy"] == number.value


@pytest.mark.parametrize("case", [case for case in CASES if "after_tidy" not in case], ids=by_id)
def test_tidying_leaves_a_clean_number_alone(case: dict[str, Any]) -> None:
    """
    What can be checked as it stands is read with the same result.
    """
    assert nik.check(case["value"], on=ON, kind=case["kind"]) == nik.read(case["value"], on=ON, kind=case["kind"])


def test_the_further_facts_of_the_examples_hold() -> None:
    """
    A Kemendagri code is never read as one of BPS, a number from abroad tells its country, an old card is a warning.
    """
    by_name = {case["id"]: case for case in CASES}
    jakarta = nik.check(by_name["bps-jaksel"]["value"], on=ON)
    abroad = nik.check(by_name["nit"]["value"], on=ON)
    old = nik.check(by_name["kk-1999"]["value"], on=ON, kind="kk")
    prefix = nik.check(by_name["prov09"]["value"], on=ON)

    assert jakarta.region is not None
    assert by_name["bps-jaksel"]["expected"]["regency_name"] == regions()[jakarta.region[:5]].name
    assert tuple(by_name["nit"]["expected"]["nit"].values()) == abroad.abroad
    assert WARNINGS[by_name["kk-1999"]["expected"]["warning"]] in [issue.code for issue in old.issues]
    assert ["nik-awalan-lama"] == [issue.code for issue in prefix.issues if issue.severity is Severity.ERROR]
