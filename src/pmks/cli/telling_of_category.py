"""One type in words: names, definition, criteria, rules, texts, and how they were read."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from pmks import law
from pmks.cli.tables_of_text import Block, Table, Title
from pmks.cli.telling_of_law import cited, days, heads
from pmks.model.category import Category, NameKind
from pmks.model.rule import Rule, place
from pmks.model.source import Language, Text
from pmks.model.taxonomy import Scope
from pmks.wording import phrases as say

NAME_KINDS: Final = {
    NameKind.LEGAL_ALIAS: Text("nama menurut hukum", "legal alias"),
    NameKind.OLDER_TERM: Text("istilah lama", "older term"),
    NameKind.ABBREVIATION: Text("singkatan", "abbreviation"),
    NameKind.SPELLING: Text("ejaan", "spelling"),
    NameKind.COLLOQUIAL: Text("sebutan sehari-hari", "colloquial"),
}
_TAXONOMY: Final = Text("Daftar", "List")
_CODE: Final = Text("kode", "code")
_UNITS: Final = Text("yang dinilai", "judged on")
_SCOPE: Final = Text("Cakupan", "Scope")
_INSIDE: Final = Text("termasuk", "inside")
_OUTSIDE: Final = Text("di luar", "outside")
_DEFINITION: Final = Text("Definisi", "Definition")
_CRITERIA: Final = Text("Kriteria", "Criteria")
_AGES: Final = Text("Umur menurut teks", "Ages in the text")
_NAMES: Final = Text("Nama lain", "Other names")
_NAME_HEADS: Final = (
    Text("nama", "name"),
    Text("macam", "kind"),
    Text("sumber", "source"),
    Text("bukti", "evidence"),
)
_LOCAL: Final = Text("hanya di dalam daftarnya", "only inside its list")
_RULES: Final = Text("Aturan", "Rules")
_NO_RULES: Final = Text(
    "Tidak ada aturan: hanya 26 jenis Permensos 8/2012 yang dinilai.",
    "No rules: only the 26 types of Permensos 8/2012 are judged.",
)
_RELATED: Final = Text("Lihat juga", "See also")
_PARENTS: Final = Text("Induk", "Parent texts")
_COPIES: Final = Text("{count} salinan dibandingkan", "{count} copies compared")
_DISAGREEMENTS: Final = Text("Teks atau pemakai yang berbeda", "Where texts or users differ")
_NOTE: Final = Text("Catatan", "Note")


def blocks_of_category(found: Category, part: Scope | None, lang: Language) -> Iterator[Block]:
    """Yield all that is known of *found*; *part* is a scope that it is asked about."""
    gloss = f" ({found.gloss})" if found.gloss else ""
    yield Title(f"{found.number}. {found.label}{gloss}")
    code = f"; {_CODE.says(lang)} {found.code}" if found.code else ""
    units = f"; {_UNITS.says(lang)}: {', '.join(found.units)}" if found.units else ""
    yield f"id {found.id}; {_TAXONOMY.says(lang).lower()} {found.taxonomy}{code}{units}"
    if part is not None:
        yield f"{_SCOPE.says(lang)} {part.id}: {(_INSIDE if found in part else _OUTSIDE).says(lang)}"
    yield from _basis(found, lang)
    yield from _text_of_the_law(found, lang)
    yield from _names(found, lang)
    yield from _rules(found, lang)
    if found.disagreements:
        yield ""
        yield Title(_DISAGREEMENTS.says(lang))
        for one in found.disagreements:
            yield f"  {one.what.says(lang)}: {one.texts.says(lang)} -> {one.choice.says(lang)}"
    if found.note is not None:
        yield f"{_NOTE.says(lang)}: {found.note.says(lang)}"


def _basis(found: Category, lang: Language) -> Iterator[Block]:
    """Yield the text that the type stands in, and how well it was read."""
    if found.citation is not None:
        copies = f"; {_COPIES.says(lang).format(count=found.copies)}" if found.copies else ""
        yield f"{say.BASIS.says(lang)}: {found.citation} ({say.EVIDENCE[found.evidence].says(lang)}{copies})"
    if found.parents:
        yield f"{_PARENTS.says(lang)}: {cited(found.parents)}"


def _text_of_the_law(found: Category, lang: Language) -> Iterator[Block]:
    """Yield definition, criteria and ages."""
    if found.definition is not None:
        yield ""
        yield Title(_DEFINITION.says(lang))
        yield f"  {found.definition.says(lang)}"
    if found.criteria:
        joined = f' ("{found.connective}")' if found.connective else ""
        yield ""
        yield Title(f"{_CRITERIA.says(lang)}{joined}")
        yield from (f"  {one.letter}. {one.text.says(lang)}" for one in found.criteria)
    if found.ages:
        yield ""
        yield Title(_AGES.says(lang))
        for band in found.ages:
            note = f" - {band.note.says(lang)}" if band.note is not None else ""
            yield f"  {band.profile + ': ' if band.profile else ''}{band.text}{note}"


def _names(found: Category, lang: Language) -> Iterator[Block]:
    """Yield the other names, each with its source."""
    if not found.names:
        return
    rows = tuple(
        (
            one.name,
            NAME_KINDS[one.kind].says(lang) + (f" ({_LOCAL.says(lang)})" if one.local else ""),
            str(one.citation) if one.citation is not None else one.source.says(lang),
            say.EVIDENCE[one.evidence].says(lang),
        )
        for one in found.names
    )
    yield ""
    yield Title(_NAMES.says(lang))
    yield Table(heads(lang, _NAME_HEADS), rows)


def _rules(found: Category, lang: Language) -> Iterator[Block]:
    """Yield the rules of the type with their readings."""
    yield ""
    yield Title(_RULES.says(lang))
    rules = [rule for rule in law.RULES if rule.then == found]
    if not rules:
        yield f"  {_NO_RULES.says(lang)}"
    for rule in rules:
        yield from _rule(rule, lang)


def _rule(rule: Rule[Category], lang: Language) -> Iterator[str]:
    """Yield one rule: its days, texts, readings, and what it leaves out."""
    yield f"  {rule.id} ({days(rule.in_force)})"
    basis = cited((rule.citation, *rule.basis))
    yield f"    {say.BASIS.says(lang)}: {basis} ({say.EVIDENCE[rule.evidence].says(lang)})"
    for reading in rule.readings:
        yield f"    {say.READING.says(lang)}: {reading.text.says(lang)}"
        if reading.alternative is not None:
            yield f"    {say.OTHERWISE.says(lang)}: {reading.alternative.says(lang)}"
    for omitted in rule.omits:
        yield f"    {say.OMITTED.says(lang)}: {place(omitted.letter)}. {omitted.why.says(lang)}"
    if rule.see:
        yield f"    {_RELATED.says(lang)}: {cited(rule.see)}"
