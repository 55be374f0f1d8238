"""A NIK or family card number as a register writes it: what is repaired, what is refused, what is never shown."""

import datetime as dt
import math
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmks import CallError, nik
from pmks.issues.kind import Severity
from pmks.issues.of_identity import KINDS
from pmks.nik.digits import PLACEHOLDERS

ON = dt.date(2023, 12, 31)
CLEAN = "3671996511838801"


def codes(number: nik.Number) -> list[str]:
    """Return the codes of what was found, but that of the kecamatan that every invented number has."""
    return [issue.code for issue in number.issues if not issue.code.endswith("kecamatan-tak-dikenal")]


@pytest.mark.parametrize(
    "text",
    [
        "'3671996511838801",
        "3671 9965 1183 8801",
        "3671-9965-1183-8801",
        "36.71.99.651183.8801",
        "36719965\u00a011838801",
        "\ufeff3671996511838801 ",
        '="3671996511838801"',
        "\u20183671996511838801",
        "\uff13\uff16\uff17\uff11\uff19\uff19\uff16\uff15\uff11\uff11\uff18\uff13\uff18\uff18\uff10\uff11",
        "36719965\n11838801",
        "3671\u20139965\u20131183\u20138801",
    ],
)
def test_marks_blanks_points_and_hyphens_are_taken_off(text: str) -> None:
    """
    What an office writes between or before the digits is taken off, and said.
    """
    number = nik.read(text, on=ON)

    assert CLEAN == number.value
    assert ["nik-dibersihkan"] == codes(number)


@pytest.mark.parametrize(
    "text",
    [
        3671996511838801,
        3671996511838801.0,
        "3671996511838801.0",
        "3671996511838801,00",
        "3.671996511838801E+15",
        "3,671996511838801e15",
    ],
)
def test_a_number_with_all_digits_is_taken_as_text(text: str | float) -> None:
    """
    A whole number, a float and full scientific notation hold all sixteen digits.
    """
    number = nik.read(text, on=ON)

    assert CLEAN == number.value
    assert ["nik-dari-angka"] == codes(number)


@pytest.mark.parametrize(
    "text",
    [
        "3.672E+15",
        "3,67199651E+15",
        "3.60101150185990E+15",
        "3.6719965118388012E+15",
        "3.671996511838801E-15",
        "3.671996511838801E+16",
        "9301991501859901.0",
        "9.301991501859901E+15",
        9301991501859901.0,
    ],
)
def test_lost_digits_are_never_filled_in(text: str | float) -> None:
    """
    Scientific notation cut short, and a float above 2 to the 53rd, give no number.
    """
    number = nik.read(text, on=ON)

    assert number.value is None
    assert ["nik-presisi-hilang"] == codes(number)
    assert not number.usable


@pytest.mark.parametrize("text", ["367199651183880", "36719965118388011", "367199651183880.0", "601011501859901"])
def test_no_digit_is_put_in_front_or_cut_off(text: str) -> None:
    """
    Fifteen or seventeen digits are an error, and stay as they came.
    """
    number = nik.read(text, on=ON)

    assert number.value is None
    assert ["nik-panjang"] == codes(number)


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("36719965118388O1", "O = 0"),
        ("3671996511838B01", "B = 8"),
        ("36719965l183880I", "I = 1, l = 1"),
        ("KARTU HILANG", "?"),
        ("OOOOllll", "?"),
        ("3671,9965", "?"),
        ("\u0663\u0666\u0667\u0661\u0669\u0669\u0666\u0665\u0661\u0661\u0668\u0663\u0668\u0668\u0660\u0661", "?"),
    ],
)
def test_a_letter_is_an_error_with_the_digit_meant(text: str, meant: str) -> None:
    """
    A letter is never read as a digit; the hint says which may be meant, and never shows a word.
    """
    number = nik.read(text, on=ON)

    assert ["nik-bukan-angka"] == codes(number)
    assert number.issues[0].message.id.endswith(f"Mungkin maksudnya: {meant}.")


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("3671993902838802", ["nik-tanggal-mustahil"]),
        ("3671996513838803", ["nik-tanggal-mustahil"]),
        ("3671993006318804", []),
        ("3671993106318804", ["nik-tanggal-mustahil"]),
        ("3671990000838804", ["nik-tanggal-mustahil"]),
        ("3671992902008804", []),
        ("3671992902018804", ["nik-tanggal-mustahil"]),
    ],
)
def test_an_impossible_date_is_an_error(text: str, wrong: list[str]) -> None:
    """
    Digits 7 to 12 must be a day of some century.
    """
    assert wrong == codes(nik.read(text, on=ON))


@pytest.mark.parametrize(
    "text",
    [
        None, "", "-", " ", "0", "0.0", ".", "BELUM ADA", "tdk punya NIK", "TIDAK PUNYA NIK", "X", "n/a", "NULL", "--",
        "\u2013", "tidak ada", "nan", math.nan, "?", "Belum Punya KK", "00000",
    ],
)  # fmt: skip
def test_a_marker_is_missing(text: str | float | None) -> None:
    """
    An empty cell and the words for it are missing: an info, never a number and never a shared key.
    """
    number = nik.read(text, on=ON)

    assert ["nik-kosong"] == codes(number)
    assert ("missing", None, None) == (number.verdict, number.value, number.key)


def test_a_placeholder_is_no_key() -> None:
    """
    One digit sixteen times or a counting row is said to be one, and an error only where its date is impossible.
    """
    impossible = nik.read("9999999999999999", on=ON)
    possible = nik.read("12" * 8, on=ON)

    assert ["nik-tanggal-mustahil", "nik-pengganti"] == codes(impossible)
    assert "nik-pengganti" in codes(nik.read("1234512345123451", on=ON))
    assert ("valid-with-warning", None) == (possible.verdict, possible.key)
    assert "0" * 16 in PLACEHOLDERS


def test_a_region_of_the_past_names_what_took_its_place() -> None:
    """
    A code of the past is a warning with the region of today; where none is known, it says so.
    """
    serpong = nik.read("3603211501719901", on=ON)
    unknown = nik.read("7320011105839905", on=ON)

    assert "36.74.01" == serpong.successor
    assert "36.74 Kota Tangerang Selatan" in serpong.issues[0].message.id
    assert "(kini: ?)" in unknown.issues[0].message.id
    assert "93 Papua Selatan" not in nik.read("9101991501859901", on=ON).issues[0].message.id
    assert "93.01 Kabupaten Merauke" in nik.read("9101991501859901", on=ON).issues[0].message.id


def test_every_century_not_after_the_day_is_a_candidate() -> None:
    """
    Two digits of a year stay two readings, until the day of reference rules one out.
    """
    number = "3602990907159952"

    assert (dt.date(1915, 7, 9), dt.date(2015, 7, 9)) == nik.read(number, on=ON).birth_dates
    assert (dt.date(1915, 7, 9),) == nik.read(number, on=dt.date(2015, 7, 8)).birth_dates
    assert (dt.date(1948, 7, 9),) == nik.read("3602990907489952", on=ON).birth_dates
    assert () == nik.read("3602990907159952", on=dt.date(1915, 7, 8)).birth_dates


def test_a_family_card_has_a_day_of_recording_and_no_sex() -> None:
    """
    The date in a family card number has no 40 added, may be 000000 by mistake, and tells no birth.
    """
    card = nik.read("3602992208179904", on=ON, kind="kk")

    assert ((), None) == (card.birth_dates, card.sex)
    assert dt.date(2017, 8, 22) == card.dates[-1]
    assert ["kk-tanggal-mustahil"] == codes(nik.read("3602996208179904", on=ON, kind="kk"))
    assert ["kk-tanggal-nol"] == codes(nik.read("3602990000009904", on=ON, kind="kk"))
    assert ["kk-sebelum-2004"] == codes(nik.read("3602991507999906", on=ON, kind="kk"))


@given(st.text() | st.from_regex(r"[0-9 .'-]{14,20}", fullmatch=True))
def test_reading_never_raises_and_never_invents(text: str) -> None:
    """
    Whatever a cell holds, the digits of the number are digits of the cell, in their order.
    """
    number = nik.read(text, on=ON)
    found = nik.read(number.value, on=ON) if number.value else number

    assert number.value is None or (len(number.value), True) == (16, number.value.isascii())
    assert number.value == found.value
    assert number.usable == (number.value is not None and number.verdict not in {"invalid", "missing"})


@given(
    st.sampled_from([CLEAN, "3602994912879902", "'3602-9949-1287-9902", "9968211501859901"]),
    st.sampled_from(["nik", "kk"]),
)
def test_nothing_that_is_printed_shows_the_number(text: str, kind: nik.reading.NumberKind) -> None:
    """
    The text of a value and every message hold at most the first four and the last two digits.
    """
    number = nik.read(text, on=ON, kind=kind)
    shown = [repr(number), str(number), *(repr(issue) for issue in number.issues)]
    digits = number.value or ""

    assert not any(digits[start : start + 5] in one for one in shown for start in range(12))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("3604996805919407", "3604**********07"),
        ("3604 9968 0591 9407", "3604**********07"),
        ("367199651183880", "3671*********80"),
        ("12345", "*****"),
        ("RANUWA DALUMI", "*************"),
        (None, ""),
    ],
)
def test_a_mask_shows_four_and_two(text: str | None, shown: str) -> None:
    """
    The first four and the last two digits may be seen; a word or a short number is hidden whole.
    """
    assert shown == nik.mask(text)


def test_a_number_crosses_a_process_boundary() -> None:
    """
    A value can be pickled and comes back equal.
    """
    number = nik.read(CLEAN, on=ON)

    assert number == pickle.loads(pickle.dumps(number))  # noqa: S301  # our own pickle


@pytest.mark.parametrize(
    ("arguments", "argument"),
    [
        ({"text": CLEAN, "on": "2024-01-01"}, "on"),
        ({"text": CLEAN, "on": ON, "kind": "ktp"}, "kind"),
        ({"text": ["3671"], "on": ON}, "text"),
        ({"text": True, "on": ON}, "text"),
    ],
)
def test_a_wrong_call_raises(arguments: dict[str, object], argument: str) -> None:
    """
    A wrong argument is refused by its name, and the number is not said.
    """
    with pytest.raises(CallError) as caught:
        nik.read(**arguments)  # type: ignore[arg-type]  # what is tested

    assert argument == caught.value.argument
    assert "3671" not in str(caught.value)


def test_every_code_of_a_number_is_in_the_catalogue_once() -> None:
    """
    A code names its subject, has one kind and the severity that the law notes give it.
    """
    by_code = {kind.code: kind for kind in KINDS}
    errors = {
        "panjang", "bukan-angka", "presisi-hilang", "tanggal-mustahil", "tanggal-nol", "nomor-urut-nol",
        "provinsi-tak-dikenal", "awalan-lama",
    }  # fmt: skip
    infos = {"dibersihkan", "dari-angka", "kosong", "tanggal-pengganti", "hari-bulan-tertukar"}

    assert len(KINDS) == len(by_code)
    for code, kind in by_code.items():
        about, _, slug = code.partition("-")
        wanted = Severity.ERROR if slug in errors else Severity.INFO if slug in infos else Severity.WARNING

        assert (about, wanted) == (kind.about, kind.severity)
