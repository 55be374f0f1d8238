"""Types that follow each other with age: who grows out of one belongs to the other if its criteria are met."""

from __future__ import annotations

from typing import Final

import attrs


@attrs.frozen
class Succession:
    """
    From the birthday *age* on a person is outside the type *before*; the type *after* then asks for the same trouble.

    A conclusion of the project from the ages in the rules of both types; no text orders it, and the criteria of the
    later type have to be met by themselves. *back* says that who is too young for *after* is offered *before*.
    """

    before: int
    after: int
    age: int
    back: bool


SUCCESSIONS: Final[tuple[Succession, ...]] = (
    Succession(1, 2, 6, back=True),
    Succession(5, 9, 18, back=True),
    Succession(23, 8, 60, back=False),
)
