"""Interleaved timing: every side takes its turn in every round, and medians are compared.

What runs in this process is timed in processor time, which other programs disturb least.
"""

from __future__ import annotations

import resource
from dataclasses import dataclass
from itertools import cycle, islice
from statistics import median
from time import process_time
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

T = TypeVar("T")

ROUNDS = 41
BATCH_SECONDS = 0.005
MOST_CALLS = 200


@dataclass(frozen=True, slots=True)
class Side(Generic[T]):
    """One way to do a job. Each call gets the next input, so that nothing is done twice."""

    name: str
    run: Callable[[T], object]
    inputs: Sequence[T]


def interleaved(sides: Sequence[Side[T]], rounds: int = ROUNDS) -> dict[str, float]:
    """Return, for each side, the median over all rounds of the seconds one call takes."""
    streams = {side.name: cycle(side.inputs) for side in sides}
    calls = {side.name: _calls(side) for side in sides}
    found: dict[str, list[float]] = {side.name: [] for side in sides}
    for turn in range(rounds):
        for side in sides if turn % 2 else reversed(sides):
            inputs = list(islice(streams[side.name], calls[side.name]))
            found[side.name].append(_seconds(side, inputs) / len(inputs))
    return {name: median(times) for name, times in found.items()}


def _calls(side: Side[T]) -> int:
    """Return how many calls make one batch, after a first round that warms everything up."""
    warm = list(islice(cycle(side.inputs), 5))
    each = max(_seconds(side, warm) / len(warm), 1e-7)
    return max(1, min(MOST_CALLS, round(BATCH_SECONDS / each)))


def _seconds(side: Side[T], inputs: Sequence[T]) -> float:
    start = process_time()
    for one in inputs:
        side.run(one)
    return process_time() - start


def children_seconds() -> float:
    """Return the processor time that ended children have used."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
