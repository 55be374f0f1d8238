"""check() and screen(): answers, reasons, profiles, local rules, notes and wrong calls."""

import datetime as dt

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import LAWFUL_DAYS

import pmks
from pmks import law
from pmks.eligibility import NO_RULE_IN_FORCE, OTHER_RECORD
from pmks.law.records import P
from pmks.model.category import Category
from pmks.model.condition import all_of
from pmks.model.days import Period
from pmks.model.fact import is_false, is_true
from pmks.model.rule import Reading, Rule
from pmks.model.source import Citation, Evidence, Text
from pmks.model.verdict import Verdict
from pmks.testing import records

DAY = dt.date(2024, 7, 1)
INVENTED = Rule(
    "perda_contoh/definisi/2020-01-01",
    pmks.category(8),
    all_of(is_false(P.kebutuhan_dasar_terpenuhi), is_true(P.terlantar_psikis_dan_sosial)),
    Citation("Perda Contoh 1/2020", "Pasal 1"),
    Period(dt.date(2020, 1, 1)),
    Evidence.READ,
    (Reading(Text("Contoh.", "An example.")),),
    records=("orang",),
)


@given(records(), LAWFUL_DAYS, st.sampled_from(["definisi", "harfiah", "lapangan", "deteksi_awal"]))
def test_screen_is_check_for_every_category(record: pmks.Person, on: dt.date, profile: str) -> None:
    """
    Screening gives the very answers that checking gives one by one, in the order of the law.
    """
    answers = pmks.screen(record, on=on, profile=profile)

    assert list(law.CATEGORIES) == [answer.category for answer in answers]
    assert [pmks.check(record, answer.category, on=on, profile=profile) for answer in answers] == list(answers)


@given(records(), LAWFUL_DAYS)
def test_an_answer_says_why_or_what_to_ask(record: pmks.Person, on: dt.date) -> None:
    """
    A verdict has grounds and nothing to ask; without one there is something to ask, or a reason why not.
    """
    for answer in pmks.screen(record, on=on):
        settled = answer.verdict is not Verdict.UNKNOWN

        assert settled is bool(answer.grounds)
        assert settled is not bool(answer.missing or answer.reason)
        for ground in answer.grounds:
            assert ground.verdict is not Verdict.UNKNOWN
            assert all(law.was_law(text, on) for text in ground.citations)
        for name in answer.missing:
            assert name in {fact.name for fact in law.FACTS[record.kind]}


def test_a_person_can_belong_to_several_types() -> None:
    """
    The types overlap by design: a child with a disability who begs for others is in several.
    """
    child = pmks.Person(
        tanggal_lahir=dt.date(2014, 1, 1),
        mengalami_kekerasan=True,
        bekerja_atau_berkeliaran_di_jalanan=True,
        kebutuhan_dasar_terpenuhi=False,
    )

    met = [answer.category.number for answer in pmks.screen(child, on=DAY) if answer.verdict is Verdict.MET]

    assert [2, 4, 6, 7] == met


@pytest.mark.parametrize(
    ("category", "on", "profile", "reason"),
    [
        (8, dt.date(2012, 6, 6), "definisi", NO_RULE_IN_FORCE),
        (3, DAY, "lapangan", NO_RULE_IN_FORCE),
        (25, DAY, "definisi", OTHER_RECORD),
        (26, DAY, "harfiah", OTHER_RECORD),
    ],
)
def test_no_verdict_has_a_reason(category: int, on: dt.date, profile: str, reason: str) -> None:
    """
    Without a rule, or with a record that the rule cannot judge, the answer says so and asks nothing.
    """
    answer = pmks.check(pmks.Person(), category, on=on, profile=profile)

    assert (Verdict.UNKNOWN, reason, (), ()) == (answer.verdict, answer.reason, answer.missing, answer.grounds)
    assert (answer.rule is None) is (reason == NO_RULE_IN_FORCE)
    assert (answer.trace is None) is (answer.rule is None)


def test_an_optional_rule_is_called_by_profile_or_variant() -> None:
    """
    Age conventions are asked for by their profile, or by profile and variant.
    """
    child = pmks.Person(tanggal_lahir=dt.date(2019, 1, 1), ditelantarkan_orang_tua=True)

    verdicts = [
        pmks.check(child, 1, on=DAY, profile=profile).verdict
        for profile in ("definisi", "lapangan", "lapangan-bps_0_4")
    ]

    assert [Verdict.MET, Verdict.NOT_MET, Verdict.NOT_MET] == verdicts


def test_a_local_rule_is_read_in_place_of_the_national_one() -> None:
    """
    A Perda is a rule that is passed: check() reads it for its category, screen() answers it as well.
    """
    person = pmks.Person(kebutuhan_dasar_terpenuhi=False, terlantar_psikis_dan_sosial=True)

    local = pmks.check(person, 8, on=DAY, rules=(INVENTED,))
    answers = pmks.screen(person, on=DAY, rules=(INVENTED,))

    assert (Verdict.MET, INVENTED) == (local.verdict, local.rule)
    assert Verdict.UNKNOWN is pmks.check(person, 8, on=DAY).verdict
    assert Verdict.UNKNOWN is pmks.check(person, 8, on=dt.date(2019, 12, 31), rules=(INVENTED,)).verdict
    assert 27 == len(answers)
    assert [Verdict.UNKNOWN, Verdict.MET] == [answers[7].verdict, answers[26].verdict]
    assert local.occasion.law != pmks.check(person, 8, on=DAY).occasion.law
    assert ["Perda Contoh 1/2020"] == [text.instrument for text in (INVENTED.citation,) if law.was_law(text, DAY)]


def test_a_local_category_needs_no_registration() -> None:
    """
    A category of a region is a value like any other.
    """
    mine = Category(1, "buruh_gendong", "Buruh Gendong", "perda-contoh-1-2020", units=("orang",))
    rule = attrs.evolve(INVENTED, then=mine)
    person = pmks.Person(kebutuhan_dasar_terpenuhi=True)

    by_value = pmks.check(person, mine, on=DAY, rules=(rule,))
    by_id = pmks.check(person, "buruh_gendong", on=DAY, rules=(rule,))

    assert by_value == by_id
    assert (Verdict.NOT_MET, mine) == (by_value.verdict, by_value.category)


def test_a_day_after_the_known_law_is_answered_with_a_notice() -> None:
    """
    The law is encoded as of a day; whoever asks about a later one is told so.
    """
    for on, expected in ((law.law_as_of, 0), (law.law_as_of + dt.timedelta(days=1), 1)):
        answer = pmks.check(pmks.Person(), 8, on=on)
        silent = pmks.check(pmks.Person(), 25, on=on)

        assert expected == sum(note.kind == "notice" for note in answer.notes)
        assert expected == sum(note.kind == "notice" for note in silent.notes)


def test_an_implied_fact_is_a_hint_and_is_never_applied() -> None:
    """
    What one fact says of another is noted, and silenced once the other is known.
    """
    hint = "tersirat_mengalami_kekerasan_dari_pernah_dianiaya_atau_diperkosa"
    open_answer = pmks.check(pmks.Person(pernah_dianiaya_atau_diperkosa=True), 19, on=DAY)
    known = pmks.check(pmks.Person(pernah_dianiaya_atau_diperkosa=True, mengalami_kekerasan=True), 19, on=DAY)

    assert hint in {note.id for note in open_answer.notes}
    assert "mengalami_kekerasan" in open_answer.missing
    assert hint not in {note.id for note in known.notes}


def test_the_date_of_the_act_decides_for_a_trafficked_child() -> None:
    """
    Whoever was a child on the day of the act needs no means; without that day the day asked about counts, with a note.
    """
    facts = {"proses_perdagangan_orang": True, "cara_perdagangan_orang": False, "tujuan_eksploitasi": True}
    born = dt.date(2006, 1, 15)
    common = {**facts, "mengalami_penderitaan": True, "korban_perdagangan_orang": False, "tanggal_lahir": born}

    def verdict(**more: object) -> tuple[Verdict, bool]:
        """Return the verdict for the facts and *more*, and whether the note about the day of the act goes with it."""
        answer = pmks.check(pmks.Person(**{**common, **more}), 18, on=DAY)
        return answer.verdict, any(note.id == "tanggal_perbuatan_menentukan" for note in answer.notes)

    assert (Verdict.NOT_MET, True) == verdict()
    assert (Verdict.MET, False) == verdict(tanggal_perdagangan_orang=dt.date(2024, 1, 14))
    assert (Verdict.NOT_MET, False) == verdict(tanggal_perdagangan_orang=dt.date(2024, 1, 15))
    assert (Verdict.UNKNOWN, False) == verdict(tanggal_perdagangan_orang=pmks.DateInterval.of_year(2024))


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: pmks.check(pmks.Person(), 8, on="2024-07-01"), "on: seen a text, wanted a datetime.date"),
        (lambda: pmks.screen(pmks.Person(), on=dt.datetime(2024, 7, 1)), "without a time zone"),  # noqa: DTZ001  # wrong on purpose
        (lambda: pmks.check({}, 8, on=DAY), "record: seen dict, wanted one of Person, Family"),
        (lambda: pmks.check(pmks.Case(), 8, on=DAY), "record: seen Case"),
        (lambda: pmks.check(pmks.Person(), 8, on=DAY, profile="x"), "profile: seen 'x', wanted one of definisi"),
        (lambda: pmks.screen(pmks.Person(), on=DAY, rules=[INVENTED]), "rules: seen list, wanted a tuple of Rule"),
    ],
)
def test_a_wrong_call_says_what_was_seen_and_wanted(call: object, words: str) -> None:
    """
    A day as text, a dict for a record, an unknown profile: each is refused with what was wanted.
    """
    with pytest.raises(pmks.CallError, match=words):
        call()


def test_an_unknown_category_is_refused_with_the_closest_names() -> None:
    """
    A misspelt category is an exception, never a guess.
    """
    with pytest.raises(pmks.UnknownCategoryError, match="Did you mean lanjut_usia_terlantar") as caught:
        pmks.check(pmks.Person(), "lansia_telantarr", on=DAY)

    assert "lanjut_usia_terlantar" in caught.value.close


def test_threads_share_everything() -> None:
    """
    Answers are values without state: many threads get the same ones.
    """
    from concurrent.futures import ThreadPoolExecutor  # noqa: PLC0415  # beside its only use

    person = pmks.Person(tanggal_lahir=dt.date(1950, 1, 5), kebutuhan_dasar_terpenuhi=False)
    days = [DAY + dt.timedelta(days=shift) for shift in range(40)] * 4
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda on: pmks.screen(person, on=on), days))

    assert [pmks.screen(person, on=on) for on in days] == together


def test_a_rule_that_judges_nothing_is_refused() -> None:
    """
    A local rule says which records it judges; one that says none, or a kind that is not there, is a wrong call.
    """
    for records_judged in ((), ("rumah",)):
        rule = attrs.evolve(INVENTED, records=records_judged)

        with pytest.raises(pmks.CallError, match="perda_contoh/definisi/2020-01-01: seen the records"):
            pmks.check(pmks.Person(), 8, on=DAY, rules=(rule,))


def test_a_category_of_another_list_has_no_rule() -> None:
    """
    A type of the list of 2007 is a category without a rule: the answer says so.
    """
    older = pmks.category("KTK", taxonomy="depsos-22-2007")

    assert NO_RULE_IN_FORCE == pmks.check(pmks.Person(), older, on=DAY).reason


def test_a_name_for_two_types_is_refused_with_both() -> None:
    """
    A name that stands for two types is an exception that offers both, never a silent choice.
    """
    with pytest.raises(pmks.UnknownCategoryError) as caught:
        pmks.check(pmks.Person(), "PACA", on=DAY)

    assert ("anak_dengan_kedisabilitasan", "penyandang_disabilitas") == caught.value.close


@pytest.mark.parametrize("asked", ["Tuna Netra", "Orang Gila", "Perempuan", "Korban COVID-19", "Eks Kusta"])
def test_a_hint_never_hurts(asked: str) -> None:
    """
    A word for somebody is not answered with a type that merely sounds alike.
    """
    with pytest.raises(pmks.UnknownCategoryError) as caught:
        pmks.category(asked)

    assert () == caught.value.close


def test_many_unlike_records_are_answered_alike_again() -> None:
    """
    Answers that a session keeps are those that it would give: asked again, also after many others, they are equal.
    """
    first = [
        pmks.Person(tanggal_lahir=dt.date(1940 + shift % 80, 1 + shift % 12, 1), disangka=bool(shift % 2))
        for shift in range(300)
    ]
    once = [pmks.screen(person, on=dt.date(2023, 3, 3)) for person in first]
    again = [pmks.screen(person, on=dt.date(2023, 3, 3)) for person in reversed(first)]

    assert once == list(reversed(again))
