"""Answers as plain data: what can be read from them is written out, what they are made of reads back."""

from __future__ import annotations

import datetime as dt
from typing import Any

from pmks import law
from pmks.authority import LegalGround, Mandate
from pmks.codec.converter import converter
from pmks.eligibility import Answer
from pmks.eligibility.answer import Occasion
from pmks.law.authority.values import Alternative, Assignment, Duty, Level
from pmks.model.category import Category
from pmks.model.rule import Note, Reading, Rule
from pmks.model.source import Citation, Evidence
from pmks.model.verdict import Verdict


def answer_to(answer: Answer) -> dict[str, Any]:
    """Return *answer* as plain data; *grounds* and *missing* are written for readers and not read back."""
    write = converter().unstructure
    return {
        "category": write(answer.category),
        "verdict": answer.verdict.value,
        "reason": answer.reason,
        "occasion": write(answer.occasion),
        "rule": None if answer.rule is None else _reference(answer.rule, law.RULES),
        "met": answer.met,
        "unmet": answer.unmet,
        "gaps": [[name, list(lacking)] for name, lacking in answer.gaps],
        "notes": [_reference(note, law.NOTES) for note in answer.notes],
        "missing": list(answer.missing),
        "grounds": [
            {
                "fact": ground.fact,
                "letters": list(ground.letters),
                "verdict": ground.verdict.value,
                "citations": [str(text) for text in ground.citations],
            }
            for ground in answer.grounds
        ],
    }


def answer_from(data: dict[str, Any]) -> Answer:
    """Return the answer that *data* tells."""
    read = converter().structure
    rule: Rule[Category] | None = None
    if data["rule"] is not None:
        rule = _referred(data["rule"], law.RULES, Rule[Category])
    return Answer(
        category=read(data["category"], Category),
        verdict=Verdict(data["verdict"]),
        rule=rule,
        met=int(data["met"]),
        unmet=int(data["unmet"]),
        gaps=tuple((str(name), tuple(lacking)) for name, lacking in data["gaps"]),
        notes=tuple(_referred(note, law.NOTES, Note) for note in data["notes"]),
        reason=data["reason"],
        occasion=read(data["occasion"], Occasion),
    )


def mandate_to(who: Mandate) -> dict[str, Any]:
    """Return *who* as plain data."""
    write = converter().unstructure
    matters = (*law.MATTERS, *law.GENERAL_MATTERS)
    return {
        "verdict": who.verdict.value,
        "reason": who.reason,
        "levels": [level.value for level in who.levels],
        "possible": [level.value for level in who.possible],
        "missing": list(who.missing),
        "grounds": [
            {
                "rule": _reference(ground.rule, matters),
                "verdict": ground.verdict.value,
                "level": ground.rule.then.level.value,
                "cells": [cell.id for cell in ground.cells],
                "citations": write(list(ground.citations)),
                "readings": write(list(ground.readings)),
                "evidence": ground.evidence.value,
            }
            for ground in who.grounds
        ],
        "alternatives": write(list(who.alternatives)),
        "spm": [_reference(duty, law.DUTIES) for duty in who.spm],
        "spm_maybe": [_reference(duty, law.DUTIES) for duty in who.spm_maybe],
        "regional": write(list(who.regional)),
        "notes": write(list(who.notes)),
        "on": who.on.isoformat(),
        "law": who.law,
    }


def mandate_from(data: dict[str, Any]) -> Mandate:
    """Return the answer about authority that *data* tells."""
    read = converter().structure
    matters = (*law.MATTERS, *law.GENERAL_MATTERS)
    return Mandate(
        verdict=Verdict(data["verdict"]),
        levels=tuple(Level(level) for level in data["levels"]),
        possible=tuple(Level(level) for level in data["possible"]),
        missing=tuple(data["missing"]),
        grounds=tuple(
            LegalGround(
                rule=_referred(ground["rule"], matters, Rule[Assignment]),
                verdict=Verdict(ground["verdict"]),
                cells=tuple(cell for name in ground["cells"] for cell in law.CELLS if cell.id == name),
                citations=read(ground["citations"], tuple[Citation, ...]),
                readings=read(ground["readings"], tuple[Reading, ...]),
                evidence=Evidence(ground["evidence"]),
            )
            for ground in data["grounds"]
        ),
        alternatives=read(data["alternatives"], tuple[Alternative, ...]),
        spm=tuple(_referred(duty, law.DUTIES, Rule[Duty]) for duty in data["spm"]),
        spm_maybe=tuple(_referred(duty, law.DUTIES, Rule[Duty]) for duty in data["spm_maybe"]),
        regional=read(data["regional"], tuple[Citation, ...]),
        notes=read(data["notes"], tuple[Note, ...]),
        reason=data["reason"],
        on=dt.date.fromisoformat(data["on"]),
        law=data["law"],
    )


def _reference(value: Any, known: tuple[Any, ...]) -> Any:  # noqa: ANN401  # a rule or a note, by id or in full
    """Return the id of *value* where the law has it, else *value* in full."""
    return value.id if value in known else converter().unstructure(value)


def _referred(data: Any, known: tuple[Any, ...], cls: Any) -> Any:  # noqa: ANN401  # the reverse
    """Return the value of the law that *data* names, or the value that it tells."""
    if not isinstance(data, str):
        return converter().structure(data, cls)
    for value in known:
        if value.id == data:
            return value
    msg = f"the law of this version has nothing called {data!r}"
    raise ValueError(msg)
