"""The scopes as FHIR value sets, and one value set for all of each list."""

from __future__ import annotations

from pmks import law
from pmks.exports.fhir.resource import Release, Resource, canonical, in_use, resource
from pmks.exports.lists import has_ended, lists, members
from pmks.model.source import Text
from pmks.model.taxonomy import Scope, Taxonomy


def value_sets(base: str, release: Release) -> tuple[Resource, ...]:
    """Return a value set for every list of which a name is known, and one for every scope."""
    return (
        *(_of_list(base, taxonomy) for taxonomy in lists() if members(taxonomy)),
        *(_of_scope(base, scope, release) for scope in law.SCOPES),
    )


def of_everything(taxonomy: str) -> str:
    """Return the id of the value set for all of the list called *taxonomy*."""
    return f"all-{taxonomy}"


def _of_list(base: str, taxonomy: Taxonomy) -> Resource:
    """Return the value set of every code of *taxonomy*."""
    said = Text(f"Semua kode dari {taxonomy.name}", f"All codes of {taxonomy.name}")
    return {
        **resource(
            "ValueSet",
            of_everything(taxonomy.id),
            base,
            title=f"Semua: {taxonomy.name}",
            description=said,
            retired=has_ended(taxonomy.end),
            experimental=not taxonomy.complete,
        ),
        "compose": {"include": [_system(base, taxonomy.id)]},
    }


def _of_scope(base: str, scope: Scope, release: Release) -> Resource:
    """Return *scope* as the value set of its categories."""
    cited = f" ({scope.citation})" if scope.citation is not None else ""
    said = Text(
        f"{scope.note.id.rstrip('.')}. {scope.source.id}{cited}",
        f"{scope.note.en.rstrip('.')}. {scope.source.en}{cited}",
    )
    concepts = [{"code": one.id, "display": one.label} for one in scope]
    return {
        **resource(
            "ValueSet",
            scope.id,
            base,
            title=scope.name,
            description=said,
            retired=has_ended(scope.in_force.end),
            experimental=scope.inferred,
        ),
        **(in_use(scope.in_force.start, scope.in_force.end) if release == "R5" else {}),
        "compose": {"include": [{**_system(base, scope.taxonomy), "concept": concepts}]},
    }


def _system(base: str, taxonomy: str) -> dict[str, str]:
    """Return the code system of the list called *taxonomy*, in the version of the encoded law."""
    return {"system": canonical(base, "CodeSystem", taxonomy), "version": law.version}
