"""The tables of region codes: their counts are those of the decree, and every code leads somewhere."""

import datetime as dt
from pathlib import Path

import pytest

import pmks
from pmks import Verdict
from pmks.law import places
from pmks.law.places import in_force, standing, successor, was_ever
from pmks.law.provinces import PROVINCES
from pmks.model.days import DateInterval
from pmks.model.source import Evidence

FOLDER = Path(pmks.__file__).parent / "law" / "places"
REGIONS = places.regions()
REGENCIES = [one for one in REGIONS.values() if one.kind != "provinsi"]
TWINS = {
    "Bandung", "Banjar", "Bekasi", "Bima", "Blitar", "Bogor", "Cirebon", "Gorontalo", "Jayapura", "Kediri", "Kupang",
    "Madiun", "Magelang", "Malang", "Mojokerto", "Pasuruan", "Pekalongan", "Probolinggo", "Semarang", "Serang", "Solok",
    "Sorong", "Sukabumi", "Tangerang", "Tasikmalaya", "Tegal",
}  # fmt: skip


def of_kind(*kinds: str) -> int:
    """Count the regions of these kinds."""
    return sum(one.kind in kinds for one in REGIONS.values())


def kecamatan_of(mask: int) -> int:
    """Count the kecamatan in a mask."""
    return mask.bit_count()


def test_the_counts_are_those_of_the_decree() -> None:
    """
    38 provinces, 416 kabupaten and 98 kota, of which the six of Jakarta are no autonomous regions; 7,285 kecamatan.
    """
    assert (38, 415, 93) == (of_kind("provinsi"), of_kind("kabupaten"), of_kind("kota"))
    assert (1, 5) == (of_kind("kabupaten_administrasi"), of_kind("kota_administrasi"))
    assert (514, 508) == (len(REGENCIES), sum(one.autonomous for one in REGENCIES))
    assert 7285 == sum(kecamatan_of(masks.in_force) for masks in places.kecamatan().values())
    assert 8641 == sum(kecamatan_of(masks.ever) for masks in places.kecamatan().values())
    assert 545 == len(places.kecamatan())
    assert 155 == sum(kecamatan_of(masks.in_force) for code, masks in places.kecamatan().items() if code[:2] == "36")


def test_the_provinces_are_those_of_the_vocabulary() -> None:
    """
    The codes that a case may have, and the tables, tell the same provinces.
    """
    assert dict(PROVINCES) == {code: one.name for code, one in REGIONS.items() if one.kind == "provinsi"}


def test_every_regency_has_its_province_and_a_name_of_its_own() -> None:
    """
    Every parent exists, a full name is used once, and the number tells kabupaten from kota.
    """
    assert all(one.province in REGIONS for one in REGIONS.values())
    assert len(REGENCIES) == len({one.name for one in REGENCIES})
    for one in REGENCIES:
        number = int(one.code[3:])

        assert one.kind.startswith("kabupaten" if number < 70 else "kota")
        assert one.name.lower().startswith(one.kind.replace("_", " "))
        assert (one.code, one.code[:2]) == (one.regency, one.province)


def test_26_names_are_both_a_kabupaten_and_a_kota() -> None:
    """
    A bare name may mean two regions; the two are told apart by their kind alone.
    """
    bare = [one.name.split(maxsplit=1)[1] for one in REGENCIES]

    assert {name for name in bare if bare.count(name) > 1} == TWINS


def test_the_masks_of_now_lie_within_those_of_ever() -> None:
    """
    What is in force was ever valid, and no retired code is in force.
    """
    for code, masks in places.kecamatan().items():
        gone = [f"{code}.{n:02d}" for n in range(1, 100) if masks.ever & ~masks.in_force & 1 << n]

        assert masks.in_force & ~masks.ever == 0
        assert all(one in places.retired() for one in gone)
        assert code in REGIONS or not masks.in_force
    assert not places.retired().keys() & REGIONS.keys()
    assert 1356 == sum(standing(code) == "retired" for code in places.retired())


def test_every_successor_is_in_force() -> None:
    """
    1,392 codes are of the past, 1,340 of them have a successor, and that one is in force.
    """
    found = [one.successor for one in places.retired().values() if one.successor]

    assert (1392, 1340) == (len(places.retired()), len(found))
    assert all(standing(code) == "current" for code in found)
    assert {one.code for one in places.retired().values() if one.retired_on is None} == {
        one.code for one in places.retired().values() if one.basis != "lists"
    }


def test_regencies_moved_in_kalimantan_and_papua() -> None:
    """
    31 regencies have another code than before; each names its predecessor, and that one its successor.
    """
    moved = {one.predecessor: one.code for one in REGENCIES if one.predecessor}

    assert moved == {code: one.successor for code, one in places.former_regions().items()}
    assert {5: "65", 26: "9"} == {
        sum(code.startswith(prefix) for code in moved.values()): prefix for prefix in ("65", "9")
    }
    assert ("65.71", "93.01", "96.71") == (moved["64.73"], moved["91.01"], moved["92.71"])
    assert {Evidence.READ: 5, Evidence.SECONDARY: 26} == {
        grade: sum(one.evidence is grade for one in places.former_regions().values())
        for grade in (Evidence.READ, Evidence.SECONDARY)
    }


@pytest.mark.parametrize(
    ("old", "new"),
    [
        *zip(
            [f"36.03.{n}" for n in ("21", "24", "25", "26", "34", "35", "36")],
            [f"36.74.{n}" for n in ("01", "03", "06", "04", "05", "02", "07")],
            strict=True,
        ),
        *zip(
            [f"36.04.{n}" for n in ("01", "02", "03", "04", "10", "21")],
            [f"36.73.{n}" for n in ("01", "05", "02", "06", "03", "04")],
            strict=True,
        ),
        ("91.01.01", "93.01.01"),
        ("73.20", None),
        ("36.04", None),
    ],
)
def test_a_code_of_the_past_leads_to_that_of_today(old: str, new: str | None) -> None:
    """
    The kecamatan that became Kota Tangerang Selatan and Kota Serang, and those of Papua, have their successors.
    """
    assert new == successor(old)
    assert was_ever(old)


def test_bps_has_other_digits_for_205_regions() -> None:
    """
    199 regencies and 6 provinces have another BPS code, none twice; in Banten every one is equal.
    """
    codes = places.bps_codes()
    differ = [code for code, bps in codes.items() if code.replace(".", "") != bps]

    assert (199, 6) == (sum(len(code) > 2 for code in differ), sum(len(code) == 2 for code in differ))
    assert len(codes) == len(set(codes.values()))
    assert not [code for code in differ if code[:2] in {"17", "32", "33", "34", "35", "36", "51", "52", "63"}]


@pytest.mark.parametrize(
    ("code", "day", "verdict"),
    [
        ("36.04", dt.date(2024, 1, 1), Verdict.MET),
        ("36.04", dt.date(2010, 1, 1), Verdict.UNKNOWN),
        ("64.73", dt.date(2015, 2, 23), Verdict.MET),
        ("64.73", dt.date(2015, 2, 24), Verdict.UNKNOWN),
        ("64.73", dt.date(2015, 7, 13), Verdict.NOT_MET),
        ("65.71", dt.date(2015, 2, 23), Verdict.NOT_MET),
        ("65.71", dt.date(2015, 2, 24), Verdict.UNKNOWN),
        ("65.71", dt.date(2015, 7, 13), Verdict.MET),
        ("93.01", dt.date(2022, 11, 8), Verdict.NOT_MET),
        ("93.01", dt.date(2022, 11, 9), Verdict.MET),
        ("96", dt.date(2022, 12, 8), Verdict.NOT_MET),
        ("36.03.21", dt.date(2013, 2, 13), Verdict.NOT_MET),
        ("36.03.21", dt.date(2007, 1, 1), Verdict.UNKNOWN),
        ("91.01.01", dt.date(2022, 11, 9), Verdict.NOT_MET),
        ("36.04.05", dt.date(2025, 4, 25), Verdict.MET),
        ("36.04.05", dt.date(2024, 4, 25), Verdict.UNKNOWN),
        ("36.04.99", dt.date(2025, 4, 25), Verdict.NOT_MET),
        ("97", dt.date(2025, 4, 25), Verdict.NOT_MET),
        ("73.20", dt.date(2020, 1, 1), Verdict.NOT_MET),
    ],
)
def test_a_code_is_in_force_on_the_days_of_its_lists(code: str, day: dt.date, verdict: Verdict) -> None:
    """
    The day of a law is not the day of a code; where no list was seen, nothing is said.
    """
    assert verdict == in_force(code, day)


def test_the_newest_instrument_is_the_version_of_the_data() -> None:
    """
    The instruments stand in the order of their days, and the counts of the newest list are those of the tables.
    """
    first, *known = places.vintages()
    days = [one.effective for one in known]
    newest = next(one for one in reversed(known) if one.in_set)

    assert DateInterval.of_year(2003) == first.effective
    assert days == sorted(days, key=str)
    assert str(days[-1]).replace("-", ".") == places.VERSION
    assert (38, 514, 7285) == (newest.provinces, newest.regencies, newest.districts)
    assert 7 == sum(one.in_set for one in known)


def test_no_name_of_a_kecamatan_is_shipped() -> None:
    """
    The files are small, and hold no name below the regency.
    """
    sizes = {file.name: len(file.read_bytes()) for file in FOLDER.glob("*.csv")}
    heads = {file.stem: file.read_text(encoding="utf-8").splitlines()[0].split(",") for file in FOLDER.glob("*.csv")}

    assert sum(sizes.values()) < 110_000
    assert {"regions", "names"} == {name for name, head in heads.items() if "name" in head}
    assert all(code in REGIONS for code in places.other_names())
    assert "cahyadsn/wilayah" in (FOLDER / "README.md").read_text(encoding="utf-8")
