"""Sexes of a register: letters, words and codes, and the columns that need a scheme."""

from __future__ import annotations

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmks.errors import CallError
from pmks.tables.tidying.sexes import codes_in, noticed_in_sexes, read_sex, read_sexes

MALE = [
    "L",
    "l",
    " L ",
    "Laki-laki",
    "LAKI-LAKI",
    "Laki - laki",
    "Laki laki",
    "lelaki",
    "pria",
    "lk",
    "lk.",
    "male",
    "1",
]
FEMALE = ["P", "p", "Perempuan", "PEREMPUAN", "perempuan ", "wanita", "pr", "pr.", "female", "2", "2.0", "02"]
UNKNOWN = ["L/P", "L,P", "9", "lainnya", "1/2", "waria", "M", "F", "3", "L" + " " * 80 + "P"]
EMPTY = ["", " ", "-", "\u2013", "tidak diketahui", "?", "NULL", "n/a"]


def column(*texts: str, scheme: dict[str, str] | None = None) -> tuple[list[str | None], list[str], list[str]]:
    """Return the values, the codes of the cells and those of the column."""
    read = read_sexes(pl.Series(texts), scheme=scheme)
    return (
        read.values["value"].to_list(),
        read.findings["code"].to_list(),
        [said.kind.code for said in noticed_in_sexes(pl.Series(texts), scheme=scheme)],
    )


@pytest.mark.parametrize(
    ("texts", "value", "said"),
    [
        (MALE, "laki_laki", []),
        (FEMALE, "perempuan", []),
        (UNKNOWN, None, ["kelamin-tak-dikenal"]),
        (EMPTY, None, ["kelamin-kosong"]),
    ],
)
def test_a_text_tells_a_sex_or_none(texts: list[str], value: str | None, said: list[str]) -> None:
    """
    Letters, words and codes of one sex are that sex; what is not L is never P for that.
    """
    for text in texts:
        read = read_sex(text)

        assert (value, said) == (read.value, [one.kind.code for one in read.said])


def test_zero_and_one_need_a_scheme() -> None:
    """
    Without a scheme no code of such a column has a value, and one error stands on the file.
    """
    assert ([None, None], [], ["kelamin-skema"]) == column("0", "1.0")
    assert ([None], [], ["kelamin-skema"]) == column("0")
    assert (["perempuan", "laki_laki"], [], []) == column("0", "1", scheme={"0": "P", "1": "L"})
    assert (["laki_laki", "perempuan"], [], []) == column("0.0", "1", scheme={"0": "laki-laki", "1": "perempuan"})


def test_a_zero_beside_one_and_two_is_stray() -> None:
    """
    The zero stays unknown with an issue, and the column says that it has no single scheme.
    """
    values, said, noticed = column("0", "1", "2")

    assert [None, "laki_laki", "perempuan"] == values
    assert ["kelamin-tak-dikenal"] == said
    assert ["kelamin-skema-campur", "kelamin-kode"] == noticed


def test_codes_are_noted_once() -> None:
    """
    One and two are read without a scheme, and the column says so once; letters need no note.
    """
    assert (["laki_laki", "perempuan"], [], ["kelamin-kode"]) == column("1", "2")
    assert (["laki_laki", "perempuan"], [], []) == column("L", "P")


def test_a_declared_scheme_counts_before_words() -> None:
    """
    M and F are sexes only where that was declared, and a code outside the scheme stays unknown.
    """
    assert (["laki_laki", "perempuan"], [], []) == column("M", "F", scheme={"M": "L", "F": "P"})
    assert ([None], ["kelamin-tak-dikenal"], []) == column("2", scheme={"0": "P", "1": "L"})


def test_a_scheme_that_names_no_sex_is_a_wrong_call() -> None:
    """
    A scheme says L or P of each code, nothing else.
    """
    with pytest.raises(CallError, match="sex_scheme"):
        read_sexes(pl.Series(["0"]), scheme={"0": "X"})


@given(
    st.lists(st.one_of(st.text(), st.sampled_from([*MALE, *FEMALE, *UNKNOWN, *EMPTY, "0"])), max_size=6),
    st.sampled_from([None, {"0": "P", "1": "L"}, {"M": "L"}]),
)
def test_both_readers_agree(texts: list[str], scheme: dict[str, str] | None) -> None:
    """
    The reader of a column says of each text what the reader of one text says beside the same codes.
    """
    series = pl.Series(texts, dtype=pl.String)
    read, codes = read_sexes(series, scheme=scheme), codes_in(series)

    alone = {text: read_sex(text, scheme=scheme, codes=codes) for text in texts}

    assert {text: one.value for text, one in alone.items()} == dict(read.values.iter_rows())
    assert sorted((text, said.kind.code) for text, one in alone.items() for said in one.said) == sorted(
        (text, code) for text, code, _ in read.findings.iter_rows()
    )
