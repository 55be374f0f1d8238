"""Around a checked register: what it gives back, pseudonyms, two states compared."""

from __future__ import annotations

import datetime as dt
import pickle
from pathlib import Path

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

import pmks
from pmks.errors import CallError, InvalidRecordsError, TableError
from pmks.law.successions import SUCCESSIONS
from pmks.tables import compare, pseudonymise

ON = dt.date(2024, 12, 31)
KEY = b"a key of sixteen bytes or more"
HEAD = "NIK;NAMA;TGL LAHIR;JK;JENIS PPKS"
GOOD = "3602995105809901;CONTOH SATU;11/05/1980;P;Pemulung"
AGED = "3602991105069902;CONTOH DUA;11/05/2006;L;Anak dengan Kedisabilitasan"
BAD = "360299110506990;CONTOH TIGA;11/05/2006;L;Pemulung"


def checked(*rows: str, **arguments: object) -> pmks.Checked:
    """Return a register of *rows*, checked."""
    return pmks.validate("\n".join((HEAD, *rows, "")).encode(), on=ON, **arguments)


def test_rows_are_valid_or_invalid_and_none_is_lost() -> None:
    """
    The rows that were read are those that are valid and those that are not.
    """
    register = checked(GOOD, AGED, BAD)

    assert [2, 3, 4] == register.records["row"].to_list()
    assert [2] == register.valid["row"].to_list()
    assert [3, 4] == register.invalid["row"].to_list()
    assert (3, 1, 2) == (register.summary.rows_read, register.summary.rows_valid, register.summary.rows_invalid)


def test_rows_to_mend_stand_as_they_came() -> None:
    """
    Who mends a register gets the cells as they came, with the errors of the row.
    """
    row = checked(GOOD, BAD).to_mend("en").to_dicts()[0]

    assert ("360299110506990", "nik-panjang", 3) == (row["NIK"], row["kode"], row["row"])
    assert "15" in row["masalah"]


def test_a_pipeline_can_stop() -> None:
    """
    `raise_for_issues` raises for errors, or for warnings if asked, and names codes and counts, no row of anybody.
    """
    with pytest.raises(InvalidRecordsError) as caught:
        checked(BAD).raise_for_issues()

    assert "1 of 1 rows are invalid: nik-panjang (1)" == str(caught.value)
    assert str(caught.value) == str(pickle.loads(pickle.dumps(caught.value)))  # noqa: S301  # our own pickle
    checked(GOOD).raise_for_issues()
    with pytest.raises(InvalidRecordsError):
        checked(GOOD).raise_for_issues("warning")
    with pytest.raises(CallError):
        checked(GOOD).raise_for_issues("grave")


def test_issues_come_in_both_languages() -> None:
    """
    The same findings are told in Indonesian or in English, row by row in the same order.
    """
    register = checked(GOOD, BAD, lang="en")

    assert register.issues.equals(register.issues_in("en"))
    assert register.issues["code"].to_list() == register.issues_in("id")["code"].to_list()
    assert register.issues["message"].to_list() != register.issues_in("id")["message"].to_list()


def test_frames_of_every_kind_are_validated_and_come_back_alike() -> None:
    """
    A register that comes as pandas, PyArrow, DuckDB or Polars gives its records in a frame of the same kind.
    """
    frame = pl.read_csv(f"{HEAD}\n{GOOD}\n{BAD}\n".encode(), separator=";", infer_schema=False)
    counts = [(one.code, one.count) for one in checked(GOOD, BAD).summary.by_code]
    with duckdb.connect() as connection:
        kinds = (frame, frame.lazy(), frame.to_pandas(), frame.to_arrow(), connection.from_arrow(frame.to_arrow()))
        for given in kinds:
            register = pmks.validate(given, on=ON)

            assert type(given) is type(register.records)
            assert counts == [(one.code, one.count) for one in register.summary.by_code]


def test_a_typed_frame_loses_nothing() -> None:
    """
    Dates, whole numbers and gaps of a typed frame are read as what they are.
    """
    typed = pd.DataFrame(
        {
            "NIK": [3602995105809901, 3602991105069902],
            "TGL LAHIR": pd.to_datetime(["1980-05-11", None]),
            "JENIS PPKS": ["Pemulung", None],
        }
    )
    register = pmks.validate(pa.Table.from_pandas(typed), on=ON)
    rows = pl.DataFrame(register.records)

    assert ["3602995105809901", "3602991105069902"] == rows["nik"].to_list()
    assert [dt.date(1980, 5, 11), None] == rows["tanggal_lahir"].to_list()


def test_a_file_is_named_by_a_path(tmp_path: Path) -> None:
    """
    A path as text or as `Path` names a file; one that is not there is a wrong call.
    """
    file = tmp_path / "register.csv"
    file.write_text(f"{HEAD}\n{GOOD}\n", encoding="utf-8")

    assert 1 == pmks.validate(file, on=ON).summary.rows_read == pmks.validate(str(file), on=ON).summary.rows_read
    with pytest.raises(CallError):
        pmks.validate(tmp_path / "none.csv", on=ON)


@pytest.mark.parametrize(
    "arguments",
    [
        {"on": "2024-12-31"},
        {"region_scheme": "pos"},
        {"level": "desa"},
        {"sex_scheme": "L"},
        {"sex_scheme": {"0": "x"}},
        {"lang": "jv"},
        {"profile": "x"},
        {"mapping": {"TIDAK ADA": "nik"}},
        {"mapping": {"NIK": "nick"}},
    ],
    ids=str,
)
def test_wrong_calls_are_refused(arguments: dict[str, object]) -> None:
    """
    An argument that can only be a mistake is refused, and says what is wanted.
    """
    with pytest.raises(CallError):
        pmks.validate(f"{HEAD}\n{GOOD}\n".encode(), **{"on": ON, **arguments})


def test_names_of_lists_are_looked_up() -> None:
    """
    A list or a scope that does not exist is refused as an unknown name.
    """
    for arguments in ({"taxonomy": "permensos"}, {"scope": "banten"}):
        with pytest.raises(pmks.UnknownNameError):
            checked(GOOD, **arguments)


def test_another_list_is_read_by_its_own_numbers() -> None:
    """
    With the list of 2007 declared its types are read, and no rule of the present list judges them.
    """
    register = checked(GOOD.replace("Pemulung", "Keluarga Fakir Miskin"), taxonomy="depsos-22-2007")

    assert ["not_verifiable"] == register.cases["verification"].to_list()
    assert "depsos-22-2007" == register.summary.taxonomy


def test_the_setting_is_held_against_authority_where_the_level_is_told() -> None:
    """
    A home that is another level's is told with its text, and is no error.
    """
    head, row = (
        f"{HEAD};DALAM/LUAR PANTI;KAB/KOTA",
        "3602992101509903;CONTOH;21/01/1950;L;Lanjut Usia Terlantar;DP;KAB. LEBAK",
    )
    register = pmks.validate(f"{head}\n{row}\n".encode(), on=ON, level="kabupaten_kota")
    told = register.issues.filter(pl.col("code") == "panti-kewenangan")

    assert ["info"] == told["severity"].to_list()
    assert "UU 23/2014" in told["message"][0]
    assert (
        []
        == pmks.validate(f"{head}\n{row}\n".encode(), on=ON, level="provinsi")
        .issues.filter(pl.col("code") == "panti-kewenangan")["code"]
        .to_list()
    )


def test_pseudonyms_keep_equality_and_hide_numbers() -> None:
    """
    Equal numbers have equal hashes under one key and others under another; what is no number becomes null.
    """
    frame = pl.DataFrame({"nik": ["3602995105809901", "3602995105809901", "3602991105069902", "rusak", None]})
    one, other = pseudonymise(frame, key=KEY)["nik"], pseudonymise(frame, key=KEY + b"!")["nik"]

    assert one[0] == one[1] != one[2]
    assert [None, None] == one.to_list()[3:]
    assert set(one.drop_nulls()).isdisjoint(other.drop_nulls())
    assert isinstance(pseudonymise(frame.to_pandas(), key=KEY), pd.DataFrame)
    assert isinstance(pseudonymise(frame.lazy(), key=KEY), pl.LazyFrame)
    assert 3 == pl.DataFrame(pseudonymise(frame.to_arrow(), key=KEY))["nik"].drop_nulls().len()


def test_pseudonyms_need_a_key_and_a_column() -> None:
    """
    A short key, what is no frame, and a frame without a number are refused, and no message holds the key.
    """
    with pytest.raises(CallError) as caught:
        pseudonymise(pl.DataFrame({"nik": ["x"]}), key=b"short")

    assert "short" not in str(caught.value).replace("too short", "")
    with pytest.raises(CallError):
        pseudonymise([1], key=KEY)
    with pytest.raises(TableError):
        pseudonymise(pl.DataFrame({"nama": ["x"]}), key=KEY)


def test_two_states_tell_who_came_left_and_changed() -> None:
    """
    Persons are followed by their number: come, gone, of another type, the same.
    """
    new = "3602992101509903;CONTOH EMPAT;21/01/1950;L;Fakir Miskin"
    told = compare(checked(GOOD, AGED), checked(GOOD.replace("Pemulung", "Pengemis"), new), on=ON)

    assert (1, 1, 1, 0) == (told.came, told.left, told.changed, told.stayed)
    assert {"datang", "pergi", "ganti_jenis"} == set(told.changes["perubahan"])
    assert {2, 3, None} == set(told.changes["row_after"])


@pytest.mark.parametrize("one", SUCCESSIONS, ids=lambda one: f"{one.before} to {one.after}")
def test_who_is_too_old_for_a_type_is_told_the_next(one: object) -> None:
    """
    On the birthday a person grows out of a type, the day before not yet.
    """
    born = ON.replace(year=ON.year - one.age)
    for day, nexts in ((born, [one.after]), (born + dt.timedelta(days=1), [])):
        code = f"36029{'9'}{day.day + 40:02d}{day:%m%y}9905"
        state = pmks.validate(
            f"{HEAD}\n{code};CONTOH;{day:%d/%m/%Y};P;{one.before}\n".encode(), on=ON, taxonomy="permensos-8-2012"
        )

        assert [nexts] == compare(state, state, on=ON).changes["kategori_next"].to_list()


def test_rows_without_a_number_are_counted_apart() -> None:
    """
    Who has no number is compared with nobody.
    """
    told = compare(checked(GOOD), checked(GOOD, BAD), on=ON)

    assert (0, 1) == told.without_key
    assert (0, 0, 0, 1) == (told.came, told.left, told.changed, told.stayed)
    with pytest.raises(CallError):
        compare(checked(GOOD), checked(GOOD), on="2024")
    with pytest.raises(CallError):
        compare(pl.DataFrame(), checked(GOOD), on=ON)
