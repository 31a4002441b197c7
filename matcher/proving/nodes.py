"""Rules as sets of answers, and what follows from what is already decided."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class Leaf:
    """Holds for the answers of one variable that are in the mask."""

    variable: int
    mask: int


@dataclass(frozen=True, slots=True)
class Group:
    """Holds if at least `count` of the parts do: every group is one of these."""

    count: int
    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Opposite:
    """Holds if the part does not."""

    part: Node


Node: TypeAlias = Leaf | Group | Opposite
NodeGoal: TypeAlias = tuple[Node, bool]
"""A rule and whether it is to hold."""


def truth(node: Node, domains: Sequence[int]) -> bool | None:
    """Return what a node is for all answers still possible; None if it differs."""
    match node:
        case Leaf(variable, mask):
            hit = domains[variable] & mask
            return False if not hit else True if hit == domains[variable] else None
        case Opposite(part):
            inner = truth(part, domains)
            return None if inner is None else not inner
        case Group(count, parts):
            found = [truth(part, domains) for part in parts]
            if found.count(True) >= count:
                return True
            return False if len(found) - found.count(False) < count else None


def forced(goals: list[NodeGoal], domains: list[int]) -> list[tuple[Group, bool]] | None:
    """Narrow the domains by all that is forced; return the groups left open, None if impossible."""
    todo = list(goals)
    waiting: list[tuple[Group, bool]] = []
    while todo:
        node, wanted = todo.pop()
        now = truth(node, domains)
        if now is not None:
            if now is not wanted:
                return None
            continue
        match node:
            case Leaf(variable, mask):
                domains[variable] &= mask if wanted else ~mask
                todo += waiting
                waiting = []
            case Opposite(part):
                todo.append((part, not wanted))
            case Group():
                needed = _all_needed(node, wanted, domains)
                if needed is None:
                    waiting.append((node, wanted))
                else:
                    todo += needed
    return waiting


def _all_needed(group: Group, wanted: bool, domains: Sequence[int]) -> list[NodeGoal] | None:  # noqa: FBT001
    """Return the open parts as goals if none of them can be spared."""
    truths = [(part, truth(part, domains)) for part in group.parts]
    needed = group.count if wanted else len(group.parts) - group.count + 1
    needed -= sum(truth is wanted for _, truth in truths)
    left = [part for part, truth in truths if truth is None]
    return [(part, wanted) for part in left] if needed == len(left) else None
