"""Conditions, facts, categories, taxonomies, sources: what they refuse and how they read."""

import pytest

import pmks
from pmks.law.derived import USIA
from pmks.law.records import C, P
from pmks.model.canon import canon, digest
from pmks.model.category import NameKind
from pmks.model.condition import Is, Not, OneOf, Quorum, Range, all_of, any_of, leaves
from pmks.model.fact import Kind, at_least, below, between, is_true, one_of
from pmks.model.rule import place
from pmks.model.source import Citation, Evidence, Instrument, Text


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (Range, "needs a bound"),
        (lambda: Range(6, 6), "the range is empty"),
        (lambda: Quorum(0, (is_true(P.disangka),)), "a quorum of 1 parts needs a number from 1 to 1, not 0"),
        (lambda: Quorum(2, (is_true(P.disangka),)), "not 2"),
        (lambda: is_true(P.tanggal_lahir), "'tanggal_lahir' is a date, wanted a bool"),
        (lambda: at_least(P.disangka, 3), "'disangka' is a bool, wanted a number"),
        (lambda: one_of(P.jenis_kelamin, ("pria",)), "'pria' is no value of the fact 'jenis_kelamin'"),
    ],
)
def test_a_condition_that_makes_no_sense_is_refused(make: object, words: str) -> None:
    """
    A leaf of the wrong kind, a range without a member, an impossible quorum: refused when written.
    """
    with pytest.raises((TypeError, ValueError), match=words):
        make()


def test_values_of_a_leaf_are_a_set() -> None:
    """
    The order in which values are given does not count.
    """
    assert OneOf((2, 1, 2)) == OneOf((1, 2))
    assert one_of(C.kategori, (1, 2)) == one_of(C.kategori, (2, 1))


def test_one_part_needs_no_quorum() -> None:
    """
    All or any of one part is that part.
    """
    leaf = is_true(P.disangka)

    assert leaf == all_of(leaf) == any_of(leaf)


def test_leaves_come_from_left_to_right() -> None:
    """
    The leaves of a condition have the order of the text.
    """
    condition = all_of(below(USIA, 6), any_of(Not(is_true(P.disangka)), between(USIA, 1, 2)))

    assert ["usia", "disangka", "usia"] == [leaf.fact for leaf in leaves(condition)]


def test_a_place_in_a_text_is_written_out() -> None:
    """
    A letter becomes huruf, a letter and a number huruf and angka, other words stay.
    """
    assert ["huruf a", "huruf g angka 1", "definisi"] == [place(letter) for letter in ("a", "g1", "definisi")]


def test_values_are_written_on_one_line() -> None:
    """
    The repr of an enumeration or a value is what code would say.
    """
    shown = (Evidence.READ, Kind.BOOL, NameKind.SPELLING, pmks.Level.PUSAT, pmks.category(8), pmks.law.RULES[0])

    assert (
        "(Evidence.READ, Kind.BOOL, NameKind.SPELLING, Level.PUSAT, Category(number=8, id='lanjut_usia_terlantar'), "
        "Rule('anak_balita_terlantar/definisi/2012-06-07'))"
    ) == repr(shown)


def test_a_hash_follows_the_content() -> None:
    """
    Equal content has one hash on every machine; another letter has another.
    """
    one, other = is_true(P.disangka, "a"), is_true(P.disangka, "b")

    assert digest(one) == digest(Is("disangka", OneOf((True,)), ("a",)))
    assert digest(one) != digest(other)
    assert ["Text", "a", "b"] == canon(Text("a", "b"))


def test_an_instrument_without_a_first_day_was_never_law() -> None:
    """
    What is known but not yet in force does not count.
    """
    import datetime as dt  # noqa: PLC0415  # beside its only use

    planned = Instrument("UU 2/2024", "UU", "Provinsi Daerah Khusus Jakarta", evidence=Evidence.SECONDARY)

    assert pmks.Verdict.NOT_MET is planned.holds_on(dt.date(2030, 1, 1))
    assert not pmks.law.was_law(Citation("UU 2/2024", "Pasal 19 ayat (1)"), dt.date(2025, 1, 1))


def test_a_crosswalk_is_asked_by_any_name_of_its_source() -> None:
    """
    Code, label, number or value lead to the bridge; what is not there is told with what is.
    """
    walk = pmks.crosswalk("depsos-22-2007", "permensos-8-2012")
    bridge = walk["KTK"]

    assert [bridge] * 3 == [walk["Korban Tindak Kekerasan"], walk[6], walk[bridge.source]]
    assert [6, 19] == [target.number for target in bridge.targets]
    assert ("split", "narrowMatch") == (bridge.relation, bridge.skos)
    assert [7, 13, 14, 18] == [category.number for category in walk.new]
    assert 22 == len(walk) == len(list(walk))
    with pytest.raises(KeyError, match="has no bridge for 'XYZ'; it has ABT"):
        walk["XYZ"]


def test_a_scope_knows_its_members() -> None:
    """
    Banten's rehabilitation bidang handles 18 types; NAPZA and HIV/AIDS went to the centre.
    """
    scope = pmks.scope("banten-rehsos-18")

    assert 18 == len(scope) == len(list(scope))
    assert pmks.category(8) in scope
    assert pmks.category(16) not in scope
    assert pmks.taxonomy("permensos-8-2012").complete
    assert 26 == len(pmks.taxonomy("permensos-8-2012")) == len(list(pmks.taxonomy("permensos-8-2012")))


def test_a_facility_has_the_places_of_its_wards() -> None:
    """
    The UPTD of Banten has 60 places for older people and 25 for children.
    """
    facility = pmks.law.PROFILES[0].facilities[0]

    assert 85 == facility.capacity
    assert [60, 25] == [ward.places for ward in facility.wards]
