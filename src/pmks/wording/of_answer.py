"""The explanation of an answer about one category, criterion by criterion."""

from __future__ import annotations

from collections.abc import Iterator

from pmks.eligibility import Answer
from pmks.engine.tree import Node
from pmks.model.category import Category
from pmks.model.condition import Is, Not, Quorum
from pmks.model.rule import Note, Rule, place
from pmks.model.source import Evidence, Language
from pmks.wording import phrases as say
from pmks.wording.criteria import cited, criterion, question


def lines_of_answer(answer: Answer, lang: Language, values_of: object) -> Iterator[str]:
    """Yield the lines of the explanation."""
    category, rule, on = answer.category, answer.rule, answer.on
    yield f"{say.TYPE.says(lang)} {category.number}, {category.label}: {say.OUTCOMES[answer.verdict].says(lang)}"
    yield f"{say.ON.says(lang)}: {say.day(on, lang)}; {say.PROFILE.says(lang)} {answer.profile}"
    if answer.reason is not None:
        records = ", ".join(rule.records) if rule else ""
        yield say.REASONS[answer.reason].says(lang).format(records=records)
    elif rule is not None and answer.trace is not None:
        evidence = say.EVIDENCE[rule.evidence].says(lang)
        yield f"{say.BASIS.says(lang)}: {rule.citation} ({evidence}); {say.RULE.says(lang)} {rule.id}"
        yield from _node(answer, rule, answer.trace, lang, values_of, "  ")
        if answer.missing:
            yield f"{say.ASK.says(lang)}:"
            kind = kind_judged(rule, values_of)
            yield from (f"  - {question(name, kind, lang)}" for name in answer.missing)
        yield from _readings(rule, lang)
    yield from lines_of_notes(answer.notes, lang)


def kind_judged(rule: Rule[Category], values_of: object) -> str:
    """Return the kind of record that the words are for: that of the record shown, else the first that is judged."""
    kind = getattr(values_of, "kind", rule.records[0])
    return str(kind)


def lines_of_notes(notes: tuple[Note, ...], lang: Language) -> Iterator[str]:
    """Yield the notes beside a verdict."""
    for note in notes:
        grade = "" if note.evidence is Evidence.READ else say.EVIDENCE[note.evidence].says(lang)
        basis = "; ".join(part for part in (cited(note.citations, lang), grade) if part)
        yield f"{say.NOTES[note.kind].says(lang)}: {note.text.says(lang)}{f' ({basis})' if basis else ''}"


def _node(
    answer: Answer, rule: Rule[Category], node: Node, lang: Language, values_of: object, indent: str
) -> Iterator[str]:
    """Yield *node* and all below it, each with its verdict."""
    condition, mark = node.condition, f"[{say.VERDICTS[node.verdict].says(lang)}]"
    if isinstance(condition, Is):
        kind = kind_judged(rule, values_of)
        words = criterion(condition, node.verdict, kind, lang, values_of, answer.on, shielded=answer.occasion.shielded)
        texts = answer.citations(condition)
        own = [place(letter) for letter in condition.letters]
        further = tuple(text for text in texts if text not in {rule.citation.within(letter) for letter in own})
        source = "; ".join(part for part in (", ".join(own), cited(further, lang)) if part)
        yield f"{indent}{mark} {words}{f' - {source}' if source else ''}"
        return
    yield f"{indent}{mark} {_joined(condition, lang)}:"
    for part in node.parts:
        yield from _node(answer, rule, part, lang, values_of, indent + "  ")


def _joined(condition: Quorum | Not, lang: Language) -> str:
    """Return how the parts of *condition* are joined."""
    if isinstance(condition, Not):
        return say.NOT.says(lang)
    if condition.needed == len(condition.parts):
        return say.ALL.says(lang)
    if condition.needed == 1:
        return say.ANY.says(lang)
    return say.SOME.says(lang).format(needed=condition.needed, count=len(condition.parts))


def _readings(rule: Rule[Category], lang: Language) -> Iterator[str]:
    """Yield how the text was read, who reads it otherwise, and what was left out."""
    for reading in rule.readings:
        yield f"{say.READING.says(lang)}: {reading.text.says(lang)}"
        if reading.alternative is not None:
            yield f"{say.OTHERWISE.says(lang)}: {reading.alternative.says(lang)}"
    for omitted in rule.omits:
        yield f"{say.OMITTED.says(lang)}: {place(omitted.letter)}. {omitted.why.says(lang)}"
