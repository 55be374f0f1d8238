"""The three verdicts and how they join."""

from __future__ import annotations

import enum


class Verdict(enum.Enum):
    """
    What a condition comes to: met, not met, or not known.

    The three join by Kleene's logic, and a verdict has no truth value of its own:
    whoever writes ``if answer.verdict:`` is told to say which verdict is meant.

    >>> Verdict.MET & Verdict.UNKNOWN
    Verdict.UNKNOWN
    >>> Verdict.NOT_MET & Verdict.UNKNOWN
    Verdict.NOT_MET
    >>> ~Verdict.UNKNOWN
    Verdict.UNKNOWN
    """

    MET = "MET"
    NOT_MET = "NOT_MET"
    UNKNOWN = "UNKNOWN"

    # An enumeration has one object per member in a process: identity is a sound and quick hash key.
    __hash__ = object.__hash__

    def __and__(self, other: Verdict) -> Verdict:
        """Return the weaker of both: not met wins, then unknown."""
        if self is Verdict.NOT_MET or other is Verdict.NOT_MET:
            return Verdict.NOT_MET
        return self if other is Verdict.MET else other

    def __or__(self, other: Verdict) -> Verdict:
        """Return the stronger of both: met wins, then unknown."""
        if self is Verdict.MET or other is Verdict.MET:
            return Verdict.MET
        return self if other is Verdict.NOT_MET else other

    def __invert__(self) -> Verdict:
        """Return the opposite; what is not known stays so."""
        if self is Verdict.UNKNOWN:
            return self
        return Verdict.NOT_MET if self is Verdict.MET else Verdict.MET

    def __bool__(self) -> bool:
        """Refuse: with three verdicts a bare truth value would turn UNKNOWN into a guess."""
        msg = f"{self!r} has no truth value. Compare it: `verdict is Verdict.MET`."
        raise TypeError(msg)

    def __repr__(self) -> str:
        """Return the name as code would write it."""
        return f"Verdict.{self.name}"
