"""CSV, JSON and Parquet hold the table as it is, and say what the report says of itself."""

import json
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import attrs
import polars as pl
import pytest
from handmade_reports import LEFT_OUT, TYPES, achievements, recap
from hostile_reports import reports
from hypothesis import given

from pmks.files.inert import inert
from pmks.model.source import Language
from pmks.reports.report import Report, Status

MISSING = {("anak_terlantar_l", 1): "*", ("anak_terlantar_l", 2): "td", ("anak_terlantar_jumlah", 8): "-"}


def written(report: Report, ending: str, lang: Language = "id") -> bytes:
    """Return what a file of *report* holds."""
    with TemporaryDirectory() as folder:
        return report.write(Path(folder, f"rekap.{ending}"), lang=lang).read_bytes()


@given(reports())
def test_csv_gives_the_frame_back(report: Report) -> None:
    """
    What is read from the CSV is the frame: numbers to the last digit, days, nothing where there is nothing.
    """
    schema = {inert(name): kind for name, kind in report.frame.schema.items()}
    read = pl.read_csv(BytesIO(written(report, "csv")), schema=schema)
    plain = report.frame.with_columns(pl.col(pl.String).map_elements(inert, return_dtype=pl.String))

    assert plain.rows() == read.rows()


def test_csv_is_as_the_layout_has_it() -> None:
    """
    No mark at the beginning, one sign at the end of a line, points for decimals, as many decimals as the column has.
    """
    text = written(achievements(), "csv")

    assert text.startswith(b"tahun,kode_layanan,")
    assert b"\r" not in text
    assert b",2024-01-01,1153,88.33,1500000000,-1234.5,\n" in text
    assert b",0,,25000,0.0,tidak ada sasaran\n" in text


def test_a_number_keeps_more_decimals_than_its_column_has() -> None:
    """
    A CSV file rounds nothing, and writes every digit.
    """
    report = achievements()
    report = attrs.evolve(report, frame=report.frame.with_columns(persen=pl.Series([88.33333, 0.00001])))
    read = pl.read_csv(BytesIO(written(report, "csv")), infer_schema=False)

    assert ["88.33333", "0.00001"] == read["persen"].to_list()


@pytest.mark.parametrize(("told", "separator"), [(";", ";"), (",", ","), (", (recalled)", ",")])
def test_a_form_that_exists_keeps_its_separator(told: str, separator: str) -> None:
    """
    A layout that was met with another separator is written with it.
    """
    report = recap(types=TYPES[:1])
    report = attrs.evolve(report, layout=attrs.evolve(report.layout, file=(("delimiter", told),)))

    assert report.frame.columns == pl.read_csv(BytesIO(written(report, "csv")), separator=separator).columns


@given(reports())
def test_json_holds_rows_and_totals_apart(report: Report) -> None:
    """
    Rows and totals are those of the frame, each once, with the status of every cell without a number.
    """
    data = json.loads(written(report, "json"))
    days = report.frame.with_columns(pl.col(pl.Date).cast(pl.String))
    told = [*data["statuses_of_rows"], *data["statuses_of_totals"]]

    assert days.to_dicts() == [*data["rows"], *data["totals"]]
    assert report.totals == len(data["totals"])
    assert report.statuses.height == len(told)
    for row, statuses in zip(report.statuses.iter_rows(named=True), told, strict=True):
        assert {name: one for name, one in row.items() if one != Status.TERISI.value} == statuses


def test_json_says_what_the_report_says_of_itself() -> None:
    """
    Title, area, day, list, unit, scheme, what is left out and why, notes, source and versions are there.
    """
    report = recap(types=TYPES[:2], missing=MISSING, omitted=LEFT_OUT)
    data: dict[str, Any] = json.loads(written(report, "json", "en"))

    assert ("rekap-kabkota", "PPKS by type and regency") == (data["layout"], data["title"])
    assert {"code": "36", "name": "Province of Banten"} == data["area"]
    assert ("2024-12-31", "permensos-8-2012", "cases", "kemendagri") == (
        data["on"],
        data["taxonomy"],
        data["unit"],
        data["scheme"],
    )
    assert [74, 1250, 0] == [one["count"] for one in data["omitted"]]
    assert [None, "UU 23/2014, Lampiran", None] == [one["citation"] for one in data["omitted"]]
    assert ["A person counts once."] == data["notes"]
    assert ("register-banten.csv, 396 rows.", "26.1.0", "2025.08.20") == (
        data["source"],
        data["version"],
        data["law_version"],
    )
    assert ["0", "-", "td", "*"] == [one["sign"] for one in data["signs"].values()]
    assert report.frame.columns == [field["name"] for field in data["fields"]]
    assert [{"anak_terlantar_l": "disamarkan"}, {"anak_terlantar_l": "tidak_dikumpulkan"}] == data["statuses_of_rows"][
        1:3
    ]
    assert [{"anak_terlantar_jumlah": "tidak_tersedia"}] == data["statuses_of_totals"]


@given(reports())
def test_parquet_keeps_types(report: Report) -> None:
    """
    What is read from Parquet is the frame, with its types.
    """
    assert report.frame.equals(pl.read_parquet(BytesIO(written(report, "parquet"))))
    assert report.frame.schema == pl.read_parquet_schema(BytesIO(written(report, "parquet")))


def test_parquet_says_what_the_report_says_of_itself() -> None:
    """
    The facts stand in the metadata, each as JSON; so do the places of the cells without a number.
    """
    report = recap(types=TYPES[:2], missing=MISSING, omitted=LEFT_OUT)
    metadata = pl.read_parquet_metadata(BytesIO(written(report, "parquet")))
    told = {name.removeprefix("pmks."): json.loads(value) for name, value in metadata.items() if name[:5] == "pmks."}

    assert ("2024-12-31", "permensos-8-2012", 1) == (told["on"], told["taxonomy"], told["totals"])
    assert {
        "anak_terlantar_l": {"tidak_dikumpulkan": [2], "disamarkan": [1]},
        "anak_terlantar_jumlah": {"tidak_tersedia": [8]},
    } == told["missing"]
    assert [74, 1250, 0] == [one["count"] for one in told["omitted"]]
