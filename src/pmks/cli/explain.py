"""``pmks explain``: why a record belongs to a type or not, criterion by criterion."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Final

import typer

from pmks.cli.facts_of_words import record_of
from pmks.cli.options import (
    FactOption,
    FormOption,
    Lang,
    LangOption,
    OnOption,
    OutputOption,
    PersonalOption,
    ProfileOption,
    day_asked,
)
from pmks.cli.outlet import as_csv, as_json, give, outlet
from pmks.cli.tables_of_text import Block, Table
from pmks.cli.telling_of_law import heads
from pmks.codec import unstructure
from pmks.eligibility import Answer, check, screen
from pmks.errors import UnknownNameError
from pmks.law.records import Community, Family, Group, Person, Record
from pmks.model.category import Category
from pmks.model.source import Language, Text
from pmks.names import category
from pmks.names.closeness import closest
from pmks.wording import explain
from pmks.wording import phrases as say
from pmks.wording.of_answer import lines_of_notes

RECORDS: Final[dict[str, type[Record]]] = {one.kind: one for one in (Person, Family, Group, Community)}

_TABLE_HEADS: Final = (
    Text("no", "no"),
    Text("jenis", "type"),
    Text("putusan", "verdict"),
    Text("yang dapat memutuskan", "what could decide"),
)
_ROW_HEADS: Final = ("on", "profile", "number", "id", "label", "verdict", "reason", "missing", "rule", "citation")
_JUDGED_ON: Final = Text("dinilai pada: {records}", "judged on: {records}")


def run(
    name: Annotated[str | None, typer.Argument(metavar="CATEGORY", show_default=False)] = None,
    *,
    fact: FactOption = None,
    record: Annotated[str | None, typer.Option("--record", metavar="KIND")] = None,
    profile: ProfileOption = "definisi",
    show_personal: PersonalOption = False,
    on: OnOption = None,
    lang: LangOption = Lang.ID,
    form: FormOption = None,
    output: OutputOption = None,
) -> None:
    """Tell why a record with the given facts belongs to a type or not; to all of them in short without a type."""
    to = outlet(lang, form, output)
    day = day_asked(on)
    asked = None if name is None else category(name)
    told = record_of(_class_called(record, asked), fact or ())
    if asked is None:
        answers = screen(told, on=day, profile=profile)
        give(
            to,
            text=lambda: _in_short(answers, to.lang),
            data=lambda: as_json([unstructure(one) for one in answers]),
            table=lambda: as_csv(_ROW_HEADS, map(_row, answers)),
        )
        return
    answer = check(told, asked, on=day, profile=profile)
    values = told if show_personal and answer.reason is None else None
    give(
        to,
        text=lambda: explain(answer, to.lang, values_of=values).splitlines(),
        data=lambda: as_json({**unstructure(answer), "explanation": explain(answer, to.lang, values_of=values)}),
        table=lambda: as_csv(_ROW_HEADS, [_row(answer)]),
    )


def _class_called(record: str | None, asked: Category | None) -> type[Record]:
    """Return the class of records called *record*; if None the person, or what the type *asked* is judged on."""
    if record is None:
        kind = asked.units[0] if asked is not None and Person.kind not in asked.units else Person.kind
        return RECORDS[kind]
    found = RECORDS.get(record.strip().casefold())
    if found is None:
        raise UnknownNameError(record, closest(record, RECORDS) or tuple(RECORDS), "record")
    return found


def _in_short(answers: tuple[Answer, ...], lang: Language) -> Iterator[Block]:
    """Yield every type on one line."""
    first = answers[0]
    yield f"{say.ON.says(lang)}: {say.day(first.on, lang)}; {say.PROFILE.says(lang)} {first.profile}"
    yield ""
    rows = tuple(
        (str(one.category.number), one.category.label, say.OUTCOMES[one.verdict].says(lang), _open(one, lang))
        for one in answers
    )
    yield Table(heads(lang, _TABLE_HEADS), rows, frozenset({0}))
    notices = tuple(note for note in first.notes if note.kind == "notice")
    if notices:
        yield ""
        yield from lines_of_notes(notices, lang)


def _open(answer: Answer, lang: Language) -> str:
    """Return what keeps the verdict of *answer* open: facts to ask for, or another kind of record."""
    if answer.reason is not None and answer.rule is not None:
        return _JUDGED_ON.says(lang).format(records=", ".join(answer.rule.records))
    if answer.reason is not None:
        return say.REASONS[answer.reason].says(lang)
    return ", ".join(answer.missing)


def _row(answer: Answer) -> tuple[Any, ...]:
    """Return *answer* as a row."""
    rule = answer.rule
    return (
        answer.on,
        answer.profile,
        answer.category.number,
        answer.category.id,
        answer.category.label,
        answer.verdict.value,
        answer.reason,
        "; ".join(answer.missing),
        None if rule is None else rule.id,
        None if rule is None else rule.citation,
    )
