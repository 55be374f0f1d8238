"""The law as FHIR: lists as code systems, scopes as value sets, bridges as concept maps."""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

from pmks.exports.fhir.code_systems import code_systems
from pmks.exports.fhir.concept_maps import concept_maps
from pmks.exports.fhir.resource import VERSIONS, Release, Resource, bundle
from pmks.exports.fhir.value_sets import value_sets
from pmks.exports.file import ExportFile, as_json
from pmks.exports.iris import BASE, checked_base

BUNDLES: Final[dict[Release, str]] = {"R5": "fhir-r5.json", "R4": "fhir-r4.json"}
"""The names of the files that hold every resource in one bundle."""


def fhir(*, base: str = BASE) -> tuple[ExportFile, ...]:
    """
    Return every list, scope and bridge as FHIR: a bundle for R5 and one for R4, and each resource of R5 alone.

    >>> [file.name for file in fhir()][:3]
    ['fhir-r5.json', 'fhir-r4.json', 'CodeSystem-kepmensos-36-1999.json']

    Args:
        base: What the canonical addresses begin with: a URN that ends in a colon, or an address of your own that ends
            in a slash.

    Raises:
        CallError: *base* is neither.
    """
    checked_base(base)
    return (
        *(
            _file(name, bundle(resources(base, release), PurePath(name).stem, base), release)
            for release, name in BUNDLES.items()
        ),
        *(_file(f"{one['resourceType']}-{one['id']}.json", one, "R5") for one in resources(base, "R5")),
    )


def resources(base: str, release: Release) -> tuple[Resource, ...]:
    """Return the resources, code systems first, as *release* of FHIR has them."""
    return (*code_systems(base, release), *value_sets(base, release), *concept_maps(base, release))


def _file(name: str, one: Resource, release: Release) -> ExportFile:
    """Return a resource as a file."""
    media_type = f"application/fhir+json; fhirVersion={VERSIONS[release]}"
    return ExportFile(name, media_type, as_json(one))
