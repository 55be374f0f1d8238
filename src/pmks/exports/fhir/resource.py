"""What every FHIR resource of the law says of itself."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping
from typing import Any, Final, Literal, TypeAlias

from pmks import law
from pmks.exports import origin
from pmks.exports.iris import iri
from pmks.exports.lists import last_day, rough
from pmks.exports.properties import LABELS, of_our_own
from pmks.model.days import When
from pmks.model.source import Text

Release: TypeAlias = Literal["R4", "R5"]
"""The release of FHIR: R5, or R4 for systems that have not moved."""

Resource: TypeAlias = dict[str, Any]
"""A resource as plain data; the order of its keys is the order in which they are written."""

VERSIONS: Final[dict[Release, str]] = {"R4": "4.0", "R5": "5.0"}
"""The version of each release, as the media type names it."""

_PURPOSE: Final = Text(
    "Agar sistem-sistem menyebut jenis, cakupan, dan padanannya dengan kode yang sama. Bukan terbitan kementerian.",
    "So that different systems name types, scopes and their matches by the same codes. Not issued by the ministry.",
)
_TRANSLATION: Final = "http://hl7.org/fhir/StructureDefinition/translation"


def resource(
    kind: str,
    at: str,
    base: str,
    *,
    title: str,
    description: Text,
    retired: bool = False,
    experimental: bool = False,
) -> Resource:
    """
    Return the head of a resource of the kind *kind* whose id is *at*, with its canonical address.

    *experimental* says that it is no basis for real use: the list is not known in full, or a part of it is inferred.
    """
    return {
        "resourceType": kind,
        "id": at,
        "language": "id",
        "url": canonical(base, kind, at),
        "version": law.version,
        "name": f"PMKS_{at.replace('-', '_').replace('.', '_')}",
        "title": title,
        "status": "retired" if retired else "active",
        "experimental": experimental,
        "date": law.law_as_of.isoformat(),
        "publisher": "The pmks contributors",
        "description": f"{_sentence(description.id)}\n\n{_sentence(description.en)}",
        "jurisdiction": [{"coding": [{"system": "urn:iso:std:iso:3166", "code": "ID"}]}],
        "purpose": f"{_PURPOSE.id}\n\n{_PURPOSE.en}",
        "copyright": f"{origin.RIGHTS.id}\n\n{origin.RIGHTS.en}",
    }


def _sentence(text: str) -> str:
    """Return *text* with one full stop at its end."""
    return f"{text.removesuffix('.')}."


def canonical(base: str, kind: str, at: str) -> str:
    """
    Return the canonical address of a resource; that of a code system is the IRI of the list everywhere.

    >>> canonical("urn:pmks:", "CodeSystem", "pas-12-2025"), canonical("urn:pmks:", "ValueSet", "all-pas-12-2025")
    ('urn:pmks:pas-12-2025', 'urn:pmks:ValueSet:all-pas-12-2025')
    """
    return iri(base, at) if kind == "CodeSystem" else iri(base, kind, at)


def declared(base: str, kinds: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """Yield the properties in *kinds*, each of the kind that FHIR calls so; the IRIs are those of SKOS."""
    for name, kind in kinds.items():
        text = LABELS[name]
        yield {
            "code": name,
            "uri": of_our_own(base, name),
            "description": f"{text.id} ({text.en})",
            "type": kind,
        }


def in_use(start: When | None, end: When | None) -> Resource:
    """Return the days on which a list or scope was the one in use, for the release that has a place for them."""
    period = {"start": rough(start) if start is not None else "", "end": last_day(end)}
    known = {name: day for name, day in period.items() if day}
    return {"effectivePeriod": known} if known else {}


def translated(name: str, text: Text) -> Resource:
    """
    Return the element *name* in Indonesian, with its English translation as the standard extension has it.

    >>> translated("definition", Text("Anak", "Child"))["definition"]
    'Anak'
    """
    english = [{"url": "lang", "valueCode": "en"}, {"url": "content", "valueString": text.en}]
    return {name: text.id, f"_{name}": {"extension": [{"url": _TRANSLATION, "extension": english}]}}


def bundle(resources: tuple[Resource, ...], at: str, base: str) -> Resource:
    """Return *resources* as one collection; the address of each entry is a UUID that follows from its canonical one."""
    return {
        "resourceType": "Bundle",
        "id": at,
        "language": "id",
        "identifier": {"system": "urn:ietf:rfc:3986", "value": iri(base, "Bundle", at)},
        "type": "collection",
        "entry": [
            {"fullUrl": uuid.uuid5(uuid.NAMESPACE_URL, f"{one['url']}|{one['version']}").urn, "resource": one}
            for one in resources
        ],
    }
