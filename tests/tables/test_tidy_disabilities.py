"""Kinds of disability in a register: the four of the law, several in a cell, parts of a kind, and none."""

from __future__ import annotations

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmks.issues.of_disabilities import DISABILITY_UNKNOWN
from pmks.tables.tidying.disabilities import read_disabilities, read_disability

WORDS = {
    "fisik": ["fisik", "tuna daksa", "disabilitas fisik", "tubuh fisik", "FISIK", "tunadaksa", "cacat fisik"],
    "intelektual": ["intelektual", "tuna grahita", "disabilitas intelektual", "tunagrahita"],
    "mental": ["mental", "mental/jiwa", "disabilitas mental (ODGJ)", "mental (ODGJ)", "eks psikotik"],
    "sensorik": ["sensorik", "netra", "netra/buta", "rungu", "wicara", "rungu/wicara", "sensorik netra", "tuna rungu"],
}


@pytest.mark.parametrize(("kind", "texts"), WORDS.items())
def test_every_word_has_its_kind(kind: str, texts: list[str]) -> None:
    """
    The words of practice stand for the four kinds of the law.
    """
    for text in texts:
        read = read_disability(text)

        assert (kind, (kind,), False, True, ()) == (read.value, read.kinds, read.several, read.has, read.said)


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("netra/buta", ("netra",)),
        ("rungu/wicara", ("rungu", "wicara")),
        ("sensorik wicara", ("wicara",)),
        ("fisik", ()),
    ],
)
def test_the_part_of_a_kind_is_kept(text: str, parts: tuple[str, ...]) -> None:
    """
    What is named of the senses stands beside the kind.
    """
    assert parts == read_disability(text).parts


@pytest.mark.parametrize(
    ("text", "value", "kinds"),
    [
        ("fisik dan mental", "ganda", ("fisik", "mental")),
        ("sensorik|fisik", "ganda", ("fisik", "sensorik")),
        ("fisik, mental; sensorik", "multi", ("fisik", "mental", "sensorik")),
        ("ganda", "ganda", ()),
        ("multi", "multi", ()),
        ("ganda/multi", None, ()),
    ],
)
def test_several_kinds_are_ganda_or_multi(text: str, value: str | None, kinds: tuple[str, ...]) -> None:
    """
    Two kinds are ganda and more are multi; which ones is known only if they are named.
    """
    read = read_disability(text)

    assert (value, kinds, True, True) == (read.value, read.kinds, read.several, read.has)


@pytest.mark.parametrize(
    ("text", "has"),
    [("Tidak Ada Disabilitas", False), ("tidak ada", False), ("lainnya", True), ("", None), ("-", None)],
)
def test_none_other_and_unknown_are_three_things(text: str, has: bool | None) -> None:  # noqa: FBT001  # a table of facts
    """
    No disability is a fact, another disability has no kind, and an empty cell says nothing.
    """
    read = read_disability(text)

    assert (None, (), has, ()) == (read.value, read.kinds, read.has, read.said)


@pytest.mark.parametrize(
    ("text", "kinds"), [("autis", ()), ("fisik, autis", ("fisik",)), ("ganda (fisik)", ()), ("5", ())]
)
def test_an_unknown_word_leaves_the_cell_open(text: str, kinds: tuple[str, ...]) -> None:
    """
    Kinds that are known are kept, and the cell has no value; nothing of it stands in the message.
    """
    read = read_disability(text)

    assert (None, kinds) == (read.value, read.kinds)
    assert [(DISABILITY_UNKNOWN, ())] == list(read.said)


@given(
    st.lists(
        st.one_of(
            st.text(), st.sampled_from([*(word for words in WORDS.values() for word in words), "ganda", "-", "x|y"])
        ),
        max_size=6,
    )
)
def test_both_readers_agree(texts: list[str]) -> None:
    """
    The reader of a column says of each text what the reader of one text says.
    """
    read = read_disabilities(pl.Series(texts, dtype=pl.String))

    alone = {text: read_disability(text) for text in texts}

    assert {
        text: (one.value, list(one.kinds), list(one.parts), one.several, one.has) for text, one in alone.items()
    } == {row[0]: row[1:] for row in read.values.iter_rows()}
    assert {text for text, one in alone.items() if one.said} == set(read.findings["text"])
