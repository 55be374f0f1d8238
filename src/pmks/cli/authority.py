"""``pmks authority``: which level of government must act in a case."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Any, Final

import typer

from pmks.authority import Mandate, authorities
from pmks.cli.facts_of_words import record_of
from pmks.cli.options import FactOption, FormOption, Lang, LangOption, OnOption, OutputOption, day_asked
from pmks.cli.outlet import as_csv, as_json, give, outlet
from pmks.cli.telling_of_law import cited
from pmks.codec import unstructure
from pmks.law.records import Case
from pmks.model.source import Language, Text
from pmks.names import category
from pmks.wording import explain
from pmks.wording.phrases import NO, YES

_TOLD: Final = Text("Fakta yang disebut: {facts}", "Told: {facts}")
_NOTHING: Final = Text("tidak ada", "nothing")


def run(
    *,
    kategori: Annotated[str | None, typer.Option("--kategori", metavar="NAME")] = None,
    layanan: Annotated[str | None, typer.Option("--layanan", metavar="SERVICE")] = None,
    dalam_panti: Annotated[bool | None, typer.Option("--dalam-panti/--luar-panti", show_default=False)] = None,
    wilayah: Annotated[str | None, typer.Option("--wilayah", metavar="CODE")] = None,
    fact: FactOption = None,
    on: OnOption = None,
    lang: LangOption = Lang.ID,
    form: FormOption = None,
    output: OutputOption = None,
) -> None:
    """Tell who has authority over a case, by which text, and what to ask next."""
    to = outlet(lang, form, output)
    day = day_asked(on)
    beside: dict[str, object] = {
        "kategori": None if kategori is None else category(kategori).number,
        "layanan": layanan,
        "dalam_panti": dalam_panti,
        "wilayah": wilayah,
    }
    case = record_of(Case, fact or (), beside)
    who = authorities(case, on=day)
    give(
        to,
        text=lambda: (_told(case, to.lang), *explain(who, to.lang).splitlines()),
        data=lambda: as_json({"case": unstructure(case), **unstructure(who)}),
        table=lambda: as_csv(("on", "what", "value", "text", "citation"), _rows(who, to.lang)),
    )


def _told(case: Case, lang: Language) -> str:
    """Return what was told of the case."""
    facts: dict[str, Any] = unstructure(case)
    words = {True: YES.says(lang), False: NO.says(lang)}
    shown = "; ".join(f"{name}={words[value] if isinstance(value, bool) else value}" for name, value in facts.items())
    return _TOLD.says(lang).format(facts=shown or _NOTHING.says(lang))


def _rows(who: Mandate, lang: Language) -> Iterator[tuple[object, ...]]:
    """Yield the answer as rows: levels, grounds, other readings, duties, questions."""
    yield who.on, "verdict", who.verdict.value, who.reason, None
    for level in who.levels:
        yield who.on, "level", level.value, level.label.says(lang), None
    for level in who.possible if not who.levels else ():
        yield who.on, "possible", level.value, level.label.says(lang), None
    for name in who.missing:
        yield who.on, "missing", name, None, None
    for ground in who.grounds:
        words = "; ".join(cell.words for cell in ground.cells if cell.words)
        yield who.on, "ground", ground.rule.id, words, cited(ground.citations)
    if who.regional:
        yield who.on, "regional", None, None, cited(who.regional)
    for other in who.alternatives:
        yield who.on, "alternative", other.level.value, other.reading.says(lang), cited(other.citations)
    for what, duties in (("spm", who.spm), ("spm_maybe", who.spm_maybe)):
        for duty in duties:
            yield who.on, what, duty.id, duty.then.service, str(duty.citation)
    for note in who.notes:
        yield who.on, "note", note.id, note.text.says(lang), cited(note.citations)
