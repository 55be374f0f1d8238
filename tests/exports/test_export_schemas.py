"""The JSON Schemas of records accept what the library reads, and refuse what it refuses."""

import datetime as dt
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

import pmks
from pmks import law
from pmks.exports.register import LAYOUT, register_columns
from pmks.law.vocabulary import RECORDS
from pmks.model.fact import facts_of
from pmks.testing.records import records

FILES = {file.name: json.loads(file.text) for file in pmks.export("json-schema")}
CHECKS = {
    name: Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    for name, schema in FILES.items()
}
OF = {record: CHECKS[f"{record.__name__.lower()}.schema.json"] for record in RECORDS}
ROW = CHECKS["register.schema.json"]


def is_read(record: type, data: object) -> bool:
    """Return whether the library reads *data* as a *record*."""
    try:
        pmks.structure(data, record)
    except pmks.RecordError:
        return False
    return True


@pytest.mark.parametrize("name", FILES)
def test_every_schema_is_one_and_its_examples_hold(name: str) -> None:
    """
    A schema is valid by its dialect, has a name of its own, says what it is of, and its examples keep it.
    """
    Draft202012Validator.check_schema(FILES[name])

    assert FILES[name]["$id"] == f"urn:pmks:schema:{name.partition('.')[0]}:1"
    assert law.version in FILES[name]["$comment"]
    assert FILES[name]["examples"]
    for example in FILES[name]["examples"]:
        CHECKS[name].validate(example)
    for told in FILES[name]["properties"].values():
        assert told["title"]
        assert told["description"].endswith(".")


@pytest.mark.parametrize("record", RECORDS)
def test_a_schema_has_the_facts_of_its_record(record: type) -> None:
    """
    The properties are the facts of the record, in their order, and no other is let in.
    """
    schema = FILES[f"{record.__name__.lower()}.schema.json"]

    assert list(facts_of(record)) == list(schema["properties"])
    assert schema["additionalProperties"] is False


@given(records() | records(pmks.Case))
def test_what_the_library_writes_keeps_the_schema(record: object) -> None:
    """
    Any record, written as JSON, validates.
    """
    assert [] == [error.message for error in OF[type(record)].iter_errors(pmks.unstructure(record))]


TEXTS = """
1965 1965-02 1965-13 1965-02-31 1965-02-28 0000 0000-01 19650228 L perempuan laki_laki ya fisik rehabilitasi
36 3673 36.73 36.73.01 36.73.01.1001 36.73.1 99 x
"""
JSON = (
    st.none()
    | st.booleans()
    | st.integers(-2, 40)
    | st.sampled_from(TEXTS.split())
    | st.just("")
    | st.fixed_dictionaries({"from": st.sampled_from(["2001-01-01", "2001"]), "to": st.just("2002-01-01")})
    | st.just({"from": "2001-01-01"})
    | st.lists(st.integers(), max_size=1)
)


@pytest.mark.parametrize("record", RECORDS)
@given(data=st.data())
def test_the_schema_and_the_library_agree(record: type, data: st.DataObject) -> None:
    """
    Whatever stands in a fact, the schema lets it in exactly if the library reads it.
    """
    names = st.sampled_from([*facts_of(record), "no_such_fact"])
    told = data.draw(st.dictionaries(names, JSON, max_size=2) | JSON)

    assert is_read(record, told) == OF[record].is_valid(told)


def test_a_reversed_interval_is_left_to_the_library() -> None:
    """
    A schema cannot compare two days: this one mistake passes it, and the library tells it.
    """
    told = {"tanggal_lahir": {"from": "2002-01-01", "to": "2001-01-01"}}

    assert OF[pmks.Person].is_valid(told)
    assert not is_read(pmks.Person, told)


def test_the_row_has_the_columns_of_the_layout() -> None:
    """
    The schema of a row has the columns of the layout, in order, with those required that every row has.
    """
    schema, columns = FILES["register.schema.json"], law.LAYOUTS[LAYOUT].columns

    assert [one.name for one in columns] == list(schema["properties"]) == [one.name for one in register_columns()]
    assert [one.name for one in columns if one.required] == schema["required"]


@pytest.mark.parametrize(
    ("name", "right", "wrong"),
    [
        ("nik", "3673994501500001", "36739945015000"),
        ("nomor_kk", None, "3673 9945 0150 0001"),
        ("jenis_kelamin", "P", "perempuan"),
        ("tanggal_lahir", "1950-01-05", "05/01/1950"),
        ("tanggal_lahir", None, "1950-02-30"),
        ("kode_wilayah", "36.73.01.1001", "3673"),
        ("edisi_daftar", "permensos-8-2012", "permensos-9-2012"),
        ("kategori", 26, "26"),
        ("kategori", 1, 0),
        ("ragam_disabilitas", "fisik|mental", "fisik, mental"),
        ("dalam_panti", "ya", True),
        ("tanggal_data", "2024-12-31", None),
        ("nama", "SIAPA SAJA", 1),
        ("kolom_lain", None, None),
    ],
)
def test_a_cell_of_the_register_is_checked(name: str, right: object, wrong: object) -> None:
    """
    A row with a good cell passes, with a bad one it does not.
    """
    row = {"edisi_daftar": "permensos-8-2012", "kategori": 8, "tanggal_data": dt.date(2024, 12, 31).isoformat()}

    assert ROW.is_valid(row)
    assert ROW.is_valid(row | {name: right}) == (name in FILES["register.schema.json"]["properties"])
    assert not ROW.is_valid(row | {name: wrong})
