"""What the place cells of a register stand for: the situations of the law notes, and what must never happen."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmks import CallError, regions
from pmks.issues.of_places import KINDS
from pmks.law import places

ON = dt.date(2023, 12, 31)
BANTEN = regions.districts(
    {
        "36.03.08": "Mauk",
        "36.03.17": "Curug",
        "36.71.06": "Ciledug",
        "36.73.04": "Curug",
        "36.74.04": "Ciputat",
    }
)
TEXTS = st.text(max_size=12) | st.sampled_from(
    ["36", "3604", "36.04", "35.1", "LEBAK", "SERANG", "KOTA SERANG", "BANTEN", "PAPUA", "MERAUKE", "-", "luar negeri"]
)


def read(**cells: Any) -> regions.Reading:  # noqa: ANN401  # the cells of a row
    """Read cells, on the day of reference."""
    return regions.read(**{"on": ON, **cells})


def said(found: regions.Reading) -> list[str]:
    """Return the codes of what was said, without the prefix."""
    return [one.kind.code.removeprefix("wilayah-") for one in found.told]


def codes(found: regions.Reading) -> tuple[str | None, list[str]]:
    """Return the code of the region and those of the candidates."""
    return found.region.code if found.region else None, [one.code for one in found.candidates]


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("KAB. LEBAK", "36.02", []),
        ("Kabupaten Lebak", "36.02", []),
        ("kab lebak", "36.02", []),
        ("KAB.LEBAK", "36.02", []),
        ("LEBAK, KAB", "36.02", []),
        ("Serang, Kota", "36.73", []),
        ("Cilegon", "36.72", ["dibaca"]),
        ("Pandeglang", "36.01", ["dibaca"]),
        ("Kab. Toba Samosir", "12.12", ["nama-lama"]),
        ("Mamuju Utara", "76.01", ["nama-lama"]),
        ("Maluku Tenggara Barat", "81.03", ["nama-lama"]),
        ("Jakarta Selatan", "31.74", ["dibaca"]),
        ("Kota Adm. Jakarta Selatan", "31.74", []),
        ("KOTA JAKARTA SELATAN", "31.74", []),
        ("Kota Administrasi Jakarta Selatan", "31.74", []),
        ("KAB. ADM. KEP. SERIBU", "31.01", []),
        ("Kab. Kep. Mentawai", "13.09", []),
        ("KAB. TOLITOLI", "72.04", []),
        ("KAB. TOLI TOLI", "72.04", []),
        ("KAB. KOTA BARU", "63.02", []),
        ("KOTA BARU", "63.02", ["dibaca"]),
        ("KOTA WARINGIN BARAT", "62.01", ["dibaca"]),
        ("Kab. Lima Puluh Kota", "13.07", []),
        ("36.01", "36.01", ["dibaca"]),
        ("DKI Jakarta", None, ["tak-dikenal"]),
        ("Kabun", None, ["tak-dikenal"]),
        ("XYZ", None, ["tak-dikenal"]),
    ],
)
def test_a_name_is_read_whatever_its_writing(text: str, code: str | None, told: list[str]) -> None:
    """
    Kind, blanks, hyphens, case and short words do not matter; a bare name without a pair and an old name are read.
    """
    found = read(kabupaten_kota=text)

    assert (code, told) == (codes(found)[0], said(found))


@pytest.mark.parametrize(
    ("text", "candidates", "told"),
    [
        ("TANGERANG", ["36.03", "36.71"], "rancu"),
        ("SERANG", ["36.04", "36.73"], "rancu"),
        ("BANJAR", ["32.79", "63.03"], "rancu"),
        ("KOTA LEBAK", ["36.02"], "mirip"),
        ("KAB. CILEGON", ["36.72"], "mirip"),
        ("PANDEGLNG", ["36.01"], "mirip"),
        ("TANGERANG SELATN", ["36.74"], "mirip"),
        ("KABUPATEN SERAN", ["36.04"], "mirip"),
        ("KOTA CILEON", ["36.72"], "mirip"),
        ("KABUPATEN LEBK", ["36.02"], "mirip"),
    ],
)
def test_what_is_not_certain_is_offered(text: str, candidates: list[str], told: str) -> None:
    """
    A shared name, a wrong kind and a typing error give no region, but candidates.
    """
    found = read(kabupaten_kota=text)

    assert (None, candidates) == codes(found)
    assert [told] == said(found)
    assert all(code in found.told[0].details[0] for code in candidates)


@pytest.mark.parametrize(
    "pair", sorted({one.name.split(maxsplit=1)[1] for one in places.regions().values() if one.kind == "kota"})
)
def test_kabupaten_and_kota_are_never_taken_for_each_other(pair: str) -> None:
    """
    A name with its kind is that region or none.
    """
    for kind in ("kabupaten", "kota"):
        found = read(kabupaten_kota=f"{kind} {pair}").region

        assert found is None or found.kind == kind


@pytest.mark.parametrize(
    ("text", "scheme", "code", "told"),
    [
        ("36.72", None, "36.72", []),
        ("36.72", "bps", "36.72", []),
        ("3672", "kemendagri", "36.72", []),
        ("3672.0", "kemendagri", "36.72", ["dibaca"]),
        ("36,72", None, "36.72", ["dibaca"]),
        ("'3672", "kemendagri", "36.72", ["dibaca"]),
        ("36", "kemendagri", "36", []),
        ("36.0", "kemendagri", "36", ["dibaca"]),
        ("3604052001", "kemendagri", "36.04", []),
        ("36.04.05.2001", None, "36.04", []),
        ("3604050", None, "36.04", []),
        ("3171", "bps", "31.74", []),
        ("3171", "kemendagri", "31.71", []),
        ("35.1", "kemendagri", None, ["kode-terpotong"]),
        ("36.7", "kemendagri", None, ["kode-terpotong"]),
        ("3171", None, None, ["skema"]),
        ("3672", None, None, ["skema"]),
        ("97", None, None, ["skema"]),
        ("94", None, None, ["skema"]),
        ("36", None, "36", []),
        ("3604050", "kemendagri", None, ["tak-dikenal"]),
        ("97", "kemendagri", None, ["tak-dikenal"]),
        ("36040", "kemendagri", None, ["tak-dikenal"]),
        ("99.99", None, None, ["tak-dikenal"]),
        ("ABC", None, None, ["tak-dikenal"]),
        ("64.73", None, "65.71", ["kode-lama"]),
        ("91.01.01", None, "93.01", ["kode-lama"]),
        ("73.20", None, None, ["kode-lama"]),
        ("36.03.24", None, "36.03", ["kode-lama"]),
        ("36.04.99", None, "36.04", ["kecamatan"]),
    ],
)
def test_a_code_needs_its_scheme_and_is_never_padded(
    text: str, scheme: regions.Scheme | None, code: str | None, told: list[str]
) -> None:
    """
    Dots are Kemendagri, seven digits BPS, other digits what the caller says; a lost zero is offered, never written.
    """
    found = read(kode_wilayah=text, scheme=scheme)

    assert (code, told) == (codes(found)[0], said(found))


@pytest.mark.parametrize(
    ("cells", "code", "told"),
    [
        ({"kode_wilayah": "3171", "kabupaten_kota": "KOTA JAKARTA SELATAN"}, "31.74", []),
        ({"kode_wilayah": "3171", "kabupaten_kota": "KOTA JAKARTA PUSAT"}, "31.71", []),
        ({"kode_wilayah": "3171", "kabupaten_kota": "KOTA JAKARTA TIMUR"}, None, ["kode-nama"]),
        ({"kode_wilayah": "3171", "provinsi": "DKI JAKARTA"}, None, ["skema"]),
        ({"kode_wilayah": "9401", "provinsi": "PAPUA TENGAH"}, "94.01", []),
        ({"kode_wilayah": "91", "provinsi": "PAPUA BARAT"}, "92", []),
        ({"kode_wilayah": "91", "provinsi": "PAPUA"}, "91", []),
        ({"kode_wilayah": "36.04", "kabupaten_kota": "KOTA SERANG"}, None, ["kode-nama"]),
        ({"kode_wilayah": "36.04", "kabupaten_kota": "SERANG"}, "36.04", ["dibaca"]),
        ({"kode_wilayah": "36.04", "kabupaten_kota": "KAB. SERAN"}, "36.04", ["mirip"]),
        ({"kode_wilayah": "36.04", "kabupaten_kota": "KAB. LEBK"}, None, ["mirip"]),
        ({"kode_wilayah": "36.04", "kabupaten_kota": "QWERTY"}, None, ["tak-dikenal"]),
        ({"kode_wilayah": "36.04", "kabupaten_kota": "-"}, "36.04", []),
        ({"kode_wilayah": "36.04", "provinsi": "JAWA BARAT"}, None, ["kode-nama"]),
        ({"kode_wilayah": "99.99", "kabupaten_kota": "KOTA SERANG"}, None, ["tak-dikenal"]),
        ({"kode_wilayah": "35.1", "kabupaten_kota": "KAB. BANYUWANGI"}, "35.10", ["kode-terpotong"]),
        ({"kode_wilayah": "35.1", "kabupaten_kota": "KAB. MALANG"}, None, ["kode-nama", "kode-terpotong"]),
        ({"kode_wilayah": "36", "kabupaten_kota": "LEBAK"}, "36.02", ["dibaca"]),
        ({"kode_wilayah": "36.04", "kabupaten_kota": "36.73"}, None, ["kode-nama"]),
        ({"provinsi": "36", "kabupaten_kota": "KAB. SERANG"}, "36.04", ["dibaca"]),
    ],
)
def test_code_and_name_must_agree(cells: dict[str, str], code: str | None, told: list[str]) -> None:
    """
    Where a name stands beside a code the two agree, or there is an issue and no region.
    """
    found = read(**cells)

    assert (code, told) == (codes(found)[0], said(found))


@pytest.mark.parametrize(
    ("cells", "code", "told"),
    [
        ({"provinsi": "BANTEN"}, "36", []),
        ({"provinsi": "Prov. Banten", "kabupaten_kota": ""}, "36", ["kosong"]),
        ({"provinsi": "JAWA BARAT", "kabupaten_kota": "BANJAR"}, "32.79", ["dibaca"]),
        ({"provinsi": "JAWA BARAT", "kabupaten_kota": "KAB. SERANG"}, None, ["beda-provinsi"]),
        ({"provinsi": "BNTEN", "kabupaten_kota": "KAB. LEBAK"}, "36.02", ["mirip"]),
        ({"provinsi": "QQQQ", "kabupaten_kota": "KAB. LEBAK"}, "36.02", ["tak-dikenal"]),
        ({"provinsi": "BNTEN"}, None, ["mirip"]),
        ({"provinsi": "", "kabupaten_kota": "", "kode_wilayah": ""}, None, ["kosong"]),
        ({}, None, []),
    ],
)
def test_a_regency_stands_in_its_province(cells: dict[str, str], code: str | None, told: list[str]) -> None:
    """
    The province decides between twins, and a regency of another province is an error.
    """
    found = read(**cells)

    assert (code, told) == (codes(found)[0], said(found))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("LUAR NEGERI", "luar-negeri"),
        ("Luar Negeri (Malaysia)", "luar-negeri"),
        ("tidak tetap", "tidak-tetap"),
        ("berpindah-pindah", "tidak-tetap"),
        ("-", "kosong"),
        ("", "kosong"),
        ("tidak diketahui", "kosong"),
    ],
)
def test_abroad_roaming_and_unknown_have_no_region(text: str, told: str) -> None:
    """
    They are missing with their reason; the province beside them is not put in their place unless it was told.
    """
    assert ((None, []), [told]) == (codes(read(kabupaten_kota=text)), said(read(kabupaten_kota=text)))
    assert told == "kosong" or read(kabupaten_kota=text, provinsi="BANTEN", kode_wilayah="36.04").region is None


@pytest.mark.parametrize(
    ("cells", "day", "code", "told"),
    [
        ({"provinsi": "PAPUA", "kabupaten_kota": "KAB. MERAUKE"}, "2020-01-01", "91.01", []),
        ({"provinsi": "PAPUA", "kabupaten_kota": "KAB. MERAUKE"}, "2023-12-31", "93.01", ["provinsi-lama"]),
        ({"provinsi": "PAPUA SELATAN", "kabupaten_kota": "KAB. MERAUKE"}, "2023-12-31", "93.01", []),
        ({"provinsi": "PAPUA SELATAN", "kabupaten_kota": "KAB. MERAUKE"}, "2022-10-01", "93.01", []),
        ({"provinsi": "PAPUA BARAT DAYA", "kabupaten_kota": "KOTA SORONG"}, "2023-12-31", "96.71", []),
        ({"provinsi": "PAPUA BARAT", "kabupaten_kota": "KOTA SORONG"}, "2023-12-31", "92.71", []),
        ({"provinsi": "PAPUA BARAT", "kabupaten_kota": "KOTA SORONG"}, "2025-12-31", "96.71", ["provinsi-lama"]),
        ({"kabupaten_kota": "KOTA TARAKAN"}, "2010-01-01", "64.73", []),
        ({"kode_wilayah": "64.73"}, "2014-01-01", "64.73", []),
        ({"kode_wilayah": "91.01", "kabupaten_kota": "KAB. MERAUKE"}, "2024-01-01", "93.01", ["kode-lama"]),
    ],
)
def test_a_region_is_that_of_the_day(cells: dict[str, str], day: str, code: str, told: list[str]) -> None:
    """
    Names and codes are those of the day; a province of the past or of a law ahead of its code is understood.
    """
    found = read(**cells, on=dt.date.fromisoformat(day))

    assert (code, told) == (codes(found)[0], said(found))


@pytest.mark.parametrize(
    ("cells", "code", "told"),
    [
        ({"kabupaten_kota": "TANGERANG", "kecamatan": "KEC. MAUK"}, "36.03", ["dibaca"]),
        ({"kabupaten_kota": "TANGERANG", "kecamatan": "36.71.06"}, "36.71", ["dibaca"]),
        ({"kabupaten_kota": "TANGERANG", "kecamatan": "KRONJO"}, None, ["rancu"]),
        ({"kabupaten_kota": "SERANG", "kecamatan": "CURUG"}, "36.73", ["dibaca"]),
        ({"kabupaten_kota": "KAB. TANGERANG", "kecamatan": "CURUG"}, "36.03", []),
        ({"kabupaten_kota": "KAB. TANGERANG", "kecamatan": "CIPUTAT"}, "36.03", ["kecamatan"]),
        ({"kabupaten_kota": "KAB. TANGERANG", "kecamatan": "CIPUTAT", "on": dt.date(2007, 12, 31)}, "36.03", []),
        ({"kabupaten_kota": "KAB. TANGERANG", "kecamatan": "36.71.06"}, "36.03", ["kecamatan"]),
        ({"kabupaten_kota": "KAB. TANGERANG", "kecamatan": "36.03.08"}, "36.03", []),
        ({"kabupaten_kota": "KAB. TANGERANG", "kecamatan": "36.03.21"}, "36.03", ["kode-lama"]),
        ({"kabupaten_kota": "KAB. TANGERANG", "kecamatan": "36.03.21", "on": dt.date(2007, 12, 31)}, "36.03", []),
        ({"kabupaten_kota": "KAB. TANGERANG", "kecamatan": "367106"}, "36.03", []),
        ({"kabupaten_kota": "KAB. TANGERANG", "kecamatan": "99.99.99"}, "36.03", ["kecamatan"]),
        ({"kabupaten_kota": "KAB. TANGERANG", "kecamatan": "ENTAH"}, "36.03", []),
    ],
)
def test_a_kecamatan_is_looked_up_inside_its_regency(cells: dict[str, str], code: str | None, told: list[str]) -> None:
    """
    A kecamatan that stands in one of two regencies decides; one of another regency is a warning, where it is known.
    """
    found = read(**cells, districts=BANTEN)

    assert (code, told) == (codes(found)[0], said(found))


def test_without_names_of_kecamatan_nothing_is_said_of_them() -> None:
    """
    The library ships no names of kecamatan, so it knows only what a register brings.
    """
    assert ["rancu"] == said(read(kabupaten_kota="TANGERANG", kecamatan="MAUK"))
    assert [] == said(read(kabupaten_kota="KAB. TANGERANG", kecamatan="CIPUTAT"))


@given(
    TEXTS | st.none(),
    TEXTS | st.none(),
    TEXTS | st.none(),
    TEXTS | st.none(),
    st.sampled_from([None, "kemendagri", "bps"]),
)
def test_reading_never_raises_and_never_guesses(
    code: str | None, province: str | None, regency: str | None, kecamatan: str | None, scheme: regions.Scheme | None
) -> None:
    """
    Whatever the cells hold, there is an answer; what stands in one cell alone is never overruled by another.
    """
    cells = {"kode_wilayah": code, "provinsi": province, "kabupaten_kota": regency, "kecamatan": kecamatan}
    found = read(**cells, scheme=scheme, districts=BANTEN)
    alone = [read(**{name: cells[name]}, scheme=scheme).region for name in ("kabupaten_kota", "provinsi")]

    assert all(len(one.kind.details) == len(one.details) for one in found.told)
    assert all(cells[one.field] is not None for one in found.told)
    for told in alone:
        assert (
            found.region is None
            or told is None
            or found.region.code.startswith(told.code)
            or {found.region.predecessor, found.region.successor} & {told.code}
            or any(one.kind.code == "wilayah-provinsi-lama" for one in found.told)
            or told.kind == "provinsi"
        )


@pytest.mark.parametrize(
    ("arguments", "argument"),
    [
        ({"on": "2024-01-01"}, "on"),
        ({"on": ON, "scheme": "bkn"}, "scheme"),
        ({"on": ON, "kode_wilayah": 36.04}, "kode_wilayah"),
    ],
)
def test_a_wrong_call_is_refused(arguments: dict[str, object], argument: str) -> None:
    """
    A wrong argument is refused by its name.
    """
    with pytest.raises(CallError) as caught:
        regions.read(**arguments)  # type: ignore[arg-type]  # what is tested

    assert argument == caught.value.argument


def test_every_code_of_a_place_is_in_the_catalogue_once() -> None:
    """
    The codes of the law notes are there, each of the part wilayah.
    """
    listed = {
        "wilayah-dibaca", "wilayah-rancu", "wilayah-mirip", "wilayah-kode-terpotong", "wilayah-kecamatan",
        "wilayah-skema", "wilayah-kode-nama", "wilayah-tak-dikenal",
    }  # fmt: skip

    assert listed <= {kind.code for kind in KINDS}
    assert len(KINDS) == len({kind.code for kind in KINDS})
    assert {"wilayah"} == {kind.about for kind in KINDS}
