"""Exact look-ups, declared lists, remarks and the values of a resolution."""

from __future__ import annotations

import time

import pytest

from pmks.errors import CallError, UnknownCategoryError, UnknownNameError
from pmks.law.categories import CATEGORIES
from pmks.law.taxonomies import TAXONOMIES
from pmks.names import category, crosswalk, resolve, scope, taxonomy

HOME = "permensos-8-2012"
OLDER = "depsos-22-2007"


def codes(text: str, given: str | None = None) -> set[str]:
    """Return the codes of the remarks on *text*."""
    return {remark.code for remark in resolve(text, taxonomy=given).remarks}


@pytest.mark.parametrize(
    "asked", [8, "8", "08", "8.", "PMKS-08", "PMKS08", "pmks 8", "PPKS-08", "ppks_08", CATEGORIES[7]]
)
def test_a_category_has_numbers_and_codes(asked: object) -> None:
    """A number, a code and the value itself are names of a category."""
    assert isinstance(asked, (int, str, type(CATEGORIES[7])))
    assert CATEGORIES[7] == category(asked)


def test_a_label_may_carry_its_own_abbreviation() -> None:
    """An abbreviation in brackets is read if it is the label's own."""
    assert CATEGORIES[0] == category("Anak Balita Terlantar (ABT)")
    with pytest.raises(UnknownCategoryError):
        category("Anak Balita Terlantar (LUT)")


@pytest.mark.parametrize("asked", ["", "lansia", "27", 0, 27, -1, "PMKS-27", "Anak, Terlantar", "Korban Bencana"])
def test_any_other_name_is_an_error(asked: str | int) -> None:
    """What is not exactly a name is an error with at most three near ids."""
    with pytest.raises(UnknownCategoryError) as raised:
        category(asked)

    assert str(asked) == raised.value.asked
    assert len(raised.value.close) <= 3


def test_an_error_says_what_is_near() -> None:
    """The ids that look like what was asked are named."""
    with pytest.raises(UnknownCategoryError, match="lanjut_usia_terlantar"):
        category("lansia telantarr")


@pytest.mark.parametrize("asked", [True, 8.0, None])
def test_other_values_are_no_names(asked: object) -> None:
    """A truth value is not a number, and neither is a fraction."""
    with pytest.raises(CallError):
        category(asked)


def test_a_category_of_another_list_is_unknown() -> None:
    """A value belongs to its own list."""
    wrse = category("WRSE", taxonomy=OLDER)

    assert 5 == wrse.number
    with pytest.raises(UnknownCategoryError):
        category(wrse)


def test_every_list_finds_its_own() -> None:
    """Every category of every list is found by its label, id, number and value."""
    for one in TAXONOMIES:
        assert one == taxonomy(one.id.upper())
        for kind in one:
            for name in (kind.label, kind.id, kind.number, kind):
                assert kind == category(name, taxonomy=one.id)
            assert kind == resolve(kind.label, taxonomy=one.id).category


def test_unknown_lists_and_bridges_are_errors() -> None:
    """A list, a part and a crosswalk have exact ids."""
    with pytest.raises(UnknownNameError, match="permensos-8-2012"):
        taxonomy("permensos-8")
    with pytest.raises(UnknownNameError, match="No taxonomy"):
        resolve("Pemulung", taxonomy="daftar-saya")
    with pytest.raises(UnknownNameError, match="uu-11-2009-g"):
        scope("uu-11-2009")
    with pytest.raises(UnknownNameError, match="permensos-8-2012 -> pas-12-2025"):
        crosswalk("depsos-22-2007", "pas-12-2025")

    assert "uu-11-2009-g" == scope("UU-11-2009-g").id
    assert 26 == len(crosswalk(HOME, "pas-12-2025"))


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("8", "nomor-tanpa-daftar"),
        ("PMKS-08", "nomor-tanpa-daftar"),
        ("99", "nomor-di-luar-daftar"),
        ("27. Pemulung", "nomor-di-luar-daftar"),
        ("12. Pemulung", "nomor-beda-label"),
        ("KTK", "singkatan-setempat"),
        ("peng", "singkatan-setempat"),
        ("WRSE", "istilah-daftar-lain"),
        ("Keluarga Rentan", "istilah-daftar-lain"),
        ("Berpendapatan rendah", "kelompok-daftar-lain"),
        ("Gepeng", "beberapa-jenis"),
        ("Korban Bencana", "beberapa-jenis"),
        ("Waria", "bukan-jenis"),
        ("Karang Taruna", "psks-bukan-pmks"),
        ("PERSOSEK (Perempuan Rawan Sosial Ekonomi)", "kurung-tidak-dikenal"),
        ("Anak Terlantar (ABT)", "kurung-beda-jenis"),
        ("Anak Terlantar (AT", "kurung-tidak-lengkap"),
        ("Pemulung; Pengamen", "sebagian-tidak-dikenal"),
        ("a. Pemulung", "huruf-urut-diabaikan"),
        ("Pemulung Anak", "lebih-sempit"),
        ("dengan Pemulung", "nama-terpotong"),
        ("Lansia Terlatar", "mungkin-salah-tulis"),
        ("Perempuan Rawan", "lebih-luas"),
        ("x" * 2001, "teks-terlalu-panjang"),
    ],
)
def test_a_remark_says_why(text: str, code: str) -> None:
    """Each remark has a stable code and says the same in two languages."""
    remark = next(one for one in resolve(text).remarks if one.code == code)

    assert remark.text.id
    assert remark.text.en


def test_a_declared_list_makes_numbers_and_abbreviations_safe() -> None:
    """The caller names the list; then its numbers and abbreviations are its own."""
    assert 19 == getattr(resolve("KTK", taxonomy=HOME).category, "number", None)
    assert 8 == getattr(resolve("PPKS-08", taxonomy=HOME).category, "number", None)
    assert category(8, taxonomy=OLDER) == resolve("8", taxonomy=OLDER).category
    assert category("PACA", taxonomy=OLDER) == resolve("Penyandang Disabilitas", taxonomy=OLDER).category
    assert {"nomor-di-luar-daftar"} == codes("27", HOME)


def test_a_type_of_today_is_offered_by_its_counterpart() -> None:
    """A name of the 26 types in a list that has none is an offer of what that list has for it."""
    found = resolve("Gelandangan", taxonomy="pas-12-2025")

    assert found.category is None
    assert ["berpendapatan_rendah"] == [one.category.id for one in found.candidates]


def test_an_older_code_without_its_list_is_both_of_its_types() -> None:
    """A type that was split stays two candidates."""
    assert [6, 19] == [one.category.number for one in resolve("KTK").candidates]
    assert [5, 9] == [one.category.number for one in resolve("PACA").candidates]


def test_a_resolution_keeps_name_citation_and_part() -> None:
    """A legal alias has its article, a narrower label its part; each resolution is one line."""
    alias, narrow = resolve("Penyandang Cacat"), resolve("Penyandang Disabilitas (Fisik)")

    assert "UU 8/2016, Pasal 148" == str(alias.citation)
    assert "legal_alias" == alias.kind
    assert ("narrower", "Fisik", None, None) == (narrow.kind, narrow.part, narrow.category, narrow.citation)
    assert "\n" not in repr(narrow)


def test_a_cell_that_is_partly_understood_has_no_one_type() -> None:
    """A certain part is kept, and the cell is still not that type."""
    found = resolve("Fakir Miskin; Rumah Kumuh")

    assert [24] == [one.number for one in found.categories]
    assert found.category is None


@pytest.mark.parametrize("text", ["", " ", "-", "\u2013", ".", "nihil", "N/A", "NULL", "tidak ada"])
def test_nothing_is_nothing(text: str) -> None:
    """A cell that says nothing is empty, without remarks."""
    found = resolve(text)

    assert ("empty", (), (), ()) == (found.kind, found.categories, found.candidates, found.remarks)


def test_no_remark_speaks_the_older_words() -> None:
    """Words of the past are read, and never said by the library."""
    said = " ".join(
        remark.text.id + remark.text.en
        for text in ("PACA", "AN", "Anak Nakal", "WTS", "PSK", "Anak Cacat", "Wanita Tuna Susila", "KLGRTN", "RTLH")
        for remark in resolve(text).remarks
    ).casefold()

    assert not [word for word in ("cacat", "wts", "psk", "seks", "nakal", "wanita") if word in said]


@pytest.mark.parametrize(
    "text", ["(", "a(", "a-", "a;", "1", "anak ", " /", "di ", "hiv-", "fakir miskin;", ",1", "jumlah "]
)
def test_a_long_text_is_read_in_time(text: str) -> None:
    """No text of 2,000 characters takes long."""
    before = time.perf_counter()
    resolve((text * 2000)[:2000])

    assert time.perf_counter() - before < 1
