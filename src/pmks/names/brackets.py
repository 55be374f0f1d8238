"""What stands in brackets beside a label, and cuts that never fall inside brackets."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

_OPEN = str.maketrans("[{<", "(((")
_CLOSE = str.maketrans("]}>", ")))")


@attrs.frozen
class Bracketed:
    """The text outside the brackets, the texts inside, and whether every bracket has its other half."""

    outer: str
    inner: tuple[str, ...]
    whole: bool


def unbracket(text: str) -> Bracketed:
    """
    Return *text* with what stands in brackets apart.

    >>> unbracket("Anak Jalanan(AJ)")
    Bracketed(outer='Anak Jalanan', inner=('AJ',), whole=True)
    """
    depth, whole = 0, True
    outer: list[str] = []
    inner: list[str] = []
    for char in text.translate(_OPEN).translate(_CLOSE):
        if char == "(":
            depth += 1
            (inner if depth == 1 else outer).append(" ")
        elif char == ")":
            whole = whole and depth > 0
            depth = max(0, depth - 1)
            outer.append(" ")
        elif depth:
            inner[-1] += char
        else:
            outer.append(char)
    said = tuple(" ".join(part.split()) for part in inner)
    return Bracketed(" ".join("".join(outer).split()), tuple(part for part in said if part), whole and depth == 0)


def cut(text: str, separators: str) -> tuple[str, ...]:
    """
    Return the parts of *text* between *separators* that stand outside brackets.

    >>> cut("Pemulung; NAPZA (a; b)", ";")
    ('Pemulung', 'NAPZA (a; b)')
    """
    return tuple(part.strip() for part in _parts(text, separators) if part.strip())


def _parts(text: str, separators: str) -> Iterator[str]:
    """Yield the parts of *text*, blanks included."""
    depth, start = 0, 0
    for at, char in enumerate(text):
        depth = max(0, depth + (char in "([{") - (char in ")]}"))
        if char in separators and (depth == 0 or char == "\n"):
            yield text[start:at]
            start, depth = at + 1, 0
    yield text[start:]
