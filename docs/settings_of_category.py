"""Who must act for a type: every service and setting with its level, text and duty, the same answers in one row."""

from __future__ import annotations

from collections.abc import Iterator

import attrs
import page_words as words
from page_tables import table

from pmks import law
from pmks.authority import LegalGround, Mandate
from pmks.exports.content.matrix import Line, lines
from pmks.law.authority.values import Alternative
from pmks.law.records import Case
from pmks.model.category import Category
from pmks.model.fact import facts_of
from pmks.model.rule import Reading
from pmks.model.source import Evidence, Language
from pmks.model.verdict import Verdict
from pmks.wording import phrases as say
from pmks.wording.criteria import cited

_FACTS = facts_of(Case)
_GIVEN = ("kategori", "layanan", "wilayah_otonom_kabkota", "rezim_wilayah")


@attrs.frozen
class Setting:
    """What was told of a case beside type and service, and who must act."""

    told: tuple[tuple[str, bool | int | str], ...]
    who: Mandate = attrs.field(eq=False)
    key: tuple[object, ...]


def who_must_act(category: Category, lang: Language) -> Iterator[str]:
    """Yield the table of services and settings, and the other readings."""
    yield f"{words.WHO_HOW.says(lang)}\n"
    services = _settings(category)
    rows = []
    for settings, names in _alike(services).items():
        for place, setting in enumerate(settings):
            called = "; ".join(_service(name, lang) for name in names) if place == 0 else ""
            levels = ", ".join(level.label.says(lang) for level in setting.who.levels)
            ground = setting.who.ground
            assert ground is not None  # a setting without a matter is told below
            duties = [f"`{duty.id}`" for duty in setting.who.spm]
            maybe = [f"`{duty.id}` {words.SPM_MAY.says(lang)}" for duty in setting.who.spm_maybe]
            rows.append(
                (called, _told(setting, lang), levels, cited(ground.citations, lang), ", ".join(duties + maybe))
            )
    yield from table(tuple(head.says(lang) for head in words.WHO_HEADS), rows)
    if none := [name for name, settings in services.items() if not settings]:
        yield f"{words.NO_MATTER.says(lang)}: {'; '.join(_service(name, lang) for name in none)}.\n"
    yield from _readings(services, lang)
    yield from _otherwise(services, lang)


def duties(category: Category, lang: Language) -> Iterator[str]:
    """Yield the duties of the minimum standard that lie in the type."""
    whos = [setting.who for settings in _settings(category).values() for setting in settings]
    found = {duty.id for who in whos for duty in (*who.spm, *who.spm_maybe)}
    rules = [rule for rule in law.DUTIES if rule.id in found]
    if not rules:
        yield f"{words.SPM_NONE.says(lang)}\n"
        return
    yield f"{words.SPM_NARROW.says(lang)}\n"
    heads = tuple(head.says(lang) for head in words.SPM_HEADS)
    rows = (
        (f"`{one.id}`", one.then.level.label.says(lang), one.then.service, one.then.recipients, one.citation)
        for one in rules
    )
    yield from table(heads, rows)


def _settings(category: Category) -> dict[str, tuple[Setting, ...]]:
    """Return for each service the settings in which *category* is answered; none where no matter fits."""
    found: dict[str, list[Setting]] = {}
    for line in lines():
        if line.tells("kategori") == category.number and line.tells("rezim_wilayah") == "umum":
            settings = found.setdefault(str(line.tells("layanan")), [])
            if line.who.verdict is Verdict.MET:
                settings.append(_setting(line))
    return {name: tuple(settings) for name, settings in found.items()}


def _setting(line: Line) -> Setting:
    """Return the setting of *line*, with what makes two settings the same."""
    who = line.who
    told = tuple((name, value) for name, value in line.told if name not in _GIVEN)
    ground = who.ground and (who.ground.citations, who.ground.evidence, who.ground.readings)
    key = (who.levels, ground, who.spm, who.spm_maybe)
    return Setting(told, who, key)


def _alike(services: dict[str, tuple[Setting, ...]]) -> dict[tuple[Setting, ...], list[str]]:
    """Return the settings that there are, each with the services that have them."""
    found: dict[tuple[Setting, ...], list[str]] = {}
    for name, settings in services.items():
        if settings:
            found.setdefault(settings, []).append(name)
    return found


def _service(name: str, lang: Language) -> str:
    """Return the service *name* in words."""
    fact = _FACTS["layanan"]
    return f"{dict(zip(fact.choices, fact.glosses, strict=True))[name].says(lang)} (`{name}`)"


def _told(setting: Setting, lang: Language) -> str:
    """Return what was told of a setting."""
    parts = []
    for name, value in setting.told:
        fact = _FACTS[name]
        if name == "dalam_panti":
            parts.append(words.INSIDE[bool(value)].says(lang))
        elif fact.glosses:
            parts.append(dict(zip(fact.choices, fact.glosses, strict=True))[str(value)].says(lang))
        else:
            parts.append(f"{fact.label.says(lang)}: {(words.YES if value else words.NO).says(lang)}")
    return "; ".join(parts) or words.ANY_SETTING.says(lang)


def _basis(ground: LegalGround, lang: Language) -> str:
    """Return the texts of a ground, and the grade of the weakest where it is not read."""
    grade = "" if ground.evidence is Evidence.READ else f" ({say.EVIDENCE[ground.evidence].says(lang)})"
    return f"{cited(ground.citations, lang)}{grade}"


def _readings(services: dict[str, tuple[Setting, ...]], lang: Language) -> Iterator[str]:
    """Yield how the texts of the grounds were read, each reading with the services that it is about."""
    found: dict[Reading, dict[str, None]] = {}
    for name, settings in services.items():
        for setting in settings:
            for reading in setting.who.ground.readings if setting.who.ground else ():
                found.setdefault(reading, {})[name] = None
    for reading, names in found.items():
        called = ", ".join(f"`{name}`" for name in names)
        yield f"- {say.READING.says(lang)}, {called}: {reading.text.says(lang)}"
    if found:
        yield ""


def _otherwise(services: dict[str, tuple[Setting, ...]], lang: Language) -> Iterator[str]:
    """Yield the other readings of a level, each with the services that it is about."""
    found: dict[Alternative, dict[str, None]] = {}
    for name, settings in services.items():
        for setting in settings:
            for other in setting.who.alternatives:
                found.setdefault(other, {})[name] = None
    for other, names in found.items():
        called = ", ".join(f"`{name}`" for name in names)
        head = words.OTHERWISE_LEVEL.says(lang).format(other.level.label.says(lang))
        yield f"- {head}, {called}: {other.reading.says(lang)} ({cited(other.citations, lang)})"
    if found:
        yield ""
