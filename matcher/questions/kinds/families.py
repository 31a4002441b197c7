"""Families that comparisons tell apart: how many children there are, and of which ages."""

from __future__ import annotations

from itertools import combinations_with_replacement
from typing import TYPE_CHECKING, cast

from matcher.questions.values import Ages, Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from matcher.questions.kinds.record import Asked
    from matcher.questions.questions import Question

COUNT = "count_at_least"
CHILDREN_AGED = "children_aged"
"""What a total asks of ages, where answers are tried: so many children from one age to another."""
MOST_AGES = 3
"""How many children may be needed at once for their ages; beyond, finding nobody proves nothing."""


def aged_children(question: Question, asked: Asked) -> Iterator[Ages]:
    """Yield as many children of one age as totals ask for, and one fewer."""
    wanted = [cast("tuple[int, int, int]", value) for op, value in asked if op == CHILDREN_AGED]
    found = {
        (max(low, question.low or 0), n) for low, _, count in wanted for n in (count - 1, count)
    }
    yield from (children(*(age,) * number) for age, number in sorted(found) if number > 1)


def children(*ages: int) -> Ages:
    """Return children of these ages and no others."""
    return Ages(tuple(map(Span.exactly, ages)))


def edges_of(value: object) -> Iterator[int]:
    """Yield where a comparison may change: a range at its first number and after its last."""
    low, high = cast("tuple[int, ...]", value if isinstance(value, tuple) else (value, value))[:2]
    yield from (low, high + 1)


def answerable(edges: Collection[int], low: int, high: int | None) -> list[int]:
    """Return the ages among some that can be answered, and the lowest."""
    return sorted(age for age in {low, *edges} if low <= age and (high is None or age <= high))


def families(ages: Sequence[int], asked: Asked) -> tuple[list[Ages], bool]:
    """Return families with as many children, of as many ages, as comparisons can ask for."""
    counted = _counted(asked)
    aged = sum(op not in {COUNT, CHILDREN_AGED} for op, _ in asked) + sum(counted.values())
    counts = [cast("int", value) for op, value in asked if op == COUNT]
    counts += [count - 1 for count in counted.values()]
    most = max(1, min(aged, MOST_AGES), *(count + 1 for count in counts))
    found = [Ages(())]
    for size in range(1, most + 1):
        chosen = combinations_with_replacement(ages, min(size, MOST_AGES))
        found += [children(*some, *some[-1:] * (size - len(some))) for some in chosen]
    return found, aged <= MOST_AGES


def _counted(asked: Asked) -> dict[tuple[int, int], int]:
    """Return how many children of some ages totals may need."""
    found: dict[tuple[int, int], int] = {}
    for op, value in asked:
        if op == CHILDREN_AGED:
            low, high, count = cast("tuple[int, int, int]", value)
            found[low, high] = max(count, found.get((low, high), 0))
    return found
