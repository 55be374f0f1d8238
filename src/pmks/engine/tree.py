"""A condition laid out flat: one bit for each leaf, from left to right, and the branches that join them."""

from __future__ import annotations

import functools
from typing import TypeAlias

import attrs

from pmks.model.condition import Condition, Is, Not
from pmks.model.verdict import Verdict

_MET, _NOT_MET, _UNKNOWN = Verdict.MET, Verdict.NOT_MET, Verdict.UNKNOWN


@attrs.frozen(eq=False)
class AllOf:
    """Every leaf in the mask *leaves* and every branch must be met; a condition that is one leaf is all of one."""

    leaves: int
    branches: tuple[Branch, ...]

    def verdict(self, met: int, unmet: int) -> Verdict:
        """Return the verdict, given the leaves that are met and those that are not."""
        if unmet & self.leaves:
            return _NOT_MET
        says = _MET if met & self.leaves == self.leaves else _UNKNOWN
        for branch in self.branches:
            part = branch.verdict(met, unmet)
            if part is _NOT_MET:
                return part
            if part is _UNKNOWN:
                says = part
        return says


@attrs.frozen(eq=False)
class AnyOf:
    """One leaf in the mask *leaves* or one branch must be met."""

    leaves: int
    branches: tuple[Branch, ...]

    def verdict(self, met: int, unmet: int) -> Verdict:
        """Return the verdict, given the leaves that are met and those that are not."""
        if met & self.leaves:
            return _MET
        says = _NOT_MET if unmet & self.leaves == self.leaves else _UNKNOWN
        for branch in self.branches:
            part = branch.verdict(met, unmet)
            if part is _MET:
                return part
            if part is _UNKNOWN:
                says = part
        return says


@attrs.frozen(eq=False)
class AtLeast:
    """*needed* of the leaves in the mask *leaves* and the branches must be met, *slack* of them may fail."""

    needed: int
    slack: int
    leaves: int
    branches: tuple[Branch, ...]

    def verdict(self, met: int, unmet: int) -> Verdict:
        """Return the verdict, given the leaves that are met and those that are not."""
        parts = [branch.verdict(met, unmet) for branch in self.branches]
        if (met & self.leaves).bit_count() + parts.count(_MET) >= self.needed:
            return _MET
        return _NOT_MET if (unmet & self.leaves).bit_count() + parts.count(_NOT_MET) > self.slack else _UNKNOWN


@attrs.frozen(eq=False)
class Turned:
    """A branch whose verdict is turned around."""

    branches: tuple[Branch]
    leaves: int = 0

    def verdict(self, met: int, unmet: int) -> Verdict:
        """Return the opposite of the branch."""
        return ~self.branches[0].verdict(met, unmet)


Branch: TypeAlias = AllOf | AnyOf | AtLeast | Turned
"""An inner node, laid out by the bits of its leaves."""


def settled_by(branch: Branch, met: int, unmet: int) -> int:
    """
    Return the leaves that settled *branch*; none while it is unknown.

    Of a branch that is met these are the leaves of its met parts, of one that is not met those of its failed parts.
    """
    says = branch.verdict(met, unmet)
    if says is _UNKNOWN:
        return 0
    if isinstance(branch, Turned):
        return settled_by(branch.branches[0], met, unmet)
    found = (met if says is _MET else unmet) & branch.leaves
    for part in branch.branches:
        if part.verdict(met, unmet) is says:
            found |= settled_by(part, met, unmet)
    return found


def open_leaves(branch: Branch, met: int, unmet: int) -> int:
    """Return the unknown leaves that could still decide *branch*: those below unknown branches."""
    if branch.verdict(met, unmet) is not _UNKNOWN:
        return 0
    found = branch.leaves & ~(met | unmet)
    for part in branch.branches:
        found |= open_leaves(part, met, unmet)
    return found


@attrs.frozen(eq=False)
class Layout:
    """The leaves of a condition from left to right, and the branch at its root."""

    leaves: tuple[Is, ...]
    root: Branch

    def among(self, mask: int) -> tuple[Is, ...]:
        """Return the leaves of which *mask* has the bit."""
        return tuple(leaf for place, leaf in enumerate(self.leaves) if mask >> place & 1)


@functools.lru_cache(maxsize=2048)
def layout(condition: Condition) -> Layout:
    """Return the layout of *condition*; the same condition always has the same bits."""
    leaves: list[Is] = []

    def grow(node: Condition) -> Branch:
        """Lay out *node* and all below it."""
        if isinstance(node, Not):
            return Turned((grow(node.part),))
        mask = 0
        branches: list[Branch] = []
        for part in (node,) if isinstance(node, Is) else node.parts:
            if isinstance(part, Is):
                mask |= 1 << len(leaves)
                leaves.append(part)
            else:
                branches.append(grow(part))
        if isinstance(node, Is) or node.needed == len(node.parts):
            return AllOf(mask, tuple(branches))
        if node.needed == 1:
            return AnyOf(mask, tuple(branches))
        return AtLeast(node.needed, len(node.parts) - node.needed, mask, tuple(branches))

    root = grow(condition)
    return Layout(tuple(leaves), root)


@attrs.frozen
class Finding:
    """
    What one rule says of one record: the verdict, and one bit for each leaf that is met or not met.

    A leaf with neither bit is unknown. The bits follow the leaves of the condition from left to right; they hold no
    value of the record, and together with the condition they are the whole explanation.
    """

    verdict: Verdict
    met: int = 0
    unmet: int = 0


@attrs.frozen
class Node:
    """One node of a condition with its verdict; a leaf has no parts."""

    condition: Condition
    verdict: Verdict
    parts: tuple[Node, ...] = ()


def trace(condition: Condition, met: int, unmet: int) -> Node:
    """
    Return *condition* with the verdict of every node: the decoded bits of a finding.

    Raises:
        ValueError: The bits do not belong to the condition.
    """
    plan = layout(condition)
    if (met | unmet) >> len(plan.leaves) or met & unmet:
        msg = "these bits do not belong to this condition"
        raise ValueError(msg)
    place = iter(range(len(plan.leaves)))

    def read(bit: int) -> Verdict:
        """Return the verdict of the leaf with *bit*."""
        if met & bit:
            return Verdict.MET
        return Verdict.NOT_MET if unmet & bit else Verdict.UNKNOWN

    def walk(node: Condition, branch: Branch) -> Node:
        """Return *node*, laid out as *branch*, with its verdict and parts."""
        if isinstance(node, Is):
            return Node(node, read(1 << next(place)))
        if isinstance(node, Not):
            return Node(node, branch.verdict(met, unmet), (walk(node.part, branch.branches[0]),))
        branches = iter(branch.branches)
        below = tuple(walk(part, branch if isinstance(part, Is) else next(branches)) for part in node.parts)
        return Node(node, branch.verdict(met, unmet), below)

    return walk(condition, plan.root)
