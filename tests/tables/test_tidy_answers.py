"""Answers of a register: yes, no and unknown, and the signs that need their column."""

from __future__ import annotations

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmks.tables.tidying.answers import noticed_in_answers, read_answer, read_answers, signs_in

YES = ["ya", "YA", " y ", "yes", "ada", "true", "benar", "v", "\u221a", "1", "1.0", "Terdaftar", "PADAN", "Sudah"]
NO = ["tidak", "tdk", "no", "n", "tidak ada", "false", "0", "Tidak Terdaftar", "TIDAK PADAN", "Belum"]
UNKNOWN = ["-", "", " ", "n/a", "null", "tidak tahu", "."]


def values(*texts: str, numbered: bool = False) -> list[bool | None]:
    """Return the values of a column."""
    return read_answers(pl.Series(texts), numbered=numbered).values["value"].to_list()


def said(*texts: str) -> list[str]:
    """Return the codes of the cells of a column."""
    return read_answers(pl.Series(texts)).findings["code"].to_list()


@pytest.mark.parametrize(("texts", "value"), [(YES, True), (NO, False), (UNKNOWN, None)])
def test_a_text_says_yes_no_or_nothing(texts: list[str], value: bool | None) -> None:  # noqa: FBT001  # a table of answers
    """
    Words, ticks and figures say yes or no; an empty cell is unknown, never no.
    """
    for text in texts:
        read = read_answer(text)

        assert (value, ()) == (read.value, read.said)


def test_t_is_read_beside_what_shows_it() -> None:
    """
    T is tidak beside Y, true beside F, and nothing alone.
    """
    assert [False, True] == values("t", "y")
    assert [True, False] == values("T", "F")
    assert [None] == values("t")
    assert ["jawaban-rancu"] == said("t")
    assert [None, None, True] == values("f", "t", "ya")


def test_x_is_a_tick_where_all_else_is_empty() -> None:
    """
    X may be a crossing-out: it is yes only in a column whose other cells are empty.
    """
    assert [True, None, None] == values("x", "", "-")
    assert [None, True] == values("x", "v")
    assert ["jawaban-rancu"] == said("x", "tidak")


def test_one_and_two_are_read_only_where_that_was_declared() -> None:
    """
    Questionnaires number their answers: without a word on it a column with 2 has no value in its figures.
    """
    assert [None, None] == values("1", "2")
    assert [] == said("1", "2")
    assert ["jawaban-skema"] == [one.kind.code for one in noticed_in_answers(pl.Series(["1", "2"]))]
    assert [True, False, None] == values("1", "2", "0", numbered=True)
    assert () == noticed_in_answers(pl.Series(["1", "2"]), numbered=True)
    assert () == noticed_in_answers(pl.Series(["1", "0"]))


def test_other_words_are_told_or_unknown() -> None:
    """
    A column may bring words of its own; what is not known stays open with a warning.
    """
    read = read_answers(pl.Series(["Aktif", "mungkin"]), words={"aktif": True})

    assert [True, None] == read.values["value"].to_list()
    assert [("mungkin", "jawaban-tak-dikenal", [])] == read.findings.rows()


@given(
    st.lists(st.one_of(st.text(), st.sampled_from([*YES, *NO, *UNKNOWN, "t", "f", "x", "2"])), max_size=6),
    st.booleans(),
)
def test_both_readers_agree(texts: list[str], numbered: bool) -> None:  # noqa: FBT001  # drawn by Hypothesis
    """
    The reader of a column says of each text what the reader of one text says beside the same signs.
    """
    series = pl.Series(texts, dtype=pl.String)
    read, beside = read_answers(series, numbered=numbered), signs_in(series)

    alone = {text: read_answer(text, beside=beside, numbered=numbered) for text in texts}

    assert {text: one.value for text, one in alone.items()} == dict(read.values.iter_rows())
    assert sorted((text, one.kind.code) for text, read in alone.items() for one in read.said) == sorted(
        (text, code) for text, code, _ in read.findings.iter_rows()
    )
