"""A graph written as JSON-LD, with the context inside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any, Final

from pmks.exports.file import as_json
from pmks.exports.rdf.graph import PREFIXES, TYPE, Graph, Iri, Literal, Term, shortened

_LANGUAGES: Final = {"@container": "@language"}
_THINGS: Final = {"@type": "@id"}


def jsonld(graph: Graph) -> str:
    """
    Return *graph* as JSON-LD: a property is a word, words in languages are a map, things are their IRIs.

    >>> import json
    >>> from pmks.exports.rdf.graph import SKOS, node
    >>> text = jsonld((node("urn:x:1", f"{SKOS}Concept", (f"{SKOS}prefLabel", Literal("Anak", "id"))),))
    >>> json.loads(text)["@graph"]
    [{'@id': 'urn:x:1', '@type': 'skos:Concept', 'prefLabel': {'id': 'Anak'}}]
    """
    shapes = _shapes(graph)
    words = _words(tuple(shapes))
    context: dict[str, object] = {**PREFIXES}
    context |= {word: {"@id": shortened(name) or name, **shapes[name]} for name, word in words.items()}
    things = [
        {"@id": one.iri, **dict(_told(name, values, words, shapes) for name, values in one.grouped().items())}
        for one in graph
    ]
    return as_json({"@context": context, "@graph": things})


def _told(
    name: str, values: tuple[Term, ...], words: Mapping[str, str], shapes: Mapping[str, dict[str, str]]
) -> tuple[str, Any]:
    """Return the key of the property *name* and what stands there."""
    if name == TYPE:
        return "@type", _values(values, _THINGS)
    if name in words:
        return words[name], _values(values, shapes[name])
    return shortened(name) or name, _values(values, {})


def _shapes(graph: Graph) -> dict[str, dict[str, str]]:
    """Return for each property what the context says of its values; nothing where they are of several kinds."""
    seen: dict[str, set[tuple[tuple[str, str], ...]]] = {}
    for one in graph:
        for name, value in one.statements:
            if name != TYPE:
                seen.setdefault(name, set()).add(tuple(_shape(value).items()))
    return {name: dict(*shapes) if len(shapes) == 1 else {} for name, shapes in seen.items()}


def _shape(value: Term) -> dict[str, str]:
    """Return what a context would say of *value* alone."""
    if isinstance(value, Iri):
        return _THINGS
    if value.lang:
        return _LANGUAGES
    return {"@type": shortened(value.datatype) or value.datatype} if value.datatype else {}


def _words(names: tuple[str, ...]) -> dict[str, str]:
    """Return a word for each property, the end of its IRI; none where two end alike."""
    ends = {name: name.replace("#", "/").replace(":", "/").rpartition("/")[2] for name in names}
    taken = Counter([*ends.values(), *PREFIXES])
    return {name: end for name, end in ends.items() if taken[end] == 1}


def _values(values: tuple[Term, ...], shape: dict[str, str]) -> Any:  # noqa: ANN401  # plain data of JSON
    """Return *values* as a property of the shape *shape* has them."""
    if shape == _LANGUAGES:
        texts = [value for value in values if isinstance(value, Literal)]
        return {lang: _one([text.text for text in texts if text.lang == lang]) for lang in _langs(texts)}
    return _one([_value(value, plain=shape != {}) for value in values])


def _langs(texts: list[Literal]) -> list[str]:
    """Return the languages of *texts*, each once."""
    return list(dict.fromkeys(text.lang for text in texts))


def _one(values: list[Any]) -> Any:  # noqa: ANN401  # plain data of JSON
    """Return the one value there is, or the list of several."""
    return values[0] if len(values) == 1 else values


def _value(value: Term, *, plain: bool) -> Any:  # noqa: ANN401  # plain data of JSON
    """Return *value*; with all that the context does not say where it is not *plain*."""
    if isinstance(value, Iri):
        told = shortened(value.value) or value.value
        return told if plain else {"@id": told}
    if plain or not (value.lang or value.datatype):
        return value.text
    if value.lang:
        return {"@language": value.lang, "@value": value.text}
    return {"@type": shortened(value.datatype) or value.datatype, "@value": value.text}
