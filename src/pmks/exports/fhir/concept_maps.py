"""The bridges between lists as FHIR concept maps; no relationship is told as nearer than it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from pmks import law
from pmks.exports.fhir.resource import Release, Resource, canonical, declared, resource
from pmks.exports.fhir.value_sets import of_everything
from pmks.exports.kinships import BROAD, CLOSE, EXACT, NARROW, RELATED, kinship
from pmks.model.source import Text
from pmks.model.taxonomy import Bridge, Crosswalk
from pmks.wording.phrases import EVIDENCE

_RELATIONSHIPS: Final[dict[str | None, tuple[str, str]]] = {
    EXACT: ("equivalent", "equivalent"),
    CLOSE: ("related-to", "relatedto"),
    NARROW: ("source-is-broader-than-target", "narrower"),
    BROAD: ("source-is-narrower-than-target", "wider"),
    RELATED: ("related-to", "relatedto"),
}
"""For each match of SKOS the relationship of R5 and the equivalence of R4."""

_PROPERTIES: Final = {"relation": "string", "match": "string", "evidence": "string", "inferred": "boolean"}


def concept_maps(base: str, release: Release) -> tuple[Resource, ...]:
    """Return every crosswalk as a concept map."""
    return tuple(_of_crosswalk(base, crosswalk, release) for crosswalk in law.CROSSWALKS)


def _of_crosswalk(base: str, crosswalk: Crosswalk, release: Release) -> Resource:
    """Return *crosswalk* as a concept map from all of one list to all of the other."""
    newer = release == "R5"
    scopes = [canonical(base, "ValueSet", of_everything(one)) for one in (crosswalk.source, crosswalk.target)]
    source, target = ("sourceScopeUri", "targetScopeUri") if newer else ("sourceUri", "targetUri")
    return {
        **resource(
            "ConceptMap",
            f"{crosswalk.source}-to-{crosswalk.target}",
            base,
            title=f"{crosswalk.source} ke {crosswalk.target}",
            description=_described(crosswalk),
            experimental=any(bridge.inferred for bridge in crosswalk),
        ),
        **({"property": list(declared(base, _PROPERTIES))} if newer else {}),
        source: scopes[0],
        target: scopes[1],
        "group": [
            {
                **_ends(base, crosswalk, newer=newer),
                "element": [_element(bridge, crosswalk, newer=newer) for bridge in crosswalk],
            }
        ],
    }


def _ends(base: str, crosswalk: Crosswalk, *, newer: bool) -> dict[str, str]:
    """Return the two code systems, each in the version of the encoded law."""
    source, target = (canonical(base, "CodeSystem", one) for one in (crosswalk.source, crosswalk.target))
    if newer:
        return {"source": f"{source}|{law.version}", "target": f"{target}|{law.version}"}
    return {"source": source, "sourceVersion": law.version, "target": target, "targetVersion": law.version}


def _described(crosswalk: Crosswalk) -> Text:
    """Return the note of *crosswalk*, what is new in the target list, what has no match there and why."""
    new = ", ".join(one.id for one in crosswalk.new)
    lost = [bridge for bridge in crosswalk if not bridge.targets and bridge.decide is not None]
    cited = "; ".join(map(str, crosswalk.citations))
    return Text(
        crosswalk.note.id.rstrip(".")
        + (f". {cited}" if cited else "")
        + (f". Baru dalam daftar tujuan: {new}" if new else "")
        + "".join(f". Tanpa padanan: {one.source.id} ({one.decide.id})" for one in lost if one.decide),
        crosswalk.note.en.rstrip(".")
        + (f". {cited}" if cited else "")
        + (f". New in the target list: {new}" if new else "")
        + "".join(f". No match: {one.source.id} ({one.decide.en})" for one in lost if one.decide),
    )


def _element(bridge: Bridge, crosswalk: Crosswalk, *, newer: bool) -> Resource:
    """Return the element of the source of *bridge*, with every target."""
    head = {"code": bridge.source.id, "display": bridge.source.label}
    said = _comment(bridge)
    match = kinship(bridge, crosswalk)
    if match is None:
        return {**head, "noMap": True} if newer else {**head, "target": [{"equivalence": "unmatched", "comment": said}]}
    relationship, equivalence = _RELATIONSHIPS[match]
    return {
        **head,
        "target": [
            {
                "code": one.id,
                "display": one.label,
                **({"relationship": relationship} if newer else {"equivalence": equivalence}),
                "comment": said,
                **({"property": list(_told(bridge, match))} if newer else {}),
            }
            for one in bridge.targets
        ],
    }


def _told(bridge: Bridge, match: str) -> Iterator[dict[str, Any]]:
    """Yield the properties of *bridge*."""
    yield {"code": "relation", "valueString": bridge.relation}
    yield {"code": "match", "valueString": match}
    yield {"code": "evidence", "valueString": bridge.evidence.value}
    yield {"code": "inferred", "valueBoolean": bridge.inferred}


def _comment(bridge: Bridge) -> str:
    """Return what must be decided on the way, and how well the bridge is known, in both languages."""
    decide, grade = bridge.decide, EVIDENCE[bridge.evidence]
    first = [decide.id] if decide else []
    second = [decide.en] if decide else []
    inferred = Text("kesimpulan proyek ini", "a conclusion of this project")
    told = [inferred] if bridge.inferred else []
    return " / ".join(
        "; ".join(parts)
        for parts in ([*first, grade.id, *(one.id for one in told)], [*second, grade.en, *(one.en for one in told)])
    )
