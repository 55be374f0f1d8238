"""The place cells of a whole register: read as one row is, row by row."""

import datetime as dt

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmks import CallError, regions
from pmks.tables.tidying.places import read_places

ON = dt.date(2024, 12, 31)
CELLS = {
    "kode_wilayah": ["36.04", "3604", "36.04.05.2001", "36.03.24.1001", "35.1", "", None, "x9"],
    "provinsi": ["BANTEN", "Jawa Barat", "PAPUA", "", None, "BNTEN"],
    "kabupaten_kota": ["KAB. SERANG", "SERANG", "KOTA LEBAK", "MERAUKE", "36.01", "-", None, "KAB. SERAN"],
    "kecamatan": ["CIPUTAT", "MAUK", "36.03.08", "", None],
}
BANTEN = regions.districts({"36.03.08": "Mauk", "36.74.04": "Ciputat"})
ROWS = st.lists(st.fixed_dictionaries({name: st.sampled_from(texts) for name, texts in CELLS.items()}), max_size=12)


@given(
    ROWS,
    st.sets(st.sampled_from(sorted(CELLS)), min_size=1),
    st.sampled_from([None, "kemendagri", "bps"]),
    st.sampled_from([None, BANTEN]),
)
def test_a_register_is_read_as_each_of_its_rows(
    rows: list[dict[str, str | None]], names: set[str], scheme: regions.Scheme | None, known: regions.Districts | None
) -> None:
    """
    Codes, names and findings of a register are those of the rows, read one by one.
    """
    frame = pl.DataFrame(rows, schema=dict.fromkeys(CELLS, pl.String)).select(sorted(names))
    read = read_places(frame, scheme=scheme, on=ON, districts=known)
    alone = [regions.read(**row, scheme=scheme, on=ON, districts=known) for row in frame.to_dicts()]
    found = [(at, told.field, told.kind.code, list(told.details)) for at, one in enumerate(alone) for told in one.told]

    assert [one.region and one.region.code for one in alone] == read.values["wilayah"].to_list()
    assert [one.region and one.region.name for one in alone] == read.values["wilayah_nama"].to_list()
    assert [one.region and one.region.province for one in alone] == read.values["provinsi_kode"].to_list()
    assert sorted(found) == sorted(read.findings.rows())


def test_further_columns_do_no_harm() -> None:
    """
    Only the place columns are read, and a column without any text counts as empty.
    """
    frame = pl.DataFrame({"nama": [1, 2], "provinsi": [None, None], "kabupaten_kota": ["KAB. LEBAK", None]})

    assert ["36.02", None] == read_places(frame, scheme=None, on=ON).values["wilayah"].to_list()


@pytest.mark.parametrize(
    ("frame", "arguments", "argument"),
    [
        ({"kabupaten_kota": ["x"]}, {"on": "2024", "scheme": None}, "on"),
        ({"kabupaten_kota": ["x"]}, {"on": ON, "scheme": "bkn"}, "scheme"),
        ({"kode_wilayah": [3604.0]}, {"on": ON, "scheme": None}, "frame"),
        ({"nama": ["x"]}, {"on": ON, "scheme": None}, "frame"),
    ],
)
def test_a_wrong_call_of_the_columns_raises(
    frame: dict[str, list[object]], arguments: dict[str, object], argument: str
) -> None:
    """
    A wrong argument is refused by its name; a code as a float may have lost a zero, so only texts are read.
    """
    with pytest.raises(CallError) as caught:
        read_places(pl.DataFrame(frame), **arguments)  # type: ignore[arg-type]  # what is tested

    assert argument == caught.value.argument
