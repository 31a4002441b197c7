"""A person for whom conditions are as wanted, or the certainty that there is none.

Each question has a set of answers that are still possible. What is forced is worked out first;
where nothing is forced, one part of a group is tried both ways. The search is whole: if it ends
without a person, nobody can be that person. `Undecided` is raised where it takes too long.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from matcher.proving.regions import variables
from matcher.questions.values import Span
from matcher.rules.conditions import All, AnyOf, AtLeast, Compare, Condition, Not, leaves
from matcher.rules.evaluate import leaf_truth
from matcher.rules.truth import YES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date

    from matcher.catalogue.catalogue import Catalogue
    from matcher.proving.regions import Variable
    from matcher.questions.values import Answer

MOST_STEPS = 20_000


class Undecided(Exception):  # noqa: N818 - not an error: the question was too large
    """The search was given up before it was sure."""


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


Node: TypeAlias = "Leaf | Group | Opposite"
Goal: TypeAlias = tuple[Condition, bool]
_Goal: TypeAlias = tuple[Node, bool]


class Space:
    """All persons that some conditions can tell apart."""

    def __init__(self, rules: Iterable[Condition], catalogue: Catalogue, as_of: date) -> None:
        """Find what the conditions ask about."""
        asked = dict.fromkeys(leaf for rule in rules for leaf in leaves(rule))
        self.variables: list[Variable] = variables(asked, catalogue, as_of)
        self.whole = all(variable.whole for variable in self.variables)
        self._amounts = catalogue.amounts(as_of)
        self._place = {f: n for n, v in enumerate(self.variables) for f in v.facts}
        self._everything = [(1 << len(v.values)) - 1 for v in self.variables]
        self._nodes: dict[Condition, Node] = {}
        self._constant: set[int] = set()
        self._steps = 0

    def find(
        self, goals: Sequence[Goal], fixed: Mapping[str, int] | None = None
    ) -> dict[str, Answer] | None:
        """Return answers that make every condition as wanted; None if nobody can give them.

        `fixed` says for a fact which of its variable's answers is given. Questions that do not
        matter stay unanswered. Raises Undecided.
        """
        self._steps = MOST_STEPS
        domains = list(self._everything)
        for fact, place in (fixed or {}).items():
            domains[self._place[fact]] = 1 << place
        found = self._search([(self.node(rule), wanted) for rule, wanted in goals], domains)
        return None if found is None else self._person(found)

    def variable(self, fact: str) -> Variable:
        """Return what is asked to know a fact."""
        return self.variables[self._place[fact]]

    def node(self, condition: Condition) -> Node:
        """Return a condition as sets of answers."""
        found = self._nodes.get(condition)
        if found is None:
            found = self._nodes[condition] = self._made(condition)
        return found

    def _made(self, condition: Condition) -> Node:
        match condition:
            case Compare():
                return self._leaf(condition)
            case Not(part):
                return Opposite(self.node(part))
            case All(parts):
                return Group(len(parts), tuple(map(self.node, parts)))
            case AnyOf(parts):
                return Group(1, tuple(map(self.node, parts)))
            case AtLeast(count, parts):
                return Group(count, tuple(map(self.node, parts)))

    def _leaf(self, leaf: Compare) -> Leaf:
        place = self._place[leaf.fact]
        mask = 0
        for bit, known in enumerate(self.variables[place].known):
            if leaf_truth(leaf, known, self._amounts) is YES:
                mask |= 1 << bit
        if mask in (0, self._everything[place]):
            self._constant.add(place)
        return Leaf(place, mask)

    def _search(self, goals: list[_Goal], domains: list[int]) -> list[int] | None:
        waiting = _forced(goals, domains)
        if waiting is None:
            return None
        if not waiting:
            return domains
        self._steps -= 1
        if self._steps < 0:
            raise Undecided
        group, wanted = waiting[-1]
        part = next(p for p in group.parts if _truth(p, domains) is None)
        for choice in (wanted, not wanted):
            found = self._search([*waiting, (part, choice)], list(domains))
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
    first = next(iter(left[0].values()))
    return left[len(left) // 2] if isinstance(first, Span) else left[0]


def _truth(node: Node, domains: Sequence[int]) -> bool | None:
    """Return what a node is for all answers still possible; None if it differs."""
    match node:
        case Leaf(variable, mask):
            hit = domains[variable] & mask
            return False if not hit else True if hit == domains[variable] else None
        case Opposite(part):
            inner = _truth(part, domains)
            return None if inner is None else not inner
        case Group(count, parts):
            found = [_truth(part, domains) for part in parts]
            if found.count(True) >= count:
                return True
            return False if len(found) - found.count(False) < count else None


def _forced(goals: list[_Goal], domains: list[int]) -> list[tuple[Group, bool]] | None:
    """Narrow the domains by all that is forced; return the groups left open, None if impossible."""
    todo = list(goals)
    waiting: list[tuple[Group, bool]] = []
    while todo:
        node, wanted = todo.pop()
        now = _truth(node, domains)
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
                forced = _all_needed(node, wanted, domains)
                if forced is None:
                    waiting.append((node, wanted))
                else:
                    todo += forced
    return waiting


def _all_needed(group: Group, wanted: bool, domains: Sequence[int]) -> list[_Goal] | None:  # noqa: FBT001
    """Return the open parts as goals if none of them can be spared."""
    truths = [(part, _truth(part, domains)) for part in group.parts]
    needed = group.count if wanted else len(group.parts) - group.count + 1
    needed -= sum(truth is wanted for _, truth in truths)
    left = [part for part, truth in truths if truth is None]
    return [(part, wanted) for part in left] if needed == len(left) else None
