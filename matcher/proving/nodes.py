"""Rules as sets of answers, and what follows from what is already decided."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeAlias, assert_never

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


@dataclass(frozen=True)
class Leaf:
    """Holds for the answers of one variable that are in the mask."""

    variable: int
    mask: int

    @cached_property
    def asked(self) -> int:
        """Return the variables it rests on, each as a bit."""
        return 1 << self.variable

    def truth(self, domains: Sequence[int]) -> bool | None:
        """Return what it is for all answers still possible; None if it differs."""
        domain = domains[self.variable]
        hit = domain & self.mask
        return False if not hit else True if hit == domain else None


@dataclass(frozen=True)
class GroupNode:
    """Holds if at least `count` of the parts do: every group is one of these."""

    count: int
    parts: tuple[Node, ...]

    @cached_property
    def asked(self) -> int:
        """Return the variables it rests on, each as a bit."""
        found = 0
        for part in self.parts:
            found |= part.asked
        return found

    def truth(self, domains: Sequence[int]) -> bool | None:
        """Return what it is for all answers still possible; None if it differs."""
        # Asked more often than anything else in a search, so it stops as soon as it knows.
        missing, spare = self.count, len(self.parts) - self.count
        if missing <= 0 or spare < 0:
            return missing <= 0
        for part in self.parts:
            found = part.truth(domains)
            if found:
                missing -= 1
                if not missing:
                    return True
            elif found is False:
                spare -= 1
                if spare < 0:
                    return False
        return None


@dataclass(frozen=True)
class Opposite:
    """Holds if the part does not."""

    part: Node

    @cached_property
    def asked(self) -> int:
        """Return the variables it rests on, each as a bit."""
        return self.part.asked

    def truth(self, domains: Sequence[int]) -> bool | None:
        """Return what it is for all answers still possible; None if it differs."""
        inner = self.part.truth(domains)
        return None if inner is None else not inner


Node: TypeAlias = Leaf | GroupNode | Opposite
NodeGoal: TypeAlias = tuple[Node, bool]
"""A rule and whether it is to hold."""
OpenGroup: TypeAlias = tuple[GroupNode, bool]
"""A group of which nothing follows yet, and whether it is to hold."""


def forced(
    goals: list[NodeGoal], domains: list[int], known_open: Iterable[OpenGroup] = ()
) -> list[OpenGroup] | None:
    """Narrow the domains by all that is forced; return the groups left open, None if impossible.

    Of groups `known_open` nothing follows from the domains as they are now. Such a group is not
    looked at again before one of the variables it rests on has been narrowed.
    """
    todo = list(goals)
    waiting: list[OpenGroup] = []
    still = {(id(group), wanted): group for group, wanted in known_open}
    while todo:
        node, wanted = todo.pop()
        if isinstance(node, GroupNode) and (id(node), wanted) in still:
            waiting.append((node, wanted))
            continue
        now = node.truth(domains)
        if now is not None:
            if now is not wanted:
                return None
            continue
        match node:
            case Leaf(variable, mask):
                domains[variable] &= mask if wanted else ~mask
                still = {key: group for key, group in still.items() if not group.asked & node.asked}
                todo += waiting
                waiting = []
            case Opposite(part):
                todo.append((part, not wanted))
            case GroupNode():
                needed = _all_needed(node, wanted, domains)
                if needed is None:
                    waiting.append((node, wanted))
                    still[id(node), wanted] = node
                else:
                    todo += needed
            case other:
                assert_never(other)
    return waiting


# A wanted truth is a value here and not a switch.
def _all_needed(group: GroupNode, wanted: bool, domains: Sequence[int]) -> list[NodeGoal] | None:  # noqa: FBT001 - a value, and no option
    """Return the open parts as goals if none of them can be spared."""
    needed = group.count if wanted else len(group.parts) - group.count + 1
    left: list[NodeGoal] = []
    for part in group.parts:
        truth = part.truth(domains)
        if truth is None:
            left.append((part, wanted))
        elif truth is wanted:
            needed -= 1
    return left if needed == len(left) else None
