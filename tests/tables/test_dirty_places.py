"""Section 7 of the facts on dirty data: regions, in a whole register."""

from __future__ import annotations

import polars as pl
import pytest
from dirty_registers import FIRST, Code, checked, error, info, said, warning

PERSON = {"NAMA": "RANUWA DALUMI", "JENIS PPKS": "Pemulung"}
K = "KAB/KOTA"


def place(scheme: str | None = None, **cells: str) -> tuple[str | None, list[Code]]:
    """Return the region of one row and what was said of the row."""
    found = checked(
        {**{header.replace("_", " "): cell for header, cell in cells.items()}, **PERSON}, region_scheme=scheme
    )
    return found.records["wilayah"].item(), said(found)


def named(cell: str, scheme: str | None = None) -> tuple[str | None, list[Code]]:
    """Return the region that a cell of regencies names, and what was said."""
    return place(scheme, **{K: cell})


@pytest.mark.parametrize(
    ("cell", "code", "told"),
    [
        *((name, "36.02", []) for name in ("KAB. LEBAK", "Kabupaten Lebak", "kab lebak", "LEBAK, KAB", "KAB.LEBAK")),
        ("Cilegon", "36.72", info("wilayah-dibaca")),
        ("Pandeglang", "36.01", info("wilayah-dibaca")),
        ("36.72", "36.72", info("wilayah-dibaca")),
        ("KOTA SERANG", "36.73", []),
        ("Kab. Toba Samosir", "12.12", info("wilayah-nama-lama")),
        ("Mamuju Utara", "76.01", info("wilayah-nama-lama")),
        ("Jakarta Selatan", "31.74", info("wilayah-dibaca")),
        ("Kota Adm. Jakarta Selatan", "31.74", []),
    ],
)
def test_a_name_of_one_region_is_its_code(cell: str, code: str, told: list[Code]) -> None:
    """
    However its kind is written, a name that is one region's is that region; an older name is told with the present one.
    """
    assert (code, told) == named(cell)


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        pytest.param("TANGERANG", warning("wilayah-rancu"), id="bare name of a pair"),
        pytest.param("SERANG", warning("wilayah-rancu"), id="the other pair"),
        pytest.param("KOTA LEBAK", warning("wilayah-mirip"), id="wrong kind, kota"),
        pytest.param("KAB. CILEGON", warning("wilayah-mirip"), id="wrong kind, kabupaten"),
        pytest.param("PANDEGLNG", warning("wilayah-mirip"), id="typing error"),
        pytest.param("TANGERANG SELATN", warning("wilayah-mirip"), id="typing error in the second word"),
        pytest.param("35.1", warning("wilayah-kode-terpotong"), id="lost zero, one candidate"),
        pytest.param("36.7", warning("wilayah-kode-terpotong"), id="lost zero, no candidate"),
        pytest.param("3171", error("wilayah-skema"), id="scheme unknown, two cities"),
        pytest.param("3672", error("wilayah-skema"), id="scheme unknown"),
        pytest.param("36.99", error("wilayah-tak-dikenal"), id="no such code"),
        pytest.param("Atlantis", error("wilayah-tak-dikenal"), id="no such name"),
        pytest.param("LUAR NEGERI", info("wilayah-luar-negeri"), id="abroad"),
        pytest.param("tidak tetap", info("wilayah-tidak-tetap"), id="roaming"),
        pytest.param("-", info("wilayah-kosong"), id="a dash"),
        pytest.param("", info("wilayah-kosong"), id="empty"),
    ],
)
def test_what_is_not_one_region_is_none(cell: str, told: list[Code]) -> None:
    """
    No region is guessed, and none is that of the office: what may be meant is told, or why there is none.
    """
    assert (None, told) == named(cell)


@pytest.mark.parametrize(
    ("cell", "offered"),
    [
        ("TANGERANG", "36.03 Kabupaten Tangerang, 36.71 Kota Tangerang"),
        ("KOTA LEBAK", "36.02 Kabupaten Lebak"),
        ("KAB. CILEGON", "36.72 Kota Cilegon"),
        ("PANDEGLNG", "36.01 Kabupaten Pandeglang"),
        ("TANGERANG SELATN", "36.74 Kota Tangerang Selatan"),
        ("35.1", "35.10 Kabupaten Banyuwangi"),
        ("3171", "31.71 Kota Administrasi Jakarta Pusat, 31.74 Kota Administrasi Jakarta Selatan"),
        ("Kab. Toba Samosir", "12.12 Kabupaten Toba"),
        ("Mamuju Utara", "76.01 Kabupaten Pasangkayu"),
    ],
)
def test_a_message_tells_the_candidates(cell: str, offered: str) -> None:
    """
    What may be meant stands in the message with code and full name.
    """
    messages = checked({K: cell, **PERSON}).issues.filter(pl.col("row") == FIRST)["message"]

    assert [True] == [offered in message for message in messages]


@pytest.mark.parametrize(
    ("cell", "scheme", "code"),
    [
        ("3672", "kemendagri", "36.72"),
        ("3672.0", "kemendagri", "36.72"),
        ("36.72", "kemendagri", "36.72"),
        ("3171", "kemendagri", "31.71"),
        ("3171", "bps", "31.74"),
        ("97", "bps", "95"),
    ],
)
def test_digits_alone_are_read_by_the_scheme_that_is_named(cell: str, scheme: str, code: str) -> None:
    """
    The same digits are two cities in two schemes: the caller says which.
    """
    assert (code, info("wilayah-dibaca")) == named(cell, scheme)


def test_seven_digits_are_a_kecamatan_of_bps() -> None:
    """
    The scheme of the ministry has no code of seven digits.
    """
    assert ("36.04", info("wilayah-dibaca")) == named("3604050")
    assert (None, error("wilayah-tak-dikenal")) == named("3604050", "kemendagri")


def test_a_lost_zero_is_never_put_back() -> None:
    """
    Also with a scheme a code that lost a zero is offered, and no zero is put in front or behind.
    """
    assert (None, warning("wilayah-kode-terpotong")) == named("35.1", "kemendagri")
    assert (None, warning("wilayah-kode-terpotong")) == named("36.7", "kemendagri")


def test_code_and_name_must_agree() -> None:
    """
    A code beside another name is no region; digits beside an agreeing name need no scheme.
    """
    assert (None, error("wilayah-kode-nama")) == place(KODE_WILAYAH="36.04", **{K: "KOTA SERANG"})
    assert ("36.04", []) == place(KODE_WILAYAH="3604", **{K: "KAB. SERANG"})
    assert ("31.74", info("wilayah-dibaca")) == place(KODE_WILAYAH="3171", **{K: "Jakarta Selatan"})


def test_the_province_must_agree() -> None:
    """
    A regency of another province is no region; a province alone is one.
    """
    assert (None, error("wilayah-beda-provinsi")) == place(PROVINSI="JAWA BARAT", **{K: "KAB. TANGERANG"})
    assert ("36", info("wilayah-kosong")) == place(PROVINSI="BANTEN", **{K: ""})
    assert ("36.03", []) == place(PROVINSI="BANTEN", **{K: "KAB. TANGERANG"})


def test_the_code_of_the_kecamatan_decides_between_a_pair() -> None:
    """
    A bare name of a pair is one region where the kecamatan stands in one only.
    """
    assert ("36.71", info("wilayah-dibaca")) == place(KODE_KECAMATAN="36.71.05", **{K: "TANGERANG"})
    assert (None, warning("wilayah-rancu")) == place(KECAMATAN="Ciputat", **{K: "TANGERANG"})


def test_a_kecamatan_of_the_past_is_told() -> None:
    """
    Ciputat lay in Kabupaten Tangerang until 2008: its code of then is a warning with what took its place.
    """
    code, told = place(KODE_KECAMATAN="36.03.24", **{K: "KAB. TANGERANG"})

    assert ("36.03", warning("wilayah-kode-lama")) == (code, told)


def test_a_kecamatan_that_the_regency_does_not_have_is_told() -> None:
    """
    A code of a kecamatan that was never in its regency is a warning; the regency stays.
    """
    assert ("36.03", warning("wilayah-kecamatan")) == place(KODE_KECAMATAN="36.03.98", **{K: "KAB. TANGERANG"})


def test_cells_of_places_stay_beside_the_region() -> None:
    """
    The names that came stay in the records, whatever they were read as.
    """
    found = checked({"KECAMATAN": "CIPANAS", "DESA/KEL": "SUKARASA", K: "TANGERANG", **PERSON}).records

    assert ["CIPANAS", "SUKARASA", "TANGERANG"] == [
        found[name].item() for name in ("kecamatan", "desa_kelurahan", "kabupaten_kota")
    ]
