"""Exact look-ups of regions: by name, by code, by scheme and by day."""

import datetime as dt
import pickle

import pytest

from pmks import CallError, UnknownNameError, regions
from pmks.law import places


@pytest.mark.parametrize("one", places.regions().values(), ids=str)
def test_every_region_is_found_by_its_names_and_codes(one: regions.Region) -> None:
    """
    The full name in any writing, the code with dots and the bare code with its scheme lead to the same region.
    """
    short = one.name.replace("Kabupaten", "KAB.").replace("Administrasi", "Adm.").replace("Kepulauan", "Kep.")
    digits = one.code.replace(".", "")

    for text in (one.name, one.name.upper(), one.name.replace(" ", "-"), short.lower(), one.code):
        assert one == regions.region(text)
    assert one == regions.region(digits, scheme="kemendagri") == regions.region(one)
    assert one == regions.region(regions.to_bps(one.code), scheme="bps")
    assert one.code == regions.from_bps(regions.to_bps(one.code))
    assert one == pickle.loads(pickle.dumps(one))  # noqa: S301  # our own pickle


@pytest.mark.parametrize(
    ("text", "close"),
    [
        ("TANGERANG", ("36.03 Kabupaten Tangerang", "36.71 Kota Tangerang")),
        ("KOTA LEBAK", ("36.02 Kabupaten Lebak",)),
        ("PANDEGLNG", ("36.01 Kabupaten Pandeglang",)),
        ("3171", ("31.71 Kota Administrasi Jakarta Pusat", "31.74 Kota Administrasi Jakarta Selatan")),
        ("64.73", ("65.71 Kota Tarakan",)),
        ("35.1", ("35.10 Kabupaten Banyuwangi",)),
        ("BNTEN", ("36 Banten",)),
        ("LUAR NEGERI", ()),
        ("", ()),
    ],
)
def test_what_is_not_exact_is_refused_with_what_is_near(text: str, close: tuple[str, ...]) -> None:
    """
    A shared name, a wrong kind, a typing error and a bare code are no exact names.
    """
    with pytest.raises(UnknownNameError) as caught:
        regions.region(text)

    assert (text, close, "region") == (caught.value.asked, caught.value.close, caught.value.what)


def test_a_name_and_a_code_belong_to_a_day() -> None:
    """
    A region is looked up in the list of the day; without a day in the newest one.
    """
    then = dt.date(2020, 1, 1)

    assert "91.01" == regions.region("Kabupaten Merauke", on=then).code
    assert "93.01" == regions.region("Kabupaten Merauke").code
    assert 29 == len(regions.regencies("Papua", on=then))
    assert 9 == len(regions.regencies("Papua"))
    assert 13 == len(regions.regencies("Papua Barat", on=then))


def test_a_province_may_be_called_as_people_call_it() -> None:
    """
    Province 31 is DKI and DKJ alike; a name of the past leads to the present one.
    """
    assert {"31"} == {regions.region(name).code for name in ("DKI Jakarta", "Daerah Khusus Jakarta", "DKI")}
    assert "34" == regions.region("Prov. D.I. Yogyakarta").code
    assert "12.12" == regions.region("Toba Samosir").code
    assert "15" == regions.region("Jambi").code


def test_bps_and_kemendagri_mean_different_cities_by_the_same_digits() -> None:
    """
    3171 is Jakarta Pusat for Kemendagri and Jakarta Selatan for BPS; 97 is a province of BPS alone.
    """
    assert "31.71" == regions.region("3171", scheme="kemendagri").code
    assert "31.74" == regions.region("3171", scheme="bps").code
    assert "95" == regions.from_bps("97")


@pytest.mark.parametrize("call", [regions.to_bps, regions.from_bps, regions.regencies])
def test_an_unknown_code_is_refused(call: object) -> None:
    """
    What is no code of a region in force raises, whatever is asked of it.
    """
    with pytest.raises(UnknownNameError):
        call("9999")  # type: ignore[operator]  # one of three look-ups


def test_a_regency_has_no_regencies() -> None:
    """
    Only a province is asked for its regencies.
    """
    with pytest.raises(UnknownNameError, match="Did you mean 36 Banten"):
        regions.regencies("36.04")


@pytest.mark.parametrize(
    ("arguments", "argument"),
    [({"name": 36}, "name"), ({"name": "36", "on": "2024"}, "on"), ({"name": "36", "scheme": "bkn"}, "scheme")],
)
def test_a_wrong_look_up_raises(arguments: dict[str, object], argument: str) -> None:
    """
    A wrong argument is refused by its name.
    """
    with pytest.raises(CallError) as caught:
        regions.region(**arguments)  # type: ignore[arg-type]  # what is tested

    assert argument == caught.value.argument
