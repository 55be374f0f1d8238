"""The bits of a reason: two for each leaf of a rule."""

from __future__ import annotations


def bits_of(code: int) -> tuple[int, int]:
    """
    Return the leaves that are met and those that are not, from the *code* of a reason.

    >>> bits_of(0b10_00_01)
    (1, 4)
    """
    met = unmet = place = 0
    while code >> 2 * place:
        met |= (code >> 2 * place & 1) << place
        unmet |= (code >> 2 * place + 1 & 1) << place
        place += 1
    return met, unmet
