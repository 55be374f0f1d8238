"""The pages of the interface: every public name of a module, by its docstring; the law's data in a table."""

from __future__ import annotations

import enum
import importlib
import inspect
from collections.abc import Iterator, Mapping
from typing import Final, Literal, get_args, get_origin

import attrs
from page_tables import table

import pmks
from pmks.law.vocabulary import RECORDS


@attrs.frozen
class Module:
    """A module of the interface: its *name*, what the page is *called*, and what stands *below* the title."""

    name: str
    called: str
    below: str = ""


MODULES: Final = (
    Module("pmks", "pmks", "A name is loaded when it is first used."),
    Module(
        "pmks.law", "pmks.law", "Values are immutable; how they are made of smaller ones is told in [rules](model.md)."
    ),
    Module("pmks.tables", "pmks.tables", "The module needs the extra: `pip install 'pmks[etl]'`."),
    Module("pmks.nik", "pmks.nik"),
    Module("pmks.regions", "pmks.regions"),
    Module("pmks.testing", "pmks.testing", "The module needs the extra: `pip install 'pmks[testing]'`."),
)
"""The modules whose public names are promised; each has a page."""

WRITING_RULES: Final = {
    "pmks.model.rule": ("Rule", "Reading", "Omission", "Note"),
    "pmks.model.condition": ("Is", "Quorum", "Not", "OneOf", "Range", "all_of", "any_of"),
    "pmks.model.fact": (
        *("Kind", "Fact", "AgeFact", "MinorFact", "CodeFact"),
        *("is_true", "is_false", "one_of", "at_least", "below", "between"),
    ),
    "pmks.model.source": ("Citation", "Evidence", "Text", "Instrument"),
    "pmks.model.days": ("Period", "DateInterval"),
    "pmks.model.verdict": ("Verdict",),
    "pmks.model.category": ("Category", "Name", "NameKind", "Criterion", "Disagreement", "AgeBand"),
    "pmks.model.taxonomy": ("Taxonomy", "Scope", "Crosswalk", "Bridge"),
    "pmks.model.layout": ("Layout", "LayoutColumn"),
}
"""What rules and other values of the law are made of; kept as steady as we can."""

DATA: Final = {
    "AMBIGUOUS": "names that stand for several types, and what decides between them",
    "CATEGORIES": "the 26 types, in the order of the law",
    "CELLS": "the items of the annex of UU 23/2014 that speak of social affairs",
    "CELL_STATUSES": "why a number stands in a cell of a report, or why none does",
    "CROSSWALKS": "the bridges between two lists; see [crosswalks](../crosswalks.md)",
    "DISCLOSURES": "how much care the numbers of a type need before they are published",
    "DUTIES": "the duties of the minimum standard of service (SPM), as rules",
    "FACTS": "the facts that a record can tell, by kind of record; see [facts](../facts.md)",
    "FOLLOWING": "the facts that follow from those, by kind of record",
    "GENERAL_MATTERS": "who has authority over services that are for no type, as a decision list",
    "INDICATORS": "the performance indicators of reports",
    "INSTRUMENTS": "the legal instruments; see [instruments](../instruments.md)",
    "LAYOUTS": "the layouts of reports and of files that are exchanged, by id",
    "MATTERS": "who has authority over services to a type, as a decision list; see [authority](../authority.md)",
    "NOTES": "what an official should know beside a verdict",
    "NOT_A_TYPE": "words that look like a type and are none",
    "ODDITIES": "what static analysis finds odd in the law itself",
    "PROFILES": "the regional profiles",
    "PROFILE_NAMES": "the profiles of rules, and whether each has a rule for every type",
    "PSKS": "the potentials and resources (PSKS), which are no types",
    "REGIMES": "regions with law of their own",
    "REPORT_RULES": "what every report keeps",
    "RULES": "who belongs to which type: one rule for each type, profile and edition",
    "SCOPES": "parts of the list of 26; see [lists and scopes](../lists.md)",
    "SEVERAL_TYPES": "what is said of a person of several types",
    "SINGLE_LABEL_ORDER": "which type goes first where a form has room for one",
    "SPM_MEASURES": "how the minimum standard of service is counted",
    "TAXONOMIES": "the lists of types; see [lists and scopes](../lists.md)",
    "TERMS": "terms of the law that gave way to others",
    "law_as_of": "the day up to which the texts of statutes are known; an answer for a later day says so",
    "version": "the version of the encoded law; it changes whenever a verdict, a citation or a reading can",
}
"""What the data of `pmks.law` are."""


def api(module: Module) -> Iterator[str]:
    """Yield the page of *module*."""
    home = importlib.import_module(module.name)
    yield f"{(inspect.getdoc(home) or '').partition(chr(10))[0]}\n"
    if module.below:
        yield f"{module.below}\n"
    groups: dict[str, list[str]] = {"Functions": [], "Values": [], "Errors": [], "Modules": [], "Data": []}
    shared = []
    for name in sorted(home.__all__):
        value = getattr(home, name)
        if home is not pmks and name in pmks.__all__ and value is getattr(pmks, name):
            shared.append(name)
        else:
            groups[_group(value)].append(name)
    for title in ("Functions", "Values", "Errors"):
        if groups[title]:
            yield f"## {title}\n"
            for name in groups[title]:
                yield from _directive(module.name, name, getattr(home, name))
    yield from _data(module, groups["Data"])
    if groups["Modules"]:
        yield "## Modules\n"
        rows = ((f"[`pmks.{name}`]({name}.md)", _caption(getattr(home, name))) for name in groups["Modules"])
        yield from table(("module", "what it holds"), rows)
    if shared:
        yield "## The same names as in pmks\n"
        rows = ((f"`{module.name}.{name}`", f"{{py:obj}}`pmks.{name}`") for name in shared)
        yield from table(("name", "told at"), rows)


def model() -> Iterator[str]:
    """Yield the page of what rules are made of."""
    yield "Three nodes are enough to write a condition: `Is`, `Quorum`, `Not`."
    yield "How a rule is written with them is told in [pass a local rule](../../how-to/local-rule.md)."
    yield "These modules are kept as steady as we can; they are not among the [promised names](../stability.md).\n"
    for name, names in WRITING_RULES.items():
        home = importlib.import_module(name)
        yield f"## {name}\n"
        yield f"{_caption(home)}\n"
        for one in names:
            if one in pmks.__all__:
                yield f"`{one}` is told at {{py:obj}}`pmks.{one}`.\n"
            else:
                yield from _directive(name, one, getattr(home, one))


def _group(value: object) -> str:
    """Return the group in which *value* stands."""
    if inspect.ismodule(value):
        return "Modules"
    if inspect.isclass(value):
        return "Errors" if issubclass(value, Exception) else "Values"
    return "Functions" if callable(value) and get_origin(value) is None else "Data"


def _caption(home: object) -> str:
    """Return the first sentence of the docstring of *home*."""
    return (inspect.getdoc(home) or "").partition("\n")[0]


def _directive(home: str, name: str, value: object) -> Iterator[str]:
    """Yield what reads the docstring of *name*; a record has more facts than a signature can show."""
    yield "```{eval-rst}"
    if inspect.isclass(value):
        facts = "(**facts)" if value in RECORDS else ""
        yield f".. auto{'exception' if issubclass(value, Exception) else 'class'}:: {home}.{name}{facts}"
        if value not in RECORDS:
            yield "   :members:"
        if issubclass(value, enum.Enum):
            yield "   :undoc-members:"
    else:
        yield f".. autofunction:: {home}.{name}"
    yield "```\n"


def _data(module: Module, names: list[str]) -> Iterator[str]:
    """Yield the data of *module*, each name with a place that can be linked to."""
    if names:
        yield "## Data\n"
    if module.name == "pmks.law":
        yield "All of it in one value is `pmks.law.whole()`.\n"
    for name in names:
        yield "```{eval-rst}"
        yield f".. py:data:: {module.name}.{name}"
        yield "```\n"
        yield f"{_said(module, name)}\n"


def _said(module: Module, name: str) -> str:
    """Return what the datum *name* is, and its size, value or choices."""
    value = getattr(importlib.import_module(module.name), name)
    if get_origin(value) is Literal:
        return f"One of {', '.join(f'`{one}`' for one in get_args(value))}."
    said = f"{DATA[name][0].upper()}{DATA[name][1:]}."
    if isinstance(value, tuple | Mapping):
        return f"{said} {len(value)} of them."
    return f"{said} Now `{value}`." if _plain(value) else said


def _plain(value: object) -> bool:
    """Return whether *value* is shown as it is."""
    return type(value).__module__ in {"builtins", "datetime"}
