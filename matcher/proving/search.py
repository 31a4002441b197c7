"""A person for whom conditions are as wanted, or the certainty that there is none.

Each question has a set of answers that are still possible. What is forced is worked out first;
where nothing is forced, one part of a group is tried both ways. The search is whole: if it ends
without a person, nobody can be that person. `Undecided` is raised where it takes too long.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, assert_never

from matcher.proving.nodes import GroupNode, Leaf, Opposite, forced
from matcher.proving.regions import variables
from matcher.questions import Span
from matcher.rules import (
    UNKNOWN,
    YES,
    All,
    AnyOf,
    AtLeast,
    Compare,
    Condition,
    Not,
    Total,
    leaf_truth,
    leaves,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from matcher.catalogue import Catalogue
    from matcher.proving.nodes import Node, NodeGoal, OpenGroup
    from matcher.questions import Answer
    from matcher.rules import Comparison

MOST_STEPS = 5_000


class Undecided(Exception):  # noqa: N818 - not an error: the question was too large
    """The search was given up before it was sure."""


Goal: TypeAlias = tuple[Condition, bool]
"""A condition that is to hold certainly, or certainly not."""
PlaneGoal: TypeAlias = tuple[Condition, bool, bool]
"""A condition, whether *can hold* is meant instead of *certainly holds*, and whether it is so."""


class Space:
    """All persons that some conditions can tell apart."""

    def __init__(
        self,
        rules: Iterable[Condition],
        catalogue: Catalogue,
        as_of: date,
        *,
        unanswered: bool = False,
    ) -> None:
        """Find what the conditions ask about. With `unanswered` every question may stay open."""
        asked = dict.fromkeys(leaf for rule in rules for leaf in leaves(rule))
        found = variables(asked, catalogue, as_of)
        self.variables = [variable.or_open() for variable in found] if unanswered else found
        self.whole = all(variable.whole for variable in self.variables)
        self._amounts = catalogue.amounts(as_of)
        self._place = {f: n for n, v in enumerate(self.variables) for f in v.facts}
        self._everything = [(1 << len(v.values)) - 1 for v in self.variables]
        self._nodes: dict[tuple[Condition, bool], Node] = {}
        self._constant: set[int] = set()
        self._steps = 0

    def find(
        self, goals: Iterable[Goal], planes: Iterable[PlaneGoal] = ()
    ) -> dict[str, Answer] | None:
        """Return answers that make every condition as wanted; None if nobody can give them.

        Questions that do not matter stay unanswered. Raises Undecided.
        """
        self._steps = MOST_STEPS
        asked = [*((rule, not wanted, wanted) for rule, wanted in goals), *planes]
        wanted = [(self._node(rule, can=can), holds) for rule, can, holds in asked]
        found = self._search(wanted, list(self._everything))
        if found is None and not self.whole:
            raise Undecided
        return None if found is None else self._person(found)

    def _node(self, condition: Condition, *, can: bool) -> Node:
        """Return for whom a condition certainly holds, or still can."""
        found = self._nodes.get((condition, can))
        if found is None:
            found = self._nodes[condition, can] = self._made(condition, can=can)
        return found

    def _made(self, condition: Condition, *, can: bool) -> Node:
        if isinstance(condition, (Compare, Total)):
            return self._leaf(condition, can=can)
        if isinstance(condition, Not):
            return Opposite(self._node(condition.part, can=not can))
        nodes = tuple(self._node(part, can=can) for part in condition.parts)
        match condition:
            case All():
                return GroupNode(len(nodes), nodes)
            case AnyOf():
                return GroupNode(1, nodes)
            case AtLeast(count):
                return GroupNode(count, nodes)
            case other:
                assert_never(other)

    def _leaf(self, leaf: Comparison, *, can: bool) -> Leaf:
        place = self._place[leaf.facts[0]]
        least = UNKNOWN if can else YES
        mask = 0
        for bit, known in enumerate(self.variables[place].known):
            if leaf_truth(leaf, known, self._amounts) >= least:
                mask |= 1 << bit
        if mask in (0, self._everything[place]):
            self._constant.add(place)
        return Leaf(place, mask)

    def _search(
        self, goals: list[NodeGoal], domains: list[int], known_open: Sequence[OpenGroup] = ()
    ) -> list[int] | None:
        waiting = forced(goals, domains, known_open)
        if waiting is None:
            return None
        if not waiting:
            return domains
        self._steps -= 1
        if self._steps < 0:
            raise Undecided
        group, wanted = waiting[-1]
        part = next(p for p in group.parts if p.truth(domains) is None)
        for choice in (wanted, not wanted):
            found = self._search([*waiting, (part, choice)], list(domains), waiting)
            if found is not None:
                return found
        return None

    def _person(self, domains: Sequence[int]) -> dict[str, Answer]:
        answers: dict[str, Answer] = {}
        for place, domain in enumerate(domains):
            if domain != self._everything[place] or place in self._constant:
                values = self.variables[place].values
                left = [value for bit, value in enumerate(values) if domain >> bit & 1]
                answers.update(_plainest(left))
        return answers


def _plainest(left: Sequence[Mapping[str, Answer]]) -> Mapping[str, Answer]:
    """Return the answer in the middle of numbers, else the first, which is the shortest."""
    first = next(iter(left[0].values()), None)
    return left[len(left) // 2] if isinstance(first, Span) else left[0]
