"""The bridges between lists as matches of concepts, with what must be decided on the way as change notes."""

from __future__ import annotations

from collections.abc import Iterator

from pmks import law
from pmks.exports.iris import iri
from pmks.exports.kinships import kinship
from pmks.exports.rdf.graph import SKOS, Iri, Statement, both
from pmks.model.category import Category
from pmks.model.source import Text
from pmks.model.taxonomy import Bridge, Crosswalk
from pmks.wording.phrases import EVIDENCE


def of_bridges(base: str, category: Category) -> Iterator[Statement]:
    """Yield the matches of *category* in the lists that a crosswalk leads to from its own list, and only there."""
    for crosswalk in law.CROSSWALKS:
        for bridge in crosswalk:
            if bridge.source == category:
                match = kinship(bridge, crosswalk)
                for target in bridge.targets:
                    yield f"{SKOS}{match}", Iri(iri(base, target.taxonomy, target.id))
                yield from both(f"{SKOS}changeNote", _told(bridge, crosswalk))
        if category in crosswalk.new:
            yield from both(
                f"{SKOS}changeNote",
                Text(f"Baru; tidak ada dalam {crosswalk.source}", f"New; not in {crosswalk.source}"),
            )


def _told(bridge: Bridge, crosswalk: Crosswalk) -> Text:
    """Return what became of a category in the target list, what decides, and how well that is known."""
    to = "; ".join(target.label for target in bridge.targets)
    decide, grade = bridge.decide, EVIDENCE[bridge.evidence]
    return Text(
        f"{crosswalk.target}: {to or 'tidak ada padanan'}"
        + (f". Penentuan: {decide.id}" if decide else "")
        + f". Bukti: {grade.id}"
        + ("; kesimpulan, tidak disebut teks mana pun" if bridge.inferred else ""),
        f"{crosswalk.target}: {to or 'no match'}"
        + (f". Decide: {decide.en}" if decide else "")
        + f". Evidence: {grade.en}"
        + ("; inferred, in no text" if bridge.inferred else ""),
    )
