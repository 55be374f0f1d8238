"""Settings of a register: inside or outside a home."""

from __future__ import annotations

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmks.tables.tidying.settings import read_setting, read_settings

INSIDE = ["Dalam Panti", "DALAM PANTI", "DP", "panti", "residensial", "asrama", "dalam_panti"]
OUTSIDE = ["Luar Panti", "LP", "lp", "non panti", "keluarga", "masyarakat", "home care", "day care"]


@pytest.mark.parametrize(
    ("texts", "value", "said"),
    [
        (INSIDE, True, []),
        (OUTSIDE, False, []),
        (["rumah singgah", "Shelter"], False, ["panti-singgah"]),
        (["sentra", "Balai"], None, ["panti-belum-jelas"]),
        (["", "-", " "], None, []),
        (["panti?", "L/P", "rumah"], None, ["panti-tak-dikenal"]),
    ],
)
def test_a_setting_is_inside_outside_or_open(texts: list[str], value: bool | None, said: list[str]) -> None:  # noqa: FBT001  # a table
    """
    A word of a column of settings says inside or outside; what depends on the person stays open.
    """
    for text in texts:
        read = read_setting(text)

        assert (value, said) == (read.value, [one.kind.code for one in read.said])


@given(st.lists(st.one_of(st.text(), st.sampled_from([*INSIDE, *OUTSIDE, "balai", "shelter", "?"])), max_size=6))
def test_both_readers_agree(texts: list[str]) -> None:
    """
    The reader of a column says of each text what the reader of one text says.
    """
    read = read_settings(pl.Series(texts, dtype=pl.String))

    alone = {text: read_setting(text) for text in texts}

    assert {text: one.value for text, one in alone.items()} == dict(read.values.iter_rows())
    assert sorted((text, said.kind.code) for text, one in alone.items() for said in one.said) == sorted(
        (text, code) for text, code, _ in read.findings.iter_rows()
    )
