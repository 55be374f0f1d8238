"""The data packages validate with Frictionless: the tables of the law, and a register beside them."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import frictionless
import polars as pl
import pytest
from jsonschema import Draft202012Validator

import pmks
from pmks.exports.content import TABLES
from pmks.reports.reporting import report

SAMPLE = Path(__file__).parent.parent.parent / "examples" / "register-banten.csv"
ON = dt.date(2024, 12, 31)


@pytest.fixture(scope="module")
def checked() -> pmks.Checked:
    """Give the sample, checked."""
    return pmks.validate(SAMPLE, on=ON, taxonomy="permensos-8-2012", region_scheme="kemendagri")


@pytest.fixture(scope="module")
def folder(checked: pmks.Checked, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with the tables, the packages and the register of the sample, in full and masked."""
    found = tmp_path_factory.mktemp("export")
    pmks.export("csv", "table-schema", to=found)
    report(checked, "register", personal=True).write(found / "register.csv")
    report(checked, "register").write(found / "masked.csv")
    report(checked, "register").write(found / "masked.json")
    return found


def schema() -> dict[str, Any]:
    """Return the Table Schema of the register."""
    files = {file.name: file.text for file in pmks.export("table-schema")}
    told: dict[str, Any] = json.loads(files["register.tableschema.json"])
    return told


def problems(found: frictionless.Report) -> list[str]:
    """Return what *report* complains of."""
    return [str(error) for error in found.flatten(["rowNumber", "fieldName", "type", "note"])] + list(found.errors)


def test_the_tables_keep_their_package(folder: Path) -> None:
    """
    Every table has the types, keys and references that the package promises.
    """
    found = frictionless.validate(str(folder / "datapackage.json"))

    assert [] == problems(found)
    assert len(TABLES) == found.stats["tasks"]


@pytest.mark.parametrize("name", ["register.csv", "masked.csv"])
def test_a_register_keeps_its_table_schema(folder: Path, name: str) -> None:
    """
    The register that the library writes validates, with its numbers or masked.
    """
    sheet = frictionless.Resource(path=name, basepath=str(folder), schema=frictionless.Schema.from_descriptor(schema()))

    found = sheet.validate()

    assert [] == problems(found)
    assert found.tasks[0].stats["rows"] > 300


def test_a_register_keeps_its_package(folder: Path) -> None:
    """
    A register beside the tables validates as a package: each type is one of the list that the row names.
    """
    package = frictionless.Package(str(folder / "register.datapackage.json"))

    assert [] == problems(package.validate())


@pytest.mark.parametrize(
    ("column", "cell", "error"),
    [
        ("nik", "123", "constraint-error"),
        ("jenis_kelamin", "perempuan", "constraint-error"),
        ("tanggal_lahir", "05/01/1950", "type-error"),
        ("kategori", "99", "constraint-error"),
        ("kategori", "27", "foreign-key"),
        ("edisi_daftar", "", "constraint-error"),
    ],
)
def test_a_wrong_cell_is_told(folder: Path, tmp_path: Path, column: str, cell: str, error: str) -> None:
    """
    A NIK that is none, a word for a code, a day in another form, an unknown type and a missing list are found.
    """
    for file in folder.iterdir():
        if file.name != "register.csv":
            (tmp_path / file.name).write_bytes(file.read_bytes())
    texts = pl.read_csv(folder / "register.csv", infer_schema=False).head(3)
    texts.with_columns(pl.lit(cell or None).alias(column)).write_csv(tmp_path / "register.csv")

    package = frictionless.Package(str(tmp_path / "register.datapackage.json"))
    found = {kind for _, _, kind, _ in package.validate().flatten(["rowNumber", "fieldName", "type", "note"])}

    assert error in found


def test_the_rows_of_a_json_register_keep_the_json_schema(folder: Path) -> None:
    """
    The same register as JSON validates row by row against the JSON Schema of a row.
    """
    files = {file.name: file.text for file in pmks.export("json-schema")}
    check = Draft202012Validator(json.loads(files["register.schema.json"]))
    rows = json.loads((folder / "masked.json").read_text(encoding="utf-8"))["rows"]

    assert len(rows) > 300
    assert [] == [error.message for row in rows for error in check.iter_errors(row)]


def test_the_packages_say_what_they_are(folder: Path) -> None:
    """
    Version, licence, source and day stand in each package, and every file that it names is there.
    """
    for name in ("datapackage.json", "register.datapackage.json"):
        told = json.loads((folder / name).read_text(encoding="utf-8"))

        assert told["version"] == pmks.law.version
        assert "MIT" == told["licenses"][0]["name"]
        assert told["created"].startswith(pmks.law.law_as_of.isoformat())
        assert told["sources"][0]["title"]
        assert [] == [one["path"] for one in told["resources"] if not (folder / one["path"]).is_file()]
