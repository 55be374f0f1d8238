"""The explanation of an answer about authority."""

from __future__ import annotations

from collections.abc import Iterator

from pmks.authority import LegalGround, Mandate
from pmks.law.records import Case
from pmks.model.source import Language
from pmks.model.verdict import Verdict
from pmks.wording import phrases as say
from pmks.wording.criteria import cited, question
from pmks.wording.of_answer import lines_of_notes


def lines_of_mandate(who: Mandate, lang: Language) -> Iterator[str]:
    """Yield the lines of the explanation."""
    levels = ", ".join(level.label.says(lang) for level in who.levels) or say.OUTCOMES[who.verdict].says(lang)
    yield f"{say.AUTHORITY.says(lang)}: {levels}"
    yield f"{say.ON.says(lang)}: {say.day(who.on, lang)}"
    if who.reason is not None:
        yield say.REASONS[who.reason].says(lang)
    if who.verdict is Verdict.UNKNOWN and who.possible:
        yield f"{say.POSSIBLE.says(lang)}: {', '.join(level.label.says(lang) for level in who.possible)}"
    yield from (f"{say.LAST_QUESTION.says(lang)}: {question(name, Case.kind, lang)}" for name in who.missing)
    for ground in who.grounds:
        yield from _ground(ground, lang)
    if who.regional:
        yield f"{say.REGION.says(lang)}: {cited(who.regional, lang)}"
    for other in who.alternatives:
        yield (
            f"{say.OTHERWISE.says(lang)} ({other.level.label.says(lang)}): {other.reading.says(lang)} "
            f"({cited(other.citations, lang)})"
        )
    yield from (f"{say.SPM.says(lang)}: {duty.then.service} ({duty.citation})" for duty in who.spm)
    yield from (f"{say.SPM_MAYBE.says(lang)}: {duty.then.service} ({duty.citation})" for duty in who.spm_maybe)
    if who.verdict is Verdict.MET and not who.spm and not who.spm_maybe:
        yield say.NO_SPM.says(lang)
    yield from lines_of_notes(who.notes, lang)


def _ground(ground: LegalGround, lang: Language) -> Iterator[str]:
    """Yield one matter with its cells and readings."""
    level = ground.rule.then.level.label.says(lang)
    maybe = f" - {say.MAY_APPLY.says(lang)}" if ground.verdict is Verdict.UNKNOWN else ""
    rule = f"{say.RULE.says(lang)} {ground.rule.id}"
    yield f"{say.BASIS.says(lang)} ({level}{maybe}): {cited(ground.citations, lang)}; {rule}"
    if ground.verdict is Verdict.UNKNOWN:
        return
    yield from (f'  {say.CELL.says(lang)} {cell.id}: "{cell.words}"' for cell in ground.cells if cell.words)
    yield from (f"  {say.READING.says(lang)}: {reading.text.says(lang)}" for reading in ground.readings)
