"""The numbers at limits and beside them, within what a question allows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from matcher.questions.questions import Question

STEPS = (-1, 0, 1)
KEY = re.compile(r"\d+(-\d+)?")


def numbers(values: Iterable[object]) -> set[int]:
    """Return the limits of some comparisons; a range has two, an unknown amount none."""
    found: set[int] = set()
    for value in values:
        if value is not None:
            found.update(cast("tuple[int, ...]", value if isinstance(value, tuple) else (value,)))
    return found


def beside(limits: Collection[int], low: int | None, high: int | None) -> list[int]:
    """Return each limit with its neighbours, and the ends, as far as they can be answered."""
    around = {limit + step for limit in limits for step in STEPS}
    around |= {end for end in (low, high) if end is not None}
    return sorted(
        number
        for number in around or {0}
        if (low is None or low <= number) and (high is None or number <= high)
    )


def steps(value: object) -> Iterator[tuple[int, int]]:
    """Yield the numbers at a comparison's limits and beside, each with how far it is from one."""
    limits = cast("tuple[int, ...]", value if isinstance(value, tuple) else (value,))
    for limit in dict.fromkeys(limits):
        for step in STEPS:
            yield limit + step, step


def allowed(number: int, question: Question) -> bool:
    """Tell whether a number is within a question's bounds."""
    return (question.low is None or question.low <= number) and (
        question.high is None or number <= question.high
    )


def within_bounds(points: Collection[int], question: Question) -> list[int]:
    """Return the points that can be answered, or the lowest answer where none can."""
    low = question.low if question.low is not None else min(points, default=0)
    high = question.high if question.high is not None else max(points, default=low)
    return sorted(point for point in points if low <= point <= high) or [low]


def is_key(key: str, _: Question) -> bool:
    """Tell whether a key of a share is a number or a range of numbers: "18-24"."""
    return KEY.fullmatch(key) is not None


def keyed(key: str, step: int = 1) -> range:
    """Return the numbers that a key stands for."""
    first, _, last = key.partition("-")
    return range(int(first), int(last or first) + 1, step)
