"""structure() and unstructure(): records in with every mistake, values out and back."""

import datetime as dt
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import LAWFUL_DAYS, conditions

import pmks
from pmks import law
from pmks.codec.records import day_from
from pmks.engine.plan import Vocabulary
from pmks.law.vocabulary import RECORDS
from pmks.law.whole import Law
from pmks.model.condition import Condition
from pmks.model.rule import Rule
from pmks.testing import records

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)
PERSON = Vocabulary("orang", law.FACTS["orang"], law.FOLLOWING["orang"])


def there_and_back(value: object, kind: type) -> object:
    """Return *value* after a journey through JSON text."""
    return pmks.structure(json.loads(json.dumps(pmks.unstructure(value))), kind)


@pytest.mark.parametrize("cls", RECORDS, ids=lambda cls: cls.__name__)
@given(st.data())
def test_records_survive_json(cls: type, data: st.DataObject) -> None:
    """
    Any record is the same after a journey through JSON.
    """
    record = data.draw(records(cls))

    assert record == there_and_back(record, cls)
    assert [record, record] == pmks.structure([pmks.unstructure(record)] * 2, list[cls])


@given(records(), LAWFUL_DAYS)
def test_answers_survive_json(record: pmks.Person, on: dt.date) -> None:
    """
    Any answer is the same after a journey through JSON, and hashes the same.
    """
    for answer in pmks.screen(record, on=on):
        back = there_and_back(answer, pmks.Answer)

        assert answer == back
        assert hash(answer) == hash(back)


@given(records(pmks.Case), LAWFUL_DAYS)
def test_mandates_survive_json(case: pmks.Case, on: dt.date) -> None:
    """
    Any answer about authority is the same after a journey through JSON.
    """
    who = pmks.authorities(case, on=on)

    assert who == there_and_back(who, pmks.Mandate)
    assert hash(who) == hash(there_and_back(who, pmks.Mandate))


@given(conditions(PERSON))
def test_conditions_survive_json(condition: Condition) -> None:
    """
    Any condition is the same after a journey through JSON.
    """
    assert condition == there_and_back(condition, Condition)


def test_the_whole_law_survives_json() -> None:
    """
    The whole law is the same after a journey through JSON.
    """
    assert law.whole() == there_and_back(law.whole(), Law)


def test_a_rule_and_an_answer_of_a_local_rule_survive_json() -> None:
    """
    What the law does not know is written in full.
    """
    import attrs  # noqa: PLC0415  # beside its only use

    from pmks.model.category import Category  # noqa: PLC0415  # the same

    mine = Category(1, "buruh_gendong", "Buruh Gendong", "perda-contoh-1-2020", units=("orang",))
    rule = attrs.evolve(law.RULES[0], id="contoh/2020", then=mine)
    answer = pmks.check(pmks.Person(), mine, on=dt.date(2024, 7, 1), rules=(rule,))

    assert rule == there_and_back(rule, Rule[Category])
    assert answer == there_and_back(answer, pmks.Answer)


def test_a_category_and_a_taxonomy_are_written_in_full() -> None:
    """
    Asked for by itself, a category has everything that is known of it; inside others it is named.
    """
    category = pmks.unstructure(pmks.category(8))
    answer = pmks.unstructure(pmks.check(pmks.Person(), 8, on=dt.date(2024, 7, 1)))

    assert category["label"] == pmks.unstructure(pmks.taxonomy("permensos-8-2012"))["categories"][7]["label"]
    assert {"taxonomy": "permensos-8-2012", "number": 8, "id": "lanjut_usia_terlantar"} == answer["category"]
    assert ["tanggal_lahir", "dalam_kandungan", "kebutuhan_dasar_terpenuhi"] == answer["missing"]


@given(PLAIN, st.sampled_from([*RECORDS, pmks.Answer, pmks.Mandate, list[pmks.Person], Law]))
def test_anything_else_is_refused_with_paths(data: object, kind: type) -> None:
    """
    Whatever JSON comes, the result is a value or a RecordError that names places and repeats no text of the data.
    """
    mistakes: tuple[object, ...] = ()
    try:
        pmks.structure(data, kind)
    except pmks.RecordError as error:
        mistakes = error.mistakes

    assert [] == [mistake for mistake in mistakes if not str(mistake).startswith("$")]


def test_every_mistake_of_a_list_is_told_with_its_path() -> None:
    """
    All mistakes of all records come back at once.
    """
    data = [
        {"tanggal_lahir": "1965-13", "jenis_kelamin": "L"},
        {"tanggal_lahir": {"from": "1965-01-02", "to": "1965-01-01"}, "kebutuhan_dasar_terpenuh": False},
        {"tanggal_lahir": {"from": "1965", "until": "x"}},
        "Sari",
        {"tanggal_lahir": 19650101, "disangka": None},
    ]

    with pytest.raises(pmks.RecordError) as caught:
        pmks.structure(data, list[pmks.Person])

    assert [
        "$[0].tanggal_lahir: seen a text that names no day, wanted YYYY-MM-DD, YYYY-MM, YYYY or {from, to}",
        "$[0].jenis_kelamin: seen 'L', wanted one of laki_laki, perempuan",
        "$[1].tanggal_lahir: the interval is reversed: its first day lies after its last",
        "$[1].kebutuhan_dasar_terpenuh: no such fact; did you mean kebutuhan_dasar_terpenuhi?",
        "$[2].tanggal_lahir.from: seen a text, wanted YYYY-MM-DD",
        "$[2].tanggal_lahir.to: seen nothing, wanted YYYY-MM-DD",
        "$[2].tanggal_lahir.until: no such key, wanted from and to",
        "$[3]: seen a text, wanted an object with facts of a Person",
        "$[4].tanggal_lahir: seen a number, wanted a text: YYYY-MM-DD, YYYY-MM, YYYY or {from, to}",
    ] == [str(mistake) for mistake in caught.value.mistakes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1965", pmks.DateInterval.of_year(1965)),
        ("2024-02", pmks.DateInterval.of_month(2024, 2)),
        ("2024-02-29", dt.date(2024, 2, 29)),
        ("2023-02-29", None),
        ("2024-7-1", None),
        ("20240701", None),
        ("٢٠٢٤", None),
        ("0000", None),
        (1965, None),
    ],
)
def test_a_year_or_a_month_is_an_interval(text: object, expected: object) -> None:
    """
    A bare year or month is the interval of its days; what is no day names none.
    """
    assert expected == day_from(text)


def test_a_law_of_another_version_is_told() -> None:
    """
    An answer that names a rule which this version does not have is refused, with the name.
    """
    plain = pmks.unstructure(pmks.check(pmks.Person(), 8, on=dt.date(2024, 7, 1)))
    plain["rule"] = "lanjut_usia_terlantar/definisi/2099-01-01"

    with pytest.raises(pmks.RecordError, match="has nothing called 'lanjut_usia_terlantar/definisi/2099-01-01'"):
        pmks.structure(plain, pmks.Answer)


def test_lists_of_answers_and_bare_rules_read_back() -> None:
    """
    What `screen` gives survives JSON as a list or tuple; a rule needs no type argument.
    """
    answers = pmks.screen(pmks.Person(), on=dt.date(2024, 7, 1))
    who = pmks.authorities(pmks.Case(kategori=16, layanan="rehabilitasi"), on=dt.date(2024, 7, 1))

    assert answers == there_and_back(answers, tuple[pmks.Answer, ...])
    assert [who] == there_and_back([who], list[pmks.Mandate])
    assert law.RULES[0] == there_and_back(law.RULES[0], pmks.Rule)
    with pytest.raises(pmks.RecordError, match="seen dict, wanted a list"):
        pmks.structure({}, list[pmks.Answer])


def test_a_record_may_come_with_days_already_read() -> None:
    """
    A mapping whose days are days already is read as it is.
    """
    born = pmks.DateInterval.of_year(1965)

    assert pmks.Person(tanggal_lahir=born) == pmks.structure({"tanggal_lahir": born}, pmks.Person)


def test_an_instrument_with_a_wrong_day_is_told_where() -> None:
    """
    A day that is none, deep in a value of the law, is told with its path.
    """
    plain = pmks.unstructure(law.INSTRUMENTS[0])
    plain["signed"] = "29 Mei 2012"

    with pytest.raises(pmks.RecordError, match=r"\$\.signed"):
        pmks.structure(plain, type(law.INSTRUMENTS[0]))
