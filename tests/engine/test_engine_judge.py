"""The scalar reader says what a plain reading says, and its bits are the whole explanation."""

import datetime as dt

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from plain import verdict_of
from strategies import DAYS, conditions

import pmks
from pmks import law
from pmks.engine.judge import judge
from pmks.engine.plan import Vocabulary, in_force, plan
from pmks.engine.tree import Node, layout, open_leaves, settled_by, trace
from pmks.law.vocabulary import RECORDS
from pmks.model.condition import Condition, Is, Not, OneOf, Quorum, Range
from pmks.model.days import Period
from pmks.model.rule import Rule
from pmks.model.source import Citation, Evidence
from pmks.model.verdict import Verdict
from pmks.testing import facts_told, records

VOCABULARIES = {
    record: Vocabulary(record.kind, law.FACTS[record.kind], law.FOLLOWING[record.kind]) for record in RECORDS
}
KINDS = pytest.mark.parametrize("cls", RECORDS, ids=lambda cls: cls.__name__)


def rule_of(condition: Condition, name: str = "test") -> Rule[str]:
    """Return a rule on *condition*."""
    return Rule(name, "x", condition, Citation("a", "b"), Period(), Evidence.READ, ())


def says(condition: Condition, record: object, on: dt.date) -> Verdict:
    """Return what the engine says of *record*."""
    return judge(plan((rule_of(condition),), VOCABULARIES[type(record)], on), record).findings[0].verdict


@KINDS
@given(st.data())
def test_the_engine_reads_as_a_plain_reader(cls: type, data: st.DataObject) -> None:
    """
    Random conditions on random records: the engine and the slow, plain reading agree, also when read together.
    """
    on = data.draw(DAYS)
    record = data.draw(records(cls))
    several = data.draw(st.lists(conditions(VOCABULARIES[cls]), min_size=1, max_size=4))
    rules = tuple(rule_of(condition, str(place)) for place, condition in enumerate(several))

    findings = judge(plan(rules, VOCABULARIES[cls], on), record).findings

    expected = [verdict_of(condition, record, VOCABULARIES[cls], on) for condition in several]
    assert expected == [finding.verdict for finding in findings]


@given(st.data())
def test_the_bits_explain_every_node(data: st.DataObject) -> None:
    """
    Decoded from its bits, every node has the verdict that it has when it is read by itself.
    """
    on, record = data.draw(DAYS), data.draw(records(pmks.Person))
    vocabulary = VOCABULARIES[pmks.Person]
    condition = data.draw(conditions(vocabulary))
    finding = judge(plan((rule_of(condition),), vocabulary, on), record).findings[0]

    def agree(node: Node) -> None:
        """Assert that *node* and all below it have their own verdict."""
        assert node.verdict is verdict_of(node.condition, record, vocabulary, on)
        for part in node.parts:
            agree(part)

    agree(trace(condition, finding.met, finding.unmet))


@given(st.data())
def test_knowing_more_never_reverses(data: st.DataObject) -> None:
    """
    Filling a gap may settle UNKNOWN, it never turns MET into NOT_MET or back, nor settled into open.
    """
    on = data.draw(DAYS)
    values = data.draw(facts_told(pmks.Person))
    more = {**data.draw(facts_told(pmks.Person)), **values}
    assume(not ("dalam_kandungan" in more and "tanggal_lahir" in more))
    condition = data.draw(conditions(VOCABULARIES[pmks.Person]))
    assume(not any(leaf.fact == "anak_saat_perdagangan_orang" for leaf in layout(condition).leaves))

    before = says(condition, pmks.Person(**values), on)
    after = says(condition, pmks.Person(**more), on)

    assert before in (Verdict.UNKNOWN, after)


@given(st.data())
def test_a_narrower_interval_never_reverses(data: st.DataObject) -> None:
    """
    Knowing a day of birth better may settle UNKNOWN, and never reverses.
    """
    on = data.draw(DAYS)
    first, mid, late, last = sorted(data.draw(st.tuples(DAYS, DAYS, DAYS, DAYS)))
    condition = data.draw(conditions(VOCABULARIES[pmks.Person]))
    wide = pmks.Person(tanggal_lahir=pmks.DateInterval(first, last))
    narrow = pmks.Person(tanggal_lahir=pmks.DateInterval(mid, late))
    exact = pmks.Person(tanggal_lahir=mid)

    before = says(condition, wide, on)

    assert before in (Verdict.UNKNOWN, says(condition, narrow, on))
    assert says(condition, narrow, on) in (Verdict.UNKNOWN, says(condition, exact, on))


@given(st.data())
def test_the_order_of_parts_does_not_count(data: st.DataObject) -> None:
    """
    A quorum says the same however its parts are ordered.
    """
    on, record = data.draw(DAYS), data.draw(records(pmks.Person))
    parts = data.draw(st.lists(conditions(VOCABULARIES[pmks.Person]), min_size=2, max_size=4))
    needed = data.draw(st.integers(1, len(parts)))
    shuffled = data.draw(st.permutations(parts))

    one = says(Quorum(needed, tuple(parts)), record, on)

    assert one is says(Quorum(needed, tuple(shuffled)), record, on)


@given(st.data())
def test_what_settled_a_verdict_is_enough_for_it(data: st.DataObject) -> None:
    """
    Keeping only the leaves that settled a verdict, the verdict stays; while it is unknown, none did.
    """
    on, record = data.draw(DAYS), data.draw(records(pmks.Person))
    condition = data.draw(conditions(VOCABULARIES[pmks.Person]))
    finding = judge(plan((rule_of(condition),), VOCABULARIES[pmks.Person], on), record).findings[0]
    root = layout(condition).root
    settled = settled_by(root, finding.met, finding.unmet)
    still_open = open_leaves(root, finding.met, finding.unmet)

    assert finding.verdict is root.verdict(finding.met & settled, finding.unmet & settled)
    assert (settled == 0) is (finding.verdict is Verdict.UNKNOWN)
    assert (still_open == 0) is (finding.verdict is not Verdict.UNKNOWN)
    assert 0 == still_open & (finding.met | finding.unmet)


def test_changing_one_bound_changes_a_verdict() -> None:
    """
    A mutated comparison is noticed: each bound of each age in the law has a record on its edge.
    """
    on = dt.date(2024, 7, 1)
    for rule in in_force(law.RULES, on, "definisi"):
        for leaf in layout(rule.when).leaves:
            if not isinstance(leaf.accepted, Range) or leaf.fact != "usia":
                continue
            for bound in (leaf.accepted.ge, leaf.accepted.lt):
                if bound is not None:
                    born = dt.date(on.year - bound, on.month, on.day)
                    moved = Range(leaf.accepted.ge and leaf.accepted.ge + 1, leaf.accepted.lt and leaf.accepted.lt + 1)
                    person = pmks.Person(tanggal_lahir=born)

                    assert says(leaf, person, on) is not says(Is("usia", moved), person, on)


@pytest.mark.parametrize(
    ("leaf", "words"),
    [
        (Is("usiah", OneOf((True,))), "a record of the kind orang has no fact called 'usiah'"),
        (Is("disangka", Range(1)), "'disangka' is compared with values"),
        (Is("usia", OneOf((True,))), "'usia' is compared with a number"),
        (Is("tanggal_lahir", OneOf(("x",))), "is tested through an age or a table"),
        (Is("jenis_kelamin", OneOf(("pria",))), "the fact 'jenis_kelamin' is never 'pria'"),
    ],
)
def test_a_rule_that_asks_for_nonsense_is_refused(leaf: Is, words: str) -> None:
    """
    A plan refuses a leaf whose fact does not exist or whose values do not fit.
    """
    with pytest.raises(pmks.CallError, match=words):
        plan((rule_of(leaf),), VOCABULARIES[pmks.Person], dt.date(2024, 7, 1))


def test_bits_of_another_condition_are_refused() -> None:
    """
    Bits beyond the leaves, or a leaf both met and not met, are no finding of the condition.
    """
    leaf = Is("disangka", OneOf((True,)))

    for met, unmet in ((2, 0), (1, 1)):
        with pytest.raises(ValueError, match="do not belong"):
            trace(leaf, met, unmet)


def test_a_double_negation_is_read_through() -> None:
    """
    Not of not is the part itself, also in what settled it.
    """
    condition = Not(Not(Is("disangka", OneOf((True,)))))
    person = pmks.Person(disangka=True)

    assert Verdict.MET is says(condition, person, dt.date(2024, 7, 1))
    assert 1 == settled_by(layout(condition).root, 1, 0)


def test_a_told_value_that_no_code_gives_is_read() -> None:
    """
    The regime of Nusantara has no region code yet; told by itself it is no other regime.
    """
    leaf = Is("rezim_wilayah", OneOf(("aceh",)))

    assert Verdict.NOT_MET is says(leaf, pmks.Case(rezim_wilayah="ikn"), dt.date(2024, 7, 1))
