"""The commands that tell the law: types, labels, authority, explanations, rules."""

import csv
import datetime as dt
import io

import pytest
from calling import call, call_apart

import pmks
from pmks import law
from pmks.issues.catalogue import KINDS


def rows(text: str) -> list[dict[str, str]]:
    """Return the rows of a CSV text."""
    return list(csv.DictReader(io.StringIO(text)))


def test_the_types_are_listed_in_the_order_of_the_law(capsys: pytest.CaptureFixture[str]) -> None:
    """
    Without a name the 26 types are listed, in all three forms.
    """
    text = call(capsys, "category")
    data = call(capsys, "category", "--format", "json").data
    table = rows(call(capsys, "category", "--format", "csv").out)

    assert (0, "") == (text.code, text.err)
    assert 26 == sum(line[:2].strip().isdecimal() and line[2:4] == "  " for line in text.out.splitlines()[:27])
    assert [one.id for one in law.CATEGORIES] == [one["id"] for one in data["categories"]]
    assert [one.id for one in law.CATEGORIES] == [one["id"] for one in table]


def test_a_scope_lists_its_types(capsys: pytest.CaptureFixture[str]) -> None:
    """
    With a scope only its types are listed, and of one type it is said whether it belongs.
    """
    listed = call(capsys, "category", "--scope", "banten-rehsos-18", "--format", "json").data
    one = call(capsys, "category", "16", "--scope", "banten-rehsos-18")

    assert 18 == len(listed["categories"])
    assert "Cakupan banten-rehsos-18: di luar" in one.out


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("number", range(1, 27))
def test_every_type_can_be_told(capsys: pytest.CaptureFixture[str], number: int, lang: str) -> None:
    """
    All that is known of a type is told: definition, criteria, every rule with its citation.
    """
    found = pmks.category(number)
    done = call(capsys, "category", number, "--lang", lang)

    assert 0 == done.code
    assert found.label in done.out
    assert [] == [rule.id for rule in law.RULES if rule.then == found and rule.id not in done.out]
    assert found.definition is None or found.definition.says(lang) in done.out  # type: ignore[arg-type]


def test_other_lists_can_be_told(capsys: pytest.CaptureFixture[str]) -> None:
    """
    A type of an older list is told without rules, and a list that is known in part says so.
    """
    assert "Tidak ada aturan" in call(capsys, "category", "KTK", "--taxonomy", "depsos-22-2007").out
    assert "Daftar ini punya 27 jenis" in call(capsys, "category", "--taxonomy", "depsos-27").out


def test_a_type_as_data_has_its_rules(capsys: pytest.CaptureFixture[str]) -> None:
    """
    One type as JSON is what `pmks.unstructure` gives, with its rules.
    """
    data = call(capsys, "category", "8", "--format", "json").data
    own = pmks.unstructure(pmks.category(8))

    assert own == {name: data[name] for name in own}
    assert [rule.id for rule in law.RULES if rule.then.number == 8] == [rule["id"] for rule in data["rules"]]


def test_labels_are_resolved_and_never_guessed(capsys: pytest.CaptureFixture[str]) -> None:
    """
    A certain label names its type, an unclear one its candidates with their scores; order and number are kept.
    """
    labels = ("LANSIA  Telantar", "Korban Bencana", "Penyandang Cacat", "", "=cmd|'x'!A1")
    data = call(capsys, "resolve", *labels, "--format", "json").data
    table = rows(call(capsys, "resolve", *labels, "--format", "csv").out)

    assert list(labels) == [one["label"] for one in data]
    assert ["lanjut_usia_terlantar", None, "penyandang_disabilitas", None, None] == [one["category"] for one in data]
    assert [21, 22] == [one["number"] for one in data[1]["candidates"]]
    assert "UU 8/2016, Pasal 148" == data[2]["citation"] == table[2]["citation"]
    assert "'=cmd|'x'!A1" == table[4]["label"]


def test_a_number_needs_its_list(capsys: pytest.CaptureFixture[str]) -> None:
    """
    A bare number names a type only inside a list that was named.
    """
    open_ = call(capsys, "resolve", "13", "--format", "json").data[0]
    named = call(capsys, "resolve", "13", "--taxonomy", "permensos-8-2012", "--format", "json").data[0]

    assert (None, "pemulung") == (open_["category"], named["category"])


@pytest.mark.parametrize("lang", ["id", "en"])
def test_labels_are_told_in_words(capsys: pytest.CaptureFixture[str], lang: str) -> None:
    """
    The words hold the label, the type and the remark.
    """
    done = call(capsys, "resolve", "Korban Bencana", "Pemulung; xyz", "Tuna Rungu", "--lang", lang)

    assert 0 == done.code
    assert "21 Korban Bencana Alam (korban_bencana_alam, permensos-8-2012)" in done.out
    assert "sebagian-tidak-dikenal: " in done.out


def test_labels_come_from_a_pipe() -> None:
    """
    A hyphen reads one label a line; an empty line keeps its place, and bytes that are no text do not raise.
    """
    done = call_apart("resolve", "-", "--format", "csv", stdin=b"\xef\xbb\xbfPemulung\r\n\r\nK\xffrban\n")
    table = rows(done.stdout.decode())

    assert (0, b"") == (done.returncode, done.stderr)
    assert ["Pemulung", "", "K�rban"] == [one["label"] for one in table]
    assert "13" == table[0]["numbers"]


CASE = ("authority", "--kategori", "lansia terlantar", "--layanan", "rehabilitasi", "--wilayah", "36.73")
DAY = ("--on", "2024-07-01")


def test_authority_answers_as_the_library_does(capsys: pytest.CaptureFixture[str]) -> None:
    """
    The command gives the answer of `pmks.authorities`, and tells the case and the day.
    """
    case = pmks.Case(kategori=8, layanan="rehabilitasi", dalam_panti=True, wilayah="36.73")
    data = call(capsys, *CASE, "--dalam-panti", *DAY, "--format", "json").data
    told = data.pop("case")
    text = call(capsys, *CASE, "--dalam-panti", *DAY)

    assert pmks.unstructure(pmks.authorities(case, on=dt.date(2024, 7, 1))) == data
    assert pmks.unstructure(case) == told
    assert "dalam_panti=ya" in text.out
    assert "Kewenangan: Daerah provinsi" in text.out
    assert "1 Juli 2024" in text.out


def test_authority_says_what_to_ask_next(capsys: pytest.CaptureFixture[str]) -> None:
    """
    While the answer is open the next fact is named, in every form.
    """
    text = call(capsys, *CASE, *DAY, "--lang", "en").out
    table = rows(call(capsys, *CASE, *DAY, "--format", "csv").out)
    settled = rows(call(capsys, *CASE, *DAY, "--fact", "dalam_panti=tidak", "--format", "csv").out)

    assert "Ask first: Is rehabilitation inside a panti needed? (dalam_panti)" in text
    assert ["dalam_panti"] == [one["value"] for one in table if one["what"] == "missing"]
    assert ["kabupaten_kota"] == [one["value"] for one in settled if one["what"] == "level"]
    assert {"2024-07-01"} == {one["on"] for one in table}


def test_an_explanation_tells_the_day_and_what_could_decide(capsys: pytest.CaptureFixture[str]) -> None:
    """
    The command gives the explanation of `pmks.check` for the facts that were told.
    """
    facts = ("--fact", "tanggal_lahir=1950-01-05")
    text = call(capsys, "explain", "8", *facts, *DAY).out
    data = call(capsys, "explain", "8", *facts, *DAY, "--format", "json").data

    assert "Hari pemeriksaan: 1 Juli 2024" in text
    assert "(kebutuhan_dasar_terpenuhi)" in text
    assert ("UNKNOWN", ["kebutuhan_dasar_terpenuhi"]) == (data["verdict"], data["missing"])


@pytest.mark.parametrize(
    ("facts", "verdict"),
    [
        (("tanggal_lahir=1950-01-05", "kebutuhan_dasar_terpenuhi=tidak"), "MET"),
        (("tanggal_lahir=1950", "kebutuhan_dasar_terpenuhi=false"), "MET"),
        (("tanggal_lahir=1940-01-01..1950-12-31", "kebutuhan_dasar_terpenuhi=0"), "MET"),
        (("tanggal_lahir=1950-01", "kebutuhan_dasar_terpenuhi=YA"), "NOT_MET"),
        (("tanggal_lahir=1990", "kebutuhan_dasar_terpenuhi="), "NOT_MET"),
        (("kebutuhan_dasar_terpenuhi=tidak",), "UNKNOWN"),
    ],
)
def test_facts_are_read_as_they_are_written(
    capsys: pytest.CaptureFixture[str], facts: tuple[str, ...], verdict: str
) -> None:
    """
    Days, months, years, intervals, yes and no are read; an empty value is not known.
    """
    told = [part for fact in facts for part in ("--fact", fact)]
    data = call(capsys, "explain", "8", *told, *DAY, "--format", "json").data

    assert verdict == data["verdict"]


def test_a_value_is_shown_only_if_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    """
    A date of birth stands in the explanation only with ``--show-personal``.
    """
    facts = ("explain", "8", "--fact", "tanggal_lahir=1950-01-05", *DAY)

    assert "1950" not in call(capsys, *facts).out
    assert "5 Januari 1950" in call(capsys, *facts, "--show-personal").out


def test_a_type_of_families_is_judged_on_a_family(capsys: pytest.CaptureFixture[str]) -> None:
    """
    Without ``--record`` a type is asked of the record that it is judged on; another record is told apart.
    """
    family = call(capsys, "explain", "25", *DAY, "--format", "csv")
    person = call(capsys, "explain", "25", "--record", "orang", *DAY, "--format", "csv")

    assert ["", "other_record"] == [rows(one.out)[0]["reason"] for one in (family, person)]


def test_all_types_are_explained_in_short(capsys: pytest.CaptureFixture[str]) -> None:
    """
    Without a type there is one line for each of the 26, and the day.
    """
    table = rows(call(capsys, "explain", "--fact", "jenis_kelamin=laki_laki", *DAY, "--format", "csv").out)
    data = call(capsys, "explain", *DAY, "--format", "json").data
    text = call(capsys, "explain", "--on", "2099-01-01", "--lang", "en").out

    assert list(range(1, 27)) == [int(one["number"]) for one in table]
    assert "NOT_MET" == table[22]["verdict"]
    assert 26 == len(data)
    assert "1 January 2099" in text
    assert "the day 2099-01-01 is later" in text


def test_without_a_day_today_is_taken_and_told(capsys: pytest.CaptureFixture[str]) -> None:
    """
    The output names the day even if nobody gave one.
    """
    done = call(capsys, "explain", "8")

    assert 0 == done.code
    assert "Hari pemeriksaan: " in done.out


def test_the_catalogue_of_codes_is_data(capsys: pytest.CaptureFixture[str]) -> None:
    """
    Every code is told with severity, subject, message and hint in both languages.
    """
    data = call(capsys, "rules", "--format", "json").data
    text = call(capsys, "rules", "--lang", "en").out
    about = rows(call(capsys, "rules", "--about", "Kelamin", "--format", "csv").out)

    assert [kind.code for kind in KINDS] == [one["code"] for one in data]
    assert [(kind.message.id, kind.hint.en) for kind in KINDS] == [
        (one["message"]["id"], one["hint"]["en"]) for one in data
    ]
    assert [] == [kind.code for kind in KINDS if kind.code not in text]
    assert {"kelamin"} == {one["about"] for one in about}


def test_the_rules_of_the_law_are_data(capsys: pytest.CaptureFixture[str]) -> None:
    """
    Every rule is told with its type, days, citation and evidence.
    """
    table = rows(call(capsys, "rules", "--law", "--format", "csv").out)
    data = call(capsys, "rules", "--law", "--format", "json").data
    text = call(capsys, "rules", "--law").out

    assert [rule.id for rule in law.RULES] == [one["id"] for one in table] == [one["id"] for one in data]
    assert all(one["in_force"] and one["citations"] and one["evidence"] for one in table)
    assert "63 aturan" in text
