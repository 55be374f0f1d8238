"""Kleene's logic, as laws."""

import itertools

import pytest
from hypothesis import given
from strategies import VERDICTS

from pmks.model.verdict import Verdict

RANK = {Verdict.NOT_MET: 0, Verdict.UNKNOWN: 1, Verdict.MET: 2}


@pytest.mark.parametrize(("one", "other"), list(itertools.product(Verdict, repeat=2)))
def test_and_is_the_weaker_and_or_the_stronger(one: Verdict, other: Verdict) -> None:
    """
    Not met is below unknown, unknown below met: and takes the lower, or the higher.
    """
    assert min(one, other, key=RANK.__getitem__) is (one & other)
    assert max(one, other, key=RANK.__getitem__) is (one | other)


@given(VERDICTS, VERDICTS, VERDICTS)
def test_the_laws_of_kleene_hold(one: Verdict, other: Verdict, third: Verdict) -> None:
    """
    And and or are associative, commutative, absorb each other and distribute; De Morgan and double negation hold.
    """
    assert (one & other) & third is one & (other & third)
    assert (one | other) | third is one | (other | third)
    assert one & other is other & one
    assert one | other is other | one
    assert one & (one | other) is one
    assert one & (other | third) is (one & other) | (one & third)
    assert ~(one & other) is ~one | ~other
    assert ~~one is one


def test_a_verdict_is_no_truth_value() -> None:
    """
    A verdict used as true or false is refused: UNKNOWN would become a guess.
    """
    with pytest.raises(TypeError, match="has no truth value"):
        bool(Verdict.UNKNOWN)
