"""Shares of a whole, exact until they are rounded: half up, as officers round."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Final

from pmks.law.layouts.measures import SPM_MEASURES

_HALF: Final = Fraction(1, 2)


def percent(part: Fraction | None, whole: Fraction | None) -> Fraction | None:
    """
    Return how many hundredths of *whole* there are in *part*; None where one is not known or there is no whole.

    >>> percent(Fraction(53), Fraction(60))
    Fraction(265, 3)
    >>> percent(Fraction(0), Fraction(0)) is None
    True
    """
    return None if part is None or not whole else 100 * part / whole


def rounded(value: Fraction | None, digits: int = 2) -> Decimal | None:
    """
    Return *value* with *digits* decimals, a half going away from zero; None stays None.

    >>> rounded(Fraction(265, 3)), rounded(Fraction(1, 8), 2), rounded(Fraction(-1, 8), 2)
    (Decimal('88.33'), Decimal('0.13'), Decimal('-0.13'))
    """
    if value is None:
        return None
    steps = int(abs(value) * 10**digits + _HALF)
    return Decimal(-steps if value < 0 else steps).scaleb(-digits)


def weighted(
    recipients: Fraction | None, quality: Fraction | None, weights: tuple[Decimal, Decimal]
) -> Fraction | None:
    """
    Return the index of the two percentages; None where one of them is not known.

    >>> weighted(Fraction(90), Fraction(50), (Decimal("0.80"), Decimal("0.20")))
    Fraction(82, 1)
    """
    if recipients is None or quality is None:
        return None
    return recipients * Fraction(weights[0]) + quality * Fraction(weights[1])


def category_of(value: Fraction | None) -> str | None:
    """
    Return the category of attainment of *value*, before it is rounded: a minimum belongs to its category.

    >>> category_of(Fraction(90)), category_of(Fraction(89999, 1000)), category_of(Fraction(250))
    ('Tuntas Utama', 'Tuntas Madya', 'Tuntas Paripurna')
    """
    if value is None:
        return None
    return next((band.name for band in SPM_MEASURES.bands if value >= band.minimum), SPM_MEASURES.bands[-1].name)
