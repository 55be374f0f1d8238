"""What holds of the layouts, and of what is said around them."""

from __future__ import annotations

import csv
import datetime as dt
import itertools
import json
import subprocess
import sys
from typing import Any, Final

import pytest

from pmks import law
from pmks.law.layouts import GROUPS
from pmks.law.layouts.disclosures import LEVELS
from pmks.model.layout import Layout, LayoutColumn
from pmks.model.source import Evidence

IDS: Final = {category.id: category.number for category in law.CATEGORIES}
DUTIES: Final = {duty.id for duty in law.DUTIES}
KINDS: Final = {"text", "code", "count", "number", "percent", "money", "day", "year", "list", "object"}
WRITTEN: Final = {
    "rekap-kabkota",
    "rekap-kecamatan",
    "rekap-desa",
    "rekap-panjang",
    "tertangani",
    "satudata-per-jenis",
    "satudata-jenis",
    "standar-data",
    "metadata-indikator",
    "dcat-dataset",
    "spm-penerima",
    "spm-mutu",
    "spm-anggaran",
    "spm-ringkas",
    "ikk-lkpj",
    "register",
    "buleleng-impor",
    "rekap-panti",
    "banten-rehsos-18",
    "banten-uptd-penghuni",
    "banten-bwblp-pelatihan",
}
ONLY_READ: Final = {
    "semarang-rekap",
    "gunungkidul-rekap",
    "sulteng-rekap",
    "tangerang-2016",
    "rehsos-desa-bulanan",
    "bps-daerah-dalam-angka",
    "banten-komponen-data",
    "siksng-pipa",
    "buleleng-ekspor",
    "makassar-ppks",
    "makassar-dtsen",
    "makassar-bansos",
    "magetan-lansia",
    "magetan-disabilitas",
    "magetan-wrse",
    "magetan-odgj",
    "magetan-anak-lksa",
    "klien-lks-odoo",
    "semarang-register",
    "lks-dplp",
}
LAYOUTS: Final = [pytest.param(layout, id=layout.id) for layout in law.LAYOUTS.values()]
EXAMPLES: Final = [pytest.param(one, id=one.id) for one in law.LAYOUTS.values() if one.example and one.group != "c"]


def columns_of(layout: Layout) -> dict[str, LayoutColumn]:
    """Return the columns of *layout* by name and in order; columns of types follow each other type by type."""
    found: dict[str, LayoutColumn] = {}
    for of_types, run in itertools.groupby(layout.columns, key=lambda column: "<id>" in column.name):
        columns = tuple(run)
        for one in layout.types if of_types else ("",):
            found |= {column.name.replace("<id>", one): column for column in columns}
    return found


def test_the_layouts_are_all_there() -> None:
    """
    Every layout that is written and every one that is only read is there, under its own id.
    """
    uses = {layout.id: layout.uses for layout in law.LAYOUTS.values()}

    assert WRITTEN == {name for name, one in uses.items() if "write" in one}
    assert ONLY_READ == {name for name, one in uses.items() if one == ("read",)}
    assert all(name == layout.id for name, layout in law.LAYOUTS.items())


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_layout_says_what_it_is(layout: Layout) -> None:
    """
    A layout belongs to a group, names its sources, and keeps to the words for its shape, uses and origin.
    """
    assert layout.group in GROUPS
    assert layout.sources
    assert all(source.strip() for source in layout.sources)
    assert layout.shape in ("wide", "long", "person", "record")
    assert layout.uses in (("write", "read"), ("write",), ("read",))
    assert layout.origin in ("met", "project")


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_column_has_a_name_of_its_own(layout: Layout) -> None:
    """
    No two columns of a layout share a header, and each is of a known kind.
    """
    names = [column.name for column in layout.columns]

    assert len(names) == len(set(names))
    assert set() == {column.kind for column in layout.columns} - KINDS
    assert len(columns_of(layout)) >= len(names) - 3


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_layout_names_types_if_it_has_columns_of_types(layout: Layout) -> None:
    """
    Columns of types and the types that they stand for go together, in the order of the annex.
    """
    numbers = [IDS[one] for one in layout.types]

    assert any("<id>" in column.name for column in layout.columns) is bool(layout.types)
    assert sorted(numbers) == numbers


def test_the_layouts_of_types_have_the_types_of_their_scope() -> None:
    """
    The recapitulations have all 26 types, that of Banten the 18 of its bureau.
    """
    scopes = {scope.id: tuple(one.id for one in scope.categories) for scope in law.SCOPES}

    assert {
        "rekap-kabkota": tuple(IDS),
        "rekap-kecamatan": tuple(IDS),
        "rekap-desa": tuple(IDS),
        "banten-rehsos-18": scopes["banten-rehsos-18"],
    } == {layout.id: layout.types for layout in law.LAYOUTS.values() if layout.types}


def fits(cell: str, column: LayoutColumn) -> bool:
    """Return whether *cell* is what *column* holds, as the files of the project are written."""
    if not cell:
        return True
    if column.kind == "day" and column.form is not None and "ISO" in column.form.id:
        return dt.date.fromisoformat(cell).isoformat() == cell
    if column.kind in ("count", "year", "money"):
        return cell.isdecimal()
    if column.kind in ("number", "percent"):
        whole, _, part = cell.partition(".")
        return whole.isdecimal() and len(part) in (0, column.digits)
    parts = cell.split("|") if column.kind == "list" else [cell]
    return not column.allowed or column.others or set(parts) <= set(column.allowed)


@pytest.mark.parametrize("layout", EXAMPLES)
def test_an_example_follows_its_layout(layout: Layout) -> None:
    """
    The lines of an example have the columns of the layout, in order, and cells of their kind.
    """
    delimiter = dict(layout.file).get("delimiter", ",")[0]
    header, *rows = csv.reader(layout.example, delimiter=delimiter)
    columns = columns_of(layout)
    order = list(columns)

    assert rows
    assert {len(header)} == {len(row) for row in rows}
    assert sorted(header, key=order.index) == header
    assert [] == [
        (name, cell) for row in rows for name, cell in zip(header, row, strict=True) if not fits(cell, columns[name])
    ]


@pytest.mark.parametrize("layout", EXAMPLES)
def test_an_example_fills_what_is_required(layout: Layout) -> None:
    """
    Every required column of a layout stands in its example, filled but for the code of a total row.
    """
    delimiter = dict(layout.file).get("delimiter", ",")[0]
    rows = list(csv.DictReader(layout.example, delimiter=delimiter))
    required = {name for name, column in columns_of(layout).items() if column.required}

    assert set() == required - set(rows[0])
    assert [] == [
        name for row in rows for name in required if not row[name] and row.get("nama_kabupaten_kota") != "JUMLAH"
    ]


def test_the_example_of_the_catalogue_is_json_with_the_keys_of_its_layout() -> None:
    """
    The entry of the catalogue parses and has every key that it must have.
    """
    layout = law.LAYOUTS["dcat-dataset"]
    entry = json.loads("".join(layout.example))

    assert set() == set(entry) - {column.name for column in layout.columns}
    assert {"contactPoint"} >= {column.name for column in layout.columns if column.required} - set(entry)


def test_a_layout_that_says_as_another_names_one() -> None:
    """
    Where a layout says that it is like another one, that one is a layout.
    """
    texts = [text for one in law.LAYOUTS.values() for text in (one.level, one.rows, one.totals) if text is not None]
    named = {text.en.split(",")[0].removeprefix("as ") for text in texts if text.en.startswith("as ")}

    assert {"spm-penerima", "rekap-kabkota"} == named


def test_every_type_has_a_level_of_disclosure() -> None:
    """
    The 26 types have one level each; where no text is cited, the reason is told.
    """
    found = law.DISCLOSURES

    assert list(IDS.items()) == [(one.category, one.number) for one in found]
    assert set(LEVELS) == {one.level for one in found}
    assert [] == [one.number for one in found if bool(one.citations) is (one.reason is not None)]


def test_the_types_that_hide_small_numbers() -> None:
    """
    Children, victims, people with a record and people whose health is told hide small numbers, and two by choice.
    """
    levels: dict[str, list[int]] = {}
    for one in law.DISCLOSURES:
        levels.setdefault(one.level, []).append(one.number)

    assert {
        "anak": [1, 2, 4, 5],
        "tinggi": [3, 6, 7, 10, 14, 15, 16, 17, 18, 19],
        "biasa": [8, 11, 12, 13, 20, 21, 22, 23, 24, 25, 26],
        "kesehatan": [9],
    } == levels
    assert [10, 14] == [one.number for one in law.DISCLOSURES if one.hides and not one.citations]


def test_there_are_twelve_rules_of_reports() -> None:
    """
    The rules are numbered, and those on small cells are said to be the project's choice.
    """
    assert [f"R{number}" for number in range(1, 13)] == [rule.id for rule in law.REPORT_RULES]
    assert ["R9", "R10"] == [rule.id for rule in law.REPORT_RULES if rule.choice]
    assert len(law.REPORT_RULES) == len({rule.slug for rule in law.REPORT_RULES})


def test_every_indicator_is_a_share_or_a_count() -> None:
    """
    An indicator has an id of its own, duties that exist, and a denominator only beside a numerator.
    """
    names = [one.id for one in law.INDICATORS]

    assert len(names) == len(set(names))
    assert set() == {duty for one in law.INDICATORS for duty in one.duties} - DUTIES
    assert [] == [one.id for one in law.INDICATORS if one.denominator is not None and one.numerator is None]
    assert {"%"} == {one.unit for one in law.INDICATORS if one.denominator is not None}
    assert all(one.source is not None or one.evidence is Evidence.RECALLED for one in law.INDICATORS)


def test_the_percentages_of_the_spm_divide_columns_of_their_layout() -> None:
    """
    A formula names two columns of a layout, of which the denominator must be filled.
    """
    for one in law.SPM_MEASURES.formulas:
        columns = columns_of(law.LAYOUTS[one.layout])

        assert one.numerator in columns
        assert columns[one.denominator].required


def test_the_measures_of_the_spm_are_whole() -> None:
    """
    Weights make a hundred, bands go down to zero and have the names of the layout, and each duty has one budget code.
    """
    measures = law.SPM_MEASURES
    minima = [band.minimum for band in measures.bands]
    category = columns_of(law.LAYOUTS["spm-ringkas"])["kategori_capaian"]
    duties = [duty for one in measures.budget_codes for duty in one.duties]

    assert sum(measures.weights) == 100
    assert sorted(minima, reverse=True) == minima
    assert (100, 0) == (minima[0], minima[-1])
    assert category.allowed == tuple(band.name for band in measures.bands)
    assert sorted(DUTIES) == sorted(duties)
    assert ["TW1", "TW2", "TW3", "TW4"] == [one.quarter for one in measures.closing_days]


def test_the_places_of_the_uptd_stand_in_the_profile_of_banten() -> None:
    """
    The capacity that the layout of residents speaks of is that of the facility: 60 older people and 25 children.
    """
    facility = next(one for profile in law.PROFILES for one in profile.facilities)

    assert {"Lanjut usia": 60, "Anak": 25} == {ward.name.id: ward.places for ward in facility.wards}


@pytest.mark.parametrize(
    ("number", "instrument"),
    [
        (3, "UU 11/2012"),
        (6, "UU 23/2002"),
        (9, "UU 8/2016"),
        (15, "UU 27/2022"),
        (18, "UU 21/2007"),
        (19, "UU 12/2022"),
    ],
)
def test_secrecy_is_cited(number: int, instrument: str) -> None:
    """
    The statute that asks for secrecy is among the texts of the type.
    """
    assert instrument in {one.instrument for one in law.DISCLOSURES[number - 1].citations}


def test_the_layouts_are_loaded_when_they_are_asked_for() -> None:
    """
    A check of a person loads no layout.
    """
    code = "import sys, pmks.law as law; print('pmks.law.layouts' in sys.modules, len(law.LAYOUTS))"

    told: Any = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)

    assert "False 41" == told.stdout.strip()


def test_the_law_has_no_other_names() -> None:
    """
    A name that the law does not have is an attribute error that says so.
    """
    with pytest.raises(AttributeError, match="LAYOUT_OF_NOBODY"):
        getattr(law, "LAYOUT_OF_NOBODY")  # noqa: B009  # the name is not there
