"""authorities(): what follows from the region, what is asked, and wrong calls."""

import datetime as dt

import pytest
from hypothesis import given
from strategies import LAWFUL_DAYS

import pmks
from pmks import law
from pmks.model.verdict import Verdict
from pmks.testing import records

DAY = dt.date(2024, 7, 1)


@given(records(pmks.Case), LAWFUL_DAYS)
def test_an_answer_is_settled_or_asks(case: pmks.Case, on: dt.date) -> None:
    """
    Either levels and a ground, or a question that is among the facts of a case, or a reason why there is none.
    """
    who = pmks.authorities(case, on=on)

    settled = who.verdict is Verdict.MET
    assert settled is bool(who.levels) is (who.ground is not None)
    assert settled is not bool(who.missing or who.reason)
    assert len(who.missing) <= 1
    assert set(who.missing) <= {fact.name for fact in law.FACTS["kasus"]}
    assert all(getattr(case, name) is None for name in who.missing)
    assert not settled or all(other.level not in who.levels for other in who.alternatives)


@given(records(pmks.Case))
def test_one_question_after_another_ends(case: pmks.Case) -> None:
    """
    Whoever answers what is asked gets a settled answer, or the reason why no matter fits.
    """
    answers = {fact.name: (fact.choices or (False,))[0] for fact in law.FACTS["kasus"]} | {"wilayah": "36.73"}
    told = {name: getattr(case, name) for name in answers}
    if case.wilayah is None:
        told["rezim_wilayah"] = None
    for _ in range(len(answers) + 1):
        who = pmks.authorities(pmks.Case(**told), on=DAY)
        if not who.missing:
            break
        told[who.missing[0]] = answers[who.missing[0]]

    assert who.verdict is Verdict.MET or who.reason == "no_rule_met"


def test_in_jakarta_everything_regional_is_provincial() -> None:
    """
    Jakarta has no autonomous kabupaten/kota: no answer there names that level.
    """
    for case in (
        pmks.Case(kategori=kategori, layanan=layanan, dalam_panti=False, cakupan="dalam_kabkota", wilayah="31.71")
        for kategori in range(1, 27)
        for layanan in ("rehabilitasi", "data", "pemberdayaan")
    ):
        who = pmks.authorities(case, on=DAY)

        assert pmks.Level.KABUPATEN_KOTA not in (*who.levels, *who.possible)
        assert pmks.Level.KABUPATEN_KOTA not in [other.level for other in who.alternatives]


def test_papua_adds_a_level_since_its_own_law() -> None:
    """
    The duty towards isolated tribes is of UU 21/2001; the shared duty of protection is of PP 106/2021.
    """
    tribe = pmks.Case(kategori=26, layanan="pemberdayaan", cakupan="dalam_kabkota", wilayah="91.03")
    aid = pmks.Case(kategori=24, layanan="perlindungan_jaminan", cakupan="dalam_kabkota", wilayah="91.03")

    for on in (dt.date(2015, 1, 1), DAY):
        assert pmks.Level.PROVINSI in pmks.authorities(tribe, on=on).levels
    assert (pmks.Level.KABUPATEN_KOTA,) == pmks.authorities(aid, on=dt.date(2021, 10, 14)).levels
    assert pmks.Level.PROVINSI in pmks.authorities(aid, on=dt.date(2021, 10, 15)).levels


def test_what_a_code_cannot_tell_is_asked_directly() -> None:
    """
    Whether Jakarta had autonomous kabupaten/kota before UU 29/2007 was not read: the fact itself is asked for.
    """
    case = pmks.Case(kategori=8, layanan="rehabilitasi", cakupan="dalam_kabkota", wilayah="31.71")

    who = pmks.authorities(case, on=dt.date(2006, 1, 1))

    assert (Verdict.UNKNOWN, ("wilayah_otonom_kabkota",)) == (who.verdict, who.missing)


@pytest.mark.parametrize(
    ("case", "on", "reason"),
    [
        (pmks.Case(kategori=8, layanan="rehabilitasi"), dt.date(2004, 10, 14), "no_rule_in_force"),
        (pmks.Case(kategori=8, layanan="penetapan_lokasi", wilayah="36"), DAY, "no_rule_met"),
    ],
)
def test_no_answer_has_a_reason(case: pmks.Case, on: dt.date, reason: str) -> None:
    """
    Before the oldest law, or where no matter fits, the answer says so and asks nothing.
    """
    who = pmks.authorities(case, on=on)

    assert (reason, (), ()) == (who.reason, who.missing, who.levels)


def test_a_wrong_call_is_refused() -> None:
    """
    A dict is no case and a text no day.
    """
    with pytest.raises(pmks.CallError, match="case: seen dict, wanted a Case"):
        pmks.authorities({}, on=DAY)
    with pytest.raises(pmks.CallError, match="on: seen a text"):
        pmks.authorities(pmks.Case(), on="2024-07-01")


def test_a_later_day_is_answered_with_a_notice() -> None:
    """
    The texts are known up to a day; a later day is answered with a notice.
    """
    case = pmks.Case(kategori=16, layanan="rehabilitasi")

    assert ["notice"] == [note.kind for note in pmks.authorities(case, on=dt.date(2026, 1, 1)).notes]
    assert () == pmks.authorities(case, on=DAY).notes


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"wilayah": "31.71", "wilayah_otonom_kabkota": True}, "seen wilayah_otonom_kabkota=True beside a wilayah"),
        ({"wilayah": "36.73", "rezim_wilayah": "aceh"}, "seen rezim_wilayah='aceh' beside a wilayah that says 'umum'"),
    ],
)
def test_a_region_that_contradicts_itself_is_refused(facts: dict[str, object], words: str) -> None:
    """
    A region code and a fact told beside it must agree: nothing is overruled in silence.
    """
    case = pmks.Case(kategori=8, layanan="rehabilitasi", **facts)

    with pytest.raises(pmks.CallError, match=words):
        pmks.authorities(case, on=DAY)


def test_a_code_of_no_province_is_refused() -> None:
    """
    99 is no province: the case says so when it is made.
    """
    with pytest.raises(pmks.RecordError, match="one of the 38 provinces"):
        pmks.Case(wilayah="99.01")
