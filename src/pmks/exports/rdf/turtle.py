"""A graph written as Turtle."""

from __future__ import annotations

from collections.abc import Iterator

from pmks.exports.rdf.graph import PREFIXES, TYPE, Graph, Iri, Node, Term, shortened

_SHORT = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def turtle(graph: Graph, *remarks: str) -> str:
    """
    Return *graph* as Turtle, with *remarks* as comments above it.

    >>> from pmks.exports.rdf.graph import SKOS, Literal, node
    >>> print(turtle((node("urn:x:1", f"{SKOS}Concept", (f"{SKOS}prefLabel", Literal("Anak", "id"))),)))
    @prefix ...
    <urn:x:1>
        a skos:Concept ;
        skos:prefLabel "Anak"@id .
    <BLANKLINE>
    """
    lines = [f"# {line}" for remark in remarks for line in remark.splitlines()]
    lines += [f"@prefix {prefix}: <{start}> ." for prefix, start in PREFIXES.items()]
    return "\n".join([*lines, *(line for one in graph for line in ("", *_lines(one)))]) + "\n"


def _lines(one: Node) -> Iterator[str]:
    """Yield the lines on a thing, the last one with the full stop."""
    yield _thing(one.iri)
    said = [
        (f"    {'a' if name == TYPE else _thing(name)} ", [_term(value) for value in values])
        for name, values in one.grouped().items()
    ]
    for number, (name, values) in enumerate(said, start=1):
        stop = " ." if number == len(said) else " ;"
        yield name + " ,\n        ".join(values) + stop


def _thing(iri: str) -> str:
    """Return *iri* by its short name or in full."""
    return shortened(iri) or f"<{iri}>"


def _term(value: Term) -> str:
    """Return *value* as Turtle has it."""
    if isinstance(value, Iri):
        return _thing(value.value)
    if value.lang:
        return f"{quoted(value.text)}@{value.lang}"
    return f"{quoted(value.text)}^^{_thing(value.datatype)}" if value.datatype else quoted(value.text)


def quoted(text: str) -> str:
    r"""
    Return *text* between quotation marks, with everything escaped that could end it or that is not seen.

    >>> print(quoted('a "b" \\ c'))
    "a \"b\" \\ c"
    """
    return f'"{"".join(map(_escaped, text))}"'


def _escaped(sign: str) -> str:
    """Return *sign* as it may stand between quotation marks."""
    if sign in _SHORT:
        return _SHORT[sign]
    if sign == " " or sign.isprintable():
        return sign
    return f"\\u{ord(sign):04X}" if ord(sign) <= 0xFFFF else f"\\U{ord(sign):08X}"  # noqa: PLR2004  # four digits
