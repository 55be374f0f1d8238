"""A column of yes and no: words, ticks and figures, each read only where the column shows what it means."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

import attrs
import polars as pl

from pmks.issues import of_answers
from pmks.tables.reading_of_texts import Said, Texts, findings_of
from pmks.tables.tidying.distinct import distinct, flat
from pmks.tables.tidying.missing import is_missing

ANSWER_VALUES: Final = pl.Schema([("text", pl.String), ("value", pl.Boolean)])
"""The columns of answers that were read."""

_YES: Final = ("ya", "y", "yes", "ada", "true", "benar", "v", "\u221a", "\u2713", "\u2714", "\u2611", "1")
_YES_OF_ITS_COLUMN: Final = ("terdaftar", "padan", "sudah")
_NO: Final = ("tidak", "tdk", "no", "n", "tidak ada", "tdk ada", "false", "salah", "0")
_NO_OF_ITS_COLUMN: Final = ("tidak terdaftar", "tdk terdaftar", "tidak padan", "tdk padan", "belum", "blm")
_WORDS: Final = dict.fromkeys((*_YES, *_YES_OF_ITS_COLUMN), True) | dict.fromkeys((*_NO, *_NO_OF_ITS_COLUMN), False)
_NUMBERED: Final = {"1": True, "2": False}
_FIGURES: Final = frozenset({"0", "1", "2"})
_CODE: Final = re.compile(r"([0-9])(?:[.,]0+)?")


@attrs.frozen
class AnswerRead:
    """A text read as an answer: *value* is None where nothing is known or may be set."""

    value: bool | None = attrs.field(default=None, repr=False)
    said: tuple[Said, ...] = ()


def read_answer(
    text: str,
    *,
    beside: frozenset[str] = frozenset(),
    numbered: bool = False,
    words: Mapping[str, bool] | None = None,
) -> AnswerRead:
    """
    Return *text* read as an answer; no text raises.

    >>> read_answer("Tdk").value, read_answer("-").value
    (False, None)
    >>> read_answer("t").value, read_answer("t", beside=frozenset({"y"})).value
    (None, False)

    Args:
        text: One cell.
        beside: What the column holds, as `signs_in` gives it: some signs mean nothing alone.
        numbered: Whether 1 was declared to be yes and 2 no, as questionnaires number their answers.
        words: Further words of the column, in small letters, and what they say.

    """
    said = _said(text)
    if words and said in words:
        return AnswerRead(words[said])
    known = _figure(said, beside, numbered=numbered) if said in _FIGURES else _sign(said, beside)
    if known is not None:
        return known
    if said in _WORDS:
        return AnswerRead(_WORDS[said])
    if is_missing(text, "nihil"):
        return AnswerRead()
    return AnswerRead(said=(Said(of_answers.ANSWER_UNKNOWN),))


def _said(text: str) -> str:
    """Return *text* in small letters without points, a figure without zeros behind it."""
    said = flat(text).casefold().strip(" .'\"`")
    code = _CODE.fullmatch(said)
    return said if code is None else code[1]


def _figure(said: str, beside: frozenset[str], *, numbered: bool) -> AnswerRead | None:
    """Return what a figure says; 1 says nothing beside a 2 that was not declared."""
    if numbered:
        return AnswerRead(_NUMBERED[said]) if said in _NUMBERED else AnswerRead(said=(Said(of_answers.ANSWER_UNKNOWN),))
    return AnswerRead() if "2" in beside | {said} else None


def _sign(said: str, beside: frozenset[str]) -> AnswerRead | None:
    """Return what a letter says that may mean two things; None if *said* is no such letter."""
    unclear = AnswerRead(said=(Said(of_answers.ANSWER_UNCLEAR),))
    english, own = "f" in beside, bool(beside & {"y", "ya"})
    if said == "t":
        return AnswerRead(english) if english != own else unclear
    if said == "f":
        return AnswerRead(value=False) if "t" in beside and not own else unclear
    if said == "x":
        return AnswerRead(value=True) if beside <= {"x"} else unclear
    return None


def signs_in(texts: pl.Series) -> frozenset[str]:
    """
    Return what the column of *texts* holds, as far as it decides what a sign means.

    >>> sorted(signs_in(pl.Series(["x", "", "-"])))
    ['x']
    """
    told = {_said(text) for text in distinct(texts) if not is_missing(text, "nihil")}
    telling = {"t", "f", "x", "y", "ya"} | _FIGURES
    return frozenset(said if said in telling else "" for said in told)


def read_answers(texts: pl.Series, *, numbered: bool = False, words: Mapping[str, bool] | None = None) -> Texts:
    """Return the distinct *texts* of a column read as answers, as `read_answer` reads each beside the others."""
    beside = signs_in(texts)
    read = [(text, read_answer(text, beside=beside, numbered=numbered, words=words)) for text in distinct(texts)]
    values = pl.DataFrame([(text, one.value) for text, one in read], schema=ANSWER_VALUES, orient="row")
    return Texts(values, findings_of((text, said) for text, one in read for said in one.said))


def noticed_in_answers(texts: pl.Series, *, numbered: bool = False) -> tuple[Said, ...]:
    """
    Return what is to be said once of a column of answers: that its figures need a scheme.

    >>> [said.kind.code for said in noticed_in_answers(pl.Series(["1", "2"]))]
    ['jawaban-skema']
    """
    return (Said(of_answers.ANSWER_SCHEME),) if not numbered and "2" in signs_in(texts) else ()
