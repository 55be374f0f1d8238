"""Answers in words, for the file of an official: Indonesian by default, English beside it."""

from __future__ import annotations

from typing import get_args

from pmks.authority import Mandate
from pmks.eligibility import Answer
from pmks.errors import CallError
from pmks.law.records import Case, Record
from pmks.model.source import Language
from pmks.wording.of_answer import lines_of_answer
from pmks.wording.of_mandate import lines_of_mandate


def explain(
    answer: Answer | Mandate | tuple[Answer, ...], lang: Language = "id", *, values_of: Record | Case | None = None
) -> str:
    """
    Say why, criterion by criterion: what was seen, what is missing, by which text, and how that was read.

    >>> import datetime as dt
    >>> from pmks.eligibility import check
    >>> from pmks.law.records import Person
    >>> answer = check(Person(tanggal_lahir=dt.date(2020, 1, 5)), "lanjut_usia_terlantar", on=dt.date(2024, 7, 1))
    >>> for line in explain(answer, "en").splitlines()[:2]:
    ...     print(line)
    Type 8, Lanjut Usia Terlantar: DOES NOT BELONG
    Day asked about: 1 July 2024; profile definisi

    Args:
        answer: An answer of `check` or `authorities`, or all answers of `screen`.
        lang: ``id`` or ``en``. The words of the law stay Indonesian.
        values_of: The record that was asked about, if its values may be shown. Without it no value of a sensitive
            fact is printed, and an age only as its bound.

    Raises:
        CallError: *lang* is no language, *answer* no answer, or *values_of* no record that the rule judges.
    """
    if lang not in get_args(Language):
        raise CallError("lang", f"seen {lang!r}, wanted 'id' or 'en'")
    if isinstance(answer, Mandate):
        return "\n".join(lines_of_mandate(answer, lang))
    if isinstance(answer, Answer):
        _refuse_other_record(answer, values_of)
        return "\n".join(lines_of_answer(answer, lang, values_of))
    if isinstance(answer, tuple):
        return "\n\n".join(explain(one, lang, values_of=values_of) for one in answer)
    raise CallError("answer", f"seen {type(answer).__name__}, wanted an answer of check(), screen() or authorities()")


def _refuse_other_record(answer: Answer, values_of: Record | Case | None) -> None:
    """Refuse the values of a record that the rule of *answer* cannot have judged."""
    if values_of is None or answer.reason is not None or answer.rule is None:
        return
    kind = getattr(values_of, "kind", type(values_of).__name__)
    if kind not in answer.rule.records:
        wanted = ", ".join(answer.rule.records)
        raise CallError("values_of", f"seen a record of the kind {kind}, wanted {wanted}: the record asked about")


__all__ = ["explain"]
