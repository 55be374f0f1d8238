"""The strategies that apps test themselves with: what they draw is what they say, and the library reads it so."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import pmks
from pmks import testing
from pmks.issues.kind import Severity
from pmks.law.records import Case, Community, Family, Group, Person
from pmks.testing.numbers import LOST, NOBODY

ON = dt.date(2024, 12, 31)
FEWER = settings(max_examples=max(1, settings().max_examples // 10))
"""Each example reads and checks a whole register."""


@given(testing.people())
def test_the_number_of_somebody_agrees_with_all_that_is_told(one: testing.Invented) -> None:
    """
    A NIK that is drawn is read as it is: its home, day of birth and sex are those of the person.
    """
    read = pmks.nik.read(one.nik, on=ON)

    assert one.nik == read.value
    assert one.tanggal_lahir in read.dates
    assert one.jenis_kelamin == read.sex
    assert one.kode_wilayah == one.nik[:2] + "." + one.nik[2:4]
    assert [] == [issue.code for issue in read.issues if issue.severity is Severity.ERROR]


@given(testing.niks(), testing.kk_numbers())
def test_no_number_can_be_somebodys(nik: str, card: str) -> None:
    """
    Every number has the kecamatan code that no kabupaten or kota has.
    """
    assert NOBODY == nik[4:6] == card[4:6]
    assert 16 == len(nik) == len(card)


@given(testing.dirty_niks(lossless=True))
def test_what_lost_nothing_can_be_known(dirty: testing.DirtyNumber) -> None:
    """
    A number in a form that loses nothing is read as the number that was meant.
    """
    assert dirty.meant == pmks.nik.read(dirty.text, on=ON).value


@given(testing.dirty_niks(lossless=False))
def test_what_was_lost_is_not_made_up(dirty: testing.DirtyNumber) -> None:
    """
    A number that lost a part is not repaired: it is told, and not usable as the key of a person.
    """
    read = pmks.nik.read(dirty.text, on=ON)

    assert not read.usable
    assert read.issues


@given(testing.dirty_niks())
def test_both_kinds_are_drawn(dirty: testing.DirtyNumber) -> None:
    """
    What is lossless is said with each number.
    """
    assert dirty.lossless == (dirty.what not in LOST)


@FEWER
@given(testing.registers())
def test_a_clean_register_has_no_error_in_a_field(register: testing.Register) -> None:
    """
    Every field of a clean register is read as it stands; what is wrong with it can only be in the types.
    """
    checked = pmks.validate(register.as_csv(), on=ON, taxonomy="permensos-8-2012")

    assert meaning(register) == read_of(checked)


@FEWER
@given(testing.dirty_registers(), st.sampled_from([(";", "utf-8-sig"), ("\t", "utf-16"), ("|", "cp1252")]))
def test_a_dirty_register_is_read_as_it_was_meant(register: testing.Register, form: tuple[str, str]) -> None:
    """
    All the dirt that is drawn is mended without a guess.
    """
    separator, encoding = form
    file = register.as_csv(separator, encoding=encoding, line_end="\r\n")
    checked = pmks.validate(file, on=ON, taxonomy="permensos-8-2012")

    assert meaning(register) == read_of(checked)


def meaning(register: testing.Register) -> list[tuple[object, ...]]:
    """Return what the rows of a register mean."""
    return [(one.nik, one.jenis_kelamin, one.tanggal_lahir, one.kode_wilayah, number) for one, number in register.meant]


def read_of(checked: pmks.Checked) -> list[tuple[object, ...]]:
    """Return what was read of the rows of a register."""
    rows = checked.records.select("row", "nik", "jenis_kelamin", "tanggal_lahir", "wilayah")
    joined = rows.join(checked.cases.select("row", "kategori"), on="row", how="left").sort("row")
    return joined.drop("row").rows()


@pytest.mark.parametrize(
    ("strategy", "cls"),
    [
        (testing.persons(), Person),
        (testing.families(), Family),
        (testing.groups(), Group),
        (testing.communities(), Community),
        (testing.cases(), Case),
    ],
    ids=["persons", "families", "groups", "communities", "cases"],
)
def test_records_are_of_their_class_and_keep_what_is_told(strategy: st.SearchStrategy[object], cls: type) -> None:
    """
    A strategy draws records of one class, which go to JSON and come back.
    """

    @given(strategy)
    def holds(record: object) -> None:
        assert isinstance(record, cls)
        assert record == pmks.structure(pmks.unstructure(record), cls)

    holds()


@given(testing.persons(known=0.9, tanggal_lahir=dt.date(1950, 1, 5)), testing.persons(dalam_kandungan=True))
def test_facts_that_are_told_stand(born: Person, unborn: Person) -> None:
    """
    A fact that the caller tells is in every record, and what contradicts it in none.
    """
    assert (dt.date(1950, 1, 5), None) == (born.tanggal_lahir, born.dalam_kandungan)
    assert (None, True) == (unborn.tanggal_lahir, unborn.dalam_kandungan)


@given(testing.cases(known=0.9, wilayah="36.73"))
def test_a_place_that_is_told_goes_before_what_follows_from_it(case: Case) -> None:
    """
    Beside the code of a region nothing is told that the code tells.
    """
    assert ("36.73", None, None) == (case.wilayah, case.wilayah_otonom_kabkota, case.rezim_wilayah)


@given(testing.families_of())
def test_a_family_has_one_card(family: tuple[testing.Invented, ...]) -> None:
    """
    People of a family share a card and a home, and no two share a NIK.
    """
    assert 1 == len({one.nomor_kk for one in family}) == len({one.kode_wilayah for one in family})
    assert len(family) == len({one.nik for one in family})
