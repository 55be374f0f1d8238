"""explain(): criterion by criterion, in both languages, without the values of a person."""

import datetime as dt

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import LAWFUL_DAYS

import pmks
from pmks import law
from pmks.law.records import P
from pmks.model.condition import Not, Quorum
from pmks.model.days import DateInterval
from pmks.model.fact import Kind, is_true
from pmks.testing import records
from pmks.wording import phrases
from pmks.wording.criteria import cited

DAY = dt.date(2024, 7, 1)
ELDER = pmks.Person(tanggal_lahir=dt.date(1950, 1, 5), kebutuhan_dasar_terpenuhi=False)


@given(records(), LAWFUL_DAYS, st.sampled_from(["id", "en"]), st.booleans())
def test_every_answer_can_be_explained(record: pmks.Person, on: dt.date, lang: str, show: bool) -> None:  # noqa: FBT001  # drawn, not passed
    """
    Whatever the record, each answer has words for every criterion and for every fact that is missing.
    """
    for answer in pmks.screen(record, on=on):
        words = pmks.explain(answer, lang, values_of=record if show else None)

        assert answer.category.label in words
        for name in answer.missing:
            assert f"({name})" in words


@given(records(pmks.Case), LAWFUL_DAYS, st.sampled_from(["id", "en"]))
def test_every_mandate_can_be_explained(case: pmks.Case, on: dt.date, lang: str) -> None:
    """
    Levels, grounds and the next question stand in the words.
    """
    who = pmks.authorities(case, on=on)

    words = pmks.explain(who, lang)

    assert all(level.label.says(lang) in words for level in who.levels)
    assert all(f"({name})" in words for name in who.missing)


def test_an_explanation_reads_as_an_official_would_read_it() -> None:
    """
    Verdict, day, basis, criteria with texts, reading and its alternative, in Indonesian.
    """
    words = pmks.explain(pmks.check(ELDER, 8, on=DAY)).splitlines()

    assert [
        "Jenis 8, Lanjut Usia Terlantar: TERMASUK",
        "Hari pemeriksaan: 1 Juli 2024; profil definisi",
        (
            "Dasar: Permensos 8/2012, Lampiran, angka 8 (dibaca dari salinan atau kutipan); "
            "aturan lanjut_usia_terlantar/definisi/2012-06-07"
        ),
        "  [terpenuhi] semuanya:",
        (
            "    [terpenuhi] Usia dalam tahun penuh pada hari pemeriksaan (syarat: 60 tahun atau lebih; "
            "tercatat: 60 tahun "
            "atau lebih) - definisi; UU 13/1998, Pasal 1 angka 2; PP 43/2004, Pasal 1 angka 3"
        ),
        "    [terpenuhi] Kebutuhan dasar (pangan, sandang, papan) terpenuhi (syarat: tidak; tercatat: tidak) - huruf a",
    ] == words[:6]
    assert words[6].startswith("Pembacaan: ")
    assert words[7].startswith("Pembacaan lain: ")


def test_values_are_told_only_to_who_brings_the_record() -> None:
    """
    Without the record an age is a bound; with it the explanation shows what it tells.
    """
    answer = pmks.check(ELDER, 8, on=DAY)

    assert "1950" not in pmks.explain(answer)
    assert "tercatat: 5 Januari 1950, 74 tahun" in pmks.explain(answer, values_of=ELDER)
    assert "recorded: 5 January 1950, 74 years" in pmks.explain(answer, "en", values_of=ELDER)


def test_nothing_sensitive_is_told() -> None:
    """
    Of a sensitive fact, and of every fact of somebody who may be a child, no value is printed.
    """
    child = pmks.Person(tanggal_lahir=dt.date(2014, 1, 1), kebutuhan_dasar_terpenuhi=False, disangka=True)
    unknown = pmks.Person(kebutuhan_dasar_terpenuhi=False)
    adult = pmks.Person(tanggal_lahir=dt.date(1990, 1, 1), terinfeksi_hiv=True, kebutuhan_dasar_terpenuhi=True)

    for person, number in ((child, 2), (child, 3), (unknown, 8), (adult, 16)):
        words = pmks.explain(pmks.check(person, number, on=DAY))
        told = [line for line in words.splitlines() if "tercatat" in line and "tahun" not in line]

        assert [] == told
    assert "tercatat: ya" in pmks.explain(pmks.check(adult, 8, on=DAY))


def test_no_value_of_a_person_is_in_an_answer() -> None:
    """
    An answer holds bits and names of facts: neither its repr nor its words hold a date or a value.
    """
    person = pmks.Person(tanggal_lahir=dt.date(1961, 3, 17), tanggal_tindak_pidana=dt.date(1987, 11, 23))

    for answer in pmks.screen(person, on=DAY):
        for words in (repr(answer), pmks.explain(answer), str(pmks.unstructure(answer))):
            assert "1961" not in words
            assert "1987" not in words
    assert "1961" not in repr(person)


def test_all_answers_of_a_screening_are_explained_together() -> None:
    """
    A tuple of answers is explained one after the other.
    """
    words = pmks.explain(pmks.screen(ELDER, on=DAY), "en")

    assert 26 == words.count("Day asked about: 1 July 2024")


def test_what_was_not_law_that_day_is_not_cited() -> None:
    """
    A statute is cited from its first day on.
    """
    person = pmks.Person(tanggal_lahir=dt.date(2008, 1, 1), korban_kejahatan_seksual=True, berfungsi_sosial=False)

    before = pmks.explain(pmks.check(person, 19, on=dt.date(2022, 5, 8)))
    since = pmks.explain(pmks.check(person, 19, on=dt.date(2022, 5, 9)))

    assert "UU 12/2022" not in "\n".join(line for line in before.splitlines() if "[" in line)
    assert "UU 12/2022, Pasal 1 angka 4" in since


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: pmks.explain(5), "answer: seen int, wanted an answer"),
        (lambda: pmks.explain(pmks.check(ELDER, 8, on=DAY), "jv"), "lang: seen 'jv', wanted 'id' or 'en'"),
    ],
)
def test_a_wrong_call_is_refused(call: object, words: str) -> None:
    """
    A language that is not there, and a value that is no answer, are refused.
    """
    with pytest.raises(pmks.CallError, match=words):
        call()


def test_days_and_citations_are_written_as_officials_do() -> None:
    """
    A day has the name of its month, an interval both ends, and places of one instrument stand together.
    """
    texts = pmks.law.sources("banyak_waktu_di_jalanan")

    assert "1 Januari 1965 - 31 Desember 1965" == phrases.day(DateInterval.of_year(1965), "id")
    assert "Permensos 8/2012, Lampiran, angka 4, huruf a" == cited(texts, "id")


def test_every_phrase_and_label_stands_in_both_languages() -> None:
    """
    No text of the words or of the facts is empty in a language.
    """
    texts = [value for name, value in vars(phrases).items() if isinstance(value, phrases.Text)]
    texts += [fact.label for facts in law.FACTS.values() for fact in facts]
    texts += [gloss for facts in law.FACTS.values() for fact in facts for gloss in fact.glosses]

    assert all(text.id.strip() and text.en.strip() for text in texts)
    assert all(fact.question for fact in law.FACTS["kasus"] if fact.kind is not Kind.DATE)


def test_the_values_of_another_record_are_refused() -> None:
    """
    Values are shown of the kind of record that was asked about, not of a family for a person.
    """
    with pytest.raises(pmks.CallError, match="values_of: seen a record of the kind keluarga, wanted orang"):
        pmks.explain(pmks.check(ELDER, 8, on=DAY), values_of=pmks.Family())


def test_every_kind_of_node_has_words() -> None:
    """
    Not, and a quorum of some, are said as well; so are a letter left out, and a birth day known too roughly.
    """
    rule = attrs.evolve(
        law.RULES[0],
        id="contoh",
        when=Quorum(2, (is_true(P.disangka), is_true(P.didakwa), Not(is_true(P.dijatuhi_pidana)))),
    )
    person = pmks.Person(disangka=True, dijatuhi_pidana=False)

    words = pmks.explain(pmks.check(person, 1, on=DAY, rules=(rule,)), "en", values_of=person)

    assert "[met] at least 2 of 3:" in words
    assert "[met] not:" in words
    minority = pmks.explain(pmks.check(pmks.Person(), 14, on=DAY))
    assert "Sengaja tidak ditanyakan: huruf d." in minority
    rough = pmks.Person(tanggal_lahir=pmks.DateInterval.of_year(1965), kebutuhan_dasar_terpenuhi=False)
    told = pmks.explain(pmks.check(rough, 8, on=DAY), values_of=rough)
    assert "tercatat: 1 Januari 1965 - 31 Desember 1965" in told


def test_a_day_without_a_matter_is_explained() -> None:
    """
    Where no matter answers, the words give the reason.
    """
    who = pmks.authorities(pmks.Case(kategori=8, layanan="rehabilitasi"), on=dt.date(2000, 1, 1))

    assert "Tidak ada aturan yang berlaku pada hari itu" in pmks.explain(who)
