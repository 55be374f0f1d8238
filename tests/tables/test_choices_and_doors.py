"""Columns of choices, and the doors of rooms: what is refused, and what crosses a process boundary."""

from __future__ import annotations

import datetime as dt
import pickle

import polars as pl
import pytest

import pmks
from pmks import law, tables
from pmks.errors import InvalidRecordsError, MissingExtraError, TableError
from pmks.issues.kind import IssueKind, Severity, issue_of
from pmks.model.source import Text
from pmks.tables.tidying.choices import read_choices

ON = dt.date(2024, 12, 31)
DISASTER = next(fact for fact in law.FACTS["orang"] if fact.name == "jenis_bencana")


def test_choices_are_read_by_name_and_the_rest_is_told() -> None:
    """
    A choice is read whatever its case and joints; a mark of nothing is silent, anything else told once a text.
    """
    read = read_choices(pl.Series(["ALAM", " non alam", "nonalam", "-", "gempa"]), DISASTER)

    assert ["alam", None, "nonalam", None, None] == read.values["value"].to_list()
    assert [" non alam", "gempa"] == read.findings["text"].to_list()
    assert {"pilihan-tak-dikenal"} == set(read.findings["code"])


def test_a_register_can_tell_facts_of_its_own() -> None:
    """
    Columns called as facts are read by the kind of the fact, and decide verdicts.
    """
    head = "tanggal_lahir;kebutuhan_dasar_terpenuhi;jenis_bencana;tanggal_tindak_pidana;JENIS PPKS"
    checked = pmks.validate(
        f"{head}\n21/01/1950;tidak;alam;1/2/2020;Lanjut Usia Terlantar\n1950;?;badai;;Lanjut Usia Terlantar\n".encode(),
        on=ON,
    )

    assert ["supported", "not_verifiable"] == checked.cases["verification"].to_list()
    assert ["alam", None] == checked.records["jenis_bencana"].to_list()
    assert dt.date(2020, 2, 1) == checked.records["tanggal_tindak_pidana"][0]
    assert "pilihan-tak-dikenal" in checked.issues["code"].to_list()


def test_names_of_the_room_are_there_or_refused() -> None:
    """
    The room of tables has the names that it promises, and no other.
    """
    assert sorted(tables.__all__) == sorted(dir(tables))
    for name in tables.__all__:
        assert getattr(tables, name) is not None
    with pytest.raises(AttributeError, match="no attribute 'screan'"):
        _ = tables.screan


@pytest.mark.parametrize(
    "error",
    [
        TableError("file", "it holds no table"),
        MissingExtraError("pmks.validate", "etl"),
        InvalidRecordsError(2, 1, (("x", 1),)),
    ],
    ids=lambda error: type(error).__name__,
)
def test_errors_cross_a_process_boundary(error: Exception) -> None:
    """
    An error can be pickled and says the same afterwards.
    """
    assert str(error) == str(pickle.loads(pickle.dumps(error)))  # noqa: S301  # our own pickle


def test_a_kind_of_issue_tells_its_details_in_both_languages() -> None:
    """
    A message names the details that a finding gives, the same in both languages.
    """
    kind = IssueKind("x", Severity.INFO, "kasus", Text("ada {n}", "there are {n}"), Text("-", "-"), ("n",))

    assert Text("ada 3", "there are 3") == issue_of(kind, ("3",)).message
    assert "Severity.INFO" == repr(kind.severity)
    with pytest.raises(ValueError, match="same details"):
        IssueKind("x", Severity.INFO, "kasus", Text("ada {n}", "there are"), Text("-", "-"), ("n",))
