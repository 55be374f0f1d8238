"""Every row of a frame against every category, by the same rules as one record."""

from __future__ import annotations

import datetime as dt
from typing import TypeVar, cast

from pmks import law
from pmks.eligibility import refuse_wrong_question
from pmks.eligibility.session import every_category
from pmks.engine.columns import columns, nothing, unknown
from pmks.engine.plan import Vocabulary, plan
from pmks.errors import CallError
from pmks.model.category import Category
from pmks.model.rule import Rule
from pmks.tables.frames import opened, refuse_clash

FrameT = TypeVar("FrameT")

REASON = "_alasan"
"""What is put behind the id of a category for the column of its reasons."""

_HELPER = "__pmks_"


def screen(
    frame: FrameT,
    *,
    on: dt.date,
    profile: str = "definisi",
    reasons: bool = False,
    rules: tuple[Rule[Category], ...] = (),
    record: str = "orang",
) -> FrameT:
    """
    Check every row of *frame* against every category.

    >>> import datetime as dt
    >>> import polars as pl
    >>> born = [dt.date(1950, 1, 5), None]
    >>> frame = pl.DataFrame({"tanggal_lahir": born, "kebutuhan_dasar_terpenuhi": [False, False]})
    >>> screen(frame, on=dt.date(2024, 7, 1))["lanjut_usia_terlantar"].to_list()
    [True, None]

    Args:
        frame: One row a record, one column a fact, called as the fact is (``tanggal_lahir``). Null is not known, and so
            is a fact without a column. A day that is only roughly known stands in two columns,
            ``tanggal_lahir_awal`` and ``tanggal_lahir_akhir``. pandas, Polars (eager or lazy), PyArrow, DuckDB or
            PySpark.
        on: The day asked about.
        profile: As for `pmks.check`.
        reasons: Whether to add, for each category, a column of whole numbers with two bits for each criterion of its
            rule from left to right: 1 met, 2 not met, 0 not known. `answer` makes an explanation of them.
        rules: Local rules, answered after the national ones.
        record: What a row is: ``orang``, ``keluarga``, ``kelompok`` or ``komunitas``.

    Returns:
        The same kind of frame with a column for each category, called by its id; true is met, false not met, null not
        known. Lazy frames stay lazy. A category that has no rule for such records is null in every row.

    Raises:
        CallError: *frame* is no frame, *on* no day, *profile* no profile, *rules* no rules, *record* no kind of record.
        TableError: A column of a fact holds another kind of value, or has the name of a column that is to be made.
    """
    refuse_wrong_question(on, profile, rules)
    if record not in law.FACTS or record == "kasus":
        raise CallError("record", f"seen {record!r}, wanted orang, keluarga, kelompok or komunitas")
    vocabulary = Vocabulary(record, law.FACTS[record], law.FOLLOWING[record])
    door = opened(frame, {fact.name: fact for fact in vocabulary.facts})
    asked = every_category(on, profile, rules)
    able = tuple(rule for _, rule in asked if rule is not None and record in rule.records)
    made = columns(plan(able, vocabulary, on), vocabulary, door.told, door.words, prefix=_HELPER, reasons=reasons)
    ids = [rule.then.id for rule in able]
    verdicts = dict(zip(ids, made.verdicts, strict=True))
    names = [category.id for category, _ in asked]
    new = [verdicts.get(name, unknown(door.words)).alias(name) for name in names]
    if reasons:
        why = dict(zip(ids, made.reasons, strict=True))
        new += [why.get(name, nothing(door.words)).alias(name + REASON) for name in names]
        names += [name + REASON for name in names]
    refuse_clash(door.columns, names, _HELPER)
    done = door.frame
    for step in made.steps:
        done = done.with_columns(*step)
    done = done.with_columns(*new)
    return cast("FrameT", door.back(done.drop(*made.helpers) if made.helpers else done, names))
