"""What is forced is found without looking twice, and is what looking every time finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.proving.nodes import GroupNode, Leaf, OpenGroup, Opposite, forced
from tests.searching import examples

if TYPE_CHECKING:
    from matcher.proving.nodes import Node, NodeGoal

VARIABLES = 4
ANY = 0b111

_leaves = st.builds(Leaf, st.integers(0, VARIABLES - 1), st.integers(0, ANY))
_nodes: st.SearchStrategy[Node] = st.recursive(
    _leaves,
    lambda below: st.one_of(
        st.builds(Opposite, below),
        st.builds(GroupNode, st.integers(0, 3), st.lists(below, max_size=4).map(tuple)),
    ),
    max_leaves=12,
)
_goals = st.lists(st.tuples(_nodes, st.booleans()), max_size=5)
_domains = st.lists(st.integers(1, ANY), min_size=VARIABLES, max_size=VARIABLES)


def looking_every_time(goals: list[NodeGoal], domains: list[int]) -> list[OpenGroup] | None:
    """Do the same, but look at every group again whenever anything is narrowed."""
    todo, waiting = list(goals), list[OpenGroup]()
    while todo:
        node, wanted = todo.pop()
        now = node.truth(domains)
        if now is not None and now is not wanted:
            return None
        if now is not None:
            continue
        if isinstance(node, Leaf):
            domains[node.variable] &= node.mask if wanted else ~node.mask
            todo, waiting = [*todo, *waiting], []
        elif isinstance(node, Opposite):
            todo.append((node.part, not wanted))
        else:
            left = [part for part in node.parts if part.truth(domains) is None]
            sure = sum(part.truth(domains) is wanted for part in node.parts)
            needed = node.count if wanted else len(node.parts) - node.count + 1
            if needed - sure == len(left):
                todo += [(part, wanted) for part in left]
            else:
                waiting.append((node, wanted))
    return waiting


@settings(max_examples=examples(300))
@given(_goals, _domains, _leaves, st.booleans())
def test_nothing_is_missed_by_not_looking_twice(
    goals: list[NodeGoal], domains: list[int], more: Leaf, wanted: bool
) -> None:
    mine, theirs = list(domains), list(domains)
    found = forced(goals, mine)
    assert found == looking_every_time(goals, theirs)
    assert mine == theirs
    if found is not None:
        further: list[NodeGoal] = [*found, (more, wanted)]
        assert forced(further, mine, found) == looking_every_time(further, theirs)
        assert mine == theirs


def test_a_group_that_is_to_hold_and_not_to_hold_is_looked_at_both_ways() -> None:
    group = GroupNode(1, (Leaf(0, 0b1), Leaf(1, 0b1)))
    assert forced([(group, False), (group, True)], [0b11, 0b11]) is None
