"""How near a category stands to its match in another list: no nearer than the bridge between them allows."""

from __future__ import annotations

from typing import Final

from pmks.model.taxonomy import Bridge, Crosswalk

EXACT: Final = "exactMatch"
CLOSE: Final = "closeMatch"
NARROW: Final = "narrowMatch"
BROAD: Final = "broadMatch"
RELATED: Final = "relatedMatch"


def kinship(bridge: Bridge, crosswalk: Crosswalk) -> str | None:
    """
    Return the SKOS property from the category of *bridge* to its targets; None where it has no target.

    The law's own word is `Bridge.skos`. It is weakened in two cases, so that nobody merges what is not one:

    - an exact match is a close one while something must be decided or tested again on the way;
    - a close match is a relation only, unless one category stands against one: nothing says which one is wider.

    >>> from pmks import law
    >>> old = law.CROSSWALKS[0]
    >>> [kinship(old[code], old) for code in ("AJ", "ODHA", "KTK", "RTLH")]
    ['exactMatch', 'closeMatch', 'narrowMatch', None]
    """
    if not bridge.targets:
        return None
    if bridge.skos in (EXACT, CLOSE) and not _one_to_one(bridge, crosswalk):
        return RELATED
    return CLOSE if bridge.skos == EXACT and bridge.decide is not None else bridge.skos


def _one_to_one(bridge: Bridge, crosswalk: Crosswalk) -> bool:
    """Return whether *bridge* has one target, which is the target of no other bridge of *crosswalk*."""
    return [bridge] == [other for other in crosswalk if set(other.targets) & set(bridge.targets)] and (
        len(bridge.targets) == 1
    )
