"""Records: typed facts, every mistake at once, and no value of a person in a message."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import pmks
from pmks.law.vocabulary import RECORDS
from pmks.model.fact import facts_of
from pmks.testing import facts_told


@pytest.mark.parametrize("cls", RECORDS, ids=lambda cls: cls.__name__)
@given(st.data())
def test_a_record_tells_what_it_was_told(cls: type, data: st.DataObject) -> None:
    """
    A record keeps its facts, is equal to its like, hashable, and shows no value.
    """
    values = data.draw(facts_told(cls))
    record = cls(**values)

    assert record == cls(**values)
    assert hash(record) == hash(cls(**values))
    assert f"{cls.__name__}()" == repr(record)
    assert values == {name: getattr(record, name) for name in values}


def test_all_mistakes_are_told_at_once() -> None:
    """
    A misspelt fact, a wrong kind, a date as text: one error with all of them.
    """
    with pytest.raises(pmks.RecordError) as caught:
        pmks.Person(tanggal_lahr=dt.date(2000, 1, 1), disangka="ya", tanggal_lahir="2000-01-01", jenis_kelamin="L")

    assert [
        "tanggal_lahr: no such fact; did you mean tanggal_lahir?",
        "disangka: seen a text, wanted True or False",
        "tanggal_lahir: seen a text, wanted a datetime.date or a DateInterval; fromisoformat() reads ISO dates",
        "jenis_kelamin: seen 'L', wanted one of laki_laki, perempuan",
    ] == [str(mistake) for mistake in caught.value.mistakes]


@pytest.mark.parametrize(
    ("cls", "fact", "value", "words"),
    [
        (pmks.Person, "tanggal_lahir", dt.datetime(2000, 1, 1), "seen a datetime.datetime without a time zone"),  # noqa: DTZ001  # wrong on purpose
        (pmks.Person, "tanggal_lahir", True, "seen bool, wanted a datetime.date or a DateInterval"),
        (pmks.Person, "menyandang_disabilitas", 1, "seen int, wanted True or False"),
        (pmks.Person, "jenis_kelamin", "x" * 60, "seen a text of 60 characters, wanted one of"),
        (pmks.Person, "ragam_disabilitas", "buta", "seen a text, wanted one of fisik"),
        (pmks.Family, "luas_lantai_per_orang", -1, "seen -1, wanted a whole number, 0 or more"),
        (pmks.Family, "luas_lantai_per_orang", True, "seen True, wanted a whole number"),
        (pmks.Case, "kategori", 27, "seen 27, wanted a whole number, 1 to 26"),
        (pmks.Case, "kategori", "8", "seen '8', wanted a whole number, 1 to 26"),
        (pmks.Case, "wilayah", "3673", "bare digits can be a BPS code"),
        (pmks.Case, "wilayah", "٣٦", "wanted a Kemendagri code with dots"),
        (pmks.Case, "layanan", "rehab", "seen 'rehab', wanted one of rehabilitasi"),
    ],
)
def test_a_value_of_the_wrong_kind_is_refused(cls: type, fact: str, value: object, words: str) -> None:
    """
    Each wrong value says what was seen and what was wanted; a sensitive value is never repeated.
    """
    with pytest.raises(pmks.RecordError, match=f"This is no {cls.__name__}: 1 mistake") as caught:
        cls(**{fact: value})

    assert words in str(caught.value)


def test_a_record_is_made_by_name_only() -> None:
    """
    A fact without its name is a wrong call, as in any Python class.
    """
    with pytest.raises(TypeError):
        pmks.Person(dt.date(2000, 1, 1))


def test_an_error_crosses_a_process_boundary() -> None:
    """
    Errors keep their facts when they are pickled.
    """
    import pickle  # noqa: PLC0415  # beside its only use

    errors = [
        pmks.RecordError("Person", ()),
        pmks.UnknownCategoryError("lansia", ("lanjut_usia_terlantar",)),
        pmks.CallError("on", "seen nothing"),
    ]

    back = [pickle.loads(pickle.dumps(error)) for error in errors]  # noqa: S301  # our own pickle

    assert [str(error) for error in errors] == [str(error) for error in back]
    assert "No category is called 'lansia'. Did you mean lanjut_usia_terlantar?" == str(back[1])


@pytest.mark.parametrize("cls", RECORDS, ids=lambda cls: cls.__name__)
def test_every_fact_is_labelled_and_graded(cls: type) -> None:
    """
    Every fact has a label in both languages, a class of privacy, and a source in the law if a rule asks for it.
    """
    for name, fact in facts_of(cls).items():
        assert name == fact.name
        assert fact.label.id
        assert fact.label.en
        assert fact.privacy
        assert len(fact.glosses) in (0, len(fact.choices))
        assert not fact.tested or pmks.law.sources(name) or name in ("rezim_wilayah", "pemohon_provinsi_lain")
