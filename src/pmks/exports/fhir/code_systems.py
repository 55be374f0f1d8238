"""The lists as FHIR code systems: the code is the id of the category, which never changes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from pmks.exports.fhir.resource import Release, Resource, canonical, declared, in_use, resource, translated
from pmks.exports.lists import NAME_KINDS, bare_abbreviations, has_ended, lists, members, source_of
from pmks.model.category import Category, NameKind
from pmks.model.source import Text
from pmks.model.taxonomy import Taxonomy
from pmks.wording.phrases import EVIDENCE

KINDS_OF_NAMES: Final = "name-kinds"
"""The id of the code system of the kinds of other names."""

_STATUS: Final = "http://hl7.org/fhir/concept-properties#status"
_PREFERRED: Final = {
    "system": "http://terminology.hl7.org/CodeSystem/hl7TermMaintInfra",
    "code": "preferredForLanguage",
}
_PROPERTIES: Final = {
    "number": "integer",
    "code": "string",
    "unit": "string",
    "sex": "string",
    "citation": "string",
    "basis": "string",
    "criterion": "string",
    "connective": "string",
    "evidence": "string",
    "confidence": "string",
    "outside": "boolean",
}


def code_systems(base: str, release: Release) -> tuple[Resource, ...]:
    """Return every list as a code system, and the small one that the names of their categories need."""
    return (*(_of_list(base, taxonomy, release) for taxonomy in lists()), _of_names(base))


def _of_list(base: str, taxonomy: Taxonomy, release: Release) -> Resource:
    """Return *taxonomy* as a code system; what is not known of it is not filled in."""
    known = members(taxonomy)
    ended = has_ended(taxonomy.end)
    content = "complete" if taxonomy.complete else "fragment" if known else "not-present"
    total = None if taxonomy.count is None else taxonomy.count + len(taxonomy.outside)
    return {
        **resource(
            "CodeSystem",
            taxonomy.id,
            base,
            title=taxonomy.name,
            description=_described(taxonomy),
            retired=ended,
            experimental=not taxonomy.complete,
        ),
        **(in_use(taxonomy.start, taxonomy.end) if release == "R5" else {}),
        "caseSensitive": True,
        **({"valueSet": canonical(base, "ValueSet", f"all-{taxonomy.id}")} if known else {}),
        "compositional": False,
        "versionNeeded": False,
        "content": content,
        **({} if total is None else {"count": total}),
        "property": list(_declared(base)),
        **({"concept": [_concept(base, one, taxonomy, ended=ended) for one in known]} if known else {}),
    }


def _described(taxonomy: Taxonomy) -> Text:
    """Return the note on *taxonomy*, its instrument, and how well that was read."""
    note, grade = taxonomy.note, EVIDENCE[taxonomy.evidence]
    named = f"{taxonomy.instrument}; " if taxonomy.instrument is not None else ""
    return Text(
        f"{note.id.removesuffix('.')}. Sumber: {named}{grade.id}",
        f"{note.en.removesuffix('.')}. Source: {named}{grade.en}",
    )


def _declared(base: str) -> Iterator[dict[str, str]]:
    """Yield the properties that concepts may have; the IRIs are those of SKOS."""
    yield {"code": "status", "uri": _STATUS, "description": "active, retired", "type": "code"}
    yield from declared(base, _PROPERTIES)


def _concept(base: str, category: Category, taxonomy: Taxonomy, *, ended: bool) -> Resource:
    """Return *category* as a concept of *taxonomy*."""
    names = list(_designations(base, category))
    return {
        "code": category.id,
        "display": category.label,
        **({} if category.definition is None else translated("definition", category.definition)),
        **({"designation": names} if names else {}),
        "property": [{"code": "status", "valueCode": "retired" if ended else "active"}, *_told(category, taxonomy)],
    }


def _designations(base: str, category: Category) -> Iterator[dict[str, Any]]:
    """Yield the English gloss of *category* and its other names, each with its kind."""
    if category.gloss:
        yield {"language": "en", "use": _PREFERRED, "value": category.gloss}
    names = [(name.name, name.kind) for name in category.names]
    for text, kind in (*names, *((short, NameKind.ABBREVIATION) for short in bare_abbreviations(category))):
        use = {
            "system": canonical(base, "CodeSystem", KINDS_OF_NAMES),
            "code": kind.value,
            "display": NAME_KINDS[kind].id,
        }
        yield {"language": "id", "use": use, "value": text}


def _told(category: Category, taxonomy: Taxonomy) -> Iterator[dict[str, Any]]:
    """Yield what is known of *category* beside its names."""
    yield {"code": "number", "valueInteger": category.number}
    source = source_of(category, taxonomy)
    texts = (
        ("code", category.code),
        *(("unit", unit) for unit in category.units),
        ("sex", category.sex or ""),
        ("citation", source),
        *(("basis", str(parent)) for parent in category.parents),
        *(("criterion", f"{one.letter}. {one.text.id}") for one in category.criteria),
        ("connective", category.connective),
        ("evidence", category.evidence.value),
        ("confidence", category.confidence),
    )
    yield from ({"code": name, "valueString": text} for name, text in texts if text)
    if category in taxonomy.outside:
        yield {"code": "outside", "valueBoolean": True}


def _of_names(base: str) -> Resource:
    """Return the kinds of other names as a code system."""
    said = Text("Jenis nama lain dari suatu kategori", "Kinds of other names of a category")
    return {
        **resource("CodeSystem", KINDS_OF_NAMES, base, title=said.id, description=said),
        "caseSensitive": True,
        "compositional": False,
        "versionNeeded": False,
        "content": "complete",
        "count": len(NAME_KINDS),
        "concept": [
            {"code": kind.value, "display": text.id, "designation": [{"language": "en", "value": text.en}]}
            for kind, text in NAME_KINDS.items()
        ],
    }
